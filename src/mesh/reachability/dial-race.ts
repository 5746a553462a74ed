import type { Connection } from '@libp2p/interface'
import type { Multiaddr } from '@multiformats/multiaddr'
import { abortable, anySignal, TrellisError } from '../../base/index.ts'
import type { MeshInternals } from '../internals.ts'

export interface DialRaceOptions {
  signal: AbortSignal
  /** How long each group of addresses has a head start before the next one is dialed too. @defaultValue 250 */
  headStartMs?: number
}

const HEAD_START_MS = 250
/** Addresses dialed at most. */
const ADDRESS_LIMIT = 24

/**
 * Dials several addresses of one peer at once and takes the first connection that is admitted; the others are dropped.
 * libp2p's own queue dials one after the other, so that one dead address in front costs seconds, and hands out a
 * relayed connection when a direct one is wanted. Groups are in order of preference; the last might be relayed ones.
 */
export async function dialRace(
  mesh: Pick<MeshInternals, 'transportManager' | 'admitted'>,
  groups: readonly (readonly Multiaddr[])[],
  options: DialRaceOptions,
): Promise<Connection> {
  const won = new AbortController()
  const signal = anySignal([options.signal, won.signal])
  const headStartMs = options.headStartMs ?? HEAD_START_MS
  const failures: unknown[] = []

  async function dialOne(address: Multiaddr): Promise<Connection> {
    const dialed = mesh.transportManager.dial(address, { signal })
    // A transport may not notice the abort; what it brings too late is closed.
    dialed.then(
      connection => {
        if (won.signal.aborted && connection !== winner) connection.close().catch(() => {})
      },
      () => {},
    )
    const connection = await abortable(dialed, signal)
    await mesh.admitted(connection, signal)
    return connection
  }

  async function dialGroup(addresses: readonly Multiaddr[], index: number): Promise<Connection> {
    if (index > 0) await abortable(previousFailedOr(headStartMs * index, index), signal)
    return await Promise.any(addresses.map(dialOne))
  }

  const filled = groups.filter(group => group.length > 0)
  const groupEnds = filled.map(() => Promise.withResolvers<void>())
  /** A later group need not wait for an earlier one that has failed. */
  function previousFailedOr(delayMs: number, index: number): Promise<unknown> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise(resolve => {
      timer = setTimeout(resolve, delayMs)
    })
    const allFailed = Promise.all(groupEnds.slice(0, index).map(end => end.promise))
    return Promise.race([late, allFailed]).finally(() => clearTimeout(timer))
  }

  let winner: Connection | undefined
  let left = ADDRESS_LIMIT
  const races = filled.map(async (group, index) => {
    const addresses = group.slice(0, left)
    left -= addresses.length
    try {
      return await dialGroup(addresses, index)
    } catch (reason) {
      failures.push(...(reason instanceof AggregateError ? (reason.errors as unknown[]) : [reason]))
      throw reason
    } finally {
      groupEnds[index]?.resolve()
    }
  })
  try {
    winner = await Promise.any(races)
    return winner
  } catch {
    options.signal.throwIfAborted()
    throw new TrellisError('unavailable', 'no address answered', { cause: failures[0] })
  } finally {
    won.abort(new TrellisError('canceled', 'another address was faster'))
  }
}
