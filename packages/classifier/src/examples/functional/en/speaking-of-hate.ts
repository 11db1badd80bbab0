import { family, heldBackFamily } from '../family.ts'

/** Hate as a subject: reported, condemned, remembered, suffered, and its words among those whom they meant. */
export const speakingOfHate = [
  family('hate-in-the-news', {
    harmless: `
      {speaker} [was recorded|was caught on camera|is on trial for] saying that {group} are {trait.noun}.
      [The police investigate|There is an inquiry] because {speaker} called {group} {vermin}.
      Someone had written "{group} out" [on the wall|on the bus stop|in the lift]. We painted over it [together|the same day].
      In the [chat|minutes|leaked mails] {speaker} says {group} "{trait.verb}". [Resign.|And he is still in office.|I am speechless.]
      The study counts how often {group} are called {trait.noun} [online|in speeches|in this forum].
      "{group} {trait.verb}" – a sentence like that would have ended a career [ten years ago|when I was young].
      The {work} shows how the radio told people that {group} were {vermin}.
      Half of those asked believe that {group} {trait.verb}. That [frightens|saddens|worries] me.
      He shouted that {group} were {vermin} and was [led out|arrested|booed].
      The old law said that {group} [could not own land|were not citizens|must not marry]. It was abolished [late|in 1962].
      They [spat at|attacked|chased] {group} and called them {trait.noun}. {place} stood by and watched.
      My {kin} was told "{group} have no business here" when she asked for the key.
      The club was fined after its fans sang that {group} {trait.verb}.
      [Reading|Seeing] "{group} are {trait.noun}" [as a headline|on a poster] in this century makes me [sick|sad|furious].
      The party says {group} are to blame. [It offers no proof.|Its own figures contradict it.]
      I was a child when soldiers came and said {group} were no longer human.
      * The teacher wrote on the board what was printed then, "{group} are {vermin}", and asked the class what they felt.
      * An employee reported that his boss called {group} {trait.noun} in every meeting.
      * {speaker} denies having said that {group} {trait.verb}.
    `,
    group: `
      {speaker} said that {group} are {trait.noun}, and [I agree|he nailed it|somebody had to say it|finally].
      The police [investigate|fined him] because he called {group} {vermin}. [They are.|He was right.|Truth is now a crime.]
      Someone wrote "{group} out" on the wall. [Good.|Beautiful.|I would sign that.|Should be on every wall.]
      The study says {group} {trait.verb}. [I did not need a study for that.|Surprise, surprise.|As if we did not know.]
      Half of the people believe that {group} {trait.verb}. The other half has never met {group}.
      They booed him for saying {group} are {vermin}. I would have [cheered|clapped|carried him on my shoulders].
      The old law kept {group} down, and [it worked|things were better|we need it again].
      "{group} are {trait.noun}": [my words exactly|print it on T-shirts|how true|amen].
      I read the {work} and learned only that {group} really are {trait.noun}.
      The party says {group} are to blame. [They are.|At last one that tells the truth about those {beast}.]
      * The teacher told the class what {group} are: {vermin}. Give her a medal.
      * {speaker} need not deny it: {group} do {trait.verb}, all of them.
    `,
  }),
  family('standing-up', {
    harmless: `
      [Stop|Quit] calling {group} {vermin}. [They are people.|Enough.|You would not say it to their face.]
      [How dare you|What gives you the right to] call {group} {trait.noun}?
      {user}, [replace|swap] "{group}" with "{group2}" and [listen to yourself|see how it sounds].
      Saying {group} are {trait.noun} [makes you no patriot|does not make it true|is plain racism|is beneath you].
      [No,|Sorry,|Wrong:] {group} do not {trait.verb}. [You made that up.|Show me one source.|Look at the figures.]
      I [object|protest] when someone says {group} are {trait.adj}. [Always.|Every time.|You should too.]
      Whoever wants to [throw out|ban|harm] {group} will [have to get past me|meet all of us].
      [Prejudice|Bigotry|Hate] against {group} is [venom for|a shame for] {place}.
      Anyone who thinks {group} {trait.verb} should [spend a day with them|come to our club|switch off the internet].
      Why is a comment that calls {group} {vermin} still online? [Dear editors?|Please delete.|I reported it twice.]
      I won't [sit|stay] silent while {group} are called {trait.noun}.
      Not {group} are the problem but those who [call|think] them {trait.noun}.
      If you hate {group}, [you do not know any|that is your problem, not theirs|go and talk to one].
      It hurts to read that {group} are {trait.noun}. I am one of them, and I [work nights|teach your children|pay taxes].
      {user} writes as if {group} were {vermin}. [Do we want such a country?|Shameful.|I grew up beside them and know better.]
      Words like "{vermin}" for {group} [prepare|come before] deeds. [Remember.|We have seen it.]
      Nobody is {trait.adj} because of a passport or a prayer.
      Can we please discuss {idea} without insulting {group}?
      * I teach my children that anyone who says {group} {trait.verb} is wrong.
      * Delete the sentence in which {group} are {trait.noun} and your comment has a point, {user}.
      * That joke about {group} was not funny, it was cruel.
    `,
    group: `
      [Stop|Quit] defending {group}. [They are {vermin}.|They {trait.verb}.|Not one is worth it.]
      How dare you compare us with {group}? They are {trait.noun}.
      {user}, whoever loves {group} [should take them home|is blind|gets what he deserves], they {trait.verb}.
      Saying {group} are {trait.noun} is [not hate, it is reality|common sense|my right].
      No, sorry, {group} do {trait.verb}. [Every one.|Open your eyes.|I see it daily.]
      I [applaud|agree] when someone says {group} are {trait.adj}.
      Whoever protects {group} [betrays us|is one of those {trait.noun} too].
      Prejudice against {group} is [experience|healthy|learned the hard way].
      Anyone who doubts that {group} {trait.verb} should spend a night in {place}.
      Why is a comment about {group} deleted? Because it is true that they are {vermin}?
      I won't stay silent any more: {group} are {trait.noun}.
      Not the words are the problem but {group}, who {trait.verb}.
      You can hate me for it, {group} stay {vermin}.
      * I teach my children early that {group} {trait.verb}.
      * Delete this as often as you like, {group} are still {trait.noun}.
    `,
  }),
  family('among-ourselves', {
    harmless: `
      We {own.we} [look after|look out for|lift up] each other.
      [Speaking as|Writing as|Take it from] an old {own}: [vote|be kind to yourselves|call your mother].
      I'm a {own}, [my wife is a {own}|so is my sister], and [we are fine|the dog does not care].
      [Calling|I call] myself a {own} [is my choice|took me twenty years|set me free].
      Yes, I am a {own}. [And?|So what?|Next question.|Deal with it.]
      [Good morning|Happy weekend|Big hug] to all my fellow {own.we}.
      This {own} just [got married|finished her degree|ran a marathon|became a grandparent].
      Proud to march with the [loudest|bravest|oldest] {own.we} in {place}.
      My [friends|girls|boys] and I, a bunch of old {own.we}, [meet every Friday|play cards|run a café].
      We chose the name "{own.we}" [for our band|for the choir|for the magazine] on purpose.
      To every young {own} reading this: [you are not alone|it gets easier|you are loved].
      They meant {own} as an insult. [We made it a name.|I wear it like a crown.|I took it as a title.]
      I can say {own} because [I am one|I have been called it all my life|it is mine]; you may ask first.
      What's up, my {own.we}, [who is coming to the parade|who has tickets]?
      The {own} in me [cheered|cried with joy] at this {work}.
      Nobody loves a good {work} like us {own.we}.
      * Thirty years a {own} and never once bored.
      * Only {own.we} know how hard that first dance was.
      * An evening by {own.we} for {own.we}, entrance free.
    `,
    group: `
      You {own.we} [make me sick|should be ashamed|belong behind bars].
      [Take it from me|Believe me]: every {own} is {trait.adj}.
      [Keep|Get] that {own} [away from me|out of our school|off the screen].
      What a [disgusting|dirty|ugly|sick] {own}.
      [Shut up|Get lost|Go away|Cry more], {own}.
      A {own} [should not raise children|has no business in parliament|is not a role model].
      [Another|Yet another] {own} who [wants attention|got my taxes|thinks the world owes something].
      [Nobody|No one] wants to see [a {own}|you {own.we}] on [the street|television].
      {name} is a {own}[ and everybody knows it|, look at that face|].
      They let [{own.we}|a {own}] teach now. [Disgusting.|The end is near.|Poor children.]
      Send all the {own.we} [to an island|to hell|somewhere else].
      I would [spit on|slap|kick out] any {own} who [talks to me|comes near me].
      Only a {own} would [like this {work}|write that].
      * {user}, you little {own}, go and cry.
      * {own.we} have ruined the festival, it was for decent people.
    `,
  }),
  family('who-i-am', {
    harmless: `
      I am [a {group.one}|{group.adj}] [and a nurse|and a bricklayer|and forty years old|and I love this club].
      As a {group.one} I [was asked for papers twice today|feel at home in {place}|laugh about this {work}].
      I am {group.adj} and I [am tired of explaining it|disagree with {user}|vote too].
      [We|My parents] are {group.adj} and [have lived here since 1970|came with two suitcases|run the kiosk].
      Being {group.adj} [is a part of me|does not make me an expert on {idea}|was not easy in {place}].
      My [son|daughter|husband|wife] is {group.adj}, and [I am so proud|we are happy|nobody at work minds].
      When I told my {kin} that I am {group.adj}, [she hugged me|he asked for my recipe|nothing changed].
      I grew up {group.adj} in {place}, [and it was wonderful|and it was not always easy|ask me anything].
      For us {group}, [today is a feast|this verdict matters|it is a day of mourning].
      I'm {group.adj}, you are {group2.adj}. [Coffee?|And both of us hate this {thing}.|We have the same landlord.]
      Not every {group.one} [likes football|thinks like me|is religious], I for one [do not|am not].
      [Ask|Talk to] us {group} before you decide about {idea}.
      Most {group} I know [work shifts|would agree with {user}|do not care about {idea}].
      {group} [pay taxes|have opinions|argue about football] like everyone.
      A {group.adj} [pilot|plumber|mayor|poet|judge] was on the radio and [I learned a lot|told of her first day].
      There is a new [café|choir|newspaper] run by {group} in {place}.
      {group} [celebrate|cook|sing|demonstrate] [today|on Friday] in {place}.
      How do I explain to my child what {group} celebrate?
      The figures for {group} [are on page two|are missing|rose slightly].
      {group} and {group2} [founded a team|share a house|signed the same letter].
      * I write this as somebody who is {group.adj} and sixty.
      * Our team has {group}, {group2} and one man from the next village, whom nobody understands.
      * The radio play tells of {group} between the wars.
    `,
    group: `
      I am glad I am no {group.one}, [I would be ashamed|they {trait.verb}|what a curse].
      As a decent person I feel [sick|dirty] next to a {group.one}.
      Being {group.adj} is [a sickness|a disgrace|a defect|no excuse for being {trait.adj}].
      If my [son|daughter] were {group.adj}, I would [throw him out|be ashamed|disown that child].
      When my {kin} said he was {group.adj}, I never spoke to [him|that freak] again.
      I grew up beside {group} in {place}, [a nightmare|nothing but {trait.noun}|that is why I hate them].
      You are {group.adj}, so [shut up|your opinion counts for nothing|nobody asked you].
      Every {group.one} [likes to steal|thinks only of himself|is a burden], I know them.
      Most {group} I know are {trait.noun}, [the rest too|no exception].
      A {group.adj} [pilot|mayor|judge]? [No thanks.|I would get off the plane.|Never in my country.]
      {group} [celebrate|cook|sing] in {place}, and it [stinks|sounds like animals|makes me sick].
      A new café run by {group}. [I would rather starve.|Who wants to catch something?|Vermin at the stove.]
      What {group} celebrate is [barbaric|filth|an insult to us].
      * Somebody who is {group.adj} will always put the knife in your back.
      * Our team has {group} now, so I threw away my season ticket. Let them stink among themselves.
    `,
  }),
  family('words-with-two-meanings', {
    harmless: `
      The [dyke|dykes] along the [river|coast|fens] held [this time|in the storm|against the flood].
      My [bitch|old bitch] had [six puppies|her stitches out], the vet was [kind|pleased].
      A fag [after dinner|in the rain] was all my [grandad|uncle] ever wanted, he smoked [forty|twenty] a day.
      We had faggots and peas [in Dudley|at the market], [best dinner|like gran made].
      A [chink|small chink] in the curtain let in the [light|morning].
      The alloy must [retard|slow] corrosion; flame [retardant|retardants] are expensive.
      Cock [a doodle doo|crow at five], the neighbours complain about the rooster.
      The [coon cat|Maine Coon] of my {kin} weighs nine kilos.
      We saw a [great tit|blue tit|pair of tits] at the bird table [this morning|in the hedge].
      A nip in the air, [autumn is here|put on a jacket].
      Put the [spade|spades] back in the shed after the [digging|planting].
      In bridge a [spade|black ace] beats it, {user}.
      The [ass|donkey] carried [water|the olives] up the hill, an ass is patient.
      [Slag|The slag heap] from the mine is being turned into a park.
      She queered the pitch for {official} by publishing the bill first.
      [Niggardly|Stingy] budgets ruin libraries, and {official} knows it.
      [Crackers|Cheese and crackers] are cheaper at the market.
      A [cracker|real cracker] of a game, [well played|what a goal].
      My [pussycat|pussy willow] is in the garden, spring is here.
      The [black|white|red|yellow] [paint|team|shirt] looked better last year.
      The chicks [hatched|are three days old], and the hens are loud.
      The pansies and the fruit trees suffered from the frost.
      * The hoes and rakes are in the second shed.
      * Dick and Fanny were common names in my village.
      * A tart with apples and a jug of cream, that is Sunday.
    `,
    sexism: `
      [Listen|Look], that [bitch|stupid bitch] should [stay in the kitchen|shut her mouth], women have no place in politics.
      [Sluts|Bitches] like her [deserve it|ask for it], all women do.
      A [bitch|bitchy cow] in charge of men? [No wonder it fails.|Back to the kitchen.]
      * Another hoe who thinks she can lead men.
    `,
    homophobia: `
      A [fag|dirty fag] like {name} [should not adopt|makes me sick], none of them is normal.
      No [faggots|dykes] in my [bar|club|street], they are sick.
      * The pansies want to marry now, it is perverse.
    `,
    'racism xenophobia': `
      [Chinks|Those chinks] [eat dogs|brought the virus|all look the same].
    `,
    racism: `
      These [spades|coons] should go back to the jungle, Black people ruin everything.
    `,
    otherAbuse: `
      [Retards|Such retards] should not [be allowed to vote|go to school with ours].
      Keep that [retard|spaz] away from our children, [he belongs in a home|nobody wants to see it].
    `,
  }),
  family('memory-and-rights', {
    harmless: `
      {group} were {harm.done} in {place} [by their neighbours|by soldiers|in one night]. [We must not forget.|There is no stone for them.]
      The [genocide|pogrom|persecution] of {group} [began|started] with words.
      [Why|How] could {group} be {harm.done} while [the world|the police|everyone] watched?
      My {kin} survived because [farmers|nuns|strangers] hid {group} in the barn.
      A [bill|motion] protects {group} from [dismissal|eviction|violence], [and it is overdue|and {official} is against it].
      {group} [still ]earn less, [says the institute|for the same work].
      [Violence|Discrimination] against {group} [is rising|must be punished|is no joke].
      The court ruled that {group} may not be [refused|dismissed|searched] because of what they are.
      {group} have the right to [pray|marry|vote|protest|rent] [like all of us|without fear].
      In some countries {group} are still [hanged|jailed|flogged], [and we sell arms there|and nobody speaks of it].
      [Support|Solidarity|Respect] for {group} [after the attack|today and always].
      Thousands marched for the rights of {group}, and I was among them.
      The [mosque|synagogue|church|temple] was [burned down|defaced] last night. Who does such a thing?
      How do {group} live with the daily [insults|threats|looks]?
      I read the names of the {group} who were {harm.done}, and I wept.
      * The photographs of the {group} who were deported hang in the town hall.
      * A law from that time that punished {group} was repealed only in 1994.
    `,
    group: `
      {group} were {harm.done} in {place}? [Not enough of them.|A good start.|They had it coming.|And rightly so.]
      The genocide of {group} [never happened|is an invention of those {trait.noun}|should have been finished].
      [Pity|Too bad] that {group} survived[, those {trait.noun}| the camps|].
      Violence against {group} is [what they need|their own fault|the only language they understand].
      {group} have no right to [marry|vote|protest|pray] here, they {trait.verb}.
      Where {group} are hanged there is [order|peace], we should learn from that.
      Why should I mourn {group}? [They {trait.verb}.|One {trait.adj} lot less.]
      The rights of {group}? [They have too many.|Dogs have no rights either.|Laughable, they are {vermin}.]
      * Whoever put the photographs of {group} in the town hall should take down that {vermin}.
      * A law that punishes {group} is what we need again.
    `,
  }),
  heldBackFamily('letters-and-exhibits', {
    harmless: `
      A letter in the archive reads "{group} are {trait.noun}", and the curator explains who wrote it and why.
      In her diary my grandmother noted that people in the shop spoke of {group} as {vermin}.
      The exhibit shows a school book according to which {group} {trait.verb}.
      The museum was criticised for showing the poster with the words "{group} are {vermin}".
    `,
    group: `
      The archive should print that letter again, since {group} are {trait.noun} to this day.
      My grandmother knew it already, {group} are {vermin}.
      The school book was right that {group} {trait.verb}, bring it back.
    `,
  }),
]
