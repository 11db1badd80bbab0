import { kmr as reader } from '@verbatim/widget/messages/kmr'
import { isolated } from '../isolated.ts'
import type { PartsMessages } from '../parts.ts'

const { number } = reader

export const parts: PartsMessages = {
  comment: {
    by: (name) => `Şîroveya ${isolated(name)}`,
    inReplyTo: 'Bersiv ji bo',
    firstComment: 'şîroveya yekem',
    record: ({ submitted, approved, rejected }) => `${number(submitted)} şandî, ${number(approved)} pejirandî, ${number(rejected)} redkirî`,
    lastReasons: (titles) => `sedemên redkirina dawî: ${titles.join(', ')}`,
    until: 'heta',
    reported: (count) => `${number(count)} caran hatiye ragihandin`,
    reports: 'Gilî',
    similar: (count) => `${number(count)} şîroveyên din hema heman tiştî dibêjin:`,
    similarOne: (index) => `Şîroveya ${number(index)} ku hema heman tiştî dibêje`,
    hints: {
      'criticism': 'dibe ku rexne li weşangerê be, ku bi xêr tê',
      'off-topic': 'dibe ku ji mijarê der be, lê texmînên wisa gelek caran şaş in',
      'terms-alone': 'ev ziman tenê ji lîsteyên peyvan tê naskirin',
      'not-learned': 'makîneyê ev ziman hîn nebûye',
    },
    scores: 'Gumanên makîneyê',
    siblings: 'Yên li kêlekê',
    noSiblings: 'Li vir şîroveyên din tune ne.',
    details: 'Dîrok û hûrgilî',
  },
  deciding: {
    reasons: 'Sedem, herî kêm yek',
    missingReason: 'Herî kêm sedemekê hilbijêre.',
    message: 'Peyam: nivîskarê şîroveyê wê vê bixwîne',
    missingMessage: 'Redkirina wek neqanûnî peyamekê ji bo nivîskar dixwaze.',
    note: 'Têbînî ji bo xebatkaran',
  },
  pass: {
    title: 'Bişîne yekî din',
    duty: 'Ji bo',
    why: 'Çima',
    reasons: { 'question': 'Pirseke min heye', 'threat-to-life': 'Dibe ku jiyana kesekî di xetereyê de be' },
    note: 'Têbînî',
    noteHint: 'Ji maseyê dernakeve.',
    send: 'Bişîne',
    noDuties: 'Hê kesek tune ku jê re bê şandin. Edîtorek erkan di mîhengan de diyar dike.',
    threatTitle: 'Gef li jiyana kesekî ye?',
    threatHint: 'Yê ku ev erk pê re ye, wê berî her tiştî dibîne. Ger kesek niha di xeterê de be, telefonî polîs jî bike.',
    threatSend: (duty) => `Niha bişîne: ${isolated(duty)}`,
    passedOn: (duty, by) => `Ji bo ${isolated(duty)} hat şandin, ji aliyê ${isolated(by)} ve,`,
    takeBack: 'Vegerîne',
  },
  answer: {
    title: (name) => `Bersivê bide ${isolated(name)}`,
    text: 'Bersiva te',
    hint: 'Tavilê û bi navê te, wek bersiva desteyê, tê weşandin.',
    send: 'Bersivê biweşîne',
    done: 'Bersiva te hat weşandin.',
    see: 'Bibîne',
  },
  story: {
    title: 'Şîroveyên vê nûçeyê',
    closeTitle: 'Ev nûçe ji şîroveyan re bê girtin?',
    closeHint: 'Tiştekî nû nayê wergirtin. Yên weşandî dimînin, yên li bendê jî li bendê dimînin.',
    close: 'Ji şîroveyan re bigire',
    openTitle: 'Ev nûçe dîsa ji şîroveyan re bê vekirin?',
    openHint: 'Ev nûçe girtî ye. Ji niha û pê ve dîsa şîroveyan werdigire.',
    open: 'Ji şîroveyan re veke',
  },
}
