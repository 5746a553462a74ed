import { errorMessage, TrellisError } from '../base/index.ts'
import protobuf from './generated/protobuf.js'

/** The part of a generated message class that encodes and decodes. `In` is what may be sent, `Out` what is received. */
export interface MessageCodec<In = unknown, Out = unknown> {
  encode(message: In, writer?: protobuf.Writer): { finish(): Uint8Array }
  decode(reader: protobuf.Reader | Uint8Array, length?: number): Out
}

/** What a codec's `encode` takes. */
export type MessageIn<Codec> = Codec extends { encode(message: infer In, ...rest: never[]): unknown } ? In : never

/** What a codec's `decode` returns. */
export type MessageOut<Codec> = Codec extends { decode(...args: never[]): infer Out } ? Out : never

/** Deepest nesting of messages that is decoded; deeper input is refused. */
export const MAX_NESTING_DEPTH = 64
protobuf.util.recursionLimit = MAX_NESTING_DEPTH
protobuf.Reader.recursionLimit = MAX_NESTING_DEPTH

/** Reads bytes that are the caller's only for now, so that `bytes` fields are copied out. */
class CopyingReader extends protobuf.BufferReader {
  override raw(start: number, end: number): Buffer {
    const bytes = Buffer.allocUnsafe(end - start)
    ;(this.buf as Buffer).copy(bytes, 0, start, end)
    return bytes
  }
}

export interface DecodeOptions {
  /** Text for errors in place of `message`, such as `hello`. */
  what?: string
  /**
   * Whether `bytes` fields are copied. False lets them be views into the input, for input that nobody writes to again.
   * @defaultValue true
   */
  copy?: boolean
}

/**
 * Decodes untrusted bytes. Throws `resource_exhausted` for more than `maxBytes`, and `invalid_argument` for what is cut,
 * malformed, nested too deeply or holds an integer beyond 2^53. Empty input is a message whose fields have their
 * defaults: where a message can't be empty, the caller checks the field that it needs.
 */
export function decodeMessage<Out>(
  codec: { decode(reader: protobuf.Reader | Uint8Array, length?: number): Out },
  bytes: Uint8Array,
  maxBytes: number,
  options: DecodeOptions = {},
): Out {
  const what = options.what ?? 'message'
  if (bytes.byteLength > maxBytes) {
    throw new TrellisError(
      'resource_exhausted',
      `${what} of ${bytes.byteLength} bytes exceeds the limit of ${maxBytes} bytes`,
    )
  }
  const buffer = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return codec.decode(options.copy === false ? new protobuf.BufferReader(buffer) : new CopyingReader(buffer))
  } catch (cause) {
    throw new TrellisError('invalid_argument', `malformed ${what}`, { cause })
  }
}

const rangeReader = new CopyingReader(Buffer.alloc(0))

/** `decodeMessage` for a part of a buffer, without a view of it being made. The caller has checked the size. */
export function decodeRange<Out>(
  codec: { decode(reader: protobuf.Reader | Uint8Array, length?: number): Out },
  buffer: Buffer,
  start: number,
  end: number,
): Out {
  rangeReader.buf = buffer
  rangeReader.pos = start
  rangeReader.len = end
  rangeReader.view = null
  try {
    return codec.decode(rangeReader)
  } catch (cause) {
    throw new TrellisError('invalid_argument', 'malformed message', { cause })
  }
}

/** Encodes a message. Throws `invalid_argument` for values that its type can't hold. */
export function encodeMessage<In>(
  codec: { encode(message: In, writer?: protobuf.Writer): { finish(): Uint8Array } },
  message: In,
): Uint8Array {
  try {
    return codec.encode(message).finish()
  } catch (cause) {
    if (cause instanceof TrellisError) throw cause
    throw new TrellisError('invalid_argument', `message cannot be encoded: ${errorMessage(cause)}`, { cause })
  }
}
