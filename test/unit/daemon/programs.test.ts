import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createMemoryPair, silentLogger, TrellisError, toTrellisError } from '../../../src/base/index.ts'
import { Programs } from '../../../src/daemon/programs.ts'
import {
  type BoundService,
  type Caller,
  client,
  createRouter,
  createRpcConnection,
  type HandlerContext,
  isNotExecuted,
  namedChannel,
  type RpcChannel,
  type RpcRouter,
  serve,
} from '../../../src/rpc/index.ts'
import { TextService } from '../../../src/wire/index.ts'

function connect(left: RpcRouter, right: RpcRouter, callerOfRight: Caller = { kind: 'local' }) {
  const [a, b] = createMemoryPair()
  return [
    createRpcConnection(a, { router: left, caller: { kind: 'local' } }),
    createRpcConnection(b, { router: right, caller: callerOfRight }),
  ] as const
}

function textService(seen: HandlerContext[]): BoundService {
  return serve(TextService, {
    capitalize({ text }, context) {
      seen.push(context)
      if (text === 'fail') throw new TrellisError('not_found', 'nothing', { hint: 'look elsewhere' })
      return { text: text.toUpperCase() }
    },
    async *speak({ text }, context) {
      seen.push(context)
      for (;;) yield { text }
    },
    async count(words) {
      let wordCount = 0
      for await (const _ of words) wordCount++
      return { wordCount }
    },
    async *reverse(words) {
      for await (const word of words) yield word
    },
  })
}

/** A program attached to a daemon, and a peer that calls the daemon. */
function setUp() {
  const seen: HandlerContext[] = []
  const programs = new Programs({ log: silentLogger, channelTo: () => undefined, channelToName: () => undefined })
  const [, toProgram] = connect(createRouter({ services: [textService(seen)] }), createRouter())
  const unregister = programs.register({ services: [TextService.name], program: 'test' }, { connection: toProgram })
  const [peer] = connect(createRouter(), createRouter({ fallback: path => programs.findForPeer(path) }), {
    kind: 'peer',
    peer: 'the-peer',
  })
  const [program] = connect(createRouter(), createRouter({ fallback: path => programs.findForProgram(path) }))
  return { seen, programs, toProgram, unregister, peer, program }
}

describe('calls to programs', () => {
  it('pass on messages of all kinds, with who calls and what it says of itself', async () => {
    const { peer, seen } = setUp()
    const text = client(TextService, peer)
    const metadata = { note: 'n', 'trellis-caller': 'a liar', 'trellis-other': 'x' }
    assert.equal((await text.capitalize({ text: 'a' }, { metadata })).text, 'A')
    assert.deepEqual({ ...seen[0]?.metadata }, { note: 'n', 'trellis-caller': 'the-peer' })
    assert.equal((await text.count([{ text: 'a' }, { text: 'b' }, { text: '' }])).wordCount, 3)
    const echoed: string[] = []
    for await (const word of text.reverse([{ text: 'a' }, { text: 'x'.repeat(200_000) }])) echoed.push(word.text)
    assert.deepEqual(
      echoed.map(word => word.length),
      [1, 200_000],
    )
  })

  it('pass on errors, deadlines and cancellation', async () => {
    const { peer, seen } = setUp()
    const text = client(TextService, peer)
    await assert.rejects(text.capitalize({ text: 'fail' }), { kind: 'not_found', hint: 'look elsewhere' })
    await text.capitalize({ text: 'a' }, { timeoutMs: 60_000 })
    const left = seen.at(-1)?.remainingMs() ?? Infinity
    assert.ok(left <= 60_000)
    for await (const _ of text.speak({ text: 'for ever' })) break
    const signal = seen.at(-1)?.signal
    if (signal?.aborted === false) await new Promise(resolve => signal.addEventListener('abort', resolve))
  })

  it('do not buffer without end for a slow reader', async () => {
    const { peer } = setUp()
    const words = client(TextService, peer).speak({ text: 'x'.repeat(10_000) })
    await words.next()
    // The program yields for ever; flow control stops it, and what is held no longer grows.
    let beforeBytes = -1
    while (beforeBytes !== peer.stats.heldBytes) {
      beforeBytes = peer.stats.heldBytes
      await new Promise(resolve => setTimeout(resolve, 50))
    }
    assert.ok(beforeBytes < 4 * 1024 * 1024, String(beforeBytes))
    await words.return?.()
  })

  it('end with the registration', async () => {
    const { peer, programs, unregister } = setUp()
    unregister()
    unregister()
    assert.deepEqual(programs.services(), [])
    await assert.rejects(client(TextService, peer).capitalize({ text: 'a' }), { kind: 'unimplemented' })
    // Who calls by name was told that it is served, and may not have heard yet that it no longer is.
    const named = client(TextService, namedChannel(peer, TextService.name))
    const isGone = (reason: unknown): boolean => toTrellisError(reason).kind === 'unavailable' && isNotExecuted(reason)
    await assert.rejects(named.capitalize({ text: 'a' }), isGone)
    await assert.rejects(named.speak({ text: 'a' }).next(), isGone)
  })

  it('by a name that has other services are unimplemented', async () => {
    const { peer, programs, toProgram } = setUp()
    programs.register({ services: ['some.Other'], program: 'test', name: 'other' }, { connection: toProgram })
    const named = client(TextService, namedChannel(peer, 'other'))
    await assert.rejects(named.capitalize({ text: 'a' }), { kind: 'unimplemented' })
  })

  it('fail as unavailable when the program is gone', async () => {
    const { peer, toProgram } = setUp()
    toProgram.abort(new Error('gone'))
    await assert.rejects(client(TextService, peer).capitalize({ text: 'a' }), { kind: 'unavailable' })
  })

  it('reach another program of the node by name, or by the node itself', async () => {
    const { program } = setUp()
    assert.equal((await client(TextService, program).capitalize({ text: 'a' })).text, 'A')
    const capitalize = { ...TextService.methods.capitalize, path: `@self/${TextService.methods.capitalize.path}` }
    assert.equal(((await program.unary(capitalize, { text: 'a' })) as { text: string }).text, 'A')
  })

  it('with paths that are none are refused', async () => {
    const { program } = setUp()
    for (const path of ['@', '@x', '@x/', '@x/y', '@%zz/a.B/C', 'a', '']) {
      await assert.rejects(program.unary({ ...TextService.methods.capitalize, path }, { text: 'a' }), {
        kind: 'unimplemented',
      })
    }
  })
})

