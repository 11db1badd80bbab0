import { family } from '../family.ts'

export const persons = [
  family('states-and-peoples', {
    harmless: `
      {state} kendi halkını eziyor.
      {state} her zamanki gibi yalan söylüyor.
      Benim derdim {state}, {state.people} değil.
      * {state} suç işliyor.
    `,
    xenophobia: `
      {state.people} her zamanki gibi yalancı, kanlarında var.
      {state.people} {vermin}.
      {state.people} mi? Hepsi {trait.noun}.
      * {state.people} insan değil.
    `,
  }),
  family('faiths-and-believers', {
    harmless: `
      Okullarda {faith} fazla etkili.
      Bence {faith} bir masal.
      * {faith} eleştirilebilmeli.
    `,
    otherAbuse: `
      İnananların hepsi {trait.noun}, {faith} onları böyle yapıyor.
      Bu inanca, yani {faith} denen şeye inanan {vermin}.
      * {faith} diyen herkes içeri atılsın.
    `,
  }),
  family('insulted-things', {
    harmless: `
      {thing} {insulting}.
      {work} {insulting}.
      {idea} {insulting}, tutmaz.
      {thing} çöpe gitsin.
      * {idea} bu yılın en kötü fikri.
    `,
    attack: `
      {user} {insult}.
      {name} insan müsveddesi.
      Sen {insult} birisin {user}, hep öyle kalacaksın.
      * {user} bu sitenin en {insult} üyesi.
    `,
  }),
  family('profanity', {
    profanity: `
      {oath}, yine geç kaldım.
      {oath}, ne maçtı!
      {thing} bozuldu, {oath}!
      * {oath}, treni kaçırdım.
    `,
    mild: `
      {mild}, yine geç kaldım.
      {mild}, ne maçtı!
      {thing} bozuldu, {mild}!
      * {mild}, treni kaçırdım.
    `,
    'attack profanity': `
      {user}, sen tam bir {swearing}.
      {name} {swearing}.
      Siktir git {user}.
      * Kes sesini {swearing}.
    `,
  }),
  family('direct-threats', {
    threat: `
      {user}, {injury}.
      Bu gece evine geliyorum, {injury}.
      Yemin ederim {injury}.
      Nerede oturduğunu biliyorum {user}, kapını iyi kilitle.
      {name} için bir kurşunum var.
      * Bekle {user}, çok yakında {injury}.
    `,
    harmless: `
      {user}, belgeyi yarın göndereceğim.
      Bu akşam evine geliyorum {user}, börek de getireceğim.
      Yemin ederim {user}, sana akşam cevap yazacağım.
      Nerede oturduğunu biliyorum {user}, komşu sayılırız.
      Cumartesi sizi yeneceğiz, {sport} bizim.
      * Bekle {user}, çok yakında seçim var.
    `,
  }),
  family('conditional-threats', {
    threat: `
      Bir daha yazarsan {injury}.
      Bir kelime daha et {user}, {injury}.
      Bunu yüzüme söyle de gör, {injury}.
      * Buralarda görünürsen {user}, {injury}.
    `,
    harmless: `
      Bir daha yazarsan kaynak da ver.
      Bir kelime daha et {user}, seni engellerim.
      Bunu yüzüme söyle, bir çay içip konuşalım.
      * Buralarda görünürsen {user}, bir çayımı iç.
    `,
  }),
  family('threats-to-officials', {
    threat: `
      {official} {harm.done}.
      {official} bir kurşunu hak ediyor.
      {official} idam edilsin, ipi ben getiririm.
      * {official} sabah arabasının altına baksın.
    `,
    harmless: `
      {official} istifa etmeli.
      {official} seçimi kaybetmeyi hak ediyor.
      {official} ölüm tehditleri alıyor. Kabul edilemez.
      Mektupta "{injury}" yazıyormuş, {official} şikâyetçi oldu.
      * {official} sabah rakamlara baksın.
    `,
  }),
  family('metaphors', {
    harmless: `
      Bu espri beni öldürdü.
      {name} {contest} darmadağın olacak.
      Çalışan bir asansör için adam öldürürüm vallahi.
      {idea} saatli bomba gibi.
      Unutursam eşim beni öldürür.
      * {name} {contest} paramparça oldu.
    `,
    threat: `
      {name} ölecek, silahım hazır.
      {name} denen adamı kendi ellerimle öldüreceğim.
      Evine gerçek bomba koyacağım {name}.
      * Arkadaşlar yolda, {name} bu gece ölecek.
    `,
  }),
  family('wishes-of-harm', {
    threat: `
      {name} {fate}.
      Senin gibiler {fate}.
      İnşallah {user} {fate}.
      * {official} {fate}, kutlama yaparım.
    `,
    harmless: `
      {name} bir an önce iyileşsin.
      Geçmiş olsun {user}.
      İnşallah {official} seçimi kaybeder.
      Kimse ölmesin, {name} bile.
      * {idea} geri çekilsin, kutlama yaparım.
    `,
  }),
  family('attacks-on-commenters', {
    attack: `
      Sen ne {insult} bir insansın {user}.
      Sus be {insult}.
      Senin gibi {insult} adam görmedim.
      {user}: {insult}.
      * {user} {insult} olduğunu yine kanıtladı.
    `,
    harmless: `
      Yanılıyorsunuz {user}.
      Ben öyle yazmadım {user}, tekrar okuyun.
      Yorumun {insulting} ama üslubun düzgün.
      Dün ben de {insult} gibi davrandım, kusura bakma {user}.
      * {user} kibarca tartışılabileceğini yine kanıtladı.
    `,
  }),
  family('attacks-on-politicians', {
    attack: `
      {official} {insult} bir adam.
      {name} {insult}.
      Bizi {insult} {name} gibiler yönetiyor.
      * Bu {insult} {name} nasıl seçildi?
    `,
    harmless: `
      {official} {deed}, bunu unutmam.
      {name} {deed}, istifa etmeli.
      {name} mecliste yalan söyledi, tutanakta var.
      Bravo {name}, yine şahane bir planlama.
      * {name} {deed}, oyum yok artık.
    `,
  }),
  family('attacks-on-journalists', {
    attack: `
      {journalist} tam bir {insult}.
      Bu gazetede hep {insult} tipler yazıyor.
      {name}, yazmayı öğren {insult}.
      * {journalist} {insult} olmasa böyle yazmaz.
    `,
    harmless: `
      {journalist} olayın yarısını yazmamış.
      {work} kötü araştırılmış.
      Gazeteniz aylardır taraflı.
      Bu başlık yüzünden aboneliğimi bitirdim.
      * {journalist} orada yaşayanlara sormamış.
    `,
  }),
  family('vulgarity', {
    vulgar: `
      {name} soyunsa da izlesek.
      {user}, {body} fotoğrafı at, çok azdım.
      {name} yatakta nasıl inler acaba.
      * {name} önümde diz çöksün, gerisini bilirim.
    `,
    harmless: `
      Doktor {body} muayenesi yaptı, bir şey çıkmadı.
      {sickness} taraması hayat kurtarır.
      Kafede bebek emzirmek normal olmalı.
      Mahkeme cinsel saldırıdan ceza verdi.
      * {sickness} konuşulmayacak bir şey değil.
    `,
  }),
  family('news-of-violence', {
    harmless: `
      {crime} hepimizi sarstı, ailelere sabır dilerim.
      Üç ölü var, {crime} hâlâ aydınlanmadı.
      Polis, {crime} sonrası {group.acc} koruyor.
      * Mahkeme {crime} davasında müebbet verdi.
    `,
    group: `
      {crime} mi? Kesin {group}, hepsi {trait.noun}.
      Bu {crime} gösterdi ki {group} {trait.noun}.
      * Yine {crime}, yine {group}, yine {vermin}.
    `,
  }),
  family('everyday-comments', {
    harmless: `
      {sport} son dakikada belli oldu.
      {idea} kaça mal olacak, kim ödeyecek?
      Otobüs bu sabah yine geç geldi.
      Annem {sickness} geçirdi, iyileşti, şükür.
      {official} {deed}, muhalefet soruşturma istiyor.
      21. madde değil, 12. madde olmalı.
      Açık grafik için teşekkürler.
      * Marttan beri burada doktor yok.
      * {idea} büyüklere yarıyor, küçüklere zarar.
    `,
  }),
  family('promotion', {
    promotion: `
      {coin} ile {sum} kazanıyorum, yazın: {contact}
      Risksiz {sum}, bilgi için {contact}
      Evden çalış, {sum} kazan, başvuru {contact}
      {remedy} ile {cure} derdine son, sipariş {contact}
      {remedy} hayatımı değiştirdi, {cure} bitti, {contact}
      Ucuz {trade}, hemen arayın {contact}
      Orijinal {goods}, yüzde 70 indirim, {contact}
      {channel} abone olun, link profilde!
      * {goods} toptan fiyatına, sadece bugün {contact}
      * Sen de {coin} al, {sum} kazan, {contact}
    `,
    harmless: `
      {coin} yüzünden param gitti, dikkatli olun.
      Bence {coin} bir balon.
      Kimse risksiz {sum} kazanamaz.
      {remedy} {cure} için işe yaramaz, kanıtı yok.
      Gümrükte sahte {goods} ele geçirilmiş.
      Belediye {trade} için iki kez para ödemiş, sayfa 14.
      Kaynak: {link}
      Tutanak burada: {link}
      Tartışmanın videosunu neden koymuyorsunuz?
      * Okul yakınında {goods} reklamı yasaklanmalı.
      * Rakamlar şurada: {link}
    `,
  }),
]
