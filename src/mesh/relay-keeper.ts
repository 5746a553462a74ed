import { RELAY_V2_HOP_CODEC } from '@libp2p/circuit-relay-v2'
import type { Connection, IdentifyResult, PeerId as Libp2pPeerId } from '@libp2p/interface'
import { peerIdFromString } from '@libp2p/peer-id'
import { type Clock, errorMessage, type Logger, type PeerId } from '../base/index.ts'
import { addressTo } from './address-book.ts'
import type { Libp2pComponents } from './internals.ts'
import { type PeerTable, pathOf } from './peer-table.ts'

const CHECK_MS = 2000
const RETRY_MS = 5000
const MAX_RETRY_MS = 60_000
/** How long a relay's round trip may take to measure, in milliseconds. */
const MEASURE_MS = 1500
/** Another relay is worth a move if its round trip is less than this share of the farthest one's, and shorter by so many milliseconds. */
const NEARER_SHARE = 0.7
const NEARER_MS = 10

export interface RelayKeeperOptions {
  components: Libp2pComponents
  table: PeerTable
  clock: Clock
  log: Logger
  /** Reservations to hold at once. 0: none. */
  relayCount: number
  /** Measures the round trip to a peer; the table has it then. */
  measure(peer: PeerId, signal: AbortSignal): Promise<unknown>
  onChange(): void
}

/** Holds reservations at the nearest relays, and makes them again after a relay has gone and come back. */
export interface RelayKeeper {
  start(): void
  stop(): void
  /** Looks now rather than at the next check. */
  check(): void
  /** How many reservations to hold from now on. */
  setRelayCount(relayCount: number): void
  relays(): PeerId[]
  /** Why it has none of the places that it wants, as the relay asked last said; `undefined` if it has one, or didn't ask. */
  problem(): string | undefined
  /** Addresses of relays that this node is connected to, the nearest first, with reservations or without. */
  candidates(): string[]
  /** True for a relay that is missed: it had a reservation of this node, which has fewer than it wants. */
  misses(peer: PeerId): boolean
}

/** The circuit relay transport's own record of reservations. */
interface ReservationStore {
  hasReservation(peer: Libp2pPeerId): boolean
  addRelay(peer: Libp2pPeerId, type: 'configured'): Promise<unknown>
  reservations: {
    get(peer: Libp2pPeerId): { timeout: NodeJS.Timeout } | undefined
    delete(peer: Libp2pPeerId): void
  }
  safeDispatchEvent(type: 'relay:removed', event: { detail: { relay: Libp2pPeerId; details: unknown } }): boolean
  relayFilter: { has(bytes: Uint8Array): boolean; add(bytes: Uint8Array): boolean }
}

const isDirect = (connection: Connection): boolean => pathOf(connection.remoteAddr).path === 'direct'

/** The library's message has the relay's status in the middle of many lines. */
function describeRefusal(message: string): string {
  const status = /reservation failed with status (\w+)/.exec(message)?.[1]
  if (status === 'RESERVATION_REFUSED') return 'it has no place left'
  return status ?? message.split('\n', 1)[0]?.slice(0, 200) ?? ''
}

