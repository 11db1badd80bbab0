CREATE TABLE schema_version (version integer not null primary key) strict;
CREATE TABLE sites (
  id text not null primary key,
  name text not null,
  time_zone text not null,
  created_at integer not null
) strict;
CREATE TABLE site_languages (
  site_id text not null references sites (id),
  position integer not null,
  language text not null,
  primary key (site_id, position)
) strict, without rowid;
CREATE TABLE site_origins (
  site_id text not null references sites (id),
  position integer not null,
  origin text not null,
  primary key (site_id, position)
) strict, without rowid;
CREATE TABLE guideline_versions (
  site_id text not null references sites (id),
  version integer not null check (version >= 1),
  document text not null check (json_valid(document)),
  created_at integer not null,
  primary key (site_id, version)
) strict;
CREATE TABLE setting_changes (
  arrival integer primary key autoincrement,
  site_id text not null references sites (id),
  subject text not null check (subject in ('site', 'story')),
  subject_id text not null,
  field text not null,
  value_before text not null check (json_valid(value_before)),
  value_after text not null check (json_valid(value_after)),
  actor_kind text not null check (actor_kind in ('user', 'program', 'operator')),
  actor_id text,
  actor_name text not null,
  changed_at integer not null
) strict;
CREATE TABLE stories (
  id text not null,
  site_id text not null references sites (id),
  url text not null,
  slug text not null,
  headline text not null,
  publisher text,
  published_at text,
  language text,
  dateline text,
  byline text,
  commenting text not null check (commenting in ('open', 'closed')),
  comment_count integer not null default 0 check (comment_count >= 0),
  -- One more with every change that the public can see.
  version integer not null default 0,
  demo integer not null check (demo in (0, 1)),
  -- The newsroom told of it; else its first comment made it.
  announced integer not null check (announced in (0, 1)),
  sort_at integer not null,
  created_at integer not null,
  lead text,
  body_html text,
  -- Anybody can send a first comment to any address: until one is approved, nobody sees the story.
  listed integer not null generated always as (announced = 1 or comment_count > 0) stored,
  primary key (site_id, id),
  unique (site_id, url),
  unique (site_id, slug)
) strict;
CREATE TABLE story_tags (
  site_id text not null,
  story_id text not null,
  position integer not null,
  tag text not null,
  sort_at integer not null,
  primary key (site_id, story_id, position),
  unique (site_id, tag, sort_at, story_id),
  foreign key (site_id, story_id) references stories (site_id, id)
) strict, without rowid;
CREATE TABLE commenters (
  id text not null,
  site_id text not null references sites (id),
  email text,
  -- The address without regard to case.
  email_key text,
  submitted integer not null default 0 check (submitted >= 0),
  -- How many of them stand so now.
  approved integer not null default 0 check (approved >= 0),
  rejected integer not null default 0 check (rejected >= 0),
  created_at integer not null,
  primary key (site_id, id),
  unique (site_id, email_key),
  check ((email is null) = (email_key is null))
) strict;
CREATE TABLE comments (
  -- The order of arrival.
  arrival integer primary key autoincrement,
  id text not null,
  site_id text not null,
  story_id text not null,
  parent_id text,
  root_id text not null,
  commenter_id text not null,
  status text not null check (status in ('pending', 'approved', 'rejected', 'withdrawn')),
  submitted_at integer not null,
  -- When it got the status it has; a decision that confirms the status changes nothing.
  decided_at integer,
  withdrawn_at integer,
  -- Approved comments below it, at any depth.
  reply_count integer not null default 0 check (reply_count >= 0),
  priority real not null default 0,
  language text,
  has_link integer not null check (has_link in (0, 1)),
  notify_decision integer not null check (notify_decision in (0, 1)),
  notify_replies integer not null check (notify_replies in (0, 1)),
  -- Hides the text behind its commitment; erased with it, so that nobody can confirm a guess.
  salt blob check (length(salt) = 16),
  receipt_token_hash text,
  body_sha256 text,
  author_name text,
  body text,
  -- Highest priority first, as a number that rises like the times beside it.
  queue_rank real not null generated always as (0 - priority) stored,
  -- Published, or removed with published replies below it.
  shown integer not null generated always as ((status = 'approved' and body is not null) or reply_count > 0) stored,
  unique (site_id, id),
  unique (site_id, receipt_token_hash),
  foreign key (site_id, story_id) references stories (site_id, id),
  foreign key (site_id, commenter_id) references commenters (site_id, id),
  check ((parent_id is null) = (root_id = id)),
  -- Erased together or not at all.
  check ((body is null) = (author_name is null) and (body is null) = (body_sha256 is null) and (body is null) = (salt is null))
) strict;
CREATE TABLE decisions (
  arrival integer primary key autoincrement,
  id text not null,
  site_id text not null,
  story_id text not null,
  comment_id text not null,
  verdict text not null check (verdict in ('approve', 'reject')),
  guidelines_version integer not null,
  actor_kind text not null check (actor_kind in ('user', 'program', 'policy')),
  user_id text,
  token_id text,
  actor_name text not null,
  means text not null check (means in ('person', 'batch', 'policy')),
  status_before text not null check (status_before in ('pending', 'approved', 'rejected')),
  decided_at integer not null,
  message text,
  note text,
  unique (site_id, id),
  foreign key (site_id, comment_id) references comments (site_id, id),
  foreign key (site_id, guidelines_version) references guideline_versions (site_id, version),
  check ((actor_kind = 'user') = (user_id is not null) and (actor_kind = 'program') = (token_id is not null))
) strict;
CREATE TABLE decision_guidelines (
  site_id text not null,
  decision_id text not null,
  position integer not null,
  guideline text not null,
  primary key (site_id, decision_id, position),
  foreign key (site_id, decision_id) references decisions (site_id, id)
) strict, without rowid;
CREATE TABLE users (
  id text not null,
  site_id text not null references sites (id),
  name text not null,
  email text not null,
  email_key text not null,
  role text not null check (role in ('moderator', 'editor', 'admin')),
  password_hash text not null,
  active integer not null default 1 check (active in (0, 1)),
  created_at integer not null,
  primary key (site_id, id),
  unique (site_id, email_key)
) strict;
CREATE TABLE setup_links (
  site_id text not null primary key references sites (id),
  token_hash text not null,
  offered_at integer not null
) strict, without rowid;
CREATE TABLE sessions (
  site_id text not null,
  token_hash text not null,
  user_id text not null,
  started_at integer not null,
  ends_at integer not null,
  primary key (site_id, token_hash),
  foreign key (site_id, user_id) references users (site_id, id)
) strict, without rowid;
CREATE TABLE api_tokens (
  id text not null,
  site_id text not null references sites (id),
  name text not null,
  token_hash text not null,
  created_at integer not null,
  primary key (site_id, id),
  unique (site_id, token_hash)
) strict;
CREATE TABLE api_token_scopes (
  site_id text not null,
  token_id text not null,
  scope text not null
    check (scope in ('stories', 'assess', 'moderation', 'moderation:read', 'import', 'metrics', 'settings', 'admin')),
  primary key (site_id, token_id, scope),
  foreign key (site_id, token_id) references api_tokens (site_id, id)
) strict, without rowid;
CREATE TABLE answers (
  site_id text not null references sites (id),
  scope text not null,
  key_hash text not null,
  request_hash text not null,
  kept_until integer not null,
  answer blob not null,
  primary key (site_id, scope, key_hash)
) strict;
CREATE TABLE write_checks (
  only integer primary key check (only = 1),
  done integer not null
) strict;
insert into schema_version (version) values (1);
insert into sites (id, name, time_zone, created_at) values ('01a2187d-c506-7a50-bc4e-651636d46902', 'Comments', 'UTC', 1795707225350);
insert into site_languages (site_id, position, language) values ('01a2187d-c506-7a50-bc4e-651636d46902', 0, 'en');
insert into guideline_versions (site_id, version, document, created_at) values ('01a2187d-c506-7a50-bc4e-651636d46902', 1, '{"version":1,"preamble":{"en":"Every comment sent to us is read before it appears. We welcome comments on the story, discussion of what it raises, and constructive criticism of our own work.","ckb":"هەموو کۆمێنتێک پێش ئەوەی بڵاو بکرێتەوە دەخوێندرێتەوە. پێشوازی دەکەین لە کۆمێنتی پەیوەندیدار بە بابەتەکە، لە گفتوگۆ لەسەر ئەو پرسانەی دەیانوروژێنێت، هەروەها لە ڕەخنەی بنیاتنەر لە کاری خۆمان.","kmr":"Her şîrove berî ku were weşandin tê xwendin. Em pêşwaziya şîroveyên li ser nûçeyê, nîqaşa mijarên wê û rexneya avaker a li xebata xwe dikin.","ar":"نقرأ التعليقات كلها قبل أن تظهر، ونرحّب بما يتصل منها بالموضوع، وبالنقاش في القضايا التي يثيرها، وبالنقد البنّاء لعملنا.","tr":"Her yorum yayımlanmadan önce okunur. Haberle ilgili yorumlara, haberin gündeme getirdiği konuların tartışılmasına ve bize yönelik yapıcı eleştirilere açığız."},"closing":{"en":"A comment that breaks one of these guidelines is rejected, and its author is told why. We never edit a comment: it is either approved and published exactly as it was written, or rejected.","ckb":"هەر کۆمێنتێک یەکێک لەم ڕێنماییانە پێشێل بکات، ڕەت دەکرێتەوە و هۆکارەکەی بە نووسەرەکەی دەگوترێت. ئێمە دەستکاریی هیچ کۆمێنتێک ناکەین: یان پەسەند دەکرێت و وەک خۆی بڵاو دەکرێتەوە، یان ڕەت دەکرێتەوە.","kmr":"Şîroveya ku yek ji van rêgezan binpê bike tê redkirin û sedem ji nivîskarê wê re tê gotin. Em tu şîroveyê naguherînin: yan tê pejirandin û çawa hatiye nivîsandin wisa tê weşandin, yan jî tê redkirin.","ar":"التعليق الذي يخالف أحد هذه المعايير يُرفض ويُبلَّغ صاحبه بالسبب. ولا نعدّل أي تعليق: إما أن يُقبل فيُنشر كما كُتب تمامًا، وإما أن يُرفض.","tr":"Bu ilkelerden birine uymayan yorum reddedilir, gerekçesi de yazarına bildirilir. Hiçbir yorumu değiştirmeyiz: Yorum ya onaylanıp yazıldığı gibi yayımlanır ya da reddedilir."},"items":[{"key":"relevance","kind":"welcome","wording":{"en":{"title":"On the topic","text":"Say what you think of the story, add what you know, or answer another reader. Discussing the issues behind the news is just as welcome."},"ckb":{"title":"پەیوەندیدار بە بابەتەکە","text":"بیروڕای خۆت لەسەر بابەتەکە بنووسە، ئەوەی دەیزانیت بیخە سەری، یان وەڵامی خوێنەرێکی تر بدەوە. گفتوگۆ لەسەر پرسەکانی پشت هەواڵەکەش جێی پێشوازییە."},"kmr":{"title":"Li ser mijarê","text":"Bibêje tu li ser nûçeyê çi difikirî, tiştê ku tu dizanî lê zêde bike, an jî bersiva xwendevanekî din bide. Nîqaşa mijarên li pişt nûçeyê jî bi kêfxweşî tê pêşwazîkirin."},"ar":{"title":"في صلب الموضوع","text":"قل رأيك في الموضوع، أو أضف ما تعرفه، أو رُدّ على قارئ آخر. ونرحّب كذلك بالنقاش في القضايا الكامنة وراء الخبر."},"tr":{"title":"Haberle ilgili yorumlar","text":"Haber hakkında ne düşündüğünüzü söyleyin, bildiklerinizi ekleyin ya da başka bir okura yanıt verin. Haberin ardındaki konuları tartışmanız da bizi sevindirir."}}},{"key":"criticism-of-publisher","kind":"welcome","wording":{"en":{"title":"Criticism of us","text":"Tell us what we got wrong, what we left out and what we could do better. Constructive criticism of our work is never a reason to reject a comment."},"ckb":{"title":"ڕەخنە لە ئێمە","text":"پێمان بڵێ لە چیدا هەڵە بووین، چیمان باس نەکردووە و چی دەتوانین باشتر بکەین. ڕەخنەی بنیاتنەر لە کارمان هەرگیز نابێتە هۆی ڕەتکردنەوەی کۆمێنت."},"kmr":{"title":"Rexneya li me","text":"Ji me re bibêje me çi şaş kir, me çi negot û em dikarin çi baştir bikin. Rexneya avaker a li xebata me qet nabe sedema redkirina şîroveyekê."},"ar":{"title":"نقد عملنا","text":"أخبرنا بما أخطأنا فيه وما أغفلناه وما يمكننا تحسينه. والنقد البنّاء لعملنا لا يكون أبدًا سببًا لرفض تعليق."},"tr":{"title":"Bize yönelik eleştiriler","text":"Nerede yanıldığımızı, neyi atladığımızı, neyi daha iyi yapabileceğimizi bize söyleyin. İşimize yönelik yapıcı eleştiri hiçbir zaman ret gerekçesi olmaz."}}},{"key":"profanity","kind":"forbidden","wording":{"en":{"title":"Swearing and cursing","text":"Swear words and curses are not accepted, even with some letters replaced by signs. You may be as critical as you like in other words."},"ckb":{"title":"جنێو و وشەی ناشیرین","text":"جنێو و وشەی ناشیرین قبووڵ ناکرێن، تەنانەت ئەگەر هەندێک پیتیان بە نیشانە گۆڕدرابن. بە وشەی تر چەندت پێ خۆشە ڕەخنە بگرە."},"kmr":{"title":"Çêr û sixêf","text":"Çêr û sixêf nayên qebûlkirin, hinek tîpên wan bi nîşanan hatibin guhertin jî. Bi gotinên din tu çiqas bixwazî dikarî rexne bikî."},"ar":{"title":"الشتائم والسباب","text":"لا نقبل الشتائم والسباب، ولو استُبدلت ببعض الحروف رموز. ولك أن تنتقد كما تشاء بكلمات أخرى."},"tr":{"title":"Küfür ve sövgü","text":"Küfür ve sövgü, bazı harflerin yerine işaret konmuş olsa bile kabul edilmez. Başka sözcüklerle dilediğiniz kadar sert eleştirebilirsiniz."}}},{"key":"threats","kind":"forbidden","wording":{"en":{"title":"Threats and incitement","text":"Nobody may be threatened with harm, and nobody may call for violence against a person or a group. Reporting a threat, or condemning one, is fine."},"ckb":{"title":"هەڕەشە و هاندانی توندوتیژی","text":"هەڕەشەکردن لە هەر کەسێک و بانگەواز بۆ توندوتیژی دژی کەسێک یان گرووپێک قبووڵ ناکرێن. گێڕانەوەی هەڕەشەیەک یان سەرکۆنەکردنی ئاساییە."},"kmr":{"title":"Gef û handana tundiyê","text":"Gefa li kesekî û banga tundiyê ya li dijî kesekî an komekê nayên qebûlkirin. Behskirin an şermezarkirina gefekê ne pirsgirêk e."},"ar":{"title":"التهديد والتحريض","text":"لا نقبل تهديد أحد بالأذى، ولا الدعوة إلى العنف ضد شخص أو جماعة. أما الإخبار عن تهديد أو إدانته فلا بأس به."},"tr":{"title":"Tehdit ve kışkırtma","text":"Hiç kimse tehdit edilemez, bir kişiye ya da topluluğa karşı şiddet çağrısı yapılamaz. Bir tehdidi aktarmakta ya da kınamakta sakınca yoktur."}}},{"key":"personal-attacks","kind":"forbidden","wording":{"en":{"title":"Personal attacks","text":"Do not insult other readers, journalists or the people in a story. You may criticise what they say and do, and strongly."},"ckb":{"title":"هێرشی کەسی","text":"سووکایەتی بە خوێنەرانی تر، ڕۆژنامەنووسان یان کەسانی ناو بابەتەکە مەکە. دەتوانیت ڕەخنە لە قسە و کارەکانیان بگریت، بە توندیش."},"kmr":{"title":"Êrîşên şexsî","text":"Heqaretê li xwendevanên din, li rojnamevanan an li kesên di nûçeyê de neke. Tu dikarî gotin û kirinên wan rexne bikî, bi tundî jî."},"ar":{"title":"التهجّم الشخصي","text":"لا نقبل إهانة القرّاء الآخرين أو الصحفيين أو من يرد ذكرهم في المقال. ولك أن تنتقد أقوالهم وأفعالهم، ولو بشدة."},"tr":{"title":"Kişisel saldırı","text":"Diğer okurlara, gazetecilere ya da haberde adı geçenlere hakaret edilmesi kabul edilmez. Söylediklerini ve yaptıklarını sert biçimde de eleştirebilirsiniz."}}},{"key":"vulgarity","kind":"forbidden","wording":{"en":{"title":"Vulgar remarks","text":"Crude remarks about sex or the body are not accepted. Speaking plainly about health, sexuality or a crime is fine."},"ckb":{"title":"قسەی بێشەرمانە","text":"قسەی بێشەرمانە لەسەر سێکس یان جەستە قبووڵ ناکرێت. باسکردنی ڕاشکاوانەی تەندروستی، ژیانی سێکسی یان تاوانێک ئاساییە."},"kmr":{"title":"Gotinên bêedeb","text":"Gotinên bêedeb ên li ser seks an bedenê nayên qebûlkirin. Axaftina eşkere ya li ser tenduristiyê, zayendîtiyê an sûcekî ne pirsgirêk e."},"ar":{"title":"الكلام الفاحش","text":"لا نقبل الكلام المبتذل عن الجنس أو الجسد. أما الحديث الصريح عن الصحة أو الحياة الجنسية أو عن جريمة فلا بأس به."},"tr":{"title":"Müstehcen sözler","text":"Cinsellik ya da beden hakkında bayağı sözler kabul edilmez. Sağlıktan, cinsellikten ya da bir suçtan açıkça söz etmekte sakınca yoktur."}}},{"key":"sexism","kind":"forbidden","wording":{"en":{"title":"Sexist abuse","text":"Nobody may be demeaned, mocked or excluded for being a woman or a man. Arguing about roles, rights and laws is fine."},"ckb":{"title":"سووکایەتیی جێندەری","text":"سووکایەتیکردن، گاڵتەپێکردن یان دوورخستنەوەی کەسێک لەبەر ئەوەی ژنە یان پیاوە قبووڵ ناکرێت. گفتوگۆ لەسەر ڕۆڵ و ماف و یاساکان ئاساییە."},"kmr":{"title":"Heqareta zayendperest","text":"Biçûkxistin an dûrxistina kesekî ji ber ku jin an mêr e, û qerfên bi vî rengî, nayên qebûlkirin. Nîqaşa li ser rol, maf û qanûnan ne pirsgirêk e."},"ar":{"title":"الإساءة بسبب الجنس","text":"لا نقبل تحقير أحد أو السخرية منه أو إقصاءه لكونه امرأة أو رجلًا. أما النقاش في الأدوار والحقوق والقوانين فلا بأس به."},"tr":{"title":"Cinsiyetçi hakaret","text":"Hiç kimse kadın ya da erkek olduğu için aşağılanamaz, alaya alınamaz, dışlanamaz. Rolleri, hakları ve yasaları tartışmakta sakınca yoktur."}}},{"key":"racism","kind":"forbidden","wording":{"en":{"title":"Racist abuse","text":"Hatred or contempt for people because of their ethnicity, descent or skin colour is not accepted, and that includes antisemitism. Quoting a slur in order to denounce it is fine."},"ckb":{"title":"سووکایەتیی ڕەگەزپەرستانە","text":"ڕق یان سووکایەتی بەرانبەر بە خەڵک لەبەر نەتەوە، ڕەچەڵەک یان ڕەنگی پێستیان قبووڵ ناکرێت؛ ئەمە دژایەتیی جووەکانیش دەگرێتەوە. هێنانەوەی قسەیەکی سووکایەتیئامێز بۆ سەرکۆنەکردنی ئاساییە."},"kmr":{"title":"Heqareta nijadperest","text":"Nefret an heqareta li hember mirovan ji ber netew, esl an rengê çermê wan nayê qebûlkirin; dijminatiya li cihûyan jî di nav de ye. Neqilkirina gotineke heqaretê ji bo şermezarkirina wê ne pirsgirêk e."},"ar":{"title":"الإساءة العنصرية","text":"لا نقبل كراهية الناس أو ازدراءهم بسبب انتمائهم العرقي أو أصلهم أو لون بشرتهم، ومن ذلك معاداة السامية. أما اقتباس عبارة مسيئة لإدانتها فلا بأس به."},"tr":{"title":"Irkçı hakaret","text":"Hiç kimse etnik kökeni, soyu ya da ten rengi yüzünden aşağılanamaz, nefretin hedefi yapılamaz; Yahudi düşmanlığı da buna girer. Aşağılayıcı bir sözü kınamak için alıntılamakta sakınca yoktur."}}},{"key":"homophobia","kind":"forbidden","wording":{"en":{"title":"Homophobic abuse","text":"Hatred or contempt for people because of their sexual orientation or gender identity is not accepted, and that includes abuse of transgender people. Arguing about laws and beliefs is fine."},"ckb":{"title":"سووکایەتی بە هاوڕەگەزخوازان","text":"ڕق یان سووکایەتی بەرانبەر بە خەڵک لەبەر ئاراستەی سێکسی یان ناسنامەی جێندەرییان قبووڵ ناکرێت؛ ئەمە سووکایەتی بە کەسانی ترانسجێندەریش دەگرێتەوە. گفتوگۆ لەسەر یاسا و بیروباوەڕ ئاساییە."},"kmr":{"title":"Heqareta homofobîk","text":"Nefret an heqareta li hember mirovan ji ber meyla wan a zayendî an nasnameya wan a zayendî nayê qebûlkirin; heqareta li kesên trans jî di nav de ye. Nîqaşa li ser qanûn û baweriyan ne pirsgirêk e."},"ar":{"title":"الإساءة إلى المثليين","text":"لا نقبل كراهية الناس أو ازدراءهم بسبب ميلهم الجنسي أو هويتهم الجندرية، ومن ذلك الإساءة إلى العابرين جنسيًا. أما النقاش في القوانين والمعتقدات فلا بأس به."},"tr":{"title":"Homofobik hakaret","text":"Hiç kimse cinsel yönelimi ya da cinsiyet kimliği yüzünden aşağılanamaz, nefretin hedefi yapılamaz; translara hakaret de buna girer. Yasaları ve inançları tartışmakta sakınca yoktur."}}},{"key":"xenophobia","kind":"forbidden","wording":{"en":{"title":"Abuse of foreigners","text":"Hatred or contempt for people because of their nationality, or because they are migrants or refugees, is not accepted. You may argue for or against any policy on migration."},"ckb":{"title":"دژایەتیی بیانییەکان","text":"ڕق یان سووکایەتی بەرانبەر بە خەڵک لەبەر وڵاتەکەیان، یان لەبەر ئەوەی کۆچبەر یان پەنابەرن، قبووڵ ناکرێت. دەتوانیت لایەنگر یان دژی هەر سیاسەتێکی کۆچ بیت."},"kmr":{"title":"Dijminatiya li biyaniyan","text":"Nefret an heqareta li hember mirovan ji ber welatê wan, an jî ji ber ku koçber an penaber in, nayê qebûlkirin. Tu dikarî alîgir an dijberê her siyaseta koçberiyê bî."},"ar":{"title":"كراهية الأجانب","text":"لا نقبل كراهية الناس أو ازدراءهم بسبب جنسيتهم أو لأنهم مهاجرون أو لاجئون. ولك أن تؤيد أي سياسة للهجرة أو تعارضها."},"tr":{"title":"Yabancı düşmanlığı","text":"Hiç kimse uyruğu yüzünden ya da göçmen veya mülteci olduğu için aşağılanamaz, nefretin hedefi yapılamaz. Her türlü göç politikasını savunabilir ya da ona karşı çıkabilirsiniz."}}},{"key":"other-abuse","kind":"forbidden","wording":{"en":{"title":"Abuse of other groups","text":"Hatred or contempt for people because of their religion, a disability, their age or another such trait is not accepted. You may criticise a religion, an idea or an institution, and strongly."},"ckb":{"title":"سووکایەتی بە گرووپی تر","text":"ڕق یان سووکایەتی بەرانبەر بە خەڵک لەبەر ئایین، کەمئەندامی، تەمەن یان تایبەتمەندییەکی تری لەم جۆرە قبووڵ ناکرێت. دەتوانیت ڕەخنە لە ئایینێک، بیرۆکەیەک یان دەزگایەک بگریت، بە توندیش."},"kmr":{"title":"Heqareta li komên din","text":"Nefret an heqareta li hember mirovan ji ber ol, astengdarî, temen an taybetmendiyeke din a bi vî rengî nayê qebûlkirin. Tu dikarî olekê, ramanekê an saziyekê rexne bikî, bi tundî jî."},"ar":{"title":"الإساءة إلى فئات أخرى","text":"لا نقبل كراهية الناس أو ازدراءهم بسبب دينهم أو إعاقتهم أو سنّهم أو أي صفة أخرى من هذا القبيل. ولك أن تنتقد دينًا أو فكرة أو مؤسسة، ولو بشدة."},"tr":{"title":"Başka gruplara hakaret","text":"Hiç kimse dini, engelliliği, yaşı ya da benzer bir özelliği yüzünden aşağılanamaz, nefretin hedefi yapılamaz. Bir dini, bir düşünceyi ya da bir kurumu sert biçimde de eleştirebilirsiniz."}}},{"key":"promotion","kind":"forbidden","wording":{"en":{"title":"Advertising and promotion","text":"Comments that advertise a product, a service, a channel or their own author are not accepted. A link that supports what you say about the story is fine."},"ckb":{"title":"ڕیکلام و بانگەشە","text":"کۆمێنتێک کە ڕیکلام بۆ کاڵا، خزمەتگوزاری، کەناڵ یان نووسەرەکەی بکات قبووڵ ناکرێت. بەستەرێک کە پشتی قسەکەت لەسەر بابەتەکە بگرێت ئاساییە."},"kmr":{"title":"Reklam û pesindan","text":"Şîroveya ku reklama kelûpelekî, xizmetekê, kanalekê an nivîskarê xwe dike nayê qebûlkirin. Girêdana ku gotina te ya li ser nûçeyê piştrast dike ne pirsgirêk e."},"ar":{"title":"الإعلان والترويج","text":"لا نقبل تعليقًا يروّج لسلعة أو خدمة أو قناة أو لكاتبه. أما رابط يدعم ما تقوله في الموضوع فلا بأس به."},"tr":{"title":"Reklam ve tanıtım","text":"Bir ürünün, hizmetin, kanalın ya da yazanın kendisinin reklamını yapan yorumlar kabul edilmez. Haber hakkında söylediğinizi destekleyen bir bağlantı vermekte sakınca yoktur."}}}]}', 1795707225350);
insert into stories (id, site_id, url, slug, headline, publisher, published_at, language, dateline, byline, commenting, comment_count, version, demo, announced, sort_at, created_at, lead, body_html) values ('01a2187d-c96f-7e47-9c3a-b013be3d9107', '01a2187d-c506-7a50-bc4e-651636d46902', 'https://news.example/bridge', 'the-new-bridge-پردی-نوێ-a02efec6', 'The new bridge — پردی نوێ', null, null, null, null, null, 'open', 2, 4, 0, 1, 1795707226479, 1795707226479, null, null);
insert into story_tags (site_id, story_id, position, tag, sort_at) values ('01a2187d-c506-7a50-bc4e-651636d46902', '01a2187d-c96f-7e47-9c3a-b013be3d9107', 0, 'bridges', 1795707226479);
insert into story_tags (site_id, story_id, position, tag, sort_at) values ('01a2187d-c506-7a50-bc4e-651636d46902', '01a2187d-c96f-7e47-9c3a-b013be3d9107', 1, 'river', 1795707226479);
insert into commenters (id, site_id, email, email_key, submitted, approved, rejected, created_at) values ('01a2187d-c980-7b4f-aa32-454663812e35', '01a2187d-c506-7a50-bc4e-651636d46902', 'shilan@example.org', 'shilan@example.org', 6, 2, 2, 1795707226496);
insert into commenters (id, site_id, email, email_key, submitted, approved, rejected, created_at) values ('01a2187d-ca88-7ca7-91dd-217ab1ab68f3', '01a2187d-c506-7a50-bc4e-651636d46902', 'other@example.org', 'other@example.org', 1, 0, 0, 1795707226760);
insert into comments (arrival, id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, decided_at, withdrawn_at, reply_count, priority, language, has_link, notify_decision, notify_replies, salt, receipt_token_hash, body_sha256, author_name, body) values (1, '01a2187d-c980-7020-9525-a164d8c5001f', '01a2187d-c506-7a50-bc4e-651636d46902', '01a2187d-c96f-7e47-9c3a-b013be3d9107', null, '01a2187d-c980-7020-9525-a164d8c5001f', '01a2187d-c980-7b4f-aa32-454663812e35', 'approved', 1795707226496, 1795707226513, null, 1, 0, null, 0, 0, 0, x'78d4fa8f4eeaf8d313bcf52a8ba7ad15', '388ac6b6fec84481cda301ea8f8e3c457ac9c126da2ceaf059ec514f1f37fdb2', '51f6f48103a56a75a350b6a899e08e69b1ac55ed4b6f8b579b07530beea58a10', 'Shilan', 'The bridge opened on time, é é 👩‍👩‍👧.
	At last!');
insert into comments (arrival, id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, decided_at, withdrawn_at, reply_count, priority, language, has_link, notify_decision, notify_replies, salt, receipt_token_hash, body_sha256, author_name, body) values (2, '01a2187d-c99b-722d-b963-b5e835d58e0d', '01a2187d-c506-7a50-bc4e-651636d46902', '01a2187d-c96f-7e47-9c3a-b013be3d9107', '01a2187d-c980-7020-9525-a164d8c5001f', '01a2187d-c980-7020-9525-a164d8c5001f', '01a2187d-c980-7b4f-aa32-454663812e35', 'approved', 1795707226523, 1795707226541, null, 0, 0, null, 1, 0, 0, x'b247fecd0cc6906a79da8550da9ea27c', 'c3f7905d71f1c74517df21287dd25e51eeed2aa105a910540fc955006ffb0ca9', 'd7fa26d644a3a6393332fa8a815fc8876af981d57102ea0c040b406776e20864', 'ڕۆژ', 'I agree: see https://news.example/other');
insert into comments (arrival, id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, decided_at, withdrawn_at, reply_count, priority, language, has_link, notify_decision, notify_replies, salt, receipt_token_hash, body_sha256, author_name, body) values (3, '01a2187d-c9b3-74ca-8dd0-4fd44370a659', '01a2187d-c506-7a50-bc4e-651636d46902', '01a2187d-c96f-7e47-9c3a-b013be3d9107', null, '01a2187d-c9b3-74ca-8dd0-4fd44370a659', '01a2187d-c980-7b4f-aa32-454663812e35', 'rejected', 1795707226547, 1795707226554, null, 0, 0, null, 0, 0, 0, x'f40b7a9b4aa5a6bfd8d2340d2aa6f31b', '586b36df4f5f1356e6a0bb3bbab1ae551aee6c4b4a42f9add90dfc74b8f78f32', '75743d1cc40c74673d0005a3cc4a30216098e9190a681ef78652594a64bdea6e', 'Shilan', 'Buy my bridge at bridges.example');
insert into comments (arrival, id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, decided_at, withdrawn_at, reply_count, priority, language, has_link, notify_decision, notify_replies, salt, receipt_token_hash, body_sha256, author_name, body) values (4, '01a2187d-c9c6-7f22-990e-c2e526753269', '01a2187d-c506-7a50-bc4e-651636d46902', '01a2187d-c96f-7e47-9c3a-b013be3d9107', null, '01a2187d-c9c6-7f22-990e-c2e526753269', '01a2187d-c980-7b4f-aa32-454663812e35', 'withdrawn', 1795707226566, null, 1795707226693, 0, 0, null, 0, 0, 0, x'50d1312893a6d70195b513c7e096eb42', '230df495b9b388fbc42c1af599958e16b180b60013a3e7a3bb4b863a24a7951d', '544b9f649b0c079dc9a0b1486e7133e48a6c1949354426e30b43fe357173523e', 'Shilan', 'I take it back');
insert into comments (arrival, id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, decided_at, withdrawn_at, reply_count, priority, language, has_link, notify_decision, notify_replies, salt, receipt_token_hash, body_sha256, author_name, body) values (5, '01a2187d-ca6e-7adf-96bc-d3de95efaf17', '01a2187d-c506-7a50-bc4e-651636d46902', '01a2187d-c96f-7e47-9c3a-b013be3d9107', null, '01a2187d-ca6e-7adf-96bc-d3de95efaf17', '01a2187d-c980-7b4f-aa32-454663812e35', 'rejected', 1795707226734, 1795707226757, null, 0, 0, null, 0, 0, 0, x'638491c3bf17d7178940f810af21b9ff', '2d2f5b5b2d3eeb2bc9c86f3cee4dbf79e8cf5427d14bc3a3a8080f9493ac624f', 'bcc21bbf73ab6eeda1544070eda668fb6f64b531c0db6181f7c8f3e12e41034c', 'Shilan', 'First approved, then removed');
insert into comments (arrival, id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, decided_at, withdrawn_at, reply_count, priority, language, has_link, notify_decision, notify_replies, salt, receipt_token_hash, body_sha256, author_name, body) values (6, '01a2187d-ca88-7156-a77d-a5f7d32eb79b', '01a2187d-c506-7a50-bc4e-651636d46902', '01a2187d-c96f-7e47-9c3a-b013be3d9107', null, '01a2187d-ca88-7156-a77d-a5f7d32eb79b', '01a2187d-ca88-7ca7-91dd-217ab1ab68f3', 'pending', 1795707226760, null, null, 0, 0, null, 0, 0, 0, x'8bb11c4d75f8e4fea7ef7b0afb993e2b', '7b0b7bf216002125b9f3bb4bc3418b8d230e6d497a28c6d590a4769498b6a8c7', '048727a4c1a46f56745ebb81e9f05bad5818f3c1aac4f393ac29f98fc824ca6e', 'Shilan', 'پردەکە زۆر جوانە و دەستخۆش');
insert into comments (arrival, id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, decided_at, withdrawn_at, reply_count, priority, language, has_link, notify_decision, notify_replies, salt, receipt_token_hash, body_sha256, author_name, body) values (7, '01a2187d-ca8c-790f-a3f7-e40dd596b018', '01a2187d-c506-7a50-bc4e-651636d46902', '01a2187d-c96f-7e47-9c3a-b013be3d9107', null, '01a2187d-ca8c-790f-a3f7-e40dd596b018', '01a2187d-c980-7b4f-aa32-454663812e35', 'pending', 1795707226764, null, null, 0, 0, null, 0, 0, 0, x'543201e6393e4c3ca5f328a6e65df59c', 'ac8458d0505d1c909d93e9eaec57daad3c45fd2aecf7ad4b099c903c94029ba5', '2105fef09f825eed49fa5366c70d27a63e901a6681d5f2782243fb34abbdda44', 'Shilan', 'It waits, too');
insert into decisions (arrival, id, site_id, story_id, comment_id, verdict, guidelines_version, actor_kind, user_id, token_id, actor_name, means, status_before, decided_at, message, note) values (1, '01a2187d-c991-73c0-b71c-19390846182a', '01a2187d-c506-7a50-bc4e-651636d46902', '01a2187d-c96f-7e47-9c3a-b013be3d9107', '01a2187d-c980-7020-9525-a164d8c5001f', 'approve', 1, 'program', null, '01a2187d-c83a-7d8c-a282-f09682d5b7a0', 'program', 'policy', 'pending', 1795707226513, null, null);
insert into decisions (arrival, id, site_id, story_id, comment_id, verdict, guidelines_version, actor_kind, user_id, token_id, actor_name, means, status_before, decided_at, message, note) values (2, '01a2187d-c9ad-76a0-ab3f-698aba493d55', '01a2187d-c506-7a50-bc4e-651636d46902', '01a2187d-c96f-7e47-9c3a-b013be3d9107', '01a2187d-c99b-722d-b963-b5e835d58e0d', 'approve', 1, 'program', null, '01a2187d-c83a-7d8c-a282-f09682d5b7a0', 'program', 'policy', 'pending', 1795707226541, null, null);
insert into decisions (arrival, id, site_id, story_id, comment_id, verdict, guidelines_version, actor_kind, user_id, token_id, actor_name, means, status_before, decided_at, message, note) values (3, '01a2187d-c9ba-7743-b379-ca385b13ed47', '01a2187d-c506-7a50-bc4e-651636d46902', '01a2187d-c96f-7e47-9c3a-b013be3d9107', '01a2187d-c9b3-74ca-8dd0-4fd44370a659', 'reject', 1, 'program', null, '01a2187d-c83a-7d8c-a282-f09682d5b7a0', 'program', 'policy', 'pending', 1795707226554, 'No advertisements, please.', null);
insert into decisions (arrival, id, site_id, story_id, comment_id, verdict, guidelines_version, actor_kind, user_id, token_id, actor_name, means, status_before, decided_at, message, note) values (4, '01a2187d-ca81-741f-bce2-6b338c3c6cf0', '01a2187d-c506-7a50-bc4e-651636d46902', '01a2187d-c96f-7e47-9c3a-b013be3d9107', '01a2187d-ca6e-7adf-96bc-d3de95efaf17', 'approve', 1, 'program', null, '01a2187d-c83a-7d8c-a282-f09682d5b7a0', 'program', 'policy', 'pending', 1795707226753, null, null);
insert into decisions (arrival, id, site_id, story_id, comment_id, verdict, guidelines_version, actor_kind, user_id, token_id, actor_name, means, status_before, decided_at, message, note) values (5, '01a2187d-ca85-7a3a-a864-7705ae3a743f', '01a2187d-c506-7a50-bc4e-651636d46902', '01a2187d-c96f-7e47-9c3a-b013be3d9107', '01a2187d-ca6e-7adf-96bc-d3de95efaf17', 'reject', 1, 'program', null, '01a2187d-c83a-7d8c-a282-f09682d5b7a0', 'program', 'policy', 'approved', 1795707226757, null, 'on a second look');
insert into decision_guidelines (site_id, decision_id, position, guideline) values ('01a2187d-c506-7a50-bc4e-651636d46902', '01a2187d-c9ba-7743-b379-ca385b13ed47', 0, 'promotion');
insert into decision_guidelines (site_id, decision_id, position, guideline) values ('01a2187d-c506-7a50-bc4e-651636d46902', '01a2187d-c9ba-7743-b379-ca385b13ed47', 1, 'vulgarity');
insert into decision_guidelines (site_id, decision_id, position, guideline) values ('01a2187d-c506-7a50-bc4e-651636d46902', '01a2187d-ca85-7a3a-a864-7705ae3a743f', 0, 'vulgarity');
insert into users (id, site_id, name, email, email_key, role, password_hash, active, created_at) values ('01a2187d-c615-7572-8020-4de99d8fe045', '01a2187d-c506-7a50-bc4e-651636d46902', 'mina', 'mina@example.org', 'mina@example.org', 'admin', '$argon2id$v=19$m=19456,t=2,p=1$vX2pg7LIAaO0Up9IlAptPA$m/CPjb3naTPdluVra1fSH8KJT1CbwCHTGw89cqUWBxA', 1, 1795707225621);
insert into sessions (site_id, token_hash, user_id, started_at, ends_at) values ('01a2187d-c506-7a50-bc4e-651636d46902', 'f3031d86b9da726552e389b9fa0ba8503d433a5f306b64dcf62d371f41d0957f', '01a2187d-c615-7572-8020-4de99d8fe045', 1795707225703, 1796312025703);
insert into api_tokens (id, site_id, name, token_hash, created_at) values ('01a2187d-c83a-7d8c-a282-f09682d5b7a0', '01a2187d-c506-7a50-bc4e-651636d46902', 'program', 'eb53c317496fabffb49f67b427942878e7b3b2dff8a63564ced3d447a235b890', 1795707226170);
insert into api_tokens (id, site_id, name, token_hash, created_at) values ('01a2187d-c945-7c94-8653-23185a01d78d', '01a2187d-c506-7a50-bc4e-651636d46902', 'program', 'b349174c197dca8735369137804120efb6efafaaafc2c10b8636f385612d49e4', 1795707226437);
insert into api_token_scopes (site_id, token_id, scope) values ('01a2187d-c506-7a50-bc4e-651636d46902', '01a2187d-c83a-7d8c-a282-f09682d5b7a0', 'moderation');
insert into api_token_scopes (site_id, token_id, scope) values ('01a2187d-c506-7a50-bc4e-651636d46902', '01a2187d-c945-7c94-8653-23185a01d78d', 'stories');
insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer) values ('01a2187d-c506-7a50-bc4e-651636d46902', 'POST /api/v1/stories/01a2187d-c96f-7e47-9c3a-b013be3d9107/comments anonymous', 'be036751a954d8c65f92558f87fe76689c6e0322a3f4f9d250424ca552d2b017', '81da934ce6cbd2dae2b7816900d373dec12de81f57ef0b8dabdc2e9a2c898816', 1795793626501, x'cd70414228fac2e049d7141e4d4db9fb9e9c43e02d21af56ae490bd9d56db02f8d24ed7755f000903d4d5c8cc681776c8cd5b3a18e5fde21583545785ec0d573493ab551d30ddacd53e67a877904105683e3ba8ddef359c548e9a5163cfad6df348b63d2f52b1e5db523fe952db1543b4b1b712f027e6b9e21c325043c171b33bf49ff52892dc849d148aa47af14e313adb3a322ac3408bd794fc800ebca4ceb865b9790c3b4e47dc785d79f191dd91e422da336b4d5b4238da57e4e49e604cf7d6a802be2c6091c5704fbf6b19e12713ea4bd418b137d7992cf144841ac3a6aab0735d1ab3b54b3171596268f93b3657cf0dc4020dbe04c6abba2c8d94c2083a7a3281e0394f5b82df5d7ccb8221a2d3b4b941209cf39714325d7405736cfa79d48814199646689c34224011ba4fc4b7d7f506630001d3650e75feee7c743999920afcd1bb2b04c46bfa4e95332501ca78a47226e5b43a954d0b3942645a8473f6fb173061930185afcd5369ac0');
insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer) values ('01a2187d-c506-7a50-bc4e-651636d46902', 'POST /api/v1/stories/01a2187d-c96f-7e47-9c3a-b013be3d9107/comments anonymous', '52e6ab2bec8ee6fe4942811bd17b49ee26d27a4286a7232f28ff958872d6f936', '73e1a24383e579e468327345e60dd1197827fb8341edcbb286291aa03b5913af', 1795793626525, x'4d1cbd3c185216fc782e950aaffcf3713893c7e4fb9ef704c55135d498b486039ad73361a486daf68d5341b6ba25043006cbeb8bdcc33740bda85e19f53db3b6e200a6ecc7cfc4a0ab9afd9f78b7ca855dfb6abe55154f68e15ee742079f49c6998d28e8f910d7d6c6f164b4a83fb96debf2a478db72c446bf0d3187eb7a23449a49cf0626029c5eeb6df0baeddabc73697b2bdb8eabb30ff12c2a4f507e6ccaa97655d040c0b3abe9befd54cf63255922264af7911b9f919eb0d65347331e3ad7c314763d131d15d206a3a073fc924f8ae0a1c6203c4b0fe7013b5603aba7a96bbc3d7d0f34d1ebfeba5a13cd4a828cc847c79c1c2b6b269f71f25c9067d0007af354a2c255f4630a64fd9d43ace7b603b6ca69189fb97e9eb338c407cedeb9644253a78b735de49acbfcade0f3efeecf4aa2d02175fda7050381e2a834d370febe23057f1813eed739f3071d117a17e2310f1d7aaccfa88f3b9c6ef7bd75d464d9165cd0bc40e76501440daf2cb91105351600d190');
insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer) values ('01a2187d-c506-7a50-bc4e-651636d46902', 'POST /api/v1/stories/01a2187d-c96f-7e47-9c3a-b013be3d9107/comments anonymous', '3224f5f023dee8f9779326fca3753cec35bbb66f227ad583c71d1af42621bbbd', '5fbc534d5aea8d6eb02bc60222ca068ebb5d8d0cba303370003e18f0bb3439bf', 1795793626548, x'8836608defd0c455a63dd4ee5c4881a663b285863efd7c53685f1b02f0dd590bcf02e10c3d4cc8ec4710dacc9ee4bbe83ecb38162f38f96ac9e0b6844fe4adc858238de66d93e70d3a09c2df12037fca3112277fce713c2e1b7fe611ff8306d974391188e9829d8a27cfd7f0f8a96da4786f5f438e51bf106ebbae153a3bc5a287f4c837ccf6112710671bf89947a144e2c83ce28fe45bbe09ea953cf71304e1517f3608611d85f758a6346e08e87ee892df15a224a8619acac5182ca59b6a07c87027fe4f7fba3fa83f12e6dbdff7715b27c5e88febc108cf227eacc2aedd707d36d262325091fe28eb47b8fc98c3f40782f2263c5667d9f44bb6a8b1b09a9edfe3cda5165e745c75088ee47b2a4a0219e834b7a8e5ee1e742e5c5a4d89c7629851a56955ffa10788929d4772ef9f320be4766ca37795b63dda650c3d875da985eaa8a8cf6506f61740c9f87e');
insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer) values ('01a2187d-c506-7a50-bc4e-651636d46902', 'POST /api/v1/stories/01a2187d-c96f-7e47-9c3a-b013be3d9107/comments anonymous', '3d1f5e0c9fb11ed93d1f66d3ed2d35a6fa7095cbf8c4b7242a39908249d04463', 'ab5db116c2d965f188c7e55c738b4c47ed0ae2ee6e34780aa0dc4c08a5c27ae6', 1795793626567, x'45459b2fd7a417cafe3400c41943c473f89bebec2fcab00a99ef24dfcb6b12f042c7cbf1eaf45290e279bae2aef141723671fe04d68ac9647a1d649330fb099ee3a51e9e907e723136776133428c3a05665b5e9037c99825a33e13a9b9bd8600ef50e1ec2abfcd40d9b2e7c41be8dce0d986b574b2de59b4a360add71cc015c551a116bff93f456169a02a83fcc2a33da5fcf553491c1f048811a2817a21c64bbc77a52195fd7bfcebe2beeb8ed0c08902362154cd6abe6720f62b5cf8f5aa5458b84609aaa8724e078213b78ef801dd80775566ed035f30e7fc687dad7f2955eb12c72c0eb80cde9dcc90feed8fe776711d1a804c31ae049791343e9c5bb6eef6b19008ec58fdbd1aafd43743ce92a9e48a26764bbe891fe989f5fc14380c5325048fc3f32ee3898ba1290625d9c7b6eb35f049b1d8815f24da94');
insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer) values ('01a2187d-c506-7a50-bc4e-651636d46902', 'POST /api/v1/stories/01a2187d-c96f-7e47-9c3a-b013be3d9107/comments anonymous', '843d39d4ab3a1656e177ec73af8f36766f97fa03e77d16cd1af58daa95eacf2d', '3ce348baac803cfd1f184782ea9659e1273083bc4b91abe0b3eb270c12624c37', 1795793626734, x'83bfe369a8857e0d90c1a93ff62a0b42147ef4399bf5c3306140c2fbfc40a225dd5804e6f94172f7e233dcb05cfc331b1faba23e25c35325a08de31c0da7fdd2dc8e491b81d6517ea75e5f8506eacb2bbf77d92b24a851db3311306ba1b0e4919f9cba421368d79f6b8b238ec5e5a67b3495cddb64d2438239b1eb54dd6d6488a421b127c78d634e131d4b06b1e3731acd6a7dcd1b5cbfb15598d2bc0fcab757a7be6a638a939050c58b47bc9e575671077ecc51344ef322836adf147b5a36d1c1475cfcc89995552f92b578e8ecc673f50d351da57d9dcc6735075f057303074aa515b0f9049a4946500051e904b6b40219d59ccb6f1c68bd002fc4c3f3316ebc571170ba0449592e84c99ef97232ecdd875859e53471e611b4649181591553c7c52f6b578a26b4d8fd004b7803ea112d9133e1b5535c9fc13b6cb9e00c7659817dcdc455f61890c8');
insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer) values ('01a2187d-c506-7a50-bc4e-651636d46902', 'POST /api/v1/stories/01a2187d-c96f-7e47-9c3a-b013be3d9107/comments anonymous', 'aed1113e791b3291dd37efa39afad5265e7c6d422564183ab652ef3f82b4181a', 'df441ebd356ff866ce7a30bb17a7771aaa9ec21d026f780e27e24bbd160120df', 1795793626761, x'506e142823a7f17d5a179f62249f5320b96a1d35f451c4ad7512187f11b505e612c86729ce91a5f2e9fbc090978eb8546818cbbe9afad95c9eda79108b4ccfa9a1300fa571f2c2c8e8808a757a039231993cf5555fdd8a59cd19df3d3513bb8271aa8730775c9ab863d25b6a6d14a23f76c668d06855ce833f77ca6a3b898f8ee06fa308d2708e527143f0a4acaec2160d196eb6078b49ead0a043046a58c95df7501b80efbbe9c208124d2cb59328cb084307bca2bd5a6099122967634ecbfb71e75cd644dcf46ae2a79ac0bd8fecb8a8933080f30f12d806c7efb295555e9bff5f488d6df31db3b2102017380dc079a7d274cb403f2444071eed4e412bdfdfdfb8245f2027710f491028398a8250a4bdf6173095b5936b464f2bb76aa713a71b57e013f10b39d61e929cb59caa8b63589c7950397ad9f8335407e0b2c97c77b2f02a7bacdef5364d87d53e890e25fd2085663283370d254d842b84b4');
insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer) values ('01a2187d-c506-7a50-bc4e-651636d46902', 'POST /api/v1/stories/01a2187d-c96f-7e47-9c3a-b013be3d9107/comments anonymous', 'e219a46d85957fe5cd507a4988f63d07bae649e9771eaff8836ab5363637929c', '5599ca10ec6e7fa384bc6bcfda8be822b5734b518718ad54af0ae84a45284180', 1795793626764, x'a2df5a5bfddc59c1d515cefc51ce1ae7f95af48992110430bc8eb72aef9bccb1b862f975ba445f77a9cb9be3812143b633a4dc722540b405f6a25eab85c3d501d283e0ba25528096152677ac5d05657959d1935da455733b0453e0b35635e816ed9b26e3845a033f1712905b67c632ca6a8ab9899c5e494f77cfbbc0741c76e6a0135e8550a221ad8d6af634e6e2c7f66f82f0938932aefeb550f4e91d4ff83f10319681a310ed9cac8427082206185f5fba96bfb6428de3d8b49dafdd2ebfe40d86e2d955b8aa0c1f53fd22de7457a4caf8967481b1a2e92b929c10e6c02ba26900f89cd5001d50cda2ea90d6d04995bb0ef8a83e5396b3a7eaa3ae3e9fad69e0c48c324216e781555c1de2ee8d4e006aae170a51e455ada080f9967b99420deab3698613eeff0701857bdb445b4f331a505a86d9edd8c78674');
insert into write_checks (only, done) values (1, 0);
delete from sqlite_sequence;
insert into sqlite_sequence (name, seq) values ('comments', 7);
insert into sqlite_sequence (name, seq) values ('decisions', 5);
CREATE INDEX stories_by_time on stories (site_id, sort_at, id) where listed = 1;
CREATE INDEX roots_by_time on comments (story_id, submitted_at, id) where parent_id is null and shown = 1;
CREATE INDEX roots_by_replies on comments (story_id, reply_count, submitted_at, id) where parent_id is null and shown = 1;
CREATE INDEX replies_by_time on comments (root_id, submitted_at, id) where parent_id is not null and shown = 1;
CREATE INDEX queue_by_priority on comments (site_id, queue_rank, submitted_at, id) where status = 'pending';
CREATE INDEX queue_by_time on comments (site_id, submitted_at, id) where status = 'pending';
CREATE INDEX comments_by_text on comments (site_id, body_sha256) where body_sha256 is not null;
CREATE INDEX comments_by_commenter on comments (commenter_id, submitted_at, id);
CREATE INDEX rejections_by_commenter on comments (commenter_id, decided_at) where status = 'rejected';
CREATE INDEX decisions_by_comment on decisions (comment_id);
CREATE INDEX sessions_by_user on sessions (site_id, user_id);
CREATE INDEX sessions_by_end on sessions (site_id, ends_at);
CREATE INDEX answers_by_end on answers (site_id, kept_until);
CREATE TRIGGER comments_stored_once before insert on comments
when exists (select 1 from comments where arrival = new.arrival)
  or exists (select 1 from comments where site_id = new.site_id and id = new.id)
  or exists (select 1 from comments where site_id = new.site_id and receipt_token_hash = new.receipt_token_hash)
