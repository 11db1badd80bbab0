import type { SubmissionFault } from '@verbatim/contract'
import { clockOf, monthOf, publishedDay, wallTime, type WallTime } from './calendar.ts'
import { isolated } from './isolated.ts'
import type { Messages } from './messages.ts'
import { passed, toWait, type SpanOfTime, type Unit } from './span-of-time.ts'

const numbers = new Intl.NumberFormat('tr')

const months = ['Ocak', 'Şubat', 'Mart', 'Nisan', 'Mayıs', 'Haziran', 'Temmuz', 'Ağustos', 'Eylül', 'Ekim', 'Kasım', 'Aralık']

const units: Readonly<Record<Unit, string>> = { second: 'saniye', minute: 'dakika', hour: 'saat', day: 'gün' }

// A noun keeps its form after any number, so there are no plurals to choose from. No text puts an
// ending on a name or a date, whose vowels would have to decide it.
export const tr: Messages = {
  language: 'tr',
  page: {
    latest: 'Son haberler',
    noStories: 'Henüz haber yok.',
    olderStories: 'Daha eski haberler',
    tags: 'Etiketler',
    storiesTagged: (tag) => `“${isolated(tag)}” etiketli haberler`,
    textSize: 'Yazı boyutu',
    largerText: 'Yazıyı büyüt',
    smallerText: 'Yazıyı küçült',
    skipToContent: 'İçeriğe geç',
    skipToArticle: 'Habere geç',
    skipToComments: 'Yorumlara geç',
  },
  comments: {
    heading: 'Yorumlar',
    count: (comments) => (comments === 0 ? 'Henüz yorum yok' : `${numbers.format(comments)} yorum`),
    sortLabel: 'Sıralama',
    sorts: { newest: 'Önce en yeni', oldest: 'Önce en eski', replies: 'En çok yanıt alan' },
    all: 'Tüm yorumlar',
    showMore: 'Daha fazla yorum göster',
    showMoreReplies: 'Daha fazla yanıt göster',
    furtherReplies: (replies) => `${numbers.format(replies)} yanıt daha`,
    arrived: (comments) => `${numbers.format(comments)} yeni yorumu göster`,
    newSinceVisit: (comments) => `Son ziyaretinizden bu yana ${numbers.format(comments)} yeni yorum`,
    isNew: 'Yeni',
    recommend: 'Tavsiye et',
    recommendations: (count) => `${numbers.format(count)} tavsiye`,
    report: 'Bildir',
    feed: 'Yorumların Atom akışı',
    replyCount: (replies) => (replies === 0 ? 'Henüz yanıt yok' : `${numbers.format(replies)} yanıt`),
    reply: 'Yanıtla',
    inReplyTo: (name) => `${isolated(name)} adlı kişiye yanıt`,
    permalink: 'Bu yorumun bağlantısı',
    removed: 'Bu yorum kaldırıldı; yanıtları duruyor.',
    staff: 'Ekibimizden',
    closed: 'Bu haber yoruma kapalı.',
    paused: 'Yorum alımına şu anda sitenin tamamında ara verildi.',
  },
  form: {
    heading: 'Yorum yazın',
    replyHeading: (name) => `${isolated(name)} adlı kişiye yanıt yazın`,
    cancelReply: 'Yanıttan vazgeç',
    name: 'Ad',
    nameHint: 'Yorumunuz bu adla görünecek.',
    email: 'E-posta',
    emailHint: 'E-posta adresiniz hiçbir zaman gösterilmez.',
    body: 'Yorum',
    bodyHint: (limit) => `En çok ${characters(limit)}.`,
    readHint: 'Her yorum yayımlanmadan önce okunur.',
    required: 'Gerekli',
    submit: 'Yorumu gönder',
    remember: 'Adımı ve e-posta adresimi bu cihazda hatırla',
    notifyDecision: 'Yorumum hakkında karar verildiğinde bana yazın',
    notifyReplies: 'Biri yanıt verdiğinde bana yazın',
    charactersLeft: 'Kalan karakter:',
    sending: 'Gönderiliyor…',
    waiting: 'Şu anda bağlantı yok. Yorumunuz bu cihazda saklanıyor; bağlantı gelir gelmez gönderilecek.',
    check: {
      heading: 'Göndermeden önce',
      explanation: 'İşaretli sözcükler ilkelerimize aykırı olabilir. Kararı bir kişi verir; haklı nedenleriniz de olabilir. Metninizi değiştirebilir ya da olduğu gibi gönderebilirsiniz.',
      change: 'Metni değiştir',
      sendAsItIs: 'Olduğu gibi gönder',
    },
    faultsHeading: 'Henüz gönderilmedi. Lütfen önce şunları düzeltin',
    fault,
  },
  refusals: {
    'story-unknown': 'Bu yorumun yazıldığı haber bulunamadı.',
    'commenting-closed': 'Bu haber yoruma kapalı olduğu için yorumunuz alınmadı.',
    'commenting-paused': 'Yorum alımına şu anda sitenin tamamında ara verildiği için yorumunuz alınmadı.',
    'parent-unknown': 'Yanıtladığınız yorum bulunamadı.',
    'parent-not-approved': 'Yanıtladığınız yorum yayında olmadığı için yanıtlanamaz.',
    'comment-unknown': 'Bu yorum bulunamadı. Bu arada kaldırılmış olabilir.',
    'idempotency-key-reused': 'Bu form daha önce başka bir metinle gönderilmiş. Yorumunuzu kopyalayın, haberi yeniden açın ve oradan gönderin.',
    'storage-unavailable': 'Şu anda yorum alamıyoruz; sizinki de kaydedilmedi. Lütfen metninizi saklayın ve birkaç dakika sonra yeniden deneyin.',
    'body-too-large': 'Gönderdiğiniz metin alınamayacak kadar büyük. Lütfen kısaltıp yeniden gönderin.',
  },
  rateLimited: (seconds) => `İnternet bağlantınızdan kısa sürede çok fazla gönderim yapıldı. Lütfen ${spanOf(toWait(seconds))} sonra yeniden deneyin.`,
  blocked: (until) => (until === null ? 'Şu anda burada yorum yazamazsınız; bu nedenle yorumunuz alınmadı.' : `${until} tarihine kadar burada yorum yazamazsınız; bu nedenle yorumunuz alınmadı.`),
  receipt: {
    title: 'Yorumunuzun alındı belgesi',
    receivedOn: (date) => `Alındığı tarih: ${date}`,
    statuses: {
      pending: { word: 'Bekliyor', explanation: 'Yorumunuz bize ulaştı. Okunup onaylandığında yayımlanacak.' },
      approved: { word: 'Onaylandı', explanation: 'Yorumunuz haberin altında, tam yazdığınız gibi yayında.' },
      rejected: { word: 'Reddedildi', explanation: 'Yorumunuzun yayımlanması onaylanmadı. Gerekçesini aşağıda bulabilirsiniz.' },
      withdrawn: { word: 'Geri çekildi', explanation: 'Bu yorumu geri çektiniz. Haberin altında gösterilmiyor.' },
    },
    decidedOn: (date) => `Karar tarihi: ${date}`,
    automated: 'Bu kararı bir kişi değil, bir program verdi.',
    reasonHeading: 'Gerekçe',
    yourComment: 'Yorumunuz',
    keepLink:
      'Bu sayfanın bağlantısını saklayın: Kararı onunla görür, yorumunuzu yalnızca onunla geri çekebilirsiniz. Kimseyle paylaşmayın; bağlantıyı bilen herkes aynısını yapabilir.',
    withdraw: 'Yorumu geri çek',
    withdrawExplanation: 'Geri çekilen yorum yayımlanmaz, yayımlanmışsa kaldırılır. Bu işlemin geri dönüşü yoktur.',
    withdrawn: 'Yorumunuz geri çekildi.',
    notWithdrawable: 'Bu yorum artık geri çekilemez.',
    backToArticle: 'Habere dön',
  },
  own: {
    heading: 'Bu cihazdan gönderdiğiniz yorumlar',
    receipt: 'Alındı belgesi',
    forget: 'Bu listeden çıkar',
  },
  report: {
    title: (name) => `${isolated(name)} adlı kişinin yorumunu bildirin`,
    explanation: 'Bir moderatör yorumu yeniden okur ve karar verir. Yorumu yazan, kimin bildirdiğini öğrenmez.',
    guideline: 'Yorumdaki sorun nedir?',
    guidelineRequired: 'Yorumdaki sorunun ne olduğunu seçin.',
    illegal: 'Yasaya aykırı',
    details: 'Açıklama',
    detailsHint: 'Kendiliğinden anlaşılmıyorsa: hangi sözcükler, hangi yasa, hangi kişi.',
    emailHint: 'Kararı öğrenmek istiyorsanız. Hiçbir zaman gösterilmez.',
    submit: 'Bildirimi gönder',
    cancel: 'Yoruma dön',
    sent: { title: 'Bildiriminiz için teşekkürler', text: 'Moderatörler yorumu yeniden okuyup karar verecek.' },
  },
  guidelines: {
    title: 'Yorum ilkeleri',
    welcomeHeading: 'Neleri görmek isteriz',
    forbiddenHeading: 'Neleri kabul etmeyiz',
    version: (version) => `Sürüm ${numbers.format(version)}`,
    readAll: 'İlkelerin tamamını okuyun',
  },
  statement: {
    approved: 'Yorumunuz onaylandı ve tam yazdığınız gibi yayımlandı.',
    relevance: 'Konu dışı: Yorumunuz bu haberle ya da haberin gündeme getirdiği konularla ilgili değil.',
    illegal: 'Yasaya aykırı: Yasa bu yorumu yayımlamamıza izin vermiyor. Moderatör nedenini aşağıda açıklıyor.',
  },
  mail: {
    subjects: { published: 'Yorumunuz yayımlandı', rejected: 'Yorumunuz yayımlanmadı', removed: 'Yorumunuz kaldırıldı', reply: 'Yorumunuza bir yanıt var', report: 'Bir yorum hakkındaki bildiriminiz' },
    removed: 'Yorumunuz yayımlanmıştı, ancak kaldırıldı. Gerekçesini aşağıda bulabilirsiniz.',
    repliedBy: (name) => `${isolated(name)} yorumunuza yanıt verdi.`,
    readComment: 'Haberin altındaki yorumunuz',
    readReply: 'Yanıtı okuyun',
    receiptHint: 'Yorumunuzu yeniden görmek ya da geri çekmek için, gönderdiğinizde size gösterilen alındı belgesi bağlantısını kullanın.',
    reportKept: 'Bildirdiğiniz yorumu bir moderatör yeniden okudu. Yorum yayında kalıyor.',
    reportRemoved: 'Bildirdiğiniz yorumu bir moderatör yeniden okudu. Yorum kaldırıldı.',
    whyReport: (site) =>
      `Bu iletiyi, ${isolated(site)} sitesindeki bir yorum bildirilirken bu adres yazıldığı için alıyorsunuz. Bildirim sizin değilse bir şey yapmanız gerekmez.`,
    whyDecision: (site) =>
      `Bu iletiyi, ${isolated(site)} sitesindeki bir yorumla birlikte bu adres yazıldığı ve kararın bildirilmesi istendiği için alıyorsunuz. Yorum sizin değilse bir şey yapmanız gerekmez.`,
    whyReply: (site) =>
      `Bu iletiyi, ${isolated(site)} sitesindeki bir yorumla birlikte bu adres yazıldığı ve yanıtların bildirilmesi istendiği için alıyorsunuz. Yorum sizin değilse bir şey yapmanız gerekmez.`,
  },
  notFound: {
    title: 'Sayfa bulunamadı',
    text: 'Bu adreste bir şey yok. Bağlantı eski ya da eksik olabilir.',
  },
  notPossible: {
    title: 'Bu yapılamadı',
    text: 'Gönderilen bilgiler burada alınamıyor. Lütfen geri dönüp yeniden deneyin.',
  },
  tryLater: 'Lütfen daha sonra yeniden deneyin',
  serverError: {
    title: 'Bir sorun çıktı',
    text: 'Sorun bizden kaynaklanıyor. Lütfen birkaç dakika sonra yeniden deneyin.',
  },
  number: (value) => numbers.format(value),
  dateOf: (publishedAt, timeZone) => dayOf(publishedDay(publishedAt, timeZone)),
  timeOf: (ms, timeZone) => {
    const time = wallTime(ms, timeZone)
    return `${dayOf(time)}, ${clockOf(time)}`
  },
  agoOf: (elapsedMs) => {
    const span = passed(elapsedMs)
    return span === undefined ? 'Şimdi' : `${spanOf(span)} önce`
  },
}

