export const german = `
[profanity]
Arschloch~
Arschlöcher~
Arschgeige~
Arschficker~
Wichser~
Hurensohn~
Hurensöhne~
Hurenkind~
Fotze~
fick dich
fickt euch
fick deine Mutter
gefickt
verfickt~
Scheißkerl~
Drecksau
Dreckssau
Dreckschwein~
Missgeburt~
Schwanzlutscher~
Nutte~
Pissnelke~
Pisser~
verpiss dich
verpisst euch
halt die Fresse
halt deine Fresse

[vulgarity]
Muschi lecken
Schwanz lutschen
`
