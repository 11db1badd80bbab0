import type { ExampleStories } from './relevance-example.ts'

export const english: ExampleStories = {
  lang: 'en',
  stories: [
    {
      headline: 'Orle bridge to stay closed until spring after crack is found',
      lead: 'Engineers discovered damage to a main girder on Tuesday. Drivers face a detour of twenty kilometres.',
      comments: [
        'My commute went from ten minutes to fifty. Who pays for all the petrol?',
        'It was built in 1961 and nobody painted it since. Rust does what rust does.',
        'Put the old ferry back on the river, it worked for our grandparents.',
        'Better shut than collapsed with a school bus on it.',
        'The lorries going to the quarry are far over the weight limit, everyone knows.',
      ],
    },
    {
      headline: 'Children\'s ward of St Anne\'s hospital loses a third of its beds',
      lead: 'The trust says it cannot find enough nurses for the night shifts.',
      comments: [
        'Pay them properly and they would not all leave for agencies.',
        'We waited nine hours in A&E with a baby running a fever of forty.',
        'My daughter is a midwife and cries before each shift.',
        'Doctors are retiring early and there are no young ones to follow.',
        'So sick kids get sent sixty miles away. What a health service.',
      ],
    },
    {
      headline: 'Secondary schools ban phones from the first day of term',
      lead: 'Pupils must hand in their devices each morning. Head teachers hope for calmer lessons.',
      comments: [
        'Finally. My son cannot read one page without looking at a screen.',
        'And how do I reach her when the class ends early?',
        'As a teacher I can tell you that half of them are on TikTok under the desk.',
        'We passed paper notes and still learned nothing in maths, it is not the gadgets.',
        'Next they will take away the calculators.',
      ],
    },
    {
      headline: 'Rovers sack manager after sixth defeat in a row',
      lead: 'The club sits at the bottom of the league with eight points from fifteen matches.',
      comments: [
        'No striker, no midfield, and a goalkeeper who is afraid of the ball.',
        'It is the owner who should go. He sold our three best players in the summer.',
        'The new coach will have the same squad and the same results.',
        'Season ticket holder since 1984 and I have never seen such rubbish on that pitch.',
        'Relegation is certain now, we might as well play the youth team.',
      ],
    },
    {
      headline: 'Hosepipe ban as reservoirs fall to lowest level in thirty years',
      lead: 'After a winter with hardly any rain, households must save water from Monday.',
      comments: [
        'The pipes leak a third of it away and I may not give my tomatoes a drink.',
        'The golf course is green as ever, have you noticed?',
        'Get a butt under the gutter, people, it costs forty quid.',
        'My well ran dry in May. Farmers round here are desperate.',
        'Climate change is here and we argue about car washing.',
      ],
    },
    {
      headline: 'Rents in the city rise by twelve per cent in one year',
      lead: 'Tenants\' groups call for a cap. Owners say their own costs have gone up.',
      comments: [
        'I am 34, I have a job, and I still live with three flatmates and mould.',
        'My landlord put it up by two hundred and would not fix the boiler.',
        'Whole streets are holiday lets now, of course nobody finds a home.',
        'Build more council houses, it is that simple.',
        'If you cap it nobody will invest in a flat again. Look at Berlin.',
      ],
    },
    {
      headline: 'Wolves return to the northern hills after a century',
      lead: 'Cameras recorded a pair with four cubs. Sheep farmers are worried.',
      comments: [
        'I lost eleven lambs last week and nobody pays me a penny.',
        'They are shy of people, you are more likely to be hurt by a cow.',
        'Good for the forest: fewer deer means young trees get a chance.',
        'Get a guarding dog and a fence, the Italians have done it for ages.',
        'Wait until a pack comes near a playground.',
      ],
    },
    {
      headline: 'Councillor charged with taking bribes over supermarket site',
      lead: 'Police say Alan Merrow received 80,000 pounds from a developer.',
      comments: [
        'Brown envelopes, as always. The planning office has been rotten for decades.',
        'Innocent until a court says otherwise, let us hear the evidence.',
        'And the rest of the committee saw nothing? Investigate all of them.',
        'He will get a suspended sentence and keep his pension.',
        'That field was green belt until he changed his vote. Now we know why.',
      ],
    },
    {
      headline: 'Bus fares to go up again while evening services are cut',
      lead: 'The last number 14 will leave at seven. The operator blames falling passenger numbers.',
      comments: [
        'I finish work at the care home at nine. Shall I walk six miles in the dark?',
        'Then do not wonder that everyone drives.',
        'Pensioners travel free and empty seats cost nothing, run the thing.',
        'Privatisation did this. It was one timetable and one ticket when the city owned it.',
        'The driver shortage is real, they earn less than at the warehouse.',
      ],
    },
    {
      headline: 'Film festival gives its first prize to debut about fishermen',
      lead: 'The jury praised the amateur actors of "Low Tide".',
      comments: [
        'Saw it on Friday, the last scene in the harbour made me weep.',
        'Two hours of grey sea and mumbling. Not for me.',
        'Will it come to ordinary cinemas or only to streaming?',
        'The girl who plays the daughter should win everything.',
        'Critics love anything slow with subtitles.',
      ],
    },
    {
      headline: 'Bakers warn that a loaf may soon cost four pounds',
      lead: 'Flour and energy have become dearer since the autumn.',
      comments: [
        'I bake my own now, yeast and patience, that is all.',
        'Wages stay the same and the weekly shop is a third more.',
        'The big chains make record profits and blame wheat.',
        'My ovens run on gas, the bill tripled. We will close in March.',
        'The food bank queue goes round the corner here.',
      ],
    },
    {
      headline: 'Storm tears roofs from sixty houses on the coast',
      lead: 'Winds of 150 kilometres an hour hit the villages overnight. Nobody was killed.',
      comments: [
        'Our chimney went through the conservatory at three in the morning, terrifying.',
        'Thanks to the firemen who got my mother out.',
        'No electricity since, and the insurer keeps us in the queue.',
        'Trees down on every lane, take care if you go out.',
        'We were warned days ago, the forecast was spot on.',
      ],
    },
    {
      headline: 'Airport wants a second runway and night flights',
      lead: 'The plan would bring 3,000 jobs, the company says. Villages nearby will go to court.',
      comments: [
        'I already sleep with earplugs because of the cargo planes.',
        'Everyone wants cheap holidays and nobody wants the noise.',
        'My house will be worthless under that approach path.',
        'So much for the carbon targets.',
        'Good. The terminal is a cattle shed and connections are a joke.',
      ],
    },
    {
      headline: 'Vaccine against tick fever recommended for the whole region',
      lead: 'Health officials counted twice as many infections as last year.',
      comments: [
        'My husband was in bed for six months after a bite, get the jab.',
        'Long trousers in the woods and check the kids in the bath.',
        'Side effects? I would like to see the studies first.',
        'The surgery says no appointments until July.',
        'My dog brings them into the house by the dozen.',
      ],
    },
  ],
  offTopic: [
    'Happy birthday to my lovely wife Maureen!', 'First!', 'Does anybody know a good plumber?', 'Selling a nearly new pram, message me.',
    'My cat has learned to open the fridge.', 'What a beautiful morning, I love you all.', 'I earn 300 a day from my sofa, ask me how.', 'Has anyone seen the lottery numbers?',
    'The best pasta needs only garlic and oil.', 'Who is going to the concert on Saturday?', 'I forgot my password again.', 'Try switching it off and on.',
  ],
}
