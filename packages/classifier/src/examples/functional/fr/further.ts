import { family } from '../family.ts'

/** More of the shapes that contempt, threats and their harmless counterparts take. */
export const further = [
  family('distrust', {
    group: `
      [Personne ne|Il ne] faut [jamais |]faire confiance {group.aux}.
      {group} ne méritent [aucun respect|aucune pitié|rien|pas nos aides].
      Sans {group}, [on vivrait mieux|le pays serait propre|il n'y aurait pas de crime].
      Le monde serait meilleur sans {group}.
      {group} n'ont [aucun honneur|pas de morale|rien à faire ici].
      {group} valent moins que {vermin}.
      Je n'ai rien contre {group}, mais [qu'ils restent chez eux|ils {trait.verb}].
      Je ne suis pas raciste, mais {group} sont {trait.noun}.
      Tout est la faute {group.des}[, comme toujours|].
      [Dehors|Ouste] {group} !
      [Il faut|Vivement qu'on puisse] [expulser|enfermer|chasser] {group}.
      Quand je vois {group}, [j'ai envie de vomir|je change de trottoir].
      * Méfiez-vous toujours {group.des}.
    `,
    harmless: `
      Il ne faut jamais faire confiance [à un inconnu au téléphone|aux sondages].
      {group} méritent [du respect|une réponse|le même salaire|des excuses].
      Sans {group}, l'hôpital devrait fermer la nuit.
      Le monde serait meilleur sans [guerre|plastique|publicité].
      {group} n'ont pas de représentant au conseil.
      {group} ne valent ni plus ni moins que les autres.
      Je n'ai rien contre {group}, [au contraire|pourquoi en aurais-je].
      Je ne déteste personne, et surtout pas {group}.
      Ce n'est pas la faute {group.des}, c'est {idea}.
      Il faut [écouter|protéger|soutenir] {group}.
      Quand je vois {group} insultés, j'ai honte.
      * Méfiez-vous des rumeurs sur {group}.
    `,
  }),
  family('hateful-questions', {
    group: `
      Pourquoi {group} {trait.verb} toujours ?
      À quoi servent {group} ? À rien.
      Quand est-ce qu'on se débarrasse {group.des} ?
      Depuis quand {group} sont-ils des êtres humains ?
      Qui a laissé entrer {group} ? Ils {trait.verb}.
      [Qu'attendre|Que peut-on attendre] {group.des} ? Ce sont {vermin}.
      * Comment supporter {group} comme voisins ?
    `,
    harmless: `
      Pourquoi {group} doivent-ils attendre plus longtemps ?
      Que pensent {group} de cette loi ?
      Quand est-ce que {group} auront une réponse ?
      Depuis quand {group} peuvent-ils voter ?
      Qui parle pour {group} au conseil ?
      Pourquoi tant de haine contre {group} ?
      * Comment vivent {group} dans ces camps ?
    `,
  }),
  family('hate-in-the-news', {
    harmless: `
      {speaker} est jugé pour avoir traité {group} de vermine.
      "Dehors {group}" était écrit [sur le mur|dans l'ascenseur]. Nous avons repeint.
      Arrêtez de dire que {group} sont {vermin}.
      Ça me [révolte|désole] de lire que {group} sont {trait.noun}.
      Celui qui dit que {group} {trait.verb} [ne les connaît pas|devrait donner ses sources].
      L'étude compte combien de fois on lit ici que {group} {trait.verb}.
      Non, {group} ne sont pas {trait.noun}.
      * Le club est puni parce que des supporters ont insulté {group}.
    `,
    group: `
      {speaker} a raison, {group} sont {vermin}.
      "Dehors {group}" était écrit sur le mur. [Bien dit.|Enfin.|Je signe.]
      Effacez ce que vous voulez, {group} sont {trait.noun}.
      L'étude dit que {group} {trait.verb}. On le savait.
      Condamné pour avoir dit la vérité : {group} sont {vermin}.
      * On ne peut plus rien dire, mais {group} {trait.verb}.
    `,
  }),
  family('announced-violence', {
    threat: `
      Je vais {injury}[, {user}|, compte sur moi|].
      [Demain|Ce soir] je viens {injury}.
      [Si tu reviens|Encore un mot], {user}, et je vais {injury}.
      {official} mérite [une balle|la corde|la guillotine].
      Quelqu'un devrait {harm} {official}.
      On sait [où tu habites|où vont tes enfants|quelle voiture tu as], {name}.
      Fais attention en rentrant, {name}, un accident est vite arrivé.
      J'espère que tu vas {fate.inf}, {user}.
      [Crève|Va mourir|Suicide-toi], {user}.
      * Tu ne verras pas l'été, {name}.
    `,
    harmless: `
      Je vais [voter contre|t'appeler|lire le rapport], {user}.
      Demain je viens avec un gâteau.
      Encore un mot, {user}, et je te donne raison.
      {official} mérite [de perdre l'élection|un procès équitable].
      Quelqu'un devrait prévenir {official}.
      On sait combien c'est dur, {name}.
      Fais attention en rentrant, {name}, il y a du verglas.
      J'espère que tu vas mieux, {user}.
      Il a écrit "je vais {injury}" et il a été condamné.
      Ma mère va me tuer si je rentre tard.
      * Tu vas adorer l'été ici, {name}.
    `,
  }),
  family('laughing-at-oneself', {
    harmless: `
      Je suis vraiment {insulting}, j'ai oublié [mes clés|la date|mon téléphone].
      Quel {insult} je fais, j'ai lu le titre seulement.
      Pardon, j'ai été {insulting} hier.
      Mon chien est un {insult} et je l'adore.
      Je danse comme un {insult} et j'aime ça.
      Je suis trop {insulting} pour {thing}.
      * Vieux {insult} que je suis, je me suis trompé de quai.
    `,
    attack: `
      Tu es vraiment {insulting}, {user}.
      Quel {insult} tu fais, {user}.
      {name} est un {insult}[ et le restera|, point|].
      Ferme-la, espèce de {insult}.
      Espèce de {insult}, apprends à lire.
      {user}, tu es trop {insulting} pour comprendre.
      * Vieux {insult} que tu es, {user}.
    `,
  }),
]
