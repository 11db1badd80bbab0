import { lines, table, words } from '../vocabulary.ts'

/** Whom comments speak of. */
export const wordsOfPeople = {
  group: table('guideline many one adj', `
    otherAbuse | Muslims | Muslim | Muslim
    otherAbuse | Christians | Christian | Christian
    otherAbuse | Hindus | Hindu | Hindu
    otherAbuse | Catholics | Catholic | Catholic
    otherAbuse | atheists | atheist | atheist
    otherAbuse | Alevis | Alevi | Alevi
    otherAbuse | Protestants | Protestant | Protestant
    otherAbuse | Mormons | Mormon | Mormon
    otherAbuse | Jehovah's Witnesses | Jehovah's Witness | devout
    otherAbuse | Muslim women | Muslim woman | Muslim
    otherAbuse | Shia | Shia | Shiite
    otherAbuse | dwarfs | dwarf | disabled
    otherAbuse | mentally ill people | mentally ill person | mentally ill
    otherAbuse | people with disabilities | person with a disability | disabled
    otherAbuse | homeless people | homeless person | homeless
    otherAbuse | pensioners | pensioner | retired
    racism | African Americans | African American | African American
    racism | Gypsies | Gypsy | Gypsy
    racism | Native Americans | Native American | Native American
    racism | mixed-race people | mixed-race person | mixed-race
    racism | Hispanics | Hispanic | Hispanic
    racism | Israelis | Israeli | Israeli
    xenophobia | Moroccans | Moroccan | Moroccan
    xenophobia | Nigerians | Nigerian | Nigerian
    xenophobia | Indians | Indian | Indian
    xenophobia | Iraqis | Iraqi | Iraqi
    xenophobia | Iranians | Iranian | Iranian
    xenophobia | Palestinians | Palestinian | Palestinian
    xenophobia | Bulgarians | Bulgarian | Bulgarian
    xenophobia | Filipinos | Filipino | Filipino
    xenophobia | Eritreans | Eritrean | Eritrean
    xenophobia | Germans | German | German
    xenophobia | newcomers | newcomer | foreign
    homophobia | queer people | queer person | queer
    homophobia | homosexuals | homosexual | homosexual
    homophobia | drag queens | drag queen | queer
    homophobia | lesbian couples | lesbian couple | lesbian
    homophobia | non-binary people | non-binary person | non-binary
    homophobia | trans men | trans man | trans
    sexism | female bosses | female boss | female
    sexism | divorced women | divorced woman | female
    sexism | women over fifty | woman over fifty | female
    sexism | mothers | mother | female
    sexism | wives | wife | female
    sexism | blondes | blonde | female
    * otherAbuse | Sikhs | Sikh | Sikh
    * otherAbuse | Yazidis | Yazidi | Yazidi
    otherAbuse | disabled people | disabled person | disabled
    otherAbuse | wheelchair users | wheelchair user | disabled
    otherAbuse | autistic people | autistic person | autistic
    * otherAbuse | deaf people | deaf person | deaf
    otherAbuse | people with Down's syndrome | person with Down's syndrome | disabled
    otherAbuse | old people | old person | elderly
    * otherAbuse | blind people | blind person | blind
    racism | Jews | Jew | Jewish
    racism | Jewish people | Jewish person | Jewish
    racism | Black people | Black person | Black
    racism | Arabs | Arab | Arab
    racism | Kurds | Kurd | Kurdish
    racism | Roma | Roma | Roma
    racism | Asians | Asian | Asian
    racism | Latinos | Latino | Latino
    racism | white people | white person | white
    * racism | Armenians | Armenian | Armenian
    * racism | Indigenous people | Indigenous person | Indigenous
    * racism | Africans | African | African
    xenophobia | immigrants | immigrant | immigrant
    xenophobia | refugees | refugee | refugee
    xenophobia | asylum seekers | asylum seeker | refugee
    xenophobia | foreigners | foreigner | foreign
    xenophobia | Syrians | Syrian | Syrian
    xenophobia | Afghans | Afghan | Afghan
    xenophobia | Poles | Pole | Polish
    xenophobia | Turks | Turk | Turkish
    xenophobia | Mexicans | Mexican | Mexican
    xenophobia | Pakistanis | Pakistani | Pakistani
    xenophobia | Chinese people | Chinese person | Chinese
    xenophobia | Romanians | Romanian | Romanian
    xenophobia | Russians | Russian | Russian
    * xenophobia | Ukrainians | Ukrainian | Ukrainian
    * xenophobia | Somalis | Somali | Somali
    * xenophobia | migrants | migrant | migrant
    * xenophobia | Albanians | Albanian | Albanian
    homophobia | gay people | gay person | gay
    homophobia | gay men | gay man | gay
    homophobia | gays | gay man | gay
    homophobia | lesbians | lesbian | lesbian
    homophobia | trans people | trans person | trans
    homophobia | trans women | trans woman | trans
    * homophobia | bisexuals | bisexual | bisexual
    * homophobia | transgender people | transgender person | transgender
    * homophobia | same-sex couples | same-sex couple | homosexual
    sexism | women | woman | female
    sexism | girls | girl | female
    sexism | single mothers | single mother | female
    sexism | young women | young woman | female
    * sexism | feminists | feminist | feminist
    * sexism | housewives | housewife | female
    * sexism | working mothers | working mother | female
    sexism | men | man | male
  `),
  folk: table('state people idea', `
    the Iranian government | Iranians | the Iranian revolution
    the Israeli government | Israelis | the settlement policy
    the Turkish government | Turks | the new press law
    the Saudi monarchy | Saudis | the guardianship system
    the Chinese Communist Party | Chinese people | the one-party state
    the Kremlin | Russians | the war doctrine
    the Taliban | Afghans | the ban on schools for girls
    the American government | Americans | the gun lobby
    the Pakistani military | Pakistanis | the blasphemy law
    the Polish government | Poles | the court reform
    Hamas | Palestinians | political Islam
    * the Syrian regime | Syrians in general | the emergency law
    * the Hungarian government | Hungarians | the idea of an illiberal democracy
    * the Indian government | Indians | the caste system
    * the Vatican | Italians | the ban on contraception
    * the Egyptian army | Egyptians | the protest law
  `),
  faith: words('Islam, Christianity, Hinduism, Catholicism, organised religion, the Church, Scientology, * Shinto, * Buddhism, * the Orthodox Church, * Calvinism'),
  kin: words('neighbour, doctor, teacher, dentist, colleague, landlady, boss, cousin, plumber, best friend, flatmate, football coach, hairdresser, nurse, son-in-law, daughter, pharmacist, grandmother, aunt, trainer, gardener, tailor, godson, surgeon, * midwife, * electrician, * piano teacher, * godmother, * bus driver'),
  speaker: words(`my uncle, the candidate, that senator, the man on the tram, a caller on the radio, my old boss, the party leader, a user above, someone in the queue, the preacher, a guy at the gym, the host, my neighbour, a colleague of mine, the vicar, a man in the pub, the commentator, a famous rapper, the mayor's brother, that pundit, some teenager, my father-in-law, the coach, a member of parliament,
    * my grandfather, * a councillor, * the taxi driver, * a woman at the till, * some bloke on a podcast`),
  official: table('the voc bare', `
    the mayor | Mr Mayor | mayor
    the prime minister | Prime Minister | prime minister
    the health minister | Minister | health minister
    the judge | Your Honour | judge
    our governor | Governor | governor
    the police chief | Chief | police chief
    the council leader | dear council leader | council leader
    the president | Mr President | president
    the head teacher | headmaster | head teacher
    the prosecutor | Mr Prosecutor | prosecutor
    * the senator | Senator | senator
    * the finance minister | dear finance minister | finance minister
    * the chancellor | Chancellor | chancellor
    * the sheriff | Sheriff | sheriff
  `),
  journalist: words(`the reporter, the author, your columnist, the editor, whoever wrote this, the correspondent, this journalist, your political editor, the presenter, your reporter in Paris, the sports editor, the editor-in-chief, your critic, this so-called reporter, * the interviewer, * your Berlin correspondent, * the news anchor, * the headline writer`),
  public: words(`that striker, the referee, the actor, the union boss, this CEO, that YouTuber, the coach, the singer, the pundit, the goalkeeper, that rapper, the TV chef, the billionaire, the model, the novelist, the winger, the comedian, * the linesman, * the talk show host, * the influencer, * the team captain`),
  name: words('Mr Hollis, Anna Kern, Dr Petrov, Mrs Obi, Councillor Reyes, Kemal Aras, Ms Lindqvist, Tom Barrow, Leila Hadi, Senator Quill, Mark, Sandra, Ahmed, Frau Weiss, Mr Okafor, Jenny, Pavel, Miss Duarte, Commissioner Blake, Mohamed, Dr Singh, Chloe, Mr van Dyk, Rosa, * Mr Dunmore, * Elena Voss, * Professor Asante, * Karim, * Ms Tanaka, * Julie'),
  user: words('Dave, @reader, Pete, user Hawkeye, Linda, @commenter, Ron, Marta, Birdie77, old_fox, Kevin, Olga, @truthteller, Max M., Fatima, Bob from the valley, Hans, user12, Ines, Mike, Suzy, * Gary, * @poster, * Nadia, * maple_leaf, * Simon'),
  opening: lines(`
    Interesting article.
    I have read this twice now.
    Third time this month.
    Good morning everyone.
    Let me say one thing.
    So here we are.
    I do not usually comment.
    OK.
    Well.
    Long piece.
    As a subscriber of ten years:
    Just finished reading.
    * Finally found time for this one.
    * Right then.
    * A word from a long-time reader.
    * Reading this on the train.
  `),
  closing: lines(`
    Just my view.
    That is all I have to say.
    Think about it.
    End of story.
    Greetings from the north.
    Simple as that.
    Anyway.
    Have a good day.
    I said what I said.
    Full stop.
    * That is my opinion.
    * Draw your own conclusions.
    * Over and out.
    * Make of it what you will.
  `),
}
