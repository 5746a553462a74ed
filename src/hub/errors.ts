import { type TrellisError, toTrellisError } from '../base/index.ts'
import { errorResponse } from '../http/index.ts'

/** Why a thing is not there, in the words of the hub's clients. */
export type HubErrorCode = 'RepoNotFound' | 'RevisionNotFound' | 'EntryNotFound'

/** A failure as the hub's clients read it: the code and the message are in headers. */
export function hubError(reason: unknown, code?: HubErrorCode): Response {
  const error: TrellisError = toTrellisError(reason)
  const hint = error.hint === undefined || error.hint === '' ? '' : ` ${error.hint}`
  // Headers are Latin-1 and one line.
  const message = `${error.message}.${hint}`.replaceAll(/[^ -~]/g, '?').slice(0, 500)
  return errorResponse(error, {
    headers: { 'x-error-message': message, ...(code === undefined ? {} : { 'x-error-code': code }) },
    ...(code === undefined ? {} : { status: 404 }),
  })
}
