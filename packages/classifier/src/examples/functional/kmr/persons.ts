import { family } from '../family.ts'

export const persons = [
  family('states-and-peoples', {
    harmless: `
      {state} zilmê li gelê xwe dike.
      {state} wekî her car derewan dike.
      Pirsgirêka min bi {state} re ye, ne bi gel re.
      * Tiştê ku {state} dike sûc e.
    `,
    xenophobia: `
      {state.people} wekî her car derewîn in, di xwîna wan de ye.
      {state.people} {vermin} in.
      * {state.people} hemû {trait} in.
    `,
  }),
  family('faiths-and-believers', {
    harmless: `
      {faith} li ser dibistanan pir bi bandor e.
      * Divê mirov bikaribe rexne li {faith} bigire.
    `,
    otherAbuse: `
      Kî bi {faith} bawer bike {vermin} e.
      * Yên ku li pey {faith} diçin hemû {trait} in.
    `,
  }),
  family('insulted-things', {
    harmless: `
      {thing} {insulting} e.
      {work} pir {insulting} bû.
      {idea} {insulting} e û bi ser nakeve.
      * {idea} tiştê herî xirab ê îsal e.
    `,
    attack: `
      {user} {insult} e.
      {user}, tu {insult} î û tu yê {insult} bimînî.
      * {name} yê herî {insult} ê îsal e.
    `,
    'attack profanity': `
      {user}, {swearing}.
      {name}, {swearing}, şerm nake.
      * Dengê xwe bibire, {swearing}.
    `,
  }),
  family('direct-threats', {
    threat: `
      {user}, {injury}.
      Bi Xwedê {injury}.
      Ez dizanim mala te li ku ye {user}, hay ji xwe hebe.
      Îşev ez têm mala te û {injury}.
      * Bisekine {user}, di demeke nêz de {injury}.
    `,
    harmless: `
      {user}, ez ê sibê belgeyê ji te re bişînim.
      Bi Xwedê ez ê êvarî bersiva te bidim {user}.
      Ez dizanim mala te li ku ye {user}, em hema cîran in.
      Îşev ez têm mala te û şîraniyê tînim.
      * Bisekine {user}, di demeke nêz de hilbijartin e.
    `,
  }),
  family('conditional-threats', {
    threat: `
      Heke tu careke din binivîsî, {injury}.
      Gotineke din bike {user}, {injury}.
      * Heke ez te li vir bibînim {user}, {injury}.
    `,
    harmless: `
      Heke tu careke din binivîsî, çavkaniyê jî bide.
      Gotineke din bike {user}, ez ê te bloke bikim.
      * Heke ez te li vir bibînim {user}, em ê çayekê vexwin.
    `,
  }),
  family('threats-to-officials', {
    threat: `
      Divê {official} li meydanê bê daliqandin.
      Guleyek ji bo {official} bes e, ez ê berdim.
      * Bila {official} sibehan binê erebeya xwe kontrol bike.
    `,
    harmless: `
      Divê {official} îstifa bike.
      Bila {official} hilbijartinê winda bike.
      Gefên kuştinê li {official} hatine xwarin, ev nayê qebûlkirin.
      Di nameyê de "{injury}" hatibû nivîsandin, {official} gilî kir.
      * Bila {official} sibehan li hejmaran binêre.
    `,
  }),
  family('metaphors', {
    harmless: `
      Vê henekê ez ji kenan kuştim.
      {name} dê {contest} perçe perçe bibe.
      {idea} wekî bombeyeke demjimêr e.
      Heke ez ji bîr bikim, jina min dê min bikuje.
      * {name} {contest} têk çû, bi giranî.
    `,
    threat: `
      {name} dê bimire, çeka min amade ye.
      Ez ê {name} bi destên xwe bikujim.
      * Hevalên min bi çek ber bi mala {name} ve diçin.
    `,
  }),
  family('wishes-of-harm', {
    threat: `
      Xwedê bike {name} bi penceşêrê bimire.
      Bila kesên wekî te bimirin {user}.
      * Xwedê bike mala te bişewite {user}.
    `,
    harmless: `
      Xwedê bike {name} zû baş bibe.
      Derbasbûyî be {user}.
      Hêvî dikim {official} hilbijartinê winda bike.
      * Kes ne hêjayî mirinê ye, {name} jî na.
    `,
  }),
  family('attacks-on-commenters', {
    attack: `
      Tu {insult} î {user}.
      Dengê xwe bibire {insult}.
      Min kesekî wekî te {insult} nedîtiye.
      * {user} dîsa nîşan da ku {insult} e.
    `,
    harmless: `
      Tu şaş î {user}.
      Min wisa nenivîsand {user}, careke din bixwîne.
      Fikra te {insulting} e, lê şêwaza te bi rêz e.
      Duh ez jî {insult} bûm, bibore {user}.
      * {user} dîsa nîşan da ku mirov dikare bi rêz nîqaş bike.
    `,
  }),
  family('attacks-on-politicians', {
    attack: `
      {official} {insult} e.
      {name} {insult} e û bi kêrî tiştekî nayê.
      * Kê deng daye vî {insult}, {name}?
    `,
    harmless: `
      {official} {deed}, ez ji bîr nakim.
      {official} {deed}, divê îstifa bike.
      {name} li parlamentoyê derew kir, di tutanakê de heye.
      Aferîn {name}, dîsa planeke pir xweş.
      * {official} {deed}, dengê min tune.
    `,
  }),
  family('attacks-on-journalists', {
    attack: `
      {journalist} {insult} e.
      {name}, hînî nivîsandinê bibe {insult}.
      * {journalist} {insult} e û hatiye kirîn.
    `,
    harmless: `
      {journalist} nîvê bûyerê nenivîsandiye.
      {work} {insulting} e, min ji we baştir hêvî dikir.
      Rojnameya we bi mehan e alîgir e.
      * {journalist} ji niştecihan nepirsiye.
    `,
  }),
  family('vulgarity', {
    vulgar: `
      Ez dixwazim [vê pêşkêşvanê|vê lîstikvanê|vê keçê] tazî di nav nivînan de bibînim.
      * {user}, wêneyê memikên xwe yên tazî bişîne.
    `,
    harmless: `
      Kontrola zû ({sickness}) jiyanan xilas dike.
      Dadgehê ji ber êrîşa zayendî ceza da.
      * {sickness} ne şerm e.
    `,
  }),
  family('news-of-violence', {
    harmless: `
      {crime}: em hemû hejiyan, sebir ji malbatan re.
      Sê kes mirine û hê kes nehatiye girtin, {crime} ne zelal e.
      Piştî vê bûyerê ({crime}) polîs {group.obl} diparêze.
      * Cezayê heta hetayê ji bo vê bûyerê ({crime}) hat dayîn.
    `,
    group: `
      {crime}? Helbet {group}, hemû {trait} in.
      * Dîsa {crime}, dîsa {group}, {vermin} in.
    `,
  }),
  family('everyday-comments', {
    harmless: `
      {sport} di deqeya dawî de diyar bû.
      {idea} bi çend pereyan e û kî dide?
      Otobus îro dîsa dereng hat.
      Dayika min bi {sickness} ket, lê baş bû.
      {official} {deed}, muxalefet lêpirsînê dixwaze.
      Xala 12 ye, ne 21.
      Ceyran tenê çar saetan heye.
      * Ji adarê ve doktorê me tune.
      * {idea} ji bo mezinan baş e û ji bo biçûkan xirab e.
    `,
  }),
  family('promotion', {
    promotion: `
      Ez bi {coin} {sum} qezenc dikim, binivîsin {contact}
      {sum} bê rîsk, têkilî {contact}
      Ji malê bixebite, {sum}, serlêdan {contact}
      {remedy} {cure} derman dike, ji bo sparîşê {contact}
      {trade} bi bihayê herî erzan, telefon bikin {contact}
      {goods} orîjînal, ji sedî 70 daxistin {contact}
      {channel} bişopînin, lînk di profîla min de ye!
      * {goods} bi bihayê komî, tenê îro {contact}
    `,
    harmless: `
      Min pereyên xwe di {coin} de winda kirin, hay ji xwe hebin.
      Li gorî min {coin} balon e.
      Kes bê rîsk {sum} qezenc nake.
      Delîl tune ku {remedy} {cure} derman dike.
      Gumrikê dest danî ser {goods} ên sexte.
      Çavkanî: {link}
      Tutanak li vir e: {link}
      Hûn çima lînka vîdyoyê danaynin?
      * Hejmar li vir in: {link}
    `,
  }),
]
