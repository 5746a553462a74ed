import {
  type ByteStream,
  type Clock,
  createMessageStream,
  errorMessage,
  type Logger,
  type PeerId,
  type PeerStreams,
  TrellisError,
} from '../base/index.ts'
import { decodeMessage, encodeMessage, meshProto } from '../wire/index.ts'
import type { AddressBook } from './address-book.ts'
import { MAX_PROOF_BYTES } from './certificates.ts'
import type { Membership } from './membership.ts'
import { PEERS_PROTOCOL } from './protocols.ts'
import { createRateLimiter } from './reachability/rate-limiter.ts'

const { PeersRequest: RequestCodec, PeersResponse: ResponseCodec, Proof: ProofCodec } = meshProto.mesh

const MAX_PEERS = 64
const MAX_ADDRESSES = 16
const MAX_REQUEST_BYTES = 64
const MAX_RESPONSE_BYTES = MAX_PEERS * (MAX_PROOF_BYTES + 2048)
const TIMEOUT_MS = 10_000
const INTERVAL_MS = 60_000
/** When a new neighbour is asked again, in milliseconds after it connected: at first it may not know much itself. */
const ASK_AGAIN_MS = [1500, 4000, 12_000]
/** Neighbours that are asked more than once: in a large mesh they all know much the same. */
const ASKED_COUNT = 8
/** Answers to one neighbour: at once, as often as it may come and go, and per second. An answer encodes up to 64 proofs. */
const ANSWER_BURST = 16
const ANSWERS_PER_SECOND = 0.5

export interface PeerExchangeOptions {
  streams: PeerStreams
  membership: Membership
  book: AddressBook
  clock: Clock
  log: Logger
  /** This node's own addresses. */
  ownAddresses(): string[]
  /** Addresses of a member were heard of that were not known. */
  onLearned(peer: PeerId): void
}

/**
 * Asks each member when it connects, and the first few again and then once a minute, for members and addresses that it knows. That is how a mesh of
 * a few nodes becomes fully connected, and how a node knows the proofs of members that it never met.
 */
export interface PeerExchange {
  start(): void
  stop(): void
}

export function createPeerExchange(options: PeerExchangeOptions): PeerExchange {
  const { streams, membership, book, clock, log } = options
  let running = false
  let cancelTimer: (() => void) | undefined
  const undo: (() => void)[] = []
  const asking = createRateLimiter(clock, { perSecond: ANSWERS_PER_SECOND, burst: ANSWER_BURST })

  function known(asker: PeerId, limit: number): Uint8Array {
    const connected = streams.connected()
    const peers = [membership.self, ...connected, ...book.peers()]
    const entries: meshProto.mesh.KnownPeer.$Shape[] = []
    for (const peer of new Set(peers)) {
      if (entries.length >= limit) break
      const proof = membership.proofOf(peer)
      if (peer === asker || proof === undefined || !membership.isMember(peer)) continue
      const addresses = peer === membership.self ? options.ownAddresses() : book.get(peer)
      entries.push({
        proof: decodeMessage(ProofCodec, proof, MAX_PROOF_BYTES),
        addresses: addresses.slice(0, MAX_ADDRESSES),
      })
    }
    return encodeMessage(ResponseCodec, { peers: entries })
  }

  async function answer(stream: ByteStream, asker: PeerId): Promise<void> {
    const messages = createMessageStream(stream, { maxMessageBytes: MAX_REQUEST_BYTES })
    const signal = AbortSignal.timeout(TIMEOUT_MS)
    try {
      if (!asking.take(asker)) throw new TrellisError('resource_exhausted', 'too many requests for peers')
      const bytes = await messages.read(signal)
      if (bytes === undefined) return messages.closeWrite()
      const request = decodeMessage(RequestCodec, bytes, MAX_REQUEST_BYTES, { what: 'request for peers' })
      await messages.write(known(asker, Math.min(request.limit, MAX_PEERS)), signal)
      messages.closeWrite()
    } catch (reason) {
      messages.abort(reason instanceof Error ? reason : new Error(errorMessage(reason)))
    }
  }

  async function ask(peer: PeerId): Promise<void> {
    const signal = AbortSignal.timeout(TIMEOUT_MS)
    const stream = await streams.open(peer, PEERS_PROTOCOL, { signal })
    const messages = createMessageStream(stream, { maxMessageBytes: MAX_RESPONSE_BYTES })
    try {
      await messages.write(encodeMessage(RequestCodec, { limit: MAX_PEERS }), signal)
      messages.closeWrite()
      const bytes = await messages.read(signal)
      if (bytes === undefined) return
      const response = decodeMessage(ResponseCodec, bytes, MAX_RESPONSE_BYTES, { what: 'list of peers' })
      for (const entry of (response.peers ?? []).slice(0, MAX_PEERS)) learn(entry)
    } catch (reason) {
      messages.abort(reason instanceof Error ? reason : new Error(errorMessage(reason)))
      throw reason
    }
  }

  function learn(entry: { proof?: meshProto.mesh.Proof.$Shape | null; addresses?: string[] | null }): void {
    if (!entry.proof) return
    try {
      const member = membership.checkProof(encodeMessage(ProofCodec, entry.proof))
      if (member.problem !== undefined || member.peer === membership.self) return
      // What was known already is no reason to try once more at once.
      const isNews = book.note(member.peer, (entry.addresses ?? []).slice(0, MAX_ADDRESSES), 'hearsay')
      if (isNews) options.onLearned(member.peer)
    } catch (reason) {
      log.debug({ problem: errorMessage(reason) }, 'a peer told of another whose proof does not hold')
    }
  }

  function askNow(peer: PeerId): void {
    if (!running) return
    ask(peer).catch((reason: unknown) => log.debug({ peer, problem: errorMessage(reason) }, 'no list of peers'))
  }

  const asked = (): PeerId[] => streams.connected().slice(0, ASKED_COUNT)

  function schedule(): void {
    cancelTimer = clock.schedule(INTERVAL_MS, () => {
      for (const peer of asked()) askNow(peer)
      if (running) schedule()
    })
  }

  return {
    start() {
      running = true
      undo.push(
        streams.handle(PEERS_PROTOCOL, (stream, peer) => void answer(stream, peer)),
        streams.onPeer(event => {
          if (event.type !== 'connected') return
          askNow(event.peer)
          for (const delayMs of ASK_AGAIN_MS)
            clock.schedule(delayMs, () => {
              if (asked().includes(event.peer)) askNow(event.peer)
            })
        }),
      )
      schedule()
    },
    stop() {
      running = false
      cancelTimer?.()
      for (const step of undo) step()
    },
  }
}