export function createRelayKeeper(options: RelayKeeperOptions): RelayKeeper {
  const { components, table, clock, log } = options
  let { relayCount } = options
  let running = false
  let checking = false
  let cancelTimer: (() => void) | undefined
  const listenedOn = new Set<PeerId>()
  const retryAt = new Map<PeerId, { atMs: number; delayMs: number }>()
  let held: PeerId[] = []
  let refusal: string | undefined
  let reachable: string[] = []

  const transport = components.transportManager
    .getTransports()
    .find(candidate => candidate[Symbol.toStringTag] === '@libp2p/circuit-relay-v2-transport')
  const internals = transport as unknown as { reservationStore: ReservationStore; discovery: unknown }
  const store = internals.reservationStore
  // It finds relays that nobody asked for, fails because of that, and a reservation asked for here at that moment fails with it.
  internals.discovery = undefined
  // The store never forgets a relay that it failed to dial once, so that a restarted relay would be lost for good.
  store.relayFilter = { has: () => false, add: () => true }

  /**
   * Peers that say they are relays. The peer store can't tell: to it, whoever opens a stream of a protocol serves that, so that
   * a relay takes all who use it for relays, and tells others of the addresses that they come from.
   */
  const serving = new Set<PeerId>()
  const { events } = components
  function onIdentify({ detail }: CustomEvent<IdentifyResult>): void {
    const peer = detail.peerId.toString()
    if (detail.connection.status === 'open' && detail.protocols.includes(RELAY_V2_HOP_CODEC)) serving.add(peer)
    else serving.delete(peer)
    check()
  }
  const onDisconnect = ({ detail }: CustomEvent<Libp2pPeerId>): void => void serving.delete(detail.toString())
  // Before libp2p starts, so that none is missed.
  events.addEventListener('peer:identify', onIdentify)
  events.addEventListener('peer:disconnect', onDisconnect)

  const rttOf = (peer: PeerId): number => table.get(peer)?.rttMs ?? Number.POSITIVE_INFINITY

  /** Relays that this node is connected to, the nearest first. */
  async function findRelays(): Promise<PeerId[]> {
    const found: PeerId[] = []
    for (const connection of table.connections()) {
      const peer = connection.remotePeer.toString()
      if (serving.has(peer) && isDirect(connection) && !found.includes(peer)) found.push(peer)
    }
    if (found.length > relayCount && relayCount > 0) await measureAll(found)
    return found.sort((a, b) => rttOf(a) - rttOf(b))
  }

  /** Where there is a choice, it takes the round trips to choose. */
  async function measureAll(relays: readonly PeerId[]): Promise<void> {
    const signal = AbortSignal.timeout(MEASURE_MS)
    await Promise.all(
      relays
        .filter(peer => rttOf(peer) === Number.POSITIVE_INFINITY)
        .map(peer => options.measure(peer, signal).catch(() => {})),
    )
  }

  /** Gives a reservation up. The relay forgets it when its time is over. */
  function release(peer: PeerId): void {
    const id = peerIdFromString(peer)
    const details = store.reservations.get(id)
    if (details === undefined) return
    clearTimeout(details.timeout)
    store.reservations.delete(id)
    store.safeDispatchEvent('relay:removed', { detail: { relay: id, details } })
    log.info({ relay: peer }, 'gave up a place at a relay for one at a nearer relay')
  }

  async function reserve(peer: PeerId): Promise<void> {
    const id = peerIdFromString(peer)
    const connection = table.connections(peer).find(isDirect)
    if (connection === undefined) return
    try {
      // A relay's listener outlives its reservation and takes up the next one; a second listener would double it.
      if (listenedOn.has(peer)) await store.addRelay(id, 'configured')
      else {
        await components.transportManager.listen([connection.remoteAddr.encapsulate('/p2p-circuit')])
        listenedOn.add(peer)
      }
      retryAt.delete(peer)
      log.info({ relay: peer }, 'reserved a place at a relay')
    } catch (reason) {
      // The connection died while it was asked over: that is no answer, and the relay may be back in a moment.
      if (!table.connections(peer).includes(connection)) return
      refusal = `relay ${peer}: ${describeRefusal(errorMessage(reason))}`
      const delayMs = Math.min((retryAt.get(peer)?.delayMs ?? RETRY_MS / 2) * 2, MAX_RETRY_MS)
      retryAt.set(peer, { atMs: clock.monotonicMs() + delayMs, delayMs })
      log.info({ relay: peer, problem: errorMessage(reason), retryMs: delayMs }, 'could not reserve a place at a relay')
    }
  }

  async function pass(): Promise<void> {
    const relays = await findRelays()
    reachable = relays.flatMap(peer => {
      const address = table.connections(peer).find(isDirect)?.remoteAddr.toString()
      return (address === undefined ? undefined : addressTo(peer, address)) ?? []
    })
    if (relayCount === 0) return
    const before = held.join()
    held = relays.filter(peer => store.hasReservation(peerIdFromString(peer)))
    for (const peer of relays) {
      if (!running || held.length >= relayCount) break
      if (held.includes(peer) || (retryAt.get(peer)?.atMs ?? 0) > clock.monotonicMs()) continue
      await reserve(peer)
      if (store.hasReservation(peerIdFromString(peer))) held.push(peer)
    }
    await moveNearer(relays)
    if (held.join() !== before) options.onChange()
  }

  async function moveNearer(relays: readonly PeerId[]): Promise<void> {
    const nearest = relays.find(peer => !held.includes(peer) && (retryAt.get(peer)?.atMs ?? 0) <= clock.monotonicMs())
    const farthest = held.toSorted((a, b) => rttOf(b) - rttOf(a))[0]
    if (!running || nearest === undefined || farthest === undefined || held.length < relayCount) return
    const [nearMs, farMs] = [rttOf(nearest), rttOf(farthest)]
    if (!Number.isFinite(farMs) || nearMs > farMs * NEARER_SHARE || nearMs > farMs - NEARER_MS) return
    await reserve(nearest)
    if (!store.hasReservation(peerIdFromString(nearest))) return
    release(farthest)
    held = [nearest, ...held.filter(peer => peer !== farthest)]
  }

  function check(): void {
    if (!running || checking) return
    checking = true
    pass()
      .catch((reason: unknown) => log.warn({ err: reason }, 'the check of relay reservations failed'))
      .finally(() => {
        checking = false
      })
  }

  function schedule(): void {
    cancelTimer = clock.schedule(CHECK_MS, () => {
      check()
      if (running) schedule()
    })
  }

  return {
    start() {
      running = true
      schedule()
      check()
    },
    stop() {
      running = false
      cancelTimer?.()
      events.removeEventListener('peer:identify', onIdentify)
      events.removeEventListener('peer:disconnect', onDisconnect)
    },
    check,
    setRelayCount(newCount) {
      relayCount = newCount
      check()
    },
    relays: () => [...held],
    problem: () => (relayCount > 0 && held.length === 0 ? refusal : undefined),
    candidates: () => [...reachable],
    misses: peer => running && listenedOn.has(peer) && held.length < relayCount && !held.includes(peer),
  }
}
