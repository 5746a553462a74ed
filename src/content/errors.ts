import { TrellisError, toTrellisError } from '../base/index.ts'

const MAX_NAMED_COUNT = 8

/** Thrown when a place is being fetched to already. */
export class FetchRunningError extends TrellisError {
  override readonly name = 'FetchRunningError'
  /** Resolves when that fetch has ended, however it did, and another may begin. */
  readonly ended: Promise<void>
  constructor(path: string, ended: Promise<void>) {
    super('already_exists', `${path} is being fetched already`)
    this.ended = ended
  }
}

/** A file is no longer what was hashed: its size, time or inode differ. Add it again to serve what it is now. */
export class FileChangedError extends TrellisError {
  override readonly name = 'FileChangedError'
  readonly path: string
  constructor(path: string) {
    super('failed_precondition', `${path} has changed since it was added`, {
      hint: 'Publish it again to share its new contents.',
    })
    this.path = path
  }
}

/** Bytes from a peer do not hash to what they were asked as. The same peer is never asked again in that fetch. */
export class WrongBytesError extends TrellisError {
  override readonly name = 'WrongBytesError'
  constructor(what: string, peer: string) {
    super('data_loss', `${what} from ${peer} failed its hash`)
  }
}

/** Whoever could be found has lied, and nobody else is to be expected. */
export class OnlyLiarsError extends TrellisError {
  override readonly name = 'OnlyLiarsError'
  constructor(liars: readonly string[]) {
    const named = liars.slice(0, MAX_NAMED_COUNT).join(', ')
    const others = liars.length > MAX_NAMED_COUNT ? ` and ${liars.length - MAX_NAMED_COUNT} more` : ''
    super('data_loss', `every provider that could be found sent wrong bytes or broke the protocol: ${named}${others}`, {
      hint: 'What was good is kept: start again when another node has it. On a node that is named, `trellis model verify` tells whether its files are damaged.',
    })
  }
}

/** What the operating system says about a file, as an error with a kind and without a machine's jargon where there is plain text. */
export function fileError(code: string, message: string, cause?: unknown): TrellisError {
  const options = cause === undefined ? {} : { cause }
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new TrellisError('resource_exhausted', 'no space left on the disk', {
        ...options,
        hint: 'Make room and start again: what was fetched is kept.',
      })
    case 'ENOENT':
      return new TrellisError('not_found', message, options)
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new TrellisError('permission_denied', message, options)
    case 'EEXIST':
      return new TrellisError('already_exists', message, options)
    case 'ELOOP':
      return new TrellisError('failed_precondition', `${message} (a symbolic link is not followed)`, options)
    case 'ENOTDIR':
    case 'EISDIR':
    case 'ENAMETOOLONG':
      return new TrellisError('invalid_argument', message, options)
    default:
      return new TrellisError('internal', message, options)
  }
}

/** What a peer is told of a failure: not where files lie here. */
export function errorForPeers(reason: unknown): TrellisError {
  if (reason instanceof FileChangedError)
    return new TrellisError('failed_precondition', 'its file has changed since it was added')
  const error = toFileError(reason)
  const { code } = (error.cause ?? {}) as Partial<NodeJS.ErrnoException>
  return typeof code === 'string' ? new TrellisError(error.kind, `its file can not be read (${code})`) : error
}

/** The same for whatever a file operation threw. */
export function toFileError(reason: unknown): TrellisError {
  if (reason instanceof TrellisError) return reason
  const { code, message } = reason as Partial<NodeJS.ErrnoException>
  // The database tells a full disk in its text only.
  if (message?.includes('No space left on device') === true) return fileError('ENOSPC', message, reason)
  if (typeof code === 'string') return fileError(code, message ?? code, reason)
  return toTrellisError(reason)
}
