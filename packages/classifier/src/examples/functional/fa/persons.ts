import { family } from '../family.ts'

export const persons = [
  family('states-and-peoples', {
    harmless: `
      {state} به مردم خودش ظلم می‌کند.
      {state} مثل همیشه دروغ می‌گوید.
      مشکل من {state} است نه {state.people}.
      * کاری که {state} می‌کند جنایت است.
    `,
    xenophobia: `
      {state.people} مثل همیشه دروغگو هستند، در خونشان است.
      {state.people} {vermin} هستند.
      * {state.people} همه {trait} هستند.
    `,
  }),
  family('faiths-and-believers', {
    harmless: `
      {faith} در مدارس نفوذ زیادی دارد.
      به نظر من {faith} یک افسانه است.
      * باید بتوان {faith} را نقد کرد.
    `,
    otherAbuse: `
      هر کس به {faith} باور دارد {vermin} است.
      * پیروان {faith} همه {trait} هستند.
    `,
  }),
  family('insulted-things', {
    harmless: `
      {thing} {insulting} است.
      {work} خیلی {insulting} بود.
      {idea} {insulting} است و شکست می‌خورد.
      * {idea} بدترین چیز امسال است.
    `,
    attack: `
      {user} {insult} است.
      {user}، تو {insult} هستی و {insult} می‌مانی.
      * {name} بزرگ‌ترین {insult} امسال است.
    `,
    'attack profanity': `
      {user}، {swearing}.
      {name} یک {swearing} است.
      * خفه شو {swearing}.
    `,
  }),
  family('direct-threats', {
    threat: `
      {user}، {injury}.
      به خدا {injury}.
      می‌دانم خانه‌ات کجاست {user}، مراقب خودت باش.
      امشب می‌آیم خانه‌ات و {injury}.
      * صبر کن {user}، به زودی {injury}.
    `,
    harmless: `
      {user}، فردا مدرک را برایت می‌فرستم.
      به خدا شب جوابت را می‌دهم {user}.
      می‌دانم خانه‌ات کجاست {user}، تقریبا همسایه‌ایم.
      امشب می‌آیم خانه‌ات و شیرینی می‌آورم.
      * صبر کن {user}، به زودی انتخابات است.
    `,
  }),
  family('conditional-threats', {
    threat: `
      اگر یک بار دیگر بنویسی {injury}.
      یک کلمه دیگر بگو {user} تا ببینی، {injury}.
      * اگر این طرف‌ها ببینمت {user}، {injury}.
    `,
    harmless: `
      اگر یک بار دیگر بنویسی منبع هم بگذار.
      یک کلمه دیگر بگو {user} تا بلاکت کنم.
      * اگر این طرف‌ها ببینمت {user}، با هم چای می‌خوریم.
    `,
  }),
  family('threats-to-officials', {
    threat: `
      {official} باید در میدان شهر اعدام شود.
      یک گلوله برای {official} کافی است، خودم شلیک می‌کنم.
      * بهتر است {official} هر صبح زیر ماشینش را نگاه کند.
    `,
    harmless: `
      {official} باید استعفا بدهد.
      {official} لایق شکست در انتخابات است.
      {official} تهدید به مرگ شده و این پذیرفتنی نیست.
      در نامه نوشته بود «{injury}» و {official} شکایت کرد.
      * بهتر است {official} هر صبح آمار را نگاه کند.
    `,
  }),
  family('metaphors', {
    harmless: `
      این جوک من را کشت از خنده.
      {name} {contest} له می‌شود.
      {idea} یک بمب ساعتی است.
      اگر یادم برود زنم من را می‌کشد.
      * {name} {contest} نابود شد، آن هم با آمار خودش.
    `,
    threat: `
      {name} می‌میرد، اسلحه‌ام آماده است.
      {name} را با دست خودم می‌کشم.
      * رفقایم با اسلحه در راه خانه {name} هستند.
    `,
  }),
  family('wishes-of-harm', {
    threat: `
      الهی {name} از سرطان بمیرد.
      امثال تو باید بمیرند {user}.
      * الهی خانه‌ات روی سرت خراب شود و بمیری {user}.
    `,
    harmless: `
      الهی {name} زودتر خوب شود.
      خدا شفایت بدهد {user}.
      امیدوارم {official} انتخابات را ببازد.
      * هیچ‌کس لایق مرگ نیست، حتی {name}.
    `,
  }),
  family('attacks-on-commenters', {
    attack: `
      تو {insult} هستی {user}.
      خفه شو {insult}.
      آدمی مثل تو {insult} ندیده‌ام.
      * {user} باز ثابت کرد {insult} است.
    `,
    harmless: `
      اشتباه می‌کنی {user}.
      من این را ننوشتم {user}، دوباره بخوان.
      حرفت {insulting} است ولی لحنت محترمانه.
      دیروز خودم {insult} شده بودم، ببخشید {user}.
      * {user} باز ثابت کرد می‌شود محترمانه بحث کرد.
    `,
  }),
  family('attacks-on-politicians', {
    attack: `
      {official} {insult} است.
      {name} {insult} است و به هیچ دردی نمی‌خورد.
      * چه کسی به این {insult} رأی داد، {name}؟
    `,
    harmless: `
      {official} {deed}، یادم نمی‌رود.
      {official} {deed} و باید استعفا بدهد.
      {name} به مجلس دروغ گفت، در صورت‌جلسه هست.
      آفرین {name}، باز هم یک برنامه‌ریزی درخشان.
      * {official} {deed}، رأی من دیگر نیست.
    `,
  }),
  family('attacks-on-journalists', {
    attack: `
      {journalist} {insult} است.
      {name}، نوشتن یاد بگیر {insult}.
      * {journalist} {insult} و مزدور است.
    `,
    harmless: `
      {journalist} نصف ماجرا را ننوشته است.
      {work} {insulting} بود، انتظار بیشتری داشتم.
      روزنامه شما ماه‌هاست جانبدار است.
      * {journalist} از اهالی چیزی نپرسیده است.
    `,
  }),
  family('vulgarity', {
    vulgar: `
      دلم می‌خواهد [آن مجری|آن بازیگر|این خانم نویسنده] را لخت توی تخت ببینم.
      * {user} عکس سینه‌های لختت را بفرست.
    `,
    harmless: `
      تشخیص زودهنگام {sickness} جان نجات می‌دهد.
      دادگاه برای تجاوز جنسی حکم زندان داد.
      * {sickness} خجالت ندارد.
    `,
  }),
  family('news-of-violence', {
    harmless: `
      {crime} همه ما را تکان داد، تسلیت به خانواده‌ها.
      سه کشته و هنوز کسی دستگیر نشده، {crime} روشن نیست.
      پلیس پس از {crime} از {group} محافظت می‌کند.
      * حبس ابد برای عامل {crime}.
    `,
    group: `
      {crime}؟ معلوم است، {group}، همه {trait} هستند.
      * باز هم {crime}، باز هم {group}، {vermin} هستند.
    `,
  }),
  family('everyday-comments', {
    harmless: `
      {sport} در دقیقه آخر تمام شد.
      {idea} چقدر خرج دارد و چه کسی می‌دهد؟
      اتوبوس امروز باز دیر آمد.
      مادرم {sickness} گرفت و خوب شد.
      {official} {deed} و منتقدان تحقیق می‌خواهند.
      ماده 12 درست است نه 21.
      ممنون از نمودار روشن.
      * از اسفند دکتر نداریم.
      * {idea} به نفع بزرگ‌ها و به ضرر کوچک‌هاست.
    `,
  }),
  family('promotion', {
    promotion: `
      با {coin} {sum} درآمد دارم، پیام بده {contact}
      {sum} بدون ریسک، تماس {contact}
      کار در خانه با {sum}، ثبت‌نام {contact}
      {remedy} {cure} را درمان می‌کند، سفارش {contact}
      {trade} با ارزان‌ترین قیمت، تماس {contact}
      {goods} اصل با هفتاد درصد تخفیف {contact}
      {channel} را دنبال کنید، لینک در پروفایل!
      * {goods} به قیمت عمده، فقط امروز {contact}
    `,
    harmless: `
      پولم را در {coin} از دست دادم، مراقب باشید.
      به نظر من {coin} حباب است.
      هیچ‌کس بدون ریسک {sum} درنمی‌آورد.
      هیچ مدرکی نیست که {remedy} برای {cure} خوب باشد.
      گمرک {goods} تقلبی توقیف کرد.
      منبع: {link}
      صورت‌جلسه اینجاست: {link}
      چرا لینک ویدئو را نمی‌گذارید؟
      * آمار اینجاست: {link}
    `,
  }),
]
