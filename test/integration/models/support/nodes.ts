import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type Clock,
  createMemoryNetwork,
  createMemoryStore,
  createSigner,
  type KeyValueStore,
  type MemoryNetwork,
  type PeerId,
  type PeerStreams,
  silentLogger,
  silentMetrics,
  systemClock,
  systemRandom,
} from '../../../../src/base/index.ts'
import { type ContentStore, createContentStore } from '../../../../src/content/index.ts'
import { type ContentRouting, createRegistryDocument, Models } from '../../../../src/models/index.ts'
import { createStateStore, type StateStore } from '../../../../src/state/index.ts'
import { createScratch } from '../../../support/scratch.ts'

/** One node as the daemon composes it, on the real content and state rooms, without a mesh below. */
export interface ModelNode {
  readonly peer: PeerId
  readonly home: string
  readonly streams: PeerStreams
  readonly content: ContentStore
  readonly state: StateStore
  readonly models: Models
  readonly db: KeyValueStore
  stop(): Promise<void>
}

/** What a DHT would know. */
export class SharedRouting {
  readonly records = new Map<string, Set<PeerId>>()

  of(peer: PeerId): ContentRouting {
    return {
      provide: async cid => {
        this.records.set(cid, (this.records.get(cid) ?? new Set()).add(peer))
      },
      findProviders: async function* (this: SharedRouting, cid: string) {
        yield* this.records.get(cid) ?? []
      }.bind(this),
    }
  }
}

export interface TestMesh extends AsyncDisposable {
  readonly path: string
  readonly network: MemoryNetwork
  readonly routing: SharedRouting
  /** Starts a node; with `db`, one that was stopped before. The seed makes its identity. */
  start(
    seed: number,
    options?: { db?: KeyValueStore; routing?: ContentRouting; clock?: Clock; quotaBytes?: number },
  ): Promise<ModelNode>
}

export async function createTestMesh(): Promise<TestMesh> {
  const scratch = await createScratch()
  const network = createMemoryNetwork()
  const routing = new SharedRouting()
  const nodes = new Set<ModelNode>()
  const signal = new AbortController().signal

  return {
    path: scratch.path,
    network,
    routing,
    async start(seed, options = {}) {
      const signer = createSigner(new Uint8Array(32).fill(seed))
      const streams = network.node(signer.peer)
      const db = options.db ?? createMemoryStore()
      const home = join(scratch.path, `home-${seed}`)
      await mkdir(home, { recursive: true })
      const shared = {
        streams,
        signer,
        log: silentLogger,
        metrics: silentMetrics,
        clock: options.clock ?? systemClock,
        random: systemRandom,
      }
      const membership = {
        spaceId: 'test',
        isMember: () => true,
        isAdmin: () => false,
        formerMembers: () => [],
        onChange: () => () => {},
      }
      const state = createStateStore({ ...shared, syncIntervalMs: 200, db: db.sublevel('state'), membership })
      const content = createContentStore({ ...shared, db: db.sublevel('content') })
      await state.start(signal)
      await content.start(signal)
      const models = new Models(
        {
          ...shared,
          content,
          document: createRegistryDocument(state),
          routing: options.routing ?? routing.of(signer.peer),
          db: db.sublevel('models'),
        },
        { directory: join(home, 'models'), quotaBytes: options.quotaBytes ?? 0 },
      )
      await models.start()
      const node: ModelNode = {
        peer: signer.peer,
        home,
        streams,
        content,
        state,
        models,
        db,
        async stop() {
          if (!nodes.delete(node)) return
          await models.stop()
          await content.stop()
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
