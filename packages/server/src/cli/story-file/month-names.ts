import { foldLetters } from './one-line.ts'

// English; Arabic of the Levant and Iraq, of Egypt and the Gulf; Turkish; Sorani; Kurmanji. Sorani also has names
// for the months of the solar year, such as خەرمانان: those begin on other days and are left out.
const monthNames: readonly (readonly string[])[] = [
  ['January', 'Jan', 'كانون الثاني', 'يناير', 'Ocak', 'کانوونی دووەم', 'کانونی دووەم', 'Çile', 'Rêbendan', 'Kanûna Paşîn', 'Kanûna Duyem'],
  ['February', 'Feb', 'شباط', 'فبراير', 'Şubat', 'شوبات', 'Sibat', 'Reşemî', 'Reşeme'],
  ['March', 'Mar', 'آذار', 'مارس', 'Mart', 'ئازار', 'ئادار', 'Adar'],
  ['April', 'Apr', 'نيسان', 'أبريل', 'إبريل', 'Nisan', 'نیسان', 'Nîsan', 'Avrêl'],
  ['May', 'أيار', 'مايو', 'Mayıs', 'ئایار', 'Gulan'],
  ['June', 'Jun', 'حزيران', 'يونيو', 'يونيه', 'Haziran', 'حوزەیران', 'Hezîran', 'Pûşper'],
  ['July', 'Jul', 'تموز', 'يوليو', 'يوليه', 'Temmuz', 'تەمموز', 'تەممووز', 'تەموز', 'تەمووز', 'Tîrmeh', 'Temûz'],
  ['August', 'Aug', 'آب', 'أغسطس', 'Ağustos', 'ئاب', 'Tebax', 'Gelawêj'],
  ['September', 'Sept', 'Sep', 'أيلول', 'سبتمبر', 'Eylül', 'ئەیلوول', 'ئەیلول', 'Îlon', 'Rezber'],
  ['October', 'Oct', 'تشرين الأول', 'أكتوبر', 'Ekim', 'تشرینی یەکەم', 'Cotmeh', 'Kewçêr', 'Çiriya Pêşîn', 'Çiriya Yekem'],
  ['November', 'Nov', 'تشرين الثاني', 'نوفمبر', 'Kasım', 'تشرینی دووەم', 'Mijdar', 'Sermawez', 'Çiriya Paşîn', 'Çiriya Duyem'],
  ['December', 'Dec', 'كانون الأول', 'ديسمبر', 'Aralık', 'کانوونی یەکەم', 'کانونی یەکەم', 'Kanûn', 'Berfanbar', 'Kanûna Pêşîn', 'Kanûna Yekem'],
]

const numberOfName: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, index) => names.map((name) => [foldLetters(name), index + 1])),
)

/** 1 to 12. `September`, `sep`, `أيلول/سبتمبر` and the genitives `Îlona`, `ئەیلوولی` are all the ninth. */
export function monthNumber(name: string): number | undefined {
  const [first, ...others] = foldLetters(name).split('/').map(numberOfFolded)
  return others.every((other) => other === first) ? first : undefined
}

function numberOfFolded(text: string): number | undefined {
  const name = text.trim().replace(/\.$/u, '')
  return numberOfName.get(name) ?? numberOfName.get(name.replace(/[aeی]$/u, ''))
}

const weekdayNames: readonly string[] = [
  'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday',
  'Mon', 'Tue', 'Tues', 'Wed', 'Thu', 'Thur', 'Thurs', 'Fri', 'Sat', 'Sun',
  'الاثنين', 'الإثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد',
  'Pazartesi', 'Salı', 'Çarşamba', 'Perşembe', 'Cuma', 'Cumartesi', 'Pazar',
  'دووشەممە', 'سێشەممە', 'چوارشەممە', 'پێنجشەممە', 'هەینی', 'شەممە', 'یەکشەممە',
  'Duşem', 'Sêşem', 'Çarşem', 'Pêncşem', 'În', 'Şemî', 'Yekşem',
]

const weekdays: ReadonlySet<string> = new Set(weekdayNames.map(foldLetters))

export function isWeekday(name: string): boolean {
  return weekdays.has(foldLetters(name))
}
