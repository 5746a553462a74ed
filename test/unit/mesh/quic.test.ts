import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type NativeStream, ReadGate } from '../../../src/mesh/quic.ts'

test('a stream that brings little holds little memory while it waits, one that brings much is read in large pieces', async () => {
  const asked: number[] = []
  let arrived = 0
  const native: NativeStream = {
    id: () => '0',
    async read(maxBytes) {
      asked.push(maxBytes)
      return new Uint8Array(Math.min(arrived, maxBytes))
    },
    async write() {},
    async resetWrite() {},
    async stopRead() {},
    async finishWrite() {},
  }
  const gate = new ReadGate(native, () => {})
  const KIB = 1024
  for (const [bytes, wanted] of [
    [100, [4, 4, 4]],
    [1024 * KIB, [4, 8, 16, 32, 64, 64]],
    [30 * KIB, [64, 64]],
    [100, [64, 32, 16, 8, 4, 4]],
  ] as const) {
    arrived = bytes
    asked.length = 0
    for (const _ of wanted) await gate.read()
    assert.deepEqual(
      asked.map(size => size / KIB),
      wanted,
    )
  }
})
