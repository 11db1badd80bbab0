import type { Tracing } from '../app/index.ts'

export interface TracingSettings {
  /** Base address of an OTLP/HTTP collector, without a slash at the end. */
  readonly endpoint: string
  /** Which part of the requests is told, from 0 to 1. */
  readonly ratio: number
  readonly version: string
  /** Hears that the collector did not take what it was sent; those spans are lost. */
  readonly onFault: (error: unknown) => void
}

/** Tells a collector where time goes. What it takes is read only when it is called. */
export async function openTracing(settings: TracingSettings): Promise<Tracing> {
  const { collectedTracing } = await import('./open-telemetry.ts')
  return collectedTracing(settings)
}
