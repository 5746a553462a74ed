import { randomBytes } from 'node:crypto'
import { createMemoryStore, type KeyValueStore } from '../../src/base/index.ts'
import {
  adoptMembership,
  createIdentity,
  createMesh,
  createMeshNode,
  type Identity,
  joinMesh,
  type Membership,
  type MeshNode,
  type MeshNodeOptions,
} from '../../src/mesh/index.ts'

/** A node of a test's mesh, on loopback; stopped when disposed. */
export interface TestNode extends AsyncDisposable {
  identity: Identity
  store: KeyValueStore
  membership: Membership
  node: MeshNode
}

export interface TestNodeOptions extends Partial<Omit<MeshNodeOptions, 'identity' | 'membership' | 'store'>> {
  identity?: Identity
  store?: KeyValueStore
  name?: string
}

export function randomIdentity(): Identity {
  return createIdentity(randomBytes(32))
}

export const LOOPBACK = {
  tcp: '/ip4/127.0.0.1/tcp/0',
  ws: '/ip4/127.0.0.1/tcp/0/ws',
  quic: '/ip4/127.0.0.1/udp/0/quic-v1',
} as const

export async function startNode(
  identity: Identity,
  store: KeyValueStore,
  membership: Membership,
  options: TestNodeOptions = {},
): Promise<TestNode> {
  const { name: _name, ...nodeOptions } = options
  const node = createMeshNode({ preset: 'local', ...nodeOptions, identity, membership, store })
  await node.start(AbortSignal.timeout(60_000))
  return { identity, store, membership, node, [Symbol.asyncDispose]: () => node.stop() }
}

/** A node that founds a mesh of its own. */
export async function foundNode(options: TestNodeOptions = {}): Promise<TestNode> {
  const identity = options.identity ?? randomIdentity()
  const store = options.store ?? createMemoryStore()
  const membership = await createMesh('test mesh', { signer: identity.signer, store, ...clockOf(options) })
  return startNode(identity, store, membership, options)
}

function clockOf(options: TestNodeOptions) {
  return options.clock === undefined ? {} : { clock: options.clock }
}

/** A node that joins with a ticket, over the network. */
export async function joinNode(ticket: string, options: TestNodeOptions = {}): Promise<TestNode> {
  const identity = options.identity ?? randomIdentity()
  const store = options.store ?? createMemoryStore()
  const joined = await joinMesh({ ticket, identity, name: options.name ?? 'joiner' })
  const membership = await adoptMembership(joined, { signer: identity.signer, store, ...clockOf(options) })
  return startNode(identity, store, membership, { bootstrap: [...joined.addresses], ...options })
}
