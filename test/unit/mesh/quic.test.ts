import assert from 'node:assert/strict'
import { syncBuiltinESMExports } from 'node:module'
import os from 'node:os'
import { test } from 'node:test'
import { createLibp2p } from 'libp2p'
import { type NativeStream, quicWithBackpressure, ReadGate } from '../../../src/mesh/quic.ts'

test('a listener on all interfaces has the addresses of those that there are now', async context => {
  const limits = { maxStreams: 8, streamWindowBytes: 1 << 20, connectionWindowBytes: 1 << 22 }
  const node = await createLibp2p({
    addresses: { listen: ['/ip4/0.0.0.0/udp/0/quic-v1'] },
    transports: [quicWithBackpressure(limits, () => {})],
  })
  try {
    const port = /udp\/(\d+)/.exec(node.getMultiaddrs()[0]?.toString() ?? '')?.[1]
    const face = { netmask: '255.255.255.0', mac: '', internal: false, cidr: null }
    context.mock.method(os, 'networkInterfaces', () => ({
      eth9: [
        { ...face, address: '198.51.100.7', family: 'IPv4' },
        { ...face, address: '2001:db8::7', family: 'IPv6', scopeid: 0 },
      ],
    }))
    syncBuiltinESMExports()
    const announced = node.getMultiaddrs().map(address => address.toString().split('/p2p/')[0])
    assert.deepEqual(announced, [`/ip4/198.51.100.7/udp/${port}/quic-v1`])
  } finally {
    context.mock.restoreAll()
    syncBuiltinESMExports()
    await node.stop()
  }
})

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
