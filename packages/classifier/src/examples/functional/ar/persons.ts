import { family } from '../family.ts'

export const persons = [
  family('states-and-peoples', {
    harmless: `
      {state} يظلم شعبه.
      {state} يكذب كعادته.
      مشكلتي مع من يحكم، {state}، وليس {state.people}.
      * ما يفعله {state} جريمة.
    `,
    xenophobia: `
      {state.people} كذابون كعادتهم، هذا في دمهم.
      {state.people} {vermin}.
      {state.people} كلهم بلا استثناء {trait}.
      * لا تثق بأحد من هؤلاء، {state.people} {vermin}.
    `,
  }),
  family('faiths-and-believers', {
    harmless: `
      {faith} له سلطة كبيرة على المدارس.
      لا يقنعني {faith} كفكرة.
      * من حقنا أن ننتقد {faith}.
    `,
    otherAbuse: `
      كل من يؤمن بما يقوله {faith} {vermin}.
      * احبسوا كل من يتبع {faith}، هم {trait}.
    `,
  }),
  family('insulted-things', {
    harmless: `
      {thing} {insulting}.
      {work} {insulting}.
      {idea} {insulting} وسيفشل.
      {thing} مكانه سلة المهملات.
      * {idea} أسوأ ما سمعت هذا العام.
    `,
    attack: `
      {user} {insult}.
      يا {user}، أنت {insult} وستبقى {insult}.
      مكانك سلة المهملات يا {insult}.
      * {name} أكبر {insult} سمعت به هذا العام.
    `,
  }),
  family('profanity', {
    profanity: `
      {oath}، تأخرت من جديد.
      {thing} تعطل، {oath}!
      * {oath}، فاتني القطار.
    `,
    mild: `
      {mild}، تأخرت من جديد.
      {thing} تعطل، {mild}!
      * {mild}، فاتني القطار.
    `,
    'attack profanity': `
      {user}، {swearing}.
      {name}، {swearing}، لا يستحي.
      * اخرس، {swearing}.
    `,
  }),
  family('direct-threats', {
    threat: `
      {user}، {injury}.
      والله {injury}.
      أعرف أين تسكن يا {user}، فاحذر الليل.
      الليلة آتي إلى بيتك و{injury}.
      {name} يستحق رصاصة وأنا من يطلقها.
      * انتظر يا {user}، قريبا {injury}.
    `,
    harmless: `
      {user}، سأرسل لك الوثيقة غدا.
      والله سأرد عليك مساء يا {user}.
      أعرف أين تسكن يا {user}، نحن جيران تقريبا.
      الليلة آتي إلى بيتك ومعي الحلوى.
      {name} يستحق الشكر وأنا أول من يشكره.
      * انتظر يا {user}، قريبا تأتي الانتخابات.
    `,
  }),
  family('conditional-threats', {
    threat: `
      إذا كتبت مرة أخرى {injury}.
      كلمة أخرى يا {user} و{injury}.
      * إن رأيتك في حينا يا {user} {injury}.
    `,
    harmless: `
      إذا كتبت مرة أخرى فاذكر المصدر.
      كلمة أخرى يا {user} وسأحظرك.
      * إن رأيتك في حينا يا {user} شربنا القهوة معا.
    `,
  }),
  family('threats-to-officials', {
    threat: `
      {official} يستحق الشنق في الساحة.
      رصاصة واحدة ونرتاح من {official}.
      * على {official} أن يفتش تحت سيارته كل صباح.
    `,
    harmless: `
      {official} يستحق أن يخسر الانتخابات.
      على {official} أن يستقيل اليوم.
      تلقى {official} تهديدات بالقتل، وهذا مرفوض.
      كان في الرسالة "{injury}" فتقدم {official} بشكوى.
      * على {official} أن يراجع الأرقام كل صباح.
    `,
  }),
  family('metaphors', {
    harmless: `
      هذه النكتة قتلتني من الضحك.
      {name} سيتحطم {contest}.
      {idea} قنبلة موقوتة.
      ستقتلني زوجتي إن نسيت.
      * ذبحونا في {sport}، أربعة أهداف.
    `,
    threat: `
      {name} سيموت، سلاحي جاهز.
      سأقتل {name} بيدي.
      قنبلة حقيقية تحت سيارة {name} وأنا من يضعها.
      * رفاقي في الطريق إلى بيت {name} ومعهم السلاح.
    `,
  }),
  family('wishes-of-harm', {
    threat: `
      أتمنى أن يموت {name} {fate}.
      إن شاء الله تموت {fate} يا {user}.
      * سأحتفل يوم يموت {official} {fate}.
    `,
    harmless: `
      أتمنى أن يتعافى {name} سريعا.
      إن شاء الله تشفى يا {user}.
      لا أحد يستحق أن يموت {fate}، ولا حتى {name}.
      * سأحتفل يوم يسقط {idea}.
    `,
  }),
  family('attacks-on-commenters', {
    attack: `
      أنت {insult} يا {user}.
      اسكت يا {insult}.
      لم أر مثلك يا {insult}.
      * {user} يثبت مرة أخرى أنه {insult}.
    `,
    harmless: `
      أنت مخطئ يا {user}.
      لم أكتب هذا يا {user}، اقرأ مرة أخرى.
      رأيك {insulting} لكن أسلوبك محترم.
      كنت {insult} أمس، أعتذر يا {user}.
      * {user} يثبت أن النقاش المهذب ممكن.
    `,
  }),
  family('attacks-on-politicians', {
    attack: `
      {official} {insult}.
      {name} {insult} لا يعرف كيف يربط حذاءه.
      * من انتخب هذا ال{insult} {name}؟
    `,
    harmless: `
      {official} {deed} ولن أنسى ذلك.
      {official} {deed} وعليه أن يستقيل.
      كذب {name} على البرلمان وهذا في المحضر.
      برافو يا {name}، تخطيط عبقري كالعادة.
      * كان قرارا جبانا، {official} {deed}.
    `,
  }),
  family('attacks-on-journalists', {
    attack: `
      {journalist} {insult}.
      {name}، تعلم الكتابة يا {insult}.
      * {journalist} {insult} ومأجور.
    `,
    harmless: `
      {journalist} أهمل نصف القصة.
      {work} {insulting}، كنت أتوقع منكم أفضل.
      صحيفتكم منحازة منذ شهور.
      ألغيت اشتراكي بسبب هذا العنوان.
      * {journalist} لم يسأل أحدا من السكان.
    `,
  }),
  family('vulgarity', {
    vulgar: `
      أريد أن أرى [هذه المذيعة|هذه الممثلة|صاحبة المقال] عارية على ركبتيها.
      يا {user} أرسلي صورة صدرك عاريا.
      * هذه الكاتبة تحتاج من ينيكها حتى تهدأ.
    `,
    harmless: `
      الفحص المبكر عن {sickness} ينقذ الأرواح.
      شرح الطبيب ما هي البروستاتا والخصية.
      أدانته المحكمة بالاعتداء الجنسي.
      * {sickness} ليس عيبا.
    `,
  }),
  family('news-of-violence', {
    harmless: `
      {crime} هزت مشاعرنا جميعا، الله يصبر الأهل.
      ثلاثة قتلى ولا موقوف حتى الآن، {crime} لم تتضح.
      تحمي الشرطة {group.obl} بعد الذي جرى.
      * السجن المؤبد لمنفذ {crime}.
    `,
    group: `
      {crime}؟ طبعا {group}، هم {trait}.
      ثبت من جديد أن {group.obl} {vermin}.
      * {crime} من جديد، و{group} {vermin} كالعادة.
    `,
  }),
  family('everyday-comments', {
    harmless: `
      {sport} حسمت في الدقيقة الأخيرة.
      كم يكلف {idea} ومن يدفع؟
      تأخرت الحافلة اليوم من جديد.
      أصيبت أمي بمرض {sickness} وتعافت.
      {official} {deed} والمعارضة تطلب تحقيقا.
      الصحيح المادة 12 لا 21.
      شكرا على الرسم الواضح.
      * لا طبيب عندنا منذ آذار.
      * {idea} يفيد الكبار ويضر الصغار.
    `,
  }),
  family('promotion', {
    promotion: `
      ربحت {sum} مع {coin}، تواصلوا {contact}
      {sum} بدون مخاطرة، للتفاصيل {contact}
      عمل من البيت براتب {sum}، قدم الآن {contact}
      {remedy} تعالج {cure} نهائيا، للطلب {contact}
      {trade} بأرخص الأسعار، اتصل {contact}
      {goods} أصلية بخصم سبعين بالمئة {contact}
      اشتركوا في {channel}، الرابط في صفحتي!
      * {goods} بسعر الجملة اليوم فقط {contact}
      * من يدخل {coin} الآن يأخذ {sum}، {contact}
    `,
    harmless: `
      خسرت مالي في {coin}، انتبهوا.
      {coin} فقاعة في رأيي.
      لا أحد يربح {sum} بدون مخاطرة.
      لا دليل على أن {remedy} تنفع مع {cure}.
      صادرت الجمارك {goods} مقلدة.
      المصدر: {link}
      المحضر هنا: {link}
      لماذا لا تضعون رابط الجلسة؟
      * يجب منع إعلانات من نوع {goods} قرب المدارس.
      * الأرقام هنا: {link}
    `,
  }),
]
