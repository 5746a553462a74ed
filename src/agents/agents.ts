import { join } from 'node:path'
import {
  anySignal,
  type ByteStream,
  type Clock,
  type KeyValueStore,
  type Logger,
  type PeerId,
  type PeerStreams,
  type Service,
  type Signer,
  systemClock,
  TrellisError,
  toTrellisError,
} from '../base/index.ts'
import { POLICY_FILE } from '../config/index.ts'
import type { StateStore } from '../state/index.ts'
import { acceptOpen, PREFACE_TIMEOUT_MS, readOpen, refuseOpen } from './agent-streams.ts'
import { AuditLog } from './audit.ts'
import { Broker } from './broker.ts'
import { callOnStream, checkArguments } from './call-protocol.ts'
import { type AgentCard, type AgentKind, signCard } from './card.ts'
import { Dialer, type OpenAgentOptions, type OpenedAgent } from './dialer.ts'
import { AgentError } from './failure.ts'
import { HostedAgent } from './host.ts'
import { MovingStreams } from './moving-streams.ts'
import { type AgentRef, checkAgentName } from './names.ts'
import { POLICY_DOCUMENT, POLICY_KEY, PolicySource } from './policy.ts'
import { PrefacedStream } from './prefaced-stream.ts'
import { AGENTS_DOCUMENT, AgentRegistry, type RegisteredAgent } from './registry.ts'
import type { AgentCallEvent, AgentDefinition, TargetFactory } from './target.ts'

/** Agents of one node. */
const MAX_AGENT_COUNT = 200
const DEFINITION_PREFIX = 'agent/'

export interface AgentsMembership {
  readonly meshId: string
  readonly meshName: string
  isMember(peer: PeerId): boolean
  isAdmin(peer: PeerId): boolean
  onChange(listener: () => void): () => void
}

export interface AgentsDependencies {
  home: string
  streams: PeerStreams
  state: StateStore
  signer: Signer
  membership: AgentsMembership
  nameOf: (peer: PeerId) => string
  /** Round trip to a peer in milliseconds, if it is known. @defaultValue never known */
  rttOf?: (peer: PeerId) => number | undefined
  /** A store of this room's own. */
  db: KeyValueStore
  /** How each kind of agents is reached. */
  factories: Readonly<Partial<Record<AgentKind, TargetFactory>>>
  log: Logger
  clock?: Clock
}

/** Agents and services as peers: those of this node, and the way to those of others. */
export class Agents implements Service {
  readonly name = 'agents'
  readonly registry: AgentRegistry
  readonly policies: PolicySource
  readonly broker: Broker
  readonly audit: AuditLog
  readonly #deps: AgentsDependencies
  readonly #dialer: Dialer
  readonly #streams: MovingStreams
  readonly #hosted = new Map<string, HostedAgent>()
  readonly #serving = new Set<Promise<void>>()
  readonly #life = new AbortController()
  readonly #stops: (() => void)[] = []
  #watching: Promise<unknown> | undefined