describe('calls to peers', () => {
  it('go to the peer that the path names, without what only the daemon may say', async () => {
    const seen: HandlerContext[] = []
    const asked: string[] = []
    const [toPeer] = connect(createRouter(), createRouter({ services: [textService(seen)] }))
    const programs = new Programs({
      log: silentLogger,
      channelTo: (peer: string): RpcChannel => {
        asked.push(peer)
        if (peer === 'nobody') throw new TrellisError('not_found', 'no peer "nobody"')
        return toPeer
      },
      channelToName: () => undefined,
    })
    const [program] = connect(createRouter(), createRouter({ fallback: path => programs.findForProgram(path) }))
    const method = TextService.methods.capitalize
    const to = (peer: string) => ({ ...method, path: `@${encodeURIComponent(peer)}/${method.path}` })
    const metadata = { a: 'b', 'trellis-caller': 'me' }
    assert.equal(((await program.unary(to('ä / b'), { text: 'x' }, { metadata })) as { text: string }).text, 'X')
    assert.deepEqual(asked, ['ä / b'])
    assert.deepEqual({ ...seen[0]?.metadata }, { a: 'b' })
    await assert.rejects(program.unary(to('nobody'), { text: 'x' }), { kind: 'not_found' })
  })
})

describe('a registration', () => {
  it('takes all names or none', () => {
    const { programs, toProgram } = setUp()
    const register = (services: string[]) =>
      programs.register({ services, program: 'other' }, { connection: toProgram })
    assert.throws(() => register(['a.B', TextService.name]), { kind: 'already_exists' })
    assert.throws(() => register(['trellis.control.Node']), { kind: 'permission_denied' })
    assert.throws(() => register([]), { kind: 'invalid_argument' })
    assert.throws(() => register(['a/b']), { kind: 'invalid_argument' })
    assert.throws(() => register(['x'.repeat(500)]), { kind: 'invalid_argument' })
    assert.throws(() => register(Array.from({ length: 65 }, (_, index) => `a.B${index}`)), { kind: 'invalid_argument' })
    assert.deepEqual(programs.services(), [TextService.name])
    const unregister = register(['a.B', 'a.C'])
    assert.deepEqual(programs.services(), ['a.B', 'a.C', TextService.name])
    assert.equal(programs.programCount, 1)
    unregister()
    assert.deepEqual(programs.services(), [TextService.name])
  })
})
