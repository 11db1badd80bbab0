import { family } from '../family.ts'

/** States, faiths, ideas and things may be judged as hard as one likes; the people behind them not. */
export const ideasAndThings = [
  family('states-and-peoples', {
    harmless: `
      {folk.state} is a disgrace, and I say so loudly.
      {folk.state} oppresses its own people.
      I despise {folk.state}, not {folk.people}.
      {folk.idea} is dangerous nonsense.
      {folk.state} has blood on its hands.
      My quarrel is with {folk.state}; {folk.people} are its first victims.
      Down with {folk.state}!
      What {folk.state} does is a crime against humanity.
      {folk.state} lies, as always.
      Nobody should defend {folk.idea}.
      The minister of {folk.state} is lying about the numbers.
      {folk.people} protest against {folk.idea}, and they are right.
      * I hope {folk.state} loses this quarrel in every court there is.
      * {folk.idea} belongs on the scrapheap of history.
      * {folk.state} treats journalists like dirt.
    `,
    xenophobia: `
      {folk.people} are a disgrace, and I say so loudly.
      {folk.people} have it in their blood to oppress.
      I despise {folk.people}, one and all.
      {folk.people} are {vermin}, like {folk.state}.
      {folk.people} are all {trait.noun}.
      Down with {folk.people}, wherever they are!
      {folk.people} lie, as always, it is their nature.
      {folk.people} deserve {folk.state}, they are {trait.noun}.
      No visas for {folk.people}, they {trait.verb}.
      * {folk.people} have no culture, only {trait.noun}.
      * Never trust {folk.people}, they are {trait.adj}.
    `,
  }),
  family('faiths-and-believers', {
    harmless: `
      {faith} makes no sense to me at all.
      I left {faith} because of how it treats women.
      {faith} is a fairy tale for grown-ups.
      As a doctrine, {faith} is full of contradictions.
      I think {faith} has too much power over schools.
      No holy book should stand above the law, and that goes for {faith} too.
      Criticising {faith} is not hatred of those who believe in it.
      I find {faith} backward, but my {kin} is devout and a fine person.
      The founder of {faith} was only a man.
      * {faith} should pay taxes like any other business.
      * I grew up with {faith} and would not wish it on my children.
    `,
    otherAbuse: `
      Whoever believes in {faith} is {vermin}.
      Followers of {faith} are all {trait.noun}.
      Lock up everyone who practises {faith}.
      {faith} is a religion of {trait.noun}, and its believers {trait.verb}.
      People of {faith} should be banned from public life.
      Burn the houses of prayer of {faith} with all who are inside.
      * Believers in {faith} are {trait.adj} from birth.
      * Anyone raised in {faith} will {trait.verb} sooner or later.
    `,
  }),
  family('insulted-things', {
    harmless: `
      This {thing} is {insulting}.
      What a {insulting} {work}.
      The {thing} is garbage, I want my money back.
      {idea} is the most {insulting} thing I have heard this year.
      I hate this {thing}.
      My {thing} is an idiot, it restarts every night.
      Throw that {thing} in the bin.
      {idea} is stupid and will fail.
      The {work} was trash from beginning to end.
      Whoever likes this {thing} may have mine.
      I could kill this {thing} some mornings.
      Worst {work} ever, boring and {insulting}.
      The {thing} is a parasite on my patience.
      * Even a dead {thing} works better than the new one.
      * {idea} is a monster of paper.
      * A disgusting {thing}, please bring back the old one.
    `,
    attack: `
      {user} is {insulting}.
      What a {insulting} {insult} you are, {user}.
      {name} is garbage as a human being.
      {name} is the most {insulting} {insult} I have seen this year.
      I hate you, {user}, you {insulting} {insult}.
      {user} is an idiot.
      Throw {name} in the bin where that {insult} belongs.
      You are stupid and you will always be stupid.
      You are trash from head to toe, {user}.
      * {name} is a parasite on all of us.
      * Even a dead {insult} is brighter than {name}.
    `,
    'attack profanity': `
      {user}, you are a {strong} {insult}.
      {name} is a {swearing}.
      Shut your mouth, you {swearing}.
      Only a {swearing} like {name} could write that.
      * The author is a {strong} {insult} and a {swearing}.
    `,
  }),
  family('profanity', {
    profanity: `
      {oath}!
      {oath}, what a game.
      {oath}, I forgot the {thing} again.
      This {strong} {thing} is broken again.
      {oath}, {sport} was good.
      What a {strong} brilliant {work}.
      It is {strong} cold in {place} today.
      I am so {strong} tired of the {thing}.
      {idea}? {oath}.
      They did it! {oath}!
      {oath}, not the {thing} again.
      Another {strong} delay on the line, {oath}.
      * {oath}, my {thing} just exploded.
      * {sport} was {strong} beautiful.
      * {oath}, it is raining on the wedding.
    `,
    mild: `
      {mild}!
      {mild}, what a game.
      {mild}, I forgot the {thing} again.
      {mild}, {sport} was good.
      {mild}, not the {thing} again.
      It is cold as {mild} in {place} today, or so it feels.
      * {mild}, my {thing} just exploded.
      * They did it! {mild}!
    `,
    harmless: `
      Wow!
      Wow, what a game.
      Oh no, I forgot the {thing} again.
      This lovely old {thing} is broken again.
      What a brilliant {work}.
      I am so tired of the {thing}.
      {idea}? I am not convinced.
      Another delay on the line, and no announcement.
      * Goodness, my {thing} just exploded.
      * {sport} was beautiful.
    `,
    'attack profanity': `
      {oath}, {user}, you {strong} {insult}.
      {name} is a {strong} {insult}.
      You {strong} {swearing}, {user}.
      Fuck you, {user}.
      Go fuck yourself, {name}.
      {oath}, what a {swearing} you are.
      * Hey {user}, you {swearing}, read it again.
      * {name} can fuck right off, the {swearing}.
    `,
  }),
]
