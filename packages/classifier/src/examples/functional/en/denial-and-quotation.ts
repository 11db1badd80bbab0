import { family, heldBackFamily } from '../family.ts'

/** Who denies, quotes or condemns hate repeats its words; who only begins so does not. */
export const denialAndQuotation = [
  family('negated-hate', {
    harmless: `
      I would never say that {group} are {trait.noun}.
      {group} are not {vermin}, and nobody should talk like that.
      No, {group} do not {trait.verb}. That is a myth.
      Nobody here thinks {group} are {trait.adj}.
      It is simply not true that {group} {trait.verb}.
      I do not hate {group}. I never have.
      There is no such thing as {trait.adj} {group}, there are only people.
      {group} are no more {trait.adj} than [you or me|anyone else|the rest of us].
      [You cannot|Nobody can|We cannot] call {group} {trait.noun} because of one man.
      I refuse to believe that {group} are {trait.noun}.
      Not once in [twenty|thirty|ten] years did I meet {group} who {trait.verb}.
      Don't you dare think {group} are {vermin}.
      [I am not saying|I never said|No one said] that {group} should leave.
      We must not {harm} people because they are {group.adj}, ever.
      * {group} have never been {trait.noun}, whatever the flyers claim.
      * Whoever knows {group} knows that they do not {trait.verb}.
      * I can't agree that a {group.one} is {trait.adj} by birth.
      * Far from being {vermin}, {group} {good}.
    `,
    group: `
      {group} are not human, they are {vermin}.
      I have never met {group} who were not {trait.noun}.
      No {group.one} is ever anything but {trait.adj}.
      {group} will never be real citizens, they only {trait.verb}.
      Nobody wants {group} here, not one of them.
      I don't care what anyone says, {group} are {trait.noun}.
      You can't deny that {group} are {trait.adj} by nature.
      I am no {group.one}, thank God, because they are all {trait.noun}.
      Don't tell me {group} are people. They are {vermin}.
      {group} do not deserve [rights|pity|a vote], they are {trait.noun}.
      * It is no secret that {group} {trait.verb}, every last one.
      * {group} have never done anything except {trait.verb}.
      * There is not a single {group.one} I would trust, they are {vermin}.
    `,
  }),
  family('quoted-hate', {
    harmless: `
      {speaker} said "{group} are {trait.noun}" and nobody in the room objected.
      "{group} are {vermin}" was sprayed on the door last night. Horrible.
      According to the report, {speaker} called {group} "{vermin}" on air.
      He was fined for writing that {group} are {trait.adj}.
      When {speaker} says that {group} {trait.verb}, I leave the room.
      The leaflet claims that {group} {trait.verb}. The figures say otherwise.
      My child was told at school that {group} are {trait.noun}. She cried all evening.
      "We should throw out all {group}", {speaker} shouted. The crowd fell silent.
      The court heard that he had called {group} {vermin} [for years|twice|in a text message].
      So {speaker} thinks all {group} are {trait.adj}. That says more about {speaker}.
      [Quote|I quote]: "{group} {trait.verb}". End of quote. I have no words.
      The book describes how neighbours began to call {group} {vermin}.
      * "They are all {trait.noun}", {speaker} said about {group}. I answered that I know plenty who {good}.
      * In the film a villain says {group} are {trait.noun}; the scene is meant to shock.
      * {speaker} apologised for the sentence "{group} are {trait.adj}".
    `,
    group: `
      As {speaker} says, "{group} are {trait.noun}", and it is the plain truth.
      {speaker} was right: {group} are {vermin}.
      "{group} {trait.verb}" – finally someone dares to say it.
      They call it hate when I say {group} are {trait.noun}. I call it facts.
      You can quote me: {group} are {vermin}.
      {speaker} got fined for saying {group} are {trait.noun}. He deserves a medal.
      My father always said {group} are {trait.adj}, and he was never wrong.
      I am with {speaker}, throw out all {group}, they only {trait.verb}.
      * Well said, {speaker}! {group} are nothing but {trait.noun}.
      * Everybody whispers it and I write it down: {group} are {vermin}.
    `,
  }),
  family('counter-speech', {
    harmless: `
      Calling {group} {vermin} is disgusting and you should be ashamed.
      Whoever says {group} are {trait.noun} has never talked to one.
      Stop claiming that {group} {trait.verb}, it is [a lie|nonsense|an old lie].
      You write that {group} are {trait.adj}? My {kin} is {group.adj} and works harder than both of us.
      Hatred against {group} has no place in {place}.
      {user}, it is [racist|hateful|cruel] to call {group} {trait.noun}.
      If someone calls your family {vermin}, you will understand why this is wrong.
      I am tired of reading here that {group} are to blame for everything.
      To say that {group} should be {harm.done} is a crime, and I have reported it.
      Replace {group} with your own family in that sentence and read it again.
      It starts with "{group} are {vermin}" and we know where it ended last century.
      {group} {trait.verb}? What a ridiculous prejudice.
      * The comment about {group} being {trait.noun} is hate speech, please remove it.
      * Shame on everyone who laughs when {group} are called {vermin}.
      * I will contradict every time I hear that {group} {trait.verb}.
    `,
    group: `
      Call me what you like, but {group} are {trait.noun}.
      I am not a racist, but {group} {trait.verb}.
      Hatred against {group} is only self-defence, they are {vermin}.
      Ban me, report me, {group} are still {trait.noun}.
      Stop defending {group}, they are {trait.noun} and you know it.
      Whoever defends {group} has never lived beside those {trait.noun}.
      It is not hate speech if it is true that {group} {trait.verb}.
      Prejudice? Every prejudice about {group} is correct, they are {trait.adj}.
      * Sorry not sorry, {group} are {vermin}.
      * You moralists can cry all day, {group} remain {trait.noun}.
    `,
  }),
  family('reclaimed-words', {
    harmless: `
      I am a proud {own} and I am [here to stay|not going anywhere].
      We {own.we} built this [club|neighbourhood|choir] ourselves.
      As a {own} myself I loved the [parade|article|portrait].
      My [best friend|partner|wife] and I have called each other {own} for years, with love.
      Love to all my {own.we} out there.
      Us {own.we} have to stick together.
      They shouted {own} at me at school. Today I wear the word on my jacket.
      Our theatre group is called the {own.we} and tickets sell out every night.
      Old {own} speaking: it does get better, kids.
      I took the word {own} back, and nobody can hurt me with it now.
      * My {own} self is celebrating thirty years with my wife tonight.
      * Happy to be one of the loud {own.we} in this town.
      * From one {own} to another: thank you for this interview.
    `,
    group: `
      Shut up, you filthy {own}.
      {own.we} like that should disappear from our streets.
      No decent person wants {own.we} near children.
      Get lost, {own}, nobody wants you here.
      All {own.we} are {trait.noun}.
      Another {own} crying for attention. Disgusting.
      * I will not share a room with some dirty {own}.
      * These {own.we} are {vermin}, all of them.
    `,
  }),
  family('talk-about-words', {
    harmless: `
      The word "{slur}" is an insult, please do not use it for {slur.about}.
      Why was "{slur}" still printed in the schoolbook in 1995?
      She was called a "{slur}" on the bus and [nobody helped|the driver stopped].
      In my childhood people said "{slur}" without thinking. I am glad that is over.
      A linguist explains in the interview where the slur "{slur}" comes from.
      He lost his job because he called a colleague "{slur}".
      My brother was beaten up and called a {slur} for holding hands. It must stop.
      * The referee stopped the match after fans chanted "{slur}".
      * Does the filter here also block the word "{slur}" when one complains about it?
    `,
    group: `
      {slur.many} have no business in {place}.
      Typical {slur}, always crying.
      Nobody asked you, {slur}.
      Look at this {slur} pretending to be normal.
      I can smell the {slur.many} from here.
      The whole place is full of {slur.many} now.
      {user} is just another {slur}.
      * Send the {slur.many} somewhere else.
      * What a {slur}. Disgusting.
    `,
  }),
  heldBackFamily('honest-questions', {
    harmless: `
      Why do people say that {group} {trait.verb}? Where does that come from?
      Is it true that {group} {neutral}?
      How many {group} were asked in this survey?
      May one still ask how {group} see this themselves?
      Did nobody think of inviting a {group.one} to the panel?
      What do {group} here think of the new law?
    `,
    group: `
      Why are {group} always {trait.noun}? It must be in their blood.
      When will we finally be rid of {group}?
      Is there any {group.one} who is not {trait.adj}? I doubt it.
      Who let these {beast} in? I mean {group}, of course.
      How long do we have to put up with {group} and their filth?
    `,
  }),
]
