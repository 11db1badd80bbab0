/**
 * Stems that writers hide letters of, the likelier before the others, as normalised text has
 * them. They serve to read a disguise (f*ck, 1d10t, fuuuck), never to judge a word.
 */
export const profaneStems = stemsOf(`
  ass fucking fucked fuckers bitches niggas niggers faggots pussies whores sluts asses shitty cunts dicks hoes
  fuck shit bitch cunt dick cock pussy asshole whore slut bastard nigger nigga faggot retard kike tranny dyke twat wank prick piss crap damn
  motherfuck bullshit dumbass jackass dipshit shithead dickhead arsehole douche bollock bugger tosser
  rapist pedo paedo pervert
  porn penis vagina boob tits cum suck blowjob anal dildo horny sexy nude paki raghead towelhead
  fag homo queer lesbian
  arsch arschloch scheiß scheiss scheis fotze hure hurensohn schlampe wichser wixer fick ficken verfickt missgeburt bastard spast mongo schwuchtel kanake neger
  nutte drecksau vollidiot vergewaltig
  merde putain pute salope connard conne enculé enculer batard bâtard nique niquer pédé tapette bougnoule nègre fdp ntm salaud salopard chier couilles
  mierda puta puto putos putas pendejo cabrón cabron gilipollas coño joder jodido marica maricón maricon verga chinga culero hijoputa mierdas sudaca feminazi
  merda porra caralho foda puta puto buceta cuzão cuzao arrombado vagabunda desgraçado otário otario babaca
  cazzo merda stronzo stronza troia puttana vaffanculo coglione froci frocio bastardo
  kurwa chuj pierdol jebać jebac jeban pizda suka pedał pedal ciota żyd szmata dziwka gówno gowno
  siktir sikeyim sikerim sikim amk aq amcık amina orospu oruspu pic götveren ibne yavşak şerefsiz serefsiz kahpe gavat pezevenk puşt kaltak sürtük gerizekalı gerzek dangalak yarrak taşak
  сука блядь бля хуй хуе хуё пизд еба ебл ебан пидор пидар мудак гандон шлюх мраз гнида хохол москаль чурк нигер
  klootzak hoer kanker kankerhoer mongool eikel flikker nikker trut sukkel debiel
  کلب خنزیر شرموط قحب عاهر منیوک خول لوطی طیز کس زب نیک نیاک
  کونی کیر کص جنده حرومزاده حرامزاده بیشرف گوه عوضی
  قهحبه بیشهرف
  kûçik bênamûs xayîn
`)

/** Insults, groups and weapons, of which a single letter may be hidden. */
export const harshStems = stemsOf(`
  hoe nig troll jerk nerd ignorant ignoramus fuckhead butt bully lesbo weasel dummy clueless ridiculous miserable gross girls
  suce foutre gouine grosse sale hitler mère menteur honte connasse pétasse petasse boloss clochard
  payaso pelotudo tonto tonta gorda gordo asco caca loca loco maldita maldito pendeja pinche hipócrita hipocrita falsa patética patetica asquerosa estupida vergüenza mujer boludo vieja feo fea
  ladrona ladrón gusano escoria lameculos imbéciles
  bosta boiola verme nojo gorda baitola vagabundo safado escroto fuder fode chupar maluco mulher bandido nojento ridículo
  sfigato porco zitta zitto ignorante ignoranti scemo lurido mucca lesbiche
  kadın kadınlar karı erkek ananı ananın avrat zenci çingene ermeni yahudi arap kürt suriyeli gavur pis amına sıçayım sıçtı şıllık namussuz alçak it köpekler
  moron idiot imbecile cretin stupid dumb loser
  clown scum trash garbage vermin rape kill murder shoot stab hang die dead death bomb gun nazi terrorist
  spic chink gook coon savage parasite subhuman
  pig rat rats monkey ape animal dog hate hell fool fools liar traitor coward ugly fat gay gays muslim jew jews jewish black arab
  terror crook thief corrupt communist fascist racist sexist islam migrant immigrant women bloody worthless pathetic disgusting filth
  schwein sau idiot depp trottel dumm abschaum ungeziefer pack gesindel verbrecher lügner lügen töten umbringen erschießen asylant flüchtling moslem jude juden nazi
  racaille ordure débile abruti crétin imbécile bordel bite arabe musulman juif tuer crever
  culo perra zorra idiota imbécil imbecil subnormal estúpido estupido asesino matar muerte basura moro gitano negro facha rojo cerdo rata
  foder viado bicha corno idiota burro imbecil lixo matar morrer ladrão macaco comunista fascista
  figa negro zingaro idiota cretino schifo ammazza
  debil idiota kretyn
  sik piç göt aptal salak mal hain köpek it domuz eşek terörist öldür gebert geber lanet bok
  дебил идиот урод тварь жид
  kut lul teef
  حمار حیوان ابن حقیر قذر وسخ زباله خائن منافق غبی جاهل تافه اقتل اذبح یهود کافر ارهاب
  احمق کثافت کثیف خر سگ الاغ نفهم مزدور
  سهگ کهر گهمژه خائین جاش
  ker segê cehş
`)

function stemsOf(source: string): readonly string[] {
  return [...new Set(source.split(/\s+/).filter((stem) => stem !== ''))]
}
