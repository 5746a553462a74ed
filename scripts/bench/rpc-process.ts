/**
 * One side of the RPC benches, in a process of its own. The server tells how to reach it; the client measures what it is
 * asked to, over IPC.
 */

import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { createSocketStream } from '../../src/base/index.ts'
import {
  client,
  createPeerRpc,
  createRouter,
  createRpcConnection,
  type RpcChannel,
  serve,
} from '../../src/rpc/index.ts'
import { EchoService } from '../../test/support/generated/echo.services.ts'
import { foundNode, joinNode, LOOPBACK } from '../../test/support/mesh.ts'
import { callBare, serveBare } from './rpc-bare.ts'
import { type Load, measure } from './rpc-measure.ts'

const BARE_PROTOCOL = '/bench/bare/1'

export interface ServerAddress {
  port: number
  ticket: string
  peer: string
}

export interface Task extends Load {
  /** `tcp`: RPC over a TCP socket. `bare`: only lengths over a stream of the mesh. `mesh`: RPC over the mesh. */
  way: 'tcp' | 'bare' | 'mesh'
}

const echo = serve(EchoService, {
  echo: async request => ({
    payload: request.replyBytes > 0 ? new Uint8Array(request.replyBytes) : request.payload,
  }),
  add: async request => ({ count: request.payload.byteLength }),
  async *produce() {},
  collect: async () => ({}),
  async *chat() {},
})

async function runServer(): Promise<void> {
  const router = createRouter({ services: [echo] })
  const server = createServer({ allowHalfOpen: true, noDelay: true }, socket => {
    createRpcConnection(createSocketStream(socket), { router, caller: { kind: 'local' } })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { node } = await foundNode({ listen: [LOOPBACK.tcp] })
  node.streams.handle(BARE_PROTOCOL, serveBare)
  const rpc = createPeerRpc({ streams: node.streams, router })
  await rpc.start(AbortSignal.timeout(1000))
  const address: ServerAddress = {
    port: (server.address() as { port: number }).port,
    ticket: await node.createInvite(),
    peer: node.peer,
  }
  process.send?.(address)
}

type Call = (task: Task, payload: Uint8Array) => Promise<unknown>

function callerOf(channel: RpcChannel): Call {
  const echo = client(EchoService, channel)
  return (task, payload) => {
    const options = { timeoutMs: 30_000 }
    // A long request gets a short reply.
    return task.replyBytes === 0 && task.requestBytes > 1024
      ? echo.add({ payload }, options)
      : echo.echo({ payload, replyBytes: task.replyBytes }, options)
  }
}

async function runClient(address: ServerAddress): Promise<void> {
  const socket = connect({ port: address.port, host: '127.0.0.1', allowHalfOpen: true, noDelay: true })
  await once(socket, 'connect')
  const tcp = createRpcConnection(createSocketStream(socket), { caller: { kind: 'local' } })
  const { node } = await joinNode(address.ticket, { listen: [LOOPBACK.tcp] })
  // The connection of the join may be closing still.
  await node.connect(address.peer)
  const bare = callBare(await node.streams.open(address.peer, BARE_PROTOCOL))
  const rpc = createPeerRpc({ streams: node.streams })
  const calls: Record<Task['way'], Call> = {
    tcp: callerOf(tcp),
    bare: task => bare(task.requestBytes, task.replyBytes),
    mesh: callerOf(rpc.channel(address.peer)),
  }
  process.on('message', (task: Task) => {
    const payload = new Uint8Array(task.requestBytes)
    void measure(() => calls[task.way](task, payload), task).then(result => process.send?.(result))
  })
  process.send?.('ready')
}

const [side, argument] = process.argv.slice(2)
await (side === 'server' ? runServer() : runClient(JSON.parse(argument ?? '') as ServerAddress))

process.once('disconnect', () => process.exit(0))
