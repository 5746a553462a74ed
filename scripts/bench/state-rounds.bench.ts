/**
 * How many rounds of anti-entropy sixteen replicas need: after a partition, as daemons over TCP; and until all know of an equivocation, as
 * the daemon's state stores with its signatures, whose streams and disks are in memory, all in this process.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import {
  createMemoryNetwork,
  createMemoryStore,
  createMessageStream,
  createSigner,
  type MemoryNetwork,
  type Signer,
  silentLogger,
  silentMetrics,
  systemClock,
  systemRandom,
} from '../../src/base/index.ts'
import {
  clientIdOf,
  type Entry,
  encodeEntry,
  hashPayload,
  NO_BYTES,
  signEntry,
  spaceOf,
} from '../../src/state/entry.ts'
import { createStateStore, STATE_PROTOCOL, type StateStore } from '../../src/state/index.ts'
import { encodeOwnedUpdate, encodeValue, KeyTips } from '../../src/state/owned-update.ts'
import { encodeMessage, stateProto } from '../../src/wire/index.ts'
import { until } from './daemons.ts'
import { type Bench, type Measurement, median } from './types.ts'

const NODE_COUNT = 16
const SYNC_INTERVAL_MS = 1_000
const RUN_COUNT = Number(process.env['TRELLIS_BENCH_RUNS'] ?? 20)
const TIMEOUT_MS = 60_000
const NOT_RUN = 77
const GOAL_FORK = 10
const WireMessage = stateProto.state.Message

interface Cluster extends AsyncDisposable {
  network: MemoryNetwork
  stores: StateStore[]
}

const SPACE_ID = 'bench'

function signerOf(number: number): Signer {
  const seed = Buffer.alloc(32)
  seed.writeUInt32BE(number)
  return createSigner(seed)
}

async function startCluster(): Promise<Cluster> {
  await using stack = new AsyncDisposableStack()
  const network = createMemoryNetwork()
  const stores: StateStore[] = []
  for (let index = 0; index < NODE_COUNT; index++) {
    const signer = signerOf(index)
    const store = createStateStore({
      streams: network.node(signer.peer),
      signer,
      db: createMemoryStore(),
      membership: {
        spaceId: SPACE_ID,
        isMember: () => true,
        isAdmin: () => false,
        formerMembers: () => [],
        onChange: () => () => {},
      },
      log: silentLogger,
      metrics: silentMetrics,
      clock: systemClock,
      random: systemRandom,
      syncIntervalMs: SYNC_INTERVAL_MS,
    })
    await store.start(new AbortController().signal)
    stack.defer(() => store.stop())
    stores.push(store)
  }
  await until(
    'all have a stream to all',
    TIMEOUT_MS,
    async () => stores.every(store => store.status().peerCount === NODE_COUNT - 1) || undefined,
  )
  const moved = stack.move()
  return { network, stores, [Symbol.asyncDispose]: () => moved.disposeAsync() }
}

/** The rounds that the node with the most of them has begun until all are as they should be. */
async function roundsUntil(stores: readonly StateStore[], what: string, check: () => boolean): Promise<number> {
  const before = stores.map(store => store.status().roundCount)
  await until(what, TIMEOUT_MS, async () => check() || undefined)
  return Math.max(...stores.map((store, index) => store.status().roundCount - (before[index] ?? 0)))
}

function agree(stores: readonly StateStore[]): boolean {
  return new Set(stores.map(store => store.digest())).size === 1
}

/** Two entries for one place, behind entries that all may have. */
function fork(signer: Signer, epoch: number): { common: Entry; faces: [Entry, Entry] } {
  const space = spaceOf(SPACE_ID)
  const clientId = clientIdOf(space, signer.peer, epoch)
  const tips = new KeyTips()
  const make = (seq: number, prev: Uint8Array, value: string): Entry => {
    const stamp = Date.now() * 1000 + seq
    const writes = [{ key: `k${seq}`, stamp, encoded: encodeValue(value) }]
    const payload = encodeOwnedUpdate(writes, clientId, seq - 1, tips)
    const header = {
      space,
      author: signer.peer,
      epoch,
      seq,
      prev,
      stamp,
      kind: 'owned' as const,
      document: 'fork',
      clockStart: seq - 1,
      clockLength: 1,
      payloadLength: payload.byteLength,
      payloadHash: hashPayload(payload),
      policyHead: NO_BYTES,
      dependencies: [],
    }
    return signEntry(signer, header, payload)
  }
  const common = make(1, NO_BYTES, 'common')
  return { common, faces: [make(2, common.hash, 'one'), make(2, common.hash, 'other')] }
}

async function equivocate({ network, stores }: Cluster, run: number): Promise<number> {
  const signer = signerOf(1000 + run)
  const author = signer.peer
  const { common, faces } = fork(signer, 1)
  const member = network.node(author)
  await Promise.all(
    stores.map(async ({ self }, index) => {
      const opened = await member.open(self, STATE_PROTOCOL)
      const stream = createMessageStream(opened, { maxMessageBytes: 1 << 20 })
      void (async () => {
        while ((await stream.read()) !== undefined);
      })().catch(() => {})
      const entries = [common, faces[index % 2] as Entry].map(entry =>
        stateProto.state.Entry.decode(encodeEntry(entry)),
      )
      await stream.write(encodeMessage(WireMessage, { hello: { version: 1, space: spaceOf(SPACE_ID) } }))
      await stream.write(encodeMessage(WireMessage, { entries: { entries } }))
    }),
  )
  const rounds = await roundsUntil(stores, 'all have frozen the log', () => {
    const frozen = stores.map(store => store.status().frozen.find(log => log.author === author))
    return (
      frozen.every(log => log?.seq === 2) &&
      stores.every(store => store.document('fork').getFrom(author, 'k1') === 'common') &&
      stores.every(store => store.document('fork').getFrom(author, 'k2') === undefined) &&
      agree(stores)
    )
  })
  network.remove(author)
  return rounds
}

/** Of sixteen daemons: in namespaces of their own. */
async function* heal(): AsyncIterable<Measurement> {
  const args = [join(import.meta.dirname, 'state-heal-lab.ts'), String(RUN_COUNT)]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const exited = once(child, 'exit') as Promise<[number | null]>
  for await (const line of createInterface(child.stdout)) yield JSON.parse(line) as Measurement
  const [code] = await exited
  if (code === NOT_RUN) process.stderr.write('  NOT RUN: state.heal needs network namespaces and nft\n')
  else if (code !== 0) throw new Error(`state-heal-lab.ts ended with ${code}`)
}

async function* equivocation(): AsyncIterable<Measurement> {
  await using cluster = await startCluster()
  const rounds: number[] = []
  for (let index = 0; index < RUN_COUNT; index++) rounds.push(await equivocate(cluster, index))
  rounds.sort((a, b) => a - b)
  yield {
    name: 'state.equivocation.rounds-p99',
    value: rounds[Math.ceil(rounds.length * 0.99) - 1] ?? 0,
    unit: 'rounds',
    baseline: null,
    ratio: null,
    n: rounds.length,
    detail: {
      what: `rounds until a log of which halves were shown two ends is frozen at one place by all, with equal digests; ${NODE_COUNT} stores`,
      median: median(rounds),
      runs: rounds.join(' '),
      goal: GOAL_FORK,
      intervalMs: SYNC_INTERVAL_MS,
    },
  }
}

export const benches: Bench[] = [
  { name: 'state.heal', summary: 'rounds until sixteen daemons agree after a partition', run: heal },
  { name: 'state.equivocation', summary: 'rounds until sixteen stores agree on an equivocation', run: equivocation },
]
