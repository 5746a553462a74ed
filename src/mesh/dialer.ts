import type { Connection, Libp2p } from '@libp2p/interface'
import { peerIdFromString } from '@libp2p/peer-id'
import { type Multiaddr, multiaddr } from '@multiformats/multiaddr'
import {
  abortable,
  anySignal,
  type Clock,
  createSemaphore,
  errorMessage,
  isPeerId,
  type PeerId,
  TrellisError,
  throwIfAborted,
} from '../base/index.ts'
import { type AddressBook, addressTo } from './address-book.ts'
import { AdmissionError } from './handshake.ts'
import type { Libp2pComponents } from './internals.ts'
import type { MeshLimits } from './limits.ts'
import { pathOf, type TransportName } from './peer-table.ts'

/** How long one address gets before the next is tried beside it, in milliseconds. */
const STAGGER_MS = 150
/** The head start of direct addresses over relayed ones, in milliseconds. */
const RELAYED_DELAY_MS = 500
const FIND_PEER_MS = 6000

/** Which transport gets the head start: TCP moves bulk ten times as fast as QUIC, and costs less than WebSocket. */
const TRANSPORT_COST: Record<TransportName, number> = { tcp: 0, quic: 1, ws: 2, other: 3 }

function costOf(address: Multiaddr): number {
  return TRANSPORT_COST[pathOf(address).transport]
}

export interface DialerOptions {
  libp2p: Libp2p
  parts: Libp2pComponents
  book: AddressBook
  limits: MeshLimits
  clock: Clock
  isRevoked(peer: PeerId): boolean
  /** Resolves when a connection is admitted. */
  admitted(connection: Connection, signal?: AbortSignal): Promise<void>
}

/** Connects to members, by all their addresses at once; dials of the same peer at the same time are one. */
export interface Dialer {
  /** Resolves with an admitted connection. Throws `unavailable`, or `AdmissionError` if one side refuses. */
  dial(peer: PeerId, signal?: AbortSignal): Promise<Connection>
  dialAddress(address: string, signal?: AbortSignal): Promise<Connection>
}

/**
 * libp2p's own queue dials the addresses of a peer one after the other, so that one which swallows packets costs its
 * whole timeout before the next has its turn. Here each gets a short head start, and the first admitted connection wins.
 */
