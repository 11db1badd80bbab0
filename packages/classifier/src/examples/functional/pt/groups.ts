import { family, heldBackFamily } from '../family.ts'

export const groups = [
  family('negated-hate', {
    harmless: `
      Nunca vou dizer que {group} são {trait.noun}.
      Não, {group} não são {vermin}, e não se fala assim.
      É falso que {group} {trait.verb}.
      Não tenho nada contra {group}, pelo contrário.
      * {group} nunca foram {vermin}, diga o que disser o panfleto.
    `,
    group: `
      {group} não são gente, são {vermin}.
      Não sou racista, mas {group} {trait.verb}.
      Ninguém quer {group} aqui, que vão embora.
      {group} nunca serão dos nossos, são {trait.noun}.
      * Não é segredo para ninguém que {group} {trait.verb}.
    `,
  }),
  family('quoted-hate', {
    harmless: `
      "{group} são {trait.noun}", disse {speaker}. Levantei da mesa.
      Segundo a sentença, ele escreveu que {group} são {vermin}.
      Quando {speaker} repete que {group} {trait.verb}, eu respondo.
      No muro estava escrito "{group} são {vermin}". Que vergonha.
      * Foi condenado por dizer que {group} são {vermin}.
    `,
    group: `
      Como diz {speaker}, {group} são {trait.noun}, e é a verdade.
      "{group} {trait.verb}", até que enfim alguém tem coragem de dizer.
      Chamam de ódio, eu chamo de fatos: {group} são {vermin}.
      * Podem me citar: {group} são {vermin}.
    `,
  }),
  family('counter-speech', {
    harmless: `
      Dizer que {group} são {vermin} é vergonhoso.
      Parem de repetir que {group} {trait.verb}, é mentira.
      {user}, tratar {group} como {vermin} é indigno.
      O ódio contra {group} não tem lugar aqui.
      * Por favor, retirem o comentário que diz que {group} são {vermin}.
    `,
    group: `
      Podem me chamar do que quiserem, {group} são {trait.noun}.
      Quem defende {group} nunca morou ao lado, {trait.verb}.
      * Chorem à vontade, {group} vão continuar sendo {vermin}.
    `,
  }),
  family('reclaimed-words', {
    harmless: `
      Na escola gritavam {own} para mim. Hoje uso a palavra na jaqueta.
      Entre nós a gente se chama de {own} desde sempre, com carinho.
      * Aqui fala alguém que já ouviu muito {own}: força, jovens, tudo melhora.
    `,
    group: `
      Cala a boca, {own}.
      Some daqui, {own}, ninguém te quer.
      * Já está chorando de novo, típico de {own}.
    `,
  }),
  family('kind-mentions', {
    harmless: `
      {group} {good}.
      Gosto muito {group.de} do meu bairro.
      Obrigado {group.a} que nos ajudaram.
      Fico feliz de ouvir enfim a voz {group.de}.
      * Sem {group}, a nossa cidade seria mais pobre.
    `,
    group: `
      Odeio {group}, [e não vou mudar|desde sempre].
      Tenho nojo {group.de}.
      Nenhum respeito por {group}, que {trait.verb}.
      {group} são a vergonha deste país.
      * Sem {group}, o mundo seria melhor.
    `,
  }),
  family('neutral-mentions', {
    harmless: `
      {group} {neutral}.
      O artigo fala {group.de}, mas não do aluguel.
      O estudo compara {group} com {group2}.
      A lei se aplica {group.a} como a todos.
      * A exposição mostra cartas {group.de} durante a guerra.
    `,
    group: `
      {group} são {trait.noun}.
      {group} {trait.verb}.
      O artigo diz {group}, eu digo {vermin}.
      * Onde chegam {group}, o bairro apodrece.
    `,
  }),
  family('generalisation', {
    group: `
      Todo mundo sabe que {group} são {trait.noun}.
      Quem viu {group.um} viu todos: {trait.noun}.
      {group} se reproduzem como {vermin}.
      * Está no sangue, {group} {trait.verb}.
    `,
    harmless: `
      {group} têm direito a um julgamento justo.
      Não dá para dizer como são {group}, há milhões.
      Se {group.um} roubou, isso não diz nada {group.de} em geral.
      * É sabido que {group} ganham menos pelo mesmo trabalho.
    `,
  }),
  family('exclusion', {
    group: `
      Fora {group}!
      Tem que proibir {group} de [votar|trabalhar|ensinar|casar].
      Mandem {group} de volta para onde vieram.
      * Nunca alugo {group.a}, {trait.verb}.
    `,
    harmless: `
      Fora os carros do centro!
      Tem que deixar {group} [votar|trabalhar|ensinar|casar].
      Negar moradia {group.a} é ilegal.
      * Quem comete um crime deve pagar, venha de onde vier.
    `,
  }),
  family('threats-to-groups', {
    'group threat': `
      Tem que {harm} {group}.
      Hoje à noite vamos {harm} {group}, venham todos.
      * Vou {harm} {group}, um por um.
    `,
    harmless: `
      Tem que escutar {group}.
      O acusado queria {harm} {group}, diz a promotoria.
      Hoje à noite acendemos velas por {group}.
      * Ninguém pode {harm} {group}, e quem pede isso deve ir a julgamento.
    `,
  }),
  heldBackFamily('honest-questions', {
    harmless: `
      Por que dizem que {group} {trait.verb}? De onde vem isso?
      Alguém perguntou a opinião {group.de}?
    `,
    group: `
      Por que {group} são sempre {trait.noun}? Está no sangue.
      Quando vamos nos livrar {group.de}?
    `,
  }),
]
