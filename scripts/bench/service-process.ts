/**
 * What the benches of services compare with and lead to: a node of a mesh with a bare stream of bytes, or a server on
 * loopback. Its task comes as its first argument.
 */
import { createServer as createHttpServer } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import type { ByteStream } from '../../src/base/index.ts'
import { foundNode, joinNode, LOOPBACK } from '../../test/support/mesh.ts'

const PROTOCOL = '/trellis/bench-bulk/1'
const ZEROS = Buffer.alloc(64 * 1024)

export type ServiceTask =
  | { type: 'node'; byteCount: number; ticket?: string; peer?: string }
  /** Sends bytes to whoever connects, and the time of day to whoever asks by HTTP. */
  | { type: 'servers'; byteCount: number }

process.once('disconnect', () => process.exit(0))
const task = JSON.parse(process.argv[2] ?? '{}') as ServiceTask

function pour(stream: ByteStream, byteCount: number): void {
  let leftBytes = byteCount
  const send = (): void => {
    while (leftBytes > 0) {
      leftBytes -= ZEROS.byteLength
      if (!stream.send(Buffer.from(ZEROS))) return
    }
    stream.closeWrite()
  }
  stream.open({ data() {}, drain: send, end() {}, close() {} })
  send()
}

async function count(stream: ByteStream): Promise<number> {
  const over = Promise.withResolvers<void>()
  let byteCount = 0
  stream.open({
    data: chunk => void (byteCount += chunk.byteLength),
    drain() {},
    end: () => over.resolve(),
    close: error => (error === undefined ? over.resolve() : over.reject(error)),
  })
  stream.closeWrite()
  await over.promise
  return byteCount
}

async function serveNode({ byteCount, ticket, peer }: Extract<ServiceTask, { type: 'node' }>): Promise<void> {
  const own = await (ticket === undefined
    ? foundNode({ listen: [LOOPBACK.tcp] })
    : joinNode(ticket, { listen: [LOOPBACK.tcp] }))
  own.node.streams.handle(PROTOCOL, stream => pour(stream, byteCount))
  process.on('message', () => {
    void (async () => {
      const startedMs = performance.now()
      const received = await count(await own.node.streams.open(peer ?? '', PROTOCOL))
      process.send?.(received / ((performance.now() - startedMs) / 1000))
    })()
  })
  process.send?.({
    peer: own.node.peer,
    ticket: ticket === undefined ? await own.node.createInvite({ uses: 1 }) : '',
  })
}

async function serveServers({ byteCount }: Extract<ServiceTask, { type: 'servers' }>): Promise<void> {
  const tcp = createServer(socket => {
    let leftBytes = byteCount
    const send = (): void => {
      while (leftBytes > 0) {
        leftBytes -= ZEROS.byteLength
        if (!socket.write(ZEROS)) return
      }
      socket.end()
    }
    socket.on('error', () => {})
    socket.on('drain', send)
    send()
  })
  const http = createHttpServer((_request, response) => response.end('{"time":"now"}'))
  const ports: number[] = []
  for (const server of [tcp, http]) {
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    ports.push((server.address() as AddressInfo).port)
  }
  process.send?.({ tcpPort: ports[0], httpPort: ports[1] })
}

await (task.type === 'node' ? serveNode(task) : serveServers(task))
