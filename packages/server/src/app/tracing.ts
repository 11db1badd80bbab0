/** Where the time of a request goes, told to a collector of traces where there is one. */
export interface Tracing {
  /**
   * Does `work` as a part of what is being done at the moment, and answers as it does. `name` and the attributes are
   * words of fixed lists, patterns and numbers, as for `Metrics`.
   */
  span<T>(name: string, work: () => T): T
  /** As `span`, for a request; `traceparent` is its header (W3C Trace Context), which may be anything. */
  request(asked: TracedRequest): RunningRequest
  /** Sends what is not yet sent; later spans are dropped. */
  stop(): Promise<void>
}

export interface TracedRequest {
  readonly method: string
  readonly route: string
  readonly traceparent: string | undefined
}

export interface RunningRequest {
  /** What `work` does, at once or later, is a part of the request. */
  within(work: () => void): void
  /** Answered; without a status the connection broke off before. */
  end(status: number | undefined): void
}

const untraced: RunningRequest = { within: (work) => work(), end: () => {} }

/** Tells nobody. */
export const noTracing: Tracing = { span: (_name, work) => work(), request: () => untraced, stop: async () => {} }
