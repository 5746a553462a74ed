import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import type { Socket } from 'node:net'
import { networkInterfaces } from 'node:os'
import { type Random, TrellisError } from '../../base/index.ts'
import type { Probes } from './detect.ts'
import { observeTcp, observeUdp } from './observe.ts'
import type { Observer } from './observer-service.ts'

/** Local ports for punching: below the ports that Linux gives out by itself, so that a fresh one is most likely free. */
const LOCAL_PORT_FIRST = 20_000
const LOCAL_PORT_COUNT = 12_000

export function pickLocalPort(random: Random): number {
  return LOCAL_PORT_FIRST + Math.floor(random.unit() * LOCAL_PORT_COUNT)
}

/** Probes with real sockets. */
export function createProbes(random: Random, signal: AbortSignal): Probes {
  return {
    async openUdp() {
      const socket = createSocket('udp4')
      socket.on('error', () => {})
      socket.bind(0)
      await once(socket, 'listening', { signal })
      const open = new AbortController()
      const both = AbortSignal.any([signal, open.signal])
      return {
        ask: (observer, options) => observeUdp(socket, observer, random, { signal: both, ...options }),
        async [Symbol.asyncDispose]() {
          // Questions that nobody waits for any more would go on asking over a closed socket.
          open.abort(new TrellisError('canceled', 'the probe is over'))
          await new Promise<void>(resolve => socket.close(resolve))
        },
      }
    },
    openTcp() {
      const localPort = pickLocalPort(random)
      const sockets: Socket[] = []
      return Promise.resolve({
        async ask(observer, options) {
          const observation = await observeTcp(localPort, observer, random, { signal, ...options })
          if (observation !== undefined) sockets.push(observation.socket)
          return observation?.mapped
        },
        [Symbol.asyncDispose]() {
          for (const socket of sockets) socket.destroy()
          return Promise.resolve()
        },
      })
    },
    localAddresses: () =>
      Object.values(networkInterfaces())
        .flatMap(entries => entries ?? [])
        .filter(entry => !entry.internal)
        .map(entry => entry.address),
  }
}

/** How long an observer may take to prove that it is one. */
const PROOF_MS = 1_000

/** Whether an observer answers, over UDP or TCP: takes a few packets of some 50 bytes, and a second at most. */
export async function answersOnce(observer: Observer, random: Random, signal: AbortSignal): Promise<boolean> {
  const probes = createProbes(random, signal)
  await using udp = await probes.openUdp()
  await using tcp = await probes.openTcp()
  const options = { timeoutMs: PROOF_MS }
  const { address, udpPort, tcpPort } = observer
  const asked = [udp.ask({ address, port: udpPort }, options), tcp.ask({ address, port: tcpPort }, options)]
  const answer = async (sight: Promise<unknown>): Promise<true> => {
    if ((await sight) === undefined) throw new TrellisError('unavailable', 'no answer')
    return true
  }
  return await Promise.any(asked.map(answer)).catch(() => false)
}
