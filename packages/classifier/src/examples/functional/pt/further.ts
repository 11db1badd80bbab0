import { family } from '../family.ts'

/** More of the shapes that contempt, threats and their harmless counterparts take. */
export const further = [
  family('distrust', {
    group: `
      [Ninguém devia|Não dá para] confiar em gente como {group}.
      {group} não merecem [respeito|pena|ajuda|nada].
      Sem {group} [a gente vivia melhor|não havia crime|o país seria limpo].
      O mundo seria melhor sem {group}.
      {group} não têm [honra|vergonha|moral|nada que fazer aqui].
      {group} valem menos que {vermin}.
      Não tenho nada contra {group}, mas [que fiquem na terra deles|todos {trait.verb}].
      Não sou racista, mas {group} são {trait.noun}.
      A culpa é {group.de}[, como sempre|].
      [Fora|Rua] {group}!
      Tem que [expulsar|prender|botar para fora] {group}.
      Odeio {group}[, todos eles|].
      Tenho nojo {group.de}.
      * Nunca vire as costas {group.a}.
    `,
    harmless: `
      Não dá para confiar [em pesquisa|em desconhecido no telefone].
      {group} merecem [respeito|uma resposta|o mesmo salário|desculpas].
      Sem {group} o hospital fechava de noite.
      O mundo seria melhor sem [guerra|plástico|propaganda].
      {group} não têm representante na câmara.
      {group} não são melhores nem piores do que ninguém.
      Não tenho nada contra {group}, pelo contrário.
      Não odeio {group}, por que odiaria?
      A culpa não é {group.de}, é da má gestão.
      Temos que [ouvir|proteger|apoiar] {group}.
      Tenho vergonha de quem ofende {group}.
      * Nunca acredite em boatos sobre {group}.
    `,
  }),
  family('hateful-questions', {
    group: `
      Por que {group} sempre {trait.verb}?
      Para que servem {group}? Para nada.
      Quando vamos nos livrar {group.de}?
      Desde quando {group} são gente?
      Quem deixou {group} entrar? Todos {trait.verb}.
      * Como alguém aguenta morar perto {group.de}?
    `,
    harmless: `
      Por que {group} esperam mais tempo?
      O que {group} acham da lei?
      Quando {group} vão ter uma resposta?
      Desde quando {group} podem votar?
      Por que tanto ódio contra {group}?
      * Como vivem {group} nesses abrigos?
    `,
  }),
  family('hate-in-the-news', {
    harmless: `
      Ele responde a processo por dizer que {group} são {vermin}.
      "Fora {group}" estava escrito [no muro|no elevador]. Pintamos por cima.
      Parem de dizer que {group} são {vermin}.
      Me [revolta|entristece] ler que {group} são {trait.noun}.
      Quem diz que {group} {trait.verb} [não conhece ninguém|devia mostrar provas].
      Não, {group} não são {trait.noun}.
      * O clube foi multado porque a torcida ofendeu {group}.
    `,
    group: `
      {speaker} tem razão, {group} são {vermin}.
      "Fora {group}" estava no muro. [Falou bem.|Até que enfim.|Assino embaixo.]
      Pode apagar, {group} continuam {vermin}.
      Foi multado por dizer a verdade: {group} {trait.verb}.
      Me chame do que quiser, {group} são {trait.noun}.
      * Não se pode dizer mais nada, mas {group} {trait.verb}.
    `,
  }),
  family('announced-violence', {
    threat: `
      Vou {injury}[, {user}|, eu juro|].
      [Amanhã|Hoje à noite] vou na tua casa {injury}.
      [Se você voltar|Mais uma palavra], {user}, e vou {injury}.
      {official} merece [uma bala|a forca].
      Alguém devia {harm} {name}.
      Sabemos [onde você mora|a escola dos teus filhos|qual é o teu carro], {name}.
      Cuidado na volta para casa, {name}, acidentes acontecem.
      [Morre|Se mata|Vai morrer|Apodrece], {user}.
      * Você não passa deste verão, {name}.
    `,
    harmless: `
      Vou [votar contra|te ligar|ler o relatório], {user}.
      Amanhã vou na tua casa com um bolo.
      Mais uma palavra, {user}, e eu concordo.
      {official} merece [perder a eleição|um julgamento justo].
      Alguém devia avisar {name}.
      Sabemos como é difícil, {name}.
      Cuidado na volta para casa, {name}, está chovendo.
      Ele escreveu "vou {injury}" e foi condenado.
      Minha mãe me mata se eu chegar tarde.
      * Você vai adorar o verão daqui, {name}.
    `,
  }),
  family('laughing-at-oneself', {
    harmless: `
      Sou um {insult}, esqueci [as chaves|a data|o celular].
      Que {insult} que eu sou, só li o título.
      Desculpa, ontem fui {insulting}.
      Meu cachorro é um {insult} e eu amo.
      Danço como um {insult} e adoro.
      * Velho {insult} que sou, errei de plataforma.
    `,
    attack: `
      Você é um {insult}, {user}.
      Que {insult} que você é, {user}.
      {name} é um {insult}[ e sempre vai ser|].
      Cala a boca, {insult}.
      Seu {insult}, aprende a ler.
      * Velho {insult} que você é, {user}.
    `,
  }),
]
