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
  type Metrics,
  type PeerId,
  TrellisError,
  throwIfAborted,
} from '../base/index.ts'
import { type AddressBook, addressTo } from './address-book.ts'
import { AdmissionError, type AdmissionReason } from './handshake.ts'
import type { Libp2pComponents } from './internals.ts'
import type { MeshLimits } from './limits.ts'
import { pathOf, type TransportName } from './peer-table.ts'

/** How long one address gets before the next is tried beside it, in milliseconds. */
const STAGGER_MS = 150
/** The head start of direct addresses over relayed ones, in milliseconds. */
const RELAYED_DELAY_MS = 500
const FIND_PEER_MS = 6000
/** How often addresses that were heard of since join a dial that goes on, in milliseconds. */
const LOOK_AGAIN_MS = 300
/** How long after a relay did not get through to a peer it is asked again, in milliseconds; doubled each time. */
const ASK_AGAIN_MS = 500
/** How long the known addresses have before others are looked up, in milliseconds. */
const SEARCH_DELAY_MS = 1000
/** Stands for the round trip of a relay that was not measured. */
const MAX_RTT_MS = 60_000
/** Of what an error says why a peer can't be reached: how many reasons, and how long each. */
const MAX_PROBLEMS = 4
const MAX_PROBLEM_CHARS = 200
/** Peers whose last dial is remembered. */
const MAX_REPORTS = 512
/** Who was refused for what won't change soon does not ask that peer again for this long, in milliseconds. */
const REFUSED_MS = 60_000
const LASTING_REFUSALS: ReadonlySet<AdmissionReason> = new Set(['revoked', 'expired', 'other_mesh', 'version'])

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
  metrics: Metrics
  isRevoked(peer: PeerId): boolean
  /** Open, admitted connections to a peer. */
  connections(peer: PeerId): Connection[]
  /** This node itself was revoked: it dials nobody any more. */
  isOut(): boolean
  /** The round trip to a connected peer, if it was measured. */
  rttMs(peer: PeerId): number | undefined
  /** Addresses of relays that this node is connected to, the nearest first. */
  relayAddresses(): string[]
  /** Resolves when a connection is admitted. */
  admitted(connection: Connection, signal?: AbortSignal): Promise<void>
}

/** One address of a dial. */
export interface DialAttempt {
  address: string
  /** Why not; `undefined` if it was reached, or is being tried. */
  problem: string | undefined
  ms: number
}

export interface DialReport {
  /** When it was over, in milliseconds since the epoch. */
  atMs: number
  attempts: DialAttempt[]
}

function isRefusal(reason: unknown): reason is AdmissionError {
  return reason instanceof AdmissionError && reason.kind === 'permission_denied'
}

/** Connects to members, by all their addresses at once; dials of the same peer at the same time are one. */
export interface Dialer {
  /**
   * Resolves with an admitted connection. Throws `unavailable`, or `AdmissionError` if one side refuses; a refusal for good
   * (revoked, expired, another mesh or version) stands for a minute without asking again.
   */
  dial(peer: PeerId, signal?: AbortSignal): Promise<Connection>
  dialAddress(address: string, signal?: AbortSignal): Promise<Connection>
  /** What the last dial of a peer tried. */
  lastDial(peer: PeerId): DialReport | undefined
}

/**
 * libp2p's own queue dials the addresses of a peer one after the other, so that one which swallows packets costs its
 * whole timeout before the next has its turn. Here each gets a short head start, and the first admitted connection wins.
 */
