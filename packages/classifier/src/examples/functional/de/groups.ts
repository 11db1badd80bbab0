import { family, heldBackFamily } from '../family.ts'

export const groups = [
  family('negated-hate', {
    harmless: `
      Ich würde nie sagen, dass {group} {trait.verb}.
      {group.die} sind kein Ungeziefer, und so redet man nicht.
      Nein, {group} sind keine {trait.noun}. Das ist ein Märchen.
      Niemand hier hält {group} für {trait.noun}.
      Es stimmt einfach nicht, dass {group} {trait.adj} sind.
      Ich habe nichts gegen {group}, im Gegenteil.
      * {group} waren nie {trait.noun}, egal was auf dem Flugblatt steht.
      * Kein Mensch ist von Geburt an {trait.adj}, auch {group.die} nicht.
    `,
    group: `
      {group} sind keine Menschen, sondern {vermin}.
      Ich kenne nur {group}, die {trait.adj} sind.
      Ich habe nichts gegen {group}, aber sie sind alle {trait.adj}.
      Kein Mensch braucht {group} hier, die nur {trait.verb}.
      {group.die} werden nie dazugehören, das sind {trait.noun}.
      * Es ist kein Geheimnis, dass {group} {trait.verb}.
    `,
  }),
  family('quoted-hate', {
    harmless: `
      "{group} sind {trait.noun}", sagte {speaker}. Ich bin aufgestanden und gegangen.
      An der Wand stand gestern "{group} sind {vermin}". Schlimm.
      Laut Anklage hat er {group} als {vermin} bezeichnet.
      Wenn {speaker} behauptet, {group} seien {trait.adj}, widerspreche ich.
      Auf dem Plakat hieß es, dass {group} {trait.verb}. Die Zahlen sagen etwas anderes.
      * Er musste eine Strafe zahlen, weil er {group} {vermin} genannt hat.
      * Im Roman sagt der Schurke, {group} seien {trait.noun}.
    `,
    group: `
      Wie {speaker} immer sagt: {group} sind {trait.noun}. Recht hat er.
      "{group} {trait.verb}" – endlich spricht es einer aus.
      Das nennen sie Hetze, ich nenne es Wahrheit: {group} sind {vermin}.
      * Ihr dürft mich zitieren: {group} sind {vermin}.
    `,
  }),
  family('counter-speech', {
    harmless: `
      Wer {group} als {vermin} bezeichnet, sollte sich schämen.
      Hört auf zu behaupten, dass {group} {trait.verb}.
      {user}, es ist menschenverachtend, {group} {vermin} zu nennen.
      Hass gegen {group} hat bei uns keinen Platz.
      {group} sollen {trait.noun} sein? Was für ein dummes Vorurteil.
      * Bitte löschen Sie den Kommentar, in dem {group} {vermin} heißen.
      * Ich widerspreche jedem, der sagt, dass {group} {trait.verb}.
    `,
    group: `
      Nennt mich, wie ihr wollt, aber {group} sind {trait.noun}.
      Wer {group} verteidigt, hat noch nie neben ihnen gewohnt, das sind {trait.noun}.
      Das ist kein Vorurteil, {group} sind nun mal {trait.adj}.
      * Heult doch, ihr Gutmenschen, {group} bleiben {vermin}.
    `,
  }),
  family('reclaimed-words', {
    harmless: `
      Ich bin gern eine alte {own}, und das seit dreißig Jahren.
      In der Schule riefen sie mir {own} nach. Heute trage ich das Wort auf der Jacke.
      Meine Freundin und ich nennen uns seit Jahren liebevoll {own}.
      * Als stolze {own} sage ich danke für dieses Porträt.
    `,
    group: `
      Halt den Mund, du {own}.
      Verschwinde, du dreckige {own}.
      Du widerliche {own}, dich will hier niemand.
      * Was willst du denn, du {own}?
    `,
  }),
  family('kind-mentions', {
    harmless: `
      {group} {good}.
      Meine Nachbarn sind {group}, und bessere kann ich mir nicht wünschen.
      Schön, dass {group} endlich zu Wort kommen.
      Danke an {group.die}, die uns geholfen haben.
      Ich bin {group.one} und stolz darauf.
      Respekt vor {group.dat}, sie {good}.
      * Ich wünsche allen {group.dat} ein frohes Fest.
      * Ohne {group} wäre unsere Stadt ärmer.
    `,
    group: `
      Ich hasse {group}, [und das bleibt so|immer schon].
      {group} machen mich krank.
      Meine Nachbarn sind {group}, und genau so {trait.adj} sind sie.
      Kein Respekt vor {group.dat}, sie {trait.verb} nur.
      {group} sind eine Schande für uns.
      * Ich spucke auf {group}.
      * Ohne {group} wäre die Welt besser.
    `,
  }),
  family('neutral-mentions', {
    harmless: `
      {group} {neutral}.
      Der Artikel erwähnt {group}, aber keine Mieter.
      Ich bin {group.one} und wohne seit 1998 hier.
      Die Studie vergleicht {group} mit {group2.dat}.
      Das Gesetz gilt für {group} wie für alle anderen.
      * Die Ausstellung zeigt Briefe von {group.dat}.
    `,
    group: `
      {group} sind {trait.noun}.
      {group} {trait.verb}.
      Der Artikel nennt sie {group}, ich nenne sie {vermin}.
      Wo {group} sind, da wird geklaut.
      * Sobald {group} einziehen, stinkt es.
    `,
  }),
  family('generalisation', {
    group: `
      {group.die} sind alle {trait.noun}.
      {group.die} sind doch alle gleich: {trait.adj}.
      Einmal {group.one}, immer {trait.adj}.
      Typisch {group}, die {trait.verb} und wir zahlen.
      {group} vermehren sich wie {vermin}.
      * Man weiß ja, wie {group} sind: {trait.adj}.
    `,
    harmless: `
      {group.die} haben alle Anspruch auf ein faires Verfahren.
      {group} sind so verschieden wie alle anderen.
      Unter {group.dat} denken nicht alle gleich.
      Typisch Montag: Regen und kein Bus.
      Wer {group.one} ist, wird seltener zum Gespräch eingeladen, so die Studie.
      * Man kann nicht sagen, wie {group} sind, es gibt Millionen von ihnen.
    `,
  }),
  family('exclusion', {
    group: `
      {group} raus!
      {group} sollten nicht [wählen|arbeiten|heiraten|unterrichten] dürfen.
      Schickt {group.die} dahin zurück, wo sie herkommen.
      {group.die} abschieben, alle, und zwar sofort.
      An {group} vermiete ich nicht, die {trait.verb}.
      * {group} haben im Parlament nichts verloren.
    `,
    harmless: `
      Autos raus aus der Innenstadt!
      {group} sollten [wählen|arbeiten|heiraten|unterrichten] dürfen.
      Der Vermieter wollte nicht an {group} vermieten. Das ist verboten.
      Hunde sollten nicht auf den Spielplatz dürfen.
      1938 durften {group} nicht unterrichten. Daran müssen wir erinnern.
      * Wer eine schwere Straftat begeht, gehört bestraft, egal woher er kommt.
    `,
  }),
  family('threats-to-groups', {
    'group threat': `
      {group} sollte man {harm.base}.
      Heute Nacht gehen wir los und werden {group} {harm.base}.
      Nur {group.one}, der tot ist, macht keinen Ärger. Alle {harm.base}!
      Zündet die Häuser von {group.dat} an!
      * {group} gehören {harm.done}, alle.
    `,
    harmless: `
      {group} sollte man zuhören.
      Der Täter wollte {group} {harm.base}, sagt die Anklage.
      Hier wurden 1943 {group} {harm.done}. Eine Tafel fehlt bis heute.
      Niemand darf {group} {harm.base}, und wer dazu aufruft, gehört vor Gericht.
      * Heute Nacht zünden wir Kerzen an für {group}, die {harm.done} wurden.
    `,
  }),
  heldBackFamily('honest-questions', {
    harmless: `
      Wie viele {group} wurden befragt?
      Warum sagt man eigentlich, dass {group} {trait.verb}? Woher kommt das?
      Hat niemand {group} aufs Podium eingeladen?
    `,
    group: `
      Warum sind {group} immer {trait.noun}? Liegt wohl im Blut.
      Wann sind wir {group.die} endlich los?
    `,
  }),
]
