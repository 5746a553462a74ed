import type { Clock, Metrics, PeerId } from '../base/index.ts'

/** Bytes that a member may be ahead of its rate before its streams are paused: what passes between two turns. */
const BURST_BYTES = 256 * 1024
/** Unused capacity is kept for so long, in milliseconds: for turns that come late. */
const KEEP_MS = 100
/** How often paused members get their share, in milliseconds. */
const TURN_MS = 5
const HOUR_MS = 3_600_000
/** Members whose use is remembered. */
const MAX_ACCOUNTS = 10_000

/** What a relay passes on. Bytes count for the member that sends them. 0: no limit. */
export interface RelayLimits {
  /** Bytes per second of all members together. What is scarce is shared evenly between the members that want it. */
  relayRate: number
  /** Bytes per second of one member. */
  relayMemberRate: number
  /** Bytes of one member in an hour. */
  relayMemberBytes: number
  /** Relayed connections that one member has opened. */
  relayMemberConnections: number
}

export type RelayRefusal = 'connections' | 'bytes'

interface Account {
  /** Sent and not yet worked off at the member's rate. */
  debtBytes: number
  /** Capacity of its own that it has not used, when its rate is limited. */
  ownRoomBytes: number
  waiting: Set<() => void>
  connectionCount: number
  /** Of the hour that runs. */
  hourBytes: number
}

/** Keeps account of what a relay does for each member, and holds back those that want more than their share. */
export interface RelayQuotas {
  /** Why a member gets no relayed connection now; `undefined` if it does. */
  whyRefused(member: PeerId): RelayRefusal | undefined
  /** A member has opened a relayed connection. Call the result when it is over. */
  opened(member: PeerId): () => void
  /** A member has sent bytes. False: read no more of it until `resume` is called, once. */
  sent(member: PeerId, byteCount: number, resume: () => void): boolean
  /** True when the member has used up its bytes of the hour. */
  isUsedUp(member: PeerId): boolean
  readonly connectionCount: number
}

export function createRelayQuotas(limits: RelayLimits, deps: { clock: Clock; metrics: Metrics }): RelayQuotas {
  const { clock, metrics } = deps
  const accounts = new Map<PeerId, Account>()
  const indebted = new Set<Account>()
  const addBytes = metrics.counter('trellis_mesh_relay_bytes', 'Bytes relayed for other members')
  const addPauses = metrics.counter('trellis_mesh_relay_pauses_count', 'Times a member was held back to its share')
  const isPaced = limits.relayRate > 0 || limits.relayMemberRate > 0
  let hourBeganMs = clock.monotonicMs()
  let lastMs = clock.monotonicMs()
  let roomBytes = 0
  let connectionCount = 0
  let isTurnDue = false

  function accountOf(member: PeerId): Account {
    let account = accounts.get(member)
    if (account === undefined) {
      if (accounts.size >= MAX_ACCOUNTS) forgetIdle()
      account = { debtBytes: 0, ownRoomBytes: BURST_BYTES, waiting: new Set(), connectionCount: 0, hourBytes: 0 }
      accounts.set(member, account)
    }
    return account
  }

  function forgetIdle(): void {
    for (const [member, account] of accounts)
      if (account.connectionCount === 0 && !indebted.has(account)) accounts.delete(member)
  }

  function turnHour(): void {
    if (clock.monotonicMs() - hourBeganMs < HOUR_MS) return
    hourBeganMs = clock.monotonicMs()
    forgetIdle()
    for (const account of accounts.values()) account.hourBytes = 0
  }

  /** Works off debts with what has become possible since the last turn, in even shares. */
  function workOff(): void {
    const nowMs = clock.monotonicMs()
    const elapsedS = (nowMs - lastMs) / 1000
    lastMs = nowMs
    const keep = (room: number, rate: number): number => Math.min(room + rate * elapsedS, (rate * KEEP_MS) / 1000)
    if (limits.relayRate > 0) roomBytes = keep(roomBytes, limits.relayRate)
    else roomBytes = Number.POSITIVE_INFINITY
    if (limits.relayMemberRate > 0)
      for (const account of accounts.values()) account.ownRoomBytes = keep(account.ownRoomBytes, limits.relayMemberRate)
    const mayPay = (account: Account): number =>
      limits.relayMemberRate > 0 ? Math.min(account.debtBytes, account.ownRoomBytes) : account.debtBytes
    // Those that want least first: what they leave is shared among the others.
    const payers = [...indebted].sort((a, b) => mayPay(a) - mayPay(b))
    payers.forEach((account, index) => {
      const share = Math.min(mayPay(account), roomBytes / (payers.length - index))
      account.debtBytes -= share
      account.ownRoomBytes -= share
      roomBytes -= share
      if (account.debtBytes < 1) {
        account.debtBytes = 0
        indebted.delete(account)
      }
    })
    for (const account of payers) {
      if (account.waiting.size === 0 || account.debtBytes > BURST_BYTES / 2) continue
      const resumes = [...account.waiting]
      account.waiting.clear()
      for (const resume of resumes) resume()
    }
  }

  function takeTurns(): void {
    if (isTurnDue) return
    isTurnDue = true
    clock.schedule(TURN_MS, () => {
      isTurnDue = false
      workOff()
      if (indebted.size > 0) takeTurns()
    })
  }

  return {
    whyRefused(member) {
      turnHour()
      const account = accountOf(member)
      if (limits.relayMemberConnections > 0 && account.connectionCount >= limits.relayMemberConnections)
        return 'connections'
      return limits.relayMemberBytes > 0 && account.hourBytes >= limits.relayMemberBytes ? 'bytes' : undefined
    },
    opened(member) {
      const account = accountOf(member)
      account.connectionCount++
      connectionCount++
      let isOver = false
      return () => {
        if (isOver) return
        isOver = true
        account.connectionCount--
        connectionCount--
      }
    },
    sent(member, byteCount, resume) {
      addBytes(byteCount)
      turnHour()
      const account = accountOf(member)
      account.hourBytes += byteCount
      if (!isPaced) return true
      account.debtBytes += byteCount
      indebted.add(account)
      if (account.debtBytes <= BURST_BYTES) {
        takeTurns()
        return true
      }
      workOff()
      if (account.debtBytes <= BURST_BYTES) return true
      account.waiting.add(resume)
      addPauses(1)
      takeTurns()
      return false
    },
    isUsedUp: member => limits.relayMemberBytes > 0 && accountOf(member).hourBytes >= limits.relayMemberBytes,
    get connectionCount() {
      return connectionCount
    },
  }
}
