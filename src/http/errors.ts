import { type ErrorKind, type TrellisError, toTrellisError } from '../base/index.ts'

/** As gRPC's and Connect's mappings have it; 499 is what proxies use for a caller that is gone. */
const STATUSES: Readonly<Record<ErrorKind, number>> = {
  canceled: 499,
  invalid_argument: 400,
  deadline_exceeded: 504,
  not_found: 404,
  already_exists: 409,
  permission_denied: 403,
  resource_exhausted: 429,
  failed_precondition: 400,
  unimplemented: 501,
  internal: 500,
  unavailable: 503,
  data_loss: 500,
}

/** The HTTP status of a kind of failure. */
export function statusOfKind(kind: ErrorKind): number {
  return STATUSES[kind]
}

/** A failure as JSON: `{ error: { kind, message, hint?, retryable, details? } }`, the details' values in base64. */
export function errorDocument(error: TrellisError): object {
  const { kind, message, hint, retryable, details } = error
  return {
    error: {
      kind,
      message,
      ...(hint === undefined || hint === '' ? {} : { hint }),
      retryable,
      ...(details.length === 0
        ? {}
        : { details: details.map(({ type, value }) => ({ type, value: Buffer.from(value).toString('base64') })) }),
    },
  }
}

export function jsonResponse(value: unknown, init: ResponseInit = {}): Response {
  const headers = new Headers(init.headers)
  headers.set('content-type', 'application/json')
  headers.set('cache-control', headers.get('cache-control') ?? 'no-store')
  return new Response(`${JSON.stringify(value)}\n`, { ...init, headers })
}

/** Whatever was thrown, as a response. */
export function errorResponse(reason: unknown, init: ResponseInit = {}): Response {
  const error = toTrellisError(reason)
  return jsonResponse(errorDocument(error), { status: statusOfKind(error.kind), ...init })
}
