import { tr as reader } from '@verbatim/widget/messages/tr'
import { isolated } from '../isolated.ts'
import type { PartsMessages } from '../parts.ts'

const { number } = reader

export const parts: PartsMessages = {
  comment: {
    by: (name) => `Yorumu yazan: ${isolated(name)}`,
    inReplyTo: 'Yanıtladığı kişi:',
    firstComment: 'ilk yorumu',
    record: ({ submitted, approved, rejected }) => `${number(submitted)} gönderdi, ${number(approved)} onaylandı, ${number(rejected)} reddedildi`,
    lastReasons: (titles) => `son ret gerekçesi: ${titles.join(', ')}`,
    until: 'bitiş:',
    reported: (count) => `${number(count)} kez şikâyet edildi`,
    reports: 'Bildirimler',
    similar: (count) => `Neredeyse aynısını söyleyen ${number(count)} yorum daha var:`,
    similarOne: (index) => `Neredeyse aynısını söyleyen yorum ${number(index)}`,
    hints: {
      'criticism': 'yayıncıya yönelik eleştiri olabilir; eleştiri memnuniyetle karşılanır',
      'off-topic': 'konu dışı olabilir, ama bu tür tahminler sık sık yanılır',
      'terms-alone': 'bu dil yalnızca kelime listelerinden tanınıyor',
      'not-learned': 'makine bu dili öğrenmedi',
    },
    scores: 'Makinenin şüpheleri',
    siblings: 'Yanındaki yorumlar',
    noSiblings: 'Burada başka yorum yok.',
    details: 'Geçmiş ve ayrıntılar',
  },
  deciding: {
    reasons: 'Gerekçeler, en az bir tane',
    missingReason: 'En az bir gerekçe seçin.',
    message: 'Mesaj: yorumu yazan bunu okuyacak',
    missingMessage: 'Yasa dışı diye reddedilen bir yorum, yazana bir mesaj gerektirir.',
    note: 'Çalışanlar için not',
  },
  pass: {
    title: 'Aktar',
    duty: 'Kime',
    why: 'Neden',
    reasons: { 'question': 'Bir sorum var', 'threat-to-life': 'Birinin hayatı tehlikede olabilir' },
    note: 'Not',
    noteHint: 'Masanın dışına çıkmaz.',
    send: 'Aktar',
    noDuties: 'Henüz aktarılacak kimse yok. Görevleri bir editör ayarlarda belirler.',
    threatTitle: 'Birinin hayatına yönelik bir tehdit mi?',
    threatHint: 'Bu görevdeki kişi onu her şeyden önce görür. Biri şu anda tehlikedeyse polisi de arayın.',
    threatSend: (duty) => `Hemen aktar: ${isolated(duty)}`,
    passedOn: (duty, by) => `Aktarıldığı görev: ${isolated(duty)}; aktaran: ${isolated(by)},`,
    takeBack: 'Geri al',
  },
  answer: {
    title: (name) => `Yanıtla: ${isolated(name)}`,
    text: 'Yanıtınız',
    hint: 'Adınızla ve yazı işlerinin yanıtı olarak hemen yayımlanır.',
    send: 'Yanıtı yayımla',
    done: 'Yanıtınız yayımlandı.',
    see: 'Görüntüle',
  },
  story: {
    title: 'Bu haberin yorumları',
    closeTitle: 'Bu haber yoruma kapatılsın mı?',
    closeHint: 'Yeni yorum alınmaz. Yayımlananlar kalır, bekleyenler beklemeyi sürdürür.',
    close: 'Yoruma kapat',
    openTitle: 'Bu haber yeniden yoruma açılsın mı?',
    openHint: 'Bu haber yoruma kapalı. Bundan sonra yeniden yorum alır.',
    open: 'Yoruma aç',
  },
}
