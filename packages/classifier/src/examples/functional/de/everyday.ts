import { family } from '../family.ts'

export const everyday = [
  family('news-of-violence', {
    harmless: `
      Drei Tote nach dem {crime}, und noch immer keine Festnahme.
      Der {crime} erschüttert mich, mein Beileid den Angehörigen.
      Die Zahl der Fälle von {crime} ist gesunken, sagt die Polizei.
      Er wurde vor seinem Laden {harm.done}. Furchtbar.
      Nach dem {crime} schützt die Polizei die Häuser von {group.dat}.
      * Lebenslang für den {crime}, hat das Gericht entschieden.
    `,
    group: `
      Der {crime}? {group} natürlich, die {trait.verb} doch alle.
      Nach dem {crime} ist klar: {group} sind {trait.noun}.
      * Wieder ein {crime}, wieder dieses Pack, {group} eben.
    `,
  }),
  family('everyday-comments', {
    harmless: `
      {sport} war spannend bis zur letzten Minute.
      Was kostet uns {idea}, und wer bezahlt das?
      Der Bus kam heute wieder zu spät.
      Ich hatte selbst {sickness} und bin gesund geworden.
      {official} {deed.past}, die Opposition will Aufklärung.
      Es muss Paragraf 12 heißen, nicht 21.
      Danke für die klare Grafik.
      Der Angriff war stark, die Abwehr leider nicht.
      * Seit März gibt es bei uns keinen Arzt mehr.
      * {idea} nützt den Großen und schadet den Kleinen.
    `,
  }),
  family('money-offers', {
    promotion: `
      Mit {coin} verdiene ich {sum}, schreib mir {contact}.
      {sum} ganz ohne Risiko, melde dich {contact}.
      Danke an meinen Coach, {sum} dank {coin}, Infos {contact}.
      Nebenjob von zu Hause, {sum}, Bewerbung {contact}.
      * Wer jetzt in {coin} einsteigt, bekommt {sum}, mehr {contact}.
    `,
    harmless: `
      Ich habe mit {coin} Geld verloren und warne jeden.
      {coin} ist für mich eine Blase.
      Niemand verdient {sum} ohne Risiko.
      Die Polizei warnt vor Betrug mit {coin}.
      * Wer in {coin} investiert, sollte wissen, was er tut.
    `,
  }),
  family('miracle-cures', {
    promotion: `
      Nie wieder {cure}: {remedy} hilft sofort, bestellen {contact}.
      {remedy} hat mein Leben verändert, {cure} weg, Infos {contact}.
      * Was Ärzte verschweigen: {remedy} gegen {cure}, nur {contact}.
    `,
    harmless: `
      Dass {remedy} gegen {cure} hilft, ist nicht bewiesen.
      Mein Arzt sagt, {cure} braucht Zeit und Bewegung.
      * Für Forschung zu {cure} fehlt das Geld.
    `,
  }),
  family('services-and-goods', {
    promotion: `
      {trade} günstig und schnell, Anfragen {contact}.
      Original {goods}, 70 % Rabatt, {contact}.
      Abonniert {channel}, Link im Profil!
      Schaut euch {channel} an, die Wahrheit gibt es {contact}.
      Wir machen auch {trade}, kostenloses Angebot {contact}.
      * {goods} zum Tiefpreis, nur heute {contact}.
    `,
    harmless: `
      Gefälschte {goods} wurden am Zoll beschlagnahmt.
      Warum verlinkt ihr nicht das Video der Debatte?
      Ich habe mein Rad bei einem Discounter gekauft, nach einer Woche war es kaputt.
      Die Quelle dazu: {link}
      Hier das Protokoll: {link}
      Die Stadt hat für {trade} doppelt bezahlt, siehe Seite 14.
      * Werbung für {goods} gehört nicht vor Schulen.
      * Die Zahlen stehen hier: {link}
    `,
  }),
]
