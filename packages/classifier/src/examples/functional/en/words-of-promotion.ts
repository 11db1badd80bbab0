import { lines, table, words } from '../vocabulary.ts'

/** What advertisers write, and what readers mention beside it. */
export const wordsOfPromotion = {
  coin: words('Bitcoin, Ethereum, crypto, forex, USDT, Dogecoin, binary options, * Solana, * altcoins, * gold CFDs, * XRP'),
  sum: words('$500 a day, 3000 euros a week, £900 in a weekend, $12000 in ten days, 2000 pounds a month, a passive income of 4000 a month, * $7400 in a fortnight, * 35% returns weekly, * six figures from my sofa'),
  broker: words('Mrs Carla Benton, Mr Expert Rowland, Coach Ferris, Anita Trades, Sir Wallace FX, * Mrs Gwen Adler, * Trader Marcus, * Madam Odile'),
  contact: words('+44 7700 900123, on WhatsApp +1 202 555 0147, on Telegram @profitdesk, at www.example-offer.com, at bit.ly/3xample, on Instagram @quickgains, at info@example-deals.net, * on Signal +49 1512 0000000, * at www.best-example.shop, * on Telegram @dealmaster99'),
  cure: words('diabetes, baldness, joint pain, tinnitus, high blood pressure, impotence, cancer, weight gain, * arthritis, * anxiety, * hair loss, * poor eyesight'),
  remedy: words('one herbal tea, this natural powder, a simple kitchen trick, these organic drops, a magnetic bracelet, this forgotten root, * a Himalayan oil, * these keto gummies, * an alkaline filter'),
  trade: words('roof repairs, removals, web design, essay writing, loans without a credit check, plumbing, house cleaning, car hire, translations, visas and passports, spell casting, * carpet cleaning, * locksmith work, * wedding photos, * driving licences'),
  channel: words('my channel, my page, my new video, our podcast, my blog, my Telegram group, my music, * my Twitch stream, * our newsletter, * my TikTok'),
  goods: words('watches, sneakers, replica handbags, vape kits, sunglasses, phone cases, cheap followers, casino bonuses, * perfume, * gaming keys, * smart rings, * slot machine credits'),
  brand: words('Samsung, IKEA, a Toyota, an iPhone, Lidl, Netflix, a second-hand Bosch drill, a Fairphone, * Nokia, * Aldi, * a Volvo, * Spotify'),
  source: table('name link', `
    the city council | https://www.city.example/minutes
    the statistics office | https://stats.example/table-12
    the Guardian | https://news.example/2024/03
    Wikipedia | https://en.wikipedia.example/wiki/Levee
    the court | https://court.example/judgments/418
    the Lancet | https://journal.example/article/77
    * the ombudsman | https://ombudsman.example/report
    * the weather service | https://weather.example/warnings
    * Reuters | https://wire.example/politics
  `),
  paper: lines(`
    there was a piece on this last week
    you covered the same story in 2019
    the full report is online
    the minutes are public
    * the appendix has the figures
    * the archive has the original interview
  `),
}
