import type { ExampleStories } from './relevance-example.ts'

export const kurmanji: ExampleStories = {
  lang: 'kmr',
  stories: [
    { headline: 'Li Amedê bihayê kirêyan du qat bûye', lead: 'Xwendekar nikarin odeyekê bibînin.', comments: ['Xwediyê malê got an zêde bide an derkeve.', 'Em şeş kes di du odeyan de radizên.', 'Avahiyên nû hemû ji bo dewlemendan in.', 'Mehane bi tenê têra xanî dike, nan jî bi deyn e.'] },
    { headline: 'Berfê rêyên gundan girtin', lead: 'Li Colemêrgê çil gund bê elektrîk man.', comments: ['Nexweşek me heye û ambulans nayê.', 'Du metre ye, derî venabe.', 'Zarok kêfxweş in, dibistan girtî ye.', 'Pez di axurê de ji birçîna dimire.'] },
    { headline: 'Dersên Kurdî yên hilbijartî dest pê dikin', lead: 'Wezaret dibêje mamoste kêm in.', comments: ['Zimanê dayika me ne hilbijartî ye, maf e.', 'Keça min dixwaze bixwîne lê midûr forman nade.', 'Pirtûk bi rastî xweş hatine amadekirin.', 'Bê perwerde ziman dimire.'] },
    { headline: 'Amedspor derket lîga jortir', lead: 'Bi hezaran kes li kolanan pîroz kirin.', comments: ['Golavêj îsal agir bû!', 'Li deplasmanê her hefte kevir avêtin me, dîsa jî me bi ser xist.', 'Serok divê stadyûmek mezintir çêke.', 'Rahêner aram bû û tîm wek malbatê ye.'] },
  ],
  offTopic: ['Roj baş hevalno.', 'Bihayê zêr îro çend e?', 'Pisîka min winda bû.', 'Dawata birayê min heye.'],
}

export const persian: ExampleStories = {
  lang: 'fa',
  stories: [
    { headline: 'آلودگی هوا مدارس تهران را تعطیل کرد', lead: 'شاخص از مرز ۱۸۰ گذشت.', comments: ['بچه‌ام آسم دارد و شب تا صبح سرفه می‌کند.', 'مازوت می‌سوزانند و تقصیر را گردن خودروها می‌اندازند.', 'کلاس آنلاین هم که اینترنت ندارد.', 'کوه‌ها را ماه‌هاست ندیده‌ایم.'] },
    { headline: 'دریاچه ارومیه به طور کامل خشک شد', lead: 'کارشناسان از توفان نمک می‌ترسند.', comments: ['چاه‌های غیرقانونی و سدسازی این بلا را آورد.', 'کودکی‌ام آنجا شنا می‌کردیم.', 'باغ‌های انگور اطراف دارد از بین می‌رود.', 'چشم مردم تبریز می‌سوزد.'] },
    { headline: 'قیمت گوشت رکورد زد', lead: 'مصرف خانوارها نصف شده است.', comments: ['ما شش ماه است فقط عدس می‌خوریم.', 'دامدار هم ضرر می‌کند، علوفه گران است.', 'حقوق بازنشستگی یک هفته هم دوام ندارد.', 'قصاب محل نسیه نمی‌دهد.'] },
    { headline: 'تیم ملی والیبال به فینال رسید', lead: 'ایران در پنج ست پیروز شد.', comments: ['سرویس‌های آخر نفس‌گیر بود.', 'سرمربی جوان‌ها را خوب شناخت.', 'دفاع روی تور بی‌نظیر بود، دمشان گرم.', 'کاش زن‌ها هم می‌توانستند در سالن باشند.'] },
  ],
  offTopic: ['سلام به همه.', 'کسی دکتر پوست خوب می‌شناسد؟', 'تولدت مبارک عزیزم.', 'گربه‌ام سه تا بچه زایید.'],
}

