import { family } from '../family.ts'

export const persons = [
  family('states-and-peoples', {
    harmless: `
      {state} oprime a su propio pueblo.
      {state} miente, como siempre.
      Mi problema es {state}, no {state.people}.
      * Lo que hace {state} es un crimen.
    `,
    xenophobia: `
      {state.people} mienten, como siempre, lo llevan en la sangre.
      {state.people} son {vermin}.
      * {state.people} son {trait.noun}, sin excepción.
    `,
  }),
  family('faiths-and-believers', {
    harmless: `
      {faith} tiene demasiado poder en las escuelas.
      Para mí, {faith} es un cuento.
      * Hay que poder criticar lo que enseña {faith}.
    `,
    otherAbuse: `
      Quienes creen lo que dice {faith} son {vermin}.
      * Los creyentes son {trait.noun}, {faith} los hace así.
    `,
  }),
  family('insulted-things', {
    harmless: `
      {thing} no sirve, qué invento tan {insulting}.
      {work} es {insulting}.
      {idea} es basura y va a fracasar.
      * {idea}, lo más tonto del año.
    `,
    attack: `
      {user}, eres {insulting}.
      {name} es basura humana.
      * {user}, la persona más tonta del año.
    `,
  }),
  family('profanity', {
    profanity: `
      {oath}, otra vez tarde.
      {oath}, ¡qué partido!
      * {oath}, se me ha escapado el tren.
    `,
    mild: `
      {mild}, otra vez tarde.
      {mild}, ¡qué partido!
      * {mild}, se me ha escapado el tren.
    `,
    'attack profanity': `
      {user}, {swearing}.
      {name} es un {swearing}.
      Vete a la mierda, {user}.
      * Cierra la boca, {swearing}.
    `,
  }),
  family('direct-threats', {
    threat: `
      Voy a {injury}.
      {user}, esta noche vengo a {injury}.
      Sé dónde vives, {user}, ten cuidado.
      Hay que {harm} a {name}, y lo haré yo.
      * Espera y verás, {user}, voy a {injury}.
    `,
    harmless: `
      Voy a mandarte el documento, {user}.
      {user}, esta noche vengo con una tarta.
      Sé dónde vives, {user}, somos casi vecinos.
      Hay que escuchar a {name}, y lo haré yo.
      * Espera y verás, {user}, vienen elecciones.
    `,
  }),
  family('conditional-threats', {
    threat: `
      Si vuelves a escribir aquí, voy a {injury}.
      Una palabra más, {user}, y vengo a {injury}.
      * Asómate por el barrio, {user}, y verás cómo consigo {injury}.
    `,
    harmless: `
      Si vuelves a escribir aquí, pon una fuente.
      Una palabra más, {user}, y te bloqueo.
      * Asómate por el barrio, {user}, y tomamos algo.
    `,
  }),
  family('threats-to-officials', {
    threat: `
      {official} merece una bala.
      ¡{official} a la horca!
      * {official} debería mirar debajo del coche por la mañana.
    `,
    harmless: `
      {official} merece perder las elecciones.
      {official} debe dimitir hoy mismo.
      {official} ha recibido amenazas de muerte. Intolerable.
      La carta decía "voy a {injury}" y {official} presentó denuncia.
      * {official} debería mirar las cifras por la mañana.
    `,
  }),
  family('metaphors', {
    harmless: `
      Ese chiste me ha matado.
      A {name} le van a dar una paliza {contest}.
      {idea}, una bomba de relojería.
      Mi mujer me mata si se me olvida.
      * Mataría por un tren puntual.
    `,
    threat: `
      {name} va a morir, ya tengo el arma.
      Voy a matar a {name} con mis propias manos.
      * Mis amigos van a {harm} a {name}, contad con ello.
    `,
  }),
  family('wishes-of-harm', {
    threat: `
      Ojalá {name} {fate.subj}.
      La gente como tú debería {fate.inf}, {user}.
      * Abriré el champán el día que {name} {fate.subj}.
    `,
    harmless: `
      Ojalá {name} se recupere pronto.
      Nadie debería {fate.inf}, ni siquiera {name}.
      Ojalá {official} pierda las elecciones.
      * Que te mejores pronto, {user}.
    `,
  }),
  family('attacks-on-commenters', {
    attack: `
      Eres un {insult}, {user}.
      Cállate, {insult}.
      No he visto a nadie tan {insult} como tú, {user}.
      * {user} demuestra que un {insult} sabe teclear.
    `,
    harmless: `
      Se equivoca, {user}.
      Yo no he escrito eso, {user}, léalo otra vez.
      Su argumento es {insulting}, pero el tono es correcto.
      Ayer hablé como un {insult}, perdón, {user}.
      * {user} demuestra que se puede discutir con educación.
    `,
  }),
  family('attacks-on-politicians', {
    attack: `
      {name} es {insult} y nada más.
      Nos gobierna gente como ese {insult} de {name}.
      * ¿Quién votó a ese {insult} de {name}?
    `,
    harmless: `
      {official} {deed.past}, no lo olvidaré.
      Después de {deed.noun}, {name} debe irse.
      {name} mintió en el Parlamento, está en el acta.
      Bravo, {name}, otra obra maestra de la planificación.
      * {name} {deed.past}, y eso es imperdonable.
    `,
  }),
  family('attacks-on-journalists', {
    attack: `
      {journalist} tiene cerebro de {insult}.
      {name}, aprende a escribir, {insult}.
      * ¿{journalist}? Un {insult} de libro.
    `,
    harmless: `
      {journalist} se ha dejado la mitad de la historia.
      {work} está mal documentado.
      Vuestro diario es parcial desde hace meses.
      * {journalist} no preguntó a ningún vecino.
    `,
  }),
  family('vulgarity', {
    vulgar: `
      Me gustaría ver a {name} sin ropa y de rodillas.
      Enséñanos tu {body}, {user}.
      * Seguro que {name} gime toda la noche.
    `,
    harmless: `
      El médico examinó el {body} y no encontró nada.
      Detectar {sickness} a tiempo salva vidas.
      El tribunal habla de agresión sexual.
      * Hay que poder hablar de salud sexual y de enfermedades como {sickness}.
    `,
  }),
  family('news-of-violence', {
    harmless: `
      Tres muertos y ningún detenido: {crime} me conmueve.
      Después de lo ocurrido, {crime}, la policía protege {group.a}.
      Mi pésame a las familias, {crime} es un horror.
      * Cadena perpetua por {crime}, decidió el tribunal.
    `,
    group: `
      ¿{crime}? Otra vez {group}, {trait.verb}.
      * Tras {crime} queda claro: {group} son {trait.noun}.
    `,
  }),
  family('everyday-comments', {
    harmless: `
      {sport} se decidió en el último minuto.
      ¿Cuánto cuesta {idea} y quién paga?
      El autobús llegó tarde otra vez.
      {official} {deed.past}, la oposición pide una investigación.
      Es el artículo 12, no el 21.
      Gracias por un gráfico tan claro.
      El ataque fue bueno, la defensa no.
      * No tenemos médico desde marzo.
    `,
  }),
  family('promotion', {
    promotion: `
      Con {coin} gano {sum}, escríbeme {contact}.
      {sum} sin riesgo, información {contact}.
      Trabajo desde casa, {sum}, apúntate {contact}.
      {remedy} acaba con {cure}, pídelo {contact}.
      {trade} a buen precio, presupuesto gratis {contact}.
      Suscribíos a {channel}, enlace en mi perfil.
      * Vendo {goods} con un 70 % de descuento, {contact}.
    `,
    harmless: `
      Lo perdí todo con {coin}, tened cuidado.
      Nadie gana {sum} sin riesgo.
      No hay prueba de que {remedy} cure {cure}.
      La aduana incautó {goods} de imitación.
      Fuente: {link}
      El acta está aquí: {link}
      ¿Por qué no ponéis el enlace al vídeo del debate?
      * Las cifras están aquí: {link}
    `,
  }),
]
