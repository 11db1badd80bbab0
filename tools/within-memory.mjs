/** What Node and the C library have to be told before they start, so that a server keeps within a limit. */

// With more, V8's own limits are far away.
const plentyMb = 2048
// Below it a container's limit is close enough to be planned for; Node itself looks at it above.
const tightMb = 512
// What an idle server holds beside JavaScript's heap: the program, the classifier's models, SQLite, three threads.
const besideHeapMb = 110
const leastHeapMb = 64
// As config.ts has it: with less, even an idle server with its classifier would be over it.
const leastMb = 150

/**
 * The limit to plan for, in megabytes; `undefined` where there is none.
 *
 * @param {string | undefined} asked `VERBATIM_MEMORY_MB`; what is no number is refused later, with all else that is wrong
 * @param {number} constrainedBytes what the container allows, as `process.constrainedMemory()` has it
 */
export function memoryLimitMb(asked, constrainedBytes) {
  if (asked !== undefined && /^\d{3,6}$/.test(asked)) return Number(asked) < plentyMb ? Number(asked) : undefined
  const containerMb = constrainedBytes / 1_048_576
  return containerMb > 0 && containerMb <= tightMb ? Math.max(leastMb, Math.floor(containerMb)) : undefined
}

/**
 * V8 collects sooner as its heap comes near the limit. Young objects get less room too, since each thread has its own.
 *
 * @param {number} limitMb
 */
export function nodeFlagsWithin(limitMb) {
  const heapMb = Math.max(leastHeapMb, Math.floor((limitMb - besideHeapMb) * 0.75))
  return [`--max-old-space-size=${heapMb}`, `--max-semi-space-size=${limitMb < 256 ? 2 : 4}`]
}

/** glibc keeps what is freed for each thread apart, and gives back little of it, unless told. */
export const allocatorWithin = { MALLOC_ARENA_MAX: '1', MALLOC_TRIM_THRESHOLD_: '65536' }
