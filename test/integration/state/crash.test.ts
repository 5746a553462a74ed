import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { cp, mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { createMemoryNetwork } from '../../../src/base/index.ts'
import type { StateStore } from '../../../src/state/index.ts'
import { SeededRandom } from '../../sim/world.ts'
import { eventually } from '../../support/eventually.ts'
import { createScratch } from '../../support/scratch.ts'
import { type CrashOrder, KEY_COUNT, openReplica } from './crash-nodes.ts'

/** `TRELLIS_CRASH_COUNT=1000` in the long run. */
const COUNT = Number(process.env['TRELLIS_CRASH_COUNT'] ?? 12)
/** Chooses what is done and when the kills come; where in the work they fall differs from run to run. */
const SEED = Number(process.env['TRELLIS_CRASH_SEED'] ?? Math.floor(Math.random() * 2 ** 32))
/** Kills of one identity: then one begins anew, so that what a life has gathered doesn't slow down all that comes after. */
const LIFE_ROUNDS = 25
/** In a cycle: some alone, one beside a replica, which gets what the backup lacks, one that begins with the backup. */
const CYCLE = ['any', 'any', 'any', 'beside', 'restore'] as const

/** By key, the least number that must be there. */
type Expected = Map<string, number>

function raise(expected: Expected, by: Iterable<[string, number]>): void {
  for (const [key, number] of by) expected.set(key, Math.max(number, expected.get(key) ?? 0))
}

/** Runs a child and kills it some time after it has printed a line that begins with `mark`. Returns all whole lines that it printed. */
async function runAndKill(order: CrashOrder, mark: string, afterMs: number): Promise<string[]> {
  const child = spawn(process.execPath, [`${import.meta.dirname}/crash-child.ts`, JSON.stringify(order)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let out = ''
  const marked = Promise.withResolvers<void>()
  child.stdout.on('data', chunk => {
    out += chunk
    if (out.startsWith(`${mark}\n`) || out.includes(`\n${mark}`)) marked.resolve()
  })
  const ended = Promise.withResolvers<NodeJS.Signals | null>()
  child.on('close', (_code, signal) => {
    marked.resolve()
    ended.resolve(signal)
  })
  await marked.promise
  await new Promise(resolve => setTimeout(resolve, afterMs))
  child.kill('SIGKILL')
  assert.equal(await ended.promise, 'SIGKILL', 'the child failed')
  // The last line may be cut.
  return out.split('\n').slice(0, -1)
}

/** One identity: what it wrote and was told, killed over and over. */
class CrashedLife {
  readonly #folder: string
  readonly #random: SeededRandom
  readonly #startMs: number
  readonly #onDisk: Expected = new Map()
  readonly #onReplica: Expected = new Map()
  #number = 0
  #backup: { path: string; onDisk: Expected } | undefined
  #backupAt = 0
  /** How long databases took to open, and where the kills of restores fell. */
  readonly openMs: number[] = []
  readonly restoreStages: string[] = []

  constructor(folder: string, random: SeededRandom, startMs: number) {
    this.#folder = folder
    this.#random = random
    this.#startMs = startMs
  }

  get #writer(): string {
    return join(this.#folder, 'writer')
  }

  get #replica(): string {
    return join(this.#folder, 'replica')
  }

  async round(index: number): Promise<void> {
    const random = this.#random
    const place = index % CYCLE.length
    if (place === 0) this.#backupAt = random.below(3)
    // As the kill left it, or as the check of the round before did.
    if (place === this.#backupAt + 1) await this.#backUp(index)
    let kind: 'alone' | 'beside' | 'restore' = random.chance(0.3) ? 'beside' : 'alone'
    if (CYCLE[place] === 'beside' || CYCLE[place] === 'restore') kind = CYCLE[place]
    if (kind === 'restore') await this.#restore()
    const order: CrashOrder = {
      folder: this.#writer,
      startMs: this.#startMs,
      number: this.#number,
      // Without, the logs go on where the backup ends; with, they were closed.
      compacts: Math.floor(index / CYCLE.length) % 2 === 0,
    }
    if (kind !== 'alone') order.replica = this.#replica
    let mark = kind === 'beside' ? 'replicated' : 'durable'
    let withinMs = 300
    if (kind === 'restore') {
      mark = random.pick(['open', 'started', 'durable', 'replicated'])
      withinMs = mark === 'open' ? 200 : 60
    }
    const lines = await runAndKill(order, mark, random.unit() * withinMs)
    this.#take(lines)
    if (kind === 'restore') this.restoreStages.push(lines.at(-1)?.split(' ')[0] ?? '')
    // Some are killed again before anybody has looked.
    if (random.chance(0.25)) return
    if (kind === 'alone' || random.chance(0.5)) await this.#checkAlone()
    else await this.checkBoth()
  }

  async #backUp(index: number): Promise<void> {
    const path = join(this.#folder, `backup-${index}`)
    await cp(this.#writer, path, { recursive: true })
    if (this.#backup !== undefined) await rm(this.#backup.path, { recursive: true })
    this.#backup = { path, onDisk: new Map(this.#onDisk) }
  }

  /** Puts the backup back: the folder, or the files in it. */
  async #restore(): Promise<void> {
    assert.ok(this.#backup)
    const { path, onDisk } = this.#backup
    if (this.#random.chance(0.5)) {
      await rm(this.#writer, { recursive: true })
      await mkdir(this.#writer)
    } else {
      for (const name of await readdir(this.#writer)) await rm(join(this.#writer, name), { recursive: true })
    }
    await cp(path, this.#writer, { recursive: true })
    this.#onDisk.clear()
    raise(this.#onDisk, onDisk)
  }

  #take(lines: readonly string[]): void {
    let last = this.#number
    for (const line of lines) {
      const [what, text] = line.split(' ')
      if (what === 'replicated') raise(this.#onReplica, this.#onDisk)
      if (what !== 'durable') continue
      const number = Number(text)
      for (last++; last <= number; last++) this.#onDisk.set(`k${last % KEY_COUNT}`, last)
      this.#onDisk.set('last', number)
      last = number
    }
    // Above those that were written and not acknowledged.
    this.#number = last + 2 * KEY_COUNT
  }

  async #open(number: number, network = createMemoryNetwork()): Promise<Awaited<ReturnType<typeof openReplica>>> {
    const startMs = performance.now()
    const opened = await openReplica(number, number === 1 ? this.#writer : this.#replica, this.#startMs, network)
    // Now, before a peer can help.
    assertHolds(opened.store, number === 1 ? this.#onDisk : this.#onReplica, `replica ${number}`)
    this.openMs.push(performance.now() - startMs)
    return opened
  }

  async #checkAlone(): Promise<void> {
    await using _writer = await this.#open(1)
  }

  /** Each has its own after opening, and then both have all. */
  async checkBoth(): Promise<void> {
    const network = createMemoryNetwork()
    await using writer = await this.#open(1, network)
    await using replica = await this.#open(2, network)
    const all: Expected = new Map(this.#onDisk)
    raise(all, this.#onReplica)
    await eventually(() => {
      assert.equal(writer.store.digest(), replica.store.digest())
      for (const { store } of [writer, replica]) assertHolds(store, all, 'after the restore')
    })
    raise(this.#onDisk, all)
    raise(this.#onReplica, all)
  }
}

function assertHolds(store: StateStore, expected: Expected, where: string): void {
  const document = store.document('d')
  for (const [key, number] of expected) {
    const value = document.get(key)
    const holds = typeof value === 'number' && value >= number
    assert.ok(holds, `${where}: acknowledged ${key} = ${number}, found ${JSON.stringify(value)}`)
  }
}

test(`${COUNT} kills at random points of writing, compaction and restoring lose nothing acknowledged`, async context => {
  context.diagnostic(`TRELLIS_CRASH_SEED=${SEED}`)
  const random = new SeededRandom(SEED)
  const startMs = Date.now()
  const openMs: number[] = []
  const stages: string[] = []
  for (let done = 0; done < COUNT; done += LIFE_ROUNDS) {
    await using scratch = await createScratch()
    const life = new CrashedLife(scratch.path, random, startMs)
    for (let round = 0; round < Math.min(LIFE_ROUNDS, COUNT - done); round++)
      await inRound(done + round, () => life.round(round))
    await inRound(done, () => life.checkBoth())
    openMs.push(...life.openMs)
    stages.push(...life.restoreStages)
  }
  report(context, openMs, stages)
})

/** Says in which round something failed. */
async function inRound(round: number, run: () => Promise<void>): Promise<void> {
  try {
    await run()
  } catch (reason) {
    throw new Error(`seed ${SEED}, round ${round}`, { cause: reason })
  }
}

function report(context: TestContext, openMs: readonly number[], stages: readonly string[]): void {
  const sorted = openMs.toSorted((a, b) => a - b)
  const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(0)
  // Not asserted: it is the machine's load that makes some slow.
  const slowCount = sorted.filter(ms => ms >= 2_000).length
  context.diagnostic(
    `${sorted.length} databases opened: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, max ${at(1)} ms; ${slowCount} took 2 s or more`,
  )
  const counts = ['open', 'started', 'durable', 'replicated'].map(
    stage => `${stages.filter(each => each === stage).length} after ${stage}`,
  )
  context.diagnostic(`${stages.length} restores killed: ${counts.join(', ')}`)
}
