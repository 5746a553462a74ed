import { type ByteStream, WriteTurns } from '../base/index.ts'

const HIGH_WATER_BYTES = 256 * 1024

export interface ChunkReader {
  /** The bytes as they come. Leaving the loop resets the stream. Throws if the stream was reset. */
  readonly chunks: AsyncGenerator<Uint8Array, void, undefined>
  /** Sends bytes; resolves when the stream takes more. */
  write: (chunk: Uint8Array) => Promise<void>
}

/** A `ByteStream` as an iterable of chunks, read no faster than they are taken. Opens it at once. */
export function readChunks(stream: ByteStream): ChunkReader {
  const waiting: Uint8Array[] = []
  let waitingBytes = 0
  let isPaused = false
  let isOver = false
  let isClosed = false
  let failure: Error | undefined
  let wake = Promise.withResolvers<void>()
  const turns = new WriteTurns()
  stream.open({
    data(chunk) {
      waiting.push(Buffer.from(chunk))
      waitingBytes += chunk.byteLength
      if (waitingBytes > HIGH_WATER_BYTES && !isPaused) {
        isPaused = true
        stream.pause()
      }
      wake.resolve()
    },
    drain: () => turns.begin(),
    end() {
      isOver = true
      wake.resolve()
    },
    close(error) {
      isOver = true
      isClosed = true
      failure = error
      turns.begin()
      wake.resolve()
    },
  })

  async function* chunks(): AsyncGenerator<Uint8Array, void, undefined> {
    try {
      for (;;) {
        const chunk = waiting.shift()
        if (chunk !== undefined) {
          waitingBytes -= chunk.byteLength
          if (isPaused && waitingBytes <= HIGH_WATER_BYTES / 2) {
            isPaused = false
            stream.resume()
          }
          yield chunk
        } else if (failure !== undefined) throw failure
        else if (isOver) return
        else {
          await wake.promise
          wake = Promise.withResolvers()
        }
      }
    } finally {
      if (!isOver && !isClosed) stream.abort(new Error('nobody reads on'))
    }
  }

  return {
    chunks: chunks(),
    async write(chunk) {
      if (failure !== undefined) throw failure
      await turns.after(stream.send(chunk))
    },
  }
}
