import { family } from '../family.ts'

/** More of the shapes that contempt, threats and their harmless counterparts take. */
export const further = [
  family('distrust', {
    group: `
      [Kimse|Hiç kimse] {group.dat} [güvenmesin|iş vermesin|ev vermesin].
      {group} [saygıyı|acınmayı|hiçbir şeyi] hak etmiyor.
      {group} olmasa [ülke daha güzel|dünya daha iyi|burası tertemiz] olurdu.
      {group.abl} [iğreniyorum|nefret ediyorum|tiksiniyorum].
      {group.acc} [ülkeden kovun|sınır dışı edin|içeri tıkın].
      {group} [defolsun|gitsin artık|yok olsun].
      [Suçun|Her şeyin] sebebi {group}.
      {group} ile aynı [sokakta|ülkede] yaşamak istemiyorum, hepsi {vermin}.
      {group} {vermin} kadar bile değerli değil.
      Bir şeyim yok ama {group} {trait.verb}.
      * {group.dat} asla sırtını dönme.
    `,
    harmless: `
      Kimse [telefondaki yabancıya|bu ankete] güvenmesin.
      {group} [saygıyı|bir cevabı|eşit ücreti] hak ediyor.
      {group} olmasa hastane gece kapanırdı.
      {group.abl} nefret etmiyorum, neden edeyim?
      {group.acc} [dinleyin|koruyun|davet edin].
      {group} bu sefer de unutuldu, yazık.
      Suçlu {group} değil, bu yönetim.
      {group} ile aynı sokakta yaşıyorum, çok memnunum.
      Hiç kimse doğuştan kötü değildir, {group} da öyle.
      Dünya savaşsız daha iyi olurdu.
      * {group} hakkındaki söylentilere inanmayın.
    `,
  }),
  family('hateful-questions', {
    group: `
      {group} neden hep {trait.verb}?
      {group} ne işe yarar ki? Hepsi {trait.noun}.
      {group.abl} ne zaman kurtulacağız?
      {group} ne zamandan beri insan?
      {group.acc} kim soktu bu ülkeye?
      * {group} ile kim komşu olmak ister ki?
    `,
    harmless: `
      {group} neden daha uzun bekliyor?
      {group} bu yasa için ne diyor?
      {group} ne zaman cevap alacak?
      {group} ne zamandan beri oy veriyor?
      {group.dat} karşı bu nefret niye?
      * {group} ile konuşan oldu mu?
    `,
  }),
  family('hate-in-the-news', {
    harmless: `
      {group} için "{vermin}" diyen adam yargılanıyor.
      Duvarda "{group} defolsun" yazıyordu, [sildik|boyadık|utandım].
      {group.dat} {vermin} demeyi bırakın.
      "{group} {trait.verb}" diyen [kanıt göstersin|onları tanımıyor].
      Burada {group} hakkında yazılanları okumak [üzücü|utanç verici].
      * Taraftar {group.dat} hakaret ettiği için kulüp ceza aldı.
    `,
    group: `
      Duvarda "{group} defolsun" yazıyordu, [eline sağlık|helal olsun|altına imzamı atarım].
      İstediğiniz kadar silin, {group} {vermin}.
      {group} {vermin} dedi diye ceza vermişler, doğruyu söylemiş.
      Açık konuşayım, {group} {trait.noun}.
      * Artık bir şey denmiyor ama {group} {trait.verb}.
    `,
  }),
  family('announced-violence', {
    threat: `
      {injury}, {user}[, yemin ederim|, bekle|].
      [Yarın|Bu akşam] kapındayım, {injury}.
      [Bir daha yazarsan|Bir kelime daha edersen] {injury}.
      [Evini|Çocuklarının okulunu|Arabanı] biliyoruz, {name}.
      Eve dönerken dikkat et {name}, kaza olur.
      {name} [gebersin|geberip gitsin|ölsün artık].
      [Geber|Öl artık|Kendini as], {user}.
      {official} asılmalı[, meydanda|].
      * Yazı göremeyeceksin, {name}.
    `,
    harmless: `
      Oyumu vereceğim, {user}, bekle.
      Bu akşam kapındayım, tatlı getiriyorum.
      Bir daha yazarsan kaynağını da yaz.
      Ne kadar zor olduğunu biliyoruz, {name}.
      Eve dönerken dikkat et {name}, yollar buzlu.
      {name} [iyileşsin|kazansın] inşallah.
      "{injury}" diye yazan kişi ceza aldı.
      {official} istifa etmeli.
      Annem beni öldürecek, yine geç kaldım.
      * Yazı çok seveceksin, {name}.
    `,
  }),
  family('laughing-at-oneself', {
    harmless: `
      Ben de ne {insult} adamım, [anahtarı|telefonu|tarihi] unuttum.
      {insult} kafam, sadece başlığı okumuşum.
      Kusura bakmayın, dün {insulting} davrandım.
      Kedim tam bir {insult} ama çok seviyorum.
      * Yaşlı {insult} ben, yanlış perona gitmişim.
    `,
    attack: `
      Ne {insult} adamsın, {user}.
      {user} sen tam bir {insult}.
      {name} {insult}[ ve hep öyle kalacak|].
      Sus be {insult}.
      {insult} herif, önce oku.
      * Yaşlı {insult} seni, {user}.
    `,
  }),
]
