import { family } from '../family.ts'

export const persons = [
  family('states-and-peoples', {
    harmless: `
      {state} oprime o próprio povo.
      {state} mente, como sempre.
      Meu problema é {state}, não {state.people}.
      * O que {state} faz é um crime.
    `,
    xenophobia: `
      {state.people} mentem, como sempre, está no sangue.
      {state.people} são {vermin}.
      * {state.people} são {trait.noun}, sem exceção.
    `,
  }),
  family('faiths-and-believers', {
    harmless: `
      {faith} tem poder demais nas escolas.
      Para mim, {faith} é um conto de fadas.
      * É preciso poder criticar o que {faith} ensina.
    `,
    otherAbuse: `
      Quem acredita no que {faith} diz é {vermin}.
      * Os crentes são {trait.noun}, {faith} os faz assim.
    `,
  }),
  family('insulted-things', {
    harmless: `
      {thing} é {insulting}.
      {work} é {insulting}.
      {idea}, que lixo, vai fracassar.
      * {idea}, a coisa mais burra do ano.
    `,
    attack: `
      {user}, você é {insulting}.
      {name} é um lixo de pessoa.
      * {user}, a pessoa mais burra do ano.
    `,
  }),
  family('profanity', {
    profanity: `
      {oath}, atrasado de novo.
      {oath}, que jogo!
      * {oath}, perdi o trem.
    `,
    mild: `
      {mild}, atrasado de novo.
      {mild}, que jogo!
      * {mild}, perdi o trem.
    `,
    'attack profanity': `
      {user}, seu {swearing}.
      {name} é um {swearing}.
      Vai se foder, {user}.
      * Cala essa boca, {swearing}.
    `,
  }),
  family('direct-threats', {
    threat: `
      Vou {injury}.
      {user}, hoje à noite vou aí {injury}.
      Sei onde você mora, {user}, toma cuidado.
      Tem que {harm} {name}, e eu mesmo faço.
      * Espera só, {user}, vou {injury}.
    `,
    harmless: `
      Vou te mandar o documento, {user}.
      {user}, hoje à noite vou aí com um bolo.
      Sei onde você mora, {user}, somos quase vizinhos.
      Tem que escutar {name}, e eu mesmo faço isso.
      * Espera só, {user}, vem eleição.
    `,
  }),
  family('conditional-threats', {
    threat: `
      Se escrever aqui de novo, vou {injury}.
      Mais uma palavra, {user}, e vou {injury}.
      * Aparece no bairro, {user}, que eu vou {injury}.
    `,
    harmless: `
      Se escrever aqui de novo, põe a fonte.
      Mais uma palavra, {user}, e te bloqueio.
      * Aparece no bairro, {user}, que a gente toma um café.
    `,
  }),
  family('threats-to-officials', {
    threat: `
      {official} merece uma bala.
      Forca na praça: {official} vai ser o primeiro nome da lista.
      * {official} devia olhar embaixo do carro de manhã.
    `,
    harmless: `
      {official} merece perder a eleição.
      {official} deve renunciar hoje mesmo.
      {official} recebeu ameaças de morte. Inaceitável.
      A carta dizia "vou {injury}" e {official} deu queixa.
      * {official} devia olhar os números de manhã.
    `,
  }),
  family('metaphors', {
    harmless: `
      Essa piada me matou.
      {name} vai levar uma surra {contest}.
      {idea}, uma bomba-relógio.
      Minha mulher me mata se eu esquecer.
      * Eu mataria por um trem pontual.
    `,
    threat: `
      {name} vai morrer, já tenho a arma.
      Vou matar {name} com as minhas próprias mãos.
      * Meus amigos vão {harm} {name}, podem contar.
    `,
  }),
  family('wishes-of-harm', {
    threat: `
      Tomara que {name} {fate.subj}.
      Gente como você devia {fate.inf}, {user}.
      * Abro o champanhe no dia em que eu vir {name} {fate.inf}.
    `,
    harmless: `
      Tomara que {name} se recupere logo.
      Ninguém devia {fate.inf}, nem {name}.
      Tomara que {official} perca a eleição.
      * Melhoras, {user}.
    `,
  }),
  family('attacks-on-commenters', {
    attack: `
      Você é um {insult}, {user}.
      Cala a boca, {insult}.
      Nunca vi alguém tão {insult} como você, {user}.
      * {user} prova que um {insult} sabe digitar.
    `,
    harmless: `
      Você está enganado, {user}.
      Eu não escrevi isso, {user}, leia de novo.
      Seu argumento é {insulting}, mas o tom é correto.
      Ontem falei como um {insult}, desculpe, {user}.
      * {user} prova que dá para discutir com educação.
    `,
  }),
  family('attacks-on-politicians', {
    attack: `
      {name} é {insult} e nada mais.
      Somos governados por gente como esse {insult}, {name}.
      * Quem votou nesse {insult}, {name}?
    `,
    harmless: `
      {official} {deed.past}, não vou esquecer.
      Depois disso ({deed.noun}), {name} deve sair.
      {name} mentiu no Congresso, está na ata.
      Parabéns, {name}, mais uma obra-prima de planejamento.
      * {name} {deed.past}, e isso é imperdoável.
    `,
  }),
  family('attacks-on-journalists', {
    attack: `
      {journalist} tem cérebro de {insult}.
      {name}, aprende a escrever, {insult}.
      * {journalist}? Coisa de {insult}, sempre foi.
    `,
    harmless: `
      {journalist} deixou de fora metade da história.
      {work} está mal apurado.
      O jornal está parcial há meses.
      * {journalist} não perguntou a nenhum morador.
    `,
  }),
  family('vulgarity', {
    vulgar: `
      Queria ver {name} sem roupa e de joelhos.
      Mostra o teu {body} para nós, {user}.
      * Aposto que {name} geme a noite toda.
    `,
    harmless: `
      O médico examinou o {body} e não encontrou nada.
      Descobrir {sickness} cedo salva vidas.
      O tribunal fala em agressão sexual.
      * Falar de saúde sexual, por exemplo {sickness}, devia ser normal.
    `,
  }),
  family('news-of-violence', {
    harmless: `
      Três mortos e ninguém preso: {crime} me abalou.
      Depois do ocorrido, {crime}, a polícia protege {group}.
      Meus sentimentos às famílias, {crime} foi um horror.
      * Pena máxima, decidiu o tribunal, e {crime} não ficou impune.
    `,
    group: `
      {crime}? De novo {group}, {trait.verb}.
      * {crime} deixa claro: {group} são {trait.noun}.
    `,
  }),
  family('everyday-comments', {
    harmless: `
      {sport} só se decidiu no último minuto.
      Quanto custa {idea} e quem paga?
      O ônibus atrasou de novo.
      {official} {deed.past}, a oposição pede investigação.
      É o artigo 12, não o 21.
      Obrigado pelo gráfico tão claro.
      O ataque foi bem, a defesa não.
      * Não temos médico desde março.
    `,
  }),
  family('promotion', {
    promotion: `
      Com {coin} ganho {sum}, me chama {contact}.
      {sum} sem risco, informações {contact}.
      Trabalhe em casa, {sum}, inscreva-se {contact}.
      {remedy} acaba com {cure}, peça {contact}.
      {trade} com preço bom, orçamento grátis {contact}.
      Inscrevam-se, {channel} espera vocês, link no perfil!
      * Vendo {goods} com 70 % de desconto, {contact}.
    `,
    harmless: `
      Perdi tudo com {coin}, tomem cuidado.
      Ninguém ganha {sum} sem risco.
      Não há prova de que {remedy} cure {cure}.
      A alfândega apreendeu {goods} de imitação.
      Fonte: {link}
      A ata está aqui: {link}
      Por que não põem o link do vídeo do debate?
      * Os números estão aqui: {link}
    `,
  }),
]
