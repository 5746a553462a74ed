/** Relays and two hosts behind NATs, with real daemons, for the scenarios. */
import { HOST_ARGS, type LabDaemon, relayArguments, startDaemon, until } from './lab-daemon.ts'
import type { NatKind } from './nat-kinds.ts'
import { echo } from './run-pair.ts'
import type { Lab } from './topology.ts'

export interface Stage extends AsyncDisposable {
  relays: LabDaemon[]
  a: LabDaemon
  b: LabDaemon
  /** Starts a relay again after it was killed. */
  restartRelay(index: number): Promise<void>
}

export interface StageOptions {
  kinds: [NatKind, NatKind]
  relayCount?: number
  relayArgs?: string[]
  /** What relays listen on, as the ends of multiaddrs. @defaultValue TCP, QUIC, and WebSocket on 443 */
  relayListen?: string[]
  hostArgs?: string[]
}

export const PATH_MS = 30_000

let stageCount = 0

export async function setStage(lab: Lab, options: StageOptions): Promise<Stage> {
  const id = stageCount++
  const stack = new AsyncDisposableStack()
  try {
    const servers = lab.relays.slice(0, options.relayCount ?? 1)
    const relayArgs = [...relayArguments(options.relayListen), ...(options.relayArgs ?? [])]
    let ticket: string | undefined
    const relays: LabDaemon[] = []
    const startRelay = async (index: number): Promise<LabDaemon> => {
      const server = servers[index]
      if (server === undefined) throw new Error('no such relay')
      const mesh = ticket === undefined ? { create: 'natlab' } : { ticket }
      return await startDaemon({ namespace: server.namespace, name: `relay${index}-${id}`, args: relayArgs, mesh })
    }
    stack.defer(async () => {
      for (const relay of relays) await relay.stop()
    })
    for (const index of servers.keys()) {
      const relay = await startRelay(index)
      relays.push(relay)
      ticket ??= (await relay.client.mesh.invite({ useCount: 100 })).ticket
    }
    lab.sites.forEach((site, i) => {
      const kind = options.kinds[i]
      if (kind !== undefined) site.setNat(kind)
    })
    const hosts = lab.sites.slice(0, 2).map((site, i) =>
      startDaemon({
        namespace: site.host,
        name: `${'ab'[i]}-${id}`,
        args: [...HOST_ARGS, ...(options.hostArgs ?? [])],
        mesh: { ticket: ticket ?? '' },
      }),
    )
    for (const host of await Promise.allSettled(hosts)) if (host.status === 'fulfilled') stack.use(host.value)
    const [a, b] = await Promise.all(hosts)
    if (a === undefined || b === undefined) throw new Error('no hosts')
    return {
      relays,
      a,
      b,
      async restartRelay(index) {
        relays[index] = await startRelay(index)
      },
      [Symbol.asyncDispose]: () => stack.disposeAsync(),
    }
  } catch (reason) {
    await stack.disposeAsync()
    throw reason
  }
}

/** Waits until a has such a path to b, asking for one. */
export async function havePath(
  a: LabDaemon,
  b: LabDaemon,
  wanted: 'direct' | 'relayed' | 'any',
  timeoutMs = PATH_MS,
): Promise<number> {
  const beganMs = performance.now()
  await until(`a ${wanted} path`, timeoutMs, async () => {
    const info = await a.peerInfo(b.peer)
    if (info?.connected === true && (wanted === 'any' || info.path === wanted)) return true
    if (info?.connected !== true) await pingOnce(a, b)
    return undefined
  })
  return Math.round(performance.now() - beganMs)
}

export async function pingOnce(a: LabDaemon, b: LabDaemon): Promise<void> {
  for await (const _reply of a.client.mesh.ping(b.peer, { count: 1, signal: AbortSignal.timeout(3_000) })) break
}

/** Calls until one gets through; how long that took. */
export async function haveWork(a: LabDaemon, b: LabDaemon, timeoutMs: number): Promise<number> {
  const beganMs = performance.now()
  await until('a call gets through', timeoutMs, async () => {
    await echo(a, b, { byteCount: 64 * 1024, timeoutMs: 4_000 })
    return true
  })
  return Math.round(performance.now() - beganMs)
}

/** Thrown by a scenario that can't run here, with the reason. */
export class NotRun extends Error {}

/** What happens in the lab; the result is what was measured, in milliseconds. Throws when it went wrong. */
export type Scenario = (lab: Lab) => Promise<number | undefined>
