import { family, heldBackFamily } from '../family.ts'

export const groups = [
  family('negated-hate', {
    harmless: `
      {group} {trait.not}.
      من هەرگیز ناڵێم {group} {trait.are}.
      نا، {group} {vermin} نین و ئەم قسەیە شەرمە.
      ڕاست نییە کە {group} {trait.are}.
      من ڕقم لە {group} نییە، بە پێچەوانەوە.
      * {group} هیچ کاتێک {vermin} نەبوون، با بڵاوکراوەکە هەرچی بڵێت.
    `,
    group: `
      {group} مرۆڤ نین، {vermin}ن.
      من ڕەگەزپەرست نیم، بەڵام {group} {trait.are}.
      کەس {group}ی لێرە ناوێت، هەموویان {trait.are}.
      {group} هەرگیز نابنە خەڵکی ئێمە، {trait.are}.
      * کەس ناتوانێت نکۆڵی بکات، {group} {trait.are}.
    `,
  }),
  family('quoted-hate', {
    harmless: `
      {speaker} وتی "{group} {trait.are}"، منیش هەستام و ڕۆیشتم.
      لەسەر دیوارەکە نووسرابوو "{group} {vermin}ن". شەرمەزارییە.
      بەپێی سکاڵاکە، بە {group}ی وتووە {vermin}.
      هەر کاتێک {speaker} دەڵێت {group} {trait.are}، وەڵامی دەدەمەوە.
      * سزا درا چونکە لە تەلەڤیزیۆن وتی {group} {trait.are}.
    `,
    group: `
      {speaker} ڕاست دەکات: {group} {trait.are}.
      "{group} {trait.are}"، ئاخر کەسێک ڕاستییەکەی وت.
      ئێوە پێی بڵێن ڕق، من پێی دەڵێم ڕاستی: {group} {vermin}ن.
      * لە زاری منەوە بینووسن: {group} {trait.are}.
    `,
  }),
  family('counter-speech', {
    harmless: `
      شەرمە بە {group} بڵێیت {vermin}.
      بەسە، درۆ مەکەن، {group} {trait.not}.
      {user}، ئەوەی بە {group} دەڵێت {vermin} ڕقی بڵاو دەکاتەوە.
      ڕق لە {group} جێی نابێتەوە لەنێو ئێمەدا.
      * تکایە ئەو کۆمێنتە بسڕنەوە کە بە {group} دەڵێت {vermin}.
    `,
    group: `
      چی دەڵێن بیڵێن، {group} {trait.are}.
      ئەوەی بەرگری لە {group} دەکات هەرگیز دراوسێیان نەبووە، {trait.are}.
      * بگرین، {group} هەر {vermin}ن.
    `,
  }),
  family('kind-mentions', {
    harmless: `
      {group} {good}.
      من {group}م خۆش دەوێت.
      سوپاس بۆ {group} کە لەگەڵمان بوون.
      دراوسێیەکم هەیە {group.one}، مرۆڤێکی زۆر باشە.
      جەژن لە {group} پیرۆز بێت.
      * بەبێ {group} شارەکەمان هەژارترە.
    `,
    group: `
      ڕقم لە {group}ە.
      {group} دڵم تێکدەدەن.
      دراوسێیەکم هەیە {group.one}، وەک هەموویان وەک {vermin} وایە.
      {group} شەرمەزاری ئەم وڵاتەن.
      * بەبێ {group} جیهان جوانترە.
    `,
  }),
  family('neutral-mentions', {
    harmless: `
      {group} {neutral}.
      بابەتەکە باسی {group} دەکات، باسی کرێچییەکان ناکات.
      توێژینەوەکە {group} و {group2} بەراورد دەکات.
      یاساکە بۆ {group} و بۆ هەموو کەسێک وەک یەکە.
      * پێشانگاکە نامەی {group} پیشان دەدات.
    `,
    group: `
      {group} {trait.are}.
      بابەتەکە دەڵێت {group}، من دەڵێم {vermin}.
      {group} بڕۆنە هەر شوێنێک، ئەوێ پیس دەبێت.
      * لەو گەڕەکەی {group} تێیدان بۆگەنە.
    `,
  }),
  family('generalisation', {
    group: `
      هەموو {group} {trait.are}.
      {group} هەموویان وەک یەکن، {trait.are}.
      خیانەت لە خوێنی {group} دایە.
      * یەک {group.one} ببینیت، هەموویانت بینیوە، {trait.are}.
    `,
    harmless: `
      هەموو {group} مافی دادگاییکردنی دادپەروەرانەیان هەیە.
      {group} هەموویان وەک یەک بیر ناکەنەوە.
      ئەگەر یەک {group.one} هەڵەی کرد، تاوانی {group} نییە.
      * {group} بۆ هەمان کار کرێی کەمتر وەردەگرن.
    `,
  }),
  family('exclusion', {
    group: `
      {group} دەربکەن لەم وڵاتە.
      نابێت ڕێگە بە {group} بدرێت [دەنگ بدەن|کار بکەن|لێرە بژین].
      شوێنی {group} لێرە نییە، بڕۆن.
      * خانوو بە {group} نادەم، {trait.are}.
    `,
    harmless: `
      ئۆتۆمبێل لە ناوەندی شار دەربکەن.
      دەبێت ڕێگە بە {group} بدرێت [دەنگ بدەن|کار بکەن|لێرە بژین].
      خانوو نەدان بە {group} دژی یاسایە.
      * هەر کەسێک تاوان بکات دەبێت سزا بدرێت، لە هەر کوێوە هاتبێت.
    `,
  }),
  family('threats-to-groups', {
    'group threat': `
      {harm.noun} {group} پێویستە.
      ئەمشەو {group} {harm.me}، یەک بە یەک.
      ماڵی {group} بسووتێنن.
      * وەرن بە چەکەوە، ئامانجمان {harm.noun} {group}ە.
    `,
    harmless: `
      گوێگرتن لە {group} پێویستە.
      تۆمەتبارەکە ویستوویەتی {group} بکوژێت، داواکار وای دەڵێت.
      ئەوەی داوای {harm.noun} {group} بکات دەبێت دادگایی بکرێت.
      * ئەمشەو مۆم بۆ {group} دادەگیرسێنین.
    `,
  }),
  heldBackFamily('honest-questions', {
    harmless: `
      چەند {group.one} لە ڕاپرسییەکەدا بوون؟
      بۆچی دەڵێن {group} {trait.are}؟ ئەم قسەیە لە کوێوە هاتووە؟
    `,
    group: `
      بۆچی {group} هەمیشە {trait.are}؟ لە خوێنیاندایە؟
      کەی لە {group} ڕزگارمان دەبێت؟
    `,
  }),
]
