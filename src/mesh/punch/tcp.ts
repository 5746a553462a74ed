import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { abortError, type Random, TrellisError, throwIfAborted } from '../../base/index.ts'
import { judgeMapping } from '../reachability/detect.ts'
import { type Endpoint, type Mapping, normalAddress } from '../reachability/endpoint.ts'
import { observeTcp } from '../reachability/observe.ts'
import { pickLocalPort } from '../reachability/probes.ts'

/** Wait before a refused connect is tried again: random, or two sides that reset each other do so in step for ever. */
const RETRY_MIN_MS = 10
const RETRY_MAX_MS = 60
/** Head start of the packet that opens the own filter, before the port listens. */
const OPEN_FILTER_MS = 20

export interface PreparedTcp extends Disposable {
  readonly localPort: number
  /** Where the local port is seen; `undefined` when no observer answered. */
  readonly endpoint: Endpoint | undefined
  readonly mapping: Mapping
}

/** Finds where a fresh local port is seen, by two observers, whose connections keep the mapping until disposed. */
export async function prepareTcp(
  observers: readonly Endpoint[],
  random: Random,
  options: { signal: AbortSignal; timeoutMs: number },
): Promise<PreparedTcp> {
  const localPort = pickLocalPort(random)
  const observations = await Promise.all(observers.map(observer => observeTcp(localPort, observer, random, options)))
  const sights = observations.map(observation => observation?.mapped)
  return {
    localPort,
    endpoint: sights.find(sight => sight !== undefined),
    mapping: judgeMapping(sights),
    [Symbol.dispose]() {
      for (const observation of observations) observation?.socket.destroy()
    },
  }
}

/** Connects from the local port until it works: both sides do so at once, and their packets open each other's way. */
export async function openSimultaneously(
  localPort: number,
  target: Endpoint,
  random: Random,
  signal: AbortSignal,
): Promise<Socket> {
  for (;;) {
    throwIfAborted(signal)
    const socket = connect({ host: target.address, port: target.port, localPort, noDelay: true })
    try {
      await once(socket, 'connect', { signal })
      return socket
    } catch {
      socket.destroy()
      if (signal.aborted) throw abortError(signal)
    }
    await sleep(RETRY_MIN_MS + random.unit() * (RETRY_MAX_MS - RETRY_MIN_MS))
  }
}

/**
 * For a peer whose port can't be known: sends it one packet, which opens a filter that goes by address, and then listens
 * on the mapped port for a connection from the peer's address.
 */
export async function openByAccepting(localPort: number, target: Endpoint, signal: AbortSignal): Promise<Socket> {
  throwIfAborted(signal)
  const opener = connect({ host: target.address, port: target.port, localPort })
  opener.on('error', () => {})
  await sleep(OPEN_FILTER_MS)
  const server = createServer()
  const accepted = Promise.withResolvers<Socket>()
  const onAbort = () => accepted.reject(abortError(signal))
  signal.addEventListener('abort', onAbort, { once: true })
  server.on('error', cause => accepted.reject(new TrellisError('unavailable', 'could not listen', { cause })))
  server.on('connection', socket => {
    if (normalAddress(socket.remoteAddress ?? '') === target.address) accepted.resolve(socket)
    else socket.destroy()
  })
  server.listen({ port: localPort, host: '0.0.0.0', backlog: 4 })
  try {
    return await accepted.promise
  } finally {
    signal.removeEventListener('abort', onAbort)
    opener.destroy()
    server.close()
  }
}
