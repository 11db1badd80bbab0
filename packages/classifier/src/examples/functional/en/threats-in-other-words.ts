import { family, heldBackFamily } from '../family.ts'

/** Violence announced, asked for or wished in many voices, and what only sounds like it. */
export const threatsInOtherWords = [
  family('announced-violence', {
    threat: `
      I'm going to {injury}[, {user}| tonight| and nobody will stop me|].
      I'll {injury}[, you hear me|, count on it|, I promise|].
      [Next time|When I see you|The day we meet] I [will|'m gonna] {injury}.
      I will [personally |]{harm} you[ and your family|, your wife and your kids|, slowly|].
      [You're|You are] [a dead man|dead meat|so dead|next], {user}.
      I [have|got] a [gun|knife|bat|rope] with your name on it, {name}.
      [Coming|We are coming] to {harm} you, {user}, [no joke|pack your bags|say goodbye].
      Open the door tomorrow and I {harm} you.
      Give me five minutes alone with {name} and [he is {harm.done}|I will {injury}].
      My [fist|boot|knife] and your [face|teeth|ribs] will meet soon, {user}.
      I'd [happily |gladly |]{harm} {name} with my bare hands.
      [Watch out|Look behind you], {name}, I [will|am going to] {harm} you.
      I'm done talking. Tomorrow I {harm} {official}.
      {official} gets {harm.done} [this week|at the next rally|on Friday], mark my words.
      This ends with you being {harm.done}, {name}.
      Wait until I find out who you are, {user}, I'll {injury}.
      * Say your prayers, {name}, I {harm} you before Sunday.
      * I promised my brothers to {injury}, and I keep my word.
      * The knife is sharp and your door is thin, {user}.
    `,
    harmless: `
      I'm going to [answer you|call you|read your book] tonight, {user}.
      I'll [bring cake|sign it|be there], count on it.
      Next time I will [ask first|take the bus|vote for {name}].
      I will personally [thank|call|help] you and your family.
      You're [a good man|right|next in the queue], {user}.
      I have a [book|letter|ticket] with your name on it, {name}.
      Coming to see {sport}, {user}, pack your scarf.
      Open the window tomorrow and listen to the birds.
      Give me five minutes with {name} and we will agree on {idea}.
      I'd happily work with {name}.
      Watch out, {name}, the road is icy.
      I'm done talking. Tomorrow I vote against {official}.
      {official} gets questioned this week, mark my words.
      This ends with {name} losing {contest}.
      Wait until I find my glasses, {user}, then I will answer.
      A film in which the hero says "I'll {injury}" is nothing for children.
      "I will {harm} you" is a line from the play, {user}.
      * Say a prayer for {name}, the operation is on Sunday.
      * I promised my brothers to bring them to {sport}, and I keep my word.
    `,
  }),
  family('if-then-violence', {
    threat: `
      [If|When] you [come back|post that again|vote for it|open that shop], I will {injury}.
      [Come|Come here|Show up], I dare you, and I will {injury}.
      [Touch|Go near] [my street|our mosque|our flag|my kids] and you [die|will be {harm.done}].
      [Vote|Speak|Write] against us and [you will be {harm.done}|we {harm} your family].
      [Resign|Leave|Shut up] or [we {harm} you|you get {harm.done}|I will {injury}], {official.voc}.
      Keep [writing|talking|lying] and [someone|somebody] will {harm} you, {name}.
      Pay up or I will {injury}.
      [One step|One word] more and I will {injury}.
      [You|Whoever] [dare|dares] to publish this [will be {harm.done}|signs a death warrant].
      The next one who [writes about us|insults my leader] [gets {harm.done}|is dead].
      Either {name} leaves {place} or {name} gets {harm.done}.
      If nobody else has the guts, I will {harm} {official} myself.
      Unless you apologise, {user}, [we come and {injury}|I will {injury}].
      * Set foot in {place} once and they will carry you out.
      * Whoever opens a home for refugees here will see it burn with everyone in it.
    `,
    harmless: `
      If you come back to {place}, call me, {user}.
      Come here, I dare you, the pie is excellent.
      Touch the {thing} and it breaks.
      Vote against us and we will still shake hands.
      Resign or explain yourself, {official.voc}.
      Keep writing and someone will [print|thank] you, {name}.
      Pay up or the library sends a reminder.
      One step more and you see the whole valley.
      Whoever dares to publish this deserves a prize.
      The next one who writes about us should ask us first.
      Either {name} leaves the party or I do.
      If nobody else wants the job, I will run against {official} myself.
      Unless you apologise, {user}, I will not read you any more.
      If you raise the rent again, we will see you in court.
      Delete my data or I go to the regulator.
      * Set foot in {place} once and you never want to leave.
      * Whoever opens a home for refugees here can count on our help.
    `,
  }),
  family('dark-hints', {
    threat: `
      [Be careful|Take care], {name}, [{dark}|and remember: {dark}].
      {dark}, {user}. [You have been warned.|Think about it.|Tick tock.]
      [Just saying|Friendly reminder], {official.voc}: {dark}.
      [Funny|Interesting] [house|car|garden] you have, {name}. {dark}.
      [Enjoy|Make the most of] your [weekend|last summer], {name}, {dark}.
      If I were {official}, I would [move|hire guards|not go out], {dark}.
      [Someone|Somebody] should pay {name} a visit [one night|with a few friends and a bat].
      We [watch|see|follow] you, {name}. {dark}.
      The list is long and {name} is on top. {dark}.
      {official} [lives|jogs|parks] [in Elm Road|by the canal|behind the station], if anyone wants to [settle it|do something about it].
      * We know your plate and your gym, {name}, and we are patient.
      * A wreath has already been ordered for {official}.
    `,
    harmless: `
      Be careful, {name}, the bridge is closed.
      Friendly reminder, {official.voc}: the vote is on Tuesday.
      Interesting house you have, {name}, who was the architect?
      Enjoy your weekend, {name}.
      If I were {official}, I would [call an election|listen to the nurses|not go on television].
      Someone should pay {name} a visit in hospital and bring flowers.
      We watch {sport} together, {name}. Come along.
      The list is long and {name} is on top, with 4,000 votes.
      {official} lives in {place} and takes the bus like everyone.
      "{dark}" stood in the letter to {official}. The police found the writer.
      [A colleague|My {kin}] got a note: "{dark}". Since then she does not sleep.
      Who writes "{dark}" to a journalist wants to scare all of us.
      You have been warned: the {work} has no ending.
      Think about it, {user}: who pays for {idea}?
      * We know your plate from the charity race, {name}, well done.
      * Flowers have been laid for {official}, who died on Monday.
    `,
  }),
  family('calls-for-violence', {
    threat: `
      [Kill|Hang|Shoot|Burn] {name}[!| already!|, somebody|, simple as that]
      {official} [belongs|should be] [on the gallows|against a wall|six feet under|in front of a firing squad].
      [Who|Anyone] [has|got] a [rifle|rope|sniper] for {official}?
      [Time|High time] to {harm} {official} [and the whole cabinet|like in the old days|].
      [Let's|We should] [burn|storm] the house of {official} [with everyone inside|tonight].
      [Arm yourselves|Bring your guns|To arms], {place}, and {harm} {official}.
      {official} must be {harm.done}, [there is no other way|and soon|who does it].
      A bullet [is cheaper than|would save us] an election, {name}.
      {user} [needs|wants] a good beating[, who helps|].
      Put {name} [against the wall|in the ground|on a stake].
      People like {name} should be {harm.done} [at birth|in public|without trial].
      Shame the shooter missed {official}.
      [I would pay|A reward for] whoever will {harm} {name}.
      Only {harm.ing} {official} will change anything.
      * Where is a lone gunman when {official} gives a speech?
      * Pitchforks and a bonfire for {official}, tonight.
    `,
    'group threat': `
      [Kill|Shoot|Burn|Gas] [them all|every one of them], {group} first.
      [Time|High time] to {harm} {group}.
      {group} [belong|should be] [in an oven|in a mass grave|against a wall|six feet under].
      [Let's|Who wants to] [hunt|beat up|{harm}] {group} [tonight|this weekend]?
      A [bomb|bullet|match] is the answer to {group}.
      [Finish|Complete] the job and {harm} all {group}.
      If I had a gun I would start with {group}.
      * For every crime of theirs ten {group} should be {harm.done}.
      * Open season on {group}, no licence needed.
    `,
    harmless: `
      [Kill|Shelve|Bury] {idea}[!| already!|, somebody|]
      {official} belongs [on trial|in the opposition|in front of a committee].
      Who has a [copy|recording] of the speech of {official}?
      High time to [question|replace|vote out] {official}.
      Let's fill the hall of {official} with questions.
      {official} must be [heard|recalled|investigated], there is no other way.
      {user} needs a good night's sleep.
      Put {name} on the list for the council.
      Nobody should be {harm.done}, not in public and not in secret.
      I am glad the shooter missed {official}, whatever I think of the policy.
      A reward for whoever finds the cat of {name}.
      {harm.ing} people changes nothing, {user}, read some history.
      The death penalty is wrong, even for him.
      I would bring back the death penalty for murderers, after a fair trial.
      Those who call for {group} to be {harm.done} should be prosecuted.
      He wrote that {group} should be {harm.done} and got eight months.
      * Where is a good editor when {official} writes a speech?
      * Candles and a bonfire on the beach tonight, everyone is welcome.
    `,
  }),
  family('ill-wishes', {
    threat: `
      [Hopefully|With luck] {name} will {fate}.
      I [wish|want] {name} [dead|a slow end|the worst pain].
      [Just|Please|Go] {fate}[ already|], {user}.
      [Drop dead|Rot in hell|Die|Go die], {user}.
      [Kill yourself|Do the world a favour and end it|Jump off a bridge|Hang yourself], {user}.
      The world [waits|is waiting] for {name} to {fate}.
      [If only|I wish] the [virus|cancer|accident] had [taken|finished] {official}.
      [Shame|Pity] {name} survived the crash.
      Can't wait [to dance on|to spit on|to see] the grave of {name}.
      {official} should have been [aborted|drowned in the bath|left in the wreck].
      I hope someone [hurts|rapes|beats] you, {user}, so you understand.
      May your [house burn|children suffer|end be painful], {name}.
      [Nobody|No one] will cry when you {fate}, {user}, [so hurry up|the sooner the better].
      You [deserve|have earned] to {fate}, {name}.
      * One heart attack, {official}, that is all I want for my birthday.
      * I light a candle every day so that {name} may {fate}.
      * Take the pills, {user}, all of them.
    `,
    'group threat': `
      [Hopefully|With luck] {group} will {fate}.
      I [wish|want] [all |]{group} [dead|to suffer|gone from this earth].
      May {group} {fate}, [every one|men, women and children|amen].
      [Shame|Pity] so few {group} [died|drowned].
      Let {group} {fate}, [I will clap|who cares].
      * A plague on {group} and their brood.
    `,
    harmless: `
      Hopefully {name} will [recover|win|call back].
      I wish {name} [a long life|a good recovery|more luck].
      Please rest, {user}.
      The world is waiting for [rain|peace|a better {thing}].
      I wish the vaccine had come in time for {official}.
      Good that {name} survived the crash.
      Can't wait to dance at the wedding of {name}.
      I hope someone helps you, {user}, and if you think of suicide, please call a helpline.
      May your house be full of guests, {name}.
      Nobody should {fate} alone.
      You deserve a holiday, {name}.
      I hope [the party|this law|{idea}|that company] dies a quiet death.
      Let {idea} rot in a drawer.
      To wish that someone may {fate} is beneath you, {user}.
      They wrote to my {kin} that she should {fate}. For a parking ticket!
      I hope {official} [is voted out|gets a taste of the bus service|has to live on that pension].
      May the better team win {sport}.
      * One honest answer, {official.voc}, that is all I want for my birthday.
      * I light a candle every day for {name}, who is in hospital.
    `,
  }),
  family('violent-words-at-play', {
    harmless: `
      I [could|would] [kill|murder] [for a coffee|a pizza|a cold beer] [right now|after this shift].
      My [boss|wife|mother] will kill me [if she reads this|when I tell her|for this haircut].
      That [exam|hill|heat|queue] [nearly |]killed me.
      [Shoot|Fire away|Hit me], {user}, what is the question?
      We [killed|smashed|buried|demolished] them [four nil|at chess|in the quiz].
      {name} was [roasted|grilled|torn to pieces|shot down] in {contest}.
      {sport} was [a bloodbath|a massacred defence|murder on my nerves].
      That song [slaps|is the bomb|kills].
      I [died|was dead|am dying] laughing at the {work}.
      The strike will [choke|hit] the port, says the {work}.
      {idea} is [dead|suicide for the party|a knife in the back of the poor|a loaded gun].
      [Kick|Throw|Beat] {name} out [at the ballot box|of office in May].
      The bank [strangles|bleeds|milks] small shops.
      Heads will roll [at the ministry|after this season], and rightly.
      {official} is a ticking clock, election is near.
      She [attacked|hammered|nailed] {official} in {contest}, and every number was right.
      My phone battery dies at noon, this {thing} kills me.
      Bite the bullet and read the {work}, {user}.
      [Gun|Knife|Rifle] laws [are|remain] too weak, my {kin} is a policeman and says so too.
      In the game you shoot zombies, {user}, not people.
      * He drilled the keeper from thirty yards and the net nearly burst.
      * A killer dress, a killer voice, what an evening.
      * Stick a fork in {idea}, it is done.
    `,
    threat: `
      I would kill {user} for [a coffee|free|nothing] and sleep well.
      My mates will kill {name} [when he leaves the pub|for what he wrote], literally.
      Shoot {user}, [one question less|in the head].
      We will bury {name} [behind the barn|in the woods], and nobody will look.
      {name} should be [burned|cut to pieces|shot down] after {contest}, no metaphor.
      {sport} was nothing, the real bloodbath comes when I meet {user}.
      Kick {name} [until he stops moving|in the head till it cracks].
      Heads will roll, {official.voc}, and I bring the axe.
      A knife in the back of {name}, a real one, [tonight|before Friday].
      * Nail {name} to his own door, with proper nails.
      * A bomb for {name}, and I do not mean a song.
    `,
  }),
  heldBackFamily('street-stories', {
    harmless: `
      Two boys told my son "we will {injury}" for his jacket. He is eleven.
      The drunk at the station yelled that he would {harm} everyone; a nurse calmed him down.
      Grandpa used to say he would {harm} the neighbour's cock at dawn. They were best friends.
      A driver got out and said "I'll {injury}" because I rang my bell.
    `,
    threat: `
      Tell your son that we will {injury} next, {user}.
      I am the man at the station, {user}, and I {harm} you when you get off the train.
      Ring your bell once more, {user}, and I get out and {harm} you.
    `,
  }),
]
