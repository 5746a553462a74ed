import { multiaddr } from '@multiformats/multiaddr'
import type { Clock, KeyValueStore, Logger, PeerId } from '../base/index.ts'
import { decodeMessage, encodeMessage, meshProto } from '../wire/index.ts'

const { AddressRecord: AddressRecordCodec } = meshProto.mesh

const PREFIX = 'address/'
const AFTER = 'address0'
const MAX_PEERS = 4096
const MAX_ADDRESSES = 16
const MAX_ADDRESS_CHARS = 512
const MAX_RECORD_BYTES = MAX_ADDRESSES * (MAX_ADDRESS_CHARS + 8)
/** Addresses that nobody confirmed for so long are forgotten, in milliseconds. */
const FORGET_MS = 30 * 24 * 3600_000
/** Dials of an address that fail in a row before it is dropped, and how long nobody else's word brings it back. */
const MAX_FAILURES = 3
const DROPPED_MS = 10 * 60_000
/** An unchanged record is written again at most this often, in milliseconds. */
const REFRESH_MS = 3600_000

export type AddressSource = 'own' | 'proved' | 'hearsay'

/** Where members were reached, or say that they are; kept over restarts. */
export interface AddressBook {
  load(): Promise<void>
  /**
   * Notes a peer's addresses, newest first. Malformed ones are left out.
   * - `own`: what the peer itself says. They replace those known.
   * - `proved` (default): it was reached there, or a user says so. In front of those known.
   * - `hearsay`: another peer says so. Behind those known, and not if they were dropped lately.
   *
   * True if some of them are new.
   */
  note(peer: PeerId, addresses: readonly string[], source?: AddressSource): boolean
  /** A dial of this address failed. After three in a row it is dropped, unless it is the only one. */
  failed(peer: PeerId, address: string): void
  get(peer: PeerId): string[]
  peers(): PeerId[]
  forget(peer: PeerId): void
  flushed(): Promise<void>
}

/** The peer that a multiaddr leads to, or undefined if it is malformed or names none. */
export function peerOfAddress(address: string): PeerId | undefined {
  if (address.length > MAX_ADDRESS_CHARS) return undefined
  try {
    return multiaddr(address)
      .getComponents()
      .findLast(part => part.name === 'p2p')?.value
  } catch {
    return undefined
  }
}

/** The address with `/p2p/<peer>` at its end, or undefined if it is malformed or leads to another peer. */
export function addressTo(peer: PeerId, address: string): string | undefined {
  if (address.length > MAX_ADDRESS_CHARS) return undefined
  try {
    const parsed = multiaddr(address)
    const last = parsed.getComponents().at(-1)
    if (last?.name === 'p2p') return last.value === peer ? parsed.toString() : undefined
    return `${parsed.toString()}/p2p/${peer}`
  } catch {
    return undefined
  }
}

interface Known {
  addresses: string[]
  seenMs: number
  /** Of addresses that failed: how often in a row, and when last. Not kept on disk. */
  failures?: Map<string, { count: number; atMs: number }>
}

export function createAddressBook(options: { store: KeyValueStore; clock: Clock; log: Logger }): AddressBook {
  const { store, clock, log } = options
  const known = new Map<PeerId, Known>()
  let writing: Promise<void> = Promise.resolve()

  function write(peer: PeerId, record: Known | undefined): void {
    const key = PREFIX + peer
    const operation =
      record === undefined
        ? { type: 'del' as const, key }
        : {
            type: 'put' as const,
            key,
            value: encodeMessage(AddressRecordCodec, { addresses: record.addresses, seenMs: record.seenMs }),
          }
    writing = writing.then(async () => {
      try {
        await store.batch([operation], { sync: false })
      } catch (reason) {
        log.warn({ err: reason }, 'addresses could not be written to disk')
      }
    })
  }

  return {
    async load() {
      for await (const [key, bytes] of store.entries({ gte: PREFIX, lt: AFTER, limit: MAX_PEERS })) {
        const peer = key.slice(PREFIX.length)
        try {
          const record = decodeMessage(AddressRecordCodec, bytes, MAX_RECORD_BYTES, { what: 'stored addresses' })
          if (record.seenMs + FORGET_MS < clock.wallMs()) write(peer, undefined)
          else known.set(peer, { addresses: record.addresses, seenMs: record.seenMs })
        } catch (reason) {
          log.warn({ err: reason, peer }, 'stored addresses are damaged and were dropped')
          write(peer, undefined)
        }
      }
    },
    note(peer, addresses, source = 'proved') {
      const before = known.get(peer)
      const nowMs = Math.floor(clock.wallMs())
      const failures = before?.failures ?? new Map<string, { count: number; atMs: number }>()
      const wasDropped = (address: string): boolean => {
        const failure = failures.get(address)
        return failure !== undefined && failure.count >= MAX_FAILURES && nowMs - failure.atMs < DROPPED_MS
      }
      const valid = addresses.flatMap(address => addressTo(peer, address) ?? [])
      const told = source === 'hearsay' ? valid.filter(address => !wasDropped(address)) : valid
      const kept = source === 'own' ? [] : (before?.addresses ?? [])
      const merged = [...new Set(source === 'hearsay' ? [...kept, ...told] : [...told, ...kept])].slice(
        0,
        MAX_ADDRESSES,
      )
      if (merged.length === 0) return false
      if (source !== 'hearsay') for (const address of told) failures.delete(address)
      const same = before !== undefined && merged.length === before.addresses.length
      const unchanged = same && merged.every(address => before.addresses.includes(address))
      if (before === undefined && known.size >= MAX_PEERS) {
        const oldest = [...known].reduce((a, b) => (b[1].seenMs < a[1].seenMs ? b : a))
        known.delete(oldest[0])
        write(oldest[0], undefined)
      }
      const record: Known = { addresses: merged, seenMs: unchanged ? before.seenMs : nowMs, failures }
      known.set(peer, record)
      if (!unchanged || nowMs - before.seenMs > REFRESH_MS) {
        record.seenMs = nowMs
        write(peer, record)
      }
      return merged.some(address => before?.addresses.includes(address) !== true)
    },
    failed(peer, address) {
      const record = known.get(peer)
      if (record === undefined || !record.addresses.includes(address)) return
      record.failures ??= new Map()
      const count = (record.failures.get(address)?.count ?? 0) + 1
      record.failures.set(address, { count, atMs: clock.wallMs() })
      if (record.failures.size > 4 * MAX_ADDRESSES)
        record.failures.delete(record.failures.keys().next().value as string)
      if (count < MAX_FAILURES || record.addresses.length === 1) return
      record.addresses = record.addresses.filter(other => other !== address)
      log.debug({ peer, address }, 'an address that does not answer was dropped')
      write(peer, record)
    },
    get: peer => [...(known.get(peer)?.addresses ?? [])],
    peers: () => [...known.keys()],
    forget(peer) {
      if (known.delete(peer)) write(peer, undefined)
    },
    flushed: () => writing,
  }
}

/** True for an address that leads through no relay. */
export function isDirectAddress(address: string): boolean {
  return !address.includes('/p2p-circuit')
}
