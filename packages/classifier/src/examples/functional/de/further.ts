import { family } from '../family.ts'

/** More of the shapes that contempt, threats and their harmless counterparts take. */
export const further = [
  family('distrust', {
    group: `
      [Niemand|Kein Mensch] sollte {group} [trauen|Arbeit geben|in seine Wohnung lassen].
      {group} verdienen [keinen Respekt|kein Mitleid|gar nichts|alles Schlechte].
      Wer {group} [vertraut|hilft|einstellt], ist selber schuld, die {trait.verb}.
      Ohne {group.die} wäre [das Land sicher|hier alles besser|endlich Ruhe].
      Die Welt wäre ohne {group.die} ein besserer Ort.
      {group} haben [keine Ehre|keinen Anstand|kein Gewissen|hier nichts zu suchen].
      {group} sind [keinen Deut besser als|schlimmer als|so viel wert wie] {vermin}.
      Neben {group.dat} zu wohnen ist [die Hölle|eine Zumutung|eine Strafe].
      Immer wenn ich {group} sehe, [wird mir schlecht|wechsle ich die Straßenseite].
      [Nichts|Ich habe nichts] gegen {group}, aber die sollen [verschwinden|bleiben, wo sie sind].
      {group} gehören [nicht hierher|eingesperrt|ausgewiesen|nicht zu uns].
      [Schuld|Schuld an allem] sind {group.die}, wer sonst.
      [Weg mit|Schluss mit] {group.dat}!
      * Traue keinem, der zu {group.dat} gehört.
    `,
    harmless: `
      Niemand sollte [einem Unbekannten am Telefon|dieser Umfrage|dem Fahrplan] trauen.
      {group} verdienen [Respekt|eine Entschuldigung|gleichen Lohn|eine Antwort].
      Wer {group} [einstellt|ausbildet], bekommt gute Leute, sagt die Kammer.
      Ohne {group.die} müsste das Krankenhaus schließen.
      Die Welt wäre ohne [Krieg|Plastik|diese Maut] ein besserer Ort.
      {group} haben [keine Lobby|im Rat keinen Sitz|ein Recht auf Schutz].
      {group} sind weder besser noch schlechter als andere.
      Neben {group.dat} zu wohnen ist ganz normal, ich tue es seit Jahren.
      Immer wenn ich {group} treffe, reden wir über Fußball.
      Ich habe nichts gegen {group}, warum auch?
      {group} gehören [zu uns|dazu|in den Rat wie alle anderen].
      Schuld sind nicht {group.die}, sondern {idea}.
      Weg mit {idea}!
      Ich hasse niemanden, auch {group} nicht.
      * Traue keinem Gerücht über {group}.
    `,
  }),
  family('hateful-questions', {
    group: `
      Warum [müssen|dürfen] {group} hier sein? Die {trait.verb} doch nur.
      Wozu [braucht man|sind] {group} eigentlich gut?
      Wann [verschwinden|gehen] {group.die} endlich?
      Wer hat {group.die} überhaupt hereingelassen?
      Kann man {group.die} nicht einfach [abschieben|verbieten|wegsperren]?
      Seit wann sind {group} [Menschen|etwas wert|unsere Nachbarn]?
      Haben {group} jemals [gearbeitet|die Wahrheit gesagt|etwas geleistet]?
      Was will man von {group.dat} erwarten? {trait.noun} eben.
      * Wie hält man es neben {group.dat} bloß aus?
    `,
    harmless: `
      Warum müssen {group} hier länger warten?
      Wie viele {group} arbeiten in der Pflege?
      Wann bekommen {group.die} endlich eine Antwort vom Amt?
      Wer spricht im Rat für {group.die}?
      Kann man {group.die} nicht einfach selbst fragen?
      Seit wann dürfen {group} hier wählen?
      Haben {group} jemals eine Entschädigung bekommen?
      Was erwarten {group.die} vom neuen Gesetz?
      Warum hassen manche {group.die}? Ich verstehe es nicht.
      * Wie geht es {group.dat} in den Lagern?
    `,
  }),
  family('hate-in-the-news', {
    harmless: `
      {speaker} steht vor Gericht, weil er {group} {vermin} nannte.
      "{group} raus" stand [am Bahnhof|auf der Mauer|im Aufzug]. Wir haben es überstrichen.
      Die Studie zählt, wie oft {group} als {trait.noun} beschimpft werden.
      Meine Kollegin hörte im Bus, {group} seien {vermin}. [Niemand sagte etwas.|Der Fahrer griff ein.]
      Es macht mich [traurig|wütend], wenn ich lese, {group} seien {trait.noun}.
      Ich widerspreche, wenn jemand sagt, dass {group} {trait.verb}.
      Wer sagt, dass {group} {trait.verb}, soll [Belege bringen|mit ihnen reden].
      Im Heft von damals steht, dass {group} {vermin} sind. So fing es an.
      Hört auf, {group} {vermin} zu nennen!
      * Der Trainer musste gehen, weil er {group} beleidigt hatte.
    `,
    group: `
      {speaker} hat recht, {group} sind {vermin}.
      "{group} raus" stand am Bahnhof. [Gut so.|Endlich.|Unterschreibe ich.]
      Die Studie sagt, {group} {trait.verb}. [Wissen wir längst.|Überraschung!]
      Er wurde verurteilt, weil er {group} {vermin} nannte. Dabei stimmt es.
      Löscht ruhig, {group} bleiben {trait.noun}.
      Ich sage es, wie es ist: {group} {trait.verb}.
      * Man darf ja nichts mehr sagen, aber {group} sind {trait.noun}.
    `,
  }),
  family('announced-violence', {
    threat: `
      Ich werde {injury}[, {user}|, verlass dich drauf|].
      [Morgen|Heute Nacht|Bald] komme ich und werde {injury}.
      Wenn du [das noch mal schreibst|herkommst], werde ich {injury}.
      [Noch ein Wort|Sag das noch mal], {user}, und ich werde {injury}.
      {name} sollte man {harm.base}[!|, sofort|, und zwar öffentlich].
      {official} gehört {harm.done}.
      Wir wissen, [wo du wohnst|wo dein Auto steht|wie deine Kinder heißen], {name}.
      [Pass gut auf dich auf|Schau unter dein Auto], {name}, es könnte etwas passieren.
      Hoffentlich wird {name} bald {harm.done}.
      Ich hoffe, du wirst {fate}, {user}.
      [Verreck|Stirb|Bring dich um|Häng dich auf], {user}.
      * Du wirst den Sommer nicht erleben, {name}.
    `,
    harmless: `
      Ich werde [morgen anrufen|dich vermissen|dagegen stimmen], {user}.
      [Morgen|Bald] komme ich und bringe Kuchen.
      Wenn du das noch mal schreibst, [melde ich es|lese ich nicht weiter].
      Noch ein Wort, {user}, und ich muss lachen.
      {name} sollte man wählen.
      {official} gehört [abgewählt|vor den Ausschuss].
      Wir wissen, wie schwer das ist, {name}.
      Pass gut auf dich auf, {name}, die Straßen sind glatt.
      Hoffentlich wird {name} bald gesund.
      Er schrieb "ich werde {injury}" und wurde dafür verurteilt.
      {official} bekommt Morddrohungen und Polizeischutz.
      Mein Chef bringt mich um, wenn ich zu spät komme.
      * Du wirst den Sommer lieben, {name}.
    `,
  }),
  family('laughing-at-oneself', {
    harmless: `
      Ich bin so ein {insult}, ich habe [den Schlüssel|den Termin|mein Handy] vergessen.
      Ich {insult} habe [nur die Überschrift gelesen|die Namen verwechselt].
      Sorry, ich war gestern {insulting}.
      Wir waren alle {insult.many}, dass wir es geglaubt haben.
      Mein Hund ist ein {insult}, aber ich liebe ihn.
      Ich bin zu {insulting} für [dieses Formular|die neue App].
      Manchmal bin ich mein eigener größter {insult}.
      * Ich alter {insult} habe am falschen Gleis gewartet.
    `,
    attack: `
      Du bist so ein {insult}, {user}, [du hast dein Hirn vergessen|unglaublich].
      Du {insult} hast nur die Überschrift gelesen.
      {user} ist {insulting}, jeden Tag.
      Ihr seid alle {insult.many}.
      {name} ist ein {insult}[ und bleibt einer|, punkt|].
      Du bist zu {insulting} zum [Lesen|Atmen|Denken], {user}.
      Was für ein {insulting}er {insult}, dieser {name}.
      Halt die Klappe, du {insult}.
      * Du alter {insult}, geh heim.
    `,
  }),
]
