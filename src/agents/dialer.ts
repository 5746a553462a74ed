import { anySignal, type ByteStream, type Clock, createMemoryPair, type PeerId } from '../base/index.ts'
import { Balancer } from '../rpc/index.ts'
import {
  type AgentProtocol,
  MAX_CHAIN_DEPTH,
  type OpenHeader,
  openAgentStream,
  type RawAgentStream,
} from './agent-streams.ts'
import type { Broker } from './broker.ts'
import type { AgentCard, AgentKind } from './card.ts'
import { AgentError, toAgentError } from './failure.ts'
import type { MovingStreams } from './moving-streams.ts'
import type { AgentRef } from './names.ts'
import type { PrefacedStream } from './prefaced-stream.ts'
import type { AgentRegistry, RegisteredAgent } from './registry.ts'

/** Time to open a stream with one node when the call itself has longer, in milliseconds; then another node is tried. */
const OPEN_TIMEOUT_MS = 15_000
/** Nodes that are tried for one stream. */
const MAX_TRIES = 4
/**
 * How long an agent that nobody seems to have is waited for, in milliseconds, at most half of the call's time: the word of one that was just
 * put up is on its way.
 */
const SETTLE_MS = 1000

/** What may be asked of an agent of each kind. */
const KIND_PROTOCOLS: Readonly<Record<AgentKind, readonly AgentProtocol[]>> = {
  program: ['call'],
  mcp: ['call', 'mcp'],
  a2a: ['call', 'a2a'],
  http: ['tunnel'],
  tcp: ['tunnel'],
}

export interface OpenAgentOptions {
  protocol: AgentProtocol
  signal?: AbortSignal
  /** Deadline of all that happens on the stream, in milliseconds from now. @defaultValue none */
  timeoutMs?: number
  /** Token of the call that this one is made for: its deadline and depth bind. */
  parent?: string
  traceParent?: string
  /** Nodes that are not to be asked: they have just failed. */
  except?: ReadonlySet<PeerId>
}

export interface OpenedAgent {
  stream: ByteStream
  /** The node that was chosen. */
  peer: PeerId
  kind: AgentKind
  /** Aborts with the caller's signal, the parent call, or the deadline. The stream is then reset. */
  signal: AbortSignal
}

export interface DialerDependencies {
  self: PeerId
  streams: MovingStreams
  registry: AgentRegistry
  broker: Broker
  /** Serves a stream of this node's own. */
  acceptLocal: (stream: ByteStream) => void
  /** Round trip to a peer in milliseconds, if it is known. */
  rttOf: (peer: PeerId) => number | undefined
  clock: Clock
}

/** Opens streams to agents wherever they are: finds the nodes, checks the policy, and goes on to the next if one fails. */
export class Dialer {
  readonly #deps: DialerDependencies
  readonly #balancer: Balancer

  constructor(deps: DialerDependencies) {
    this.#deps = deps
    this.#balancer = new Balancer({ clock: deps.clock })
  }

  /** Throws an `AgentError`: `not_found`, `permission_denied` by this side's policy, or what the last node said. */
  async open(ref: AgentRef, options: OpenAgentOptions): Promise<OpenedAgent> {
    const { broker, clock } = this.#deps
    const parent = options.parent === undefined ? undefined : broker.parentOf(options.parent)
    const depth = parent?.depth ?? 0
    if (depth > MAX_CHAIN_DEPTH)
      throw new AgentError('resource_exhausted', `calls are chained more than ${MAX_CHAIN_DEPTH} deep`, {
        notExecuted: true,
      })
    const times = [options.timeoutMs, parent?.remainingMs].filter(ms => ms !== undefined)
    const timeoutMs = times.length === 0 ? undefined : Math.min(...times)
    const endMs = timeoutMs === undefined ? undefined : clock.monotonicMs() + timeoutMs
    const signal = anySignal([options.signal, parent?.signal], timeoutMs)
    const header: OpenHeader = {
      agent: ref.name,
      protocol: options.protocol,
      timeoutMs,
      depth,
      traceParent: options.traceParent ?? parent?.traceParent ?? '',
    }
    let failure: AgentError | undefined
    for (const { card } of (await this.#nodesOf(ref, options, signal, timeoutMs)).slice(0, MAX_TRIES)) {
      const attempt = this.#balancer.begin(candidateId(card))
      try {
        signal.throwIfAborted()
        if (endMs !== undefined) header.timeoutMs = Math.max(1, endMs - clock.monotonicMs())
        broker.checkOutbound(card.peer, header)
        const stream = await this.#openAt(card.peer, header, anySignal([signal], OPEN_TIMEOUT_MS))
        attempt.answered()
        void stream.closed.then(() => attempt.abandoned())
        return { stream, peer: card.peer, kind: card.kind, signal }
      } catch (reason) {
        failure = toAgentError(reason)
        if (signal.aborted || !isUnwell(failure)) attempt.abandoned()
        else attempt.failed()
        if (signal.aborted) throw toAgentError(signal.reason)
        // Only what surely was not executed, and only where another node may do better.
        const mayTryNext = failure.notExecuted || failure.kind === 'deadline_exceeded'
        if (!mayTryNext || failure.kind === 'invalid_argument') throw failure
      }
    }
    throw failure ?? this.#notFound(ref, options)
  }

  /** As `#candidates`; where there are none, those that appear within a moment. */
  async #nodesOf(
    ref: AgentRef,
    options: OpenAgentOptions,
    signal: AbortSignal,
    timeoutMs = Infinity,
  ): Promise<RegisteredAgent[]> {
    const { registry, clock } = this.#deps
    const known = this.#candidates(ref, options)
    const isThere = registry.find({ name: ref.name, ...(ref.peer === undefined ? {} : { peer: ref.peer }) }).length > 0
    // Of those that are there, all have just failed or speak something else: no wait changes that.
    if (known.length > 0 || isThere) return known
    const settled = new AbortController()
    const cancel = clock.schedule(Math.min(SETTLE_MS, timeoutMs / 2), () => settled.abort())
    const look = (): RegisteredAgent[] | undefined => {
      const found = this.#candidates(ref, options)
      return found.length > 0 ? found : undefined
    }
    try {
      const found = await registry.waitFor(ref.name, look, AbortSignal.any([signal, settled.signal]))
      if (signal.aborted) throw toAgentError(signal.reason)
      return found ?? []
    } finally {
      cancel()
    }
  }

