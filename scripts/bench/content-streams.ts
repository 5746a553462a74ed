/** `PeerStreams` over plain TCP sockets, so that the content room can be measured without a mesh. */
import { connect, createServer, type Server, type Socket } from 'node:net'
import { createSocketStream, type PeerId, type PeerStreams, TrellisError } from '../../src/base/index.ts'

/** Peers are named by their port. The first line on a connection says who opens it, and for which protocol. */
export async function createTcpStreams(): Promise<PeerStreams & { server: Server }> {
  const handlers = new Map<string, Parameters<PeerStreams['handle']>[1]>()
  const server = createServer({ allowHalfOpen: true, noDelay: true }, socket => {
    socket.once('readable', () => {
      const bytes = (socket.read() as Buffer | null) ?? Buffer.alloc(0)
      const end = bytes.indexOf(10)
      const [peer = '', protocol = ''] = bytes.toString('latin1', 0, end).split(' ')
      if (end + 1 < bytes.length) socket.unshift(bytes.subarray(end + 1))
      handlers.get(protocol)?.(createSocketStream(socket), peer)
    })
  })
  server.listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const self = String((server.address() as { port: number }).port)
  return {
    server,
    self,
    async open(peer: PeerId, protocol: string) {
      const socket: Socket = connect({ port: Number(peer), host: '127.0.0.1', allowHalfOpen: true, noDelay: true })
      await new Promise((resolve, reject) => {
        socket.once('connect', resolve)
        socket.once('error', reason => reject(new TrellisError('unavailable', 'not reachable', { cause: reason })))
      })
      socket.write(`${self} ${protocol}\n`)
      return createSocketStream(socket)
    },
    handle(protocol, handler) {
      handlers.set(protocol, handler)
      return () => handlers.delete(protocol)
    },
    connected: () => [],
    onPeer: () => () => {},
  }
}