export const german: ExampleStories = {
  lang: 'de',
  stories: [
    { headline: 'Stadt sperrt die Innenstadt für Autos', lead: 'Ab März dürfen nur noch Anwohner und Lieferwagen hinein.', comments: ['Und wie kommt meine gehbehinderte Mutter zum Arzt?', 'Endlich kann man draußen Kaffee trinken ohne Abgase.', 'Die Läden werden reihenweise schließen.', 'Mit dem Rad bin ich ohnehin schneller.'] },
    { headline: 'Pflegeheim in Altendorf schließt zum Jahresende', lead: 'Der Träger findet kein Personal.', comments: ['Wo soll Oma denn jetzt hin, die Wartelisten sind endlos.', 'Für den Lohn hebt keiner nachts zehn Leute.', '3.000 Euro Eigenanteil im Monat, wer hat das?', 'Die Schwestern dort waren Engel.'] },
    { headline: 'Heizungsgesetz: Förderung wird gekürzt', lead: 'Für Wärmepumpen gibt es künftig weniger Zuschuss.', comments: ['Mein Altbau müsste erst gedämmt werden, 80.000 Euro.', 'Gas wird doch jedes Jahr teurer, rechnet mal nach.', 'Der Handwerker kommt frühestens in zwei Jahren.', 'Habe eine seit 2015, läuft bei minus zwanzig Grad.'] },
    { headline: 'Hochwasser an der Elbe: Deiche halten', lead: 'Der Pegel sinkt langsam.', comments: ['Drei Nächte Sandsäcke geschleppt, der Rücken ist hin.', 'Unser Keller steht trotzdem voll.', 'Danke an THW und Feuerwehr.', 'Man hätte dem Fluss längst mehr Raum geben sollen.'] },
  ],
  offTopic: ['Guten Morgen zusammen!', 'Wer hat meinen Kater gesehen?', 'Suche gebrauchte Waschmaschine.', 'Alles Gute zum Geburtstag, Heidi.'],
}

export const french: ExampleStories = {
  lang: 'fr',
  stories: [
    { headline: 'La maternité de Saint-Aubin fermera en juin', lead: 'Les futures mères devront rouler une heure.', comments: ['Ma belle-sœur a accouché sur le bord de la route.', 'Il manque des sages-femmes partout.', 'On ferme tout à la campagne, puis on s\'étonne des votes.', 'Les urgences suivront, vous verrez.'] },
    { headline: 'Les agriculteurs bloquent l\'autoroute avec leurs tracteurs', lead: 'Ils protestent contre les importations et les normes.', comments: ['Mon lait est payé moins cher que l\'eau en bouteille.', 'Je suis coincé depuis cinq heures avec mes gosses.', 'Le poulet brésilien, lui, ne connaît pas ces règles.', 'Sans paysans, plus de pays.'] },
    { headline: 'Le prix du ticket de métro passe à trois euros', lead: 'La région invoque les travaux.', comments: ['Pour être serré comme une sardine, merci.', 'Je vais frauder comme tout le monde.', 'Et la ligne 13 en panne tous les matins ?', 'Le vélo devient rentable.'] },
    { headline: 'Un lynx filmé dans le Jura', lead: 'Les chasseurs demandent une régulation.', comments: ['Quelle bête splendide, laissez-la tranquille.', 'Mes brebis, qui les indemnise ?', 'Les chevreuils ont déjà disparu chez nous.', 'La nature reprend sa place dans la forêt.'] },
  ],
  offTopic: ['Bonjour à tous !', 'Quelqu\'un connaît un bon dentiste ?', 'Bon anniversaire mamie.', 'Je vends une poussette.'],
}

export const spanish: ExampleStories = {
  lang: 'es',
  stories: [
    { headline: 'El Gobierno sube el salario mínimo un cuatro por ciento', lead: 'La patronal rechaza la medida.', comments: ['Con mil doscientos euros no pago ni el piso.', 'Mi bar tiene tres camareros, no me llega para tantos seguros.', 'En Francia ganan el doble limpiando.', 'Los sindicatos se conforman con migajas.'] },
    { headline: 'Los pisos turísticos expulsan a los vecinos del centro', lead: 'El ayuntamiento estudia una moratoria.', comments: ['Maletas a las tres de la mañana por la escalera.', 'Me han doblado el alquiler, me voy al pueblo.', 'Ya no queda ni una panadería en el barrio.', 'Si prohíben eso, ¿de qué vivimos los que alquilamos por días?'] },
    { headline: 'La sequía obliga a cortar el agua por las noches', lead: 'Los embalses están al quince por ciento.', comments: ['Las piscinas de los hoteles llenas, eso sí.', 'Los olivos se mueren de pie.', 'Desaladoras hace veinte años, ahora ya es tarde.', 'A ducharse con un cubo, como la abuela.'] },
    { headline: 'Detenido el tesorero del partido por facturas falsas', lead: 'El juez investiga comisiones en obras públicas.', comments: ['Todos roban, unos más que otros.', 'Que devuelva hasta el último céntimo.', 'Y el ministro no sabía nada, claro.', 'Sobres, maletines y Suiza, siempre igual.'] },
  ],
  offTopic: ['Buenos días a todos.', '¿Alguien vende una bici?', 'Feliz cumpleaños, primo.', 'Mi gato duerme encima del teclado.'],
}
