import { setTimeout } from 'node:timers/promises'
import {
  BrokenCircuitError,
  type CircuitBreakerPolicy,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhen,
} from 'cockatiel'
import { AsyncQueue, type ByteStream, errorMessage, type Logger, TrellisError } from '../base/index.ts'
import type { AgentProtocol } from './agent-streams.ts'
import type { BrokerSession } from './broker.ts'
import { serveCall } from './call-protocol.ts'
import type { AgentDescription, AgentKind } from './card.ts'
import { AgentError, toAgentError } from './failure.ts'
import type { AgentDefinition, AgentTarget, TargetFactory } from './target.ts'

/** Failures of an agent in a row after which callers are told so at once, and for how long, in milliseconds. */
const BREAK_AFTER_COUNT = 5
const BROKEN_MS = 5_000
/** Between attempts to start an agent, in milliseconds: at first, and at most. */
const FIRST_RETRY_MS = 1_000
const LONGEST_RETRY_MS = 60_000
const LOG_LINE_COUNT = 1000
const MAX_LOG_LINE_CHARS = 4096
const FOLLOW_QUEUE_COUNT = 1000

/** A line of an agent's log. */
export interface AgentLogLine {
  unixMs: number
  text: string
}

export interface HostDependencies {
  home: string
  log: Logger
  /** How each kind of agents is reached. A kind without a factory can't be registered. */
  factories: Readonly<Partial<Record<AgentKind, TargetFactory>>>
  /** Told when what an agent says of itself, or whether it is there, has changed. */
  onChange: (agent: HostedAgent) => void
}

/** An agent of this node: its target, the breaker in front of it, and its log. */
export class HostedAgent {
  readonly definition: AgentDefinition
  /** What the card says: the user's words, and what the target found out. */
  description: AgentDescription
  /** `idle`, `ready`, `starting`, or what is wrong. */
  state = 'idle'
  readonly #target: AgentTarget
  readonly #log: Logger
  readonly #breaker: CircuitBreakerPolicy
  #brokenUntilMs = 0
  readonly #life = new AbortController()
  readonly #lines: AgentLogLine[] = []
  readonly #followers = new Set<AsyncQueue<AgentLogLine>>()

