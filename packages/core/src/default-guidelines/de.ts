import type { DefaultWording } from './wording.ts'

export const de: DefaultWording = {
  preamble:
    'Jeder Kommentar, der uns erreicht, wird gelesen, bevor er erscheint. Willkommen sind Kommentare zum Artikel, die Diskussion dessen, was er aufwirft, und konstruktive Kritik an unserer Arbeit.',
  closing:
    'Ein Kommentar, der gegen eine dieser Regeln verstößt, wird abgelehnt, und wer ihn geschrieben hat, erfährt den Grund. Wir bearbeiten keinen Kommentar: Entweder wird er freigegeben und genau so veröffentlicht, wie er geschrieben wurde, oder er wird abgelehnt.',
  items: {
    'relevance': {
      title: 'Beiträge zum Thema',
      text: 'Sagen Sie, was Sie von dem Artikel halten, ergänzen Sie, was Sie wissen, oder antworten Sie anderen Leserinnen und Lesern. Ebenso willkommen ist die Diskussion über die Fragen hinter der Nachricht.',
    },
    'criticism-of-publisher': {
      title: 'Kritik an uns',
      text: 'Sagen Sie uns, was wir falsch gemacht oder ausgelassen haben und was wir besser machen können. Konstruktive Kritik an unserer Arbeit ist nie ein Grund, einen Kommentar abzulehnen.',
    },
    'profanity': {
      title: 'Schimpfwörter und Flüche',
      text: 'Schimpfwörter und Flüche veröffentlichen wir nicht, auch nicht, wenn einzelne Buchstaben durch Zeichen ersetzt sind. Mit anderen Worten dürfen Sie so kritisch sein, wie Sie möchten.',
    },
    'threats': {
      title: 'Drohungen und Gewaltaufrufe',
      text: 'Niemand darf bedroht werden, und niemand darf zu Gewalt gegen Menschen oder Gruppen aufrufen. Über eine Drohung zu berichten oder sie zu verurteilen ist in Ordnung.',
    },
    'personal-attacks': {
      title: 'Persönliche Angriffe',
      text: 'Beleidigen Sie weder andere Leserinnen und Leser noch Journalistinnen und Journalisten oder Menschen, um die es in einem Artikel geht. Was sie sagen und tun, dürfen Sie auch scharf kritisieren.',
    },
    'vulgarity': {
      title: 'Vulgäre Äußerungen',
      text: 'Derbe Äußerungen über Sexualität oder den Körper veröffentlichen wir nicht. Offen über Gesundheit, Sexualität oder eine Straftat zu sprechen ist in Ordnung.',
    },
    'sexism': {
      title: 'Sexistische Herabsetzung',
      text: 'Niemand darf als Frau oder als Mann herabgesetzt, verspottet oder ausgeschlossen werden. Über Rollen, Rechte und Gesetze zu streiten ist in Ordnung.',
    },
    'racism': {
      title: 'Rassistische Herabsetzung',
      text: 'Hass oder Verachtung gegen Menschen wegen ihrer ethnischen Zugehörigkeit, Herkunft oder Hautfarbe veröffentlichen wir nicht; dazu zählt auch Antisemitismus. Ein Schimpfwort zu zitieren, um es anzuprangern, ist in Ordnung.',
    },
    'homophobia': {
      title: 'Homophobe Herabsetzung',
      text: 'Hass oder Verachtung gegen Menschen wegen ihrer sexuellen Orientierung oder geschlechtlichen Identität veröffentlichen wir nicht; dazu zählt auch die Herabsetzung von trans Personen. Über Gesetze und Überzeugungen zu streiten ist in Ordnung.',
    },
    'xenophobia': {
      title: 'Fremdenfeindliche Herabsetzung',
      text: 'Hass oder Verachtung gegen Menschen wegen ihrer Staatsangehörigkeit oder weil sie zugewandert oder geflüchtet sind, veröffentlichen wir nicht. Sie dürfen für oder gegen jede Migrationspolitik eintreten.',
    },
    'other-abuse': {
      title: 'Herabsetzung anderer Gruppen',
      text: 'Hass oder Verachtung gegen Menschen wegen ihrer Religion, einer Behinderung, ihres Alters oder eines anderen solchen Merkmals veröffentlichen wir nicht. Eine Religion, eine Idee oder eine Institution dürfen Sie auch scharf kritisieren.',
    },
    'promotion': {
      title: 'Werbung und Eigenwerbung',
      text: 'Kommentare, die für ein Produkt, eine Dienstleistung, einen Kanal oder die eigene Person werben, veröffentlichen wir nicht. Ein Link, der Ihre Aussage zum Artikel stützt, ist in Ordnung.',
    },
  },
}
