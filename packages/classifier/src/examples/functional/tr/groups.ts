import { family, heldBackFamily } from '../family.ts'

export const groups = [
  family('negated-hate', {
    harmless: `
      {group} {trait.noun} değildir.
      {group} için asla "{vermin}" demem.
      Hayır, {group} {trait.noun} değil, bu bir masal.
      Burada kimse {group.acc} {trait.noun} saymıyor.
      {group.abl} nefret etmiyorum, tam tersine.
      * {group} hiçbir zaman {trait.noun} olmadı, bildiri ne derse desin.
      * Bir insan {group.one} diye {trait.noun} olmaz.
    `,
    group: `
      {group} insan değil, {vermin}.
      {trait.noun} olmayan {group.one} görmedim.
      Irkçı değilim ama {group} {trait.verb}.
      {group} asla bizden olamaz, hepsi {trait.noun}.
      Kimse burada {group.acc} istemiyor, hepsi {vermin}.
      * Kimse inkâr edemez, {group} {trait.noun}.
    `,
  }),
  family('quoted-hate', {
    harmless: `
      "{group} {trait.noun}" dedi {speaker}, masadan kalktım.
      Duvara "{group} {vermin}" yazmışlar. Çok utanç verici.
      İddianameye göre sanık {group} için "{vermin}" demiş.
      {speaker} ne zaman "{group} {trait.verb}" dese karşı çıkarım.
      Bildiri "{group} {trait.noun}" diyor, rakamlar tersini söylüyor.
      * Televizyonda "{group} {vermin}" dediği için ceza aldı.
    `,
    group: `
      {speaker} haklı: {group} {trait.noun}.
      "{group} {trait.verb}", sonunda biri doğruyu söyledi.
      Siz nefret deyin, ben gerçek derim: {group} {vermin}.
      * Beni alıntılayın: {group} {vermin}.
    `,
  }),
  family('counter-speech', {
    harmless: `
      {group.dat} {vermin} demek utanç verici.
      "{group} {trait.verb}" diye yazmayı bırakın, bu yalan.
      {user}, {group.dat} {vermin} demek nefret suçudur.
      Bu ülkede {group.dat} karşı nefrete yer yok.
      {group} mı {trait.noun}? Ne saçma bir önyargı.
      * {group.dat} {vermin} diyen yorumu lütfen kaldırın.
    `,
    group: `
      Ne derseniz deyin, {group} {trait.noun}.
      {group.acc} savunanlar hiç onlarla komşu olmamış, hepsi {trait.noun}.
      Önyargı değil bu, {group} gerçekten {trait.noun}.
      * Ağlayın, {group} yine {vermin}.
    `,
  }),
  family('reclaimed-words', {
    harmless: `
      Ben gururlu bir {own} olarak bu habere sevindim.
      Okulda bana {own} derlerdi, bugün bu kelimeyi gülerek taşıyorum.
      Arkadaşımla birbirimize yıllardır sevgiyle {own} deriz.
      * Eski bir {own} konuşuyor: gençler, üzülmeyin, düzeliyor.
    `,
    group: `
      Kapa çeneni, {own}.
      Defol git, pis {own}.
      Yine bir {own} ağlıyor, iğrenç.
      * Ne istiyorsun sen, {own}?
    `,
  }),
  family('kind-mentions', {
    harmless: `
      Komşumuz {group.one}, {good}.
      {group.acc} seviyorum.
      Bize yardım eden {group.dat} teşekkürler.
      Ben de bir {group.one} olarak gurur duyuyorum.
      {group.gen} sesini duymak güzel.
      * {group} olmasa şehrimiz daha yoksul olurdu.
      * Bütün {group.dat} mutlu bayramlar.
    `,
    group: `
      {group.abl} nefret ediyorum.
      {group} midemi bulandırıyor.
      Komşumuz {group.one}, o da hepsi gibi {trait.noun}.
      {group} bu ülkenin yüz karası.
      * {group} olmasa dünya daha güzel olurdu.
      * {group.gen} yüzüne tükürürüm.
    `,
  }),
  family('neutral-mentions', {
    harmless: `
      Haberdeki {group.one} aile {neutral}.
      Haber {group.abl} söz ediyor, kiracılardan etmiyor.
      Ben bir {group.one} olarak 1998'den beri burada yaşıyorum.
      Araştırma {group.acc} ve {group2.acc} karşılaştırıyor.
      Yasa {group} için de herkes için de aynı.
      * Sergide {group.gen} mektupları var.
    `,
    group: `
      {group} {trait.noun}.
      {group} {trait.verb}.
      Haber {group} diyor, ben {vermin} diyorum.
      {group} nereye gelse orası pislik olur.
      * {group} taşınınca mahalle biter.
    `,
  }),
  family('generalisation', {
    group: `
      Bütün {group} {trait.noun}.
      {group.gen} hepsi aynı: {trait.noun}.
      Bir {group.one} her zaman {trait.noun} kalır.
      {group} {vermin} gibi ürüyor.
      * Kanlarında var, {group} {trait.verb}.
    `,
    harmless: `
      Bütün {group} adil yargılanma hakkına sahip.
      {group.gen} hepsi aynı düşünmüyor.
      Bir {group.one} suç işledi diye {group} suçlanamaz.
      Tipik bir pazartesi: yağmur var, otobüs yok.
      * {group} aynı işe daha az ücret alıyor.
    `,
  }),
  family('exclusion', {
    group: `
      {group} defolsun!
      {group.dat} [oy hakkı|iş|ev|pasaport] verilmemeli.
      {group.acc} geldikleri yere gönderin.
      Bu ülkede {group.dat} yer yok.
      * {group.gen} mecliste işi yok, hepsi {trait.noun}.
    `,
    harmless: `
      Arabalar şehir merkezinden çıksın!
      {group.dat} [oy hakkı|iş|ev|pasaport] verilmeli.
      {group.dat} ev vermemek yasaya aykırı.
      Köpekler oyun parkına girmemeli.
      1940'ta {group.dat} okul yasaktı, unutmayalım.
      * Ağır suç işleyen, kim olursa olsun, ceza almalı.
    `,
  }),
  family('threats-to-groups', {
    'group threat': `
      {group} {harm.done}.
      Bu gece {group.acc} {harm.opt} için toplanıyoruz.
      {group.gen} evlerini yakalım!
      * Gördüğüm her {group.one} için bir kurşunum var, hepsini {harm.fut}.
    `,
    harmless: `
      {group} dinlenmeli.
      Sanık {group.acc} {harm.opt} istemiş, savcı öyle diyor.
      Kimsenin {group.acc} {harm.opt} gibi bir hakkı yok.
      Bu gece {group} için mum yakıyoruz.
      * 1943'te burada {group.acc} {harm.opt} istediler, bir anıt bile yok.
    `,
  }),
  heldBackFamily('honest-questions', {
    harmless: `
      Ankette kaç {group.one} vardı?
      Neden {group} için "{trait.noun}" deniyor, bu nereden çıkıyor?
    `,
    group: `
      {group} neden hep {trait.noun}? Kanlarında mı var?
      {group.abl} ne zaman kurtulacağız?
    `,
  }),
]
