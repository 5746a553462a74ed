import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createOperation } from '../../../src/client/operation.ts'

type Event = { type: 'progress'; done: number } | { type: 'done'; value: string }

function setUp(fails = false) {
  const state = { opened: 0, ended: false }
  async function* events(): AsyncGenerator<Event, void, undefined> {
    state.opened++
    try {
      for (let done = 1; done <= 3; done++) yield { type: 'progress', done }
      if (fails) throw new Error('broken')
      yield { type: 'done', value: 'v' }
    } finally {
      state.ended = true
    }
  }
  const operation = createOperation<Event, string>(events, event => (event.type === 'done' ? event.value : undefined))
  return { state, operation }
}

describe('an operation', () => {
  it('does not begin by itself', () => {
    assert.equal(setUp().state.opened, 0)
  })

  it('gives its result without a loop, as often as it is asked', async () => {
    const { operation, state } = setUp()
    assert.equal(await operation.result(), 'v')
    assert.equal(await operation.result(), 'v')
    assert.equal(state.opened, 1)
  })

  it('gives its events, then its result', async () => {
    const { operation, state } = setUp()
    const types: string[] = []
    for await (const event of operation) types.push(event.type)
    assert.deepEqual(types, ['progress', 'progress', 'progress', 'done'])
    assert.equal(await operation.result(), 'v')
    assert.equal(state.opened, 1)
  })

  it('is canceled by leaving its loop', async () => {
    const { operation, state } = setUp()
    for await (const _ of operation) break
    assert.equal(state.ended, true)
    await assert.rejects(operation.result(), { kind: 'canceled' })
  })

  it('fails in the loop and in the result', async () => {
    const { operation } = setUp(true)
    await assert.rejects(async () => {
      for await (const _ of operation);
    }, /broken/)
    await assert.rejects(operation.result(), /broken/)
  })
})
