import { paragraphs, publisher, type DemoStory } from './demo-story.ts'

export const libraryAtNight: DemoStory = {
  url: 'https://news.example/2025/10/library-open-until-midnight',
  headline: 'Halvern library reopens, and stays open until midnight',
  publisher,
  publishedAt: '2025-10-06T21:40:00Z',
  language: 'en',
  dateline: 'HALVERN',
  byline: 'Lena Marsh',
  tags: ['Library', 'Town council', 'Halvern by night'],
  bodyHtml: paragraphs(
    'After two years behind scaffolding the Halvern town library reopened on Monday with 40,000 books, a new roof and hours that few libraries can match: from eight in the morning until midnight, every day but Sunday.',
    'By ten in the evening each of the 120 desks on the first floor was taken. Nurses coming off the late shift sat beside students with exams on Thursday. In the children’s room, dark at that hour, somebody had turned the rocking horse to face the window.',
    '“We asked people what they wanted, and it was not more screens,” said Edith Solberg, the head librarian. “They wanted a warm room and a lamp, at an hour when everything else is shut.”',
    'The idea comes from a survey in which 3,100 of the town’s 22,000 residents took part. Two in three said that they had not set foot in the old library for years, because it closed at six, before they had finished work.',
    'The rebuilding cost 6.2 million, a fifth more than planned, after workers found the river Mirel seeping into the cellar. The council has paid for the late hours until next summer and will then decide whether to keep them.',
    'Not everybody is pleased. The neighbours’ association of Cooper’s Row fears voices under its windows at midnight and has asked for a warden at the door. There will be one on Fridays, the council says, and on other days if there is need.',
    'The first book lent on Monday, at one minute past eight, was a field guide to moths. It is due back in four weeks.',
  ),
  comments: [
    {
      name: 'Maud Ferrier',
      email: 'maud.ferrier@example.org',
      body: 'I am one of the nurses from the late shift. 📚\n\nFor nine years I have come home at eleven to a flat too small to read in without waking anybody. Last night I read forty pages in one sitting.\n\nThank you to whoever thought of the lamps.',
    },
    {
      name: 'Tobias Wren',
      email: 'tobias.wren@example.org',
      body: 'A lovely piece, but it tells us what the roof cost and not what the late hours cost. That is the figure the council will vote on next summer. I expect a local paper to ask for it, and I am disappointed that you did not.',
    },
    {
      name: 'Ines Calloway',
      email: 'ines.calloway@example.org',
      replyTo: 1,
      body: 'It is in the budget, page 31: 148,000 a year, most of it wages.\nhttps://council.example/budget/2025/library\n\nAgreed that it should have been in the article.',
    },
    {
      name: 'Gordon P.',
      email: 'gordon.p@example.org',
      breaks: 'personal-attacks',
      body: 'Lena Marsh, you are an idiot, too stupid to hold a pencil, never mind a press card. Go and do something your tiny brain can cope with.',
    },
    {
      name: 'Dara Haddad',
      email: 'dara.haddad@example.org',
      body: 'My father read me «كليلة ودمنة» in the old reading room, a chapter every Saturday. The copy had a torn cover and somebody had written on the first page: العلم نور.\n\nDoes anyone know whether the Arabic shelf came back too?',
    },
    {
      name: 'EssayExpress',
      email: 'hello.essayexpress@example.org',
      breaks: 'promotion',
      body: 'Exams on Thursday? Why sit up all night! We write your essay by morning, from only 9 a page. Use the code HALVERN for 20% off 👉 https://essay-express.example/?ref=halvern',
    },
    {
      name: 'Big Ron',
      email: 'big.ron@example.org',
      breaks: 'vulgarity',
      body: 'That old reading room stank of farts and sweaty balls, and the new one will too once the night crowd has wiped its hairy backside on the cushions.',
    },
    {
      name: 'Selin Acar',
      email: 'selin.acar@example.org',
      body: 'Üniversiteye hazırlanan iki çocuğum var, evde sessiz bir köşe bulmak imkânsız. Umarım belediye gelecek yaz bu saatleri kısaltmaz.',
    },
    {
      name: 'A father on Cooper’s Row',
      email: 'coopers.row.father@example.org',
      replyTo: 0,
      body: 'I signed the letter against the late hours. Reading this, I am not sure that I would sign it again. Just please, all of you: say goodnight indoors. Our bedroom is right above the steps.',
    },
  ],
}
