import { type FileHandle, mkdir, open, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { AsyncQueue, errorMessage, type Logger, TrellisError } from '../base/index.ts'
import {
  type AuditEvent,
  type AuditHead,
  type AuditRecord,
  checkRecord,
  GENESIS_HASH,
  readHead,
  readRecords,
  sealRecord,
  wholeLinesBytes,
  writeHead,
} from './audit-records.ts'

export type { AuditEvent, AuditRecord } from './audit-records.ts'

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
  /** Size that no file exceeds. @defaultValue 4 MiB */
  fileBytes?: number
  /** Files kept; the oldest are deleted. @defaultValue 8 */
  fileCount?: number
}

const FILE_PATTERN = /^audit-(\d{16})\.jsonl$/
const HEAD_FILE = 'head.json'
/** Longest time that the head is behind the records, in milliseconds: what a crash may take without a trace. */
const HEAD_DELAY_MS = 1_000
/** Events that wait for the disk; beyond it calls are refused. */
const MAX_WAITING_COUNT = 10_000
const FOLLOW_QUEUE_COUNT = 4096

function fileName(firstSequence: number): string {
  return `audit-${String(firstSequence).padStart(16, '0')}.jsonl`
}

function firstOf(name: string): number {
  return Number(FILE_PATTERN.exec(name)?.[1] ?? 0)
}

/**
 * The log of all calls to and by agents of this node: lines of JSON that are only ever appended, each with the hash of the
 * one before, in files of bounded size of which the oldest go. A file beside them says where the chain ended, so that a
 * tail that was cut off is missed. What is changed or cut out is found by `verify`.
 */
export class AuditLog {
  readonly #options: Required<AuditOptions>
  readonly #followers = new Set<AsyncQueue<AuditRecord>>()
  #waiting: AuditEvent[] = []
  #writing: Promise<void> | undefined
  #file: FileHandle | undefined
  /** Name of the file that is written to, and its size up to the last record that counts. */
  #name: string | undefined
  #fileBytes = 0
  #sequence = 0
  #previous = GENESIS_HASH
  #first = 1
  #headSequence = 0
  #headTimer: NodeJS.Timeout | undefined
  #isHeadDue = false
  #failure: Error | undefined

  constructor(options: AuditOptions) {
    this.#options = { fileBytes: 4 * 1024 * 1024, fileCount: 8, ...options }
  }

