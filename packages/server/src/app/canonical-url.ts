// Parameters that tell where a reader came from, and nothing of what they read.
const tracking = /^(utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|igshid|mc_cid|mc_eid|_ga|_gl|ref_src|cmpid)$/i

/**
 * What a story is known by: https, lower-case host, no fragment, tracking parameters,
 * user name or trailing slash. `undefined` when `text` is no http(s) URL.
 */
export function canonicalUrl(text: string): string | undefined {
  const url = URL.parse(text)
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return undefined
  // Also drops a port that is the one of https, so that the canonical URL of a canonical URL is itself.
  url.protocol = 'https:'
  const path = url.pathname.replace(/\/+$/, '')
  const query = url.search.slice(1).split('&').filter((pair) => pair !== '' && !isTracking(pair)).join('&')
  return `https://${url.host}${path === '' ? '/' : path}${query === '' ? '' : `?${query}`}`
}

// By hand, since URLSearchParams would write the pairs that stay in another encoding.
function isTracking(pair: string): boolean {
  const [name = ''] = new URLSearchParams(pair).keys()
  return tracking.test(name)
}

/** Scheme-free: `https://News.Example/a` and `http://news.example` are of one origin, as their stories are. */
export function isOwnOrigin(origins: readonly string[], url: string): boolean {
  const host = URL.parse(url)?.host
  return host !== undefined && origins.some((origin) => URL.parse(origin)?.host === host)
}
