export const kurmanji = `
# An accent that is left out makes "kîr" of "kir" (did): such a spelling is an exception.
[profanity]
qehpe~
qehpik~
qehbe~
qehbik~
gewad~
gawad~
pezewenk~
pezeweng~
pûşt~
puşt~
orispî~
heramzade~
heramzayî~
kurê segan
kurê seg
kurê seyan
kurê kerê
kurê keran
kurê qehpê
kurê qehpikê
lawê qehpê
kuçik bav~
kuçikbav~
segbav~
seg bav~
kerbav~
bênamûs~
bê namûs~
gû bixwe
gûyê bixwe
gû nexwe
gûxwar~
gûxur~
diya te bigêm
diya te digêm
diya te gayîm
te bigêm
te digêm
xwişka te bigêm
dayka te bigêm

[vulgarity]
kîr~ ! kir
quza diya te
quza xwişka te
quza te
qûna te
qûnek~

[personal-attacks]
bêşeref~
bê şeref~
bêaqil~
bê aqil~
bêmejî~
bê mejî~
bêrûmet~
bêheysiyet~
ehmeq~
ehmaq~
aptal~
tu ker î
kerê kerê
hûn ker in
segê gemar
berazê gemar
tû li te
tû li rûyê te

[racism]
cihûyê pîs
cihûyên pîs
cihûyên gemar
erebê pîs
erebên pîs
erebên gemar
kurdê pîs
kurdên pîs
tirkê pîs
tirkên pîs
farisên pîs
qereçiyên pîs
reşikên pîs
ermeniyên pîs

[xenophobia]
penaberên pîs
penaberên gemar
sûriyên pîs
efxanên pîs
biyaniyên pîs

[homophobia]
qûnde~
îbne~
ibne~

[other-abuse]
kafirê pîs
kafirên pîs
şeytanperest~
fileyê pîs
êzidiyên pîs
elewiyên pîs

[sexism]
jina qehpe
jinên qehpe
aqlê jinan kêm e
aqilê jinan kêm e

[threats]
ez ê te bikujim
ezê te bikujim
em ê te bikujin
emê te bikujin
te dikujim
ez te dikujim
serê te jê bikim
serê te jê dikim
serê te jêdikim
stûyê te bişkînim
te bişewitînim
te dişewitînim
mala te bişewitînim
guleyekê berdim serê te
divê hemû bên kuştin
`
