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
insert into schema_version (version) values (1);
insert into schema_version (version) values (2);
insert into schema_version (version) values (3);
insert into schema_version (version) values (4);
insert into schema_version (version) values (5);
insert into sites (id, name, time_zone, created_at) values ('01a2187d-e7ae-7dde-b36f-d131c8cc3494', 'Comments', 'UTC', 1795707234222);
insert into site_languages (site_id, position, language) values ('01a2187d-e7ae-7dde-b36f-d131c8cc3494', 0, 'en');
insert into guideline_versions (site_id, version, document, created_at) values ('01a2187d-e7ae-7dde-b36f-d131c8cc3494', 1, '{"version":1,"preamble":{"en":"Every comment sent to us is read before it appears. We welcome comments on the story, discussion of what it raises, and constructive criticism of our own work.","ckb":"هەموو کۆمێنتێک پێش ئەوەی بڵاو بکرێتەوە دەخوێندرێتەوە. پێشوازی دەکەین لە کۆمێنتی پەیوەندیدار بە بابەتەکە، لە گفتوگۆ لەسەر ئەو پرسانەی دەیانوروژێنێت، هەروەها لە ڕەخنەی بنیاتنەر لە کاری خۆمان.","kmr":"Her şîrove berî ku were weşandin tê xwendin. Em pêşwaziya şîroveyên li ser nûçeyê, nîqaşa mijarên wê û rexneya avaker a li xebata xwe dikin.","ar":"نقرأ التعليقات كلها قبل أن تظهر، ونرحّب بما يتصل منها بالموضوع، وبالنقاش في القضايا التي يثيرها، وبالنقد البنّاء لعملنا.","tr":"Her yorum yayımlanmadan önce okunur. Haberle ilgili yorumlara, haberin gündeme getirdiği konuların tartışılmasına ve bize yönelik yapıcı eleştirilere açığız."},"closing":{"en":"A comment that breaks one of these guidelines is rejected, and its author is told why. We never edit a comment: it is either approved and published exactly as it was written, or rejected.","ckb":"هەر کۆمێنتێک یەکێک لەم ڕێنماییانە پێشێل بکات، ڕەت دەکرێتەوە و هۆکارەکەی بە نووسەرەکەی دەگوترێت. ئێمە دەستکاریی هیچ کۆمێنتێک ناکەین: یان پەسەند دەکرێت و وەک خۆی بڵاو دەکرێتەوە، یان ڕەت دەکرێتەوە.","kmr":"Şîroveya ku yek ji van rêgezan binpê bike tê redkirin û sedem ji nivîskarê wê re tê gotin. Em tu şîroveyê naguherînin: yan tê pejirandin û çawa hatiye nivîsandin wisa tê weşandin, yan jî tê redkirin.","ar":"التعليق الذي يخالف أحد هذه المعايير يُرفض ويُبلَّغ صاحبه بالسبب. ولا نعدّل أي تعليق: إما أن يُقبل فيُنشر كما كُتب تمامًا، وإما أن يُرفض.","tr":"Bu ilkelerden birine uymayan yorum reddedilir, gerekçesi de yazarına bildirilir. Hiçbir yorumu değiştirmeyiz: Yorum ya onaylanıp yazıldığı gibi yayımlanır ya da reddedilir."},"items":[{"key":"relevance","kind":"welcome","wording":{"en":{"title":"On the topic","text":"Say what you think of the story, add what you know, or answer another reader. Discussing the issues behind the news is just as welcome."},"ckb":{"title":"پەیوەندیدار بە بابەتەکە","text":"بیروڕای خۆت لەسەر بابەتەکە بنووسە، ئەوەی دەیزانیت بیخە سەری، یان وەڵامی خوێنەرێکی تر بدەوە. گفتوگۆ لەسەر پرسەکانی پشت هەواڵەکەش جێی پێشوازییە."},"kmr":{"title":"Li ser mijarê","text":"Bibêje tu li ser nûçeyê çi difikirî, tiştê ku tu dizanî lê zêde bike, an jî bersiva xwendevanekî din bide. Nîqaşa mijarên li pişt nûçeyê jî bi kêfxweşî tê pêşwazîkirin."},"ar":{"title":"في صلب الموضوع","text":"قل رأيك في الموضوع، أو أضف ما تعرفه، أو رُدّ على قارئ آخر. ونرحّب كذلك بالنقاش في القضايا الكامنة وراء الخبر."},"tr":{"title":"Haberle ilgili yorumlar","text":"Haber hakkında ne düşündüğünüzü söyleyin, bildiklerinizi ekleyin ya da başka bir okura yanıt verin. Haberin ardındaki konuları tartışmanız da bizi sevindirir."}}},{"key":"criticism-of-publisher","kind":"welcome","wording":{"en":{"title":"Criticism of us","text":"Tell us what we got wrong, what we left out and what we could do better. Constructive criticism of our work is never a reason to reject a comment."},"ckb":{"title":"ڕەخنە لە ئێمە","text":"پێمان بڵێ لە چیدا هەڵە بووین، چیمان باس نەکردووە و چی دەتوانین باشتر بکەین. ڕەخنەی بنیاتنەر لە کارمان هەرگیز نابێتە هۆی ڕەتکردنەوەی کۆمێنت."},"kmr":{"title":"Rexneya li me","text":"Ji me re bibêje me çi şaş kir, me çi negot û em dikarin çi baştir bikin. Rexneya avaker a li xebata me qet nabe sedema redkirina şîroveyekê."},"ar":{"title":"نقد عملنا","text":"أخبرنا بما أخطأنا فيه وما أغفلناه وما يمكننا تحسينه. والنقد البنّاء لعملنا لا يكون أبدًا سببًا لرفض تعليق."},"tr":{"title":"Bize yönelik eleştiriler","text":"Nerede yanıldığımızı, neyi atladığımızı, neyi daha iyi yapabileceğimizi bize söyleyin. İşimize yönelik yapıcı eleştiri hiçbir zaman ret gerekçesi olmaz."}}},{"key":"profanity","kind":"forbidden","wording":{"en":{"title":"Swearing and cursing","text":"Swear words and curses are not accepted, even with some letters replaced by signs. You may be as critical as you like in other words."},"ckb":{"title":"جنێو و وشەی ناشیرین","text":"جنێو و وشەی ناشیرین قبووڵ ناکرێن، تەنانەت ئەگەر هەندێک پیتیان بە نیشانە گۆڕدرابن. بە وشەی تر چەندت پێ خۆشە ڕەخنە بگرە."},"kmr":{"title":"Çêr û sixêf","text":"Çêr û sixêf nayên qebûlkirin, hinek tîpên wan bi nîşanan hatibin guhertin jî. Bi gotinên din tu çiqas bixwazî dikarî rexne bikî."},"ar":{"title":"الشتائم والسباب","text":"لا نقبل الشتائم والسباب، ولو استُبدلت ببعض الحروف رموز. ولك أن تنتقد كما تشاء بكلمات أخرى."},"tr":{"title":"Küfür ve sövgü","text":"Küfür ve sövgü, bazı harflerin yerine işaret konmuş olsa bile kabul edilmez. Başka sözcüklerle dilediğiniz kadar sert eleştirebilirsiniz."}}},{"key":"threats","kind":"forbidden","wording":{"en":{"title":"Threats and incitement","text":"Nobody may be threatened with harm, and nobody may call for violence against a person or a group. Reporting a threat, or condemning one, is fine."},"ckb":{"title":"هەڕەشە و هاندانی توندوتیژی","text":"هەڕەشەکردن لە هەر کەسێک و بانگەواز بۆ توندوتیژی دژی کەسێک یان گرووپێک قبووڵ ناکرێن. گێڕانەوەی هەڕەشەیەک یان سەرکۆنەکردنی ئاساییە."},"kmr":{"title":"Gef û handana tundiyê","text":"Gefa li kesekî û banga tundiyê ya li dijî kesekî an komekê nayên qebûlkirin. Behskirin an şermezarkirina gefekê ne pirsgirêk e."},"ar":{"title":"التهديد والتحريض","text":"لا نقبل تهديد أحد بالأذى، ولا الدعوة إلى العنف ضد شخص أو جماعة. أما الإخبار عن تهديد أو إدانته فلا بأس به."},"tr":{"title":"Tehdit ve kışkırtma","text":"Hiç kimse tehdit edilemez, bir kişiye ya da topluluğa karşı şiddet çağrısı yapılamaz. Bir tehdidi aktarmakta ya da kınamakta sakınca yoktur."}}},{"key":"personal-attacks","kind":"forbidden","wording":{"en":{"title":"Personal attacks","text":"Do not insult other readers, journalists or the people in a story. You may criticise what they say and do, and strongly."},"ckb":{"title":"هێرشی کەسی","text":"سووکایەتی بە خوێنەرانی تر، ڕۆژنامەنووسان یان کەسانی ناو بابەتەکە مەکە. دەتوانیت ڕەخنە لە قسە و کارەکانیان بگریت، بە توندیش."},"kmr":{"title":"Êrîşên şexsî","text":"Heqaretê li xwendevanên din, li rojnamevanan an li kesên di nûçeyê de neke. Tu dikarî gotin û kirinên wan rexne bikî, bi tundî jî."},"ar":{"title":"التهجّم الشخصي","text":"لا نقبل إهانة القرّاء الآخرين أو الصحفيين أو من يرد ذكرهم في المقال. ولك أن تنتقد أقوالهم وأفعالهم، ولو بشدة."},"tr":{"title":"Kişisel saldırı","text":"Diğer okurlara, gazetecilere ya da haberde adı geçenlere hakaret edilmesi kabul edilmez. Söylediklerini ve yaptıklarını sert biçimde de eleştirebilirsiniz."}}},{"key":"vulgarity","kind":"forbidden","wording":{"en":{"title":"Vulgar remarks","text":"Crude remarks about sex or the body are not accepted. Speaking plainly about health, sexuality or a crime is fine."},"ckb":{"title":"قسەی بێشەرمانە","text":"قسەی بێشەرمانە لەسەر سێکس یان جەستە قبووڵ ناکرێت. باسکردنی ڕاشکاوانەی تەندروستی، ژیانی سێکسی یان تاوانێک ئاساییە."},"kmr":{"title":"Gotinên bêedeb","text":"Gotinên bêedeb ên li ser seks an bedenê nayên qebûlkirin. Axaftina eşkere ya li ser tenduristiyê, zayendîtiyê an sûcekî ne pirsgirêk e."},"ar":{"title":"الكلام الفاحش","text":"لا نقبل الكلام المبتذل عن الجنس أو الجسد. أما الحديث الصريح عن الصحة أو الحياة الجنسية أو عن جريمة فلا بأس به."},"tr":{"title":"Müstehcen sözler","text":"Cinsellik ya da beden hakkında bayağı sözler kabul edilmez. Sağlıktan, cinsellikten ya da bir suçtan açıkça söz etmekte sakınca yoktur."}}},{"key":"sexism","kind":"forbidden","wording":{"en":{"title":"Sexist abuse","text":"Nobody may be demeaned, mocked or excluded for being a woman or a man. Arguing about roles, rights and laws is fine."},"ckb":{"title":"سووکایەتیی جێندەری","text":"سووکایەتیکردن، گاڵتەپێکردن یان دوورخستنەوەی کەسێک لەبەر ئەوەی ژنە یان پیاوە قبووڵ ناکرێت. گفتوگۆ لەسەر ڕۆڵ و ماف و یاساکان ئاساییە."},"kmr":{"title":"Heqareta zayendperest","text":"Biçûkxistin an dûrxistina kesekî ji ber ku jin an mêr e, û qerfên bi vî rengî, nayên qebûlkirin. Nîqaşa li ser rol, maf û qanûnan ne pirsgirêk e."},"ar":{"title":"الإساءة بسبب الجنس","text":"لا نقبل تحقير أحد أو السخرية منه أو إقصاءه لكونه امرأة أو رجلًا. أما النقاش في الأدوار والحقوق والقوانين فلا بأس به."},"tr":{"title":"Cinsiyetçi hakaret","text":"Hiç kimse kadın ya da erkek olduğu için aşağılanamaz, alaya alınamaz, dışlanamaz. Rolleri, hakları ve yasaları tartışmakta sakınca yoktur."}}},{"key":"racism","kind":"forbidden","wording":{"en":{"title":"Racist abuse","text":"Hatred or contempt for people because of their ethnicity, descent or skin colour is not accepted, and that includes antisemitism. Quoting a slur in order to denounce it is fine."},"ckb":{"title":"سووکایەتیی ڕەگەزپەرستانە","text":"ڕق یان سووکایەتی بەرانبەر بە خەڵک لەبەر نەتەوە، ڕەچەڵەک یان ڕەنگی پێستیان قبووڵ ناکرێت؛ ئەمە دژایەتیی جووەکانیش دەگرێتەوە. هێنانەوەی قسەیەکی سووکایەتیئامێز بۆ سەرکۆنەکردنی ئاساییە."},"kmr":{"title":"Heqareta nijadperest","text":"Nefret an heqareta li hember mirovan ji ber netew, esl an rengê çermê wan nayê qebûlkirin; dijminatiya li cihûyan jî di nav de ye. Neqilkirina gotineke heqaretê ji bo şermezarkirina wê ne pirsgirêk e."},"ar":{"title":"الإساءة العنصرية","text":"لا نقبل كراهية الناس أو ازدراءهم بسبب انتمائهم العرقي أو أصلهم أو لون بشرتهم، ومن ذلك معاداة السامية. أما اقتباس عبارة مسيئة لإدانتها فلا بأس به."},"tr":{"title":"Irkçı hakaret","text":"Hiç kimse etnik kökeni, soyu ya da ten rengi yüzünden aşağılanamaz, nefretin hedefi yapılamaz; Yahudi düşmanlığı da buna girer. Aşağılayıcı bir sözü kınamak için alıntılamakta sakınca yoktur."}}},{"key":"homophobia","kind":"forbidden","wording":{"en":{"title":"Homophobic abuse","text":"Hatred or contempt for people because of their sexual orientation or gender identity is not accepted, and that includes abuse of transgender people. Arguing about laws and beliefs is fine."},"ckb":{"title":"سووکایەتی بە هاوڕەگەزخوازان","text":"ڕق یان سووکایەتی بەرانبەر بە خەڵک لەبەر ئاراستەی سێکسی یان ناسنامەی جێندەرییان قبووڵ ناکرێت؛ ئەمە سووکایەتی بە کەسانی ترانسجێندەریش دەگرێتەوە. گفتوگۆ لەسەر یاسا و بیروباوەڕ ئاساییە."},"kmr":{"title":"Heqareta homofobîk","text":"Nefret an heqareta li hember mirovan ji ber meyla wan a zayendî an nasnameya wan a zayendî nayê qebûlkirin; heqareta li kesên trans jî di nav de ye. Nîqaşa li ser qanûn û baweriyan ne pirsgirêk e."},"ar":{"title":"الإساءة إلى المثليين","text":"لا نقبل كراهية الناس أو ازدراءهم بسبب ميلهم الجنسي أو هويتهم الجندرية، ومن ذلك الإساءة إلى العابرين جنسيًا. أما النقاش في القوانين والمعتقدات فلا بأس به."},"tr":{"title":"Homofobik hakaret","text":"Hiç kimse cinsel yönelimi ya da cinsiyet kimliği yüzünden aşağılanamaz, nefretin hedefi yapılamaz; translara hakaret de buna girer. Yasaları ve inançları tartışmakta sakınca yoktur."}}},{"key":"xenophobia","kind":"forbidden","wording":{"en":{"title":"Abuse of foreigners","text":"Hatred or contempt for people because of their nationality, or because they are migrants or refugees, is not accepted. You may argue for or against any policy on migration."},"ckb":{"title":"دژایەتیی بیانییەکان","text":"ڕق یان سووکایەتی بەرانبەر بە خەڵک لەبەر وڵاتەکەیان، یان لەبەر ئەوەی کۆچبەر یان پەنابەرن، قبووڵ ناکرێت. دەتوانیت لایەنگر یان دژی هەر سیاسەتێکی کۆچ بیت."},"kmr":{"title":"Dijminatiya li biyaniyan","text":"Nefret an heqareta li hember mirovan ji ber welatê wan, an jî ji ber ku koçber an penaber in, nayê qebûlkirin. Tu dikarî alîgir an dijberê her siyaseta koçberiyê bî."},"ar":{"title":"كراهية الأجانب","text":"لا نقبل كراهية الناس أو ازدراءهم بسبب جنسيتهم أو لأنهم مهاجرون أو لاجئون. ولك أن تؤيد أي سياسة للهجرة أو تعارضها."},"tr":{"title":"Yabancı düşmanlığı","text":"Hiç kimse uyruğu yüzünden ya da göçmen veya mülteci olduğu için aşağılanamaz, nefretin hedefi yapılamaz. Her türlü göç politikasını savunabilir ya da ona karşı çıkabilirsiniz."}}},{"key":"other-abuse","kind":"forbidden","wording":{"en":{"title":"Abuse of other groups","text":"Hatred or contempt for people because of their religion, a disability, their age or another such trait is not accepted. You may criticise a religion, an idea or an institution, and strongly."},"ckb":{"title":"سووکایەتی بە گرووپی تر","text":"ڕق یان سووکایەتی بەرانبەر بە خەڵک لەبەر ئایین، کەمئەندامی، تەمەن یان تایبەتمەندییەکی تری لەم جۆرە قبووڵ ناکرێت. دەتوانیت ڕەخنە لە ئایینێک، بیرۆکەیەک یان دەزگایەک بگریت، بە توندیش."},"kmr":{"title":"Heqareta li komên din","text":"Nefret an heqareta li hember mirovan ji ber ol, astengdarî, temen an taybetmendiyeke din a bi vî rengî nayê qebûlkirin. Tu dikarî olekê, ramanekê an saziyekê rexne bikî, bi tundî jî."},"ar":{"title":"الإساءة إلى فئات أخرى","text":"لا نقبل كراهية الناس أو ازدراءهم بسبب دينهم أو إعاقتهم أو سنّهم أو أي صفة أخرى من هذا القبيل. ولك أن تنتقد دينًا أو فكرة أو مؤسسة، ولو بشدة."},"tr":{"title":"Başka gruplara hakaret","text":"Hiç kimse dini, engelliliği, yaşı ya da benzer bir özelliği yüzünden aşağılanamaz, nefretin hedefi yapılamaz. Bir dini, bir düşünceyi ya da bir kurumu sert biçimde de eleştirebilirsiniz."}}},{"key":"promotion","kind":"forbidden","wording":{"en":{"title":"Advertising and promotion","text":"Comments that advertise a product, a service, a channel or their own author are not accepted. A link that supports what you say about the story is fine."},"ckb":{"title":"ڕیکلام و بانگەشە","text":"کۆمێنتێک کە ڕیکلام بۆ کاڵا، خزمەتگوزاری، کەناڵ یان نووسەرەکەی بکات قبووڵ ناکرێت. بەستەرێک کە پشتی قسەکەت لەسەر بابەتەکە بگرێت ئاساییە."},"kmr":{"title":"Reklam û pesindan","text":"Şîroveya ku reklama kelûpelekî, xizmetekê, kanalekê an nivîskarê xwe dike nayê qebûlkirin. Girêdana ku gotina te ya li ser nûçeyê piştrast dike ne pirsgirêk e."},"ar":{"title":"الإعلان والترويج","text":"لا نقبل تعليقًا يروّج لسلعة أو خدمة أو قناة أو لكاتبه. أما رابط يدعم ما تقوله في الموضوع فلا بأس به."},"tr":{"title":"Reklam ve tanıtım","text":"Bir ürünün, hizmetin, kanalın ya da yazanın kendisinin reklamını yapan yorumlar kabul edilmez. Haber hakkında söylediğinizi destekleyen bir bağlantı vermekte sakınca yoktur."}}}]}', 1795707234222);
insert into setting_changes (arrival, site_id, subject, subject_id, field, value_before, value_after, actor_kind, actor_id, actor_name, changed_at) values (1, '01a2187d-e7ae-7dde-b36f-d131c8cc3494', 'site', '01a2187d-e7ae-7dde-b36f-d131c8cc3494', 'policyDraft', 'null', '{"version":1,"rules":[{"languages":["en"],"coverages":["full"],"rejectFrom":{"threats":0.999}}]}', 'program', '01a2187d-ef95-704e-9f10-bcd76cfc915f', 'program', 1795707236933);
insert into stories (id, site_id, url, slug, headline, publisher, published_at, language, dateline, byline, commenting, comment_count, version, demo, announced, sort_at, created_at, lead, body_html) values ('01a2187d-f24e-7dea-a2dd-20d71b2ec2ec', '01a2187d-e7ae-7dde-b36f-d131c8cc3494', 'https://news.example/bridge', 'the-new-bridge-پردی-نوێ-a02efec6', 'The new bridge — پردی نوێ', null, null, null, null, null, 'open', 2, 4, 0, 1, 1795707236942, 1795707236942, null, null);
insert into story_tags (site_id, story_id, position, tag, sort_at) values ('01a2187d-e7ae-7dde-b36f-d131c8cc3494', '01a2187d-f24e-7dea-a2dd-20d71b2ec2ec', 0, 'bridges', 1795707236942);
insert into story_tags (site_id, story_id, position, tag, sort_at) values ('01a2187d-e7ae-7dde-b36f-d131c8cc3494', '01a2187d-f24e-7dea-a2dd-20d71b2ec2ec', 1, 'river', 1795707236942);
insert into commenters (id, site_id, email, email_key, submitted, approved, rejected, created_at) values ('01a2187d-f257-7e85-9641-c012b79b1f87', '01a2187d-e7ae-7dde-b36f-d131c8cc3494', 'shilan@example.org', 'shilan@example.org', 6, 2, 2, 1795707236951);
insert into commenters (id, site_id, email, email_key, submitted, approved, rejected, created_at) values ('01a2187d-f31b-7d30-a8fb-9a16bdb40806', '01a2187d-e7ae-7dde-b36f-d131c8cc3494', 'other@example.org', 'other@example.org', 1, 0, 0, 1795707237147);
insert into comments (arrival, id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, decided_at, withdrawn_at, reply_count, priority, language, has_link, notify_decision, notify_replies, salt, receipt_token_hash, body_sha256, author_name, body) values (1, '01a2187d-f257-7ae2-956e-c707e621cf86', '01a2187d-e7ae-7dde-b36f-d131c8cc3494', '01a2187d-f24e-7dea-a2dd-20d71b2ec2ec', null, '01a2187d-f257-7ae2-956e-c707e621cf86', '01a2187d-f257-7e85-9641-c012b79b1f87', 'approved', 1795707236951, 1795707237019, null, 1, 0.14, 'en', 0, 0, 0, x'27b25c5626ee98db89fb56bf69350f53', '3958f5d9aefe29858ac59bd658b61e458caec13e2b3c22e71953dc646f7d6b9a', '51f6f48103a56a75a350b6a899e08e69b1ac55ed4b6f8b579b07530beea58a10', 'Shilan', 'The bridge opened on time, é é 👩‍👩‍👧.
	At last!');
insert into comments (arrival, id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, decided_at, withdrawn_at, reply_count, priority, language, has_link, notify_decision, notify_replies, salt, receipt_token_hash, body_sha256, author_name, body) values (2, '01a2187d-f2a2-710d-9616-c6eb45f724ed', '01a2187d-e7ae-7dde-b36f-d131c8cc3494', '01a2187d-f24e-7dea-a2dd-20d71b2ec2ec', '01a2187d-f257-7ae2-956e-c707e621cf86', '01a2187d-f257-7ae2-956e-c707e621cf86', '01a2187d-f257-7e85-9641-c012b79b1f87', 'approved', 1795707237026, 1795707237074, null, 0, 0.11, 'en', 1, 0, 0, x'4956eb09dd83a618c653989605154460', 'cc33dac994f0002f19a719df1d331cacbf96348e005a6836f3c6801aaaa61d03', 'd7fa26d644a3a6393332fa8a815fc8876af981d57102ea0c040b406776e20864', 'ڕۆژ', 'I agree: see https://news.example/other');
insert into comments (arrival, id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, decided_at, withdrawn_at, reply_count, priority, language, has_link, notify_decision, notify_replies, salt, receipt_token_hash, body_sha256, author_name, body) values (3, '01a2187d-f2d7-76b8-b287-e5aac9b9d629', '01a2187d-e7ae-7dde-b36f-d131c8cc3494', '01a2187d-f24e-7dea-a2dd-20d71b2ec2ec', null, '01a2187d-f2d7-76b8-b287-e5aac9b9d629', '01a2187d-f257-7e85-9641-c012b79b1f87', 'rejected', 1795707237079, 1795707237095, null, 0, 0.01, 'en', 0, 0, 0, x'3c3010f9755557bef3e3c6985d89e081', '6608999abb407a75b59afe419a046ad183ab8fc4c85be021ed76c884cb62884b', '75743d1cc40c74673d0005a3cc4a30216098e9190a681ef78652594a64bdea6e', 'Shilan', 'Buy my bridge at bridges.example');
insert into comments (arrival, id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, decided_at, withdrawn_at, reply_count, priority, language, has_link, notify_decision, notify_replies, salt, receipt_token_hash, body_sha256, author_name, body) values (4, '01a2187d-f2ee-7c06-bef5-71d12105471d', '01a2187d-e7ae-7dde-b36f-d131c8cc3494', '01a2187d-f24e-7dea-a2dd-20d71b2ec2ec', null, '01a2187d-f2ee-7c06-bef5-71d12105471d', '01a2187d-f257-7e85-9641-c012b79b1f87', 'withdrawn', 1795707237102, null, 1795707237115, 0, 0.09, 'en', 0, 0, 0, x'66bcd89d0bf52d4ceec911cdae095a20', '8aa4d0bf1dcf79c7999208a67bde6350d49d430bfe849196210a2aa5551f44b2', '544b9f649b0c079dc9a0b1486e7133e48a6c1949354426e30b43fe357173523e', 'Shilan', 'I take it back');
insert into comments (arrival, id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, decided_at, withdrawn_at, reply_count, priority, language, has_link, notify_decision, notify_replies, salt, receipt_token_hash, body_sha256, author_name, body) values (5, '01a2187d-f306-7450-b223-7cf010026a5d', '01a2187d-e7ae-7dde-b36f-d131c8cc3494', '01a2187d-f24e-7dea-a2dd-20d71b2ec2ec', null, '01a2187d-f306-7450-b223-7cf010026a5d', '01a2187d-f257-7e85-9641-c012b79b1f87', 'rejected', 1795707237126, 1795707237139, null, 0, 0.02, 'en', 0, 0, 0, x'490ba2a6ccd6fdd290948cfa8cdf21c3', '72b696f0ab3d03cc2ccbb67debf343db0b8c4443ce6942c1c98d876fe5abcb58', 'bcc21bbf73ab6eeda1544070eda668fb6f64b531c0db6181f7c8f3e12e41034c', 'Shilan', 'First approved, then removed');
insert into comments (arrival, id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, decided_at, withdrawn_at, reply_count, priority, language, has_link, notify_decision, notify_replies, salt, receipt_token_hash, body_sha256, author_name, body) values (6, '01a2187d-f31b-75d1-94e8-a47fb960ccfd', '01a2187d-e7ae-7dde-b36f-d131c8cc3494', '01a2187d-f24e-7dea-a2dd-20d71b2ec2ec', null, '01a2187d-f31b-75d1-94e8-a47fb960ccfd', '01a2187d-f31b-7d30-a8fb-9a16bdb40806', 'pending', 1795707237147, null, null, 0, 0.5, 'ckb', 0, 0, 0, x'ac95b76f9bce1349f28e0f31ad37a3ec', '5fb6c385262e5191bdd0d0b392c3d3d9fa7344348ad19d2d90fd106fc8fc9b78', '048727a4c1a46f56745ebb81e9f05bad5818f3c1aac4f393ac29f98fc824ca6e', 'Shilan', 'پردەکە زۆر جوانە و دەستخۆش');
insert into comments (arrival, id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, decided_at, withdrawn_at, reply_count, priority, language, has_link, notify_decision, notify_replies, salt, receipt_token_hash, body_sha256, author_name, body) values (7, '01a2187d-f325-7ed8-bdac-62677c234b32', '01a2187d-e7ae-7dde-b36f-d131c8cc3494', '01a2187d-f24e-7dea-a2dd-20d71b2ec2ec', null, '01a2187d-f325-7ed8-bdac-62677c234b32', '01a2187d-f257-7e85-9641-c012b79b1f87', 'pending', 1795707237157, null, null, 0, 0.05, 'en', 0, 0, 0, x'437b749b4068612a01fb7d7c33675531', 'cd8d0a91733e490176be0d1f4264dfc39ef0c83df1341e633988495f72f7d120', '2105fef09f825eed49fa5366c70d27a63e901a6681d5f2782243fb34abbdda44', 'Shilan', 'It waits, too');
insert into decisions (arrival, id, site_id, story_id, comment_id, verdict, guidelines_version, actor_kind, user_id, token_id, actor_name, means, status_before, decided_at, message, note) values (1, '01a2187d-f29b-7dc4-b88a-9d59b8b0351a', '01a2187d-e7ae-7dde-b36f-d131c8cc3494', '01a2187d-f24e-7dea-a2dd-20d71b2ec2ec', '01a2187d-f257-7ae2-956e-c707e621cf86', 'approve', 1, 'program', null, '01a2187d-ef95-704e-9f10-bcd76cfc915f', 'program', 'policy', 'pending', 1795707237019, null, null);
insert into decisions (arrival, id, site_id, story_id, comment_id, verdict, guidelines_version, actor_kind, user_id, token_id, actor_name, means, status_before, decided_at, message, note) values (2, '01a2187d-f2d2-7c6f-8e11-a0af85580cd2', '01a2187d-e7ae-7dde-b36f-d131c8cc3494', '01a2187d-f24e-7dea-a2dd-20d71b2ec2ec', '01a2187d-f2a2-710d-9616-c6eb45f724ed', 'approve', 1, 'program', null, '01a2187d-ef95-704e-9f10-bcd76cfc915f', 'program', 'policy', 'pending', 1795707237074, null, null);
insert into decisions (arrival, id, site_id, story_id, comment_id, verdict, guidelines_version, actor_kind, user_id, token_id, actor_name, means, status_before, decided_at, message, note) values (3, '01a2187d-f2e7-7647-a555-fc80a95e42cf', '01a2187d-e7ae-7dde-b36f-d131c8cc3494', '01a2187d-f24e-7dea-a2dd-20d71b2ec2ec', '01a2187d-f2d7-76b8-b287-e5aac9b9d629', 'reject', 1, 'program', null, '01a2187d-ef95-704e-9f10-bcd76cfc915f', 'program', 'policy', 'pending', 1795707237095, 'No advertisements, please.', null);
insert into decisions (arrival, id, site_id, story_id, comment_id, verdict, guidelines_version, actor_kind, user_id, token_id, actor_name, means, status_before, decided_at, message, note) values (4, '01a2187d-f30d-7f40-8a6e-410829cb9163', '01a2187d-e7ae-7dde-b36f-d131c8cc3494', '01a2187d-f24e-7dea-a2dd-20d71b2ec2ec', '01a2187d-f306-7450-b223-7cf010026a5d', 'approve', 1, 'program', null, '01a2187d-ef95-704e-9f10-bcd76cfc915f', 'program', 'policy', 'pending', 1795707237133, null, null);
insert into decisions (arrival, id, site_id, story_id, comment_id, verdict, guidelines_version, actor_kind, user_id, token_id, actor_name, means, status_before, decided_at, message, note) values (5, '01a2187d-f313-758e-9ef0-6910844029cb', '01a2187d-e7ae-7dde-b36f-d131c8cc3494', '01a2187d-f24e-7dea-a2dd-20d71b2ec2ec', '01a2187d-f306-7450-b223-7cf010026a5d', 'reject', 1, 'program', null, '01a2187d-ef95-704e-9f10-bcd76cfc915f', 'program', 'policy', 'approved', 1795707237139, null, 'on a second look');
insert into decision_guidelines (site_id, decision_id, position, guideline) values ('01a2187d-e7ae-7dde-b36f-d131c8cc3494', '01a2187d-f2e7-7647-a555-fc80a95e42cf', 0, 'promotion');
insert into decision_guidelines (site_id, decision_id, position, guideline) values ('01a2187d-e7ae-7dde-b36f-d131c8cc3494', '01a2187d-f2e7-7647-a555-fc80a95e42cf', 1, 'vulgarity');
insert into decision_guidelines (site_id, decision_id, position, guideline) values ('01a2187d-e7ae-7dde-b36f-d131c8cc3494', '01a2187d-f313-758e-9ef0-6910844029cb', 0, 'vulgarity');
insert into users (id, site_id, name, email, email_key, role, password_hash, active, created_at) values ('01a2187d-ebd4-77a8-b835-d508981ff92f', '01a2187d-e7ae-7dde-b36f-d131c8cc3494', 'mina', 'mina@example.org', 'mina@example.org', 'admin', '$argon2id$v=19$m=19456,t=2,p=1$PRVyZFXDou9kpsT0iPb5wQ$OQxHwYdN1HbGstDWk5YlEYMXUmKQzothiYlmnvRg7xs', 1, 1795707235284);
insert into sessions (site_id, token_hash, user_id, started_at, ends_at) values ('01a2187d-e7ae-7dde-b36f-d131c8cc3494', 'b30665bfb95ff6296dfcfdbfa412aefd85ef1cb8858ea543c449af2cac96f869', '01a2187d-ebd4-77a8-b835-d508981ff92f', 1795707235520, 1796312035520);
insert into api_tokens (id, site_id, name, token_hash, created_at) values ('01a2187d-ef95-704e-9f10-bcd76cfc915f', '01a2187d-e7ae-7dde-b36f-d131c8cc3494', 'program', 'aeba0f67b4966d8cde6e76aa4b69259f15e859636c7fcf98f00ba8e485862b6f', 1795707236245);
insert into api_tokens (id, site_id, name, token_hash, created_at) values ('01a2187d-f1c5-7538-b942-5776ab5adb2a', '01a2187d-e7ae-7dde-b36f-d131c8cc3494', 'program', '39f7cbb2e7edb4edf6ad0640763ee718dd8c7e008e95e3e6088c97dc8d1bbd57', 1795707236805);
insert into api_token_scopes (site_id, token_id, scope) values ('01a2187d-e7ae-7dde-b36f-d131c8cc3494', '01a2187d-ef95-704e-9f10-bcd76cfc915f', 'moderation');
insert into api_token_scopes (site_id, token_id, scope) values ('01a2187d-e7ae-7dde-b36f-d131c8cc3494', '01a2187d-f1c5-7538-b942-5776ab5adb2a', 'stories');
insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer) values ('01a2187d-e7ae-7dde-b36f-d131c8cc3494', 'POST /api/v1/stories/01a2187d-f24e-7dea-a2dd-20d71b2ec2ec/comments anonymous', '580d0032dffe476f310f73607192b95650cf4be03b1de2d3094d2360d5ad4721', '81da934ce6cbd2dae2b7816900d373dec12de81f57ef0b8dabdc2e9a2c898816', 1795793637001, x'b259a66d019497c2d48ad8ba87d46c78a8b08cabfe8c515ad8637779613e03b6c1dea883973a018dcb2f30c434e8bd2d2e36561a66146c12805187560be1e532db8f705342c9344aaedb3244bdf050265874213cb2e77f796d26422072937d855406f752338a0cdce308f05dbf10e36c4098ed18811346867a29c6224fc32bfff8c191b8d9ffbd64c8f56cd2db2e29916257b1f1d3dd776cceebe37518b3b47e67299c604a82b659bcb1c659f6030979bde6606d13ba089a1f5d4ab2e85fd997484caac8b377da0d0d060749bf28d47f5bdf1204dda7cd5235af250563fbd41ea1878daff1c4aa839edcded0d2e153c718226c6877dc019626d80ca1060fa6cf48b98d2eb65bf146535208380bf28284a707598c16fcfb5dab69fe3c300e6b593cd82aad07f38c946ea98d8f0dcf9c5f3416629d87b1f723b85ec79812328b02a21e09f679355d9e3b49d8d27c1eb641582659e5462c952edb1849fc2e5adb1f9ca7a0323effb97be9882f0d83189748a9b7a11533adc33298ff4530a2c3b19da1');
insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer) values ('01a2187d-e7ae-7dde-b36f-d131c8cc3494', 'POST /api/v1/stories/01a2187d-f24e-7dea-a2dd-20d71b2ec2ec/comments anonymous', 'd7afc1ef611dfe032401cdf6a0ae5b85a15437907efe33e1aa8355c71b65f654', '1b881f009aa4c704b0b67eb6aa44aad30550c553a044ac5e4787b987bf71de9e', 1795793637033, x'ea02bdde03e6e7ab275b802a0bdf806fb2768a358f075aff9159ee4c6b30a7034551922f97ae9403070c7efadfa6f019e33d28b3893f8a2332f5dcb468fbfe63b305d194ba4565067921e37855cbee38660e51e0c836eb187df98b4350f28012a6029dba8edd59e80d642895565760eeb6bbbe681b0e9f257da18d6b7e30ddefaed68a5658e48dc6b741b67897cebe322c072384128174b939de4ef1553c8eef9545baa1e0a3fa845cdc624eb5ba21e79df68fddb01366b768c62c43422e8a3431842147cdf9ef371d4d124b600c913b9ee497c296ca4b0d838d9e9e1759b5e72d5d39557d346e19f2b09e655fea0658a6d431e9da4d39b76676efa64e34172e608be13a1376c76561773449911035cbd3126752104d966766097965afc02f7dca9d485bd6e5ccab4b438029d3323cea60847ac588163f406101636115f5ac675abd67b5a6539a8fd1f196dbfac0e2a4d58a68fde8dbcc45da02541a6437408e3cd4f60cfa36b7ad73a6d9f81ae184e622ce578d0bcee940f4a0a775ce721e73d832b8d1435936706c');
insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer) values ('01a2187d-e7ae-7dde-b36f-d131c8cc3494', 'POST /api/v1/stories/01a2187d-f24e-7dea-a2dd-20d71b2ec2ec/comments anonymous', '6f9cad63faec99e4f7e03ef1273865976a27e5194d22d33b8adeca6a9c9b23bd', '5fbc534d5aea8d6eb02bc60222ca068ebb5d8d0cba303370003e18f0bb3439bf', 1795793637089, x'ed40e601538b46a61934da5c9293150cc0fd919df671166cebd709b0dcd8a65cd25a5bc69840a8923d3090d8a4deb396d7db874974cd22fc0eaa022b1011df8df043f84373a65715a5e01cc0735bf5b7aa1b3e1c2bcf9f8cbe4f845c6f4447bbb36d6c5f6cfc1aa11dc6bff02e17ba4b7c4b787212c56d707623cf8f68df82560b85cca62393336829379bcb5ebb3b703e93da3ac92c1d2f3efdbd420147e447a40f859540ddcc2e4f53d60a7788a7e5f5e81ba35597e63b166bc4727b4b48ead57ab485b0270ee9c83a75d761d8ca13f6fa0abc61c20e3a32366f838d4aac13fede6e0d93ecff9886de07d66fed4152a88144809a31bdb712d530b5ba4d1d845a1bef995a8fa0dad2bdc2c5e81dbfd69ea3db13d84f9017a08750618a5bab9add5a81b8f9dc1f172a75a211b735425bf0a3ad0bdd3fbef84f8e01c7bbc3dee369cdb5b3a0a23d42e7cf76e2c1f16e32cc40cca3bd8dd92d5649eaadd6a26a83');
insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer) values ('01a2187d-e7ae-7dde-b36f-d131c8cc3494', 'POST /api/v1/stories/01a2187d-f24e-7dea-a2dd-20d71b2ec2ec/comments anonymous', '4cff7d46be4cd36b1b52ebf26177568eb4266ffce708c2e5b0ef7ed72f513a2b', 'ab5db116c2d965f188c7e55c738b4c47ed0ae2ee6e34780aa0dc4c08a5c27ae6', 1795793637105, x'2dc2381a4e976f456188e73dbc3d908ae105acacc1b2d1dd12613fe795d6d1e7df6e74f7fda87eca85b32ac0e9305674c8f0c1c0b96b77b1adee0a07a040b3f774048db0734e1a721c7d14dd3f4d1b664ebf44a58e1037f7e6f648b7925fe231456f0c0217c7a1c2cfa4274de332bd76a5d8b2ac198815932da5ae0a619f2fcf424de93f737001c0f42446b7d08523859877322a6603e6ab263b7eb5663bf443c1a43baddaad196cad3a94d53586b47ad9ba15fcc8ec52292cfe26fc0fcba1226f423d3484ed3b0cc578fbd2a7159c6360133a97e035403db7766ffede250b81160692b82593e481e6ac75106c78d6c6d55ada634e7e6d89e93c74db217c06da646021aed5ecd8e982dda7bedf486e86ea5f66fe4c36a687b098012ea84e966abf8c5d9231c3ab4da00fd210013c6e06d07466048d3c23fdc1e114a094c02d71c0eb6c0a86796f797034e033ab5e');
insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer) values ('01a2187d-e7ae-7dde-b36f-d131c8cc3494', 'POST /api/v1/stories/01a2187d-f24e-7dea-a2dd-20d71b2ec2ec/comments anonymous', '700d9467f53eea7afba57ac96224b3dc770b7a838f64efe6ef96f7f9bb61f9b2', '3ce348baac803cfd1f184782ea9659e1273083bc4b91abe0b3eb270c12624c37', 1795793637128, x'f533c2d5a8c10db434d65dc7694efbbdb6258a1ec0f838ac28f8e1a824e8e6804d618babf68eb91213547056070a7bc9759be0a67ce08b8ac746c83c1f2424cf000538422f40e62538aec3739ae20931e567debf17a2cf867c37b6bdda390fdd4f9f88ffba6c90745ff1ba70bfe6ba544e9b61955b95ebb03195c4014bfb5e1e7206bf00b4ebd6cc38141da7596f62c947521222f5f756982ad967d57791560a539fde3e8dd9a9eec7361beced5974ad3ff8ecff02a0d4248d28fe1599dcbd85179cba6fbbdb4ec8501d068d6e9ea092843bfaf55790c3de27d5b750169ddeae0e6448b5a2e3c0b9ff5f34d5e28858649d1950060db92ba867cc474ac3803ec22b0288bbfd077af52647900e9825988fc8c1bb2163aa8af999913bf375ee87984652fb4c10ff12133ba9d4474f3708c2029442f7130376f4cc44e213667cc3742aafcc3f923b385f859053dde54eec9ffc5b0dc438ad1ae2386d253f');
insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer) values ('01a2187d-e7ae-7dde-b36f-d131c8cc3494', 'POST /api/v1/stories/01a2187d-f24e-7dea-a2dd-20d71b2ec2ec/comments anonymous', '7c11211f8857f32075bf5d3db82185db1e688ccd70a29edca085e2d6f598d8f5', 'df441ebd356ff866ce7a30bb17a7771aaa9ec21d026f780e27e24bbd160120df', 1795793637151, x'a51f2d2833d204d0e464485d5e5a7f6a7204c96a91b6a1211b771b8e4ceffcc27618293e448eec640de25f34c4b04c6a46b5d6cddbfdb37b2cad85659a97ec6a237eafff04cc72dec88c90d74c77112ee3cd263b2bf7d20869191660a0438ee479cdc2d8e4f5bdf1c414ef00cde1d2db30620b4a12b699a40d8182ece8fad2fa3b9b8e84be9e49212b3b2372161616af19db8363351933bca3e918707e2bcc78a4fbc1f1d8227dd404265092254e0d001284afb0981ed5f6cbda4fe73e3ca3cd99d590a278421fbe8341cfecbe024c9419a5c13918d98356da13122b7a4a44e3a41949f3b50922351e8d33b2c8ee451df7072f21b17b3594fc2a837b9744d88d183fd7169ae011661fc05a21590f942085b5979a4271f72dd7ad339ae087a74435321e8d6fb319ebc13f792dda9d2d9a31351c180d97984e83b0bd76d6b8db22a449087efe7dbffeefa9d677d802db802bba54802541627c2a04cc7abbd06f089171fe034da6dc2d6b257a3b949656dd');
insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer) values ('01a2187d-e7ae-7dde-b36f-d131c8cc3494', 'POST /api/v1/stories/01a2187d-f24e-7dea-a2dd-20d71b2ec2ec/comments anonymous', '2af4486f7b96fa4a05f9f2a83a434d060e35b9c079a85944a895cc67da85a3ca', '5599ca10ec6e7fa384bc6bcfda8be822b5734b518718ad54af0ae84a45284180', 1795793637158, x'48e5bb8bef532b04be1333ff8ed3d6a1fae46b546407efd0d7b08ce45451a23b8388c903be5558c5f3cce4793a781e87ee025e9e2f5a521311450db8bdfbf0473c28b8b29a58f684f764366794e197d3de6a398bc524b49feeb308ed19ef8a9bdf88e33155a12f9ee7d49526dc11134ffbb171b7d2e7cb82bf14c7163792aeb9609da7f4f83b6596dbe1411c1b38caf674c8e4d29714d8cf3fe1a63296623ad64764d444ffc1f8e65c2b44dcd3caf0e1633ce84de878389a6ee48da16d858670ccf575a72b9a8658b553d8d411197b026becfa11d47970383d7efa4d0f3138de685e06560db29c732a3478ddc8d51a0948bcc84e5501934d8f7cdfc62993230a5e398e08ffa5dd6ecb6515f884bdefeffc3d6ca2680c5cf65fbbc00ef1ee1cfcd02fe1199d231aa589fa71d9aa00902a0a28792c188832c6d902222dda107a4efba2c480a5ef452892ac201536');
insert into write_checks (only, done) values (1, 0);
insert into assessments (arrival, site_id, comment_id, model, document, route, assessed_at, terms_version, policy_version, draft_version, draft_route) values (1, '01a2187d-e7ae-7dde-b36f-d131c8cc3494', '01a2187d-f257-7ae2-956e-c707e621cf86', 'verbatim-small@2', '{"language":"en","languageConfidence":0.9251852421702264,"coverage":"full","guidelines":{"profanity":{"score":0.034409310668706894,"spans":[]},"threats":{"score":0.005119062028825283,"spans":[]},"personal-attacks":{"score":0.1896669566631317,"spans":[{"start":27,"end":37,"score":0.18966696221457138}]},"vulgarity":{"score":0.014606512151658535,"spans":[]},"sexism":{"score":0.07119177281856537,"spans":[]},"racism":{"score":0.002096695825457573,"spans":[]},"homophobia":{"score":0.0013317823177203536,"spans":[]},"xenophobia":{"score":0.00013145265984348953,"spans":[]},"other-abuse":{"score":0.0007637802045792341,"spans":[]},"promotion":{"score":0.0004922250518575311,"spans":[]}},"relevance":0.8356410171724488,"criticismOfPublisher":0.32495425295183056}', 'hold', 1795707236951, 2, 0, 1, 'hold');
insert into assessments (arrival, site_id, comment_id, model, document, route, assessed_at, terms_version, policy_version, draft_version, draft_route) values (2, '01a2187d-e7ae-7dde-b36f-d131c8cc3494', '01a2187d-f2a2-710d-9616-c6eb45f724ed', 'verbatim-small@2', '{"language":"en","languageConfidence":0.7695314859900806,"coverage":"full","guidelines":{"profanity":{"score":0.004129829816520214,"spans":[]},"threats":{"score":0.0009600669727660716,"spans":[]},"personal-attacks":{"score":0.000695320253726095,"spans":[]},"vulgarity":{"score":0.0012555011780932546,"spans":[]},"sexism":{"score":0.00039322362863458693,"spans":[]},"racism":{"score":0.040552426129579544,"spans":[]},"homophobia":{"score":0.0002524506417103112,"spans":[]},"xenophobia":{"score":0.000307302427245304,"spans":[]},"other-abuse":{"score":0.0006079649901948869,"spans":[]},"promotion":{"score":0.14625567197799683,"spans":[{"start":2,"end":7,"score":0.07564655114611012},{"start":13,"end":39,"score":0.14625566552246785}]}},"relevance":0.5040971710526424,"criticismOfPublisher":0.4132296089956979}', 'hold', 1795707237026, 2, 0, 1, 'hold');
insert into assessments (arrival, site_id, comment_id, model, document, route, assessed_at, terms_version, policy_version, draft_version, draft_route) values (3, '01a2187d-e7ae-7dde-b36f-d131c8cc3494', '01a2187d-f2d7-76b8-b287-e5aac9b9d629', 'verbatim-small@2', '{"language":"en","languageConfidence":0.957383124198175,"coverage":"full","guidelines":{"profanity":{"score":0.0006554020801559091,"spans":[]},"threats":{"score":0.0023026196286082268,"spans":[]},"personal-attacks":{"score":0.011574405245482922,"spans":[]},"vulgarity":{"score":0.0002177438436774537,"spans":[]},"sexism":{"score":0.00040296916267834604,"spans":[]},"racism":{"score":0.00003770923285628669,"spans":[]},"homophobia":{"score":0.000015496976629947312,"spans":[]},"xenophobia":{"score":0.00000229748525271134,"spans":[]},"other-abuse":{"score":0.00006241469964152202,"spans":[]},"promotion":{"score":0.001540203345939517,"spans":[]}},"relevance":0.8771093303853501,"criticismOfPublisher":0.16544419975539099}', 'hold', 1795707237079, 2, 0, 1, 'hold');
insert into assessments (arrival, site_id, comment_id, model, document, route, assessed_at, terms_version, policy_version, draft_version, draft_route) values (4, '01a2187d-e7ae-7dde-b36f-d131c8cc3494', '01a2187d-f2ee-7c06-bef5-71d12105471d', 'verbatim-small@2', '{"language":"en","languageConfidence":0.997401882574681,"coverage":"full","guidelines":{"profanity":{"score":0.07218040525913239,"spans":[]},"threats":{"score":0.0036195628345012665,"spans":[]},"personal-attacks":{"score":0.031511273235082626,"spans":[]},"vulgarity":{"score":0.037940531969070435,"spans":[]},"sexism":{"score":0.012317975983023643,"spans":[]},"racism":{"score":0.11504857987165451,"spans":[{"start":2,"end":6,"score":0.11504857775506747}]},"homophobia":{"score":0.000176599423866719,"spans":[]},"xenophobia":{"score":0.034352898597717285,"spans":[]},"other-abuse":{"score":0.004312647972255945,"spans":[]},"promotion":{"score":0.00007850875408621505,"spans":[]}},"relevance":0.5497791930604445,"criticismOfPublisher":0.45913111770877924}', 'hold', 1795707237102, 2, 0, 1, 'hold');
insert into assessments (arrival, site_id, comment_id, model, document, route, assessed_at, terms_version, policy_version, draft_version, draft_route) values (5, '01a2187d-e7ae-7dde-b36f-d131c8cc3494', '01a2187d-f306-7450-b223-7cf010026a5d', 'verbatim-small@2', '{"language":"en","languageConfidence":0.9774499366636294,"coverage":"full","guidelines":{"profanity":{"score":0.006362973712384701,"spans":[]},"threats":{"score":0.002141407225281,"spans":[]},"personal-attacks":{"score":0.02693931572139263,"spans":[]},"vulgarity":{"score":0.0016983035020530224,"spans":[]},"sexism":{"score":0.014280927367508411,"spans":[]},"racism":{"score":0.0005833407631143928,"spans":[]},"homophobia":{"score":0.0000028681654384854482,"spans":[]},"xenophobia":{"score":0.000036259032640373334,"spans":[]},"other-abuse":{"score":0.00006858350388938561,"spans":[]},"promotion":{"score":0.000045171149395173416,"spans":[]}},"relevance":0.45972356752142446,"criticismOfPublisher":0.4201162008791122}', 'hold', 1795707237126, 2, 0, 1, 'hold');
insert into assessments (arrival, site_id, comment_id, model, document, route, assessed_at, terms_version, policy_version, draft_version, draft_route) values (6, '01a2187d-e7ae-7dde-b36f-d131c8cc3494', '01a2187d-f31b-75d1-94e8-a47fb960ccfd', 'verbatim-small@2', '{"language":"ckb","languageConfidence":0.8811652015150695,"coverage":"terms","guidelines":{"profanity":{"score":0.00036921334685757756,"spans":[]},"threats":{"score":0.00006461395241785794,"spans":[]},"personal-attacks":{"score":0.006001228932291269,"spans":[]},"vulgarity":{"score":0.0005729540716856718,"spans":[]},"sexism":{"score":0.0000816673127701506,"spans":[]},"racism":{"score":0.0004306375340092927,"spans":[]},"homophobia":{"score":3.206063183824881e-7,"spans":[]},"xenophobia":{"score":0.000006168663276184816,"spans":[]},"other-abuse":{"score":0.00001510742094978923,"spans":[]},"promotion":{"score":5.955514552624663e-7,"spans":[]}},"relevance":0.5689586087260395,"criticismOfPublisher":0.2113353269137031}', 'hold', 1795707237147, 2, 0, 1, 'hold');
insert into assessments (arrival, site_id, comment_id, model, document, route, assessed_at, terms_version, policy_version, draft_version, draft_route) values (7, '01a2187d-e7ae-7dde-b36f-d131c8cc3494', '01a2187d-f325-7ed8-bdac-62677c234b32', 'verbatim-small@2', '{"language":"en","languageConfidence":0.9985647589622774,"coverage":"full","guidelines":{"profanity":{"score":0.010952239856123924,"spans":[]},"threats":{"score":0.03148168325424194,"spans":[]},"personal-attacks":{"score":0.02394084446132183,"spans":[]},"vulgarity":{"score":0.06413061171770096,"spans":[]},"sexism":{"score":0.009208017028868198,"spans":[]},"racism":{"score":0.0013720243005082011,"spans":[]},"homophobia":{"score":0.00012896837142761797,"spans":[]},"xenophobia":{"score":0.00018611038103699684,"spans":[]},"other-abuse":{"score":0.0020682318136096,"spans":[]},"promotion":{"score":0.00010855052823899314,"spans":[]}},"relevance":0.4336685733925769,"criticismOfPublisher":0.18878721535004353}', 'hold', 1795707237157, 2, 0, 1, 'hold');
insert into terms (site_id, list, form, document) values ('01a2187d-e7ae-7dde-b36f-d131c8cc3494', 'ar', 'ابن الشرموطه', '{"text":"ابن الشرموطة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-e7ae-7dde-b36f-d131c8cc3494', 'ar', 'ابن العاهره', '{"text":"ابن العاهرة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-e7ae-7dde-b36f-d131c8cc3494', 'ar', 'ابن القحبه', '{"text":"ابن القحبة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-e7ae-7dde-b36f-d131c8cc3494', 'ar', 'ابن المتناکه', '{"text":"ابن المتناكة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-e7ae-7dde-b36f-d131c8cc3494', 'ar', 'ابن الکلب', '{"text":"ابن الكلب","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-e7ae-7dde-b36f-d131c8cc3494', 'ar', 'انیک امک', '{"text":"انيك امك","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-e7ae-7dde-b36f-d131c8cc3494', 'ar', 'خرا علیک', '{"text":"خرا عليك","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-e7ae-7dde-b36f-d131c8cc3494', 'ar', 'دیوث', '{"text":"ديوث","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-e7ae-7dde-b36f-d131c8cc3494', 'ar', 'زبی', '{"text":"زبي","language":"ar","guideline":"vulgarity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-e7ae-7dde-b36f-d131c8cc3494', 'ar', 'شرامیط', '{"text":"شراميط","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-e7ae-7dde-b36f-d131c8cc3494', 'ar', 'شرموطه', '{"text":"شرموطة","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-e7ae-7dde-b36f-d131c8cc3494', 'ar', 'طیزک', '{"text":"طيزك","language":"ar","guideline":"vulgarity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-e7ae-7dde-b36f-d131c8cc3494', 'ar', 'طیزی', '{"text":"طيزي","language":"ar","guideline":"vulgarity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-e7ae-7dde-b36f-d131c8cc3494', 'ar', 'قحاب', '{"text":"قحاب","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-e7ae-7dde-b36f-d131c8cc3494', 'ar', 'قحبه', '{"text":"قحبة","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-e7ae-7dde-b36f-d131c8cc3494', 'ar', 'متناک', '{"text":"متناك","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-e7ae-7dde-b36f-d131c8cc3494', 'ar', 'معرص', '{"text":"معرص","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-e7ae-7dde-b36f-d131c8cc3494', 'ar', 'منیوک', '{"text":"منيوك","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-e7ae-7dde-b36f-d131c8cc3494', 'ar', 'نیک امک', '{"text":"نيك امك","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into terms (site_id, list, form, document) values ('01a2187d-e7ae-7dde-b36f-d131c8cc3494', 'ar', 'ولاد الشرموطه', '{"text":"ولاد الشرموطة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_versions (site_id, version, actor_kind, actor_id, actor_name, changed_at) values ('01a2187d-e7ae-7dde-b36f-d131c8cc3494', 1, 'operator', null, 'Verbatim', 1795707234534);
insert into term_versions (site_id, version, actor_kind, actor_id, actor_name, changed_at) values ('01a2187d-e7ae-7dde-b36f-d131c8cc3494', 2, 'program', '01a2187d-ef95-704e-9f10-bcd76cfc915f', 'program', 1795707236888);
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (1, '01a2187d-e7ae-7dde-b36f-d131c8cc3494', 1, 'ar', 'کس امک', null, '{"text":"كس امك","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (2, '01a2187d-e7ae-7dde-b36f-d131c8cc3494', 1, 'ar', 'کس اختک', null, '{"text":"كس أختك","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (3, '01a2187d-e7ae-7dde-b36f-d131c8cc3494', 1, 'ar', 'کسمک', null, '{"text":"كسمك","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (4, '01a2187d-e7ae-7dde-b36f-d131c8cc3494', 1, 'ar', 'کسمین', null, '{"text":"كسمين","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (5, '01a2187d-e7ae-7dde-b36f-d131c8cc3494', 1, 'ar', 'کس ام', null, '{"text":"كس ام","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (6, '01a2187d-e7ae-7dde-b36f-d131c8cc3494', 1, 'ar', 'ابن الشرموطه', null, '{"text":"ابن الشرموطة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (7, '01a2187d-e7ae-7dde-b36f-d131c8cc3494', 1, 'ar', 'ابن القحبه', null, '{"text":"ابن القحبة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (8, '01a2187d-e7ae-7dde-b36f-d131c8cc3494', 1, 'ar', 'ابن المتناکه', null, '{"text":"ابن المتناكة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (9, '01a2187d-e7ae-7dde-b36f-d131c8cc3494', 1, 'ar', 'ابن العاهره', null, '{"text":"ابن العاهرة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (10, '01a2187d-e7ae-7dde-b36f-d131c8cc3494', 1, 'ar', 'ولاد القحبه', null, '{"text":"ولاد القحبة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (11, '01a2187d-e7ae-7dde-b36f-d131c8cc3494', 1, 'ar', 'ولاد الشرموطه', null, '{"text":"ولاد الشرموطة","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (12, '01a2187d-e7ae-7dde-b36f-d131c8cc3494', 1, 'ar', 'شرموطه', null, '{"text":"شرموطة","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (13, '01a2187d-e7ae-7dde-b36f-d131c8cc3494', 1, 'ar', 'شرامیط', null, '{"text":"شراميط","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (14, '01a2187d-e7ae-7dde-b36f-d131c8cc3494', 1, 'ar', 'قحبه', null, '{"text":"قحبة","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (15, '01a2187d-e7ae-7dde-b36f-d131c8cc3494', 1, 'ar', 'قحاب', null, '{"text":"قحاب","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (16, '01a2187d-e7ae-7dde-b36f-d131c8cc3494', 1, 'ar', 'متناک', null, '{"text":"متناك","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (17, '01a2187d-e7ae-7dde-b36f-d131c8cc3494', 1, 'ar', 'منیوک', null, '{"text":"منيوك","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (18, '01a2187d-e7ae-7dde-b36f-d131c8cc3494', 1, 'ar', 'معرص', null, '{"text":"معرص","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (19, '01a2187d-e7ae-7dde-b36f-d131c8cc3494', 1, 'ar', 'دیوث', null, '{"text":"ديوث","language":"ar","guideline":"profanity","inflection":"endings","exceptions":[]}');
insert into term_changes (arrival, site_id, version, list, form, term_before, term_after) values (20, '01a2187d-e7ae-7dde-b36f-d131c8cc3494', 1, 'ar', 'نیک امک', null, '{"text":"نيك امك","language":"ar","guideline":"profanity","inflection":"exact","exceptions":[]}');
insert into policy_versions (site_id, version, document, saved_by, saved_at) values ('01a2187d-e7ae-7dde-b36f-d131c8cc3494', 1, '{"rules":[{"languages":["en"],"coverages":["full"],"rejectFrom":{"threats":0.999}}]}', 'program', 1795707236933);
insert into policy_standing (site_id, published_version, published_by, published_at, draft_version) values ('01a2187d-e7ae-7dde-b36f-d131c8cc3494', null, null, null, 1);
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
