import { ckb as reader } from '@verbatim/widget/messages/ckb'
import { isolated } from '../isolated.ts'
import type { TermsMessages } from '../terms.ts'

const { number } = reader

export const terms: TermsMessages = {
  hint: 'ئەو وشە و دەستەواژانەی ماڵپەڕەکە نایەوێت. کۆمێنتێک یەکێکیانی تێدا بێت لە ژێر ڕێساکەیدا دیاری دەکرێت؛ بڕیاری بڵاوکردنەوەی هەر وەک هەمیشەیە.',
  counted: (total, version) => `${number(total)} زاراوە، وەشانی ${version}`,
  all: 'هەموو',
  everyLanguage: 'هەموو زمانێک',
  lists: 'لیستەکان',
  search: 'گەڕان لە زاراوەکاندا',
  searchSubmit: 'گەڕان',
  none: 'هیچ زاراوەیەک ناگونجێت.',
  reaches: { exact: 'وەک نووسراوە', endings: 'لەگەڵ پاشگرەکانی زمانەکەی', stem: 'لە سەرەتای هەر وشەیەکدا' },
  notIn: (exceptions) => `بەڵام نەک لە ${exceptions}`,
  change: 'گۆڕین',
  changeOf: (term) => `گۆڕین: ${isolated(term)}`,
  remove: 'لابردن',
  removeOf: (term) => `لابردن: ${isolated(term)}`,
  form: {
    headings: { add: 'زیادکردنی زاراوە', change: 'گۆڕینی زاراوە', remove: 'لابردنی زاراوە' },
    text: 'وشە یان دەستەواژە',
    textHint: 'پیتی گەورە، نیشانەی لابراو، پیتی شاراوە و درێژکراوە هەموویان دەناسرێنەوە.',
    textFixed: 'بۆ گۆڕینی شێوازی نووسینی، لایببە و نوێیەکە زیاد بکە.',
    language: 'زمان',
    guideline: 'ڕێسا',
    inflection: 'لە کوێ دەژمێردرێت',
    exceptions: 'ڕیزپەڕەکان، هەر دێڕێک یەکێک',
    exceptionsHint: 'وشە و دەستەواژەی بێزیان کە زاراوەکەیان تێدایە؛ لەوێدا زاراوەکە ناژمێردرێت.',
    preview: 'ببینە چی دەگرێتەوە',
    save: 'گۆڕانەکە پاشەکەوت بکە',
    remove: 'زاراوەکە لابەرە',
    saved: 'گۆڕانەکە پاشەکەوت و تۆمار کرا. کۆمێنتە نوێیەکان یەکسەر پێی هەڵدەسەنگێنرێن، چاوەڕوانەکانیش لە چەند چرکەیەکدا.',
  },
  preview: {
    title: 'گۆڕانەکە چی دەکات',
    none: (examined) => `لە دوایین ${number(examined)} کۆمێنتدا هیچیان بە شێوەیەکی جیاواز لە ئێستا ناگرێتەوە.`,
    some: (examined, newly, noLonger) => `لە دوایین ${number(examined)} کۆمێنتدا ${number(newly)} بۆ یەکەم جار دەگیرێنەوە و ${number(noLonger)} ئیتر ناگیرێنەوە.`,
    notSaved: 'هێشتا هیچ پاشەکەوت نەکراوە.',
    newly: (total) => `بۆ یەکەم جار دەگیرێنەوە: ${number(total)}`,
    noLonger: (total) => `ئیتر ناگیرێنەوە: ${number(total)}`,
    latest: (shown) => `دوایین ${number(shown)}یان`,
  },
  log: {
    title: 'چی گۆڕدراوە',
    show: 'تۆمارەکە پیشان بدە',
    none: 'هێشتا هیچ نەگۆڕدراوە.',
    added: 'زیادکراو',
    changed: 'گۆڕدراو',
    removed: 'لابراو',
    by: (name) => `لەلایەن ${isolated(name)}`,
  },
}
