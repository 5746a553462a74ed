import { setTimeout as sleep } from 'node:timers/promises'
import type { LabMesh, LabNode } from './lab-mesh.ts'
import type { Pair } from './matrix.ts'
import type { NodeEvent } from './node.ts'
import type { Lab } from './topology.ts'

export interface PairResult {
  a: string
  b: string
  path: 'direct' | 'relayed' | 'none'
  transport: string
  /** From the relayed connection to the direct one, in milliseconds; 0 when it was direct at once. */
  directMs: number | undefined
  /** From the wish to connect to the relayed connection. */
  relayedMs: number | undefined
  /** The path is the expected one, in time, and carries data. */
  ok: boolean
  problem?: string
  /** What was tried, as the initiator tells it. */
  tried?: string
  /** It failed at first. */
  retried?: boolean
}

/** How long a direct path may take to come. Relayed pairs are watched as long. */
const DIRECT_WAIT_MS = 12_000
const ECHO_BYTES = 256 * 1024

type PathEvent = Extract<NodeEvent, { event: 'path' }>

/** Runs two hosts behind the pair's NATs, connects them over the relay and sees what becomes of it. */
export async function runPair(
  lab: Lab,
  mesh: LabMesh,
  relay: { node: LabNode; bootstrap: string[] },
  pair: Pair,
  onEvents?: (events: (NodeEvent & { at: string })[]) => void,
): Promise<PairResult> {
  const [siteA, siteB] = lab.sites
  if (siteA === undefined || siteB === undefined) throw new Error('a pair needs two sites')
  const result: PairResult = {
    a: pair.a,
    b: pair.b,
    path: 'none',
    transport: '',
    directMs: undefined,
    relayedMs: undefined,
    ok: false,
  }
  siteA.setNat(pair.a)
  siteB.setNat(pair.b)
  const [a, b] = await Promise.all([
    mesh.startHost(siteA.host, { bootstrap: relay.bootstrap }),
    mesh.startHost(siteB.host, { bootstrap: relay.bootstrap }),
  ])
  await using stack = new AsyncDisposableStack()
  stack.use(a)
  stack.use(b)
  try {
    // Both know what they are behind, and b has its place at the relay.
    const knows = (event: NodeEvent) => event.event === 'reachability' && event.reachability.witnessCount > 0
    for (const node of [a, b]) await node.waitFor((event): event is NodeEvent => knows(event), 10_000)
    const isPath = (event: NodeEvent): event is PathEvent => event.event === 'path' && event.peer === b.peer
    const beganMs = performance.timeOrigin + performance.now()
    const first = await connect(a, b, relay.node, isPath)
    if (first.path === 'relayed') result.relayedMs = Math.max(0, Math.round(first.atMs - beganMs))
    const direct = await a
      .waitFor(
        (event): event is PathEvent => isPath(event) && event.path === 'direct',
        pair.expected === 'direct' ? DIRECT_WAIT_MS : DIRECT_WAIT_MS / 2,
      )
      .catch(() => undefined)
    if (direct !== undefined) result.directMs = Math.round(direct.atMs - first.atMs)
    const echo = await a.command({ do: 'echo', peer: b.peer, byteCount: ECHO_BYTES })
    const path = echo.peers?.find(entry => entry.peer === b.peer)
    result.path = path?.path ?? 'none'
    result.transport = path?.transport ?? ''
    result.ok = result.path === pair.expected
  } catch (reason) {
    result.problem = reason instanceof Error ? reason.message : String(reason)
  }
  onEvents?.([...a.events.map(event => ({ at: 'a', ...event })), ...b.events.map(event => ({ at: 'b', ...event }))])
  result.tried = describeAttempts([...a.events, ...b.events])
  return result
}

async function connect(
  a: LabNode,
  b: LabNode,
  relay: LabNode,
  isPath: (event: NodeEvent) => event is PathEvent,
): Promise<PathEvent> {
  const circuit = (event: NodeEvent): event is Extract<NodeEvent, { event: 'addresses' }> =>
    event.event === 'addresses' && event.addresses.some(address => address.includes('/p2p-circuit'))
  const open = a.waitFor(isPath, 15_000)
  open.catch(() => {})
  const addresses = await Promise.race([
    b.waitFor(circuit, 5_000).catch(() => undefined),
    open.then(
      () => undefined,
      () => undefined,
    ),
  ])
  const address = addresses?.addresses.find(entry => entry.includes('/p2p-circuit') && entry.includes(relay.peer))
  if (address !== undefined) await Promise.race([a.command({ do: 'connect', to: address }), open])
  else await sleep(0)
  return await open
}

function describeAttempts(events: readonly NodeEvent[]): string {
  return events
    .flatMap(event => (event.event === 'attempt' ? [event.record] : []))
    .map(({ role, outcome }) => {
      const tries = outcome.attempts.map(
        ({ method, result, reason, endedMs }) =>
          `${method} ${result}${reason === undefined ? '' : ` (${reason})`} ${Math.round(endedMs)}`,
      )
      return `${role}: ${outcome.refused ?? ''}${outcome.problem ?? ''} ${tries.join(', ')}`
    })
    .join(' | ')
}
