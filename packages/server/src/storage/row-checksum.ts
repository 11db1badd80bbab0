import { hash } from 'node:crypto'

/** As both engines keep it. */
export type Value = null | number | string | Uint8Array

/** The values of a row, in the order of its columns' names. */
export type Row = readonly Value[]

/** Counts rows, and adds up what their SHA-256 says, so that neither their order nor the engine they come from matters. */
export interface RowChecksum {
  add(row: Row): void
  readonly rows: number
  /** 64 hexadecimal digits. It tells of what is lost or altered by a fault; whoever wants to deceive can make rows with the same sum. */
  sum(): string
}

export function rowChecksum(): RowChecksum {
  const sums = new BigUint64Array(4)
  let rows = 0
  return {
    add(row) {
      // Numbers and texts read the same from both engines; bytes are told apart from a text that looks like them.
      const digest = hash('sha256', JSON.stringify(row.map((value) => (value instanceof Uint8Array ? [Buffer.from(value).toString('hex')] : value))), 'buffer')
      for (let index = 0; index < sums.length; index += 1) sums[index] = (sums[index] ?? 0n) + digest.readBigUInt64BE(index * 8)
      rows += 1
    },
    get rows() {
      return rows
    },
    sum: () => Array.from(sums, (part) => part.toString(16).padStart(16, '0')).join(''),
  }
}
