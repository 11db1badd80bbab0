export const expiries = ['day', 'week', 'month', 'never'] as const
export type Expiry = (typeof expiries)[number]

const dayMs = 24 * 60 * 60 * 1000
const days: Readonly<Record<Exclude<Expiry, 'never'>, number>> = { day: 1, week: 7, month: 30 }

/** When a hold or block made at `nowMs` ends by itself, RFC 3339; `null`: it does not. */
export function expiresAt(expiry: Expiry, nowMs: number): string | null {
  return expiry === 'never' ? null : new Date(nowMs + days[expiry] * dayMs).toISOString()
}
