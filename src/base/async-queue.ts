/**
 * Values pushed by a producer, pulled by one `for await`. `limit` bounds what waits: a push beyond it drops the oldest
 * and counts it, so that a slow watcher of events never holds memory.
 */
export class AsyncQueue<T> implements AsyncIterable<T>, AsyncIterator<T> {
  readonly #limit: number
  readonly #items: T[] = []
  #wake: (() => void) | undefined
  #ended = false
  #error: Error | undefined
  droppedCount = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  push(item: T): void {
    if (this.#ended) return
    if (this.#items.length >= this.#limit) {
      this.#items.shift()
      this.droppedCount++
    }
    this.#items.push(item)
    this.#wake?.()
  }

  /** No more values; with an error, the reader gets it behind the values that wait. */
  end(error?: Error): void {
    if (this.#ended) return
    this.#ended = true
    this.#error = error
    this.#wake?.()
  }

  async next(): Promise<IteratorResult<T, undefined>> {
    for (;;) {
      if (this.#items.length > 0) return { done: false, value: this.#items.shift() as T }
      if (this.#ended) {
        const error = this.#error
        this.#error = undefined
        if (error !== undefined) throw error
        return { done: true, value: undefined }
      }
      const wake = Promise.withResolvers<void>()
      this.#wake = wake.resolve
      await wake.promise
    }
  }

  async return(): Promise<IteratorResult<T, undefined>> {
    this.end()
    this.#items.length = 0
    return { done: true, value: undefined }
  }

  [Symbol.asyncIterator](): this {
    return this
  }
}
