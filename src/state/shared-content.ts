import type { Doc, Transaction } from 'yjs'
import { AsyncQueue, type PeerId } from '../base/index.ts'
import type { JsonValue } from './json.ts'
import type { ChangeOrigin } from './replica-ports.ts'
import type { AppliedOrigin } from './shared-apply.ts'

export type SharedKind = 'map' | 'list' | 'text' | 'counter'

/** What a shared document holds, each by name. Those that hold nothing are left out. */
export interface SharedContent {
  maps: Record<string, JsonValue>
  lists: Record<string, JsonValue>
  /** Runs of text with their attributes, as Quill's deltas. */
  texts: Record<string, JsonValue>
  counters: Record<string, number>
}

export interface SharedChange {
  /** Who made it; undefined: the document was built anew, since something in it no longer counts, or much was missed. */
  author: PeerId | undefined
  origin: ChangeOrigin
  /** What it touched; `keys` of a map. */
  changes: { kind: SharedKind; name: string; keys: string[] }[]
}

const KINDS: Record<string, SharedKind> = { m: 'map', l: 'list', t: 'text', c: 'counter' }
/** Changes that wait for a reader; beyond it they become one that says that much was missed. */
const MAX_WAITING_COUNT = 1024

function* rootsOf(doc: Doc): Generator<{ kind: SharedKind; name: string; root: string }> {
  for (const root of [...doc.share.keys()].sort()) {
    const kind = KINDS[root.slice(0, 1)]
    if (kind !== undefined && root[1] === ':') yield { kind, name: root.slice(2), root }
  }
}

export function counterValue(doc: Doc, name: string): number {
  let sum = 0
  for (const part of doc.getMap(`c:${name}`).values()) if (typeof part === 'number') sum += part
  return sum
}

export function sharedContent(doc: Doc): SharedContent {
  // A peer chooses the names: without a prototype none of them is special.
  const empty = (): Record<string, never> => Object.create(null) as Record<string, never>
  const content: SharedContent = { maps: empty(), lists: empty(), texts: empty(), counters: empty() }
  for (const { kind, name, root } of rootsOf(doc)) {
    if (kind === 'map') {
      const map = doc.getMap(root)
      if (map.size > 0) content.maps[name] = map.toJSON() as JsonValue
    } else if (kind === 'list') {
      const list = doc.getArray(root)
      if (list.length > 0) content.lists[name] = list.toJSON() as JsonValue
    } else if (kind === 'text') {
      const text = doc.getText(root)
      if (text.length > 0) content.texts[name] = text.toDelta() as JsonValue
    } else {
      content.counters[name] = counterValue(doc, name)
    }
  }
  return content
}

function changesOf(doc: Doc, transaction: Transaction): SharedChange['changes'] {
  const changes: SharedChange['changes'] = []
  for (const { kind, name, root } of rootsOf(doc)) {
    const type = doc.share.get(root)
    const keys = type === undefined ? undefined : transaction.changed.get(type as never)
    if (keys === undefined) continue
    changes.push({ kind, name, keys: kind === 'map' ? [...keys].filter(key => key !== null).sort() : [] })
  }
  return changes
}

/** The changes of a document for one reader, from document to document when one takes the place of another. */
export class SharedWatcher {
  readonly #queue = new AsyncQueue<SharedChange>(Number.POSITIVE_INFINITY)
  readonly #self: PeerId
  #waitingCount = 0

  constructor(self: PeerId) {
    this.#self = self
  }

  attach(doc: Doc): void {
    doc.on('afterTransaction', (transaction: Transaction) => {
      const changes = changesOf(doc, transaction)
      if (changes.length === 0) return
      const origin = transaction.origin as AppliedOrigin | null
      if (transaction.local) this.#push({ author: this.#self, origin: 'local', changes })
      else if (origin !== null) this.#push({ author: origin.author, origin: origin.from, changes })
    })
  }

  replaced(): void {
    this.#push({ author: undefined, origin: 'disk', changes: [] })
  }

  #push(change: SharedChange): void {
    if (this.#waitingCount > MAX_WAITING_COUNT) return
    this.#waitingCount++
    this.#queue.push(
      this.#waitingCount > MAX_WAITING_COUNT ? { author: undefined, origin: 'disk', changes: [] } : change,
    )
  }

  end(): void {
    this.#queue.end()
  }

  async *read(signal: AbortSignal | undefined, onEnd: () => void): AsyncGenerator<SharedChange, void, undefined> {
    const stop = (): void => this.end()
    signal?.addEventListener('abort', stop, { once: true })
    if (signal?.aborted) stop()
    try {
      for await (const change of this.#queue) {
        this.#waitingCount--
        yield change
      }
    } finally {
      signal?.removeEventListener('abort', stop)
      onEnd()
    }
  }
}
