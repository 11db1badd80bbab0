export const spanish = `
[profanity]
hijo de puta
hija de puta
hijos de puta
hijoputa~
puta madre
putos
gilipollas
cabrón~ ! cabrones de
malparido~
chinga tu madre
chinga a tu madre
vete a la mierda
a tomar por culo
vete a tomar por culo
me cago en tu
me cago en la puta
cara de verga
la concha de tu madre
concha tu madre
conchatumadre
comemierda~

[vulgarity]
chupapollas
comepollas
chúpame la polla
chupa verga
`
