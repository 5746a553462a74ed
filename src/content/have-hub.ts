import type { PeerId } from '../base/index.ts'
import { MAX_NAMED_PEERS } from './limits.ts'
import type { HaveListener } from './serve-source.ts'

interface Watcher {
  peer: PeerId
  serving: boolean
  listener: HaveListener
}

/** Who wants to hear of the chunks of which file. Those who serve it too are named to each other. */
export class HaveHub {
  readonly #watchers = new Map<string, Set<Watcher>>()

  watch(cid: string, peer: PeerId, serving: boolean, listener: HaveListener): () => void {
    const watcher = { peer, serving, listener }
    let watchers = this.#watchers.get(cid)
    if (watchers === undefined) {
      watchers = new Set()
      this.#watchers.set(cid, watchers)
    }
    const others = [...watchers].filter(other => other.serving && other.peer !== peer).map(other => other.peer)
    if (others.length > 0) listener.peers([...new Set(others)].slice(-MAX_NAMED_PEERS))
    if (serving) for (const other of watchers) if (other.peer !== peer) other.listener.peers([peer])
    watchers.add(watcher)
    return () => {
      const watchers = this.#watchers.get(cid)
      watchers?.delete(watcher)
      if (watchers?.size === 0) this.#watchers.delete(cid)
    }
  }

  peerCount(cid: string): number {
    return this.#watchers.get(cid)?.size ?? 0
  }

  added(cid: string, index: number): void {
    for (const { listener } of this.#watchers.get(cid) ?? []) listener.added([index])
  }

  gone(cid: string): void {
    const watchers = this.#watchers.get(cid)
    this.#watchers.delete(cid)
    for (const { listener } of watchers ?? []) listener.gone()
  }
}
