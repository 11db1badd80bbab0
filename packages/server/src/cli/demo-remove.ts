import { dataOf, dataHelp, dataOption, print, type Command } from './command.ts'

export const demoRemove: Command = {
  name: 'demo remove',
  usage: '[--data DIR | --database URL]',
  help: `Removes the sample site's stories with everything below them; your own stay.

${dataHelp}`,
  options: dataOption,
  async run(line, wiring) {
    const site = await wiring.openSite(dataOf(line, wiring))
    try {
      const removed = await site.stories.removeDemo(site.clock.now())
      print(removed === 0 ? 'There is no sample story here.' : `Removed ${removed} sample stories and their comments.`)
    } finally {
      await site.close()
    }
    return 0
  },
}
