/** How long somebody has worked without a break. */
export interface WorkingTime {
  readonly since: number
  readonly lastActiveAt: number
}

/** Who touches nothing for so long has had a break. */
const breakMs = 5 * 60_000

export function active(time: WorkingTime | undefined, now: number): WorkingTime {
  return time === undefined || now - time.lastActiveAt >= breakMs ? { since: now, lastActiveAt: now } : { ...time, lastActiveAt: now }
}

/** Whether a break is due after so many minutes; `null`: never. */
export function isBreakDue(time: WorkingTime | undefined, { now, minutes }: { readonly now: number; readonly minutes: number | null }): boolean {
  return time !== undefined && minutes !== null && now - time.lastActiveAt < breakMs && now - time.since >= minutes * 60_000
}
