import { tr as reader } from '@verbatim/widget/messages/tr'
import { isolated } from '../isolated.ts'
import type { TermsMessages } from '../terms.ts'

const { number } = reader

export const terms: TermsMessages = {
  hint: 'Sitenin istemediği sözcük ve deyişler. Birini içeren yorum ilgili ilkenin altında işaretlenir; yayımlanıp yayımlanmayacağına yine her zamanki gibi karar verilir.',
  counted: (total, version) => `${number(total)} terim, sürüm ${version}`,
  all: 'Tümü',
  everyLanguage: 'Her dil',
  lists: 'Listeler',
  search: 'Terimlerde ara',
  searchSubmit: 'Ara',
  none: 'Uyan terim yok.',
  reaches: { exact: 'yazıldığı gibi', endings: 'dilinin ekleriyle', stem: 'herhangi bir sözcüğün başında' },
  notIn: (exceptions) => `şunların içinde değil: ${exceptions}`,
  change: 'Değiştir',
  changeOf: (term) => `Değiştir: ${isolated(term)}`,
  remove: 'Kaldır',
  removeOf: (term) => `Kaldır: ${isolated(term)}`,
  form: {
    headings: { add: 'Terim ekle', change: 'Terimi değiştir', remove: 'Terimi kaldır' },
    text: 'Sözcük ya da deyiş',
    textHint: 'Büyük harfler, atlanan işaretler, gizlenen ve uzatılan harfler de tanınır.',
    textFixed: 'Yazımını değiştirmek için kaldırıp yenisini ekleyin.',
    language: 'Dil',
    guideline: 'İlke',
    inflection: 'Nerede sayılır',
    exceptions: 'İstisnalar, her satıra bir tane',
    exceptionsHint: 'Terimi içeren zararsız sözcük ve deyişler; bunlardan biri geçtiğinde terim sayılmaz.',
    preview: 'Neyle eşleşeceğini gör',
    save: 'Değişikliği kaydet',
    remove: 'Terimi kaldır',
    saved: 'Değişiklik kaydedildi ve günlüğe yazıldı. Yeni yorumlar hemen, bekleyenler saniyeler içinde bununla değerlendirilir.',
  },
  preview: {
    title: 'Değişikliğin etkisi',
    none: (examined) => `Son ${number(examined)} yorumdan hiçbirinde eşleşme şimdikinden farklı olmazdı.`,
    some: (examined, newly, noLonger) => `Son ${number(examined)} yorumdan ${number(newly)} tanesi yeni eşleşir, ${number(noLonger)} tanesi artık eşleşmezdi.`,
    notSaved: 'Henüz hiçbir şey kaydedilmedi.',
    newly: (total) => `Yeni eşleşenler: ${number(total)}`,
    noLonger: (total) => `Artık eşleşmeyenler: ${number(total)}`,
    latest: (shown) => `son ${number(shown)} tanesi`,
  },
  log: {
    title: 'Neler değişti',
    show: 'Günlüğü göster',
    none: 'Henüz bir şey değişmedi.',
    added: 'eklendi',
    changed: 'değişti',
    removed: 'kaldırıldı',
    by: (name) => `yapan: ${isolated(name)}`,
  },
}