  constructor(deps: HostDependencies, definition: AgentDefinition) {
    this.definition = definition
    this.description = definition.description
    const factory = deps.factories[definition.kind]
    if (factory === undefined)
      throw new TrellisError('unimplemented', `agents of kind ${definition.kind} are not known`)
    this.#log = deps.log.child({ agent: definition.name })
    this.#target = factory(definition, {
      log: this.#log,
      home: deps.home,
      life: this.#life.signal,
      note: line => this.note(line),
      onDescribed: found => {
        this.description = { ...this.description, ...found }
        deps.onChange(this)
      },
      onState: state => {
        if (state === this.state) return
        this.state = state
        this.note(`state: ${state}`)
        deps.onChange(this)
      },
    })
    // Only what says that the agent can't be reached at all: one crash with many calls on their way is one failure, not many,
    // and a refused or wrong call is the caller's.
    const isDown = (reason: unknown): boolean => {
      const { kind, notExecuted } = toAgentError(reason)
      return kind === 'unavailable' && notExecuted
    }
    this.#breaker = circuitBreaker(handleWhen(isDown), {
      halfOpenAfter: BROKEN_MS,
      breaker: new ConsecutiveBreaker(BREAK_AFTER_COUNT),
    })
    this.#breaker.onBreak(() => {
      this.#brokenUntilMs = performance.now() + BROKEN_MS
    })
  }

  get protocols(): readonly AgentProtocol[] {
    return this.#target.invoke === undefined ? this.#target.protocols : ['call', ...this.#target.protocols]
  }

  /** Whether callers are sent here. */
  get isUp(): boolean {
    return this.state === 'idle' || this.state === 'ready'
  }

  /** Begins to work. Rejects when it can't. */
  async start(): Promise<void> {
    await this.#target.start?.()
  }

  /** Begins to work sooner or later: tries again until it can, or is closed. */
  async startEventually(): Promise<void> {
    const { signal } = this.#life
    for (let delayMs = FIRST_RETRY_MS; !signal.aborted; delayMs = Math.min(delayMs * 2, LONGEST_RETRY_MS)) {
      try {
        await this.start()
        return
      } catch (reason) {
        this.note(`start failed: ${errorMessage(reason)}`)
      }
      await setTimeout(delayMs, undefined, { signal, ref: false }).catch(() => {})
    }
  }

  /**
   * Gets ready for a stream. Throws what its caller is told. The result serves it, once, and resolves when it is over; it
   * never rejects.
   */
  async prepare(session: BrokerSession): Promise<(stream: ByteStream) => Promise<void>> {
    const { protocol } = session
    if (!this.protocols.includes(protocol)) {
      const reason = new AgentError('unimplemented', `${this.definition.name} does not speak ${protocol}`, {
        notExecuted: true,
        suggestedActions: [`It speaks ${this.protocols.join(', ')}.`],
      })
      session.reject(reason)
      throw reason
    }
    const serve = protocol === 'call' ? this.#prepareCall(session) : await this.#guard(() => this.#prepare(session))
    return async stream => {
      try {
        await serve(stream)
      } catch (reason) {
        this.#log.debug({ err: reason }, 'a stream to an agent failed')
        stream.abort(toAgentError(reason))
      } finally {
        session.end()
      }
    }
  }

  async #prepare(session: BrokerSession): Promise<(stream: ByteStream) => Promise<void>> {
    if (this.#target.prepare === undefined) throw new AgentError('internal', 'a target without streams')
    return await this.#target.prepare(session)
  }

  #prepareCall(session: BrokerSession): (stream: ByteStream) => Promise<void> {
    // Refused before the stream is accepted, so that the caller goes on to another node. The state alone stays open until a
    // call tries.
    if (this.#breaker.state === CircuitState.Open && performance.now() < this.#brokenUntilMs) throw this.#broken()
    return async stream => {
      try {
        await this.#breaker.execute(async () => {
          const failure = await serveCall(stream, session, this.#target)
          if (failure !== undefined) throw failure
        })
      } catch (reason) {
        // Of any other failure the caller knows already.
        if (reason instanceof BrokenCircuitError) await serveCall(stream, session, brokenTarget(this.#broken()))
      }
    }
  }

  async #guard<T>(task: () => Promise<T>): Promise<T> {
    try {
      return await this.#breaker.execute(task)
    } catch (reason) {
      throw reason instanceof BrokenCircuitError ? this.#broken() : reason
    }
  }

  #broken(): AgentError {
    return new AgentError('unavailable', `${this.definition.name} has failed ${BREAK_AFTER_COUNT} times in a row`, {
      retryable: true,
      retryAfterMs: BROKEN_MS,
      notExecuted: true,
    })
  }

  /** Puts a line into the agent's log. */
  note(text: string): void {
    const line = { unixMs: Date.now(), text: text.slice(0, MAX_LOG_LINE_CHARS) }
    this.#lines.push(line)
    if (this.#lines.length > LOG_LINE_COUNT) this.#lines.shift()
    for (const queue of this.#followers) queue.push(line)
  }

  /** The last lines of the log; with `follow` then those that come. */
  async *logs(options: { follow: boolean; signal: AbortSignal }): AsyncGenerator<AgentLogLine> {
    const queue = new AsyncQueue<AgentLogLine>(FOLLOW_QUEUE_COUNT)
    const end = (): void => queue.end()
    if (options.follow) {
      this.#followers.add(queue)
      options.signal.addEventListener('abort', end, { once: true })
      if (options.signal.aborted) end()
    }
    try {
      yield* this.#lines.slice()
      if (options.follow) yield* queue
    } finally {
      this.#followers.delete(queue)
      options.signal.removeEventListener('abort', end)
    }
  }

  async close(): Promise<void> {
    this.#life.abort(new TrellisError('unavailable', 'the agent was removed'))
    for (const queue of this.#followers) queue.end()
    await this.#target.close()
  }
}

/** Tells a caller whose stream was accepted already. */
function brokenTarget(reason: AgentError): AgentTarget {
  return {
    protocols: [],
    // oxlint-disable-next-line require-yield -- it fails before it has anything to tell
    async *invoke() {
      throw reason
    },
    async close() {},
  }
}
