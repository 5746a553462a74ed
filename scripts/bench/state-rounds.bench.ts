/**
 * How many rounds of anti-entropy sixteen replicas need: after a partition, and until all know of an equivocation. The state stores are
 * the daemon's, with its signatures; their streams and disks are in memory, all in this process: sixteen daemons would measure two cores.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import {
  type ByteStream,
  createMemoryNetwork,
  createMemoryStore,
  createMessageStream,
  createSigner,
  type MemoryNetwork,
  type PeerId,
  type PeerStreams,
  type Signer,
  silentLogger,
  silentMetrics,
  systemClock,
  systemRandom,
  TrellisError,
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
const RUN_COUNT = 20
const WRITES_EACH = 20
const TIMEOUT_MS = 60_000
const GOAL_HEAL = 7
const GOAL_FORK = 10
const WireMessage = stateProto.state.Message

/** Streams between two sides are cut, and none are opened, while `parted`. */
class Wall {
  parted = false
  readonly #sides = new Map<PeerId, number>()
  readonly #crossing = new Set<ByteStream>()

  part(): void {
    this.parted = true
    for (const stream of this.#crossing) stream.abort(new TrellisError('unavailable', 'parted'))
    this.#crossing.clear()
  }

  place(peer: PeerId, side: number): void {
    this.#sides.set(peer, side)
  }

  around(streams: PeerStreams): PeerStreams {
    const crosses = (peer: PeerId): boolean => this.#sides.get(peer) !== this.#sides.get(streams.self)
    const isCut = (peer: PeerId): boolean => this.parted && crosses(peer)
    return {
      self: streams.self,
      open: async (peer, protocol, options) => {
        if (isCut(peer)) throw new TrellisError('unavailable', 'parted')
        const stream = await streams.open(peer, protocol, options)
        if (crosses(peer)) this.#crossing.add(stream)
        return stream
      },
      handle: (protocol, handler) =>
        streams.handle(protocol, (stream, peer) => {
          if (isCut(peer)) return stream.abort(new TrellisError('unavailable', 'parted'))
          if (crosses(peer)) this.#crossing.add(stream)
          handler(stream, peer)
        }),
      connected: () => streams.connected().filter(peer => !isCut(peer)),
      onPeer: listener => streams.onPeer(listener),
    }
  }
}

interface Cluster extends AsyncDisposable {
  wall: Wall
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
  const wall = new Wall()
  const network = createMemoryNetwork()
  const stores: StateStore[] = []
  for (let index = 0; index < NODE_COUNT; index++) {
    const signer = signerOf(index)
    wall.place(signer.peer, index % 2)
    const store = createStateStore({
      streams: wall.around(network.node(signer.peer)),
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
  return { wall, network, stores, [Symbol.asyncDispose]: () => moved.disposeAsync() }
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

async function heal({ wall, stores }: Cluster, run: number): Promise<number> {
  wall.part()
  for (let write = 0; write < WRITES_EACH; write++) {
    for (const [index, store] of stores.entries()) store.document('heal').set(`k${write}`, `${run}/${index}`)
    await sleep(10)
  }
  await Promise.all(stores.map(store => store.flushed()))
  const halves = [0, 1].map(side => stores.filter((_, index) => index % 2 === side))
  await until('each half agrees', TIMEOUT_MS, async () => halves.every(agree) || undefined)
  if (agree(stores)) throw new Error('the halves were not parted')
  wall.parted = false
  return roundsUntil(stores, 'all agree', () => agree(stores))
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

async function* run(): AsyncIterable<Measurement> {
  await using cluster = await startCluster()
  for (const [name, what, goal, once] of [
    [
      'state.heal',
      'rounds from the end of a partition into halves, which both wrote, to equal digests',
      GOAL_HEAL,
      heal,
    ],
    [
      'state.equivocation',
      'rounds until a log of which halves were shown two ends is frozen at one place by all, with equal digests',
      GOAL_FORK,
      equivocate,
    ],
  ] as const) {
    const rounds: number[] = []
    for (let index = 0; index < RUN_COUNT; index++) rounds.push(await once(cluster, index))
    rounds.sort((a, b) => a - b)
    yield {
      name: `${name}.rounds-p99`,
      value: rounds[Math.ceil(rounds.length * 0.99) - 1] ?? 0,
      unit: 'rounds',
      baseline: null,
      ratio: null,
      n: rounds.length,
      detail: {
        what: `${what}; ${NODE_COUNT} nodes`,
        median: median(rounds),
        runs: rounds.join(' '),
        goal,
        intervalMs: SYNC_INTERVAL_MS,
      },
    }
  }
}

export const benches: Bench[] = [
  { name: 'state.rounds', summary: 'rounds until sixteen nodes agree after a partition, and on an equivocation', run },
]
