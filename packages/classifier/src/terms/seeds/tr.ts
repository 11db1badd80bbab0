export const turkish = `
[profanity]
orospu~
orospu çocuğu~
orospu evladı~
amk
amına koy*
amına kodu*
amınako*
amcık~
amcığ*
siktir*
sikeyim
sikerim
sikiyim
sikim
sikik~
ananı sik*
anasını sik*
ananı avradını
yarrak~
yarrağ*
dalyarak~
götveren~
götoş~
piç~ ! pic
piç kurusu~
pezevenk~
pezeveng*
gavat~
kahpe~
puşt~
taşşak~
şerefsiz evladı

[vulgarity]
amcıklı*
`
