import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { setImmediate as turn } from 'node:timers/promises'
import { abortable, TrellisError } from '../../../src/base/index.ts'

describe('abortable', () => {
  it('takes care of a promise that fails after the signal has aborted', async () => {
    const unhandled: unknown[] = []
    const listener = (reason: unknown) => void unhandled.push(reason)
    process.on('unhandledRejection', listener)
    try {
      const reason = new TrellisError('canceled', 'given up')
      const failing = Promise.withResolvers<never>()
      await assert.rejects(abortable(failing.promise, AbortSignal.abort(reason)), reason)
      failing.reject(new Error('too late'))
      await turn()
      await turn()
      assert.deepEqual(unhandled, [])
    } finally {
      process.off('unhandledRejection', listener)
    }
  })

  it('settles as the promise does when that comes first', async () => {
    const controller = new AbortController()
    assert.equal(await abortable(Promise.resolve(1), controller.signal), 1)
    await assert.rejects(abortable(Promise.reject(new Error('own')), controller.signal), /own/)
  })
})
