import assert from 'node:assert/strict'
import { type PeerId, silentLogger, silentMetrics } from '../../src/base/index.ts'
import { CUTS_DOCUMENT } from '../../src/state/cuts.ts'
import { createStateStore, type StateStore } from '../../src/state/index.ts'
import { startHostile } from './hostile.ts'
import { Members, type View } from './members.ts'
import { clockOf, Life, SimDisk, SimNetwork, simSigner, simVerify, World } from './world.ts'

export interface SimulationOptions {
  seed: number
  /** @defaultValue 3–6 by the seed */
  nodeCount?: number
  /** @defaultValue 0.3 */
  loss?: number
  /** How long faults last, in virtual milliseconds. @defaultValue 60_000 */
  faultMs?: number
}

export interface SimulationResult {
  seed: number
  traceHash: string
  digest: string
  /** Virtual milliseconds from the end of the faults to equal digests. */
  healedMs: number
  eventCount: number
  messageCount: number
  acknowledgedCount: number
  crashCount: number
  restoreCount: number
  frozenCount: number
  revokedCount: number
  readmittedCount: number
}

const SYNC_INTERVAL_MS = 5_000
const HEAL_LIMIT_MS = 300_000

interface SimPeer {
  number: number
  id: PeerId
  view: View
  disk: SimDisk
  life: Life
  store: StateStore | undefined
  skewMs: number
  /** Last acknowledged number of each key, and of those that a restored backup may have lost. */
  acknowledged: Map<string, number>
  /** All that it wrote, and what of it a restored backup did not know of: that may have the later stamp. */
  written: { id: string; number: number }[]
  unknown: Set<string>
}

/**
 * Runs replicas in virtual time through loss, reordering, duplication, partitions, crashes, restored backups and hostile
 * members; then lets the weather clear and asserts that all honest replicas agree and have every acknowledged write.
 */
export async function simulate(options: SimulationOptions): Promise<SimulationResult> {
  const simulation = new Simulation(options)
  return simulation.run()
}

class Simulation {
  readonly #world: World
  readonly #network: SimNetwork
  readonly #members: Members
  readonly #peers: SimPeer[] = []
  readonly #hostile: PeerId[] = []
  readonly #options: SimulationOptions
  readonly #faultMs: number
  #counter = 0
  #crashCount = 0
  #restoreCount = 0
  #faults = true
  /** Whether shared documents are edited, and members revoked and taken in again. */
  #shares = false
  #revokes = false

  constructor(options: SimulationOptions) {
    this.#options = options
    this.#world = new World(options.seed)
    this.#network = new SimNetwork(this.#world)
    this.#members = new Members(this.#world, () => this.#network.part())
    this.#faultMs = options.faultMs ?? 60_000
  }

  async run(): Promise<SimulationResult> {
    const { random } = this.#world
    this.#shares = random.chance(0.5)
    this.#revokes = random.chance(0.5)
    const count = this.#options.nodeCount ?? 3 + random.below(4)
    for (let number = 1; number <= count; number++) {
      const skewMs = random.below(120_000) - 60_000
      const { peer: id } = simSigner(number)
      const peer: SimPeer = {
        number,
        id,
        view: this.#members.view(id),
        disk: new SimDisk(this.#world),
        life: new Life(),
        store: undefined,
        skewMs,
        acknowledged: new Map(),
        written: [],
        unknown: new Set(),
      }
      this.#peers.push(peer)
      if (number === 1 || (number === 2 && random.chance(0.3))) this.#members.admins.add(id)
      this.#boot(peer)
    }
    for (let number = 100; number < 101 + random.below(2); number++) {
      const signer = simSigner(number)
      this.#hostile.push(signer.peer)
      const streams = this.#network.join(signer.peer, new Life())
      const victims = this.#peers.map(peer => peer.number)
      startHostile({ world: this.#world, streams, signer, victims, isActive: () => this.#faults })
    }
    this.#network.weather = {
      loss: this.#options.loss ?? 0.3,
      duplication: 0.1,
      reordering: 0.2,
      parted: (a, b) => this.#members.parts(a, b),
    }
    for (const peer of this.#peers) this.#scheduleWrite(peer)
    this.#scheduleFault()
    if (this.#revokes) this.#scheduleMembership()
    await this.#world.runUntil(this.#faultMs)
    return this.#heal()
  }

  /** Waits for something that needs virtual time to go on. */
  async #settleOpen<T>(promise: Promise<T> | undefined): Promise<T | undefined> {
    let done = false
    const settled = promise?.finally(() => {
      done = true
    })
    settled?.catch(() => {})
    for (let turn = 0; !done && turn < 1000; turn++) await this.#world.runUntil(this.#world.nowMs + 10)
    return settled
  }

  #boot(peer: SimPeer): void {
    const life = new Life()
    peer.life = life
    const signer = simSigner(peer.number)
    const streams = this.#network.join(signer.peer, life)
    const store = createStateStore({
      streams,
      signer,
      db: peer.disk.open(life),
      membership: peer.view,
      log: silentLogger,
      metrics: silentMetrics,
      clock: clockOf(this.#world, life, peer.skewMs),
      random: this.#world.random,
      verify: simVerify,
      syncIntervalMs: SYNC_INTERVAL_MS,
    })
    void store.start(new AbortController().signal).then(() => {
      if (life.alive) peer.store = store
    })
  }

  #crash(peer: SimPeer): void {
    this.#world.trace(`crash ${peer.number}`)
    this.#crashCount++
    peer.life.alive = false
    peer.store = undefined
    peer.view.crash()
    this.#network.leave(simSigner(peer.number).peer)
    // After batches in flight have come to their end, and a disk that is to be restored has been.
    this.#world.at(10 + this.#world.random.unit() * 10_000, () => this.#boot(peer))
  }

  #scheduleWrite(peer: SimPeer): void {
    const { random } = this.#world
    this.#world.at(random.unit() * 2_000, () => {
      if (!this.#faults) return
      this.#write(peer)
      this.#scheduleWrite(peer)
    })
  }

