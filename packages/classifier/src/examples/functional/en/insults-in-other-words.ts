import { family, heldBackFamily } from '../family.ts'

/** Persons attacked in many shapes, and oneself, things, deeds and institutions treated as roughly. */
export const insultsInOtherWords = [
  family('insults-to-readers', {
    attack: `
      [What|Such] a {insulting} {insult}[ you are|], {user}.
      You [really |truly |]are [the biggest|the most {insulting}|a complete|a total] {insult}[ here|], {user}.
      [Only|Just] {insult.many} [believe|write|like] that.
      [Did|Were] you [dropped on your head|born stupid|raised by pigs], {user}?
      {user} is [not the sharpest knife|as thick as a plank|dumber than a brick|too stupid to breathe].
      [Learn|Go learn] to [read|think|spell], you {insult}.
      [Typical|Another] {insult} [who knows nothing|with a keyboard|from the basement].
      [You|People like you] are [a disgrace|a waste of space|scum|trash].
      [Nobody|No one] [likes|wants] you, {user}, [not even your mother|and you know why].
      Your [brain|IQ] [must be|is] [the size of a pea|missing|in your backside], {user}.
      [Get|Crawl] back [under your bridge|into your cave|to your mummy], {insult}.
      [Hey|Listen], {insult}: [read the {work} first|nobody asked|shut it].
      I have [socks|houseplants] with more brains than you, {user}.
      [Ugly|Fat|Bald|Stupid] and [proud of it|dumb too], that is {user}.
      [LOL|Haha], what {insult.many} [you all are|sit here].
      Are you [always|really] this {insulting}, {user}, or is it [a special day|the drink]?
      {user}: [liar|fool|troll|drunk|failure] and {insult}.
      With {insult.many} like {user} [no wonder|it is clear why] we lose every debate.
      Even for a {insult} that was {insulting}, {user}.
      I pity your [wife|children|parents], {user}, living with such a {insult}.
      * Somewhere a village misses its {insult}, {user}.
      * {user} has the charm of a wet {insult}.
      * If stupidity hurt, {user}, you would be screaming.
    `,
    harmless: `
      What a {insulting} [idea|plan|excuse|rule|law|headline], {user}.
      You really are the most patient person here, {user}.
      Only those who read the {work} to the end can judge.
      Did you read paragraph four, {user}?
      {user} is right about the numbers and wrong about the reason.
      Learn from the Danes, I say.
      Another day with this {insulting} {thing}.
      People like you keep this forum [alive|worth reading].
      Nobody likes {idea}, {user}, not even those who wrote it.
      Your [point|example|question] is [weak|missing the cost|a good one], {user}.
      Listen, {user}: read the {work} first, please.
      I have a different view from you, {user}, and we can both live with it.
      LOL, what a day.
      That argument is {insulting}, {user}, you can do better.
      {user}: [no|yes|maybe|half true].
      With figures like these no wonder we lose the debate.
      Even for a Monday that was a {insulting} {work}.
      Please do not call each other {insult.many}, we are adults.
      Whoever calls other readers {insult.many} has run out of arguments.
      I was called a {insult} here for asking a question.
      Don't be so hard on {user}, it was a typing mistake.
      I have to contradict you, {user}, and firmly.
      * Somewhere in {place} somebody misses a grey cat, {user}.
      * If reading hurt, {user}, I would be screaming after this {work}.
    `,
  }),
  family('laughing-at-oneself', {
    harmless: `
      I'm [such |]a[| real| complete| total] {insult}, I [forgot|broke|lost|dropped] [my keys|the date|my phone|the cake] again.
      [God|Lord|Man], I am {insulting} [in the morning|with numbers|at parking|before coffee].
      [Silly|Stupid|Dumb] me, I [read the headline only|mixed up the names|clicked the wrong button].
      [Sorry|My apologies], I was a {insult} [yesterday|in my last comment|about the date].
      We [are|were] [all |]{insult.many} [for believing it|once|in that office], [me first|myself included].
      [Call me|I may be] a {insult}, but I [like|love] this {thing}.
      [Yes|OK], I am the {insult} who [voted for it|bought two of them|parked there].
      I [dance|sing|cook|ski] like a [pig|cow|drunk bear], and I enjoy it.
      My [brain|memory] is [mush|useless|a sieve] [today|after forty].
      [How|Why] was I so {insulting} [as to sell|and sold] the house in 1999?
      [Old|Fat|Bald|Lazy] [fool|pig|cow] that I am, I [ran five miles today|ate the whole cake].
      I [kicked|cursed|slapped] myself [for it|afterwards], what a {insult} I was.
      My [cat|dog|parrot|goat] is [a {insult}|{insulting}|the biggest {insult} in {place}], and I adore that animal.
      [Us|We] [engineers|dads|smokers|fans of that club] are {insult.many}, [we pay and come back|I know].
      I am [too {insulting}|too old|not clever enough] for this {thing}.
      I feel like a {insult} [when I see the bill|every time I use that {thing}].
      Never trust me with a map, I am {insulting}.
      [Hands up|Raise your hand] who is also a {insult} and [booked in August|waits for the refund].
      My worst enemy is the {insult} in my mirror.
      In my twenties I was [a drunk|a coward|a show-off|a {insult}], ask my {kin}.
      * What a donkey I am, the tickets were for last week.
      * Today's {insult} of the day award goes to me.
      * I, a proud {insult}, have painted the window shut.
    `,
    attack: `
      You're such a {insult}, you [forgot|lost] your brain [at home|again], {user}.
      [God|Man], you are {insulting}[ in the morning and worse at night|], {user}.
      [Silly|Stupid|Dumb] you, {user}, [can't even read|go back to school], you {insult}.
      {user} was a {insult} yesterday and [is one today|will be one tomorrow].
      You are [all |]{insult.many} for believing it, every one of you.
      I may be wrong, but you are a {insult}, {user}.
      Yes, {user} is the {insult} who [voted for it|ruined everything].
      {name} [dances|sings|talks] like a pig, because that {insult} is one.
      Your brain is [mush|useless|rotten], {user}.
      How can anyone be as {insulting} as {user}?
      [Old|Fat|Bald|Lazy] [fool|pig|cow] that you are, {name}.
      Your [wife|mother|son] is a {insult} and so are you, {user}.
      [Your lot|You people] are {insult.many}, every single one.
      {user} is too {insulting} for [this forum|life|anything].
      The {insult} in your mirror, {user}, that is you.
      * What a donkey you are, {user}, and ugly too.
      * Today's {insult} of the day award goes to {user}, as always.
    `,
  }),
  family('insults-to-the-powerful', {
    attack: `
      {official} is [a liar and a {insult}|the biggest {insult} we ever had|dumber than a post|scum].
      {name} [has|got] [the brain of a flea|no spine, that {insult}|the face of a pig|the morals of a rat].
      [Throw|Get] that {insult} {name} out[!| of office!|]
      [Look at|Listen to] {name}, what a {insulting} {insult}.
      I have never seen a more {insulting} {insult} than {official}.
      {official}? [A {insult}.|That {insult}?|{insulting} to the bone.|Pure scum.]
      [Drunk|Senile|Corrupt|Fat] {insult} {name} [again|should shut up].
      {name} is the [puppet|whore|lapdog] of [the rich|the banks], a {insult} without honour.
      {journalist} [is|must be] [drunk|bought|brainless|a paid {insult}], what garbage of a human being.
      [Hacks|Liars|Scum|Prostitutes], all of you in that newsroom[, {insult.many}|].
      Who let a {insult} like {journalist} near a keyboard?
      {journalist} [sucks|stinks] as a person, a {insulting} {insult}.
      {public} is [a fraud|trash|an ugly {insult}|a drug-addled {insult}].
      {name}, you [make me sick|disgust me], you {insult}.
      The whole [council|cabinet|board] is a bunch of {insult.many}.
      {name} and his {insulting} [wife|sons|friends], {insult.many} one and all.
      [Wipe|Take] that stupid grin off your face, {name}, you {insult}.
      * {official} could not find his own nose, the {insulting} {insult}.
      * A scarecrow has more dignity than that {insult} {name}.
    `,
    harmless: `
      {official} [lied to us|broke the law|wasted our money|should be ashamed of {deed.noun}].
      {name} has [no plan|no majority|lost my trust|forgotten where the votes came from].
      Throw that {insulting} {idea} out!
      Listen to {name} and compare it with the minutes.
      I have never seen a more {insulting} decision than {deed.noun}.
      {official}? [Never again.|Not with my vote.|Overrated.|Too long in office.]
      Corrupt structures, says the audit office, and {name} looked away.
      {name} serves [the lobby|the builders|the banks] and not {place}.
      {journalist} [did not check|copied the press statement|asked the wrong questions|missed the point].
      The whole newsroom [slept|got it wrong|owes us a correction].
      Who edits these {work}s? [Nobody, it seems.|The {work} has nine errors.]
      {journalist}'s {work} is {insulting} [and one-sided|and lazy|from start to end].
      {public} [is paid too much|had a weak season|should say sorry].
      {name}, your [answer|speech|plan] makes me angry.
      The council is a shambles, nobody feels responsible.
      {name} and his friends in the ministry gave each other contracts, the court says so.
      [Shame on|Shame upon] {official} for {deed.noun}.
      The government is [incompetent|useless|a failure], and I will vote accordingly.
      This [ministry|company|railway|agency] is {insulting}.
      Your paper is [not what it was|biased|boring|too expensive].
      * {official} could not explain {idea}, not even in the third try.
      * A weather vane has more direction than the policy of {name}.
    `,
  }),
  family('down-ones-nose', {
    harmless: `
      [Well done|Bravo|Hats off], {user}, you found [the comment section|the caps lock|a number].
      [Sweet|Cute|Charming] [theory|idea], {user}. [Now the facts.|Any source?|And in the real world?]
      [Oh dear|Oh my|Goodness me], {user}, where to begin?
      [Let me guess|Don't tell me]: {user} [has done his own research|knows somebody who knows].
      You [clearly|obviously] did not [read|understand] the {work}, {user}.
      [Maybe|Perhaps] [read the {work} again|ask an adult|sleep on it], {user}.
      [Of course|Naturally], {official} [was not informed|knew nothing|cut a ribbon instead].
      [Genius|Brilliant|Masterly]: {idea} [on a bank holiday|without a budget].
      [Thanks for|I enjoyed] your lecture, {user}, I nearly stayed awake.
      [How|So] [nice|kind|noble] of {official} to [listen to us|come by] before the election.
      {journalist} [discovers|has discovered] hot water. [Congratulations.|Next week: the wheel.]
      You get [one point|a gold star] for effort, {user}.
      [Some|There are] people, {user}, who check before they write.
      And the prize for [the longest sentence|the weakest excuse] goes to {official}.
      * Dear {user}, a full stop is free of charge.
      * {official} has an open ear, sadly only one.
    `,
    attack: `
      [Well done|Bravo], {user}, you {insulting} {insult}.
      Sweet theory, you {insult}.
      [Oh dear|Poor {user}], born a {insult} and learned nothing since.
      Let me guess: {user} is a {insult}.
      You did not understand the {work} because you are a {insult}, {user}.
      Ask an adult, you {insulting} {insult}.
      Of course {official} knew nothing, {insult.many} never do.
      Thanks for your lecture, {insult}.
      You get a gold star for being the dumbest {insult} here, {user}.
      * Dear {user}, a full stop is free, unlike your brain, you {insult}.
      * {official} has ears, but nothing between them, the {insult}.
    `,
  }),
  family('rage-at-things', {
    harmless: `
      [Damn|Stupid|Blasted|Useless] {thing}[ again|, who invented this|]!
      I [hate|loathe|despise|can't stand] [{idea}|this {thing}|Mondays|the smell of fish|that {work}].
      {idea} [is garbage|stinks|makes me sick|is an insult to everyone who works].
      {idea} [should die|must go|belongs in the bin|deserves no mercy].
      This {thing} is [a piece of garbage|dumber than a stone|the enemy of mankind|a liar].
      [Whoever|The person who] [invented|designed] this {thing} owes me an hour.
      [Kill|Burn|Bury|Smash] this {thing} and [start again|be done with it].
      The {work} was [so {insulting}|a {insulting} waste of paper|an ugly mess].
      My [computer|car|printer] is a [traitor|parasite|{insult}|psychopath].
      [Rats|Wasps|Mosquitoes|Pigeons] [are disgusting|must be exterminated|ruin {place}|should all die].
      [Weeds|Slugs|Moths] are a plague, [I kill them all|no mercy].
      [Politics|Capitalism|Bureaucracy|Advertising] is [a cancer|a parasite|filth|a plague].
      The [bank|airline|landlord company|railway] [robs|fleeces|insults] its customers.
      The [state|ministry|tax office] is a [robber|monstrous machine|vampire].
      [Cars|Scooters|Leaf blowers] should be banned from {place}, I hate them all.
      Nothing is as {insulting} as {idea}.
      The referee's decision was {insulting}, the {thing} showed it clearly.
      * This wretched {thing} has the soul of a tax form.
      * Ants are an invasion, they come in through every crack.
      * I want that ugly tower torn down, brick by brick.
    `,
    attack: `
      Stupid {user} again, who invented this {insult}?
      I [hate|loathe|despise|can't stand] [you, {user}|{name}, that {insult}|people like {user}].
      {name} [is garbage|stinks|is an insult to everyone with a brain], a {insult}.
      {name} belongs in the bin with the other {insult.many}.
      {user} is [a piece of garbage|dumber than a stone|an ugly mess].
      Whoever raised this {insult} {user} owes us an apology.
      {user} is so {insulting}, [it hurts|I feel sick].
      {name} is a [traitor|parasite|psychopath], plain and simple, a {insult}.
      {user} and his kind are {insult.many}, a plague.
      Nobody is as {insulting} as {name}.
      The referee is a blind {insult}.
      * {user}, you wretched {insult}, you have the soul of a slug.
      * Ugly inside and out, that is {name}, the {insult}.
    `,
    group: `
      I [hate|loathe|despise|can't stand] {group}[, all of them|, full stop|].
      {group} [are garbage|stink|make me sick|are an insult to mankind].
      {group} [must go|belong in the bin|deserve no mercy].
      {group} [ruin|infest|pollute] {place} like {beast}.
      {group} are [a plague|a parasite on the state|filth], nothing else.
      * Wretched {group}, without a soul.
      * {group} are an invasion, they come in through every crack.
    `,
  }),
  family('strong-language', {
    profanity: `
      [Oh |]{oath}, [I spilled the coffee|the train is gone|it is Monday|my tooth].
      {oath}! [What a goal!|We won!|He did it!|Best day ever!|I got the job!]
      [So|How] {strong} [good|proud|happy|beautiful|funny|tired|cold|late]!
      That was [the best {strong}|a {strong} wonderful|a {strong} brilliant] [evening|concert|goal|{work}].
      I {strong} [love|adore] [this town|this song|{sport}|my {kin}].
      [Where|Why] [the fuck|the hell and fuck] is [my bus|the {thing}|summer]?
      [Every|Each] {strong} [morning|week|winter] the same {thing}.
      [No|Zero] {strong} [idea|clue|money|signal].
      [Fuck|Screw|To hell with] [the weather|cancer|Mondays|the rain|{idea}], {oath}.
      This {strong} [rain|heat|queue|form|printer] [again|never ends].
      It's all {strong} [expensive|complicated|broken] now.
      I don't give a [shit|fuck] about [{sport}|the royal wedding|fashion].
      What the fuck is [{idea}|going on with the {thing}|wrong with this weather]?
      [Well|OK], {oath}, [I was wrong|that was close|now I need a drink].
      Holy fuck, [the view|that voice|that save|what a sunset]!
      The {work} is [utter shit|fucked up].
      [Shit|Fuck] happens, [we move on|life goes on].
      * {oath}, the cat ate the ham.
      * Forty {strong} minutes on hold for one signature.
      * {strong} hell, did you see that overhead kick?
    `,
    mild: `
      [Oh |]{mild}, [I spilled the coffee|the train is gone|it is Monday].
      {mild}! [What a goal!|We won!|Best day ever!]
      Where {mild} is my bus?
      {mild}, that was [close|good|expensive].
      [Every|Each] damn [morning|week] the same {thing}.
      Damn good {work}.
      * {mild}, the cat ate the ham.
      * Forty {mild} minutes on hold.
    `,
    harmless: `
      Oh no, I spilled the coffee.
      Yes! What a goal!
      So proud and happy!
      That was a wonderful evening.
      I love this town.
      Where is my bus?
      Every morning the same {thing}.
      No idea, no money, no signal.
      It's all so expensive now.
      I don't care about {sport}.
      What is going on with the {thing}?
      Well, I was wrong, now I need a tea.
      Wow, the view!
      * Look, the cat ate the ham.
      * Forty minutes on hold for one signature.
    `,
    'attack profanity': `
      [Fuck|Screw] you, [{user}|{name}|you {insult}].
      [Fuck off|Piss off|Go fuck yourself], {user}[, you {swearing}|].
      [What|Such] a {strong} {swearing}[, this {name}| you are|].
      You {strong} [{insult}|{swearing}], [read the {work}|shut up|get lost].
      {name} is [full of shit|a {swearing}|a lying {swearing}|a {strong} disgrace].
      {official} is a {swearing}[, always was|], and I {strong} hate him.
      [All|Most] of you are {swearing.many}.
      [Eat shit|Kiss my ass|Suck it], {user}.
      {user}: {swearing}. [That is all.|Period.]
      [This|That] {swearing} {journalist} [again|can't write].
      Shut the fuck up, {user}.
      * Bugger off, {user}, you {strong} {swearing}.
      * {name} and {user}, two {swearing.many} in a pod.
    `,
  }),
  family('lewdness', {
    vulgar: `
      I [want|need|would love] to [lick|grab|taste|squeeze] your {body}, {name}.
      [Nice|Great|Hot] [ass|tits|rack], {name}[, come to daddy|, I'm drooling|].
      {name} makes me [so horny|hard|wet].
      I'd [bang|fuck|ride|bend over] {name} [all night|in a heartbeat|on the desk].
      [Does|Will] {name} [swallow|do anal|moan loud]?
      [Send|Show] [nudes|me your tits|us everything], {name}.
      {name} [has|got] [lips made for blowing|an ass to spank|a mouth made for cock].
      [Who else|Anyone else] [jerked off|got a boner] to [this photo|that clip] of {name}?
      Take it off, {name}, [we want skin|show your {body}].
      {user} dreams of {body} and [his own hand|wet sheets].
      My [cock|dick] says hello to {name}.
      [Threesome|A quickie] with {name} and {journalist}, I am in.
      She can [ride|milk|choke on] me any day.
      {official} could [suck me dry|spank me] and I would thank her.
      * What I would do to {name} in a hot tub fills a book, and it drips.
      * {name} on all fours, that is my screen saver.
      * I get stiff when {journalist} bends down.
    `,
    harmless: `
      The doctor wants to see the {body} again in June.
      {name} looks great in this photo, what a dress.
      {name} makes me so proud.
      I'd vote for {name} in a heartbeat.
      Will {name} sing at the gala?
      Send photos of the garden, {name}.
      {name} has a wonderful voice.
      Who else laughed at this photo of {name}?
      Take your coat off, {name}, it is hot in here.
      Sex education should begin before thirteen, say the doctors.
      Consent is simple: no means no.
      The charge is rape, the trial of {name} begins on Monday.
      The {work} about {sickness} names the {body} as what it is.
      Pornography is a click away, and parents should talk about it.
      Prostitution is legal here, forced prostitution is not.
      She was groped on the train and reported it.
      Tattoos on the {body} hurt most, I am told.
      Pills against impotence are paid in part, my doctor says.
      * What I would do with a hot tub in the garden fills a book.
      * The calendar with naked firemen sold for charity.
    `,
  }),
  heldBackFamily('family-quarrels', {
    harmless: `
      My brother calls me a {insult} at every party, and I call him worse. Love him.
      "You {insult}", my wife said when I proposed in the rain, and then she said yes.
      The old man two doors down swears at his roses and feeds my cat.
      Our toddler called the moon a {insult} because it would not come down.
    `,
    attack: `
      My brother at least is clever, unlike you, {user}, you {insult}.
      "You {insult}", my wife says whenever she sees {name} on the screen, and right she is.
      Our toddler has more sense than that {insult} {name}.
    `,
  }),
]
