import type { MessageCodec } from './codec.ts'
import protobuf from './generated/protobuf.js'

/** Messages as the bytes that they are, for calls that are passed on without being decoded. */
export const rawCodec: MessageCodec<Uint8Array, Uint8Array> = {
  encode: (message, writer = protobuf.Writer.create()) => writer.raw(message),
  decode(reader) {
    if (reader instanceof Uint8Array) return reader
    const start = reader.pos
    reader.pos = reader.len
    // Copied: the buffer is the connection's, and is written to again.
    return new Uint8Array(reader.buf.subarray(start, reader.len))
  },
}
