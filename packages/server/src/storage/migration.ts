/**
 * One step of the schema in the words of each engine, which leave the same tables behind. Both run in a
 * transaction of their own; none is edited once it has shipped.
 */
export interface Migration {
  readonly sqlite: string
  readonly postgres: string
}