export function createDialer(options: DialerOptions): Dialer {
  const { libp2p, parts, book, limits, clock } = options
  const running = new Map<PeerId, Promise<Connection>>()
  const limit = createSemaphore(limits.maxParallelDials)

  async function addressesOf(peer: PeerId, signal: AbortSignal): Promise<Multiaddr[]> {
    const id = peerIdFromString(peer)
    const stored = await parts.peerStore.get(id).catch(() => undefined)
    const texts = new Set(book.get(peer))
    for (const { multiaddr: address } of stored?.addresses ?? []) {
      const text = addressTo(peer, address.toString())
      if (text !== undefined) texts.add(text)
    }
    if (texts.size === 0) {
      const found = await libp2p.peerRouting.findPeer(id, { signal: anySignal([signal], FIND_PEER_MS) })
      for (const address of found.multiaddrs) {
        const text = addressTo(peer, address.toString())
        if (text !== undefined) texts.add(text)
      }
    }
    const own = new Set(libp2p.getMultiaddrs().map(address => address.toString()))
    const relay = (address: Multiaddr): PeerId | undefined => pathOf(address).relay
    const isRelayed = (address: Multiaddr): number => (pathOf(address).path === 'relayed' ? 1 : 0)
    return [...texts]
      .filter(text => !own.has(text))
      .map(text => multiaddr(text))
      .filter(address => relay(address) !== libp2p.peerId.toString())
      .filter(address => parts.transportManager.dialTransportForMultiaddr(address) !== undefined)
      .sort((a, b) => isRelayed(a) - isRelayed(b) || costOf(a) - costOf(b))
      .slice(0, limits.maxAddressesPerPeer)
  }

  function delay(delayMs: number, signal: AbortSignal): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    const cancel = clock.schedule(delayMs, resolve)
    return abortable(promise, signal).finally(cancel)
  }

  async function attempt(
    address: Multiaddr,
    peer: PeerId,
    startsInMs: number,
    signal: AbortSignal,
  ): Promise<Connection> {
    if (startsInMs > 0) await delay(startsInMs, signal)
    return limit(async () => {
      throwIfAborted(signal)
      const connection = await withSignal(signal, own => parts.transportManager.dial(address, { signal: own }))
      if (connection.remotePeer.toString() !== peer) {
        connection.abort(new Error('another peer answered'))
        throw new TrellisError('unavailable', `another peer than ${peer} answers at ${address.toString()}`)
      }
      await options.admitted(connection, anySignal([signal], limits.admissionMs))
      return connection
    }, signal)
  }

  /** Node keeps a socket bound to the signal it was connected with: once the dial is over, that must not abort any more. */
  async function withSignal(signal: AbortSignal, task: (own: AbortSignal) => Promise<Connection>): Promise<Connection> {
    const own = new AbortController()
    const onAbort = (): void => own.abort(signal.reason)
    signal.addEventListener('abort', onAbort, { once: true })
    const cancel = clock.schedule(limits.addressDialMs, () => {
      own.abort(new TrellisError('deadline_exceeded', 'no answer'))
    })
    try {
      return await abortable(task(own.signal), own.signal)
    } finally {
      cancel()
      signal.removeEventListener('abort', onAbort)
    }
  }

  async function dialAll(peer: PeerId): Promise<Connection> {
    const stop = new AbortController()
    const signal = anySignal([stop.signal], limits.dialMs)
    try {
      const addresses = await addressesOf(peer, signal)
      if (addresses.length === 0) throw new TrellisError('unavailable', `no address of peer ${peer} is known`)
      const directCount = addresses.filter(address => pathOf(address).path === 'direct').length
      const attempts = addresses.map((address, index) => {
        const relayedMs = index >= directCount && directCount > 0 ? RELAYED_DELAY_MS : 0
        return attempt(address, peer, index * STAGGER_MS + relayedMs, signal)
      })
      return await Promise.any(attempts)
    } catch (reason) {
      const causes = reason instanceof AggregateError ? (reason.errors as unknown[]) : [reason]
      const refusal = causes.find(cause => cause instanceof AdmissionError && cause.kind === 'permission_denied')
      if (refusal !== undefined) throw refusal
      throw unreachable(peer, causes[0])
    } finally {
      stop.abort(new TrellisError('canceled', 'another address was faster'))
    }
  }

  function unreachable(target: string, cause: unknown): TrellisError {
    return new TrellisError('unavailable', `cannot reach ${target}: ${errorMessage(cause)}`, { cause })
  }

  return {
    async dial(peer, signal) {
      throwIfAborted(signal)
      if (!isPeerId(peer)) {
        throw new TrellisError('invalid_argument', `not a peer id: ${JSON.stringify(peer.slice(0, 60))}`)
      }
      if (options.isRevoked(peer)) throw new TrellisError('permission_denied', `peer ${peer} was revoked`)
      let dialing = running.get(peer)
      if (dialing === undefined) {
        dialing = dialAll(peer).finally(() => running.delete(peer))
        // Whoever asked may be gone by the time it fails.
        dialing.catch(() => {})
        running.set(peer, dialing)
      }
      return abortable(dialing, signal)
    },
    async dialAddress(address, callerSignal) {
      let target: Multiaddr
      try {
        target = multiaddr(address.slice(0, 1024))
      } catch (cause) {
        throw new TrellisError('invalid_argument', `not a peer id or multiaddr: ${address.slice(0, 200)}`, { cause })
      }
      const signal = anySignal([callerSignal], limits.dialMs + limits.admissionMs)
      let connection: Connection
      try {
        connection = await libp2p.dial(target, { signal })
      } catch (cause) {
        throwIfAborted(callerSignal)
        throw unreachable(address, cause)
      }
      await options.admitted(connection, signal)
      return connection
    },
  }
}
