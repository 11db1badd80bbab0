export const dutch = `
[profanity]
kut
kutwijf
kutwijven
klootzak
klootzakken
hoerenzoon~
hoerenjong~
kankerlijer~
kankerhoer~
kankerwijf
kankermongool
kankermongolen
kankerhond~
tyfuslijer~
tyfushoer~
teringlijer~
godverdomme
gvd
krijg de kanker
krijg de tering
krijg de tyfus
krijg kanker
rot op
flikker op
optyfen
sodemieter op
lul
lullen
slet
sletten
hoer
hoeren
schijt aan je
bek houden

[vulgarity]
neuken
geneukt
pijpslet
zuig mijn lul

[personal-attacks]
idioot
idioten
debiel~
imbeciel~
achterlijke gladiool
domme koe
domme trut
halve gare
randdebiel~

[racism]
nikker~
zandneger~
kutmarokkaan
kutmarokkanen
kutturk~
spleetoog
spleetogen
geitenneuker~
vuile jood
vuile joden
vuile turk
vuile marokkaan
vuile neger

[homophobia]
vieze flikker
vuile flikker
kankerhomo~
kankerflikker~
vieze homo

[xenophobia]
rot op naar je eigen land
opzouten naar je eigen land

[threats]
ik maak je dood
ik maak je af
ik vermoord je
ik schiet je dood
ik steek je neer
jij gaat eraan
`
