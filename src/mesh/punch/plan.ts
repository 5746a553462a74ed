/** Who does what, decided alike on both sides from the two candidates. */
import type { Candidate } from './messages.ts'

export type PunchRole = 'initiator' | 'responder'

/** `simultaneous`: both connect at once, or only this side's first packets matter. `accept`: open the own filter, listen. */
export type TcpPlan = 'simultaneous' | 'accept' | 'impossible'

export function planTcp(mine: Candidate, theirs: Candidate): TcpPlan {
  if (mine.endpoint === undefined || theirs.endpoint === undefined) return 'impossible'
  const mineDepends = mine.mapping === 'endpoint-dependent'
  const theirsDepends = theirs.mapping === 'endpoint-dependent'
  if (mineDepends && theirsDepends) return 'impossible'
  // The port that the dependent side will come from is unknown: a filter by port can't be opened for it.
  const fixed = theirsDepends ? mine : theirs
  if ((mineDepends || theirsDepends) && fixed.filtering === 'address-and-port-dependent') return 'impossible'
  return theirsDepends ? 'accept' : 'simultaneous'
}

export type QuicPlan =
  | { type: 'impossible' }
  /** The server sends a packet to the dialer's QUIC socket and listens; the dialer dials. */
  | { type: 'quic'; server: PunchRole }
  /** The server's port is fixed but filters by port, and the dialer's port is unknown: it is found by trying. */
  | { type: 'spray'; server: PunchRole }

export function planQuic(initiator: Candidate, responder: Candidate): QuicPlan {
  if (initiator.endpoint === undefined || responder.endpoint === undefined) return { type: 'impossible' }
  const initiatorDepends = initiator.mapping === 'endpoint-dependent'
  const responderDepends = responder.mapping === 'endpoint-dependent'
  if (initiatorDepends && responderDepends) return { type: 'impossible' }
  let server: PunchRole = responderDepends ? 'initiator' : 'responder'
  if (!initiatorDepends && !responderDepends && initiator.client === undefined && responder.client !== undefined)
    server = 'initiator'
  const [serving, dialing] = server === 'initiator' ? [initiator, responder] : [responder, initiator]
  if (dialing.mapping === 'endpoint-dependent' && serving.filtering === 'address-and-port-dependent')
    return { type: 'spray', server }
  return { type: 'quic', server }
}