begin
  select raise(abort, 'this comment is stored already');
end;
CREATE TRIGGER comments_join_their_thread before insert on comments
when new.parent_id is not null and not exists (
  select 1 from comments
  where site_id = new.site_id and id = new.parent_id and story_id = new.story_id and root_id = new.root_id
)
begin
  select raise(abort, 'a reply joins the story and the thread of its parent');
end;
CREATE TRIGGER comments_stay before update of
  arrival, id, site_id, story_id, parent_id, root_id, commenter_id, submitted_at, receipt_token_hash
on comments
begin
  select raise(abort, 'a comment is never changed');
end;
CREATE TRIGGER texts_stay before update of author_name, body, body_sha256, salt on comments
when new.author_name is not null or new.body is not null or new.body_sha256 is not null or new.salt is not null
begin
  select raise(abort, 'the text of a comment is never changed; it can only be erased, with its name, hash and salt');
end;
CREATE TRIGGER comments_are_kept before delete on comments
when not exists (select 1 from stories where site_id = old.site_id and id = old.story_id and demo = 1)
begin
  select raise(abort, 'a comment is never deleted');
end;
CREATE TRIGGER decisions_stored_once before insert on decisions
when exists (select 1 from decisions where arrival = new.arrival)
  or exists (select 1 from decisions where site_id = new.site_id and id = new.id)
