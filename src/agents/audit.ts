import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, mkdir, open, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { AsyncQueue, errorMessage, type Logger, TrellisError } from '../base/index.ts'
import { canonicalJson } from '../state/index.ts'

/** One brokered call, or one that was refused. Holds no payload and no secret: names, sizes, times and what became of it. */
export interface AuditEvent {
  unix_ms: number
  direction: 'inbound' | 'outbound'
  /** Peer id of the other side. */
  peer: string
  domain: string
  agent: string
  protocol: string
  /** Tool, or method and path of a request without its query. */
  tool?: string
  outcome: 'ok' | 'denied' | 'failed'
  /** Of the failure. */
  category?: string
  kind?: string
  /** Why the broker denied it; never what a peer said. */
  reason?: string
  received_bytes?: number
  sent_bytes?: number
  duration_ms?: number
  depth?: number
  trace?: string
  /** Refusals alike within a second that are told as one. */
  count?: number
}

/** An event with its place in the chain, as a line of the file has it. */
export interface AuditRecord extends AuditEvent {
  sequence: number
  /** Hash of the record before. */
  previous: string
  /** SHA-256 of the record without this field, as canonical JSON; hex. */
  hash: string
}

export interface AuditVerdict {
  recordCount: number
  firstSequence: number
  lastSequence: number
  /** Undefined: the chain holds. */
  problem: string | undefined
}

export interface AuditOptions {
  folder: string
  log: Logger
  /** Size at which a file is followed by another. @defaultValue 4 MiB */
  fileBytes?: number
  /** Files kept; the oldest are deleted. @defaultValue 8 */
  fileCount?: number
}

/** What the chain begins with. */
const GENESIS_HASH = '0'.repeat(64)
const FILE_PATTERN = /^audit-(\d{16})\.jsonl$/
/** Events that wait for the disk; beyond it calls are refused. */
const MAX_WAITING_COUNT = 10_000
const MAX_LINE_CHARS = 16 * 1024
const FOLLOW_QUEUE_COUNT = 4096

function fileName(firstSequence: number): string {
  return `audit-${String(firstSequence).padStart(16, '0')}.jsonl`
}

function hashOf(record: Omit<AuditRecord, 'hash'>): string {
  return createHash('sha256')
    .update(canonicalJson({ ...record }))
    .digest('hex')
}

/**
 * The log of all calls to and by agents of this node: lines of JSON that are only ever appended, each with the hash of the
 * one before, in files of bounded size of which the oldest go. What is changed or cut out of it is found by `verify`.
 */
export class AuditLog {
  readonly #options: Required<AuditOptions>
  readonly #followers = new Set<AsyncQueue<AuditRecord>>()
  #waiting: AuditEvent[] = []
  #writing: Promise<void> | undefined
  #file: FileHandle | undefined
  #fileBytes = 0
  #sequence = 0
  #previous = GENESIS_HASH
  #failure: Error | undefined

  constructor(options: AuditOptions) {
    this.#options = { fileBytes: 4 * 1024 * 1024, fileCount: 8, ...options }
  }

