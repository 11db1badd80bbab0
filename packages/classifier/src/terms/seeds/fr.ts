export const french = `
[profanity]
enculé~
enculée~
va te faire enculer
va te faire foutre
allez vous faire foutre
fils de pute~
pute~
espèce de salope
sale salope
grosse salope
espèce de pute
connard~
connasse~
enfoiré~
nique ta mère
nique ta race
nique sa mère
ntm
niquez vos mères
trou du cul
trous du cul
tête de con
sale con
branleur~
sac à merde

[vulgarity]
suce ma bite
sucer ma bite
`
