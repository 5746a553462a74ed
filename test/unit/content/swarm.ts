import { Bitmap } from '../../../src/content/bitmap.ts'
import { FetchScheduler } from '../../../src/content/scheduler.ts'

/**
 * A swarm in virtual time: uploads and downloads are pipes of given rates, messages take a given delay, a chunk is
 * served in the order asked. No bytes, no clock, no randomness but a seed.
 */

const MIB = 1024 * 1024

export interface SimPeer {
  id: string
  uploadRate: number
  downloadRate: number
  delayMs: number
  /** Has all from the start. */
  seed?: boolean
  /** Providers it asks. */
  from?: string[]
  startMs?: number
  /** It serves nothing, tells nobody, from then on. */
  silentFromMs?: number
  leavesAtMs?: number
}

export interface SimResult {
  doneMs: Map<string, number>
  /** Bytes that came to each, wanted or not. */
  receivedBytes: Map<string, number>
  sentBytes: Map<string, number>
}

export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

interface Node extends SimPeer {
  have: Bitmap
  scheduler: FetchScheduler | undefined
  /** What others wait for from here, in order, and when the pipe is free. */
  queue: { to: Node; index: number }[]
  upFreeMs: number
  downFreeMs: number
  sending: boolean
  watchers: Set<Node>
  gone: boolean
  bonusMs: number
}

export function simulate(chunkCount: number, peers: SimPeer[], seed: number, limitMs = 3_600_000): SimResult {
  const random = seededRandom(seed)
  const events: { ms: number; order: number; run: () => void }[] = []
  let nowMs = 0
  let order = 0
  // A binary heap would be faster; the runs are small.
  const at = (ms: number, run: () => void) => {
    const event = { ms, order: order++, run }
    let low = 0
    let high = events.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const other = events[middle] as typeof event
      if (other.ms > ms || (other.ms === ms && other.order > event.order)) low = middle + 1
      else high = middle
    }
    events.splice(low, 0, event)
  }
  const result: SimResult = { doneMs: new Map(), receivedBytes: new Map(), sentBytes: new Map() }
  const add = (map: Map<string, number>, id: string, bytes: number) => map.set(id, (map.get(id) ?? 0) + bytes)
  const nodes = new Map<string, Node>()
  for (const peer of peers) {
    const have = new Bitmap(chunkCount)
    if (peer.seed === true) have.fill()
    nodes.set(peer.id, {
      ...peer,
      have,
      scheduler: undefined,
      queue: [],
      upFreeMs: 0,
      downFreeMs: 0,
      sending: false,
      watchers: new Set(),
      gone: false,
      bonusMs: 0,
    })
  }
  const delay = (a: Node, b: Node) => a.delayMs + b.delayMs

  function pump(node: Node): void {
    if (node.sending || node.gone) return
    const next = node.queue.shift()
    if (next === undefined) return
    if (node.silentFromMs !== undefined && nowMs >= node.silentFromMs) return
    node.sending = true
    const { to, index } = next
    const rate = Math.min(node.uploadRate, to.downloadRate)
    const sentMs = nowMs + (MIB / node.uploadRate) * 1000
    const arrivesMs = Math.max(sentMs, to.downFreeMs + (MIB / to.downloadRate) * 1000)
    to.downFreeMs = Math.max(to.downFreeMs, nowMs) + (MIB / Math.max(rate, to.downloadRate)) * 1000
    at(sentMs, () => {
      node.sending = false
      add(result.sentBytes, node.id, MIB)
      pump(node)
    })
    at(arrivesMs + delay(node, to), () => arrive(node, to, index))
  }

  function arrive(from: Node, to: Node, index: number): void {
    if (to.gone || to.scheduler === undefined) return
    add(result.receivedBytes, to.id, MIB)
    if (!to.scheduler.delivered(from.id, index, nowMs)) return
    to.have.add(index)
    apply(to, to.scheduler.verified(index))
    for (const watcher of to.watchers)
      at(nowMs + 25 + delay(to, watcher), () => {
        if (watcher.gone || to.gone) return
        watcher.scheduler?.addHave(to.id, [index])
        plan(watcher)
      })
    if (to.scheduler.isDone && !result.doneMs.has(to.id)) result.doneMs.set(to.id, nowMs)
    else plan(to)
  }

  function apply(node: Node, effects: ReturnType<FetchScheduler['plan']>): void {
    for (const effect of effects) {
      const provider = nodes.get(effect.provider) as Node
      if (effect.type === 'request') {
        at(nowMs + delay(node, provider), () => {
          if (provider.gone) return
          for (const index of effect.indices) provider.queue.push({ to: node, index })
          pump(provider)
        })
      } else if (effect.type === 'cancel') {
        at(nowMs + delay(node, provider), () => {
          provider.queue = provider.queue.filter(({ to, index }) => to !== node || !effect.indices.includes(index))
        })
      }
    }
  }

  function plan(node: Node): void {
    if (node.scheduler === undefined || node.gone) return
    apply(node, node.scheduler.plan(nowMs, { roomBytes: 64 * MIB - node.scheduler.inFlightBytes }))
  }

  function tick(node: Node): void {
    if (node.gone || result.doneMs.has(node.id)) return
    plan(node)
    at(nowMs + 100, () => tick(node))
  }

  for (const node of nodes.values()) {
    if (node.leavesAtMs !== undefined)
      at(node.leavesAtMs, () => {
        node.gone = true
        node.queue.length = 0
        for (const other of nodes.values()) {
          other.queue = other.queue.filter(({ to }) => to !== node)
          other.scheduler?.leave(node.id)
          plan(other)
        }
      })
    if (node.from === undefined) continue
    at(node.startMs ?? 0, () => {
      const wanted = new Bitmap(chunkCount)
      wanted.fill()
      node.scheduler = new FetchScheduler({
        self: node.id,
        chunkCount,
        sizeOf: () => MIB,
        wanted,
        order: 'rarest',
        random,
      })
      for (const id of node.from ?? []) {
        const provider = nodes.get(id) as Node
        const connectMs = nowMs + 2 * delay(node, provider)
        at(Math.max(connectMs, (provider.startMs ?? 0) + 1), () => {
          if (provider.gone) return
          node.scheduler?.join(id, nowMs, 2 * delay(node, provider))
          if (provider.seed === true) node.scheduler?.setComplete(id)
          else node.scheduler?.addHave(id, provider.have)
          provider.watchers.add(node)
          plan(node)
        })
      }
      tick(node)
    })
  }
  const pullerCount = peers.filter(peer => peer.from !== undefined && peer.leavesAtMs === undefined).length
  for (let event = events.pop(); event !== undefined; event = events.pop()) {
    nowMs = event.ms
    if (nowMs > limitMs) break
    event.run()
    if (result.doneMs.size >= pullerCount && events.every(() => true) && allDone()) break
  }
  function allDone(): boolean {
    return peers.every(peer => peer.from === undefined || peer.leavesAtMs !== undefined || result.doneMs.has(peer.id))
  }
  return result
}