  #write(peer: SimPeer): void {
    const { random } = this.#world
    const { store, life } = peer
    if (store === undefined) return
    if (this.#shares && random.chance(0.3)) {
      this.#editShared(store)
      return
    }
    const document = store.document(random.pick(['a', 'b']))
    const key = `k${random.below(8)}`
    const number = ++this.#counter
    if (random.chance(0.03)) {
      this.#world.trace(`compact ${peer.number}`)
      void store.compact().catch(() => {})
      return
    }
    if (random.chance(0.1)) {
      document.delete(`deleted-${key}`)
      return
    }
    document.set(key, number)
    peer.written.push({ id: `${document.name}/${key}`, number })
    if (random.chance(0.1)) document.set(`deleted-${key}`, number)
    void store.flushed().then(
      () => {
        if (!life.alive) return
        const id = `${document.name}/${key}`
        peer.acknowledged.set(id, Math.max(number, peer.acknowledged.get(id) ?? 0))
      },
      () => {},
    )
  }

  /** The first node makes a shared text that everyone may write; all insert and delete. */
  #editShared(store: StateStore): void {
    const { random } = this.#world
    const [first] = this.#peers
    const id = `${simSigner(first?.number ?? 0).peer}/text`
    const at = random.unit()
    const remove = random.chance(0.3)
    const text = String(++this.#counter)
    void (async () => {
      if (!store.sharedDocuments().includes(id)) {
        if (id.startsWith(store.self)) await store.createShared('text', { writers: [], everyone: true })
        return
      }
      const shared = await store.openShared(id)
      const content = shared.text('t')
      const place = Math.floor(at * content.length)
      if (remove && content.length > 0) content.delete(place, Math.min(3, content.length - place))
      else content.insert(place, text)
    })().catch(() => {})
  }

  #scheduleFault(): void {
    const { random } = this.#world
    this.#world.at(random.unit() * 6_000, () => {
      if (!this.#faults) return
      this.#fault()
      this.#scheduleFault()
    })
  }

  #fault(): void {
    const { random } = this.#world
    const peer = random.pick(this.#peers)
    switch (random.below(5)) {
      case 0:
      case 1:
        if (peer.life.alive) this.#crash(peer)
        return
      case 2: {
        const side = new Set(this.#network.peers().filter(() => random.chance(0.5)))
        this.#world.trace(`partition ${[...side].join(',')}`)
        this.#network.weather.parted = (a, b) => side.has(a) !== side.has(b) || this.#members.parts(a, b)
        this.#network.part()
        return
      }
      case 3:
        this.#world.trace('unpartition')
        this.#network.weather.parted = (a, b) => this.#members.parts(a, b)
        return
      default:
        if (random.chance(0.3)) this.#restore(peer)
    }
  }

  /** Admins revoke whom they like, and take them in again. */
  #scheduleMembership(): void {
    const { random } = this.#world
    this.#world.at(random.unit() * 10_000, () => {
      if (!this.#faults) return
      const { admins } = this.#members
      const others = [...this.#peers.map(({ id }) => id), ...this.#hostile].filter(id => !admins.has(id))
      if (others.length > 0) this.#members.change(random.pick([...admins]), random.pick(others))
      this.#scheduleMembership()
    })
  }

  /** The node comes back with the disk of some time ago; what it has acknowledged since may be lost, and may not. */
  #restore(peer: SimPeer): void {
    if (!peer.life.alive) return
    this.#world.trace(`backup ${peer.number}`)
    const snapshot = peer.disk.snapshot()
    const acknowledged = new Map(peer.acknowledged)
    const counter = this.#counter
    this.#world.at(this.#world.random.unit() * 10_000, () => {
      if (!peer.life.alive || !this.#faults) return
      this.#restoreCount++
      this.#crash(peer)
      // After batches in flight at the crash have come to their end.
      this.#world.at(6, () => {
        this.#world.trace(`restore ${peer.number}`)
        peer.disk.restore(snapshot)
        peer.acknowledged = acknowledged
        for (const { id, number } of peer.written) if (number > counter) peer.unknown.add(`${id}=${number}`)
      })
    })
  }

  // ------------------------------------------------------------------------------------------------------------ Heal

  async #heal(): Promise<SimulationResult> {
    this.#faults = false
    this.#network.weather = {
      loss: 0,
      duplication: 0,
      reordering: 0,
      parted: (a, b) => this.#members.parts(a, b),
    }
    this.#world.trace('heal')
    const startMs = this.#world.nowMs
    // Every node is up again after the last crash. Of those that are no members any more nobody hears.
    let healedMs: number | undefined
    const members = this.#peers.filter(({ id }) => this.#members.isMember(id))
    while (this.#world.nowMs - startMs < HEAL_LIMIT_MS) {
      await this.#world.runUntil(this.#world.nowMs + 1_000)
      if (!this.#isHealed(members)) continue
      healedMs = this.#world.nowMs - startMs
      break
    }
    const seed = `seed ${this.#options.seed}`
    assert.ok(healedMs !== undefined, `${seed}: replicas did not converge`)
    let acknowledgedCount = 0
    for (const peer of members) {
      for (const [id, number] of peer.acknowledged) {
        acknowledgedCount++
        const [document = '', key = ''] = id.split('/')
        for (const { store } of members) {
          const value = store?.document(document).getFrom(peer.id, key)
          const held = typeof value === 'number' && (value >= number || peer.unknown.has(`${id}=${value}`))
          assert.ok(held, `${seed}: lost ${id} = ${number} of ${peer.number}`)
        }
      }
    }
    const texts = new Set<string>()
    for (const { store } of members) {
      for (const id of store?.sharedDocuments() ?? []) {
        const shared = await this.#settleOpen(store?.openShared(id))
        texts.add(JSON.stringify(shared?.text('t').toDelta()))
      }
    }
    assert.ok(texts.size <= 1, `${seed}: shared texts differ: ${[...texts].join(' | ')}`)
    const [first] = this.#peers
    const result: SimulationResult = {
      seed: this.#options.seed,
      traceHash: this.#world.traceHash(),
      digest: first?.store?.digest() ?? '',
      healedMs,
      eventCount: this.#world.eventCount,
      messageCount: this.#network.messageCount,
      acknowledgedCount,
      crashCount: this.#crashCount,
      restoreCount: this.#restoreCount,
      frozenCount: first?.store?.status().frozen.length ?? 0,
      revokedCount: this.#members.revokedCount,
      readmittedCount: this.#members.readmittedCount,
    }
    for (const peer of this.#peers) {
      peer.life.alive = false
      this.#network.leave(simSigner(peer.number).peer)
    }
    return result
  }

  /** Whether all members show the same, hold the same entries, and have ended the logs of those who are none. */
  #isHealed(members: readonly SimPeer[]): boolean {
    if (this.#members.unheardCount > 0) return false
    const shown = new Set<string>()
    const held = new Set<string>()
    for (const { store, disk } of members) {
      if (store === undefined) return false
      const cuts = store.document(CUTS_DOCUMENT)
      // While no other is there, an admin writes no cuts.
      if (members.length > 1 && this.#members.former().some(peer => cuts.get(peer) === undefined)) return false
      shown.add(store.digest())
      const entries = [...disk.snapshot().keys()].filter(key => key.startsWith('e/'))
      held.add(entries.sort().join())
    }
    return shown.size === 1 && held.size === 1
  }
}
