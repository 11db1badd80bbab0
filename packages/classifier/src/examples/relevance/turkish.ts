import type { ExampleStories } from './relevance-example.ts'

export const turkish: ExampleStories = {
  lang: 'tr',
  stories: [
    {
      headline: 'Boğaz hattında vapur seferleri yarıya iniyor',
      lead: 'Belediye, yakıt giderleri yüzünden akşam seferlerini kaldırdığını duyurdu.',
      comments: ['İşten çıkınca karşıya nasıl geçeceğiz, köprü zaten kilit.', 'İskelede yarım saat bekledim, martılarla simit yedim.', 'Metrobüste nefes alınmıyor, tek rahat yolculuğumuz deniz yoluydu.', 'Mazot pahalıysa elektrikli gemi alın.', 'Bilet fiyatı arttı, hizmet azaldı.'],
    },
    {
      headline: 'Devlet hastanesinde randevu bekleme süresi üç aya çıktı',
      lead: 'Uzman hekim sayısı iki yılda yarı yarıya düştü.',
      comments: ['Doktorlar yurt dışına gidiyor, kalanlar da tükenmiş.', 'Annem ameliyat sırası beklerken kötüleşti.', 'Acile gidin diyorlar, orada da sedye yok.', 'Özele gidecek param yok, muayene olmuş üç bin lira.', 'Hemşire arkadaşlara sabır diliyorum, tek başına otuz hastaya bakıyorlar.'],
    },
    {
      headline: 'Köy okulu on iki öğrenciyle yeniden açıldı',
      lead: 'Çocuklar artık ilçeye taşınmayacak.',
      comments: ['Servis yollarında sabahın köründe titriyordu yavrular.', 'Öğretmene de lojman verin, kışın orada kalınmaz.', 'Birleştirilmiş sınıfta ben de okudum, mühendis oldum.', 'Defter kalem göndermek isteyen olursa bize yazsın.', 'Eğitim böyle yerinde olur, taşımalıyla değil.'],
    },
    {
      headline: 'Derbide son dakika penaltısı ortalığı karıştırdı',
      lead: 'Ev sahibi 94. dakikada gelen golle 2-1 kazandı.',
      comments: ['VAR ne işe yarıyor, adam kendini yere attı.', 'Hakem maçı katletti, başka söze gerek yok.', 'Teknik direktör oyuncu değişikliklerinde geç kaldı.', 'Kaleciye helal olsun, üç yüzde yüzlük çıkardı.', 'Tribünde yine meşale, yine ceza yiyeceğiz.'],
    },
    {
      headline: 'Barajlarda doluluk yüzde on sekize geriledi',
      lead: 'Meteoroloji önümüzdeki ay da yağış beklemiyor.',
      comments: ['Halı yıkayanlara ceza kesilsin artık.', 'Bizim mahallede musluklar iki gündür tıslıyor.', 'Göl kurudu, çocukken yüzdüğümüz yer tarla oldu.', 'Kayıp kaçağı önleyin, boruların yarısı delik.', 'Mısır ekmekten vazgeçmeden bu kuraklık bitmez.'],
    },
    {
      headline: 'Kiralara getirilen üst sınır kalktı',
      lead: 'Ev sahipleri yeni dönemde enflasyon kadar artış yapabilecek.',
      comments: ['Maaşın tamamı eve gidiyor, üstüne aidat.', 'Mahkemelerde tahliye davasından geçilmiyor.', 'Öğrenciyim, beş kişi iki odada kalıyoruz.', 'Benim de tek gelirim o daire, ben ne yapayım?', 'Konut yapılmadıkça hiçbir tavan işe yaramaz.'],
    },
    {
      headline: 'Zeytinlikler maden sahası oluyor',
      lead: 'Yeni düzenleme ağaçların taşınmasına izin veriyor. Köylüler nöbette.',
      comments: ['Dedemin diktiği üç yüz yıllık fidanı hangi kepçe taşıyacak?', 'Kömür on yıl sürer, yağ asırlarca.', 'Jandarma teyzeleri yerlerde sürükledi, utandım.', 'Elektriğe de ihtiyaç var, hayal satmayın.', 'Toprak bir kere gitti mi geri gelmez.'],
    },
    {
      headline: 'Belediye başkanına ihaleye fesat karıştırmaktan dava açıldı',
      lead: 'Savcılık on dört yıla kadar hapis istiyor.',
      comments: ['Akrabasının şirketine verilmiş hep o işler.', 'Seçimle gelen seçimle gider, bu siyasi bir hamle.', 'Mahkeme karar versin, peşin hüküm olmaz.', 'Rüşvet yiyen kim olursa olsun yatsın.', 'Müfettiş raporu iki yıl neden bekledi?'],
    },
    {
      headline: 'Depremzedeler üçüncü kışa konteynerde giriyor',
      lead: 'Kalıcı konutların yarısı henüz teslim edilmedi.',
      comments: ['Elbistan\'dayız, yağmurda içeri su alıyor.', 'Kura çekildi, anahtarı hâlâ göremedik.', 'O binaları yapan müteahhitler ne oldu, enkazın hesabı sorulmadı.', 'Fay hattına yine kat kat dikiyorlar.', 'Soba borusundan zehirlenen aile daha geçen hafta gömüldü.'],
    },
    {
      headline: 'Müzik festivali valilik kararıyla iptal edildi',
      lead: 'Organizatörler bilet ücretlerini iade edecek.',
      comments: ['Gençlerin eğlenmesinden niye bu kadar korkuluyor?', 'Uçak otel hepsini almıştım, onları kim ödeyecek?', 'Alkol satılıyordu, çevre halkı rahatsızdı.', 'Sahneye çıkacak gruplara yazık, aylarca prova yaptılar.', 'Konser yasaklamakla ahlak gelmez.'],
    },
    {
      headline: 'Emekli zammı açıklandı: en düşük aylık 16 bin lira',
      lead: 'Artış ocak ayından itibaren geçerli olacak.',
      comments: ['Pazara git gel, bitti gitti.', 'Otuz yıl prim ödedim, torunuma harçlık veremiyorum.', 'İlaç katkı payını düşünce elde ne kalıyor?', 'Açlık sınırının altında yaşamak bu.', 'Çalışana da bakın, asgari ücret ortada.'],
    },
    {
      headline: 'Kapadokya\'da balon uçuşlarına kota geldi',
      lead: 'Günde en fazla yüz balon havalanabilecek.',
      comments: ['Gün doğumunda vadinin üstü arı kovanı gibiydi.', 'Turist gelmezse esnaf ne yiyecek?', 'Pilotum, güvenlik için doğru karar.', 'Kişi başı 250 avro almışlar, yerli zaten binemiyor.', 'Peri bacaları insandan yoruldu.'],
    },
    {
      headline: 'Sokak köpekleri için yeni barınak tartışması',
      lead: 'Tasarı meclisten geçti; veterinerler uygulanamaz diyor.',
      comments: ['Kızımı parkta ısırdılar, yirmi dikiş.', 'Kısırlaştırın, aşılayın, bu kadar basit.', 'Onların da canı var, uyutmak cinayettir.', 'Mama dökenler kendi bahçesinde beslesin.', 'Sürü hâlinde geziyorlar, bisikletle geçemiyorum.'],
    },
  ],
  offTopic: ['Herkese hayırlı cumalar.', 'İlk yorum benden.', 'Satılık temiz araba, ilgilenen arasın.', 'Bugün mercimek çorbası pişirdim, şahane oldu.', 'Kuzenimin düğünü var haftaya.', 'Bu siteden çok para kazandım, profilime bakın.', 'Canım sıkılıyor.', 'Telefonumun şarjı bitiyor hep.', 'Dizinin yeni bölümü ne zaman?', 'Saç ektiren var mı, tavsiye lazım.'],
}
