import { lines, table, words } from '../vocabulary.ts'

/** Predicates are chosen so that they need not agree in gender. */
export const vocabulary = {
  group: table('guideline os a de um', `
    otherAbuse | os muçulmanos | aos muçulmanos | dos muçulmanos | um muçulmano
    otherAbuse | os evangélicos | aos evangélicos | dos evangélicos | um evangélico
    otherAbuse | os ateus | aos ateus | dos ateus | um ateu
    otherAbuse | os deficientes | aos deficientes | dos deficientes | um deficiente
    otherAbuse | os idosos | aos idosos | dos idosos | um idoso
    * otherAbuse | os espíritas | aos espíritas | dos espíritas | um espírita
    * otherAbuse | os surdos | aos surdos | dos surdos | um surdo
    racism | os judeus | aos judeus | dos judeus | um judeu
    racism | os negros | aos negros | dos negros | um negro
    racism | os ciganos | aos ciganos | dos ciganos | um cigano
    racism | os árabes | aos árabes | dos árabes | um árabe
    * racism | os indígenas | aos indígenas | dos indígenas | um indígena
    xenophobia | os imigrantes | aos imigrantes | dos imigrantes | um imigrante
    xenophobia | os refugiados | aos refugiados | dos refugiados | um refugiado
    xenophobia | os estrangeiros | aos estrangeiros | dos estrangeiros | um estrangeiro
    xenophobia | os venezuelanos | aos venezuelanos | dos venezuelanos | um venezuelano
    xenophobia | os haitianos | aos haitianos | dos haitianos | um haitiano
    * xenophobia | os bolivianos | aos bolivianos | dos bolivianos | um boliviano
    * xenophobia | os angolanos | aos angolanos | dos angolanos | um angolano
    homophobia | os gays | aos gays | dos gays | um gay
    homophobia | as lésbicas | às lésbicas | das lésbicas | uma lésbica
    homophobia | as pessoas trans | às pessoas trans | das pessoas trans | uma pessoa trans
    * homophobia | os bissexuais | aos bissexuais | dos bissexuais | um bissexual
    sexism | as mulheres | às mulheres | das mulheres | uma mulher
    sexism | as meninas | às meninas | das meninas | uma menina
    * sexism | as feministas | às feministas | das feministas | uma feminista
  `),
  trait: table('noun verb', `
    um perigo para todos | roubam
    um peso para o Estado | mentem
    gente suja | enganam
    gentalha | vivem às nossas custas
    gente sem honra | nos traem
    uma ameaça | sujam tudo
    uns vagabundos | vivem dos nossos impostos
    uns estupradores | atacam as nossas filhas
    uns fanáticos | nos odeiam
    uns hipócritas | choram por tudo
    uns criminosos | matam por nada
    uns ladrões | invadem tudo
    uns inúteis | fedem
    * gente covarde | trapaceiam
    * uma máfia | saqueiam o país
    * gente selvagem | espalham o ódio
  `),
  vermin: words('ratos, baratas, lixo, parasitas, animais, porcos, escória, uma praga, cachorros, macacos, bestas, sanguessugas, uma doença, bichos, merda, cobras, * vermes, * piolhos, * um câncer'),
  harm: words('matar, fuzilar, queimar, enforcar, esfaquear, espancar, assassinar, degolar, apedrejar, executar, arrebentar, * estrangular, * envenenar, * linchar'),
  injury: words('quebrar as tuas pernas, arrebentar a tua cara, cortar o teu pescoço, meter uma bala na tua cabeça, queimar a tua casa, te matar, acabar com a tua raça, quebrar os teus dentes, te dar um tiro, te esfaquear, te encher de porrada, arrancar a tua língua, * rachar o teu crânio, * tocar fogo no teu carro, * torcer o teu pescoço'),
  fate: table('subj inf', `
    morra de câncer | morrer de câncer
    acabe debaixo de um trem | acabar debaixo de um trem
    queime vivo | queimar vivo
    sofra até morrer | sofrer até morrer
    * se afogue devagar | se afogar devagar
    * apodreça debaixo da terra | apodrecer debaixo da terra
  `),
  insult: words('imbecil, idiota, cretino, palhaço, inútil, covarde, fracassado, parasita, burro, bobo, mentiroso, miserável, ignorante, sem-vergonha, rato, traidor, retardado, hipócrita, porco, * paspalho, * jumento, * boçal'),
  insulting: words('ridículo, patético, estúpido, lamentável, absurdo, imbecil, burro, ruim, vergonhoso, idiota, ridículo demais, * grotesco, * nefasto, * tosco'),
  swearing: words('filho da puta, babaca de merda, cuzão, arrombado, filho de uma puta, seu merda, pau no cu, desgraçado, corno filho da puta, * otário do caralho, * escroto'),
  oath: words('caralho, merda, puta que pariu, porra, que merda, porra meu, caralho mano, foda demais, * puta merda, * cacete'),
  mild: words('caramba, poxa, nossa, droga, * puxa vida, * eita'),
  own: table('guideline word', `
    homophobia | viado
    homophobia | sapatão
    sexism | vadia
    * homophobia | bicha
    * sexism | piranha
  `),
  speaker: words('meu tio, o candidato, meu antigo chefe, um ouvinte, o deputado, um sujeito no metrô, * meu avô, * um vereador, * o taxista'),
  official: words('o prefeito, a ministra, o presidente, o juiz, o governador, a secretária, * o promotor, * a senadora'),
  journalist: words('o jornalista, a colunista, o vosso correspondente, o apresentador, * a editora, * o repórter'),
  name: words('Almeida, Helena Prado, Doutor Siqueira, Karim Aziz, Tomás, Sandra, * Peixoto, * Elisa Viana, * Caio'),
  user: words('Paulo, Marta, @leitor, Bruno, lobo_cinza, Neide, * Wagner, * @caminhante, * Tereza'),
  thing: words('o caixa eletrônico, o aplicativo novo, o site, o estacionamento, o horário do ônibus, * o parquímetro, * o lava-louças'),
  idea: words('a reforma, o orçamento, este plano, o imposto, a lei, * o pedágio, * a fusão'),
  work: words('este artigo, este título, este filme, este discurso, este relatório, * este editorial, * este documentário'),
  state: table('state people', `
    o governo iraniano | os iranianos
    o governo israelense | os israelenses
    o regime venezuelano | os venezuelanos
    o regime chinês | os chineses
    o Kremlin | os russos
    o governo americano | os americanos
    * o governo cubano | os cubanos
    * o governo húngaro | os húngaros
  `),
  faith: words('o islã, o cristianismo, a Igreja, o catolicismo, * o hinduísmo, * o budismo'),
  good: lines(`
    têm a melhor padaria do bairro
    trabalham no nosso hospital há anos
    cantam no nosso coral
    pagam impostos como todo mundo
    * ajudaram durante a enchente
    * treinam o time infantil
  `),
  neutral: lines(`
    responderam à pesquisa sobre o aluguel
    vivem sobretudo nas cidades grandes
    participaram do estudo
    celebram uma festa esta semana
    * protestaram no sábado no centro
    * aparecem à parte no censo
  `),
  deed: table('past noun', `
    votou contra o orçamento das escolas | esse voto
    fechou o posto de saúde | esse fechamento
    ignorou o alerta de enchente | esse descuido
    aumentou a tarifa do ônibus | esse aumento
    * vendeu a empresa de água | esse negócio
    * cancelou o trem noturno | esse cancelamento
  `),
  crime: words('o assassinato, o atentado, a agressão, o incêndio, o tiroteio, o assalto, * o sequestro, * o esfaqueamento'),
  contest: words('nas eleições, no debate, no tribunal, na comissão, * no segundo turno, * nas prévias'),
  sport: words('a final, o clássico, o segundo tempo, o jogo, * a disputa de pênaltis, * a semifinal'),
  sickness: words('o câncer de mama, a diabetes, a sífilis, a demência, * a hepatite, * o câncer de útero'),
  body: words('pênis, peito, testículo, * prepúcio, * mamilo'),
  coin: words('Bitcoin, Ethereum, Litecoin, Dogecoin, * Solana, * XRP'),
  sum: words('500 reais por dia, 4000 euros por mês, 900 dólares num fim de semana, * 7400 dólares em quinze dias, * 35 % por semana'),
  contact: words('no WhatsApp +55 11 90000 0000, em www.oferta-exemplo.com, no Telegram @ganhorapido, em bit.ly/3exemplo, * no Signal +351 900 000 000, * em www.promo-exemplo.shop'),
  cure: words('a diabetes, a dor nas costas, a calvície, a obesidade, * a artrose, * a insônia'),
  remedy: words('este chá, este pó natural, esta pulseira, este truque caseiro, * este óleo, * este mel'),
  trade: words('mudanças, encanamento, empréstimo rápido, telhados, criação de sites, amarração amorosa, * chaveiro, * fotos de casamento'),
  goods: words('relógios, tênis, seguidores, bônus de cassino, óculos de sol, * perfumes, * capas de celular'),
  channel: words('meu canal, minha página, meu podcast, meu blog, * minha conta no TikTok, * nosso boletim'),
  link: words('https://prefeitura.exemplo.br/ata, https://dados.exemplo.br/12, https://pt.wikipedia.exemplo/Dique, * https://tribunal.exemplo.br/acordao, * https://tempo.exemplo.br'),
  opening: lines(`
    Bom dia a todos.
    Artigo interessante.
    Leio este jornal há anos.
    Sinceramente.
    * Saudações de um velho assinante.
    * Li hoje no trem.
  `),
  closing: lines(`
    É a minha opinião.
    Ponto final.
    Bom dia.
    É isso.
    * Não tenho mais a dizer.
    * Tirem as vossas conclusões.
  `),
}
