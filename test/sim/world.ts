import { createHash, type Hash } from 'node:crypto'
import {
  type ByteStream,
  type ByteStreamEvents,
  type Clock,
  type KeyValueOperation,
  type KeyValueRange,
  type KeyValueStore,
  type PeerEvent,
  type PeerId,
  type PeerStreams,
  peerIdOfKey,
  type Random,
  type Signer,
  TrellisError,
} from '../../src/base/index.ts'

/** Numbers from a seed (mulberry32): the same on every machine. */
export class SeededRandom implements Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  unit(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let t = this.#state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }

  below(count: number): number {
    return Math.floor(this.unit() * count)
  }

  chance(probability: number): boolean {
    return this.unit() < probability
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T
  }

  bytes(count: number): Uint8Array {
    return Uint8Array.from({ length: count }, () => this.below(256))
  }
}

interface Event {
  atMs: number
  order: number
  run: (() => void) | undefined
}

/** Virtual time: events in order, everything that they set off done before the next one. */
export class World {
  readonly random: SeededRandom
  nowMs = 0
  #order = 0
  readonly #heap: Event[] = []
  readonly #trace: Hash = createHash('sha256')
  eventCount = 0

  constructor(seed: number) {
    this.random = new SeededRandom(seed)
  }

  /** Notes what happened; the hash of all notes is the run's trace. */
  trace(note: string): void {
    this.#trace.update(`${this.nowMs} ${note}\n`)
  }

  traceHash(): string {
    return this.#trace.copy().digest('hex')
  }

  at(delayMs: number, run: () => void): () => void {
    const event: Event = { atMs: this.nowMs + Math.max(0, delayMs), order: this.#order++, run }
    this.#push(event)
    return () => {
      event.run = undefined
    }
  }

  /** Runs events until a time. */
  async runUntil(untilMs: number): Promise<void> {
    for (;;) {
      const next = this.#heap[0]
      if (next === undefined || next.atMs > untilMs) break
      this.#pop()
      if (next.run === undefined) continue
      this.nowMs = next.atMs
      this.eventCount++
      next.run()
      await settle()
    }
    this.nowMs = Math.max(this.nowMs, untilMs)
  }

  #push(event: Event): void {
    const heap = this.#heap
    heap.push(event)
    let index = heap.length - 1
    while (index > 0) {
      const parent = (index - 1) >> 1
      if (before(heap[parent] as Event, heap[index] as Event)) break
      swap(heap, parent, index)
      index = parent
    }
  }

  #pop(): void {
    const heap = this.#heap
    const last = heap.pop() as Event
    if (heap.length === 0) return
    heap[0] = last
    let index = 0
    for (;;) {
      const [left, right] = [2 * index + 1, 2 * index + 2]
      let least = index
      if (left < heap.length && before(heap[left] as Event, heap[least] as Event)) least = left
      if (right < heap.length && before(heap[right] as Event, heap[least] as Event)) least = right
      if (least === index) return
      swap(heap, least, index)
      index = least
    }
  }
}

function before(a: Event, b: Event): boolean {
  return a.atMs < b.atMs || (a.atMs === b.atMs && a.order < b.order)
}

function swap(heap: Event[], a: number, b: number): void {
  const event = heap[a] as Event
  heap[a] = heap[b] as Event
  heap[b] = event
}

/** Resolves when all that is ready to run has run. */
function settle(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve))
}

/** One life of a process: when it ends, its timers never fire and its disk and network never answer. */
export class Life {
  alive = true
}

export function clockOf(world: World, life: Life, skewMs: number): Clock {
  return {
    wallMs: () => 1_700_000_000_000 + world.nowMs + skewMs,
    monotonicMs: () => world.nowMs,
    schedule: (delayMs, callback) =>
      world.at(delayMs, () => {
        if (life.alive) callback()
      }),
  }
}

/** A disk that keeps only what was synced. A batch that is being written at a crash is there in whole or not at all. */
export class SimDisk {
  readonly #world: World
  #data = new Map<string, Uint8Array>()