function fault({ field, code, position, limit }: SubmissionFault): string {
  const subject = { name: 'Adınız', email: 'E-posta adresiniz', body: 'Yorumunuz' }[field]
  const inIt = { name: 'Adınızda', email: 'E-posta adresinizde', body: 'Yorumunuzda' }[field]
  const where = position === undefined ? '' : ` (${numbers.format(position)}. karakter)`
  switch (code) {
    case 'required':
      return { name: 'Adınızı yazın.', email: 'E-posta adresinizi yazın.', body: 'Yorumunuzu yazın.' }[field]
    case 'too-short':
      return `${subject} çok kısa${limit === undefined ? '' : `; en az ${characters(limit)} olmalı`}.`
    case 'too-long':
      return `${subject} çok uzun${limit === undefined ? '' : `; en çok ${characters(limit)} olabilir`}.`
    case 'control-character':
      return `${inIt} görünmeyen bir denetim karakteri var${where}. Lütfen silin.`
    case 'unpaired-surrogate':
      return `${inIt} bozuk bir karakter var${where}. Lütfen silin ya da yeniden yazın.`
    case 'direction-override':
      return `${inIt} yazı yönünü tersine çeviren görünmez bir işaret var${where}. Lütfen silin.`
    case 'empty-when-shown':
      return `${inIt} görünür bir karakter yok.`
    case 'email':
      return 'Eksiksiz bir e-posta adresi yazın, örneğin name@example.org.'
  }
}

function characters(count: number): string {
  return `${numbers.format(count)} karakter`
}

function spanOf({ unit, count }: SpanOfTime): string {
  return `${numbers.format(count)} ${units[unit]}`
}

function dayOf(time: WallTime): string {
  return `${time.day} ${monthOf(months, time)} ${time.year}`
}
