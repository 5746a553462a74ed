import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { test } from 'node:test'
import type { HandlerContext } from '../../../src/client/index.ts'
import { TextService } from '../../../src/wire/index.ts'
import { eventually } from '../../support/eventually.ts'
import { createScratch } from '../../support/scratch.ts'
import { joinNode, startNode } from './support.ts'

interface Attribute {
  key: string
  value: { stringValue?: string }
}
interface Sent {
  resourceSpans: {
    resource: { attributes: Attribute[] }
    scopeSpans: {
      spans: { name: string; traceId: string; spanId: string; parentSpanId?: string; status?: { code?: number } }[]
    }[]
  }[]
}

test('spans of a call cross nodes, on their way to a collector; calls are counted by method', async () => {
  await using stack = new AsyncDisposableStack()
  const bodies: Sent[] = []
  const collector = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => void (body += chunk.toString()))
    request.on('end', () => {
      assert.equal(request.url, '/v1/traces')
      bodies.push(JSON.parse(body) as Sent)
      response.setHeader('content-type', 'application/json').end('{}')
    })
  })
  collector.listen(0, '127.0.0.1')
  await once(collector, 'listening')
  stack.defer(() => void collector.close())
  const { path } = stack.use(await createScratch())
  const flags = { 'telemetry.otlp_endpoint': `http://127.0.0.1:${(collector.address() as AddressInfo).port}/` }

  const a = await startNode(join(path, 'a'), { ...flags, name: 'a' })
  stack.defer(() => a.daemon.stop())
  await a.client.mesh.create('lab')
  const b = await joinNode(a, join(path, 'b'), { ...flags, name: 'b' })
  stack.defer(() => b.daemon.stop())
  const seen: HandlerContext[] = []
  await b.client.rpc.serve(TextService, {
    capitalize({ text }, context) {
      seen.push(context)
      if (text === '') throw new Error('nothing to do')
      return { text: text.toUpperCase() }
    },
    async *speak() {},
    count: async () => ({ wordCount: 0 }),
    async *reverse() {},
  })
  const traceId = 'ab'.repeat(16)
  const metadata = { traceparent: `00-${traceId}-${'12'.repeat(8)}-01`, tracestate: 'x=y' }
  const text = a.client.rpc.client(TextService, b.daemon.peer)
  assert.equal((await text.capitalize({ text: 'x'.repeat(1000) }, { metadata })).text, 'X'.repeat(1000))
  await assert.rejects(text.capitalize({ text: '' }, { metadata }), { kind: 'internal' })
  const metrics = await b.client.node.metrics()
  const labels = 'from="peer",method="trellis.example.Text/Capitalize"'
  assert(metrics.includes(`trellis_rpc_calls_total{${labels},outcome="ok"} 1`), metrics)
  assert(metrics.includes(`trellis_rpc_calls_total{${labels},outcome="internal"} 1`))
  assert(metrics.includes(`trellis_rpc_call_seconds_count{${labels}} 2`))
  assert.match(metrics, new RegExp(`trellis_rpc_message_bytes_total\\{${labels},direction="in"\\} 100\\d`))
  const spansOf = (sent: readonly Sent[]) =>
    sent.flatMap(({ resourceSpans }) =>
      resourceSpans.flatMap(({ resource, scopeSpans }) =>
        scopeSpans.flatMap(scope =>
          scope.spans.map(span => ({
            ...span,
            node: resource.attributes.find(({ key }) => key === 'service.instance.id')?.value.stringValue,
          })),
        ),
      ),
    )
  // By themselves: a daemon that stops does not wait for a slow collector.
  const ours = await eventually(() => {
    const found = spansOf(bodies).filter(
      span => span.traceId === traceId && span.name === `${TextService.name}/Capitalize`,
    )
    assert.equal(found.length, 4)
    return found
  })
  await a.client.close()
  await b.client.close()
  await b.daemon.stop()
  await a.daemon.stop()

  const first = ours.find(span => span.node === a.daemon.peer && span.status?.code !== 2)
  const second = ours.find(span => span.node === b.daemon.peer && span.status?.code !== 2)
  assert.equal(first?.parentSpanId, '12'.repeat(8))
  assert.equal(second?.parentSpanId, first?.spanId)
  assert.equal(ours.filter(span => span.status?.code === 2).length, 2)
  // What the handler passes on belongs to the span of its node.
  assert.deepEqual(
    { ...seen[0]?.onward().metadata },
    { traceparent: `00-${traceId}-${second?.spanId}-01`, tracestate: 'x=y' },
  )
})
