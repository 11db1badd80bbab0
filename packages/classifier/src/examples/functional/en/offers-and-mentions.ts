import { family, heldBackFamily } from '../family.ts'

/** Advertising in the voices it takes under news, and talk of the same money, cures, pages and jobs. */
export const offersAndMentions = [
  family('profit-stories', {
    promotion: `
      [Hello everyone|Hi all|Good day], I want to [share|testify] how {broker} helped me make {sum}. [Reach|Message] {contact}
      [I was broke|I had lost my job] until [a friend told me about|I met] {broker}. Now {sum}. {contact}
      {sum} from home, [only your phone needed|no experience|two hours a day]. {contact}
      [Financial freedom|Your dream life] starts with {coin}. [Ask|Text|DM] me {contact}
      [Who|Anyone] else trades {coin} with {broker}? [Best decision of my life|Highly recommended], {contact}
      My [portfolio|account] went from 500 to 9,000 in [a week|ten days], all thanks to {broker}, {contact}
      [Investing|Investment] in {coin} is the wisest thing now, {broker} [guides|mentors] beginners {contact}
      [Join|Enter] our free {coin} [group|class|webinar], [places are limited|starts tonight], {contact}
      [Loans|Credit] from 2% in 24 hours, bad credit welcome, {contact}
      Recover your [hacked account|lost {coin}|stolen money], the only honest hacker {contact}
      [Forex|Stock] signals [90%|95%] accurate, trial free {contact}
      [Don't|Do not] let your money sleep, {sum} with {coin} [today|this month] {contact}
      I copy the trades of {broker} and earn {sum}, [you can too|ask me how].
      Get {sum} [every Friday|weekly] straight to your account, {contact}
      * God bless {broker}, the rent is paid with {sum}, he answers {contact}
      * Beginners turn 100 into 1,000 with {coin}, screenshots {contact}
      * Nobody should miss {coin} at this price, start with me {contact}
    `,
    harmless: `
      [I want to share|Let me tell you] how I lost {sum} to a man called {broker}.
      I was broke until I found work at the [bakery|harbour].
      {sum} from home? [If it sounds too good, it is a scam.|My bank laughed.]
      {coin} starts the week lower, says the {work}.
      Has anyone else been called by {broker}? I reported it to the police.
      My savings went from 500 to 480 after the fees.
      Investing in {coin} is gambling for me.
      A free class on household budgets would help more than {idea}.
      Loans at two percent are a thing of the past, the central bank has raised the rate.
      My account was hacked, what do I do now?
      The tax on {coin} gains is the same as on shares, or am I wrong?
      Do not let the bank charge you for this, the court ruled against it.
      Earning {sum} would be nice, I am a nurse and earn less in a year.
      The pension comes every month, and every month it buys less.
      * The rent is paid, then nothing is left, so much for {sum}.
      * Who checks those who sell {coin} to pensioners?
      * {official} holds {coin}, according to the register. That should be discussed.
    `,
  }),
  family('bargains-and-services', {
    promotion: `
      [Looking|Searching] for {trade}? [Call us|We are here|Quality since 1998] {contact}
      [Best|Cheapest|Fastest] {trade} [in {place}|near you], [quote in an hour|24/7], {contact}
      {goods} [from factory|at wholesale price|brand new in box], [order|shop] {contact}
      [50% off|Buy one get one free|Summer sale] on {goods} [till Sunday|this week only] {contact}
      Use code [SAVE20|NEWS10|VIP5] for {goods}, {contact}
      [My|Our] team does {trade}, [see our work|happy customers] {contact}
      I sell {goods}, [cash or card|delivery included|world wide shipping], [write|ping] me {contact}
      [Passed|Failed] the exam? [Certificates|Diplomas] without exam, {contact}
      [Bring back|Win back] your ex in 3 days, [spell caster|Dr {broker}] {contact}
      [1000|5000|10k] followers for [5|9] dollars, {contact}
      {remedy} [melts fat|ends {cure}|gives you energy], [order|get yours] {contact}
      Doctors [hate|hide] this: {remedy} [cures|stops] {cure} {contact}
      [After|In] [ten|14] days without {cure} thanks to {remedy}! {contact}
      {cure}? [Try|Drink] {remedy}, [first bottle free|money back], {contact}
      Our [hotel|restaurant|salon] has [new prices|a winter offer], book {contact}
      * {trade} done by professionals, mention this paper for a tenth off {contact}
      * My sister beat {cure} with {remedy}, she sells it {contact}
      * Gifts for the feast? {goods}, three for two {contact}
    `,
    harmless: `
      Looking for somebody who knows why {trade} got so expensive.
      The cheapest {trade} was the dearest in the end, a warning from me.
      {goods} from the factory are tested by nobody, says the {work}.
      The summer sale killed the small shops in {place}.
      The code of conduct says nothing about {goods}.
      My son learns {trade}, a good job with bad pay.
      I bought {goods} once and they were fake.
      Certificates without exams were sold for years, the trial begins in May.
      He paid a woman who promised to bring back his wife. Poor man.
      Followers can be bought, that is why I do not count them.
      {remedy} does nothing for {cure}, says the study.
      Doctors should talk more openly about {cure}.
      Ten days with {cure} and no appointment before March.
      {cure} runs in my family, thank you for the {work}.
      The hotel on the square closes after ninety years.
      I can recommend the swimming pool in {place}, it is seldom full.
      The bakery next to the station is better, just my taste.
      * {trade} is what the council should have paid for long ago.
      * My sister has {cure} and the insurance refuses {remedy}, rightly.
      * Gifts for the feast? The children want peace, mine said.
    `,
  }),
  family('pages-and-jobs', {
    promotion: `
      [Follow|Like|Subscribe to|Visit] {channel}, [I follow back|daily content|thanks]!
      [Watch|See] what they don't show you on {channel}, [link in bio|{contact}]
      New [song|episode|clip] on {channel}, [out now|go go go], {contact}
      [More|The truth] about this on {channel}, [click|come] {contact}
      [Please|Guys,] support {channel}, [every like counts|we need 1,000 subscribers]
      [Vote|Download|Sign up] here and [win|get] {goods} {contact}
      [We are hiring|Vacancy|Job offer]: [packers|drivers|typists], {sum}, no papers needed {contact}
      [Earn|Make] {sum} with [surveys|likes|data entry] {contact}
      [Meet|Date] [singles|hot girls|rich women] in {place} tonight {contact}
      [Bet|Play] now and double your first [deposit|50], {contact}
      [Free|Cheap] [movies|streams|IPTV] of {sport} {contact}
      [Study|Work] abroad, visa guaranteed, {contact}
      Giveaway! {goods} for the first [ten|hundred] who join {channel}
      I wrote a book about this, [buy it|order] {contact}
      [Check|See] my profile for {goods} and more.
      * Ring the bell on {channel} and never miss a thing
      * Students wanted, {sum}, start today {contact}
      * Tap here for {sport} in HD {contact}
    `,
    harmless: `
      I follow the court's page, every ruling is there.
      Watch the whole speech before you judge, it is in the archive of parliament.
      A new song by her, and the radio does not play it.
      More about this was in your paper on Saturday.
      Please support the volunteers, they need blankets.
      Sign up at the town hall if you want to help with the count.
      The company is hiring again, {place} needs it.
      I do surveys for the university, people talk more openly on the phone.
      How do singles afford a flat in {place}?
      Betting ruined my {kin}, ban the advertising.
      {sport} is only on pay television, which is a shame.
      My daughter studies abroad and waited five months for the visa.
      I wrote a letter about this to {official}, no answer so far.
      Check the profile of the candidate on the page of the council.
      {user}, here is the link you asked for: {source.link}
      The figures are at {source.link}, table four.
      You can comment on the plan of the council until Friday: {source.link}
      I moderate a forum about trains, and we have the same trouble with advertisers.
      * Ring the bell twice, says the sign at the surgery.
      * Students are wanted for the harvest, the {work} says.
      * As I wrote under the last {work}, {source.name} has other numbers: {source.link}
    `,
  }),
  heldBackFamily('contests-and-inheritances', {
    promotion: `
      You are visitor number one million, {goods} are waiting, {contact}.
      I am a widow with {sum} for a person of faith, reply {contact}.
      The lottery board has picked your mail, {sum}, confirm {contact}.
    `,
    harmless: `
      A widow in our house got {sum} from the fund, three years after the accident.
      The lottery is a tax on hope, my {kin} says.
      The contest for the best photo of {place} was won by a boy of nine.
    `,
  }),
]
