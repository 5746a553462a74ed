import { TrellisError } from '../../base/index.ts'
import type { JsonValue, TrellisClient } from '../../client/index.ts'

/** Progress is told at most this often, in milliseconds: hosts show it, they do not store it. */
const PROGRESS_INTERVAL_MS = 250

export interface ToolContext {
  signal: AbortSignal
  onProgress: (done: number, total: number | undefined, message: string | undefined) => Promise<void>
}

type Arguments = Readonly<Record<string, unknown>>

/** A tool for MCP hosts. Its arguments have passed the schema when it runs. */
export interface MeshTool {
  name: string
  title: string
  description: string
  /** JSON Schema by argument. */
  properties: Record<string, { type?: string; description: string; [keyword: string]: unknown }>
  required?: string[]
  /** Changes nothing. @defaultValue false */
  readOnly?: boolean
  run: (args: Arguments, context: ToolContext) => Promise<Record<string, unknown>>
}

function text(args: Arguments, name: string): string {
  const value = args[name]
  return typeof value === 'string' ? value : ''
}

/** What a node can do, as tools. */
export function meshTools(client: TrellisClient): MeshTool[] {
  return [...nodeTools(client), ...agentTools(client), ...stateTools(client), ...modelTools(client)]
}

function nodeTools(client: TrellisClient): MeshTool[] {
  return [
    {
      name: 'mesh_status',
      title: 'Status of the mesh',
      description: 'This node, its mesh, and every member with the path to it (direct or relayed) and its round trip.',
      properties: {},
      readOnly: true,
      async run(_, { signal }) {
        const status = await client.node.status({ signal })
        return { status, peers: status.mesh === undefined ? [] : await client.mesh.peers({ signal }) }
      },
    },
  ]
}

function agentTools(client: TrellisClient): MeshTool[] {
  const agent = { type: 'string', description: 'Name of the agent, or name@peer for the one of a certain node.' }
  return [
    {
      name: 'agent_find',
      title: 'Find agents',
      description: 'Agents and services of the mesh that are there: names, what they are, where, and what they can do.',
      properties: {
        skill: { type: 'string', description: 'Only those with this skill or tool, by its id, name or tag.' },
        name: { type: 'string', description: 'Only those of this name.' },
        peer: { type: 'string', description: 'Only those of this node: its name, id, or the beginning of its id.' },
      },
      readOnly: true,
      async run(args, { signal }) {
        const filter = Object.fromEntries(['skill', 'name', 'peer'].map(key => [key, text(args, key)] as const))
        const agents = await client.agents.list({ ...filter, signal })
        return {
          agents: agents.map(({ name, kind, peer, peerName, domain, description, skills, activeCalls }) => ({
            name,
            kind,
            peer,
            peerName,
            domain,
            description,
            activeCalls,
            skills: skills.map(skill => skill.id),
          })),
        }
      },
    },
    {
      name: 'agent_describe',
      title: 'Describe an agent',
      description:
        'The whole card of an agent: each skill or tool with its description and hints, and who answers for it.',
      properties: { agent },
      required: ['agent'],
      readOnly: true,
      async run(args, { signal }) {
        const [name = '', peer = ''] = text(args, 'agent').split('@')
        const agents = await client.agents.list({ name, peer, offlineToo: true, signal })
        if (agents.length > 0) return { agents }
        throw new TrellisError('not_found', `no agent ${text(args, 'agent')} in this mesh`, {
          hint: 'Call agent_find without arguments to see those that there are.',
        })
      },
    },
    {
      name: 'agent_call',
      title: 'Call an agent',
      description:
        'Calls a tool of an MCP server, a skill of an A2A agent (arguments: {"text": "…"}), or a tool of a program, wherever it is in the mesh.',
      properties: {
        agent,
        tool: { type: 'string', description: 'Tool or skill, as agent_describe tells it.' },
        arguments: { type: 'object', description: 'Arguments of the tool; none if left out.' },
      },
      required: ['agent', 'tool'],
      async run(args, { signal, onProgress }) {
        const given = (args['arguments'] ?? {}) as { [key: string]: JsonValue }
        const call = client.agents.call(text(args, 'agent'), text(args, 'tool'), given, { signal })
        for await (const event of call)
          if (event.type === 'progress') await onProgress(event.done, event.total, event.message)
        return { result: await call.result() }
      },
    },
  ]
}

