import { TrellisError } from '../../base/index.ts'
import type { JsonValue, TrellisClient } from '../../client/index.ts'

/** Progress is told at most this often, in milliseconds: hosts show it, they do not store it. */
const PROGRESS_INTERVAL_MS = 250

export interface ToolContext {
  signal: AbortSignal
  onProgress: (done: number, total: number, message: string) => Promise<void>
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
  return [...nodeTools(client), ...stateTools(client), ...modelTools(client)]
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
