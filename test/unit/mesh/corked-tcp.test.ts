import assert from 'node:assert/strict'
import { test } from 'node:test'
import { takeTurns } from '../../../src/mesh/corked-tcp.ts'

/** A connection whose data takes as long as it says, in milliseconds. */
function createConnection() {
  const calls: string[] = []
  let nowMs = 100
  const connection = {
    socket: {
      cork: () => {},
      uncork: () => {},
      pause: () => void calls.push('pause'),
      resume: () => void calls.push('resume'),
    },
    onData: (data: Uint8Array) => {
      nowMs += data[0] ?? 0
    },
    sendPause: () => {},
    sendResume: () => {},
  }
  const turn = () => new Promise(resolve => setImmediate(resolve))
  return { connection: takeTurns(connection, () => nowMs), calls, turn }
}

test('a connection whose data takes long is not read again before others had their turn', async () => {
  const { connection, calls, turn } = createConnection()
  connection.onData(Uint8Array.of(0))
  assert.deepEqual(calls, [])
  connection.onData(Uint8Array.of(5))
  connection.onData(Uint8Array.of(5))
  assert.deepEqual(calls, ['pause'])
  await turn()
  await turn()
  assert.deepEqual(calls, ['pause', 'resume'])
})

test('what its reader holds back stays so', async () => {
  const { connection, calls, turn } = createConnection()
  connection.onData(Uint8Array.of(5))
  connection.sendPause()
  await turn()
  await turn()
  assert.deepEqual(calls, ['pause', 'pause'])
  connection.sendResume()
  assert.deepEqual(calls, ['pause', 'pause', 'resume'])
  // Between: the reader wants more, and others still come first.
  connection.onData(Uint8Array.of(5))
  connection.sendPause()
  connection.sendResume()
  assert.equal(calls.filter(call => call === 'resume').length, 1)
  await turn()
  await turn()
  assert.equal(calls.at(-1), 'resume')
})
