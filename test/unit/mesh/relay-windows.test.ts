import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createRelayWindows, type WindowedStream } from '../../../src/mesh/relay-windows.ts'

const KIB = 1024
const MIB = 1024 * KIB

/** A stream of yamux that takes what comes so quickly that its window doubles each time. */
function growingStream(): Required<WindowedStream> & { grow(): void } {
  return {
    readBufferLength: 0,
    recvWindow: 256 * KIB,
    maxStreamWindowSize: 4 * MIB,
    grow() {
      this.recvWindow = Math.min(2 * this.recvWindow, this.maxStreamWindowSize)
    },
  }
}

test('windows of streams that carry much share a sum for each member, others stay small', () => {
  const windows = createRelayWindows({ maxBytes: 16 * MIB })
  const open = (member: string) => {
    const stream = growingStream()
    return { stream, window: windows.opened(member, stream, () => 0) }
  }
  const quiet = open('a')
  const other = open('b')
  const streams = Array.from({ length: 40 }, () => open('a'))
  const growAll = (): void => {
    for (let times = 0; times < 9; times++) {
      for (const { stream, window } of [other, ...streams]) {
        window.arrived(64 * KIB)
        stream.grow()
      }
    }
  }
  const sum = (): number => streams.reduce((bytes, { stream }) => bytes + stream.recvWindow, 0)
  growAll()
  assert.equal(other.stream.recvWindow, 4 * MIB)
  for (let times = 0; times < 3; times++) {
    quiet.window.arrived(KIB)
    quiet.stream.grow()
  }
  assert.equal(quiet.stream.recvWindow, 256 * KIB)
  assert.ok(sum() <= 16 * MIB, `${sum() / MIB} MiB`)
  for (const { window } of streams.splice(4)) window.closed()
  growAll()
  assert.deepEqual(
    streams.map(({ stream }) => stream.recvWindow),
    Array(4).fill(4 * MIB),
  )
})

test('what a member has waiting counts, read or not sent on, and is told of all together', () => {
  const windows = createRelayWindows({ maxBytes: 3 * MIB })
  const waiting = { unread: 0, unsent: 0 }
  const stream = {
    get readBufferLength() {
      return waiting.unread
    },
  }
  const window = windows.opened('a', stream, () => waiting.unsent)
  assert.deepEqual([windows.isFull('a'), windows.isFull('b'), windows.heldBytes()], [false, false, 0])
  waiting.unread = MIB
  waiting.unsent = 2 * MIB
  assert.deepEqual([windows.isFull('a'), windows.isFull('b'), windows.heldBytes()], [true, false, 3 * MIB])
  window.closed()
  assert.deepEqual([windows.isFull('a'), windows.heldBytes()], [false, 0])
})
