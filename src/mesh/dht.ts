import type { PeerId as Libp2pPeerId } from '@libp2p/interface'
import type { KadDHT } from '@libp2p/kad-dht'
import { multiaddr } from '@multiformats/multiaddr'
import { CID } from 'multiformats/cid'
import { anySignal, type Logger, type PeerId, TrellisError, throwIfAborted } from '../base/index.ts'
import type { AddressBook } from './address-book.ts'
import type { Libp2pComponents } from './internals.ts'

/** Providers that a query looks for when the caller names no limit: as many as one DHT node answers with. */
const DEFAULT_PROVIDER_COUNT = 20
const PROVIDE_MS = 30_000
const FIND_MS = 15_000

export interface FindProvidersOptions {
  signal?: AbortSignal
  /** Providers at most. @defaultValue 20 */
  limit?: number
}

/** Who has what, by CID, in the mesh's own DHT. */
export interface Dht {
  /** Announces that this node has a CID; the record lasts 48 hours. Throws `unavailable` after 30 s. */
  provide(cid: string, signal?: AbortSignal): Promise<void>
  /** Peers that announced a CID; this node is left out. Gives what it found within 15 s. */
  findProviders(cid: string, options?: FindProvidersOptions): Promise<PeerId[]>
}

/** The store of provider records inside kad-dht, which its own types keep private. */
interface ProviderStore {
  getProviders(cid: CID, options?: object): Promise<Libp2pPeerId[]>
  addProvider(cid: CID, provider: Libp2pPeerId, options?: object): Promise<void>
}

export interface DhtOptions {
  dht: KadDHT
  components: Libp2pComponents
  book: AddressBook
  self: PeerId
  maxRecordsPerPeer: number
  log: Logger
}

function parseCid(cid: string): CID {
  try {
    return CID.parse(cid)
  } catch (cause) {
    throw new TrellisError('invalid_argument', `not a CID: ${JSON.stringify(cid.slice(0, 100))}`, { cause })
  }
}

/**
 * kad-dht fails a whole query when one provider has left the peer store, where peers live for hours and records for
 * days; and it stores whatever a peer announces. Both are mended at its store of records.
 */
function mendProviderStore(options: DhtOptions): void {
  const { components, book, self, maxRecordsPerPeer, log } = options
  const store = (options.dht as unknown as { providers: ProviderStore }).providers
  const getProviders = store.getProviders.bind(store)
  const addProvider = store.addProvider.bind(store)
  const recordCounts = new Map<PeerId, Set<string>>()

  store.getProviders = async (cid, queryOptions) => {
    const present: Libp2pPeerId[] = []
    for (const peer of await getProviders(cid, queryOptions)) {
      if (await components.peerStore.has(peer)) {
        present.push(peer)
        continue
      }
      const addresses = book.get(peer.toString())
      if (addresses.length === 0) continue
      await components.peerStore.merge(peer, { multiaddrs: addresses.map(address => multiaddr(address)) })
      present.push(peer)
    }
    return present
  }
  store.addProvider = async (cid, provider, queryOptions) => {
    const peer = provider.toString()
    const keys = recordCounts.get(peer) ?? new Set()
    recordCounts.set(peer, keys)
    const key = cid.toString()
    if (peer !== self && !keys.has(key) && keys.size >= maxRecordsPerPeer) {
      log.warn({ peer, maxRecordsPerPeer }, 'a peer announced too much; the announcement was dropped')
      return
    }
    keys.add(key)
    await addProvider(cid, provider, queryOptions)
  }
}

export function createDht(options: DhtOptions): Dht {
  const { dht, book, self, log } = options
  mendProviderStore(options)
  return {
    async provide(cid, callerSignal) {
      const key = parseCid(cid)
      const deadline = AbortSignal.timeout(PROVIDE_MS)
      try {
        // The events matter to nobody, but the query runs only while they are taken.
        for await (const event of dht.provide(key, { signal: anySignal([callerSignal, deadline]) })) void event
      } catch (cause) {
        throwIfAborted(callerSignal)
        throw new TrellisError('unavailable', `could not announce ${cid} in the DHT`, { cause })
      }
    },
    async findProviders(cid, { signal: callerSignal, limit = DEFAULT_PROVIDER_COUNT } = {}) {
      const key = parseCid(cid)
      throwIfAborted(callerSignal)
      const stop = new AbortController()
      const signal = anySignal([callerSignal, stop.signal], FIND_MS)
      const found = new Set<PeerId>()
      try {
        for await (const event of dht.findProviders(key, { signal })) {
          if (event.name !== 'PROVIDER') continue
          for (const provider of event.providers) {
            const peer = provider.id.toString()
            if (peer === self) continue
            found.add(peer)
            book.note(
              peer,
              provider.multiaddrs.map(address => address.toString()),
            )
          }
          if (found.size >= limit) break
        }
      } catch (reason) {
        throwIfAborted(callerSignal)
        log.debug({ err: reason, cid, found: found.size }, 'a provider query ended early')
      } finally {
        stop.abort()
      }
      return [...found].slice(0, limit)
    },
  }
}
