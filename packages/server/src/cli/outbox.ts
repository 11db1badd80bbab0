import type { FailedDelivery, OutboxLag } from '../app/index.ts'
import { dataHelp, dataOf, dataOption, print, UsageError, type Command, type Line } from './command.ts'
import type { OpenSite, Wiring } from './wiring.ts'

const mostShown = 100

export const outbox: Command = {
  name: 'outbox',
  usage: '[--data DIR | --database URL]',
  help: `Tells how many mails and webhooks wait to be sent, by channel, and lists those that were given up, the latest ${mostShown}.

${dataHelp}`,
  options: dataOption,
  run: (line, wiring) =>
    inSite(line, wiring, async ({ outbox: store, clock }) => {
      const lag = await store.lag()
      if (lag.length === 0) return print('The outbox is empty.')
      for (const channel of lag) print(lagLine(channel, clock.now()))
      for (const failed of await store.failed(mostShown)) print(failedLine(failed))
    }),
}

export const outboxRetry: Command = {
  name: 'outbox retry',
  usage: '[--data DIR | --database URL]',
  help: `Lets all mails and webhooks that were given up begin anew; a server sends them.

${dataHelp}`,
  options: dataOption,
  run: (line, wiring) => inSite(line, wiring, async ({ outbox: store, clock }) => print(`Begun anew: ${await store.retry(clock.now())}.`)),
}

async function inSite(line: Line, wiring: Wiring, work: (site: OpenSite) => Promise<void>): Promise<number> {
  if (line.operands.length > 0) throw new UsageError(`There is no ${JSON.stringify(line.operands[0])} here`)
  const site = await wiring.openSite(dataOf(line, wiring))
  try {
    await work(site)
  } finally {
    await site.close()
  }
  return 0
}

function lagLine({ channel, waiting, oldestSince, failed }: OutboxLag, now: number): string {
  const oldest = oldestSince === null ? '' : `, the oldest for ${Math.max(0, Math.round((now - oldestSince) / 1000))} s`
  return `${channel}: ${waiting} waiting${oldest}; ${failed} given up`
}

function failedLine({ failedAt, channel, kind, storyId, commentId, attempts, reason }: FailedDelivery): string {
  return `${new Date(failedAt).toISOString()}  ${channel}  ${kind}  ${commentId ?? storyId}  ${attempts} attempts: ${reason}`
}
