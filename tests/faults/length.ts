/** How long each fault goes on: a little in `npm test`, in full in `npm run faults`. */
export const isFull = process.env['VERBATIM_FAULTS'] === 'full'

export const kills = { SQLite: isFull ? 200 : 20, PostgreSQL: isFull ? 200 : 6 }
export const cuts = isFull ? 200 : 6
export const rounds = isFull ? 5 : 1

/** For what takes long because it is waited for by everybody. */
export const skipUnlessFull = isFull ? false : 'in "npm run faults" alone: it takes half a minute'
