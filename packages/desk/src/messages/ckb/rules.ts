import { ckb as reader } from '@verbatim/widget/messages/ckb'
import { isolated } from '../isolated.ts'
import { percentOf } from '../percent.ts'
import type { RulesMessages } from '../rules.ts'
import { terms } from './terms.ts'

const { number } = reader

function listed(items: readonly string[], word: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join('، ')} ${word} ${items.at(-1)}`
}

export const rules: RulesMessages = {
  title: 'سیاسەت',
  terms,
  unsaved: 'ئەوەی نووسیوتە پاشەکەوت نەکراوە. لەگەڵ ئەوەشدا دەڕۆیت؟',
  hint: 'ئەوەی ئامێرەکە دەتوانێت بڕیاری لەسەر بدات پێش ئەوەی کەس کۆمێنتەکە بخوێنێتەوە.',
  inForce: 'کارا',
  usual: 'بنەڕەتییەکە، تا کەسێک یەکێکی تر بڵاو دەکاتەوە.',
  publishedBy: (version, by, at) => `وەشانی ${version}، لەلایەن ${isolated(by)} بڵاو کراوەتەوە، ${at}`,
  savedBy: (by, at) => `لەلایەن ${isolated(by)} پاشەکەوت کراوە، ${at}`,
  whatItDecided: 'دوایین بڕیارەکانی',
  words: {
    everythingHeld: 'کەسێک هەموو کۆمێنتێک دەخوێنێتەوە. هیچ شتێک خۆکارانە پەسەند یان ڕەت ناکرێتەوە.',
    rest: 'یەکەم یاسا کە بگونجێت بڕیار دەدات؛ هەموو شتێکی تر چاوەڕوانی کەسێک دەکات، هەروەها ئەوەی ڕەنگە ڕەخنە لە بڵاوکەرەوە بێت و ڕەت دەکرایەوە، و ئەوەی نەتوانرا هەڵبسەنگێنرێت.',
    where: (languages, coverages) => `لە ${languages ?? 'هەموو زمانێک'}، کاتێک ${coverages}:`,
    rejects: (guidelines) => `ڕەت دەکاتەوە: ${guidelines}`,
    from: (guideline, percent) => `${guideline} لە ${percent}ەوە`,
    approves: (percent) => `پەسەند دەکات کاتێک هەموو ڕێساکان لە ${percent} کەمتر بن`,
    holds: 'هەموو شتێک ڕادەگرێت',
    and: (items) => listed(items, 'و'),
    or: (items) => listed(items, 'یان'),
    coverages: { full: 'ئامێرەکە فێری بووە', terms: 'تەنها بە لیستی وشە ناسراوە', none: 'فێری نەبووە' },
    percent: (share) => `${percentOf(share).replace('.', '٫').replace(/\d/g, (digit) => number(Number(digit)))}٪`,
  },
  draft: (version) => `ڕەشنووس، وەشانی ${version}`,
  draftTitle: 'ڕەشنووس',
  noDraft: 'هیچ نییە. لە خوارەوە یەکێک پاشەکەوت بکە تا ببینیت چی دەکرد.',
  edit: 'دەستکاریی ڕەشنووسەکە',
  editHint: 'ڕەشنووس هیچ بڕیارێک نادات. لە کاتی پاشەکەوتکردنیەوە، ئەوەی لەگەڵ هەر کۆمێنتێکدا دەیکرد لە تەنیشت کاری خەڵکەوە تۆمار دەکرێت.',
  form: {
    rule: (index) => `یاسای ${index}`,
    languages: 'زمانەکان',
    languagesHint: 'بە کۆد، وەک en، ckb، ar؛ بەتاڵ بۆ هەموو.',
    coverages: 'کاتێک زمانەکە',
    rejectFrom: 'لەم نمرەیەوە ڕەت بکەرەوە، بە ڕێژەی سەدی',
    rejectFromHint: 'بەتاڵ هەرگیز ڕەت ناکاتەوە.',
    notPercent: 'ئەمە ژمارەیەک نییە لە ٠ تا ١٠٠.',
    approveBelow: 'پەسەندی بکە کاتێک نمرەی هەموو ڕێساکان لەمە کەمترە، بە ڕێژەی سەدی',
    approveBelowHint: 'بەتاڵ هەرگیز پەسەند ناکات.',
    add: 'یاسایەک زیاد بکە',
    up: 'بردنە سەرەوە',
    down: 'بردنە خوارەوە',
    remove: 'لابردن',
    none: 'بەبێ یاسا، کەسێک هەموو کۆمێنتێک دەخوێنێتەوە.',
  },
  shadow: {
    title: 'چی دەکرد',
    nothing: 'هێشتا کەس بڕیاری لەسەر هیچ شتێک نەداوە کە ئەم بڕیاری لەسەر دەدا.',
    agreement: (percent) => `لەوەی بڕیاری لەسەر دەدا، خەڵک لە ${percent}ـدا هاوڕا بوون.`,
    all: 'هەموو کۆمێنتەکان لە پاشەکەوتکردنیەوە',
    byGuideline: 'ڕەتی دەکردەوە، بەپێی ڕێسا',
    inLanguage: (language) => `بە ${language}`,
    would: { approve: 'پەسەندی دەکرد', hold: 'ڕایدەگرت', reject: 'ڕەتی دەکردەوە' },
    outcomes: { approved: 'خەڵک پەسەندیان کرد', rejected: 'خەڵک ڕەتیان کردەوە', waiting: 'هێشتا چاوەڕوانن', unread: 'بێ کەس بڕیاری لەسەر درا، یان کشێنرایەوە' },
    wouldApprove: 'ئەم پەسەندی دەکرد و کەسێک ڕەتی کردەوە',
    wouldReject: 'ئەم ڕەتی دەکردەوە و کەسێک پەسەندی کرد',
    comment: (index) => `کۆمێنتی ${index}`,
  },
  save: 'وەک ڕەشنووس پاشەکەوتی بکە',
  saved: 'ڕەشنووسەکە پاشەکەوت کرا. هیچ بڕیارێک نادات؛ لە ئێستاوە تۆمار دەکرێت کە چی دەکرد.',
  discard: 'ڕەشنووسەکە فڕێ بدە',
  discardQuestion: 'ڕەشنووسەکە فڕێ بدرێت؟',
  discardHint: 'یاساکانی و ئەوەی لێی تۆمار کراوە ئیتر پیشان نادرێن. سیاسەتە کاراکە دەمێنێتەوە.',
  discarded: 'ڕەشنووسەکە فڕێ درا.',
  publish: 'ئەم ڕەشنووسە بڵاو بکەرەوە…',
  publishFirst: 'پێش بڵاوکردنەوە ئەوەی نووسیوتە پاشەکەوتی بکە.',
  publishQuestion: (version) => `وەشانی ${version} بڵاو بکرێتەوە؟`,
  publishNow: 'بڵاوکردنەوە',
  publishHint: 'لە ئێستاوە بەم شێوەیە بڕیار لەسەر کۆمێنتەکان دەدرێت، بەبێ ئەوەی کەس خوێندبێتنیەوە. ئەوەی چاوەڕوانە بۆ خەڵک دەمێنێتەوە، تا مۆدێلێکی نوێ هەڵیدەسەنگێنێت.',
  undoHint: 'هەر بڕیارێکی دەڵێت کە کەس نەیداوە، و دەتوانرێت بە بڕیارێکی دواتر بگۆڕدرێت.',
  untilNow: 'تا ئێستا',
  publishedNow: 'سیاسەتەکە بڵاو کرایەوە. لەوەی لە ئێستاوە دێت بڕیار دەدات.',
  overtaken: 'لەم ماوەیەدا کەسێک ڕەشنووسەکەی گۆڕیوە. ئەگەر پاشەکەوت بکەیت، هی تۆ جێی دەگرێتەوە.',
  take: 'نووسینەکەم لاببە و ئەوەی ئەوان پیشان بدە',
}
