import { RELAY_V2_HOP_CODEC } from '@libp2p/circuit-relay-v2'
import type { PeerId as Libp2pPeerId } from '@libp2p/interface'
import { peerIdFromString } from '@libp2p/peer-id'
import { type Clock, errorMessage, type Logger, type PeerId } from '../base/index.ts'
import type { Libp2pComponents } from './internals.ts'
import { type PeerTable, pathOf } from './peer-table.ts'

const CHECK_MS = 2000
const RETRY_MS = 5000
const MAX_RETRY_MS = 60_000

export interface RelayKeeperOptions {
  components: Libp2pComponents
  table: PeerTable
  clock: Clock
  log: Logger
  /** Reservations to hold at once. 0: none. */
  relayCount: number
  onChange(): void
}

/** Holds reservations at relays, and makes them again after a relay has gone and come back. */
export interface RelayKeeper {
  start(): void
  stop(): void
  /** Looks now rather than at the next check. */
  check(): void
  /** How many reservations to hold from now on. */
  setRelayCount(relayCount: number): void
  relays(): PeerId[]
}

/** The circuit relay transport's own record of reservations. */
interface ReservationStore {
  hasReservation(peer: Libp2pPeerId): boolean
  addRelay(peer: Libp2pPeerId, type: 'configured'): Promise<unknown>
  relayFilter: { has(bytes: Uint8Array): boolean; add(bytes: Uint8Array): boolean }
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

  const transport = components.transportManager
    .getTransports()
    .find(candidate => candidate[Symbol.toStringTag] === '@libp2p/circuit-relay-v2-transport')
  const store = (transport as unknown as { reservationStore: ReservationStore }).reservationStore
  // The store never forgets a relay that it failed to dial once, so that a restarted relay would be lost for good.
  store.relayFilter = { has: () => false, add: () => true }

  async function candidates(): Promise<PeerId[]> {
    const found: PeerId[] = []
    for (const connection of table.connections()) {
      const peer = connection.remotePeer.toString()
      if (pathOf(connection.remoteAddr).path === 'relayed' || found.includes(peer)) continue
      const known = await components.peerStore.get(connection.remotePeer).catch(() => undefined)
      if (known?.protocols.includes(RELAY_V2_HOP_CODEC)) found.push(peer)
    }
    return found
  }

  async function reserve(peer: PeerId): Promise<void> {
    const id = peerIdFromString(peer)
    const [connection] = table.connections(peer).filter(open => pathOf(open.remoteAddr).path === 'direct')
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
      const delayMs = Math.min((retryAt.get(peer)?.delayMs ?? RETRY_MS / 2) * 2, MAX_RETRY_MS)
      retryAt.set(peer, { atMs: clock.monotonicMs() + delayMs, delayMs })
      log.info({ relay: peer, problem: errorMessage(reason), retryMs: delayMs }, 'could not reserve a place at a relay')
    }
  }

  async function pass(): Promise<void> {
    const relays = await candidates()
    const before = held.join()
    held = relays.filter(peer => store.hasReservation(peerIdFromString(peer)))
    for (const peer of relays) {
      if (!running || held.length >= relayCount) break
      if (held.includes(peer) || (retryAt.get(peer)?.atMs ?? 0) > clock.monotonicMs()) continue
      await reserve(peer)
      if (store.hasReservation(peerIdFromString(peer))) held.push(peer)
    }
    if (held.join() !== before) options.onChange()
  }

  function check(): void {
    if (!running || checking || relayCount === 0) return
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
    },
    check,
    setRelayCount(newCount) {
      relayCount = newCount
      check()
    },
    relays: () => [...held],
  }
}
