import { join } from 'node:path'
import {
  type AgentDefinition,
  agentKindOfWire,
  createProgramFactory,
  encodeFailure,
  type ForwardEvent,
  protocolOfWire,
  type RegisteredAgent,
  readChunks,
  readDescription,
  startForward,
  toAgentError,
  wireCallEvent,
  wireCard,
} from '../agents/index.ts'
import { AsyncQueue, abortable, anySignal, TrellisError } from '../base/index.ts'
import { POLICY_FILE } from '../config/index.ts'
import { type BoundService, type HandlerContext, type RpcConnection, serve } from '../rpc/index.ts'
import { AgentsControl, agentsProto } from '../wire/index.ts'
import { agentRefOf, agentsOf } from './agent-refs.ts'
import { type DaemonContext, requirePeer, requireRuntime } from './context.ts'

const { Kind } = agentsProto.agents
/** Events of a forwarded port that wait for a slow reader; beyond it the oldest are dropped. */
const FORWARD_QUEUE_COUNT = 1024
const MAX_POLICY_CHARS = 256 * 1024
const MAX_COMMAND_COUNT = 256
const MAX_COMMAND_CHARS = 32 * 1024

type WireAgent = agentsProto.agents.AgentInfo.$Properties
type WireCard = agentsProto.agents.Card.$Properties

function wireAgent(context: DaemonContext, agent: RegisteredAgent): WireAgent {
  const { agents, members, membership } = requireRuntime(context)
  const { card } = agent
  const own = card.peer === context.identity.peer ? agents.hosted(card.name) : undefined
  return {
    card: wireCard(card, membership.meshId),
    online: agent.isOnline,
    domain: agents.policies.current.domainOf(card.peer),
    activeCalls: own === undefined ? agent.activeCalls : agents.broker.activeCalls(card.name),
    peerName: members.nameOf(card.peer),
    ...(own === undefined ? {} : { target: targetText(own.definition), state: own.state }),
  }
}

function targetText({ url, command }: AgentDefinition): string {
  return command.length > 0 ? command.join(' ') : url
}

function definitionOf(
  request: { name: string; url: string; kind: agentsProto.agents.Kind; card?: WireCard | null | undefined },
  rest: Pick<AgentDefinition, 'command' | 'environment' | 'workingDirectory'>,
): AgentDefinition {
  const kind = agentKindOfWire(request.kind)
  if (kind === undefined) throw new TrellisError('invalid_argument', 'no kind of agents is given')
  return { name: request.name, kind, url: request.url, ...rest, description: readDescription(request.card ?? {}) }
}

function wireForwardEvent(event: ForwardEvent): agentsProto.agents.ForwardEvent.$Properties {
  if (event.type === 'opened') return { opened: { id: event.id, peer: event.peer } }
  const { id, peer, sentBytes, receivedBytes, failure } = event
  return {
    closed: {
      id,
      peer: peer ?? '',
      sentBytes,
      receivedBytes,
      ...(failure === undefined ? {} : { failure: encodeFailure(failure) }),
    },
  }
}

/** Deadline and cause of what a program asks for: its own, and the call for which it is made. */
function openOptions(
  context: HandlerContext,
  parent: string | null | undefined,
): { signal: AbortSignal; timeoutMs?: number; parent?: string } {
  const timeoutMs = context.remainingMs()
  return {
    signal: context.signal,
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    ...(parent === '' || parent === null || parent === undefined ? {} : { parent }),
  }
}

