import type { PeerId as Libp2pPeerId } from '@libp2p/interface'
import type { ConnectionManager } from '@libp2p/interface-internal'
import type { KadDHT } from '@libp2p/kad-dht'
import { multiaddr } from '@multiformats/multiaddr'
import { CID } from 'multiformats/cid'
import { anySignal, type Clock, type Logger, type PeerId, TrellisError, throwIfAborted } from '../base/index.ts'
import type { AddressBook } from './address-book.ts'
import type { Libp2pComponents } from './internals.ts'

/** Providers that a query looks for when the caller names no limit: as many as one DHT node answers with. */
const DEFAULT_PROVIDER_COUNT = 20
const PROVIDE_MS = 30_000
const FIND_MS = 15_000
/** How long a query goes on for more when providers were found but not as many as asked for, in milliseconds. */
const SETTLE_MS = 1500
/** How long a peer that could not be reached is not dialed for the DHT again, in milliseconds. */
const AVOID_MS = 30_000
const DIAL_MS = 4000
/** How long announcements count against their peer's quota, in milliseconds: as long as records live. */
const COUNT_MS = 48 * 3600_000
const MAX_AVOIDED = 4096

export interface FindProvidersOptions {
  signal?: AbortSignal
  /** Providers at most. @defaultValue 20 */
  limit?: number
}

/** Who has what, by CID, in the mesh's own DHT. */
export interface Dht {
  /** Announces that this node has a CID; the record lasts 48 hours. Throws `unavailable` after 30 s. */
  provide(cid: string, signal?: AbortSignal): Promise<void>
  /** Peers that announced a CID; this node is left out. Ends 1.5 s after the first was found, or after 15 s. */
  findProviders(cid: string, options?: FindProvidersOptions): Promise<PeerId[]>
}

/** The store of provider records inside kad-dht, which its own types keep private. */
interface ProviderStore {
  getProviders(cid: CID, options?: object): Promise<Libp2pPeerId[]>
  addProvider(cid: CID, provider: Libp2pPeerId, options?: object): Promise<void>
}

/**
 * What kad-dht gets of libp2p: dials that fail fast. A routing table keeps peers that are gone, and each query would wait
 * for their dials to time out.
 */
export function withFailFast<Components extends { connectionManager: ConnectionManager }>(
  components: Components,
  clock: Clock,
): { components: Components; avoid: (peer: PeerId) => void } {
  const avoidedUntilMs = new Map<PeerId, number>()
  function avoid(peer: PeerId): void {
    if (avoidedUntilMs.size >= MAX_AVOIDED) avoidedUntilMs.clear()
    avoidedUntilMs.set(peer, clock.monotonicMs() + AVOID_MS)
  }
  const openStream: ConnectionManager['openStream'] = async (target, protocols, options = {}) => {
    const { connectionManager } = components
    const peer = target.toString()
    const isConnected = connectionManager.getConnections(target as Libp2pPeerId).length > 0
    if (!isConnected && (avoidedUntilMs.get(peer) ?? 0) > clock.monotonicMs()) {
      throw new TrellisError('unavailable', `peer ${peer} could not be reached a moment ago`)
    }
    try {
      const signal = isConnected ? options.signal : anySignal([options.signal], DIAL_MS)
      const stream = await connectionManager.openStream(target, protocols, signal ? { ...options, signal } : options)
      avoidedUntilMs.delete(peer)
      return stream
    } catch (reason) {
      if (!isConnected) avoid(peer)
      throw reason
    }
  }
  const override = (target: object, key: PropertyKey, value: unknown): object =>
    new Proxy(target, {
      get(inner, asked) {
        if (asked === key) return value
        const found: unknown = Reflect.get(inner, asked)
        return typeof found === 'function' ? (found as (...parameters: never[]) => unknown).bind(inner) : found
      },
    })
  const connectionManager = override(components.connectionManager, 'openStream', openStream)
  // A proxy of its own for the outer object: what it holds are components, which must not be bound.
  const view = new Proxy(components, {
    get: (inner, key): unknown => (key === 'connectionManager' ? connectionManager : Reflect.get(inner, key)),
  })
  return { components: view, avoid }
}

export interface DhtOptions {
  dht: KadDHT
  components: Libp2pComponents
  book: AddressBook
  self: PeerId
  maxRecordsPerPeer: number
  clock: Clock
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
  const { components, book, self, maxRecordsPerPeer, clock, log } = options
  const store = (options.dht as unknown as { providers: ProviderStore }).providers
  const getProviders = store.getProviders.bind(store)
  const addProvider = store.addProvider.bind(store)
  const recordCounts = new Map<PeerId, Set<string>>()
  let countedSinceMs = clock.monotonicMs()

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
    if (clock.monotonicMs() - countedSinceMs > COUNT_MS) {
      recordCounts.clear()
      countedSinceMs = clock.monotonicMs()
    }
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
  const { dht, book, self, clock, log } = options
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
      let cancelSettle: (() => void) | undefined
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
              'hearsay',
            )
          }
          if (found.size >= limit) break
          if (found.size > 0) cancelSettle ??= clock.schedule(SETTLE_MS, () => stop.abort())
        }
      } catch (reason) {
        throwIfAborted(callerSignal)
        log.debug({ err: reason, cid, found: found.size }, 'a provider query ended early')
      } finally {
        cancelSettle?.()
        stop.abort()
      }
      return [...found].slice(0, limit)
    },
  }
}