  /**
   * Opens the log behind its last whole record. A half-written one, of a crash, is cut off. Where records are gone that were
   * there before, the chain goes on behind those, so that `verify` finds the gap from now on.
   */
  async start(): Promise<void> {
    const { folder, log } = this.#options
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const head = await readHead(join(folder, HEAD_FILE))
    const names = await this.#files()
    const { last, atHead } = await this.#findLast(names, head)
    this.#sequence = last?.sequence ?? 0
    this.#previous = last?.hash ?? GENESIS_HASH
    this.#first = head?.first ?? firstOf(names[0] ?? fileName(1))
    if (head !== undefined && atHead !== head.hash) {
      log.warn(
        { folder, sequence: head.sequence },
        'the audit log is not what it was: `trellis audit --verify` says where',
      )
      this.#sequence = Math.max(this.#sequence, head.sequence)
      this.#previous = head.hash
    }
    this.#headSequence = head?.sequence ?? 0
    this.#name = names.at(-1)
    // Only a line without its end: what is damaged but whole is evidence and stays.
    if (this.#name === undefined) return
    this.#fileBytes = await wholeLinesBytes(join(folder, this.#name))
    await this.#openFile()
  }

  async stop(): Promise<void> {
    await this.flushed()
    clearTimeout(this.#headTimer)
    await this.#writeHead()
    for (const queue of this.#followers) queue.end()
    await this.#file?.close()
    this.#file = undefined
  }

  /** Throws `unavailable` when the log can't be written, so that nothing goes unrecorded. */
  checkWritable(): void {
    if (this.#failure === undefined && this.#waiting.length < MAX_WAITING_COUNT) return
    const problem = this.#failure === undefined ? 'is behind' : `cannot be written: ${errorMessage(this.#failure)}`
    throw new TrellisError('unavailable', `the audit log ${problem}`)
  }

  /** Appends an event. On disk after `flushed()`. */
  append(event: AuditEvent): void {
    this.#waiting.push(event)
    this.#writing ??= this.#write()
  }

  /** Resolves when all events so far are written, or can't be. */
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
      if (options.signal?.aborted === true) onAbort()
    }
    try {
      const upTo = this.#sequence
      const from = options.limit === undefined || options.limit === 0 ? 0 : upTo - options.limit + 1
      for (const name of await this.#files()) {
        for await (const record of readRecords(join(this.#options.folder, name)))
          if (record !== undefined && record.sequence >= from && record.sequence <= upTo) yield record
      }
      if (options.follow === true) yield* queue
    } finally {
      this.#followers.delete(queue)
      options.signal?.removeEventListener('abort', onAbort)
    }
  }

  /** Checks every record that is kept: its hash, its number, that it follows the one before; and that none is missing. */
  async verify(): Promise<AuditVerdict> {
    await this.flushed()
    // What is written meanwhile is not looked at.
    const [upTo, hash, first, names] = [this.#sequence, this.#previous, this.#first, await this.#files()]
    const verdict: AuditVerdict = { recordCount: 0, firstSequence: 0, lastSequence: 0, problem: undefined }
    let previous: AuditRecord | undefined
    for (const name of names) {
      let lineNumber = 0
      for await (const record of readRecords(join(this.#options.folder, name))) {
        if (previous?.sequence === upTo) break
        lineNumber++
        let problem = checkRecord(record, previous)
        if (previous === undefined && record !== undefined && record.sequence > first)
          problem ??= `record ${first} is missing`
        if (problem !== undefined || record === undefined)
          return { ...verdict, problem: `${name}:${lineNumber}: ${problem}` }
        if (previous === undefined) verdict.firstSequence = record.sequence
        verdict.recordCount++
        verdict.lastSequence = record.sequence
        previous = record
      }
    }
    if (verdict.lastSequence !== upTo)
      verdict.problem = `the log ends at ${verdict.lastSequence}, but ${upTo} was written last`
    else if (previous !== undefined && previous.hash !== hash) verdict.problem = `record ${upTo} was changed`
    return verdict
  }

  async #files(): Promise<string[]> {
    return (await readdir(this.#options.folder)).filter(name => FILE_PATTERN.test(name)).sort()
  }

  /** The last record that is one, and the hash of the record where the head is. */
  async #findLast(
    names: readonly string[],
    head: AuditHead | undefined,
  ): Promise<{ last: AuditRecord | undefined; atHead: string | undefined }> {
    let last: AuditRecord | undefined
    let atHead: string | undefined
    const isWhole = (record: AuditRecord): boolean => checkRecord(record, undefined) === undefined
    for (const name of names.toReversed()) {
      const records: AuditRecord[] = []
      for await (const record of readRecords(join(this.#options.folder, name)))
        if (record !== undefined) records.push(record)
      last ??= records.findLast(isWhole)
      atHead ??= records.find(record => record.sequence === head?.sequence && isWhole(record))?.hash
      // A file that was begun in a crash has none, and the head may be of the file before.
      if (last !== undefined && (head === undefined || firstOf(name) <= head.sequence)) break
    }
    return { last, atHead }
  }

  /** Writes what waits, and the head when it is due: one at a time. Never rejects. */
  async #write(): Promise<void> {
    // One turn later, so that what comes together is written together.
    await new Promise(resolve => setImmediate(resolve))
    let hasWritten = false
    while (this.#waiting.length > 0 || this.#isHeadDue) {
      if (this.#isHeadDue) {
        this.#isHeadDue = false
        await this.#writeHead()
        continue
      }
      try {
        const count = await this.#writeBatch(this.#waiting)
        this.#waiting.splice(0, count)
        this.#failure = undefined
        hasWritten = true
      } catch (reason) {
        if (this.#failure === undefined)
          this.#options.log.error({ err: reason }, 'the audit log cannot be written: calls are refused')
        this.#failure = reason instanceof Error ? reason : new Error(errorMessage(reason))
        // A part may have been written. What follows must not be glued to it: opened anew, the file is cut.
        await this.#file?.close().catch(() => {})
        this.#file = undefined
        this.#waiting = this.#waiting.slice(0, MAX_WAITING_COUNT)
        // Tried again with the next event.
        break
      }
    }
    // In the same turn as the look at what waits: what comes now starts it anew.
    this.#writing = undefined
    if (!hasWritten) return
    this.#headTimer ??= setTimeout(() => {
      this.#headTimer = undefined
      this.#isHeadDue = true
      this.#writing ??= this.#write()
    }, HEAD_DELAY_MS).unref()
  }

  /** Writes as many events as the file takes. Gives their number. */
  async #writeBatch(events: readonly AuditEvent[]): Promise<number> {
    const { fileBytes } = this.#options
    const lines: Buffer[] = []
    const records: AuditRecord[] = []
    let previous = this.#previous
    let byteCount = 0
    await this.#openFile()
    for (const event of events) {
      const record = sealRecord(event, this.#sequence + records.length + 1, previous)
      const line = Buffer.from(`${JSON.stringify(record)}\n`)
      if (this.#fileBytes + byteCount + line.byteLength > fileBytes) {
        if (records.length > 0) break
        if (this.#fileBytes > 0) await this.#nextFile()
      }
      lines.push(line)
      records.push(record)
      byteCount += line.byteLength
      previous = record.hash
    }
    await this.#file?.appendFile(Buffer.concat(lines))
    this.#fileBytes += byteCount
    this.#sequence += records.length
    this.#previous = previous
    for (const queue of this.#followers) for (const record of records) queue.push(record)
    return records.length
  }

  /** Opens the file that is written to, and cuts off what is behind its last record. */
  async #openFile(): Promise<void> {
    if (this.#file !== undefined) return
    this.#name ??= fileName(this.#sequence + 1)
    const file = await open(join(this.#options.folder, this.#name), 'a', 0o600)
    try {
      const { size } = await file.stat()
      if (size > this.#fileBytes) await file.truncate(this.#fileBytes)
      this.#fileBytes = Math.min(size, this.#fileBytes)
    } catch (reason) {
      await file.close()
      throw reason
    }
    this.#file = file
  }

  async #nextFile(): Promise<void> {
    const { folder, fileCount } = this.#options
    await this.#writeHead()
    await this.#file?.close()
    this.#file = undefined
    this.#name = fileName(this.#sequence + 1)
    this.#fileBytes = 0
    await this.#openFile()
    const files = await this.#files()
    const excess = Math.max(0, files.length - fileCount)
    if (excess === 0) return
    // The head first: after a crash between, a record too many is no gap.
    this.#first = firstOf(files[excess] ?? this.#name)
    this.#headSequence = 0
    await this.#writeHead()
    for (const name of files.slice(0, excess)) await rm(join(folder, name))
  }

  /** Syncs the records, then says where they end. If it can't, the head stays behind until the next time. */
  async #writeHead(): Promise<void> {
    const [sequence, hash, first] = [this.#sequence, this.#previous, this.#first]
    if (sequence === this.#headSequence) return
    try {
      await this.#file?.datasync()
      await writeHead(join(this.#options.folder, HEAD_FILE), { sequence, hash, first })
      this.#headSequence = sequence
    } catch (reason) {
      this.#options.log.warn({ err: reason }, 'the head of the audit log cannot be written')
    }
  }
}
