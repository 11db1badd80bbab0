import { family, heldBackFamily } from '../family.ts'

export const groups = [
  family('negated-hate', {
    harmless: `
      Je ne dirai jamais que {group} sont {trait.noun}.
      Non, {group} ne sont pas {vermin}, et on ne parle pas ainsi.
      Il est faux de dire que {group} {trait.verb}.
      Personne ici ne pense que {group} sont {trait.noun}.
      Je n'ai rien contre {group}, bien au contraire.
      * {group} n'ont jamais été {trait.noun}, quoi que dise le tract.
      * Je refuse de croire que {group} {trait.verb}.
    `,
    group: `
      {group} ne sont pas des êtres humains, ce sont {vermin}.
      Je n'ai rien contre {group}, mais ils {trait.verb}.
      Personne ne veut {group.des} ici, qu'ils partent.
      Je ne connais {group.des} que le pire : ils {trait.verb}.
      {group} ne seront jamais des nôtres, ils {trait.verb}.
      * Ce n'est un secret pour personne, {group} {trait.verb}.
    `,
  }),
  family('quoted-hate', {
    harmless: `
      « {group} sont {trait.noun} », a dit {speaker}. J'ai quitté la table.
      Selon le jugement, il avait écrit que {group} sont {vermin}.
      Quand {speaker} répète que {group} {trait.verb}, je réponds.
      Sur le mur, on lisait hier « {group} sont {vermin} ». Quelle honte.
      Le tract prétend que {group} {trait.verb}. Les chiffres disent le contraire.
      * Il a été condamné pour avoir dit que {group} sont {vermin}.
    `,
    group: `
      Comme dit {speaker}, {group} sont {trait.noun}, et c'est la vérité.
      « {group} {trait.verb} », enfin quelqu'un qui ose le dire.
      Ils appellent ça de la haine, moi des faits : {group} sont {vermin}.
      * Vous pouvez me citer : {group} sont {vermin}.
    `,
  }),
  family('counter-speech', {
    harmless: `
      Dire que {group} sont {vermin}, c'est honteux.
      Arrêtez de répéter que {group} {trait.verb}, c'est un mensonge.
      {user}, traiter {group} comme {vermin} est indigne.
      La haine contre {group} n'a pas sa place ici.
      {group}, {trait.noun} ? Quel préjugé idiot.
      * Merci de retirer le commentaire qui dit que {group} sont {vermin}.
    `,
    group: `
      Traitez-moi de ce que vous voulez, {group} sont {trait.noun}.
      Je ne suis pas raciste, mais {group} {trait.verb}.
      Ceux qui défendent {group} n'ont jamais vécu à côté, ils {trait.verb}.
      * Pleurez, bien-pensants, {group} restent {vermin}.
    `,
  }),
  family('reclaimed-words', {
    harmless: `
      Moi, {own} et en paix avec ce mot depuis trente ans.
      À l'école on me criait {own}. Aujourd'hui je porte le mot sur ma veste.
      Entre amis on s'appelle {own} depuis toujours, avec tendresse.
      * Ici une vieille voix de {own} : courage, les jeunes, ça s'arrange.
    `,
    group: `
      Ferme-la, espèce de {own}.
      Dégage, {own}, personne ne veut de toi ici.
      Encore ce genre de {own} qui se plaint, ça me dégoûte.
      * Va te cacher, {own}.
    `,
  }),
  family('kind-mentions', {
    harmless: `
      {group} {good}.
      J'aime {group}, tout simplement.
      Merci {group.aux} qui nous ont aidés.
      Heureux de voir enfin la parole donnée {group.aux}.
      Je suis {group.un} et je le dis avec fierté.
      Bonne fête {group.aux} de notre ville.
      * Sans {group}, notre ville serait plus pauvre.
      * Respect {group.aux}, qui {good}.
    `,
    group: `
      Je hais {group}, [et je ne changerai pas|depuis toujours].
      {group} me dégoûtent.
      Aucun respect pour {group}, qui {trait.verb}.
      {group} sont la honte de ce pays.
      * Sans {group}, le monde irait mieux.
      * Je crache sur {group}.
    `,
  }),
  family('neutral-mentions', {
    harmless: `
      {group} {neutral}.
      L'article parle {group.des}, mais pas de la question du loyer.
      Je suis {group.un} et j'habite ici depuis 1998.
      L'étude compare {group} et {group2}.
      La loi s'applique {group.aux} comme à tout le monde.
      * L'exposition montre des lettres écrites pendant la guerre, et parle {group.des}.
    `,
    group: `
      {group} sont {trait.noun}.
      {group} {trait.verb}.
      L'article dit {group}, moi je dis {vermin}.
      Là où il y a {group}, tout devient sale.
      * Dès que {group} arrivent dans un quartier, il pourrit.
    `,
  }),
  family('generalisation', {
    group: `
      Tout le monde le sait, {group} sont {trait.noun}.
      {group} se ressemblent : {trait.noun}.
      Qui a vu {group.un} a tout vu, {trait.noun}.
      {group} se reproduisent comme {vermin}.
      * C'est dans leur sang, {group} {trait.verb}.
    `,
    harmless: `
      {group} ont droit à un procès équitable.
      On ne peut pas dire comment sont {group}, il y en a des millions.
      Un lundi typique : la pluie et pas de bus.
      Même si {group.un} a volé, cela ne dit rien sur {group}.
      * Il est bien connu que {group} gagnent moins pour le même travail.
    `,
  }),
  family('exclusion', {
    group: `
      Dehors {group} !
      Il faut interdire {group.aux} de [voter|travailler|enseigner|se marier].
      Renvoyez {group} d'où ils viennent.
      Je ne louerai jamais {group.aux}, ils {trait.verb}.
      * {group} n'ont rien à faire au Parlement.
    `,
    harmless: `
      Dehors les voitures !
      Il faut permettre {group.aux} de [voter|travailler|enseigner|se marier].
      Refuser un logement {group.aux}, c'est illégal.
      Les chiens ne devraient pas entrer dans l'aire de jeux.
      En 1940, on a interdit {group.aux} d'enseigner. Ne l'oublions pas.
      * Qui commet un crime doit être puni, d'où qu'il vienne.
    `,
  }),
  family('threats-to-groups', {
    'group threat': `
      Il faut {harm} {group}.
      Ce soir on va {harm} {group}, venez nombreux.
      {group}, il n'y a qu'à les {harm}, un par un.
      * Je vais {harm} {group.un} dès demain, et un autre après.
    `,
    harmless: `
      Il faut écouter {group}.
      L'accusé voulait {harm} {group}, dit le procureur.
      Personne n'a le droit de {harm} qui que ce soit, ni {group} ni les autres.
      Ce soir on allume des bougies pour {group}.
      * Ici, en 1943, on est venu {harm} {group}. Une plaque manque.
    `,
  }),
  heldBackFamily('honest-questions', {
    harmless: `
      Pourquoi dit-on que {group} {trait.verb} ? D'où cela vient-il ?
      Est-ce qu'on a demandé leur avis {group.aux} ?
    `,
    group: `
      Pourquoi {group} sont toujours {trait.noun} ? C'est dans le sang.
      Quand serons-nous enfin débarrassés {group.des} ?
    `,
  }),
]