export function createDialer(options: DialerOptions): Dialer {
  const { libp2p, parts, book, limits, clock } = options
  const running = new Map<PeerId, Promise<Connection>>()
  const limit = createSemaphore(limits.maxParallelDials)
  const reports = new Map<PeerId, DialReport>()
  const refusals = new Map<PeerId, { error: AdmissionError; untilMs: number }>()
  const countDial = options.metrics.counter('trellis_mesh_dials_count', 'Dials of members that are over.', ['result'])

  /** Those that may be dialed, best first. */
  function usable(texts: Iterable<string>): Multiaddr[] {
    const own = new Set(libp2p.getMultiaddrs().map(address => address.toString()))
    const rank = (address: Multiaddr): number => {
      const { path, relay } = pathOf(address)
      return path === 'direct' ? 0 : 1 + (relay === undefined ? MAX_RTT_MS : (options.rttMs(relay) ?? MAX_RTT_MS))
    }
    return [...texts]
      .filter(text => !own.has(text))
      .map(text => multiaddr(text))
      .filter(address => pathOf(address).relay !== libp2p.peerId.toString())
      .filter(address => parts.transportManager.dialTransportForMultiaddr(address) !== undefined)
      .sort((a, b) => rank(a) - rank(b) || costOf(a) - costOf(b))
      .slice(0, limits.maxAddressesPerPeer)
  }

  async function knownAddresses(peer: PeerId): Promise<string[]> {
    const stored = await parts.peerStore.get(peerIdFromString(peer)).catch(() => undefined)
    const found = stored?.addresses.map(({ multiaddr: address }) => address.toString()) ?? []
    return [...book.get(peer), ...found.flatMap(address => addressTo(peer, address) ?? [])]
  }

  async function lookUp(peer: PeerId, signal: AbortSignal): Promise<string[]> {
    const id = peerIdFromString(peer)
    const found = await libp2p.peerRouting.findPeer(id, { signal: anySignal([signal], FIND_PEER_MS) })
    return found.multiaddrs.flatMap(address => addressTo(peer, address.toString()) ?? [])
  }

  /** Where this node is connected to a relay: what a dial through it takes, whatever its address says. */
  function connectionTo(relay: PeerId): string | undefined {
    const [connection] = parts.connectionManager.getConnections(peerIdFromString(relay))
    if (connection === undefined || pathOf(connection.remoteAddr).path === 'relayed') return undefined
    return connection.remoteAddr.toString()
  }

  function delay(delayMs: number, signal: AbortSignal): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    const cancel = clock.schedule(delayMs, resolve)
    return abortable(promise, signal).finally(cancel)
  }

  async function attempt(address: Multiaddr, peer: PeerId, signal: AbortSignal): Promise<Connection> {
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
    const won = Promise.withResolvers<Connection>()
    /** Whoever dials it may have found them dead. */
    const former = new Set(options.connections(peer))
    const seen = new Set<string>()
    const tried = new Map<string, DialAttempt>()
    /** Relays by which the peer is tried. All addresses of one that this node is connected to would ask the same over the same connection. */
    const byRelay = new Set<PeerId>()
    const failures: unknown[] = []
    let runningCount = 0
    let askedAgainCount = 0
    let isSearching = true
    /** Nothing is being tried. */
    const idle = Promise.withResolvers<void>()
    let cancelLook = (): void => {}

    function launch(texts: Iterable<string>): void {
      // Mostly there is nothing new, and to tell which addresses are usable takes all the node's own.
      const unseen = [...new Set(texts)].filter(text => !seen.has(text))
      if (unseen.length === 0) return
      for (const text of unseen) seen.add(text)
      const fresh = usable(unseen).filter(address => !tried.has(address.toString()))
      const directCount = fresh.filter(address => pathOf(address).path === 'direct').length
      fresh.slice(0, limits.maxAddressesPerPeer - tried.size).forEach((address, index) => {
        const startsInMs =
          index < directCount
            ? index * STAGGER_MS
            : (index - directCount) * STAGGER_MS + (directCount > 0 ? RELAYED_DELAY_MS : 0)
        runningCount++
        void run(address, startsInMs)
      })
    }

    async function run(address: Multiaddr, startsInMs: number): Promise<void> {
      const text = address.toString()
      const record: DialAttempt = { address: text, problem: undefined, ms: 0 }
      tried.set(text, record)
      const { relay } = pathOf(address)
      const beganMs = clock.monotonicMs() + startsInMs
      try {
        if (startsInMs > 0) await delay(startsInMs, signal)
        const toRelay = relay === undefined ? undefined : connectionTo(relay)
        if (relay !== undefined && toRelay !== undefined && byRelay.has(relay)) tried.delete(text)
        else {
          if (relay !== undefined) byRelay.add(relay)
          const through = toRelay === undefined ? address : multiaddr(`${toRelay}/p2p-circuit/p2p/${peer}`)
          record.address = through.toString()
          const connection = await attempt(through, peer, signal)
          book.note(peer, [record.address])
          won.resolve(connection)
        }
      } catch (reason) {
        failures.push(reason)
        // The peer itself has said no: it would at its other addresses.
        if (isRefusal(reason)) won.reject(reason)
        record.problem = stop.signal.aborted ? 'another address was faster' : errorMessage(reason)
        if (!signal.aborted) book.failed(peer, text)
        if (relay !== undefined && !/RESOURCE_LIMIT_EXCEEDED/.test(errorMessage(reason))) askAgain(text, relay)
      }
      record.ms = Math.max(0, Math.round(clock.monotonicMs() - beganMs))
      runningCount--
      giveUp()
    }

    /** The peer may get its place at the relay while the dial goes on. What waits here doesn't prolong it. */
    function askAgain(text: string, relay: PeerId): void {
      clock.schedule(ASK_AGAIN_MS * 2 ** askedAgainCount++, () => {
        if (signal.aborted) return
        seen.delete(text)
        tried.delete(text)
        byRelay.delete(relay)
        launch([text])
      })
    }

    function giveUp(): void {
      if (runningCount > 0) return
      idle.resolve()
      if (!isSearching) won.reject(new AggregateError(failures))
    }

    /** A reservation at a relay that this node is connected to needs no finding. */
    const relayed = (): string[] => options.relayAddresses().map(relay => `${relay}/p2p-circuit/p2p/${peer}`)

    /** What is heard of while the dial goes on takes part in it, and the peer may itself connect. */
    function lookLater(): void {
      cancelLook = clock.schedule(LOOK_AGAIN_MS, () => {
        const connection = options.connections(peer).find(open => !former.has(open))
        if (connection !== undefined) return won.resolve(connection)
        void knownAddresses(peer).then(texts => {
          if (signal.aborted) return
          launch(texts)
          launch(relayed())
          lookLater()
        })
      })
    }

    async function search(): Promise<void> {
      launch(await knownAddresses(peer))
      launch(relayed())
      try {
        if (runningCount > 0) await Promise.race([idle.promise, delay(SEARCH_DELAY_MS, signal)])
        launch(await lookUp(peer, signal))
      } catch (reason) {
        if (!signal.aborted && tried.size === 0) failures.push(reason)
      } finally {
        isSearching = false
        giveUp()
      }
    }

    const onAbort = (): void => won.reject(new AggregateError([...failures, signal.reason]))
    signal.addEventListener('abort', onAbort, { once: true })
    try {
      void search()
      lookLater()
      return await won.promise
    } catch (reason) {
      if (isRefusal(reason)) {
        refused(peer, reason)
        throw reason
      }
      const causes = reason instanceof AggregateError ? (reason.errors as unknown[]) : [reason]
      if (tried.size === 0)
        throw unreachable(peer, [new TrellisError('unavailable', `no address of peer ${peer} is known`)])
      throw unreachable(peer, causes)
    } finally {
      signal.removeEventListener('abort', onAbort)
      cancelLook()
      stop.abort(new TrellisError('canceled', 'another address was faster'))
      if (reports.size >= MAX_REPORTS) reports.delete(reports.keys().next().value as PeerId)
      reports.set(peer, { atMs: clock.wallMs(), attempts: [...tried.values()] })
    }
  }

  function refused(peer: PeerId, error: AdmissionError): void {
    if (!LASTING_REFUSALS.has(error.reason)) return
    if (refusals.size >= MAX_REPORTS) refusals.delete(refusals.keys().next().value as PeerId)
    refusals.set(peer, { error, untilMs: clock.monotonicMs() + REFUSED_MS })
  }

  function unreachable(target: string, causes: readonly unknown[]): TrellisError {
    const problems = [...new Set(causes.map(cause => errorMessage(cause).slice(0, MAX_PROBLEM_CHARS)))]
    const more = problems.length > MAX_PROBLEMS ? `; and ${problems.length - MAX_PROBLEMS} more` : ''
    const text = `cannot reach ${target}: ${problems.slice(0, MAX_PROBLEMS).join('; ')}${more}`
    return new TrellisError('unavailable', text, { cause: causes[0] })
  }

  function checkIn(): void {
    if (options.isOut()) throw new TrellisError('permission_denied', 'this node was revoked: nobody would have it')
  }

  return {
    async dial(peer, signal) {
      throwIfAborted(signal)
      checkIn()
      if (!isPeerId(peer)) {
        throw new TrellisError('invalid_argument', `not a peer id: ${JSON.stringify(peer.slice(0, 60))}`)
      }
      if (options.isRevoked(peer)) throw new TrellisError('permission_denied', `peer ${peer} was revoked`)
      const refusal = refusals.get(peer)
      if (refusal !== undefined && clock.monotonicMs() < refusal.untilMs) throw refusal.error
      let dialing = running.get(peer)
      if (dialing === undefined) {
        dialing = dialAll(peer).finally(() => running.delete(peer))
        // Whoever asked may be gone by the time it fails.
        dialing.then(
          () => countDial(1, { result: 'connected' }),
          () => countDial(1, { result: 'failed' }),
        )
        running.set(peer, dialing)
      }
      return abortable(dialing, signal)
    },
    async dialAddress(address, callerSignal) {
      checkIn()
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
        throw unreachable(address, [cause])
      }
      await options.admitted(connection, signal)
      book.note(connection.remotePeer.toString(), [connection.remoteAddr.toString()])
      return connection
    },
    lastDial: peer => reports.get(peer),
  }
}
