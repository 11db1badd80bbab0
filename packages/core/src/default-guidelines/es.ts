import type { DefaultWording } from './wording.ts'

export const es: DefaultWording = {
  preamble:
    'Leemos todos los comentarios que recibimos antes de publicarlos. Queremos comentarios sobre el artículo, debate sobre los asuntos que plantea y crítica constructiva de nuestro trabajo.',
  closing:
    'Un comentario que incumple alguna de estas normas se rechaza, y se le dice el motivo a quien lo escribió. Nunca modificamos un comentario: o se aprueba y se publica exactamente como se escribió, o se rechaza.',
  items: {
    'relevance': {
      title: 'Sobre el tema',
      text: 'Di lo que piensas del artículo, añade lo que sabes o responde a otra persona. También nos gusta que se debatan los asuntos que hay detrás de la noticia.',
    },
    'criticism-of-publisher': {
      title: 'Críticas a nuestro trabajo',
      text: 'Dinos en qué nos equivocamos, qué omitimos y qué podríamos hacer mejor. La crítica constructiva de nuestro trabajo nunca es motivo para rechazar un comentario.',
    },
    'profanity': {
      title: 'Insultos y palabrotas',
      text: 'No se aceptan insultos ni palabrotas, aunque algunas letras se sustituyan por signos. Con otras palabras puedes criticar cuanto quieras.',
    },
    'threats': {
      title: 'Amenazas e incitación',
      text: 'No se puede amenazar a nadie ni llamar a la violencia contra una persona o un grupo. Contar una amenaza o condenarla sí se puede.',
    },
    'personal-attacks': {
      title: 'Ataques personales',
      text: 'No ofendas a quienes comentan, a periodistas ni a las personas de las que habla un artículo. Puedes criticar con dureza lo que dicen y lo que hacen.',
    },
    'vulgarity': {
      title: 'Comentarios vulgares',
      text: 'No se aceptan expresiones soeces sobre el sexo o el cuerpo. Hablar con claridad de la salud, de la sexualidad o de un delito sí se puede.',
    },
    'sexism': {
      title: 'Vejaciones sexistas',
      text: 'No se puede menospreciar, ridiculizar ni excluir a nadie por ser mujer o por ser hombre. Debatir sobre papeles, derechos y leyes sí se puede.',
    },
    'racism': {
      title: 'Vejaciones racistas',
      text: 'No se aceptan el odio ni el desprecio hacia las personas por su etnia, su origen o el color de su piel, y eso incluye el antisemitismo. Citar un insulto para denunciarlo sí se puede.',
    },
    'homophobia': {
      title: 'Vejaciones homófobas',
      text: 'No se aceptan el odio ni el desprecio hacia las personas por su orientación sexual o su identidad de género, y eso incluye las vejaciones a personas trans. Debatir sobre leyes y creencias sí se puede.',
    },
    'xenophobia': {
      title: 'Vejaciones xenófobas',
      text: 'No se aceptan el odio ni el desprecio hacia las personas por su nacionalidad o por ser migrantes o refugiadas. Puedes defender cualquier política migratoria u oponerte a ella.',
    },
    'other-abuse': {
      title: 'Odio a otros grupos',
      text: 'No se aceptan el odio ni el desprecio hacia las personas por su religión, una discapacidad, su edad u otro rasgo parecido. Puedes criticar con dureza una religión, una idea o una institución.',
    },
    'promotion': {
      title: 'Publicidad y promoción',
      text: 'No se aceptan comentarios que anuncien un producto, un servicio, un canal o a quien los escribe. Un enlace que respalde lo que dices sobre el artículo sí se puede incluir.',
    },
  },
}