/** Serves programs on one connection what has to do with agents. */
export function createAgentsService(context: DaemonContext, connection: () => RpcConnection): BoundService {
  return serve(AgentsControl, {
    list({ name, skill, peer, offlineToo }) {
      const agents = agentsOf(context).registry.find({
        ...(name === '' ? {} : { name }),
        ...(skill === '' ? {} : { skill }),
        ...(peer === '' ? {} : { peer: requirePeer(context, peer) }),
        offlineToo,
      })
      return { agents: agents.map(agent => wireAgent(context, agent)) }
    },
    async register(request) {
      const { command, environment, workingDirectory, replace } = request
      if (command.length > MAX_COMMAND_COUNT || command.join('').length > MAX_COMMAND_CHARS)
        throw new TrellisError('invalid_argument', 'the command is too long')
      const definition = definitionOf(request, { command, environment, workingDirectory })
      const registered = await agentsOf(context).register(definition, { replace })
      return { agent: wireAgent(context, registered) }
    },
    async remove({ name }) {
      await agentsOf(context).remove(name)
      return {}
    },
    async *call({ agent, tool, argumentsJson, parent }, call) {
      const ref = agentRefOf(context, agent)
      try {
        for await (const event of agentsOf(context).call(ref, tool, argumentsJson, openOptions(call, parent)))
          yield wireCallEvent(event)
      } catch (reason) {
        throw toAgentError(reason)
      }
    },
    async *serve({ name, card }, { signal: callSignal }) {
      const agents = agentsOf(context)
      const signal = anySignal([callSignal, context.life])
      const definition = definitionOf(
        { name, url: '', kind: Kind.KIND_PROGRAM, card },
        { command: [], environment: {}, workingDirectory: '' },
      )
      const detach = await agents.attach(definition, createProgramFactory(connection()))
      try {
        const [registered] = agents.registry.find({ name, peer: context.identity.peer, offlineToo: true })
        if (registered === undefined) throw new TrellisError('internal', 'the card of an agent was not published')
        yield { registered: wireAgent(context, registered) }
        await abortable(new Promise<never>(() => {}), signal)
      } finally {
        await detach()
      }
    },
    async *connect(requests, call) {
      const iterator = requests[Symbol.asyncIterator]()
      const first = await iterator.next()
      const open = first.done === true ? undefined : first.value.open
      if (open === null || open === undefined)
        throw new TrellisError('invalid_argument', 'the first message names no agent')
      const ref = agentRefOf(context, open.agent ?? '')
      const protocol = protocolOfWire(open.protocol ?? agentsProto.agents.Protocol.PROTOCOL_UNSPECIFIED)
      const { stream, peer, signal } = await agentsOf(context).open(ref, {
        ...openOptions(call, open.parent),
        protocol,
      })
      const onAbort = (): void => stream.abort(toAgentError(signal.reason))
      signal.addEventListener('abort', onAbort, { once: true })
      if (signal.aborted) onAbort()
      const { chunks, write } = readChunks(stream)
      async function pump(): Promise<void> {
        try {
          for (;;) {
            const next = await iterator.next()
            if (next.done === true) break
            if (next.value.data !== null && next.value.data !== undefined) await write(next.value.data)
          }
          stream.closeWrite()
        } catch (reason) {
          stream.abort(toAgentError(reason))
        }
      }
      const pumping = pump()
      try {
        yield { peer }
        for await (const data of chunks) yield { data }
      } catch (reason) {
        throw toAgentError(signal.aborted ? signal.reason : reason)
      } finally {
        signal.removeEventListener('abort', onAbort)
        void pumping
      }
    },
    async *forward({ agent, port }, { signal: callSignal }) {
      const signal = anySignal([callSignal, context.life])
      const queue = new AsyncQueue<ForwardEvent>(FORWARD_QUEUE_COUNT)
      const onAbort = (): void => queue.end()
      await using forward = await startForward(agentsOf(context), {
        ref: agentRefOf(context, agent),
        port,
        onEvent: event => queue.push(event),
      })
      signal.addEventListener('abort', onAbort, { once: true })
      if (signal.aborted) onAbort()
      try {
        yield { listening: { host: forward.host, port: forward.port } }
        for await (const event of queue) yield wireForwardEvent(event)
      } finally {
        signal.removeEventListener('abort', onAbort)
      }
      if (context.life.aborted) throw new TrellisError('unavailable', 'the daemon is stopping')
    },
    async *logs({ name, follow }, { signal: callSignal }) {
      const agent = agentsOf(context).hosted(name)
      if (agent === undefined) {
        throw new TrellisError('not_found', `this node has no agent ${JSON.stringify(name.slice(0, 80))}`, {
          hint: 'Logs are kept on the node that has the agent.',
        })
      }
      const signal = anySignal([callSignal, context.life])
      for await (const { unixMs, text } of agent.logs({ follow, signal })) yield { unixMs, text }
    },
    showPolicy() {
      const { policies } = agentsOf(context)
      const { meshPolicy } = policies
      return {
        file: join(context.home, POLICY_FILE),
        fileJson: JSON.stringify(policies.filePolicy),
        ...(meshPolicy === undefined
          ? {}
          : { meshJson: JSON.stringify(meshPolicy.policy), meshAuthor: meshPolicy.author }),
        domain: policies.current.domainOf(context.identity.peer),
      }
    },
    async publishPolicy({ policyJson }) {
      if (policyJson.length > MAX_POLICY_CHARS) throw new TrellisError('invalid_argument', 'the policy is too long')
      let value: unknown
      try {
        value = JSON.parse(policyJson)
      } catch (cause) {
        throw new TrellisError('invalid_argument', 'the policy is not JSON', { cause })
      }
      await agentsOf(context).publishPolicy(value)
      return {}
    },
    async *audit({ follow, limit }, { signal: callSignal }) {
      const signal = anySignal([callSignal, context.life])
      for await (const record of agentsOf(context).audit.read({ follow, limit, signal }))
        yield { json: JSON.stringify(record) }
    },
    async verifyAudit() {
      const { problem, ...verdict } = await agentsOf(context).audit.verify()
      return { ...verdict, problem: problem ?? '' }
    },
  })
}