  /** Nodes that have the agent, in the order in which to ask them. */
  #candidates(ref: AgentRef, options: OpenAgentOptions): RegisteredAgent[] {
    const { registry, rttOf } = this.#deps
    const at = ref.peer === undefined ? {} : { peer: ref.peer, offlineToo: true }
    const suitable = registry
      .find({ name: ref.name, ...at })
      .filter(
        ({ card }) => KIND_PROTOCOLS[card.kind].includes(options.protocol) && options.except?.has(card.peer) !== true,
      )
    const candidates = suitable.map(agent => ({
      id: candidateId(agent.card),
      agent,
      rttMs: rttOf(agent.card.peer),
      runningCount: agent.activeCalls,
    }))
    return this.#balancer.order(candidates).map(({ agent }) => agent)
  }

  async #openAt(peer: PeerId, header: OpenHeader, signal: AbortSignal): Promise<PrefacedStream> {
    const { self, streams, acceptLocal } = this.#deps
    if (peer !== self) return await openAgentStream(by => streams.open(peer, by), peer, header, signal)
    // The same way as from elsewhere, in memory.
    const openLocal = async (): Promise<RawAgentStream> => {
      const [stream, theirs] = createMemoryPair()
      acceptLocal(theirs)
      return { stream }
    }
    return await openAgentStream(openLocal, peer, header, signal)
  }

  #notFound(ref: AgentRef, options: OpenAgentOptions): AgentError {
    const all = this.#deps.registry.find({ name: ref.name, offlineToo: true })
    const shown = ref.peer === undefined ? ref.name : `${ref.name}@${ref.peer}`
    const details = { notExecuted: true, paramHints: { agent: 'a name, or name@peer' } }
    const suitable = all.filter(({ card }) => KIND_PROTOCOLS[card.kind].includes(options.protocol))
    if (suitable.length > 0) {
      return new AgentError('unavailable', `no node that has ${shown} is there at the moment`, {
        ...details,
        retryable: true,
        retryAfterMs: 5_000,
        suggestedActions: ['Call again when a node that has it is back.'],
      })
    }
    if (all[0] !== undefined) {
      return new AgentError('unimplemented', `${shown} does not speak ${options.protocol}`, {
        ...details,
        suggestedActions: [`It speaks ${KIND_PROTOCOLS[all[0].card.kind].join(', ')}.`],
      })
    }
    const names = [...new Set(this.#deps.registry.find().map(({ card }) => card.name))].slice(0, 8)
    return new AgentError('not_found', `no agent ${shown} in this mesh`, {
      ...details,
      suggestedActions: [
        names.length === 0
          ? 'Nobody has registered one yet.'
          : `There are ${names.join(', ')}; list them all with \`trellis agent ls\`.`,
      ],
    })
  }
}

function candidateId({ peer, name }: AgentCard): string {
  return `${peer} ${name}`
}

/** True for failures that say something about the node, not about the call. */
function isUnwell({ kind }: AgentError): boolean {
  return kind === 'unavailable' || kind === 'deadline_exceeded' || kind === 'internal'
}
