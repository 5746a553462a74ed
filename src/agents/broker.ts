import { randomBytes } from 'node:crypto'
import { anySignal, type Clock, type Logger, type PeerId, throwIfAborted } from '../base/index.ts'
import { Accountant } from './accountant.ts'
import type { AgentProtocol, OpenHeader } from './agent-streams.ts'
import type { AuditEvent } from './audit.ts'
import { AgentError, toAgentError } from './failure.ts'
import type { Policies } from './policy.ts'
import { Refusals } from './refusals.ts'

/** Calls of one session at once: an MCP client, or a connection of HTTP/2, may have many. */
const MAX_CALLS_PER_SESSION = 256
/** Sessions of one peer with one agent at once. */
const MAX_SESSIONS_PER_CALLER = 256
const MAX_TOOL_CHARS = 2048
/** Of the name of a tool in the audit log. */
const MAX_AUDIT_TOOL_CHARS = 256
/** How often the time of running calls is counted, in milliseconds. */
const COUNT_TIME_EVERY_MS = 500

/** Who calls, as the connection has proven it and policies have placed it. Nothing of it is the caller's own word. */
export interface CallerIdentity {
  readonly peer: PeerId
  /** What the mesh calls the peer; only a label. */
  readonly name: string
  readonly domain: string
  readonly isAdmin: boolean
}

export interface BrokerDependencies {
  self: PeerId
  policies: () => Policies
  isMember: (peer: PeerId) => boolean
  isAdmin: (peer: PeerId) => boolean
  nameOf: (peer: PeerId) => string
  audit: { append: (event: AuditEvent) => void; checkWritable: () => void }
  clock: Clock
  log: Logger
}

/** One call to an agent, authorized and accounted for. */
export interface BrokerCall {
  readonly caller: CallerIdentity
  readonly agent: string
  /** Empty: the agent as a whole. */
  readonly tool: string
  /** Names this call, for calls that are made for it. A secret between this node and the agent. */
  readonly token: string
  /** Aborts at the deadline, over budget, when the caller goes, and when the agent or the node ends. */
  readonly signal: AbortSignal
  /** Time left, in milliseconds, never negative; `undefined` without a deadline. */
  remainingMs(): number | undefined
  /** Counts bytes of the caller. */
  countReceived(byteCount: number): void
  /** Counts bytes to the caller. */
  countSent(byteCount: number): void
  /** Says how it ended, for the audit log: nothing means success. Only the first time counts. */
  end(failure?: unknown): void
}

/** One stream of a caller to an agent: the caller may open it, and each call on it is decided on its own. */
export interface BrokerSession {
  readonly caller: CallerIdentity
  readonly agent: string
  readonly protocol: AgentProtocol
  readonly depth: number
  readonly traceParent: string
  readonly signal: AbortSignal
  remainingMs(): number | undefined
  /**
   * Authorizes a call, takes it from the caller's budget, and puts it into the audit log when it ends. Throws an
   * `AgentError` that may be told to the caller; it is in the audit log already.
   * @param options.tool Tool, or method and path. @defaultValue the agent as a whole
   * @param options.timeoutMs Of the caller; never longer than what the session has left.
   */
  begin(options?: { tool?: string; timeoutMs?: number | undefined }): Promise<BrokerCall>
  /** Puts a caller's breach of the protocol into the audit log: what no call was made of. */
  reject(reason: unknown, tool?: string): void
  /** Ends the session and its calls. */
  end(reason?: unknown): void
}

/** What the audit log says of every call of a session. */
type CallFacts = Pick<AuditEvent, 'direction' | 'peer' | 'domain' | 'agent' | 'protocol' | 'depth' | 'trace'>

/**
 * The one way of calls to agents, in six steps: who is it (the peer id that the connection has proven) → to which domain
 * does it belong → may it do that → has it used up what it may → route → audit. `openInbound` and `begin` are the first
 * four, the caller of these routes, and what `end` is told is put into the log.
 */
export class Broker {
  readonly accountant = new Accountant()
  readonly #deps: BrokerDependencies
  readonly #sessions = new Set<Session>()
  readonly #calls = new Map<string, Call>()
  readonly #refusals: Refusals
  #cancelTick: (() => void) | undefined

