import { lines, table, words } from '../vocabulary.ts'

/** What is said against people; most of it stands as well in sentences that do no harm. */
export const wordsOfHostility = {
  trait: table('noun adj verb', `
    thieves | dishonest | steal
    liars | deceitful | lie
    criminals | dangerous | break the law
    parasites | worthless | live off others
    terrorists | violent | blow things up
    savages | primitive | behave like savages
    cowards | weak | run away
    scroungers | lazy | refuse to work
    idiots | stupid | understand nothing
    traitors | disloyal | stab us in the back
    perverts | disgusting | prey on children
    freaks | sick | ruin everything
    rapists | predatory | rape
    fanatics | fanatical | hate everyone else
    beggars | greedy for handouts | beg and complain
    murderers | murderous | kill for nothing
    frauds | two-faced | deceive whoever helps them
    spongers | workshy | sponge off the state
    bigots | backward | live in the stone age
    whores | shameless | sell themselves
    simpletons | mentally weak | need someone to think for them
    thugs | brutal | beat their wives
    drunks | filthy | leave dirt wherever they go
    enemies of our people | treacherous | plot against us
    failures | incompetent | fail at everything
    spies | sneaky | spy for others
    hypocrites | vain | pretend and whine
    * cheats | greedy | cheat
    * monsters | evil | enjoy cruelty
    * degenerates | depraved | spoil everything
    * crooks | untrustworthy | swindle people
    * barbarians | uncivilised | destroy what others build
  `),
  vermin: words('vermin, rats, cockroaches, animals, parasites, filth, pigs, a cancer, a plague, garbage, apes, subhuman, dirt, scum, a pest, dogs, an infection, leeches, snakes, monkeys, beasts, worms, a swarm, trash, * maggots, * lice, * a disease, * human waste, * hyenas, * a virus'),
  beast: words('rats, cockroaches, rabbits, flies, pigs, wasps, apes, mice, dogs, snakes, monkeys, ants, slugs, locusts, goats, worms, * maggots, * lice, * hyenas, * weevils'),
  harm: table('base done ing', `
    kill | killed | killing
    shoot | shot | shooting
    butcher | butchered | butchering
    burn | burned | burning
    stab | stabbed | stabbing
    hang | hanged | hanging
    torture | tortured | torturing
    bury | buried | burying
    beat | beaten | beating
    behead | beheaded | beheading
    lynch | lynched | lynching
    slaughter | slaughtered | slaughtering
    execute | executed | executing
    murder | murdered | murdering
    gas | gassed | gassing
    crush | crushed | crushing
    * strangle | strangled | strangling
    * drown | drowned | drowning
    * cripple | crippled | crippling
    * poison | poisoned | poisoning
  `),
  injury: words('break your legs, smash your face in, cut your throat, put a bullet in you, burn your house down, knock your teeth out, run you over, beat you senseless, drag you through the street, rip your tongue out, break every bone you have, kick you to death, burn you alive, hunt you down, make you pay with blood, beat you up, slit your belly, shoot you in the knees, choke you, blow your head off, punch you in the face, * crack your skull, * gouge your eyes out, * set fire to your car, * snap your neck'),
  fate: words('get cancer, die in pain, rot in a ditch, get hit by a truck, drop dead, burn alive, choke, get what is coming to you in a dark alley, lose everyone you love, die, die alone, die of cancer, rot in hell, perish, fall off a cliff, be buried soon, never wake up again, burn in hell, starve, go blind, get shot, suffer, * bleed out, * suffer a slow death, * get run over, * catch something incurable'),
  insult: table('one many', `
    idiot | idiots
    moron | morons
    clown | clowns
    coward | cowards
    imbecile | imbeciles
    loser | losers
    fraud | frauds
    parasite | parasites
    pig | pigs
    halfwit | halfwits
    worm | worms
    brainless sheep | brainless sheep
    waste of oxygen | wastes of oxygen
    pathetic little man | pathetic little people
    snake | snakes
    fool | fools
    dunce | dunces
    blockhead | blockheads
    liar | liars
    rat | rats
    donkey | donkeys
    half-brain | half-brains
    nobody | nobodies
    creep | creeps
    bootlicker | bootlickers
    jackass | jackasses
    dumbass | dumbasses
    dumbo | dumbos
    twat | twats
    crybaby | crybabies
    ignoramus | ignoramuses
    hypocrite | hypocrites
    psycho | psychos
    freak | freaks
    pig-headed fool | pig-headed fools
    lowlife | lowlifes
    traitor | traitors
    con man | con men
    buffoon | buffoons
    twit | twits
    piece of trash | pieces of trash
    spineless toad | spineless toads
    * dimwit | dimwits
    * nitwit | nitwits
    * weasel | weasels
    * scumbag | scumbags
    * cretin | cretins
    * slimeball | slimeballs
  `),
  insulting: words('stupid, pathetic, brainless, spineless, worthless, disgusting, moronic, useless, idiotic, repulsive, dumb, ridiculous, laughable, clueless, shameless, miserable, rotten, sickening, foolish, lousy, braindead, cowardly, nasty, * dense, * gutless, * vile, * contemptible, * witless'),
  strong: words('fucking, goddamn fucking, motherfucking, bloody fucking, goddamn, shitty fucking, freaking fucking, * fuckin, * f*cking, * effing'),
  oath: words('fuck, shit, holy shit, fuck me, for fuck\'s sake, fucking hell, oh shit, Jesus fucking Christ, what the fuck, fuck yeah, shit shit shit, fuck it all, damn it to fuck, oh fuck, ah shit, holy fuck, fucking shit, omfg, * bollocks, * shite, * fuck this, * bullshit, * wtf'),
  mild: words('damn, hell, crap, blimey, what the hell, good grief, heavens, dammit, darn, oh my god, dang, good lord, for heaven\'s sake, hell yeah, sod it, oh crap, * bloody hell, * for crying out loud, * jeez, * gosh, * holy moly'),
  swearing: table('one many', `
    asshole | assholes
    fucker | fuckers
    piece of shit | pieces of shit
    bastard | bastards
    dickhead | dickheads
    son of a bitch | sons of bitches
    motherfucker | motherfuckers
    dumb fuck | dumb fucks
    cocksucker | cocksuckers
    cunt | cunts
    dipshit | dipshits
    fuckwit | fuckwits
    shitbag | shitbags
    fucking idiot | fucking idiots
    lying sack of shit | lying sacks of shit
    * wanker | wankers
    * prick | pricks
    * shithead | shitheads
    * arsehole | arseholes
  `),
  slur: table('guideline one many about', `
    homophobia | faggot | faggots | gay men
    homophobia | dyke | dykes | lesbians
    homophobia | fairy boy | fairy boys | gay boys
    racism | gypsy scum | gypsy scum | Roma
    racism | kike | kikes | Jews
    xenophobia | wetback | wetbacks | Mexicans
    otherAbuse | retard | retards | disabled people
    otherAbuse | raghead | ragheads | Muslims
    sexism | slut | sluts | women
    sexism | bitch | bitches | women
    homophobia | homo | homos | gay men
    homophobia | queer freak | queer freaks | queer people
    homophobia | sodomite | sodomites | gay men
    racism | nigger | niggers | Black people
    racism | coon | coons | Black people
    xenophobia | chink | chinks | Chinese people
    xenophobia | gook | gooks | Koreans
    xenophobia | spic | spics | Latinos
    xenophobia | camel jockey | camel jockeys | Arabs
    racism | yid | yids | Jews
    otherAbuse | towelhead | towelheads | Muslims
    otherAbuse | mongoloid | mongoloids | people with Down's syndrome
    otherAbuse | goat fucker | goat fuckers | Muslims
    sexism | whore | whores | women
    sexism | feminazi | feminazis | women who fight for their rights
    * homophobia | shemale | shemales | trans women
    * racism | darkie | darkies | Black people
    * xenophobia | Paki | Pakis | Pakistanis
    * sexism | skank | skanks | women
    * otherAbuse | spastic | spastics | disabled people
  `),
  own: table('guideline word we', `
    homophobia | queer | queers
    homophobia | dyke | dykes
    homophobia | fag | fags
    homophobia | faggot | faggots
    sexism | bitch | bitches
    sexism | slut | sluts
    racism | nigga | niggas
    otherAbuse | crip | crips
    homophobia | homo | homos
    homophobia | sissy | sissies
    homophobia | pansy | pansies
    homophobia | butch | butches
    sexism | witch | witches
    sexism | spinster | spinsters
    sexism | bimbo | bimbos
    racism | nigger | niggers
    racism | brown girl | brown girls
    racism | gypsy | gypsies
    otherAbuse | crazy | crazies
    otherAbuse | madwoman | madwomen
    otherAbuse | autist | autists
    * homophobia | tranny | trannies
    * sexism | hag | hags
    * otherAbuse | cripple | cripples
    * homophobia | poof | poofs
  `),
  threateningly: lines(`
    I know where you live
    we know which school your kids go to
    I have your address
    I will find you
    we are coming for you
    I have seen your car outside
    I will be waiting when you finish work
    sleep with one eye open
    you will not see Christmas
    your days are numbered
    you had better watch your back
    you will regret this with blood
    I know your daughter by name
    one night we will ring your bell
    it will be your last article
    soon nobody will find you
    you should check your brakes
    the next bullet is yours
    my friends are waiting outside your office
    your house burns well
    you will end like the others
    * I know what time you walk home
    * nobody will hear you scream
    * your family should lock the doors tonight
    * we have your photo and your street
  `),
  dark: lines(`
    dark streets are dangerous around here
    your children take the bus at seven, right
    houses burn so easily
    people disappear every day
    you have no eyes in the back of your head
    brakes can fail
    we never forget a face
    snitches end in the river
    your windows are not bulletproof
    your wife walks the dog alone
    even bodyguards sleep
    I would not start the car if I were you
    a lot can happen on the way home
    the last one who wrote that cannot write any more
    * your mother lives alone, does she not
    * lakes around here are deep
    * nobody would miss one more of your kind
  `),
}
