/**
 * Many nodes in one process, none of which anybody can reach but through the relay. Each pings others through it.
 * Prints one JSON line, whatever went wrong, and tells how it gets on. Usage: crowd.ts TICKET COUNT
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { errorMessage, type Logger, silentMetrics } from '../../src/base/index.ts'
import { joinNode, type TestNode } from '../../test/support/mesh.ts'

const [TICKET = '', COUNT = '0'] = process.argv.slice(2)
const PARALLEL_JOINS = 2
/** A loaded machine makes one handshake in some hundred too slow. */
const JOIN_TRIES = 3
const JOIN_ALL_MS = 150_000
const RESERVE_MS = 60_000
const PING_MS = 30_000
const ROUNDS = 3
const TELL_MS = 5_000
/** Once all is done the crowd has to come to rest: how long that may take, and how long it is watched. */
const REST_MS = 60_000
const WATCH_MS = 15_000

export interface CrowdResult {
  joinedCount: number
  /** When all had their places, and when all was over. */
  reservedCount: number
  stayedCount: number
  pingCount: number
  /** What did not go as it should, with the node that it happened to. */
  failures: string[]
  joinMs: number
  reserveMs: number
  /** Of the pings, in milliseconds. */
  medianMs: number
  p95Ms: number
  /** Relayed connections of one node: the most, and of all together. */
  mostRelayedCount: number
  relayedCount: number
  /** Dials of all: until the pings were over, and the fewest in any `WATCH_MS` after that. */
  dialCount: number
  restDialCount: number
  /** What this process took of one core in that time, in percent. */
  restCpuPercent: number
  /** Of this process. */
  cpuSeconds: number
  rssMib: number
}

interface Client {
  name: string
  /** The last that its log told about its place, or about a connection that was refused. */
  word: string
  test?: TestNode
}

const failures: string[] = []
const clients: Client[] = Array.from({ length: Number(COUNT) }, (_, i) => ({ name: `crowd${i}`, word: 'no word' }))
const beganMs = performance.now()

let dialCount = 0
const metrics = {
  ...silentMetrics,
  counter: (name: string) => () => {
    if (name === 'trellis_mesh_dials_count') dialCount++
  },
}

function listen(client: Client): Logger {
  const note = (fields: object, message: string): void => {
    if (!/place at a relay|not admitted|disconnected/.test(message)) return
    const { problem, reason } = fields as { problem?: string; reason?: string }
    client.word = [message, reason, problem].filter(part => part !== undefined).join(': ')
  }
  const log: Logger = { debug() {}, info: note, warn: note, error: note, child: () => log }
  return log
}

async function join(client: Client): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      client.test = await joinNode(TICKET, {
        name: client.name,
        preset: 'public',
        listen: [],
        relayServer: false,
        log: listen(client),
        metrics,
      })
      return
    } catch (reason) {
      if (tries < JOIN_TRIES) continue
      failures.push(`${client.name} could not join: ${errorMessage(reason).slice(0, 200)}`)
      return
    }
  }
}

const running = (): { name: string; node: TestNode['node'] }[] =>
  clients.flatMap(({ name, test }) => (test === undefined ? [] : { name, node: test.node }))
const hasPlace = ({ test }: Client): boolean => (test?.node.relays().length ?? 0) > 0
const reserved = (): number => clients.filter(hasPlace).length
const relayed = (): number[] =>
  running().map(({ node }) => node.peers().filter(({ path }) => path === 'relayed').length)
const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0)
const rssMib = (): number => Math.round(process.memoryUsage.rss() / 2 ** 20)
const cpuSeconds = (): number => Math.round((process.cpuUsage().user + process.cpuUsage().system) / 1e6)
const sinceMs = (fromMs: number): number => Math.round(performance.now() - fromMs)

function tell(): void {
  process.stderr.write(
    `crowd: ${Math.round(sinceMs(beganMs) / 1000)} s, ${running().length} of ${clients.length} joined, ` +
      `${reserved()} with a place, ${sum(relayed())} relayed connections, ${failures.length} failures, ` +
      `${dialCount} dials, ${cpuSeconds()} s CPU, ${rssMib()} MiB\n`,
  )
}

function noteThoseWithout(when: string): void {
  for (const client of clients) {
    if (client.test === undefined || hasPlace(client)) continue
    const peers = client.test.node.peers()
    // The founder, which has no name in the mesh, is the relay.
    const direct = peers.filter(({ path }) => path === 'direct').map(({ name }) => name ?? 'the relay')
    failures.push(
      `${client.name} has no place ${when}: connected to ${direct.join(' and ') || 'nobody'} directly and to ` +
        `${peers.length - direct.length} through the relay; ${client.word}`,
    )
  }
}

const telling = setInterval(tell, TELL_MS)
const waiting = [...clients]
await Promise.all(
  Array.from({ length: PARALLEL_JOINS }, async () => {
    for (let client = waiting.shift(); client !== undefined; client = waiting.shift()) {
      if (sinceMs(beganMs) < JOIN_ALL_MS) await join(client)
      else failures.push(`${client.name} had no time to join: ${JOIN_ALL_MS} ms were over`)
    }
  }),
)
const joinMs = sinceMs(beganMs)
const reserveMs = performance.now()
while (reserved() < running().length && sinceMs(reserveMs) < RESERVE_MS) await sleep(100)
const result: CrowdResult = {
  joinedCount: running().length,
  reservedCount: reserved(),
  stayedCount: 0,
  pingCount: 0,
  failures,
  joinMs,
  reserveMs: sinceMs(reserveMs),
  medianMs: 0,
  p95Ms: 0,
  mostRelayedCount: Math.max(0, ...relayed()),
  relayedCount: sum(relayed()),
  dialCount: 0,
  restDialCount: 0,
  restCpuPercent: 0,
  cpuSeconds: 0,
  rssMib: 0,
}
noteThoseWithout('at the start')
const times: number[] = []
const pingers = running()
for (let round = 1; round <= ROUNDS; round++) {
  await Promise.all(
    pingers.map(async ({ name, node }, i) => {
      const other = pingers[(i + round) % pingers.length]
      try {
        times.push(await node.ping(other?.node.peer ?? '', { signal: AbortSignal.timeout(PING_MS) }))
      } catch (reason) {
        failures.push(`${name} could not ping ${other?.name}: ${errorMessage(reason).slice(0, 200)}`)
      }
    }),
  )
}
times.sort((a, b) => a - b)
const at = (share: number): number => Math.round(times[Math.floor(times.length * share)] ?? 0)
Object.assign(result, { medianMs: at(0.5), p95Ms: at(0.95), pingCount: times.length, dialCount })
result.restDialCount = Number.POSITIVE_INFINITY
for (const restMs = performance.now(); sinceMs(restMs) < REST_MS; ) {
  const [dialsBefore, cpuBefore] = [dialCount, process.cpuUsage()]
  await sleep(WATCH_MS)
  if (dialCount - dialsBefore >= result.restDialCount) continue
  const { user, system } = process.cpuUsage(cpuBefore)
  result.restDialCount = dialCount - dialsBefore
  result.restCpuPercent = Math.round((user + system) / (10 * WATCH_MS))
  if (result.restDialCount === 0) break
}
result.stayedCount = reserved()
noteThoseWithout('at the end')
clearInterval(telling)
tell()
Object.assign(result, { cpuSeconds: cpuSeconds(), rssMib: rssMib() })
process.stdout.write(`${JSON.stringify(result)}\n`, () => process.exit(0))
