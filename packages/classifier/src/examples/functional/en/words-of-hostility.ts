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
    * cheats | greedy | cheat
    * monsters | evil | enjoy cruelty
    * degenerates | depraved | spoil everything
    * crooks | untrustworthy | swindle people
    * barbarians | uncivilised | destroy what others build
  `),
  vermin: words('vermin, rats, cockroaches, animals, parasites, filth, pigs, a cancer, a plague, garbage, apes, subhuman, * maggots, * lice, * a disease, * human waste, * hyenas, * a virus'),
  beast: words('rats, cockroaches, rabbits, flies, pigs, wasps, apes, mice, * maggots, * lice, * hyenas, * weevils'),
  harm: table('base done ing', `
    kill | killed | killing
    shoot | shot | shooting
    butcher | butchered | butchering
    burn | burned | burning
    stab | stabbed | stabbing
    hang | hanged | hanging
    torture | tortured | torturing
    bury | buried | burying
    * strangle | strangled | strangling
    * drown | drowned | drowning
    * cripple | crippled | crippling
    * poison | poisoned | poisoning
  `),
  injury: words('break your legs, smash your face in, cut your throat, put a bullet in you, burn your house down, knock your teeth out, run you over, beat you senseless, drag you through the street, * crack your skull, * gouge your eyes out, * set fire to your car, * snap your neck'),
  fate: words('get cancer, die in pain, rot in a ditch, get hit by a truck, drop dead, burn alive, choke, get what is coming to you in a dark alley, lose everyone you love, * bleed out, * suffer a slow death, * get run over, * catch something incurable'),
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
    * dimwit | dimwits
    * nitwit | nitwits
    * weasel | weasels
    * scumbag | scumbags
    * cretin | cretins
    * slimeball | slimeballs
  `),
  insulting: words('stupid, pathetic, brainless, spineless, worthless, disgusting, moronic, useless, idiotic, repulsive, * dense, * gutless, * vile, * contemptible, * witless'),
  strong: words('fucking, goddamn fucking, motherfucking, bloody fucking, * fuckin, * f*cking, * effing'),
  oath: words('fuck, shit, holy shit, fuck me, for fuck\'s sake, fucking hell, oh shit, Jesus fucking Christ, what the fuck, * bollocks, * shite, * fuck this, * bullshit, * wtf'),
  mild: words('damn, hell, crap, blimey, what the hell, good grief, heavens, dammit, darn, oh my god, * bloody hell, * for crying out loud, * jeez, * gosh, * holy moly'),
  swearing: table('one many', `
    asshole | assholes
    fucker | fuckers
    piece of shit | pieces of shit
    bastard | bastards
    dickhead | dickheads
    son of a bitch | sons of bitches
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
    * I know what time you walk home
    * nobody will hear you scream
    * your family should lock the doors tonight
    * we have your photo and your street
  `),
}
