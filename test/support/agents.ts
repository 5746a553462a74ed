import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import {
  AGENT_FACTORIES,
  type AgentDefinition,
  Agents,
  type AgentsDependencies,
  type AuditRecord,
  EMPTY_DESCRIPTION,
} from '../../src/agents/index.ts'
import {
  createMemoryNetwork,
  createMemoryStore,
  createSigner,
  type KeyValueStore,
  type MemoryNetwork,
  type PeerId,
  type PeerStreams,
  type Signer,
  silentLogger,
  silentMetrics,
  systemClock,
  systemRandom,
} from '../../src/base/index.ts'
import { createStateStore, type StateStore } from '../../src/state/index.ts'
import { createScratch } from './scratch.ts'

/** One node with agents as the daemon composes it, on the real state room, without a mesh below. */
export interface AgentNode {
  readonly peer: PeerId
  readonly signer: Signer
  readonly home: string
  readonly streams: PeerStreams
  readonly state: StateStore
  readonly agents: Agents
  readonly db: KeyValueStore
  stop(): Promise<void>
}

export interface AgentMesh extends AsyncDisposable {
  readonly path: string
  readonly network: MemoryNetwork
  /** Changed at will, then told by `changed`. */
  readonly admins: Set<PeerId>
  readonly revoked: Set<PeerId>
  changed(): void
  /** Starts a node; with `db`, one that was stopped before. The seed makes its identity. */
  start(seed: number, options?: { db?: KeyValueStore } & Partial<AgentsDependencies>): Promise<AgentNode>
}

export function signerOf(seed: number): Signer {
  return createSigner(new Uint8Array(32).fill(seed))
}

/** All records of a node's audit log. */
export async function auditOf(node: AgentNode): Promise<AuditRecord[]> {
  const records: AuditRecord[] = []
  for await (const record of node.agents.audit.read()) records.push(record)
  return records
}

/** The definition of a plain service. */
export function service(name: string, url: string): AgentDefinition {
  return {
    name,
    kind: url.startsWith('http') ? 'http' : 'tcp',
    url,
    command: [],
    environment: {},
    workingDirectory: '',
    description: EMPTY_DESCRIPTION,
  }
}

export async function createAgentMesh(): Promise<AgentMesh> {
  const scratch = await createScratch()
  const network = createMemoryNetwork()
  const nodes = new Set<AgentNode>()
  const admins = new Set<PeerId>()
  const revoked = new Set<PeerId>()
  const listeners = new Set<() => void>()
  const signal = new AbortController().signal
  const membership = {
    isMember: (peer: PeerId) => !revoked.has(peer),
    formerMembers: () => [],
    isAdmin: (peer: PeerId) => admins.has(peer) && !revoked.has(peer),
    onChange(listener: () => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }

  return {
    path: scratch.path,
    network,
    admins,
    revoked,
    changed() {
      for (const listener of listeners) listener()
    },
    async start(seed, options = {}) {
      const { db = createMemoryStore(), ...rest } = options
      const signer = signerOf(seed)
      const streams = network.node(signer.peer)
      const home = join(scratch.path, `home-${seed}`)
      await mkdir(home, { recursive: true })
      const shared = { streams, signer, log: silentLogger, clock: systemClock }
      const state = createStateStore({
        ...shared,
        metrics: silentMetrics,
        random: systemRandom,
        coalesceMs: 1,
        syncIntervalMs: 50,
        db: db.sublevel('state'),
        membership: { ...membership, spaceId: 'test' },
      })
      await state.start(signal)
      const agents = new Agents({
        ...shared,
        home,
        state,
        membership: { ...membership, meshId: 'test', meshName: 'lab' },
        nameOf: peer => peer.slice(-4),
        db: db.sublevel('agents'),
        factories: AGENT_FACTORIES,
        ...rest,
      })
      await agents.start(signal)
      const node: AgentNode = {
        peer: signer.peer,
        signer,
        home,
        streams,
        state,
        agents,
        db,
        async stop() {
          if (!nodes.delete(node)) return
          await agents.stop()
          await state.stop()
          network.remove(signer.peer)
        },
      }
      nodes.add(node)
      return node
    },
    async [Symbol.asyncDispose]() {
      for (const node of nodes) await node.stop()
      await scratch[Symbol.asyncDispose]()
    },
  }
}
