import { ERROR_KINDS, type ErrorKind, TrellisError, type TrellisErrorOptions, toTrellisError } from '../base/index.ts'
import { decodeMessage, encodeMessage, rpcProto } from '../wire/index.ts'

/** Longest texts that travel in a status; longer ones are cut. */
const MAX_MESSAGE_CHARS = 4096
const MAX_DETAILS_BYTES = 32 * 1024
const MAX_STATUS_BYTES = 64 * 1024

export interface RpcErrorOptions extends TrellisErrorOptions {
  notExecuted?: boolean
}

/** How a call failed. `remote` tells whether the far side said so or this side found out. */
export class RpcError extends TrellisError {
  override readonly name = 'RpcError'
  /** The handler never saw the call, so that repeating it is safe whatever it does. */
  readonly notExecuted: boolean

  constructor(kind: ErrorKind, message: string, options: RpcErrorOptions = {}) {
    super(kind, message, options)
    this.notExecuted = options.notExecuted ?? false
  }
}

/** True when a failed call surely had no effect. */
export function isNotExecuted(reason: unknown): boolean {
  return reason instanceof RpcError && reason.notExecuted
}

const { ErrorKind: WireKind } = rpcProto.rpc

const WIRE_KINDS: Readonly<Record<ErrorKind, rpcProto.rpc.ErrorKind>> = {
  canceled: WireKind.ERROR_KIND_CANCELED,
  invalid_argument: WireKind.ERROR_KIND_INVALID_ARGUMENT,
  deadline_exceeded: WireKind.ERROR_KIND_DEADLINE_EXCEEDED,
  not_found: WireKind.ERROR_KIND_NOT_FOUND,
  already_exists: WireKind.ERROR_KIND_ALREADY_EXISTS,
  permission_denied: WireKind.ERROR_KIND_PERMISSION_DENIED,
  resource_exhausted: WireKind.ERROR_KIND_RESOURCE_EXHAUSTED,
  failed_precondition: WireKind.ERROR_KIND_FAILED_PRECONDITION,
  unimplemented: WireKind.ERROR_KIND_UNIMPLEMENTED,
  internal: WireKind.ERROR_KIND_INTERNAL,
  unavailable: WireKind.ERROR_KIND_UNAVAILABLE,
  data_loss: WireKind.ERROR_KIND_DATA_LOSS,
}

/** The number of a kind in `trellis.rpc.ErrorKind`. */
export function wireKind(kind: ErrorKind): rpcProto.rpc.ErrorKind {
  return WIRE_KINDS[kind]
}

/** The kind behind a number of `trellis.rpc.ErrorKind`; unknown numbers, from newer peers, are `internal`. */
export function kindOfWire(kind: number): ErrorKind {
  return ERROR_KINDS[kind - 1] ?? 'internal'
}

/** What tells the caller how its call failed. `notExecuted` is whether no handler has seen it. */
export function encodeStatus(reason: unknown, notExecuted = isNotExecuted(reason)): Uint8Array {
  const error = toTrellisError(reason)
  let detailsBytes = 0
  const details = error.details.filter(detail => {
    detailsBytes += detail.value.byteLength + detail.type.length * 3 + 16
    return detailsBytes <= MAX_DETAILS_BYTES
  })
  return encodeMessage(rpcProto.rpc.Status, {
    kind: wireKind(error.kind),
    message: error.message.slice(0, MAX_MESSAGE_CHARS),
    hint: error.hint?.slice(0, MAX_MESSAGE_CHARS) ?? '',
    retryable: error.retryable,
    notExecuted,
    details,
  })
}

/** The failure that a status tells of, or `undefined` for success. */
export function decodeStatus(bytes: Uint8Array): RpcError | undefined {
  const status = decodeMessage(rpcProto.rpc.Status, bytes, MAX_STATUS_BYTES, { what: 'status' })
  if ((status.kind as number) === 0) return undefined
  return new RpcError(kindOfWire(status.kind), status.message, {
    remote: true,
    retryable: status.retryable,
    notExecuted: status.notExecuted,
    details: status.details.map(detail => ({ type: detail.type ?? '', value: detail.value ?? new Uint8Array() })),
    ...(status.hint === '' ? {} : { hint: status.hint }),
  })
}

/** What a remote caller is told of an exception that no handler meant to throw. */
export function publicError(reason: unknown, callerIsLocal: boolean): TrellisError {
  const error = toTrellisError(reason)
  if (callerIsLocal || error.kind !== 'internal' || reason instanceof TrellisError) return error
  return new TrellisError('internal', 'the handler failed', { cause: reason })
}

/** The error of calls whose connection is gone. They may have been executed. */
export function lostError(reason: unknown): RpcError {
  if (reason === undefined) return new RpcError('unavailable', 'the RPC connection was lost')
  const error: TrellisError = toTrellisError(reason)
  if (error instanceof RpcError && error.kind === 'unavailable') return error
  return new RpcError('unavailable', `the RPC connection was lost: ${error.message}`, { cause: reason })
}
