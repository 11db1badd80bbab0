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
  assessed_at integer not null, terms_version integer,
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
CREATE TABLE terms (
  site_id text not null references sites (id),
  list text not null,
  form text not null,
  document text not null check (json_valid(document)),
  primary key (site_id, list, form)
) strict, without rowid;
CREATE TABLE term_versions (
  site_id text not null references sites (id),
  version integer not null check (version >= 1),
  actor_kind text not null check (actor_kind in ('user', 'program', 'operator')),
  actor_id text,
  actor_name text not null,
  changed_at integer not null,
  primary key (site_id, version)
) strict, without rowid;
CREATE TABLE term_changes (
  arrival integer primary key autoincrement,
  site_id text not null,
  version integer not null,
  list text not null,
  form text not null,
  term_before text check (json_valid(term_before)),
  term_after text check (json_valid(term_after)),
  check (term_before is not null or term_after is not null),
  foreign key (site_id, version) references term_versions (site_id, version)
) strict;
insert into schema_version (version) values (1);
insert into schema_version (version) values (2);
insert into schema_version (version) values (3);
insert into sites (id, name, time_zone, created_at) values ('01a2187d-d62d-7393-918c-4975189d6a59', 'Comments', 'UTC', 1795707229741);
insert into site_languages (site_id, position, language) values ('01a2187d-d62d-7393-918c-4975189d6a59', 0, 'en');
insert into guideline_versions (site_id, version, document, created_at) values ('01a2187d-d62d-7393-918c-4975189d6a59', 1, '{"version":1,"preamble":{"en":"Every comment sent to us is read before it appears. We welcome comments on the story, discussion of what it raises, and constructive criticism of our own work.","ckb":"هەموو کۆمێنتێک پێش ئەوەی بڵاو بکرێتەوە دەخوێندرێتەوە. پێشوازی دەکەین لە کۆمێنتی پەیوەندیدار بە بابەتەکە، لە گفتوگۆ لەسەر ئەو پرسانەی دەیانوروژێنێت، هەروەها لە ڕەخنەی بنیاتنەر لە کاری خۆمان.","kmr":"Her şîrove berî ku were weşandin tê xwendin. Em pêşwaziya şîroveyên li ser nûçeyê, nîqaşa mijarên wê û rexneya avaker a li xebata xwe dikin.","ar":"نقرأ التعليقات كلها قبل أن تظهر، ونرحّب بما يتصل منها بالموضوع، وبالنقاش في القضايا التي يثيرها، وبالنقد البنّاء لعملنا.","tr":"Her yorum yayımlanmadan önce okunur. Haberle ilgili yorumlara, haberin gündeme getirdiği konuların tartışılmasına ve bize yönelik yapıcı eleştirilere açığız."},"closing":{"en":"A comment that breaks one of these guidelines is rejected, and its author is told why. We never edit a comment: it is either approved and published exactly as it was written, or rejected.","ckb":"هەر کۆمێنتێک یەکێک لەم ڕێنماییانە پێشێل بکات، ڕەت دەکرێتەوە و هۆکارەکەی بە نووسەرەکەی دەگوترێت. ئێمە دەستکاریی هیچ کۆمێنتێک ناکەین: یان پەسەند دەکرێت و وەک خۆی بڵاو دەکرێتەوە، یان ڕەت دەکرێتەوە.","kmr":"Şîroveya ku yek ji van rêgezan binpê bike tê redkirin û sedem ji nivîskarê wê re tê gotin. Em tu şîroveyê naguherînin: yan tê pejirandin û çawa hatiye nivîsandin wisa tê weşandin, yan jî tê redkirin.","ar":"التعليق الذي يخالف أحد هذه المعايير يُرفض ويُبلَّغ صاحبه بالسبب. ولا نعدّل أي تعليق: إما أن يُقبل فيُنشر كما كُتب تمامًا، وإما أن يُرفض.","tr":"Bu ilkelerden birine uymayan yorum reddedilir, gerekçesi de yazarına bildirilir. Hiçbir yorumu değiştirmeyiz: Yorum ya onaylanıp yazıldığı gibi yayımlanır ya da reddedilir."},"items":[{"key":"relevance","kind":"welcome","wording":{"en":{"title":"On the topic","text":"Say what you think of the story, add what you know, or answer another reader. Discussing the issues behind the news is just as welcome."},"ckb":{"title":"پەیوەندیدار بە بابەتەکە","text":"بیروڕای خۆت لەسەر بابەتەکە بنووسە، ئەوەی دەیزانیت بیخە سەری، یان وەڵامی خوێنەرێکی تر بدەوە. گفتوگۆ لەسەر پرسەکانی پشت هەواڵەکەش جێی پێشوازییە."},"kmr":{"title":"Li ser mijarê","text":"Bibêje tu li ser nûçeyê çi difikirî, tiştê ku tu dizanî lê zêde bike, an jî bersiva xwendevanekî din bide. Nîqaşa mijarên li pişt nûçeyê jî bi kêfxweşî tê pêşwazîkirin."},"ar":{"title":"في صلب الموضوع","text":"قل رأيك في الموضوع، أو أضف ما تعرفه، أو رُدّ على قارئ آخر. ونرحّب كذلك بالنقاش في القضايا الكامنة وراء الخبر."},"tr":{"title":"Haberle ilgili yorumlar","text":"Haber hakkında ne düşündüğünüzü söyleyin, bildiklerinizi ekleyin ya da başka bir okura yanıt verin. Haberin ardındaki konuları tartışmanız da bizi sevindirir."}}},{"key":"criticism-of-publisher","kind":"welcome","wording":{"en":{"title":"Criticism of us","text":"Tell us what we got wrong, what we left out and what we could do better. Constructive criticism of our work is never a reason to reject a comment."},"ckb":{"title":"ڕەخنە لە ئێمە","text":"پێمان بڵێ لە چیدا هەڵە بووین، چیمان باس نەکردووە و چی دەتوانین باشتر بکەین. ڕەخنەی بنیاتنەر لە کارمان هەرگیز نابێتە هۆی ڕەتکردنەوەی کۆمێنت."},"kmr":{"title":"Rexneya li me","text":"Ji me re bibêje me çi şaş kir, me çi negot û em dikarin çi baştir bikin. Rexneya avaker a li xebata me qet nabe sedema redkirina şîroveyekê."},"ar":{"title":"نقد عملنا","text":"أخبرنا بما أخطأنا فيه وما أغفلناه وما يمكننا تحسينه. والنقد البنّاء لعملنا لا يكون أبدًا سببًا لرفض تعليق."},"tr":{"title":"Bize yönelik eleştiriler","text":"Nerede yanıldığımızı, neyi atladığımızı, neyi daha iyi yapabileceğimizi bize söyleyin. İşimize yönelik yapıcı eleştiri hiçbir zaman ret gerekçesi olmaz."}}},{"key":"profanity","kind":"forbidden","wording":{"en":{"title":"Swearing and cursing","text":"Swear words and curses are not accepted, even with some letters replaced by signs. You may be as critical as you like in other words."},"ckb":{"title":"جنێو و وشەی ناشیرین","text":"جنێو و وشەی ناشیرین قبووڵ ناکرێن، تەنانەت ئەگەر هەندێک پیتیان بە نیشانە گۆڕدرابن. بە وشەی تر چەندت پێ خۆشە ڕەخنە بگرە."},"kmr":{"title":"Çêr û sixêf","text":"Çêr û sixêf nayên qebûlkirin, hinek tîpên wan bi nîşanan hatibin guhertin jî. Bi gotinên din tu çiqas bixwazî dikarî rexne bikî."},"ar":{"title":"الشتائم والسباب","text":"لا نقبل الشتائم والسباب، ولو استُبدلت ببعض الحروف رموز. ولك أن تنتقد كما تشاء بكلمات أخرى."},"tr":{"title":"Küfür ve sövgü","text":"Küfür ve sövgü, bazı harflerin yerine işaret konmuş olsa bile kabul edilmez. Başka sözcüklerle dilediğiniz kadar sert eleştirebilirsiniz."}}},{"key":"threats","kind":"forbidden","wording":{"en":{"title":"Threats and incitement","text":"Nobody may be threatened with harm, and nobody may call for violence against a person or a group. Reporting a threat, or condemning one, is fine."},"ckb":{"title":"هەڕەشە و هاندانی توندوتیژی","text":"هەڕەشەکردن لە هەر کەسێک و بانگەواز بۆ توندوتیژی دژی کەسێک یان گرووپێک قبووڵ ناکرێن. گێڕانەوەی هەڕەشەیەک یان سەرکۆنەکردنی ئاساییە."},"kmr":{"title":"Gef û handana tundiyê","text":"Gefa li kesekî û banga tundiyê ya li dijî kesekî an komekê nayên qebûlkirin. Behskirin an şermezarkirina gefekê ne pirsgirêk e."},"ar":{"title":"التهديد والتحريض","text":"لا نقبل تهديد أحد بالأذى، ولا الدعوة إلى العنف ضد شخص أو جماعة. أما الإخبار عن تهديد أو إدانته فلا بأس به."},"tr":{"title":"Tehdit ve kışkırtma","text":"Hiç kimse tehdit edilemez, bir kişiye ya da topluluğa karşı şiddet çağrısı yapılamaz. Bir tehdidi aktarmakta ya da kınamakta sakınca yoktur."}}},{"key":"personal-attacks","kind":"forbidden","wording":{"en":{"title":"Personal attacks","text":"Do not insult other readers, journalists or the people in a story. You may criticise what they say and do, and strongly."},"ckb":{"title":"هێرشی کەسی","text":"سووکایەتی بە خوێنەرانی تر، ڕۆژنامەنووسان یان کەسانی ناو بابەتەکە مەکە. دەتوانیت ڕەخنە لە قسە و کارەکانیان بگریت، بە توندیش."},"kmr":{"title":"Êrîşên şexsî","text":"Heqaretê li xwendevanên din, li rojnamevanan an li kesên di nûçeyê de neke. Tu dikarî gotin û kirinên wan rexne bikî, bi tundî jî."},"ar":{"title":"التهجّم الشخصي","text":"لا نقبل إهانة القرّاء الآخرين أو الصحفيين أو من يرد ذكرهم في المقال. ولك أن تنتقد أقوالهم وأفعالهم، ولو بشدة."},"tr":{"title":"Kişisel saldırı","text":"Diğer okurlara, gazetecilere ya da haberde adı geçenlere hakaret edilmesi kabul edilmez. Söylediklerini ve yaptıklarını sert biçimde de eleştirebilirsiniz."}}},{"key":"vulgarity","kind":"forbidden","wording":{"en":{"title":"Vulgar remarks","text":"Crude remarks about sex or the body are not accepted. Speaking plainly about health, sexuality or a crime is fine."},"ckb":{"title":"قسەی بێشەرمانە","text":"قسەی بێشەرمانە لەسەر سێکس یان جەستە قبووڵ ناکرێت. باسکردنی ڕاشکاوانەی تەندروستی، ژیانی سێکسی یان تاوانێک ئاساییە."},"kmr":{"title":"Gotinên bêedeb","text":"Gotinên bêedeb ên li ser seks an bedenê nayên qebûlkirin. Axaftina eşkere ya li ser tenduristiyê, zayendîtiyê an sûcekî ne pirsgirêk e."},"ar":{"title":"الكلام الفاحش","text":"لا نقبل الكلام المبتذل عن الجنس أو الجسد. أما الحديث الصريح عن الصحة أو الحياة الجنسية أو عن جريمة فلا بأس به."},"tr":{"title":"Müstehcen sözler","text":"Cinsellik ya da beden hakkında bayağı sözler kabul edilmez. Sağlıktan, cinsellikten ya da bir suçtan açıkça söz etmekte sakınca yoktur."}}},{"key":"sexism","kind":"forbidden","wording":{"en":{"title":"Sexist abuse","text":"Nobody may be demeaned, mocked or excluded for being a woman or a man. Arguing about roles, rights and laws is fine."},"ckb":{"title":"سووکایەتیی جێندەری","text":"سووکایەتیکردن، گاڵتەپێکردن یان دوورخستنەوەی کەسێک لەبەر ئەوەی ژنە یان پیاوە قبووڵ ناکرێت. گفتوگۆ لەسەر ڕۆڵ و ماف و یاساکان ئاساییە."},"kmr":{"title":"Heqareta zayendperest","text":"Biçûkxistin an dûrxistina kesekî ji ber ku jin an mêr e, û qerfên bi vî rengî, nayên qebûlkirin. Nîqaşa li ser rol, maf û qanûnan ne pirsgirêk e."},"ar":{"title":"الإساءة بسبب الجنس","text":"لا نقبل تحقير أحد أو السخرية منه أو إقصاءه لكونه امرأة أو رجلًا. أما النقاش في الأدوار والحقوق والقوانين فلا بأس به."},"tr":{"title":"Cinsiyetçi hakaret","text":"Hiç kimse kadın ya da erkek olduğu için aşağılanamaz, alaya alınamaz, dışlanamaz. Rolleri, hakları ve yasaları tartışmakta sakınca yoktur."}}},{"key":"racism","kind":"forbidden","wording":{"en":{"title":"Racist abuse","text":"Hatred or contempt for people because of their ethnicity, descent or skin colour is not accepted, and that includes antisemitism. Quoting a slur in order to denounce it is fine."},"ckb":{"title":"سووکایەتیی ڕەگەزپەرستانە","text":"ڕق یان سووکایەتی بەرانبەر بە خەڵک لەبەر نەتەوە، ڕەچەڵەک یان ڕەنگی پێستیان قبووڵ ناکرێت؛ ئەمە دژایەتیی جووەکانیش دەگرێتەوە. هێنانەوەی قسەیەکی سووکایەتیئامێز بۆ سەرکۆنەکردنی ئاساییە."},"kmr":{"title":"Heqareta nijadperest","text":"Nefret an heqareta li hember mirovan ji ber netew, esl an rengê çermê wan nayê qebûlkirin; dijminatiya li cihûyan jî di nav de ye. Neqilkirina gotineke heqaretê ji bo şermezarkirina wê ne pirsgirêk e."},"ar":{"title":"الإساءة العنصرية","text":"لا نقبل كراهية الناس أو ازدراءهم بسبب انتمائهم العرقي أو أصلهم أو لون بشرتهم، ومن ذلك معاداة السامية. أما اقتباس عبارة مسيئة لإدانتها فلا بأس به."},"tr":{"title":"Irkçı hakaret","text":"Hiç kimse etnik kökeni, soyu ya da ten rengi yüzünden aşağılanamaz, nefretin hedefi yapılamaz; Yahudi düşmanlığı da buna girer. Aşağılayıcı bir sözü kınamak için alıntılamakta sakınca yoktur."}}},{"key":"homophobia","kind":"forbidden","wording":{"en":{"title":"Homophobic abuse","text":"Hatred or contempt for people because of their sexual orientation or gender identity is not accepted, and that includes abuse of transgender people. Arguing about laws and beliefs is fine."},"ckb":{"title":"سووکایەتی بە هاوڕەگەزخوازان","text":"ڕق یان سووکایەتی بەرانبەر بە خەڵک لەبەر ئاراستەی سێکسی یان ناسنامەی جێندەرییان قبووڵ ناکرێت؛ ئەمە سووکایەتی بە کەسانی ترانسجێندەریش دەگرێتەوە. گفتوگۆ لەسەر یاسا و بیروباوەڕ ئاساییە."},"kmr":{"title":"Heqareta homofobîk","text":"Nefret an heqareta li hember mirovan ji ber meyla wan a zayendî an nasnameya wan a zayendî nayê qebûlkirin; heqareta li kesên trans jî di nav de ye. Nîqaşa li ser qanûn û baweriyan ne pirsgirêk e."},"ar":{"title":"الإساءة إلى المثليين","text":"لا نقبل كراهية الناس أو ازدراءهم بسبب ميلهم الجنسي أو هويتهم الجندرية، ومن ذلك الإساءة إلى العابرين جنسيًا. أما النقاش في القوانين والمعتقدات فلا بأس به."},"tr":{"title":"Homofobik hakaret","text":"Hiç kimse cinsel yönelimi ya da cinsiyet kimliği yüzünden aşağılanamaz, nefretin hedefi yapılamaz; translara hakaret de buna girer. Yasaları ve inançları tartışmakta sakınca yoktur."}}},{"key":"xenophobia","kind":"forbidden","wording":{"en":{"title":"Abuse of foreigners","text":"Hatred or contempt for people because of their nationality, or because they are migrants or refugees, is not accepted. You may argue for or against any policy on migration."},"ckb":{"title":"دژایەتیی بیانییەکان","text":"ڕق یان سووکایەتی بەرانبەر بە خەڵک لەبەر وڵاتەکەیان، یان لەبەر ئەوەی کۆچبەر یان پەنابەرن، قبووڵ ناکرێت. دەتوانیت لایەنگر یان دژی هەر سیاسەتێکی کۆچ بیت."},"kmr":{"title":"Dijminatiya li biyaniyan","text":"Nefret an heqareta li hember mirovan ji ber welatê wan, an jî ji ber ku koçber an penaber in, nayê qebûlkirin. Tu dikarî alîgir an dijberê her siyaseta koçberiyê bî."},"ar":{"title":"كراهية الأجانب","text":"لا نقبل كراهية الناس أو ازدراءهم بسبب جنسيتهم أو لأنهم مهاجرون أو لاجئون. ولك أن تؤيد أي سياسة للهجرة أو تعارضها."},"tr":{"title":"Yabancı düşmanlığı","text":"Hiç kimse uyruğu yüzünden ya da göçmen veya mülteci olduğu için aşağılanamaz, nefretin hedefi yapılamaz. Her türlü göç politikasını savunabilir ya da ona karşı çıkabilirsiniz."}}},{"key":"other-abuse","kind":"forbidden","wording":{"en":{"title":"Abuse of other groups","text":"Hatred or contempt for people because of their religion, a disability, their age or another such trait is not accepted. You may criticise a religion, an idea or an institution, and strongly."},"ckb":{"title":"سووکایەتی بە گرووپی تر","text":"ڕق یان سووکایەتی بەرانبەر بە خەڵک لەبەر ئایین، کەمئەندامی، تەمەن یان تایبەتمەندییەکی تری لەم جۆرە قبووڵ ناکرێت. دەتوانیت ڕەخنە لە ئایینێک، بیرۆکەیەک یان دەزگایەک بگریت، بە توندیش."},"kmr":{"title":"Heqareta li komên din","text":"Nefret an heqareta li hember mirovan ji ber ol, astengdarî, temen an taybetmendiyeke din a bi vî rengî nayê qebûlkirin. Tu dikarî olekê, ramanekê an saziyekê rexne bikî, bi tundî jî."},"ar":{"title":"الإساءة إلى فئات أخرى","text":"لا نقبل كراهية الناس أو ازدراءهم بسبب دينهم أو إعاقتهم أو سنّهم أو أي صفة أخرى من هذا القبيل. ولك أن تنتقد دينًا أو فكرة أو مؤسسة، ولو بشدة."},"tr":{"title":"Başka gruplara hakaret","text":"Hiç kimse dini, engelliliği, yaşı ya da benzer bir özelliği yüzünden aşağılanamaz, nefretin hedefi yapılamaz. Bir dini, bir düşünceyi ya da bir kurumu sert biçimde de eleştirebilirsiniz."}}},{"key":"promotion","kind":"forbidden","wording":{"en":{"title":"Advertising and promotion","text":"Comments that advertise a product, a service, a channel or their own author are not accepted. A link that supports what you say about the story is fine."},"ckb":{"title":"ڕیکلام و بانگەشە","text":"کۆمێنتێک کە ڕیکلام بۆ کاڵا، خزمەتگوزاری، کەناڵ یان نووسەرەکەی بکات قبووڵ ناکرێت. بەستەرێک کە پشتی قسەکەت لەسەر بابەتەکە بگرێت ئاساییە."},"kmr":{"title":"Reklam û pesindan","text":"Şîroveya ku reklama kelûpelekî, xizmetekê, kanalekê an nivîskarê xwe dike nayê qebûlkirin. Girêdana ku gotina te ya li ser nûçeyê piştrast dike ne pirsgirêk e."},"ar":{"title":"الإعلان والترويج","text":"لا نقبل تعليقًا يروّج لسلعة أو خدمة أو قناة أو لكاتبه. أما رابط يدعم ما تقوله في الموضوع فلا بأس به."},"tr":{"title":"Reklam ve tanıtım","text":"Bir ürünün, hizmetin, kanalın ya da yazanın kendisinin reklamını yapan yorumlar kabul edilmez. Haber hakkında söylediğinizi destekleyen bir bağlantı vermekte sakınca yoktur."}}}]}', 1795707229741);
insert into stories (id, site_id, url, slug, headline, publisher, published_at, language, dateline, byline, commenting, comment_count, version, demo, announced, sort_at, created_at, lead, body_html) values ('01a2187d-dba5-7e55-8eab-d024349f6188', '01a2187d-d62d-7393-918c-4975189d6a59', 'https://news.example/bridge', 'the-new-bridge-پردی-نوێ-a02efec6', 'The new bridge — پردی نوێ', null, null, null, null, null, 'open', 2, 4, 0, 1, 1795707231141, 1795707231141, null, null);
insert into story_tags (site_id, story_id, position, tag, sort_at) values ('01a2187d-d62d-7393-918c-4975189d6a59', '01a2187d-dba5-7e55-8eab-d024349f6188', 0, 'bridges', 1795707231141);
insert into story_tags (site_id, story_id, position, tag, sort_at) values ('01a2187d-d62d-7393-918c-4975189d6a59', '01a2187d-dba5-7e55-8eab-d024349f6188', 1, 'river', 1795707231141);
insert into commenters (id, site_id, email, email_key, submitted, approved, rejected, created_at) values ('01a2187d-dbaf-70df-bb18-4c8499732970', '01a2187d-d62d-7393-918c-4975189d6a59', 'shilan@example.org', 'shilan@example.org', 6, 2, 2, 1795707231151);
insert into commenters (id, site_id, email, email_key, submitted, approved, rejected, created_at) values ('01a2187d-dc17-7358-b02d-ab5c9999ff5c', '01a2187d-d62d-7393-918c-4975189d6a59', 'other@example.org', 'other@example.org', 1, 0, 0, 1795707231255);
insert into comments (arrival, id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, decided_at, withdrawn_at, reply_count, priority, language, has_link, notify_decision, notify_replies, salt, receipt_token_hash, body_sha256, author_name, body) values (1, '01a2187d-dbaf-70fd-9695-d911cd845911', '01a2187d-d62d-7393-918c-4975189d6a59', '01a2187d-dba5-7e55-8eab-d024349f6188', null, '01a2187d-dbaf-70fd-9695-d911cd845911', '01a2187d-dbaf-70df-bb18-4c8499732970', 'approved', 1795707231151, 1795707231178, null, 1, 0.12, 'en', 0, 0, 0, x'45e8ac07c026c3953c696133c47d6101', '0af7f257d5343dc66faee53857442d582b25906f004fbcf5adb7d6d2ec54baec', '51f6f48103a56a75a350b6a899e08e69b1ac55ed4b6f8b579b07530beea58a10', 'Shilan', 'The bridge opened on time, é é 👩‍👩‍👧.
	At last!');
insert into comments (arrival, id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, decided_at, withdrawn_at, reply_count, priority, language, has_link, notify_decision, notify_replies, salt, receipt_token_hash, body_sha256, author_name, body) values (2, '01a2187d-dbd3-7d9d-8ea5-be427de5393a', '01a2187d-d62d-7393-918c-4975189d6a59', '01a2187d-dba5-7e55-8eab-d024349f6188', '01a2187d-dbaf-70fd-9695-d911cd845911', '01a2187d-dbaf-70fd-9695-d911cd845911', '01a2187d-dbaf-70df-bb18-4c8499732970', 'approved', 1795707231187, 1795707231199, null, 0, 0.03, 'en', 1, 0, 0, x'03de0484a94735e302fb4be54b72a0ed', 'ff2bebc5f8694ac565049516e6cea1c5a983c6f0b96a84bc6d6731ee50adbc00', 'd7fa26d644a3a6393332fa8a815fc8876af981d57102ea0c040b406776e20864', 'ڕۆژ', 'I agree: see https://news.example/other');
insert into comments (arrival, id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, decided_at, withdrawn_at, reply_count, priority, language, has_link, notify_decision, notify_replies, salt, receipt_token_hash, body_sha256, author_name, body) values (3, '01a2187d-dbe6-7043-adcc-b3fe3599ebd2', '01a2187d-d62d-7393-918c-4975189d6a59', '01a2187d-dba5-7e55-8eab-d024349f6188', null, '01a2187d-dbe6-7043-adcc-b3fe3599ebd2', '01a2187d-dbaf-70df-bb18-4c8499732970', 'rejected', 1795707231206, 1795707231224, null, 0, 0, 'en', 0, 0, 0, x'bce29955f38d033cb1b73e5153474424', '1293d2d8e398e298805437f2e3f3889e83c8dba3bea59f6158b01a620b540eb3', '75743d1cc40c74673d0005a3cc4a30216098e9190a681ef78652594a64bdea6e', 'Shilan', 'Buy my bridge at bridges.example');
insert into comments (arrival, id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, decided_at, withdrawn_at, reply_count, priority, language, has_link, notify_decision, notify_replies, salt, receipt_token_hash, body_sha256, author_name, body) values (4, '01a2187d-dbfd-7313-a06d-1bafdbe0b187', '01a2187d-d62d-7393-918c-4975189d6a59', '01a2187d-dba5-7e55-8eab-d024349f6188', null, '01a2187d-dbfd-7313-a06d-1bafdbe0b187', '01a2187d-dbaf-70df-bb18-4c8499732970', 'withdrawn', 1795707231229, null, 1795707231237, 0, 0.03, 'en', 0, 0, 0, x'54e6d8e78a3bc4e1f911aea70489b51d', 'b5a6c40b28c83843c5d8544534e4b584d8a9c780a2f021c9e730cfc9fd67ffff', '544b9f649b0c079dc9a0b1486e7133e48a6c1949354426e30b43fe357173523e', 'Shilan', 'I take it back');
insert into comments (arrival, id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, decided_at, withdrawn_at, reply_count, priority, language, has_link, notify_decision, notify_replies, salt, receipt_token_hash, body_sha256, author_name, body) values (5, '01a2187d-dc09-7592-98cf-5a6a5fc3b9ca', '01a2187d-d62d-7393-918c-4975189d6a59', '01a2187d-dba5-7e55-8eab-d024349f6188', null, '01a2187d-dc09-7592-98cf-5a6a5fc3b9ca', '01a2187d-dbaf-70df-bb18-4c8499732970', 'rejected', 1795707231241, 1795707231251, null, 0, 0, 'en', 0, 0, 0, x'a4d4f9c8d9a0f9f4d6333f58e58e84cc', '231fff8198d931520cf6ce9ae82dab839fa2c5e785b8a69275c21857bec816b7', 'bcc21bbf73ab6eeda1544070eda668fb6f64b531c0db6181f7c8f3e12e41034c', 'Shilan', 'First approved, then removed');
insert into comments (arrival, id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, decided_at, withdrawn_at, reply_count, priority, language, has_link, notify_decision, notify_replies, salt, receipt_token_hash, body_sha256, author_name, body) values (6, '01a2187d-dc17-74b6-9c96-8f4ccc88a3b0', '01a2187d-d62d-7393-918c-4975189d6a59', '01a2187d-dba5-7e55-8eab-d024349f6188', null, '01a2187d-dc17-74b6-9c96-8f4ccc88a3b0', '01a2187d-dc17-7358-b02d-ab5c9999ff5c', 'pending', 1795707231255, null, null, 0, 0.5, 'ckb', 0, 0, 0, x'fe34319ab39c9dcd8de1485970389cf7', '9b17c696f67e7cfa6a2a371e4f79700850382fab36b0a72769e8304e240d6453', '048727a4c1a46f56745ebb81e9f05bad5818f3c1aac4f393ac29f98fc824ca6e', 'Shilan', 'پردەکە زۆر جوانە و دەستخۆش');
insert into comments (arrival, id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, decided_at, withdrawn_at, reply_count, priority, language, has_link, notify_decision, notify_replies, salt, receipt_token_hash, body_sha256, author_name, body) values (7, '01a2187d-dc1d-7790-9c79-51e8b8fcb391', '01a2187d-d62d-7393-918c-4975189d6a59', '01a2187d-dba5-7e55-8eab-d024349f6188', null, '01a2187d-dc1d-7790-9c79-51e8b8fcb391', '01a2187d-dbaf-70df-bb18-4c8499732970', 'pending', 1795707231261, null, null, 0, 0.08, 'en', 0, 0, 0, x'7cd629e02edf5f438baed41195a3bedd', 'f25d5f32153f3ea771e763d1a510cafdc1ca587016f416cb89c4b3ac8d157fc5', '2105fef09f825eed49fa5366c70d27a63e901a6681d5f2782243fb34abbdda44', 'Shilan', 'It waits, too');
insert into decisions (arrival, id, site_id, story_id, comment_id, verdict, guidelines_version, actor_kind, user_id, token_id, actor_name, means, status_before, decided_at, message, note) values (1, '01a2187d-dbca-7f2a-91fc-36a1dcedb2cb', '01a2187d-d62d-7393-918c-4975189d6a59', '01a2187d-dba5-7e55-8eab-d024349f6188', '01a2187d-dbaf-70fd-9695-d911cd845911', 'approve', 1, 'program', null, '01a2187d-da6c-7331-93c0-e9bc4c81dda7', 'program', 'policy', 'pending', 1795707231178, null, null);
insert into decisions (arrival, id, site_id, story_id, comment_id, verdict, guidelines_version, actor_kind, user_id, token_id, actor_name, means, status_before, decided_at, message, note) values (2, '01a2187d-dbdf-7f00-8ffd-69697562bb52', '01a2187d-d62d-7393-918c-4975189d6a59', '01a2187d-dba5-7e55-8eab-d024349f6188', '01a2187d-dbd3-7d9d-8ea5-be427de5393a', 'approve', 1, 'program', null, '01a2187d-da6c-7331-93c0-e9bc4c81dda7', 'program', 'policy', 'pending', 1795707231199, null, null);
insert into decisions (arrival, id, site_id, story_id, comment_id, verdict, guidelines_version, actor_kind, user_id, token_id, actor_name, means, status_before, decided_at, message, note) values (3, '01a2187d-dbf8-7997-a6f5-1285ccede44d', '01a2187d-d62d-7393-918c-4975189d6a59', '01a2187d-dba5-7e55-8eab-d024349f6188', '01a2187d-dbe6-7043-adcc-b3fe3599ebd2', 'reject', 1, 'program', null, '01a2187d-da6c-7331-93c0-e9bc4c81dda7', 'program', 'policy', 'pending', 1795707231224, 'No advertisements, please.', null);
insert into decisions (arrival, id, site_id, story_id, comment_id, verdict, guidelines_version, actor_kind, user_id, token_id, actor_name, means, status_before, decided_at, message, note) values (4, '01a2187d-dc10-7505-b03b-c8e96b9403db', '01a2187d-d62d-7393-918c-4975189d6a59', '01a2187d-dba5-7e55-8eab-d024349f6188', '01a2187d-dc09-7592-98cf-5a6a5fc3b9ca', 'approve', 1, 'program', null, '01a2187d-da6c-7331-93c0-e9bc4c81dda7', 'program', 'policy', 'pending', 1795707231248, null, null);
insert into decisions (arrival, id, site_id, story_id, comment_id, verdict, guidelines_version, actor_kind, user_id, token_id, actor_name, means, status_before, decided_at, message, note) values (5, '01a2187d-dc13-7f32-9c6f-e6feef366e0d', '01a2187d-d62d-7393-918c-4975189d6a59', '01a2187d-dba5-7e55-8eab-d024349f6188', '01a2187d-dc09-7592-98cf-5a6a5fc3b9ca', 'reject', 1, 'program', null, '01a2187d-da6c-7331-93c0-e9bc4c81dda7', 'program', 'policy', 'approved', 1795707231251, null, 'on a second look');
insert into decision_guidelines (site_id, decision_id, position, guideline) values ('01a2187d-d62d-7393-918c-4975189d6a59', '01a2187d-dbf8-7997-a6f5-1285ccede44d', 0, 'promotion');
insert into decision_guidelines (site_id, decision_id, position, guideline) values ('01a2187d-d62d-7393-918c-4975189d6a59', '01a2187d-dbf8-7997-a6f5-1285ccede44d', 1, 'vulgarity');
insert into decision_guidelines (site_id, decision_id, position, guideline) values ('01a2187d-d62d-7393-918c-4975189d6a59', '01a2187d-dc13-7f32-9c6f-e6feef366e0d', 0, 'vulgarity');
insert into users (id, site_id, name, email, email_key, role, password_hash, active, created_at) values ('01a2187d-d913-763f-924c-210b0e4ed090', '01a2187d-d62d-7393-918c-4975189d6a59', 'mina', 'mina@example.org', 'mina@example.org', 'admin', '$argon2id$v=19$m=19456,t=2,p=1$U44l6yhRCEVa1D+8bUY50g$I48WI2s6skmExJ9V1pkFGQjo1C69ZMXWyS3EUlf6oDo', 1, 1795707230483);
insert into sessions (site_id, token_hash, user_id, started_at, ends_at) values ('01a2187d-d62d-7393-918c-4975189d6a59', '70c7793783aa2e20c8f7f1a0136d62acc76af7ed5c4127e725e33ed437dfb951', '01a2187d-d913-763f-924c-210b0e4ed090', 1795707230573, 1796312030573);
insert into api_tokens (id, site_id, name, token_hash, created_at) values ('01a2187d-da6c-7331-93c0-e9bc4c81dda7', '01a2187d-d62d-7393-918c-4975189d6a59', 'program', '0a2a2ed47efa5b263f62910f5969bb4f74da927b1a59c087ca9b91191aa0ef10', 1795707230828);
insert into api_tokens (id, site_id, name, token_hash, created_at) values ('01a2187d-db45-73ff-b298-ac74323d7206', '01a2187d-d62d-7393-918c-4975189d6a59', 'program', 'db2053434db00d603ee50f16cbc9e328cdad9da053947e5ba9329383420cefbe', 1795707231045);
insert into api_token_scopes (site_id, token_id, scope) values ('01a2187d-d62d-7393-918c-4975189d6a59', '01a2187d-da6c-7331-93c0-e9bc4c81dda7', 'moderation');
insert into api_token_scopes (site_id, token_id, scope) values ('01a2187d-d62d-7393-918c-4975189d6a59', '01a2187d-db45-73ff-b298-ac74323d7206', 'stories');
insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer) values ('01a2187d-d62d-7393-918c-4975189d6a59', 'POST /api/v1/stories/01a2187d-dba5-7e55-8eab-d024349f6188/comments anonymous', 'a4071340ee158a6debce733ba15ccdc10c18feeb5106fa838b2508ad5ecec68c', '81da934ce6cbd2dae2b7816900d373dec12de81f57ef0b8dabdc2e9a2c898816', 1795793631166, x'59a5e841f97da7d6177ac8e6db067d210e9b56151e0b16ed17cfd2bad835c2bd50e1e2febe0603cc1ee3227968b0c4f15a531c8261d0a50ffc4fa566e4c41f89f557c1abd8ecc7dcc030f0b1fbe5b481e5c72430e6564f5a4a0589be98155e3404588d856782b9258053e0a30c3ff0d2035e7e4a62a34b3f97ab35b5b99fd1979fadd7995a12a09934a347427a96894810d3907af032988a105ea96c1e0b66d405dcf09a882dc7096a5d4ee588f63e5f40e3c93b953ae9f6e58b299efd5b0bb5300f896e624d233e17e8efee113b80b964e0fc3ba0f971fae1fc98eb94d7b190de7de35a1a864f970860ef580b147e8e6673b1fc1ff60bf43cd5cd33042a774a5b2394fca081e706ff5a08922a4b13dccc90b4b549825f3512626ee1585c0d52b6cae4ecda15debd828a9040309de68ce3818c6361a0fb61295b42f8e1186ff3cc2f1e5bf58f24b3c57c490f4714eb5bb4ef46cac1e20ee6e733a31f35b7aac563ebab6ecf0f3f1b9c211eb8a143');
insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer) values ('01a2187d-d62d-7393-918c-4975189d6a59', 'POST /api/v1/stories/01a2187d-dba5-7e55-8eab-d024349f6188/comments anonymous', 'c35e63e132e75095b6533b115c85389a36ce8fe863f014ded8ee92c4e698a6a6', '8d414b97be2e2eacde3e1b3be1a7eba5a86758ea0ad8d7b0b6437750d8fcdd84', 1795793631192, x'4f6b509517ca299386b775d46558f2c854af35be3caf4a80bba43a6c0971c1b70e164dcd13dc41736bfa9fc47943c1690e6af0151e04463b4b28c5c1393e9c932a2510a2ca251e4db45cf770194b81520fc5264eb7b444201d5a0345404c3a74322db8c5be187b50ea82f01832bd78784351410f1a23a422d9931ea68afda60ea93e707db7ebf5be2c8fd03bc23fae37a30debf0850172910f649f9b47b8d550da9aaa74c7bf83d487792b38de4b53980ed4e87e15fcffe92adb3352e44daf061ff46734494612a857606a451d587eab731a6c63b393b2e65aa46ea5bfd4fda64a87fd191d8b57d97218c90be39b77e27e7691a5b9087c4b3011c52731753bed65948aea66fa5d27ccc1a203df8829a19fc2ed3e47cbcbe814f7f6ca37b82a4ac8e47a9027b5b7cc067f150369f6ee45f5abf6efd5d2a458137133575047a68735aa6ef3f0b87de5502900c98aba68048ede9d62dc11e4e304f5f07719a07592a39f32ee9c34225a231d64af88e22a83774a3f7896fd');
insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer) values ('01a2187d-d62d-7393-918c-4975189d6a59', 'POST /api/v1/stories/01a2187d-dba5-7e55-8eab-d024349f6188/comments anonymous', 'd0ad218dc82766279f0081099325f793c0c0da84a188a6eaf16d09a2d040f779', '5fbc534d5aea8d6eb02bc60222ca068ebb5d8d0cba303370003e18f0bb3439bf', 1795793631215, x'525ff08ea47ed67f1055e2f3aea13720d1770a1a6c5a274086495715309a88ff7ed35fb2aa03ebe09f032dd55770c8461025e67be99942c89d8eaf197dd0cae9d4780cbebf4c5318bdbefe0ce742c691f0fcfc22f4c7ef99ce58f91660f7f9ccfb435a8e2f833c6f3ffc5a52d4daefd522325aff3f8da563db4240ec80687c99402a0676090c605ab70220a337d112b47e93a6d12732095307f07a4c8d83c7caadb192e39b5d7b238caf732eda8a58181808f4d2785e5fc7b9c989aac09abe6c2ac888be8cf2327e1b9aee0e1abe9882244240ddf7b9c8ab72209ca9da58a7a3b25429271d1d2b517af3c1025773b6ef3d6ab1c180d9752deefb0a6e9b5197734737b9778a1a49375186292603c7185f37e4bbe7c62550cc6e145b9c9b7b90931c31e5b9b2d9b5e337f42ddde05caeea3ef2f867a46c120fc54ba14ec933ec096644e7d8a7d1ee07c7c40da95f');
insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer) values ('01a2187d-d62d-7393-918c-4975189d6a59', 'POST /api/v1/stories/01a2187d-dba5-7e55-8eab-d024349f6188/comments anonymous', '4257201647cc567405fce3ed499c1faf8be988c49fa1ea3b0bdc5cac0b2b3084', 'ab5db116c2d965f188c7e55c738b4c47ed0ae2ee6e34780aa0dc4c08a5c27ae6', 1795793631230, x'fded6cb184f17dbf3365396f3e8b971988d2008823eff83b9b30abf1271f021f24ecda47892ed501d93ed3c34333806d7fc0fe3bb949824ba6e2f1117349565a7f1bf2339ebe281cc7811df904b5665611d8b568c66a6510f76324063fb5a4287d9b299d415d88d2da9eca525bc45cb66d1b0e4742a13be4e6e5938dbfefde46ea6475cf7ec4815292707f6ba8e19ddf040f7e1a4d824ac8ef42758b7cc772b1a626458367a845eae8b61e1f1e6807878afac1338e15c62b134f6158eaaad19ac1311eff0547ad44287dbc474bd90a768302ba9d022503367f7bd50e460a54d87893b1f44fc7a26b545df1f9f740de15d79315cd7ae9ee6ac8a6f57cd34aa170865245ef626f09c5bbedd198d4525031fa2936ef1fe029c488b515d443c379322e9c3236ac270bd1cac09cf637e9a8f8b3e2b8d87e4195dfdc3222');
insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer) values ('01a2187d-d62d-7393-918c-4975189d6a59', 'POST /api/v1/stories/01a2187d-dba5-7e55-8eab-d024349f6188/comments anonymous', 'e0099b1ab97bd95bb2559188032c2392c7b3bcb4a76420af4fe45feaa35f355e', '3ce348baac803cfd1f184782ea9659e1273083bc4b91abe0b3eb270c12624c37', 1795793631244, x'd8ea8ec24966bc89a677df8c57054c0166d1638ffed8996190ba1c56d3342c2ef62260a73e6e9ee93b7cf8d956b6ad70f1211579beaad2dbd064cd3f54267b2e523523761ed9fee2d916bd4c0bb89cf17c2d1450227810dff8a0f8f3a9a2042a1a4c8fdc7a7f40b7a3bd88c90bc90e3651935e88a5fef74dd4ab1d1f52c95a4115f53f310cc4cc21b96c02d580b6188420560ee7fbed3b1a6fbe43bf2ff45a4e02b7a7baf2d467521ba98a6bc036f4bbbca599eb34fd297256eeecbe5b67a9bfb9e9552ee4f099b3c9d91aeb15c660d0131d78ea5be87fcf4427b58abca682512475d6b9db8606fc0af6ddf6b70b4c439cc1d4ba917fe1bf8cfd2abfcabc7d881296ec7d82ec3ef4ec1c226eabafa3da92835c5202975af369f92ac17e76c3b13227dea9a502491f7b5028c1fbc2fd0e1a7e97b7f6e47cc743f7d4fd0d0f5d1b2c620fc4de531c67be');
insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer) values ('01a2187d-d62d-7393-918c-4975189d6a59', 'POST /api/v1/stories/01a2187d-dba5-7e55-8eab-d024349f6188/comments anonymous', 'f59614feb51da9a2fdbbd6aa78f0683d05bcda880b822df2d62888a200d96330', 'df441ebd356ff866ce7a30bb17a7771aaa9ec21d026f780e27e24bbd160120df', 1795793631258, x'2f43b9e5ee9d914732b803938429f95b131a7bc328364872e46999a5d2aed26e31ff5061af9c3cbe27259ada20cba702d2732e06dbcf0879dedf0633ddce03ad55587d1a86b65e75eaa394f7374f1f19696d38ac8e559a651db856b38c45bbf5398d3b698883bdfb5d5f4bd3b7e75abe75565f7b1b4e1b3d03f97f5779fdbfd22db8b1869c3064e2a0c64250fc1d03c85969d8e8ed8a13bb7dbe0d1483dde40fd960cc7256ce531ef2245513a727277a6226820387bfdee69afc64cb8c2a920fcb98968cd7cf929e8a8c38ab0fdd66481570cca2c1551c2c6270d4d63dce85d61f4698b170e77a9011219bbc6d502e91e06d350ccf48f2a411d79ededf05e0ba4053009757154dc6a02b34ff7affac6f66c0786bc9549b74b4a09643509665edd7175cf103c3a1baa3f3f94ebd15c238cfa4be8009a0925bdd5101774460ba6e11ca7b94f246d1b0fca5c75a8cf267d151c49bcf806319f7530f267fa0');
insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer) values ('01a2187d-d62d-7393-918c-4975189d6a59', 'POST /api/v1/stories/01a2187d-dba5-7e55-8eab-d024349f6188/comments anonymous', '3f322c24045977147b8c2e77045ea4d450fd57fbedefd95d3789e6a5f5b1d3b9', '5599ca10ec6e7fa384bc6bcfda8be822b5734b518718ad54af0ae84a45284180', 1795793631263, x'6e527163e569e28e9d04d70770654dd2f0a49cd5fc038d2ad994d3014b69c294b39d7f3ebad0b29a18eada7d7b51f7b7e3bcdce728f525bfc1939acf73493e098dc2943ed81513542edb79e4661c8a02c700de4f6f1d899a4e6effe09090b652e6062313acfca9aa4d3842e6299eb23458d6d7608d4bd33aa05cf13e3fe2fffe52a1d107a86a572499620af41824f0167e49b9e53097d66e6f5b5189c9ae09c3ef49463a4783606658106edfa08801cb75e0898eb9d6a1ead56f1a78ec3f84dd98a2ecd99e4c93d4f5f95cece48e7b781b5a21d99dc1bb56a91bb6f399db7084f1fe4ec51d420a2ad7bdbc366c26617501ef84a3dc7a4be141c317d89ebaa486a384402c47f4e40163eb8d9c814c8fa99620fed4171da9faa01cf37c872cffb946cc3672cd5dca4e1aee8ab022d3ddb1b41622b4372bcea8fad2');
insert into write_checks (only, done) values (1, 0);
insert into assessments (arrival, site_id, comment_id, model, document, route, assessed_at, terms_version) values (1, '01a2187d-d62d-7393-918c-4975189d6a59', '01a2187d-dbaf-70fd-9695-d911cd845911', 'verbatim-small@1', '{"language":"en","languageConfidence":0.9251852421702264,"coverage":"full","guidelines":{"profanity":{"score":0.05780401453375816,"spans":[]},"threats":{"score":0.03504945710301399,"spans":[]},"personal-attacks":{"score":0.16076958179473877,"spans":[{"start":29,"end":31,"score":0.05989971285464729}]},"vulgarity":{"score":0.020841171965003014,"spans":[]},"sexism":{"score":0.0243238415569067,"spans":[]},"racism":{"score":0.009087025187909603,"spans":[]},"homophobia":{"score":0.0014338932232931256,"spans":[]},"xenophobia":{"score":0.0020905788987874985,"spans":[]},"other-abuse":{"score":0.00232986849732697,"spans":[]},"promotion":{"score":0.00022344746685121208,"spans":[]}},"relevance":null,"criticismOfPublisher":0.5683227884065568}', 'hold', 1795707231151, 2);
insert into assessments (arrival, site_id, comment_id, model, document, route, assessed_at, terms_version) values (2, '01a2187d-d62d-7393-918c-4975189d6a59', '01a2187d-dbd3-7d9d-8ea5-be427de5393a', 'verbatim-small@1', '{"language":"en","languageConfidence":0.7695314859900806,"coverage":"full","guidelines":{"profanity":{"score":0.005085754208266735,"spans":[]},"threats":{"score":0.0033269627019762993,"spans":[]},"personal-attacks":{"score":0.0008827993297018111,"spans":[]},"vulgarity":{"score":0.005388287361711264,"spans":[]},"sexism":{"score":0.0007484875386580825,"spans":[]},"racism":{"score":0.0021107180509716272,"spans":[]},"homophobia":{"score":0.00022452723351307213,"spans":[]},"xenophobia":{"score":0.00020356163440737873,"spans":[]},"other-abuse":{"score":0.000046624660171801224,"spans":[]},"promotion":{"score":0.034889113157987595,"spans":[]}},"relevance":null,"criticismOfPublisher":0.43354442748845423}', 'hold', 1795707231187, 2);
insert into assessments (arrival, site_id, comment_id, model, document, route, assessed_at, terms_version) values (3, '01a2187d-d62d-7393-918c-4975189d6a59', '01a2187d-dbe6-7043-adcc-b3fe3599ebd2', 'verbatim-small@1', '{"language":"en","languageConfidence":0.957383124198175,"coverage":"full","guidelines":{"profanity":{"score":0.0004966876585967839,"spans":[]},"threats":{"score":0.00005394169784267433,"spans":[]},"personal-attacks":{"score":0.0010826147627085447,"spans":[]},"vulgarity":{"score":0.00022929083206690848,"spans":[]},"sexism":{"score":0.00019363718456588686,"spans":[]},"racism":{"score":0.00004045498644700274,"spans":[]},"homophobia":{"score":0.000003841929355985485,"spans":[]},"xenophobia":{"score":0.000005966451681160834,"spans":[]},"other-abuse":{"score":0.000008959369552030694,"spans":[]},"promotion":{"score":7.050522299323347e-7,"spans":[]}},"relevance":null,"criticismOfPublisher":0.37868910829821634}', 'hold', 1795707231206, 2);
insert into assessments (arrival, site_id, comment_id, model, document, route, assessed_at, terms_version) values (4, '01a2187d-d62d-7393-918c-4975189d6a59', '01a2187d-dbfd-7313-a06d-1bafdbe0b187', 'verbatim-small@1', '{"language":"en","languageConfidence":0.997401882574681,"coverage":"full","guidelines":{"profanity":{"score":0.027272554114460945,"spans":[]},"threats":{"score":0.03197689726948738,"spans":[]},"personal-attacks":{"score":0.02396647445857525,"spans":[]},"vulgarity":{"score":0.032812975347042084,"spans":[]},"sexism":{"score":0.00653569120913744,"spans":[]},"racism":{"score":0.036410946398973465,"spans":[]},"homophobia":{"score":0.001490810071118176,"spans":[]},"xenophobia":{"score":0.011696167290210724,"spans":[]},"other-abuse":{"score":0.00680004945024848,"spans":[]},"promotion":{"score":0.000194316147826612,"spans":[]}},"relevance":null,"criticismOfPublisher":0.465343273790024}', 'hold', 1795707231229, 2);
insert into assessments (arrival, site_id, comment_id, model, document, route, assessed_at, terms_version) values (5, '01a2187d-d62d-7393-918c-4975189d6a59', '01a2187d-dc09-7592-98cf-5a6a5fc3b9ca', 'verbatim-small@1', '{"language":"en","languageConfidence":0.9774499366636294,"coverage":"full","guidelines":{"profanity":{"score":0.0005536724347621202,"spans":[]},"threats":{"score":0.0002834174083545804,"spans":[]},"personal-attacks":{"score":0.001775822602212429,"spans":[]},"vulgarity":{"score":0.00027798721566796303,"spans":[]},"sexism":{"score":0.0005337607581168413,"spans":[]},"racism":{"score":0.00020696739375125617,"spans":[]},"homophobia":{"score":0.000005296523340803105,"spans":[]},"xenophobia":{"score":0.00001935227555804886,"spans":[]},"other-abuse":{"score":0.00002829256482073106,"spans":[]},"promotion":{"score":0.0000065249619183305185,"spans":[]}},"relevance":null,"criticismOfPublisher":0.5090869292780654}', 'hold', 1795707231241, 2);
insert into assessments (arrival, site_id, comment_id, model, document, route, assessed_at, terms_version) values (6, '01a2187d-d62d-7393-918c-4975189d6a59', '01a2187d-dc17-74b6-9c96-8f4ccc88a3b0', 'verbatim-small@1', '{"language":"ckb","languageConfidence":0.8811652015150695,"coverage":"terms","guidelines":{"profanity":{"score":0.0006726588471792638,"spans":[]},"threats":{"score":0.00006594270234927535,"spans":[]},"personal-attacks":{"score":0.00022869717213325202,"spans":[]},"vulgarity":{"score":0.0007623897981829941,"spans":[]},"sexism":{"score":0.00017725567158777267,"spans":[]},"racism":{"score":0.00012218857591506094,"spans":[]},"homophobia":{"score":0.000002595854311948642,"spans":[]},"xenophobia":{"score":0.000009819947081268765,"spans":[]},"other-abuse":{"score":0.00001886589961941354,"spans":[]},"promotion":{"score":8.605136940786906e-7,"spans":[]}},"relevance":null,"criticismOfPublisher":0.4291039888464635}', 'hold', 1795707231255, 2);
insert into assessments (arrival, site_id, comment_id, model, document, route, assessed_at, terms_version) values (7, '01a2187d-d62d-7393-918c-4975189d6a59', '01a2187d-dc1d-7790-9c79-51e8b8fcb391', 'verbatim-small@1', '{"language":"en","languageConfidence":0.9985647589622774,"coverage":"full","guidelines":{"profanity":{"score":0.06459837406873703,"spans":[]},"threats":{"score":0.09207645803689957,"spans":[]},"personal-attacks":{"score":0.06602692604064941,"spans":[]},"vulgarity":{"score":0.10322046279907227,"spans":[]},"sexism":{"score":0.036244556307792664,"spans":[]},"racism":{"score":0.04007837921380997,"spans":[]},"homophobia":{"score":0.014210437424480915,"spans":[]},"xenophobia":{"score":0.01899089105427265,"spans":[]},"other-abuse":{"score":0.03312818333506584,"spans":[]},"promotion":{"score":0.0006644308450631797,"spans":[]}},"relevance":null,"criticismOfPublisher":0.3626710674884447}', 'hold', 1795707231261, 2);
insert into terms (site_id, list, form, document) values ('01a2187d-d62d-7393-918c-4975189d6a59', 'ar', 'ابن الشرموطه', '{"text":"ابن الشرموطة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-d62d-7393-918c-4975189d6a59', 'ar', 'ابن العاهره', '{"text":"ابن العاهرة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-d62d-7393-918c-4975189d6a59', 'ar', 'ابن القحبه', '{"text":"ابن القحبة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-d62d-7393-918c-4975189d6a59', 'ar', 'ابن المتناکه', '{"text":"ابن المتناكة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-d62d-7393-918c-4975189d6a59', 'ar', 'ابن الکلب', '{"text":"ابن الكلب","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-d62d-7393-918c-4975189d6a59', 'ar', 'انیک امک', '{"text":"انيك امك","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-d62d-7393-918c-4975189d6a59', 'ar', 'خرا علیک', '{"text":"خرا عليك","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-d62d-7393-918c-4975189d6a59', 'ar', 'دیوث', '{"text":"ديوث","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-d62d-7393-918c-4975189d6a59', 'ar', 'زبی', '{"text":"زبي","language":"ar","guideline":"vulgarity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-d62d-7393-918c-4975189d6a59', 'ar', 'شرامیط', '{"text":"شراميط","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-d62d-7393-918c-4975189d6a59', 'ar', 'شرموطه', '{"text":"شرموطة","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-d62d-7393-918c-4975189d6a59', 'ar', 'طیزک', '{"text":"طيزك","language":"ar","guideline":"vulgarity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-d62d-7393-918c-4975189d6a59', 'ar', 'طیزی', '{"text":"طيزي","language":"ar","guideline":"vulgarity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-d62d-7393-918c-4975189d6a59', 'ar', 'قحاب', '{"text":"قحاب","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-d62d-7393-918c-4975189d6a59', 'ar', 'قحبه', '{"text":"قحبة","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-d62d-7393-918c-4975189d6a59', 'ar', 'متناک', '{"text":"متناك","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-d62d-7393-918c-4975189d6a59', 'ar', 'معرص', '{"text":"معرص","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-d62d-7393-918c-4975189d6a59', 'ar', 'منیوک', '{"text":"منيوك","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-d62d-7393-918c-4975189d6a59', 'ar', 'نیک امک', '{"text":"نيك امك","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-d62d-7393-918c-4975189d6a59', 'ar', 'ولاد الشرموطه', '{"text":"ولاد الشرموطة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_versions (site_id, version, actor_kind, actor_id, actor_name, changed_at) values ('01a2187d-d62d-7393-918c-4975189d6a59', 1, 'operator', null, 'Verbatim', 1795707229943);
insert into term_versions (site_id, version, actor_kind, actor_id, actor_name, changed_at) values ('01a2187d-d62d-7393-918c-4975189d6a59', 2, 'program', '01a2187d-da6c-7331-93c0-e9bc4c81dda7', 'program', 1795707231108);
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (1, '01a2187d-d62d-7393-918c-4975189d6a59', 1, 'ar', 'کس امک', null, '{"text":"كس امك","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (2, '01a2187d-d62d-7393-918c-4975189d6a59', 1, 'ar', 'کس اختک', null, '{"text":"كس أختك","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (3, '01a2187d-d62d-7393-918c-4975189d6a59', 1, 'ar', 'کسمک', null, '{"text":"كسمك","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (4, '01a2187d-d62d-7393-918c-4975189d6a59', 1, 'ar', 'کسمین', null, '{"text":"كسمين","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (5, '01a2187d-d62d-7393-918c-4975189d6a59', 1, 'ar', 'کس ام', null, '{"text":"كس ام","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (6, '01a2187d-d62d-7393-918c-4975189d6a59', 1, 'ar', 'ابن الشرموطه', null, '{"text":"ابن الشرموطة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (7, '01a2187d-d62d-7393-918c-4975189d6a59', 1, 'ar', 'ابن القحبه', null, '{"text":"ابن القحبة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (8, '01a2187d-d62d-7393-918c-4975189d6a59', 1, 'ar', 'ابن المتناکه', null, '{"text":"ابن المتناكة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (9, '01a2187d-d62d-7393-918c-4975189d6a59', 1, 'ar', 'ابن العاهره', null, '{"text":"ابن العاهرة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (10, '01a2187d-d62d-7393-918c-4975189d6a59', 1, 'ar', 'ولاد القحبه', null, '{"text":"ولاد القحبة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (11, '01a2187d-d62d-7393-918c-4975189d6a59', 1, 'ar', 'ولاد الشرموطه', null, '{"text":"ولاد الشرموطة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (12, '01a2187d-d62d-7393-918c-4975189d6a59', 1, 'ar', 'شرموطه', null, '{"text":"شرموطة","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (13, '01a2187d-d62d-7393-918c-4975189d6a59', 1, 'ar', 'شرامیط', null, '{"text":"شراميط","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (14, '01a2187d-d62d-7393-918c-4975189d6a59', 1, 'ar', 'قحبه', null, '{"text":"قحبة","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (15, '01a2187d-d62d-7393-918c-4975189d6a59', 1, 'ar', 'قحاب', null, '{"text":"قحاب","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (16, '01a2187d-d62d-7393-918c-4975189d6a59', 1, 'ar', 'متناک', null, '{"text":"متناك","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (17, '01a2187d-d62d-7393-918c-4975189d6a59', 1, 'ar', 'منیوک', null, '{"text":"منيوك","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (18, '01a2187d-d62d-7393-918c-4975189d6a59', 1, 'ar', 'معرص', null, '{"text":"معرص","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (19, '01a2187d-d62d-7393-918c-4975189d6a59', 1, 'ar', 'دیوث', null, '{"text":"ديوث","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (20, '01a2187d-d62d-7393-918c-4975189d6a59', 1, 'ar', 'نیک امک', null, '{"text":"نيك امك","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
delete from sqlite_sequence;
insert into sqlite_sequence (name, seq) values ('term_changes', 703);
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
CREATE TRIGGER term_versions_stay before update on term_versions
begin
  select raise(abort, 'a change of the terms is never changed');
end;
CREATE TRIGGER term_versions_are_kept before delete on term_versions
begin
  select raise(abort, 'a change of the terms is never deleted');
end;
CREATE TRIGGER term_versions_are_new before insert on term_versions
when exists (select 1 from term_versions where site_id = new.site_id and version = new.version)
begin
  select raise(abort, 'this version of the terms is stored already');
end;
CREATE TRIGGER term_changes_stay before update on term_changes
begin
  select raise(abort, 'a change of the terms is never changed');
end;
CREATE TRIGGER term_changes_are_kept before delete on term_changes
begin
  select raise(abort, 'a change of the terms is never deleted');
end;
CREATE TRIGGER term_changes_are_new before insert on term_changes
when new.arrival > 0 and exists (select 1 from term_changes where arrival = new.arrival)
begin
  select raise(abort, 'this change of the terms is stored already');
end;
