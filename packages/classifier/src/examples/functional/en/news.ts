import { family } from '../family.ts'

/** What most comments are: sober talk of hard news, and beside it what gloats over it. */
export const news = [
  family('news-of-violence', {
    harmless: `
      The {crime} in {place} shocks me, my thoughts are with the family.
      Three dead after the {crime}, and still no arrest.
      The police say the {crime} was planned for weeks.
      How can a {crime} happen in broad daylight in {place}?
      He was {harm.done} in front of his own shop. Terrible.
      The number of cases of {crime} has fallen since 2010.
      The soldiers {harm} civilians and call it defence, says the witness.
      Forty were {harm.done} in the air raid, among them children.
      The man who {deed.past} has nothing to do with the {crime}.
      Life in prison for the {crime}, the court decided.
      They found the body near {place}.
      Rape is a crime in war as in peace.
      * A witness described how they were {harm.done}.
      * Another {crime}, and the parliament debates parking fees.
      * The bomb from the last war was defused in {place}.
    `,
    threat: `
      The {crime} in {place} was not enough, {name} should be next.
      Three dead? Should have been thirty, and {official} among them.
      I will do the next {crime}, {official}, wait for it.
      {official} should be the victim of the next {crime}.
      * Whoever did the {crime} has my address if he needs a weapon for {official}.
    `,
    group: `
      After the {crime} it is clear: {group} are {trait.noun}.
      The {crime}? {group}, of course, they {trait.verb}.
      Three {group} dead, three fewer {vermin}.
      The victims were {group}, so nobody cries here.
      * A {crime} again, and once more those {beast}, {group}.
    `,
  }),
  family('news-of-groups', {
    harmless: `
      Police protect the houses of {group} after the {crime}.
      Two {group} were injured in the {crime}.
      The suspect is a {group.one}, according to the police. That is no reason to blame {group}.
      {group} {neutral}, the agency reports.
      Attacks on {group} rose by a fifth last year.
      {group} and {group2} mourn together after the {crime}.
      The museum tells how {group} were driven from {place}.
      Discrimination against {group} at work is still common.
      * A {group.one} was found dead in {place}, the police ask for witnesses.
      * Parliament apologised to {group} for what was done to them.
    `,
    group: `
      Police protect {group}, those {trait.noun}, and not us.
      Two {group} injured, what a pity it was not more.
      The suspect is a {group.one}, what else, they all {trait.verb}.
      Attacks on {group} are their own fault, they {trait.verb}.
      * Nobody should mourn {group}, they are {vermin}.
    `,
  }),
  family('everyday-comments', {
    harmless: `
      {sport} was decided in the last minute.
      The goalkeeper saved two shots and got hit in the face, what a fight.
      A vaccine against {sickness} would be a blessing.
      The rent for two rooms in {place} is now four digits.
      {official} {deed.past}, and the opposition wants an inquiry.
      I do not understand {idea}, can someone explain?
      The bus to {place} was late again today.
      My {kin} had {sickness} and recovered.
      What does {idea} cost, and who pays?
      The referee was bad, but we lost because of our defence.
      {name} wins with 52 percent, closer than expected.
      It should be paragraph 12, not 21.
      Thank you for the clear chart.
      Inflation is at four percent and my wage has not moved.
      In {place} there has been no doctor since March.
      The {thing} cost us three million, says the audit office.
      {idea} is good for the big ones and bad for the small ones.
      The attack in the second half was strong, the defence weak.
      Is there a date for {contest} yet?
      * The teacher of my son had {sickness}, the school closed a class.
      * I remember when {place} still had a cinema.
      * {sport} without {public} would be boring.
      * Who audits the audit office?
    `,
  }),
]
