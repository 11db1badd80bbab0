import { family } from '../family.ts'

export const persons = [
  family('states-and-peoples', {
    harmless: `
      {state} opprime son propre peuple.
      {state} ment, comme toujours.
      J'en veux à ceux qui gouvernent : {state}, pas {state.people}.
      * Ce que fait {state} est un crime.
    `,
    xenophobia: `
      {state.people} mentent, comme toujours, c'est dans leur sang.
      Je méprise {state.people}, sans exception.
      {state.people} sont {vermin}.
      * {state.people} sont {trait.noun}, et rien d'autre.
    `,
  }),
  family('faiths-and-believers', {
    harmless: `
      {faith} a trop de pouvoir dans les écoles.
      Pour moi, {faith} est un conte de fées.
      * On doit pouvoir critiquer ce que {faith} enseigne.
    `,
    otherAbuse: `
      Ceux qui croient à ce que dit {faith} sont {vermin}.
      Les croyants sont {trait.noun}, et {faith} les rend ainsi.
      * Qu'on enferme tous ceux qui suivent {faith}.
    `,
  }),
  family('insulted-things', {
    harmless: `
      {thing} ? {insulting}, je demande un remboursement.
      {work} est {insulting}.
      {idea}, c'est {insulting} et ça va échouer.
      {thing} est bon pour la casse.
      * {idea}, la chose la plus bête de l'année.
    `,
    attack: `
      {user} est {insulting}.
      {name} est une ordure.
      Tu es {insulting} et tu le resteras, {user}.
      * {user}, la personne la plus bête de l'année.
    `,
  }),
  family('profanity', {
    profanity: `
      {oath}, encore en retard.
      {oath}, quel match !
      {thing} est en panne. {oath} !
      * {oath}, j'ai raté le train.
    `,
    mild: `
      {mild}, encore en retard.
      {mild}, quel match !
      {thing} est en panne. {mild} !
      * {mild}, j'ai raté le train.
    `,
    'attack profanity': `
      {user}, espèce de {swearing}.
      {name} est un {swearing}.
      Va te faire foutre, {user}.
      * Ta gueule, {swearing}.
    `,
  }),
  family('direct-threats', {
    threat: `
      Je vais {injury}.
      {user}, cette nuit je viens {injury}.
      On va te {harm}, {name}.
      Il faut {harm} {name}.
      Je sais où tu habites, {user}.
      * Attends un peu, {user}, je vais {injury}.
    `,
    harmless: `
      Je vais t'envoyer le document, {user}.
      {user}, ce soir je viens avec un gâteau.
      On va vous battre samedi, {sport} est pour nous.
      Il faut écouter {name}.
      Je sais où tu habites, {user}, nous sommes presque voisins.
      * Attends un peu, {user}, les élections approchent.
    `,
  }),
  family('conditional-threats', {
    threat: `
      Si tu écris encore ici, je vais {injury}.
      Encore un mot, {user}, et je viens {injury}.
      Viens me le dire en face, que je puisse {injury}.
      * Montre-toi dans le quartier, {user}, et on va te {harm}.
    `,
    harmless: `
      Si tu écris encore ici, donne une source.
      Encore un mot, {user}, et je te bloque.
      Viens me le dire en face, on en parlera autour d'un café.
      * Montre-toi dans le quartier, {user}, et on boira un verre.
    `,
  }),
  family('threats-to-officials', {
    threat: `
      {official} mérite une balle.
      Que quelqu'un se charge de {harm} {name}, vite.
      {official} à la potence !
      * {official} devrait vérifier sous sa voiture le matin.
    `,
    harmless: `
      {official} mérite de perdre les élections.
      {official} doit démissionner aujourd'hui.
      {official} a reçu des menaces de mort. Inadmissible.
      « Je vais {injury} », disait la lettre. {official} a porté plainte.
      * {official} devrait vérifier les chiffres le matin.
    `,
  }),
  family('metaphors', {
    harmless: `
      Cette blague m'a tué.
      {name} va se faire massacrer {contest}.
      Je tuerais pour un train à l'heure.
      {idea}, une vraie bombe à retardement.
      Ma femme va me tuer si j'oublie.
      * {name} s'est fait démolir {contest}.
    `,
    threat: `
      {name} va mourir, j'ai déjà l'arme.
      Je vais tuer {name} de mes propres mains.
      Une vraie bombe chez {name}, et je la pose moi-même.
      * Mes amis vont {harm} {name}, comptez sur nous.
    `,
  }),
  family('wishes-of-harm', {
    threat: `
      Que {name} {fate.subj}.
      J'espère te voir {fate.inf}, {user}.
      Les gens comme toi devraient {fate.inf}.
      * Je sors le champagne le jour où je vois {name} {fate.inf}.
    `,
    harmless: `
      Que {name} se repose.
      Bon rétablissement, {user}.
      Personne ne devrait {fate.inf}, pas même {name}.
      J'espère que {name} perdra les élections.
      * Je sors le champagne le jour où {idea} disparaît des débats.
    `,
  }),
  family('attacks-on-commenters', {
    attack: `
      Tu es un {insult}, {user}.
      Tais-toi, {insult}.
      Les gens comme toi sont {vermin}.
      Comment peut-on être aussi {insulting}, {user} ?
      * {user} prouve qu'un {insult} sait taper au clavier.
    `,
    harmless: `
      Vous vous trompez, {user}.
      Ce n'est pas ce que j'ai écrit, {user}, relisez.
      Votre argument est {insulting}, mais le ton est correct.
      Hier j'ai parlé comme un {insult}, pardon, {user}.
      * {user} prouve qu'on peut débattre poliment.
    `,
  }),
  family('attacks-on-politicians', {
    attack: `
      {name} est un {insult}, rien de plus.
      Nous sommes gouvernés par des gens comme ce {insult} de {name}.
      {name} est trop {insulting} pour lacer ses chaussures.
      * Qui a élu ce {insult} de {name} ?
    `,
    harmless: `
      {official} {deed.past}, je ne l'oublierai pas.
      {name} {deed.past}. {deed.noun} est une faute.
      {name} a menti à l'Assemblée, c'est dans le compte rendu.
      Bravo, {name}, encore un chef-d'œuvre de planification.
      * Après {deed.noun}, {name} doit partir.
    `,
  }),
  family('attacks-on-journalists', {
    attack: `
      {journalist} ? Un vrai {insult}.
      Votre journal est écrit par des gens {insulting}s.
      {name}, apprends à écrire, {insult}.
      * {journalist} a un cerveau de {insult}.
    `,
    harmless: `
      {journalist} a oublié la moitié de l'histoire.
      {work} est mal documenté, à mon avis.
      Votre journal est partial depuis des mois.
      J'ai résilié mon abonnement à cause de ce titre.
      * {journalist} n'a interrogé aucun habitant.
    `,
  }),
  family('vulgarity', {
    vulgar: `
      Je verrais bien {name} à poil et à genoux.
      Montre-nous ton {body}, {user}.
      {name} a besoin de se faire prendre, ça la calmerait.
      * Je parie que {name} gémit toute la nuit.
    `,
    harmless: `
      Le médecin a examiné le {body} et n'a rien trouvé.
      Dépister {sickness} sauve des vies.
      Allaiter au café devrait être normal.
      Le tribunal parle d'agression sexuelle.
      * On doit pouvoir parler de santé sexuelle, {sickness} compris.
    `,
  }),
]
