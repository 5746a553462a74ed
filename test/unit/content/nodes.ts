import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import {
  type Clock,
  createMemoryNetwork,
  createMemoryStore,
  type KeyValueStore,
  type MemoryNetwork,
  type PeerId,
  type PeerStreams,
  silentLogger,
  silentMetrics,
} from '../../../src/base/index.ts'
import {
  type BulkPort,
  type ContentStore,
  type ContentStoreOptions,
  createContentStore,
  type ProviderProblem,
  type ProviderSource,
} from '../../../src/content/index.ts'
import { createScratch } from '../../support/scratch.ts'

export interface ContentNode {
  peer: PeerId
  store: ContentStore
  db: KeyValueStore
  folder: string
}

export interface Lab extends AsyncDisposable {
  network: MemoryNetwork
  path: string
  /** Starts a node. `streams` wraps its view of the network. */
  node(
    peer: PeerId,
    options?: ContentStoreOptions & {
      db?: KeyValueStore
      clock?: Clock
      streams?: (streams: PeerStreams) => PeerStreams
      bulkPort?: BulkPort
    },
  ): Promise<ContentNode>
}

/** Nodes in one process, on a network in memory, with their files on disk. */
export async function createLab(): Promise<Lab> {
  const network = createMemoryNetwork()
  const scratch = await createScratch()
  const stores: ContentStore[] = []
  return {
    network,
    path: scratch.path,
    async node(peer, options = {}) {
      const db = options.db ?? createMemoryStore()
      const folder = join(scratch.path, peer)
      await mkdir(folder, { recursive: true })
      const streams = network.node(peer)
      const store = createContentStore(
        {
          streams: options.streams?.(streams) ?? streams,
          db,
          log: silentLogger,
          metrics: silentMetrics,
          ...(options.clock === undefined ? {} : { clock: options.clock }),
          ...(options.bulkPort === undefined ? {} : { bulk: options.bulkPort }),
        },
        { threadCount: 2, ...options },
      )
      await store.start(new AbortController().signal)
      stores.push(store)
      return { peer, store, db, folder }
    },
    async [Symbol.asyncDispose]() {
      for (const store of stores) await store.stop()
      await scratch[Symbol.asyncDispose]()
    },
  }
}

export interface ListedProviders extends ProviderSource {
  set(peers: PeerId[]): void
  /** As when it has lied to another fetch. */
  refuse(peer: PeerId): void
  reports: { peer: PeerId; problem: ProviderProblem }[]
}

export function providersOf(...nodes: { peer: PeerId }[]): ListedProviders {
  let peers = nodes.map(({ peer }) => peer)
  const listeners = new Set<() => void>()
  const reports: ListedProviders['reports'] = []
  const refused = new Set<PeerId>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  return {
    current: () => peers.filter(peer => !refused.has(peer)),
    refuses: peer => refused.has(peer),
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    report: (peer, problem) => void reports.push({ peer, problem }),
    set(next) {
      peers = next
      tell()
    },
    refuse(peer) {
      refused.add(peer)
      tell()
    },
    reports,
  }
}

/** A file of random bytes, written in pieces. */
export async function writeRandomFile(path: string, sizeBytes: number): Promise<void> {
  const stream = createWriteStream(path)
  for (let doneBytes = 0; doneBytes < sizeBytes; doneBytes += 4 * 1024 * 1024) {
    const piece = randomBytes(Math.min(4 * 1024 * 1024, sizeBytes - doneBytes))
    if (!stream.write(piece)) await once(stream, 'drain')
  }
  stream.end()
  await finished(stream)
}
