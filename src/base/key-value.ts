import type { BatchOperation } from 'classic-level'
import { errorMessage, TrellisError } from './errors.ts'

export type KeyValueOperation = { type: 'put'; key: string; value: Uint8Array } | { type: 'del'; key: string }

export interface KeyValueRange {
  /** First key, inclusive. */
  gte?: string
  /** End, exclusive. */
  lt?: string
  /** Entries at most. @defaultValue unbounded */
  limit?: number
  /** Last first. @defaultValue false */
  reverse?: boolean
}

/** An ordered map from text keys to bytes, sorted by the keys' UTF-8 bytes. */
export interface KeyValueStore {
  get(key: string): Promise<Uint8Array | undefined>
  /** Applies all operations or none. With `sync` (the default) they are on disk when it resolves. */
  batch(operations: readonly KeyValueOperation[], options?: { sync?: boolean }): Promise<void>
  /** A snapshot of a range: writes made while it is read don't show. */
  entries(range?: KeyValueRange): AsyncIterable<[string, Uint8Array]>
  /** A store of its own inside this one. The name is 1–64 letters, digits, `.`, `-` or `_`. */
  sublevel(name: string): KeyValueStore
}

export interface Database extends KeyValueStore, AsyncDisposable {
  /** Names this copy of the files: another after they were put back from a backup, in a new folder or the same one. */
  readonly instance: string
  /** Removes a sublevel with all that is in it, its own sublevels included; on disk when it resolves. */
  clear(name: string): Promise<void>
}

/** A store's own keys stand behind `=`, its sublevels behind `!name`, so that neither shows in the other's ranges. */
const OWN = '='
const AFTER_OWN = '>'
const SUB = '!'
const AFTER_SUB = '"'
/** What the database passes on of the system's words; it gives no code for it. */
const DISK_FULL = 'No space left on device'
/** The same of a table that is empty or points outside of itself. */
const BAD_TABLE = 'Invalid argument'
const NAME_PATTERN = /^[\w.-]{1,64}$/

function prefixOf(parent: string, name: string): string {
  if (!NAME_PATTERN.test(name)) throw new TrellisError('internal', `not a sublevel name: ${JSON.stringify(name)}`)
  return `${parent}${SUB}${name}`
}

/** The range of a store's own keys, as bounds on whole keys. */
function boundsOf(prefix: string, range: KeyValueRange): { gte: string; lt: string; limit: number; reverse: boolean } {
  return {
    gte: prefix + OWN + (range.gte ?? ''),
    lt: range.lt === undefined ? prefix + AFTER_OWN : prefix + OWN + range.lt,
    limit: range.limit ?? -1,
    reverse: range.reverse ?? false,
  }
}

/** What the database says, as an error with a kind and a way out. */
function databaseError(doing: 'open' | 'read' | 'write', path: string, reason: unknown): TrellisError {
  const cause = reason instanceof Error && reason.cause instanceof Error ? reason.cause : reason
  const { code } = cause as { code?: string }
  const message = errorMessage(cause)
  if (code === 'LEVEL_LOCKED')
    return new TrellisError('failed_precondition', `another process uses the database in ${path}`, { cause })
  if (code === 'LEVEL_CORRUPTION' || (code === 'LEVEL_IO_ERROR' && message.endsWith(BAD_TABLE)))
    return new TrellisError('data_loss', `the database in ${path} is damaged: ${message}`, {
      hint:
        'Stop the daemon and restore the home from a backup; or move this folder away and join the mesh again, with the ' +
        'same identity: lost are then the membership, the list of models (not their files) and state that no peer has.',
      cause,
    })
  if (message.includes(DISK_FULL))
    return new TrellisError('resource_exhausted', `cannot ${doing} the database in ${path}: ${message}`, {
      hint: 'Free disk space: what is in it is safe.',
      cause,
    })
  return new TrellisError('internal', `cannot ${doing} the database in ${path}: ${message}`, { cause })
}

