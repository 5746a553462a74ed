import { type ByteStream, createSocketStream, sweepBuffersEarly } from '../base/index.ts'
import { findSocketPath, resolveHome } from '../config/index.ts'
import { createRouter } from '../rpc/index.ts'
import type { AgentsApi } from './agent-types.ts'
import { createAgentsApi } from './agents.ts'
import type { MeshApi, ModelsApi, NodeApi, StateApi } from './api.ts'
import { Link, openSocket } from './link.ts'
import { createMeshApi } from './mesh.ts'
import { createModelsApi } from './models.ts'
import { createNodeApi } from './node.ts'
import { createRpcApi, type RpcApi } from './rpc.ts'
import { createStateApi } from './state.ts'

export interface ConnectOptions {
  /** Home of the daemon. @defaultValue `TRELLIS_HOME`, else the XDG state folder's `trellis` */
  home?: string
  /** The daemon's socket, in place of a home. */
  socketPath?: string
  /** Opens a stream to the daemon, in place of a socket. Called again when it was lost. */
  openStream?: () => Promise<ByteStream>
  /** Ends the attempt. */
  signal?: AbortSignal
  /** Time for a connection, in milliseconds. @defaultValue 5_000 */
  timeoutMs?: number
}

/** A program's connection to the daemon. Calls may run at the same time; a lost connection is made again. */
export interface TrellisClient extends AsyncDisposable {
  readonly node: NodeApi
  readonly mesh: MeshApi
  readonly models: ModelsApi
  readonly state: StateApi
  readonly rpc: RpcApi
  readonly agents: AgentsApi
  /** Ends everything that runs on it. */
  close(): Promise<void>
}

/** Connects to the daemon of a home. Throws `unavailable` when none runs there. */
export async function connect(options: ConnectOptions = {}): Promise<TrellisClient> {
  const { socketPath, openStream } = options
  sweepBuffersEarly()
  const router = createRouter()
  const link = new Link({
    router,
    connectTimeoutMs: options.timeoutMs ?? 5000,
    async open(signal) {
      if (openStream !== undefined) return { stream: await openStream(), where: 'a stream of the program' }
      const path = socketPath ?? (await findSocketPath(resolveHome(options.home)))
      return { stream: createSocketStream(await openSocket(path, signal)), where: path }
    },
  })
  try {
    await link.connection(options.signal)
  } catch (reason) {
    await link.close()
    throw reason
  }
  const close = (): Promise<void> => link.close()
  return {
    node: createNodeApi(link),
    mesh: createMeshApi(link),
    models: createModelsApi(link),
    state: createStateApi(link),
    rpc: createRpcApi(link, router),
    agents: createAgentsApi(link, router),
    close,
    [Symbol.asyncDispose]: close,
  }
}
