import type { Libp2p } from '@libp2p/interface'
import { type Multiaddr, multiaddr } from '@multiformats/multiaddr'
import { anySignal, errorMessage, type PeerId, TrellisError, throwIfAborted } from '../base/index.ts'
import { peerOfAddress } from './address-book.ts'
import type { Identity } from './identity.ts'
import { InviteError } from './invites.ts'
import { type Joined, requestJoin } from './join.ts'
import { createDialer } from './libp2p.ts'
import { DEFAULT_LIMITS } from './limits.ts'
import { JOIN_PROTOCOL } from './protocols.ts'
import { checkName } from './signed.ts'
import { createStreamAdapter } from './stream-adapter.ts'
import { decodeTicket, type Ticket } from './ticket.ts'

const JOIN_MS = 30_000
/** Members asked at once. */
const PARALLEL_COUNT = 3

export interface JoinOptions {
  /** The ticket as it was printed, or decoded. */
  ticket: string | Ticket
  identity: Identity
  /** How this node is called in the mesh: 1–64 bytes. */
  name: string
  signal?: AbortSignal
}

/** By member, the addresses that a non-member can use: a relay does not serve it, but lets it join. */
function directAddresses(ticket: Ticket, self: PeerId): Map<PeerId, Multiaddr[]> {
  const byPeer = new Map<PeerId, Multiaddr[]>()
  for (const text of ticket.addresses) {
    const direct = text.split('/p2p-circuit')[0] ?? ''
    const peer = peerOfAddress(direct)
    if (peer === undefined || peer === self) continue
    const known = byPeer.get(peer) ?? []
    const address = multiaddr(direct)
    if (!known.some(other => other.equals(address))) known.push(address)
    byPeer.set(peer, known)
  }
  return byPeer
}

async function askMember(
  dialer: Libp2p,
  addresses: Multiaddr[],
  ticket: Ticket,
  options: JoinOptions,
  signal: AbortSignal,
): Promise<Joined> {
  const connection = await dialer.dial(addresses, { signal })
  const stream = await connection.newStream(JOIN_PROTOCOL, { signal })
  try {
    return await requestJoin(createStreamAdapter(stream), ticket, options.identity.signer, options.name, signal)
  } catch (reason) {
    stream.abort(reason instanceof Error ? reason : new Error(errorMessage(reason)))
    throw reason
  }
}

/**
 * Redeems a ticket at any member that its addresses lead to. Throws `TicketError` for a text that is no good ticket,
 * `InviteError` for an invitation that is no longer good, `unavailable` if no member, or not the inviting admin, answers.
 */
export async function joinMesh(options: JoinOptions): Promise<Joined> {
  const { identity } = options
  const ticket = typeof options.ticket === 'string' ? decodeTicket(options.ticket) : options.ticket
  checkName(options.name, 'the name of this node')
  if (ticket.genesis.founder === identity.peer) {
    throw new TrellisError('already_exists', 'this node founded the mesh that the ticket is for')
  }
  const members = [...directAddresses(ticket, identity.peer).values()]
  if (members.length === 0) {
    throw new TrellisError('unavailable', 'the ticket names no address at which a member can be reached')
  }
  const stop = new AbortController()
  const signal = anySignal([options.signal, stop.signal], JOIN_MS)
  const dialer = await createDialer(identity.seed, DEFAULT_LIMITS)
  const failures: unknown[] = []

  async function worker(): Promise<Joined | undefined> {
    for (let addresses = members.shift(); addresses !== undefined; addresses = members.shift()) {
      try {
        return await askMember(dialer, addresses, ticket, options, signal)
      } catch (reason) {
        // The issuer itself has answered: others would only ask it again.
        if (reason instanceof InviteError) {
          stop.abort(reason)
          throw reason
        }
        failures.push(reason)
        if (signal.aborted) break
      }
    }
    return undefined
  }

  try {
    const workers = Array.from({ length: PARALLEL_COUNT }, async () => {
      const joined = await worker()
      if (joined === undefined) throw new TrellisError('unavailable', 'no member answered')
      return joined
    })
    try {
      return await Promise.any(workers)
    } catch (reason) {
      throwIfAborted(options.signal)
      const causes = reason instanceof AggregateError ? (reason.errors as unknown[]) : [reason]
      const refusal = causes.find(cause => cause instanceof InviteError)
      if (refusal !== undefined) throw refusal
      const spoken = failures.find(failure => failure instanceof TrellisError && failure.remote)
      if (spoken !== undefined) throw spoken
      throw new TrellisError('unavailable', 'no member that the ticket names could be reached', {
        cause: failures[0],
        hint: 'Check that a member runs, and that its addresses in the ticket can be reached from here.',
      })
    }
  } finally {
    stop.abort()
    await Promise.race([dialer.stop(), new Promise(resolve => setTimeout(resolve, 2000).unref())])
  }
}
