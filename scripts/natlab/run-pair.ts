import { setTimeout } from 'node:timers/promises'
import { EchoService } from '../../test/support/generated/echo.services.ts'
import {
  type DaemonOptions,
  HOST_ARGS,
  type LabDaemon,
  type LogLine,
  removeHome,
  startDaemon,
  until,
} from './lab-daemon.ts'
import type { Pair } from './matrix.ts'
import type { Lab } from './topology.ts'

export interface PairResult {
  a: string
  b: string
  path: 'direct' | 'relayed' | 'none'
  transport: string
  /** From the relayed connection to the direct one, in milliseconds; 0 when it was direct at once, null when it never was. */
  directMs: number | null
  /** From the wish to connect to the relayed connection; null when there was none. */
  relayedMs: number | null
  /** The path is the expected one, in time, and carries data. */
  ok: boolean
  problem?: string
  /** What was tried, as the daemons log it. */
  tried?: string
  /** It failed at first. */
  retried?: boolean
}

export interface PairOptions {
  lab: Lab
  ticket: string
  /** @defaultValue 0 */
  lossPercent?: number
  /** Ends the membership of a node that will not come back, so that the next ones don't look for it. */
  forget: (peer: string) => Promise<unknown>
}

/** How long it may take until a node knows what it is behind. */
const KNOWLEDGE_MS = 20_000
const CONNECT_MS = 25_000
/** How long a direct path may take to come. Relayed pairs are watched for a while, too. */
const DIRECT_WAIT_MS = 15_000
const RELAYED_WATCH_MS = 4_000
const ECHO_BYTES = 256 * 1024

/** The tests' echo under a name that programs may serve. */
const ECHO = {
  name: 'natlab.Echo',
  methods: { echo: { ...EchoService.methods.echo, path: 'natlab.Echo/Echo' } },
} as const

/** Sprays at one address that a node allows itself at once; then it takes a minute to the next. */
const SPRAYS_PER_LIFE = 3
/** A node lets a peer ask for an attempt once in two seconds, and four times more. */
const REPEAT_MS = 1_700

/**
 * Runs daemons on two hosts behind the pair's NATs, has one want the other, and sees what becomes of the path; as often as asked for. The
 * daemons and what they know of their own NAT stay, but connections, mappings and filters between them go: each time is a punch from scratch.
 */
export async function* repeatPair(pair: Pair, count: number, options: PairOptions): AsyncGenerator<PairResult> {
  const perLife = pair.sprays ? SPRAYS_PER_LIFE : count
  for (let done = 0; done < count; done += perLife) {
    for await (const result of runPair(pair, Math.min(perLife, count - done), options)) yield result
  }
}

async function* runPair(pair: Pair, count: number, options: PairOptions): AsyncGenerator<PairResult> {
  const [siteA, siteB] = options.lab.sites
  if (siteA === undefined || siteB === undefined) throw new Error('a pair needs two sites')
  siteA.setNat(pair.a)
  siteB.setNat(pair.b)
  const host = (name: string, namespace: DaemonOptions['namespace']): DaemonOptions => ({
    namespace,
    name,
    args: HOST_ARGS,
    mesh: { ticket: options.ticket },
  })
  await using stack = new AsyncDisposableStack()
  // New nodes for each pair: what they learned of each other behind other NATs would shape the result.
  for (const name of ['a', 'b']) stack.defer(() => removeHome(name))
  const daemons: LabDaemon[] = []
  stack.defer(async () => {
    for (const daemon of daemons) await options.forget(daemon.peer).catch(() => {})
  })
  let doneCount = 0
  try {
    const starts = [host('a', siteA.host), host('b', siteB.host)].map(startDaemon)
    for (const start of await Promise.allSettled(starts)) {
      if (start.status === 'fulfilled') daemons.push(stack.use(start.value))
    }
    await Promise.all(starts)
    const [a, b] = daemons
    if (a === undefined || b === undefined) throw new Error('no daemons')
    await Promise.all(daemons.map(knowsItsNat))
    for (let sinceMs = 0; doneCount < count; doneCount++) {
      const beganMs = performance.now()
      // In turn, as either may be the one who wants something.
      const ends: [LabDaemon, LabDaemon] = doneCount % 2 === 0 ? [a, b] : [b, a]
      yield await tryPair(pair, ends, sinceMs)
      if (doneCount + 1 === count) continue
      await setTimeout(Math.max(0, REPEAT_MS - (performance.now() - beganMs)))
      // Nothing passes meanwhile: what is connected again at once would lose its mappings.
      const sites = [siteA, siteB].map(site => site.publicAddress()).join()
      options.lab.setLoss(100, `ip saddr { ${sites} } ip daddr { ${sites} }`)
      await Promise.all([a.client.mesh.disconnect(b.peer), b.client.mesh.disconnect(a.peer)])
      // Until then the best of the connections that are left was told of as the path.
      sinceMs = Date.now()
      siteA.forgetTraffic(siteB.publicAddress())
      siteB.forgetTraffic(siteA.publicAddress())
      options.lab.setLoss(options.lossPercent ?? 0)
    }
  } catch (reason) {
    const problem = reason instanceof Error ? reason.message : String(reason)
    for (; doneCount < count; doneCount++) yield { ...noResult(pair), problem }
  }
}

