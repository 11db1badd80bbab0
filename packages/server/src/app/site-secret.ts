import type { Chance, SiteStore } from './ports.ts'

export interface SiteSecretDeps {
  readonly sites: Pick<SiteStore, 'secret' | 'keepSecret'>
  readonly chance: Chance
}

const secretBytes = 32

/** What the site hashes with where nobody should be able to try all that could have been hashed; made when it is first asked for. */
export async function siteSecret({ sites, chance }: SiteSecretDeps): Promise<Uint8Array> {
  return (await sites.secret()) ?? sites.keepSecret(chance.bytes(secretBytes))
}
