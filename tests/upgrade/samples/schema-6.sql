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
  answer blob not null, outcomes text check (json_valid(outcomes)),
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
CREATE TABLE second_readings (
  arrival integer primary key autoincrement,
  site_id text not null,
  comment_id text not null,
  model text not null,
  guidelines_version integer not null,
  document text not null check (json_valid(document)),
  read_at integer not null,
  foreign key (site_id, comment_id) references comments (site_id, id)
) strict;
CREATE TABLE events (
  arrival integer primary key autoincrement,
  site_id text not null references sites (id),
  kind text not null check (kind in (
    'comment.submitted', 'comment.approved', 'comment.rejected', 'comment.withdrawn', 'comment.removed', 'comment.confirmed',
    'story.changed', 'story.closed', 'story.opened'
  )),
  story_id text not null,
  comment_id text,
  decision_id text,
  happened_at integer not null,
  check ((comment_id is null) = (kind in ('story.changed', 'story.closed', 'story.opened')))
) strict;
insert into schema_version (version) values (1);
insert into schema_version (version) values (2);
insert into schema_version (version) values (3);
insert into schema_version (version) values (4);
insert into schema_version (version) values (5);
insert into schema_version (version) values (6);
insert into sites (id, name, time_zone, created_at) values ('01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 'Comments', 'UTC', 1795707238010);
insert into site_languages (site_id, position, language) values ('01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 0, 'en');
insert into guideline_versions (site_id, version, document, created_at) values ('01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 1, '{"version":1,"preamble":{"en":"Every comment sent to us is read before it appears. We welcome comments on the story, discussion of what it raises, and constructive criticism of our own work.","ckb":"هەموو کۆمێنتێک پێش ئەوەی بڵاو بکرێتەوە دەخوێندرێتەوە. پێشوازی دەکەین لە کۆمێنتی پەیوەندیدار بە بابەتەکە، لە گفتوگۆ لەسەر ئەو پرسانەی دەیانوروژێنێت، هەروەها لە ڕەخنەی بنیاتنەر لە کاری خۆمان.","kmr":"Her şîrove berî ku were weşandin tê xwendin. Em pêşwaziya şîroveyên li ser nûçeyê, nîqaşa mijarên wê û rexneya avaker a li xebata xwe dikin.","ar":"نقرأ التعليقات كلها قبل أن تظهر، ونرحّب بما يتصل منها بالموضوع، وبالنقاش في القضايا التي يثيرها، وبالنقد البنّاء لعملنا.","tr":"Her yorum yayımlanmadan önce okunur. Haberle ilgili yorumlara, haberin gündeme getirdiği konuların tartışılmasına ve bize yönelik yapıcı eleştirilere açığız."},"closing":{"en":"A comment that breaks one of these guidelines is rejected, and its author is told why. We never edit a comment: it is either approved and published exactly as it was written, or rejected.","ckb":"هەر کۆمێنتێک یەکێک لەم ڕێنماییانە پێشێل بکات، ڕەت دەکرێتەوە و هۆکارەکەی بە نووسەرەکەی دەگوترێت. ئێمە دەستکاریی هیچ کۆمێنتێک ناکەین: یان پەسەند دەکرێت و وەک خۆی بڵاو دەکرێتەوە، یان ڕەت دەکرێتەوە.","kmr":"Şîroveya ku yek ji van rêgezan binpê bike tê redkirin û sedem ji nivîskarê wê re tê gotin. Em tu şîroveyê naguherînin: yan tê pejirandin û çawa hatiye nivîsandin wisa tê weşandin, yan jî tê redkirin.","ar":"التعليق الذي يخالف أحد هذه المعايير يُرفض ويُبلَّغ صاحبه بالسبب. ولا نعدّل أي تعليق: إما أن يُقبل فيُنشر كما كُتب تمامًا، وإما أن يُرفض.","tr":"Bu ilkelerden birine uymayan yorum reddedilir, gerekçesi de yazarına bildirilir. Hiçbir yorumu değiştirmeyiz: Yorum ya onaylanıp yazıldığı gibi yayımlanır ya da reddedilir."},"items":[{"key":"relevance","kind":"welcome","wording":{"en":{"title":"On the topic","text":"Say what you think of the story, add what you know, or answer another reader. Discussing the issues behind the news is just as welcome."},"ckb":{"title":"پەیوەندیدار بە بابەتەکە","text":"بیروڕای خۆت لەسەر بابەتەکە بنووسە، ئەوەی دەیزانیت بیخە سەری، یان وەڵامی خوێنەرێکی تر بدەوە. گفتوگۆ لەسەر پرسەکانی پشت هەواڵەکەش جێی پێشوازییە."},"kmr":{"title":"Li ser mijarê","text":"Bibêje tu li ser nûçeyê çi difikirî, tiştê ku tu dizanî lê zêde bike, an jî bersiva xwendevanekî din bide. Nîqaşa mijarên li pişt nûçeyê jî bi kêfxweşî tê pêşwazîkirin."},"ar":{"title":"في صلب الموضوع","text":"قل رأيك في الموضوع، أو أضف ما تعرفه، أو رُدّ على قارئ آخر. ونرحّب كذلك بالنقاش في القضايا الكامنة وراء الخبر."},"tr":{"title":"Haberle ilgili yorumlar","text":"Haber hakkında ne düşündüğünüzü söyleyin, bildiklerinizi ekleyin ya da başka bir okura yanıt verin. Haberin ardındaki konuları tartışmanız da bizi sevindirir."}}},{"key":"criticism-of-publisher","kind":"welcome","wording":{"en":{"title":"Criticism of us","text":"Tell us what we got wrong, what we left out and what we could do better. Constructive criticism of our work is never a reason to reject a comment."},"ckb":{"title":"ڕەخنە لە ئێمە","text":"پێمان بڵێ لە چیدا هەڵە بووین، چیمان باس نەکردووە و چی دەتوانین باشتر بکەین. ڕەخنەی بنیاتنەر لە کارمان هەرگیز نابێتە هۆی ڕەتکردنەوەی کۆمێنت."},"kmr":{"title":"Rexneya li me","text":"Ji me re bibêje me çi şaş kir, me çi negot û em dikarin çi baştir bikin. Rexneya avaker a li xebata me qet nabe sedema redkirina şîroveyekê."},"ar":{"title":"نقد عملنا","text":"أخبرنا بما أخطأنا فيه وما أغفلناه وما يمكننا تحسينه. والنقد البنّاء لعملنا لا يكون أبدًا سببًا لرفض تعليق."},"tr":{"title":"Bize yönelik eleştiriler","text":"Nerede yanıldığımızı, neyi atladığımızı, neyi daha iyi yapabileceğimizi bize söyleyin. İşimize yönelik yapıcı eleştiri hiçbir zaman ret gerekçesi olmaz."}}},{"key":"profanity","kind":"forbidden","wording":{"en":{"title":"Swearing and cursing","text":"Swear words and curses are not accepted, even with some letters replaced by signs. You may be as critical as you like in other words."},"ckb":{"title":"جنێو و وشەی ناشیرین","text":"جنێو و وشەی ناشیرین قبووڵ ناکرێن، تەنانەت ئەگەر هەندێک پیتیان بە نیشانە گۆڕدرابن. بە وشەی تر چەندت پێ خۆشە ڕەخنە بگرە."},"kmr":{"title":"Çêr û sixêf","text":"Çêr û sixêf nayên qebûlkirin, hinek tîpên wan bi nîşanan hatibin guhertin jî. Bi gotinên din tu çiqas bixwazî dikarî rexne bikî."},"ar":{"title":"الشتائم والسباب","text":"لا نقبل الشتائم والسباب، ولو استُبدلت ببعض الحروف رموز. ولك أن تنتقد كما تشاء بكلمات أخرى."},"tr":{"title":"Küfür ve sövgü","text":"Küfür ve sövgü, bazı harflerin yerine işaret konmuş olsa bile kabul edilmez. Başka sözcüklerle dilediğiniz kadar sert eleştirebilirsiniz."}}},{"key":"threats","kind":"forbidden","wording":{"en":{"title":"Threats and incitement","text":"Nobody may be threatened with harm, and nobody may call for violence against a person or a group. Reporting a threat, or condemning one, is fine."},"ckb":{"title":"هەڕەشە و هاندانی توندوتیژی","text":"هەڕەشەکردن لە هەر کەسێک و بانگەواز بۆ توندوتیژی دژی کەسێک یان گرووپێک قبووڵ ناکرێن. گێڕانەوەی هەڕەشەیەک یان سەرکۆنەکردنی ئاساییە."},"kmr":{"title":"Gef û handana tundiyê","text":"Gefa li kesekî û banga tundiyê ya li dijî kesekî an komekê nayên qebûlkirin. Behskirin an şermezarkirina gefekê ne pirsgirêk e."},"ar":{"title":"التهديد والتحريض","text":"لا نقبل تهديد أحد بالأذى، ولا الدعوة إلى العنف ضد شخص أو جماعة. أما الإخبار عن تهديد أو إدانته فلا بأس به."},"tr":{"title":"Tehdit ve kışkırtma","text":"Hiç kimse tehdit edilemez, bir kişiye ya da topluluğa karşı şiddet çağrısı yapılamaz. Bir tehdidi aktarmakta ya da kınamakta sakınca yoktur."}}},{"key":"personal-attacks","kind":"forbidden","wording":{"en":{"title":"Personal attacks","text":"Do not insult other readers, journalists or the people in a story. You may criticise what they say and do, and strongly."},"ckb":{"title":"هێرشی کەسی","text":"سووکایەتی بە خوێنەرانی تر، ڕۆژنامەنووسان یان کەسانی ناو بابەتەکە مەکە. دەتوانیت ڕەخنە لە قسە و کارەکانیان بگریت، بە توندیش."},"kmr":{"title":"Êrîşên şexsî","text":"Heqaretê li xwendevanên din, li rojnamevanan an li kesên di nûçeyê de neke. Tu dikarî gotin û kirinên wan rexne bikî, bi tundî jî."},"ar":{"title":"التهجّم الشخصي","text":"لا نقبل إهانة القرّاء الآخرين أو الصحفيين أو من يرد ذكرهم في المقال. ولك أن تنتقد أقوالهم وأفعالهم، ولو بشدة."},"tr":{"title":"Kişisel saldırı","text":"Diğer okurlara, gazetecilere ya da haberde adı geçenlere hakaret edilmesi kabul edilmez. Söylediklerini ve yaptıklarını sert biçimde de eleştirebilirsiniz."}}},{"key":"vulgarity","kind":"forbidden","wording":{"en":{"title":"Vulgar remarks","text":"Crude remarks about sex or the body are not accepted. Speaking plainly about health, sexuality or a crime is fine."},"ckb":{"title":"قسەی بێشەرمانە","text":"قسەی بێشەرمانە لەسەر سێکس یان جەستە قبووڵ ناکرێت. باسکردنی ڕاشکاوانەی تەندروستی، ژیانی سێکسی یان تاوانێک ئاساییە."},"kmr":{"title":"Gotinên bêedeb","text":"Gotinên bêedeb ên li ser seks an bedenê nayên qebûlkirin. Axaftina eşkere ya li ser tenduristiyê, zayendîtiyê an sûcekî ne pirsgirêk e."},"ar":{"title":"الكلام الفاحش","text":"لا نقبل الكلام المبتذل عن الجنس أو الجسد. أما الحديث الصريح عن الصحة أو الحياة الجنسية أو عن جريمة فلا بأس به."},"tr":{"title":"Müstehcen sözler","text":"Cinsellik ya da beden hakkında bayağı sözler kabul edilmez. Sağlıktan, cinsellikten ya da bir suçtan açıkça söz etmekte sakınca yoktur."}}},{"key":"sexism","kind":"forbidden","wording":{"en":{"title":"Sexist abuse","text":"Nobody may be demeaned, mocked or excluded for being a woman or a man. Arguing about roles, rights and laws is fine."},"ckb":{"title":"سووکایەتیی جێندەری","text":"سووکایەتیکردن، گاڵتەپێکردن یان دوورخستنەوەی کەسێک لەبەر ئەوەی ژنە یان پیاوە قبووڵ ناکرێت. گفتوگۆ لەسەر ڕۆڵ و ماف و یاساکان ئاساییە."},"kmr":{"title":"Heqareta zayendperest","text":"Biçûkxistin an dûrxistina kesekî ji ber ku jin an mêr e, û qerfên bi vî rengî, nayên qebûlkirin. Nîqaşa li ser rol, maf û qanûnan ne pirsgirêk e."},"ar":{"title":"الإساءة بسبب الجنس","text":"لا نقبل تحقير أحد أو السخرية منه أو إقصاءه لكونه امرأة أو رجلًا. أما النقاش في الأدوار والحقوق والقوانين فلا بأس به."},"tr":{"title":"Cinsiyetçi hakaret","text":"Hiç kimse kadın ya da erkek olduğu için aşağılanamaz, alaya alınamaz, dışlanamaz. Rolleri, hakları ve yasaları tartışmakta sakınca yoktur."}}},{"key":"racism","kind":"forbidden","wording":{"en":{"title":"Racist abuse","text":"Hatred or contempt for people because of their ethnicity, descent or skin colour is not accepted, and that includes antisemitism. Quoting a slur in order to denounce it is fine."},"ckb":{"title":"سووکایەتیی ڕەگەزپەرستانە","text":"ڕق یان سووکایەتی بەرانبەر بە خەڵک لەبەر نەتەوە، ڕەچەڵەک یان ڕەنگی پێستیان قبووڵ ناکرێت؛ ئەمە دژایەتیی جووەکانیش دەگرێتەوە. هێنانەوەی قسەیەکی سووکایەتیئامێز بۆ سەرکۆنەکردنی ئاساییە."},"kmr":{"title":"Heqareta nijadperest","text":"Nefret an heqareta li hember mirovan ji ber netew, esl an rengê çermê wan nayê qebûlkirin; dijminatiya li cihûyan jî di nav de ye. Neqilkirina gotineke heqaretê ji bo şermezarkirina wê ne pirsgirêk e."},"ar":{"title":"الإساءة العنصرية","text":"لا نقبل كراهية الناس أو ازدراءهم بسبب انتمائهم العرقي أو أصلهم أو لون بشرتهم، ومن ذلك معاداة السامية. أما اقتباس عبارة مسيئة لإدانتها فلا بأس به."},"tr":{"title":"Irkçı hakaret","text":"Hiç kimse etnik kökeni, soyu ya da ten rengi yüzünden aşağılanamaz, nefretin hedefi yapılamaz; Yahudi düşmanlığı da buna girer. Aşağılayıcı bir sözü kınamak için alıntılamakta sakınca yoktur."}}},{"key":"homophobia","kind":"forbidden","wording":{"en":{"title":"Homophobic abuse","text":"Hatred or contempt for people because of their sexual orientation or gender identity is not accepted, and that includes abuse of transgender people. Arguing about laws and beliefs is fine."},"ckb":{"title":"سووکایەتی بە هاوڕەگەزخوازان","text":"ڕق یان سووکایەتی بەرانبەر بە خەڵک لەبەر ئاراستەی سێکسی یان ناسنامەی جێندەرییان قبووڵ ناکرێت؛ ئەمە سووکایەتی بە کەسانی ترانسجێندەریش دەگرێتەوە. گفتوگۆ لەسەر یاسا و بیروباوەڕ ئاساییە."},"kmr":{"title":"Heqareta homofobîk","text":"Nefret an heqareta li hember mirovan ji ber meyla wan a zayendî an nasnameya wan a zayendî nayê qebûlkirin; heqareta li kesên trans jî di nav de ye. Nîqaşa li ser qanûn û baweriyan ne pirsgirêk e."},"ar":{"title":"الإساءة إلى المثليين","text":"لا نقبل كراهية الناس أو ازدراءهم بسبب ميلهم الجنسي أو هويتهم الجندرية، ومن ذلك الإساءة إلى العابرين جنسيًا. أما النقاش في القوانين والمعتقدات فلا بأس به."},"tr":{"title":"Homofobik hakaret","text":"Hiç kimse cinsel yönelimi ya da cinsiyet kimliği yüzünden aşağılanamaz, nefretin hedefi yapılamaz; translara hakaret de buna girer. Yasaları ve inançları tartışmakta sakınca yoktur."}}},{"key":"xenophobia","kind":"forbidden","wording":{"en":{"title":"Abuse of foreigners","text":"Hatred or contempt for people because of their nationality, or because they are migrants or refugees, is not accepted. You may argue for or against any policy on migration."},"ckb":{"title":"دژایەتیی بیانییەکان","text":"ڕق یان سووکایەتی بەرانبەر بە خەڵک لەبەر وڵاتەکەیان، یان لەبەر ئەوەی کۆچبەر یان پەنابەرن، قبووڵ ناکرێت. دەتوانیت لایەنگر یان دژی هەر سیاسەتێکی کۆچ بیت."},"kmr":{"title":"Dijminatiya li biyaniyan","text":"Nefret an heqareta li hember mirovan ji ber welatê wan, an jî ji ber ku koçber an penaber in, nayê qebûlkirin. Tu dikarî alîgir an dijberê her siyaseta koçberiyê bî."},"ar":{"title":"كراهية الأجانب","text":"لا نقبل كراهية الناس أو ازدراءهم بسبب جنسيتهم أو لأنهم مهاجرون أو لاجئون. ولك أن تؤيد أي سياسة للهجرة أو تعارضها."},"tr":{"title":"Yabancı düşmanlığı","text":"Hiç kimse uyruğu yüzünden ya da göçmen veya mülteci olduğu için aşağılanamaz, nefretin hedefi yapılamaz. Her türlü göç politikasını savunabilir ya da ona karşı çıkabilirsiniz."}}},{"key":"other-abuse","kind":"forbidden","wording":{"en":{"title":"Abuse of other groups","text":"Hatred or contempt for people because of their religion, a disability, their age or another such trait is not accepted. You may criticise a religion, an idea or an institution, and strongly."},"ckb":{"title":"سووکایەتی بە گرووپی تر","text":"ڕق یان سووکایەتی بەرانبەر بە خەڵک لەبەر ئایین، کەمئەندامی، تەمەن یان تایبەتمەندییەکی تری لەم جۆرە قبووڵ ناکرێت. دەتوانیت ڕەخنە لە ئایینێک، بیرۆکەیەک یان دەزگایەک بگریت، بە توندیش."},"kmr":{"title":"Heqareta li komên din","text":"Nefret an heqareta li hember mirovan ji ber ol, astengdarî, temen an taybetmendiyeke din a bi vî rengî nayê qebûlkirin. Tu dikarî olekê, ramanekê an saziyekê rexne bikî, bi tundî jî."},"ar":{"title":"الإساءة إلى فئات أخرى","text":"لا نقبل كراهية الناس أو ازدراءهم بسبب دينهم أو إعاقتهم أو سنّهم أو أي صفة أخرى من هذا القبيل. ولك أن تنتقد دينًا أو فكرة أو مؤسسة، ولو بشدة."},"tr":{"title":"Başka gruplara hakaret","text":"Hiç kimse dini, engelliliği, yaşı ya da benzer bir özelliği yüzünden aşağılanamaz, nefretin hedefi yapılamaz. Bir dini, bir düşünceyi ya da bir kurumu sert biçimde de eleştirebilirsiniz."}}},{"key":"promotion","kind":"forbidden","wording":{"en":{"title":"Advertising and promotion","text":"Comments that advertise a product, a service, a channel or their own author are not accepted. A link that supports what you say about the story is fine."},"ckb":{"title":"ڕیکلام و بانگەشە","text":"کۆمێنتێک کە ڕیکلام بۆ کاڵا، خزمەتگوزاری، کەناڵ یان نووسەرەکەی بکات قبووڵ ناکرێت. بەستەرێک کە پشتی قسەکەت لەسەر بابەتەکە بگرێت ئاساییە."},"kmr":{"title":"Reklam û pesindan","text":"Şîroveya ku reklama kelûpelekî, xizmetekê, kanalekê an nivîskarê xwe dike nayê qebûlkirin. Girêdana ku gotina te ya li ser nûçeyê piştrast dike ne pirsgirêk e."},"ar":{"title":"الإعلان والترويج","text":"لا نقبل تعليقًا يروّج لسلعة أو خدمة أو قناة أو لكاتبه. أما رابط يدعم ما تقوله في الموضوع فلا بأس به."},"tr":{"title":"Reklam ve tanıtım","text":"Bir ürünün, hizmetin, kanalın ya da yazanın kendisinin reklamını yapan yorumlar kabul edilmez. Haber hakkında söylediğinizi destekleyen bir bağlantı vermekte sakınca yoktur."}}}]}', 1795707238010);
insert into setting_changes (arrival, site_id, subject, subject_id, field, value_before, value_after, actor_kind, actor_id, actor_name, changed_at) values (1, '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 'site', '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 'policyDraft', 'null', '{"version":1,"rules":[{"languages":["en"],"coverages":["full"],"rejectFrom":{"threats":0.999}}]}', 'program', '01a2187d-fd15-75c8-a1c3-c368e5f953f6', 'program', 1795707239964);
insert into stories (id, site_id, url, slug, headline, publisher, published_at, language, dateline, byline, commenting, comment_count, version, demo, announced, sort_at, created_at, lead, body_html) values ('01a2187d-fe2a-7d3c-a260-6aae0791e9b1', '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 'https://news.example/bridge', 'the-new-bridge-پردی-نوێ-a02efec6', 'The new bridge — پردی نوێ', null, null, null, null, null, 'open', 2, 4, 0, 1, 1795707239978, 1795707239978, null, null);
insert into story_tags (site_id, story_id, position, tag, sort_at) values ('01a2187d-f67a-7a78-8787-a3b3d3d7daa0', '01a2187d-fe2a-7d3c-a260-6aae0791e9b1', 0, 'bridges', 1795707239978);
insert into story_tags (site_id, story_id, position, tag, sort_at) values ('01a2187d-f67a-7a78-8787-a3b3d3d7daa0', '01a2187d-fe2a-7d3c-a260-6aae0791e9b1', 1, 'river', 1795707239978);
insert into commenters (id, site_id, email, email_key, submitted, approved, rejected, created_at) values ('01a2187d-fe3c-7263-94af-12be7498db88', '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 'shilan@example.org', 'shilan@example.org', 6, 2, 2, 1795707239996);
insert into commenters (id, site_id, email, email_key, submitted, approved, rejected, created_at) values ('01a2187d-ff19-7d6a-8da2-9f7a23db0e50', '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 'other@example.org', 'other@example.org', 1, 0, 0, 1795707240217);
insert into comments (arrival, id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, decided_at, withdrawn_at, reply_count, priority, language, has_link, notify_decision, notify_replies, salt, receipt_token_hash, body_sha256, author_name, body) values (1, '01a2187d-fe3c-71c3-9768-3db45a104cdc', '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', '01a2187d-fe2a-7d3c-a260-6aae0791e9b1', null, '01a2187d-fe3c-71c3-9768-3db45a104cdc', '01a2187d-fe3c-7263-94af-12be7498db88', 'approved', 1795707239996, 1795707240059, null, 1, 0.14, 'en', 0, 0, 0, x'635a334028f3ca00088c2f71417c598c', '07f40fb3cbc38a9ef30ffbfa34edc3e96c0530b833453754284cc5a2561d3313', '51f6f48103a56a75a350b6a899e08e69b1ac55ed4b6f8b579b07530beea58a10', 'Shilan', 'The bridge opened on time, é é 👩‍👩‍👧.
	At last!');
insert into comments (arrival, id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, decided_at, withdrawn_at, reply_count, priority, language, has_link, notify_decision, notify_replies, salt, receipt_token_hash, body_sha256, author_name, body) values (2, '01a2187d-fe83-735a-a136-60cffb04ab41', '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', '01a2187d-fe2a-7d3c-a260-6aae0791e9b1', '01a2187d-fe3c-71c3-9768-3db45a104cdc', '01a2187d-fe3c-71c3-9768-3db45a104cdc', '01a2187d-fe3c-7263-94af-12be7498db88', 'approved', 1795707240067, 1795707240080, null, 0, 0.11, 'en', 1, 0, 0, x'9a2c4bda263f440e87c54e8db86661d1', '83467a7e6d4dfffce6ca32e35834b74094b5c59153e653bc8adda4d55bd5281f', 'd7fa26d644a3a6393332fa8a815fc8876af981d57102ea0c040b406776e20864', 'ڕۆژ', 'I agree: see https://news.example/other');
insert into comments (arrival, id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, decided_at, withdrawn_at, reply_count, priority, language, has_link, notify_decision, notify_replies, salt, receipt_token_hash, body_sha256, author_name, body) values (3, '01a2187d-fe97-7410-99d2-cfa9a1414aaa', '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', '01a2187d-fe2a-7d3c-a260-6aae0791e9b1', null, '01a2187d-fe97-7410-99d2-cfa9a1414aaa', '01a2187d-fe3c-7263-94af-12be7498db88', 'rejected', 1795707240087, 1795707240117, null, 0, 0.01, 'en', 0, 0, 0, x'61b3a1c25d49b0b5680c5577df094a66', '538c1e251b965e6d825055a6418d3fdadaab972d053cb2f6590bee0d43af4352', '75743d1cc40c74673d0005a3cc4a30216098e9190a681ef78652594a64bdea6e', 'Shilan', 'Buy my bridge at bridges.example');
insert into comments (arrival, id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, decided_at, withdrawn_at, reply_count, priority, language, has_link, notify_decision, notify_replies, salt, receipt_token_hash, body_sha256, author_name, body) values (4, '01a2187d-febc-7f2e-a8b0-ace87eb5f4ea', '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', '01a2187d-fe2a-7d3c-a260-6aae0791e9b1', null, '01a2187d-febc-7f2e-a8b0-ace87eb5f4ea', '01a2187d-fe3c-7263-94af-12be7498db88', 'withdrawn', 1795707240124, null, 1795707240132, 0, 0.09, 'en', 0, 0, 0, x'0e1e950add88f67642bee16bb2b8c399', '30f01b659b86c0dde2f7137312452d43991c21d63c49c58b103f6265dba3242b', '544b9f649b0c079dc9a0b1486e7133e48a6c1949354426e30b43fe357173523e', 'Shilan', 'I take it back');
insert into comments (arrival, id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, decided_at, withdrawn_at, reply_count, priority, language, has_link, notify_decision, notify_replies, salt, receipt_token_hash, body_sha256, author_name, body) values (5, '01a2187d-fecc-78be-bbda-14d955e4d36c', '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', '01a2187d-fe2a-7d3c-a260-6aae0791e9b1', null, '01a2187d-fecc-78be-bbda-14d955e4d36c', '01a2187d-fe3c-7263-94af-12be7498db88', 'rejected', 1795707240140, 1795707240158, null, 0, 0.02, 'en', 0, 0, 0, x'e7a8810a426b0d0f57e8853708acdb66', 'e5e2e4ac40f457bcdc67e824876b0d8f72d2daee07f65e18e59ffd2747e2ef5d', 'bcc21bbf73ab6eeda1544070eda668fb6f64b531c0db6181f7c8f3e12e41034c', 'Shilan', 'First approved, then removed');
insert into comments (arrival, id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, decided_at, withdrawn_at, reply_count, priority, language, has_link, notify_decision, notify_replies, salt, receipt_token_hash, body_sha256, author_name, body) values (6, '01a2187d-ff19-7ea0-aaca-106b76cb10e7', '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', '01a2187d-fe2a-7d3c-a260-6aae0791e9b1', null, '01a2187d-ff19-7ea0-aaca-106b76cb10e7', '01a2187d-ff19-7d6a-8da2-9f7a23db0e50', 'pending', 1795707240217, null, null, 0, 0.5, 'ckb', 0, 0, 0, x'2e2e821c645068fe52d9ca146f4c1988', '84e6ecd7433570d5a3978ee83c81601e9872081c0c093535be04b113d86b581e', '048727a4c1a46f56745ebb81e9f05bad5818f3c1aac4f393ac29f98fc824ca6e', 'Shilan', 'پردەکە زۆر جوانە و دەستخۆش');
insert into comments (arrival, id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, decided_at, withdrawn_at, reply_count, priority, language, has_link, notify_decision, notify_replies, salt, receipt_token_hash, body_sha256, author_name, body) values (7, '01a2187d-ff26-7b83-bec2-40991fd760c2', '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', '01a2187d-fe2a-7d3c-a260-6aae0791e9b1', null, '01a2187d-ff26-7b83-bec2-40991fd760c2', '01a2187d-fe3c-7263-94af-12be7498db88', 'pending', 1795707240230, null, null, 0, 0.05, 'en', 0, 0, 0, x'8b8bf8c9a0f4f76c90b7ce41c4c0185c', '0ec24c6fb401093f974ffd166f7abe2201d85eabc43af720c1f36f5b34aa81a7', '2105fef09f825eed49fa5366c70d27a63e901a6681d5f2782243fb34abbdda44', 'Shilan', 'It waits, too');
insert into decisions (arrival, id, site_id, story_id, comment_id, verdict, guidelines_version, actor_kind, user_id, token_id, actor_name, means, status_before, decided_at, message, note) values (1, '01a2187d-fe7b-72e8-b04c-cd31e1af9cf0', '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', '01a2187d-fe2a-7d3c-a260-6aae0791e9b1', '01a2187d-fe3c-71c3-9768-3db45a104cdc', 'approve', 1, 'program', null, '01a2187d-fd15-75c8-a1c3-c368e5f953f6', 'program', 'policy', 'pending', 1795707240059, null, null);
insert into decisions (arrival, id, site_id, story_id, comment_id, verdict, guidelines_version, actor_kind, user_id, token_id, actor_name, means, status_before, decided_at, message, note) values (2, '01a2187d-fe90-7fef-8632-15151ee0a997', '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', '01a2187d-fe2a-7d3c-a260-6aae0791e9b1', '01a2187d-fe83-735a-a136-60cffb04ab41', 'approve', 1, 'program', null, '01a2187d-fd15-75c8-a1c3-c368e5f953f6', 'program', 'policy', 'pending', 1795707240080, null, null);
insert into decisions (arrival, id, site_id, story_id, comment_id, verdict, guidelines_version, actor_kind, user_id, token_id, actor_name, means, status_before, decided_at, message, note) values (3, '01a2187d-feb5-72e6-a1d2-e8941bed260c', '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', '01a2187d-fe2a-7d3c-a260-6aae0791e9b1', '01a2187d-fe97-7410-99d2-cfa9a1414aaa', 'reject', 1, 'program', null, '01a2187d-fd15-75c8-a1c3-c368e5f953f6', 'program', 'policy', 'pending', 1795707240117, 'No advertisements, please.', null);
insert into decisions (arrival, id, site_id, story_id, comment_id, verdict, guidelines_version, actor_kind, user_id, token_id, actor_name, means, status_before, decided_at, message, note) values (4, '01a2187d-fed2-7b52-a029-255f3d8181c4', '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', '01a2187d-fe2a-7d3c-a260-6aae0791e9b1', '01a2187d-fecc-78be-bbda-14d955e4d36c', 'approve', 1, 'program', null, '01a2187d-fd15-75c8-a1c3-c368e5f953f6', 'program', 'policy', 'pending', 1795707240146, null, null);
insert into decisions (arrival, id, site_id, story_id, comment_id, verdict, guidelines_version, actor_kind, user_id, token_id, actor_name, means, status_before, decided_at, message, note) values (5, '01a2187d-fede-7da4-b7c2-e90932c97d23', '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', '01a2187d-fe2a-7d3c-a260-6aae0791e9b1', '01a2187d-fecc-78be-bbda-14d955e4d36c', 'reject', 1, 'program', null, '01a2187d-fd15-75c8-a1c3-c368e5f953f6', 'program', 'policy', 'approved', 1795707240158, null, 'on a second look');
insert into decision_guidelines (site_id, decision_id, position, guideline) values ('01a2187d-f67a-7a78-8787-a3b3d3d7daa0', '01a2187d-feb5-72e6-a1d2-e8941bed260c', 0, 'promotion');
insert into decision_guidelines (site_id, decision_id, position, guideline) values ('01a2187d-f67a-7a78-8787-a3b3d3d7daa0', '01a2187d-feb5-72e6-a1d2-e8941bed260c', 1, 'vulgarity');
insert into decision_guidelines (site_id, decision_id, position, guideline) values ('01a2187d-f67a-7a78-8787-a3b3d3d7daa0', '01a2187d-fede-7da4-b7c2-e90932c97d23', 0, 'vulgarity');
insert into users (id, site_id, name, email, email_key, role, password_hash, active, created_at) values ('01a2187d-f9ea-7ef9-aed6-2a8c61d58b2d', '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 'mina', 'mina@example.org', 'mina@example.org', 'admin', '$argon2id$v=19$m=19456,t=2,p=1$k4CEdBja+RVsEWRZeVReMA$oxIH0wiLLZ7ygcmEhmkM7CrvLtf3hZZ5/SwSk5pl544', 1, 1795707238890);
insert into sessions (site_id, token_hash, user_id, started_at, ends_at) values ('01a2187d-f67a-7a78-8787-a3b3d3d7daa0', '1bd852fc501891f58126ba2360d3de167a520d325fe0cd252b7e81a57f15846c', '01a2187d-f9ea-7ef9-aed6-2a8c61d58b2d', 1795707239036, 1796312039036);
insert into api_tokens (id, site_id, name, token_hash, created_at) values ('01a2187d-fd15-75c8-a1c3-c368e5f953f6', '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 'program', '91df893d04269b21a280541a3ef8df902f57de7fad4ec52a12c105121d7c01ca', 1795707239701);
insert into api_tokens (id, site_id, name, token_hash, created_at) values ('01a2187d-fdd0-78b7-8975-36706a963645', '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 'program', '13f03467868ac7f3e127b538bb79893cfbb88bae308d16a7dd8045b3013efa83', 1795707239888);
insert into api_token_scopes (site_id, token_id, scope) values ('01a2187d-f67a-7a78-8787-a3b3d3d7daa0', '01a2187d-fd15-75c8-a1c3-c368e5f953f6', 'moderation');
insert into api_token_scopes (site_id, token_id, scope) values ('01a2187d-f67a-7a78-8787-a3b3d3d7daa0', '01a2187d-fdd0-78b7-8975-36706a963645', 'stories');
insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer, outcomes) values ('01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 'POST /api/v1/stories/01a2187d-fe2a-7d3c-a260-6aae0791e9b1/comments anonymous', '02f8ff319a22309f087b7a94bb751e1f1e5813017e4049ae16fe6744d447cb49', '81da934ce6cbd2dae2b7816900d373dec12de81f57ef0b8dabdc2e9a2c898816', 1795793640049, x'6955eaacf35b3691dcf2df7ec887723ef529d00f9bed315f3d68866d66da6050f5a163f1c45faae1c920deadcd6c4197471872755b08db3bc51a2f6e2b2654b74aee137312f782a01e4133ff320489f0a67190e5070ca16bd6853ad070274f128acd2c65e3a65bdfce1422ce58050bbe0fd5676ca30501c5f5051f8e5e70d6597dc1d401ccb26eb56d23174ed2917bc5c041f5543175810c9006f5b2d9810ab2440331a6101f4a323f226acca7b0aee367420f050259a456c90b16216d4f3826f8d45686c3573fde15b1d1a6d1473e63603db46aad5c48d4645543fc93ee549eb96cb63750ef1cec2518849dc0ab51db30e70d550928ebc704aec2a3bfdd5d4db5010cf37766d0974f5a7233fb6cb7bc25d7b590b9348829df5bf456e69eee92118614bc4a13b2c25ec9deeb163be880e8009f18b1897ac7c93c4716844786b97256ee706b7a0a03ee8ee2babf7f2b3ccad274c2839d5999ee8e788edcd0916e99dbbc09c2ccd6e89ce582cbd69b770973f61eb27e86780b5b87e70f47802a91b3', null);
insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer, outcomes) values ('01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 'POST /api/v1/stories/01a2187d-fe2a-7d3c-a260-6aae0791e9b1/comments anonymous', '5b8a51d3a23a494d320158add1d9aaa29783b4de1484748c737b07b3c26f1770', '748ed78a8695cd37fbe48847bf650ecc9fdd3c0b6df81413d789609b213c092a', 1795793640074, x'0fb899c29a50a1600decba5973bbad35090d3ac91ab58b9da42b3fc503e384e34bcffbc4843a0767cb51de5940c51022a5e27353c8cfad511b418418e6a87dfff4ec5b0987db8b5f2b9cac06fad144e450d3d987aff574de419533eb302e964e1b8dfd572c665848a90e831d48d99baec7ac51eea679d52c0b55840353a3a15c497d0641b912cef65f66ed62890fd1e18fcdf9d9b92d700ee0898ad4410a40cd4387ec05dd792e686769e18eb34366a2435a75a7b2134030aedb1bd2214a7747c1a272a0f01f02be90e72b1c2391261f961c5fe5bff31ace615da2cb7e1889209fb7f69e19530c4e62012d28910c45b5a403375fbe57aa35dfbf8be7da985f16493cfa70378aa1184f021b13255d4549624a64f8724cefc87bac524c1c5518f92aa699ef8d6bb45190b0ca907212e2948f5c9c0cc90c1278ff60c1607badbe22b6e2c33816d4539bd37281cd62ed514518e451b102fb788d1861ad0e37acd5c7b6b38cecef6b46bd06f49eca31a6b3a64d4e7399973ef87670991ab612c991dea6520e80101d1142d5', null);
insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer, outcomes) values ('01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 'POST /api/v1/stories/01a2187d-fe2a-7d3c-a260-6aae0791e9b1/comments anonymous', 'e9294d65a54b8da5c2047a33ea5f4d5a92ff37732a893d5e346f23b9d9bfbbd7', '5fbc534d5aea8d6eb02bc60222ca068ebb5d8d0cba303370003e18f0bb3439bf', 1795793640092, x'060c892d51f82a7a84915e12bbbd440e6cb7e0f4205b5380ec5f2e4ef7dc1dd32ebaeec9d29ee35c79b47693cac85ca62acbbb825bf61cb7fa01066d311dfad2681e527645949635bc4852b2f7f6e1bab81e57b4b4b636f463dda22df6f1b037bdb016461482835c54fa13637a0dd72e973295353c9ba1da49e7df745e21831f1b2bc00a96e6bd09e2da7f043a8279b799f879fdc0ce124ed0525beab4ce4f1b7dabf097df96d79866fb23604fee9965c65e41ee66c5a1d2b27ca57877509ed057c38e3f2e5ca3a438d7f456467f718ae59601b94f97a66123f01dbf70f234744884af93813cdcf1c3d5934b64df1bcbdf8b64402f02ab0ce5e6fc94df9dcb52bafd50b1602e76aa488c0393ff273c5fad48d5a5f111a72544e9ae7586fbb723b0e9a40332a60c8ab16ae5fb28025a33f6436b95f241602cfbe3169ab71b0ad1b161759f923796136c3bb4740966ba41a4bbfa4ae43a058c1fdef5a9e6cab229', null);
insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer, outcomes) values ('01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 'POST /api/v1/stories/01a2187d-fe2a-7d3c-a260-6aae0791e9b1/comments anonymous', 'ec2308f86cccc3fa93f5c802585bc7241679b2649b399c1fbf68515217cb4155', 'ab5db116c2d965f188c7e55c738b4c47ed0ae2ee6e34780aa0dc4c08a5c27ae6', 1795793640126, x'8534c26f68047f3118bd16ba1385ecfdf78049258c5b5c8341dfe22d64598e774ed5c80cf66359f4905334eda7bf09a7c3feac813fd275c856a717d202bbadb0585cb33f9a6f4d77a055e658f3657efcec1f70e674ed979a54fc0dce8d7c6d801d9a02bfbc78c6ac377f413290a2e54209cbd73544250369f769fa4ab717e6c7eefea7e36659b576dff02b951d53a3e3eef4e21495bb6c6d00f03426d5cc7b70245751aea9bf9bed878660e8dff3c357853c773c07bf79615617429057c1b910498352a309c849dab7b9f3f58ad9eaec055893a8fa1105bce6239579793920d059a4101a63c1bffd29dfd1eed278a7c6bd4f1b5c233ec35de5260962df67abae0b13b321b6357f6826fabaff053062df0ebb09ecb055bd6371f52d847dc1fe4fb6cc3bd5905ebc1a995a36e8c4d02326da355955278283b504c2c8388da76f3fb1de6abc00de5e5588e1f228bfcf', null);
insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer, outcomes) values ('01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 'POST /api/v1/stories/01a2187d-fe2a-7d3c-a260-6aae0791e9b1/comments anonymous', 'eed90c869e76ff36bec5b95cf109b7f0a8454de3e5c7d87f074e154ea64733b0', '3ce348baac803cfd1f184782ea9659e1273083bc4b91abe0b3eb270c12624c37', 1795793640142, x'663b8a18d0186770556ee287b2c3caa1fdd07e351df7632a89de77f273d9cc8c68e1ee1411becf6ffabc40100e0e1f52f9d76ca8506a38d7902817351eacf7eed41f87b4566bccdfb831dd3342ce05eb4a7c15e6c4bb272f3967472506083fce38ad66f7a3e902de3042e849f17093bc7e199fc83880d0727c8d93dccf74175ff8c306bf690c12bc1ac56f1e6895d103fd0c0a2e965b9d2eca45ad41cb20fd07e0689185333960e6d70460923d7168621dd6c9e3eb81baeeddae5bbab976e37ef2f85c8be78ad426709b782b8756a1f4f42331946dd166ba48f43bf3f264150639c77d01280495bcc38548491c371d85eba081fcdbba64faa0b3d5b50b9f0187f587808883922120c14fda6e6a871478b2a9bdcb66773dfb67e93bef073f379e35346d3de35261ac1a7c60c1b7c1389086a505eae96f74f8e8bee9de689b994e024bd713f7b1a1829eafb09a59038e7d653fd2b5a1653268114652ee', null);
insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer, outcomes) values ('01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 'POST /api/v1/stories/01a2187d-fe2a-7d3c-a260-6aae0791e9b1/comments anonymous', 'be7bfd80041ad3539c7a9cc90f0f4348bd37a0f048adf722933745dd3e0b32a8', 'df441ebd356ff866ce7a30bb17a7771aaa9ec21d026f780e27e24bbd160120df', 1795793640220, x'15c922e6034f4877ecb8530814322721a822cb20ad2ad452ec5b203a029aeb6975c3c1f794f08c3001a499f230570b03402de2dbcfc7fc52e5d15f613a67888d1903127e99d9d15b16c6c61cb73a7d5fab60cd1ef7d1d605206d8244fbc29c7963ba23dbe5b58db2154167b0cf83c6c571fa7333f3ef00e06232dd7f4248dcb3a2d8c01597af322345c5acdada519a5dc9de021435d32244a7a97dbda62a11cf32ac5d0d25445f12da079e127e91dafd747226faf6f4b2769f51901efee5fd1af715c12b3a4bf5acce108527727aa6f9d40e7451f269b57082fcebafcfd80c667ea35a2b28a33ffac85f59cd04247fc31dd340c46e2a1bfd7c7b7abb50ea8d9253f00c10ae8ba4347632bdfa7577e593f47fcb1525f67844317df4e43ce6cf3d4525700a981f85e4d598a90020d11d8f1e84a72b923db00a4841c6f03ac6f9534017c9eb88ed7d101e1080d352b366ee233eb0ec4b12e11b5daa5023501080ff93e64641e33a183a0d7c40155701c654', null);
insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer, outcomes) values ('01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 'POST /api/v1/stories/01a2187d-fe2a-7d3c-a260-6aae0791e9b1/comments anonymous', '248b98cdaa0fbe2ff6b761d4c7eef394a655b626f6c0ea966f0d60732081a37b', '5599ca10ec6e7fa384bc6bcfda8be822b5734b518718ad54af0ae84a45284180', 1795793640231, x'dfa1b9486fb4cb9eb3d53236205e54520ce1244c0e18a1504162874afb240b0cd70944e8dd9b2802a26617e6fc75d130f60bdacd3c8643d7dd49fed473d0349a8aea6f780de024c67a96993f9d34016c00ca9f7ec773d5d8785a2140d6d399e10a4e36a4f67f676322ee26d2a547ca19c206287756800b33eec934339596cf114cf9358d2a830cf983f36efea38ca0d2c4814b3ee75daf8523cf1170249f7762fac719c6688d97b90cd3549d8ac1e5986db7a034548012d1900ecd6a3aa452a4ce15a5cba725f2f06d76ba0ead744ee6ec35c329ed4f7beb7296186727e3ca70f05577cc0b619588233b34996aacc66890e14a49c29a3f6cfc33db2fdecd76dbc3e57148b465404bb87923ef4bb3cae7fd14c7d190b9fd966d9465a103305454eda7dc113fefbca1aca77ae850915d349c8bc40089972a8e1b6abebbe924ead3e5c080b37ac6cf6110f8dc3b60', null);
insert into write_checks (only, done) values (1, 0);
insert into assessments (arrival, site_id, comment_id, model, document, route, assessed_at, terms_version, policy_version, draft_version, draft_route) values (1, '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', '01a2187d-fe3c-71c3-9768-3db45a104cdc', 'verbatim-small@2', '{"language":"en","languageConfidence":0.9251852421702264,"coverage":"full","guidelines":{"profanity":{"score":0.034409310668706894,"spans":[]},"threats":{"score":0.005119062028825283,"spans":[]},"personal-attacks":{"score":0.1896669566631317,"spans":[{"start":27,"end":37,"score":0.18966696221457138}]},"vulgarity":{"score":0.014606512151658535,"spans":[]},"sexism":{"score":0.07119177281856537,"spans":[]},"racism":{"score":0.002096695825457573,"spans":[]},"homophobia":{"score":0.0013317823177203536,"spans":[]},"xenophobia":{"score":0.00013145265984348953,"spans":[]},"other-abuse":{"score":0.0007637802045792341,"spans":[]},"promotion":{"score":0.0004922250518575311,"spans":[]}},"relevance":0.8356410171724488,"criticismOfPublisher":0.32495425295183056}', 'hold', 1795707239996, 2, 0, 1, 'hold');
insert into assessments (arrival, site_id, comment_id, model, document, route, assessed_at, terms_version, policy_version, draft_version, draft_route) values (2, '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', '01a2187d-fe83-735a-a136-60cffb04ab41', 'verbatim-small@2', '{"language":"en","languageConfidence":0.7695314859900806,"coverage":"full","guidelines":{"profanity":{"score":0.004129829816520214,"spans":[]},"threats":{"score":0.0009600669727660716,"spans":[]},"personal-attacks":{"score":0.000695320253726095,"spans":[]},"vulgarity":{"score":0.0012555011780932546,"spans":[]},"sexism":{"score":0.00039322362863458693,"spans":[]},"racism":{"score":0.040552426129579544,"spans":[]},"homophobia":{"score":0.0002524506417103112,"spans":[]},"xenophobia":{"score":0.000307302427245304,"spans":[]},"other-abuse":{"score":0.0006079649901948869,"spans":[]},"promotion":{"score":0.14625567197799683,"spans":[{"start":2,"end":7,"score":0.07564655114611012},{"start":13,"end":39,"score":0.14625566552246785}]}},"relevance":0.5040971710526424,"criticismOfPublisher":0.4132296089956979}', 'hold', 1795707240067, 2, 0, 1, 'hold');
insert into assessments (arrival, site_id, comment_id, model, document, route, assessed_at, terms_version, policy_version, draft_version, draft_route) values (3, '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', '01a2187d-fe97-7410-99d2-cfa9a1414aaa', 'verbatim-small@2', '{"language":"en","languageConfidence":0.957383124198175,"coverage":"full","guidelines":{"profanity":{"score":0.0006554020801559091,"spans":[]},"threats":{"score":0.0023026196286082268,"spans":[]},"personal-attacks":{"score":0.011574405245482922,"spans":[]},"vulgarity":{"score":0.0002177438436774537,"spans":[]},"sexism":{"score":0.00040296916267834604,"spans":[]},"racism":{"score":0.00003770923285628669,"spans":[]},"homophobia":{"score":0.000015496976629947312,"spans":[]},"xenophobia":{"score":0.00000229748525271134,"spans":[]},"other-abuse":{"score":0.00006241469964152202,"spans":[]},"promotion":{"score":0.001540203345939517,"spans":[]}},"relevance":0.8771093303853501,"criticismOfPublisher":0.16544419975539099}', 'hold', 1795707240087, 2, 0, 1, 'hold');
insert into assessments (arrival, site_id, comment_id, model, document, route, assessed_at, terms_version, policy_version, draft_version, draft_route) values (4, '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', '01a2187d-febc-7f2e-a8b0-ace87eb5f4ea', 'verbatim-small@2', '{"language":"en","languageConfidence":0.997401882574681,"coverage":"full","guidelines":{"profanity":{"score":0.07218040525913239,"spans":[]},"threats":{"score":0.0036195628345012665,"spans":[]},"personal-attacks":{"score":0.031511273235082626,"spans":[]},"vulgarity":{"score":0.037940531969070435,"spans":[]},"sexism":{"score":0.012317975983023643,"spans":[]},"racism":{"score":0.11504857987165451,"spans":[{"start":2,"end":6,"score":0.11504857775506747}]},"homophobia":{"score":0.000176599423866719,"spans":[]},"xenophobia":{"score":0.034352898597717285,"spans":[]},"other-abuse":{"score":0.004312647972255945,"spans":[]},"promotion":{"score":0.00007850875408621505,"spans":[]}},"relevance":0.5497791930604445,"criticismOfPublisher":0.45913111770877924}', 'hold', 1795707240124, 2, 0, 1, 'hold');
insert into assessments (arrival, site_id, comment_id, model, document, route, assessed_at, terms_version, policy_version, draft_version, draft_route) values (5, '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', '01a2187d-fecc-78be-bbda-14d955e4d36c', 'verbatim-small@2', '{"language":"en","languageConfidence":0.9774499366636294,"coverage":"full","guidelines":{"profanity":{"score":0.006362973712384701,"spans":[]},"threats":{"score":0.002141407225281,"spans":[]},"personal-attacks":{"score":0.02693931572139263,"spans":[]},"vulgarity":{"score":0.0016983035020530224,"spans":[]},"sexism":{"score":0.014280927367508411,"spans":[]},"racism":{"score":0.0005833407631143928,"spans":[]},"homophobia":{"score":0.0000028681654384854482,"spans":[]},"xenophobia":{"score":0.000036259032640373334,"spans":[]},"other-abuse":{"score":0.00006858350388938561,"spans":[]},"promotion":{"score":0.000045171149395173416,"spans":[]}},"relevance":0.45972356752142446,"criticismOfPublisher":0.4201162008791122}', 'hold', 1795707240140, 2, 0, 1, 'hold');
insert into assessments (arrival, site_id, comment_id, model, document, route, assessed_at, terms_version, policy_version, draft_version, draft_route) values (6, '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', '01a2187d-ff19-7ea0-aaca-106b76cb10e7', 'verbatim-small@2', '{"language":"ckb","languageConfidence":0.8811652015150695,"coverage":"terms","guidelines":{"profanity":{"score":0.00036921334685757756,"spans":[]},"threats":{"score":0.00006461395241785794,"spans":[]},"personal-attacks":{"score":0.006001228932291269,"spans":[]},"vulgarity":{"score":0.0005729540716856718,"spans":[]},"sexism":{"score":0.0000816673127701506,"spans":[]},"racism":{"score":0.0004306375340092927,"spans":[]},"homophobia":{"score":3.206063183824881e-7,"spans":[]},"xenophobia":{"score":0.000006168663276184816,"spans":[]},"other-abuse":{"score":0.00001510742094978923,"spans":[]},"promotion":{"score":5.955514552624663e-7,"spans":[]}},"relevance":0.5689586087260395,"criticismOfPublisher":0.2113353269137031}', 'hold', 1795707240217, 2, 0, 1, 'hold');
insert into assessments (arrival, site_id, comment_id, model, document, route, assessed_at, terms_version, policy_version, draft_version, draft_route) values (7, '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', '01a2187d-ff26-7b83-bec2-40991fd760c2', 'verbatim-small@2', '{"language":"en","languageConfidence":0.9985647589622774,"coverage":"full","guidelines":{"profanity":{"score":0.010952239856123924,"spans":[]},"threats":{"score":0.03148168325424194,"spans":[]},"personal-attacks":{"score":0.02394084446132183,"spans":[]},"vulgarity":{"score":0.06413061171770096,"spans":[]},"sexism":{"score":0.009208017028868198,"spans":[]},"racism":{"score":0.0013720243005082011,"spans":[]},"homophobia":{"score":0.00012896837142761797,"spans":[]},"xenophobia":{"score":0.00018611038103699684,"spans":[]},"other-abuse":{"score":0.0020682318136096,"spans":[]},"promotion":{"score":0.00010855052823899314,"spans":[]}},"relevance":0.4336685733925769,"criticismOfPublisher":0.18878721535004353}', 'hold', 1795707240230, 2, 0, 1, 'hold');
insert into terms (site_id, list, form, document) values ('01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 'ar', 'ابن الشرموطه', '{"text":"ابن الشرموطة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 'ar', 'ابن العاهره', '{"text":"ابن العاهرة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 'ar', 'ابن القحبه', '{"text":"ابن القحبة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 'ar', 'ابن المتناکه', '{"text":"ابن المتناكة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 'ar', 'ابن الکلب', '{"text":"ابن الكلب","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 'ar', 'انیک امک', '{"text":"انيك امك","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 'ar', 'خرا علیک', '{"text":"خرا عليك","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 'ar', 'دیوث', '{"text":"ديوث","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 'ar', 'زبی', '{"text":"زبي","language":"ar","guideline":"vulgarity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 'ar', 'شرامیط', '{"text":"شراميط","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 'ar', 'شرموطه', '{"text":"شرموطة","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 'ar', 'طیزک', '{"text":"طيزك","language":"ar","guideline":"vulgarity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 'ar', 'طیزی', '{"text":"طيزي","language":"ar","guideline":"vulgarity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 'ar', 'قحاب', '{"text":"قحاب","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 'ar', 'قحبه', '{"text":"قحبة","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 'ar', 'متناک', '{"text":"متناك","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 'ar', 'معرص', '{"text":"معرص","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 'ar', 'منیوک', '{"text":"منيوك","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 'ar', 'نیک امک', '{"text":"نيك امك","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 'ar', 'ولاد الشرموطه', '{"text":"ولاد الشرموطة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_versions (site_id, version, actor_kind, actor_id, actor_name, changed_at) values ('01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 1, 'operator', null, 'Verbatim', 1795707238303);
insert into term_versions (site_id, version, actor_kind, actor_id, actor_name, changed_at) values ('01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 2, 'program', '01a2187d-fd15-75c8-a1c3-c368e5f953f6', 'program', 1795707239934);
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (1, '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 1, 'ar', 'کس امک', null, '{"text":"كس امك","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (2, '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 1, 'ar', 'کس اختک', null, '{"text":"كس أختك","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (3, '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 1, 'ar', 'کسمک', null, '{"text":"كسمك","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (4, '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 1, 'ar', 'کسمین', null, '{"text":"كسمين","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (5, '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 1, 'ar', 'کس ام', null, '{"text":"كس ام","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (6, '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 1, 'ar', 'ابن الشرموطه', null, '{"text":"ابن الشرموطة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (7, '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 1, 'ar', 'ابن القحبه', null, '{"text":"ابن القحبة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (8, '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 1, 'ar', 'ابن المتناکه', null, '{"text":"ابن المتناكة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (9, '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 1, 'ar', 'ابن العاهره', null, '{"text":"ابن العاهرة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (10, '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 1, 'ar', 'ولاد القحبه', null, '{"text":"ولاد القحبة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (11, '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 1, 'ar', 'ولاد الشرموطه', null, '{"text":"ولاد الشرموطة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (12, '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 1, 'ar', 'شرموطه', null, '{"text":"شرموطة","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (13, '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 1, 'ar', 'شرامیط', null, '{"text":"شراميط","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (14, '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 1, 'ar', 'قحبه', null, '{"text":"قحبة","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (15, '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 1, 'ar', 'قحاب', null, '{"text":"قحاب","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (16, '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 1, 'ar', 'متناک', null, '{"text":"متناك","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (17, '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 1, 'ar', 'منیوک', null, '{"text":"منيوك","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (18, '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 1, 'ar', 'معرص', null, '{"text":"معرص","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (19, '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 1, 'ar', 'دیوث', null, '{"text":"ديوث","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (20, '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 1, 'ar', 'نیک امک', null, '{"text":"نيك امك","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into policy_versions (site_id, version, document, saved_by, saved_at) values ('01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 1, '{"rules":[{"languages":["en"],"coverages":["full"],"rejectFrom":{"threats":0.999}}]}', 'program', 1795707239964);
insert into policy_standing (site_id, published_version, published_by, published_at, draft_version) values ('01a2187d-f67a-7a78-8787-a3b3d3d7daa0', null, null, null, 1);
insert into events (arrival, site_id, kind, story_id, comment_id, decision_id, happened_at) values (1, '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 'story.changed', '01a2187d-fe2a-7d3c-a260-6aae0791e9b1', null, null, 1795707239978);
insert into events (arrival, site_id, kind, story_id, comment_id, decision_id, happened_at) values (2, '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 'comment.submitted', '01a2187d-fe2a-7d3c-a260-6aae0791e9b1', '01a2187d-fe3c-71c3-9768-3db45a104cdc', null, 1795707239996);
insert into events (arrival, site_id, kind, story_id, comment_id, decision_id, happened_at) values (3, '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 'comment.approved', '01a2187d-fe2a-7d3c-a260-6aae0791e9b1', '01a2187d-fe3c-71c3-9768-3db45a104cdc', '01a2187d-fe7b-72e8-b04c-cd31e1af9cf0', 1795707240059);
insert into events (arrival, site_id, kind, story_id, comment_id, decision_id, happened_at) values (4, '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 'comment.submitted', '01a2187d-fe2a-7d3c-a260-6aae0791e9b1', '01a2187d-fe83-735a-a136-60cffb04ab41', null, 1795707240067);
insert into events (arrival, site_id, kind, story_id, comment_id, decision_id, happened_at) values (5, '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 'comment.approved', '01a2187d-fe2a-7d3c-a260-6aae0791e9b1', '01a2187d-fe83-735a-a136-60cffb04ab41', '01a2187d-fe90-7fef-8632-15151ee0a997', 1795707240080);
insert into events (arrival, site_id, kind, story_id, comment_id, decision_id, happened_at) values (6, '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 'comment.submitted', '01a2187d-fe2a-7d3c-a260-6aae0791e9b1', '01a2187d-fe97-7410-99d2-cfa9a1414aaa', null, 1795707240087);
insert into events (arrival, site_id, kind, story_id, comment_id, decision_id, happened_at) values (7, '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 'comment.rejected', '01a2187d-fe2a-7d3c-a260-6aae0791e9b1', '01a2187d-fe97-7410-99d2-cfa9a1414aaa', '01a2187d-feb5-72e6-a1d2-e8941bed260c', 1795707240117);
insert into events (arrival, site_id, kind, story_id, comment_id, decision_id, happened_at) values (8, '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 'comment.submitted', '01a2187d-fe2a-7d3c-a260-6aae0791e9b1', '01a2187d-febc-7f2e-a8b0-ace87eb5f4ea', null, 1795707240124);
insert into events (arrival, site_id, kind, story_id, comment_id, decision_id, happened_at) values (9, '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 'comment.withdrawn', '01a2187d-fe2a-7d3c-a260-6aae0791e9b1', '01a2187d-febc-7f2e-a8b0-ace87eb5f4ea', null, 1795707240132);
insert into events (arrival, site_id, kind, story_id, comment_id, decision_id, happened_at) values (10, '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 'comment.submitted', '01a2187d-fe2a-7d3c-a260-6aae0791e9b1', '01a2187d-fecc-78be-bbda-14d955e4d36c', null, 1795707240140);
insert into events (arrival, site_id, kind, story_id, comment_id, decision_id, happened_at) values (11, '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 'comment.approved', '01a2187d-fe2a-7d3c-a260-6aae0791e9b1', '01a2187d-fecc-78be-bbda-14d955e4d36c', '01a2187d-fed2-7b52-a029-255f3d8181c4', 1795707240146);
insert into events (arrival, site_id, kind, story_id, comment_id, decision_id, happened_at) values (12, '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 'comment.removed', '01a2187d-fe2a-7d3c-a260-6aae0791e9b1', '01a2187d-fecc-78be-bbda-14d955e4d36c', '01a2187d-fede-7da4-b7c2-e90932c97d23', 1795707240158);
insert into events (arrival, site_id, kind, story_id, comment_id, decision_id, happened_at) values (13, '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 'comment.submitted', '01a2187d-fe2a-7d3c-a260-6aae0791e9b1', '01a2187d-ff19-7ea0-aaca-106b76cb10e7', null, 1795707240217);
insert into events (arrival, site_id, kind, story_id, comment_id, decision_id, happened_at) values (14, '01a2187d-f67a-7a78-8787-a3b3d3d7daa0', 'comment.submitted', '01a2187d-fe2a-7d3c-a260-6aae0791e9b1', '01a2187d-ff26-7b83-bec2-40991fd760c2', null, 1795707240230);
delete from sqlite_sequence;
insert into sqlite_sequence (name, seq) values ('term_changes', 706);
insert into sqlite_sequence (name, seq) values ('setting_changes', 1);
insert into sqlite_sequence (name, seq) values ('events', 14);
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
CREATE INDEX second_readings_by_comment on second_readings (comment_id, arrival);
CREATE TRIGGER second_readings_stay before update on second_readings
begin
  select raise(abort, 'a second reading is never changed, only followed by a later one');
end;
CREATE TRIGGER second_readings_are_kept before delete on second_readings
when not exists (
  select 1 from comments
  join stories on stories.site_id = comments.site_id and stories.id = comments.story_id
  where comments.site_id = old.site_id and comments.id = old.comment_id and stories.demo = 1
)
begin
  select raise(abort, 'a second reading is never deleted');
end;
CREATE INDEX public_events_by_story on events (story_id, arrival)
where kind in ('comment.approved', 'comment.removed', 'story.closed', 'story.opened');
