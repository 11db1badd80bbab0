import { kmr as reader } from '@verbatim/widget/messages/kmr'
import { isolated } from '../isolated.ts'
import type { TermsMessages } from '../terms.ts'

const { number } = reader

export const terms: TermsMessages = {
  hint: 'Peyv û biwêjên ku malper naxwaze. Şîroveya ku yekê dihewîne di bin rêgeza wê de tê nîşankirin; biryara weşandinê her wek her carê tê dayîn.',
  counted: (total, version) => `${number(total)} peyv, guhertoya ${version}`,
  all: 'Hemû',
  everyLanguage: 'Her ziman',
  lists: 'Lîste',
  search: 'Di peyvan de bigere',
  searchSubmit: 'Bigere',
  none: 'Tu peyv li hev nayê.',
  reaches: { exact: 'wek ku hatiye nivîsandin', endings: 'bi paşgirên zimanê xwe', stem: 'li destpêka her peyvê' },
  notIn: (exceptions) => `lê ne di ${exceptions} de`,
  change: 'Biguherîne',
  changeOf: (term) => `Biguherîne: ${isolated(term)}`,
  remove: 'Rake',
  removeOf: (term) => `Rake: ${isolated(term)}`,
  form: {
    headings: { add: 'Peyvekê lê zêde bike', change: 'Peyvekê biguherîne', remove: 'Peyvekê rake' },
    text: 'Peyv an biwêj',
    textHint: 'Tîpên mezin, nîşanên jêbirî, tîpên veşartî û dirêjkirî hemû tên naskirin.',
    textFixed: 'Ji bo nivîsandineke din, rake û ya nû lê zêde bike.',
    language: 'Ziman',
    guideline: 'Rêgez',
    inflection: 'Li ku tê jimartin',
    exceptions: 'Awarte, her rêzê yek',
    exceptionsHint: 'Peyv û biwêjên bêzirar ku peyvê dihewînin; li wir peyv nayê jimartin.',
    preview: 'Bibîne ka çi digire',
    save: 'Guhertinê tomar bike',
    remove: 'Peyvê rake',
    saved: 'Guhertin hat tomarkirin û di qeydê de ye. Şîroveyên nû tavilê pê tên nirxandin, yên li bendê di nav çend çirkeyan de.',
  },
  preview: {
    title: 'Guhertin dê çi bike',
    none: (examined) => `Ji ${number(examined)} şîroveyên dawî yek jî ji niha cuda nayê girtin.`,
    some: (examined, newly, noLonger) => `Ji ${number(examined)} şîroveyên dawî ${number(newly)} nû tên girtin û ${number(noLonger)} êdî nayên girtin.`,
    notSaved: 'Hê tiştek nehatiye tomarkirin.',
    newly: (total) => `Nû tên girtin: ${number(total)}`,
    noLonger: (total) => `Êdî nayên girtin: ${number(total)}`,
    latest: (shown) => `${number(shown)} yên dawî`,
  },
  log: {
    title: 'Çi hat guhertin',
    show: 'Qeydê nîşan bide',
    none: 'Hê tiştek nehatiye guhertin.',
    added: 'lêzêdekirî',
    changed: 'guhertî',
    removed: 'rakirî',
    by: (name) => `ji aliyê ${isolated(name)} ve`,
  },
}