  constructor(deps: AgentsDependencies) {
    this.#deps = deps
    const { state, signer, membership, log, home } = deps
    const clock = deps.clock ?? systemClock
    const flushed = (): Promise<void> => state.flushed()
    this.audit = new AuditLog({ folder: join(home, 'audit'), log })
    this.registry = new AgentRegistry({
      document: state.document(AGENTS_DOCUMENT),
      presence: state.ephemeral(AGENTS_DOCUMENT),
      flushed,
      signer,
      meshId: membership.meshId,
      isMember: peer => membership.isMember(peer),
      onRefused: (author, agent, reason) => {
        log.warn({ err: reason, author, agent }, 'a card that does not hold')
        this.broker.rejectPeer(author, { agent, protocol: 'card' }, reason)
      },
      clock,
      log,
    })
    this.policies = new PolicySource({
      file: join(home, POLICY_FILE),
      document: state.document(POLICY_DOCUMENT),
      flushed,
      self: signer.peer,
      meshName: membership.meshName,
      isAdmin: peer => membership.isAdmin(peer),
      onRefused: (author, reason) => {
        log.warn({ err: reason, author }, 'a policy that does not hold')
        this.broker.rejectPeer(author, { protocol: 'policy' }, reason)
      },
    })
    this.broker = new Broker({
      self: signer.peer,
      policies: () => this.policies.current,
      isMember: peer => membership.isMember(peer),
      isAdmin: peer => membership.isAdmin(peer),
      nameOf: deps.nameOf,
      audit: this.audit,
      clock,
      log,
    })
    this.#streams = new MovingStreams({ streams: deps.streams, clock, log, life: this.#life.signal })
    this.#dialer = new Dialer({
      self: signer.peer,
      streams: this.#streams,
      registry: this.registry,
      broker: this.broker,
      acceptLocal: stream => this.#accept(stream, signer.peer),
      rttOf: deps.rttOf ?? (() => undefined),
      clock,
    })
  }

  async start(signal: AbortSignal): Promise<void> {
    const { state, membership, db, log } = this.#deps
    await this.audit.start()
    await this.policies.load()
    const changes = state.document(POLICY_DOCUMENT).watch({ signal: this.#life.signal })
    this.#watching = Promise.all([this.#followPolicy(changes), this.#followCards()])
    this.#stops.push(membership.onChange(() => void this.#refreshPolicy()))
    this.#stops.push(this.#streams.serve((stream, peer, moveToken) => this.#accept(stream, peer, moveToken)))
    for await (const [key, bytes] of db.entries({ gte: DEFINITION_PREFIX, lt: 'agent0' })) {
      signal.throwIfAborted()
      try {
        await this.#hostEventually(JSON.parse(Buffer.from(bytes).toString()) as AgentDefinition)
      } catch (reason) {
        log.error({ err: reason, agent: key.slice(DEFINITION_PREFIX.length) }, 'an agent could not be put up again')
      }
    }
    // Left behind by programs that served when this node was killed.
    for (const name of this.registry.ownNames()) if (!this.#hosted.has(name)) await this.registry.remove(name)
  }

  async stop(): Promise<void> {
    const reason = new TrellisError('unavailable', 'the node is stopping')
    for (const stop of this.#stops.splice(0)) stop()
    this.#life.abort(reason)
    this.registry.stop()
    this.broker.stop(reason)
    await Promise.all([...this.#hosted.values()].map(agent => agent.close()))
    await Promise.all(this.#serving)
    await this.#watching
    await this.audit.stop()
  }

  /**
   * Puts an agent or a service on the mesh and keeps it over restarts. Throws `already_exists` unless `replace`, and what
   * is wrong with one that doesn't start: then the one that was there before stays.
   */
  async register(definition: AgentDefinition, options: { replace?: boolean } = {}): Promise<RegisteredAgent> {
    const { db } = this.#deps
    const { name } = definition
    checkAgentName(name)
    const replaced = this.#hosted.get(name)?.definition
    if (replaced !== undefined) {
      if (options.replace !== true) {
        throw new TrellisError('already_exists', `this node has an agent ${name} already`, {
          hint: 'Replace it with --replace, or choose another name.',
        })
      }
      await this.#unhost(name, 'the agent was replaced')
    }
    try {
      const agent = this.#host(definition)
      // Who registers an agent learns at once if it doesn't work.
      await agent.start()
      await this.#publish(agent)
    } catch (reason) {
      await this.#unhost(name, 'the agent could not be started')
      if (replaced !== undefined) await this.#hostEventually(replaced)
      throw reason
    }
    await db.batch([{ type: 'put', key: DEFINITION_PREFIX + name, value: Buffer.from(JSON.stringify(definition)) }])
    return this.#own(name)
  }

  /** Puts an agent on the mesh until the result is called. Throws `already_exists`. */
  async attach(definition: AgentDefinition, factory: TargetFactory): Promise<() => Promise<void>> {
    const { name } = definition
    checkAgentName(name)
    if (this.#hosted.has(name)) throw new TrellisError('already_exists', `this node has an agent ${name} already`)
    const agent = this.#host(definition, factory)
    await this.#publish(agent)
    return async () => {
      if (this.#hosted.get(name) !== agent) return
      await this.#unhost(name, 'the agent has left')
      await this.registry.remove(name)
    }
  }

  /** Takes an agent of this node off the mesh. Throws `not_found`. */
  async remove(name: string): Promise<void> {
    if (!this.#hosted.has(name)) {
      throw new TrellisError('not_found', `this node has no agent ${JSON.stringify(name.slice(0, 80))}`, {
        hint: '`trellis agent ls` lists them all.',
      })
    }
    await this.#unhost(name, 'the agent was removed')
    await this.#deps.db.batch([{ type: 'del', key: DEFINITION_PREFIX + name }])
    await this.registry.remove(name)
  }

  /** An agent of this node. */
  hosted(name: string): HostedAgent | undefined {
    return this.#hosted.get(name)
  }

  /** Opens a stream to an agent, wherever it is. See `Dialer.open`. */
  open(ref: AgentRef, options: OpenAgentOptions): Promise<OpenedAgent> {
    return this.#dialer.open(ref, { ...options, signal: anySignal([options.signal, this.#life.signal]) })
  }

  /** Makes one uniform call. Ends with the result; throws an `AgentError`. */
  async *call(
    ref: AgentRef,
    tool: string,
    argumentsJson: string,
    options: Omit<OpenAgentOptions, 'protocol'> = {},
  ): AsyncGenerator<AgentCallEvent, void, undefined> {
    const checked = checkArguments(argumentsJson)
    const { stream, signal } = await this.open(ref, { ...options, protocol: 'call' })
    yield* callOnStream(stream, tool, checked, signal)
  }

  #accept(raw: ByteStream, peer: PeerId, moveToken?: Uint8Array): void {
    const stream = new PrefacedStream(raw)
    const serving = this.#serve(stream, peer, moveToken).finally(() => this.#serving.delete(serving))
    this.#serving.add(serving)
  }

  /** Authenticate, authorize, route. What follows on the stream is the agent's. Never rejects. */
  async #serve(stream: PrefacedStream, peer: PeerId, moveToken: Uint8Array | undefined): Promise<void> {
    const life = this.#life.signal
    let header: Awaited<ReturnType<typeof readOpen>>
    try {
      header = await readOpen(stream, anySignal([life], PREFACE_TIMEOUT_MS))
    } catch (reason) {
      this.broker.rejectPeer(peer, {}, reason)
      refuseOpen(stream, reason)
      return
    }
    try {
      const session = this.broker.openInbound(peer, header, life)
      try {
        const agent = this.#hosted.get(header.agent)
        if (agent === undefined) {
          const reason = noSuchAgent(header.agent)
          session.reject(reason)
          throw reason
        }
        const serve = await agent.prepare(session)
        try {
          acceptOpen(stream, moveToken)
        } catch (reason) {
          // The caller is gone. What was made ready for it is let go by whoever made it, when it sees that.
          stream.abort(toTrellisError(reason))
        }
        await serve(stream)
      } catch (reason) {
        session.end(reason)
        throw reason
      }
    } catch (reason) {
      refuseOpen(stream, reason)
    }
  }

  #host(definition: AgentDefinition, factory?: TargetFactory): HostedAgent {
    const { home, log, factories } = this.#deps
    const { name, kind } = definition
    if (this.#hosted.size >= MAX_AGENT_COUNT)
      throw new TrellisError('resource_exhausted', `a node has at most ${MAX_AGENT_COUNT} agents`)
    const agent = new HostedAgent(
      {
        home,
        log,
        factories: factory === undefined ? factories : { [kind]: factory },
        onChange: changed => void this.#publish(changed),
      },
      definition,
    )
    // Before anything is put up: what can't be signed can't be registered.
    signCard(this.#cardOf(agent), this.#deps.membership.meshId, this.#deps.signer)
    this.#hosted.set(name, agent)
    return agent
  }

  /** Puts an agent up that was there before, as soon as it can be. */
  async #hostEventually(definition: AgentDefinition): Promise<void> {
    const agent = this.#host(definition)
    void agent.startEventually()
    await this.#publish(agent)
  }

  async #unhost(name: string, why: string): Promise<void> {
    const agent = this.#hosted.get(name)
    this.#hosted.delete(name)
    this.registry.withdraw(name)
    this.broker.endAgent(name, new AgentError('unavailable', why, { retryable: true }))
    await agent?.close()
  }

  async #publish(agent: HostedAgent): Promise<void> {
    const { name } = agent.definition
    if (this.#hosted.get(name) !== agent || this.#life.signal.aborted) return
    try {
      if (agent.isUp) await this.registry.publish(this.#cardOf(agent), () => this.broker.activeCalls(name))
      else this.registry.withdraw(name)
    } catch (reason) {
      this.#deps.log.error({ err: reason, agent: name }, 'the card of an agent could not be published')
    }
  }

  #cardOf({ definition: { name, kind }, description }: HostedAgent): AgentCard {
    const { peer } = this.#deps.signer
    const trustDomain = this.policies.current.domainOf(peer)
    return { ...description, peer, name, kind, trustDomain, updatedMs: (this.#deps.clock ?? systemClock).wallMs() }
  }

  #own(name: string): RegisteredAgent {
    const [own] = this.registry.find({ name, peer: this.#deps.signer.peer, offlineToo: true })
    if (own === undefined) throw new TrellisError('internal', 'the card of an agent was not published')
    return own
  }

  async #followPolicy(changes: AsyncIterable<{ key: string }>): Promise<void> {
    try {
      for await (const { key } of changes) if (key === POLICY_KEY) await this.#refreshPolicy()
    } catch (reason) {
      if (!this.#life.signal.aborted) this.#deps.log.error({ err: reason }, 'following the policy failed')
    }
  }

  async #followCards(): Promise<void> {
    try {
      await this.registry.follow(this.#life.signal)
    } catch (reason) {
      if (!this.#life.signal.aborted) this.#deps.log.error({ err: reason }, 'following the agents failed')
    }
  }

  async #refreshPolicy(): Promise<void> {
    if (this.#life.signal.aborted) return
    await this.policies.refresh()
    this.broker.review()
  }

  /** Replaces the policy of the mesh. See `PolicySource.publish`. */
  async publishPolicy(value: unknown): Promise<void> {
    await this.policies.publish(value)
    this.broker.review()
  }

  /** Reads the policy file again. Throws what is wrong with it; the old one then stays in effect. */
  async reloadPolicy(): Promise<void> {
    await this.policies.load()
    this.broker.review()
  }
}

function noSuchAgent(name: string): AgentError {
  return new AgentError('not_found', `this node has no agent ${name}`, {
    notExecuted: true,
    suggestedActions: ['List the agents that there are with `trellis agent ls`.'],
  })
}
