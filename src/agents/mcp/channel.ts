import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import {
  abortable,
  type ByteStream,
  TrellisError,
  throwIfAborted,
  toTrellisError,
  WriteTurns,
} from '../../base/index.ts'
import { MAX_MCP_MESSAGE_BYTES } from './json-rpc.ts'

const LINE_FEED = 10

/** Messages of one MCP session as text, in order, with backpressure both ways. */
export interface McpChannel {
  /** The next message, or `undefined` when the far side has ended. Throws what broke the channel. */
  read(signal?: AbortSignal): Promise<string | undefined>
  /** Resolves when more can be taken. Throws if the channel is over. */
  write(message: string, signal?: AbortSignal): Promise<void>
  /** Ends both directions; with a reason the far side sees a failure. Any number of times. */
  close(reason?: Error): void
}

/** Unread bytes at which the far side is asked to wait. */
const HIGH_WATER_BYTES = 1024 * 1024

/** Over a stream of the mesh or of the daemon's socket: a message a line, as on pipes. */
export function createStreamChannel(stream: ByteStream): McpChannel {
  const lines = new LineSplitter()
  const waiting: string[] = []
  let waitingBytes = 0
  let isPaused = false
  let isEnded = false
  let failure: Error | undefined
  let wake: (() => void) | undefined
  const turns = new WriteTurns()

  function finish(reason: Error | undefined): void {
    isEnded = true
    failure ??= reason
    wake?.()
    turns.begin()
  }

  stream.open({
    data(chunk) {
      try {
        for (const line of lines.push(Buffer.from(chunk))) {
          waiting.push(line)
          waitingBytes += line.length
        }
      } catch (reason) {
        finish(toTrellisError(reason))
        stream.abort(toTrellisError(reason))
        return
      }
      if (waitingBytes > HIGH_WATER_BYTES && !isPaused) {
        isPaused = true
        stream.pause()
      }
      wake?.()
    },
    drain: () => turns.begin(),
    end() {
      isEnded = true
      wake?.()
    },
    close: finish,
  })

  return {
    async read(signal) {
      for (;;) {
        const line = waiting.shift()
        if (line !== undefined) {
          waitingBytes -= line.length
          if (isPaused && waitingBytes <= HIGH_WATER_BYTES / 2) {
            isPaused = false
            stream.resume()
          }
          if (line.trim() === '') continue
          return line
        }
        if (failure !== undefined) throw failure
        if (isEnded) return undefined
        const turn = Promise.withResolvers<void>()
        wake = turn.resolve
        await abortable(turn.promise, signal)
      }
    },
    async write(message, signal) {
      throwIfAborted(signal)
      if (failure !== undefined) throw failure
      await abortable(turns.after(stream.send(Buffer.from(toLine(message)))), signal)
      // oxlint-disable-next-line no-unnecessary-condition -- set while waiting
      if (failure !== undefined) throw failure
    },
    close(reason) {
      if (reason === undefined) stream.closeWrite()
      else stream.abort(reason)
    },
  }
}

/**
 * Over pipes, a message a line: MCP's stdio transport (specification, Basic › Transports). A line without an end
 * breaks the channel at the limit, so that a process that floods its output costs no more memory than that.
 */
export function createLineChannel(input: Readable, output: Writable): McpChannel {
  const lines: AsyncIterator<string, undefined> = linesOf(input)[Symbol.asyncIterator]()
  let failure: Error | undefined
  // Without a listener a broken pipe would end the process; the next write tells of it.
  output.on('error', (reason: Error) => {
    failure ??= reason
  })
  return {
    async read(signal) {
      for (;;) {
        const line = await abortable(lines.next(), signal)
        if (line.done === true) return undefined
        if (line.value.trim() !== '') return line.value
      }
    },
    async write(message, signal) {
      if (failure !== undefined || output.writableEnded || output.destroyed)
        throw new TrellisError('unavailable', 'the far end of the pipe is closed', { cause: failure })
      if (output.write(toLine(message))) return
      const ended = new AbortController()
      const either = [once(output, 'drain', { signal: ended.signal }), once(output, 'close', { signal: ended.signal })]
      try {
        await abortable(Promise.race(either), signal)
      } catch (cause) {
        throwIfAborted(signal)
        throw new TrellisError('unavailable', 'the far end of the pipe is closed', { cause })
      } finally {
        ended.abort()
        await Promise.allSettled(either)
      }
    },
    close() {
      output.end()
      input.destroy()
    },
  }
}

/** A message with its end. Line breaks outside of strings are taken out; inside of strings JSON escapes them. */
function toLine(message: string): string {
  return `${message.includes('\n') ? JSON.stringify(JSON.parse(message)) : message}\n`
}

/** Cuts bytes into lines of a bounded length. A last line without an end is dropped: who wrote it was cut off. */
class LineSplitter {
  readonly #parts: Buffer[] = []
  #heldBytes = 0

  #hold(part: Buffer): void {
    this.#heldBytes += part.byteLength
    if (this.#heldBytes > MAX_MCP_MESSAGE_BYTES)
      throw new TrellisError('resource_exhausted', `a message is longer than ${MAX_MCP_MESSAGE_BYTES} bytes`)
    if (part.byteLength > 0) this.#parts.push(part)
  }

  /** The lines that end in `chunk`. Keeps a part of it, so that it must be the splitter's own. */
  *push(chunk: Buffer): Generator<string, void, undefined> {
    let rest = chunk
    for (let end = rest.indexOf(LINE_FEED); end >= 0; end = rest.indexOf(LINE_FEED)) {
      this.#hold(rest.subarray(0, end))
      rest = rest.subarray(end + 1)
      const line = Buffer.concat(this.#parts).toString()
      this.#parts.length = 0
      this.#heldBytes = 0
      yield line
    }
    this.#hold(rest)
  }
}

async function* linesOf(input: Readable): AsyncGenerator<string, undefined, undefined> {
  const lines = new LineSplitter()
  for await (const chunk of input as AsyncIterable<Buffer>) yield* lines.push(chunk)
  return undefined
}
