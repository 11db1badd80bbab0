import { family, heldBackFamily } from '../family.ts'

/** Advertising under news, and harmless mentions of goods, money, cures and links. */
export const promotion = [
  family('money-offers', {
    promotion: `
      I made {sum} with {coin} thanks to {broker}. Write {contact}.
      Stop worrying about money, {broker} turned my savings into {sum}. Contact {contact}.
      Want {sum}? Ask me how, {contact}.
      {coin} is exploding now, join our signals group {contact}.
      Thank you {broker} for {sum}, I can finally pay my debts. Reach out {contact}.
      Nobody believed me until {broker} paid me {sum} in {coin}.
      Guaranteed {sum} with {coin}, no risk, {contact}.
      Lost your {coin}? {broker} recovers stolen funds, {contact}.
      Great article, by the way I earn {sum} trading {coin} with {broker}.
      * Invest in {coin} today and withdraw {sum}, {contact}.
      * My life changed when I met {broker}: {sum} from {coin}, see {contact}.
    `,
    harmless: `
      I lost {sum} with {coin} and would warn everyone.
      {coin} is a bubble in my opinion.
      Why does the article not say who pays tax on {coin}?
      A man calling himself {broker} cheated my {kin} out of her savings.
      {coin} fell by a fifth on Thursday, says the exchange.
      Nobody earns {sum} without risk, do not believe it.
      The police warn of a fraud with {coin}.
      My pension is 900 a month, so much for {sum}.
      * Who invests in {coin} should know what he does.
      * The trial of {broker} begins in June.
    `,
  }),
  family('miracle-cures', {
    promotion: `
      Cure {cure} with {remedy}, doctors hate it, {contact}.
      {remedy} healed my {cure} in two weeks! Order {contact}.
      I suffered from {cure} until I found {remedy}. Details {contact}.
      Say goodbye to {cure}, try {remedy}, free trial {contact}.
      Herbalist {broker} cured my {cure}, write {contact}.
      No more {cure}: {remedy}, 50% off today only, {contact}.
      * Big pharma hides it: {remedy} ends {cure}, {contact}.
      * {remedy} against {cure}, worldwide delivery, {contact}.
    `,
    harmless: `
      There is no proof that {remedy} helps against {cure}.
      My doctor says {cure} needs time and exercise.
      I have had {cure} for years and nothing has helped.
      {remedy} does not cure {cure}, please stop spreading this.
      The study on {cure} had only forty patients.
      Is {cure} covered by insurance now?
      * My grandmother swore by {remedy} for {cure}. She also saw a doctor.
      * Research on {cure} deserves more money than the stadium.
    `,
  }),
  family('services-and-goods', {
    promotion: `
      Need {trade}? Cheap and fast, call {contact}.
      Best {trade} in town, free quote {contact}.
      We offer {trade} at half price this week, {contact}.
      For {trade} I recommend our company, reviews {contact}.
      Original {goods}, 70% off, shop now {contact}.
      Buy {goods} here, free shipping: {contact}.
      If you are looking for {goods}, visit us {contact}.
      Dear readers, we also do {trade}, phone {contact}.
      My company does {trade}, mention this comment for a discount, {contact}.
      * {goods} and more, lowest prices, {contact}.
      * Tired of bad {trade}? Our team is there in an hour, {contact}.
    `,
    harmless: `
      I bought it at {brand} and it broke within a week.
      We drive to work in {brand}, the bus no longer comes.
      The {trade} next door cost me a fortune, why is it not regulated?
      I work in {trade} and I see the shortage every day.
      Fake {goods} were seized at the harbour, says customs.
      {brand} closes its branch in {place}.
      Can anyone tell me whether {brand} is owned by the same group?
      The council paid twice for {trade}, see page 14.
      My first {thing} was from {brand} and lasted twenty years.
      Please call the emergency number if you saw the accident.
      * Advertising for {goods} should be banned near schools.
      * My {kin} lost her job in {trade}.
    `,
  }),
  family('channels-and-jobs', {
    promotion: `
      Subscribe to {channel}, link in my profile.
      Check out {channel} for the real news, {contact}.
      Please support {channel}, like and share!
      I talk about this in {channel}, follow me {contact}.
      Visit {channel} and win {goods}.
      Hiring now: work from home and get {sum}, {contact}.
      Part-time job, no experience, {sum}, apply {contact}.
      Sub for sub? {channel} needs a thousand followers.
      First ten people to join {channel} get {goods}.
      * Come over to {channel}, new clip every day, {contact}.
      * Online job for students, {sum}, message {contact}.
    `,
    harmless: `
      I watch the channel of the parliament, it is dry but honest.
      Why do you not link the video of the debate?
      My son wants to be a YouTuber, heaven help us.
      I applied for forty jobs and got two answers.
      Working from home saves me two hours a day.
      Your podcast on this was better than the article.
      The company hires 200 people in {place}, it says here.
      Please add a link to the study.
      I shared this article with my {kin}.
      * I no longer follow him since the {work}.
      * The job centre sent me to a course I already gave.
    `,
  }),
  family('links', {
    harmless: `
      Here is what {source.name} says: {source.link}
      Source: {source.link}
      See {source.link}, {paper}.
      {source.name} published the figures: {source.link}
      {paper}, compare {source.link}
      You can read the text of {idea} here: {source.link}
      {user} asked for proof, here it is: {source.link}
      * For those who doubt it, {source.name}: {source.link}
      * The map of {place} is at {source.link}
    `,
    promotion: `
      Click here {contact} and get {goods} for free!!!
      You will not believe this offer: {contact}
      See {contact}, {goods} at cost price.
      Hot singles in {place} are waiting {contact}
      Download now, free money: {contact}
      * Last chance, {goods}, only today, {contact}
      * Vote for us and win {goods}: {contact}
    `,
  }),
  heldBackFamily('appeals-and-raffles', {
    promotion: `
      Congratulations, you have been chosen to receive {goods}, confirm {contact}.
      Send this to ten friends and {sum} is yours, {contact}.
      My uncle the late minister left {sum}, help me move it, {contact}.
    `,
    harmless: `
      The parish raffle on Sunday pays for the new roof, the {work} says.
      The petition against {idea} has 4,000 names already.
      I gave twenty euros for the flood victims and so can you.
      The library has a sale of old books, nice that you mention it.
    `,
  }),
]
