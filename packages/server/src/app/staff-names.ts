import { staffNameTest, type StaffNameTest, type Story } from '@verbatim/core'
import type { Clock, SiteStore } from './ports.ts'
import type { TeamStore } from './team.ts'

/** Knows the names that no reader should pass under. */
export interface StaffNameGuard {
  /** Whether readers of the story could take somebody of this name for the newsroom. */
  isImitated(name: string, story: Pick<Story, 'publisher'>): Promise<boolean>
}

export interface StaffNameDeps {
  readonly team: Pick<TeamStore, 'members'>
  readonly sites: Pick<SiteStore, 'recent'>
  readonly clock: Clock
}

// Who joins or changes a name is known a little later; no submission waits for the team to be read.
const keptMs = 10_000
// A newspaper has few publishers; of a site with many, only the last ones are remembered.
const mostPublishers = 200

export function staffNameGuard({ team, sites, clock }: StaffNameDeps): StaffNameGuard {
  let kept: { readonly readAt: number; readonly test: Promise<StaffNameTest> } | undefined
  let made: { readonly names: string; readonly test: StaffNameTest } | undefined
  const ofPublishers = new Map<string, StaffNameTest>()

  async function read(): Promise<StaffNameTest> {
    const [members, site] = await Promise.all([team.members(), sites.recent()])
    const names = { people: members.filter(({ active }) => active).map(({ name }) => name), publications: site === undefined ? [] : [site.name] }
    const key = JSON.stringify(names)
    if (made?.names !== key) made = { names: key, test: staffNameTest(names) }
    return made.test
  }

  function recent(): Promise<StaffNameTest> {
    const now = clock.now()
    if (kept !== undefined && Math.abs(now - kept.readAt) < keptMs) return kept.test
    const test = read()
    kept = { readAt: now, test }
    test.catch(() => { kept = undefined })
    return test
  }

  function ofPublisher(publisher: string): StaffNameTest {
    const known = ofPublishers.get(publisher)
    if (known !== undefined) return known
    if (ofPublishers.size >= mostPublishers) ofPublishers.clear()
    const test = staffNameTest({ people: [], publications: [publisher] })
    ofPublishers.set(publisher, test)
    return test
  }

  return {
    async isImitated(name, { publisher }) {
      const isOfTeam = await recent()
      return isOfTeam(name) || (publisher !== null && ofPublisher(publisher)(name))
    },
  }
}
