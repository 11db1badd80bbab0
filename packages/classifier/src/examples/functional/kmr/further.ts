import { family } from '../family.ts'

/** More of the shapes that contempt, threats and their harmless counterparts take. */
export const further = [
  family('distrust', {
    group: `
      [Bila kes|Divê kes] bi {group.obl} bawer neke.
      {group} ne hêjayî [rêzê|alîkariyê|tiştekî] ne.
      Bêyî {group.obl} [dinya xweştir|welat paqij] dibû.
      Ez ji {group.obl} [nefret dikim|aciz im].
      {group.obl} [derxin|bigirin], hemû {vermin} in.
      {group} [bêexlaq|bêwijdan] in.
      Pirsgirêka min bi {group.obl} re tune, lê hemû {trait} in.
      Sedema her tiştî {group} in.
      * Tu carî pişta xwe nede {group.obl}.
    `,
    harmless: `
      Bi [kesekî nenas|vê anketê] bawer nekin.
      {group} hêjayî [rêzê|bersivekê|mûçeyê wekhev] ne.
      Bêyî {group.obl} nexweşxane bi şev dihat girtin.
      Ez ji {group.obl} nefret nakim, çima bikim?
      Guh bidin {group.obl}.
      Nûnerên {group.obl} di meclisê de tune ne û ev neheqî ye.
      Pirsgirêka min bi {group.obl} re tune, cîranên me ne.
      Sedem ne {group} in, rêvebirina xirab e.
      * Bi gotegotên li ser {group.obl} bawer nekin.
    `,
  }),
  family('hateful-questions', {
    group: `
      Çima {group} her tim {trait} in?
      {group} ji bo çi baş in? Ji bo tiştekî na.
      Kengî em ê ji {group.obl} xilas bibin?
      Ji kengî ve {group} mirov in?
      Kê {group.obl} anîn vir? Hemû {vermin} in.
      * Kî dikare bi {group.obl} re bijî?
    `,
    harmless: `
      Çima {group} zêdetir li bendê dimînin?
      {group} li ser vê qanûnê çi dibêjin?
      Kengî {group} dê bersivê bistînin?
      Ji kengî ve {group} deng didin?
      Ev nefreta li dijî {group.obl} ji bo çi ye?
      * {group} di wan kampan de çawa dijîn?
    `,
  }),
  family('hate-in-the-news', {
    harmless: `
      Zilamek tê darizandin ji ber ku ji {group.obl} re gotiye {vermin}.
      Li ser dîwêr "{group} derkevin" nivîsandî bû, [me paqij kir|şerm e].
      Êdî nebêjin ku {group} {vermin} in.
      Dilê min dişewite gava dixwînim ku {group} {trait} in.
      Yê ku dibêje {group} {trait} in [wan nas nake|bila delîlan bîne].
      * Klûb hat cezakirin ji ber ku alîgiran heqaret li {group.obl} kirin.
    `,
    group: `
      Li ser dîwêr "{group} derkevin" nivîsandî bû, [destê te sax be|di dawiyê de|ez jî îmze dikim].
      Çi jê dibin jê bibin, {group} {vermin} in.
      Vekirî dibêjim: {group} {trait} in.
      Ceza dan wî ji ber ku rastî got: {group} {vermin} in.
      * Êdî tiştek nayê gotin, lê {group} {trait} in.
    `,
  }),
  family('announced-violence', {
    threat: `
      {injury}, {user}[, sond dixwim|, bisekine|].
      [Sibê|Îşev] ez li ber deriyê te me, {injury}.
      [Heke tu careke din binivîsî|Gotineke din], {injury}.
      Em [mala te|dibistana zarokên te|erebeya te] nas dikin, {name}.
      Divê {official} [were daliqandin|were kuştin].
      [Bimire|Xwe bikuje], {user}.
      * Tu yê havînê nebînî, {name}.
    `,
    harmless: `
      Ez ê sibê telefon bikim, {user}.
      Îşev ez li ber deriyê te me, şîranî tînim.
      Heke tu careke din binivîsî, çavkaniyê jî binivîse.
      Em dizanin çiqas zor e, {name}.
      Divê {official} îstifa bike.
      Zû baş bibe, {user}.
      Wî nivîsî "{injury}" û ceza xwar.
      Diya min dê min bikuje heke dereng bimînim.
      * Tu yê ji havîna vir hez bikî, {name}.
    `,
  }),
  family('laughing-at-oneself', {
    harmless: `
      Ez çiqas {insult} im, min dîsa [mifte|telefon|roj] ji bîr kir.
      Ez {insult} im, min tenê sernav xwend.
      Bibore, gotina min a duh {insulting} bû.
      Pisîka min {insult} e lê ez jê hez dikim.
      * Ez kalê {insult} li peronê şaş sekinîm.
    `,
    attack: `
      Tu {insult} î, {user}.
      Tu çiqas {insult} î, {user}.
      {name} {insult} e[ û wisa dimîne|].
      Devê xwe bigire, {insult}.
      Ya {insult}, pêşî bixwîne.
      * Kalê {insult}, here mala xwe.
    `,
  }),
]
