export const polish = `
[profanity]
kurw* ! Kurwenal
skurw*
jeba*
jebi*
jebn*
pojeb*
zjeb*
pierdol*
spierdal*
wypierdal*
rozpierdol*
chuj~
chuja*
huj~
pizda~
dziwka~
kutas~
cwel~

[vulgarity]
cipa~
obciąga*
`
