import {
  createMemoryNetwork,
  createMemoryStore,
  createSigner,
  type KeyValueStore,
  type MemoryNetwork,
  type PeerId,
  type Signer,
  silentLogger,
  silentMetrics,
  systemClock,
  systemRandom,
} from '../../../src/base/index.ts'
import {
  createStateStore,
  type StateMembership,
  type StateStore,
  type StateStoreOptions,
} from '../../../src/state/index.ts'

export function signerOf(number: number): Signer {
  const seed = new Uint8Array(32)
  new DataView(seed.buffer).setUint32(0, number)
  return createSigner(seed)
}

/** Membership that a test changes at will; everyone is a member at first. */
export interface TestMembership extends StateMembership {
  readonly revoked: Set<PeerId>
  readonly admins: Set<PeerId>
  changed(): void
}

export function createMembership(spaceId = 'test-space'): TestMembership {
  const listeners = new Set<() => void>()
  const revoked = new Set<PeerId>()
  const admins = new Set<PeerId>()
  return {
    spaceId,
    revoked,
    admins,
    isMember: peer => !revoked.has(peer),
    formerMembers: () => revoked,
    isAdmin: peer => admins.has(peer) && !revoked.has(peer),
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    changed() {
      for (const listener of listeners) listener()
    },
  }
}

export interface TestNode {
  store: StateStore
  signer: Signer
  db: KeyValueStore
  membership: TestMembership
}

export interface TestNodeOptions extends Partial<StateStoreOptions> {
  network?: MemoryNetwork
  membership?: TestMembership
}

/** A store that is not started, on the memory network. */
export function createNode(number: number, options: TestNodeOptions = {}): TestNode {
  const { network = createMemoryNetwork(), ...rest } = options
  const signer = options.signer ?? signerOf(number)
  const membership = options.membership ?? createMembership()
  const db = options.db ?? createMemoryStore()
  const store = createStateStore({
    streams: network.node(signer.peer),
    log: silentLogger,
    metrics: silentMetrics,
    clock: systemClock,
    random: systemRandom,
    coalesceMs: 1,
    syncIntervalMs: 50,
    ...rest,
    signer,
    db,
    membership,
  })
  return { store, signer, db, membership }
}

export async function startNode(number: number, options: TestNodeOptions = {}): Promise<TestNode> {
  const node = createNode(number, options)
  await node.store.start(new AbortController().signal)
  return node
}

/** Nodes that share a network and a membership; stopped when disposed. */
export async function startNodes(
  count: number,
  options: TestNodeOptions = {},
): Promise<{ nodes: TestNode[]; network: MemoryNetwork; membership: TestMembership } & AsyncDisposable> {
  const network = options.network ?? createMemoryNetwork()
  const membership = options.membership ?? createMembership()
  const nodes: TestNode[] = []
  for (let number = 1; number <= count; number++)
    nodes.push(await startNode(number, { ...options, network, membership }))
  return {
    nodes,
    network,
    membership,
    async [Symbol.asyncDispose]() {
      for (const { store } of nodes) await store.stop()
    },
  }
}
