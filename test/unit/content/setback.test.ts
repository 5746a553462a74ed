import assert from 'node:assert/strict'
import test from 'node:test'
import { TrellisError } from '../../../src/base/index.ts'
import { MAX_RETRY_MS, SLOW_RETRY_MS, setbackOf } from '../../../src/content/setback.ts'

test('what a failure says of a provider, and when it is tried again', () => {
  const active = { isActive: true, isAlone: false, failureCount: 0 }
  const away = { ...active, isActive: false }
  const gone = new TrellisError('unavailable', 'gone')
  const slow = new TrellisError('deadline_exceeded', 'slow')
  assert.equal(setbackOf(new TrellisError('invalid_argument', 'lie'), active).problem, 'protocol_violation')
  // At once, since there may be another path; then less and less often.
  assert.deepEqual(setbackOf(gone, active), { problem: 'disconnected', retryMs: 0 })
  assert.ok(setbackOf(gone, { ...active, failureCount: 1 }).retryMs > 0)
  const waits = [0, 1, 2, 20].map(failureCount => setbackOf(gone, { ...away, failureCount }))
  assert.ok(waits.every(({ problem }) => problem === 'unreachable'))
  assert.deepEqual(
    waits.map(({ retryMs }) => retryMs),
    [500, 1_000, 2_000, MAX_RETRY_MS],
  )
  assert.deepEqual(setbackOf(new TrellisError('not_found', 'nothing yet'), { ...away, failureCount: 20 }), {
    problem: 'missing',
    retryMs: 2_000,
  })
  assert.deepEqual(setbackOf(slow, active), { problem: 'too_slow', retryMs: SLOW_RETRY_MS })
  assert.equal(setbackOf(slow, { ...active, isAlone: true }).retryMs, 500)
  assert.equal(setbackOf(slow, away).problem, 'unreachable')
})
