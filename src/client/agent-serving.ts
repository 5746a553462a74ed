import { anySignal, TrellisError } from '../base/index.ts'
import {
  AgentError,
  type BoundService,
  client,
  encodeFailure,
  type HandlerContext,
  type RpcRouter,
  serve,
  toAgentError,
} from '../rpc/index.ts'
import { AgentProgramService, AgentsControl, type agentsProto } from '../wire/index.ts'
import { wireDescription } from './agent-codec.ts'
import type { AgentCallContext, AgentHandler, ServeAgentOptions, ServedAgent } from './agent-types.ts'
import type { Link } from './link.ts'
import type { JsonValue } from './types.ts'

type WireEvent = agentsProto.agents.CallEvent.$Properties
type WireCall = agentsProto.agents.ProgramCall

/** The agents that this program is: calls come from the daemon, over this program's own connection. */
export class AgentServer {
  readonly #link: Link
  readonly #router: RpcRouter
  readonly #agents = new Map<string, Readonly<Record<string, AgentHandler>>>()
  #isReachable = false

  constructor(link: Link, router: RpcRouter) {
    this.#link = link
    this.#router = router
  }

  async serve(
    name: string,
    handlers: Readonly<Record<string, AgentHandler>>,
    options: ServeAgentOptions,
  ): Promise<ServedAgent> {
    if (this.#agents.has(name)) throw new TrellisError('already_exists', `this program serves ${name} already`)
    this.#agents.set(name, handlers)
    if (!this.#isReachable) this.#router.add(this.#service())
    this.#isReachable = true
    const { signal: givenSignal, ...description } = options
    const skills = description.skills ?? Object.keys(handlers).map(id => ({ id }))
    const card = wireDescription({ ...description, skills })
    const ended = new AbortController()
    const signal = anySignal([ended.signal, givenSignal])
    const registered = Promise.withResolvers<undefined>()

    const register = async (): Promise<AgentError | undefined> => {
      try {
        await this.#link.persist(async connection => {
          for await (const event of client(AgentsControl, connection).serve({ name, card }, { signal }))
            if (event.event === 'registered') registered.resolve(undefined)
          throw new TrellisError('unavailable', 'the daemon ended the registration')
        }, signal)
        return undefined
      } catch (reason) {
        return signal.aborted ? undefined : toAgentError(reason)
      } finally {
        this.#agents.delete(name)
      }
    }
    const closed = register()
    const failure = await Promise.race([registered.promise, closed])
    if (failure !== undefined) throw failure
    const close = async (): Promise<void> => {
      ended.abort(new TrellisError('canceled', 'the agent was closed'))
      await closed
    }
    return { closed, close, [Symbol.asyncDispose]: close }
  }

  #service(): BoundService {
    return serve(AgentProgramService, { call: (request, context) => this.#call(request, context) })
  }

  async *#call(request: WireCall, rpc: HandlerContext): AsyncGenerator<WireEvent, void, undefined> {
    try {
      const handler = this.#handlerOf(request)
      const args = JSON.parse(request.argumentsJson) as { [key: string]: JsonValue }
      yield* runHandler(handler, args, request, rpc)
    } catch (reason) {
      yield { failure: encodeFailure(reason) }
    }
  }

  #handlerOf({ agent, tool }: WireCall): AgentHandler {
    const handlers = this.#agents.get(agent)
    if (handlers !== undefined && Object.hasOwn(handlers, tool)) return handlers[tool] as AgentHandler
    const names = Object.keys(handlers ?? {})
    throw new AgentError('not_found', `${agent} has no tool ${JSON.stringify(tool.slice(0, 80))}`, {
      suggestedActions: names.length === 0 ? [] : [`It has ${names.slice(0, 16).join(', ')}.`],
      paramHints: { tool: names.slice(0, 16).join(', ') },
    })
  }
}

async function* runHandler(
  handler: AgentHandler,
  args: { [key: string]: JsonValue },
  request: WireCall,
  rpc: HandlerContext,
): AsyncGenerator<WireEvent, void, undefined> {
  const events: WireEvent[] = []
  let wake = Promise.withResolvers<void>()
  const push = (event: WireEvent): void => {
    // Of progress the last word counts.
    if (events.at(-1)?.progress !== undefined && event.progress !== undefined) events.pop()
    events.push(event)
    wake.resolve()
  }
  const { caller } = request
  const context: AgentCallContext = {
    caller: {
      peer: caller?.peer ?? '',
      name: caller?.name ?? '',
      domain: caller?.domain ?? '',
      admin: caller?.admin ?? false,
    },
    tool: request.tool,
    token: request.token,
    signal: rpc.signal,
    remainingMs: () => rpc.remainingMs(),
    progress: (done, total, message = '') =>
      push({ progress: { done, message, ...(total === undefined ? {} : { total }) } }),
  }
  async function run(): Promise<JsonValue> {
    const given = handler(args, context)
    if (typeof given !== 'object' || given === null || !(Symbol.asyncIterator in given)) return await given
    for (;;) {
      const step = await given.next()
      if (step.done === true) return step.value
      push({ partialJson: JSON.stringify(step.value) })
    }
  }
  let outcome: WireEvent | undefined
  run().then(
    value => {
      // A handler without a result has answered nothing.
      outcome = { resultJson: JSON.stringify(value ?? null) }
      wake.resolve()
    },
    (reason: unknown) => {
      outcome = { failure: encodeFailure(reason) }
      wake.resolve()
    },
  )
  for (;;) {
    const event = events.shift()
    if (event !== undefined) yield event
    else if (outcome !== undefined) return yield outcome
    else {
      await wake.promise
      wake = Promise.withResolvers()
    }
  }
}
