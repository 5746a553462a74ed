import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { HandlerContext, Implementation } from '../../../src/client/index.ts'
import { createMemoryMesh } from '../../../src/daemon/node.ts'
import { TextService } from '../../../src/wire/index.ts'
import { eventually } from '../../support/eventually.ts'

function text(answer: string, seen: HandlerContext[] = []): Implementation<typeof TextService> {
  return {
    capitalize({ text }, context) {
      seen.push(context)
      return { text: `${answer} ${text.toUpperCase()}` }
    },
    async *speak({ text }) {
      for (const word of text.split(' ')) yield { text: word }
    },
    async count(words) {
      let wordCount = 0
      for await (const _ of words) wordCount++
      return { wordCount }
    },
    async *reverse(words) {
      for await (const word of words) yield word
    },
  }
}

describe('a mesh in memory', () => {
  it('has the interface of real ones: by peer, by name, with callers, descriptions and failover', async () => {
    await using mesh = createMemoryMesh()
    const [alice, bob, carol] = await Promise.all(['alice', 'bob', 'carol'].map(name => mesh.node(name)))
    assert(alice !== undefined && bob !== undefined && carol !== undefined)
    const seen: HandlerContext[] = []
    await bob.rpc.serve(TextService, text('bob', seen), { name: 'writers' })
    await carol.rpc.serve(TextService, text('carol'), { name: 'writers' })
    const byPeer = alice.rpc.client(TextService, 'bob')
    assert.equal((await byPeer.capitalize({ text: 'x' })).text, 'bob X')
    assert.deepEqual(seen[0]?.caller, { kind: 'peer', peer: 'alice' })
    assert.deepEqual(await alice.rpc.services('bob'), [TextService.name])
    assert((await alice.rpc.describe(TextService.name, 'writers')).byteLength > 100)
    await eventually(async () => assert.equal((await alice.rpc.names())[0]?.servers.length, 2))
    const writers = alice.rpc.client(TextService, { name: 'writers' })
    const answers = await Promise.all(Array.from({ length: 50 }, () => writers.capitalize({ text: 'x' })))
    assert.deepEqual(new Set(answers.map(reply => reply.text)), new Set(['bob X', 'carol X']))
    await carol.kill()
    for (let i = 0; i < 20; i++) assert.equal((await writers.capitalize({ text: 'x' })).text, 'bob X')
    await bob.close()
    await eventually(() => assert.rejects(writers.capitalize({ text: 'x' }), { kind: 'unavailable' }))
    await eventually(() => assert.rejects(byPeer.capitalize({ text: 'x' }), { kind: 'not_found' }))
    await assert.rejects(mesh.node('alice'), { kind: 'already_exists' })
    assert.equal((await (await mesh.node('bob')).rpc.services()).length, 0)
  })

  it('lets deadlines shrink along a chain of calls, with priority and trace, and cancels all of it', async () => {
    await using mesh = createMemoryMesh()
    const nodes = await Promise.all(['a', 'b', 'c'].map(name => mesh.node(name)))
    const [a, b, c] = nodes
    assert(a !== undefined && b !== undefined && c !== undefined)
    const seen: { context: HandlerContext; leftMs: number }[] = []
    const see = (context: HandlerContext): void => {
      seen.push({ context, leftMs: context.remainingMs() ?? Infinity })
    }
    const last = Promise.withResolvers<unknown>()
    await c.rpc.serve(TextService, {
      ...text('c'),
      capitalize(_request, context) {
        see(context)
        return new Promise<never>((_resolve, reject) => {
          context.signal.addEventListener(
            'abort',
            () => {
              last.resolve(context.signal.reason)
              reject(context.signal.reason as Error)
            },
            { once: true },
          )
        })
      },
    })
    const toC = b.rpc.client(TextService, 'c')
    await b.rpc.serve(TextService, {
      ...text('b'),
      capitalize(request, context) {
        see(context)
        return toC.capitalize(request, context.onward())
      },
    })
    const traceparent = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`
    const toB = a.rpc.client(TextService, 'b')
    // Longer, until all have begun by then.
    for (let timeoutMs = 300; seen.length < 2; timeoutMs *= 2) {
      seen.length = 0
      const metadata = { traceparent, other: 'x' }
      const options = { timeoutMs, priority: 'bulk', metadata, idempotencyKey: `k${timeoutMs}` } as const
      await assert.rejects(toB.capitalize({ text: 'x' }, options), { kind: 'deadline_exceeded' })
    }
    assert.equal(((await last.promise) as { kind: string }).kind, 'deadline_exceeded')
    const [{ context: atB, leftMs: leftAtB }, { context: atC, leftMs: leftAtC }] = seen as [
      (typeof seen)[0],
      (typeof seen)[0],
    ]
    // It travels in whole milliseconds.
    assert(leftAtC <= Math.ceil(leftAtB), `${leftAtB} ms, then ${leftAtC} ms`)
    assert.deepEqual({ ...atB.metadata }, { traceparent, other: 'x' })
    assert.deepEqual({ ...atC.metadata }, { traceparent })
    assert.equal(atC.onward().priority, 'bulk')
    assert.equal(atC.onward().idempotencyKey, undefined)
    assert.deepEqual(atC.caller, { kind: 'peer', peer: 'b' })
  })

  it('executes a repeated call once for each caller, through daemons too', async () => {
    await using mesh = createMemoryMesh()
    const nodes = await Promise.all(['a', 'b', 'c'].map(name => mesh.node(name)))
    const [a, b, c] = nodes
    assert(a !== undefined && b !== undefined && c !== undefined)
    const seen: HandlerContext[] = []
    await c.rpc.serve(TextService, text('c', seen))
    const options = { idempotencyKey: 'same' }
    for (const from of [a, b, a, b]) await from.rpc.client(TextService, 'c').capitalize({ text: 'x' }, options)
    assert.equal(seen.length, 2)
  })
})
