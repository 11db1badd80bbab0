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
CREATE TABLE delivery_channels (
  site_id text not null references sites (id),
  kind text not null check (kind in (
    'comment.submitted', 'comment.approved', 'comment.rejected', 'comment.withdrawn', 'comment.removed',
    'story.closed', 'story.opened', 'mail.decision', 'mail.reply'
  )),
  channel text not null,
  primary key (site_id, kind, channel)
) strict, without rowid;
CREATE TABLE deliveries (
  arrival integer primary key autoincrement,
  site_id text not null references sites (id),
  channel text not null,
  kind text not null check (kind in (
    'comment.submitted', 'comment.approved', 'comment.rejected', 'comment.withdrawn', 'comment.removed',
    'story.closed', 'story.opened', 'mail.decision', 'mail.reply'
  )),
  story_id text not null,
  comment_id text,
  decision_id text,
  happened_at integer not null,
  -- Since when it is tried, which an operator can let begin anew.
  since integer not null,
  -- Whoever takes a row adds an attempt, and moves the time at which it is due to when his lease lapses.
  attempts integer not null default 0 check (attempts >= 0),
  due_at integer not null,
  failed_at integer,
  -- Why the last attempt failed, without anybody's address.
  reason text,
  check ((comment_id is null) = (kind in ('story.closed', 'story.opened'))),
  check (decision_id is not null or kind not in ('mail.decision', 'mail.reply'))
) strict;
insert into schema_version (version) values (1);
insert into schema_version (version) values (2);
insert into schema_version (version) values (3);
insert into schema_version (version) values (4);
insert into schema_version (version) values (5);
insert into schema_version (version) values (6);
insert into schema_version (version) values (7);
insert into sites (id, name, time_zone, created_at) values ('01a218b7-155c-712e-ad0e-fa76c9bfb695', 'Comments', 'UTC', 1795710981468);
insert into site_languages (site_id, position, language) values ('01a218b7-155c-712e-ad0e-fa76c9bfb695', 0, 'en');
insert into guideline_versions (site_id, version, document, created_at) values ('01a218b7-155c-712e-ad0e-fa76c9bfb695', 1, '{"version":1,"preamble":{"en":"Every comment sent to us is read before it appears. We welcome comments on the story, discussion of what it raises, and constructive criticism of our own work.","ckb":"هەموو کۆمێنتێک پێش ئەوەی بڵاو بکرێتەوە دەخوێندرێتەوە. پێشوازی دەکەین لە کۆمێنتی پەیوەندیدار بە بابەتەکە، لە گفتوگۆ لەسەر ئەو پرسانەی دەیانوروژێنێت، هەروەها لە ڕەخنەی بنیاتنەر لە کاری خۆمان.","kmr":"Her şîrove berî ku were weşandin tê xwendin. Em pêşwaziya şîroveyên li ser nûçeyê, nîqaşa mijarên wê û rexneya avaker a li xebata xwe dikin.","ar":"نقرأ التعليقات كلها قبل أن تظهر، ونرحّب بما يتصل منها بالموضوع، وبالنقاش في القضايا التي يثيرها، وبالنقد البنّاء لعملنا.","tr":"Her yorum yayımlanmadan önce okunur. Haberle ilgili yorumlara, haberin gündeme getirdiği konuların tartışılmasına ve bize yönelik yapıcı eleştirilere açığız."},"closing":{"en":"A comment that breaks one of these guidelines is rejected, and its author is told why. We never edit a comment: it is either approved and published exactly as it was written, or rejected.","ckb":"هەر کۆمێنتێک یەکێک لەم ڕێنماییانە پێشێل بکات، ڕەت دەکرێتەوە و هۆکارەکەی بە نووسەرەکەی دەگوترێت. ئێمە دەستکاریی هیچ کۆمێنتێک ناکەین: یان پەسەند دەکرێت و وەک خۆی بڵاو دەکرێتەوە، یان ڕەت دەکرێتەوە.","kmr":"Şîroveya ku yek ji van rêgezan binpê bike tê redkirin û sedem ji nivîskarê wê re tê gotin. Em tu şîroveyê naguherînin: yan tê pejirandin û çawa hatiye nivîsandin wisa tê weşandin, yan jî tê redkirin.","ar":"التعليق الذي يخالف أحد هذه المعايير يُرفض ويُبلَّغ صاحبه بالسبب. ولا نعدّل أي تعليق: إما أن يُقبل فيُنشر كما كُتب تمامًا، وإما أن يُرفض.","tr":"Bu ilkelerden birine uymayan yorum reddedilir, gerekçesi de yazarına bildirilir. Hiçbir yorumu değiştirmeyiz: Yorum ya onaylanıp yazıldığı gibi yayımlanır ya da reddedilir."},"items":[{"key":"relevance","kind":"welcome","wording":{"en":{"title":"On the topic","text":"Say what you think of the story, add what you know, or answer another reader. Discussing the issues behind the news is just as welcome."},"ckb":{"title":"پەیوەندیدار بە بابەتەکە","text":"بیروڕای خۆت لەسەر بابەتەکە بنووسە، ئەوەی دەیزانیت بیخە سەری، یان وەڵامی خوێنەرێکی تر بدەوە. گفتوگۆ لەسەر پرسەکانی پشت هەواڵەکەش جێی پێشوازییە."},"kmr":{"title":"Li ser mijarê","text":"Bibêje tu li ser nûçeyê çi difikirî, tiştê ku tu dizanî lê zêde bike, an jî bersiva xwendevanekî din bide. Nîqaşa mijarên li pişt nûçeyê jî bi kêfxweşî tê pêşwazîkirin."},"ar":{"title":"في صلب الموضوع","text":"قل رأيك في الموضوع، أو أضف ما تعرفه، أو رُدّ على قارئ آخر. ونرحّب كذلك بالنقاش في القضايا الكامنة وراء الخبر."},"tr":{"title":"Haberle ilgili yorumlar","text":"Haber hakkında ne düşündüğünüzü söyleyin, bildiklerinizi ekleyin ya da başka bir okura yanıt verin. Haberin ardındaki konuları tartışmanız da bizi sevindirir."}}},{"key":"criticism-of-publisher","kind":"welcome","wording":{"en":{"title":"Criticism of us","text":"Tell us what we got wrong, what we left out and what we could do better. Constructive criticism of our work is never a reason to reject a comment."},"ckb":{"title":"ڕەخنە لە ئێمە","text":"پێمان بڵێ لە چیدا هەڵە بووین، چیمان باس نەکردووە و چی دەتوانین باشتر بکەین. ڕەخنەی بنیاتنەر لە کارمان هەرگیز نابێتە هۆی ڕەتکردنەوەی کۆمێنت."},"kmr":{"title":"Rexneya li me","text":"Ji me re bibêje me çi şaş kir, me çi negot û em dikarin çi baştir bikin. Rexneya avaker a li xebata me qet nabe sedema redkirina şîroveyekê."},"ar":{"title":"نقد عملنا","text":"أخبرنا بما أخطأنا فيه وما أغفلناه وما يمكننا تحسينه. والنقد البنّاء لعملنا لا يكون أبدًا سببًا لرفض تعليق."},"tr":{"title":"Bize yönelik eleştiriler","text":"Nerede yanıldığımızı, neyi atladığımızı, neyi daha iyi yapabileceğimizi bize söyleyin. İşimize yönelik yapıcı eleştiri hiçbir zaman ret gerekçesi olmaz."}}},{"key":"profanity","kind":"forbidden","wording":{"en":{"title":"Swearing and cursing","text":"Swear words and curses are not accepted, even with some letters replaced by signs. You may be as critical as you like in other words."},"ckb":{"title":"جنێو و وشەی ناشیرین","text":"جنێو و وشەی ناشیرین قبووڵ ناکرێن، تەنانەت ئەگەر هەندێک پیتیان بە نیشانە گۆڕدرابن. بە وشەی تر چەندت پێ خۆشە ڕەخنە بگرە."},"kmr":{"title":"Çêr û sixêf","text":"Çêr û sixêf nayên qebûlkirin, hinek tîpên wan bi nîşanan hatibin guhertin jî. Bi gotinên din tu çiqas bixwazî dikarî rexne bikî."},"ar":{"title":"الشتائم والسباب","text":"لا نقبل الشتائم والسباب، ولو استُبدلت ببعض الحروف رموز. ولك أن تنتقد كما تشاء بكلمات أخرى."},"tr":{"title":"Küfür ve sövgü","text":"Küfür ve sövgü, bazı harflerin yerine işaret konmuş olsa bile kabul edilmez. Başka sözcüklerle dilediğiniz kadar sert eleştirebilirsiniz."}}},{"key":"threats","kind":"forbidden","wording":{"en":{"title":"Threats and incitement","text":"Nobody may be threatened with harm, and nobody may call for violence against a person or a group. Reporting a threat, or condemning one, is fine."},"ckb":{"title":"هەڕەشە و هاندانی توندوتیژی","text":"هەڕەشەکردن لە هەر کەسێک و بانگەواز بۆ توندوتیژی دژی کەسێک یان گرووپێک قبووڵ ناکرێن. گێڕانەوەی هەڕەشەیەک یان سەرکۆنەکردنی ئاساییە."},"kmr":{"title":"Gef û handana tundiyê","text":"Gefa li kesekî û banga tundiyê ya li dijî kesekî an komekê nayên qebûlkirin. Behskirin an şermezarkirina gefekê ne pirsgirêk e."},"ar":{"title":"التهديد والتحريض","text":"لا نقبل تهديد أحد بالأذى، ولا الدعوة إلى العنف ضد شخص أو جماعة. أما الإخبار عن تهديد أو إدانته فلا بأس به."},"tr":{"title":"Tehdit ve kışkırtma","text":"Hiç kimse tehdit edilemez, bir kişiye ya da topluluğa karşı şiddet çağrısı yapılamaz. Bir tehdidi aktarmakta ya da kınamakta sakınca yoktur."}}},{"key":"personal-attacks","kind":"forbidden","wording":{"en":{"title":"Personal attacks","text":"Do not insult other readers, journalists or the people in a story. You may criticise what they say and do, and strongly."},"ckb":{"title":"هێرشی کەسی","text":"سووکایەتی بە خوێنەرانی تر، ڕۆژنامەنووسان یان کەسانی ناو بابەتەکە مەکە. دەتوانیت ڕەخنە لە قسە و کارەکانیان بگریت، بە توندیش."},"kmr":{"title":"Êrîşên şexsî","text":"Heqaretê li xwendevanên din, li rojnamevanan an li kesên di nûçeyê de neke. Tu dikarî gotin û kirinên wan rexne bikî, bi tundî jî."},"ar":{"title":"التهجّم الشخصي","text":"لا نقبل إهانة القرّاء الآخرين أو الصحفيين أو من يرد ذكرهم في المقال. ولك أن تنتقد أقوالهم وأفعالهم، ولو بشدة."},"tr":{"title":"Kişisel saldırı","text":"Diğer okurlara, gazetecilere ya da haberde adı geçenlere hakaret edilmesi kabul edilmez. Söylediklerini ve yaptıklarını sert biçimde de eleştirebilirsiniz."}}},{"key":"vulgarity","kind":"forbidden","wording":{"en":{"title":"Vulgar remarks","text":"Crude remarks about sex or the body are not accepted. Speaking plainly about health, sexuality or a crime is fine."},"ckb":{"title":"قسەی بێشەرمانە","text":"قسەی بێشەرمانە لەسەر سێکس یان جەستە قبووڵ ناکرێت. باسکردنی ڕاشکاوانەی تەندروستی، ژیانی سێکسی یان تاوانێک ئاساییە."},"kmr":{"title":"Gotinên bêedeb","text":"Gotinên bêedeb ên li ser seks an bedenê nayên qebûlkirin. Axaftina eşkere ya li ser tenduristiyê, zayendîtiyê an sûcekî ne pirsgirêk e."},"ar":{"title":"الكلام الفاحش","text":"لا نقبل الكلام المبتذل عن الجنس أو الجسد. أما الحديث الصريح عن الصحة أو الحياة الجنسية أو عن جريمة فلا بأس به."},"tr":{"title":"Müstehcen sözler","text":"Cinsellik ya da beden hakkında bayağı sözler kabul edilmez. Sağlıktan, cinsellikten ya da bir suçtan açıkça söz etmekte sakınca yoktur."}}},{"key":"sexism","kind":"forbidden","wording":{"en":{"title":"Sexist abuse","text":"Nobody may be demeaned, mocked or excluded for being a woman or a man. Arguing about roles, rights and laws is fine."},"ckb":{"title":"سووکایەتیی جێندەری","text":"سووکایەتیکردن، گاڵتەپێکردن یان دوورخستنەوەی کەسێک لەبەر ئەوەی ژنە یان پیاوە قبووڵ ناکرێت. گفتوگۆ لەسەر ڕۆڵ و ماف و یاساکان ئاساییە."},"kmr":{"title":"Heqareta zayendperest","text":"Biçûkxistin an dûrxistina kesekî ji ber ku jin an mêr e, û qerfên bi vî rengî, nayên qebûlkirin. Nîqaşa li ser rol, maf û qanûnan ne pirsgirêk e."},"ar":{"title":"الإساءة بسبب الجنس","text":"لا نقبل تحقير أحد أو السخرية منه أو إقصاءه لكونه امرأة أو رجلًا. أما النقاش في الأدوار والحقوق والقوانين فلا بأس به."},"tr":{"title":"Cinsiyetçi hakaret","text":"Hiç kimse kadın ya da erkek olduğu için aşağılanamaz, alaya alınamaz, dışlanamaz. Rolleri, hakları ve yasaları tartışmakta sakınca yoktur."}}},{"key":"racism","kind":"forbidden","wording":{"en":{"title":"Racist abuse","text":"Hatred or contempt for people because of their ethnicity, descent or skin colour is not accepted, and that includes antisemitism. Quoting a slur in order to denounce it is fine."},"ckb":{"title":"سووکایەتیی ڕەگەزپەرستانە","text":"ڕق یان سووکایەتی بەرانبەر بە خەڵک لەبەر نەتەوە، ڕەچەڵەک یان ڕەنگی پێستیان قبووڵ ناکرێت؛ ئەمە دژایەتیی جووەکانیش دەگرێتەوە. هێنانەوەی قسەیەکی سووکایەتیئامێز بۆ سەرکۆنەکردنی ئاساییە."},"kmr":{"title":"Heqareta nijadperest","text":"Nefret an heqareta li hember mirovan ji ber netew, esl an rengê çermê wan nayê qebûlkirin; dijminatiya li cihûyan jî di nav de ye. Neqilkirina gotineke heqaretê ji bo şermezarkirina wê ne pirsgirêk e."},"ar":{"title":"الإساءة العنصرية","text":"لا نقبل كراهية الناس أو ازدراءهم بسبب انتمائهم العرقي أو أصلهم أو لون بشرتهم، ومن ذلك معاداة السامية. أما اقتباس عبارة مسيئة لإدانتها فلا بأس به."},"tr":{"title":"Irkçı hakaret","text":"Hiç kimse etnik kökeni, soyu ya da ten rengi yüzünden aşağılanamaz, nefretin hedefi yapılamaz; Yahudi düşmanlığı da buna girer. Aşağılayıcı bir sözü kınamak için alıntılamakta sakınca yoktur."}}},{"key":"homophobia","kind":"forbidden","wording":{"en":{"title":"Homophobic abuse","text":"Hatred or contempt for people because of their sexual orientation or gender identity is not accepted, and that includes abuse of transgender people. Arguing about laws and beliefs is fine."},"ckb":{"title":"سووکایەتی بە هاوڕەگەزخوازان","text":"ڕق یان سووکایەتی بەرانبەر بە خەڵک لەبەر ئاراستەی سێکسی یان ناسنامەی جێندەرییان قبووڵ ناکرێت؛ ئەمە سووکایەتی بە کەسانی ترانسجێندەریش دەگرێتەوە. گفتوگۆ لەسەر یاسا و بیروباوەڕ ئاساییە."},"kmr":{"title":"Heqareta homofobîk","text":"Nefret an heqareta li hember mirovan ji ber meyla wan a zayendî an nasnameya wan a zayendî nayê qebûlkirin; heqareta li kesên trans jî di nav de ye. Nîqaşa li ser qanûn û baweriyan ne pirsgirêk e."},"ar":{"title":"الإساءة إلى المثليين","text":"لا نقبل كراهية الناس أو ازدراءهم بسبب ميلهم الجنسي أو هويتهم الجندرية، ومن ذلك الإساءة إلى العابرين جنسيًا. أما النقاش في القوانين والمعتقدات فلا بأس به."},"tr":{"title":"Homofobik hakaret","text":"Hiç kimse cinsel yönelimi ya da cinsiyet kimliği yüzünden aşağılanamaz, nefretin hedefi yapılamaz; translara hakaret de buna girer. Yasaları ve inançları tartışmakta sakınca yoktur."}}},{"key":"xenophobia","kind":"forbidden","wording":{"en":{"title":"Abuse of foreigners","text":"Hatred or contempt for people because of their nationality, or because they are migrants or refugees, is not accepted. You may argue for or against any policy on migration."},"ckb":{"title":"دژایەتیی بیانییەکان","text":"ڕق یان سووکایەتی بەرانبەر بە خەڵک لەبەر وڵاتەکەیان، یان لەبەر ئەوەی کۆچبەر یان پەنابەرن، قبووڵ ناکرێت. دەتوانیت لایەنگر یان دژی هەر سیاسەتێکی کۆچ بیت."},"kmr":{"title":"Dijminatiya li biyaniyan","text":"Nefret an heqareta li hember mirovan ji ber welatê wan, an jî ji ber ku koçber an penaber in, nayê qebûlkirin. Tu dikarî alîgir an dijberê her siyaseta koçberiyê bî."},"ar":{"title":"كراهية الأجانب","text":"لا نقبل كراهية الناس أو ازدراءهم بسبب جنسيتهم أو لأنهم مهاجرون أو لاجئون. ولك أن تؤيد أي سياسة للهجرة أو تعارضها."},"tr":{"title":"Yabancı düşmanlığı","text":"Hiç kimse uyruğu yüzünden ya da göçmen veya mülteci olduğu için aşağılanamaz, nefretin hedefi yapılamaz. Her türlü göç politikasını savunabilir ya da ona karşı çıkabilirsiniz."}}},{"key":"other-abuse","kind":"forbidden","wording":{"en":{"title":"Abuse of other groups","text":"Hatred or contempt for people because of their religion, a disability, their age or another such trait is not accepted. You may criticise a religion, an idea or an institution, and strongly."},"ckb":{"title":"سووکایەتی بە گرووپی تر","text":"ڕق یان سووکایەتی بەرانبەر بە خەڵک لەبەر ئایین، کەمئەندامی، تەمەن یان تایبەتمەندییەکی تری لەم جۆرە قبووڵ ناکرێت. دەتوانیت ڕەخنە لە ئایینێک، بیرۆکەیەک یان دەزگایەک بگریت، بە توندیش."},"kmr":{"title":"Heqareta li komên din","text":"Nefret an heqareta li hember mirovan ji ber ol, astengdarî, temen an taybetmendiyeke din a bi vî rengî nayê qebûlkirin. Tu dikarî olekê, ramanekê an saziyekê rexne bikî, bi tundî jî."},"ar":{"title":"الإساءة إلى فئات أخرى","text":"لا نقبل كراهية الناس أو ازدراءهم بسبب دينهم أو إعاقتهم أو سنّهم أو أي صفة أخرى من هذا القبيل. ولك أن تنتقد دينًا أو فكرة أو مؤسسة، ولو بشدة."},"tr":{"title":"Başka gruplara hakaret","text":"Hiç kimse dini, engelliliği, yaşı ya da benzer bir özelliği yüzünden aşağılanamaz, nefretin hedefi yapılamaz. Bir dini, bir düşünceyi ya da bir kurumu sert biçimde de eleştirebilirsiniz."}}},{"key":"promotion","kind":"forbidden","wording":{"en":{"title":"Advertising and promotion","text":"Comments that advertise a product, a service, a channel or their own author are not accepted. A link that supports what you say about the story is fine."},"ckb":{"title":"ڕیکلام و بانگەشە","text":"کۆمێنتێک کە ڕیکلام بۆ کاڵا، خزمەتگوزاری، کەناڵ یان نووسەرەکەی بکات قبووڵ ناکرێت. بەستەرێک کە پشتی قسەکەت لەسەر بابەتەکە بگرێت ئاساییە."},"kmr":{"title":"Reklam û pesindan","text":"Şîroveya ku reklama kelûpelekî, xizmetekê, kanalekê an nivîskarê xwe dike nayê qebûlkirin. Girêdana ku gotina te ya li ser nûçeyê piştrast dike ne pirsgirêk e."},"ar":{"title":"الإعلان والترويج","text":"لا نقبل تعليقًا يروّج لسلعة أو خدمة أو قناة أو لكاتبه. أما رابط يدعم ما تقوله في الموضوع فلا بأس به."},"tr":{"title":"Reklam ve tanıtım","text":"Bir ürünün, hizmetin, kanalın ya da yazanın kendisinin reklamını yapan yorumlar kabul edilmez. Haber hakkında söylediğinizi destekleyen bir bağlantı vermekte sakınca yoktur."}}}]}', 1795710981468);
insert into setting_changes (arrival, site_id, subject, subject_id, field, value_before, value_after, actor_kind, actor_id, actor_name, changed_at) values (1, '01a218b7-155c-712e-ad0e-fa76c9bfb695', 'site', '01a218b7-155c-712e-ad0e-fa76c9bfb695', 'policyDraft', 'null', '{"version":1,"rules":[{"languages":["en"],"coverages":["full"],"rejectFrom":{"threats":0.999}}]}', 'program', '01a218b7-1fb1-77f0-a82a-124bf305a00d', 'program', 1795710984682);
insert into stories (id, site_id, url, slug, headline, publisher, published_at, language, dateline, byline, commenting, comment_count, version, demo, announced, sort_at, created_at, lead, body_html) values ('01a218b7-22ad-72ee-a022-dceb1ddf282b', '01a218b7-155c-712e-ad0e-fa76c9bfb695', 'https://news.example/bridge', 'the-new-bridge-پردی-نوێ-a02efec6', 'The new bridge — پردی نوێ', null, null, null, null, null, 'open', 2, 4, 0, 1, 1795710984877, 1795710984877, null, null);
insert into story_tags (site_id, story_id, position, tag, sort_at) values ('01a218b7-155c-712e-ad0e-fa76c9bfb695', '01a218b7-22ad-72ee-a022-dceb1ddf282b', 0, 'bridges', 1795710984877);
insert into story_tags (site_id, story_id, position, tag, sort_at) values ('01a218b7-155c-712e-ad0e-fa76c9bfb695', '01a218b7-22ad-72ee-a022-dceb1ddf282b', 1, 'river', 1795710984877);
insert into commenters (id, site_id, email, email_key, submitted, approved, rejected, created_at) values ('01a218b7-22e1-7aef-bff0-2a487a0beb7e', '01a218b7-155c-712e-ad0e-fa76c9bfb695', 'shilan@example.org', 'shilan@example.org', 6, 2, 2, 1795710984929);
insert into commenters (id, site_id, email, email_key, submitted, approved, rejected, created_at) values ('01a218b7-24ba-7b0e-8daf-dd6b2788c0ba', '01a218b7-155c-712e-ad0e-fa76c9bfb695', 'other@example.org', 'other@example.org', 1, 0, 0, 1795710985402);
insert into comments (arrival, id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, decided_at, withdrawn_at, reply_count, priority, language, has_link, notify_decision, notify_replies, salt, receipt_token_hash, body_sha256, author_name, body) values (1, '01a218b7-22e1-7869-9ad9-1b73afbb3d3c', '01a218b7-155c-712e-ad0e-fa76c9bfb695', '01a218b7-22ad-72ee-a022-dceb1ddf282b', null, '01a218b7-22e1-7869-9ad9-1b73afbb3d3c', '01a218b7-22e1-7aef-bff0-2a487a0beb7e', 'approved', 1795710984929, 1795710985095, null, 1, 0.14, 'en', 0, 0, 0, x'f7fbf6e3f783529189cdfcce811070de', 'c70c44e504022ca3aad9752c0c010c5381835fd4ae8245ada10694d940420d6e', '51f6f48103a56a75a350b6a899e08e69b1ac55ed4b6f8b579b07530beea58a10', 'Shilan', 'The bridge opened on time, é é 👩‍👩‍👧.
	At last!');
insert into comments (arrival, id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, decided_at, withdrawn_at, reply_count, priority, language, has_link, notify_decision, notify_replies, salt, receipt_token_hash, body_sha256, author_name, body) values (2, '01a218b7-2399-750b-8b3f-df31d81c6621', '01a218b7-155c-712e-ad0e-fa76c9bfb695', '01a218b7-22ad-72ee-a022-dceb1ddf282b', '01a218b7-22e1-7869-9ad9-1b73afbb3d3c', '01a218b7-22e1-7869-9ad9-1b73afbb3d3c', '01a218b7-22e1-7aef-bff0-2a487a0beb7e', 'approved', 1795710985113, 1795710985186, null, 0, 0.11, 'en', 1, 0, 0, x'812b9b02e01b1c900e099ff18c5a5de8', 'a33c1286764ab41d3a48435e39550979127c4129f8233dc8c1a74b768cfae8e3', 'd7fa26d644a3a6393332fa8a815fc8876af981d57102ea0c040b406776e20864', 'ڕۆژ', 'I agree: see https://news.example/other');
insert into comments (arrival, id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, decided_at, withdrawn_at, reply_count, priority, language, has_link, notify_decision, notify_replies, salt, receipt_token_hash, body_sha256, author_name, body) values (3, '01a218b7-23fa-7039-b7ce-95e1619b0a0f', '01a218b7-155c-712e-ad0e-fa76c9bfb695', '01a218b7-22ad-72ee-a022-dceb1ddf282b', null, '01a218b7-23fa-7039-b7ce-95e1619b0a0f', '01a218b7-22e1-7aef-bff0-2a487a0beb7e', 'rejected', 1795710985210, 1795710985296, null, 0, 0.01, 'en', 0, 0, 0, x'0936cdbf1b63f357c987f978f64a37af', 'be0ae32c48788189f507d3b620aba9140a520d3ce89076ab7ba9e130dc3865fa', '75743d1cc40c74673d0005a3cc4a30216098e9190a681ef78652594a64bdea6e', 'Shilan', 'Buy my bridge at bridges.example');
insert into comments (arrival, id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, decided_at, withdrawn_at, reply_count, priority, language, has_link, notify_decision, notify_replies, salt, receipt_token_hash, body_sha256, author_name, body) values (4, '01a218b7-2456-7460-bae6-0ae6fd4ec42b', '01a218b7-155c-712e-ad0e-fa76c9bfb695', '01a218b7-22ad-72ee-a022-dceb1ddf282b', null, '01a218b7-2456-7460-bae6-0ae6fd4ec42b', '01a218b7-22e1-7aef-bff0-2a487a0beb7e', 'withdrawn', 1795710985302, null, 1795710985335, 0, 0.09, 'en', 0, 0, 0, x'593ad8d90c79aac9094496219fa80faa', '638e2f218626e31039aeb6e10115f9fa2f819a3ea6e3f7edc9d1e22fcb4637a8', '544b9f649b0c079dc9a0b1486e7133e48a6c1949354426e30b43fe357173523e', 'Shilan', 'I take it back');
insert into comments (arrival, id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, decided_at, withdrawn_at, reply_count, priority, language, has_link, notify_decision, notify_replies, salt, receipt_token_hash, body_sha256, author_name, body) values (5, '01a218b7-247e-7a49-9247-52edd3f34a8c', '01a218b7-155c-712e-ad0e-fa76c9bfb695', '01a218b7-22ad-72ee-a022-dceb1ddf282b', null, '01a218b7-247e-7a49-9247-52edd3f34a8c', '01a218b7-22e1-7aef-bff0-2a487a0beb7e', 'rejected', 1795710985342, 1795710985395, null, 0, 0.02, 'en', 0, 0, 0, x'0590d7f1a19c689333518bc64d2887e2', 'ccf1c56580767200de833213413e7fd2d502174588cbac8e8c1c3a517e32f0fb', 'bcc21bbf73ab6eeda1544070eda668fb6f64b531c0db6181f7c8f3e12e41034c', 'Shilan', 'First approved, then removed');
insert into comments (arrival, id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, decided_at, withdrawn_at, reply_count, priority, language, has_link, notify_decision, notify_replies, salt, receipt_token_hash, body_sha256, author_name, body) values (6, '01a218b7-24ba-7245-afb8-8af612980b56', '01a218b7-155c-712e-ad0e-fa76c9bfb695', '01a218b7-22ad-72ee-a022-dceb1ddf282b', null, '01a218b7-24ba-7245-afb8-8af612980b56', '01a218b7-24ba-7b0e-8daf-dd6b2788c0ba', 'pending', 1795710985402, null, null, 0, 0.5, 'ckb', 0, 0, 0, x'27c0b4a39f12c4b5d2bba125276cf62c', 'cbd5d98f86494b393c80b506cc5988089c12c87f899d98740a0ff1c61ab9c743', '048727a4c1a46f56745ebb81e9f05bad5818f3c1aac4f393ac29f98fc824ca6e', 'Shilan', 'پردەکە زۆر جوانە و دەستخۆش');
insert into comments (arrival, id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, decided_at, withdrawn_at, reply_count, priority, language, has_link, notify_decision, notify_replies, salt, receipt_token_hash, body_sha256, author_name, body) values (7, '01a218b7-24cb-72d4-b343-1e29cac30994', '01a218b7-155c-712e-ad0e-fa76c9bfb695', '01a218b7-22ad-72ee-a022-dceb1ddf282b', null, '01a218b7-24cb-72d4-b343-1e29cac30994', '01a218b7-22e1-7aef-bff0-2a487a0beb7e', 'pending', 1795710985419, null, null, 0, 0.05, 'en', 0, 0, 0, x'3755cd644ebb793a21ae1d61b0062770', 'ba8dbfb0b7a4ae830c37d17cc2c634f037efeefff24fa2024b96a949413fb288', '2105fef09f825eed49fa5366c70d27a63e901a6681d5f2782243fb34abbdda44', 'Shilan', 'It waits, too');
insert into decisions (arrival, id, site_id, story_id, comment_id, verdict, guidelines_version, actor_kind, user_id, token_id, actor_name, means, status_before, decided_at, message, note) values (1, '01a218b7-2387-71b6-8a58-c3fc2bfa4259', '01a218b7-155c-712e-ad0e-fa76c9bfb695', '01a218b7-22ad-72ee-a022-dceb1ddf282b', '01a218b7-22e1-7869-9ad9-1b73afbb3d3c', 'approve', 1, 'program', null, '01a218b7-1fb1-77f0-a82a-124bf305a00d', 'program', 'policy', 'pending', 1795710985095, null, null);
insert into decisions (arrival, id, site_id, story_id, comment_id, verdict, guidelines_version, actor_kind, user_id, token_id, actor_name, means, status_before, decided_at, message, note) values (2, '01a218b7-23e2-7ad9-94d9-dce4d75ab1df', '01a218b7-155c-712e-ad0e-fa76c9bfb695', '01a218b7-22ad-72ee-a022-dceb1ddf282b', '01a218b7-2399-750b-8b3f-df31d81c6621', 'approve', 1, 'program', null, '01a218b7-1fb1-77f0-a82a-124bf305a00d', 'program', 'policy', 'pending', 1795710985186, null, null);
insert into decisions (arrival, id, site_id, story_id, comment_id, verdict, guidelines_version, actor_kind, user_id, token_id, actor_name, means, status_before, decided_at, message, note) values (3, '01a218b7-2450-7858-bd6c-b70157815e8a', '01a218b7-155c-712e-ad0e-fa76c9bfb695', '01a218b7-22ad-72ee-a022-dceb1ddf282b', '01a218b7-23fa-7039-b7ce-95e1619b0a0f', 'reject', 1, 'program', null, '01a218b7-1fb1-77f0-a82a-124bf305a00d', 'program', 'policy', 'pending', 1795710985296, 'No advertisements, please.', null);
insert into decisions (arrival, id, site_id, story_id, comment_id, verdict, guidelines_version, actor_kind, user_id, token_id, actor_name, means, status_before, decided_at, message, note) values (4, '01a218b7-24a9-7a1b-a948-71ce40bc258f', '01a218b7-155c-712e-ad0e-fa76c9bfb695', '01a218b7-22ad-72ee-a022-dceb1ddf282b', '01a218b7-247e-7a49-9247-52edd3f34a8c', 'approve', 1, 'program', null, '01a218b7-1fb1-77f0-a82a-124bf305a00d', 'program', 'policy', 'pending', 1795710985385, null, null);
insert into decisions (arrival, id, site_id, story_id, comment_id, verdict, guidelines_version, actor_kind, user_id, token_id, actor_name, means, status_before, decided_at, message, note) values (5, '01a218b7-24b3-7113-888b-bcb3ec0005d6', '01a218b7-155c-712e-ad0e-fa76c9bfb695', '01a218b7-22ad-72ee-a022-dceb1ddf282b', '01a218b7-247e-7a49-9247-52edd3f34a8c', 'reject', 1, 'program', null, '01a218b7-1fb1-77f0-a82a-124bf305a00d', 'program', 'policy', 'approved', 1795710985395, null, 'on a second look');
insert into decision_guidelines (site_id, decision_id, position, guideline) values ('01a218b7-155c-712e-ad0e-fa76c9bfb695', '01a218b7-2450-7858-bd6c-b70157815e8a', 0, 'promotion');
insert into decision_guidelines (site_id, decision_id, position, guideline) values ('01a218b7-155c-712e-ad0e-fa76c9bfb695', '01a218b7-2450-7858-bd6c-b70157815e8a', 1, 'vulgarity');
insert into decision_guidelines (site_id, decision_id, position, guideline) values ('01a218b7-155c-712e-ad0e-fa76c9bfb695', '01a218b7-24b3-7113-888b-bcb3ec0005d6', 0, 'vulgarity');
insert into users (id, site_id, name, email, email_key, role, password_hash, active, created_at) values ('01a218b7-1c33-7612-ab5b-458eec498faf', '01a218b7-155c-712e-ad0e-fa76c9bfb695', 'mina', 'mina@example.org', 'mina@example.org', 'admin', '$argon2id$v=19$m=19456,t=2,p=1$T82TV9n2jDQthPgi7bBA8w$9Pjq2aSyt8/Tsr9vBKwZwqRdwsdDOGQ87w1gsxbBxDE', 1, 1795710983219);
insert into sessions (site_id, token_hash, user_id, started_at, ends_at) values ('01a218b7-155c-712e-ad0e-fa76c9bfb695', '6b83179196f9952b0b1ebe30f850e438c789b02bed5a855a9609de11d4d612ce', '01a218b7-1c33-7612-ab5b-458eec498faf', 1795710983376, 1796315783376);
insert into api_tokens (id, site_id, name, token_hash, created_at) values ('01a218b7-1fb1-77f0-a82a-124bf305a00d', '01a218b7-155c-712e-ad0e-fa76c9bfb695', 'program', '760d279b682375a142263c7f3530265bc31b28ffa2386c064c364cf65a4a32d8', 1795710984113);
insert into api_tokens (id, site_id, name, token_hash, created_at) values ('01a218b7-2112-7bf3-80dd-fbd55d3cd73f', '01a218b7-155c-712e-ad0e-fa76c9bfb695', 'program', '13dcc32536d8fdbad272cd5a3a40210d6cc01d3f701b0be19f8c00fb97b4805e', 1795710984466);
insert into api_token_scopes (site_id, token_id, scope) values ('01a218b7-155c-712e-ad0e-fa76c9bfb695', '01a218b7-1fb1-77f0-a82a-124bf305a00d', 'moderation');
insert into api_token_scopes (site_id, token_id, scope) values ('01a218b7-155c-712e-ad0e-fa76c9bfb695', '01a218b7-2112-7bf3-80dd-fbd55d3cd73f', 'stories');
insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer, outcomes) values ('01a218b7-155c-712e-ad0e-fa76c9bfb695', 'POST /api/v1/stories/01a218b7-22ad-72ee-a022-dceb1ddf282b/comments anonymous', '198dacf7122b4249663227f8130280cdb4ba33eccd2b48b6863c7c362a05f62e', '81da934ce6cbd2dae2b7816900d373dec12de81f57ef0b8dabdc2e9a2c898816', 1795797385066, x'270bdde8bb336ccd56d049abb4e69c3bc5d6bf676d832297ecb2d718fb91a888abb797dca11bf64d16e0b2394e56b38e647702e918fdef05a02c9c2aeed9edff46fdd1d7488ac78f0e0b1f3b2624b1c8dedf88b0a04b685a2b3209ec34bc355de67638667391d6b1cd50307158f980f2eebe56c6f511e0085cf0c4cafa90984ee3ed5207b79403a6a0c49d855375032bb04257db10eaa6842244c0a329a698920d0fbe1f8ce532ccf9928232da5ce607ee6436d061ca4aaaa8c22e45791509c8fda27a750cc2f614980a3e99bcfd2a33263b27a3b0dce1ce38d0c6a6135179034622b24b529420e9ed369c79d6add7be66686fe50b99fb94e81eb89b4051313624228cda6f86dc1712a15050d94746a905d28156a5c154a8db937b4647aa4e044fe1f9957529e482348232ac45a70ba7738d631642dd988bbdb4b6060a132260f3b936a3ac01bce94365ed7ce423ada06697f2532a93947ef288fe2d71df92c6a0787e6f1115bca85537b3d97d561d4e0016928f66219d185b0ae7af0b7fafb59a', null);
insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer, outcomes) values ('01a218b7-155c-712e-ad0e-fa76c9bfb695', 'POST /api/v1/stories/01a218b7-22ad-72ee-a022-dceb1ddf282b/comments anonymous', '3c705b3f1cef4fd410d855360289608f66b51c774a4f1145843ea73a947f99bd', 'f3a21a02d2a69f0b2e3cc7e33e127231d7bb21419c237edf46102c10fc5d3471', 1795797385177, x'c95477177cc234fd579c83839e62e25e9fdc3e0352ae1fb74cb47829aa25f364e859a7b982d7d5f42f52d6ab8ce8c3c1ccc75b2b3c19c0f041cb5e7fee656e5abd4da1f1b037704a8ec2ade1a73c3340526b71ee50b2200582a168679007cac23c45641484d88057959105a745c9c4b24cdd8766d857dc3936a4fec937b208581c2d75c650daa8dd33de332ff7cf9218d2f3cac82ab4f1722895d0f5ea6b7a2cfda4fde28bc9cc08669bb6f83ef39fb09f6a88b5a194aa2db877b6df814adbe654cbc2ab97521a36cb15d8092322220894a65d554d05a04b718727577a711be9dcd77d0d1c190c263be638fecae801583893ad8fe7fb657ecf8369ccc45f5366ab34c9d2da817764ba0555d5e4e32bc544ed29a5fb54bb0916e60e054929497abf498b325b86c0c4c15de1f22141683e14137c094680c9a607167a8c038e50dc10d9f358e30d1ecd7c96e800ae91d809292f9d84e4bff37da390eeed8d078db130d09c07d525cddbf931379594fda4741decaad52ccd1c16989640eba851c4965d0520eedfbb0c1710', null);
insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer, outcomes) values ('01a218b7-155c-712e-ad0e-fa76c9bfb695', 'POST /api/v1/stories/01a218b7-22ad-72ee-a022-dceb1ddf282b/comments anonymous', '5add83f4f053e8eaebab7119f13b38c70775bb899715d1b5a824064d8831c78c', '5fbc534d5aea8d6eb02bc60222ca068ebb5d8d0cba303370003e18f0bb3439bf', 1795797385229, x'b2b58a55de8901c3db1fcbd2e2eaef4977f5d390a9b3ac58c1b73cff85159a082ecb27aca230cf520aaafa28373c56293db5ded6f94fafdd56308072e92a1884ad1831c5e0e59da3ae85f262be44057e8fe15b2e953eb7cf90ea7a62341be2da402c519b9e9f4d34f133146b4697306882fbc209e43db57dbc2a6fa69464e607fead9a7f8936931ef6b0c10d35125721c6c2ba4569534c318365d86e8307326869345d935b26498d36c79238790143f10ba7dee5124611f558efb86c252d9b9d294dc9e37e9ee8b2924534b0b878779564dac217e6b604db100a8cfc457070e90d2d06dcc06d9a153668a9bf05b2436807fa1266ca6f813932438a3d85f6eb0cb1b3b67083e989fa51bcd4c4ddc942d8a2a550a53d8fb963495f88e71cbac6e442825e5e5d7ae104abdca634129bd2451673ebebefdf9d99dbf68968990750dea4bbb9e75cf7f462a1e0ac0fcb91771214c01deacf43d2b46f19f0bcf83f5695', null);
insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer, outcomes) values ('01a218b7-155c-712e-ad0e-fa76c9bfb695', 'POST /api/v1/stories/01a218b7-22ad-72ee-a022-dceb1ddf282b/comments anonymous', '9463c856b8089df90426623c35ac9b969bb9fc4bedd3d8281f7251192b53007c', 'ab5db116c2d965f188c7e55c738b4c47ed0ae2ee6e34780aa0dc4c08a5c27ae6', 1795797385303, x'929e7d3fbcd54a49e796501102d1d820ee0971329ecdcacd869ba5350f28d8450ae8f8ae2c4df4e59bbe78513b06903481cfc64a8751ed4aa54edf07c3d7fbc092bcf598b76fb4942e0dc038a9e66482381b89998de6961a57d70a26106c254e01933ab1269c6f4bcbf5b1dd720633c65fa0975ae3c3e5b36573ec77eae7d0c462f703f42f9a4ae484e5d0c72ddde7283f7305f9ae915f777907cabba4ebe563d4884269c6bbd45a63a256575a6931578589cc20fa2e6ef113684898bc761bf6379874203bafca74b8be253c2d512adc216122687dd0c62bf3010209eed307c68df4697eb91de17f8a77ca9d14950c665a6a445647ddcae39f2369b87077cc04d3d967f28e9b2b6f72bc374648820f7f6c4af79c8ebabfc36c877b3d50388459dbad2489788870f7bb8b9e96ef5097beefdd9b7921eb2a76c72b94fc70df674a17b11fa4499031ec24106d1564f2', null);
insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer, outcomes) values ('01a218b7-155c-712e-ad0e-fa76c9bfb695', 'POST /api/v1/stories/01a218b7-22ad-72ee-a022-dceb1ddf282b/comments anonymous', 'f0c1646c6258d926c0f9d5283e2c9019d412b1f6d16aa51415325eafbebeb4f1', '3ce348baac803cfd1f184782ea9659e1273083bc4b91abe0b3eb270c12624c37', 1795797385343, x'6cc41b78574024f876db957309aa629d1bcc952e262e942c9d59aa62f48c3589fa6cda803612c9dad2a8a1e4df12f244da8ef89e5b7b8b89befe404bd4e79b0a15bad85070679bb2e419fd4a3025245b8f66eccf2c5032a0071bc633b2d533d0ddd833125ea7c305bd70f3dd1c711ff54854b0ba1c0c706d6d0f9f275e0ea79283543e570bee253e7c8a838cd17f24f9fd3adf6fc4880789c9d7e75b6c8fd4711d18641a0a4130830d3c7218060f7ec6882549b72bd63279b28a6e654da60fbb6c1085f261ec3e51a7ea2393e3f5c75953f0b155c192f36075f66791a9304512c089869e18d9357fc25dfbcd360b4faec4310e6a616fd27512d2e985186a626fdca2e443824992bd5f8772598c5226cf444d21a2a6a6160925e7cb9ce11c145b75bc29fe9c17046eaeaef96557e336361178858489a1922cd85956d1021b2c24752d37ec8747cdd94ebea88055c5a2c3f94a76792add6796bbb4917c', null);
insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer, outcomes) values ('01a218b7-155c-712e-ad0e-fa76c9bfb695', 'POST /api/v1/stories/01a218b7-22ad-72ee-a022-dceb1ddf282b/comments anonymous', 'fb4221d45d47df5391e05cd8c7673cefc3f98f0a2c40f391a4226e2dc7f0e9d8', 'df441ebd356ff866ce7a30bb17a7771aaa9ec21d026f780e27e24bbd160120df', 1795797385414, x'acbc9cd6ae7088d56fe00db14ed6c6c1c46eb2612a21512825d5d57905487564aeced24236f8889e115a1adfcac5003c34ee8311f0ad1099f01f796b2349c9da64089bfb31425c11b10f59621cf9027dc29b8b64c412b4187309ef32b540afa7e42a0e667910692b6b3f20e2cd26a94e2abc3dc00c3bd698c66952bd4efd1051c67a99406e266aedd23e28380bf3cf28aff3f1969f260dca8d798be8459e6921af2f8885a2cd768c8a9c6f9acd157e42350e53bff19df7f87d717994927fc51dcf3e33f0cca77f52c0a334b284e1e6090d02b239a80b96f696e3d8937fcbc58c9c1c93de28bdfdbec301ef454e6df71217e34705d3c5ae480c4530a494c70f0c9a86dd2065d7c3e7c4403eebdec1acead71838f7dc72f301beae3a06a1c92c7c833f2d12c9528a2c4da5efe23d09884cbb507ed56a5b6d4447ae132b15b2e4c68e5c239996df271e394751544172358431943206c24cdf2f381bd857316d5d24b3ad575d61e472ef03945624abb432a3', null);
insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer, outcomes) values ('01a218b7-155c-712e-ad0e-fa76c9bfb695', 'POST /api/v1/stories/01a218b7-22ad-72ee-a022-dceb1ddf282b/comments anonymous', 'fdd5fb784ef2e1d955a94599112bc84bc60cba91c82fb2b8395d9071e84af0c8', '5599ca10ec6e7fa384bc6bcfda8be822b5734b518718ad54af0ae84a45284180', 1795797385433, x'ce2db2f6c6658d54cb13ef353ff77f2d8961ddcde51f68dfe7536a21c66e9d6c105e19e70ef562e5fcf0e722f763f8b69ede33cf56a038122569c6fa591acd13c2a4d7e32e08ef81a96e543510db71a2ad51e7d8f562f629d965220947cf02af892d0d6d55cb521165b5a54a414dc0196f759f07bbe8f7cc97fc7ba6842edf416f0cd056e98e3dee5dd43ca120dd51b52987e24fd671efcf812e5bcc4dd41d5965898be99cba668a84ddcbf49431bc099caf0a8fa53f53e0a95d5e851113ca7fe1481762fecfcd5644684160d05d00cd955ff5f2cdf9a9a965d0f62824d8c3363b9af7a4f243a069377f07c5e5b472d0474b7954e0026e42a059aea53295e7e5951f24788abcfd19e9e04c1471c070f50f1b0500d268788f62cf3a8664c7b84f9dca83a471dbf18e5ea00f9a56f7f660e8a8a3b8f211e102a13d0ef284202df7a439bfd5c367f403f2f96b26c3', null);
insert into write_checks (only, done) values (1, 0);
insert into assessments (arrival, site_id, comment_id, model, document, route, assessed_at, terms_version, policy_version, draft_version, draft_route) values (1, '01a218b7-155c-712e-ad0e-fa76c9bfb695', '01a218b7-22e1-7869-9ad9-1b73afbb3d3c', 'verbatim-small@2', '{"language":"en","languageConfidence":0.9251852421702264,"coverage":"full","guidelines":{"profanity":{"score":0.034409310668706894,"spans":[]},"threats":{"score":0.005119062028825283,"spans":[]},"personal-attacks":{"score":0.1896669566631317,"spans":[{"start":27,"end":37,"score":0.18966696221457138}]},"vulgarity":{"score":0.014606512151658535,"spans":[]},"sexism":{"score":0.07119177281856537,"spans":[]},"racism":{"score":0.002096695825457573,"spans":[]},"homophobia":{"score":0.0013317823177203536,"spans":[]},"xenophobia":{"score":0.00013145265984348953,"spans":[]},"other-abuse":{"score":0.0007637802045792341,"spans":[]},"promotion":{"score":0.0004922250518575311,"spans":[]}},"relevance":0.8356410171724488,"criticismOfPublisher":0.32495425295183056}', 'hold', 1795710984929, 2, 0, 1, 'hold');
insert into assessments (arrival, site_id, comment_id, model, document, route, assessed_at, terms_version, policy_version, draft_version, draft_route) values (2, '01a218b7-155c-712e-ad0e-fa76c9bfb695', '01a218b7-2399-750b-8b3f-df31d81c6621', 'verbatim-small@2', '{"language":"en","languageConfidence":0.7695314859900806,"coverage":"full","guidelines":{"profanity":{"score":0.004129829816520214,"spans":[]},"threats":{"score":0.0009600669727660716,"spans":[]},"personal-attacks":{"score":0.000695320253726095,"spans":[]},"vulgarity":{"score":0.0012555011780932546,"spans":[]},"sexism":{"score":0.00039322362863458693,"spans":[]},"racism":{"score":0.040552426129579544,"spans":[]},"homophobia":{"score":0.0002524506417103112,"spans":[]},"xenophobia":{"score":0.000307302427245304,"spans":[]},"other-abuse":{"score":0.0006079649901948869,"spans":[]},"promotion":{"score":0.14625567197799683,"spans":[{"start":2,"end":7,"score":0.07564655114611012},{"start":13,"end":39,"score":0.14625566552246785}]}},"relevance":0.5040971710526424,"criticismOfPublisher":0.4132296089956979}', 'hold', 1795710985113, 2, 0, 1, 'hold');
insert into assessments (arrival, site_id, comment_id, model, document, route, assessed_at, terms_version, policy_version, draft_version, draft_route) values (3, '01a218b7-155c-712e-ad0e-fa76c9bfb695', '01a218b7-23fa-7039-b7ce-95e1619b0a0f', 'verbatim-small@2', '{"language":"en","languageConfidence":0.957383124198175,"coverage":"full","guidelines":{"profanity":{"score":0.0006554020801559091,"spans":[]},"threats":{"score":0.0023026196286082268,"spans":[]},"personal-attacks":{"score":0.011574405245482922,"spans":[]},"vulgarity":{"score":0.0002177438436774537,"spans":[]},"sexism":{"score":0.00040296916267834604,"spans":[]},"racism":{"score":0.00003770923285628669,"spans":[]},"homophobia":{"score":0.000015496976629947312,"spans":[]},"xenophobia":{"score":0.00000229748525271134,"spans":[]},"other-abuse":{"score":0.00006241469964152202,"spans":[]},"promotion":{"score":0.001540203345939517,"spans":[]}},"relevance":0.8771093303853501,"criticismOfPublisher":0.16544419975539099}', 'hold', 1795710985210, 2, 0, 1, 'hold');
insert into assessments (arrival, site_id, comment_id, model, document, route, assessed_at, terms_version, policy_version, draft_version, draft_route) values (4, '01a218b7-155c-712e-ad0e-fa76c9bfb695', '01a218b7-2456-7460-bae6-0ae6fd4ec42b', 'verbatim-small@2', '{"language":"en","languageConfidence":0.997401882574681,"coverage":"full","guidelines":{"profanity":{"score":0.07218040525913239,"spans":[]},"threats":{"score":0.0036195628345012665,"spans":[]},"personal-attacks":{"score":0.031511273235082626,"spans":[]},"vulgarity":{"score":0.037940531969070435,"spans":[]},"sexism":{"score":0.012317975983023643,"spans":[]},"racism":{"score":0.11504857987165451,"spans":[{"start":2,"end":6,"score":0.11504857775506747}]},"homophobia":{"score":0.000176599423866719,"spans":[]},"xenophobia":{"score":0.034352898597717285,"spans":[]},"other-abuse":{"score":0.004312647972255945,"spans":[]},"promotion":{"score":0.00007850875408621505,"spans":[]}},"relevance":0.5497791930604445,"criticismOfPublisher":0.45913111770877924}', 'hold', 1795710985302, 2, 0, 1, 'hold');
insert into assessments (arrival, site_id, comment_id, model, document, route, assessed_at, terms_version, policy_version, draft_version, draft_route) values (5, '01a218b7-155c-712e-ad0e-fa76c9bfb695', '01a218b7-247e-7a49-9247-52edd3f34a8c', 'verbatim-small@2', '{"language":"en","languageConfidence":0.9774499366636294,"coverage":"full","guidelines":{"profanity":{"score":0.006362973712384701,"spans":[]},"threats":{"score":0.002141407225281,"spans":[]},"personal-attacks":{"score":0.02693931572139263,"spans":[]},"vulgarity":{"score":0.0016983035020530224,"spans":[]},"sexism":{"score":0.014280927367508411,"spans":[]},"racism":{"score":0.0005833407631143928,"spans":[]},"homophobia":{"score":0.0000028681654384854482,"spans":[]},"xenophobia":{"score":0.000036259032640373334,"spans":[]},"other-abuse":{"score":0.00006858350388938561,"spans":[]},"promotion":{"score":0.000045171149395173416,"spans":[]}},"relevance":0.45972356752142446,"criticismOfPublisher":0.4201162008791122}', 'hold', 1795710985342, 2, 0, 1, 'hold');
insert into assessments (arrival, site_id, comment_id, model, document, route, assessed_at, terms_version, policy_version, draft_version, draft_route) values (6, '01a218b7-155c-712e-ad0e-fa76c9bfb695', '01a218b7-24ba-7245-afb8-8af612980b56', 'verbatim-small@2', '{"language":"ckb","languageConfidence":0.8811652015150695,"coverage":"terms","guidelines":{"profanity":{"score":0.00036921334685757756,"spans":[]},"threats":{"score":0.00006461395241785794,"spans":[]},"personal-attacks":{"score":0.006001228932291269,"spans":[]},"vulgarity":{"score":0.0005729540716856718,"spans":[]},"sexism":{"score":0.0000816673127701506,"spans":[]},"racism":{"score":0.0004306375340092927,"spans":[]},"homophobia":{"score":3.206063183824881e-7,"spans":[]},"xenophobia":{"score":0.000006168663276184816,"spans":[]},"other-abuse":{"score":0.00001510742094978923,"spans":[]},"promotion":{"score":5.955514552624663e-7,"spans":[]}},"relevance":0.5689586087260395,"criticismOfPublisher":0.2113353269137031}', 'hold', 1795710985402, 2, 0, 1, 'hold');
insert into assessments (arrival, site_id, comment_id, model, document, route, assessed_at, terms_version, policy_version, draft_version, draft_route) values (7, '01a218b7-155c-712e-ad0e-fa76c9bfb695', '01a218b7-24cb-72d4-b343-1e29cac30994', 'verbatim-small@2', '{"language":"en","languageConfidence":0.9985647589622774,"coverage":"full","guidelines":{"profanity":{"score":0.010952239856123924,"spans":[]},"threats":{"score":0.03148168325424194,"spans":[]},"personal-attacks":{"score":0.02394084446132183,"spans":[]},"vulgarity":{"score":0.06413061171770096,"spans":[]},"sexism":{"score":0.009208017028868198,"spans":[]},"racism":{"score":0.0013720243005082011,"spans":[]},"homophobia":{"score":0.00012896837142761797,"spans":[]},"xenophobia":{"score":0.00018611038103699684,"spans":[]},"other-abuse":{"score":0.0020682318136096,"spans":[]},"promotion":{"score":0.00010855052823899314,"spans":[]}},"relevance":0.4336685733925769,"criticismOfPublisher":0.18878721535004353}', 'hold', 1795710985419, 2, 0, 1, 'hold');
insert into terms (site_id, list, form, document) values ('01a218b7-155c-712e-ad0e-fa76c9bfb695', 'ar', 'ابن الشرموطه', '{"text":"ابن الشرموطة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a218b7-155c-712e-ad0e-fa76c9bfb695', 'ar', 'ابن العاهره', '{"text":"ابن العاهرة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a218b7-155c-712e-ad0e-fa76c9bfb695', 'ar', 'ابن القحبه', '{"text":"ابن القحبة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a218b7-155c-712e-ad0e-fa76c9bfb695', 'ar', 'ابن المتناکه', '{"text":"ابن المتناكة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a218b7-155c-712e-ad0e-fa76c9bfb695', 'ar', 'ابن الکلب', '{"text":"ابن الكلب","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a218b7-155c-712e-ad0e-fa76c9bfb695', 'ar', 'انیک امک', '{"text":"انيك امك","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a218b7-155c-712e-ad0e-fa76c9bfb695', 'ar', 'خرا علیک', '{"text":"خرا عليك","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a218b7-155c-712e-ad0e-fa76c9bfb695', 'ar', 'دیوث', '{"text":"ديوث","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a218b7-155c-712e-ad0e-fa76c9bfb695', 'ar', 'زبی', '{"text":"زبي","language":"ar","guideline":"vulgarity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a218b7-155c-712e-ad0e-fa76c9bfb695', 'ar', 'شرامیط', '{"text":"شراميط","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a218b7-155c-712e-ad0e-fa76c9bfb695', 'ar', 'شرموطه', '{"text":"شرموطة","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a218b7-155c-712e-ad0e-fa76c9bfb695', 'ar', 'طیزک', '{"text":"طيزك","language":"ar","guideline":"vulgarity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a218b7-155c-712e-ad0e-fa76c9bfb695', 'ar', 'طیزی', '{"text":"طيزي","language":"ar","guideline":"vulgarity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a218b7-155c-712e-ad0e-fa76c9bfb695', 'ar', 'قحاب', '{"text":"قحاب","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a218b7-155c-712e-ad0e-fa76c9bfb695', 'ar', 'قحبه', '{"text":"قحبة","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a218b7-155c-712e-ad0e-fa76c9bfb695', 'ar', 'متناک', '{"text":"متناك","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a218b7-155c-712e-ad0e-fa76c9bfb695', 'ar', 'معرص', '{"text":"معرص","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a218b7-155c-712e-ad0e-fa76c9bfb695', 'ar', 'منیوک', '{"text":"منيوك","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a218b7-155c-712e-ad0e-fa76c9bfb695', 'ar', 'نیک امک', '{"text":"نيك امك","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a218b7-155c-712e-ad0e-fa76c9bfb695', 'ar', 'ولاد الشرموطه', '{"text":"ولاد الشرموطة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_versions (site_id, version, actor_kind, actor_id, actor_name, changed_at) values ('01a218b7-155c-712e-ad0e-fa76c9bfb695', 1, 'operator', null, 'Verbatim', 1795710982188);
insert into term_versions (site_id, version, actor_kind, actor_id, actor_name, changed_at) values ('01a218b7-155c-712e-ad0e-fa76c9bfb695', 2, 'program', '01a218b7-1fb1-77f0-a82a-124bf305a00d', 'program', 1795710984522);
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (1, '01a218b7-155c-712e-ad0e-fa76c9bfb695', 1, 'ar', 'کس امک', null, '{"text":"كس امك","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (2, '01a218b7-155c-712e-ad0e-fa76c9bfb695', 1, 'ar', 'کس اختک', null, '{"text":"كس أختك","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (3, '01a218b7-155c-712e-ad0e-fa76c9bfb695', 1, 'ar', 'کسمک', null, '{"text":"كسمك","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (4, '01a218b7-155c-712e-ad0e-fa76c9bfb695', 1, 'ar', 'کسمین', null, '{"text":"كسمين","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (5, '01a218b7-155c-712e-ad0e-fa76c9bfb695', 1, 'ar', 'کس ام', null, '{"text":"كس ام","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (6, '01a218b7-155c-712e-ad0e-fa76c9bfb695', 1, 'ar', 'ابن الشرموطه', null, '{"text":"ابن الشرموطة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (7, '01a218b7-155c-712e-ad0e-fa76c9bfb695', 1, 'ar', 'ابن القحبه', null, '{"text":"ابن القحبة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (8, '01a218b7-155c-712e-ad0e-fa76c9bfb695', 1, 'ar', 'ابن المتناکه', null, '{"text":"ابن المتناكة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (9, '01a218b7-155c-712e-ad0e-fa76c9bfb695', 1, 'ar', 'ابن العاهره', null, '{"text":"ابن العاهرة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (10, '01a218b7-155c-712e-ad0e-fa76c9bfb695', 1, 'ar', 'ولاد القحبه', null, '{"text":"ولاد القحبة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (11, '01a218b7-155c-712e-ad0e-fa76c9bfb695', 1, 'ar', 'ولاد الشرموطه', null, '{"text":"ولاد الشرموطة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (12, '01a218b7-155c-712e-ad0e-fa76c9bfb695', 1, 'ar', 'شرموطه', null, '{"text":"شرموطة","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (13, '01a218b7-155c-712e-ad0e-fa76c9bfb695', 1, 'ar', 'شرامیط', null, '{"text":"شراميط","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (14, '01a218b7-155c-712e-ad0e-fa76c9bfb695', 1, 'ar', 'قحبه', null, '{"text":"قحبة","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (15, '01a218b7-155c-712e-ad0e-fa76c9bfb695', 1, 'ar', 'قحاب', null, '{"text":"قحاب","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (16, '01a218b7-155c-712e-ad0e-fa76c9bfb695', 1, 'ar', 'متناک', null, '{"text":"متناك","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (17, '01a218b7-155c-712e-ad0e-fa76c9bfb695', 1, 'ar', 'منیوک', null, '{"text":"منيوك","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (18, '01a218b7-155c-712e-ad0e-fa76c9bfb695', 1, 'ar', 'معرص', null, '{"text":"معرص","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (19, '01a218b7-155c-712e-ad0e-fa76c9bfb695', 1, 'ar', 'دیوث', null, '{"text":"ديوث","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (20, '01a218b7-155c-712e-ad0e-fa76c9bfb695', 1, 'ar', 'نیک امک', null, '{"text":"نيك امك","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into policy_versions (site_id, version, document, saved_by, saved_at) values ('01a218b7-155c-712e-ad0e-fa76c9bfb695', 1, '{"rules":[{"languages":["en"],"coverages":["full"],"rejectFrom":{"threats":0.999}}]}', 'program', 1795710984682);
insert into policy_standing (site_id, published_version, published_by, published_at, draft_version) values ('01a218b7-155c-712e-ad0e-fa76c9bfb695', null, null, null, 1);
insert into events (arrival, site_id, kind, story_id, comment_id, decision_id, happened_at) values (1, '01a218b7-155c-712e-ad0e-fa76c9bfb695', 'story.changed', '01a218b7-22ad-72ee-a022-dceb1ddf282b', null, null, 1795710984877);
insert into events (arrival, site_id, kind, story_id, comment_id, decision_id, happened_at) values (2, '01a218b7-155c-712e-ad0e-fa76c9bfb695', 'comment.submitted', '01a218b7-22ad-72ee-a022-dceb1ddf282b', '01a218b7-22e1-7869-9ad9-1b73afbb3d3c', null, 1795710984929);
insert into events (arrival, site_id, kind, story_id, comment_id, decision_id, happened_at) values (3, '01a218b7-155c-712e-ad0e-fa76c9bfb695', 'comment.approved', '01a218b7-22ad-72ee-a022-dceb1ddf282b', '01a218b7-22e1-7869-9ad9-1b73afbb3d3c', '01a218b7-2387-71b6-8a58-c3fc2bfa4259', 1795710985095);
insert into events (arrival, site_id, kind, story_id, comment_id, decision_id, happened_at) values (4, '01a218b7-155c-712e-ad0e-fa76c9bfb695', 'comment.submitted', '01a218b7-22ad-72ee-a022-dceb1ddf282b', '01a218b7-2399-750b-8b3f-df31d81c6621', null, 1795710985113);
insert into events (arrival, site_id, kind, story_id, comment_id, decision_id, happened_at) values (5, '01a218b7-155c-712e-ad0e-fa76c9bfb695', 'comment.approved', '01a218b7-22ad-72ee-a022-dceb1ddf282b', '01a218b7-2399-750b-8b3f-df31d81c6621', '01a218b7-23e2-7ad9-94d9-dce4d75ab1df', 1795710985186);
insert into events (arrival, site_id, kind, story_id, comment_id, decision_id, happened_at) values (6, '01a218b7-155c-712e-ad0e-fa76c9bfb695', 'comment.submitted', '01a218b7-22ad-72ee-a022-dceb1ddf282b', '01a218b7-23fa-7039-b7ce-95e1619b0a0f', null, 1795710985210);
insert into events (arrival, site_id, kind, story_id, comment_id, decision_id, happened_at) values (7, '01a218b7-155c-712e-ad0e-fa76c9bfb695', 'comment.rejected', '01a218b7-22ad-72ee-a022-dceb1ddf282b', '01a218b7-23fa-7039-b7ce-95e1619b0a0f', '01a218b7-2450-7858-bd6c-b70157815e8a', 1795710985296);
insert into events (arrival, site_id, kind, story_id, comment_id, decision_id, happened_at) values (8, '01a218b7-155c-712e-ad0e-fa76c9bfb695', 'comment.submitted', '01a218b7-22ad-72ee-a022-dceb1ddf282b', '01a218b7-2456-7460-bae6-0ae6fd4ec42b', null, 1795710985302);
insert into events (arrival, site_id, kind, story_id, comment_id, decision_id, happened_at) values (9, '01a218b7-155c-712e-ad0e-fa76c9bfb695', 'comment.withdrawn', '01a218b7-22ad-72ee-a022-dceb1ddf282b', '01a218b7-2456-7460-bae6-0ae6fd4ec42b', null, 1795710985335);
insert into events (arrival, site_id, kind, story_id, comment_id, decision_id, happened_at) values (10, '01a218b7-155c-712e-ad0e-fa76c9bfb695', 'comment.submitted', '01a218b7-22ad-72ee-a022-dceb1ddf282b', '01a218b7-247e-7a49-9247-52edd3f34a8c', null, 1795710985342);
insert into events (arrival, site_id, kind, story_id, comment_id, decision_id, happened_at) values (11, '01a218b7-155c-712e-ad0e-fa76c9bfb695', 'comment.approved', '01a218b7-22ad-72ee-a022-dceb1ddf282b', '01a218b7-247e-7a49-9247-52edd3f34a8c', '01a218b7-24a9-7a1b-a948-71ce40bc258f', 1795710985385);
insert into events (arrival, site_id, kind, story_id, comment_id, decision_id, happened_at) values (12, '01a218b7-155c-712e-ad0e-fa76c9bfb695', 'comment.removed', '01a218b7-22ad-72ee-a022-dceb1ddf282b', '01a218b7-247e-7a49-9247-52edd3f34a8c', '01a218b7-24b3-7113-888b-bcb3ec0005d6', 1795710985395);
insert into events (arrival, site_id, kind, story_id, comment_id, decision_id, happened_at) values (13, '01a218b7-155c-712e-ad0e-fa76c9bfb695', 'comment.submitted', '01a218b7-22ad-72ee-a022-dceb1ddf282b', '01a218b7-24ba-7245-afb8-8af612980b56', null, 1795710985402);
insert into events (arrival, site_id, kind, story_id, comment_id, decision_id, happened_at) values (14, '01a218b7-155c-712e-ad0e-fa76c9bfb695', 'comment.submitted', '01a218b7-22ad-72ee-a022-dceb1ddf282b', '01a218b7-24cb-72d4-b343-1e29cac30994', null, 1795710985419);
delete from sqlite_sequence;
insert into sqlite_sequence (name, seq) values ('term_changes', 706);
insert into sqlite_sequence (name, seq) values ('setting_changes', 1);
insert into sqlite_sequence (name, seq) values ('deliveries', 0);
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
CREATE INDEX deliveries_by_due on deliveries (site_id, channel, due_at) where failed_at is null;
CREATE INDEX deliveries_by_age on deliveries (site_id, channel, since) where failed_at is null;
CREATE INDEX failed_deliveries on deliveries (site_id, failed_at) where failed_at is not null;
CREATE TRIGGER webhooks_follow_events after insert on events
begin
  insert into deliveries (site_id, channel, kind, story_id, comment_id, decision_id, happened_at, since, due_at)
  select new.site_id, channel, kind, new.story_id, new.comment_id, new.decision_id, new.happened_at, new.happened_at, new.happened_at
  from delivery_channels
  where site_id = new.site_id and kind = new.kind;
end;
CREATE TRIGGER mails_follow_decisions after insert on events
when new.decision_id is not null and new.kind in ('comment.approved', 'comment.rejected', 'comment.removed')
begin
  insert into deliveries (site_id, channel, kind, story_id, comment_id, decision_id, happened_at, since, due_at)
  select new.site_id, channel, kind, new.story_id, new.comment_id, new.decision_id, new.happened_at, new.happened_at, new.happened_at
  from delivery_channels
  where site_id = new.site_id
    and kind = 'mail.decision'
    and exists (select 1 from comments where site_id = new.site_id and id = new.comment_id and notify_decision = 1);
end;
CREATE TRIGGER mails_follow_replies after insert on events
when new.decision_id is not null and new.kind = 'comment.approved'
begin
  insert into deliveries (site_id, channel, kind, story_id, comment_id, decision_id, happened_at, since, due_at)
  select new.site_id, channel, kind, new.story_id, new.comment_id, new.decision_id, new.happened_at, new.happened_at, new.happened_at
  from delivery_channels
  where site_id = new.site_id
    and kind = 'mail.reply'
    and exists (
      select 1
      from comments as replies
      join comments as parents on parents.site_id = replies.site_id and parents.id = replies.parent_id
      where replies.site_id = new.site_id and replies.id = new.comment_id
        and parents.notify_replies = 1 and parents.commenter_id <> replies.commenter_id
    )
    and not exists (
      select 1
      from decisions
      where site_id = new.site_id and comment_id = new.comment_id and verdict = 'approve' and id <> new.decision_id
    );
end;