  /** Opens the log behind its last whole record. A half-written one, of a crash, is cut off. */
  async start(): Promise<void> {
    const { folder, log } = this.#options
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const last = (await this.#files()).at(-1)
    if (last === undefined) return
    const path = join(folder, last)
    let goodBytes = 0
    for await (const { record, line } of readLines(path)) {
      if (record === undefined) {
        log.warn({ file: path }, 'the audit log ends in a record that is damaged')
        break
      }
      goodBytes += Buffer.byteLength(line) + 1
      this.#sequence = record.sequence
      this.#previous = record.hash
    }
    this.#file = await open(path, 'a', 0o600)
    const { size } = await this.#file.stat()
    // Only a line without its end: what is damaged but whole is evidence and stays.
    if (size > goodBytes && !(await endsWithNewline(path))) await this.#file.truncate(goodBytes)
    this.#fileBytes = (await this.#file.stat()).size
  }

  async stop(): Promise<void> {
    await this.flushed().catch(() => {})
    for (const queue of this.#followers) queue.end()
    await this.#file?.close()
    this.#file = undefined
  }

  /** Throws `failed_precondition` when the log can't be written, so that nothing goes unrecorded. */
  checkWritable(): void {
    if (this.#failure === undefined && this.#waiting.length < MAX_WAITING_COUNT) return
    const problem = this.#failure === undefined ? 'is behind' : `cannot be written: ${errorMessage(this.#failure)}`
    throw new TrellisError('unavailable', `the audit log ${problem}`)
  }

  /** Appends an event. On disk after `flushed()`. */
  append(event: AuditEvent): void {
    this.#waiting.push(event)
    this.#writing ??= this.#write().finally(() => {
      this.#writing = undefined
    })
  }

  /** Resolves when all events so far are written. */
  async flushed(): Promise<void> {
    while (this.#writing !== undefined) await this.#writing
  }

  /** The last `limit` records (0: all that are kept), oldest first; with `follow` then those that come. */
  async *read(options: { limit?: number; follow?: boolean; signal?: AbortSignal } = {}): AsyncGenerator<AuditRecord> {
    await this.flushed()
    const queue = new AsyncQueue<AuditRecord>(FOLLOW_QUEUE_COUNT)
    const onAbort = (): void => queue.end()
    if (options.follow === true) {
      this.#followers.add(queue)
      options.signal?.addEventListener('abort', onAbort, { once: true })
    }
    try {
      const upTo = this.#sequence
      const from = options.limit === undefined || options.limit === 0 ? 0 : upTo - options.limit + 1
      for (const name of await this.#files()) {
        for await (const { record } of readLines(join(this.#options.folder, name)))
          if (record !== undefined && record.sequence >= from && record.sequence <= upTo) yield record
      }
      if (options.follow === true) yield* queue
    } finally {
      this.#followers.delete(queue)
      options.signal?.removeEventListener('abort', onAbort)
    }
  }

  /** Checks every record that is kept: its hash, its number, and that it follows the one before. */
  async verify(): Promise<AuditVerdict> {
    await this.flushed()
    const verdict: AuditVerdict = { recordCount: 0, firstSequence: 0, lastSequence: 0, problem: undefined }
    let previous: AuditRecord | undefined
    for (const name of await this.#files()) {
      let lineNumber = 0
      for await (const { record } of readLines(join(this.#options.folder, name))) {
        lineNumber++
        const where = `${name}:${lineNumber}`
        const problem = checkRecord(record, previous)
        if (problem !== undefined || record === undefined) return { ...verdict, problem: `${where}: ${problem}` }
        if (previous === undefined) verdict.firstSequence = record.sequence
        verdict.recordCount++
        verdict.lastSequence = record.sequence
        previous = record
      }
    }
    if (verdict.lastSequence !== this.#sequence)
      verdict.problem = `the log ends at ${verdict.lastSequence}, but ${this.#sequence} was written last`
    return verdict
  }

  async #files(): Promise<string[]> {
    return (await readdir(this.#options.folder)).filter(name => FILE_PATTERN.test(name)).sort()
  }

  async #write(): Promise<void> {
    // One turn later, so that what comes together is written together.
    await new Promise(resolve => setImmediate(resolve))
    while (this.#waiting.length > 0) {
      const events = this.#waiting
      this.#waiting = []
      try {
        await this.#writeBatch(events)
        this.#failure = undefined
      } catch (reason) {
        if (this.#failure === undefined)
          this.#options.log.error({ err: reason }, 'the audit log cannot be written: calls are refused')
        this.#failure = reason instanceof Error ? reason : new Error(errorMessage(reason))
        // Tried again with the next event.
        this.#waiting = [...events, ...this.#waiting].slice(0, MAX_WAITING_COUNT)
        return
      }
    }
  }

  async #writeBatch(events: readonly AuditEvent[]): Promise<void> {
    let sequence = this.#sequence
    let previous = this.#previous
    const records = events.map(event => {
      const unhashed = { ...event, sequence: ++sequence, previous }
      const record: AuditRecord = { ...unhashed, hash: hashOf(unhashed) }
      previous = record.hash
      return record
    })
    if (this.#file === undefined || this.#fileBytes >= this.#options.fileBytes) await this.#nextFile()
    const bytes = Buffer.from(records.map(record => `${JSON.stringify(record)}\n`).join(''))
    const before = this.#fileBytes
    try {
      await this.#file?.appendFile(bytes)
    } catch (reason) {
      // A part may have been written: what follows must not be glued to it.
      await this.#file?.truncate(before).catch(() => {})
      throw reason
    }
    this.#fileBytes += bytes.byteLength
    this.#sequence = sequence
    this.#previous = previous
    for (const queue of this.#followers) for (const record of records) queue.push(record)
  }

  async #nextFile(): Promise<void> {
    const { folder, fileCount } = this.#options
    await this.#file?.datasync()
    await this.#file?.close()
    this.#file = undefined
    this.#file = await open(join(folder, fileName(this.#sequence + 1)), 'a', 0o600)
    this.#fileBytes = 0
    const files = await this.#files()
    for (const name of files.slice(0, Math.max(0, files.length - fileCount))) await rm(join(folder, name))
  }
}

/** What is wrong with a record; undefined if nothing. */
function checkRecord(record: AuditRecord | undefined, previous: AuditRecord | undefined): string | undefined {
  if (record === undefined) return 'not a record'
  const { hash, ...unhashed } = record
  if (hashOf(unhashed) !== hash) return `record ${record.sequence} was changed`
  if (previous === undefined) {
    return record.sequence === 1 && record.previous !== GENESIS_HASH ? 'the first record has a predecessor' : undefined
  }
  if (record.sequence !== previous.sequence + 1) return `record ${previous.sequence + 1} is missing`
  if (record.previous !== previous.hash) return `record ${record.sequence} does not follow the one before`
  return undefined
}

async function* readLines(path: string): AsyncGenerator<{ record: AuditRecord | undefined; line: string }> {
  const input = createReadStream(path, 'utf8')
  try {
    for await (const line of createInterface({ input, crlfDelay: Infinity })) yield { record: parseRecord(line), line }
  } finally {
    input.destroy()
  }
}

function parseRecord(line: string): AuditRecord | undefined {
  if (line.length > MAX_LINE_CHARS) return undefined
  try {
    const value = JSON.parse(line) as AuditRecord
    const isRecord = Number.isSafeInteger(value.sequence) && typeof value.hash === 'string'
    return isRecord ? value : undefined
  } catch {
    return undefined
  }
}

async function endsWithNewline(path: string): Promise<boolean> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    if (size === 0) return true
    const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1)
    return buffer[0] === 0x0a
  } finally {
    await file.close()
  }
}
