import { family, heldBackFamily } from '../family.ts'

/** Announced, wished and hinted violence, and the same words where nobody is threatened. */
export const threats = [
  family('direct-threats', {
    threat: `
      I will {injury}.
      I am going to {harm} you, {user}.
      {user}, I swear I will {injury}.
      Tonight I come to your house and {harm} you.
      We will {harm} you and everyone who thinks like you.
      You will be {harm.done}, {name}, I promise.
      Let me get my hands on {name} and I will {harm} him.
      I would love to {injury}, and one day I will.
      Someone should {harm} {name}.
      {name} needs to be {harm.done}.
      Come outside, {user}, so I can {injury}.
      * Next time I see {name} I will {injury}.
      * My friends and I are on our way to {harm} you.
      * You are dead, {user}. I mean it, I will {injury}.
    `,
    harmless: `
      I will bring you the {thing} tomorrow.
      I am going to vote for you, {user}.
      {user}, I swear I will answer you in the evening.
      Tonight I come to your house with soup.
      We will beat you in {sport}, see you on Saturday.
      You will be missed, {name}, I promise.
      Someone should thank {name}.
      {name} needs to be heard.
      I would never {harm} anyone, and I say that as a soldier.
      Come outside, {user}, the sun is shining.
      * Next time I see {name} I will say thank you.
      * My friends and I are on our way to the vigil.
    `,
  }),
  family('conditional-threats', {
    threat: `
      If you [write here again|come to {place}|touch that flag], I will {injury}.
      Say that to my face and I will {injury}.
      Print that once more and somebody will {harm} you.
      One more word, {user}, and I {harm} you.
      If {idea} passes, {name} will be {harm.done}.
      Delete this or we will {injury}.
      If I catch {name} in {place} I will {harm} him like a dog.
      Keep it up, {user}, and you will be {harm.done}.
      * If the court lets him go, we will {harm} him ourselves.
      * Dare to show up in {place}, {user}, and I will {injury}.
    `,
    harmless: `
      If you write here again, please give a source.
      Say that to my face and we can talk about it over coffee.
      Print that once more and I will cancel my subscription.
      One more word, {user}, and I will mute you.
      If {idea} passes, {name} will lose my vote.
      Delete this or I will report it to the editors.
      If the court lets him go, I expect an appeal.
      If it rains tomorrow, {sport} will be called off.
      Keep it up, {user}, I enjoy your comments.
      If he goes on like this, {name} will be destroyed in {contest}.
      * Dare to show up in {place}, {user}, and we will buy you a drink.
      * If nobody repairs the {thing}, I will write to {official}.
    `,
  }),
  family('veiled-threats', {
    threat: `
      {user}, {threateningly}.
      {name}, {threateningly}.
      Nice family you have, {name}. {threateningly}.
      Careful what you write, {user}, {threateningly}.
      {threateningly}. That is no joke.
      Accidents happen, {name}, and {threateningly}.
      * Smile while you can, {user}, {threateningly}.
      * It would be a pity if something happened to your house, {name}.
    `,
    harmless: `
      {user}, I know where you are coming from.
      Nice family you have, {name}, all the best to them.
      Careful what you write, {user}, the tax office reads along.
      I know where you live, we are practically neighbours, come by for tea.
      Accidents happen on that corner, {name}, we need a crossing.
      Sleep well, {user}, and let us continue tomorrow.
      Your days in office are numbered, {name}: election is in May.
      We will find you a flat, {name}.
      * Smile while you can, {user}, it is Monday tomorrow.
      * It would be a pity if something happened to the old theatre.
    `,
  }),
  family('threats-to-officials', {
    threat: `
      {official} should be {harm.done} in front of the town hall.
      Somebody please {harm} {official}.
      For this {official} deserves a bullet.
      Hang {official} from the nearest lamp post.
      {official} will not survive this summer, we will see to that.
      String up {official} and {official2}.
      A rope for {official}, that is my vote.
      I will wait for {official} outside with a knife.
      {official} and family should be {harm.done}.
      * Let us visit {official} at home and {harm} that {insult}.
      * One well-aimed shot and we are rid of {official}.
    `,
    harmless: `
      {official} should be questioned in front of the town hall.
      Somebody please remind {official} of the promise.
      For this {official} deserves to lose the next election.
      Hang the portrait of {official} in the hall if you must.
      {official} will not survive the next vote of confidence.
      Sack {official} and {official2}.
      {official} should resign today.
      Police are looking for the man who waited for {official} with a knife.
      {official} received death threats and now has guards. Appalling.
      Put {official} on trial, in a proper court.
      * Let us visit {official} in the open office hour and ask.
      * One well-aimed question and {official} was speechless.
    `,
  }),
  heldBackFamily('hints-to-officials', {
    threat: `
      {official} has two children at the primary school, just saying.
      There are many of us and only one {official.bare}, and it gets dark early.
      {official} should check under the car in the morning.
      History shows what happens to people like {official}. Ropes are cheap.
    `,
    harmless: `
      {official} has two children at the primary school, so he ought to know how full the classes are.
      There are many of us and only one vote each, let us use it against {official}.
      {official} should check the figures in the morning.
      History shows what happens to governments that do not listen. Elections are free.
    `,
  }),
  family('threats-to-groups', {
    'group threat': `
      {group} should be {harm.done}.
      {harm} all {group}.
      I want to {harm} {group}.
      Let us {harm} the {group} in {place}, who is with me?
      The only good {group.one} is a dead one.
      We are going to {harm} every {group.one} in {place}.
      If {group} come to {place}, we will {harm} them.
      Someone ought to set fire to the home for {group}.
      {group} will be {harm.done} one after the other, wait and see.
      Gas {group}, all of them.
      * Tonight we {harm} {group}, bring your bats.
      * A grenade into every house where {group} live.
    `,
    harmless: `
      {group} should be heard.
      Protect all {group}.
      I want to meet {group}.
      Let us invite the {group} in {place}, who is with me?
      {group} were {harm.done} in {place} in 1943. We owe them a memorial.
      If {group} come to {place}, we will welcome them.
      Someone set fire to the home for {group}. Eight injured.
      {group} live in fear of being {harm.done}, and the state looks away.
      The gunman wanted to {harm} {group}, the prosecutor said.
      Nobody may {harm} {group}, and whoever calls for it belongs in court.
      * Tonight we light candles for the {group} who were {harm.done}.
      * A door opened for the {group} in {place}, read the report.
    `,
  }),
  family('reports-of-threats', {
    harmless: `
      He was sentenced because he wrote "I will {injury}" to {official}.
      "I will {harm} you", the caller told {name}. The police took it seriously.
      Yesterday I got a letter saying "{threateningly}". I have reported it.
      Whoever writes "{threateningly}" under an article belongs in court.
      {name} told the court that the man had threatened to {harm} her.
      My {kin} gets messages like "I will {injury}" every week because she is on the council.
      They threatened to {harm} {official}; nobody was arrested.
      Did you really just write that someone should {harm} {name}? Reported.
      * The voice on the phone said "I will {injury}". I still shake.
      * According to the indictment he planned to {harm} {official}.
    `,
    threat: `
      He was sentenced because he wrote "I will {injury}". I will really do it.
      The police will not protect you, {name}: I will {injury}.
      Report this, {user}: I will {harm} you.
      Take me to court, {official.voc}, but first I {harm} you.
      Read it to the judge: {name} will be {harm.done} by me.
      * Yes, I wrote "{threateningly}", and I mean it, {user}.
    `,
  }),
  family('metaphors', {
    harmless: `
      That joke killed me.
      {name} will be destroyed in {contest}.
      We got slaughtered in {sport}.
      The coach will murder me if I am late again.
      I would kill for a working {thing}.
      {name} was crucified by the press for that {work}.
      We are going to crush them in {contest}.
      This {thing} will be the death of me.
      She absolutely killed it in {sport}.
      {idea} is a time bomb.
      My mother will hang me when she sees the phone bill.
      The opposition tore {name} apart in {contest}.
      I nearly died of boredom during the {work}.
      {idea} was shot down in committee.
      The striker fires a rocket into the top corner.
      * {name} bombed in {contest}.
      * I am dying over here, best {work} of the year.
      * The critics buried the {work} alive.
      * We will wipe the floor with them in {sport}.
    `,
    threat: `
      {name} will be {harm.done} before {contest}, I have the gun ready.
      We will slaughter {user} in his bed.
      I will murder {name}, with my own hands.
      I would kill for a chance to {harm} {name}, and I have the knife.
      Crucify {name}, with real nails.
      A real bomb under the car of {name} would solve it.
      My friends will hang {name} when they catch him.
      Tear {name} apart, I mean physically.
      * Bury {name} alive, I will dig.
      * The bullet for {name} is already loaded.
    `,
  }),
  family('wishes-of-harm', {
    threat: `
      I hope you {fate}, {user}.
      {name} should {fate}.
      May {name} {fate}, the sooner the better.
      Go and {fate}, {user}.
      I pray that {official} will {fate}.
      People like you should {fate}.
      Why can't {name} just {fate}?
      I hope your children {fate}.
      Do us a favour and kill yourself, {user}.
      * I will open champagne when you {fate}, {user}.
      * Let {name} {fate}, I would watch.
    `,
    'group threat': `
      I hope all {group} {fate}.
      {group} should {fate}.
      May every {group.one} {fate}.
      * The day {group} {fate} will be a holiday.
    `,
    harmless: `
      I hope you get well soon, {user}.
      {name} should take a holiday.
      May {name} recover, the sooner the better.
      I hope nobody has to {fate} because of a missing ambulance.
      I pray that {official} will change course.
      People like you should run for office.
      I hope your children do well at school.
      I hope {official} loses the next election by a mile.
      Nobody deserves to {fate}, not even {name}.
      I was afraid my {kin} would {fate} during the war.
      * I will open champagne when {idea} is history.
      * Let {name} lose {contest}, I would watch with popcorn.
      * We hope all {group} get home safely.
    `,
  }),
]
