import { lines, table, words } from '../vocabulary.ts'

export const vocabulary = {
  group: table('guideline nom acc dat gen abl one', `
    otherAbuse | Müslümanlar | Müslümanları | Müslümanlara | Müslümanların | Müslümanlardan | Müslüman
    otherAbuse | Hristiyanlar | Hristiyanları | Hristiyanlara | Hristiyanların | Hristiyanlardan | Hristiyan
    otherAbuse | Aleviler | Alevileri | Alevilere | Alevilerin | Alevilerden | Alevi
    otherAbuse | ateistler | ateistleri | ateistlere | ateistlerin | ateistlerden | ateist
    otherAbuse | engelliler | engellileri | engellilere | engellilerin | engellilerden | engelli
    otherAbuse | yaşlılar | yaşlıları | yaşlılara | yaşlıların | yaşlılardan | yaşlı
    * otherAbuse | Ezidiler | Ezidileri | Ezidilere | Ezidilerin | Ezidilerden | Ezidi
    * otherAbuse | Sünniler | Sünnileri | Sünnilere | Sünnilerin | Sünnilerden | Sünni
    racism | Kürtler | Kürtleri | Kürtlere | Kürtlerin | Kürtlerden | Kürt
    racism | Yahudiler | Yahudileri | Yahudilere | Yahudilerin | Yahudilerden | Yahudi
    racism | Araplar | Arapları | Araplara | Arapların | Araplardan | Arap
    racism | Romanlar | Romanları | Romanlara | Romanların | Romanlardan | Roman
    racism | siyahiler | siyahileri | siyahilere | siyahilerin | siyahilerden | siyahi
    * racism | Ermeniler | Ermenileri | Ermenilere | Ermenilerin | Ermenilerden | Ermeni
    * racism | Çerkesler | Çerkesleri | Çerkeslere | Çerkeslerin | Çerkeslerden | Çerkes
    xenophobia | Suriyeliler | Suriyelileri | Suriyelilere | Suriyelilerin | Suriyelilerden | Suriyeli
    xenophobia | Afganlar | Afganları | Afganlara | Afganların | Afganlardan | Afgan
    xenophobia | mülteciler | mültecileri | mültecilere | mültecilerin | mültecilerden | mülteci
    xenophobia | göçmenler | göçmenleri | göçmenlere | göçmenlerin | göçmenlerden | göçmen
    xenophobia | yabancılar | yabancıları | yabancılara | yabancıların | yabancılardan | yabancı
    xenophobia | Yunanlar | Yunanları | Yunanlara | Yunanların | Yunanlardan | Yunan
    * xenophobia | Pakistanlılar | Pakistanlıları | Pakistanlılara | Pakistanlıların | Pakistanlılardan | Pakistanlı
    * xenophobia | Ukraynalılar | Ukraynalıları | Ukraynalılara | Ukraynalıların | Ukraynalılardan | Ukraynalı
    homophobia | eşcinseller | eşcinselleri | eşcinsellere | eşcinsellerin | eşcinsellerden | eşcinsel
    homophobia | lezbiyenler | lezbiyenleri | lezbiyenlere | lezbiyenlerin | lezbiyenlerden | lezbiyen
    homophobia | translar | transları | translara | transların | translardan | trans
    * homophobia | biseksüeller | biseksüelleri | biseksüellere | biseksüellerin | biseksüellerden | biseksüel
    sexism | kadınlar | kadınları | kadınlara | kadınların | kadınlardan | kadın
    sexism | kızlar | kızları | kızlara | kızların | kızlardan | kız
    * sexism | feministler | feministleri | feministlere | feministlerin | feministlerden | feminist
    * sexism | ev kadınları | ev kadınlarını | ev kadınlarına | ev kadınlarının | ev kadınlarından | ev kadını
  `),
  trait: table('noun verb', `
    hırsız | çalar
    yalancı | yalan söyler
    tembel | bedava yaşar
    hain | arkadan vurur
    terörist | kan döker
    ahlaksız | ortalığı kirletir
    korkak | kaçar
    asalak | sırtımızdan geçinir
    tecavüzcü | kızlarımıza sarkar
    yobaz | bizden nefret eder
    ikiyüzlü | durmadan ağlar
    katil | adam öldürür
    hırsız takımı | ülkeyi işgal eder
    beceriksiz | pis kokar
    * vahşi | yakıp yıkar
    * dolandırıcı | insanı kandırır
    * nankör | nankörlük eder
  `),
  vermin: words('haşere, fare, hamam böceği, hayvan, pislik, domuz, parazit, mikrop, it, maymun, köpek, sülük, yılan, leş, hastalık, ayı, * kurtçuk, * çöp, * bit'),
  harm: table('opt fut done', `
    öldürmek | öldüreceğim | öldürülmeli
    asmak | asacağım | asılmalı
    yakmak | yakacağım | yakılmalı
    vurmak | vuracağım | vurulmalı
    kesmek | keseceğim | kesilmeli
    * boğmak | boğacağım | boğulmalı
    * zehirlemek | zehirleyeceğim | zehirlenmeli
  `),
  injury: words('bacaklarını kıracağım, kafana sıkacağım, boğazını keseceğim, evini yakacağım, seni gebertirim, dişlerini dökeceğim, seni öldüreceğim, seni vuracağım, ağzını burnunu kıracağım, seni doğduğuna pişman edeceğim, seni bıçaklayacağım, derini yüzeceğim, mezarını kazacağım, * kafatasını ezeceğim, * arabanı ateşe vereceğim, * boynunu kıracağım'),
  fate: words('gebersin, kanser olsun, yanarak ölsün, kamyon altında kalsın, sürünerek can versin, geberip gitsin, toprak olsun, cehennemde yansın, süründükçe sürünsün, evi başına yıkılsın, * boğulup gitsin, * acı çeke çeke ölsün'),
  insult: words('aptal, salak, geri zekâlı, soytarı, beyinsiz, karaktersiz, şerefsiz, ahmak, zavallı, gerizekalı, aptal herif, mal, embesil, yalancı, korkak, cahil, terbiyesiz, alçak, hain, öküz, eşek, * dangalak, * omurgasız, * yüzsüz, * budala'),
  insulting: words('saçma, rezil, aptalca, berbat, iğrenç, gülünç, salakça, komik, utanç verici, seviyesiz, boş, rezalet, * beş para etmez, * dandik, * kepaze'),
  swearing: words('orospu çocuğu, piç, göt, pezevenk, * yavşak, * it herif, * puşt'),
  oath: words('siktir, amına koyayım, hay sikeyim, bok gibi iş, * hassiktir, * amk, * sıçayım böyle işe'),
  mild: words('kahretsin, lanet olsun, hay aksi, tüh, Allah kahretsin, * hay Allah, * vay canına'),
  own: table('guideline word', `
    homophobia | ibne
    homophobia | dönme
    sexism | kaltak
    sexism | cadı
    * homophobia | lubunya
    * sexism | sürtük
  `),
  speaker: words('amcam, aday, eski patronum, trendeki adam, yayına bağlanan biri, vekil, * dedem, * taksici, * belediye meclis üyesi'),
  official: words('belediye başkanı, içişleri bakanı, vali, cumhurbaşkanı, hâkim, savcı, kaymakam, * emniyet müdürü, * maliye bakanı, * başdanışman'),
  journalist: words('muhabir, yazar, köşe yazarınız, editör, sunucu, * genel yayın yönetmeni, * temsilciniz'),
  name: words('Kemal Bey, Ayşe Hanım, Doktor Serhat, Melis Aydın, Osman, Zeynep, * Tarık Bey, * Nermin Hanım, * Baran'),
  user: words('Murat, @okur, Selin, Hakan, kartal34, Gülay, * Ferhat, * @yolcu, * İpek'),
  thing: words('bilet makinesi, yeni uygulama, site, tarife, otopark, kahve makinesi, * bulaşık makinesi, * parkmetre, * hava tahmini'),
  idea: words('reform, bütçe, bu plan, yeni yasa, kira düzenlemesi, vergi, * köprü ücreti, * müfredat, * birleşme'),
  work: words('bu haber, bu başlık, bu röportaj, bu film, bu karar, * bu belgesel, * bu köşe yazısı, * bu konuşma'),
  state: table('state people', `
    İran rejimi | İranlılar
    İsrail hükûmeti | İsrailliler
    Türk devleti | Türkler
    Çin yönetimi | Çinliler
    Kremlin | Ruslar
    Suriye rejimi | Suriyeliler
    Amerikan yönetimi | Amerikalılar
    * Mısır ordusu | Mısırlılar
    * Suudi yönetimi | Suudiler
  `),
  faith: words('İslam, Hristiyanlık, kilise, tarikat, * Budizm, * Hinduizm'),
  good: words(`mahallenin en iyi fırınını işletiyor, yıllardır hastanemizde çalışıyor, koromuzda söylüyor, herkes gibi vergisini ödüyor, selde bize yardım etti,
    * köyün bakkalını yaşatıyor, * çocuklara yüzme öğretiyor`),
  neutral: words(`ankette kirayı anlattı, daha çok büyük şehirlerde yaşıyor, araştırmaya katıldı, bu hafta bayramını kutluyor, ilkbaharda oy kullanacak,
    * cumartesi günü meydanda toplandı, * sayımda ayrı gösteriliyor`),
  deed: words('okul bütçesine karşı oy verdi, kliniği kapattı, sel uyarısını dinlemedi, otobüse zam yaptı, * su idaresini sattı, * gece trenini kaldırdı'),
  crime: words('cinayet, saldırı, bombalı saldırı, kundaklama, soygun, * bıçaklama, * kaçırma olayı'),
  contest: words('seçimde, tartışmada, mahkemede, komisyonda, * ikinci turda, * ön seçimde'),
  sport: words('final, derbi, ikinci yarı, maç, * penaltılar, * kupa maçı'),
  sickness: words('meme kanseri, şeker hastalığı, frengi, bunama, * rahim kanseri, * sarılık'),
  body: words('penis, meme, kalça, testis, * rahim, * vajina'),
  coin: words('Bitcoin, kripto, forex, Ethereum, * Solana, * XRP'),
  sum: words('günde 5000 lira, ayda 90 bin lira, haftada 900 dolar, * iki haftada 7400 dolar, * haftalık yüzde 35'),
  contact: words('WhatsApp +90 555 000 00 00, www.firsat-ornek.com, Telegram @hizlikazanc, bit.ly/3ornek, * Signal +90 544 000 00 00, * www.indirim-ornek.shop'),
  cure: words('şeker, bel ağrısı, kellik, kilo, kulak çınlaması, * romatizma, * uykusuzluk'),
  remedy: words('bu bitki çayı, bu doğal toz, bu damla, bu bileklik, * bu yağ, * bu mantar'),
  trade: words('nakliyat, çatı tamiri, tesisat, web tasarım, kefilsiz kredi, * çilingir, * düğün fotoğrafı'),
  goods: words('saat, spor ayakkabı, takipçi, bahis bonusu, güneş gözlüğü, * parfüm, * telefon kılıfı'),
  channel: words('kanalıma, sayfama, podcastimize, bloguma, * yayınıma, * bültenimize'),
  link: words('https://belediye.ornek.com/tutanak, https://istatistik.ornek.com/12, https://tr.wikipedia.ornek/Set, * https://mahkeme.ornek.com/karar, * https://hava.ornek.com'),
  opening: lines(`
    Herkese merhaba.
    Güzel yazı.
    Yıllardır bu gazeteyi okurum.
    Açık konuşayım.
    * Trende okudum.
    * Eski bir okurunuzum.
  `),
  closing: lines(`
    Benim fikrim bu.
    Nokta.
    İyi günler.
    Bu kadar.
    * Başka sözüm yok.
    * Gerisini siz düşünün.
  `),
}
