import assert from 'node:assert/strict'
import { mock, test } from 'node:test'
import { systemClock } from '../../../src/base/index.ts'

test('a time longer than a timer takes does not fire at once', async () => {
  let firedCount = 0
  const cancel = systemClock.schedule(2 ** 32, () => firedCount++)
  await new Promise<void>(resolve => void setTimeout(resolve, 20))
  cancel()
  assert.equal(firedCount, 0)
})

test('a time longer than a timer takes fires when it is over, unless it is canceled', () => {
  mock.timers.enable({ apis: ['setTimeout'] })
  try {
    let firedCount = 0
    const longestMs = 2 ** 31 - 1
    systemClock.schedule(2 * longestMs + 5000, () => firedCount++)
    const cancel = systemClock.schedule(2 * longestMs + 5000, () => assert.fail('was canceled'))
    mock.timers.tick(longestMs)
    mock.timers.tick(longestMs)
    cancel()
    mock.timers.tick(4999)
    assert.equal(firedCount, 0)
    mock.timers.tick(1)
    assert.equal(firedCount, 1)
  } finally {
    mock.timers.reset()
  }
})
