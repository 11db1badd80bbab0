import { lines, table, words } from '../vocabulary.ts'

export const vocabulary = {
  group: table('guideline many die dat one', `
    otherAbuse | Muslime | die Muslime | Muslimen | ein Muslim
    otherAbuse | Christen | die Christen | Christen | ein Christ
    otherAbuse | Aleviten | die Aleviten | Aleviten | ein Alevit
    otherAbuse | Atheisten | die Atheisten | Atheisten | ein Atheist
    otherAbuse | Menschen mit Behinderung | die Behinderten | Menschen mit Behinderung | ein Mensch mit Behinderung
    otherAbuse | alte Leute | die Alten | alten Leuten | ein alter Mensch
    * otherAbuse | Jesiden | die Jesiden | Jesiden | ein Jeside
    * otherAbuse | Gehörlose | die Gehörlosen | Gehörlosen | ein Gehörloser
    racism | Juden | die Juden | Juden | ein Jude
    racism | Schwarze | die Schwarzen | Schwarzen | ein Schwarzer
    racism | Kurden | die Kurden | Kurden | ein Kurde
    racism | Araber | die Araber | Arabern | ein Araber
    racism | Sinti und Roma | die Sinti und Roma | Sinti und Roma | ein Rom
    * racism | Armenier | die Armenier | Armeniern | ein Armenier
    xenophobia | Flüchtlinge | die Flüchtlinge | Flüchtlingen | ein Flüchtling
    xenophobia | Ausländer | die Ausländer | Ausländern | ein Ausländer
    xenophobia | Türken | die Türken | Türken | ein Türke
    xenophobia | Syrer | die Syrer | Syrern | ein Syrer
    xenophobia | Afghanen | die Afghanen | Afghanen | ein Afghane
    xenophobia | Polen | die Polen | Polen | ein Pole
    xenophobia | Rumänen | die Rumänen | Rumänen | ein Rumäne
    * xenophobia | Ukrainer | die Ukrainer | Ukrainern | ein Ukrainer
    * xenophobia | Somalier | die Somalier | Somaliern | ein Somalier
    homophobia | Schwule | die Schwulen | Schwulen | ein Schwuler
    homophobia | Lesben | die Lesben | Lesben | eine Lesbe
    homophobia | Transmenschen | die Transmenschen | Transmenschen | ein Transmensch
    * homophobia | Bisexuelle | die Bisexuellen | Bisexuellen | ein Bisexueller
    sexism | Frauen | die Frauen | Frauen | eine Frau
    sexism | Mädchen | die Mädchen | Mädchen | ein Mädchen
    sexism | alleinerziehende Mütter | die Alleinerziehenden | alleinerziehenden Müttern | eine Alleinerziehende
    * sexism | Feministinnen | die Feministinnen | Feministinnen | eine Feministin
  `),
  trait: table('noun adj verb', `
    Diebe | kriminell | klauen
    Lügner | verlogen | lügen
    Schmarotzer | faul | schmarotzen
    Verbrecher | gefährlich | betrügen
    Terroristen | gewalttätig | morden
    Feiglinge | feige | kneifen
    Verräter | hinterhältig | stören
    Idioten | dumm | nerven
    Faulpelze | arbeitsscheu | leben auf unsere Kosten
    Vergewaltiger | triebhaft | belästigen unsere Töchter
    Fanatiker | rückständig | hassen uns
    Heuchler | falsch | heucheln
    Säufer | dreckig | stinken
    Versager | unfähig | können nichts
    Mörder | blutrünstig | töten
    * Gauner | geldgierig | tricksen
    * Barbaren | primitiv | plündern
    * Unmenschen | grausam | quälen
  `),
  vermin: words('Ungeziefer, Ratten, Abschaum, Parasiten, Dreck, Tiere, Schweine, Untermenschen, Müll, Viecher, eine Plage, Affen, Hunde, Kakerlaken, ein Krebsgeschwür, Pack, Bestien, * Maden, * Schädlinge, * Gesindel, * eine Seuche'),
  harm: table('base done', `
    umbringen | umgebracht
    erschießen | erschossen
    verprügeln | verprügelt
    abstechen | abgestochen
    aufhängen | aufgehängt
    verbrennen | verbrannt
    * erwürgen | erwürgt
    * vergiften | vergiftet
    * totschlagen | totgeschlagen
  `),
  injury: words('dir die Beine brechen, dir die Fresse einschlagen, dir die Kehle durchschneiden, dir eine Kugel verpassen, dein Haus anzünden, dich kaltmachen, dich umbringen, dich fertigmachen, dich abstechen, dein Haus anzünden, dich zu Tode prügeln, dich kaltmachen, dir eine aufs Maul hauen, dich erschießen, * dir den Schädel einschlagen, * dein Auto abfackeln, * dir das Genick brechen'),
  fate: words('an Krebs sterben, elend verrecken, unter einen Zug kommen, im Graben verrotten, lebendig verbrennen, verrecken, krepieren, einsam sterben, in der Hölle schmoren, vom Blitz getroffen werden, * langsam ersticken, * qualvoll eingehen, * tot umfallen'),
  insult: table('one many', `
    Idiot | Idioten
    Vollpfosten | Vollpfosten
    Trottel | Trottel
    Schwachkopf | Schwachköpfe
    Clown | Clowns
    Versager | Versager
    Feigling | Feiglinge
    Hohlkopf | Hohlköpfe
    Trottel | Trottel
    Spinner | Spinner
    Volltrottel | Volltrottel
    Lügner | Lügner
    Schwachkopf | Schwachköpfe
    Heuchler | Heuchler
    Penner | Penner
    Hohlkopf | Hohlköpfe
    Waschlappen | Waschlappen
    Esel | Esel
    * Dummkopf | Dummköpfe
    * Depp | Deppen
    * Schleimer | Schleimer
    * Widerling | Widerlinge
  `),
  insulting: words('dumm, dämlich, hirnlos, erbärmlich, bescheuert, widerlich, lächerlich, blöd, unfähig, strohdumm, schäbig, verlogen, * beschränkt, * armselig, * peinlich'),
  swearing: words('Arschloch, Wichser, Drecksack, Scheißkerl, Hurensohn, Pisser, Arschgeige, Scheißhaufen, Missgeburt, Dreckschwein, Fotze, * Mistkerl, * Arschkriecher, * Flachwichser'),
  oath: words('Scheiße, verdammte Scheiße, fuck, so ein Scheiß, leck mich am Arsch, verfickte Scheiße, Scheißdreck, verdammt noch mal so eine Scheiße, scheiße Mann, * ach du Scheiße, * Kacke, * verfickt nochmal'),
  mild: words('Mist, verdammt, Donnerwetter, ach herrje, zum Teufel, * verflixt, * Himmel, * du liebe Zeit'),
  own: table('guideline word', `
    homophobia | Schwuchtel
    homophobia | Kampflesbe
    homophobia | Tunte
    sexism | Zicke
    * sexism | Emanze
    * homophobia | Transe
  `),
  speaker: words('mein Onkel, der Kandidat, ein Anrufer, der Mann in der Bahn, mein alter Chef, ein Abgeordneter, * mein Großvater, * der Taxifahrer, * ein Stadtrat'),
  official: words('der Bürgermeister, die Kanzlerin, der Innenminister, die Richterin, der Landrat, der Polizeichef, die Ministerpräsidentin, * der Senator, * die Finanzministerin, * der Staatsanwalt'),
  journalist: words('der Autor, die Redakteurin, euer Korrespondent, der Moderator, die Kolumnistin, * der Reporter, * die Chefredakteurin'),
  name: words('Herr Brandner, Frau Okoye, Dr. Seifert, Jana Wolters, Kemal Aras, Markus, Sabine, * Frau Lindner-Voss, * Herr Tamm, * Professor Adeyemi'),
  user: words('Dieter, Susi, @leser, Uwe, Marlies, bergfex, * Holger, * Nadine, * @wanderer'),
  thing: words('der Automat, die App, der Fahrplan, die Heizung, der Drucker, die Bezahlschranke, das Update, * der Parkschein, * die Spülmaschine, * das Rätsel'),
  idea: words('die Reform, der Haushalt, die Mietbremse, dieser Plan, das Gesetz, die neue Maut, * die Steuer, * der Lehrplan, * das Tempolimit'),
  work: words('der Artikel, das Interview, der Film, die Überschrift, die Entscheidung, das Urteil, * der Leitartikel, * die Doku, * die Rede'),
  place: words('unsere Straße, diese Stadt, das Land, unser Dorf, die Schule, * der Hafen, * die Altstadt'),
  state: table('state people', `
    die iranische Regierung | die Iraner
    der türkische Staat | die Türken
    die israelische Regierung | die Israelis
    das chinesische Regime | die Chinesen
    der Kreml | die Russen
    die polnische Regierung | die Polen
    * der saudische Hof | die Saudis
    * die ungarische Regierung | die Ungarn
    * der Vatikan | die Italiener
  `),
  faith: words('der Islam, das Christentum, die Kirche, der Katholizismus, die Esoterik, * der Hinduismus, * der Buddhismus, * die Freikirche'),
  good: lines(`
    helfen bei der Tafel mit
    betreiben den besten Bäcker im Viertel
    zahlen Steuern wie alle anderen
    gehören zu unserer Stadt
    arbeiten seit Jahren in unserer Klinik
    singen bei uns im Chor
    * retten den Dorfladen
    * trainieren die Jugendmannschaft
    * haben beim Hochwasser Sandsäcke geschleppt
  `),
  neutral: lines(`
    wurden in der Umfrage nach der Miete gefragt
    leben meist in den großen Städten
    haben an der Studie teilgenommen
    werden im zweiten Absatz erwähnt
    feiern diese Woche ein Fest
    trafen sich am Dienstag mit dem Stadtrat
    * demonstrierten am Samstag in der Innenstadt
    * werden in der Statistik getrennt gezählt
    * wählen im Frühjahr einen Vorstand
  `),
  deed: table('past noun', `
    hat gegen das Schulgeld gestimmt | diese Abstimmung
    hat die Klinik geschlossen | die Schließung
    hat die Warnung ignoriert | dieses Versäumnis
    hat die Fahrpreise erhöht | die Erhöhung
    * hat das Wasserwerk verkauft | der Verkauf
    * hat den Nachtzug gestrichen | die Streichung
  `),
  crime: words('Messerangriff, Mord, Brandanschlag, Überfall, Raub, Amoklauf, * Sprengstoffanschlag, * Totschlag, * Giftanschlag'),
  contest: words('bei der Wahl, im Fernsehduell, vor Gericht, in der Debatte, im Ausschuss, * in der Stichwahl, * im Untersuchungsausschuss'),
  sport: words('das Endspiel, das Derby, die zweite Halbzeit, der Kampf, * das Pokalspiel, * das Elfmeterschießen'),
  sickness: words('Brustkrebs, Diabetes, Syphilis, Demenz, Prostatakrebs, * Hepatitis, * Gebärmutterkrebs'),
  body: words('Penis, Hintern, Busen, Hodensack, * Unterleib, * Vorhaut'),
  coin: words('Bitcoin, Krypto, Forex, Ethereum, * Solana, * XRP'),
  sum: words('500 Euro am Tag, 4000 Euro im Monat, 900 Euro am Wochenende, * 7400 Euro in zwei Wochen, * 35 Prozent Rendite'),
  contact: words('auf WhatsApp +49 1512 5550147, unter www.angebot-beispiel.de, bei Telegram @gewinnbote, auf bit.ly/3beispiel, * per Signal +43 660 0000000, * auf www.spar-beispiel.shop'),
  cure: words('Diabetes, Gelenkschmerzen, Haarausfall, Tinnitus, Übergewicht, * Arthrose, * Schlafstörungen'),
  remedy: words('dieser Kräutertee, ein einfacher Küchentrick, dieses Naturpulver, dieser Saft, * dieses Öl, * dieser Magnetring'),
  trade: words('Umzüge, Dachreparaturen, Webdesign, Kredite ohne Schufa, Übersetzungen, Autoankauf, * Entrümpelungen, * Hochzeitsfotos'),
  goods: words('Uhren, Turnschuhe, Follower, Casino-Boni, Sonnenbrillen, * Parfüm, * Handyhüllen'),
  channel: words('meinen Kanal, meine Seite, unseren Podcast, mein neues Video, * meinen Stream, * unseren Newsletter'),
  link: words('https://stadt.beispiel.de/protokoll, https://statistik.beispiel.de/12, https://de.wikipedia.beispiel/Deich, * https://gericht.beispiel.de/urteil, * https://wetter.beispiel.de'),
  opening: lines(`
    Guten Morgen zusammen.
    Ich lese hier seit Jahren mit.
    Interessanter Artikel.
    Ganz ehrlich.
    So.
    * Moin aus dem Norden.
    * Zum Thema.
  `),
  closing: lines(`
    Das ist meine Meinung.
    Punkt.
    Schönen Tag noch.
    So ist das.
    * Mehr sage ich nicht.
    * Ende der Durchsage.
  `),
}
