import type { DefaultWording } from './wording.ts'

export const kmr: DefaultWording = {
  preamble:
    'Her şîrove berî ku were weşandin tê xwendin. Em pêşwaziya şîroveyên li ser nûçeyê, nîqaşa mijarên wê û rexneya avaker a li xebata xwe dikin.',
  closing:
    'Şîroveya ku yek ji van rêgezan binpê bike tê redkirin û sedem ji nivîskarê wê re tê gotin. Em tu şîroveyê naguherînin: yan tê pejirandin û çawa hatiye nivîsandin wisa tê weşandin, yan jî tê redkirin.',
  items: {
    'relevance': {
      title: 'Li ser mijarê',
      text: 'Bibêje tu li ser nûçeyê çi difikirî, tiştê ku tu dizanî lê zêde bike, an jî bersiva xwendevanekî din bide. Nîqaşa mijarên li pişt nûçeyê jî bi kêfxweşî tê pêşwazîkirin.',
    },
    'criticism-of-publisher': {
      title: 'Rexneya li me',
      text: 'Ji me re bibêje me çi şaş kir, me çi negot û em dikarin çi baştir bikin. Rexneya avaker a li xebata me qet nabe sedema redkirina şîroveyekê.',
    },
    'profanity': {
      title: 'Çêr û sixêf',
      text: 'Çêr û sixêf nayên qebûlkirin, hinek tîpên wan bi nîşanan hatibin guhertin jî. Bi gotinên din tu çiqas bixwazî dikarî rexne bikî.',
    },
    'threats': {
      title: 'Gef û handana tundiyê',
      text: 'Gefa li kesekî û banga tundiyê ya li dijî kesekî an komekê nayên qebûlkirin. Behskirin an şermezarkirina gefekê ne pirsgirêk e.',
    },
    'personal-attacks': {
      title: 'Êrîşên şexsî',
      text: 'Heqaretê li xwendevanên din, li rojnamevanan an li kesên di nûçeyê de neke. Tu dikarî gotin û kirinên wan rexne bikî, bi tundî jî.',
    },
    'vulgarity': {
      title: 'Gotinên bêedeb',
      text: 'Gotinên bêedeb ên li ser seks an bedenê nayên qebûlkirin. Axaftina eşkere ya li ser tenduristiyê, zayendîtiyê an sûcekî ne pirsgirêk e.',
    },
    'sexism': {
      title: 'Heqareta zayendperest',
      text: 'Biçûkxistin an dûrxistina kesekî ji ber ku jin an mêr e, û qerfên bi vî rengî, nayên qebûlkirin. Nîqaşa li ser rol, maf û qanûnan ne pirsgirêk e.',
    },
    'racism': {
      title: 'Heqareta nijadperest',
      text: 'Nefret an heqareta li hember mirovan ji ber netew, esl an rengê çermê wan nayê qebûlkirin; dijminatiya li cihûyan jî di nav de ye. Neqilkirina gotineke heqaretê ji bo şermezarkirina wê ne pirsgirêk e.',
    },
    'homophobia': {
      title: 'Heqareta homofobîk',
      text: 'Nefret an heqareta li hember mirovan ji ber meyla wan a zayendî an nasnameya wan a zayendî nayê qebûlkirin; heqareta li kesên trans jî di nav de ye. Nîqaşa li ser qanûn û baweriyan ne pirsgirêk e.',
    },
    'xenophobia': {
      title: 'Dijminatiya li biyaniyan',
      text: 'Nefret an heqareta li hember mirovan ji ber welatê wan, an jî ji ber ku koçber an penaber in, nayê qebûlkirin. Tu dikarî alîgir an dijberê her siyaseta koçberiyê bî.',
    },
    'other-abuse': {
      title: 'Heqareta li komên din',
      text: 'Nefret an heqareta li hember mirovan ji ber ol, astengdarî, temen an taybetmendiyeke din a bi vî rengî nayê qebûlkirin. Tu dikarî olekê, ramanekê an saziyekê rexne bikî, bi tundî jî.',
    },
    'promotion': {
      title: 'Reklam û pesindan',
      text: 'Şîroveya ku reklama kelûpelekî, xizmetekê, kanalekê an nivîskarê xwe dike nayê qebûlkirin. Girêdana ku gotina te ya li ser nûçeyê piştrast dike ne pirsgirêk e.',
    },
  },
}