begin
  select raise(abort, 'this decision is stored already');
end;
CREATE TRIGGER decisions_stay before update on decisions
begin
  select raise(abort, 'a decision is never changed, only followed by a later one');
end;
CREATE TRIGGER decisions_are_kept before delete on decisions
when not exists (select 1 from stories where site_id = old.site_id and id = old.story_id and demo = 1)
begin
  select raise(abort, 'a decision is never deleted');
end;
CREATE TRIGGER decision_guidelines_stored_once before insert on decision_guidelines
when exists (
  select 1 from decision_guidelines
  where site_id = new.site_id and decision_id = new.decision_id and position = new.position
)
begin
  select raise(abort, 'this reason of a decision is stored already');
end;
CREATE TRIGGER decision_guidelines_stay before update on decision_guidelines
begin
  select raise(abort, 'the reasons of a decision are never changed');
end;
CREATE TRIGGER decision_guidelines_are_kept before delete on decision_guidelines
when not exists (
  select 1 from decisions
  join stories on stories.site_id = decisions.site_id and stories.id = decisions.story_id
  where decisions.site_id = old.site_id and decisions.id = old.decision_id and stories.demo = 1
)
begin
  select raise(abort, 'the reasons of a decision are never deleted');
end;
CREATE TRIGGER guideline_versions_stored_once before insert on guideline_versions
when exists (select 1 from guideline_versions where site_id = new.site_id and version = new.version)
begin
  select raise(abort, 'this version of the guidelines is stored already');
end;
CREATE TRIGGER guideline_versions_stay before update on guideline_versions
begin
  select raise(abort, 'a version of the guidelines is never changed, only followed by a later one');
end;
CREATE TRIGGER guideline_versions_are_kept before delete on guideline_versions
begin
  select raise(abort, 'a version of the guidelines is never deleted');
end;
CREATE TRIGGER setting_changes_stored_once before insert on setting_changes
when exists (select 1 from setting_changes where arrival = new.arrival)
begin
  select raise(abort, 'this change is logged already');
end;
CREATE TRIGGER setting_changes_stay before update on setting_changes
begin
  select raise(abort, 'the log of changes is never changed');
end;
CREATE TRIGGER setting_changes_are_kept before delete on setting_changes
begin
  select raise(abort, 'the log of changes is never shortened');
end;
CREATE TRIGGER stories_stay before update of id, site_id, slug, demo, created_at on stories
begin
  select raise(abort, 'the id, the slug and the kind of a story are never changed');
end;
