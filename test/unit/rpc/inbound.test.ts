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

test('a far reader has no more on its way than twice what the path takes', () => {
  const oneWaySteps = 10
  const stepMs = 10
  // 5 MB/s: 1 MB each round trip.
  const pathBytes = 50_000
  let nowMs = 0
  const memory = new InboundMemory(DEFAULT_LIMITS, { nowMs: () => nowMs, roundTripMs: () => 2 * oneWaySteps * stepMs })
  const credits: number[] = Array.from({ length: oneWaySteps }, () => 0)
  const arrivals: number[] = [...credits]
  /** What may come to the reader if it stops. */
  let openBytes = 64 * KIB
  let creditBytes = openBytes
  let givenBytes = 0
  const sendCredit = (byteCount: number) => void (givenBytes += byteCount)
  const inbound = new Inbound({ memory, sendCredit, onInbound() {} })
  const widest: number[] = []
  const rates: number[] = []
  for (let step = 0; step < 500; step++, nowMs += stepMs) {
    for (let left = arrivals.shift() ?? 0; left > 0; left--) {
      inbound.onFrame(frame, 0, frame.length, false, false, false)
      inbound.take()
      openBytes -= frame.length + FRAME_COST_BYTES
    }
    openBytes += givenBytes
    widest.push(openBytes)
    credits.push(givenBytes)
    givenBytes = 0
    creditBytes += credits.shift() ?? 0
    const count = Math.floor(Math.min(creditBytes, pathBytes) / (frame.length + FRAME_COST_BYTES))
    creditBytes -= count * (frame.length + FRAME_COST_BYTES)
    arrivals.push(count)
    rates.push((count * frame.length) / pathBytes)
  }
  assert(Math.max(...widest) <= 2 * MIB + 64 * KIB, `${Math.max(...widest)} bytes`)
  // The path is full after some round trips: as full as whole frames make it.
  assert(Math.min(...rates.slice(300)) > 0.9, `${Math.min(...rates.slice(300))} of the path`)
  inbound.close()
  assert(memory.isEmpty)
})

test('what windows have grown by is bounded for all calls together', () => {
  assert(widestAfter(200, 200, { ...DEFAULT_LIMITS, growthBytes: 2 * MIB }) <= 2 * MIB + 64 * KIB)
})

/** A far reader and its writer, which sends all that it may at once. */
function createFar() {
  let nowMs = 0
  const memory = new InboundMemory(DEFAULT_LIMITS, { nowMs: () => nowMs, roundTripMs: () => 200 })
  let creditBytes = 64 * KIB
  const inbound = new Inbound({ memory, sendCredit: byteCount => void (creditBytes += byteCount), onInbound() {} })
  return {
    inbound,
    memory,
    /** A round trip later, what may be sent has come. */
    trip() {
      nowMs += 200
      for (; creditBytes >= frame.length + FRAME_COST_BYTES; creditBytes -= frame.length + FRAME_COST_BYTES)
        inbound.onFrame(frame, 0, frame.length, false, false, false)
    },
    read(count = Infinity) {
      while (count-- > 0 && inbound.take() !== undefined);
    },
  }
}

test('a far reader that never reads holds what a call begins with', () => {
  const far = createFar()
  for (let count = 0; count < 20; count++) far.trip()
  assert(far.inbound.heldBytes <= 64 * KIB, `${far.inbound.heldBytes} bytes`)
})

test('a far reader that stops holds what was on its way, and a megabyte when it reads on slowly', () => {
  const far = createFar()
  for (let count = 0; count < 20; count++) {
    far.trip()
    far.read()
  }
  for (let count = 0; count < 20; count++) far.trip()
  about(far.inbound.heldBytes, 4 * MIB)
  const seenBytes: number[] = []
  for (let count = 0; count < 400; count++) {
    far.read(1)
    far.trip()
    seenBytes.push(far.inbound.heldBytes)
  }
  assert(Math.max(...seenBytes.slice(200)) <= MIB, `${Math.max(...seenBytes.slice(200))} bytes`)
  // And what is wide again once it keeps up.
  for (let count = 0; count < 20; count++) {
    far.read()
    far.trip()
  }
  about(far.inbound.heldBytes, 4 * MIB)
  far.inbound.close()
  assert(far.memory.isEmpty)
})
