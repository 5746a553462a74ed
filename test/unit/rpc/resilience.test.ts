import assert from 'node:assert/strict'
import { test } from 'node:test'
import { TrellisError } from '../../../src/base/index.ts'
import { type CallOptions, type RpcChannel, RpcError, withHedging, withRetries } from '../../../src/rpc/index.ts'
import { EchoService } from '../../support/generated/echo.services.ts'

const { echo: idempotent, add: unsafe } = EchoService.methods

type Answer = (options: CallOptions | undefined) => Promise<unknown>

/** A channel whose nth call is answered by the nth function. */
function createChannel(...answers: Answer[]): RpcChannel & { calls: (CallOptions | undefined)[] } {
  const calls: (CallOptions | undefined)[] = []
  return {
    calls,
    unary(_method, _request, options) {
      calls.push(options)
      const answer = answers[calls.length - 1]
      return answer === undefined ? Promise.reject(new Error('unexpected call')) : answer(options)
    },
    stream() {
      throw new Error('not used')
    },
  }
}

const fail = (error: Error) => async () => {
  throw error
}
const reply = (value: string) => () => Promise.resolve(value)
const lost = new RpcError('unavailable', 'lost')
const refused = new RpcError('unavailable', 'refused', { notExecuted: true })
const hang: Answer = options =>
  new Promise((_resolve, reject) => {
    options?.signal?.addEventListener('abort', () => reject(options.signal?.reason as Error), { once: true })
  })

test('a lost call is repeated only if that does no harm', async () => {
  assert.equal(await withRetries(createChannel(fail(lost), reply('a')), { firstPauseMs: 1 }).unary(idempotent, {}), 'a')
  const keyed = withRetries(createChannel(fail(lost), reply('a')), { firstPauseMs: 1 })
  assert.equal(await keyed.unary(unsafe, {}, { idempotencyKey: 'k' }), 'a')
  const never = createChannel(fail(lost), reply('a'))
  await assert.rejects(withRetries(never).unary(unsafe, {}), lost)
  assert.equal(never.calls.length, 1)
})

test('a call that was surely not executed is repeated whatever it does', async () => {
  const channel = createChannel(fail(refused), fail(refused), reply('a'))
  assert.equal(await withRetries(channel, { firstPauseMs: 1 }).unary(unsafe, {}), 'a')
})

test('failures that would come again are not repeated, and attempts are bounded', async () => {
  for (const error of [
    new TrellisError('invalid_argument', 'no'),
    new RpcError('deadline_exceeded', 'late', { retryable: true }),
    new RpcError('canceled', 'over', { retryable: true }),
  ]) {
    const channel = createChannel(fail(error))
    await assert.rejects(withRetries(channel).unary(idempotent, {}), error)
  }
  const channel = createChannel(fail(lost), fail(lost), fail(lost), fail(lost))
  await assert.rejects(withRetries(channel, { firstPauseMs: 1 }).unary(idempotent, {}), lost)
  assert.equal(channel.calls.length, 4)
})

test('attempts share the deadline, and a canceled caller does not wait', async () => {
  const channel = createChannel(fail(lost), fail(lost))
  await assert.rejects(
    withRetries(channel, { firstPauseMs: 5000, maxPauseMs: 5000 }).unary(idempotent, {}, { timeoutMs: 100 }),
    lost,
  )
  assert.equal(channel.calls.length, 1)
  const stop = new AbortController()
  const waiting = withRetries(createChannel(fail(lost)), { firstPauseMs: 20_000, maxPauseMs: 20_000 })
  const call = waiting.unary(idempotent, {}, { signal: stop.signal, timeoutMs: 60_000 })
  await new Promise(resolve => setImmediate(resolve))
  stop.abort()
  await assert.rejects(call, { kind: 'canceled' })
})

test('the first reply wins and the other call is canceled', async () => {
  const slow = createChannel(hang)
  const fast = createChannel(reply('fast'))
  assert.equal(await withHedging([slow, fast], { delayMs: 1 }).unary(idempotent, {}), 'fast')
  assert.equal(slow.calls[0]?.signal?.aborted, true)
})

test('a failure asks the next channel at once; the last failure is reported', async () => {
  const next = createChannel(reply('next'))
  assert.equal(await withHedging([createChannel(fail(lost)), next], { delayMs: 60_000 }).unary(idempotent, {}), 'next')
  const both = withHedging([createChannel(fail(lost)), createChannel(fail(refused))], { delayMs: 60_000 })
  await assert.rejects(both.unary(idempotent, {}), refused)
})

test('a method that may not run twice is asked of one channel only', async () => {
  const second = createChannel(reply('second'))
  const first = createChannel(async () => {
    await new Promise(resolve => setTimeout(resolve, 20))
    return 'first'
  })
  assert.equal(await withHedging([first, second], { delayMs: 1 }).unary(unsafe, {}), 'first')
  assert.equal(second.calls.length, 0)
})
