/**
 * The closed set of failure kinds. It mirrors `trellis.rpc.ErrorKind` in `proto/trellis/rpc.proto` and the exit codes
 * of the CLI; a test keeps the three in step.
 */
export const ERROR_KINDS = [
  'canceled',
  'invalid_argument',
  'deadline_exceeded',
  'not_found',
  'already_exists',
  'permission_denied',
  'resource_exhausted',
  'failed_precondition',
  'unimplemented',
  'internal',
  'unavailable',
  'data_loss',
] as const

export type ErrorKind = (typeof ERROR_KINDS)[number]

/** More about a failure, for programs: an encoded message and the full name of its type. */
export interface ErrorDetail {
  type: string
  value: Uint8Array
}

export interface TrellisErrorOptions extends ErrorOptions {
  /** What the user can do about it, as one sentence. Shown by the CLI below the message. */
  hint?: string
  /** True when the failure was reported by a remote peer rather than found here. @defaultValue false */
  remote?: boolean
  /** True when the same request may succeed later without a change. @defaultValue true for `unavailable` only */
  retryable?: boolean
  /** Carried across the wire as they are. @defaultValue none */
  details?: readonly ErrorDetail[]
}

/** Every failure that leaves a room is one of these: a kind for machines, a message for people. */
export class TrellisError extends Error {
  override readonly name: string = 'TrellisError'
  readonly kind: ErrorKind
  readonly hint: string | undefined
  readonly remote: boolean
  readonly retryable: boolean
  readonly details: readonly ErrorDetail[]

  constructor(kind: ErrorKind, message: string, options: TrellisErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.kind = kind
    this.hint = options.hint
    this.remote = options.remote ?? false
    this.retryable = options.retryable ?? kind === 'unavailable'
    this.details = options.details ?? []
  }
}

/** A text for any thrown value, without its stack. */
export function errorMessage(reason: unknown): string {
  if (reason instanceof Error) return reason.message
  // An event of a WebSocket, for one, which tells web pages nothing.
  const { message } = (typeof reason === 'object' && reason !== null ? reason : {}) as { message?: unknown }
  if (typeof message !== 'string') return String(reason)
  return message === '' ? 'it failed, and no reason was given' : message
}

/**
 * Turns any thrown value into a `TrellisError`. Aborts become `canceled`, timeouts `deadline_exceeded`; what is not
 * recognized becomes `internal` with the original as its cause.
 */
export function toTrellisError(reason: unknown): TrellisError {
  if (reason instanceof TrellisError) return reason
  if (reason instanceof Error) {
    if (reason.name === 'TimeoutError')
      return new TrellisError('deadline_exceeded', 'deadline exceeded', { cause: reason })
    if (reason.name === 'AbortError') return new TrellisError('canceled', 'canceled', { cause: reason })
  }
  return new TrellisError('internal', errorMessage(reason), { cause: reason })
}
