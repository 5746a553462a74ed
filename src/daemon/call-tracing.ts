import type { Tracer } from '../base/index.ts'
import type { ServerInterceptor } from '../rpc/index.ts'

/**
 * A span for each call that this node serves or passes on, child of the span of who calls. What is called for it, on
 * whatever node, belongs to the same trace. `tracer` is `undefined` while there is no collector.
 */
export function createCallTracing(tracer: () => Tracer | undefined): ServerInterceptor {
  return call => {
    const tracing = tracer()
    if (tracing === undefined) return undefined
    const { method, caller, metadata } = call
    // `@<peer>/…` and `~<name>/…` say where it goes on.
    const target = /^[@~]([^/]*)\/(.*)$/.exec(method)
    const span = tracing.start(target?.[2] ?? method, {
      kind: 'server',
      parent: metadata['traceparent'],
      attributes: {
        'rpc.system': 'trellis',
        'trellis.caller': caller.kind === 'peer' ? caller.peer : 'local',
        ...(target?.[1] === undefined ? {} : { 'trellis.target': target[1] }),
      },
    })
    call.traceparent = span.traceparent
    return { onEnd: ({ error }) => span.end(error) }
  }
}
