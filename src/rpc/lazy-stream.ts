type Source = Pick<AsyncIterator<unknown, undefined>, 'next' | 'return'>

/** Replies of a call that begins with the first `next()`. Returning before it has begun ends it as soon as it does. */
export function lazyStream(begin: () => Source | Promise<Source>): AsyncIterableIterator<unknown, undefined> {
  let source: Source | Promise<Source> | undefined
  let isOver = false
  return {
    [Symbol.asyncIterator]() {
      return this
    },
    async next() {
      if (isOver) return { done: true, value: undefined }
      try {
        source ??= begin()
        const replies = await source
        // oxlint-disable-next-line no-unnecessary-condition -- may end while waiting
        return isOver ? { done: true, value: undefined } : await replies.next()
      } catch (reason) {
        isOver = true
        throw reason
      }
    },
    async return() {
      isOver = true
      if (source instanceof Promise) source.then(replies => replies.return?.()).catch(() => {})
      else await source?.return?.()
      return { done: true, value: undefined }
    },
  }
}
