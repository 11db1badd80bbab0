import { site } from '../api/session.ts'

/** Its key where the site does not have the duty any more. */
export function dutyTitle(key: string): string {
  return site.value?.duties.find((duty) => duty.key === key)?.title ?? key
}
