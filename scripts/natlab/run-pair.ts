import { EchoService } from '../../test/support/generated/echo.services.ts'
import { type DaemonOptions, HOST_ARGS, type LabDaemon, removeHome, startDaemon, until } from './lab-daemon.ts'
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

/** Runs daemons on two hosts behind the pair's NATs, has one want the other, and sees what becomes of the path. */
export async function runPair(pair: Pair, options: PairOptions): Promise<PairResult> {
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
  const result: PairResult = {
    a: pair.a,
    b: pair.b,
    path: 'none',
    transport: '',
    directMs: null,
    relayedMs: null,
    ok: false,
  }
  const daemons: LabDaemon[] = []
  try {
    const starts = [host('a', siteA.host), host('b', siteB.host)].map(startDaemon)
    for (const start of await Promise.allSettled(starts)) {
      if (start.status === 'fulfilled') daemons.push(stack.use(start.value))
    }
    await Promise.all(starts)
    const [a, b] = daemons
    if (a === undefined || b === undefined) throw new Error('no daemons')
    await observePath(a, b, pair, result)
  } catch (reason) {
    result.problem = reason instanceof Error ? reason.message : String(reason)
  }
  result.tried = daemons.map(describeAttempts).filter(Boolean).join(' | ')
  for (const daemon of daemons) {
    await options.forget(daemon.peer).catch(() => {})
  }
  return result
}

async function observePath(a: LabDaemon, b: LabDaemon, pair: Pair, result: PairResult): Promise<void> {
  for (const daemon of [a, b]) {
    await until(`${daemon.name} knows what it is behind`, KNOWLEDGE_MS, async () => {
      const verdict = await daemon.reachability()
      return verdict === 'unknown' ? undefined : verdict
    })
  }
  const wishedMs = Date.now()
  const ping = a.client.mesh.ping(b.peer, { count: 1, signal: AbortSignal.timeout(CONNECT_MS) })
  const wish = (async () => {
    for await (const _reply of ping) break
  })()
  wish.catch(() => {})
  const first = await until('a path', CONNECT_MS, () => Promise.resolve(pathEvent(a, b)))
  if (first.path === 'relayed') result.relayedMs = Math.max(0, first.timeMs - wishedMs)
  const waitMs = pair.expected === 'direct' ? DIRECT_WAIT_MS : RELAYED_WATCH_MS
  const direct = await until('a direct path', waitMs, () => Promise.resolve(pathEvent(a, b, 'direct'))).catch(
    () => undefined,
  )
  if (direct !== undefined) result.directMs = Math.max(0, direct.timeMs - first.timeMs)
  await echo(a, b)
  const info = await a.peerInfo(b.peer)
  result.path = info?.path ?? 'none'
  result.transport = info?.transport ?? ''
  result.ok = result.path === pair.expected
}

/** The first event by which a has such a path to b. */
function pathEvent(a: LabDaemon, b: LabDaemon, wanted?: string): { path: string; timeMs: number } | undefined {
  for (const { type, peer, detail, timeMs } of a.events) {
    if (peer !== b.peer || type !== 'path_changed' || detail === undefined) continue
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

function describeAttempts(daemon: LabDaemon): string {
  return daemon.log
    .filter(line => line.msg === 'punch over')
    .map(line => `${daemon.name} as ${String(line['role'])}: ${String(line['tried'])}`)
    .join(' | ')
}
