import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { createMemoryStore } from '../../../src/base/index.ts'
import { eventually } from '../../support/eventually.ts'
import { foundNode, joinNode, startNode } from '../../support/mesh.ts'

/** Set in the network namespace that the test makes for itself: multicast must not leave the machine. */
const INSIDE = 'TRELLIS_TEST_IN_NAMESPACE'
const NETWORK =
  'ip link set lo up && ip link add lan type veth peer name far && ip addr add 10.99.0.1/24 dev lan && ip link set lan up && ip link set far up && ip route add default dev lan'

function inNamespace(command: string): ReturnType<typeof spawnSync> {
  const { NODE_TEST_CONTEXT: _, ...env } = process.env
  return spawnSync('unshare', ['-rn', 'sh', '-c', command], { env: { ...env, [INSIDE]: '1' }, encoding: 'utf8' })
}

if (process.env[INSIDE] === '1') {
  const lan = { preset: 'lan' as const, listen: ['/ip4/0.0.0.0/tcp/0'] }
  const first = await foundNode(lan)
  const second = await joinNode(await first.node.createInvite(), { ...lan, name: 'second' })
  await Promise.all([first.node.stop(), second.node.stop()])
  // New stores: neither addresses nor ports of before.
  await using a = await startNode(first.identity, createMemoryStore(), first.membership, lan)
  await using b = await startNode(second.identity, createMemoryStore(), second.membership, lan)
  await eventually(() => assert.deepEqual(a.node.streams.connected(), [b.identity.peer]))
} else {
  const skip = inNamespace(NETWORK).status === 0 ? false : 'network namespaces are not allowed here'
  test('members that know no address of each other meet by multicast DNS', { skip }, () => {
    const { status, stderr } = inNamespace(`${NETWORK} && exec "${process.execPath}" "${import.meta.filename}"`)
    assert.equal(status, 0, String(stderr))
  })
}
