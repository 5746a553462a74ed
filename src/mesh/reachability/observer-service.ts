import { createSocket, type Socket as UdpSocket } from 'node:dgram'
import { once } from 'node:events'
import { createServer, isIPv6, type Server, type Socket } from 'node:net'
import { networkInterfaces } from 'node:os'
import type { Clock, Logger, Metrics, Service } from '../../base/index.ts'
import { isPublicAddress, normalAddress } from './endpoint.ts'
import { createStunResponder, type StunResponder, sourceKey } from './responder.ts'
import { STUN_MAX_BYTES, stunLength } from './stun.ts'

/** STUN on one address: UDP and TCP, on two ports each so that a caller sees whether its NAT maps by destination port. */
export interface Observer {
  readonly address: string
  readonly udpPort: number
  readonly udpOtherPort: number
  readonly tcpPort: number
  readonly tcpOtherPort: number
}

export interface ObserverServiceOptions {
  /** Addresses to serve on. @defaultValue the host's own public addresses, looked up at start */
  addresses?: readonly string[]
  /** First of two consecutive ports, used for UDP and TCP. @defaultValue 0: any free ones */
  port?: number
}

export interface ObserverService extends Service {
  /** What runs now; empty where the host has no public address. */
  observers(): readonly Observer[]
}

const TCP_CONNECTION_LIMIT = 512
const TCP_PER_SOURCE_LIMIT = 16
/** How long a TCP caller may stay: it keeps the connection while it punches, to keep its mapping. */
const TCP_IDLE_MS = 15_000
/** Requests that one TCP connection may make. */
const TCP_REQUEST_LIMIT = 8

/** The host's own addresses that the whole Internet can reach if nothing filters. */
export function publicHostAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap(entries => entries ?? [])
    .filter(entry => !entry.internal && isPublicAddress(entry.address))
    .map(entry => entry.address)
}

/** Runs STUN over UDP and TCP on the host's public addresses, for other nodes to find out what they are behind. */
export function createObserverService(
  deps: { log: Logger; metrics: Metrics; clock: Clock },
  options: ObserverServiceOptions = {},
): ObserverService {
  const responder = createStunResponder(deps.clock)
  const count = deps.metrics.counter('trellis_mesh_observer_requests', 'STUN requests by transport and result', [
    'transport',
    'result',
  ])
  const running: { observer: Observer; udp: [UdpSocket, UdpSocket]; tcp: [Server, Server] }[] = []
  const connections = new Map<Socket, string>()

  /** The socket that an answer leaves from; undefined when the wanted one doesn't exist. */
  function answerSocket(index: number, portIndex: 0 | 1, changeAddress: boolean, changePort: boolean) {
    const from = changeAddress ? running.find((_, i) => i !== index) : running[index]
    return from?.udp[changePort ? (portIndex === 0 ? 1 : 0) : portIndex]
  }

  function serveUdp(index: number, portIndex: 0 | 1, socket: UdpSocket): void {
    socket.on('message', (message, from) => {
      const answer = responder.answer(message, from)
      const via = answer && answerSocket(index, portIndex, answer.changeAddress, answer.changePort)
      count(1, { transport: 'udp', result: via === undefined ? 'ignored' : 'answered' })
      if (answer !== undefined) via?.send(answer.bytes, from.port, from.address, () => {})
    })
    socket.on('error', reason => deps.log.warn({ reason: reason.message }, 'observer socket failed'))
  }

  function serveTcp(socket: Socket): void {
    const address = normalAddress(socket.remoteAddress ?? '')
    const key = address === undefined ? '' : sourceKey(address)
    const sameSource = [...connections.values()].filter(other => other === key).length
    if (address === undefined || connections.size >= TCP_CONNECTION_LIMIT || sameSource >= TCP_PER_SOURCE_LIMIT) {
      count(1, { transport: 'tcp', result: 'refused' })
      socket.destroy()
      return
    }
    connections.set(socket, key)
    socket.on('close', () => connections.delete(socket))
    socket.on('error', () => {})
    socket.setTimeout(TCP_IDLE_MS, () => socket.destroy())
    answerOnStream(socket, responder, address, result => count(1, { transport: 'tcp', result }))
  }

  async function serveAddress(address: string, index: number): Promise<void> {
    const udp: UdpSocket[] = []
    const tcp: Server[] = []
    try {
      for (const portIndex of [0, 1] as const) {
        const port = options.port === undefined || options.port === 0 ? 0 : options.port + portIndex
        const socket = isIPv6(address) ? createSocket({ type: 'udp6', ipv6Only: true }) : createSocket('udp4')
        udp.push(socket)
        socket.bind(port, address)
        await once(socket, 'listening')
        serveUdp(index, portIndex, socket)
        const server = createServer(serveTcp)
        tcp.push(server)
        server.listen({ port, host: address, ipv6Only: true })
        await once(server, 'listening')
      }
    } catch (reason) {
      for (const socket of udp) socket.close()
      for (const server of tcp) server.close()
      throw reason
    }
    const [udpA, udpB] = udp as [UdpSocket, UdpSocket]
    const [tcpA, tcpB] = tcp as [Server, Server]
    const tcpPort = (server: Server) => (server.address() as { port: number }).port
    const observer: Observer = {
      address,
      udpPort: udpA.address().port,
      udpOtherPort: udpB.address().port,
      tcpPort: tcpPort(tcpA),
      tcpOtherPort: tcpPort(tcpB),
    }
    running.push({ observer, udp: [udpA, udpB], tcp: [tcpA, tcpB] })
  }

  async function stop(): Promise<void> {
    for (const socket of connections.keys()) socket.destroy()
    for (const { udp, tcp } of running.splice(0)) {
      for (const socket of udp) socket.close()
      await Promise.all(tcp.map(server => new Promise(resolve => server.close(resolve))))
    }
  }

  return {
    name: 'observer',
    observers: () => running.map(entry => entry.observer),
    async start() {
      for (const address of options.addresses ?? publicHostAddresses()) {
        try {
          await serveAddress(address, running.length)
        } catch (reason) {
          deps.log.warn({ address, reason: (reason as Error).message }, 'no observer on this address')
        }
      }
    },
    stop,
  }
}

/** Answers each STUN message on a TCP connection; hangs up on anything else. */
function answerOnStream(
  socket: Socket,
  responder: StunResponder,
  address: string,
  report: (result: 'answered' | 'refused') => void,
): void {
  let buffered: Uint8Array = new Uint8Array(0)
  let requestCount = 0
  socket.on('data', chunk => {
    buffered = Buffer.concat([buffered, chunk])
    for (;;) {
      const length = stunLength(buffered)
      if (length === undefined ? buffered.byteLength >= 20 : buffered.byteLength > STUN_MAX_BYTES * TCP_REQUEST_LIMIT) {
        report('refused')
        socket.destroy()
        return
      }
      if (length === undefined || buffered.byteLength < length) return
      const answer = responder.answer(buffered.subarray(0, length), { address, port: socket.remotePort ?? 0 })
      buffered = buffered.subarray(length)
      requestCount++
      if (answer === undefined || requestCount > TCP_REQUEST_LIMIT) {
        report('refused')
        socket.destroy()
        return
      }
      report('answered')
      socket.write(answer.bytes)
    }
  })
}