function stateTools(client: TrellisClient): MeshTool[] {
  const document = { type: 'string', description: 'Name of the document: a map that all members of the mesh have.' }
  const key = { type: 'string', description: 'Key in the document.' }
  return [
    {
      name: 'state_get',
      title: 'Read replicated state',
      description: 'Reads one key of a replicated document, or all its entries. Says which member wrote each value.',
      properties: { document, key: { ...key, description: 'Key in the document; all if left out.' } },
      required: ['document'],
      readOnly: true,
      async run(args, { signal }) {
        const name = text(args, 'document')
        if (args['key'] === undefined) return { entries: await client.state.entries(name, { signal }) }
        const entry = await client.state.get(name, text(args, 'key'), { signal })
        if (entry === undefined)
          throw new TrellisError('not_found', `the document ${name} has no key ${text(args, 'key')}`, {
            hint: 'Call state_get without a key to see those that it has.',
          })
        return { entry }
      },
    },
    {
      name: 'state_set',
      title: 'Write replicated state',
      description:
        'Writes a JSON value under a key of a replicated document, in the name of this node. All members see it.',
      properties: { document, key, value: { description: 'Any JSON value of at most 64 KiB.' } },
      required: ['document', 'key', 'value'],
      async run(args, { signal }) {
        const [name, at] = [text(args, 'document'), text(args, 'key')]
        await client.state.set(name, at, args['value'] as JsonValue, { signal })
        return { document: name, key: at }
      },
    },
  ]
}

function modelTools(client: TrellisClient): MeshTool[] {
  return [
    {
      name: 'model_find',
      title: 'Find models',
      description: 'Models known in the mesh: names, sizes, publishers, and how much of each is on this node.',
      properties: {
        query: { type: 'string', description: 'Only models whose name or id holds this text; all if left out.' },
      },
      readOnly: true,
      async run(args, { signal }) {
        const query = text(args, 'query').toLowerCase()
        const models = await client.models.list({ signal })
        return { models: models.filter(({ name, id }) => name.toLowerCase().includes(query) || id.includes(query)) }
      },
    },
    {
      name: 'model_pull',
      title: 'Pull a model',
      description: 'Fetches a model to this node, every chunk verified. Resumes what was interrupted. May take long.',
      properties: {
        model: { type: 'string', description: 'name, name:tag, name:tag@peer, or id.' },
        out: { type: 'string', description: 'Absolute path of the folder to write to; one of the node if left out.' },
        files: { type: 'array', items: { type: 'string' }, description: 'Only files that match these patterns.' },
        layers: { type: 'string', description: 'Only tensors of these layers, such as 0-11,23.' },
      },
      required: ['model'],
      async run(args, { signal, onProgress }) {
        const files = args['files'] as string[] | undefined
        const pull = client.models.pull(text(args, 'model'), {
          signal,
          ...(args['out'] === undefined ? {} : { out: text(args, 'out') }),
          ...(files === undefined ? {} : { files }),
          ...(args['layers'] === undefined ? {} : { layers: text(args, 'layers') }),
        })
        let toldMs = 0
        for await (const event of pull) {
          if (event.type !== 'progress' || performance.now() - toldMs < PROGRESS_INTERVAL_MS) continue
          toldMs = performance.now()
          await onProgress(event.doneBytes, event.totalBytes, event.path)
        }
        return { ...(await pull.result()) }
      },
    },
  ]
}
