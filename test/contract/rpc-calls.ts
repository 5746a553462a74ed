import assert from 'node:assert/strict'
import { TrellisError } from '../../src/base/index.ts'
import { client, isNotExecuted, RpcError } from '../../src/rpc/index.ts'
import { eventually } from '../support/eventually.ts'
import { EchoService } from '../support/generated/echo.services.ts'
import { type Contract, KIB, kind, MIB } from './rpc-setup.ts'

/** Calls of each kind, what they carry, and how they fail. */
export function testCalls(contract: Contract): void {
  contract('unary calls, many at once', {}, async ({ echo }) => {
    const replies = await Promise.all(
      Array.from({ length: 500 }, (_, i) => echo.echo({ payload: Buffer.from(`payload ${i}`), count: i })),
    )
    for (const [i, reply] of replies.entries()) {
      assert.equal(Buffer.from(reply.payload).toString(), `payload ${i}`)
      assert.equal(reply.count, i)
    }
  })

  contract('both sides call', {}, async ({ here, there, echo }) => {
    assert.equal((await echo.add({ count: 1 })).count, 2)
    await assert.rejects(client(EchoService, there).add({ count: 1 }), kind('unimplemented', true))
    assert.equal(here.isClosed, false)
  })

  contract('messages of any size come back whole', {}, async ({ echo }) => {
    for (const byteCount of [0, 1, 16 * KIB - 8, 16 * KIB, 64 * KIB - 70, 64 * KIB, 64 * KIB + 1, MIB, 9 * MIB + 3]) {
      const payload = Buffer.alloc(byteCount, Buffer.from('some pattern'))
      const reply = await echo.echo({ payload })
      assert(payload.equals(reply.payload), `${byteCount} bytes`)
    }
  })

  contract('the longest message, and not a byte more', {}, async ({ echo }) => {
    const overheadBytes = 5
    const payload = new Uint8Array(64 * MIB - overheadBytes)
    payload[payload.length - 1] = 7
    assert.equal((await echo.echo({ payload })).payload.at(-1), 7)
    const tooLong = new Uint8Array(64 * MIB - overheadBytes + 1)
    await assert.rejects(echo.echo({ payload: tooLong }), kind('resource_exhausted', false))
    await assert.rejects(echo.echo({ replyBytes: 64 * MIB }), kind('resource_exhausted', true))
  })

  contract(
    'long messages at once share the room for them',
    { limits: { assemblyBytes: 6 * MIB, maxMessageBytes: 4 * MIB } },
    async ({ echo }) => {
      const payload = Buffer.alloc(3 * MIB, 'x')
      const replies = await Promise.all(Array.from({ length: 8 }, () => echo.echo({ payload })))
      for (const reply of replies) assert(payload.equals(reply.payload))
    },
  )

  contract('compressed messages, both ways', {}, async ({ here, echo }) => {
    await here.ping()
    const text = 'some text that compresses well. '.repeat(20_000)
    assert.equal((await echo.echo({ text }, { compress: true })).text, text)
    const payload = Buffer.alloc(6 * MIB, 'too long to be compressed')
    assert(payload.equals((await echo.echo({ payload }, { compress: true })).payload))
    let count = 0
    for await (const reply of echo.chat([{ text }, { text: 'short' }, { text }], { compress: true })) {
      assert.equal(reply.text, count === 1 ? 'short' : text)
      count++
    }
    assert.equal(count, 3)
  })

  contract('calls with one key are executed once', {}, async ({ echo, record }) => {
    const call = (idempotencyKey: string, count = 1) => echo.add({ count }, { idempotencyKey })
    const replies = await Promise.all([call('a'), call('a'), call('b'), call('a', 5)])
    assert.deepEqual(
      replies.map(reply => reply.count),
      [2, 2, 2, 2],
    )
    assert.equal(record.addCount, 2)
    await assert.rejects(echo.echo({ text: 'throw' }, { idempotencyKey: 'c' }), kind('internal', true))
    await assert.rejects(echo.echo({ text: '' }, { idempotencyKey: 'c' }), kind('internal', true))
  })

  contract('a server stream', {}, async ({ echo }) => {
    let count = 0
    for await (const reply of echo.produce({ count: 2000, replyBytes: 1000 })) assert.equal(reply.count, count++)
    assert.equal(count, 2000)
  })

  contract('a client stream', {}, async ({ echo }) => {
    function* requests() {
      for (let i = 0; i < 2000; i++) yield { payload: new Uint8Array(1000) }
    }
    const reply = await echo.collect(requests())
    assert.equal(reply.count, 2000)
    assert.equal(reply.totalBytes, 2_000_000)
  })

  contract('a stream both ways, one message at a time', {}, async ({ echo }) => {
    const answered = { last: -1 }
    async function* requests() {
      for (let i = 0; i < 50; i++) {
        yield { count: i }
        await eventually(() => assert.equal(answered.last, i))
      }
    }
    for await (const reply of echo.chat(requests())) answered.last = reply.count
    assert.equal(answered.last, 49)
  })

  contract('streams of long messages', {}, async ({ echo }) => {
    const payload = Buffer.alloc(700 * KIB, 'y')
    let count = 0
    for await (const reply of echo.chat(Array.from({ length: 12 }, () => ({ payload })))) {
      assert(payload.equals(reply.payload))
      count++
    }
    assert.equal(count, 12)
  })

  contract('empty streams', {}, async ({ echo }) => {
    assert.equal((await echo.collect([])).count, 0)
    for await (const reply of echo.produce({})) assert.fail(`unexpected ${reply.count}`)
    for await (const reply of echo.chat([])) assert.fail(`unexpected ${reply.count}`)
  })

  contract(
    'metadata and the caller reach the handler',
    { caller: { kind: 'peer', peer: '12D3x' } },
    async ({ echo, record }) => {
      const reply = await echo.add({ count: 1 }, { metadata: { 'trace-id': 'abc', constructor: 'x' } })
      assert.deepEqual(JSON.parse(reply.text), { 'trace-id': 'abc', constructor: 'x' })
      assert.deepEqual(record.contexts[0]?.caller, { kind: 'peer', peer: '12D3x' })
      assert.equal(record.contexts[0]?.method, 'trellis.test.Echo/Add')
      await assert.rejects(echo.add({}, { metadata: { 'Upper case': 'x' } }), kind('invalid_argument', false))
      await assert.rejects(echo.add({}, { metadata: { big: 'x'.repeat(17 * KIB) } }), kind('resource_exhausted', false))
    },
  )

  contract(
    'an error arrives as it was thrown',
    {
      trouble: text =>
        text === 'typed'
          ? new TrellisError('failed_precondition', 'not now', {
              hint: 'Wait.',
              retryable: true,
              details: [{ type: 'trellis.test.EchoReply', value: Uint8Array.of(1, 2) }],
            })
          : undefined,
    },
    async ({ echo }) => {
      await assert.rejects(echo.echo({ text: 'typed' }), (reason: unknown) => {
        assert(reason instanceof TrellisError)
        assert.equal(reason.kind, 'failed_precondition')
        assert.equal(reason.message, 'not now')
        assert.equal(reason.hint, 'Wait.')
        assert.equal(reason.retryable, true)
        assert.equal(reason.remote, true)
        assert.equal(isNotExecuted(reason), false)
        assert.equal(reason.details[0]?.type, 'trellis.test.EchoReply')
        assert.deepEqual([...(reason.details[0]?.value ?? [])], [1, 2])
        return true
      })
    },
  )

  contract('an error behind messages of a stream', {}, async ({ echo }) => {
    let count = 0
    const replies = echo.produce({ count: 3, text: 'throw' })
    await assert.rejects(
      async () => {
        for await (const reply of replies) assert.equal(reply.count, count++)
      },
      kind('internal', true),
    )
    assert.equal(count, 3)
    assert.deepEqual(await replies.next(), { done: true, value: undefined })
  })

  contract(
    'a local caller sees what a handler threw, a peer does not',
    { caller: { kind: 'peer', peer: 'x' } },
    async ({ echo }) => {
      await assert.rejects(echo.echo({ text: 'throw' }), (reason: unknown) => {
        assert(reason instanceof TrellisError)
        assert.equal(reason.kind, 'internal')
        assert.doesNotMatch(reason.message, /boom/)
        return true
      })
    },
  )

  const gone = new RpcError('unavailable', 'the other is gone', { notExecuted: true, retryable: true })
  contract('a handler that lets a failure through has seen the call', { trouble: () => gone }, async ({ echo }) => {
    const hasRun = (reason: unknown) => kind('unavailable', true)(reason) && !isNotExecuted(reason)
    await assert.rejects(echo.echo({ text: 'call another' }), hasRun)
    await assert.rejects(echo.echo({ text: 'call another' }, { idempotencyKey: 'once' }), hasRun)
    await assert.rejects(echo.chat([{ text: 'call another' }]).next(), hasRun)
  })

  contract('an unknown method was not executed', {}, async ({ here }) => {
    const method = { ...EchoService.methods.echo, path: 'trellis.test.Echo/Nothing' }
    await assert.rejects(here.unary(method, {}), (reason: unknown) => {
      assert(isNotExecuted(reason))
      return kind('unimplemented', true)(reason)
    })
  })
}
