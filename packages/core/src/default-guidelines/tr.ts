import type { DefaultWording } from './wording.ts'

export const tr: DefaultWording = {
  preamble:
    'Her yorum yayımlanmadan önce okunur. Haberle ilgili yorumlara, haberin gündeme getirdiği konuların tartışılmasına ve bize yönelik yapıcı eleştirilere açığız.',
  closing:
    'Bu ilkelerden birine uymayan yorum reddedilir, gerekçesi de yazarına bildirilir. Hiçbir yorumu değiştirmeyiz: Yorum ya onaylanıp yazıldığı gibi yayımlanır ya da reddedilir.',
  items: {
    'relevance': {
      title: 'Haberle ilgili yorumlar',
      text: 'Haber hakkında ne düşündüğünüzü söyleyin, bildiklerinizi ekleyin ya da başka bir okura yanıt verin. Haberin ardındaki konuları tartışmanız da bizi sevindirir.',
    },
    'criticism-of-publisher': {
      title: 'Bize yönelik eleştiriler',
      text: 'Nerede yanıldığımızı, neyi atladığımızı, neyi daha iyi yapabileceğimizi bize söyleyin. İşimize yönelik yapıcı eleştiri hiçbir zaman ret gerekçesi olmaz.',
    },
    'profanity': {
      title: 'Küfür ve sövgü',
      text: 'Küfür ve sövgü, bazı harflerin yerine işaret konmuş olsa bile kabul edilmez. Başka sözcüklerle dilediğiniz kadar sert eleştirebilirsiniz.',
    },
    'threats': {
      title: 'Tehdit ve kışkırtma',
      text: 'Hiç kimse tehdit edilemez, bir kişiye ya da topluluğa karşı şiddet çağrısı yapılamaz. Bir tehdidi aktarmakta ya da kınamakta sakınca yoktur.',
    },
    'personal-attacks': {
      title: 'Kişisel saldırı',
      text: 'Diğer okurlara, gazetecilere ya da haberde adı geçenlere hakaret edilmesi kabul edilmez. Söylediklerini ve yaptıklarını sert biçimde de eleştirebilirsiniz.',
    },
    'vulgarity': {
      title: 'Müstehcen sözler',
      text: 'Cinsellik ya da beden hakkında bayağı sözler kabul edilmez. Sağlıktan, cinsellikten ya da bir suçtan açıkça söz etmekte sakınca yoktur.',
    },
    'sexism': {
      title: 'Cinsiyetçi hakaret',
      text: 'Hiç kimse kadın ya da erkek olduğu için aşağılanamaz, alaya alınamaz, dışlanamaz. Rolleri, hakları ve yasaları tartışmakta sakınca yoktur.',
    },
    'racism': {
      title: 'Irkçı hakaret',
      text: 'Hiç kimse etnik kökeni, soyu ya da ten rengi yüzünden aşağılanamaz, nefretin hedefi yapılamaz; Yahudi düşmanlığı da buna girer. Aşağılayıcı bir sözü kınamak için alıntılamakta sakınca yoktur.',
    },
    'homophobia': {
      title: 'Homofobik hakaret',
      text: 'Hiç kimse cinsel yönelimi ya da cinsiyet kimliği yüzünden aşağılanamaz, nefretin hedefi yapılamaz; translara hakaret de buna girer. Yasaları ve inançları tartışmakta sakınca yoktur.',
    },
    'xenophobia': {
      title: 'Yabancı düşmanlığı',
      text: 'Hiç kimse uyruğu yüzünden ya da göçmen veya mülteci olduğu için aşağılanamaz, nefretin hedefi yapılamaz. Her türlü göç politikasını savunabilir ya da ona karşı çıkabilirsiniz.',
    },
    'other-abuse': {
      title: 'Başka gruplara hakaret',
      text: 'Hiç kimse dini, engelliliği, yaşı ya da benzer bir özelliği yüzünden aşağılanamaz, nefretin hedefi yapılamaz. Bir dini, bir düşünceyi ya da bir kurumu sert biçimde de eleştirebilirsiniz.',
    },
    'promotion': {
      title: 'Reklam ve tanıtım',
      text: 'Bir ürünün, hizmetin, kanalın ya da yazanın kendisinin reklamını yapan yorumlar kabul edilmez. Haber hakkında söylediğinizi destekleyen bir bağlantı vermekte sakınca yoktur.',
    },
  },
}
