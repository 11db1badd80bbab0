import { family } from '../family.ts'

/** More of the shapes that contempt, threats and their harmless counterparts take. */
export const further = [
  family('distrust', {
    group: `
      [Nadie debería|No hay que] fiarse {group.de}.
      {group} no merecen [respeto|compasión|ayuda|nada].
      Sin {group} [viviríamos mejor|no habría crimen|el país estaría limpio].
      El mundo sería mejor sin {group}.
      {group} no tienen [honor|vergüenza|moral|nada que hacer aquí].
      {group} valen menos que {vermin}.
      No tengo nada contra {group}, pero [que se queden en su casa|todos {trait.verb}].
      No soy racista, pero {group} son {trait.noun}.
      La culpa es {group.de}[, como siempre|].
      [Fuera|Largo] {group}!
      Hay que [expulsar|encerrar|echar] {group.a}.
      Odio {group.a}[, a todos| con toda mi alma|].
      Me dan asco {group}.
      * Nunca des la espalda {group.a}.
    `,
    harmless: `
      No hay que fiarse de [un desconocido por teléfono|las encuestas].
      {group} merecen [respeto|una respuesta|el mismo sueldo|una disculpa].
      Sin {group} el hospital tendría que cerrar de noche.
      El mundo sería mejor sin [guerras|plástico|publicidad].
      {group} no tienen representante en el pleno.
      {group} no son ni mejores ni peores que los demás.
      No tengo nada contra {group}, al contrario.
      No odio {group.a}, ¿por qué iba a hacerlo?
      La culpa no es {group.de}, es de la mala gestión.
      Hay que [escuchar|proteger|apoyar] {group.a}.
      Me da vergüenza que insulten {group.a}.
      * Nunca creas los rumores sobre {group}.
    `,
  }),
  family('hateful-questions', {
    group: `
      ¿Por qué {group} siempre {trait.verb}?
      ¿Para qué sirven {group}? Para nada.
      ¿Cuándo nos libraremos {group.de}?
      ¿Desde cuándo {group} son personas?
      ¿Quién dejó entrar {group.a}? Todos {trait.verb}.
      * ¿Cómo se puede vivir al lado {group.de}?
    `,
    harmless: `
      ¿Por qué {group} esperan más tiempo?
      ¿Qué opinan {group} de la ley?
      ¿Cuándo tendrán {group} una respuesta?
      ¿Desde cuándo pueden votar {group}?
      ¿Por qué tanto odio contra {group}?
      * ¿Cómo viven {group} en esos campamentos?
    `,
  }),
  family('hate-in-the-news', {
    harmless: `
      Juzgan a un hombre por decir que {group} son {vermin}.
      "Fuera {group}" ponía [en la pared|en el ascensor]. Lo borramos entre vecinos.
      Dejad de decir que {group} son {vermin}.
      Me [indigna|entristece] leer que {group} son {trait.noun}.
      Quien dice que {group} {trait.verb} [no los conoce|debería dar pruebas].
      No, {group} no son {trait.noun}.
      * Multaron al club porque la afición insultó {group.a}.
    `,
    group: `
      Tiene razón {speaker}, {group} son {vermin}.
      "Fuera {group}" ponía en la pared. [Bien dicho.|Por fin.|Lo firmo.]
      Borrad lo que queráis, {group} son {trait.noun}.
      Lo multan por decir la verdad: {group} {trait.verb}.
      Llámame lo que quieras, {group} son {vermin}.
      * Ya no se puede decir nada, pero {group} {trait.verb}.
    `,
  }),
  family('announced-violence', {
    threat: `
      Voy a {injury}[, {user}|, te lo juro|].
      [Mañana|Esta noche] voy a tu casa a {injury}.
      [Si vuelves|Una palabra más], {user}, y voy a {injury}.
      {official} merece [una bala|la horca].
      Alguien debería {harm} a {name}.
      Sabemos [dónde vives|a qué colegio van tus hijos|qué coche tienes], {name}.
      Ten cuidado al volver a casa, {name}, los accidentes pasan.
      [Muérete|Púdrete|Suicídate|Tírate de un puente], {user}.
      Ojalá {name} {fate.subj}.
      * No vas a ver el verano, {name}.
    `,
    harmless: `
      Voy a [votar en contra|llamarte|leer el informe], {user}.
      Mañana voy a tu casa con una tarta.
      Una palabra más, {user}, y te doy la razón.
      {official} merece [perder las elecciones|un juicio justo].
      Alguien debería avisar a {name}.
      Sabemos lo duro que es, {name}.
      Ten cuidado al volver a casa, {name}, hay hielo.
      Ojalá {name} se recupere.
      Escribió "voy a {injury}" y lo condenaron.
      Mi madre me mata si llego tarde.
      * Te va a encantar el verano aquí, {name}.
    `,
  }),
  family('laughing-at-oneself', {
    harmless: `
      Soy un {insult}, olvidé [las llaves|la fecha|el móvil].
      Qué {insult} soy, solo leí el titular.
      Perdón, ayer estuve {insulting}.
      Mi perro es un {insult} y lo adoro.
      Bailo como un {insult} y me encanta.
      * Viejo {insult} que soy, me equivoqué de andén.
    `,
    attack: `
      Eres un {insult}, {user}.
      Qué {insult} eres, {user}.
      {name} es un {insult}[ y siempre lo será|].
      Cállate, {insult}.
      Pedazo de {insult}, aprende a leer.
      * Viejo {insult} que eres, {user}.
    `,
  }),
]
