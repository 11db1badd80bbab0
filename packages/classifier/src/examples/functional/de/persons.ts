import { family } from '../family.ts'

export const persons = [
  family('states-and-peoples', {
    harmless: `
      {state} unterdrückt das eigene Volk.
      {state} lügt, wie immer.
      Mich stört {state}, nicht {state.people}.
      Nieder mit der Willkür! {state} gehört vor Gericht.
      * Was {state} da treibt, ist ein Verbrechen.
    `,
    xenophobia: `
      {state.people} lügen, wie immer, das liegt ihnen im Blut.
      {state.people} sind alle {trait.noun}.
      Ich verachte {state.people}, und zwar alle.
      * {state.people} sind {vermin}.
    `,
  }),
  family('faiths-and-believers', {
    harmless: `
      {faith} hat zu viel Macht über die Schulen.
      Für mich ist {faith} ein Märchen.
      Ich finde, {faith} behandelt Frauen schlecht.
      * Kritik an dem, was {faith} lehrt, muss erlaubt sein.
    `,
    otherAbuse: `
      Wer an so etwas glaubt wie {faith} predigt, ist {vermin}.
      Religiöse Leute sind alle {trait.noun}, und {faith} macht sie so.
      * Alle einsperren, die glauben, was {faith} lehrt.
    `,
  }),
  family('insulted-things', {
    harmless: `
      {thing} ist {insulting}.
      {work} war Schrott von vorn bis hinten.
      {idea} ist {insulting} und wird scheitern.
      {thing} gehört auf den Schrott.
      * {idea} ist das Dümmste, was ich dieses Jahr gelesen habe.
    `,
    attack: `
      {user} ist {insulting}.
      {name} ist menschlicher Müll.
      Du bist {insulting} und bleibst {insulting}, {user}.
      {name} gehört auf den Schrott, so ein {insult}.
      * {user} ist der größte {insult}, den ich dieses Jahr gelesen habe.
    `,
  }),
  family('profanity', {
    profanity: `
      {oath}, schon wieder zu spät.
      {oath}, war {sport} gut!
      {thing} geht nicht. {oath}!
      {oath}, ist das kalt heute.
      * {oath}, mein Zug ist weg.
    `,
    mild: `
      {mild}, schon wieder zu spät.
      {mild}, war {sport} gut!
      {thing} geht nicht. {mild}!
      * {mild}, mein Zug ist weg.
    `,
    'attack profanity': `
      {user}, du {swearing}.
      {name} ist ein {swearing}, {oath}.
      Fick dich, {user}.
      * Halt die Fresse, du {swearing}.
    `,
  }),
  family('direct-threats', {
    threat: `
      Ich werde {injury}.
      {user}, ich komme heute Nacht und werde {injury}.
      Wir werden dich {harm.base}, {name}.
      {name} sollte man {harm.base}.
      Ich weiß, wo du wohnst, {user}.
      * Warte nur, {user}, bald werde ich {injury}.
    `,
    harmless: `
      Ich werde dir die Unterlagen schicken, {user}.
      Ich weiß, wo du wohnst, {user}, wir sind ja fast Nachbarn.
      Wir werden euch am Samstag schlagen, {sport} gehört uns.
      {name} sollte man zuhören.
      {user}, ich komme heute Abend und bringe Kuchen mit.
      * Warte nur, {user}, bald ist Wahl.
    `,
  }),
  family('conditional-threats', {
    threat: `
      Wenn du noch einmal schreibst, werde ich {injury}.
      Noch ein Wort, {user}, und ich werde {injury}.
      Sag mir das ins Gesicht, dann kann ich {injury}.
      * Lass dich hier blicken, {user}, und wir werden dich {harm.base}.
    `,
    harmless: `
      Wenn du noch einmal schreibst, dann bitte mit Quelle.
      Noch ein Wort, {user}, und ich blockiere dich.
      Sag mir das ins Gesicht, dann reden wir beim Kaffee darüber.
      * Lass dich hier blicken, {user}, und wir trinken ein Bier.
    `,
  }),
  family('threats-to-officials', {
    threat: `
      {official} gehört {harm.done}.
      Kann bitte jemand endlich handeln und wie damals abrechnen: {official} an den Galgen!
      {official} hat zwei Kinder an der Grundschule. Nur so ein Hinweis.
      * Eine Kugel, und {official} ist Geschichte.
    `,
    harmless: `
      {official} gehört abgewählt.
      {official} sollte zurücktreten, und zwar heute.
      {official} bekommt Morddrohungen und braucht jetzt Schutz. Furchtbar.
      "Ich werde {injury}", stand in dem Brief. {official} hat Anzeige erstattet.
      * Eine Frage, und {official} war sprachlos.
    `,
  }),
  family('metaphors', {
    harmless: `
      Der Witz hat mich umgebracht.
      {name} wird {contest} untergehen.
      {contest} wurde {name} regelrecht zerrissen.
      Für einen funktionierenden Zug würde ich töten.
      {idea} ist eine Zeitbombe.
      Meine Frau bringt mich um, wenn ich das vergesse.
      * {name} wurde {contest} vernichtend geschlagen.
    `,
    threat: `
      {name} wird {contest} erschossen, ich habe die Waffe schon.
      Ich bringe {name} um, mit meinen eigenen Händen.
      Eine echte Bombe für {name} wäre die Lösung, ich baue sie.
      * Meine Leute werden {name} {harm.base}, verlasst euch drauf.
    `,
  }),
  family('wishes-of-harm', {
    threat: `
      {user}, du sollst {fate}.
      {name} soll {fate}, je eher, desto besser.
      Leute wie du sollen {fate}.
      * Ich mache Sekt auf, wenn {name} endlich tot ist, er soll {fate}.
    `,
    harmless: `
      Gute Besserung, {user}.
      {name} soll sich erholen, je eher, desto besser.
      Niemand soll {fate}, auch {name} nicht.
      {name} soll die Wahl verlieren.
      * Ich mache Sekt auf, wenn {idea} Geschichte ist.
    `,
  }),
  family('attacks-on-commenters', {
    attack: `
      Du bist ein {insult}, {user}.
      Halt den Mund, du {insult}.
      Leute wie du sind {insult.many}.
      Wie {insulting} kann man sein, {user}?
      * {user} beweist mal wieder, dass {insult.many} tippen können.
    `,
    harmless: `
      Sie irren sich, {user}.
      Das habe ich nicht geschrieben, {user}, bitte noch einmal lesen.
      Ihr Argument ist {insulting}, der Ton ist in Ordnung.
      Ich war gestern selbst ein {insult}, Entschuldigung, {user}.
      * {user} beweist mal wieder, dass man höflich streiten kann.
    `,
  }),
  family('attacks-on-politicians', {
    attack: `
      {official} ist ein {insult} und sonst nichts.
      {name} ist zu {insulting}, um sich die Schuhe zu binden.
      Regiert werden wir von lauter {insult.many}, {name} vorneweg.
      * Wer hat diesen {insult} {name} gewählt?
    `,
    harmless: `
      {official} {deed.past}, das vergesse ich nicht.
      {deed.noun} war ein Fehler, und {name} weiß es.
      {name} hat im Parlament gelogen, das steht im Protokoll.
      Bravo, {name}, wieder ein Meisterwerk der Planung.
      * {name} {deed.past} und muss zurücktreten.
    `,
  }),
  family('attacks-on-journalists', {
    attack: `
      {journalist} ist ein {insult}.
      Eure Zeitung wird von {insult.many} geschrieben.
      {name}, lern schreiben, du {insult}.
      * {journalist} ist zu {insulting} zum Denken.
    `,
    harmless: `
      {journalist} hat die Hälfte weggelassen.
      {work} ist schlecht recherchiert.
      Eure Zeitung berichtet seit Monaten einseitig.
      Ich habe wegen dieser Überschrift das Abo gekündigt.
      * {journalist} hat niemanden gefragt, der dort wohnt.
    `,
  }),
  family('vulgarity', {
    vulgar: `
      {name} würde ich gern mal nackt auf den Knien sehen.
      Zeig uns deinen {body}, {user}.
      {name} braucht es mal wieder richtig im Bett, dann wäre Ruhe.
      * Ich wette, {name} stöhnt wie ein Tier.
    `,
    harmless: `
      Der Arzt hat den {body} untersucht und nichts gefunden.
      Vorsorge gegen {sickness} rettet Leben.
      Stillen im Café sollte normal sein.
      Die Anklage lautet auf sexuelle Nötigung.
      * Über {sickness} muss man reden dürfen.
    `,
  }),
]
