export const english = `
[profanity]
fuck* ! fuckbuddies
motherfuck*
mofo~
cunt~
cocksucker~
dickwad~
shithead~
shitbag~
asshole~
arsehole~
asswipe~
wanker~
twat~
bellend~
dipshit~
dumbfuck~
stfu
gtfo

[vulgarity]
blowjob~
handjob~
cumshot~
cumslut~
gangbang~
buttplug~
jizz~
cum dumpster~
suck my dick
suck my cock
`
