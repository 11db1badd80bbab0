import { lines, table, words } from '../vocabulary.ts'

/** What is not a person: things, works, ideas, places, news. */
export const wordsOfThings = {
  thing: words(`ticket machine, app, timetable, printer, coffee, paywall, remote control, washing machine, roundabout, website, ad banner, car park, phone update, bus shelter, cookie banner, season finale,
    * dishwasher, * login page, * kettle, * traffic light, * parking meter, * weather forecast, * crossword`),
  idea: words(`the reform, this policy, austerity, the theory, the budget, the flat tax, the slogan, the plan for the stadium, the tariff, the ban on cars, the new curriculum, rent control, the merger,
    * the voucher scheme, * the pension plan, * the by-pass, * the offside rule, * the housing bill`),
  work: words('article, headline, argument, interview, column, report, film, speech, decision, verdict, survey, chart, * editorial, * documentary, * press release, * opinion piece, * sequel'),
  deed: table('past noun', `
    voted against the school budget | that vote
    closed the clinic | closing the clinic
    ignored the flood warning | ignoring the warning
    raised the bus fares | the fare increase
    cut the library hours | cutting library hours
    broke the promise on rents | the broken promise
    signed the contract without a tender | that contract
    skipped the hearing | the missed hearing
    blamed the nurses | blaming the nurses
    * sold the waterworks | the sale of the waterworks
    * delayed the inquiry | the delay
    * cancelled the night train | the end of the night train
    * left the strike talks | leaving the talks
  `),
  place: words('our street, this town, the country, the harbour district, my village, the north side, the capital, the valley, our school, the market square, * the old quarter, * the suburbs, * our parish, * the estate'),
  good: lines(`
    run the best bakery in our street
    helped us carry sandbags during the flood
    are welcome at our table any time
    have worked in this hospital for decades
    sing in our choir
    pay their taxes like everyone else
    opened the little bookshop on the corner
    deserve the same respect as anybody
    make this town a better place
    brought us soup when we were ill
    coach the under-twelves
    * organise the street party every summer
    * taught half of the children here to swim
    * keep the village shop alive
    * are some of the kindest people I know
  `),
  neutral: lines(`
    make up about a tenth of the population here
    will vote in the spring
    met with the council on Tuesday
    were asked about housing in the survey
    live mostly in the south of the city
    took part in the study
    are mentioned in the second paragraph
    have had the vote since the last century
    celebrate a holiday this week
    told the inquiry about their wages
    moved here in the nineties
    * are counted separately in the census
    * gave evidence to the committee
    * marched through the centre on Saturday
    * will receive the leaflet in four languages
  `),
  crime: words('murder, stabbing, arson attack, shooting, assault, bombing, kidnapping, hit and run, * massacre, * car bombing, * poisoning, * mugging'),
  sport: words('the final, the derby, the semi-final, last night\'s match, the cup tie, the title fight, the second half, the race, * the play-off, * the penalty shoot-out, * the relegation game, * the test match'),
  contest: words('the election, the debate, court, the polls, the interview, the chess final, the committee, * the runoff, * the primaries, * the by-election, * the TV duel'),
  sickness: words('breast cancer, diabetes, prostate cancer, HIV, an eating disorder, dementia, syphilis, the flu, * cervical cancer, * hepatitis, * epilepsy, * gonorrhoea'),
  body: words('penis, vagina, breasts, testicles, uterus, clitoris, * buttocks, * foreskin, * vulva, * nipples'),
}
