import { TrellisError } from '../base/index.ts'

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
