import assert from 'node:assert/strict'
import { TrellisError } from '../../src/base/index.ts'
import { isNotExecuted } from '../../src/rpc/index.ts'
import { eventually } from '../support/eventually.ts'
import { assertNothingLeft, type Contract, KIB, kind, MIB, type Setup } from './rpc-setup.ts'

/** Deadlines, cancellation, bounds, and what a lost connection leaves. */
export function testBounds(contract: Contract): void {
  contract('a deadline ends the call on both sides', {}, async ({ echo, record }) => {
    // Longer, until the handler has begun by then.
    let timeoutMs = 50
    for (; record.contexts.length === 0; timeoutMs *= 2)
      await assert.rejects(echo.echo({ text: 'hang' }, { timeoutMs }), kind('deadline_exceeded'))
    await eventually(() => assert.equal(record.settledCount, record.contexts.length))
    kind('deadline_exceeded')(record.contexts[0]?.signal.reason)
    for (let hasReply = false; !hasReply; timeoutMs *= 2) {
      const replies = echo.produce({ count: 1, text: 'hang' }, { timeoutMs })
      hasReply = await replies.next().then(
        ({ done }) => done === false,
        reason => !kind('deadline_exceeded')(reason),
      )
      if (hasReply) await assert.rejects(replies.next(), kind('deadline_exceeded'))
    }
    await eventually(() => assert.equal(record.settledCount, record.contexts.length))
  })

  contract('a deadline travels as the time that is left', {}, async ({ echo, record }) => {
    await echo.echo({}, { timeoutMs: 60_000 })
    const leftMs = record.contexts[0]?.remainingMs() ?? 0
    assert(leftMs > 1000 && leftMs <= 60_000, `${leftMs}`)
    await echo.add({}, { timeoutMs: Infinity })
    assert.equal(record.contexts[1]?.remainingMs(), undefined)
    await echo.add({}, { timeoutMs: 2 ** 53 })
    await echo.add({}, { timeoutMs: 2 ** 63 })
    await assert.rejects(echo.add({}, { timeoutMs: 0 }), kind('deadline_exceeded', false))
    await assert.rejects(echo.add({}, { timeoutMs: -1 }), kind('deadline_exceeded', false))
    await assert.rejects(echo.add({}, { timeoutMs: NaN }), kind('invalid_argument', false))
    assert.equal(record.addCount, 3)
  })

  contract('canceling reaches the handler', {}, async ({ echo, record }) => {
    const stop = new AbortController()
    const call = echo.echo({ text: 'hang' }, { signal: stop.signal })
    await eventually(() => assert.equal(record.contexts.length, 1))
    stop.abort()
    await assert.rejects(call, kind('canceled', false))
    await eventually(() => assert.equal(record.settledCount, 1))
    kind('canceled')(record.contexts[0]?.signal.reason)
    await assert.rejects(echo.echo({}, { signal: stop.signal }), kind('canceled', false))
  })

  contract('leaving a loop over replies ends the handler', {}, async ({ echo, record }) => {
    for await (const reply of echo.produce({ count: 2 ** 50, replyBytes: 100 })) if (reply.count === 10) break
    await eventually(() => assert.equal(record.settledCount, 1))
    kind('canceled')(record.contexts[0]?.signal.reason)
  })

  contract('a stopped reader holds at most 1 MiB, and others go on', {}, async ({ here, echo, record }) => {
    const messageBytes = 10 * KIB
    const replies = echo.produce({ count: 2000, replyBytes: messageBytes })
    // Reading widens the window to its limit.
    for (let i = 0; i < 1000; i++) assert.equal((await replies.next()).value?.count, i)
    let producedCount = -1
    await eventually(() => {
      const before = producedCount
      producedCount = record.producedCount
      assert.equal(producedCount, before, 'still producing')
      assert(here.stats.heldBytes > 256 * KIB, `${here.stats.heldBytes} bytes held`)
    })
    assert((producedCount - 1000) * messageBytes <= MIB + 64 * KIB, `${producedCount} produced`)
    assert(here.stats.heldBytes <= MIB, `${here.stats.heldBytes} bytes held`)
    await Promise.all(Array.from({ length: 100 }, () => echo.echo({ payload: Buffer.alloc(1000) })))
    for (let i = 1000; i < 2000; i++) assert.equal((await replies.next()).value?.count, i)
    assert.equal((await replies.next()).done, true)
  })

  contract('a handler that does not read stops its caller', {}, async ({ there, echo, record }) => {
    const messageBytes = 10 * KIB
    let sentCount = 0
    function* requests() {
      for (; sentCount < 1000; sentCount++)
        yield { payload: new Uint8Array(messageBytes), text: sentCount === 0 ? 'hang' : '' }
    }
    const stop = new AbortController()
    const call = echo.collect(requests(), { signal: stop.signal })
    await eventually(() => assert.equal(record.collectedCount, 1))
    let before = -1
    await eventually(() => {
      const seen = before
      before = sentCount
      assert.equal(sentCount, seen, 'still sending')
    })
    assert(sentCount * messageBytes <= MIB, `${sentCount} sent`)
    assert(there.stats.heldBytes <= MIB)
    await echo.echo({})
    stop.abort()
    await assert.rejects(call, kind('canceled'))
  })

  contract('a long message does not hold up short calls', {}, async ({ echo }) => {
    let isLongDone = false
    const long = echo.echo({ payload: Buffer.alloc(60 * MIB) }).then(() => {
      isLongDone = true
    })
    let shortCount = 0
    while (!isLongDone) {
      await echo.echo({ payload: Buffer.alloc(100) })
      if (!isLongDone) shortCount++
    }
    await long
    assert(shortCount >= 20, `${shortCount} short calls beside a long one`)
  })

  contract('priorities share by weight', {}, async ({ echo }) => {
    const order: string[] = []
    const send = (priority: 'interactive' | 'bulk') =>
      echo.echo({ payload: Buffer.alloc(8 * MIB) }, { priority }).then(() => order.push(priority))
    await Promise.all([send('bulk'), send('bulk'), send('interactive'), send('interactive')])
    assert.deepEqual(order.slice(0, 2), ['interactive', 'interactive'])
  })

  contract(
    'a service may refuse and watch its callers',
    {
      interceptors: [
        async ({ metadata }) => {
          if (metadata['token'] !== 'good') throw new TrellisError('permission_denied', 'no token')
        },
      ],
    },
    async ({ echo, record }) => {
      await assert.rejects(echo.add({}), kind('permission_denied', true))
      await assert.rejects(echo.collect([{}]), kind('permission_denied', true))
      assert.equal(record.contexts.length, 0)
      assert.equal((await echo.add({ count: 1 }, { metadata: { token: 'good' } })).count, 2)
      assert.equal((await echo.collect([{}, {}], { metadata: { token: 'good' } })).count, 2)
    },
  )

  contract(
    'more calls than are allowed are refused, not executed',
    { limits: { maxCallCount: 4 } },
    async ({ echo, record }) => {
      const stop = new AbortController()
      const running = Array.from({ length: 10 }, () => echo.echo({ text: 'hang' }, { signal: stop.signal }))
      const outcomes = Promise.allSettled(running)
      await eventually(() => assert.equal(record.contexts.length, 4))
      await assert.rejects(echo.echo({}), (reason: unknown) => {
        assert(isNotExecuted(reason))
        return kind('resource_exhausted')(reason)
      })
      stop.abort()
      for (const outcome of await outcomes) assert.equal(outcome.status, 'rejected')
      await eventually(() => assert.equal(record.settledCount, 4))
      await echo.echo({})
    },
  )

  contract('a peer with smaller limits is respected', { limits: { maxMessageBytes: 1000 } }, async ({ here, echo }) => {
    await here.ping()
    await assert.rejects(echo.echo({ payload: new Uint8Array(1001) }), kind('resource_exhausted', false))
    await echo.echo({ payload: new Uint8Array(900) })
  })

  contract(
    'unread bytes of all calls are bounded',
    { clientLimits: { heldBytes: 200 * KIB, growthBytes: 0 } },
    async ({ here, echo }) => {
      const readers = Array.from({ length: 8 }, () => echo.produce({ count: 1000, replyBytes: 1000 }))
      await Promise.all(readers.map(reader => reader.next()))
      // More has come than may be held.
      await eventually(() => assert(here.stats.outgoingCallCount < 8))
      await eventually(() => assert(here.stats.heldBytes <= 200 * KIB))
      await echo.echo({})
      const outcomes = await Promise.allSettled(
        readers.map(async reader => {
          for await (const reply of reader) assert(reply.count > 0)
        }),
      )
      const failed = outcomes.filter(outcome => outcome.status === 'rejected')
      assert(failed.length > 0 && failed.length < 8, `${failed.length} of 8 ended`)
      for (const outcome of failed) kind('resource_exhausted')(outcome.reason)
    },
  )

  contract('closing lets running calls finish', {}, async ({ here, there, echo }) => {
    const closing = Promise.withResolvers<void>()
    async function* requests() {
      yield { count: 1 }
      await closing.promise
      yield { payload: Buffer.alloc(3 * MIB) }
    }
    const replies = echo.chat(requests())
    assert.equal((await replies.next()).value?.count, 1)
    const closed = there.close()
    await assert.rejects(echo.add({}), (reason: unknown) => isNotExecuted(reason) && kind('unavailable')(reason))
    closing.resolve()
    assert.equal((await replies.next()).value?.payload.byteLength, 3 * MIB)
    assert.equal((await replies.next()).done, true)
    await closed
    assert.equal(await here.closed, undefined)
    await assert.rejects(echo.add({}), (reason: unknown) => isNotExecuted(reason) && kind('unavailable')(reason))
  })

  contract('ping', {}, async ({ here, there }) => {
    assert((await here.ping()) >= 0)
    assert((await there.ping()) >= 0)
  })

  const states: [string, (setup: Setup) => Promise<unknown>][] = [
    ['an idle connection', async ({ here }) => await here.ping()],
    ['a unary call that waits', async ({ echo }) => await echo.echo({ text: 'hang' })],
    ['a long request on its way', async ({ echo }) => await echo.echo({ payload: Buffer.alloc(64_000_000) })],
    [
      'a stopped reader',
      async ({ echo }) => {
        const replies = echo.produce({ count: 2 ** 50, replyBytes: 1000 })
        await replies.next()
        await new Promise(resolve => setTimeout(resolve, 20))
        throw new TrellisError('unavailable', 'the rest is dropped')
      },
    ],
    [
      'a reader that waits',
      async ({ echo }) => {
        for await (const reply of echo.produce({ count: 5, text: 'hang' })) assert(reply.count < 5)
      },
    ],
    [
      'a caller that sends for ever',
      async ({ echo }) => {
        function* requests() {
          for (;;) yield { payload: Buffer.alloc(1000) }
        }
        await echo.collect(requests())
      },
    ],
    [
      'a stream with both sides open',
      async ({ echo }) => {
        async function* requests() {
          yield {}
          await new Promise(() => {})
        }
        for await (const reply of echo.chat(requests())) assert.equal(reply.count, 0)
      },
    ],
  ]
  for (const [what, run] of states) {
    contract(`a caller that half-closes the stream during ${what} leaves nothing`, {}, async state => {
      const call = run(state).then(
        () => undefined,
        (reason: unknown) => reason,
      )
      await new Promise(resolve => setTimeout(resolve, 10))
      state.halfClose()
      const reason = await call
      if (reason !== undefined) kind('unavailable')(reason)
      await assertNothingLeft(state.here, state.there)
      assert.equal(state.record.settledCount, state.record.contexts.length)
    })
    contract(`losing the connection during ${what} leaves nothing`, {}, async state => {
      const call = run(state).then(
        () => undefined,
        (reason: unknown) => reason,
      )
      await new Promise(resolve => setTimeout(resolve, 10))
      state.cut()
      const reason = await call
      if (reason !== undefined) kind('unavailable')(reason)
      await Promise.all([state.here.closed, state.there.closed])
      await assertNothingLeft(state.here, state.there)
      assert.equal(state.record.settledCount, state.record.contexts.length)
      await assert.rejects(state.echo.echo({}), kind('unavailable', false))
    })
  }
}
