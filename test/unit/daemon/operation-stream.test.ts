import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { TrellisError } from '../../../src/base/index.ts'
import { operationStream } from '../../../src/daemon/operation-stream.ts'

describe('an operation as a stream', () => {
  it('gives what it pushes, then its last event', async () => {
    const events: string[] = []
    const stream = operationStream<string>(async push => {
      push('one')
      push('two')
      return 'last'
    }, new AbortController().signal)
    for await (const event of stream) events.push(event)
    assert.deepEqual(events, ['one', 'two', 'last'])
  })

  it('fails behind what it pushed', async () => {
    const stream = operationStream<string>(async push => {
      push('one')
      throw new TrellisError('data_loss', 'broken')
    }, new AbortController().signal)
    assert.equal((await stream.next()).value, 'one')
    await assert.rejects(stream.next(), { kind: 'data_loss' })
  })

  it('is canceled and waited for when its reader leaves', async () => {
    let ended = false
    const stream = operationStream<string>(async (push, signal) => {
      push('one')
      await new Promise(resolve => signal.addEventListener('abort', resolve))
      await new Promise(resolve => setImmediate(resolve))
      ended = true
      throw signal.reason
    }, new AbortController().signal)
    for await (const _ of stream) break
    assert.equal(ended, true)
  })

  it('begins when a canceled one before it is over', async () => {
    const ending = new Set<Promise<void>>()
    const steps: string[] = []
    const stop = new AbortController()
    const first = operationStream<string>(
      async (push, signal) => {
        push('begun')
        await new Promise(resolve => signal.addEventListener('abort', resolve))
        await new Promise(resolve => setTimeout(resolve, 20))
        steps.push('first ended')
        throw signal.reason
      },
      stop.signal,
      ending,
    )
    await first.next()
    const firstEnd = assert.rejects(first.next(), { kind: 'canceled' })
    stop.abort()
    const second = operationStream<string>(
      async () => {
        steps.push('second began')
        return 'last'
      },
      new AbortController().signal,
      ending,
    )
    assert.equal((await second.next()).value, 'last')
    await firstEnd
    assert.deepEqual(steps, ['first ended', 'second began'])
    assert.equal(ending.size, 0)
  })

  it('keeps the newest events where the reader is slow', async () => {
    const stream = operationStream<number>(async push => {
      for (let index = 0; index < 5000; index++) push(index)
      return -1
    }, new AbortController().signal)
    const events: number[] = []
    for await (const event of stream) events.push(event)
    assert.ok(events.length <= 1025)
    assert.equal(events.at(-1), -1)
  })
})
