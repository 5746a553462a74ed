/**
 * Finding the port of a NAT that gives each connection another one: the side behind it opens many sockets towards the
 * other, which probes random ports until it hits one of them. With 256 open ports of 64,512 a probe in 252 hits.
 */
import type { RemoteInfo, Socket } from 'node:dgram'
import { setTimeout as sleep } from 'node:timers/promises'
import { abortable, type Random, TrellisError, throwIfAborted } from '../../base/index.ts'
import type { Endpoint } from '../reachability/endpoint.ts'
import { closeUdpSocket, openUdpSocket } from './udp.ts'

const SOCKET_COUNT = 256
const LOWEST_PORT = 1024
const PORT_COUNT = 65_536 - LOWEST_PORT
/** 3,000 probes miss all of 256 ports once in 150,000 times. */
const PROBE_LIMIT = 3_000
/** Probes between pauses, and the pause: about 800 a second. */
const PROBE_BATCH = 8
const PROBE_PAUSE_MS = 10
/** After the last probe: its answer may still be on the way. */
const LAST_ANSWER_MS = 500
const ANSWER_COUNT = 3

const PROBE = 1
const ANSWER = 2
const OPENER = 3

function packet(kind: number, token: Uint8Array): Uint8Array {
  return Uint8Array.of(kind, ...token)
}

function isPacket(message: Uint8Array, kind: number, token: Uint8Array): boolean {
  return message[0] === kind && Buffer.compare(message.subarray(1), token) === 0
}

export interface SpraySockets extends AsyncDisposable {
  /** Closes all sockets; the local port of the one that was hit, if any was. */
  takeHitPort(): Promise<number | undefined>
}

/** Endpoint-dependent side: many sockets, each with a mapping towards the target. They answer the first probe. */
export async function openSpraySockets(target: Endpoint, token: Uint8Array): Promise<SpraySockets> {
  const sockets: Socket[] = []
  let hit: Socket | undefined
  const closeAll = async () => {
    await Promise.all(sockets.splice(0).map(closeUdpSocket))
  }
  try {
    for (let i = 0; i < SOCKET_COUNT; i++) {
      const socket = await openUdpSocket()
      sockets.push(socket)
      socket.on('message', (message, from) => {
        if (hit !== undefined || from.address !== target.address || !isPacket(message, PROBE, token)) return
        hit = socket
        for (let j = 0; j < ANSWER_COUNT; j++) socket.send(packet(ANSWER, token), from.port, from.address, () => {})
      })
      socket.send(packet(OPENER, token), target.port, target.address, () => {})
    }
  } catch (reason) {
    await closeAll()
    throw reason
  }
  return {
    async takeHitPort() {
      const port = hit?.address().port
      await closeAll()
      return port
    },
    [Symbol.asyncDispose]: closeAll,
  }
}

/** Endpoint-independent side: probes the address until an answer comes; from where it came. */
export async function sprayProbes(
  socket: Socket,
  address: string,
  token: Uint8Array,
  random: Random,
  signal: AbortSignal,
): Promise<Endpoint> {
  const found = Promise.withResolvers<Endpoint>()
  let endpoint: Endpoint | undefined
  const onMessage = (message: Buffer, from: RemoteInfo) => {
    if (from.address !== address || !isPacket(message, ANSWER, token)) return
    endpoint ??= { address, port: from.port }
    found.resolve(endpoint)
  }
  socket.on('message', onMessage)
  try {
    const probe = packet(PROBE, token)
    const tried = new Set<number>()
    while (endpoint === undefined && tried.size < PROBE_LIMIT) {
      const port = LOWEST_PORT + Math.floor(random.unit() * PORT_COUNT)
      if (tried.has(port)) continue
      tried.add(port)
      socket.send(probe, port, address, () => {})
      if (tried.size % PROBE_BATCH === 0) await sleep(PROBE_PAUSE_MS)
      throwIfAborted(signal)
    }
    const late = sleep(LAST_ANSWER_MS, undefined, { ref: false }).then(() => {
      throw new TrellisError('unavailable', `none of ${tried.size} ports was hit`)
    })
    return await abortable(Promise.race([found.promise, late]), signal)
  } finally {
    socket.off('message', onMessage)
  }
}

export interface LoopbackShim extends AsyncDisposable {
  /** Dial here to reach the target through the socket. */
  readonly endpoint: Endpoint
}

/** Carries datagrams between a loopback port and the target, since the QUIC dialer can't use a given socket. */
export async function createLoopbackShim(socket: Socket, target: Endpoint): Promise<LoopbackShim> {
  const loopback = await openUdpSocket('127.0.0.1')
  let dialerPort: number | undefined
  loopback.on('message', (message, from) => {
    // The first that comes is the dialer: nobody else on this host knows the port yet.
    dialerPort ??= from.port
    if (from.port === dialerPort) socket.send(message, target.port, target.address, () => {})
  })
  socket.on('message', (message, from) => {
    if (dialerPort !== undefined && from.port === target.port && from.address === target.address)
      loopback.send(message, dialerPort, '127.0.0.1', () => {})
  })
  return {
    endpoint: { address: '127.0.0.1', port: loopback.address().port },
    async [Symbol.asyncDispose]() {
      await Promise.all([closeUdpSocket(loopback), closeUdpSocket(socket)])
    },
  }
}
