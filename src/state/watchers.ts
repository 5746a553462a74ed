import type { PeerId } from '../base/index.ts'
import type { JsonValue } from './json.ts'
import type { KeyChange } from './owned-document.ts'
import type { ChangeOrigin } from './replica-ports.ts'

export interface DocumentEvent {
  key: string
  author: PeerId
  /** Frozen; undefined when the author's value is gone. */
  value: JsonValue | undefined
  /** `disk`: the value was there before the watch began. */
  origin: ChangeOrigin
}

/**
 * Changes of one document for one reader. A slow reader gets the latest change of each author's key rather than every
 * one, so that what waits is never more than the document itself.
 */
export class DocumentWatcher implements AsyncIterableIterator<DocumentEvent, undefined> {
  readonly #waiting = new Map<string, DocumentEvent>()
  /** Goes on where it was: a new one would step over all that is told already, each time. */
  #order = this.#waiting.entries()
  readonly #onEnd: () => void
  #wake: (() => void) | undefined
  #ended = false

  constructor(onEnd: () => void) {
    this.#onEnd = onEnd
  }

  push(changes: readonly KeyChange[], origin: ChangeOrigin): void {
    if (this.#ended) return
    for (const { key, author, value } of changes) {
      const id = `${author}/${key}`
      // Behind what waits already, in the order of the latest changes.
      this.#waiting.delete(id)
      this.#waiting.set(id, { key, author, value, origin })
    }
    this.#wake?.()
  }

  /** No more changes; the reader gets those that wait, then the end. */
  end(): void {
    if (this.#ended) return
    this.#ended = true
    this.#onEnd()
    this.#wake?.()
  }

  async next(): Promise<IteratorResult<DocumentEvent, undefined>> {
    for (;;) {
      const first = this.#order.next()
      if (first.done !== true) {
        const [id, event] = first.value
        this.#waiting.delete(id)
        return { done: false, value: event }
      }
      // One that has come to its end stays there.
      this.#order = this.#waiting.entries()
      if (this.#waiting.size > 0) continue
      if (this.#ended) return { done: true, value: undefined }
      const wake = Promise.withResolvers<void>()
      this.#wake = wake.resolve
      await wake.promise
    }
  }

  async return(): Promise<IteratorResult<DocumentEvent, undefined>> {
    this.#waiting.clear()
    this.end()
    return { done: true, value: undefined }
  }

  [Symbol.asyncIterator](): this {
    return this
  }
}
