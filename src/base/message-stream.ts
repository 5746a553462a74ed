import { abortable, throwIfAborted } from './abort.ts'
import { TrellisError } from './errors.ts'
import type { ByteStream } from './streams.ts'
import { WriteTurns } from './write-turns.ts'

/** Bytes of the length prefix: an unsigned 32-bit integer, big endian. */
const PREFIX_BYTES = 4

export interface MessageStreamOptions {
  /** Longest message accepted, in bytes. Checked on the prefix, before anything is allocated. */
  maxMessageBytes: number
  /** Received but unread bytes at which the far side is asked to wait. @defaultValue 1 MiB */
  highWaterBytes?: number
}

/**
 * Length-prefixed messages over a `ByteStream`, pulled one at a time: the form of every control protocol that is not
 * RPC. An oversized length aborts the stream.
 */
export interface MessageStream {
  /** The next message, or `undefined` when the far side has ended cleanly. Throws if it ended inside a message. */
  read(signal?: AbortSignal): Promise<Uint8Array | undefined>
  /** Sends a message; resolves when the transport can take more. */
  write(message: Uint8Array, signal?: AbortSignal): Promise<void>
  /** No more messages from this side. */
  closeWrite(): void
  abort(reason: Error): void
  /** Resolves when both directions are over, however that came. */
  readonly closed: Promise<void>
}

export function createMessageStream(stream: ByteStream, options: MessageStreamOptions): MessageStream {
  const highWaterBytes = options.highWaterBytes ?? 1024 * 1024
  const chunks: Uint8Array[] = []
  let unreadBytes = 0
  let paused = false
  let ended = false
  let failure: Error | undefined
  let wakeReader: (() => void) | undefined
  const turns = new WriteTurns()
  const closed = Promise.withResolvers<void>()

  function finish(error: Error | undefined): void {
    ended = true
    failure ??= error
    wakeReader?.()
    turns.begin()
    closed.resolve()
  }

  stream.open({
    data(chunk) {
      // Copied: the chunk may be a view into a buffer that the transport uses again.
      chunks.push(new Uint8Array(chunk))
      unreadBytes += chunk.byteLength
      if (unreadBytes > highWaterBytes && !paused) {
        paused = true
        stream.pause()
      }
      wakeReader?.()
    },
    drain: () => turns.begin(),
    end() {
      ended = true
      wakeReader?.()
    },
    close: finish,
  })

  function take(byteCount: number): Uint8Array {
    const first = chunks[0]
    unreadBytes -= byteCount
    if (first !== undefined && first.byteLength > byteCount) {
      chunks[0] = first.subarray(byteCount)
      return first.subarray(0, byteCount)
    }
    if (first?.byteLength === byteCount) {
      chunks.shift()
      return first
    }
    const out = new Uint8Array(byteCount)
    let filledBytes = 0
    while (filledBytes < byteCount) {
      const chunk = chunks[0]
      if (chunk === undefined) throw new TrellisError('internal', 'message stream lost count of its bytes')
      const part = chunk.subarray(0, byteCount - filledBytes)
      out.set(part, filledBytes)
      filledBytes += part.byteLength
      if (part.byteLength === chunk.byteLength) chunks.shift()
      else chunks[0] = chunk.subarray(part.byteLength)
    }
    return out
  }

  /** Waits for `byteCount` unread bytes; false when the stream ended cleanly before the first of them. */
  async function available(byteCount: number, signal: AbortSignal | undefined): Promise<boolean> {
    while (unreadBytes < byteCount) {
      if (failure !== undefined) throw failure
      if (ended) {
        if (unreadBytes === 0) return false
        throw new TrellisError('data_loss', 'stream ended inside a message')
      }
      if (paused) {
        paused = false
        stream.resume()
      }
      const wake = Promise.withResolvers<void>()
      wakeReader = wake.resolve
      await abortable(wake.promise, signal)
    }
    return true
  }

  let nextLength: number | undefined
  return {
    async read(signal) {
      throwIfAborted(signal)
      if (nextLength === undefined) {
        if (!(await available(PREFIX_BYTES, signal))) return undefined
        const prefix = take(PREFIX_BYTES)
        nextLength = new DataView(prefix.buffer, prefix.byteOffset, PREFIX_BYTES).getUint32(0)
      }
      if (nextLength > options.maxMessageBytes) {
        const reason = new TrellisError(
          'resource_exhausted',
          `message of ${nextLength} bytes exceeds the limit of ${options.maxMessageBytes}`,
        )
        stream.abort(reason)
        throw reason
      }
      if (!(await available(nextLength, signal))) {
        if (nextLength > 0) throw new TrellisError('data_loss', 'stream ended inside a message')
      }
      const message = take(nextLength)
      nextLength = undefined
      if (paused && unreadBytes <= highWaterBytes / 2) {
        paused = false
        stream.resume()
      }
      return message
    },
    async write(message, signal) {
      throwIfAborted(signal)
      if (failure !== undefined) throw failure
      const framed = new Uint8Array(PREFIX_BYTES + message.byteLength)
      new DataView(framed.buffer).setUint32(0, message.byteLength)
      framed.set(message, PREFIX_BYTES)
      await abortable(turns.after(stream.send(framed)), signal)
      // oxlint-disable-next-line no-unnecessary-condition -- set while waiting
      if (failure !== undefined) throw failure
    },
    closeWrite: () => stream.closeWrite(),
    abort: reason => stream.abort(reason),
    closed: closed.promise,
  }
}