  constructor(deps: BrokerDependencies) {
    this.#deps = deps
    this.#refusals = new Refusals(event => deps.audit.append(event), deps.clock)
  }

  /** Calls at the moment, of one agent. */
  activeCalls(agent: string): number {
    let count = 0
    for (const call of this.#calls.values()) if (call.agent === agent) count++
    return count
  }

  /** Who a peer is. */
  identify(peer: PeerId): CallerIdentity {
    const { nameOf, isAdmin, policies } = this.#deps
    return { peer, name: nameOf(peer), domain: policies().domainOf(peer), isAdmin: isAdmin(peer) }
  }

  /**
   * Lets a peer open a stream to an agent of this node. Throws what the peer may be told; it is in the audit log already.
   * @param signal Of the stream: aborts when it is over.
   */
  openInbound(peer: PeerId, header: OpenHeader, signal: AbortSignal): BrokerSession {
    const caller = this.identify(peer)
    const facts = factsOf('inbound', caller, header)
    try {
      this.#deps.audit.checkWritable()
      if (peer !== this.#deps.self && !this.#deps.isMember(peer))
        throw new AgentError('permission_denied', 'not a member of this mesh')
      this.authorize('inbound', peer, header.agent, undefined)
      const own = [...this.#sessions].filter(other => other.caller.peer === peer && other.agent === header.agent)
      if (own.length >= MAX_SESSIONS_PER_CALLER)
        throw new AgentError('resource_exhausted', `${own.length} streams at once are all that a caller may have`, {
          retryable: true,
        })
    } catch (reason) {
      this.#refused(facts, undefined, reason)
      throw reason
    }
    const session = new Session(this, caller, header, facts, signal)
    this.#sessions.add(session)
    return session
  }

  /** Checks on the caller's own side that a call may leave. Throws `permission_denied`; that is in the audit log already. */
  checkOutbound(peer: PeerId, header: OpenHeader, tool?: string): void {
    try {
      this.#deps.audit.checkWritable()
      this.authorize('outbound', peer, header.agent, tool)
    } catch (reason) {
      this.#refused(factsOf('outbound', this.identify(peer), header), tool, reason)
      throw reason
    }
  }

  /** The call that a token names: its deadline and depth bind calls made for it. Throws `permission_denied`. */
  parentOf(token: string): {
    remainingMs: number | undefined
    depth: number
    signal: AbortSignal
    traceParent: string
  } {
    const call = this.#calls.get(token)
    if (call === undefined) {
      const reason = new AgentError('permission_denied', 'the call for which this one is made is over, or never was', {
        suggestedActions: ['Give the token of a call that this agent is serving, or none.'],
      })
      this.rejectPeer(this.#deps.self, {}, reason)
      throw reason
    }
    const { session, signal } = call
    return { remainingMs: call.remainingMs(), depth: session.depth + 1, signal, traceParent: session.traceParent }
  }

  /** Ends all streams to an agent, or of a peer, that are no longer allowed: after policies have changed. */
  review(): void {
    this.accountant.reset()
    for (const session of this.#sessions) {
      try {
        this.authorize('inbound', session.caller.peer, session.agent, undefined)
      } catch (reason) {
        session.end(reason)
      }
    }
  }

  /** Ends all streams to an agent. */
  endAgent(agent: string, reason: unknown): void {
    for (const session of this.#sessions) if (session.agent === agent) session.end(reason)
  }

  stop(reason: unknown): void {
    for (const session of this.#sessions) session.end(reason)
    this.#refusals.flush()
    this.#cancelTick?.()
  }

  /** Throws `permission_denied` unless policies allow it. */
  authorize(direction: 'inbound' | 'outbound', peer: PeerId, agent: string, tool: string | undefined): void {
    const { policies, self } = this.#deps
    if (peer === self) return
    const [caller, callee] = direction === 'inbound' ? [peer, self] : [self, peer]
    const answer = policies().decide({ caller, callee, agent, tool })
    if (answer.allowed) return
    const what = tool === undefined || tool === '' ? agent : `${tool} of ${agent}`
    throw new AgentError('permission_denied', `${what} may not be called: ${answer.reason}`, {
      notExecuted: true,
      suggestedActions: ['Ask whoever runs the agent for a rule that allows it.'],
    })
  }

  /** @internal */
  async beginCall(session: Session, tool: string, timeoutMs: number | undefined): Promise<Call> {
    const { caller, agent, facts } = session
    const call = new Call(this, session, tool, timeoutMs)
    try {
      this.#deps.audit.checkWritable()
      throwIfAborted(session.signal)
      if (tool.length > MAX_TOOL_CHARS)
        throw new AgentError('invalid_argument', `the name of a tool has more than ${MAX_TOOL_CHARS} characters`)
      if (session.callCount >= MAX_CALLS_PER_SESSION)
        throw new AgentError(
          'resource_exhausted',
          `${session.callCount} calls at once are all that a stream may have`,
          {
            retryable: true,
          },
        )
      // What is about no tool, such as a list of the tools, is about the agent as a whole.
      const subject = tool === '' ? undefined : tool
      this.authorize('inbound', caller.peer, agent, subject)
      const limits = this.#deps
        .policies()
        .limitsOf({ caller: caller.peer, callee: this.#deps.self, agent, tool: subject })
      call.budget = await this.accountant.begin(limits, `${caller.peer} ${agent}`, reason => call.abort(reason))
      // What ends a session ends the calls that it has, not those that only begin.
      throwIfAborted(session.signal)
    } catch (reason) {
      call.budget?.end()
      const error = toAgentError(reason)
      this.#refused(facts, tool, error)
      throw new AgentError(error.kind, error.message, {
        cause: error,
        category: error.category,
        retryable: error.retryable,
        suggestedActions: error.suggestedActions,
        paramHints: error.paramHints,
        notExecuted: true,
        ...(error.retryAfterMs === undefined ? {} : { retryAfterMs: error.retryAfterMs }),
      })
    }
    session.callCount++
    this.#calls.set(call.token, call)
    this.#cancelTick ??= this.#deps.clock.schedule(COUNT_TIME_EVERY_MS, () => this.#tick())
    return call
  }

  /** @internal */
  endCall(call: Call, failure: unknown): void {
    if (!this.#calls.delete(call.token)) return
    call.session.callCount--
    call.budget?.end()
    const error = failure === undefined ? undefined : toAgentError(failure)
    this.#deps.audit.append({
      unix_ms: this.#deps.clock.wallMs(),
      ...call.session.facts,
      ...(call.tool === '' ? {} : { tool: call.tool.slice(0, MAX_AUDIT_TOOL_CHARS) }),
      outcome: error === undefined ? 'ok' : 'failed',
      ...(error === undefined ? {} : { category: error.category, kind: error.kind }),
      received_bytes: call.receivedBytes,
      sent_bytes: call.sentBytes,
      duration_ms: Math.round(this.#deps.clock.monotonicMs() - call.startedMs),
    })
  }

  /** @internal */
  endSession(session: Session, reason: unknown): void {
    this.#sessions.delete(session)
    for (const call of this.#calls.values()) if (call.session === session) this.endCall(call, reason)
  }

  /** @internal */
  rejected(session: Session, reason: unknown, tool: string | undefined): void {
    this.#refused(session.facts, tool, reason)
  }

  /**
   * Puts into the audit log what a peer did in vain outside of any session: a stream that begins with no request, a forged
   * card, a policy that is not its to write.
   */
  rejectPeer(peer: PeerId, what: { agent?: string; protocol?: string }, reason: unknown): void {
    const { domain } = this.identify(peer)
    const { agent = '', protocol = '' } = what
    this.#refused({ direction: 'inbound', peer, domain, agent, protocol }, undefined, reason)
  }

  /** @internal */
  get clock(): Clock {
    return this.#deps.clock
  }

  #refused(facts: CallFacts, tool: string | undefined, reason: unknown): void {
    const error = toAgentError(reason)
    this.#refusals.add({
      unix_ms: this.#deps.clock.wallMs(),
      ...facts,
      ...(tool === undefined || tool === '' ? {} : { tool: tool.slice(0, MAX_AUDIT_TOOL_CHARS) }),
      outcome: 'denied',
      category: error.category,
      kind: error.kind,
      // Our own words; those of a peer could be anything.
      ...(error.remote ? {} : { reason: error.message.slice(0, 256) }),
    })
  }

  #tick(): void {
    for (const call of this.#calls.values()) call.budget?.countTime()
    this.#cancelTick =
      this.#calls.size === 0 ? undefined : this.#deps.clock.schedule(COUNT_TIME_EVERY_MS, () => this.#tick())
  }
}

function factsOf(direction: 'inbound' | 'outbound', other: CallerIdentity, header: OpenHeader): CallFacts {
  return {
    direction,
    peer: other.peer,
    domain: other.domain,
    agent: header.agent,
    protocol: header.protocol,
    ...(header.depth === 0 ? {} : { depth: header.depth }),
    ...(header.traceParent === '' ? {} : { trace: header.traceParent }),
  }
}

class Session implements BrokerSession {
  readonly caller: CallerIdentity
  readonly agent: string
  readonly protocol: AgentProtocol
  readonly depth: number
  readonly traceParent: string
  readonly signal: AbortSignal
  readonly facts: CallFacts
  callCount = 0
  readonly #broker: Broker
  readonly #over = new AbortController()
  readonly #deadlineMs: number | undefined

  constructor(broker: Broker, caller: CallerIdentity, header: OpenHeader, facts: CallFacts, signal: AbortSignal) {
    this.#broker = broker
    this.caller = caller
    this.agent = header.agent
    this.protocol = header.protocol
    this.depth = header.depth
    this.traceParent = header.traceParent
    this.facts = facts
    const { timeoutMs } = header
    this.#deadlineMs = timeoutMs === undefined ? undefined : broker.clock.monotonicMs() + timeoutMs
    this.signal = anySignal([signal, this.#over.signal], timeoutMs)
  }

  remainingMs(): number | undefined {
    return this.#deadlineMs === undefined ? undefined : Math.max(0, this.#deadlineMs - this.#broker.clock.monotonicMs())
  }

  begin(options: { tool?: string; timeoutMs?: number | undefined } = {}): Promise<BrokerCall> {
    return this.#broker.beginCall(this, options.tool ?? '', options.timeoutMs)
  }

  reject(reason: unknown, tool?: string): void {
    this.#broker.rejected(this, reason, tool)
  }

  end(reason: unknown = new AgentError('canceled', 'the stream is over')): void {
    this.#over.abort(reason)
    this.#broker.endSession(this, reason)
  }
}

class Call implements BrokerCall {
  readonly caller: CallerIdentity
  readonly agent: string
  readonly tool: string
  readonly token = randomBytes(16).toString('base64url')
  readonly signal: AbortSignal
  readonly session: Session
  readonly startedMs: number
  budget: Awaited<ReturnType<Accountant['begin']>> | undefined
  receivedBytes = 0
  sentBytes = 0
  readonly #broker: Broker
  readonly #over = new AbortController()
  readonly #deadlineMs: number | undefined

  constructor(broker: Broker, session: Session, tool: string, timeoutMs: number | undefined) {
    this.#broker = broker
    this.session = session
    this.caller = session.caller
    this.agent = session.agent
    this.tool = tool
    this.startedMs = broker.clock.monotonicMs()
    const left = [timeoutMs, session.remainingMs()].filter(ms => ms !== undefined)
    this.#deadlineMs = left.length === 0 ? undefined : this.startedMs + Math.min(...left)
    this.signal = anySignal([session.signal, this.#over.signal], timeoutMs)
  }

  remainingMs(): number | undefined {
    return this.#deadlineMs === undefined ? undefined : Math.max(0, this.#deadlineMs - this.#broker.clock.monotonicMs())
  }

  countReceived(byteCount: number): void {
    this.receivedBytes += byteCount
    this.budget?.countBytes(byteCount)
  }

  countSent(byteCount: number): void {
    this.sentBytes += byteCount
    this.budget?.countBytes(byteCount)
  }

  abort(reason: unknown): void {
    this.#over.abort(reason)
  }

  end(failure?: unknown): void {
    this.#broker.endCall(this, failure)
  }
}
