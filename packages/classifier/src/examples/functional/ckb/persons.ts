import { family } from '../family.ts'

export const persons = [
  family('states-and-peoples', {
    harmless: `
      {state} ستەم لە گەلەکەی خۆی دەکات.
      {state} وەک هەمیشە درۆ دەکات.
      من کێشەم لەگەڵ {state} هەیە، نەک لەگەڵ {state.people}.
      * ئەوەی {state} دەیکات تاوانە.
    `,
    xenophobia: `
      {state.people} وەک هەمیشە درۆزنن، لە خوێنیاندایە.
      {state.people} {vermin}ن.
      * {state.people} هەموویان {trait.are}.
    `,
  }),
  family('faiths-and-believers', {
    harmless: `
      {faith} دەسەڵاتی زۆری بەسەر قوتابخانەکاندا هەیە.
      * دەبێت بتوانین ڕەخنە لە {faith} بگرین.
    `,
    otherAbuse: `
      هەرکەسێک باوەڕی بە {faith} هەبێت وەک {vermin} وایە.
      * شوێنکەوتووانی {faith} هەموویان {trait.are}.
    `,
  }),
  family('insulted-things', {
    harmless: `
      {thing} {insulting}ە.
      {work} زۆر {insulting} بوو.
      {idea} {insulting}ە و سەرناکەوێت.
      * {idea} خراپترین شتی ئەمساڵە.
    `,
    attack: `
      {user} {insult}ە.
      {user}، تۆ {insult}یت و هەر {insult} دەبیت.
      * {name} گەورەترین {insult}ی ئەمساڵە.
    `,
    'attack profanity': `
      {user} {swearing}.
      {name}، {swearing}، شەرم ناکات.
      * بێدەنگ بە {swearing}.
    `,
  }),
  family('direct-threats', {
    threat: `
      {user}، {injury}.
      وەڵڵا {injury}.
      دەزانم ماڵت لە کوێیە {user}، ئاگات لە خۆت بێت.
      ئەمشەو دێمە ماڵتان و {injury}.
      * چاوەڕێ بە {user}، بەم زووانە {injury}.
    `,
    harmless: `
      {user}، سبەی بەڵگەنامەکەت بۆ دەنێرم.
      وەڵڵا ئێوارە وەڵامت دەدەمەوە {user}.
      دەزانم ماڵت لە کوێیە {user}، نزیکەی دراوسێین.
      ئەمشەو دێمە ماڵتان و شیرینی دەهێنم.
      * چاوەڕێ بە {user}، بەم زووانە هەڵبژاردنە.
    `,
  }),
  family('conditional-threats', {
    threat: `
      ئەگەر جارێکی تر بنووسیت {injury}.
      یەک قسەی تر بکەیت {user}، {injury}.
      * ئەگەر لێرە بتبینم {user}، {injury}.
    `,
    harmless: `
      ئەگەر جارێکی تر بنووسیت، سەرچاوەش دابنێ.
      یەک قسەی تر بکەیت {user}، بلۆکت دەکەم.
      * ئەگەر لێرە بتبینم {user}، پێکەوە چایەک دەخۆینەوە.
    `,
  }),
  family('threats-to-officials', {
    threat: `
      {official} دەبێت لە گۆڕەپانەکەدا هەڵبواسرێت.
      گوللەیەک بۆ {official} بەسە، من دەیتەقێنم.
      * {official} با بەیانیان ژێر ئۆتۆمبێلەکەی بپشکنێت.
    `,
    harmless: `
      {official} دەبێت دەست لە کار بکێشێتەوە.
      {official} شایەنی ئەوەیە هەڵبژاردنەکە بدۆڕێنێت.
      هەڕەشەی کوشتن لە {official} کراوە، ئەمە قبوڵ ناکرێت.
      لە نامەکەدا نووسرابوو "{injury}"، {official} سکاڵای تۆمار کرد.
      * {official} با بەیانیان سەیری ژمارەکان بکات.
    `,
  }),
  family('metaphors', {
    harmless: `
      ئەم نوکتەیە لە پێکەنیندا کوشتمی.
      {name} {contest} تێکدەشکێت.
      {idea} بۆمبێکی کاتییە.
      ئەگەر لەبیرم بچێت، ژنەکەم دەمکوژێت.
      * {name} {contest} وردوخاش بوو.
    `,
    threat: `
      {name} دەمرێت، چەکەکەم ئامادەیە.
      بە دەستی خۆم {name} دەکوژم.
      * هاوڕێکانم بە چەکەوە بەرەو ماڵی {name} دەچن.
    `,
  }),
  family('wishes-of-harm', {
    threat: `
      خوا بکات {name} بە شێرپەنجە بمرێت.
      کەسانی وەک تۆ با بمرن {user}.
      * خوا بکات ماڵتان بسووتێت {user}.
    `,
    harmless: `
      خوا بکات {name} زوو چاک بێتەوە.
      خوا شیفات بدات {user}.
      هیوادارم {official} هەڵبژاردنەکە بدۆڕێنێت.
      * کەس شایەنی مردن نییە، تەنانەت {name} یش.
    `,
  }),
  family('attacks-on-commenters', {
    attack: `
      تۆ {insult}یت {user}.
      بێدەنگ بە {insult}.
      کەسی وەک تۆ {insult}م نەدیوە.
      * {user} دیسان سەلماندی کە {insult}ە.
    `,
    harmless: `
      تۆ هەڵەیت {user}.
      من وام نەنووسی {user}، جارێکی تر بیخوێنەرەوە.
      بۆچوونەکەت {insulting}ە، بەڵام شێوازت بەڕێزە.
      دوێنێ منیش {insult} بووم، ببوورە {user}.
      * {user} دیسان سەلماندی کە دەکرێت بەڕێزەوە گفتوگۆ بکرێت.
    `,
  }),
  family('attacks-on-politicians', {
    attack: `
      {official} {insult}ە.
      {name} {insult}ێکی بێکەڵکە.
      * کێ دەنگی بەم {insult}ە داوە، {name}؟
    `,
    harmless: `
      {official} {deed}، لەبیری ناکەم.
      {official} {deed}، دەبێت دەست لە کار بکێشێتەوە.
      {name} درۆی لەگەڵ پەرلەمان کرد، لە کۆنووسەکەدا هەیە.
      ئافەرین {name}، دیسان پلانێکی نایاب.
      * {official} {deed}، دەنگی من نییە.
    `,
  }),
  family('attacks-on-journalists', {
    attack: `
      {journalist} {insult}ە.
      {name}، فێری نووسین ببە {insult}.
      * {journalist} {insult}ە و کڕدراوە.
    `,
    harmless: `
      {journalist} نیوەی ڕووداوەکەی نەنووسیوە.
      {work} {insulting}ە، چاوەڕێی باشترم لێ دەکردن.
      ڕۆژنامەکەتان مانگانێکە لایەنگرە.
      * {journalist} پرسیاری لە دانیشتووان نەکردووە.
    `,
  }),
  family('vulgarity', {
    vulgar: `
      دەمەوێت [ئەو پێشکەشکارە|ئەو ئەکتەرە|ئەو کچە] بە ڕووتی ببینم لە جێگادا.
      * {user}، وێنەی مەمکی ڕووتتم بۆ بنێرە.
    `,
    harmless: `
      پشکنینی زووی {sickness} ژیان ڕزگار دەکات.
      دادگا سزای دەستدرێژی سێکسی دا.
      * {sickness} شەرم نییە.
    `,
  }),
  family('news-of-violence', {
    harmless: `
      {crime} هەموومانی هەژاند، سەبوری بۆ کەسوکاری.
      سێ کوژراو هەیە و هێشتا کەس نەگیراوە، {crime} ڕوون نییە.
      پۆلیس دوای {crime} پارێزگاری لە {group} دەکات.
      * بۆ {crime} سزای هەتاهەتایی درا.
    `,
    group: `
      {crime}؟ دیارە {group}، هەموویان {trait.are}.
      * دیسان {crime}، دیسان {group}، {vermin}ن.
    `,
  }),
  family('everyday-comments', {
    harmless: `
      {sport} لە خولەکی کۆتاییدا یەکلایی بووەوە.
      {idea} چەندی تێدەچێت و کێ دەیدات؟
      پاسەکە ئەمڕۆش درەنگ هات.
      دایکم تووشی {sickness} بوو، بەڵام چاک بووەوە.
      {official} {deed}، ئۆپۆزسیۆن داوای لێکۆڵینەوە دەکات.
      ماددەی 12 یە، نەک 21.
      کارەبا تەنها چوار کاتژمێر هەیە.
      * لە ئازارەوە دکتۆرمان نییە.
      * {idea} بۆ گەورەکان باشە و بۆ بچووکەکان خراپە.
    `,
  }),
  family('promotion', {
    promotion: `
      بە {coin} {sum} پەیدا دەکەم، نامە بنێرە {contact}
      {sum} بەبێ مەترسی، پەیوەندی {contact}
      کار لە ماڵەوە، {sum}، ئێستا داواکاری بنێرە {contact}
      {remedy} چارەسەری {cure} دەکات، بۆ داواکردن {contact}
      {trade} بە هەرزانترین نرخ، پەیوەندی {contact}
      {goods}ی ئەسڵی بە داشکاندنی 70 لە سەد {contact}
      {channel} فۆڵۆو بکەن، لینک لە پڕۆفایلمە!
      * {goods} بە نرخی کۆ، تەنها ئەمڕۆ {contact}
    `,
    harmless: `
      پارەکەم لە {coin} دا لەدەست دا، ئاگادار بن.
      بە ڕای من {coin} بڵقە.
      کەس بەبێ مەترسی {sum} پەیدا ناکات.
      هیچ بەڵگەیەک نییە کە {remedy} بۆ {cure} باشە.
      گومرگ دەستی بەسەر {goods}ی ساختەدا گرت.
      سەرچاوە: {link}
      کۆنووسەکە لێرەیە: {link}
      بۆچی لینکی ڤیدیۆکە دانانێن؟
      * ژمارەکان لێرەن: {link}
    `,
  }),
]
