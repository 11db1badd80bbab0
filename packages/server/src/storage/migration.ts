/**
 * One step of the schema in the words of each engine, which leave the same tables behind. Both run in a
 * transaction of their own; none is edited once it has shipped. On PostgreSQL other servers go on meanwhile: one that changes several
 * tables takes them all in its first statement (see `0008-desk.ts`).
 */
export interface Migration {
  readonly sqlite: string
  readonly postgres: string
}
