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
/** An unchanged record is written again at most this often, in milliseconds. */
const REFRESH_MS = 3600_000

/** Where members were reached, or say that they are; kept over restarts. */
export interface AddressBook {
  load(): Promise<void>
  /**
   * Notes a peer's addresses, newest first, in front of those known, or in their place if they are `complete`: what the
   * peer itself says. Malformed ones are left out.
   */
  note(peer: PeerId, addresses: readonly string[], options?: { complete?: boolean }): void
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
        : { type: 'put' as const, key, value: encodeMessage(AddressRecordCodec, record) }
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
    note(peer, addresses, noteOptions = {}) {
      const valid = addresses.flatMap(address => addressTo(peer, address) ?? [])
      const before = known.get(peer)
      const merged = [
        ...new Set([...valid, ...(noteOptions.complete === true ? [] : (before?.addresses ?? []))]),
      ].slice(0, MAX_ADDRESSES)
      if (merged.length === 0) return
      const nowMs = Math.floor(clock.wallMs())
      const same = before !== undefined && merged.length === before.addresses.length
      const unchanged = same && merged.every(address => before.addresses.includes(address))
      if (before === undefined && known.size >= MAX_PEERS) {
        const oldest = [...known].reduce((a, b) => (b[1].seenMs < a[1].seenMs ? b : a))
        known.delete(oldest[0])
        write(oldest[0], undefined)
      }
      const record = { addresses: merged, seenMs: unchanged ? before.seenMs : nowMs }
      known.set(peer, record)
      if (!unchanged || nowMs - before.seenMs > REFRESH_MS) {
        record.seenMs = nowMs
        write(peer, record)
      }
    },
    get: peer => [...(known.get(peer)?.addresses ?? [])],
    peers: () => [...known.keys()],
    forget(peer) {
      if (known.delete(peer)) write(peer, undefined)
    },
    flushed: () => writing,
  }
}