  constructor(world: World) {
    this.#world = world
  }

  snapshot(): Map<string, Uint8Array> {
    return new Map(this.#data)
  }

  restore(data: Map<string, Uint8Array>): void {
    this.#data = new Map(data)
  }

  open(life: Life): KeyValueStore {
    const { random } = this.#world
    const never = new Promise<never>(() => {})
    const apply = (operations: readonly KeyValueOperation[]): void => {
      for (const operation of operations) {
        if (operation.type === 'put') this.#data.set(operation.key, new Uint8Array(operation.value))
        else this.#data.delete(operation.key)
      }
    }
    const store: KeyValueStore = {
      get: async key => (life.alive ? this.#data.get(key) : await never),
      batch: operations => {
        if (!life.alive) return never
        const written = Promise.withResolvers<void>()
        this.#world.at(random.unit() * 5, () => {
          if (life.alive) {
            apply(operations)
            written.resolve()
          } else if (random.chance(0.5)) {
            apply(operations)
          }
        })
        return written.promise
      },
      entries: (range: KeyValueRange = {}) => this.#entries(range),
      sublevel: () => store,
    }
    return store
  }

  async *#entries({ gte = '', lt, limit, reverse }: KeyValueRange): AsyncGenerator<[string, Uint8Array]> {
    const keys = [...this.#data.keys()].filter(key => key >= gte && (lt === undefined || key < lt)).sort()
    if (reverse) keys.reverse()
    const found = keys.slice(0, limit).map(key => [key, this.#data.get(key) as Uint8Array] as [string, Uint8Array])
    yield* found
  }
}

export interface Weather {
  /** Share of messages that get lost, come twice or come late. */
  loss: number
  duplication: number
  reordering: number
  /** Whether two nodes can't reach each other. */
  parted(a: PeerId, b: PeerId): boolean
}

/** A network of streams whose messages may be lost, doubled or overtake each other, all but the first of a stream. */
export class SimNetwork {
  readonly world: World
  weather: Weather = { loss: 0, duplication: 0, reordering: 0, parted: () => false }
  readonly #nodes = new Map<PeerId, SimNode>()
  messageCount = 0

  constructor(world: World) {
    this.world = world
  }

  join(peer: PeerId, life: Life): PeerStreams {
    const node = new SimNode(this, peer, life)
    this.#nodes.set(peer, node)
    for (const other of this.#nodes.values()) if (other !== node) other.tell({ type: 'connected', peer })
    return node
  }

  leave(peer: PeerId): void {
    const node = this.#nodes.get(peer)
    if (node === undefined) return
    this.#nodes.delete(peer)
    for (const stream of node.streams) stream.cut()
    for (const other of this.#nodes.values()) other.tell({ type: 'disconnected', peer })
  }

  node(peer: PeerId): SimNode | undefined {
    return this.#nodes.get(peer)
  }

  peers(): PeerId[] {
    return [...this.#nodes.keys()]
  }

  /** Ends the streams between those who can no longer reach each other. */
  part(): void {
    for (const node of this.#nodes.values())
      for (const stream of node.streams) if (this.weather.parted(node.self, stream.far)) stream.cut()
  }
}

class SimNode implements PeerStreams {
  readonly self: PeerId
  readonly streams = new Set<SimStream>()
  readonly #network: SimNetwork
  readonly #life: Life
  readonly #handlers = new Map<string, (stream: ByteStream, peer: PeerId) => void>()
  readonly #listeners = new Set<(event: PeerEvent) => void>()

  constructor(network: SimNetwork, self: PeerId, life: Life) {
    this.#network = network
    this.self = self
    this.#life = life
  }

  open(peer: PeerId, protocol: string): Promise<ByteStream> {
    const { world } = this.#network
    const opened = Promise.withResolvers<ByteStream>()
    world.at(5 + world.random.unit() * 20, () => {
      const far = this.#network.node(peer)
      const handler = far === undefined ? undefined : far.#handlers.get(protocol)
      if (!this.#life.alive) return
      if (far === undefined || handler === undefined || this.#network.weather.parted(this.self, peer)) {
        opened.reject(new TrellisError('unavailable', 'not reachable'))
        return
      }
      const [ours, theirs] = [new SimStream(this.#network, this, peer), new SimStream(this.#network, far, this.self)]
      ours.other = theirs
      theirs.other = ours
      this.streams.add(ours)
      far.streams.add(theirs)
      handler(theirs, this.self)
      opened.resolve(ours)
    })
    return opened.promise
  }

  handle(protocol: string, handler: (stream: ByteStream, peer: PeerId) => void): () => void {
    this.#handlers.set(protocol, handler)
    return () => this.#handlers.delete(protocol)
  }

  connected(): PeerId[] {
    return this.#network.peers().filter(peer => peer !== this.self && !this.#network.weather.parted(this.self, peer))
  }

  onPeer(listener: (event: PeerEvent) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  tell(event: PeerEvent): void {
    this.#network.world.at(1, () => {
      if (this.#life.alive) for (const listener of this.#listeners) listener(event)
    })
  }
}

class SimStream implements ByteStream {
  other!: SimStream
  readonly far: PeerId
  readonly #network: SimNetwork
  readonly #node: SimNode
  #events: ByteStreamEvents | undefined
  #closed = false
  #sentCount = 0
  #arrivesMs = 0

  constructor(network: SimNetwork, node: SimNode, far: PeerId) {
    this.#network = network
    this.#node = node
    this.far = far
  }

  open(events: ByteStreamEvents): void {
    this.#events = events
  }

  /** Each chunk is one message, as `createMessageStream` writes it. */
  send(chunk: Uint8Array): boolean {
    if (this.#closed) throw new TrellisError('unavailable', 'stream is closed')
    const { world, weather } = this.#network
    const first = this.#sentCount++ === 0
    if (!first && world.random.chance(weather.loss)) return true
    const copies = !first && world.random.chance(weather.duplication) ? 2 : 1
    for (let copy = 0; copy < copies; copy++) {
      const late = !first && world.random.chance(weather.reordering)
      const delayMs = 5 + world.random.unit() * (late ? 500 : 10)
      const atMs = late ? world.nowMs + delayMs : Math.max(this.#arrivesMs, world.nowMs + delayMs)
      if (!late) this.#arrivesMs = atMs
      world.at(atMs - world.nowMs, () => this.other.#deliver(chunk))
    }
    return true
  }

  #deliver(chunk: Uint8Array): void {
    if (this.#closed || this.#events === undefined) return
    this.#network.messageCount++
    const digest = createHash('sha256').update(chunk).digest('hex').slice(0, 16)
    this.#network.world.trace(`${this.far} > ${this.#node.self} ${digest}`)
    this.#events.data(chunk)
  }

  pause(): void {}
  resume(): void {}

  closeWrite(): void {
    this.#network.world.at(10, () => this.other.#end())
  }

  #end(): void {
    if (!this.#closed) this.#events?.end()
  }

  abort(): void {
    this.cut()
  }

  /** Both ends see a reset, a little later. */
  cut(): void {
    for (const end of [this, this.other]) {
      if (end.#closed) continue
      end.#closed = true
      end.#node.streams.delete(end)
      this.#network.world.at(1, () => end.#events?.close(new TrellisError('unavailable', 'stream was reset')))
    }
  }
}

/** Signatures that cost a hash, for peers whose keys are numbers. Nobody in a simulation breaks them. */
export function simSigner(number: number): Signer {
  const peer = peerIdOfKey(createHash('sha256').update(`key ${number}`).digest())
  return { peer, sign: message => simSignature(peer, message) }
}

function simSignature(peer: PeerId, message: Uint8Array): Uint8Array {
  return createHash('sha512').update(peer).update(message).digest()
}

export function simVerify(peer: PeerId, message: Uint8Array, signature: Uint8Array): boolean {
  return Buffer.compare(simSignature(peer, message), signature) === 0
}
