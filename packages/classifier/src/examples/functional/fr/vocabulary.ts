import { lines, table, words } from '../vocabulary.ts'

/** Predicates are chosen so that they need not agree in gender. */
export const vocabulary = {
  group: table('guideline les des aux un', `
    otherAbuse | les musulmans | des musulmans | aux musulmans | un musulman
    otherAbuse | les catholiques | des catholiques | aux catholiques | un catholique
    otherAbuse | les athées | des athées | aux athées | un athée
    otherAbuse | les handicapés | des handicapés | aux handicapés | un handicapé
    otherAbuse | les vieux | des vieux | aux vieux | un vieux
    * otherAbuse | les sikhs | des sikhs | aux sikhs | un sikh
    * otherAbuse | les sourds | des sourds | aux sourds | un sourd
    racism | les juifs | des juifs | aux juifs | un juif
    racism | les Noirs | des Noirs | aux Noirs | un Noir
    racism | les Arabes | des Arabes | aux Arabes | un Arabe
    racism | les Roms | des Roms | aux Roms | un Rom
    racism | les Asiatiques | des Asiatiques | aux Asiatiques | un Asiatique
    * racism | les Arméniens | des Arméniens | aux Arméniens | un Arménien
    xenophobia | les migrants | des migrants | aux migrants | un migrant
    xenophobia | les réfugiés | des réfugiés | aux réfugiés | un réfugié
    xenophobia | les étrangers | des étrangers | aux étrangers | un étranger
    xenophobia | les Algériens | des Algériens | aux Algériens | un Algérien
    xenophobia | les Roumains | des Roumains | aux Roumains | un Roumain
    xenophobia | les Polonais | des Polonais | aux Polonais | un Polonais
    * xenophobia | les Syriens | des Syriens | aux Syriens | un Syrien
    * xenophobia | les Tunisiens | des Tunisiens | aux Tunisiens | un Tunisien
    homophobia | les homosexuels | des homosexuels | aux homosexuels | un homosexuel
    homophobia | les lesbiennes | des lesbiennes | aux lesbiennes | une lesbienne
    homophobia | les personnes trans | des personnes trans | aux personnes trans | une personne trans
    * homophobia | les bisexuels | des bisexuels | aux bisexuels | un bisexuel
    sexism | les femmes | des femmes | aux femmes | une femme
    sexism | les filles | des filles | aux filles | une fille
    sexism | les mères célibataires | des mères célibataires | aux mères célibataires | une mère célibataire
    * sexism | les féministes | des féministes | aux féministes | une féministe
  `),
  trait: table('noun verb', `
    des parasites | volent
    des crapules | mentent
    une menace pour nos enfants | trichent
    des sauvages | profitent de tout
    des terroristes | refusent de travailler
    de la racaille | ne respectent rien
    des lâches | salissent tout
    des fainéants | vivent de nos impôts
    des violeurs | harcèlent nos filles
    des fanatiques | nous détestent
    des hypocrites | pleurnichent sans cesse
    des criminels | tuent pour rien
    des voleurs | nous envahissent
    des moins que rien | puent
    * des brutes | pillent le pays
    * des fripouilles | nous trahissent
    * des escrocs nés | sèment la haine
  `),
  vermin: words('de la vermine, des rats, des cafards, des porcs, des animaux, des déchets, un cancer, une peste, des chiens, des singes, de la pourriture, des bêtes, une maladie, des sangsues, des ordures, * des asticots, * des nuisibles, * une gangrène'),
  harm: words('tuer, abattre, brûler, pendre, égorger, tabasser, fusiller, tuer à coups de pied, poignarder, lapider, décapiter, exécuter, noyer dans la Seine, * étrangler, * empoisonner, * lyncher'),
  injury: words('te casser les jambes, te défoncer la gueule, te trancher la gorge, te mettre une balle dans la tête, brûler ta maison, te tuer, te crever, te massacrer, te péter les dents, te faire la peau, te planter, te buter, te défigurer, * te fracasser le crâne, * mettre le feu à ta voiture, * te briser la nuque'),
  fate: table('subj inf', `
    crève d'un cancer | crever d'un cancer
    meure dans la douleur | mourir dans la douleur
    finisse sous un camion | finir sous un camion
    brûle vif | brûler vif
    * s'étouffe lentement | s'étouffer lentement
    * disparaisse sous terre | disparaître sous terre
  `),
  insult: words('imbécile, crétin, clown, minable, abruti, débile, tocard, parasite, idiot, con, menteur, raté, lâche, gros nul, incapable, hypocrite, demeuré, ignare, porc, traître, * guignol, * bouffon, * tocard fini, * ahuri'),
  insulting: words('stupide, pathétique, ridicule, lamentable, minable, débile, idiot, nul, honteux, bête, risible, stupide à pleurer, * grotesque, * infect, * inepte'),
  swearing: words('connard, enculé, fils de pute, sale con, enfoiré, pourriture, sale merde, gros con, ordure, enculé de ta race, raclure, * trou du cul, * salopard, * branleur'),
  oath: words('putain, merde, bordel de merde, putain de merde, fait chier, putain de bordel, nom de dieu de merde, bordel, merde alors, putain de sa race, * et merde, * foutu bordel'),
  mild: words('mince, zut, la vache, flûte, bon sang, * punaise, * saperlipopette'),
  own: table('guideline word', `
    homophobia | pédé
    homophobia | gouine
    homophobia | tapette
    sexism | salope
    * homophobia | tarlouze
    * sexism | garce
  `),
  speaker: words('mon oncle, le candidat, mon ancien patron, un auditeur, le député, un type dans le tram, * mon grand-père, * un conseiller municipal, * le chauffeur de taxi'),
  official: words('le maire, la ministre, le préfet, le président, le juge, la procureure, * le sénateur, * la rectrice, * le chancelier'),
  journalist: words('le journaliste, la chroniqueuse, votre correspondant, la rédactrice en chef, * le présentateur, * votre envoyé spécial'),
  name: words('Monsieur Delmas, Madame Okoye, Julie Ferrand, Karim Aziz, Thomas, Sandrine, * Monsieur Brunel, * Madame Vauquelin, * Idriss'),
  user: words('Gérard, Nadège, @lecteur, Bruno, Martine, vieux_loup, * Patrice, * @promeneur, * Odile'),
  thing: words('le distributeur, la nouvelle appli, le site, le parking, la machine à café, le chauffage, * le lave-vaisselle, * le parcmètre, * la météo'),
  idea: words('la réforme, le budget, ce projet, la taxe, le plan vélo, la loi, * le péage urbain, * la fusion, * le programme scolaire'),
  work: words('cet article, ce titre, cette interview, ce film, cette décision, ce verdict, * ce reportage, * cet éditorial, * ce discours'),
  place: words('notre rue, cette ville, ce pays, mon village, notre école, * le port, * la vieille ville'),
  state: table('state people', `
    le gouvernement iranien | les Iraniens
    le gouvernement turc | les Turcs
    le gouvernement israélien | les Israéliens
    le régime chinois | les Chinois
    le Kremlin | les Russes
    le pouvoir algérien | les Algériens
    * la monarchie saoudienne | les Saoudiens
    * le gouvernement hongrois | les Hongrois
  `),
  faith: words("l'islam, le christianisme, l'Église, le catholicisme, * l'hindouisme, * le bouddhisme"),
  good: lines(`
    tiennent la meilleure boulangerie du quartier
    travaillent dans notre hôpital depuis des années
    chantent dans notre chorale
    paient leurs impôts comme tout le monde
    sont les bienvenus dans cette ville
    * ont aidé pendant l'inondation
    * entraînent l'équipe des jeunes
  `),
  neutral: lines(`
    ont été interrogés sur le logement
    vivent surtout dans les grandes villes
    ont participé à l'étude
    célèbrent une fête cette semaine
    votent au printemps
    * ont manifesté samedi dans le centre
    * figurent à part dans le recensement
  `),
  deed: table('past noun', `
    a voté contre le budget des écoles | ce vote
    a fermé la clinique | cette fermeture
    a ignoré l'alerte | cette négligence
    a augmenté le prix du bus | cette hausse
    * a vendu la régie des eaux | cette vente
    * a supprimé le train de nuit | cette suppression
  `),
  crime: words("le meurtre, l'attentat, l'agression, l'incendie criminel, la fusillade, le braquage, * l'attaque à la bombe, * l'enlèvement"),
  contest: words('aux élections, dans le débat, au tribunal, en commission, au premier tour, * au second tour, * dans les sondages'),
  sport: words('la finale, le derby, la seconde période, le match, * la séance de tirs au but, * la demi-finale'),
  sickness: words('le cancer du sein, le diabète, la syphilis, la démence, * le cancer du col, * une hépatite'),
  body: words('pénis, sein, vagin, testicule, * prépuce, * clitoris'),
  coin: words('Bitcoin, Ethereum, Litecoin, Dogecoin, * Solana, * XRP'),
  sum: words('500 euros par jour, 4000 euros par mois, 900 euros en un week-end, * 7400 euros en quinze jours, * 35 % par semaine'),
  contact: words('sur WhatsApp +33 6 39 98 00 00, sur www.offre-exemple.fr, sur Telegram @gainrapide, via bit.ly/3exemple, * sur Signal +32 460 00 00 00, * sur www.promo-exemple.shop'),
  cure: words('diabète, mal de dos, calvitie, surpoids, acouphènes, * arthrose, * insomnie'),
  remedy: words('cette tisane, cette poudre naturelle, ce sirop, ce bracelet magnétique, * cette huile, * ce champignon'),
  trade: words('déménagements, plomberie, crédits rapides, toitures, sites web, voyance, * serrurerie, * photos de mariage'),
  goods: words('montres, baskets, abonnés, bonus de casino, lunettes de soleil, * parfums, * coques de téléphone'),
  channel: words('ma chaîne, ma page, mon podcast, mon blog, * mon compte TikTok, * notre infolettre'),
  link: words('https://mairie.exemple.fr/compte-rendu, https://stats.exemple.fr/12, https://fr.wikipedia.exemple/Digue, * https://tribunal.exemple.fr/arret, * https://meteo.exemple.fr'),
  opening: lines(`
    Bonjour à tous.
    Article intéressant.
    Je lis ce journal depuis dix ans.
    Franchement.
    Bon.
    * Un mot d'un vieil abonné.
    * Lu ce matin dans le train.
  `),
  closing: lines(`
    C'est mon avis.
    Point final.
    Bonne journée.
    Voilà.
    * Je n'ai rien d'autre à dire.
    * À bon entendeur.
  `),
}
