import { ckb as reader } from '@verbatim/widget/messages/ckb'
import { isolated } from '../isolated.ts'
import type { PartsMessages } from '../parts.ts'

const { number } = reader

export const parts: PartsMessages = {
  comment: {
    by: (name) => `کۆمێنتی ${isolated(name)}`,
    inReplyTo: 'لە وەڵامی',
    firstComment: 'یەکەم کۆمێنتی',
    record: ({ submitted, approved, rejected }) => `${number(submitted)} نێردراو، ${number(approved)} پەسەندکراو، ${number(rejected)} ڕەتکراوە`,
    lastReasons: (titles) => `دوایین هۆکارەکانی ڕەتکردنەوە: ${titles.join('، ')}`,
    until: 'تا',
    reported: (count) => `${number(count)} جار سکاڵای لێ کراوە`,
    reports: 'سکاڵاکان',
    similar: (count) => `${number(count)} کۆمێنتی تر نزیکەی هەمان شت دەڵێن:`,
    similarOne: (index) => `کۆمێنتی ${number(index)} کە نزیکەی هەمان شت دەڵێت`,
    hints: {
      'criticism': 'ڕەنگە ڕەخنە بێت لە بڵاوکەرەوە، کە پێشوازی لێ دەکرێت',
      'off-topic': 'ڕەنگە دەرەوەی بابەت بێت، بەڵام ئەم مەزەندانە زۆر جار هەڵەن',
      'terms-alone': 'ئەم زمانە تەنها بە لیستی وشەکان دەناسرێت',
      'not-learned': 'ئامێرەکە ئەم زمانە فێر نەبووە',
    },
    scores: 'گومانەکانی ئامێرەکە',
    siblings: 'کۆمێنتەکانی تەنیشتی',
    noSiblings: 'کۆمێنتی تر لێرە نییە.',
    details: 'مێژوو و وردەکاری',
  },
  deciding: {
    reasons: 'هۆکارەکان، لانیکەم یەک',
    missingReason: 'لانیکەم هۆکارێک هەڵبژێرە.',
    message: 'نامە: نووسەری کۆمێنتەکە ئەمە دەخوێنێتەوە',
    missingMessage: 'ڕەتکردنەوە وەک نایاسایی پێویستی بە نامەیەک بۆ نووسەرەکە هەیە.',
    note: 'تێبینی بۆ ستاف',
  },
  pass: {
    title: 'ناردن بۆ کەسێکی تر',
    duty: 'بۆ',
    why: 'بۆچی',
    reasons: { 'question': 'پرسیارێکم هەیە', 'threat-to-life': 'ڕەنگە ژیانی کەسێک لە مەترسیدا بێت' },
    note: 'تێبینی',
    noteHint: 'هەرگیز لە مێزەکە دەرناچێت.',
    send: 'ناردن',
    noDuties: 'هێشتا کەس نییە بۆی بنێردرێت. سەرنووسەرێک ئەرکەکان لە ڕێکخستنەکاندا دیاری دەکات.',
    threatTitle: 'هەڕەشەیە لە ژیانی کەسێک؟',
    threatHint: 'ئەوەی ئەم ئەرکەی لەسەرە پێش هەموو شتێک دەیبینێت. ئەگەر کەسێک ئێستا لە مەترسیدایە، پەیوەندی بە پۆلیسیشەوە بکە.',
    threatSend: (duty) => `ئێستا بینێرە بۆ ${isolated(duty)}`,
    passedOn: (duty, by) => `نێردرا بۆ ${isolated(duty)} لەلایەن ${isolated(by)}ەوە،`,
    takeBack: 'بیگەڕێنەرەوە',
  },
  answer: {
    title: (name) => `وەڵامی ${isolated(name)} بدەرەوە`,
    text: 'وەڵامەکەت',
    hint: 'یەکسەر بە ناوی خۆت و وەک وەڵامی دەستەی نووسین بڵاو دەبێتەوە.',
    send: 'بڵاوکردنەوەی وەڵامەکە',
    done: 'وەڵامەکەت بڵاو کرایەوە.',
    see: 'بیبینە',
  },
  story: {
    title: 'کۆمێنتەکانی ئەم هەواڵە',
    closeTitle: 'کۆمێنتکردن لەم هەواڵەدا دابخرێت؟',
    closeHint: 'هیچی نوێ وەرناگیرێت. بڵاوکراوەکان دەمێننەوە و چاوەڕوانەکانیش هەر چاوەڕوان دەبن.',
    close: 'کۆمێنتکردن دابخە',
    openTitle: 'کۆمێنتکردن لەم هەواڵەدا دووبارە بکرێتەوە؟',
    openHint: 'ئەم هەواڵە داخراوە. لەمەودوا دووبارە کۆمێنت وەردەگرێت.',
    open: 'کۆمێنتکردن بکەرەوە',
  },
}
