import {
  AsyncQueue,
  createMemoryNetwork,
  createMemoryPair,
  type PeerId,
  silentLogger,
  TrellisError,
} from '../base/index.ts'
import { connect, type RpcApi } from '../client/index.ts'
import {
  createPeerRpc,
  createRouter,
  createRpcConnection,
  type Presence,
  type RpcConnection,
  type RpcRouter,
  ServiceNames,
} from '../rpc/index.ts'
import { resolvePeer } from './peer-names.ts'
import { Programs } from './programs.ts'
import { createDirectoryService, createProgramsService, type ProgramsHost } from './programs-service.ts'

/** A node of a mesh in memory. Its peer id is its name. */
export interface MemoryNode extends AsyncDisposable {
  readonly peer: string
  readonly rpc: RpcApi
  /** Leaves the mesh as a node does that stops: names that it serves are withdrawn. */
  close(): Promise<void>
  /** Leaves the mesh as a node does that is killed: calls that run are lost. */
  kill(): Promise<void>
}

/** A mesh without network, files and keys, for tests of programs: calls take the whole way, only the streams are in memory. */
export interface MemoryMesh extends AsyncDisposable {
  node(name: string): Promise<MemoryNode>
}

type Change = { key: string; author: PeerId; value: unknown }

/** Records that all nodes see at once, in place of the replicated state's. */
class Board {
  readonly #records = new Map<string, Change>()
  readonly #watchers = new Set<AsyncQueue<Change>>()

  /** @param life What is written after its end is lost: a node that was killed can't say that it is gone. */
  of(author: PeerId, life: AbortSignal): Presence {
    const put = (key: string, value: unknown): void => {
      if (!life.aborted) this.#put({ key, author, value })
    }
    return {
      set: (key, value) => put(key, structuredClone(value)),
      delete: key => put(key, undefined),
      watch: ({ signal }) => {
        const queue = new AsyncQueue<Change>(Infinity)
        for (const record of this.#records.values()) queue.push(record)
        this.#watchers.add(queue)
        const end = (): void => {
          this.#watchers.delete(queue)
          queue.end()
        }
        signal.addEventListener('abort', end, { once: true })
        return queue
      },
    }
  }

  #put(change: Change): void {
    const id = `${change.author}/${change.key}`
    if (change.value === undefined) this.#records.delete(id)
    else this.#records.set(id, change)
    for (const watcher of this.#watchers) watcher.push(change)
  }
}

export function createMemoryMesh(): MemoryMesh {
  const network = createMemoryNetwork()
  const board = new Board()
  const nodes = new Map<string, MemoryNode>()

  async function start(self: string): Promise<MemoryNode> {
    const life = new AbortController()
    const log = silentLogger
    const programs: Programs = new Programs({
      log,
      channelTo: target => {
        if (target === self) return undefined
        if (nodes.has(target)) return rpc.channel(target)
        if (names.servers(target).length > 0) return names.channel(target)
        return rpc.channel(host.resolvePeer(target))
      },
      channelToName: name => names.channel(name),
    })
    const router = createRouter({ fallback: path => programs.findForPeer(path) })
    const rpc = createPeerRpc({ streams: network.node(self), router })
    const names = new ServiceNames({
      self,
      presence: board.of(self, life.signal),
      local: programs,
      channelTo: peer => rpc.channel(peer),
      rttMs: () => undefined,
    })
    const host: ProgramsHost = {
      self,
      programs,
      life: life.signal,
      network: () => ({
        rpc,
        names,
        connected: () => new Map([...nodes.keys()].map(peer => [peer, undefined])),
      }),
      resolvePeer: text =>
        nodes.has(text)
          ? text
          : resolvePeer(
              text,
              [...nodes.keys()].map(peer => ({ peer, name: peer })),
            ),
    }
    router.add(createDirectoryService(host))
    await rpc.start(life.signal)
    await names.start()
    const connections = new Set<RpcConnection>()
    const client = await connect({
      async openStream() {
        if (life.signal.aborted) throw new TrellisError('unavailable', `node ${self} has left`)
        const [near, far] = createMemoryPair()
        const control: RpcRouter = createRouter({
          services: [
            createProgramsService(
              host,
              () => connection,
              () => control.services(),
            ),
          ],
          fallback: path => programs.findForProgram(path),
        })
        const connection: RpcConnection = createRpcConnection(far, { router: control, caller: { kind: 'local' } })
        connections.add(connection)
        return near
      },
    })
    let isOver = false
    const leave = async (isOrderly: boolean): Promise<void> => {
      if (isOver) return
      isOver = true
      if (isOrderly) await names.stop()
      life.abort(new TrellisError('unavailable', `node ${self} has left`))
      network.remove(self)
      nodes.delete(self)
      await client.close()
      for (const connection of connections) connection.abort(new TrellisError('unavailable', `node ${self} has left`))
      await rpc.stop()
      if (!isOrderly) await names.stop()
    }
    const close = (): Promise<void> => leave(true)
    return { peer: self, rpc: client.rpc, close, kill: () => leave(false), [Symbol.asyncDispose]: close }
  }

  return {
    async node(name) {
      if (nodes.has(name)) throw new TrellisError('already_exists', `node ${name} is in the mesh already`)
      const node = await start(name)
      nodes.set(name, node)
      return node
    },
    async [Symbol.asyncDispose]() {
      for (const node of nodes.values()) await node.close()
    },
  }
}
