/**
 * `import { createNode } from 'trellis-mesh/node'`: a whole node inside a program, and meshes in memory for its tests. Both
 * have the interface of `connect()`.
 */
import { connect, type RpcApi, type TrellisClient } from '../client/index.ts'
import type { SharedDocument } from '../state/index.ts'
import { startDaemon } from './daemon.ts'
import type { DaemonOptions } from './daemon-types.ts'
import { createDirectRpcApi } from './direct-rpc.ts'

export type { SharedChange, SharedContent, SharedCounter, SharedDocument, SharedPolicy } from '../state/index.ts'
export { createMemoryMesh, type MemoryMesh, type MemoryNode } from './memory-mesh.ts'

export interface NodeOptions extends DaemonOptions {
  /** Ends the start. */
  signal?: AbortSignal
}

/**
 * A node in this process. Its home is a daemon's: the command line and other programs reach it on its socket, and a
 * daemon can go on with it later.
 */
export interface TrellisNode extends TrellisClient {
  readonly peer: string
  readonly home: string
  /** Calls without a way through a socket: straight to the peer's stream, and from it to the handler. */
  readonly rpc: RpcApi
  /**
   * Opens a shared document as the Yjs document that it is: `doc`, `map`, `list`, `text` and `counter` are live, and what is
   * changed in them is signed and sent. Throws `not_found`, `failed_precondition` while the node is in no mesh.
   */
  openShared(id: string): Promise<SharedDocument>
  /** Stops the node; resolves when its home is free for another. */
  close(): Promise<void>
}

/**
 * Starts a node in this process. The log goes to stderr unless `logSink` says otherwise. Throws `failed_precondition` when
 * a daemon or another node uses the home.
 */
export async function createNode(options: NodeOptions = {}): Promise<TrellisNode> {
  const { signal, ...daemonOptions } = options
  signal?.throwIfAborted()
  const daemon = await startDaemon(daemonOptions)
  try {
    const client = await connect({
      openStream: async () => daemon.attach(),
      ...(signal === undefined ? {} : { signal }),
    })
    const close = async (): Promise<void> => {
      await client.close()
      await daemon.stop()
    }
    return {
      ...client,
      peer: daemon.peer,
      home: daemon.home,
      rpc: createDirectRpcApi(daemon.direct, client.rpc),
      openShared: id => daemon.openShared(id),
      close,
      [Symbol.asyncDispose]: close,
    }
  } catch (reason) {
    await daemon.stop()
    throw reason
  }
}
