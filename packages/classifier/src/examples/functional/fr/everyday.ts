import { family } from '../family.ts'

export const everyday = [
  family('news-of-violence', {
    harmless: `
      Trois morts, et toujours aucune arrestation : {crime} me bouleverse.
      Mes pensées vont aux familles, {crime} est une horreur.
      Après {crime}, la police protège {group}.
      Le tueur voulait {harm} des passants, dit le parquet.
      * Perpétuité pour {crime}, a décidé la cour.
    `,
    group: `
      {crime} ? Encore {group}, ils {trait.verb}.
      Après {crime}, c'est clair : {group} sont {trait.noun}.
      * {crime}, et toujours les mêmes, {group}, {vermin}.
    `,
  }),
  family('everyday-comments', {
    harmless: `
      {sport} s'est joué à la dernière minute.
      Combien coûte {idea}, et qui paie ?
      Le bus était encore en retard ce matin.
      J'ai eu {sickness} et j'ai guéri.
      {official} {deed.past}, l'opposition demande une enquête.
      C'est l'article 12, pas le 21.
      Merci pour ce graphique très clair.
      L'attaque était forte, la défense non.
      * Plus de médecin chez nous depuis mars.
      * {idea} profite aux gros et nuit aux petits.
    `,
  }),
  family('money-offers', {
    promotion: `
      Grâce à {coin} je gagne {sum}, écrivez-moi {contact}.
      {sum} sans risque, contact {contact}.
      Travail à domicile, {sum}, postulez {contact}.
      * Investissez dans {coin} et touchez {sum}, tout est {contact}.
    `,
    harmless: `
      J'ai tout perdu avec {coin}, méfiez-vous.
      À mon avis, {coin} est une bulle.
      Personne ne gagne {sum} sans risque.
      * La police met en garde contre une fraude liée à {coin}.
    `,
  }),
  family('miracle-cures', {
    promotion: `
      Fini le problème de {cure} : {remedy} agit vite, commandez {contact}.
      {remedy} a changé ma vie, plus de {cure}, infos {contact}.
      * Ce que les médecins cachent : {remedy} contre {cure}, {contact}.
    `,
    harmless: `
      Rien ne prouve que {remedy} soit efficace ({cure}, fatigue ou autre).
      Mon médecin soigne {cure} et tension avec du temps et du sport.
      * La recherche ({cure}, entre autres) manque d'argent.
    `,
  }),
  family('services-and-goods', {
    promotion: `
      {trade} pas cher, devis gratuit {contact}.
      Vente de {goods}, -70 %, {contact}.
      Abonnez-vous, {channel} vous attend, lien dans mon profil !
      Venez voir {channel}, la vérité est {contact}.
      * {goods} à prix cassé, aujourd'hui seulement {contact}.
    `,
    harmless: `
      La douane a saisi de produits contrefaits ({goods}) au port.
      Pourquoi ne pas mettre le lien vers la vidéo du débat ?
      J'ai acheté le mien au supermarché, cassé en une semaine.
      Source : {link}
      Le compte rendu est ici : {link}
      La ville a payé deux fois ({trade}), voir page 14.
      * La publicité ({goods}, jeux) devrait être interdite près des écoles.
    `,
  }),
]
