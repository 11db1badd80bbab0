import { lines, table, words } from '../vocabulary.ts'

/** Predicates are chosen so that they need not agree in gender. */
export const vocabulary = {
  group: table('guideline los a de un', `
    otherAbuse | los musulmanes | a los musulmanes | de los musulmanes | un musulmán
    otherAbuse | los católicos | a los católicos | de los católicos | un católico
    otherAbuse | los ateos | a los ateos | de los ateos | un ateo
    otherAbuse | los discapacitados | a los discapacitados | de los discapacitados | un discapacitado
    otherAbuse | los viejos | a los viejos | de los viejos | un viejo
    * otherAbuse | los evangélicos | a los evangélicos | de los evangélicos | un evangélico
    * otherAbuse | los sordos | a los sordos | de los sordos | un sordo
    racism | los judíos | a los judíos | de los judíos | un judío
    racism | los negros | a los negros | de los negros | un negro
    racism | los gitanos | a los gitanos | de los gitanos | un gitano
    racism | los árabes | a los árabes | de los árabes | un árabe
    * racism | los indígenas | a los indígenas | de los indígenas | un indígena
    xenophobia | los inmigrantes | a los inmigrantes | de los inmigrantes | un inmigrante
    xenophobia | los refugiados | a los refugiados | de los refugiados | un refugiado
    xenophobia | los extranjeros | a los extranjeros | de los extranjeros | un extranjero
    xenophobia | los marroquíes | a los marroquíes | de los marroquíes | un marroquí
    xenophobia | los venezolanos | a los venezolanos | de los venezolanos | un venezolano
    xenophobia | los rumanos | a los rumanos | de los rumanos | un rumano
    * xenophobia | los haitianos | a los haitianos | de los haitianos | un haitiano
    * xenophobia | los bolivianos | a los bolivianos | de los bolivianos | un boliviano
    homophobia | los gais | a los gais | de los gais | un gay
    homophobia | las lesbianas | a las lesbianas | de las lesbianas | una lesbiana
    homophobia | las personas trans | a las personas trans | de las personas trans | una persona trans
    * homophobia | los bisexuales | a los bisexuales | de los bisexuales | un bisexual
    sexism | las mujeres | a las mujeres | de las mujeres | una mujer
    sexism | las chicas | a las chicas | de las chicas | una chica
    * sexism | las feministas | a las feministas | de las feministas | una feminista
  `),
  trait: table('noun verb', `
    un peligro para todos | roban
    una carga para el Estado | mienten
    gente sucia | engañan
    gentuza | viven del cuento
    gente sin honor | nos traicionan
    una amenaza | lo ensucian todo
    unos vagos | viven de nuestros impuestos
    unos violadores | acosan a nuestras hijas
    unos fanáticos | nos odian
    unos hipócritas | lloran por todo
    unos criminales | matan por nada
    unos ladrones | nos invaden
    unos inútiles | apestan
    * gente cobarde | estafan
    * una mafia | saquean el país
    * gente salvaje | siembran el odio
  `),
  vermin: words('ratas, cucarachas, basura, parásitos, animales, cerdos, escoria, una plaga, perros, monos, bestias, sanguijuelas, una enfermedad, bichos, mierda, víboras, * gusanos, * alimañas, * un cáncer'),
  harm: words('matar, fusilar, quemar, colgar, apuñalar, apalear, asesinar, degollar, ahorcar, lapidar, ejecutar, reventar, * estrangular, * envenenar, * linchar'),
  injury: words('romperte las piernas, partirte la cara, cortarte el cuello, meterte una bala en la cabeza, quemarte la casa, matarte, reventarte, romperte los dientes, pegarte un tiro, apuñalarte, darte una paliza, sacarte las tripas, arrancarte la lengua, * abrirte el cráneo, * prenderle fuego a tu coche, * partirte el cuello'),
  fate: table('subj inf', `
    se muera de cáncer | morirse de cáncer
    acabe bajo un tren | acabar bajo un tren
    se queme en vida | quemarse en vida
    sufra y se muera | sufrir y morirse
    * se ahogue despacio | ahogarse despacio
    * se pudra bajo tierra | pudrirse bajo tierra
  `),
  insult: words('imbécil, idiota, cretino, payaso, inútil, cobarde, fracasado, parásito, tonto, bobo, burro, mentiroso, miserable, ignorante, sinvergüenza, rata, traidor, hipócrita, cerdo, * zopenco, * mequetrefe, * tarado'),
  insulting: words('ridículo, patético, estúpido, lamentable, penoso, absurdo, tonto, malo, vergonzoso, ridículo a más no poder, idiota, * infame, * nefasto, * grotesco'),
  swearing: words('hijo de puta, cabrón, gilipollas, pedazo de mierda, hijo de la gran puta, puto imbécil, cabrón de mierda, pendejo de mierda, mamón, puto asco de persona, * malparido, * comemierda'),
  oath: words('joder, mierda, me cago en todo, hostia puta, puta madre, coñazo de mierda, me cago en la leche puta, la puta hostia, joder macho, * coño, * puta mierda'),
  mild: words('caramba, vaya, ostras, madre mía, * jolines, * cielos'),
  own: table('guideline word', `
    homophobia | maricón
    homophobia | bollera
    sexism | zorra
    * homophobia | marica
    * sexism | arpía
  `),
  speaker: words('mi tío, el candidato, mi antiguo jefe, un oyente, el diputado, un tipo en el metro, * mi abuelo, * un concejal, * el taxista'),
  official: words('el alcalde, la ministra, el presidente, el juez, la consejera, el gobernador, * el fiscal, * la senadora'),
  journalist: words('el periodista, la columnista, vuestro corresponsal, el presentador, * la redactora jefe, * el reportero'),
  name: words('Robles, Carmen Aguirre, Julia Ferrán, Karim Aziz, Tomás, Sandra, * Julián Pardo, * Elena Vidal, * Iker'),
  user: words('Paco, Marta, @lector, Bruno, lobo_gris, Conchi, * Nacho, * @caminante, * Pilar'),
  thing: words('el cajero, la nueva aplicación, la web, el aparcamiento, la cafetera, el horario, * el lavavajillas, * el parquímetro'),
  idea: words('la reforma, el presupuesto, este plan, el impuesto, la ley, * el peaje, * la fusión'),
  work: words('este artículo, este titular, este reportaje, este fallo, este discurso, * este editorial, * este documental'),
  state: table('state people', `
    el gobierno iraní | los iraníes
    el gobierno israelí | los israelíes
    el gobierno marroquí | los marroquíes
    el régimen venezolano | los venezolanos
    el régimen chino | los chinos
    el Kremlin | los rusos
    * el gobierno cubano | los cubanos
    * el gobierno húngaro | los húngaros
  `),
  faith: words('el islam, el cristianismo, la Iglesia, el catolicismo, * el hinduismo, * el budismo'),
  good: lines(`
    tienen la mejor panadería del barrio
    trabajan en nuestro hospital desde hace años
    cantan en nuestro coro
    pagan impuestos como todo el mundo
    * ayudaron durante la inundación
    * entrenan al equipo infantil
  `),
  neutral: lines(`
    respondieron a la encuesta sobre el alquiler
    viven sobre todo en las ciudades grandes
    participaron en el estudio
    celebran una fiesta esta semana
    * se manifestaron el sábado en el centro
    * aparecen aparte en el censo
  `),
  deed: table('past noun', `
    votó contra el presupuesto escolar | ese voto
    cerró el ambulatorio | ese cierre
    ignoró la alerta | esa negligencia
    subió el precio del autobús | esa subida
    * vendió la empresa de aguas | esa venta
    * suprimió el tren nocturno | esa supresión
  `),
  crime: words('el asesinato, el atentado, la agresión, el incendio, el tiroteo, el atraco, * el secuestro, * el apuñalamiento'),
  contest: words('en las elecciones, en el debate, en los tribunales, en la comisión, * en la segunda vuelta, * en las primarias'),
  sport: words('la final, el derbi, la segunda parte, el partido, * la tanda de penaltis, * la semifinal'),
  sickness: words('el cáncer de mama, la diabetes, la sífilis, la demencia, * la hepatitis, * el cáncer de útero'),
  body: words('pene, pecho, testículo, * prepucio, * pezón'),
  coin: words('Bitcoin, Ethereum, Litecoin, Dogecoin, * Solana, * XRP'),
  sum: words('500 euros al día, 4000 euros al mes, 900 euros en un fin de semana, * 7400 euros en quince días, * un 35 % semanal'),
  contact: words('por WhatsApp +34 600 000 000, en www.oferta-ejemplo.es, en Telegram @gananciarapida, en bit.ly/3ejemplo, * por Signal +52 55 0000 0000, * en www.ahorro-ejemplo.shop'),
  cure: words('la diabetes, el dolor de espalda, la calvicie, el sobrepeso, * la artrosis, * el insomnio'),
  remedy: words('esta infusión, este polvo natural, esta pulsera, este truco casero, * este aceite, * esta miel'),
  trade: words('mudanzas, fontanería, créditos rápidos, tejados, páginas web, tarot, * cerrajería, * fotos de boda'),
  goods: words('relojes, zapatillas, seguidores, bonos de casino, gafas de sol, * perfumes, * fundas de móvil'),
  channel: words('mi canal, mi página, mi pódcast, mi blog, * mi cuenta de TikTok, * nuestro boletín'),
  link: words('https://ayuntamiento.ejemplo.es/acta, https://datos.ejemplo.es/12, https://es.wikipedia.ejemplo/Dique, * https://tribunal.ejemplo.es/fallo, * https://tiempo.ejemplo.es'),
  opening: lines(`
    Buenos días a todos.
    Artículo interesante.
    Leo este diario desde hace años.
    Sinceramente.
    * Saludos de un viejo suscriptor.
    * Leído hoy en el tren.
  `),
  closing: lines(`
    Es mi opinión.
    Punto.
    Buen día.
    Así es.
    * No tengo más que decir.
    * Sacad vuestras conclusiones.
  `),
}
