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
  assessed_at integer not null, terms_version integer, policy_version integer not null default 0, draft_version integer, draft_route text check (
  draft_route in ('hold', 'approve', 'reject') and draft_version is not null or draft_route is null and draft_version is null
),
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
CREATE TABLE policy_versions (
  site_id text not null references sites (id),
  -- Counts from 1; version 0 is the default, which holds everything.
  version integer not null check (version >= 1),
  document text not null check (json_valid(document)),
  saved_by text not null,
  saved_at integer not null,
  primary key (site_id, version)
) strict;
CREATE TABLE policy_standing (
  site_id text not null primary key references sites (id),
  published_version integer,
  published_by text,
  published_at integer,
  draft_version integer,
  foreign key (site_id, published_version) references policy_versions (site_id, version),
  foreign key (site_id, draft_version) references policy_versions (site_id, version),
  check ((published_version is null) = (published_by is null) and (published_version is null) = (published_at is null)),
  check (draft_version is not published_version or draft_version is null)
) strict;
CREATE TABLE draft_reasons (
  assessment integer not null references assessments (arrival),
  site_id text not null,
  position integer not null,
  guideline text not null,
  primary key (assessment, position)
) strict, without rowid;
insert into schema_version (version) values (1);
insert into schema_version (version) values (2);
insert into schema_version (version) values (3);
insert into schema_version (version) values (4);
insert into sites (id, name, time_zone, created_at) values ('01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 'Comments', 'UTC', 1795707231662);
insert into site_languages (site_id, position, language) values ('01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 0, 'en');
insert into guideline_versions (site_id, version, document, created_at) values ('01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 1, '{"version":1,"preamble":{"en":"Every comment sent to us is read before it appears. We welcome comments on the story, discussion of what it raises, and constructive criticism of our own work.","ckb":"هەموو کۆمێنتێک پێش ئەوەی بڵاو بکرێتەوە دەخوێندرێتەوە. پێشوازی دەکەین لە کۆمێنتی پەیوەندیدار بە بابەتەکە، لە گفتوگۆ لەسەر ئەو پرسانەی دەیانوروژێنێت، هەروەها لە ڕەخنەی بنیاتنەر لە کاری خۆمان.","kmr":"Her şîrove berî ku were weşandin tê xwendin. Em pêşwaziya şîroveyên li ser nûçeyê, nîqaşa mijarên wê û rexneya avaker a li xebata xwe dikin.","ar":"نقرأ التعليقات كلها قبل أن تظهر، ونرحّب بما يتصل منها بالموضوع، وبالنقاش في القضايا التي يثيرها، وبالنقد البنّاء لعملنا.","tr":"Her yorum yayımlanmadan önce okunur. Haberle ilgili yorumlara, haberin gündeme getirdiği konuların tartışılmasına ve bize yönelik yapıcı eleştirilere açığız."},"closing":{"en":"A comment that breaks one of these guidelines is rejected, and its author is told why. We never edit a comment: it is either approved and published exactly as it was written, or rejected.","ckb":"هەر کۆمێنتێک یەکێک لەم ڕێنماییانە پێشێل بکات، ڕەت دەکرێتەوە و هۆکارەکەی بە نووسەرەکەی دەگوترێت. ئێمە دەستکاریی هیچ کۆمێنتێک ناکەین: یان پەسەند دەکرێت و وەک خۆی بڵاو دەکرێتەوە، یان ڕەت دەکرێتەوە.","kmr":"Şîroveya ku yek ji van rêgezan binpê bike tê redkirin û sedem ji nivîskarê wê re tê gotin. Em tu şîroveyê naguherînin: yan tê pejirandin û çawa hatiye nivîsandin wisa tê weşandin, yan jî tê redkirin.","ar":"التعليق الذي يخالف أحد هذه المعايير يُرفض ويُبلَّغ صاحبه بالسبب. ولا نعدّل أي تعليق: إما أن يُقبل فيُنشر كما كُتب تمامًا، وإما أن يُرفض.","tr":"Bu ilkelerden birine uymayan yorum reddedilir, gerekçesi de yazarına bildirilir. Hiçbir yorumu değiştirmeyiz: Yorum ya onaylanıp yazıldığı gibi yayımlanır ya da reddedilir."},"items":[{"key":"relevance","kind":"welcome","wording":{"en":{"title":"On the topic","text":"Say what you think of the story, add what you know, or answer another reader. Discussing the issues behind the news is just as welcome."},"ckb":{"title":"پەیوەندیدار بە بابەتەکە","text":"بیروڕای خۆت لەسەر بابەتەکە بنووسە، ئەوەی دەیزانیت بیخە سەری، یان وەڵامی خوێنەرێکی تر بدەوە. گفتوگۆ لەسەر پرسەکانی پشت هەواڵەکەش جێی پێشوازییە."},"kmr":{"title":"Li ser mijarê","text":"Bibêje tu li ser nûçeyê çi difikirî, tiştê ku tu dizanî lê zêde bike, an jî bersiva xwendevanekî din bide. Nîqaşa mijarên li pişt nûçeyê jî bi kêfxweşî tê pêşwazîkirin."},"ar":{"title":"في صلب الموضوع","text":"قل رأيك في الموضوع، أو أضف ما تعرفه، أو رُدّ على قارئ آخر. ونرحّب كذلك بالنقاش في القضايا الكامنة وراء الخبر."},"tr":{"title":"Haberle ilgili yorumlar","text":"Haber hakkında ne düşündüğünüzü söyleyin, bildiklerinizi ekleyin ya da başka bir okura yanıt verin. Haberin ardındaki konuları tartışmanız da bizi sevindirir."}}},{"key":"criticism-of-publisher","kind":"welcome","wording":{"en":{"title":"Criticism of us","text":"Tell us what we got wrong, what we left out and what we could do better. Constructive criticism of our work is never a reason to reject a comment."},"ckb":{"title":"ڕەخنە لە ئێمە","text":"پێمان بڵێ لە چیدا هەڵە بووین، چیمان باس نەکردووە و چی دەتوانین باشتر بکەین. ڕەخنەی بنیاتنەر لە کارمان هەرگیز نابێتە هۆی ڕەتکردنەوەی کۆمێنت."},"kmr":{"title":"Rexneya li me","text":"Ji me re bibêje me çi şaş kir, me çi negot û em dikarin çi baştir bikin. Rexneya avaker a li xebata me qet nabe sedema redkirina şîroveyekê."},"ar":{"title":"نقد عملنا","text":"أخبرنا بما أخطأنا فيه وما أغفلناه وما يمكننا تحسينه. والنقد البنّاء لعملنا لا يكون أبدًا سببًا لرفض تعليق."},"tr":{"title":"Bize yönelik eleştiriler","text":"Nerede yanıldığımızı, neyi atladığımızı, neyi daha iyi yapabileceğimizi bize söyleyin. İşimize yönelik yapıcı eleştiri hiçbir zaman ret gerekçesi olmaz."}}},{"key":"profanity","kind":"forbidden","wording":{"en":{"title":"Swearing and cursing","text":"Swear words and curses are not accepted, even with some letters replaced by signs. You may be as critical as you like in other words."},"ckb":{"title":"جنێو و وشەی ناشیرین","text":"جنێو و وشەی ناشیرین قبووڵ ناکرێن، تەنانەت ئەگەر هەندێک پیتیان بە نیشانە گۆڕدرابن. بە وشەی تر چەندت پێ خۆشە ڕەخنە بگرە."},"kmr":{"title":"Çêr û sixêf","text":"Çêr û sixêf nayên qebûlkirin, hinek tîpên wan bi nîşanan hatibin guhertin jî. Bi gotinên din tu çiqas bixwazî dikarî rexne bikî."},"ar":{"title":"الشتائم والسباب","text":"لا نقبل الشتائم والسباب، ولو استُبدلت ببعض الحروف رموز. ولك أن تنتقد كما تشاء بكلمات أخرى."},"tr":{"title":"Küfür ve sövgü","text":"Küfür ve sövgü, bazı harflerin yerine işaret konmuş olsa bile kabul edilmez. Başka sözcüklerle dilediğiniz kadar sert eleştirebilirsiniz."}}},{"key":"threats","kind":"forbidden","wording":{"en":{"title":"Threats and incitement","text":"Nobody may be threatened with harm, and nobody may call for violence against a person or a group. Reporting a threat, or condemning one, is fine."},"ckb":{"title":"هەڕەشە و هاندانی توندوتیژی","text":"هەڕەشەکردن لە هەر کەسێک و بانگەواز بۆ توندوتیژی دژی کەسێک یان گرووپێک قبووڵ ناکرێن. گێڕانەوەی هەڕەشەیەک یان سەرکۆنەکردنی ئاساییە."},"kmr":{"title":"Gef û handana tundiyê","text":"Gefa li kesekî û banga tundiyê ya li dijî kesekî an komekê nayên qebûlkirin. Behskirin an şermezarkirina gefekê ne pirsgirêk e."},"ar":{"title":"التهديد والتحريض","text":"لا نقبل تهديد أحد بالأذى، ولا الدعوة إلى العنف ضد شخص أو جماعة. أما الإخبار عن تهديد أو إدانته فلا بأس به."},"tr":{"title":"Tehdit ve kışkırtma","text":"Hiç kimse tehdit edilemez, bir kişiye ya da topluluğa karşı şiddet çağrısı yapılamaz. Bir tehdidi aktarmakta ya da kınamakta sakınca yoktur."}}},{"key":"personal-attacks","kind":"forbidden","wording":{"en":{"title":"Personal attacks","text":"Do not insult other readers, journalists or the people in a story. You may criticise what they say and do, and strongly."},"ckb":{"title":"هێرشی کەسی","text":"سووکایەتی بە خوێنەرانی تر، ڕۆژنامەنووسان یان کەسانی ناو بابەتەکە مەکە. دەتوانیت ڕەخنە لە قسە و کارەکانیان بگریت، بە توندیش."},"kmr":{"title":"Êrîşên şexsî","text":"Heqaretê li xwendevanên din, li rojnamevanan an li kesên di nûçeyê de neke. Tu dikarî gotin û kirinên wan rexne bikî, bi tundî jî."},"ar":{"title":"التهجّم الشخصي","text":"لا نقبل إهانة القرّاء الآخرين أو الصحفيين أو من يرد ذكرهم في المقال. ولك أن تنتقد أقوالهم وأفعالهم، ولو بشدة."},"tr":{"title":"Kişisel saldırı","text":"Diğer okurlara, gazetecilere ya da haberde adı geçenlere hakaret edilmesi kabul edilmez. Söylediklerini ve yaptıklarını sert biçimde de eleştirebilirsiniz."}}},{"key":"vulgarity","kind":"forbidden","wording":{"en":{"title":"Vulgar remarks","text":"Crude remarks about sex or the body are not accepted. Speaking plainly about health, sexuality or a crime is fine."},"ckb":{"title":"قسەی بێشەرمانە","text":"قسەی بێشەرمانە لەسەر سێکس یان جەستە قبووڵ ناکرێت. باسکردنی ڕاشکاوانەی تەندروستی، ژیانی سێکسی یان تاوانێک ئاساییە."},"kmr":{"title":"Gotinên bêedeb","text":"Gotinên bêedeb ên li ser seks an bedenê nayên qebûlkirin. Axaftina eşkere ya li ser tenduristiyê, zayendîtiyê an sûcekî ne pirsgirêk e."},"ar":{"title":"الكلام الفاحش","text":"لا نقبل الكلام المبتذل عن الجنس أو الجسد. أما الحديث الصريح عن الصحة أو الحياة الجنسية أو عن جريمة فلا بأس به."},"tr":{"title":"Müstehcen sözler","text":"Cinsellik ya da beden hakkında bayağı sözler kabul edilmez. Sağlıktan, cinsellikten ya da bir suçtan açıkça söz etmekte sakınca yoktur."}}},{"key":"sexism","kind":"forbidden","wording":{"en":{"title":"Sexist abuse","text":"Nobody may be demeaned, mocked or excluded for being a woman or a man. Arguing about roles, rights and laws is fine."},"ckb":{"title":"سووکایەتیی جێندەری","text":"سووکایەتیکردن، گاڵتەپێکردن یان دوورخستنەوەی کەسێک لەبەر ئەوەی ژنە یان پیاوە قبووڵ ناکرێت. گفتوگۆ لەسەر ڕۆڵ و ماف و یاساکان ئاساییە."},"kmr":{"title":"Heqareta zayendperest","text":"Biçûkxistin an dûrxistina kesekî ji ber ku jin an mêr e, û qerfên bi vî rengî, nayên qebûlkirin. Nîqaşa li ser rol, maf û qanûnan ne pirsgirêk e."},"ar":{"title":"الإساءة بسبب الجنس","text":"لا نقبل تحقير أحد أو السخرية منه أو إقصاءه لكونه امرأة أو رجلًا. أما النقاش في الأدوار والحقوق والقوانين فلا بأس به."},"tr":{"title":"Cinsiyetçi hakaret","text":"Hiç kimse kadın ya da erkek olduğu için aşağılanamaz, alaya alınamaz, dışlanamaz. Rolleri, hakları ve yasaları tartışmakta sakınca yoktur."}}},{"key":"racism","kind":"forbidden","wording":{"en":{"title":"Racist abuse","text":"Hatred or contempt for people because of their ethnicity, descent or skin colour is not accepted, and that includes antisemitism. Quoting a slur in order to denounce it is fine."},"ckb":{"title":"سووکایەتیی ڕەگەزپەرستانە","text":"ڕق یان سووکایەتی بەرانبەر بە خەڵک لەبەر نەتەوە، ڕەچەڵەک یان ڕەنگی پێستیان قبووڵ ناکرێت؛ ئەمە دژایەتیی جووەکانیش دەگرێتەوە. هێنانەوەی قسەیەکی سووکایەتیئامێز بۆ سەرکۆنەکردنی ئاساییە."},"kmr":{"title":"Heqareta nijadperest","text":"Nefret an heqareta li hember mirovan ji ber netew, esl an rengê çermê wan nayê qebûlkirin; dijminatiya li cihûyan jî di nav de ye. Neqilkirina gotineke heqaretê ji bo şermezarkirina wê ne pirsgirêk e."},"ar":{"title":"الإساءة العنصرية","text":"لا نقبل كراهية الناس أو ازدراءهم بسبب انتمائهم العرقي أو أصلهم أو لون بشرتهم، ومن ذلك معاداة السامية. أما اقتباس عبارة مسيئة لإدانتها فلا بأس به."},"tr":{"title":"Irkçı hakaret","text":"Hiç kimse etnik kökeni, soyu ya da ten rengi yüzünden aşağılanamaz, nefretin hedefi yapılamaz; Yahudi düşmanlığı da buna girer. Aşağılayıcı bir sözü kınamak için alıntılamakta sakınca yoktur."}}},{"key":"homophobia","kind":"forbidden","wording":{"en":{"title":"Homophobic abuse","text":"Hatred or contempt for people because of their sexual orientation or gender identity is not accepted, and that includes abuse of transgender people. Arguing about laws and beliefs is fine."},"ckb":{"title":"سووکایەتی بە هاوڕەگەزخوازان","text":"ڕق یان سووکایەتی بەرانبەر بە خەڵک لەبەر ئاراستەی سێکسی یان ناسنامەی جێندەرییان قبووڵ ناکرێت؛ ئەمە سووکایەتی بە کەسانی ترانسجێندەریش دەگرێتەوە. گفتوگۆ لەسەر یاسا و بیروباوەڕ ئاساییە."},"kmr":{"title":"Heqareta homofobîk","text":"Nefret an heqareta li hember mirovan ji ber meyla wan a zayendî an nasnameya wan a zayendî nayê qebûlkirin; heqareta li kesên trans jî di nav de ye. Nîqaşa li ser qanûn û baweriyan ne pirsgirêk e."},"ar":{"title":"الإساءة إلى المثليين","text":"لا نقبل كراهية الناس أو ازدراءهم بسبب ميلهم الجنسي أو هويتهم الجندرية، ومن ذلك الإساءة إلى العابرين جنسيًا. أما النقاش في القوانين والمعتقدات فلا بأس به."},"tr":{"title":"Homofobik hakaret","text":"Hiç kimse cinsel yönelimi ya da cinsiyet kimliği yüzünden aşağılanamaz, nefretin hedefi yapılamaz; translara hakaret de buna girer. Yasaları ve inançları tartışmakta sakınca yoktur."}}},{"key":"xenophobia","kind":"forbidden","wording":{"en":{"title":"Abuse of foreigners","text":"Hatred or contempt for people because of their nationality, or because they are migrants or refugees, is not accepted. You may argue for or against any policy on migration."},"ckb":{"title":"دژایەتیی بیانییەکان","text":"ڕق یان سووکایەتی بەرانبەر بە خەڵک لەبەر وڵاتەکەیان، یان لەبەر ئەوەی کۆچبەر یان پەنابەرن، قبووڵ ناکرێت. دەتوانیت لایەنگر یان دژی هەر سیاسەتێکی کۆچ بیت."},"kmr":{"title":"Dijminatiya li biyaniyan","text":"Nefret an heqareta li hember mirovan ji ber welatê wan, an jî ji ber ku koçber an penaber in, nayê qebûlkirin. Tu dikarî alîgir an dijberê her siyaseta koçberiyê bî."},"ar":{"title":"كراهية الأجانب","text":"لا نقبل كراهية الناس أو ازدراءهم بسبب جنسيتهم أو لأنهم مهاجرون أو لاجئون. ولك أن تؤيد أي سياسة للهجرة أو تعارضها."},"tr":{"title":"Yabancı düşmanlığı","text":"Hiç kimse uyruğu yüzünden ya da göçmen veya mülteci olduğu için aşağılanamaz, nefretin hedefi yapılamaz. Her türlü göç politikasını savunabilir ya da ona karşı çıkabilirsiniz."}}},{"key":"other-abuse","kind":"forbidden","wording":{"en":{"title":"Abuse of other groups","text":"Hatred or contempt for people because of their religion, a disability, their age or another such trait is not accepted. You may criticise a religion, an idea or an institution, and strongly."},"ckb":{"title":"سووکایەتی بە گرووپی تر","text":"ڕق یان سووکایەتی بەرانبەر بە خەڵک لەبەر ئایین، کەمئەندامی، تەمەن یان تایبەتمەندییەکی تری لەم جۆرە قبووڵ ناکرێت. دەتوانیت ڕەخنە لە ئایینێک، بیرۆکەیەک یان دەزگایەک بگریت، بە توندیش."},"kmr":{"title":"Heqareta li komên din","text":"Nefret an heqareta li hember mirovan ji ber ol, astengdarî, temen an taybetmendiyeke din a bi vî rengî nayê qebûlkirin. Tu dikarî olekê, ramanekê an saziyekê rexne bikî, bi tundî jî."},"ar":{"title":"الإساءة إلى فئات أخرى","text":"لا نقبل كراهية الناس أو ازدراءهم بسبب دينهم أو إعاقتهم أو سنّهم أو أي صفة أخرى من هذا القبيل. ولك أن تنتقد دينًا أو فكرة أو مؤسسة، ولو بشدة."},"tr":{"title":"Başka gruplara hakaret","text":"Hiç kimse dini, engelliliği, yaşı ya da benzer bir özelliği yüzünden aşağılanamaz, nefretin hedefi yapılamaz. Bir dini, bir düşünceyi ya da bir kurumu sert biçimde de eleştirebilirsiniz."}}},{"key":"promotion","kind":"forbidden","wording":{"en":{"title":"Advertising and promotion","text":"Comments that advertise a product, a service, a channel or their own author are not accepted. A link that supports what you say about the story is fine."},"ckb":{"title":"ڕیکلام و بانگەشە","text":"کۆمێنتێک کە ڕیکلام بۆ کاڵا، خزمەتگوزاری، کەناڵ یان نووسەرەکەی بکات قبووڵ ناکرێت. بەستەرێک کە پشتی قسەکەت لەسەر بابەتەکە بگرێت ئاساییە."},"kmr":{"title":"Reklam û pesindan","text":"Şîroveya ku reklama kelûpelekî, xizmetekê, kanalekê an nivîskarê xwe dike nayê qebûlkirin. Girêdana ku gotina te ya li ser nûçeyê piştrast dike ne pirsgirêk e."},"ar":{"title":"الإعلان والترويج","text":"لا نقبل تعليقًا يروّج لسلعة أو خدمة أو قناة أو لكاتبه. أما رابط يدعم ما تقوله في الموضوع فلا بأس به."},"tr":{"title":"Reklam ve tanıtım","text":"Bir ürünün, hizmetin, kanalın ya da yazanın kendisinin reklamını yapan yorumlar kabul edilmez. Haber hakkında söylediğinizi destekleyen bir bağlantı vermekte sakınca yoktur."}}}]}', 1795707231662);
insert into setting_changes (arrival, site_id, subject, subject_id, field, value_before, value_after, actor_kind, actor_id, actor_name, changed_at) values (1, '01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 'site', '01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 'policyDraft', 'null', '{"version":1,"rules":[{"languages":["en"],"coverages":["full"],"rejectFrom":{"threats":0.999}}]}', 'program', '01a2187d-e233-79ed-acac-c8526fb4ef90', 'program', 1795707233206);
insert into stories (id, site_id, url, slug, headline, publisher, published_at, language, dateline, byline, commenting, comment_count, version, demo, announced, sort_at, created_at, lead, body_html) values ('01a2187d-e3cf-7680-9048-a0844de43deb', '01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 'https://news.example/bridge', 'the-new-bridge-پردی-نوێ-a02efec6', 'The new bridge — پردی نوێ', null, null, null, null, null, 'open', 2, 4, 0, 1, 1795707233231, 1795707233231, null, null);
insert into story_tags (site_id, story_id, position, tag, sort_at) values ('01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', '01a2187d-e3cf-7680-9048-a0844de43deb', 0, 'bridges', 1795707233231);
insert into story_tags (site_id, story_id, position, tag, sort_at) values ('01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', '01a2187d-e3cf-7680-9048-a0844de43deb', 1, 'river', 1795707233231);
insert into commenters (id, site_id, email, email_key, submitted, approved, rejected, created_at) values ('01a2187d-e3d9-7447-b883-0d7cc82e614b', '01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 'shilan@example.org', 'shilan@example.org', 6, 2, 2, 1795707233241);
insert into commenters (id, site_id, email, email_key, submitted, approved, rejected, created_at) values ('01a2187d-e470-78f7-ba44-285cbc31fcfe', '01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 'other@example.org', 'other@example.org', 1, 0, 0, 1795707233392);
insert into comments (arrival, id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, decided_at, withdrawn_at, reply_count, priority, language, has_link, notify_decision, notify_replies, salt, receipt_token_hash, body_sha256, author_name, body) values (1, '01a2187d-e3d9-738f-b8b4-710dbf678443', '01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', '01a2187d-e3cf-7680-9048-a0844de43deb', null, '01a2187d-e3d9-738f-b8b4-710dbf678443', '01a2187d-e3d9-7447-b883-0d7cc82e614b', 'approved', 1795707233241, 1795707233282, null, 1, 0.12, 'en', 0, 0, 0, x'695b1e02a99a2068a436ebb7ce880565', '2632c778ac53d8f598538a299cad7d8950b3270cfa17c8de63ee14b7f6f7c686', '51f6f48103a56a75a350b6a899e08e69b1ac55ed4b6f8b579b07530beea58a10', 'Shilan', 'The bridge opened on time, é é 👩‍👩‍👧.
	At last!');
insert into comments (arrival, id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, decided_at, withdrawn_at, reply_count, priority, language, has_link, notify_decision, notify_replies, salt, receipt_token_hash, body_sha256, author_name, body) values (2, '01a2187d-e40b-798d-970f-b46db45dbd8f', '01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', '01a2187d-e3cf-7680-9048-a0844de43deb', '01a2187d-e3d9-738f-b8b4-710dbf678443', '01a2187d-e3d9-738f-b8b4-710dbf678443', '01a2187d-e3d9-7447-b883-0d7cc82e614b', 'approved', 1795707233291, 1795707233300, null, 0, 0.03, 'en', 1, 0, 0, x'a6bbf1fdda9aa3b6a86fd2a6620ec5a4', 'd171378167fa18caabd63af7dbe32a09b6ca9054a18dcc8cbc54cffdc3e25b2f', 'd7fa26d644a3a6393332fa8a815fc8876af981d57102ea0c040b406776e20864', 'ڕۆژ', 'I agree: see https://news.example/other');
insert into comments (arrival, id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, decided_at, withdrawn_at, reply_count, priority, language, has_link, notify_decision, notify_replies, salt, receipt_token_hash, body_sha256, author_name, body) values (3, '01a2187d-e41a-7f6f-a7fd-139f91afd1d1', '01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', '01a2187d-e3cf-7680-9048-a0844de43deb', null, '01a2187d-e41a-7f6f-a7fd-139f91afd1d1', '01a2187d-e3d9-7447-b883-0d7cc82e614b', 'rejected', 1795707233306, 1795707233317, null, 0, 0, 'en', 0, 0, 0, x'd957ac160afca2463f5238f835ffd3e4', 'abaa5bcb8c55c678d7bc7ae3cbfd135b7d8d208f0d46633516474f8210fb7666', '75743d1cc40c74673d0005a3cc4a30216098e9190a681ef78652594a64bdea6e', 'Shilan', 'Buy my bridge at bridges.example');
insert into comments (arrival, id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, decided_at, withdrawn_at, reply_count, priority, language, has_link, notify_decision, notify_replies, salt, receipt_token_hash, body_sha256, author_name, body) values (4, '01a2187d-e432-7c94-842e-9165a6b9846e', '01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', '01a2187d-e3cf-7680-9048-a0844de43deb', null, '01a2187d-e432-7c94-842e-9165a6b9846e', '01a2187d-e3d9-7447-b883-0d7cc82e614b', 'withdrawn', 1795707233330, null, 1795707233353, 0, 0.03, 'en', 0, 0, 0, x'03d29eed7aca6bf527fc772569ccab76', '0319521c972b127e2d1793bc42b40bb3a812c55dcda03e76601317546110a6d2', '544b9f649b0c079dc9a0b1486e7133e48a6c1949354426e30b43fe357173523e', 'Shilan', 'I take it back');
insert into comments (arrival, id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, decided_at, withdrawn_at, reply_count, priority, language, has_link, notify_decision, notify_replies, salt, receipt_token_hash, body_sha256, author_name, body) values (5, '01a2187d-e454-78b1-a1d4-632a658ea8ec', '01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', '01a2187d-e3cf-7680-9048-a0844de43deb', null, '01a2187d-e454-78b1-a1d4-632a658ea8ec', '01a2187d-e3d9-7447-b883-0d7cc82e614b', 'rejected', 1795707233364, 1795707233383, null, 0, 0, 'en', 0, 0, 0, x'6c616d2787d27a3f15aefb43a6ac06fc', 'a6211af0142dbb2be126a40dc1d25a339421aafbc9928eb85a7a9d0aff552ee7', 'bcc21bbf73ab6eeda1544070eda668fb6f64b531c0db6181f7c8f3e12e41034c', 'Shilan', 'First approved, then removed');
insert into comments (arrival, id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, decided_at, withdrawn_at, reply_count, priority, language, has_link, notify_decision, notify_replies, salt, receipt_token_hash, body_sha256, author_name, body) values (6, '01a2187d-e470-78bb-b2a1-869c9c3830a1', '01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', '01a2187d-e3cf-7680-9048-a0844de43deb', null, '01a2187d-e470-78bb-b2a1-869c9c3830a1', '01a2187d-e470-78f7-ba44-285cbc31fcfe', 'pending', 1795707233392, null, null, 0, 0.5, 'ckb', 0, 0, 0, x'887b2cecfd0fb79ff03e7fcfd0e4aa37', 'ea7d0ed8f38a5610360225a989639ac18d92b80e48cba838d8a3f0cf872ee359', '048727a4c1a46f56745ebb81e9f05bad5818f3c1aac4f393ac29f98fc824ca6e', 'Shilan', 'پردەکە زۆر جوانە و دەستخۆش');
insert into comments (arrival, id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, decided_at, withdrawn_at, reply_count, priority, language, has_link, notify_decision, notify_replies, salt, receipt_token_hash, body_sha256, author_name, body) values (7, '01a2187d-e479-709d-bea4-de12dc4ccc77', '01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', '01a2187d-e3cf-7680-9048-a0844de43deb', null, '01a2187d-e479-709d-bea4-de12dc4ccc77', '01a2187d-e3d9-7447-b883-0d7cc82e614b', 'pending', 1795707233401, null, null, 0, 0.08, 'en', 0, 0, 0, x'15c5102cd85ab3b81ff2110ae81fa548', '000e8dea8b329145197d34735b1e5d65a233e727082f2590892b84207a7615dc', '2105fef09f825eed49fa5366c70d27a63e901a6681d5f2782243fb34abbdda44', 'Shilan', 'It waits, too');
insert into decisions (arrival, id, site_id, story_id, comment_id, verdict, guidelines_version, actor_kind, user_id, token_id, actor_name, means, status_before, decided_at, message, note) values (1, '01a2187d-e402-790d-918c-9fce7afe8115', '01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', '01a2187d-e3cf-7680-9048-a0844de43deb', '01a2187d-e3d9-738f-b8b4-710dbf678443', 'approve', 1, 'program', null, '01a2187d-e233-79ed-acac-c8526fb4ef90', 'program', 'policy', 'pending', 1795707233282, null, null);
insert into decisions (arrival, id, site_id, story_id, comment_id, verdict, guidelines_version, actor_kind, user_id, token_id, actor_name, means, status_before, decided_at, message, note) values (2, '01a2187d-e414-79c1-b2fd-555c4b2780da', '01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', '01a2187d-e3cf-7680-9048-a0844de43deb', '01a2187d-e40b-798d-970f-b46db45dbd8f', 'approve', 1, 'program', null, '01a2187d-e233-79ed-acac-c8526fb4ef90', 'program', 'policy', 'pending', 1795707233300, null, null);
insert into decisions (arrival, id, site_id, story_id, comment_id, verdict, guidelines_version, actor_kind, user_id, token_id, actor_name, means, status_before, decided_at, message, note) values (3, '01a2187d-e425-7026-b646-a7b6f1dfe83d', '01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', '01a2187d-e3cf-7680-9048-a0844de43deb', '01a2187d-e41a-7f6f-a7fd-139f91afd1d1', 'reject', 1, 'program', null, '01a2187d-e233-79ed-acac-c8526fb4ef90', 'program', 'policy', 'pending', 1795707233317, 'No advertisements, please.', null);
insert into decisions (arrival, id, site_id, story_id, comment_id, verdict, guidelines_version, actor_kind, user_id, token_id, actor_name, means, status_before, decided_at, message, note) values (4, '01a2187d-e45d-7a03-9687-d390738d8651', '01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', '01a2187d-e3cf-7680-9048-a0844de43deb', '01a2187d-e454-78b1-a1d4-632a658ea8ec', 'approve', 1, 'program', null, '01a2187d-e233-79ed-acac-c8526fb4ef90', 'program', 'policy', 'pending', 1795707233373, null, null);
insert into decisions (arrival, id, site_id, story_id, comment_id, verdict, guidelines_version, actor_kind, user_id, token_id, actor_name, means, status_before, decided_at, message, note) values (5, '01a2187d-e467-7711-9905-938c5bff582d', '01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', '01a2187d-e3cf-7680-9048-a0844de43deb', '01a2187d-e454-78b1-a1d4-632a658ea8ec', 'reject', 1, 'program', null, '01a2187d-e233-79ed-acac-c8526fb4ef90', 'program', 'policy', 'approved', 1795707233383, null, 'on a second look');
insert into decision_guidelines (site_id, decision_id, position, guideline) values ('01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', '01a2187d-e425-7026-b646-a7b6f1dfe83d', 0, 'promotion');
insert into decision_guidelines (site_id, decision_id, position, guideline) values ('01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', '01a2187d-e425-7026-b646-a7b6f1dfe83d', 1, 'vulgarity');
insert into decision_guidelines (site_id, decision_id, position, guideline) values ('01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', '01a2187d-e467-7711-9905-938c5bff582d', 0, 'vulgarity');
insert into users (id, site_id, name, email, email_key, role, password_hash, active, created_at) values ('01a2187d-e05e-7783-a60d-65d6e0b53d39', '01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 'mina', 'mina@example.org', 'mina@example.org', 'admin', '$argon2id$v=19$m=19456,t=2,p=1$+2lkhzT6GqR5FXQHY5rNOg$FwqAHesf+dIQDsZ2QYSR5Ne97BmVftmHls73meMfTZc', 1, 1795707232350);
insert into sessions (site_id, token_hash, user_id, started_at, ends_at) values ('01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', '806bb7cc3db240d346da4a417a3b416643c952cc7944921999cb64adbce8d7c3', '01a2187d-e05e-7783-a60d-65d6e0b53d39', 1795707232475, 1796312032475);
insert into api_tokens (id, site_id, name, token_hash, created_at) values ('01a2187d-e233-79ed-acac-c8526fb4ef90', '01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 'program', '4350d6491edc41f1e39fcba5847a61a8436462b135e5149ea49bfb8b8d125e8d', 1795707232819);
insert into api_tokens (id, site_id, name, token_hash, created_at) values ('01a2187d-e354-7af6-bc97-005dde7dc018', '01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 'program', 'c26099437e0ce4ebb6ae44679831ce9035e357d598c4189063e06e497b16e41e', 1795707233108);
insert into api_token_scopes (site_id, token_id, scope) values ('01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', '01a2187d-e233-79ed-acac-c8526fb4ef90', 'moderation');
insert into api_token_scopes (site_id, token_id, scope) values ('01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', '01a2187d-e354-7af6-bc97-005dde7dc018', 'stories');
insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer) values ('01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 'POST /api/v1/stories/01a2187d-e3cf-7680-9048-a0844de43deb/comments anonymous', 'd9ff4d620fd7fed5e9b81fd868df1fb2a4abe94c303b1892b5c966778ade8ba8', '81da934ce6cbd2dae2b7816900d373dec12de81f57ef0b8dabdc2e9a2c898816', 1795793633254, x'5690e342fa3cfa52edc244a9351689a7c7dbf491a8d0fd1c17be9c170208236c57ac8b282eb2032bd27b8245ce5e10d125c0e358c6d7c3d1f10285d01006d6f84e05aa477fe497e7209e32a1d1b664eece53426dd19a077b9122058721dfa9cee5261f6d867022ac78744b5dc0354ef3897e533a03ee4423a0218baafc46898272ba5a090ed02a274653fbed19f483536297f790897ebc7d04c3d9350e754415eb439c99713683541cdf3d7af5276f742c849a168b841741322aca3e9707487e38baa0b5bc5a2d3b9af7c4782a7e94a743870dc3485838e45e2a559077dd15c1beb270fff6ca86c838d50eb0f312c756e4e5186045047b7de7097d2826c2b4e444cc8d6e6cadea5e9bdf7f5629f03114a83d5c7ce75502a984c2073f2a1880425503676d896bcc172061de8ae24938c1f6bbd8a09d7b99d2daa12e7960a73c7631785d8aa6f707b4090cbd957486cb9762fe8e657c6b6320acb4cbc6e3155bc4d5628ba57c5bc333544f24a94b7d6347295e036ad547346300b7f71cd5fec8fbad');
insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer) values ('01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 'POST /api/v1/stories/01a2187d-e3cf-7680-9048-a0844de43deb/comments anonymous', 'd955e5b4c3a4d815ff6c56f8491f346b6d89af88a967044a24b6602fd3054c3b', '8112afd649bade0e7f161dc6f2a221d395e7f388183ca0047b23f8254d948134', 1795793633295, x'00183ab61150241f1c4dec2d12e0260884779c1dbb926d04b3af7f5d859ef308bb584ffca1a5fd6aabcf8b18a683a3757bae55a1cb0a019ba2a239b0a000321bbb1249d85440282db919482d2f562aa876c9c0eab35058e039770b9f6aad93c1cb6f9b4ff6ff6afc1d9b626a1c501122f43de1618e27f3c0717bae196dce12e7867d7cf274c2a134086fdf8dd28af52a6e294b85a8705ea0801ad8b5832fc628dd09752d0251f4a5364741bcb93497385d08d431df669d93ec40de461759f8ac5930c71441a6ccf5234985e1af29f818c49051dd6e642865b7113478080f3b927ea7d8c800e28aba80bc66ca8b73ae654f6ab579be26d2504a26227529d9d7ab03a1c3d56c060facf232b08d9536b536cc8067ed1a281b8ce771f407fc0f6603c93c78a2bd9e8ac09ef7a3d54c458fb57276e3ca1fbce5d487609560b7a1e4b21549686c0ba32eeb0a5cb96eda5942d14e0c0448e03a2a93be9dad70ff8789e2225733a9d2a7bdc97d26e056f60ee8bc1606c03e985df943503ec25a394f44c95b5eff0b191ebc713c');
insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer) values ('01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 'POST /api/v1/stories/01a2187d-e3cf-7680-9048-a0844de43deb/comments anonymous', '6d902dde5527b003c0a2d9e52c8207ccc46889b4aa738286c8b2a5b5117d2fa0', '5fbc534d5aea8d6eb02bc60222ca068ebb5d8d0cba303370003e18f0bb3439bf', 1795793633311, x'515a7ded183258b492d923313a1483b36b10fd7298e48e91d51f8b26cfd8aed6368f618d5cfe80d0b9c3f50d9cde5da41f8f40d84a8be5117ae73de687b4e89c892d4ff201f01f5d19015b08a321ee1c0bc8a06fff387d613cc109a9d237f9fc75a454f4d2f5bc943e59703141815a5f1a4e8a924f9416ef57a9b0bdde3f1fe857ab77ccf4147880904b24237ef935a51017220f6960d4408de8332c244231ac6dfa07f903d41355a462502aa4e0f1c55badf6ed600e7d9a42a4939c2577b4ea1ae83a4bf8d51073817460d32e3c60b61af4a1f6fc56bd8f005799f772dcb941eba772d93d73bbb6a1d160c4e2877321e5b62a48fbe8e3f3007ac7f0e93837cfeefa3fcd7d4b19b7073daa8d8bc6e9ed3ee2282cd95fa09f1419015f9742f74368687f05e12210af97a0c4026268d8bfd40689a753c3f1a81131110431d068b05410b4f880f7540f0bfe218b5bbff87f64fd6d20aea5f269cf4c089d79af31c1');
insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer) values ('01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 'POST /api/v1/stories/01a2187d-e3cf-7680-9048-a0844de43deb/comments anonymous', '725d6933a1657a60d13e257382e39510cbf7b13d3bbb6bda727130d66c7e7d23', 'ab5db116c2d965f188c7e55c738b4c47ed0ae2ee6e34780aa0dc4c08a5c27ae6', 1795793633331, x'9677137e77f20b7f1f51359fae76425b8a29a78c5c09a6b22a2c47186980fa1fde3dfc6218e7f45af93b7dd2669366fb4abc2b2b59b8ddff52265d2219442008af640223c981c2fdfaa4b3f6925baba8124d867d1f616b0157771343a952b991d9d8cde75c6aef5295fc2686e21088d006612a4e7009789be09704dc6c1a05b2ff82b1a5a768b288c977e5be96723e0434c8412a68aff213289eb2d6730e799f82a0a6fa2a8e7ab82b6a941bc7fe921f58548044286858bc72b28bb63f2b997280f6fa1c68318171e51c4766ef29358d223bf4253d13bbcdb8f89326e8b9e4acb5fd1878d67f5708985feb24f8b0e28fe83501ce4d40afb950b158c53c23ec0520d26b2e7111b50eed1be74f2d54141ee479d6e266718eeb51829c1f8f9f2a894afdf9f5df463437dc5f2be7a0852187a1392db914bbdd087ccd896198edb62c5e0b7c129ce37ab8a20cf86bcdbf');
insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer) values ('01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 'POST /api/v1/stories/01a2187d-e3cf-7680-9048-a0844de43deb/comments anonymous', '3eef96754803e1d420b15588f3bbaed0eccbdf76b6b578fc02e08978c9a6855e', '3ce348baac803cfd1f184782ea9659e1273083bc4b91abe0b3eb270c12624c37', 1795793633366, x'c90d9e109c1945bd232790c2d12326eb87b7565f4263d14a80f2807f1cab04de24e9c5ec402360806fd2980ffb6b340061f234c9977e03a7ed1ec16b21238eb7a84ecd275998cbced5bd58be74251b9f1da015bb73412a53adf8fae5e2cf81f70ca2bb6241ca2e66089a6bfed955e23afa6a9cd593e3d1de81737b59c8cc0476386ae8d3c17f9fc4801e26f1aca9aa24168748feaad9d83ebb95fa0f65e7de40c0ce78d42cceb3d7b3944a9fa149c5713344d725be94326ea9bb412823579a1c8ca8a88c18c754c4602b974a20645423b68f69b58f2e5c6cdd0ab505f86a6f44542e96122e9635f5ce64f85986850be4d707df945d81929ff9b93a45b7a17c26d89310d9979c24a08081f7d955412b3b449fa7b1da91174fbcedcfd22a7f89c41b95d900dfa00148fde98bb8821289cd06cf142f1ee8be0fec1a11f72ebccc4e72e1393ec0661345918fe9ac970edf5384b638586f82327236bdd741');
insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer) values ('01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 'POST /api/v1/stories/01a2187d-e3cf-7680-9048-a0844de43deb/comments anonymous', 'de771bc19b44ee7dc20bda8f5359c0179d1b15ae3edb05f10a314f0f8ed5cbd0', 'df441ebd356ff866ce7a30bb17a7771aaa9ec21d026f780e27e24bbd160120df', 1795793633394, x'470a60f4439918105bc98b2823b1de73e87817f91840193a130c5c26a54b729aecd33cfaa20298c007c28c675f28f6db94659f481ba113e63eb01385ce1cd40c312a4852dffd79c710e2c2a3455a523be12446d2015149d08b39aadb52d018281725e167c03d81e2f1e50436b00a53a4b989708ebda4a0a9b8abe9148e9a3181e0e557e59354a42daf6076a38522f303b998e6b8f05ae5a3fc1a68b8a0c0634fc5cdcedfd450358f21036e8e21e59422b9d4200a213a7a5e7a2048bd6d941bb2002bf28ffb58c9982b0060151e9bd28b4bc14b2aa33e1793ef91c2ca7f0cff222e62e721d722f54371cf2d2dc85f746fdb4fc10da93946064552f1e615b76cc422d6a06838480bcdf0a21f5185657ee78799b49a3e04feb2ef94dfe07e5845e0af4ac8fdf4a52f60e7ce24e056df4837be025365abd52b0eb15f56516cdd99fbba0258410e1c44571eb4e7e715674a3e4745c317a11c0ee2758b360f662c2920c1321cd1bd8c046a275e9bd958d0e8b2');
insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer) values ('01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 'POST /api/v1/stories/01a2187d-e3cf-7680-9048-a0844de43deb/comments anonymous', '420bc816bb5aa02a3f0bacd5b75b3248340bd70e3cf4c706f81b53f2764eaf55', '5599ca10ec6e7fa384bc6bcfda8be822b5734b518718ad54af0ae84a45284180', 1795793633402, x'f642cda7cff01cd10c4cd37d711632517cabafdf958877d696afdba76e429d73174841ac382d8b3bd0ab2d9db38d359ed173b9d14dadf89bebc54685ddb7ebf509dc80c74388791f1b1fe055760fd322670267888f45fd3a5d60b136a670b4f3315ee28f2634413a1520b81ff0deb586e247344386898005207314d103b891dfc1651bf0d3e04eeca2043941b506623eaddfef32ad81338b68d83328fa1bda820e9f4e00e619a259959623dff42d079fc3553901c33cd8432eb9e63b8f224943e0aac48f765596cce0f96aa0536dbc685f71cb0cb0d0b736672f21f5229933924473744d18f21e0315065dc4c32dbfff9d3c876c7f27a1f0148f2a27cb74b1c752b2ececc453db1bf6932ba1c15f21c0962cee8d436efc20d24435c74b1a7a54b8db0892d9d99a61521acd01a550cf4703b63fafc7833952c3c5a1cafb6507c3dde4614f9773834da5ace399c7');
insert into write_checks (only, done) values (1, 0);
insert into assessments (arrival, site_id, comment_id, model, document, route, assessed_at, terms_version, policy_version, draft_version, draft_route) values (1, '01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', '01a2187d-e3d9-738f-b8b4-710dbf678443', 'verbatim-small@1', '{"language":"en","languageConfidence":0.9251852421702264,"coverage":"full","guidelines":{"profanity":{"score":0.05780401453375816,"spans":[]},"threats":{"score":0.03504945710301399,"spans":[]},"personal-attacks":{"score":0.16076958179473877,"spans":[{"start":29,"end":31,"score":0.05989971285464729}]},"vulgarity":{"score":0.020841171965003014,"spans":[]},"sexism":{"score":0.0243238415569067,"spans":[]},"racism":{"score":0.009087025187909603,"spans":[]},"homophobia":{"score":0.0014338932232931256,"spans":[]},"xenophobia":{"score":0.0020905788987874985,"spans":[]},"other-abuse":{"score":0.00232986849732697,"spans":[]},"promotion":{"score":0.00022344746685121208,"spans":[]}},"relevance":null,"criticismOfPublisher":0.5683227884065568}', 'hold', 1795707233241, 2, 0, 1, 'hold');
insert into assessments (arrival, site_id, comment_id, model, document, route, assessed_at, terms_version, policy_version, draft_version, draft_route) values (2, '01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', '01a2187d-e40b-798d-970f-b46db45dbd8f', 'verbatim-small@1', '{"language":"en","languageConfidence":0.7695314859900806,"coverage":"full","guidelines":{"profanity":{"score":0.005085754208266735,"spans":[]},"threats":{"score":0.0033269627019762993,"spans":[]},"personal-attacks":{"score":0.0008827993297018111,"spans":[]},"vulgarity":{"score":0.005388287361711264,"spans":[]},"sexism":{"score":0.0007484875386580825,"spans":[]},"racism":{"score":0.0021107180509716272,"spans":[]},"homophobia":{"score":0.00022452723351307213,"spans":[]},"xenophobia":{"score":0.00020356163440737873,"spans":[]},"other-abuse":{"score":0.000046624660171801224,"spans":[]},"promotion":{"score":0.034889113157987595,"spans":[]}},"relevance":null,"criticismOfPublisher":0.43354442748845423}', 'hold', 1795707233291, 2, 0, 1, 'hold');
insert into assessments (arrival, site_id, comment_id, model, document, route, assessed_at, terms_version, policy_version, draft_version, draft_route) values (3, '01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', '01a2187d-e41a-7f6f-a7fd-139f91afd1d1', 'verbatim-small@1', '{"language":"en","languageConfidence":0.957383124198175,"coverage":"full","guidelines":{"profanity":{"score":0.0004966876585967839,"spans":[]},"threats":{"score":0.00005394169784267433,"spans":[]},"personal-attacks":{"score":0.0010826147627085447,"spans":[]},"vulgarity":{"score":0.00022929083206690848,"spans":[]},"sexism":{"score":0.00019363718456588686,"spans":[]},"racism":{"score":0.00004045498644700274,"spans":[]},"homophobia":{"score":0.000003841929355985485,"spans":[]},"xenophobia":{"score":0.000005966451681160834,"spans":[]},"other-abuse":{"score":0.000008959369552030694,"spans":[]},"promotion":{"score":7.050522299323347e-7,"spans":[]}},"relevance":null,"criticismOfPublisher":0.37868910829821634}', 'hold', 1795707233306, 2, 0, 1, 'hold');
insert into assessments (arrival, site_id, comment_id, model, document, route, assessed_at, terms_version, policy_version, draft_version, draft_route) values (4, '01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', '01a2187d-e432-7c94-842e-9165a6b9846e', 'verbatim-small@1', '{"language":"en","languageConfidence":0.997401882574681,"coverage":"full","guidelines":{"profanity":{"score":0.027272554114460945,"spans":[]},"threats":{"score":0.03197689726948738,"spans":[]},"personal-attacks":{"score":0.02396647445857525,"spans":[]},"vulgarity":{"score":0.032812975347042084,"spans":[]},"sexism":{"score":0.00653569120913744,"spans":[]},"racism":{"score":0.036410946398973465,"spans":[]},"homophobia":{"score":0.001490810071118176,"spans":[]},"xenophobia":{"score":0.011696167290210724,"spans":[]},"other-abuse":{"score":0.00680004945024848,"spans":[]},"promotion":{"score":0.000194316147826612,"spans":[]}},"relevance":null,"criticismOfPublisher":0.465343273790024}', 'hold', 1795707233330, 2, 0, 1, 'hold');
insert into assessments (arrival, site_id, comment_id, model, document, route, assessed_at, terms_version, policy_version, draft_version, draft_route) values (5, '01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', '01a2187d-e454-78b1-a1d4-632a658ea8ec', 'verbatim-small@1', '{"language":"en","languageConfidence":0.9774499366636294,"coverage":"full","guidelines":{"profanity":{"score":0.0005536724347621202,"spans":[]},"threats":{"score":0.0002834174083545804,"spans":[]},"personal-attacks":{"score":0.001775822602212429,"spans":[]},"vulgarity":{"score":0.00027798721566796303,"spans":[]},"sexism":{"score":0.0005337607581168413,"spans":[]},"racism":{"score":0.00020696739375125617,"spans":[]},"homophobia":{"score":0.000005296523340803105,"spans":[]},"xenophobia":{"score":0.00001935227555804886,"spans":[]},"other-abuse":{"score":0.00002829256482073106,"spans":[]},"promotion":{"score":0.0000065249619183305185,"spans":[]}},"relevance":null,"criticismOfPublisher":0.5090869292780654}', 'hold', 1795707233364, 2, 0, 1, 'hold');
insert into assessments (arrival, site_id, comment_id, model, document, route, assessed_at, terms_version, policy_version, draft_version, draft_route) values (6, '01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', '01a2187d-e470-78bb-b2a1-869c9c3830a1', 'verbatim-small@1', '{"language":"ckb","languageConfidence":0.8811652015150695,"coverage":"terms","guidelines":{"profanity":{"score":0.0006726588471792638,"spans":[]},"threats":{"score":0.00006594270234927535,"spans":[]},"personal-attacks":{"score":0.00022869717213325202,"spans":[]},"vulgarity":{"score":0.0007623897981829941,"spans":[]},"sexism":{"score":0.00017725567158777267,"spans":[]},"racism":{"score":0.00012218857591506094,"spans":[]},"homophobia":{"score":0.000002595854311948642,"spans":[]},"xenophobia":{"score":0.000009819947081268765,"spans":[]},"other-abuse":{"score":0.00001886589961941354,"spans":[]},"promotion":{"score":8.605136940786906e-7,"spans":[]}},"relevance":null,"criticismOfPublisher":0.4291039888464635}', 'hold', 1795707233392, 2, 0, 1, 'hold');
insert into assessments (arrival, site_id, comment_id, model, document, route, assessed_at, terms_version, policy_version, draft_version, draft_route) values (7, '01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', '01a2187d-e479-709d-bea4-de12dc4ccc77', 'verbatim-small@1', '{"language":"en","languageConfidence":0.9985647589622774,"coverage":"full","guidelines":{"profanity":{"score":0.06459837406873703,"spans":[]},"threats":{"score":0.09207645803689957,"spans":[]},"personal-attacks":{"score":0.06602692604064941,"spans":[]},"vulgarity":{"score":0.10322046279907227,"spans":[]},"sexism":{"score":0.036244556307792664,"spans":[]},"racism":{"score":0.04007837921380997,"spans":[]},"homophobia":{"score":0.014210437424480915,"spans":[]},"xenophobia":{"score":0.01899089105427265,"spans":[]},"other-abuse":{"score":0.03312818333506584,"spans":[]},"promotion":{"score":0.0006644308450631797,"spans":[]}},"relevance":null,"criticismOfPublisher":0.3626710674884447}', 'hold', 1795707233401, 2, 0, 1, 'hold');
insert into terms (site_id, list, form, document) values ('01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 'ar', 'ابن الشرموطه', '{"text":"ابن الشرموطة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 'ar', 'ابن العاهره', '{"text":"ابن العاهرة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 'ar', 'ابن القحبه', '{"text":"ابن القحبة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 'ar', 'ابن المتناکه', '{"text":"ابن المتناكة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 'ar', 'ابن الکلب', '{"text":"ابن الكلب","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 'ar', 'انیک امک', '{"text":"انيك امك","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 'ar', 'خرا علیک', '{"text":"خرا عليك","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 'ar', 'دیوث', '{"text":"ديوث","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 'ar', 'زبی', '{"text":"زبي","language":"ar","guideline":"vulgarity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 'ar', 'شرامیط', '{"text":"شراميط","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 'ar', 'شرموطه', '{"text":"شرموطة","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 'ar', 'طیزک', '{"text":"طيزك","language":"ar","guideline":"vulgarity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 'ar', 'طیزی', '{"text":"طيزي","language":"ar","guideline":"vulgarity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 'ar', 'قحاب', '{"text":"قحاب","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 'ar', 'قحبه', '{"text":"قحبة","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 'ar', 'متناک', '{"text":"متناك","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 'ar', 'معرص', '{"text":"معرص","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 'ar', 'منیوک', '{"text":"منيوك","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 'ar', 'نیک امک', '{"text":"نيك امك","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 'ar', 'ولاد الشرموطه', '{"text":"ولاد الشرموطة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_versions (site_id, version, actor_kind, actor_id, actor_name, changed_at) values ('01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 1, 'operator', null, 'Verbatim', 1795707231799);
insert into term_versions (site_id, version, actor_kind, actor_id, actor_name, changed_at) values ('01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 2, 'program', '01a2187d-e233-79ed-acac-c8526fb4ef90', 'program', 1795707233161);
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (1, '01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 1, 'ar', 'کس امک', null, '{"text":"كس امك","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (2, '01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 1, 'ar', 'کس اختک', null, '{"text":"كس أختك","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (3, '01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 1, 'ar', 'کسمک', null, '{"text":"كسمك","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (4, '01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 1, 'ar', 'کسمین', null, '{"text":"كسمين","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (5, '01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 1, 'ar', 'کس ام', null, '{"text":"كس ام","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (6, '01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 1, 'ar', 'ابن الشرموطه', null, '{"text":"ابن الشرموطة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (7, '01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 1, 'ar', 'ابن القحبه', null, '{"text":"ابن القحبة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (8, '01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 1, 'ar', 'ابن المتناکه', null, '{"text":"ابن المتناكة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (9, '01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 1, 'ar', 'ابن العاهره', null, '{"text":"ابن العاهرة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (10, '01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 1, 'ar', 'ولاد القحبه', null, '{"text":"ولاد القحبة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (11, '01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 1, 'ar', 'ولاد الشرموطه', null, '{"text":"ولاد الشرموطة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (12, '01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 1, 'ar', 'شرموطه', null, '{"text":"شرموطة","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (13, '01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 1, 'ar', 'شرامیط', null, '{"text":"شراميط","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (14, '01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 1, 'ar', 'قحبه', null, '{"text":"قحبة","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (15, '01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 1, 'ar', 'قحاب', null, '{"text":"قحاب","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (16, '01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 1, 'ar', 'متناک', null, '{"text":"متناك","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (17, '01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 1, 'ar', 'منیوک', null, '{"text":"منيوك","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (18, '01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 1, 'ar', 'معرص', null, '{"text":"معرص","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (19, '01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 1, 'ar', 'دیوث', null, '{"text":"ديوث","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (20, '01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 1, 'ar', 'نیک امک', null, '{"text":"نيك امك","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into policy_versions (site_id, version, document, saved_by, saved_at) values ('01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', 1, '{"rules":[{"languages":["en"],"coverages":["full"],"rejectFrom":{"threats":0.999}}]}', 'program', 1795707233206);
insert into policy_standing (site_id, published_version, published_by, published_at, draft_version) values ('01a2187d-ddae-7b7a-a950-0dd2c7d63fd9', null, null, null, 1);
delete from sqlite_sequence;
insert into sqlite_sequence (name, seq) values ('term_changes', 706);
insert into sqlite_sequence (name, seq) values ('setting_changes', 1);
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
CREATE INDEX assessments_by_draft on assessments (site_id, draft_version, assessed_at) where draft_version is not null;
CREATE INDEX decisions_by_policy on decisions (site_id, arrival) where actor_kind = 'policy';
CREATE TRIGGER policy_versions_stored_once before insert on policy_versions
when exists (select 1 from policy_versions where site_id = new.site_id and version = new.version)
begin
  select raise(abort, 'this version of the policy is stored already');
end;
CREATE TRIGGER policy_versions_stay before update on policy_versions
begin
  select raise(abort, 'a version of the policy is never changed, only followed by a later one');
end;
CREATE TRIGGER policy_versions_are_kept before delete on policy_versions
begin
  select raise(abort, 'a version of the policy is never deleted');
end;
CREATE TRIGGER draft_reasons_stored_once before insert on draft_reasons
when exists (select 1 from draft_reasons where assessment = new.assessment and position = new.position)
begin
  select raise(abort, 'this reason of a draft is stored already');
end;
CREATE TRIGGER draft_reasons_stay before update on draft_reasons
begin
  select raise(abort, 'what a draft would have done is never changed');
end;
CREATE TRIGGER draft_reasons_are_kept before delete on draft_reasons
when not exists (
  select 1 from assessments
  join comments on comments.site_id = assessments.site_id and comments.id = assessments.comment_id
  join stories on stories.site_id = comments.site_id and stories.id = comments.story_id
  where assessments.arrival = old.assessment and stories.demo = 1
)
begin
  select raise(abort, 'what a draft would have done is never deleted');
end;
