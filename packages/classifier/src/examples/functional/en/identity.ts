import { family, heldBackFamily } from '../family.ts'

/** Groups of people: spoken of kindly, plainly or with contempt. */
export const identity = [
  family('kind-mentions', {
    harmless: `
      {group} {good}.
      My {kin} is {group.adj} and I could not wish for a better one.
      I am a {group.one} and proud of it.
      So happy for the {group} in this story.
      {group} enrich {place}, and I am glad they are here.
      Thank you to all {group} who stood with us.
      I love {group}, [what can I say|it is that simple|every one I have met].
      A {group.one} held the door for me today. Small things matter.
      Our cousin married a {group.one} and we gained a wonderful family.
      Great to see more {group} [on television|in parliament|in science|on the board].
      Respect for {group}, who {good}.
      {group} are [beautiful|wonderful|amazing] people.
      What a lovely portrait of a {group.adj} family.
      The world needs more {group} like these.
      * I wish all {group} a peaceful holiday.
      * Hats off to the {group.adj} volunteers who {good}.
      * I was born a {group.one}, my {kin} says, and I am glad of it.
      * It warms my heart when {group} are treated fairly.
    `,
    group: `
      {group} make me sick, [day after day|and not only me].
      I hate {group}, [and I always will|that is all I feel|the whole lot].
      {group} ruin {place}, and I want them gone.
      My {kin} is {group.adj}, and like all of them a {trait.adj} one.
      I cannot stand {group}.
      So disgusting to see {group} [on television|in parliament|in my paper] again.
      No respect for {group}, they only {trait.verb}.
      {group} are [ugly|revolting|worthless] people.
      What a disgrace that {group} are [tolerated|welcome|pampered] here.
      The world would be better without {group}.
      * I spit on {group}.
      * It turns my stomach when {group} are treated like us.
      * Nothing is lower than a {group.one}.
    `,
  }),
  family('neutral-mentions', {
    harmless: `
      {group} {neutral}.
      A third of the {group} in the survey rent their home.
      The article mentions {group}, but not [students|farmers|tenants].
      I am a {group.one} and I live in {place}.
      The law applies to {group} and everybody else in the same way.
      Two {group.adj} families run shops near the station.
      There were {group} and {group2} at the meeting.
      He is {group.adj}, she is {group2.adj}, and they vote for different parties.
      How many {group} work in the health service?
      The study compares {group} with {group2}.
      As a {group.one} I read this with interest.
      Some {group} agree with the mayor, others do not.
      * The exhibition shows letters of {group} from the war years.
      * Half the class is {group.adj}, the other half {group2.adj}.
      * The new rule concerns {group}, according to paragraph four.
    `,
    group: `
      {group} are {trait.noun}.
      {group} {trait.verb}.
      Being {group.adj} means being {trait.adj}.
      There were {group} at the meeting, so it stank.
      The study forgets that {group} are {trait.adj} by nature.
      As soon as {group} move in, {place} goes down the drain.
      A {group.one} stays a {group.one}: {trait.adj}.
      The article calls them {group}, I call them {vermin}.
      Half the class is {group.adj}, no wonder it is full of {trait.noun}.
      * Wherever there are {group}, there are {trait.noun}.
      * {group} and {group2}: same {vermin}, different name.
    `,
  }),
  family('dehumanising', {
    group: `
      {group} are {vermin}.
      {group} breed like {beast}.
      These {group} are {vermin} and must be treated like it.
      You cannot call {group} human beings.
      {place} is infested with {group}.
      A {group.one} is worth less than a dog.
      Look at them, {group}, crawling out of their holes like {beast}.
      {group}? {vermin}, nothing more.
      Time to clean {place} of {group}.
      * {group} belong in a cage, they are {vermin}.
      * Even {beast} are cleaner than {group}.
    `,
    harmless: `
      There are {beast} in the cellar of the old school.
      The {beast} in the story frighten the {group.adj} children.
      Rats breed fast in {place} since the bins were removed.
      The flat was infested with moths, and the {group.adj} tenants had to move out.
      {group} were treated like {vermin} in those camps, and nobody was punished.
      Nobody may treat {group} as less than human.
      Time to clean {place}: bring gloves on Saturday, {group} and {group2} alike.
      My dog is worth more to me than any car.
      A {group.one} deserves better than to be compared with {beast}.
      * The dogs in the shelter are looked after by {group.adj} volunteers.
      * Cockroaches survive everything, our biology teacher said.
    `,
  }),
  family('generalisation', {
    group: `
      All {group} are {trait.noun}.
      {group} are all the same: {trait.adj}.
      Every single {group.one} I know is {trait.adj}.
      {group} always {trait.verb}, it is in their [blood|genes|nature|culture].
      Once a {group.one}, always one of those {trait.noun}.
      You know what {group} are like, they {trait.verb}.
      Show me a {group.one} and I show you one of the {trait.noun}.
      Typical {group}, they {trait.verb} and we pay.
      Give {group} a finger and they {trait.verb}.
      {group} these days only want to {trait.verb}.
      * It is a well-known fact that {group} {trait.verb}.
      * If you have seen one of the {group} you have seen them all: {trait.adj}.
    `,
    harmless: `
      All {group} have the right to a fair hearing.
      {group} are all different, like everybody.
      Every single {group.one} I know pays taxes.
      {group} always get blamed first, and it is unfair.
      Not all {group} think alike about this.
      You cannot say what {group} are like, there are millions of them.
      Typical Monday: rain, no bus, no coffee.
      Give {group} a chance and they will prove you wrong.
      All politicians promise too much before an election.
      {group} these days face higher rents than ever.
      One {group.one} stole a bike, so what? It says nothing about {group}.
      * It is well known that {group} are paid less for the same work.
      * Whoever has met one {group.one} has met one, not all {group}.
    `,
  }),
  family('exclusion', {
    group: `
      {group} should not be allowed to [vote|work here|have children|teach|marry].
      Send all {group} back where they came from.
      {group} do not belong in {place}.
      No {group} in {place}, please, we want to stay among ourselves.
      We should deport {group}, all of them, tomorrow.
      {group} out!
      I would not rent to {group}, they {trait.verb}.
      A {group.one} has no place in [government|the army|a school|our team].
      {group} should know their place and keep quiet.
      Take away the passports of all {group}.
      {place} was better before {group} came.
      * Lock {group} up or kick them out, I do not care which.
      * {group} should have to sit at the back again.
      * Shops ought to be free to refuse {group}.
    `,
    harmless: `
      Dogs should not be allowed on the playground.
      Nobody should be told to go back where they came from.
      {group} belong in {place} like everyone else.
      Lorries do not belong in {place}.
      Whoever commits a serious crime should be punished, {group.adj} or not.
      {group} should be allowed to [vote|work|marry|teach].
      Cars out of the old town!
      The landlord refused to rent to {group}. That is against the law.
      Phones have no place in a classroom.
      In 1938 {group} were not allowed to teach. Let us remember that.
      I would like shorter procedures and clearer rules for asylum, for the sake of everybody.
      Nobody under sixteen should be allowed to gamble.
      * E-scooters should be kept off the pavement.
      * Why were {group} kept out of the meeting? They pay rent too.
    `,
  }),
  heldBackFamily('policy-on-migration', {
    harmless: `
      I think the country should take in fewer people each year, and the government should say how many.
      Whoever is refused asylum has to leave in the end; otherwise the procedure makes no sense.
      Integration needs language courses, and those were cut.
      The quota is too low in my opinion, {place} has room.
      One may be against the new shelter because of the site without being against {group}.
      Border controls cost a fortune and change little.
    `,
    group: `
      Fewer {group}, that is all I ask, because they {trait.verb}.
      Sink the boats, those {group} are {vermin}.
      The new shelter brings {group} here, which means {trait.noun}.
      No language course will turn {group} into decent people.
    `,
  }),
  family('stereotypes', {
    sexism: `
      Women belong in the kitchen, not in [parliament|a cockpit|the newsroom].
      She only got the job because she slept with somebody.
      A woman cannot lead a company, too many hormones.
      Look how she dresses, she was asking for it.
      Female commentators should stay away from football, they know nothing.
      When a girl says no she means yes.
      No man wants a wife who thinks.
      Let the men talk, sweetheart, and make us coffee.
      * Women drivers, no further questions, take away their licence.
      * Once they are past thirty, women are worthless.
    `,
    homophobia: `
      Being gay is an illness and can be cured.
      Two men raising a child is unnatural and disgusting.
      A man in a dress will never be a woman, he is a pervert.
      Keep your gay filth away from our children.
      They want to turn our boys into fairies.
      * Lesbians just have not met a real man.
      * All this trans madness is for sick people.
    `,
    racism: `
      The Jews control the banks and the press, as always.
      Jewish money is behind this, mark my words.
      Black people are good at running and at nothing else.
      Roma steal, they learn it in the cradle.
      * Kurds are mountain people and cannot be civilised.
      * An Arab lies whenever he opens his mouth.
    `,
    xenophobia: `
      They come here for the benefits and laugh at us, these refugees.
      Foreigners take our jobs and our girls.
      Refugees with new phones and trainers, the poor things are parasites.
      * Send the Afghans home, they cannot even use a toilet.
    `,
    otherAbuse: `
      Every Muslim is a bomb waiting to go off.
      Old people should just die and stop costing us money.
      The disabled are a burden, nature would have sorted it out.
      Autistic children ruin every class, lock them away.
      * Christians are sheep too dumb to think.
    `,
    harmless: `
      Women belong wherever decisions are made.
      She got the job because she was the best.
      Women were kept out of parliament until 1919.
      What she wore is irrelevant, the guilt is his alone.
      The commentator knows her football, her analysis was the best of the evening.
      My two dads raised me well, thank you.
      Being gay is not an illness.
      The myth that Jews control the banks is as old as it is false.
      Black athletes won four of the six races.
      The refugee had a phone because that is how he reached his family.
      Foreigners pay more into the pension fund than they get out, says the institute.
      Muslims condemned the bomb attack within the hour.
      Old people should not die alone in a ward.
      Autistic children need calm rooms, and the school has none.
      * A woman chairs the central bank for the first time.
      * Roma families were murdered in the camps too.
      * Lesbians have been able to adopt since last year.
      * Christians and Muslims prayed together after the flood.
    `,
  }),
]
