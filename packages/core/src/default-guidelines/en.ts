import type { DefaultWording } from './wording.ts'

export const en: DefaultWording = {
  preamble:
    'Every comment sent to us is read before it appears. We welcome comments on the story, discussion of what it raises, and constructive criticism of our own work.',
  closing:
    'A comment that breaks one of these guidelines is rejected, and its author is told why. We never edit a comment: it is either approved and published exactly as it was written, or rejected.',
  items: {
    'relevance': {
      title: 'On the topic',
      text: 'Say what you think of the story, add what you know, or answer another reader. Discussing the issues behind the news is just as welcome.',
    },
    'criticism-of-publisher': {
      title: 'Criticism of us',
      text: 'Tell us what we got wrong, what we left out and what we could do better. Constructive criticism of our work is never a reason to reject a comment.',
    },
    'profanity': {
      title: 'Swearing and cursing',
      text: 'Swear words and curses are not accepted, even with some letters replaced by signs. You may be as critical as you like in other words.',
    },
    'threats': {
      title: 'Threats and incitement',
      text: 'Nobody may be threatened with harm, and nobody may call for violence against a person or a group. Reporting a threat, or condemning one, is fine.',
    },
    'personal-attacks': {
      title: 'Personal attacks',
      text: 'Do not insult other readers, journalists or the people in a story. You may criticise what they say and do, and strongly.',
    },
    'vulgarity': {
      title: 'Vulgar remarks',
      text: 'Crude remarks about sex or the body are not accepted. Speaking plainly about health, sexuality or a crime is fine.',
    },
    'sexism': {
      title: 'Sexist abuse',
      text: 'Nobody may be demeaned, mocked or excluded for being a woman or a man. Arguing about roles, rights and laws is fine.',
    },
    'racism': {
      title: 'Racist abuse',
      text: 'Hatred or contempt for people because of their ethnicity, descent or skin colour is not accepted, and that includes antisemitism. Quoting a slur in order to denounce it is fine.',
    },
    'homophobia': {
      title: 'Homophobic abuse',
      text: 'Hatred or contempt for people because of their sexual orientation or gender identity is not accepted, and that includes abuse of transgender people. Arguing about laws and beliefs is fine.',
    },
    'xenophobia': {
      title: 'Abuse of foreigners',
      text: 'Hatred or contempt for people because of their nationality, or because they are migrants or refugees, is not accepted. You may argue for or against any policy on migration.',
    },
    'other-abuse': {
      title: 'Abuse of other groups',
      text: 'Hatred or contempt for people because of their religion, a disability, their age or another such trait is not accepted. You may criticise a religion, an idea or an institution, and strongly.',
    },
    'promotion': {
      title: 'Advertising and promotion',
      text: 'Comments that advertise a product, a service, a channel or their own author are not accepted. A link that supports what you say about the story is fine.',
    },
  },
}
