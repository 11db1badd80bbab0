import type { LanguageParts } from './criticism-example.ts'

export const turkish: LanguageParts = {
  lang: 'tr',
  // Used as they stand: the clauses carry the endings on the words beside them.
  slots: {
    story: ['sel', 'öğretmen grevi', 'yeni köprü', 'hastane tartışması', 'çarşı yangını', 'elektrik kesintisi', 'bütçe', 'su sıkıntısı'],
    paper: ['gazeteniz', 'bu site', 'siteniz', 'Liman Postası', 'bu gazete', 'Kuzey Haber'],
    other: ['Dokuzuncu Kanal', 'Akşam Feneri', 'o kanal', 'Yıldız Ajans', 'devletin kanalı'],
    politician: ['belediye başkanı', 'ulaştırma bakanı', 'vali', 'muhalefet lideri', 'bizim vekil'],
    company: ['elektrik şirketi', 'su idaresi', 'telefon şirketi', 'o market zinciri', 'bu banka'],
    club: ['Sahilspor', 'Yıldızköy', 'Merkez Gücü', 'deplasman takımı', 'bizim takım'],
    name: ['Murat Keskinel', 'Leyla Pınarcı', 'Tarık Aşkar', 'Nihan Feraye', 'Cem Boztepe', 'Hale Sandalcı'],
  },
  emoji: ['🙄', '😂', '👏', '🤔', '😡', '🤦‍♂️', '👍', '😅'],
  frames: {
    openings: [
      'Açıkçası', 'Herkese günaydın.', 'Yazıyı iki kere okudum.', 'Kusura bakmayın ama', 'Saygı duymakla birlikte', 'Yahu', 'Şimdi anlamadığım şu:', 'Geç gördüm bunu.', 'İki sokak ötede oturuyorum.',
      'Emekli öğretmenim, söylemeden geçemem.', 'Neyse,', 'Pek yorum yazmam aslında.', 'Linki eşim attı.', 'Arkadaşlar', 'Trenden yazıyorum.', 'Bence', 'Vallahi', 'Selamlar.',
    ],
    loyalOpenings: ['1998 yılından beri okurunuzum.', 'On bir yıllık aboneyim.', 'Babam sizi okumadan kahvaltıya oturmazdı.', 'Her sabaha sizinle başlarım,'],
    closings: ['Benim fikrim bu.', 'Başka düşünen var mı?', 'Hepsi bu.', 'İzmir\'den selamlar.', 'Söylemesem olmazdı.', 'Okuduğunuz için teşekkürler.', 'Burada bırakıyorum.', 'Herkese iyi günler.', 'İçimi döktüm.', 'Bir düşünün.', 'Nokta.'],
    criticismClosings: ['Lütfen düzeltin.', 'Siz eskiden böyle değildiniz.', 'Yayın yönetmeninizden bir cevap bekliyorum.', 'Sizden daha fazlasını beklerdim.', 'Biraz aynaya bakın sayın editörler.', 'İşinizi yapın.', 'Aboneliği bırakmayı düşünüyorum.', 'Umarım haber merkezinden biri bunu okur.'],
    elsewhereClosings: ['Utansınlar.', 'Sandıkta görüşürüz.', 'Birileri hesap vermeli.', 'Gerçek ortaya çıktı çok şükür.', 'Ailelere sabır diliyorum.', 'Hiçbir şey değişmez, görürsünüz.', 'Gitme vakitleri geldi.'],
    praiseClosings: ['Böyle devam.', 'Her kuruşuna değer.', 'Bunlardan daha çok isteriz.', 'Bütün ekibe teşekkürler.'],
  },
  heldBackFrames: {
    openings: ['Hakkını yemeyeyim,', 'İyi akşamlar.', 'Uzmanı değilim.', 'Pardon ama', 'Hmm,', 'Biraz uzun yazacağım.', 'İşten yeni geldim.', 'Bakın,', 'Buradaki ilk yorumum.'],
    loyalOpenings: ['İlk sayıdan beri takipteyim.', 'Yıllardır size para öderim,', 'Sizinle büyüdüm.'],
    closings: ['Ben böyle görüyorum.', 'Bir ben mi fark ettim?', 'Sevgiler, Ayten.', 'Rahatladım.', 'Bu kadarı yeter.', 'İyi geceler.', 'Çayıma dönüyorum.'],
    criticismClosings: ['Bir bakıverin.', 'Sizde önceden böyle olmazdı.', 'Buna kim onay veriyor?', 'Okur bundan iyisini hak ediyor.', 'Ders çıkarın.', 'Genel yayın yönetmeninize de yazacağım.'],
    elsewhereClosings: ['Yaptıkları rezalet.', 'Çıkıp bunu açıklasınlar.', 'Yazık bu millete.', 'Unutmayacağız.', 'Giderlerse arkalarından su dökmem.'],
    praiseClosings: ['Hep böyle olun.', 'Şapka çıkarıyorum.', 'Bu devirde az bulunur.'],
  },
  topics: {
    headline: {
      criticism: {
        written: [
          'Başlıkta "havalimanında kaos" yazıyor, haberde iki uçak yirmi dakika gecikmiş. Hangisi doğru?',
          'Yine tık tuzağı. Açtım, dört paragraf boşluk 🙄',
          'başlıkları atan kişi haberi okumuyor galiba',
          'Bu gazetenin itibarına ne yaptığını görünce İNANAMAYACAKSINIZ... nasıl, sizin başlıklara benzedi mi?',
          'Güzelim haberi, tanığın dediğinin tam tersini söyleyen bir başlıkla harcamışsınız.',
          'Belediye meclisi toplantısına "kan gövdeyi götürdü" demek nedir Allah aşkına, sayın editör?',
        ],
        clauses: [
          '{story} haberinin başlığı metinde olmayan şeyi vadediyor',
          '{story} hakkındaki dedikodunun sonuna soru işareti koyup başlık yapmışsınız',
          '{paper} başlığı bugün üç kez değiştirdi, her seferinde daha kötü oldu',
          'sırf başlığınız yanıltıcı olduğu için açtım, zaten amacınız da buymuş',
          '"şok" kelimesi bu hafta her gün manşetinizde',
          '{story} başlığınız mağdurları suçluyor, oysa kendi metniniz öyle demiyor',
          'yarım cümleyi büyük harfle başlığa koymanız düpedüz bulvar gazeteciliği',
        ],
      },
      elsewhere: {
        written: [
          'Belediye başkanı yine manşetlik kurdele kesti, otobüs hâlâ yok.',
          'Akşam Feneri bunu nasıl vermiş gördünüz mü, resmen panik yaratıyor.',
          'Serkan bey başlıktan ötesini okusaydınız cevap üçüncü paragrafta',
        ],
        clauses: [
          '{politician} manşet peşinde, {story} umurunda değil',
          '{other} {story} hakkında düpedüz yalan bir başlık attı',
          'buradaki yorumcuların yarısı yalnızca başlığı okumuş',
          '{story} meselesi yazdan önce neden çözülmedi, bilen var mı?',
        ],
      },
      praise: { written: ['Nihayet ne olduğunu söyleyen bir başlık. Sağ olun.'], clauses: ['başlık {story} meselesini bağırmadan özetlemiş', '{story} haberinde tık tuzağı yok, yalnızca bilgi var, tebrikler'] },
      attack: { written: ['Murat Keskinel denen beyinsizin elinden klavyeyi alın, ahırdan çıkmış gibi.'], clauses: ['{name} yeteneksiz bir yalancı, kafası da bomboş', '{name} denen zavallı soytarı gazeteci olmuş'] },
    },
    photo: {
      criticism: {
        written: [
          'O fotoğraf 2014 selinden. Biliyorum çünkü içindeki araba benim.',
          'Ağlayan çocuğun yüzünü göstermek şart mıydı? Bu kareyi seçene yazıklar olsun.',
          'bizim mahalleyle ilgili her habere niye yanmış çöp kutusu fotosu koyuyorsunuz her seferinde ya',
          'Bizim hastane haberine yurt dışından stok fotoğraf. Gazeteciliğin zirvesi 👏',
          'Yayınlarınızın çoğunu severim ama cenazenin fotoğrafı asla basılmamalıydı.',
        ],
        clauses: [
          'haberin üstündeki fotoğrafın {story} ile alakası yok',
          'kalabalık on kat görünsün diye fotoğrafı kırpmışsınız',
          'bir adayın en çirkin, ötekinin en güzel karesini seçmişsiniz',
          'fotoğraf altında yanlış köyün adı var ve {paper} dünden beri düzeltmedi',
          'eski arşiv fotoğrafını bize {story} diye yutturdunuz',
          'galeriye ailenin evini koymanız hem özensiz hem acımasız',
        ],
      },
      elsewhere: {
        written: [
          'Bakan elinde kürekle poz verecek vakit buluyor, bodrumu çamur dolan insana vakti yok.',
          'Soldaki eski değirmen mi? Rahmetli dedem orada çalışırdı.',
          'Şirket broşürüne mutlu emekli resmi koyuyor, ocakta elektriklerini kesiyor. Vicdansızlar.',
        ],
        clauses: [
          '{politician} {story} için geldi, pozunu verdi, on dakikada gitti',
          '{company} parlak resimlere değil onarıma para harcasa keşke',
          'insanın içi acıyor, doğduğum sokağı tanıyamadım',
          '{other} geçen yıl {story} diye sahte görüntü verdi, özür de dilemedi',
        ],
      },
      praise: { written: ['Fotoğraflar harika. İki hemşirenin karesi bin nutuktan fazlasını anlatıyor.'], clauses: ['foto muhabiriniz {story} anını çok güzel yakalamış', 'gördüğüm en iyi foto galeri, {paper} bu işi biliyor'] },
      attack: { written: ['Leyla Pınarcı maymun gibi çirkin, o yüzden yüzünü gösteremiyor'], clauses: ['{name} ölülerin üstünden geçinen iğrenç bir akbaba', '{name} sapığın teki, bütün kasaba bilir'] },
    },
    sources: {
      criticism: {
        written: [
          '"Kaynaklara göre", "konuya yakın isimler", "edinilen bilgiye göre". Bir isim verin. Sadece bir.',
          'Bu basın bülteni. Aslı bende var, iki kelimesini değiştirmişsiniz.',
          'Bir araştırmadan söz edip bağlantısını koymuyorsunuz. Okur nasıl kontrol etsin?',
          'yani kaynağınız bir tweet mi. 4 beğenili bir tweet. helal',
          'Konuyu işlediğiniz için sağ olun ama bu kadar ağır bir suçlamaya tek bir isimsiz tanık yetmez.',
        ],
        clauses: [
          '{story} hakkında yazdıklarınızda adı verilen tek kaynak yok',
          '{paper} haberi ajanstan kopyalamış, kimse telefonu kaldırmamış',
          '{story} rakamlarınız bu işten kazananların rakamları',
          'uzman diye konuşturduğunuz kişi o şirketten maaş alıyor, yazmayı unutmuşsunuz',
          'bir şey duyan komşu kanıt değildir, siz de bunu biliyorsunuz',
          'polis ne derse onu basıyorsunuz, orada olan kimseye sormuyorsunuz',
        ],
      },
      elsewhere: {
        written: [
          'Şirket kendi rakamlarını açıklamıyor. Neyi saklıyor acaba?',
          'Kaynak lütfen Davut bey, köprünün bedavaya yapıldığını nereden çıkardınız?',
          'Emniyet müdürü üç günde üç ayrı hikâye anlattı.',
        ],
        clauses: [
          '{politician} {story} rakamlarını kafadan atmış',
          '{company} kendi raporunu iki yıldır açıklamıyor',
          '{other} hiç kaynak göstermez, dedikoduyla yaşar',
          'yukarıda {story} planlıydı yazan arkadaş bir kanıt göstersin',
        ],
      },
      praise: { written: ['Her bilginin bağlantısı var, iki rapor da indirilebiliyor. İşte böyle yapılır!'], clauses: ['{story} haberinde kaynaklarınızı açıkça yazmışsınız, güven veriyor', 'belli ki biri {story} dosyasını satır satır okumuş, emeğinize sağlık'] },
      attack: { written: ['Tarık Aşkar kaynak uyduruyor çünkü o fareyle hiçbir insan konuşmaz.'], clauses: ['{name} satılmış bir yalancı, pis bir borazan', '{name} belge okuyamayacak kadar geri zekâlı'] },
    },
    bias: {
      criticism: {
        written: [
          'Sol eğiliminiz her gün biraz daha sırıtıyor. Haberi başka yerden okurum artık.',
          'Ne hikmetse bu gazetede sağa hep yer var, sendikaya hiç yok.',
          'Bizim yürüyüş "olay", onlarınki "gösteri". Aynı cadde, aynı kalabalık.',
          'Muhafazakârım, öbür tarafı da duymak için sizi okuyorum ama hiç olmazsa tarafsızmış gibi yapın.',
          'tarafsızlıkmış, güldürmeyin beni',
        ],
        clauses: [
          '{story} konusunda kararınızı baştan vermişsiniz, her satırdan belli',
          '{paper} bir tarafı el üstünde tutuyor, öbürüne suçlu muamelesi yapıyor',
          '{story} haberlerinizde hep tek taraf var',
          'üçüncü cümlede yorum yapmışsınız ama hâlâ haber diye duruyor',
          'seçtiğiniz sıfatlardan editörlerinizin kime oy verdiği anlaşılıyor',
          'bunu öteki parti yapsa bir hafta manşetinizden inmezdi',
        ],
      },
      elsewhere: {
        written: [
          'Hakem taraflı, yan hakem kör, yine de kazanmamız lazımdı.',
          'İki parti de yalan söylüyor, birinin takımı daha şık o kadar.',
          'Siz sadece işinize gelene inanıyorsunuz Kadriye hanım, bir kütüphaneye uğrayın.',
        ],
        clauses: [
          '{story} davasındaki hâkim taraflı, çekilmesi gerekir',
          '{other} bir partinin borazanından başka bir şey değil',
          '{politician} hep zengin mahalleleri kayırır',
          '{story} konusunda sağ da yanlış sol da yanlış',
        ],
      },
      praise: { written: ['Çizginize katılmıyorum ama bu yazı son derece adildi.'], clauses: ['{story} konusunda iki tarafı da konuşturmuş, hüküm vermemişsiniz', '{story} hakkında dengeli bir yazı, az bulunur'] },
      attack: { written: ['Nihan Feraye vatan haini, satılık orospu, kovun gitsin.'], clauses: ['{name} suratından nefret akan bir yobaz', '{name} haşerenin teki, satın alınmış kukla'] },
    },
    government: {
      criticism: {
        written: [
          'Bunu bakanlık mı yazdı, yoksa en azından yazı tipini siz mi değiştirdiniz?',
          'Tünel açılışına üç sayfa, tünelde ölen işçilere iki satır. Bu gazeteyi anlatmaya yeter.',
          'Eskiden iktidardan hesap sorardınız, şimdi paltosunu tutuyorsunuz.',
          'tek bir zor soru yok. TEK bir tane. resmi ilanlar kesilir diye mi korkuyorsunuz',
          'Söyleşi kibar ve güzel yazılmış, hakkını veriyorum. Peki kayıp parayı neden sormadınız?',
        ],
        clauses: [
          '{paper} bakanlık bülteninden farksız',
          '{story} hakkında iktidar ne dediyse sorgulamadan tekrar ediyorsunuz',
          'seçimden beri eleştiren sesler sayfalarınızdan silindi',
          'hükümet her başarısız olduğunda siz başka bir suçlu buluyorsunuz',
          'bu karara "tarihi" demek sözcünün işi, gazetecinin değil, size yakışmadı',
          'yukarıdan izin gelene kadar {story} hakkında tek kelime yazmadınız',
        ],
      },
      elsewhere: {
        written: [
          'Dokuz yıldır iktidardalar, hâlâ suç eskilerde.',
          'İstifa edin. Hepiniz. Bakanı da yanınıza alın.',
          'Sayıştay ne diyor bu işe? Raporu çıkmış olmalı.',
        ],
        clauses: [
          '{politician} {story} sorununu çözecekti, kılını kıpırdatmadı',
          'hükümet {story} hakkında yalan söylüyor, bizi aptal sanıyor',
          'bakanlık vergimizi çarçur ediyor, {story} sorunu büyüyor',
          '{politician} benim oyumla geldi, her gün pişmanım',
        ],
      },
      praise: { written: ['Bunu basmak cesaret ister. Memlekette başka kimse yapamıyor.'], clauses: ['iktidara soru sormaya cesaret eden bir siz kaldınız', 'siz olmasanız {story} meselesini kimse duymazdı'] },
      attack: { written: ['Cem Boztepe çizme yalayan omurgasız bir solucan.'], clauses: ['{name} omurgasız, korkak bir yalaka', '{name} saray köpeği, kim beslerse ona kuyruk sallar'] },
    },
    context: {
      criticism: {
        written: [
          'Geçen ihaleyi de aynı firmanın aldığını yazmayı unutmuşsunuz. Önemsiz bir ayrıntı tabii??',
          'Bunun arka planı nerede? Okumadan önce daha çok şey biliyordum.',
          'Kaça mal oluyor, kim ödüyor, ne zaman; hiçbiri yok. Fena başlamamışsınız, şimdi gerisini de yazın.',
          'Rakamları 2020 ile kıyaslayıp o yıl her yerin kapalı olduğunu söylememek en hafif tabirle özensizlik.',
          'üç satır ve bir video. 40 bin kişiyi ilgilendiren grev için verdiğiniz bu',
        ],
        clauses: [
          '{story} nasıl başladı, onu yazmamışsınız, oysa her şeyi değiştiriyor',
          'bize bir rakam vermişsiniz ama kıyas yok, hiçbir şey anlatmıyor',
          '{paper} kameralar gidince {story} konusunu unuttu',
          '{story} hakkındaki en önemli bilgiyi son satıra saklamışsınız',
          '{story} konusunu herkesten bir hafta sonra yazdınız, üstüne bir şey de koymadınız',
          'haberlerinizde nehrin bizim yakası neden hiç geçmiyor?',
        ],
      },
      elsewhere: {
        written: [
          'Arka planı basit: 1996 yılında boruları sattılar, bir tanesini yenilemediler.',
          'Ek bütçe ne demek biri anlatabilir mi? Ciddi soruyorum.',
          'Eski meclisin buna oy birliğiyle evet dediğini herkes unutmuş.',
        ],
        clauses: [
          '{politician} raporun yarım cümlesini okuyor, gerisini saklıyor',
          '{story} eski hikâye, nasıl başladığını hatırlarım',
          'asıl noktayı kaçırıyorsun dostum, {story} işi para işi',
          '{company} müşterisine gerçeğin yarısını söylüyor',
        ],
      },
      praise: { written: ['Sonunda sadece ne olduğunu değil neden olduğunu da anlatan bir yazı.'], clauses: ['{story} zaman çizelgesi sayesinde konuyu anladım', '{story} hakkında verdiğiniz arka plan için teşekkürler'] },
      attack: { written: ['Hale Sandalcı balık beyinli, biri şunun acısına son versin.'], clauses: ['{name} üçe kadar sayamayan bir cahil', '{name} tembel bir asalak'] },
    },
    correction: {
      criticism: {
        written: [
          'Yanlış dokuz saat yayında kaldı. Düzeltme en altta, gri, minicik harflerle.',
          'Adamın adı Haris değil Harun diye pazartesi yazdım size. Bugün cuma.',
          'Haberi sessizce değiştirmek düzeltme değildir. Ekran görüntüleri elimizde.',
          'Herkes hata yapar, tamam. Siz hatayı kabul etme kısmını atlıyorsunuz.',
          'asdfgh paragrafı komple silmişler kimse fark etmez sanıyorlar',
        ],
        clauses: [
          '{story} haberindeki yanlış on kere söylendi, hâlâ yerinde duruyor',
          '{paper} hatalarını gizlice düzeltir, özür dilemez',
          'masum bir adamın adını bastınız, düzeltme dört gün sonra geldi',
          'ikinci paragrafınızdaki tarih yanlış, {story} mart ayında gündeme geldi',
          '{story} düzeltmeniz aslından daha yanlış',
          'yalan haber birinci sayfanızda, tekzip içeride iki satır',
        ],
      },
      elsewhere: {
        written: [
          'Yukarıdaki yoruma ufak düzeltme: vapur 1978 değil 1987 yılında kalktı.',
          'Bakan kendi rakamlarını bu ay iki kere geri aldı. İki kere!',
          'Belediye faturalardaki yanlışı ne zaman düzeltecek?',
        ],
        clauses: [
          '{politician} mecliste {story} için söylediklerini düzeltsin',
          '{company} yanlış fatura yolladı, düzeltmeye de yanaşmıyor',
          '{other} {story} haberini uydurduğunu hiç kabul etmedi',
          'yanılıyorsam düzeltin ama {story} iki yıl önce de konuşuluyordu',
        ],
      },
      praise: { written: ['Yanıldınız ve bir saat içinde sayfanın tepesinden söylediniz. Saygılar.'], clauses: ['{story} haberini çabucak ve açıkça düzelttiniz', 'böyle dürüst bir özrü takdir etmek lazım'] },
      attack: { written: ['Murat Keskinel nefes aldıkça yalan söylüyor, ruh hastası.'], clauses: ['{name} doğuştan yalancı, insanlığın yüz karası', '{name} her şeyi karıştıran sefil bir ayyaş'] },
    },
    moderation: {
      criticism: {
        written: [
          'Üçüncü kez yazıyorum. Son iki yorumumu sildiniz, içlerinde tek kötü söz yoktu.',
          'Bunu yayınlamazsınız çünkü yalnızca size katılan yorumları geçiriyorsunuz.',
          'Sansürcüler!!!',
          'Kurallarınızda eleştiriye açığız yazıyor. Patronunuzla ilgili yorumum dört dakika yaşadı.',
          'Yorum denetlemek zor iş, çoğu zaman iyi de yapıyorsunuz ama iki gün bekletince tartışma diye bir şey kalmıyor.',
        ],
        clauses: [
          'içinde {story} geçen her yorumu siliyorsunuz',
          'moderatörleriniz hakaretlere dokunmuyor, argümanları siliyor',
          '{story} yorumlarını bir saatte kapattınız, neden korkuyorsunuz?',
          'yorumum reddedildi, hangi kuralı çiğnediğimi {paper} söyleyemedi',
          'yorum kurallarınız kimine var kimine yok',
          '{paper} iki satırlık yorumu bir günde yayınlıyor',
        ],
      },
      elsewhere: {
        written: [
          'Bağırmayın artık Fikret bey, limanı konuşmaya geldik buraya.',
          'O sosyal ağ sahibinin hoşuna gitmeyen her şeyi siliyor, ben geçen yıl çıktım.',
          'Başkan sayfasında kendisine itiraz edeni engelliyor, sonra diyalog diyor.',
        ],
        clauses: [
          'üstteki arkadaş {story} hakkında aynı saçmalığı beş kez yazmış',
          '{politician} eleştiriyi yasaklamak istiyor, adına da koruma diyor',
          '{other} sahibini övmeyen her yorumu siler',
          'görünen adımı nasıl değiştiririm, ayarlarda bulamadım',
        ],
      },
      praise: { written: ['İnsanların birbirini yemediği bir yorum köşesi görmek güzel. Moderatörlere teşekkürler.'], clauses: ['moderatörleriniz {story} tartışmalarında çok sabırlı', 'yorumum on dakikada yayınlandı, bravo size'] },
      attack: { written: ['Leyla Pınarcı silme tuşunun arkasına saklanan korkak bir cadı.'], clauses: ['{name} küçük bir diktatör, pisliğin önde gideni', '{name} şaka kaldıramayan histerik bir manyak'] },
    },
    paywall: {
      criticism: {
        written: [
          'Ajans haberi için ayda yüz lira mı? Kalsın.',
          'Sel uyarılarını abonelik duvarının arkasına koymuşsunuz. İnsan ölebilir, bunu düşünün.',
          'Mayısta iptal ettim, hâlâ kartımdan para çekiyorsunuz.',
          'Ödüyorum, seve seve ödüyorum ama sitenin yarısını da "artı artı" üyelik diye saklamayın lütfen.',
          'kart bilgisi vermeden haber bile okunmuyor böyle site mi olur',
        ],
        clauses: [
          '{paper} para istiyor, karşılığında {story} için ajans metni veriyor',
          'aboneliğinizi iptal etmek üç telefon bir mektup istiyor',
          'fiyatı yine artırdınız, yazılar kısaldı',
          '{story} gibi can güvenliği haberlerini parayla okutmanız ayıp',
          'ben para veren müşterinizim, siteniz beni her gün dışarı atıyor',
          'iki satır okutup duvarı indiriyorsunuz',
        ],
      },
      elsewhere: {
        written: [
          'Kira arttı, maaş artmadı. Bütün hikâye bu.',
          'Spor salonu da aynı, sözleşmeden çıkmak için avukat lazım.',
          'Yurt dışında oturanlar için yıllık abonelik ne kadar acaba?',
        ],
        clauses: [
          '{company} iki kere zam yaptı, hizmeti daha da kötüledi',
          '{other} dünkü haberi satıyor, ona beş kuruş vermem',
          '{politician} {story} parasını bizim cebimizden istiyor',
          'iyi gazetecilik isteyen parasını verecek sevgili yorumcular',
        ],
      },
      praise: { written: ['Bu araştırma yüzünden az önce abone oldum. Helal olsun.'], clauses: ['{story} gibi haberleriniz için seve seve para veriyorum', '{story} yazısını herkese açık bıraktığınız için sağ olun'] },
      attack: { written: ['Tarık Aşkar\'a bunun için para mı veriyorlar? Eşek arpaya razı, daha iyi de yazar.'], clauses: ['{name} para için anasını satacak bir domuz', '{name} beş para etmez bir otlakçı'] },
    },
    advertising: {
      criticism: {
        written: [
          'Saydım: 14 reklam, 6 paragraf.',
          'Evini kumarda kaybeden adamın haberinin altında bahis reklamı. Bu sayfalara bakan yok mu?',
          'Bu haber mi reklam mı? "İş birliği" yazısını görmek için gözlük taktım.',
          'pencere açıldı kapat. bir daha açıldı kapat. video BAĞIRIYOR. hadi eyvallah',
          'Para kazanmanız gerektiğini anlıyorum. Anlıyorum da, yazının tamamını örten reklam fazla oluyor.',
        ],
        clauses: [
          '{story} yazınız haber kılığında reklam olmuş',
          '{paper} artık cümleden çok reklam yayınlıyor',
          'sayfanızı her açtığımda son ses video reklam başlıyor',
          'arka sayfanızı satın alan şirketi pek bir güzel yazıyorsunuz',
          '{story} haberinizin yanında bahis reklamı olması büyük ayıp',
          'bir satırınızı okumak için üç pencere kapatıyorum',
        ],
      },
      elsewhere: {
        written: [
          'Banka televizyon reklamına milyonlar döküyor, ilçedeki son şubesini kapatıyor.',
          'Statta bahis reklamının yasaklanması geç bile kaldı. Belediyeye bu sefer bravo.',
          'O partinin reklamları insan zekâsına hakaret.',
        ],
        clauses: [
          '{company} reklamlarında yalan söylüyor, dur diyen yok',
          '{politician} vergimizle kampanya afişi bastırıyor',
          '{club} elinden gelse kale direğine sponsor alır',
          '{company} kampanya yapıyormuş, doğru mu bilen var mı?',
        ],
      },
      praise: { written: ['Ne açılan pencere var ne yanıp sönen şey. Böyle site kalmamıştı.'], clauses: ['bahis reklamını geri çevirmeniz çok iyi oldu', 'reklamsız tertemiz bir sayfa, göz dinlendiriyor'] },
      attack: { written: ['Nihan Feraye bir öğle yemeğine çocuklarını satar, reklamcıların kaltağı.'], clauses: ['{name} rüşvetçi bir fare', '{name} çürümüş bir pislik, gebersin'] },
    },
    app: {
      criticism: {
        written: [
          'Güncellemeden beri yorumları açınca uygulama çöküyor. Telefonum yeni, sürüm son sürüm.',
          'Yeni tasarım berbat. Gri üstüne gri yazı, kimin fikriydi?',
          'Gazetecilik on numara, internet sitesi sıfır.',
          'gece 3te ünlü boşanması bildirimi niye gelir bana',
          'Görme engelliyim, yeni menünüz ekran okuyucuyla çalışmıyor. İki kez yazdım size.',
        ],
        clauses: [
          'sitenizin araması hiçbir şey bulmuyor, {story} haberini bile',
          'uygulamanız {story} için beş bildirim yolluyor, sonra haberi açmıyor',
          'yeni tasarımla {paper} içinden çıkılmaz hale geldi',
          'görselleriniz geç yüklendiği için okurken sayfa zıplıyor',
          'telefonda yazılarınız minicik, büyütmenin yolu da yok',
          'bülteniniz iki gün geç geliyor, bağlantıları da çalışmıyor',
        ],
      },
      elsewhere: {
        written: [
          'Belediyenin otopark uygulaması hayatımda gördüğüm en kötü yazılım.',
          'Karanlık mod var mı? Varsa nerede?',
          'Dokuz yıllık telefondan yazıyorum, trenlerin aksine hâlâ çalışıyor.',
        ],
        clauses: [
          '{company} uygulaması her ödeme yapmak istediğimde çöküyor',
          '{club} bilet sitesi öğleden beri kapalı',
          '{politician} {story} için uygulama yaptıracakmış, bize insan lazım insan',
          '{other} sitesi virüs dolu, uzak durun',
        ],
      },
      praise: { written: ['Büyük yazı düğmesi benim gibi yaşlı gözler için nimet.'], clauses: ['yeni uygulama hızlı, {story} haberini hemen buldum', 'karanlık modu yapan arkadaşınız pastayı hak etti'] },
      attack: { written: ['Cem Boztepe link bile koyamayan beceriksiz bir mal, git boğul.'], clauses: ['{name} huzurevine kapatılacak bunak bir moruk', '{name} işe yaramaz salağın biri'] },
    },
    translation: {
      criticism: {
        written: [
          'Bakan "yapabiliriz" demiş, siz "yapacağız" diye çevirmişsiniz. Az buz fark değil.',
          'Makineden mi geçirdiniz bunu? "Kaleci topu yedi" ne demek?',
          'Arapça biliyorum. Videodaki adam alt yazıda yazdığınızı söylemiyor.',
          'türkçe sürümde alıntının yarısı yok neden',
          'Birkaç dilde yayın yapmanız güzel ama Türkçe sayfalar sönük bir kopya, hem kısa hem iki gün gecikmeli.',
        ],
        clauses: [
          '{story} konuşmasının çevirisi anlamı tersyüz etmiş, okuyan yok mu sizde?',
          'en önemli cümle alt yazılarınızda yok',
          '{paper} {story} haberini makineye çevirtmiş, kimse okumamış',
          'Türkçe sürümünüzde alıntıyı yumuşatmışsınız, nedenini bilmek isterim',
          'hakareti şaka diye çevirmişsiniz, bütün yazı çökmüş',
          'bunu size çeviren kişi o ülkeyi hiç tanımıyor',
        ],
      },
      elsewhere: {
        written: [
          'Mahkeme sanığa iki gün tercüman bulmamış. Bu yüzyılda!',
          'Ninem o kelimeyi gülerek "inatçı" diye çevirirdi.',
          'Konsolosluğun sitesi öyle bir çevrilmiş ki formu kimse dolduramıyor.',
        ],
        clauses: [
          '{company} robot çevirmiş gibi mektuplar yolluyor',
          '{politician} halkla {story} konuşmak için tercüman tutsun',
          '{other} konuşmayı bile bile yanlış çevirdi',
          'pankarttaki kelime ne demek, çevirebilecek var mı?',
        ],
      },
      praise: { written: ['Nefis çeviri. Aslını da okudum, hiçbir şey kaybolmamış.'], clauses: ['{story} raporunu çevirdiğiniz için teşekkürler', 'özenli bir çeviri, dipnotlar gözümden kaçmadı'] },
      attack: { written: ['Hale Sandalcı geldiği yere dönsün de Türkçe öğrensin, aptal keçi.'], clauses: ['{name} okuma yazması olmayan bir hödük', '{name} yarım akıllı bir dolandırıcı, hiçbir dil bilmez'] },
    },
    spelling: {
      criticism: {
        written: [
          'Bir paragrafta iki kere "de" ayrı yazılacakken bitişik. Düzeltmeniniz kaldı mı?',
          'Derenin adı Orla, Oral değil. Çocuklarım okuyor bunu.',
          'Yüklemsiz bir cümle, iki kere basılmış bir paragraf. Tebrikler.',
          'önce imla öğrenin sonra bize ders verin',
          'Gerçekten çok iyi yazı, o yüzden içindeki on bir yazım yanlışı daha çok üzüyor. Sizin için işaretledim.',
        ],
        clauses: [
          '{story} metniniz yazım yanlışı dolu',
          'belli ki {paper} yayından önce hiçbir metni okutmuyor',
          'köyümüzün adını dördüncü kez yanlış yazdınız',
          'ikinci paragrafınızdaki dil bilgisi ilkokul çocuğunu utandırır',
          '{story} ile ilgili cümleniz ortasında bitiveriyor',
          'bu yıl {paper} virgülden tasarruf ediyor galiba',
        ],
      },
      elsewhere: {
        written: [
          'Eyvah yorumda harf hatası, polisi arayın Burhan bey.',
          'Yeni yol tabelasında yazım yanlışı var, dört bin liraya patladı bize.',
          'Yeni hocanın adı nasıl okunuyor?',
        ],
        clauses: [
          '{politician} üç cümleyi hatasız yazamıyor',
          '{company} {story} için yanlış dolu bir mektup yollamış',
          'çocuklar imla bilmeden mezun oluyor, beni bu düşündürüyor',
          'sen de yanlış yazmışsın canım, yorumuna bir daha bak',
        ],
      },
      praise: { written: ['Okuması ne büyük keyif, her cümle yerli yerinde.'], clauses: ['{story} yazısının dili şiir gibi', 'öyle güzel yazmışsınız ki eşime sesli okudum'] },
      attack: { written: ['Murat Keskinel denen geri zekâlı okulu bile bitirmemiş.'], clauses: ['{name} harfleri sökemeyen bir katır', '{name} odun gibi kalın kafalı, üstelik çirkin'] },
    },
    interview: {
      criticism: {
        written: [
          'Yönetim kurulu başkanıyla kırk dakika oturup köpeğini sormuşsunuz.',
          'Kadının sözünü on bir kere kestiniz, adamınkini hiç. Saydım.',
          'Ev sahibi konuşmuş, avukatı konuşmuş, kardeşi konuşmuş. Bir kiracıyı aramak aklınıza gelmedi mi?',
          'sert adama yumuşacık sorular ne tatlısınız 😂',
          'Bu söyleşiyi almak cesaretti, başını da sevdim. Ama tek bir takip sorusu bile mi yok?',
        ],
        clauses: [
          '{story} söyleşiniz ilk dakikadan itibaren tek taraflıydı',
          'siyasetçiye sahne verdiniz, karşı soru sormadınız',
          '{story} hakkındaki en kaçamak cevabı {paper} olduğu gibi kabul etti',
          'söyleşiyi tanık aptal görünsün diye kesip biçmişsiniz',
          '{story} için aynı şeyi düşünen üç konuğu neden çağırdınız?',
          'sorularınız cevaplardan uzun',
        ],
      },
      elsewhere: {
        written: [
          'Tek soruya cevap vermedi. İliğine kadar siyasetçi.',
          'Hemşirelerin çoğunun düşündüğünü söylemiş. O serviste yirmi yıl çalıştım.',
          'Hoca röportajı bıraksın da korner çalıştırsın.',
        ],
        clauses: [
          '{politician} {story} sorularının hepsinden kaçtı',
          'şirketin patronu bu söyleşide kibirli ve soğuktu',
          '{other} {story} konuşsun diye tanığa para vermiş',
          '{politician} bundan sonra ne olacağını da anlatsaydı keşke',
        ],
      },
      praise: { written: ['Yılların en iyi söyleşisi: sakin, net, adamı da kaçırmadı.'], clauses: ['tam benim merak ettiklerimi sormuşsunuz', '{story} hakkında keskin sorular, üslup da düzgün'] },
      attack: { written: ['Leyla Pınarcı\'nın sesini duyunca merdivenden itesim geliyor.'], clauses: ['{name} kendini beğenmiş şirretin teki', '{name} tokatlık bir mızmız'] },
    },
    football: {
      criticism: {
        written: [
          'Maç yazınızda golü atan yanlış. Deniz attı, bütün stat gördü.',
          'Erkeklere kırk haber, gerçekten kupa kazanan kadınlara sıfır.',
          'Muhabiriniz maçı mı izledi skoru mu?',
          'deplasman tribünündeki küfürler hakkında tek kelime yok?? oradaydınız!!',
          'Normalde ilk spor sayfanızı açarım. Bu sezon baştan sona transfer dedikodusu.',
        ],
        clauses: [
          'derbi yazınızı bir taraftar yazmış, {club} diye bağırmadığı kalmış',
          'oyuncu puanlarınızı maçı izleyen kimse anlamadı',
          'her gün {club} yazıyorsunuz, küçük kulüplerimizi hiç',
          'canlı anlatımınız 60. dakikada durdu, {paper} fark etmedi',
          'bu transfer haberini uydurdunuz, siz de biliyorsunuz',
          'final sonucunu bildirimle yüzümüze söylediniz, tadı kaçtı',
        ],
      },
      elsewhere: {
        written: [
          'Yönetim istifa! On iki yıl yalan, bir tane final.',
          'Penaltı falan değil. Hakeme baston lazım.',
          'Pazar günü maç kaçta?',
        ],
        clauses: [
          '{club} ruhsuz ve plansız oynadı',
          'kulübün sahipleri taraftarı bankamatik sanıyor',
          '{other} sanki başka takım yokmuş gibi hep {club} diyor',
          'yorumcular bir şey bilmiyor, iyi oynayan bizdik',
        ],
      },
      praise: { written: ['Müthiş taktik analizi, üçüncü görseldeki oklarla her şey oturdu.'], clauses: ['{club} hakkında okuduğum en iyi maç yazısı', '{club} malzemecisinin portresi çok hoş olmuş'] },
      attack: { written: ['Tarık Aşkar rakip takımlı şişko piç, inşallah arabası yolda kalır'], clauses: ['{name} basın kartlı beyinsiz bir holigan', '{name} çöp, çöpün yeri de belli'] },
    },
    prices: {
      criticism: {
        written: [
          'Ekmek beş lira yazmışsınız. Nerede? 2009 yılında mı?',
          '"Tasarruf için on öneri" yazınız fakire ikinci arabanı sat diyor. Ciddi misiniz?',
          'Grafik 95 ile başlıyor ki yüzde ikilik artış roket gibi görünsün. Hile bu.',
          'Zengin editörlerden açlık dersi. Paha biçilmez.',
          'Kiraları yazmanız iyi, yalnızca emlakçıya sormanız kötü.',
        ],
        clauses: [
          'ekmek ve kira rakamlarınızın gerçek hayatla ilgisi yok',
          '{paper} yüzde ile yüzde puanı yine karıştırdı',
          'reklam verenler üzülmesin diye zamları küçük gösteriyorsunuz',
          'fiyat yazınızdaki grafik insanları korkutmak için çizilmiş',
          'pahalılık dosyanızda tek bir yoksul aileye söz vermemişsiniz',
          '{paper} kıtlık paniği yayıyor, sonra paniği haber yapıyor',
        ],
      },
      elsewhere: {
        written: [
          'Yumurta iki katı, benzin iki katı, emekli maaşıma gelen zam üç kuruş.',
          'Marketler rekor kâr açıklıyor, bize savaş diyor. Soyguncular.',
          'Tavan fiyat kömürü de kapsıyor mu?',
        ],
        clauses: [
          '{company} müşteriyi soyuyor, denetleyen uyuyor',
          '{politician} ömründe bakkaldan bir ekmek almamış',
          'maaş ayın on beşinde bitiyor, gerisi Allah kerim',
          'ücretler artmazsa {story} en küçük derdimiz olur',
        ],
      },
      praise: { written: ['Fiyat hesaplayıcı şahane, iki yüz lira fazla ödediğimi öğrendim.'], clauses: ['enflasyonu bu kadar açık anlattığınız için sağ olun', 'fiyat karşılaştırmanız cebime epey para bıraktı'] },
      attack: { written: ['Nihan Feraye hayatında bir gün çalışmamış şımarık aptal, aç kalsın da görsün.'], clauses: ['{name} zengin züppe, kan emici bir sülük', '{name} yoksula gülen kalpsiz bir yılan'] },
    },
  },
}
