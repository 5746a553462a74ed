/**
 * Many nodes in one process, none of which anybody can reach but through the relay. Each pings the next one through it.
 * Prints one JSON line. Usage: crowd.ts TICKET COUNT
 */
import { errorMessage } from '../../src/base/index.ts'
import { joinNode, type TestNode } from '../../test/support/mesh.ts'
import { until } from './lab-daemon.ts'

const [TICKET = '', COUNT = '0'] = process.argv.slice(2)
const PARALLEL_JOINS = 2
/** A loaded machine makes one handshake in some hundred too slow. */
const JOIN_TRIES = 3
const RESERVE_MS = 120_000
const PING_MS = 30_000
const ROUNDS = 3

export interface CrowdResult {
  reservedCount: number
  pingCount: number
  failures: string[]
  /** Of the pings, in milliseconds. */
  medianMs: number
  p95Ms: number
}

const count = Number(COUNT)
const nodes: TestNode[] = []
async function joinOne(i: number): Promise<TestNode> {
  for (let tries = 1; ; tries++) {
    try {
      return await joinNode(TICKET, { name: `crowd${i}`, preset: 'public', listen: [], relayServer: false })
    } catch (reason) {
      if (tries === JOIN_TRIES) throw reason
    }
  }
}

for (let first = 0; first < count; first += PARALLEL_JOINS) {
  const indices = Array.from({ length: Math.min(PARALLEL_JOINS, count - first) }, (_, i) => first + i)
  nodes.push(...(await Promise.all(indices.map(joinOne))))
}
const reserved = (): number => nodes.filter(({ node }) => node.relays().length > 0).length
await until('all have a place at the relay', RESERVE_MS, () =>
  reserved() === count ? Promise.resolve(true) : Promise.reject(new Error(`${reserved()} of ${count} have`)),
)
const times: number[] = []
const failures: string[] = []
for (let round = 1; round <= ROUNDS; round++) {
  await Promise.all(
    nodes.map(async ({ node }, i) => {
      const other = nodes[(i + round) % count]?.node.peer ?? ''
      try {
        times.push(await node.ping(other, { signal: AbortSignal.timeout(PING_MS) }))
      } catch (reason) {
        failures.push(errorMessage(reason).slice(0, 200))
      }
    }),
  )
}
times.sort((a, b) => a - b)
const at = (share: number): number => Math.round(times[Math.floor(times.length * share)] ?? 0)
const result: CrowdResult = {
  reservedCount: reserved(),
  pingCount: times.length,
  failures,
  medianMs: at(0.5),
  p95Ms: at(0.95),
}
process.stdout.write(`${JSON.stringify(result)}\n`)
process.exit(0)
