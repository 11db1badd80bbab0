import { AsyncLocalStorage } from 'node:async_hooks'
import { defaultTextMapGetter, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, type Context, type Span, type Tracer } from '@opentelemetry/api'
import { setGlobalErrorHandler, W3CTraceContextPropagator } from '@opentelemetry/core'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import { AlwaysOffSampler, BatchSpanProcessor, ParentBasedSampler, TracerProvider, TraceIdRatioBasedSampler } from '@opentelemetry/sdk-trace'
import type { RunningRequest, TracedRequest, Tracing } from '../app/index.ts'
import type { TracingSettings } from './tracing.ts'

// A collector that hangs holds up neither the spans after it nor the end of the process for longer.
const timeoutMs = 5000
const batchMs = 1000

/** Spans by the official packages, sent to a collector in batches. */
export function collectedTracing({ endpoint, ratio, version, onFault }: TracingSettings): Tracing {
  setGlobalErrorHandler(onFault)
  const exporter = new OTLPTraceExporter({ url: `${endpoint}/v1/traces`, timeoutMillis: timeoutMs })
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'verbatim', 'service.version': version }),
    sampler: samplerOf(ratio),
    spanProcessors: [new BatchSpanProcessor({ exporter, scheduledDelayMillis: batchMs, exportTimeoutMillis: timeoutMs })],
    forceFlushTimeoutMillis: timeoutMs,
  })
  return tracingBy(provider.getTracer('verbatim', version), () => provider.shutdown())
}

/** Anybody may send a `traceparent`: it may join our spans to a trace and ask for none, but not for more of them than the ratio allows. */
function samplerOf(ratio: number): ParentBasedSampler {
  const root = new TraceIdRatioBasedSampler(ratio)
  return new ParentBasedSampler({ root, remoteParentSampled: root, remoteParentNotSampled: new AlwaysOffSampler() })
}

function tracingBy(tracer: Tracer, shutDown: () => Promise<void>): Tracing {
  const current = new AsyncLocalStorage<Context>()
  const propagator = new W3CTraceContextPropagator()
  return {
    span(name, work) {
      const parent = current.getStore()
      // What runs without a request, such as a job, belongs to no trace.
      if (parent === undefined) return work()
      const span = tracer.startSpan(name, {}, parent)
      return ended(span, () => current.run(trace.setSpan(parent, span), work))
    },
    request({ method, route, traceparent }: TracedRequest): RunningRequest {
      const parent = traceparent === undefined ? ROOT_CONTEXT : propagator.extract(ROOT_CONTEXT, { traceparent }, defaultTextMapGetter)
      const attributes = { 'http.request.method': method, 'http.route': route }
      const span = tracer.startSpan(`${method} ${route}`, { kind: SpanKind.SERVER, attributes }, parent)
      const context = trace.setSpan(parent, span)
      return {
        within: (work) => current.run(context, work),
        end(status) {
          if (status !== undefined) span.setAttribute('http.response.status_code', status)
          if (status === undefined || status >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
          span.end()
        },
      }
    },
    stop: shutDown,
  }
}

/** Ends the span with the work. Of an error nothing is told but that it was: its message may hold what nobody else should read. */
function ended<T>(span: Span, work: () => T): T {
  const failed = () => {
    span.setStatus({ code: SpanStatusCode.ERROR })
    span.end()
  }
  try {
    const answer = work()
    if (answer instanceof Promise) answer.then(() => span.end(), failed)
    else span.end()
    return answer
  } catch (error) {
    failed()
    throw error
  }
}
