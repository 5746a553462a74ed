import { resolve } from 'node:path'
import { TrellisError } from '../base/index.ts'
import { client, decodeFailure, type RpcRouter, toAgentError } from '../rpc/index.ts'
import { AgentsControl, agentsProto } from '../wire/index.ts'
import { decodeAgent, decodeCallEvent, parseJson, wireDescription, wireKindOf } from './agent-codec.ts'
import { AgentConnection } from './agent-connection.ts'
import { AgentServer } from './agent-serving.ts'
import type {
  AgentCallEvent,
  AgentKind,
  AgentsApi,
  AuditRecord,
  ForwardEvent,
  RegisterAgentOptions,
} from './agent-types.ts'
import type { Link } from './link.ts'
import { createOperation } from './operation.ts'
import type { JsonValue } from './types.ts'

const { Protocol } = agentsProto.agents
const PROTOCOLS = { tunnel: Protocol.PROTOCOL_TUNNEL, mcp: Protocol.PROTOCOL_MCP, a2a: Protocol.PROTOCOL_A2A }

function signalOf(options: { signal?: AbortSignal } | undefined): { signal?: AbortSignal } {
  return options?.signal === undefined ? {} : { signal: options.signal }
}

function kindOf({ kind, url, command }: RegisterAgentOptions): AgentKind {
  if (kind !== undefined) return kind
  if (command !== undefined && command.length > 0) return 'mcp'
  if (url === undefined) throw new TrellisError('invalid_argument', 'an agent needs a url or a command')
  return url.startsWith('http:') ? 'http' : 'tcp'
}

export function createAgentsApi(link: Link, router: RpcRouter): AgentsApi {
  const agents = client(AgentsControl, link)
  const server = new AgentServer(link, router)
  return {
    async list({ name, skill, peer, offlineToo, ...options } = {}) {
      const request = { name: name ?? '', skill: skill ?? '', peer: peer ?? '', offlineToo: offlineToo ?? false }
      return (await agents.list(request, options)).agents.map(decodeAgent)
    },
    async register(options) {
      const { signal, timeoutMs, name, url, command, environment, workingDirectory, replace } = options
      const reply = await agents.register(
        {
          name,
          kind: wireKindOf(kindOf(options)),
          url: url ?? '',
          command: command ?? [],
          environment: environment ?? {},
          workingDirectory: workingDirectory === undefined ? '' : resolve(workingDirectory),
          card: wireDescription(options),
          replace: replace ?? false,
        },
        { ...(signal === undefined ? {} : { signal }), ...(timeoutMs === undefined ? {} : { timeoutMs }) },
      )
      return decodeAgent(reply.agent ?? {})
    },
    async remove(name, options) {
      await agents.remove({ name }, options)
    },
    call(agent, tool, args = {}, options = {}) {
      const { parent, ...callOptions } = options
      const request = { agent, tool, argumentsJson: JSON.stringify(args), parent: parent?.token ?? '' }
      async function* events(): AsyncGenerator<AgentCallEvent, void, undefined> {
        try {
          for await (const event of agents.call(request, callOptions)) {
            const decoded = decodeCallEvent(event)
            if (decoded !== undefined) yield decoded
          }
        } catch (reason) {
          throw toAgentError(reason)
        }
      }
      return createOperation<AgentCallEvent, JsonValue>(events, event =>
        event.type === 'result' ? event.value : undefined,
      )
    },
    serve: (name, handlers, options = {}) => server.serve(name, handlers, options),
    async connect(agent, options = {}) {
      const protocol = PROTOCOLS[options.protocol ?? 'tunnel']
      const open = { agent, protocol, parent: options.parent?.token ?? '' }
      const connection = new AgentConnection({ open }, requests => agents.connect(requests, signalOf(options)))
      return await connection.connected()
    },
    async *forward(agent, options = {}) {
      for await (const event of agents.forward({ agent, port: options.port ?? 0 }, signalOf(options))) {
        const decoded = decodeForwardEvent(event)
        if (decoded !== undefined) yield decoded
      }
    },
    async *logs(name, options = {}) {
      for await (const { unixMs, text } of agents.logs({ name, follow: options.follow ?? false }, signalOf(options)))
        yield { unixMs, text }
    },
    async policy(options) {
      const { file, fileJson, meshJson, meshAuthor, domain } = await agents.showPolicy({}, options)
      return {
        file,
        filePolicy: parseJson(fileJson),
        ...(meshJson === '' ? {} : { mesh: { policy: parseJson(meshJson), author: meshAuthor } }),
        domain,
      }
    },
    async publishPolicy(policy, options) {
      await agents.publishPolicy({ policyJson: JSON.stringify(policy) }, options)
    },
    async *audit(options = {}) {
      const request = { follow: options.follow ?? false, limit: options.limit ?? 0 }
      for await (const { json } of agents.audit(request, signalOf(options))) yield parseJson(json) as AuditRecord
    },
    async verifyAudit(options) {
      const { recordCount, firstSequence, lastSequence, problem } = await agents.verifyAudit({}, options)
      return { recordCount, firstSequence, lastSequence, ...(problem === '' ? {} : { problem }) }
    },
  }
}

function decodeForwardEvent(event: agentsProto.agents.ForwardEvent): ForwardEvent | undefined {
  const { listening, opened, closed } = event
  if (listening !== null && listening !== undefined)
    return { type: 'listening', host: listening.host ?? '', port: listening.port ?? 0 }
  if (opened !== null && opened !== undefined) return { type: 'opened', id: opened.id ?? 0, peer: opened.peer ?? '' }
  if (closed === null || closed === undefined) return undefined
  const { id, peer, sentBytes, receivedBytes, failure } = closed
  return {
    type: 'closed',
    id: id ?? 0,
    peer: peer ?? '',
    sentBytes: sentBytes ?? 0,
    receivedBytes: receivedBytes ?? 0,
    ...(failure === null || failure === undefined ? {} : { failure: decodeFailure(failure) }),
  }
}
