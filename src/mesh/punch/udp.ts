import { createSocket, type Socket } from 'node:dgram'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Random } from '../../base/index.ts'
import { judgeMapping } from '../reachability/detect.ts'
import type { Endpoint, Mapping } from '../reachability/endpoint.ts'
import { observeUdp } from '../reachability/observe.ts'

/** Packets that open the own filter, and the time between them, for when one is lost. */
const POKE_COUNT = 3
const POKE_INTERVAL_MS = 15
const POKE_BYTES = 32

export interface PreparedUdp extends AsyncDisposable {
  readonly socket: Socket
  readonly localPort: number
  readonly endpoint: Endpoint | undefined
  readonly mapping: Mapping
  /** Closes the socket, so that the port can be listened on. */
  release(): Promise<void>
}

export async function openUdpSocket(address = '0.0.0.0'): Promise<Socket> {
  const socket = createSocket('udp4')
  socket.on('error', () => {})
  socket.bind(0, address)
  await once(socket, 'listening')
  return socket
}

export async function closeUdpSocket(socket: Socket): Promise<void> {
  await new Promise<void>(resolve => {
    try {
      socket.close(resolve)
    } catch {
      resolve()
    }
  })
}

/** Finds where a fresh UDP socket is seen, by two observers. */
export async function prepareUdp(
  observers: readonly Endpoint[],
  random: Random,
  options: { signal: AbortSignal; timeoutMs: number },
): Promise<PreparedUdp> {
  const socket = await openUdpSocket()
  try {
    const sights = await Promise.all(observers.map(observer => observeUdp(socket, observer, random, options)))
    const release = () => closeUdpSocket(socket)
    return {
      socket,
      localPort: socket.address().port,
      endpoint: sights.find(sight => sight !== undefined),
      mapping: judgeMapping(sights),
      release,
      [Symbol.asyncDispose]: release,
    }
  } catch (reason) {
    await closeUdpSocket(socket)
    throw reason
  }
}

/**
 * Opens the own NAT's filter for the target. With a low `ttl` the packets die on their way: what reaches the target's
 * router before the target has sent anything may make it drop, answer or remap what comes later.
 */
export async function poke(socket: Socket, target: Endpoint, random: Random, ttl: number): Promise<void> {
  socket.setTTL(ttl)
  for (let i = 0; i < POKE_COUNT; i++) {
    await new Promise<void>(resolve =>
      socket.send(random.bytes(POKE_BYTES), target.port, target.address, () => resolve()),
    )
    await sleep(POKE_INTERVAL_MS)
  }
}
