import type { LanguageParts } from './criticism-example.ts'

export const english: LanguageParts = {
  lang: 'en',
  slots: {
    story: ['the flood', 'the bus strike', 'the new bridge', 'the hospital closure', 'the school fire', 'the port dispute', 'the budget vote', 'the water shortage'],
    paper: ['your paper', 'this site', 'the Harbour Post', 'this newspaper', 'the Northgate Courier', 'the Orle Valley News'],
    other: ['Channel Nine', 'the Evening Lantern', 'that gossip site', 'Metro Wire', 'the state broadcaster'],
    politician: ['the mayor', 'the transport minister', 'our councillor', 'the opposition leader', 'the prime minister'],
    company: ['the water company', 'Brightline Energy', 'the phone company', 'the supermarket chain', 'that bank'],
    club: ['Rovers', 'United', 'the Harbour Town board', 'City', 'the away side'],
    name: ['Martin Kell', 'Laura Pendry', 'Tom Ashdown', 'Nadia Farrow', 'Greg Tollman', 'Ruth Sandal'],
  },
  emoji: ['🙄', '😂', '👏', '🤔', '😡', '🤷‍♀️', '👍', '😅'],
  frames: {
    openings: [
      'Honestly,', 'Morning all.', 'I read this twice.', 'Sorry but', 'With all due respect,', 'So', 'Let me get this straight:', 'Late to this.', 'I live two streets away.',
      'As a retired teacher I have to say this.', 'Right,', 'Not my usual subject.', 'My husband sent me this link.', 'OK so', 'Writing this on the train.', 'For what it is worth,', 'Well well.',
    ],
    loyalOpenings: ['I have read you since 1998.', 'Subscriber for eleven years here.', 'My parents had you on the breakfast table every day.', 'I start every morning with you,'],
    closings: ['Just my two pence.', 'Anyone else?', 'That is all.', 'Greetings from Leeds.', 'Had to be said.', 'Thank you for reading.', 'I will leave it there.', 'Have a good day everyone.', 'Rant over.', 'Think about it.', 'End of.'],
    criticismClosings: ['Please fix this.', 'You used to be better than this.', 'A reply from the editor would be nice.', 'I expected more from you.', 'Time to look in the mirror, dear editors.', 'Do your job.', 'I am thinking of cancelling.', 'Hope somebody in the newsroom reads this.'],
    elsewhereClosings: ['They should be ashamed.', 'Vote them out.', 'Somebody has to answer for it.', 'Glad it is finally out in the open.', 'I feel for the families.', 'Nothing will change, you will see.', 'Time for them to go.'],
    praiseClosings: ['Keep it up.', 'Worth every penny.', 'More of this please.', 'Thanks to the whole team.'],
  },
  heldBackFrames: {
    openings: ['To be fair,', 'Good evening.', 'I am no expert.', 'Excuse me,', 'Hm,', 'Long-winded comment coming.', 'Just back from work.', 'Look,', 'My first comment here.'],
    loyalOpenings: ['A reader from the very first issue speaking.', 'I have paid for you for years,', 'Grew up with you.'],
    closings: ['That is how I see it.', 'Am I the only one?', 'Regards, Joan.', 'Off my chest now.', 'Enough said.', 'Sleep well.', 'Now back to my tea.'],
    criticismClosings: ['Please look into it.', 'It was not always like this with you.', 'Who signs this off?', 'Readers deserve better.', 'Learn from it.', 'I shall write to your editor too.'],
    elsewhereClosings: ['It is a disgrace what they do.', 'Let them explain that.', 'Poor people who depend on them.', 'We will remember.', 'Good riddance.'],
    praiseClosings: ['Carry on like this.', 'Hats off.', 'A rare thing these days.'],
  },
  topics: {
    headline: {
      criticism: {
        written: [
          'The headline says "chaos at the airport". The article says two flights left 20 minutes late. Which is it?',
          'Clickbait. Again. I clicked and got four paragraphs of nothing 🙄',
          'Whoever writes the headlines clearly doesnt read the articles',
          "You won't BELIEVE what this paper did to its reputation... see what I did there?",
          'Good reporting ruined by a headline that claims the exact opposite of what the witness told you.',
          'I have nothing against a bit of colour, but "bloodbath" for a council meeting? Come on, editors.',
        ],
        clauses: [
          'the headline on {story} promises something the text never delivers',
          'you put a question mark behind a rumour about {story} and called it a headline',
          '{paper} changed the title three times today and each one was worse',
          'I only opened this because the title was misleading, which I suppose was the plan',
          'the word "shock" has been in your top headline every day this week',
          'your title about {story} blames the victims and your own text does not',
          'putting half a quote in capitals above the story is what cheap tabloids do',
        ],
      },
      elsewhere: {
        written: [
          'Headline of the year for the mayor then. Another ribbon, still no buses.',
          'Look at what the Evening Lantern made of this on its front page, pure panic mongering.',
          'did you even read past the title Steve? the third paragraph answers your question',
        ],
        clauses: [
          '{politician} only cares about the next headline and not about {story}',
          '{other} ran a title about {story} that was an outright lie',
          'half the commenters here have read the title and nothing else',
          'does anyone know why {story} was not settled before the summer',
        ],
      },
      praise: { written: ['At last a headline that tells you what happened. Thank you.'], clauses: ['the title sums up {story} perfectly without shouting', 'no clickbait here, just the facts about {story}'] },
      attack: { written: ['Martin Kell is a brainless hack who should be kept away from a keyboard.'], clauses: ['{name} is a talentless liar who writes in capitals because the brain is empty', '{name} is a pathetic little clown with a byline'] },
    },
    photo: {
      criticism: {
        written: [
          'That picture is from the 2014 flood. I know because that is my car in it.',
          'Was it really necessary to show the face of a crying child? Shame on whoever picked this.',
          'why does every story about our estate come with a photo of a burnt out bin. every single time',
          'Lovely stock photo of a hospital in another country. Top journalism 👏',
          'I like most of what you publish, but the photo of the body should never have been printed.',
        ],
        clauses: [
          'the picture above this piece has nothing to do with {story}',
          'you cropped the photo so that the crowd looks ten times bigger',
          'the photo editor chose the ugliest possible frame of one candidate and a flattering one of the other',
          'the caption names the wrong village and {paper} has left it there since yesterday',
          'an old archive image was sold to us as a photo of {story}',
          'showing the house of the family in your gallery was careless and cruel',
        ],
      },
      elsewhere: {
        written: [
          'The minister had time for a photo with a shovel but not for the people whose cellars are full of mud.',
          'Is that the old mill on the left? My grandfather worked there.',
          'Brightline uses pictures of happy pensioners in its brochure and then cuts them off in January. Vile company.',
        ],
        clauses: [
          '{politician} came to {story} for a picture and was gone in ten minutes',
          '{company} should spend less on glossy pictures and more on repairs',
          'what a sad sight, I hardly recognise the street any more',
          '{other} faked a photo of {story} last year and nobody there apologised',
        ],
      },
      praise: { written: ['Wonderful photographs. The one of the two nurses says more than any speech.'], clauses: ['your photographer caught {story} beautifully', 'the gallery is the best thing I have seen in {paper}'] },
      attack: { written: ['Laura Pendry is an ugly cow, no wonder she only writes and never shows her face'], clauses: ['{name} is a disgusting vulture feeding on the dead', '{name} is a creep and everybody in town knows it'] },
    },
    sources: {
      criticism: {
        written: [
          '"Sources say", "people familiar with the matter", "it is understood". Name one. Just one.',
          'This is a press release. I have the original here, you changed two words.',
          'You quote a study and do not link it. How is anyone supposed to check?',
          'so your source is a tweet. a tweet with 4 likes. wow',
          'Thanks for covering this at all, but an article with a single anonymous voice is not enough for such a serious charge.',
        ],
        clauses: [
          'not one named source in the whole piece about {story}',
          '{paper} copied this from an agency and nobody picked up the phone',
          'the numbers you print about {story} come from the very people who profit from it',
          'your expert is paid by {company} and you forgot to mention it',
          'one neighbour who heard something is not evidence and you know it',
          'you print what the police say and never ask anybody who was there',
        ],
      },
      elsewhere: {
        written: [
          'The company will not publish its own figures. What is it hiding?',
          'Source please, Dave. Where did you get that the bridge was built for free?',
          'The police chief has told three versions in three days.',
        ],
        clauses: [
          '{politician} made up those numbers about {story} on the spot',
          '{company} has refused to publish its own report for two years',
          '{other} never names a source and lives on rumours',
          'whoever wrote above that {story} was planned should show some proof',
        ],
      },
      praise: { written: ['Every claim is linked and both reports can be downloaded. This is how it should be done!'], clauses: ['you named your sources on {story} and that builds trust', 'somebody at {paper} really went through the files on {story}'] },
      attack: { written: ['Tom Ashdown invents his sources because no human being would talk to such a rat.'], clauses: ['{name} is a paid liar and a filthy propagandist', '{name} is too stupid to read a document'] },
    },
    bias: {
      criticism: {
        written: [
          'Your left-wing slant gets more obvious by the day. I will get my news somewhere else.',
          'Funny how this paper always finds room for the right and never for the unions.',
          'You call our march "a mob" and theirs "a demonstration". Same street, same number of people.',
          'I am a conservative and I still read you, because I want to hear the other side, but could you at least pretend to be neutral?',
          'unbiased my foot lol',
        ],
        clauses: [
          'you have made up your mind about {story} and it shows in every line',
          '{paper} treats the left with kid gloves and the right like criminals',
          'your coverage of {story} only ever shows one side',
          'there is opinion in the third sentence and it is still filed under news',
          'the adjectives alone tell me how the editors vote',
          'if the other party had done this you would have run it on page one for a week',
        ],
      },
      elsewhere: {
        written: [
          'The referee was biased, the linesman was blind, and still we should have won.',
          'Both parties lie, one just has better suits.',
          'You only believe what suits you, Karen. Try a library.',
        ],
        clauses: [
          'the judge in {story} is biased and should step down',
          '{other} is nothing but a mouthpiece of one party',
          '{politician} favours the rich districts and always has',
          'the left and the right are both wrong about {story}',
        ],
      },
      praise: { written: ['I disagree with your editorial line but this piece was scrupulously fair.'], clauses: ['you let both sides speak about {story} and did not judge', 'a balanced look at {story}, and that is rare'] },
      attack: { written: ['Nadia Farrow is a traitor and a commie slut, fire her.'], clauses: ['{name} is a bitter fanatic with a face full of hate', '{name} is vermin and a bought little puppet'] },
    },
    government: {
      criticism: {
        written: [
          'Did the ministry write this or did you at least change the font?',
          'Three pages about the president opening a tunnel, two lines about the men who died building it. That says everything about this paper.',
          'You used to hold power to account. Now you hold its coat.',
          'not one critical question. not ONE. are you afraid they take away the state adverts',
          'The interview was polite and well written, I grant you that. But why did nobody ask about the missing money?',
        ],
        clauses: [
          '{paper} reads like a bulletin of the ministry',
          'you repeat what {politician} says about {story} without a single question',
          'critical voices on {story} have vanished from your pages since the election',
          'every time the government fails you find someone else to blame',
          'calling this reform "historic" is a job for a spokesman and not for a newspaper',
          'you sat on {story} until the government gave you permission to print it',
        ],
      },
      elsewhere: {
        written: [
          'This government has been in office for nine years and it is still the fault of the last one.',
          'Resign. All of you. Take the minister with you.',
          'What does the state auditor say about it? His report should be out by now.',
        ],
        clauses: [
          '{politician} promised to solve {story} and did nothing',
          'the government lies about {story} and thinks we are fools',
          'the ministry wastes our taxes while {story} gets worse',
          'I voted for {politician} and I regret it every day',
        ],
      },
      praise: { written: ['Brave of you to print this. Nobody else in this country dares.'], clauses: ['you are the only ones who dare to question {politician}', 'without {paper} nobody would have heard about {story}'] },
      attack: { written: ['Greg Tollman licks boots for a living, the spineless little worm.'], clauses: ['{name} is a boot-licking coward without a spine', '{name} is a prostitute of the regime'] },
    },
    context: {
      criticism: {
        written: [
          'You forgot to mention that the same firm got the contract last time. Kind of important??',
          'Where is the background? I know less now than before I read it.',
          'Nothing about how much it costs, who pays, or when. It is a decent start to an article, now please write the rest.',
          'Comparing the figures with 2020 without saying that everything was shut in 2020 is sloppy at best.',
          'three lines and a video. this is what we get for a strike that concerns 40000 people',
        ],
        clauses: [
          'the article leaves out how {story} began and that changes everything',
          'you give us a number and no comparison, so it means nothing',
          '{paper} dropped {story} the moment the cameras left',
          'the most important fact about {story} is hidden in the last line',
          'you reported on {story} a week after everybody else and added nothing',
          'why is there never a word about our side of the river in your coverage',
        ],
      },
      elsewhere: {
        written: [
          'The background is simple: they sold the pipes in 1996 and never replaced one.',
          'Can someone explain what a supplementary budget is? Asking seriously.',
          'People here forget that the old council voted for it unanimously.',
        ],
        clauses: [
          '{politician} quotes half a sentence of the report and hides the rest',
          '{story} has a long history and I remember how it started',
          'you are missing the point, my friend, {story} is about money',
          '{company} tells its customers only half the truth',
        ],
      },
      praise: { written: ['Finally a piece that explains the why and not only the what.'], clauses: ['the timeline on {story} helped me understand it', 'thank you for the background on {story}'] },
      attack: { written: ['Ruth Sandal has the brain of a goldfish. Somebody put her out of her misery.'], clauses: ['{name} is an ignorant fool who cannot count to three', '{name} is a lazy parasite'] },
    },
    correction: {
      criticism: {
        written: [
          'The mistake was up for nine hours. The correction is in grey, size six, at the very bottom.',
          'I wrote to you on Monday that the man is called Harris and not Harrison. It is Friday.',
          'Silently editing an article is not a correction. We have screenshots.',
          'Everybody makes mistakes, fine. Owning up to them is the bit you are missing.',
          'lol they deleted the whole paragraph and hope no one noticed',
        ],
        clauses: [
          'the error about {story} has been pointed out ten times and it is still there',
          '{paper} corrects its mistakes in secret and never says sorry',
          'you printed the wrong name of an innocent man and the correction came four days later',
          'the date in the second paragraph is wrong, {story} made the news in March',
          'your correction on {story} is more wrong than the original',
          'the false report got the front page and the retraction got two lines inside',
        ],
      },
      elsewhere: {
        written: [
          'Small correction to the comment above: the ferry stopped in 1987, not 1978.',
          'The minister has had to withdraw his own figures twice this month. Twice!',
          'When will the council correct the mistake on our tax bills?',
        ],
        clauses: [
          '{politician} should correct what was said in parliament about {story}',
          '{company} sent me the wrong bill and refuses to put it right',
          '{other} never admitted that its report on {story} was invented',
          'correct me if I am wrong but everybody knew about {story} two years ago',
        ],
      },
      praise: { written: ['You were wrong, you said so at the top of the page within the hour. Respect.'], clauses: ['you corrected the piece on {story} quickly and openly', 'an honest apology from {paper}, and that deserves praise'] },
      attack: { written: ['Martin Kell lies when he breathes. A sick man, really.'], clauses: ['{name} is a born liar and a disgrace to the human race', '{name} is a miserable drunk who gets everything wrong'] },
    },
    moderation: {
      criticism: {
        written: [
          'Third time I post this. My last two comments were deleted and there was not one rude word in them.',
          'This will never be published because you only let through comments that agree with you.',
          'Censors!!!',
          'Your guidelines say criticism is welcome. My comment about your owner lasted four minutes.',
          'I know moderating is hard work and mostly you do it well, but two days of waiting kills any discussion.',
        ],
        clauses: [
          'you delete every comment that mentions {story}',
          'the moderators let insults stand and remove arguments',
          'comments on {story} were closed after an hour, what are you afraid of',
          'my comment was rejected and nobody at {paper} could tell me which rule I broke',
          'your comment rules are applied to some readers and not to others',
          'it takes {paper} a whole day to publish a comment of two lines',
        ],
      },
      elsewhere: {
        written: [
          'Please stop shouting, Pete. Some of us came here to talk about the harbour.',
          'That social network deletes whatever its owner dislikes. I left last year.',
          'The mayor blocks everyone who disagrees with him on his page. So much for open dialogue.',
        ],
        clauses: [
          'the person above me has posted the same rubbish about {story} five times',
          '{politician} wants to ban criticism and calls it protection',
          '{other} removes every comment that does not flatter its owner',
          'how do I change my display name, I cannot find it anywhere',
        ],
      },
      praise: { written: ['Nice to read a comment section where people are not at each other\'s throats. Thanks to the moderators.'], clauses: ['the moderators do a patient job under articles on {story}', 'my comment was up in ten minutes, well done'] },
      attack: { written: ['Laura Pendry hides behind the delete button, the cowardly witch.'], clauses: ['{name} is a little dictator and a nasty piece of work', '{name} is a hysterical idiot who cannot take a joke'] },
    },
    paywall: {
      criticism: {
        written: [
          'Ten pounds a month for agency copy? No thank you.',
          'You lock the flood warnings behind a paywall. People could die. Think about that.',
          'I cancelled in May and you are still taking my money.',
          'I pay, I gladly pay, but then please stop hiding half of the site behind a "plus plus" tier.',
          'cant even read the article without handing over my card, what a joke of a site',
        ],
        clauses: [
          '{paper} asks for money and gives us copied agency text about {story}',
          'cancelling a subscription with you takes three calls and a letter',
          'the price went up again and the articles got shorter',
          'public safety news such as {story} should never be behind your paywall',
          'I am a paying customer and your login throws me out every day',
          'you let me read two lines and then the wall comes down',
        ],
      },
      elsewhere: {
        written: [
          'My rent went up, my pay did not. That is the whole story.',
          'The gym does exactly the same, you need a lawyer to get out of the contract.',
          'How much does the yearly subscription cost if you live abroad?',
        ],
        clauses: [
          '{company} raised its prices twice and the service is worse than ever',
          '{other} charges for yesterday\'s news and I will not pay them a penny',
          '{politician} wants us to pay for {story} out of our own pockets',
          'if you want good reporting you have to pay for it, dear commenters',
        ],
      },
      praise: { written: ['I have just subscribed because of this investigation. Money well spent.'], clauses: ['I pay for {paper} gladly because of reports like the one on {story}', 'thank you for leaving the article on {story} free for everybody'] },
      attack: { written: ['They pay Tom Ashdown for this? A pig would do it for the acorns and look better.'], clauses: ['{name} is a greedy pig who would sell a mother for money', '{name} is a worthless scrounger'] },
    },
    advertising: {
      criticism: {
        written: [
          'I counted: 14 ads, 6 paragraphs.',
          'An advert for a casino right under the story of a man who gambled his house away. Does anybody look at these pages?',
          'Is this journalism or an ad? The label "partner content" is so small I needed my glasses.',
          'pop up. close. pop up. close. video starts SCREAMING. bye',
          'I understand you have to earn money. I do. But an ad that covers the whole article is too much.',
        ],
        clauses: [
          'the article on {story} is an advertisement for {company} in disguise',
          '{paper} has more adverts than sentences these days',
          'a video ad starts by itself with the sound on every time I open your page',
          'you write so kindly about {company} because it buys your back page',
          'betting adverts beside a report on {story} are in very bad taste',
          'I have to close three windows before I can read a line of yours',
        ],
      },
      elsewhere: {
        written: [
          'That bank spends millions on TV spots and closes our last branch.',
          'Banning gambling ads at the stadium was overdue. Well done to the council for once.',
          'The adverts of that party are an insult to the intelligence.',
        ],
        clauses: [
          '{company} lies in its adverts and nobody stops it',
          '{politician} uses our taxes for campaign posters',
          '{club} would put a sponsor on the goalposts if they could',
          'does anybody know if the offer by {company} is serious',
        ],
      },
      praise: { written: ['No pop-ups, no blinking. I had forgotten that websites can look like this.'], clauses: ['good that you refused the adverts of {company}', 'a clean page without adverts, what a relief'] },
      attack: { written: ['Nadia Farrow would sell her own kids for a free lunch, filthy whore of the advertisers.'], clauses: ['{name} is a bribed rat', '{name} is a corrupt piece of dirt and should rot'] },
    },
    app: {
      criticism: {
        written: [
          'Since the update the app crashes whenever I open the comments. Pixel 6, newest version.',
          'The new design is awful. Grey letters on light grey, who thought of that?',
          'Great journalism, terrible website.',
          'why do i get a push message about celebrity divorces at 3am',
          'I am blind and your new menu cannot be used with a screen reader. I wrote to you twice.',
        ],
        clauses: [
          'the search on your site finds nothing, not even {story}',
          'your app sends five alerts about {story} and then will not open the article',
          'the redesign of {paper} has made everything harder to find',
          'the page jumps around while I read because you load things late',
          'the letters are tiny on the phone and there is no way to enlarge them',
          'your newsletter arrives two days late and the links in it are dead',
        ],
      },
      elsewhere: {
        written: [
          'The parking app of the council is the worst software I have ever used.',
          'Is there a dark mode? If so where?',
          'Typing this on a 9 year old phone, it still works, unlike the trains.',
        ],
        clauses: [
          'the app of {company} crashes each time I want to pay',
          'the ticket site of {club} has been down since noon',
          '{politician} wants an app for {story} when we need people',
          'the website of {other} is full of viruses, keep away from it',
        ],
      },
      praise: { written: ['The large-print button is a blessing for my old eyes.'], clauses: ['the new app is fast and I found {story} at once', 'whoever built the dark mode at {paper} deserves a cake'] },
      attack: { written: ['Greg Tollman is an incompetent moron, he can\'t even post a link. Go drown.'], clauses: ['{name} is a dumb old fossil who should be put in a home', '{name} is a useless idiot'] },
    },
    translation: {
      criticism: {
        written: [
          'The minister said "we might". Your translation says "we will". That is not a small difference.',
          'Did you run this through a machine? "The goalkeeper ate the ball" is not English.',
          'I speak Arabic. The man in the video does not say what your subtitles say he says.',
          'half the quote is missing in the english version, why',
          'Glad that you publish in several languages, but the English pages are a poor copy, shorter and two days old.',
        ],
        clauses: [
          'the translation of the speech on {story} turns its meaning upside down',
          'your subtitles leave out the sentence that matters most',
          '{paper} lets a machine translate {story} and nobody reads it over',
          'the quote was softened in your English version and I would like to know why',
          'you translate an insult as a joke and the whole piece falls apart',
          'whoever translated this for you does not know the first thing about the country',
        ],
      },
      elsewhere: {
        written: [
          'The court gave the defendant no interpreter for two days. In this century!',
          'My grandmother would translate that word as "stubborn", with love.',
          'The embassy website is translated so badly that nobody can fill in the form.',
        ],
        clauses: [
          '{company} sends letters that read as if a robot had translated them',
          '{politician} needs an interpreter to speak to ordinary people about {story}',
          '{other} translated the speech wrongly on purpose',
          'what does the word on the banner mean, can anybody here translate it',
        ],
      },
      praise: { written: ['Beautifully translated. I read the original too and nothing was lost.'], clauses: ['thank you for translating the report on {story}', 'a careful translation, I noticed the footnotes'] },
      attack: { written: ['Ruth Sandal should go back where she came from and learn English, the stupid goat.'], clauses: ['{name} is an illiterate peasant', '{name} is a half-wit and a fraud who speaks no language at all'] },
    },
    spelling: {
      criticism: {
        written: [
          '"Their" and "there" mixed up twice in one paragraph. Do you still employ proofreaders?',
          'It is the river Orle, not the river Oral. Please. My children are reading this.',
          'A sentence without a verb, a verb without a subject, and a paragraph printed twice.',
          'learn to spell before you lecture the rest of us',
          'An excellent article, truly, and all the sadder that it has eleven typing errors. I marked them for you.',
        ],
        clauses: [
          'the text on {story} is full of spelling mistakes',
          'nobody at {paper} seems to read a text before it goes out',
          'you misspelled the name of our village for the fourth time',
          'the grammar in your second paragraph would shame a ten-year-old',
          'there is a sentence about {story} that simply stops in the middle',
          'commas seem to be rationed at {paper} this year',
        ],
      },
      elsewhere: {
        written: [
          'Oh no, a typo in a comment, call the police, Brian.',
          'The new road sign has a spelling mistake in it. Cost us 4,000 pounds.',
          'How do you pronounce the name of the new coach?',
        ],
        clauses: [
          '{politician} cannot write three sentences without a mistake',
          'the letter from {company} about {story} was full of errors',
          'children leave school without being able to spell and that worries me',
          'you spelled it wrong yourself, my dear, look at your comment again',
        ],
      },
      praise: { written: ['What a pleasure to read, each sentence sits exactly right.'], clauses: ['the language in the piece on {story} is a joy', 'so well written that I read it aloud to my wife'] },
      attack: { written: ['Martin Kell, the retard, never finished school.'], clauses: ['{name} is a dyslexic donkey', '{name} is thick as a brick and ugly with it'] },
    },
    interview: {
      criticism: {
        written: [
          'Forty minutes with the chairman and you asked him about his dog.',
          'You interrupted her eleven times and him not once. I counted.',
          'So we hear from the landlord, the landlord\'s lawyer and the landlord\'s brother. Did no tenant pick up the phone?',
          'soft questions for a hard man, how sweet 😂',
          'It was brave to get the interview and I enjoyed the beginning. But no follow-up question? Not one?',
        ],
        clauses: [
          'the interview about {story} was one-sided from the first minute',
          'you gave {politician} a stage and no counter-question',
          'the most evasive answer about {story} was simply accepted by {paper}',
          'you cut the interview so that the witness looks like a fool',
          'why did you invite three guests who all think the same about {story}',
          'your questions were longer than the answers',
        ],
      },
      elsewhere: {
        written: [
          'He did not answer a single question. A politician to the bone.',
          'She said what many nurses think. I worked on that ward for 20 years.',
          'The coach should stop giving interviews and start training corners.',
        ],
        clauses: [
          '{politician} dodged each question about {story}',
          'the boss of {company} sounded arrogant and cold in this interview',
          '{other} paid the witness for an interview about {story}',
          'I would have liked to hear from {politician} what happens next',
        ],
      },
      praise: { written: ['Best interview in years: calm, precise, and she did not let him off the hook.'], clauses: ['you asked {politician} exactly what I wanted to know', 'sharp questions about {story} and a fair tone'] },
      attack: { written: ['Laura Pendry\'s voice makes me want to throw her down the stairs.'], clauses: ['{name} is an arrogant bitch of an interviewer', '{name} is a whining weakling who should be slapped'] },
    },
    football: {
      criticism: {
        written: [
          'Your match report has the wrong scorer. It was Delaney, everybody in the ground saw it.',
          'Forty articles on the men, none on the women who actually won something.',
          'Did your man watch the game or just the result?',
          'nothing about the abuse from the away end?? you were there!!',
          'Normally the sports pages are the first thing I turn to. This season they are all transfer gossip.',
        ],
        clauses: [
          'your report on the derby was written by a fan of {club}',
          'the player ratings in {paper} make no sense to anyone who saw the match',
          'you write about {club} every day and about our small clubs never',
          'the live ticker stopped at minute 60 and nobody at {paper} noticed',
          'this transfer story is invented and you know it',
          'you spoiled the result of the final in a push message',
        ],
      },
      elsewhere: {
        written: [
          'Sack the board! Twelve years of lies and one cup final.',
          'Never a penalty. Never ever. The ref needs a dog.',
          'What time is kick-off on Sunday?',
        ],
        clauses: [
          '{club} played without heart and without a plan',
          'the owners of {club} treat supporters like cash machines',
          '{other} talks about {club} as if no other team existed',
          'the pundits know nothing, we were the better side',
        ],
      },
      praise: { written: ['Superb tactical analysis, the arrows in the third picture made it click for me.'], clauses: ['the best match report I have read about {club}', 'lovely portrait of the old kit man of {club}'] },
      attack: { written: ['Tom Ashdown is a fat City-loving bastard, hope his car breaks down'], clauses: ['{name} is a brain-dead hooligan with a press card', '{name} is scum and we know where scum belongs'] },
    },
    prices: {
      criticism: {
        written: [
          'You write that bread costs 90p. Where? In 2009?',
          'Your "ten tips to save" tell poor people to sell their second car. Are you serious?',
          'The chart starts at 95 so that a rise of two per cent looks like a rocket. Dishonest.',
          'Rich editors explaining hunger to us. Priceless.',
          'Good that you report on rents. Bad that you only asked an estate agent.',
        ],
        clauses: [
          'your figures on bread and rent have nothing to do with real life',
          '{paper} mixes up percent and percentage points again',
          'you play down the price rises because {company} pays your bills',
          'the graph in the article on prices is drawn to frighten people',
          'not one poor family gets a word in your long report on prices',
          '{paper} spreads panic about shortages and then reports on the panic',
        ],
      },
      elsewhere: {
        written: [
          'Eggs doubled, petrol doubled, my pension went up by 3 pounds.',
          'The supermarkets make record profits and tell us it is the war. Robbers.',
          'Does the price cap also apply to oil heating?',
        ],
        clauses: [
          '{company} is robbing its customers and the regulator sleeps',
          '{politician} has never bought a loaf of bread in a shop',
          'at the end of my money there is a lot of month left',
          'wages must rise or {story} will be the least of our problems',
        ],
      },
      praise: { written: ['The price calculator is brilliant, I found out that I pay 200 pounds too much.'], clauses: ['thank you for explaining inflation so clearly', 'your price comparison saved me real money'] },
      attack: { written: ['Nadia Farrow has never worked a day in her life, stupid spoilt brat, let her starve.'], clauses: ['{name} is a rich snob and a leech', '{name} is a heartless cow who laughs at the poor'] },
    },
  },
}
