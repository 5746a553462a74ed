import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Inbound, InboundMemory } from '../../../src/rpc/inbound.ts'
import { DEFAULT_LIMITS } from '../../../src/rpc/index.ts'

const KIB = 1024
const MIB = 1024 * KIB
const FRAME_COST_BYTES = 64
const frame = Buffer.alloc(16 * KIB)

/** What is on its way to a reader at most, after many round trips in which a writer sends what it may and is read. */
function widestAfter(roundTripMs: number, tripMs: number, limits = DEFAULT_LIMITS): number {
  let nowMs = 0
  const memory = new InboundMemory(limits, { nowMs: () => nowMs, roundTripMs: () => roundTripMs })
  let creditBytes = 64 * KIB
  const host = { memory, sendCredit: (byteCount: number) => void (creditBytes += byteCount), onInbound() {} }
  const inbound = new Inbound(host)
  let widestBytes = 0
  for (let trip = 0; trip < 20; trip++) {
    nowMs += tripMs
    widestBytes = Math.max(widestBytes, creditBytes)
    let sendBytes = creditBytes
    creditBytes = 0
    for (; sendBytes >= frame.length + FRAME_COST_BYTES; sendBytes -= frame.length + FRAME_COST_BYTES) {
      inbound.onFrame(frame, 0, frame.length, false, false, false)
      inbound.take()
    }
    creditBytes += sendBytes
  }
  inbound.close()
  assert(memory.isEmpty)
  return widestBytes
}

/** Credit comes in steps. */
function about(byteCount: number, expected: number): void {
  assert(byteCount <= expected && byteCount > expected - 64 * KIB, `${byteCount} bytes`)
}

test('a reader that keeps up has a megabyte on its way, and more only where that takes long', () => {
  about(widestAfter(1, 1), MIB)
  about(widestAfter(200, 200), 4 * MIB)
})

test('a reader that is slower than the path has no more on its way for the path being long', () => {
  about(widestAfter(200, 500), MIB)
})

test('what windows have grown by is bounded for all calls together', () => {
  assert(widestAfter(200, 200, { ...DEFAULT_LIMITS, growthBytes: 2 * MIB }) <= 2 * MIB + 64 * KIB)
})
