/**
 * What people speak of under the stories of a local paper: for each theme, words of nine languages, a language a line.
 * They say which words belong together, and across languages too, where the comments in the data sets are about other things.
 */
export const themes: readonly string[] = [
  `bridge road closed traffic jam commute detour drivers cars lorries petrol ferry river repair asphalt potholes motorway tunnel engineers lanes parking roundabout speed cyclists
köprü yol trafik sürücü araba kamyon benzin mazot iskele tamir asfalt çukur otoyol tünel mühendis kavşak otopark kaza
جسر طريق زحمة سير سائق سيارات شاحنات بنزين إصلاح حفر نفق مهندس شارع ازدحام حادث مرور أسفلت موقف
پرد ڕێگا قەرەباڵغی ئۆتۆمبێل شۆفێر بارهەڵگر بەنزین شەقام چاڵ تونێل ئەندازیار قیر هاتوچۆ ڕووداو گەراج
Brücke Straße Stau Autos Laster Benzin Umleitung Baustelle puente carretera tráfico coches gasolina pont route bouchon voitures essence پل جاده ترافیک خودرو بنزین pir rê otomobîl`,
  `hospital ward beds nurses doctors surgery patients waiting appointment clinic ambulance emergency fever operation midwife sick cancer medicine health treatment pharmacy agency shifts
hastane servis yatak hemşire doktor hekim ameliyat hasta randevu klinik ambulans acil ateş ilaç sağlık tedavi eczane muayene
مستشفى سرير ممرضة طبيب أطباء عملية مريض مرضى موعد عيادة إسعاف طوارئ حمى دواء أدوية صحة علاج صيدلية سرطان
نەخۆشخانە پزیشک دکتۆر پەرستار نەخۆش نەشتەرگەری دەرمان تەندروستی چارەسەر دەرمانخانە فریاکەوتن شێرپەنجە
Krankenhaus Pflege Arzt Schwestern Patienten hospital médico enfermera urgencias hôpital médecin maternité urgences بیمارستان پزشک پرستار دارو nexweşxane bijîşk derman nexweş`,
  `school pupils teachers lessons class exam phones devices screen maths read homework head kids learn education university students books uniform curriculum playground
okul öğrenci öğretmen ders sınıf sınav telefon ekran matematik ödev müdür çocuklar eğitim üniversite kitap defter servis lojman
مدرسة مدارس تلاميذ معلم معلمين درس صف امتحان هاتف شاشة رياضيات واجب مدير أطفال تعليم جامعة طلاب كتب
قوتابخانە خوێندکار مامۆستا وانە پۆل تاقیکردنەوە خوێندن پەروەردە زانکۆ کتێب مناڵ منداڵ بەڕێوەبەر دەفتەر
Schule Lehrer Schüler Unterricht escuela maestro alumnos clase école élèves professeur مدرسه معلم دانش‌آموز کلاس dibistan mamoste xwendekar pirtûk ders`,
  `football club manager coach defeat league match goal striker goalkeeper penalty referee fans pitch stadium squad season captain relegation cup team players derby final ball
futbol kulüp teknik direktör maç gol penaltı hakem kaleci forvet taraftar tribün stat takım oyuncu sezon lig kupa derbi final VAR
كرة القدم نادي مدرب مباراة هدف ركلة جزاء حكم حارس مهاجم جمهور ملعب فريق منتخب لاعب موسم دوري كأس نهائي اتحاد
تۆپی پێ یانە ڕاهێنەر یاری گۆڵ پێناڵتی ناوبژیوان گۆڵپارێز هێرشبەر هاندەر یاریگا تیم یاریزان خول جام
Fußball Verein Trainer Spiel Tor Schiedsrichter fútbol partido gol árbitro entrenador match but arbitre entraîneur فوتبال تیم مربی بازی گل گل yarî tîm rahêner gol stadyum lîg`,
  `water drought reservoir rain hosepipe river wells dry tap leak pipes farmers irrigation garden lake dam save thirst climate golf shortage
su kuraklık baraj yağmur yağış musluk kuyu boru göl tarla sulama kayıp kaçak susuz iklim bahçe tasarruf nehir
ماء مياه جفاف سد سدود مطر نهر بئر عطش ري مزارع ملوحة حنفية تسرب بحيرة مناخ
ئاو وشکەساڵی بەنداو باران بیر تانکی تەنکەر حەنەفی تینوو باخچە ڕووبار جۆگە دەریاچە کەمی
Wasser Dürre Regen Pegel agua sequía embalse lluvia pozo piscina olivos eau sécheresse pluie آب خشکسالی سد باران دریاچه چاه av baran bendav zuha`,
  `rent landlord tenants flat flatmates housing houses boiler mould mortgage homes eviction deposit council lets neighbours cap build owners apartment room
kira ev sahibi kiracı daire konut aidat tahliye oda öğrenci tavan artış mülk emlak bina depozito site
إيجار مالك مستأجر شقة بيت سكن غرفة منزل عقار إخلاء سقف بناء جيران عمارة
کرێ خانوو خاوەن کرێچی شوقە ژوور نیشتەجێبوون باڵەخانە گەڕەک دراوسێ
Miete Vermieter Wohnung Mieter alquiler piso vecinos casero turísticos loyer logement locataire اجاره خانه مستأجر مسکن kirê xanî ode avahî xwedî`,
  `wolves wolf sheep lambs farmers hunters cubs forest deer bear dog fence wild animals nature livestock predators flock species park shelter stray
kurt koyun kuzu çoban avcı orman geyik ayı köpek çit yaban hayvan doğa sürü barınak sokak kısırlaştırma aşı ısırdı mama
ذئب خروف أغنام راعي صياد غابة غزال دب كلب سياج حيوانات طبيعة قطيع ماشية كلاب ضالة
گورگ مەڕ بەرخ شوان ڕاوچی دارستان ئاسک ورچ سەگ ئاژەڵ سروشت مێگەل کەو سوورە
Wolf Schafe Jäger Wald lobo oveja cazador bosque loup lynx brebis chasseur forêt گرگ گوسفند سگ جنگل gur mî şivan seg daristan pez`,
  `court judge charged bribes corruption councillor police prison sentence trial guilty lawyer evidence envelopes investigation innocent pension fraud developer thief stole embezzle
mahkeme dava hakim savcı rüşvet yolsuzluk ihale hapis ceza suç avukat delil müfettiş soruşturma belediye başkan akraba şirket hırsız
محكمة قاض حكم رشوة فساد نائب سجن تهمة محام أدلة تحقيق مصادرة أملاك نهب سرقة لص عفو قصور أموال
دادگا دادوەر قازی بەرتیل گەندەڵی بەرپرس زیندان تۆمەت پارێزەر لێکۆڵینەوە دزی دز گومرگ دەستگیر ڤێلا
Gericht Richter Korruption Urteil juez corrupción detenido partido comisiones sobres roban juge procès دادگاه قاضی رشوه فساد dadgeh dadger bertîl zindan`,
  `bus fares train timetable passengers driver ticket metro tram station service operator seats platform line carriage subway public transport taxi night late privatisation
otobüs tren sefer yolcu şoför bilet metro metrobüs tramvay durak istasyon vapur hat taksi hat gemi deniz koltuk
حافلة باص قطار قطارات ركاب سائق تذكرة مترو محطة رصيف خط أجرة تكسي نقل عربة
پاس شەمەندەفەر نەفەر تکت میترۆ تراموا وێستگە تەکسی هێڵ گواستنەوە شۆفێر کورسی
Bus Bahn Fahrplan Ticket autobús tren billete metro bus train ticket ligne vélo اتوبوس قطار مترو بلیت otobus trên bilêt`,
  `film festival jury actors cinema scene prize director movie music concert band stage audience theatre art museum exhibition gallery critics streaming subtitles song singer
film festival jüri oyuncu sinema sahne ödül yönetmen müzik konser grup seyirci tiyatro sanat müze sergi şarkı bilet iptal eğlence
فيلم مهرجان ممثل سينما مشهد جائزة مخرج موسيقى حفلة فرقة مسرح جمهور فن متحف معرض أغنية عروض مقاعد
فیلم فیستیڤاڵ ئەکتەر سینەما شانۆ خەڵات دەرهێنەر مۆسیقا گۆرانی هونەر مۆزەخانە پێشانگا هونەرمەند نمایش
Film Kino Konzert Bühne Museum película cine concierto teatro película cinéma concert musée scène فیلم سینما موسیقی fîlm sînema stran muzîk`,
  `bread bakers loaf flour wheat oven yeast prices inflation supermarket shop wages food bank expensive dearer gas energy bills cost meat milk poor hunger
ekmek fırın un buğday fiyat enflasyon market pazar maaş zam pahalı gıda et süt açlık yoksul fatura
خبز رغيف فرن أفران طحين قمح دعم أسعار تضخم سوق غلاء طعام لحم حليب جوع فقير فقراء نخبز عدس
نان ئارد گەنم نانەوایی نرخ گران هەرزان بازاڕ خواردن گۆشت شیر برسی هەژار پارە
Brot Preise Inflation teuer pan precio carne pain prix viande lait نان گوشت قیمت گران عدس nan bihayê goşt birçî erzan`,
  `storm wind roofs trees flood rain forecast damage insurance firemen electricity snow rescue cellar sandbags weather lightning coast river rising
fırtına rüzgar çatı ağaç sel yağmur hasar sigorta itfaiye kar meteoroloji kurtarma bodrum tipi kış
عاصفة رياح سقف أشجار فيضان سيول مطر أضرار تأمين إطفاء ثلج إنقاذ طقس شتاء برد
زریان با سەربان لافاو باران زیان بەفر فریاکەوتن ساردی کەش زستان سەرما
Sturm Hochwasser Deich Feuerwehr Keller tormenta inundación nieve tempête inondation neige توفان سیل برف berf bahoz lehî rê girtin`,
  `airport runway flights planes noise holidays terminal cargo pilot passengers carbon airline night sleep earplugs connections tourists hotel visitors balloon
havalimanı pist uçak uçuş gürültü tatil pilot yolcu turist turizm otel balon vadi esnaf gezi rezervasyon
مطار مدرج طائرة طائرات رحلات ضجيج طيار مسافر سياحة سائح فندق حجز
فڕۆکەخانە فڕۆکە گەشت گەشتیار پیلۆت ئوتێل هۆتێل دەنگەدەنگ
Flughafen Flugzeug Lärm aeropuerto avión turistas hotel aéroport avion bruit فرودگاه هواپیما balafir balafirgeh geştyar`,
  `vaccine jab infection virus fever ticks bite side effects disease epidemic mask studies immunity doctor flu health outbreak
aşı virüs salgın enfeksiyon ateş kene ısırık yan etki hastalık maske bağışıklık grip
لقاح فيروس وباء عدوى حمى مرض كمامة مناعة إنفلونزا جرعة أعراض
ڤاکسین کوتان ڤایرۆس پەتا تا نەخۆشی ماسک بەرگری
Impfung Virus Zecken vacuna virus vaccin virus واکسن ویروس derzî vîrus`,
  `electricity power cuts grid generator solar panels gas plant heat fridge blackout dark lights nuclear wind energy bills heating coal pump insulation
elektrik kesinti jeneratör güneş paneli santral enerji karanlık ısıtma kömür doğalgaz soba fatura
كهرباء انقطاع مولد مولدة شمسية ألواح محطة غاز حر ثلاجة ظلام طاقة مصعد نووي مكيف صيف
کارەبا مۆلیدە وزەی خۆر وێستگە گاز گەرما سەلاجە سپلیت تاریک گڵۆپ سووتەمەنی نەوت
Strom Heizung Gas Wärmepumpe gedämmt luz electricidad calefacción électricité chauffage برق گاز نیروگاه elektrîk ceyran gaz`,
  `earthquake quake rubble collapsed buildings tents blankets aftershock fault rescue buried village survivors container ruins shake wall
deprem enkaz bina çöktü çadır battaniye fay artçı konteyner müteahhit kura anahtar kalıcı depremzede
زلزال هزة أنقاض انهارت بيوت خيم بطانيات إنقاذ قرى ناجين متطوعين جدار
بۆمەلەرزە زەمینلەرزە داروخان دیوار خێوەت بەتانی گوند لەرین هەژان قەڵشا باڵەخانە
Erdbeben terremoto escombros séisme décombres زلزله آوار چادر erdhej xirbe`,
  `salary wages pay strike union teachers civil servants public employees delayed debt month pension retirees pensioners minimum income afford
maaş ücret grev sendika memur emekli emeklilik aylık prim ikramiye asgari lira zam borç geçim torun
راتب رواتب أجور إضراب نقابة موظف موظفين متقاعد تقاعد دين شهر معاش زيادة
مووچە کرێ مانگرتن بایکۆت سەندیکا فەرمانبەر خانەنشین قەرز مانگ پلە پشتیوانی دارایی بەغدا
Lohn Gehalt Rente Streik Gewerkschaft salario sueldo sindicato huelga patronal salaire grève syndicat retraite حقوق دستمزد اعتصاب بازنشستگی mûçe greva deyn karker`,
  `currency lira dollar bank exchange savings deposits gold price market traders inflation central interest loan crisis economy investors
lira dolar banka döviz faiz altın kur mevduat kriz ekonomi piyasa kredi
ليرة دولار مصرف بنك صراف صرافين ودائع ذهب سعر سوق تجار فائدة أزمة اقتصاد عملة دينار
دینار دۆلار بانک زێڕ ئاڵتون بازرگان ئابووری قەیران دراو
Euro Bank Zinsen euro banco dinero banque argent ارز دلار طلا بانک dolar zêr banke pere`,
  `forest fire fires burned smoke flames hectares firefighters helicopter olive trees charcoal pine oak ash mine mining trees village land soil coal
orman yangın duman alev itfaiye uçak zeytin ağaç fidan kömür maden kepçe toprak köylü nöbet yağ
غابات حريق حرائق نار دخان إطفاء طائرة زيتون شجر أشجار سنديان صنوبر فحم أرض احترق
دارستان ئاگر سووتان دووکەڵ کوژاندنەوە دار بەڕوو خۆڵەمێش گوند فڕۆکە
Wald Brand Feuer bosque incendio humo fuego forêt feu fumée جنگل آتش دود daristan agir dû şewat`,
  `farmers wheat harvest fields tractor milk crops seed fertiliser imports village cattle barley silo grain agriculture subsidies market vineyard
çiftçi buğday hasat tarla traktör süt tohum gübre ithal köy sığır arpa tarım ürün mısır
مزارع فلاح قمح حصاد حقل جرار بذور سماد استيراد قرية بقر شعير زراعة محصول رز
جووتیار گەنم دروێنە کێڵگە تراکتۆر تۆو پەین گوند مانگا جۆ کشتوکاڵ سایلۆ بەرهەم
Bauern Ernte Traktor agricultor cosecha tractor paysans tracteurs agriculteurs récolte poulet کشاورز گندم دامدار باغ cotkar genim zevî traktor`,
  `migrants boat refugees border asylum sea smugglers Europe drowned camp visa passport deport island immigrants coast guard unemployment
göçmen mülteci sınır sığınma deniz bot kaçakçı Avrupa boğuldu kamp vize pasaport işsizlik
مهاجرين لاجئين حدود لجوء بحر قارب مهرب أوروبا غرق مخيم تأشيرة جواز بطالة هجرة
کۆچبەر پەنابەر سنوور دەریا بەلەم قاچاخچی ئەوروپا نقوم کەمپ ڤیزا بێکاری گەنجان ئەڵمانیا پۆڵەندا
Flüchtlinge Grenze Asyl refugiados frontera migrantes réfugiés frontière مهاجر پناهنده مرز penaber sînor koçber`,
  `election vote ballot party candidate parliament mayor president government minister campaign opposition coalition poll voters senate democracy referendum
seçim oy sandık parti aday meclis başkan cumhurbaşkanı hükümet bakan muhalefet koalisyon seçmen demokrasi
انتخابات تصويت صندوق حزب مرشح برلمان رئيس حكومة وزير معارضة ناخب ديمقراطية نواب
هەڵبژاردن دەنگ سندوق حیزب پارت کاندید پەرلەمان سەرۆک حکومەت وەزیر ئۆپۆزسیۆن
Wahl Partei Regierung elecciones gobierno partido élection gouvernement vote انتخابات دولت رأی hilbijartin deng hikûmet partî`,
  `law women marriage divorce custody girls mothers wife husband judge religion rights feminist rape harassment equality abortion family minors
kadın evlilik boşanma velayet kız anne eş hak şiddet taciz eşitlik aile nikah
قانون نساء امرأة زواج طلاق حضانة بنت أم زوج شريعة حقوق تحرش مساواة أسرة قاصرات تزويج
یاسا ژن هاوسەرگیری جیابوونەوە کچ دایک مێرد شەریعەت ماف توندوتیژی خێزان
Frauen Ehe Gesetz mujer matrimonio ley femmes mariage loi زنان ازدواج طلاق jin mafê zewac`,
  `books fair reading novel library writer poetry publisher translation language author story paper lessons mother tongue words
kitap fuar okuma roman kütüphane yazar şiir yayınevi çeviri dil
كتاب كتب معرض قراءة رواية مكتبة كاتب شعر نشر ترجمة لغة
کتێب پێشانگا خوێندنەوە ڕۆمان کتێبخانە نووسەر شیعر دیوان چاپ وەرگێڕان زمان چیرۆک کاغەز
Buch Messe Roman libro feria novela livre salon roman کتاب رمان نویسنده pirtûk ziman nivîskar helbest`,
  `mountain climbers summit snow peak flag altitude oxygen descent hike record ski cold team breath
dağ dağcı zirve kar bayrak tırmanış oksijen iniş rekor soğuk
جبل متسلق قمة ثلج علم صعود نزول أوكسجين برد
چیا چیاوان لووتکە بەفر ئاڵا بەرز هەناسە سەرما دابەزین
Berg Gipfel montaña cumbre montagne sommet کوه قله çiya lûtke ala`,
  `gay lesbian transgender gender marriage pride homosexual sex men women rights equality couple wedding
eşcinsel cinsiyet evlilik onur
مثليين جنس زواج مساواة
هاوڕەگەزباز ڕەگەز هاوسەرگیری
schwul lesbisch matrimonio gay mariage همجنس‌گرا`,
  `racism black white slavery history police officers shooting protest civil rights discrimination minority Jews Israel Palestine Muslims Islam Christian church God prayer
ırkçılık siyah beyaz polis protesto ayrımcılık azınlık İsrail Filistin Müslüman Hristiyan kilise cami dua
عنصرية أسود أبيض شرطة احتجاج تمييز أقلية إسرائيل فلسطين مسلم مسيحي كنيسة مسجد صلاة
ڕەگەزپەرستی ڕەش سپی پۆلیس خۆپیشاندان کەمینە ئیسرائیل فەلەستین موسڵمان مزگەوت نوێژ
Rassismus Polizei racismo policía racisme police نژادپرستی پلیس nijadperestî polîs`,
  `welfare benefits work jobs unemployed taxpayers lazy poverty poor taxes disabled assistance employers hire employers training income
sosyal yardım iş işsiz vergi yoksulluk engelli çalışmak üniversite burs harç
مساعدات عمل وظائف عاطل ضرائب فقر معاق جامعة منحة رسوم
یارمەتی کار بێکار باج هەژاری کەمئەندام زانکۆ
Sozialhilfe Arbeit Steuern ayudas trabajo impuestos aides travail impôts کار مالیات kar bac`,
  `air pollution smog asthma cough mask factory exhaust dust diesel clean breathe index ban cars pedestrian shops centre cyclists
hava kirliliği duman astım öksürük fabrika egzoz toz nefes yaya
هواء تلوث دخان ربو سعال مصنع غبار تنفس
هەوا پیسبوون دووکەڵ تۆز کۆکە کارگە هەناسە
Luft Abgase Innenstadt Fußgänger contaminación aire pollution air آلودگی هوا سرفه مازوت hewa gemar`,
  `child died parents accident father mother grief tragedy crash killed hospital baby
çocuk bebek öldü anne baba kaza boğuldu acı
طفل مات والد حادث غرق مأساة أب أم رضيع
منداڵ مرد دایک باوک ڕووداو خنکا کارەسات
Kind Unfall niño accidente muerto enfant accident mort کودک تصادف مرگ zarok qeza`,
  `army soldiers military war troops veterans weapons officer attack peace front
ordu asker savaş silah şehit subay barış cephe
جيش جندي حرب سلاح ضابط سلام جبهة شهيد
سوپا سەرباز جەنگ چەک ئەفسەر ئاشتی پێشمەرگە شەهید
Armee Soldaten Krieg ejército guerra soldado armée guerre soldat ارتش جنگ سرباز leşker şer aştî çek`,
]
