/**
 * Requests and replies on a stream with nothing but lengths, to compare RPC with: what the stream itself can do. All
 * messages of a tick leave together, as in RPC.
 */
import type { ByteStream } from '../../src/base/index.ts'

const HEADER_BYTES = 8
const ZEROS = Buffer.alloc(1024 * 1024)

/** Batches writes of a tick and keeps to the stream's backpressure. */
function createWriter(stream: ByteStream) {
  let waiting: Uint8Array[] = []
  let isScheduled = false
  let isBlocked = false
  function flush(): void {
    isScheduled = false
    if (isBlocked || waiting.length === 0) return
    const chunk = waiting.length === 1 ? (waiting[0] as Uint8Array) : Buffer.concat(waiting)
    waiting = []
    for (let at = 0; at < chunk.byteLength; at += 64 * 1024)
      if (!stream.send(chunk.subarray(at, at + 64 * 1024))) isBlocked = true
  }
  return {
    write(chunk: Uint8Array): void {
      waiting.push(chunk)
      if (isScheduled) return
      isScheduled = true
      setImmediate(flush)
    },
    drain(): void {
      isBlocked = false
      flush()
    },
  }
}

/** Calls back with the two numbers of each header; the payload behind it is counted and dropped. */
function createReader(onMessage: (replyBytes: number) => void): (chunk: Uint8Array) => void {
  const header = Buffer.alloc(HEADER_BYTES)
  let headerBytes = 0
  let payloadBytes = 0
  return chunk => {
    let at = 0
    while (at < chunk.byteLength) {
      if (headerBytes < HEADER_BYTES) {
        const part = chunk.subarray(at, at + HEADER_BYTES - headerBytes)
        header.set(part, headerBytes)
        headerBytes += part.byteLength
        at += part.byteLength
        if (headerBytes < HEADER_BYTES) return
        payloadBytes = header.readUInt32BE(0)
      }
      const taken = Math.min(payloadBytes, chunk.byteLength - at)
      at += taken
      payloadBytes -= taken
      if (payloadBytes > 0) return
      headerBytes = 0
      onMessage(header.readUInt32BE(4))
    }
  }
}

function message(payloadBytes: number, replyBytes: number): Buffer {
  const bytes = Buffer.allocUnsafe(HEADER_BYTES + payloadBytes)
  bytes.writeUInt32BE(payloadBytes, 0)
  bytes.writeUInt32BE(replyBytes, 4)
  ZEROS.copy(bytes, HEADER_BYTES, 0, payloadBytes)
  return bytes
}

export function serveBare(stream: ByteStream): void {
  const writer = createWriter(stream)
  stream.open({
    data: createReader(replyBytes => writer.write(message(replyBytes, 0))),
    drain: () => writer.drain(),
    end: () => stream.closeWrite(),
    close() {},
  })
}

export function callBare(stream: ByteStream): (requestBytes: number, replyBytes: number) => Promise<void> {
  const writer = createWriter(stream)
  const waiting: (() => void)[] = []
  let first = 0
  stream.open({
    data: createReader(() => {
      waiting[first++]?.()
      if (first > 1024) waiting.splice(0, first)
      if (first > 1024) first = 0
    }),
    drain: () => writer.drain(),
    end() {},
    close() {},
  })
  return (requestBytes, replyBytes) =>
    new Promise(resolve => {
      waiting.push(resolve)
      writer.write(message(requestBytes, replyBytes))
    })
}
