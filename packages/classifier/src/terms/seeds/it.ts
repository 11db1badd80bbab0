export const italian = `
[profanity]
stronzo~
vaffanculo
affanculo
fanculo
figlio di puttana
figli di puttana
figlio di troia
figli di troia
puttana~
testa di cazzo
teste di cazzo
coglione~
cazzone~
rotto in culo
porco dio
dio cane
dio porco
porca madonna
zoccola~
pezzo di merda
pezzi di merda

[vulgarity]
succhiacazzi
bocchinara~
`
