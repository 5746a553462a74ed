import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as Y from 'yjs'
import {
  createMemoryNetwork,
  createMemoryStore,
  createSigner,
  openDatabase,
  silentLogger,
  silentMetrics,
  systemClock,
  systemRandom,
} from '../../src/base/index.ts'
import { createStateStore, type StateStore, type StateStoreOptions } from '../../src/state/index.ts'
import { type Bench, type Measurement, median } from './types.ts'

const WRITE_COUNT = 50_000
const KEY_COUNT = 1_000
const RUN_COUNT = 3

const membership = {
  spaceId: 'bench',
  isMember: () => true,
  isAdmin: () => false,
  formerMembers: () => [],
  onChange: () => () => {},
}

function createStore(number: number, options: Partial<StateStoreOptions>): StateStore {
  const signer = createSigner(Buffer.alloc(32, number))
  return createStateStore({
    streams: createMemoryNetwork().node(signer.peer),
    signer,
    db: createMemoryStore(),
    membership,
    log: silentLogger,
    metrics: silentMetrics,
    clock: systemClock,
    random: systemRandom,
    ...options,
  })
}

async function withFolder<T>(task: (path: string) => Promise<T>): Promise<T> {
  const path = mkdtempSync(join(tmpdir(), 'trellis-bench-'))
  try {
    return await task(path)
  } finally {
    rmSync(path, { recursive: true, force: true })
  }
}

/** Sets to a plain Y.Map, one transaction each: what Yjs alone does. */
function plainSets(): number {
  const map = new Y.Doc().getMap('map')
  const startMs = performance.now()
  for (let index = 0; index < WRITE_COUNT; index++) map.set(`key-${index % KEY_COUNT}`, index)
  return WRITE_COUNT / ((performance.now() - startMs) / 1000)
}

/** Plain `applyUpdate` of one update for each set. */
function plainApplies(): number {
  const source = new Y.Doc()
  const updates: Uint8Array[] = []
  source.on('update', (update: Uint8Array) => updates.push(update))
  for (let index = 0; index < WRITE_COUNT; index++) source.getMap('map').set(`key-${index % KEY_COUNT}`, index)
  const target = new Y.Doc()
  const startMs = performance.now()
  for (const update of updates) Y.applyUpdate(target, update)
  return WRITE_COUNT / ((performance.now() - startMs) / 1000)
}

async function localWrites(): Promise<number> {
  return withFolder(async path => {
    await using database = await openDatabase(path)
    const store = createStore(1, { db: database.sublevel('state') })
    await store.start(new AbortController().signal)
    const document = store.document('bench')
    const startMs = performance.now()
    for (let index = 0; index < WRITE_COUNT; index++) {
      document.set(`key-${index % KEY_COUNT}`, index)
      // Entries of about 50 writes, as the coalescing of a busy node makes them.
      if (index % 50 === 49) await new Promise(resolve => setImmediate(resolve))
    }
    await store.flushed()
    const perSecond = WRITE_COUNT / ((performance.now() - startMs) / 1000)
    await store.stop()
    return perSecond
  })
}

/** One node writes in entries of `batchCount` updates; another, empty one takes all of them. */
async function remoteAdmission(batchCount: number, writeCount: number): Promise<number> {
  return withFolder(async path => {
    await using database = await openDatabase(path)
    const network = createMemoryNetwork()
    const [first, second] = [1, 2].map(number => createSigner(Buffer.alloc(32, number)))
    if (first === undefined || second === undefined) throw new Error('no signers')
    const source = createStore(1, { streams: network.node(first.peer), coalesceMs: 0 })
    await source.start(new AbortController().signal)
    for (let index = 0; index < writeCount; index++) {
      source.document('bench').set(`key-${index % KEY_COUNT}`, index)
      if (index % batchCount === batchCount - 1) await source.flushed()
    }
    await source.flushed()
    const target = createStore(2, { streams: network.node(second.peer), db: database.sublevel('state') })
    const startMs = performance.now()
    await target.start(new AbortController().signal)
    const last = source.status().own?.seq ?? 0
    const digest = source.digest()
    for (;;) {
      await new Promise(resolve => setTimeout(resolve, 2))
      if (target.status().entryCount >= last && target.digest() === digest) break
    }
    const perSecond = writeCount / ((performance.now() - startMs) / 1000)
    await target.stop()
    await source.stop()
    return perSecond
  })
}

async function measure(count: number, run: () => Promise<number> | number): Promise<number> {
  const values: number[] = []
  for (let left = count; left > 0; left--) values.push(await run())
  return median(values)
}

async function* localBench(): AsyncIterable<Measurement> {
  const plain = await measure(RUN_COUNT, plainSets)
  const value = await measure(RUN_COUNT, localWrites)
  yield {
    name: 'state.local-writes-50.rate',
    value,
    unit: 'writes/s',
    baseline: { name: 'state.plain-map-set.rate', value: plain },
    ratio: value / plain,
    n: RUN_COUNT,
    detail: { what: 'signed, on disk, applied; entries of about 50; plain: Y.Map.set in memory' },
  }
}

async function* remoteBench(): AsyncIterable<Measurement> {
  const plain = await measure(RUN_COUNT, plainApplies)
  for (const [batchCount, writeCount] of [
    [50, WRITE_COUNT],
    [1, 5_000],
  ] as const) {
    const value = await measure(RUN_COUNT, () => remoteAdmission(batchCount, writeCount))
    yield {
      name: `state.remote-updates-${batchCount}.rate`,
      value,
      unit: 'updates/s',
      baseline: { name: 'state.plain-apply-update.rate', value: plain },
      ratio: value / plain,
      n: RUN_COUNT,
      detail: {
        what: `verified, on disk, applied; ${batchCount} an entry; plain: Y.applyUpdate in memory, one at a time`,
      },
    }
  }
}

export const benches: Bench[] = [
  { name: 'state.local', summary: 'writes of this node, signed and on disk', run: localBench },
  { name: 'state.remote', summary: 'entries of another node, verified, on disk and applied', run: remoteBench },
]
