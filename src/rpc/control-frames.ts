import { type TrellisError, toTrellisError } from '../base/index.ts'
import { decodeMessage, encodeMessage, rpcProto } from '../wire/index.ts'
import { COMPRESSIONS } from './compression.ts'
import { decodeStatus, kindOfWire, RpcError, wireKind } from './errors.ts'
import { PROTOCOL_VERSION, ProtocolError } from './frame.ts'
import type { RpcLimits } from './limits.ts'
import type { Metadata } from './service.ts'

const NO_METADATA: Metadata = Object.freeze({})
const MAX_HELLO_BYTES = 4 * 1024
const MAX_GOAWAY_BYTES = 8 * 1024
const MAX_GOAWAY_CHARS = 1000
/** Timeout and length of the path. */
const CALL_HEAD_BYTES = 6

export function encodeHello(limits: RpcLimits, agent: string, moveToken?: Uint8Array): Uint8Array {
  return encodeMessage(rpcProto.rpc.Hello, {
    version: PROTOCOL_VERSION,
    maxMessageBytes: limits.maxMessageBytes,
    maxCallCount: limits.maxCallCount,
    maxHeaderBytes: limits.maxHeaderBytes,
    compressions: [...COMPRESSIONS],
    agent,
    ...(moveToken && { moveToken }),
  })
}

export function decodeHello(bytes: Uint8Array): rpcProto.rpc.Hello {
  const hello = decodeOrViolate(() => decodeMessage(rpcProto.rpc.Hello, bytes, MAX_HELLO_BYTES, { what: 'hello' }))
  if (hello.version < 1) throw new ProtocolError(`version ${hello.version}`)
  return hello
}

export function encodeGoaway(error: TrellisError | undefined, lastCallId: number): Uint8Array {
  return encodeMessage(rpcProto.rpc.Goaway, {
    kind: error === undefined ? rpcProto.rpc.ErrorKind.ERROR_KIND_OK : wireKind(error.kind),
    message: error?.message.slice(0, MAX_GOAWAY_CHARS) ?? 'closing',
    lastCallId,
  })
}

export interface Goaway {
  /** The peer ends because it stops, not because of what this side did. */
  isClean: boolean
  error: RpcError
  lastCallId: number
}

export function decodeGoaway(bytes: Uint8Array): Goaway {
  const { kind, message, lastCallId } = decodeOrViolate(() =>
    decodeMessage(rpcProto.rpc.Goaway, bytes, MAX_GOAWAY_BYTES, { what: 'goaway' }),
  )
  const isClean = (kind as number) === 0
  const error = new RpcError(isClean ? 'unavailable' : kindOfWire(kind), message, { remote: true })
  return { isClean, error, lastCallId }
}

/** The failure that a status frame tells of, or `undefined` for success. */
export function readStatus(bytes: Buffer): RpcError | undefined {
  return bytes.byteLength === 0 ? undefined : decodeOrViolate(() => decodeStatus(bytes))
}

/** A call frame, taken apart. */
export interface CallFrame {
  timeoutMs: number
  path: string
  metadata: Metadata
  idempotencyKey: string
  classIndex: number
  compressesReplies: boolean
  idempotent: boolean
  hedgeAfterMs: number
  /** Why the call must be refused whatever it is. */
  error: RpcError | undefined
}

export function readCall(buffer: Buffer, start: number, end: number, maxHeaderBytes: number): CallFrame {
  if (end - start < CALL_HEAD_BYTES) throw new ProtocolError('call frame cut short')
  const pathStart = start + CALL_HEAD_BYTES
  const headerStart = pathStart + buffer.readUInt16BE(start + 4)
  if (headerStart > end) throw new ProtocolError('call frame cut short')
  const call: CallFrame = {
    timeoutMs: buffer.readUInt32BE(start),
    path: buffer.toString('latin1', pathStart, headerStart),
    metadata: NO_METADATA,
    idempotencyKey: '',
    classIndex: 0,
    compressesReplies: false,
    idempotent: false,
    hedgeAfterMs: 0,
    error: undefined,
  }
  if (headerStart === end) return call
  try {
    const what = { what: 'call header' }
    const header = decodeMessage(rpcProto.rpc.CallHeader, buffer.subarray(headerStart, end), maxHeaderBytes, what)
    call.metadata = header.metadata
    call.idempotencyKey = header.idempotencyKey
    call.classIndex = Math.min(header.priority, 2)
    call.compressesReplies = header.compressReplies
    call.idempotent = header.idempotent
    call.hedgeAfterMs = header.hedgeAfterMs
  } catch (reason) {
    const { kind, message } = toTrellisError(reason)
    call.error = new RpcError(kind, message, { notExecuted: true })
  }
  return call
}

function decodeOrViolate<T>(decode: () => T): T {
  try {
    return decode()
  } catch (reason) {
    throw new ProtocolError(toTrellisError(reason).message, reason)
  }
}
