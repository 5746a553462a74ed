import type { ByteStream, ByteStreamEvents } from '../base/index.ts'

export interface JoinOptions {
  /** Ends both streams when it aborts. */
  signal?: AbortSignal
  /** Told of bytes that went from the first to the second stream, and back. */
  onBytes?: (direction: 'forth' | 'back', byteCount: number) => void
}

/**
 * Makes two streams one, as a wire between two sockets: bytes, ends of either direction and resets pass in order, and a
 * reader that stops stops the far writer. Resolves when both are over, or were ended by the signal, with the reason if it was no clean
 * end.
 */
export function joinStreams(
  first: ByteStream,
  second: ByteStream,
  options: JoinOptions = {},
): Promise<Error | undefined> {
  const over = Promise.withResolvers<Error | undefined>()
  const { signal, onBytes } = options
  let openCount = 2
  let failure: Error | undefined

  const fail = (reason: Error): void => {
    failure ??= reason
    first.abort(reason)
    second.abort(reason)
  }
  const onAbort = (): void => {
    fail(signal?.reason instanceof Error ? signal.reason : new Error('canceled'))
    // There is nothing left to wait for: what is aborted tells nothing more but that it is closed.
    over.resolve(failure)
  }

  function wire(from: ByteStream, to: ByteStream, direction: 'forth' | 'back'): ByteStreamEvents {
    return {
      data(chunk) {
        onBytes?.(direction, chunk.byteLength)
        try {
          // Copied: the chunk is ours until we return, what we send is the transport's from then on.
          if (!to.send(Buffer.from(chunk))) from.pause()
        } catch (reason) {
          fail(reason as Error)
        }
      },
      drain: () => to.resume(),
      end: () => to.closeWrite(),
      close(error) {
        if (error !== undefined) fail(error)
        if (--openCount > 0) return
        signal?.removeEventListener('abort', onAbort)
        over.resolve(failure)
      },
    }
  }

  signal?.addEventListener('abort', onAbort, { once: true })
  first.open(wire(first, second, 'forth'))
  second.open(wire(second, first, 'back'))
  if (signal?.aborted === true) onAbort()
  return over.promise
}
