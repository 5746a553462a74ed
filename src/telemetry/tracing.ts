import type { SpanContext } from '@opentelemetry/api'
import type { Logger, Span, Tracer, TrellisError } from '../base/index.ts'

export interface TracingOptions {
  /** Base address of a collector that takes OTLP over HTTP, such as `http://127.0.0.1:4318`. */
  endpoint: string
  /** Of this node: name, peer id, version. */
  attributes: Readonly<Record<string, string>>
  log: Logger
}

/** A tracer, and what ends it. */
export interface Tracing extends AsyncDisposable {
  readonly tracer: Tracer
  /** Sends what waits. */
  flush(): Promise<void>
}

/** version-traceId-spanId-flags, of the W3C's trace context. */
const TRACEPARENT = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})$/
const STOP_TIMEOUT_MS = 1500
const EXPORT_TIMEOUT_MS = 5000
const MAX_QUEUE_COUNT = 8192

function readParent(traceparent: string | undefined): SpanContext | undefined {
  const match = traceparent === undefined ? null : TRACEPARENT.exec(traceparent)
  if (match === null) return undefined
  const [, traceId = '', spanId = '', flags = ''] = match
  return { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true }
}

function writeContext({ traceId, spanId, traceFlags }: SpanContext): string {
  return `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`
}

/**
 * Sends spans to a collector, in batches and in the background: a collector that is gone costs spans, nothing else.
 * OpenTelemetry's libraries load with the first call of this, since few nodes have a collector.
 */
export async function startTracing(options: TracingOptions): Promise<Tracing> {
  const [{ ROOT_CONTEXT, SpanKind, SpanStatusCode, trace }, sdk, { OTLPTraceExporter }, { resourceFromAttributes }] =
    await Promise.all([
      import('@opentelemetry/api'),
      import('@opentelemetry/sdk-trace'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
    ])
  const url = `${options.endpoint.replace(/\/+$/, '')}/v1/traces`
  const exporter = new OTLPTraceExporter({ url, timeoutMillis: EXPORT_TIMEOUT_MS })
  const provider = new sdk.TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'trellis', ...options.attributes }),
    spanProcessors: [new sdk.BatchSpanProcessor({ exporter, maxQueueSize: MAX_QUEUE_COUNT })],
  })
  const tracer = provider.getTracer('trellis')

  const start: Tracer['start'] = (name, { kind, parent, attributes }): Span => {
    const parentContext = readParent(parent)
    const context = parentContext === undefined ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, parentContext)
    const span = tracer.startSpan(
      name,
      { kind: kind === 'server' ? SpanKind.SERVER : SpanKind.CLIENT, attributes: { ...attributes } },
      context,
    )
    return {
      traceparent: writeContext(span.spanContext()),
      end(error?: TrellisError) {
        if (error !== undefined) {
          span.setAttribute('error.type', error.kind)
          span.setStatus({ code: SpanStatusCode.ERROR, message: error.message })
        }
        span.end()
      },
    }
  }

  return {
    tracer: { start },
    flush: () => provider.forceFlush(),
    async [Symbol.asyncDispose]() {
      const late = new Promise<void>(resolve => setTimeout(resolve, STOP_TIMEOUT_MS).unref())
      const stopped = provider.shutdown().catch((reason: unknown) => {
        options.log.debug({ err: reason }, 'spans that waited were lost')
      })
      await Promise.race([stopped, late])
    },
  }
}
