import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, readFile, rename } from 'node:fs/promises'
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

/** Where the chain ended when it was last synced to the disk. */
export interface AuditHead {
  sequence: number
  hash: string
  /** Of the first record that was kept then: those before were deleted for their age. */
  first: number
}

/** What the chain begins with. */
export const GENESIS_HASH = '0'.repeat(64)
const MAX_LINE_CHARS = 16 * 1024
const HASH_PATTERN = /^[0-9a-f]{64}$/

/** A record with its hash. */
export function sealRecord(event: AuditEvent, sequence: number, previous: string): AuditRecord {
  const unhashed = { ...event, sequence, previous }
  return { ...unhashed, hash: hashOf(unhashed) }
}

function hashOf(record: Omit<AuditRecord, 'hash'>): string {
  return createHash('sha256')
    .update(canonicalJson({ ...record }))
    .digest('hex')
}

/** What is wrong with a record; undefined if nothing. */
export function checkRecord(record: AuditRecord | undefined, previous: AuditRecord | undefined): string | undefined {
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

/** The records of a file, `undefined` for each line that is none. What has no line end yet counts as a line. */
export async function* readRecords(path: string): AsyncGenerator<AuditRecord | undefined, void, undefined> {
  const input = createReadStream(path, 'utf8')
  let rest = ''
  // Not by readline: it also ends lines at characters that JSON leaves as they are, such as U+2028.
  for await (const chunk of input as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n')
    // One character too many is enough to see that it is no record.
    rest = (lines.pop() ?? '').slice(0, MAX_LINE_CHARS + 1)
    for (const line of lines) yield parseRecord(line)
  }
  if (rest !== '') yield parseRecord(rest)
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

/** Bytes of a file up to the end of its last whole line. */
export async function wholeLinesBytes(path: string): Promise<number> {
  await using file = await open(path, 'r')
  const part = Buffer.alloc(MAX_LINE_CHARS)
  for (let { size: end } = await file.stat(); end > 0; ) {
    const begin = Math.max(0, end - part.byteLength)
    const { bytesRead } = await file.read(part, 0, end - begin, begin)
    const newline = part.subarray(0, bytesRead).lastIndexOf(0x0a)
    if (newline >= 0) return begin + newline + 1
    end = begin
  }
  return 0
}

/** Reads the head; undefined where there is none. One that is damaged is none: verification then has less to go by. */
export async function readHead(path: string): Promise<AuditHead | undefined> {
  try {
    const head = JSON.parse(await readFile(path, 'utf8')) as AuditHead
    const isHead =
      Number.isSafeInteger(head.sequence) && Number.isSafeInteger(head.first) && HASH_PATTERN.test(head.hash)
    return isHead ? head : undefined
  } catch {
    return undefined
  }
}

/** Replaces the head in one step. */
export async function writeHead(path: string, head: AuditHead): Promise<void> {
  {
    await using file = await open(`${path}.new`, 'w', 0o600)
    await file.writeFile(`${JSON.stringify(head)}\n`)
    await file.datasync()
  }
  await rename(`${path}.new`, path)
}
