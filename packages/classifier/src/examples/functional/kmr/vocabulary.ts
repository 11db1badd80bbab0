import { lines, table, words } from '../vocabulary.ts'

/** `many` is the subject, `obl` follows a preposition or is the object of the present tense. */
export const vocabulary = {
  group: table('guideline many obl one', `
    otherAbuse | misilman | misilmanan | misilman
    otherAbuse | xiristiyan | xiristiyanan | xiristiyan
    otherAbuse | êzidî | êzidiyan | êzidî
    otherAbuse | elewî | elewiyan | elewî
    otherAbuse | seqet | seqetan | seqet
    otherAbuse | ateîst | ateîstan | ateîst
    * otherAbuse | şîe | şîeyan | şîe
    * otherAbuse | kal û pîr | kal û pîran | kal
    racism | cihû | cihûyan | cihû
    racism | ereb | ereban | ereb
    racism | kurd | kurdan | kurd
    racism | reşik | reşikan | reşik
    racism | qereçî | qereçiyan | qereçî
    * racism | ermenî | ermeniyan | ermenî
    * racism | tirkmen | tirkmenan | tirkmen
    xenophobia | penaber | penaberan | penaber
    xenophobia | koçber | koçberan | koçber
    xenophobia | biyanî | biyaniyan | biyanî
    xenophobia | sûrî | sûriyan | sûrî
    xenophobia | efxan | efxanan | efxan
    xenophobia | faris | farisan | faris
    * xenophobia | pakistanî | pakistaniyan | pakistanî
    * xenophobia | rûs | rûsan | rûs
    homophobia | hevzayend | hevzayendan | hevzayend
    homophobia | kesên trans | kesên trans | kesekî trans
    * homophobia | lezbiyen | lezbiyenan | lezbiyen
    sexism | jin | jinan | jin
    sexism | keç | keçan | keç
    * sexism | femînîst | femînîstan | femînîst
  `),
  trait: words('diz, derewîn, xayîn, terorîst, gemar, bêşeref, tiral, bênamûs, kujer, durû, nezan, bêrehm, dijmin, bêexlaq, paşverû, talanker, * newêrek, * hov, * fenek'),
  vermin: words('mişk, kurm, seg, heywan, zibil, beraz, kêz, meymûn, mar, mêş, gur, pîsî, nexweşî, * dûpişk, * kurmik, * mîkrob'),
  harm: table('inf me', `
    kuştin | bikujim
    şewitandin | bişewitînim
    daliqandin | daliqînim
    serjêkirin | serjê bikim
    * fetisandin | bifetisînim
    * jehrîkirin | jehrî bikim
  `),
  injury: words('ez ê lingên te bişkînim, ez ê te bikujim, ez ê mala te bişewitînim, ez ê guleyekê berdim serê te, ez ê diranên te bişkînim, ez ê serê te jê bikim, ez ê gule li te bixim, ez ê kêrê li te bixim, ez ê zimanê te jê bikim, ez ê te bi saxî bin ax bikim, ez ê hestiyên te bişkînim, ez ê te parçe bikim, * ez ê te bifetisînim, * ez ê stûyê te bişkînim, * ez ê erebeya te bişewitînim'),
  insult: words('bêaqil, ker, bêşeref, tirsonek, ehmeq, seg, pûç, derewîn, nezan, xayîn, durû, pîs, bêşerm, heywan, caş, bêexlaq, ga, * gêj, * sersem, * bêrûmet'),
  insulting: words('bêkêr, pûç, nebaş, xirab, kirêt, şermezar, qels, pîs, bêmane, * bêwec, * bêqîmet'),
  swearing: words('kurê kerê, kurê segan, bênamûs, heramzade, * qehpe, * gewad'),
  speaker: words('apê min, namzed, serokê min ê berê, mebûsek, zilamek di otobusê de, * bapîrê min, * ajokarê taksiyê'),
  official: words('şaredar, wezîrê hundir, walî, serokwezîr, dadger, wezîrê tenduristiyê, * parêzer, * wezîrê darayî'),
  journalist: words('nivîskar, nûçegihan, pêşkêşvan, rojnamevanê we, * sernivîskar, * kuncnivîsê we'),
  name: words('kek Azad, Doktor Hêmin, Berfîn xan, Serhat, Rêber, Zîlan, * kek Diyar, * Gulê, * Botan'),
  user: words('Aso, @xwendevan, Rojda, Welat, çiya21, Nûdem, * Baran, * @rêwî, * Hêlîn'),
  thing: words('bername, malper, otobus, înternet, parkgeh, makîneya qehweyê, * trafîk, * sarinc'),
  idea: words('proje, ev qanûn, biryar, budçe, reform, ev plan, * bac, * bernameya dersan'),
  work: words('nivîs, sernivîs, fîlm, hevpeyvîn, rapor, * belgefîlm, * gotar'),
  state: table('state people', `
    rejîma Îranê | îranî
    dewleta tirk | tirk
    hikûmeta Iraqê | iraqî
    rejîma Sûriyeyê | sûrî
    hikûmeta Çînê | çînî
    * hikûmeta Rûsyayê | rûs
    * padîşahiya Siûdî | siûdî
  `),
  faith: words('îslama siyasî, dîn, terîqet, * selefîtî, * dêr'),
  good: lines(`
    di lehiyê de alîkariya me kirin
    bi salan e li nexweşxaneya me dixebitin
    bacê didin wekî her kesî
    cîranên me yên baş in
    di koroya me de dibêjin
    * zarokên me hînî avjeniyê dikin
    * hêjayî her rêzê ne
  `),
  neutral: lines(`
    tevlî anketê bûn
    bi piranî li bajarên mezin dijîn
    vê hefteyê cejna xwe pîroz dikin
    di biharê de deng didin
    * roja şemiyê li meydanê kom bûn
    * di paragrafa duyem de derbas dibin
  `),
  deed: words('li dijî budçeya dibistanan deng da, nexweşxane girt, guh neda hişyariya lehiyê, bihayê otobusê zêde kir, * şîrketa avê firot, * trêna şevê rawestand'),
  crime: words('kuştin, êrîş, teqîn, dizî, êrîşa bi kêrê, * revandin, * bombebaran'),
  contest: words('di hilbijartinê de, di nîqaşê de, li dadgehê, di parlamentoyê de, * di gera duyem de, * di komîsyonê de'),
  sport: words('fînal, derbî, nîvê duyem, maç, * nîvfînal, * penaltî'),
  sickness: words('penceşêra pêsîrê, şekir, zatûre, * penceşêra malzarokê, * zerik'),
  coin: words('Bitcoin, Ethereum, forex, * Solana, * XRP'),
  sum: words('rojê 500 dolar, mehê 4000 euro, di du rojan de 900 dolar, * di du hefteyan de 7400 dolar, * hefteyê ji sedî 35'),
  contact: words('WhatsApp +90 555 000 00 00, www.offer-example.com, Telegram @profitdesk, bit.ly/3xample, * Signal +49 1512 0000000, * www.best-example.shop'),
  cure: words('nexweşiya şekir, êşa piştê, keçelbûn, qelewî, * romatîzma, * bêxewî'),
  remedy: words('ev giya, ev toza xwezayî, ev dilop, * ev rûn, * ev hingiv'),
  trade: words('barkirina malê, tamîrkirina banî, çêkirina malperan, krediya bilez, * wêneyên dawetê, * kursa ajotinê'),
  goods: words('saet, pêlavên sporê, şopîner, berçavk, * bêhn, * qapaxên telefonê'),
  channel: words('kanala min, rûpela min, koma me, bloga min, * weşana min, * bultena me'),
  link: words('https://saredari.example/7, https://stats.example/12, https://ku.wikipedia.example/Bend, * https://court.example/biryar, * https://weather.example/kmr'),
  opening: lines(`
    Silav ji we hemûyan re.
    Nivîseke girîng e.
    Bi salan e we dixwînim.
    Rastî bêjim.
    * Silav ji xwendevanekî nû.
    * Min niha xwend.
  `),
  closing: lines(`
    Ev raya min e.
    Spas.
    Roja we xweş.
    Ewqas.
    * Gotina min a din tune.
    * Hûn bixwe biryarê bidin.
  `),
}
