import type { Doc, Array as YArray, Map as YMap, Text as YText } from 'yjs'
import type { PeerId, TrellisError } from '../base/index.ts'
import type { JsonValue } from './json.ts'
import type { SharedChange, SharedContent } from './shared-content.ts'
import type { SharedCounter, SharedDocument } from './shared-handle.ts'
import type { SharedPolicy } from './shared-update.ts'

/** One user's hold on an open document: the document is closed when the last one has let go of it. */
export class SharedLease implements SharedDocument {
  readonly #document: SharedDocument
  readonly #release: () => Promise<void>
  #released: Promise<void> | undefined

  constructor(document: SharedDocument, release: () => Promise<void>) {
    this.#document = document
    this.#release = release
  }

  get id(): string {
    return this.#document.id
  }

  get owner(): PeerId {
    return this.#document.owner
  }

  get doc(): Doc {
    return this.#document.doc
  }

  get policy(): SharedPolicy {
    return this.#document.policy
  }

  get canWrite(): boolean {
    return this.#released === undefined && this.#document.canWrite
  }

  map(name: string): YMap<JsonValue> {
    return this.#document.map(name)
  }

  list(name: string): YArray<JsonValue> {
    return this.#document.list(name)
  }

  text(name: string): YText {
    return this.#document.text(name)
  }

  counter(name: string): SharedCounter {
    return this.#document.counter(name)
  }

  content(): SharedContent {
    return this.#document.content()
  }

  watch(options?: { signal?: AbortSignal }): AsyncGenerator<SharedChange, void, undefined> {
    return this.#document.watch(options)
  }

  flushed(): Promise<void> {
    return this.#document.flushed()
  }

  setPolicy(policy: SharedPolicy): void {
    this.#document.setPolicy(policy)
  }

  onReplaced(listener: (failure: TrellisError | undefined) => void): () => void {
    return this.#document.onReplaced(listener)
  }

  close(): Promise<void> {
    this.#released ??= this.#release()
    return this.#released
  }
}
