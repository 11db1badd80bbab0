import { family, heldBackFamily } from '../family.ts'

/** Attacks on persons, as against what one may say about what they did. */
export const persons = [
  family('attacks-on-commenters', {
    attack: `
      You are a {insult}, {user}.
      {user}, only a {insulting} {insult} can write such a thing.
      People like you are {insult.many}.
      How {insulting} do you have to be, {user}?
      Shut up, {insult}.
      Nobody cares what a {insult} like you thinks.
      {user}: {insult}.
      Your mother must be ashamed of such a {insult}.
      You have the brain of a chicken, {user}.
      All of you commenters are {insulting} {insult.many}.
      Go back to your hole, {insult}.
      * I have rarely met such a {insulting} {insult} as you.
      * {user} proves once more that {insult.many} can type.
    `,
    harmless: `
      You are mistaken, {user}.
      {user}, I think this comment overlooks the second half of the {work}.
      People like you who ask questions are needed.
      How did you arrive at that number, {user}?
      I disagree with {user} on every point.
      Nobody has answered my question so far, {user}.
      {user}: source, please?
      Your argument is {insulting}, your tone is fine.
      That is not what I wrote, {user}, read it again.
      Your comment is nonsense from the first line to the last.
      I can be a {insult} before my first coffee, sorry for the tone yesterday, {user}.
      * I have rarely disagreed so much with a comment, {user}.
      * {user} proves once more that one can argue politely.
    `,
  }),
  family('attacks-on-politicians', {
    attack: `
      {official} is a {insulting} {insult}.
      {name} and {official} are nothing but {insult.many}.
      What a {insult}, this {name}.
      {official} is too {insulting} to tie his own shoes.
      A {insult} like {name} should never hold office.
      Our country is run by {insult.many} like {name}.
      {name} is corrupt filth and a {insult}.
      I cannot look at the ugly face of {name} any more.
      {official.voc}, you {insulting} {insult}, resign.
      * {name} has the character of a {insult}.
      * Who elected this {insulting} {insult} {name}?
    `,
    harmless: `
      {official} {deed.past}, and I will remember that.
      {name} {deed.past}. For me {deed.noun} is unforgivable.
      What a {insulting} decision by {name}.
      {official} is not up to the job.
      Whoever {deed.past} should never hold office again.
      Our country is run badly, and {name} is responsible.
      {name} broke the law, says the court, and should resign.
      I cannot listen to the phrases of {name} any more.
      {official.voc}, resign after {deed.noun}!
      The policy of {name} is a failure from start to finish.
      {name} lied to parliament, it is in the minutes.
      * {deed.noun} was a cowardly act, and {name} knows it.
      * Who elected {name}? Not me, not after {deed.noun}.
    `,
  }),
  family('attacks-on-journalists', {
    attack: `
      {journalist} is a {insulting} {insult}.
      {journalist} must be a {insult} or paid by someone, a whore of the press.
      Sack this {insult} of a writer.
      Your paper is written by {insult.many}.
      {name}, you {insult}, learn to write.
      {journalist}: too {insulting} to hold a pen.
      What {insult.many} you have in that newsroom.
      Only a {insult} like {name} could report it that way.
      * {journalist} has the mind of a {insult}.
      * {name} should go back to school, the {insulting} {insult}.
    `,
    harmless: `
      {journalist} left out half of the story.
      {journalist} is biased, and this paper knows it.
      The {work} is badly researched.
      Your paper has been one-sided for months.
      {name}, please learn the difference between turnover and profit.
      The {work} is {insulting}; I expected more of you.
      What a poor headline, it says the opposite of the text.
      I cancelled my subscription because of this {work}.
      You only print what suits the advertisers.
      Propaganda, and badly written at that.
      Paragraph three is wrong: {name} never {deed.past}.
      For once a fair {work}, thank you, {name}.
      * {journalist} never asked those who live there.
      * Correct the {work}, {name}, the date is wrong.
      * This is not journalism, it is a press release.
    `,
  }),
  family('attacks-on-public-figures', {
    attack: `
      {public} is a {insulting} {insult}.
      {public} is a fat {insult}, nothing else.
      Somebody tell {public} that {insult.many} belong in a zoo.
      {public} looks like a pig and thinks like one.
      A {insult} with money is still a {insult}, {public}.
      * {public}? A {insulting} {insult} if ever there was one.
    `,
    harmless: `
      {public} had a bad day.
      {public} is overrated.
      Somebody tell {public} that the season has started.
      {public} played like a beginner in {sport}.
      {public} should stop after that {work}.
      {public} misjudged the tackle, that is all.
      That {work} by {public} was {insulting}.
      * {public}? Past the best years, in my view.
    `,
  }),
  family('condescension', {
    harmless: `
      Oh bravo, {official.voc}, another masterpiece of planning.
      Sure, because {idea} worked so well last time.
      Bless you, {user}, you tried.
      How nice that {user} has found the internet.
      Congratulations to whoever designed the {thing}. Really.
      Let me explain it slowly for you, {user}: the {work} says the opposite.
      What would we do without the wisdom of {user}?
      Yes of course, and the earth is flat.
      You will understand it when you are older, {user}.
      Great, {official} has a plan. I can hardly wait.
      Thank you, {official.voc}, for nothing.
      What a surprise, {official} was on holiday.
      * How brave of {official} to discover this after ten years.
      * Adorable, {user}, did you write that all by yourself?
      * Ah, {user} again, the expert for everything.
    `,
    attack: `
      Oh bravo, {official.voc}, you {insulting} {insult}.
      Bless you, {user}, {insult} that you are.
      How nice that {insult.many} like {user} have found the internet.
      Let me explain it slowly, {user}, since you are a {insult}.
      What would we do without {insult.many} like {user}?
      Thank you, {official.voc}, for nothing, you {insult}.
      * How brave of a {insult} like {official}.
      * Ah, {user} again, the most {insulting} {insult} of the page.
    `,
  }),
  heldBackFamily('self-mockery', {
    harmless: `
      I am such an idiot, I locked myself out again.
      We were all fools to believe {idea} would work.
      Call me stupid, but I liked the {work}.
      I look like a pig when I eat spaghetti.
      My dog is a moron and I love him.
      What a clown I was at twenty.
    `,
    attack: `
      You are such an idiot, {user}, you locked yourself out of your brain.
      {user} looks like a pig and eats like one.
      Your children are morons like you, {user}.
      What a clown you are, {user}, and always were.
    `,
  }),
  family('vulgarity', {
    vulgar: `
      I would love to see {name} naked and on her knees.
      Nice tits on {journalist}, I would do her all night.
      Come over, {user}, and suck my cock.
      She looks as if she takes it from behind.
      {name} can sit on my face any time.
      I am hard just looking at the picture of {name}.
      Show us your {body}, {name}.
      He probably has a tiny {body} and cries about it.
      My {body} is bigger than your brain, {user}, want to touch it?
      {official} jerks off to that {work}.
      Who would not want to bend {name} over the desk?
      Wet dreams about {name} every night, that ass.
      * I bet {name} moans like a cat in bed.
      * Send me a picture of your {body}, {user}.
      * {name} needs a good hard shag, then she would calm down.
    `,
    harmless: `
      The doctor examined the {body} and found nothing.
      Cancer of the {body} is treatable if it is found early.
      I had an operation on the {body} last year, ask me anything.
      The sex education lesson explained the {body} in plain words.
      The statue is naked, and that was no scandal in 1880.
      {name} was sexually assaulted, according to the indictment.
      Screening for {sickness} saves lives.
      The law on sex work is debated on Thursday.
      Breastfeeding in the café should be normal.
      My {kin} has {sickness} and talks about it openly.
      The court spoke of rape in four cases.
      Condoms protect against {sickness} only in part.
      The {work} shows a bed scene, but nothing more.
      * The pain in the {body} went away after treatment.
      * Midwives explain how to care for the {body} after a birth.
      * {sickness} is nothing to be ashamed of.
    `,
  }),
]
