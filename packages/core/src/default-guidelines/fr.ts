import type { DefaultWording } from './wording.ts'

export const fr: DefaultWording = {
  preamble:
    'Chaque commentaire qui nous est envoyé est lu avant de paraître. Nous encourageons les commentaires sur l’article, la discussion des questions qu’il soulève et la critique constructive de notre travail.',
  closing:
    'Un commentaire contraire à l’une de ces règles est refusé, et le motif en est communiqué à son auteur. Nous ne modifions jamais un commentaire\u00a0: soit il est approuvé et publié exactement tel qu’il a été écrit, soit il est refusé.',
  items: {
    'relevance': {
      title: 'En rapport avec l’article',
      text: 'Dites ce que vous pensez de l’article, apportez ce que vous savez ou répondez à quelqu’un d’autre. Discuter des questions de fond derrière l’actualité est tout aussi bienvenu.',
    },
    'criticism-of-publisher': {
      title: 'Critiques à notre égard',
      text: 'Dites-nous où nous nous sommes trompés, ce que nous avons omis et ce que nous pourrions mieux faire. Une critique constructive de notre travail n’est jamais un motif de refus.',
    },
    'profanity': {
      title: 'Jurons et grossièretés',
      text: 'Les jurons et les grossièretés ne sont pas acceptés, même si des signes y remplacent des lettres. Vous pouvez critiquer autant que vous le voulez en d’autres termes.',
    },
    'threats': {
      title: 'Menaces et incitations',
      text: 'Nul ne peut être menacé, et nul ne peut appeler à la violence contre une personne ou un groupe. Rapporter une menace ou la condamner est permis.',
    },
    'personal-attacks': {
      title: 'Attaques personnelles',
      text: 'N’insultez ni les autres lecteurs et lectrices, ni les journalistes, ni les personnes dont parle un article. Vous pouvez critiquer, même vivement, ce qu’elles disent et font.',
    },
    'vulgarity': {
      title: 'Propos vulgaires',
      text: 'Les propos crus sur le sexe ou le corps ne sont pas acceptés. Parler sans détour de santé, de sexualité ou d’un crime est permis.',
    },
    'sexism': {
      title: 'Propos sexistes',
      text: 'Nul ne peut être rabaissé, moqué ou exclu en tant que femme ou en tant qu’homme. Débattre des rôles, des droits et des lois est permis.',
    },
    'racism': {
      title: 'Propos racistes',
      text: 'La haine ou le mépris envers des personnes en raison de leur appartenance ethnique, de leur origine ou de leur couleur de peau ne sont pas acceptés, antisémitisme compris. Citer une injure pour la dénoncer est permis.',
    },
    'homophobia': {
      title: 'Propos homophobes',
      text: 'La haine ou le mépris envers des personnes en raison de leur orientation sexuelle ou de leur identité de genre ne sont pas acceptés, transphobie comprise. Débattre des lois et des convictions est permis.',
    },
    'xenophobia': {
      title: 'Propos xénophobes',
      text: 'La haine ou le mépris envers des personnes en raison de leur nationalité, ou parce qu’elles sont migrantes ou réfugiées, ne sont pas acceptés. Vous pouvez défendre ou combattre toute politique migratoire.',
    },
    'other-abuse': {
      title: 'Haine d’autres groupes',
      text: 'La haine ou le mépris envers des personnes en raison de leur religion, d’un handicap, de leur âge ou d’un autre trait de ce genre ne sont pas acceptés. Vous pouvez critiquer, même vivement, une religion, une idée ou une institution.',
    },
    'promotion': {
      title: 'Publicité et promotion',
      text: 'Les commentaires qui font la publicité d’un produit, d’un service, d’une chaîne ou de leur auteur ne sont pas acceptés. Un lien qui appuie votre propos sur l’article est permis.',
    },
  },
}
