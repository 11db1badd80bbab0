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
CREATE TABLE assessments (
  arrival integer primary key autoincrement,
  site_id text not null,
  comment_id text not null,
  model text not null,
  document text not null check (json_valid(document)),
  route text not null check (route in ('hold', 'approve', 'reject')),
  assessed_at integer not null,
  foreign key (site_id, comment_id) references comments (site_id, id)
) strict;
CREATE TABLE feedback (
  arrival integer primary key autoincrement,
  site_id text not null references sites (id),
  token_id text not null,
  text text not null,
  document text not null check (json_valid(document)),
  language text,
  community_id text,
  client_token text,
  received_at integer not null
) strict;
insert into schema_version (version) values (1);
insert into schema_version (version) values (2);
insert into sites (id, name, time_zone, created_at) values ('01a2187d-cd86-7adc-8eab-bec44b718369', 'Comments', 'UTC', 1795707227526);
insert into site_languages (site_id, position, language) values ('01a2187d-cd86-7adc-8eab-bec44b718369', 0, 'en');
insert into guideline_versions (site_id, version, document, created_at) values ('01a2187d-cd86-7adc-8eab-bec44b718369', 1, '{"version":1,"preamble":{"en":"Every comment sent to us is read before it appears. We welcome comments on the story, discussion of what it raises, and constructive criticism of our own work.","ckb":"هەموو کۆمێنتێک پێش ئەوەی بڵاو بکرێتەوە دەخوێندرێتەوە. پێشوازی دەکەین لە کۆمێنتی پەیوەندیدار بە بابەتەکە، لە گفتوگۆ لەسەر ئەو پرسانەی دەیانوروژێنێت، هەروەها لە ڕەخنەی بنیاتنەر لە کاری خۆمان.","kmr":"Her şîrove berî ku were weşandin tê xwendin. Em pêşwaziya şîroveyên li ser nûçeyê, nîqaşa mijarên wê û rexneya avaker a li xebata xwe dikin.","ar":"نقرأ التعليقات كلها قبل أن تظهر، ونرحّب بما يتصل منها بالموضوع، وبالنقاش في القضايا التي يثيرها، وبالنقد البنّاء لعملنا.","tr":"Her yorum yayımlanmadan önce okunur. Haberle ilgili yorumlara, haberin gündeme getirdiği konuların tartışılmasına ve bize yönelik yapıcı eleştirilere açığız."},"closing":{"en":"A comment that breaks one of these guidelines is rejected, and its author is told why. We never edit a comment: it is either approved and published exactly as it was written, or rejected.","ckb":"هەر کۆمێنتێک یەکێک لەم ڕێنماییانە پێشێل بکات، ڕەت دەکرێتەوە و هۆکارەکەی بە نووسەرەکەی دەگوترێت. ئێمە دەستکاریی هیچ کۆمێنتێک ناکەین: یان پەسەند دەکرێت و وەک خۆی بڵاو دەکرێتەوە، یان ڕەت دەکرێتەوە.","kmr":"Şîroveya ku yek ji van rêgezan binpê bike tê redkirin û sedem ji nivîskarê wê re tê gotin. Em tu şîroveyê naguherînin: yan tê pejirandin û çawa hatiye nivîsandin wisa tê weşandin, yan jî tê redkirin.","ar":"التعليق الذي يخالف أحد هذه المعايير يُرفض ويُبلَّغ صاحبه بالسبب. ولا نعدّل أي تعليق: إما أن يُقبل فيُنشر كما كُتب تمامًا، وإما أن يُرفض.","tr":"Bu ilkelerden birine uymayan yorum reddedilir, gerekçesi de yazarına bildirilir. Hiçbir yorumu değiştirmeyiz: Yorum ya onaylanıp yazıldığı gibi yayımlanır ya da reddedilir."},"items":[{"key":"relevance","kind":"welcome","wording":{"en":{"title":"On the topic","text":"Say what you think of the story, add what you know, or answer another reader. Discussing the issues behind the news is just as welcome."},"ckb":{"title":"پەیوەندیدار بە بابەتەکە","text":"بیروڕای خۆت لەسەر بابەتەکە بنووسە، ئەوەی دەیزانیت بیخە سەری، یان وەڵامی خوێنەرێکی تر بدەوە. گفتوگۆ لەسەر پرسەکانی پشت هەواڵەکەش جێی پێشوازییە."},"kmr":{"title":"Li ser mijarê","text":"Bibêje tu li ser nûçeyê çi difikirî, tiştê ku tu dizanî lê zêde bike, an jî bersiva xwendevanekî din bide. Nîqaşa mijarên li pişt nûçeyê jî bi kêfxweşî tê pêşwazîkirin."},"ar":{"title":"في صلب الموضوع","text":"قل رأيك في الموضوع، أو أضف ما تعرفه، أو رُدّ على قارئ آخر. ونرحّب كذلك بالنقاش في القضايا الكامنة وراء الخبر."},"tr":{"title":"Haberle ilgili yorumlar","text":"Haber hakkında ne düşündüğünüzü söyleyin, bildiklerinizi ekleyin ya da başka bir okura yanıt verin. Haberin ardındaki konuları tartışmanız da bizi sevindirir."}}},{"key":"criticism-of-publisher","kind":"welcome","wording":{"en":{"title":"Criticism of us","text":"Tell us what we got wrong, what we left out and what we could do better. Constructive criticism of our work is never a reason to reject a comment."},"ckb":{"title":"ڕەخنە لە ئێمە","text":"پێمان بڵێ لە چیدا هەڵە بووین، چیمان باس نەکردووە و چی دەتوانین باشتر بکەین. ڕەخنەی بنیاتنەر لە کارمان هەرگیز نابێتە هۆی ڕەتکردنەوەی کۆمێنت."},"kmr":{"title":"Rexneya li me","text":"Ji me re bibêje me çi şaş kir, me çi negot û em dikarin çi baştir bikin. Rexneya avaker a li xebata me qet nabe sedema redkirina şîroveyekê."},"ar":{"title":"نقد عملنا","text":"أخبرنا بما أخطأنا فيه وما أغفلناه وما يمكننا تحسينه. والنقد البنّاء لعملنا لا يكون أبدًا سببًا لرفض تعليق."},"tr":{"title":"Bize yönelik eleştiriler","text":"Nerede yanıldığımızı, neyi atladığımızı, neyi daha iyi yapabileceğimizi bize söyleyin. İşimize yönelik yapıcı eleştiri hiçbir zaman ret gerekçesi olmaz."}}},{"key":"profanity","kind":"forbidden","wording":{"en":{"title":"Swearing and cursing","text":"Swear words and curses are not accepted, even with some letters replaced by signs. You may be as critical as you like in other words."},"ckb":{"title":"جنێو و وشەی ناشیرین","text":"جنێو و وشەی ناشیرین قبووڵ ناکرێن، تەنانەت ئەگەر هەندێک پیتیان بە نیشانە گۆڕدرابن. بە وشەی تر چەندت پێ خۆشە ڕەخنە بگرە."},"kmr":{"title":"Çêr û sixêf","text":"Çêr û sixêf nayên qebûlkirin, hinek tîpên wan bi nîşanan hatibin guhertin jî. Bi gotinên din tu çiqas bixwazî dikarî rexne bikî."},"ar":{"title":"الشتائم والسباب","text":"لا نقبل الشتائم والسباب، ولو استُبدلت ببعض الحروف رموز. ولك أن تنتقد كما تشاء بكلمات أخرى."},"tr":{"title":"Küfür ve sövgü","text":"Küfür ve sövgü, bazı harflerin yerine işaret konmuş olsa bile kabul edilmez. Başka sözcüklerle dilediğiniz kadar sert eleştirebilirsiniz."}}},{"key":"threats","kind":"forbidden","wording":{"en":{"title":"Threats and incitement","text":"Nobody may be threatened with harm, and nobody may call for violence against a person or a group. Reporting a threat, or condemning one, is fine."},"ckb":{"title":"هەڕەشە و هاندانی توندوتیژی","text":"هەڕەشەکردن لە هەر کەسێک و بانگەواز بۆ توندوتیژی دژی کەسێک یان گرووپێک قبووڵ ناکرێن. گێڕانەوەی هەڕەشەیەک یان سەرکۆنەکردنی ئاساییە."},"kmr":{"title":"Gef û handana tundiyê","text":"Gefa li kesekî û banga tundiyê ya li dijî kesekî an komekê nayên qebûlkirin. Behskirin an şermezarkirina gefekê ne pirsgirêk e."},"ar":{"title":"التهديد والتحريض","text":"لا نقبل تهديد أحد بالأذى، ولا الدعوة إلى العنف ضد شخص أو جماعة. أما الإخبار عن تهديد أو إدانته فلا بأس به."},"tr":{"title":"Tehdit ve kışkırtma","text":"Hiç kimse tehdit edilemez, bir kişiye ya da topluluğa karşı şiddet çağrısı yapılamaz. Bir tehdidi aktarmakta ya da kınamakta sakınca yoktur."}}},{"key":"personal-attacks","kind":"forbidden","wording":{"en":{"title":"Personal attacks","text":"Do not insult other readers, journalists or the people in a story. You may criticise what they say and do, and strongly."},"ckb":{"title":"هێرشی کەسی","text":"سووکایەتی بە خوێنەرانی تر، ڕۆژنامەنووسان یان کەسانی ناو بابەتەکە مەکە. دەتوانیت ڕەخنە لە قسە و کارەکانیان بگریت، بە توندیش."},"kmr":{"title":"Êrîşên şexsî","text":"Heqaretê li xwendevanên din, li rojnamevanan an li kesên di nûçeyê de neke. Tu dikarî gotin û kirinên wan rexne bikî, bi tundî jî."},"ar":{"title":"التهجّم الشخصي","text":"لا نقبل إهانة القرّاء الآخرين أو الصحفيين أو من يرد ذكرهم في المقال. ولك أن تنتقد أقوالهم وأفعالهم، ولو بشدة."},"tr":{"title":"Kişisel saldırı","text":"Diğer okurlara, gazetecilere ya da haberde adı geçenlere hakaret edilmesi kabul edilmez. Söylediklerini ve yaptıklarını sert biçimde de eleştirebilirsiniz."}}},{"key":"vulgarity","kind":"forbidden","wording":{"en":{"title":"Vulgar remarks","text":"Crude remarks about sex or the body are not accepted. Speaking plainly about health, sexuality or a crime is fine."},"ckb":{"title":"قسەی بێشەرمانە","text":"قسەی بێشەرمانە لەسەر سێکس یان جەستە قبووڵ ناکرێت. باسکردنی ڕاشکاوانەی تەندروستی، ژیانی سێکسی یان تاوانێک ئاساییە."},"kmr":{"title":"Gotinên bêedeb","text":"Gotinên bêedeb ên li ser seks an bedenê nayên qebûlkirin. Axaftina eşkere ya li ser tenduristiyê, zayendîtiyê an sûcekî ne pirsgirêk e."},"ar":{"title":"الكلام الفاحش","text":"لا نقبل الكلام المبتذل عن الجنس أو الجسد. أما الحديث الصريح عن الصحة أو الحياة الجنسية أو عن جريمة فلا بأس به."},"tr":{"title":"Müstehcen sözler","text":"Cinsellik ya da beden hakkında bayağı sözler kabul edilmez. Sağlıktan, cinsellikten ya da bir suçtan açıkça söz etmekte sakınca yoktur."}}},{"key":"sexism","kind":"forbidden","wording":{"en":{"title":"Sexist abuse","text":"Nobody may be demeaned, mocked or excluded for being a woman or a man. Arguing about roles, rights and laws is fine."},"ckb":{"title":"سووکایەتیی جێندەری","text":"سووکایەتیکردن، گاڵتەپێکردن یان دوورخستنەوەی کەسێک لەبەر ئەوەی ژنە یان پیاوە قبووڵ ناکرێت. گفتوگۆ لەسەر ڕۆڵ و ماف و یاساکان ئاساییە."},"kmr":{"title":"Heqareta zayendperest","text":"Biçûkxistin an dûrxistina kesekî ji ber ku jin an mêr e, û qerfên bi vî rengî, nayên qebûlkirin. Nîqaşa li ser rol, maf û qanûnan ne pirsgirêk e."},"ar":{"title":"الإساءة بسبب الجنس","text":"لا نقبل تحقير أحد أو السخرية منه أو إقصاءه لكونه امرأة أو رجلًا. أما النقاش في الأدوار والحقوق والقوانين فلا بأس به."},"tr":{"title":"Cinsiyetçi hakaret","text":"Hiç kimse kadın ya da erkek olduğu için aşağılanamaz, alaya alınamaz, dışlanamaz. Rolleri, hakları ve yasaları tartışmakta sakınca yoktur."}}},{"key":"racism","kind":"forbidden","wording":{"en":{"title":"Racist abuse","text":"Hatred or contempt for people because of their ethnicity, descent or skin colour is not accepted, and that includes antisemitism. Quoting a slur in order to denounce it is fine."},"ckb":{"title":"سووکایەتیی ڕەگەزپەرستانە","text":"ڕق یان سووکایەتی بەرانبەر بە خەڵک لەبەر نەتەوە، ڕەچەڵەک یان ڕەنگی پێستیان قبووڵ ناکرێت؛ ئەمە دژایەتیی جووەکانیش دەگرێتەوە. هێنانەوەی قسەیەکی سووکایەتیئامێز بۆ سەرکۆنەکردنی ئاساییە."},"kmr":{"title":"Heqareta nijadperest","text":"Nefret an heqareta li hember mirovan ji ber netew, esl an rengê çermê wan nayê qebûlkirin; dijminatiya li cihûyan jî di nav de ye. Neqilkirina gotineke heqaretê ji bo şermezarkirina wê ne pirsgirêk e."},"ar":{"title":"الإساءة العنصرية","text":"لا نقبل كراهية الناس أو ازدراءهم بسبب انتمائهم العرقي أو أصلهم أو لون بشرتهم، ومن ذلك معاداة السامية. أما اقتباس عبارة مسيئة لإدانتها فلا بأس به."},"tr":{"title":"Irkçı hakaret","text":"Hiç kimse etnik kökeni, soyu ya da ten rengi yüzünden aşağılanamaz, nefretin hedefi yapılamaz; Yahudi düşmanlığı da buna girer. Aşağılayıcı bir sözü kınamak için alıntılamakta sakınca yoktur."}}},{"key":"homophobia","kind":"forbidden","wording":{"en":{"title":"Homophobic abuse","text":"Hatred or contempt for people because of their sexual orientation or gender identity is not accepted, and that includes abuse of transgender people. Arguing about laws and beliefs is fine."},"ckb":{"title":"سووکایەتی بە هاوڕەگەزخوازان","text":"ڕق یان سووکایەتی بەرانبەر بە خەڵک لەبەر ئاراستەی سێکسی یان ناسنامەی جێندەرییان قبووڵ ناکرێت؛ ئەمە سووکایەتی بە کەسانی ترانسجێندەریش دەگرێتەوە. گفتوگۆ لەسەر یاسا و بیروباوەڕ ئاساییە."},"kmr":{"title":"Heqareta homofobîk","text":"Nefret an heqareta li hember mirovan ji ber meyla wan a zayendî an nasnameya wan a zayendî nayê qebûlkirin; heqareta li kesên trans jî di nav de ye. Nîqaşa li ser qanûn û baweriyan ne pirsgirêk e."},"ar":{"title":"الإساءة إلى المثليين","text":"لا نقبل كراهية الناس أو ازدراءهم بسبب ميلهم الجنسي أو هويتهم الجندرية، ومن ذلك الإساءة إلى العابرين جنسيًا. أما النقاش في القوانين والمعتقدات فلا بأس به."},"tr":{"title":"Homofobik hakaret","text":"Hiç kimse cinsel yönelimi ya da cinsiyet kimliği yüzünden aşağılanamaz, nefretin hedefi yapılamaz; translara hakaret de buna girer. Yasaları ve inançları tartışmakta sakınca yoktur."}}},{"key":"xenophobia","kind":"forbidden","wording":{"en":{"title":"Abuse of foreigners","text":"Hatred or contempt for people because of their nationality, or because they are migrants or refugees, is not accepted. You may argue for or against any policy on migration."},"ckb":{"title":"دژایەتیی بیانییەکان","text":"ڕق یان سووکایەتی بەرانبەر بە خەڵک لەبەر وڵاتەکەیان، یان لەبەر ئەوەی کۆچبەر یان پەنابەرن، قبووڵ ناکرێت. دەتوانیت لایەنگر یان دژی هەر سیاسەتێکی کۆچ بیت."},"kmr":{"title":"Dijminatiya li biyaniyan","text":"Nefret an heqareta li hember mirovan ji ber welatê wan, an jî ji ber ku koçber an penaber in, nayê qebûlkirin. Tu dikarî alîgir an dijberê her siyaseta koçberiyê bî."},"ar":{"title":"كراهية الأجانب","text":"لا نقبل كراهية الناس أو ازدراءهم بسبب جنسيتهم أو لأنهم مهاجرون أو لاجئون. ولك أن تؤيد أي سياسة للهجرة أو تعارضها."},"tr":{"title":"Yabancı düşmanlığı","text":"Hiç kimse uyruğu yüzünden ya da göçmen veya mülteci olduğu için aşağılanamaz, nefretin hedefi yapılamaz. Her türlü göç politikasını savunabilir ya da ona karşı çıkabilirsiniz."}}},{"key":"other-abuse","kind":"forbidden","wording":{"en":{"title":"Abuse of other groups","text":"Hatred or contempt for people because of their religion, a disability, their age or another such trait is not accepted. You may criticise a religion, an idea or an institution, and strongly."},"ckb":{"title":"سووکایەتی بە گرووپی تر","text":"ڕق یان سووکایەتی بەرانبەر بە خەڵک لەبەر ئایین، کەمئەندامی، تەمەن یان تایبەتمەندییەکی تری لەم جۆرە قبووڵ ناکرێت. دەتوانیت ڕەخنە لە ئایینێک، بیرۆکەیەک یان دەزگایەک بگریت، بە توندیش."},"kmr":{"title":"Heqareta li komên din","text":"Nefret an heqareta li hember mirovan ji ber ol, astengdarî, temen an taybetmendiyeke din a bi vî rengî nayê qebûlkirin. Tu dikarî olekê, ramanekê an saziyekê rexne bikî, bi tundî jî."},"ar":{"title":"الإساءة إلى فئات أخرى","text":"لا نقبل كراهية الناس أو ازدراءهم بسبب دينهم أو إعاقتهم أو سنّهم أو أي صفة أخرى من هذا القبيل. ولك أن تنتقد دينًا أو فكرة أو مؤسسة، ولو بشدة."},"tr":{"title":"Başka gruplara hakaret","text":"Hiç kimse dini, engelliliği, yaşı ya da benzer bir özelliği yüzünden aşağılanamaz, nefretin hedefi yapılamaz. Bir dini, bir düşünceyi ya da bir kurumu sert biçimde de eleştirebilirsiniz."}}},{"key":"promotion","kind":"forbidden","wording":{"en":{"title":"Advertising and promotion","text":"Comments that advertise a product, a service, a channel or their own author are not accepted. A link that supports what you say about the story is fine."},"ckb":{"title":"ڕیکلام و بانگەشە","text":"کۆمێنتێک کە ڕیکلام بۆ کاڵا، خزمەتگوزاری، کەناڵ یان نووسەرەکەی بکات قبووڵ ناکرێت. بەستەرێک کە پشتی قسەکەت لەسەر بابەتەکە بگرێت ئاساییە."},"kmr":{"title":"Reklam û pesindan","text":"Şîroveya ku reklama kelûpelekî, xizmetekê, kanalekê an nivîskarê xwe dike nayê qebûlkirin. Girêdana ku gotina te ya li ser nûçeyê piştrast dike ne pirsgirêk e."},"ar":{"title":"الإعلان والترويج","text":"لا نقبل تعليقًا يروّج لسلعة أو خدمة أو قناة أو لكاتبه. أما رابط يدعم ما تقوله في الموضوع فلا بأس به."},"tr":{"title":"Reklam ve tanıtım","text":"Bir ürünün, hizmetin, kanalın ya da yazanın kendisinin reklamını yapan yorumlar kabul edilmez. Haber hakkında söylediğinizi destekleyen bir bağlantı vermekte sakınca yoktur."}}}]}', 1795707227526);
insert into stories (id, site_id, url, slug, headline, publisher, published_at, language, dateline, byline, commenting, comment_count, version, demo, announced, sort_at, created_at, lead, body_html) values ('01a2187d-d26a-753c-8fc0-30e61d2eeb9f', '01a2187d-cd86-7adc-8eab-bec44b718369', 'https://news.example/bridge', 'the-new-bridge-پردی-نوێ-a02efec6', 'The new bridge — پردی نوێ', null, null, null, null, null, 'open', 2, 4, 0, 1, 1795707228778, 1795707228778, null, null);
insert into story_tags (site_id, story_id, position, tag, sort_at) values ('01a2187d-cd86-7adc-8eab-bec44b718369', '01a2187d-d26a-753c-8fc0-30e61d2eeb9f', 0, 'bridges', 1795707228778);
insert into story_tags (site_id, story_id, position, tag, sort_at) values ('01a2187d-cd86-7adc-8eab-bec44b718369', '01a2187d-d26a-753c-8fc0-30e61d2eeb9f', 1, 'river', 1795707228778);
insert into commenters (id, site_id, email, email_key, submitted, approved, rejected, created_at) values ('01a2187d-d28e-794c-9c02-433b01cd0f75', '01a2187d-cd86-7adc-8eab-bec44b718369', 'shilan@example.org', 'shilan@example.org', 6, 2, 2, 1795707228814);
insert into commenters (id, site_id, email, email_key, submitted, approved, rejected, created_at) values ('01a2187d-d3ee-705b-80b3-89fc9bb322dc', '01a2187d-cd86-7adc-8eab-bec44b718369', 'other@example.org', 'other@example.org', 1, 0, 0, 1795707229166);
insert into comments (arrival, id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, decided_at, withdrawn_at, reply_count, priority, language, has_link, notify_decision, notify_replies, salt, receipt_token_hash, body_sha256, author_name, body) values (1, '01a2187d-d28e-7673-bd4c-924872fcd2e1', '01a2187d-cd86-7adc-8eab-bec44b718369', '01a2187d-d26a-753c-8fc0-30e61d2eeb9f', null, '01a2187d-d28e-7673-bd4c-924872fcd2e1', '01a2187d-d28e-794c-9c02-433b01cd0f75', 'approved', 1795707228814, 1795707228893, null, 1, 0.12, 'en', 0, 0, 0, x'efecd8c3f4ad40a2125f720cea20a7b1', 'd3c0f9dcd14f0f725a0c7394b2790ec95a615325fdddb6f37ad5c3977890d218', '51f6f48103a56a75a350b6a899e08e69b1ac55ed4b6f8b579b07530beea58a10', 'Shilan', 'The bridge opened on time, é é 👩‍👩‍👧.
	At last!');
insert into comments (arrival, id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, decided_at, withdrawn_at, reply_count, priority, language, has_link, notify_decision, notify_replies, salt, receipt_token_hash, body_sha256, author_name, body) values (2, '01a2187d-d2f4-700c-9d74-dc6229b3c628', '01a2187d-cd86-7adc-8eab-bec44b718369', '01a2187d-d26a-753c-8fc0-30e61d2eeb9f', '01a2187d-d28e-7673-bd4c-924872fcd2e1', '01a2187d-d28e-7673-bd4c-924872fcd2e1', '01a2187d-d28e-794c-9c02-433b01cd0f75', 'approved', 1795707228916, 1795707228976, null, 0, 0.03, 'en', 1, 0, 0, x'07a09c0fc4eac8d2c16e2ec9557953ea', 'cbb2000c49b817b9552909ec95b694b666c22988771e3252b1503799fe37bf5f', 'd7fa26d644a3a6393332fa8a815fc8876af981d57102ea0c040b406776e20864', 'ڕۆژ', 'I agree: see https://news.example/other');
insert into comments (arrival, id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, decided_at, withdrawn_at, reply_count, priority, language, has_link, notify_decision, notify_replies, salt, receipt_token_hash, body_sha256, author_name, body) values (3, '01a2187d-d34c-7380-b9fb-98c2d6a89dbe', '01a2187d-cd86-7adc-8eab-bec44b718369', '01a2187d-d26a-753c-8fc0-30e61d2eeb9f', null, '01a2187d-d34c-7380-b9fb-98c2d6a89dbe', '01a2187d-d28e-794c-9c02-433b01cd0f75', 'rejected', 1795707229004, 1795707229061, null, 0, 0, 'en', 0, 0, 0, x'602d7ed0621e4ff3c8e8feb50e1617e0', 'd8036639d69305a60a96ff629a7c86f1398f622aa4fdd54be052ea018d63a347', '75743d1cc40c74673d0005a3cc4a30216098e9190a681ef78652594a64bdea6e', 'Shilan', 'Buy my bridge at bridges.example');
insert into comments (arrival, id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, decided_at, withdrawn_at, reply_count, priority, language, has_link, notify_decision, notify_replies, salt, receipt_token_hash, body_sha256, author_name, body) values (4, '01a2187d-d393-7db0-8ad8-b9f9865567cd', '01a2187d-cd86-7adc-8eab-bec44b718369', '01a2187d-d26a-753c-8fc0-30e61d2eeb9f', null, '01a2187d-d393-7db0-8ad8-b9f9865567cd', '01a2187d-d28e-794c-9c02-433b01cd0f75', 'withdrawn', 1795707229075, null, 1795707229102, 0, 0.03, 'en', 0, 0, 0, x'98f8e267050c9c24f92a69b27bbcf97d', '2dade77cf8b06c30f78d9bea75b434b24a4936330926830fcfea8e61c753af68', '544b9f649b0c079dc9a0b1486e7133e48a6c1949354426e30b43fe357173523e', 'Shilan', 'I take it back');
insert into comments (arrival, id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, decided_at, withdrawn_at, reply_count, priority, language, has_link, notify_decision, notify_replies, salt, receipt_token_hash, body_sha256, author_name, body) values (5, '01a2187d-d3d6-7a38-9ba6-07bdba1d056b', '01a2187d-cd86-7adc-8eab-bec44b718369', '01a2187d-d26a-753c-8fc0-30e61d2eeb9f', null, '01a2187d-d3d6-7a38-9ba6-07bdba1d056b', '01a2187d-d28e-794c-9c02-433b01cd0f75', 'rejected', 1795707229142, 1795707229162, null, 0, 0, 'en', 0, 0, 0, x'846d35b46f21384764d0b8d72b723a1b', 'f38af08c8136d68f04d4dda4c21aa78fa8687d7b4d827fcad5c7d4b179d20303', 'bcc21bbf73ab6eeda1544070eda668fb6f64b531c0db6181f7c8f3e12e41034c', 'Shilan', 'First approved, then removed');
insert into comments (arrival, id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, decided_at, withdrawn_at, reply_count, priority, language, has_link, notify_decision, notify_replies, salt, receipt_token_hash, body_sha256, author_name, body) values (6, '01a2187d-d3ee-78ab-9a5e-aead2d6d8d9d', '01a2187d-cd86-7adc-8eab-bec44b718369', '01a2187d-d26a-753c-8fc0-30e61d2eeb9f', null, '01a2187d-d3ee-78ab-9a5e-aead2d6d8d9d', '01a2187d-d3ee-705b-80b3-89fc9bb322dc', 'pending', 1795707229166, null, null, 0, 0.5, 'ckb', 0, 0, 0, x'65df4188b28fd355d16be63a9f99bc84', '3d23eca40d43fb24b69f7751a1266175966a0814fbc4093bb90fce338a04a119', '048727a4c1a46f56745ebb81e9f05bad5818f3c1aac4f393ac29f98fc824ca6e', 'Shilan', 'پردەکە زۆر جوانە و دەستخۆش');
insert into comments (arrival, id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, decided_at, withdrawn_at, reply_count, priority, language, has_link, notify_decision, notify_replies, salt, receipt_token_hash, body_sha256, author_name, body) values (7, '01a2187d-d3f5-78d2-ab21-d19d90bd4408', '01a2187d-cd86-7adc-8eab-bec44b718369', '01a2187d-d26a-753c-8fc0-30e61d2eeb9f', null, '01a2187d-d3f5-78d2-ab21-d19d90bd4408', '01a2187d-d28e-794c-9c02-433b01cd0f75', 'pending', 1795707229173, null, null, 0, 0.08, 'en', 0, 0, 0, x'b40f054c812fd31676488ed0583937d3', '3032740fd036d1b7767172b1530322c7e0b1a9c9d8557c5cdc4d9c4d8c64ff54', '2105fef09f825eed49fa5366c70d27a63e901a6681d5f2782243fb34abbdda44', 'Shilan', 'It waits, too');
insert into decisions (arrival, id, site_id, story_id, comment_id, verdict, guidelines_version, actor_kind, user_id, token_id, actor_name, means, status_before, decided_at, message, note) values (1, '01a2187d-d2dd-7072-b9eb-2707bc9f76a9', '01a2187d-cd86-7adc-8eab-bec44b718369', '01a2187d-d26a-753c-8fc0-30e61d2eeb9f', '01a2187d-d28e-7673-bd4c-924872fcd2e1', 'approve', 1, 'program', null, '01a2187d-d0f0-765a-aedc-dd50a3008ee0', 'program', 'policy', 'pending', 1795707228893, null, null);
insert into decisions (arrival, id, site_id, story_id, comment_id, verdict, guidelines_version, actor_kind, user_id, token_id, actor_name, means, status_before, decided_at, message, note) values (2, '01a2187d-d330-75f0-9c7c-769b286d5ae0', '01a2187d-cd86-7adc-8eab-bec44b718369', '01a2187d-d26a-753c-8fc0-30e61d2eeb9f', '01a2187d-d2f4-700c-9d74-dc6229b3c628', 'approve', 1, 'program', null, '01a2187d-d0f0-765a-aedc-dd50a3008ee0', 'program', 'policy', 'pending', 1795707228976, null, null);
insert into decisions (arrival, id, site_id, story_id, comment_id, verdict, guidelines_version, actor_kind, user_id, token_id, actor_name, means, status_before, decided_at, message, note) values (3, '01a2187d-d385-7ce9-9f6c-bc8df44dc6a8', '01a2187d-cd86-7adc-8eab-bec44b718369', '01a2187d-d26a-753c-8fc0-30e61d2eeb9f', '01a2187d-d34c-7380-b9fb-98c2d6a89dbe', 'reject', 1, 'program', null, '01a2187d-d0f0-765a-aedc-dd50a3008ee0', 'program', 'policy', 'pending', 1795707229061, 'No advertisements, please.', null);
insert into decisions (arrival, id, site_id, story_id, comment_id, verdict, guidelines_version, actor_kind, user_id, token_id, actor_name, means, status_before, decided_at, message, note) values (4, '01a2187d-d3e2-7714-ba59-37f9afb9c8a8', '01a2187d-cd86-7adc-8eab-bec44b718369', '01a2187d-d26a-753c-8fc0-30e61d2eeb9f', '01a2187d-d3d6-7a38-9ba6-07bdba1d056b', 'approve', 1, 'program', null, '01a2187d-d0f0-765a-aedc-dd50a3008ee0', 'program', 'policy', 'pending', 1795707229154, null, null);
insert into decisions (arrival, id, site_id, story_id, comment_id, verdict, guidelines_version, actor_kind, user_id, token_id, actor_name, means, status_before, decided_at, message, note) values (5, '01a2187d-d3ea-7ee7-9882-034761092c45', '01a2187d-cd86-7adc-8eab-bec44b718369', '01a2187d-d26a-753c-8fc0-30e61d2eeb9f', '01a2187d-d3d6-7a38-9ba6-07bdba1d056b', 'reject', 1, 'program', null, '01a2187d-d0f0-765a-aedc-dd50a3008ee0', 'program', 'policy', 'approved', 1795707229162, null, 'on a second look');
insert into decision_guidelines (site_id, decision_id, position, guideline) values ('01a2187d-cd86-7adc-8eab-bec44b718369', '01a2187d-d385-7ce9-9f6c-bc8df44dc6a8', 0, 'promotion');
insert into decision_guidelines (site_id, decision_id, position, guideline) values ('01a2187d-cd86-7adc-8eab-bec44b718369', '01a2187d-d385-7ce9-9f6c-bc8df44dc6a8', 1, 'vulgarity');
insert into decision_guidelines (site_id, decision_id, position, guideline) values ('01a2187d-cd86-7adc-8eab-bec44b718369', '01a2187d-d3ea-7ee7-9882-034761092c45', 0, 'vulgarity');
insert into users (id, site_id, name, email, email_key, role, password_hash, active, created_at) values ('01a2187d-cf49-7a96-ad5e-bb861ea36f3a', '01a2187d-cd86-7adc-8eab-bec44b718369', 'mina', 'mina@example.org', 'mina@example.org', 'admin', '$argon2id$v=19$m=19456,t=2,p=1$e2Vdy9PCwF6jnsGdmEd3Zg$jaz7SBbs6GwvxleXhRV7VLh8HlCBA+4AhFEECAvG+ZA', 1, 1795707227977);
insert into sessions (site_id, token_hash, user_id, started_at, ends_at) values ('01a2187d-cd86-7adc-8eab-bec44b718369', '09b21232d5fc5dd69873ff2375fbac3deb8d2a51964ad09bbe6739f44bfb1b30', '01a2187d-cf49-7a96-ad5e-bb861ea36f3a', 1795707228134, 1796312028134);
insert into api_tokens (id, site_id, name, token_hash, created_at) values ('01a2187d-d0f0-765a-aedc-dd50a3008ee0', '01a2187d-cd86-7adc-8eab-bec44b718369', 'program', 'd7a2d15d91efe689957e8a2dad5853caf6f604e33ac43136969ef108682b7661', 1795707228400);
insert into api_tokens (id, site_id, name, token_hash, created_at) values ('01a2187d-d20d-7ce9-abde-7760c5a488c2', '01a2187d-cd86-7adc-8eab-bec44b718369', 'program', 'a99af0ce9c2c7c5928946705a1f640d2db04d35bd24e31a8a16df4d416f545ba', 1795707228685);
insert into api_token_scopes (site_id, token_id, scope) values ('01a2187d-cd86-7adc-8eab-bec44b718369', '01a2187d-d0f0-765a-aedc-dd50a3008ee0', 'moderation');
insert into api_token_scopes (site_id, token_id, scope) values ('01a2187d-cd86-7adc-8eab-bec44b718369', '01a2187d-d20d-7ce9-abde-7760c5a488c2', 'stories');
insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer) values ('01a2187d-cd86-7adc-8eab-bec44b718369', 'POST /api/v1/stories/01a2187d-d26a-753c-8fc0-30e61d2eeb9f/comments anonymous', 'ff06ecd863b4a3aa62df8220a42cfc46b0d484736603db03dbd8ea2a90dfb44d', '81da934ce6cbd2dae2b7816900d373dec12de81f57ef0b8dabdc2e9a2c898816', 1795793628860, x'1dd66e41fc3530d6f17db83eff0e1dd8b90bc9eab85fa11dc83d1dbc59bc5f523112b7c8fd9f83f27c3ce813ff9790f10f7b56724c1d07f146f3d8c3e0b6962883d3bc63ed17460794f915ae34939286caf7097712d139cb7879170376931df0ab7fc02cd577fb257336d187ced7ee0729cd5ba72a9ee24ac8d115a10ea5ef7acb772a3b6ab649fc600ea18d68d0824bb5ef6f8e6953e7ad975ab82956b31ac635d6aaaec7ecbd29b7f156df9aba0544061013c8f3f48d88878699d727113d3bdf92e373d607fc4351260b3347800b8a690b5bde0b4b7f02d6a183147259a89b8efe426fd02a738a0a1c34979832e84e703df331a05f636cff51c4818dd180c1d5d999e3c2f03a1dbaa7d5245b7a695e90d40ff5a4a2c5cf6d8d3a933a431b5862072ee6e89885b47917208ac0b9efbad45543a7f9fd73d04c2c94b988d9d44e7bee90153adc38d4dca2435ab44bb5728dd9e24210089f1b200e1ac10622fdfdb975906a1781f80ca464567bf943');
insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer) values ('01a2187d-cd86-7adc-8eab-bec44b718369', 'POST /api/v1/stories/01a2187d-d26a-753c-8fc0-30e61d2eeb9f/comments anonymous', '4fb8b83e6a9c5599b5dea6a47c5f7548b48bc9d82e1881b3a356bf16e602055e', 'b31538903440ade946c9d0ab14c38f93cd42d167a0464a4326510c0874415f93', 1795793628932, x'cca00ce95835c9b8545158b2d8644b659118b0b9de8df557446a16268878300a078c7c6df8d7b46e12355d3b719ecdd2f75fcebf279141a21f18662f1ee906c255c10cccb4018da95329103cd3ca2a561a8aa9e8d82d63e70df31d73d1545e1579fb686402be24747d98a388256b38b147a6e9a3e0625561b06d90021256b19b0c102e35a83dd8b261dfa62481a5c1a0f8e0e953218c817a4b0c6cf17d69ea630a3024d286bce3d175e9704a8c1f6b29903c364190aa34810db0c9f5b83cf008dcff8adcb556376d59e0eb21d2d9a9637fb9323dd7349d2d7ca857bfd39ea3fb66ad77dd25f856aa9dbb0d3e8b9c564d5a475b7357153bbc7caa328a7474e7e539dbb02dee5b76215a6998af10ca9ec2e733b610d0eb0655fc181099c5361c504e91816fa6dbe9786e17b3ccfc21dff4127d595c9554c29f06f464445e60b912a2071ac8cc30683fe78e9cf3bcf613912a97b2a3961aad829c9288a554c323593bfb8ddeac7054dc4b0a79fafaf8b01e5d071471eae8');
insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer) values ('01a2187d-cd86-7adc-8eab-bec44b718369', 'POST /api/v1/stories/01a2187d-d26a-753c-8fc0-30e61d2eeb9f/comments anonymous', '4053124a74b943967207b25cf9fea523d313e58c6f4c09ba446e21552aecb69a', '5fbc534d5aea8d6eb02bc60222ca068ebb5d8d0cba303370003e18f0bb3439bf', 1795793629028, x'95b21992be48378909940e0a6dab987fda9c0fa502fe95d6964ed932db0ef8f7021019e71f06d9a114c9818fa9724f28df0125b12c9e418fa036f7a239b922527d5383237042db76b2854965f4da5d4b11b4acafdebc8dbe4ac001215a50f258aa6360fbde600f0492445048e5cbb49ddcc96dfca5f943ad8d33784d6d6455c0ac1d8201c6d9f48932b51488a03a022a6e5cce6f84c934faee9035044276c042631cca0c70503da2532f0148c12197ac50e0bcf2a60531d902fd1cae2de5e1cfee52aba7b028cd70f5dce0396a56af732ce46bf76e77ea1dd3cb762aaddea74b16263f59be349b719c49da381571161aadb26b46d4fc6f03cc22686206f327de5fb79000bb9237aa214c3f025088847505ccec30061fabab0dd1079315a791bee4e95c5e124973ebf7733ff0b6b4209cdaa8e12c2f6e4f1ecb8215f58054b606d6676ccc1510f12f5e7d736242');
insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer) values ('01a2187d-cd86-7adc-8eab-bec44b718369', 'POST /api/v1/stories/01a2187d-d26a-753c-8fc0-30e61d2eeb9f/comments anonymous', '5bac5e818b4df5dc04ab56e711aa4cb78ef00de7becc3eef234868e8c1401d4b', 'ab5db116c2d965f188c7e55c738b4c47ed0ae2ee6e34780aa0dc4c08a5c27ae6', 1795793629078, x'e3b57f4684d6bbeef7686ef26f4ef1f00e63ac41e6db434e4e56b53de94aec6169997c235b7da8c3afa560cf91a492af77700a8b2e6a7dd2111d7ce1027a4c12166a687252c4366fe0c19947b206d0b4e1435001fedc293132b10d424579c54e12a87d74b1386f2d5fff30c05a63766f1f076b8c5c681d6248414231ace8c2e55f27c0f01cf94328ad903b97fa9c103a18b70012f8816b94b863574e41ed907c65894f98c6fe8612c7cb47e14df91f599f158b85a8eaa29e9ece0f9998e9f6c85fe185d089e3530b01f1eeb41837ce0365ea4d03661c290e69cd2fdfd93319275e352767088ae9e63cc14f8bf4376b27b11710d48653e0d9b5265906c5bb82d6d84d01cfe6b06d407ec877099cf46d9ad4ab486ac6f73c1b3763da4b68e683b74fc812ba52911980374e146bf776dca25312acfe1d7dfb11880e01');
insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer) values ('01a2187d-cd86-7adc-8eab-bec44b718369', 'POST /api/v1/stories/01a2187d-d26a-753c-8fc0-30e61d2eeb9f/comments anonymous', '21695922d96e94d92f1b8791d4a02d4b3c204e4959bf81f4db716c5315bbde1f', '3ce348baac803cfd1f184782ea9659e1273083bc4b91abe0b3eb270c12624c37', 1795793629142, x'784879c6ecbc1019755165416b0e185254665b797afe757f54c0c7f3d33a48ee6b9e8c2ce2036cf32c9082acdd19853a500ad5c2b4546c2d5f02b3d983e904efb74fd56903ac73c40defb72d7833b9215a8b3209f4c0169df06a258901b1e4537b0080e0106ed6cf2d851507f17d17e528c29c41f5e5991da1f1f831cd5d9f45f328a8f2ee32c8242605ee1a46a41c4cd34f0fe704e237a20ce209e0302c50cd72a6bf8b6aa1762afbd0efc408fcae2ebb50ace0d337fa92db51dae59e9d6e04c2d68eafe46761de53772c3bb76de6c6e33adea35755df60dc2534976a85b3bf9f73b661ee63408d3b029659d8378266c0f50e83546868b101c64ea56420ed16ad9b1d3288b14df105d07f10785ea60848fe6567d3742db8a842da5eef664c3771627817f4d2153b2bede652bdf6abcf0b9c333b9f4ef5d0dc91b763807866a157d17ec105918ad3f9');
insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer) values ('01a2187d-cd86-7adc-8eab-bec44b718369', 'POST /api/v1/stories/01a2187d-d26a-753c-8fc0-30e61d2eeb9f/comments anonymous', '8cc8fef55e8fb0325b372426c5feeb8856ea11cc5978a8ebc512b70c0b152f09', 'df441ebd356ff866ce7a30bb17a7771aaa9ec21d026f780e27e24bbd160120df', 1795793629169, x'808ff44fd5ec31d3057c7c333dbd95e8c1829aa1ade48e80f4bd59177c45b7838d11bcfd90b7040337b18adbc23bd740e01d6e171ff58af532e82d451135236bbb27494eed6c68b6c06b5c50db5f3d38f1693db551a680d3c1388534e27cf61edee7ff6ed69259932512129067d845062539b4fc6d26b0fe7daadd50647bb6556c64a9decb36286f84a18a9791c90fb7e18eaaf97ee9c5257d7abf2fc87c6835752fe30bdf5d6c7cf12385e373e7f9777d925936122416fffffc7c004c25dd5a54d49880ad13d51412b6eecab04bc2132499f3bd2fa9a92e99ecc53a388b951a215c4e31b0927b26d272dc8444cf6244b2277de65076a1ab9dd66a18fcbe8d8bc7812df83d9e2200d8efbd9240f6376e3ef5a2101c6b4ff05a7aa2d4156b5bf87d4e87467b48cd7cedc46e89a2adedf2225b6ec5e06f274117d39b8aba70b392f69f7391be184ee15960e5f103ff759788722c21eb02638aadb56a8dea');
insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer) values ('01a2187d-cd86-7adc-8eab-bec44b718369', 'POST /api/v1/stories/01a2187d-d26a-753c-8fc0-30e61d2eeb9f/comments anonymous', 'd3e35ab55933f5b7043021c1e9c545ce8172e56557182a357a90d72496679409', '5599ca10ec6e7fa384bc6bcfda8be822b5734b518718ad54af0ae84a45284180', 1795793629174, x'0930b08449ae7f8caa115f100b2ae300880d5a40a9d25e3b019477fea6b36eddd2b21ae97b3755e3a2d6a1923a29a5d3a0e23b1867883aad4b0e3e76867cea3e2ce3a10aa45b49ad11ea788b3476905a8c277da4eed9ce3547f0069f51aa1afa64dccd494a09344214431634f0e74af1f96d159d82e0d314cfe087a2558d208093ef04cec72033f0d4444f0bd155d22e68797289edc4b311d507efffd5d032c15d1f5581fa58d44b2be987bf675c31ce9633d4cc8c8a9f1d47a5d5c37d76552a7a73062e7bd65c92f0b9bfe34ad11f3fec74f72d72bac17b0ff504b61dc3bcc5cae0c153ff7a09b26aa42dfb1efefd29a938ac31b6f2c5db2bc9447171c0ddc29bd60215532309ecd32c2b944bd82eda2b79608ae58e80c404768a566494e47d1530505dd9ef42ed74f4cf45982e7bc551d58e7a4b141f12933e');
insert into write_checks (only, done) values (1, 0);
insert into assessments (arrival, site_id, comment_id, model, document, route, assessed_at) values (1, '01a2187d-cd86-7adc-8eab-bec44b718369', '01a2187d-d28e-7673-bd4c-924872fcd2e1', 'verbatim-small@1', '{"language":"en","languageConfidence":0.9251852421702264,"coverage":"full","guidelines":{"profanity":{"score":0.05780401453375816,"spans":[]},"threats":{"score":0.03504945710301399,"spans":[]},"personal-attacks":{"score":0.16076958179473877,"spans":[{"start":29,"end":31,"score":0.05989971285464729}]},"vulgarity":{"score":0.020841171965003014,"spans":[]},"sexism":{"score":0.0243238415569067,"spans":[]},"racism":{"score":0.009087025187909603,"spans":[]},"homophobia":{"score":0.0014338932232931256,"spans":[]},"xenophobia":{"score":0.0020905788987874985,"spans":[]},"other-abuse":{"score":0.00232986849732697,"spans":[]},"promotion":{"score":0.00022344746685121208,"spans":[]}},"relevance":null,"criticismOfPublisher":0.5683227884065568}', 'hold', 1795707228814);
insert into assessments (arrival, site_id, comment_id, model, document, route, assessed_at) values (2, '01a2187d-cd86-7adc-8eab-bec44b718369', '01a2187d-d2f4-700c-9d74-dc6229b3c628', 'verbatim-small@1', '{"language":"en","languageConfidence":0.7695314859900806,"coverage":"full","guidelines":{"profanity":{"score":0.005085754208266735,"spans":[]},"threats":{"score":0.0033269627019762993,"spans":[]},"personal-attacks":{"score":0.0008827993297018111,"spans":[]},"vulgarity":{"score":0.005388287361711264,"spans":[]},"sexism":{"score":0.0007484875386580825,"spans":[]},"racism":{"score":0.0021107180509716272,"spans":[]},"homophobia":{"score":0.00022452723351307213,"spans":[]},"xenophobia":{"score":0.00020356163440737873,"spans":[]},"other-abuse":{"score":0.000046624660171801224,"spans":[]},"promotion":{"score":0.034889113157987595,"spans":[]}},"relevance":null,"criticismOfPublisher":0.43354442748845423}', 'hold', 1795707228916);
insert into assessments (arrival, site_id, comment_id, model, document, route, assessed_at) values (3, '01a2187d-cd86-7adc-8eab-bec44b718369', '01a2187d-d34c-7380-b9fb-98c2d6a89dbe', 'verbatim-small@1', '{"language":"en","languageConfidence":0.957383124198175,"coverage":"full","guidelines":{"profanity":{"score":0.0004966876585967839,"spans":[]},"threats":{"score":0.00005394169784267433,"spans":[]},"personal-attacks":{"score":0.0010826147627085447,"spans":[]},"vulgarity":{"score":0.00022929083206690848,"spans":[]},"sexism":{"score":0.00019363718456588686,"spans":[]},"racism":{"score":0.00004045498644700274,"spans":[]},"homophobia":{"score":0.000003841929355985485,"spans":[]},"xenophobia":{"score":0.000005966451681160834,"spans":[]},"other-abuse":{"score":0.000008959369552030694,"spans":[]},"promotion":{"score":7.050522299323347e-7,"spans":[]}},"relevance":null,"criticismOfPublisher":0.37868910829821634}', 'hold', 1795707229004);
insert into assessments (arrival, site_id, comment_id, model, document, route, assessed_at) values (4, '01a2187d-cd86-7adc-8eab-bec44b718369', '01a2187d-d393-7db0-8ad8-b9f9865567cd', 'verbatim-small@1', '{"language":"en","languageConfidence":0.997401882574681,"coverage":"full","guidelines":{"profanity":{"score":0.027272554114460945,"spans":[]},"threats":{"score":0.03197689726948738,"spans":[]},"personal-attacks":{"score":0.02396647445857525,"spans":[]},"vulgarity":{"score":0.032812975347042084,"spans":[]},"sexism":{"score":0.00653569120913744,"spans":[]},"racism":{"score":0.036410946398973465,"spans":[]},"homophobia":{"score":0.001490810071118176,"spans":[]},"xenophobia":{"score":0.011696167290210724,"spans":[]},"other-abuse":{"score":0.00680004945024848,"spans":[]},"promotion":{"score":0.000194316147826612,"spans":[]}},"relevance":null,"criticismOfPublisher":0.465343273790024}', 'hold', 1795707229075);
insert into assessments (arrival, site_id, comment_id, model, document, route, assessed_at) values (5, '01a2187d-cd86-7adc-8eab-bec44b718369', '01a2187d-d3d6-7a38-9ba6-07bdba1d056b', 'verbatim-small@1', '{"language":"en","languageConfidence":0.9774499366636294,"coverage":"full","guidelines":{"profanity":{"score":0.0005536724347621202,"spans":[]},"threats":{"score":0.0002834174083545804,"spans":[]},"personal-attacks":{"score":0.001775822602212429,"spans":[]},"vulgarity":{"score":0.00027798721566796303,"spans":[]},"sexism":{"score":0.0005337607581168413,"spans":[]},"racism":{"score":0.00020696739375125617,"spans":[]},"homophobia":{"score":0.000005296523340803105,"spans":[]},"xenophobia":{"score":0.00001935227555804886,"spans":[]},"other-abuse":{"score":0.00002829256482073106,"spans":[]},"promotion":{"score":0.0000065249619183305185,"spans":[]}},"relevance":null,"criticismOfPublisher":0.5090869292780654}', 'hold', 1795707229142);
insert into assessments (arrival, site_id, comment_id, model, document, route, assessed_at) values (6, '01a2187d-cd86-7adc-8eab-bec44b718369', '01a2187d-d3ee-78ab-9a5e-aead2d6d8d9d', 'verbatim-small@1', '{"language":"ckb","languageConfidence":0.8811652015150695,"coverage":"none","guidelines":{"profanity":{"score":0.0006726588471792638,"spans":[]},"threats":{"score":0.00006594270234927535,"spans":[]},"personal-attacks":{"score":0.00022869717213325202,"spans":[]},"vulgarity":{"score":0.0007623897981829941,"spans":[]},"sexism":{"score":0.00017725567158777267,"spans":[]},"racism":{"score":0.00012218857591506094,"spans":[]},"homophobia":{"score":0.000002595854311948642,"spans":[]},"xenophobia":{"score":0.000009819947081268765,"spans":[]},"other-abuse":{"score":0.00001886589961941354,"spans":[]},"promotion":{"score":8.605136940786906e-7,"spans":[]}},"relevance":null,"criticismOfPublisher":0.4291039888464635}', 'hold', 1795707229166);
insert into assessments (arrival, site_id, comment_id, model, document, route, assessed_at) values (7, '01a2187d-cd86-7adc-8eab-bec44b718369', '01a2187d-d3f5-78d2-ab21-d19d90bd4408', 'verbatim-small@1', '{"language":"en","languageConfidence":0.9985647589622774,"coverage":"full","guidelines":{"profanity":{"score":0.06459837406873703,"spans":[]},"threats":{"score":0.09207645803689957,"spans":[]},"personal-attacks":{"score":0.06602692604064941,"spans":[]},"vulgarity":{"score":0.10322046279907227,"spans":[]},"sexism":{"score":0.036244556307792664,"spans":[]},"racism":{"score":0.04007837921380997,"spans":[]},"homophobia":{"score":0.014210437424480915,"spans":[]},"xenophobia":{"score":0.01899089105427265,"spans":[]},"other-abuse":{"score":0.03312818333506584,"spans":[]},"promotion":{"score":0.0006644308450631797,"spans":[]}},"relevance":null,"criticismOfPublisher":0.3626710674884447}', 'hold', 1795707229173);
delete from sqlite_sequence;
insert into sqlite_sequence (name, seq) values ('comments', 7);
insert into sqlite_sequence (name, seq) values ('assessments', 7);
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
CREATE INDEX assessments_by_comment on assessments (comment_id, arrival);
CREATE TRIGGER assessments_stay before update on assessments
begin
  select raise(abort, 'an assessment is never changed, only followed by a later one');
end;
CREATE TRIGGER assessments_are_kept before delete on assessments
when not exists (
  select 1 from comments
  join stories on stories.site_id = comments.site_id and stories.id = comments.story_id
  where comments.site_id = old.site_id and comments.id = old.comment_id and stories.demo = 1
)
begin
  select raise(abort, 'an assessment is never deleted');
end;
