import { ar as reader } from '@verbatim/widget/messages/ar'
import { isolated } from '../isolated.ts'
import type { TermsMessages } from '../terms.ts'

const { number } = reader

export const terms: TermsMessages = {
  hint: 'ألفاظ وعبارات لا يريدها الموقع. التعليق الذي يتضمن إحداها يُعلَّم تحت الإرشاد المعني؛ أما نشره فيُقرَّر كالمعتاد.',
  counted: (total, version) => `عدد الألفاظ: ${number(total)}، الإصدار ${version}`,
  all: 'الكل',
  everyLanguage: 'كل اللغات',
  lists: 'القوائم',
  search: 'البحث في الألفاظ',
  searchSubmit: 'بحث',
  none: 'لا لفظ مطابق.',
  reaches: { exact: 'كما كُتب', endings: 'مع لواحق لغته', stem: 'في أول أي كلمة' },
  notIn: (exceptions) => `إلا في ${exceptions}`,
  change: 'تعديل',
  changeOf: (term) => `تعديل: ${isolated(term)}`,
  remove: 'إزالة',
  removeOf: (term) => `إزالة: ${isolated(term)}`,
  form: {
    headings: { add: 'إضافة لفظ', change: 'تعديل لفظ', remove: 'إزالة لفظ' },
    text: 'كلمة أو عبارة',
    textHint: 'لا تخفيه الأحرف الكبيرة ولا التشكيل المحذوف ولا الأحرف المخفية أو الممدودة.',
    textFixed: 'لكتابته على نحو آخر أزله وأضف الجديد.',
    language: 'اللغة',
    guideline: 'الإرشاد',
    inflection: 'أين يُحتسب',
    exceptions: 'الاستثناءات، واحد في كل سطر',
    exceptionsHint: 'كلمات وعبارات بريئة تتضمن اللفظ؛ حيث وردت لا يُحتسب.',
    preview: 'عرض ما سيطابقه',
    save: 'حفظ التغيير',
    remove: 'إزالة اللفظ',
    saved: 'حُفظ التغيير وسُجّل. تُقيَّم به التعليقات الجديدة فورًا، والمنتظرة خلال ثوانٍ.',
  },
  preview: {
    title: 'أثر التغيير',
    none: (examined) => `عدد أحدث التعليقات التي فُحصت: ${number(examined)}، ولا يتغير أي منها.`,
    some: (examined, newly, noLonger) => `عدد أحدث التعليقات التي فُحصت: ${number(examined)}. تطابق جديد: ${number(newly)}، وتطابق يزول: ${number(noLonger)}.`,
    notSaved: 'لم يُحفظ شيء بعد.',
    newly: (total) => `تطابق جديد: ${number(total)}`,
    noLonger: (total) => `تطابق يزول: ${number(total)}`,
    latest: (shown) => `المعروض أحدثها، وعدده ${number(shown)}`,
  },
  log: {
    title: 'ما الذي تغيّر',
    show: 'عرض السجل',
    none: 'لم يتغير شيء بعد.',
    added: 'أُضيف',
    changed: 'عُدّل',
    removed: 'أُزيل',
    by: (name) => `بواسطة ${isolated(name)}`,
  },
}
