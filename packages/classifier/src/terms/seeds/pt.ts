export const portuguese = `
[profanity]
filho da puta
filha da puta
filhos da puta
vai tomar no cu
tomar no cu
vai se foder
vai se fuder
arrombado~
cuzão
cuzões
escroto~
vai à merda

filho duma puta
vai pra puta que te pariu
vai pro caralho
vai à porra

[vulgarity]
buceta~
piroca~
punheta~
chupa minha rola
`