/**
 * Opens (or creates) the database in a folder. Only one process can have it open: the operating system releases the
 * lock of a killed one. Throws `failed_precondition` when another process has it. It, and what is done with the database, throw
 * `data_loss` when it is damaged, `resource_exhausted` when the disk is full.
 */
export async function openDatabase(path: string): Promise<Database> {
  // Loaded when needed: this room is also the client library's, which has no database.
  const { ClassicLevel } = await import('classic-level')
  const { stat } = await import('node:fs/promises')
  const level = new ClassicLevel<string, Uint8Array>(path, { keyEncoding: 'utf8', valueEncoding: 'view' })
  let instance: string
  try {
    await level.open()
    // The one file that is made with the database and never again. Neither tells alone: the inode of a deleted file is soon another's, and some
    // tools copy the time of birth. The device does not count, which has another number after a mount (NFS, overlays, btrfs).
    const { ino, birthtimeNs } = await stat(`${path}/LOCK`, { bigint: true })
    instance = `${ino}:${birthtimeNs}`
  } catch (reason) {
    throw databaseError('open', path, reason)
  }

  function view(prefix: string): KeyValueStore {
    return {
      async get(key) {
        try {
          return await level.get(prefix + OWN + key)
        } catch (reason) {
          throw databaseError('read', path, reason)
        }
      },
      async batch(operations, options) {
        const prefixed: BatchOperation<typeof level, string, Uint8Array>[] = operations.map(operation =>
          Object.assign({}, operation, { key: prefix + OWN + operation.key }),
        )
        try {
          await level.batch(prefixed, { sync: options?.sync ?? true })
        } catch (reason) {
          throw databaseError('write', path, reason)
        }
      },
      async *entries(range = {}) {
        try {
          for await (const [key, value] of level.iterator(boundsOf(prefix, range)))
            yield [key.slice(prefix.length + OWN.length), value]
        } catch (reason) {
          throw databaseError('read', path, reason)
        }
      },
      sublevel: name => view(prefixOf(prefix, name)),
    }
  }

  async function clear(name: string): Promise<void> {
    const prefix = prefixOf('', name)
    try {
      await level.clear({ gte: prefix + SUB, lt: prefix + AFTER_SUB })
      await level.clear({ gte: prefix + OWN, lt: prefix + AFTER_OWN })
      // It has no `sync` of its own; what comes after it in the log has.
      await level.batch([{ type: 'del', key: prefix + OWN }], { sync: true })
    } catch (reason) {
      throw databaseError('write', path, reason)
    }
  }

  return Object.assign(view(''), { instance, clear, [Symbol.asyncDispose]: () => level.close() })
}

/** A copy, also of a `Buffer`, whose `slice` would share its memory. */
function copyOf(bytes: Uint8Array | undefined): Uint8Array | undefined {
  return bytes === undefined ? undefined : new Uint8Array(bytes)
}

/** The same contract in memory, for tests and nodes that keep nothing. */
export function createMemoryStore(): KeyValueStore {
  const data = new Map<string, Uint8Array>()
  const compare = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))

  function view(prefix: string): KeyValueStore {
    return {
      get: async key => copyOf(data.get(prefix + OWN + key)),
      async batch(operations) {
        for (const operation of operations) {
          if (operation.type === 'put') data.set(prefix + OWN + operation.key, new Uint8Array(operation.value))
          else data.delete(prefix + OWN + operation.key)
        }
      },
      async *entries(range = {}) {
        const { gte, lt, limit, reverse } = boundsOf(prefix, range)
        const keys = [...data.keys()].filter(key => compare(key, gte) >= 0 && compare(key, lt) < 0)
        keys.sort(compare)
        if (reverse) keys.reverse()
        const snapshot = keys.slice(0, limit < 0 ? undefined : limit).map(key => [key, data.get(key)] as const)
        for (const [key, value] of snapshot)
          if (value !== undefined) yield [key.slice(prefix.length + OWN.length), new Uint8Array(value)]
      },
      sublevel: name => view(prefixOf(prefix, name)),
    }
  }
  return view('')
}