function noResult({ a, b }: Pair): PairResult {
  return { a, b, path: 'none', transport: '', directMs: null, relayedMs: null, ok: false }
}

async function knowsItsNat(daemon: LabDaemon): Promise<void> {
  await until(`${daemon.name} knows what it is behind`, KNOWLEDGE_MS, async () => {
    const verdict = await daemon.reachability()
    return verdict === 'unknown' ? undefined : verdict
  })
}

/** One try, of what happens from then on. */
async function tryPair(pair: Pair, ends: readonly [LabDaemon, LabDaemon], sinceMs: number): Promise<PairResult> {
  const result = noResult(pair)
  const isNew = (line: LogLine) => Date.parse(line.time) >= sinceMs
  try {
    await observePath(...ends, pair, result, sinceMs)
  } catch (reason) {
    result.problem = reason instanceof Error ? reason.message : String(reason)
  }
  result.tried = ends
    .map(daemon => describeAttempts(daemon, isNew))
    .filter(Boolean)
    .join(' | ')
  return result
}

async function observePath(a: LabDaemon, b: LabDaemon, pair: Pair, result: PairResult, sinceMs: number): Promise<void> {
  const wishedMs = Date.now()
  const ping = a.client.mesh.ping(b.peer, { count: 1, signal: AbortSignal.timeout(CONNECT_MS) })
  const wish = (async () => {
    for await (const _reply of ping) break
  })()
  wish.catch(() => {})
  const first = await until('a path', CONNECT_MS, () => Promise.resolve(pathEvent(a, b, sinceMs)))
  if (first.path === 'relayed') result.relayedMs = Math.max(0, first.timeMs - wishedMs)
  const waitMs = pair.expected === 'direct' ? DIRECT_WAIT_MS : RELAYED_WATCH_MS
  const direct = await until('a direct path', waitMs, () => Promise.resolve(pathEvent(a, b, sinceMs, 'direct'))).catch(
    () => undefined,
  )
  if (direct !== undefined) result.directMs = Math.max(0, direct.timeMs - first.timeMs)
  await echo(a, b)
  const info = await a.peerInfo(b.peer)
  result.path = info?.path ?? 'none'
  result.transport = info?.transport ?? ''
  result.ok = result.path === pair.expected
}

/** The first event since then by which a has such a path to b. */
function pathEvent(
  a: LabDaemon,
  b: LabDaemon,
  sinceMs: number,
  wanted?: string,
): { path: string; timeMs: number } | undefined {
  for (const { type, peer, detail, timeMs } of a.events) {
    if (peer !== b.peer || type !== 'path_changed' || detail === undefined || timeMs < sinceMs) continue
    const [path = ''] = detail.split(' ')
    if (wanted === undefined || path === wanted) return { path, timeMs }
  }
  return undefined
}

/** Calls a service of a program beside b from one beside a: that the path carries real work. */
export async function echo(
  a: LabDaemon,
  b: LabDaemon,
  { byteCount, timeoutMs }: { byteCount: number; timeoutMs: number } = { byteCount: ECHO_BYTES, timeoutMs: 20_000 },
): Promise<void> {
  await using served = await b.client.rpc.serve(ECHO, { echo: request => ({ payload: request.payload }) })
  const payload = new Uint8Array(byteCount).fill(7)
  const answer = await a.client.rpc.client(ECHO, b.peer).echo({ payload }, { timeoutMs })
  if (Buffer.compare(answer.payload, payload) !== 0) throw new Error('the echo is not what was sent')
  await served.close()
}

function describeAttempts(daemon: LabDaemon, counts: (line: LogLine) => boolean): string {
  return daemon.log
    .filter(line => line.msg === 'punch over' && counts(line))
    .map(line => `${daemon.name} as ${String(line['role'])}: ${String(line['tried'])}`)
    .join(' | ')
}
