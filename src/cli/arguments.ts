import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { addAbortSignal, type Readable } from 'node:stream'
import { TrellisError } from '../base/index.ts'
import type { JsonValue } from '../client/index.ts'
import { parseDuration } from '../config/index.ts'
import { clip } from './text.ts'

/** Longest value, ticket or message read from standard input or a file named on the command line. */
const MAX_INPUT_BYTES = 4 * 1024 * 1024

function wrong(message: string, hint?: string): TrellisError {
  return new TrellisError('invalid_argument', message, hint === undefined ? {} : { hint })
}

/** A whole number of an option. Throws `invalid_argument` outside `min` to `max`. */
export function parseCount(text: string, option: string, min: number, max: number): number {
  const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN
  if (!(value >= min && value <= max)) {
    throw wrong(`${option} must be a whole number from ${min} to ${max}, not ${JSON.stringify(clip(text, 40))}`)
  }
  return value
}

/**
 * The absolute path of a folder or file that an option names. Throws `invalid_argument` for an empty one: `--out "$UNSET"` is no
 * wish to have the current folder filled.
 */
export function parsePath(text: string, option: string): string {
  if (text === '') throw wrong(`${option} is empty`, 'Name a folder; `.` is the current one.')
  return resolve(text)
}

/** Milliseconds of an option such as `90s`. Throws `invalid_argument` for anything else, and for no time at all. */
export function parsePositiveDuration(text: string, option: string): number {
  let valueMs: number
  try {
    valueMs = parseDuration(text)
  } catch (reason) {
    const hint = reason instanceof TrellisError ? reason.hint : undefined
    throw wrong(`${option} is not a duration: ${JSON.stringify(clip(text, 40))}`, hint)
  }
  if (valueMs <= 0) throw wrong(`${option} must be more than no time at all`)
  return valueMs
}

/**
 * A program and its arguments from one text: parted by blanks, with quotes and backslashes as in a shell, and nothing else
 * of a shell.
 */
export function splitCommand(text: string, option: string): string[] {
  const parts: string[] = []
  let part: string | undefined
  let quote = ''
  for (let index = 0; index < text.length; index++) {
    const character = text[index] ?? ''
    if (character === '\\' && quote !== "'") {
      part = (part ?? '') + (text[++index] ?? '')
    } else if (quote !== '') {
      if (character === quote) quote = ''
      else part = (part ?? '') + character
    } else if (character === "'" || character === '"') {
      quote = character
      part ??= ''
    } else if (/\s/.test(character)) {
      if (part !== undefined) parts.push(part)
      part = undefined
    } else part = (part ?? '') + character
  }
  if (quote !== '') throw wrong(`${option} has a quote without its end`)
  if (part !== undefined) parts.push(part)
  if (parts.length === 0) throw wrong(`${option} is empty`)
  return parts
}

/** `key=value` options into a record. */
export function parsePairs(texts: readonly string[], option: string): Record<string, string> {
  const pairs: Record<string, string> = {}
  for (const text of texts) {
    const at = text.indexOf('=')
    if (at < 1) throw wrong(`${option} must be key=value, not ${JSON.stringify(clip(text, 40))}`)
    pairs[text.slice(0, at)] = text.slice(at + 1)
  }
  return pairs
}

/**
 * A value on the command line: JSON where it is JSON, else the text itself. What begins like a JSON object, list or
 * text but is none is refused rather than stored as text.
 */
export function parseValue(text: string): JsonValue {
  try {
    return JSON.parse(text, (_key, value: unknown) => {
      if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('a number is too large')
      return value
    }) as JsonValue
  } catch (reason) {
    if (!(reason instanceof RangeError) && !/^\s*[{["]/.test(text)) return text
    throw wrong(
      `the value begins like JSON but is none: ${reason instanceof Error ? reason.message : ''}`,
      'Quote it for the shell, or pass --text to store it as it is.',
    )
  }
}

/** Everything from a stream of bytes as text. Throws `invalid_argument` when it is too long. */
async function readAll(stream: Readable, what: string, signal: AbortSignal): Promise<string> {
  const chunks: Buffer[] = []
  let byteCount = 0
  for await (const chunk of addAbortSignal(signal, stream) as AsyncIterable<Buffer>) {
    byteCount += chunk.byteLength
    if (byteCount > MAX_INPUT_BYTES) throw wrong(`${what} is longer than ${MAX_INPUT_BYTES} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** An argument as it is; `-` stands for standard input, `@file` (where allowed) for a file's content. */
export async function readArgument(
  argument: string,
  signal: AbortSignal,
  options: { files?: boolean } = {},
): Promise<string> {
  if (argument === '-') return readAll(process.stdin, 'standard input', signal)
  if (options.files !== true || !argument.startsWith('@')) return argument
  const path = argument.slice(1)
  try {
    return await readAll(createReadStream(path), path, signal)
  } catch (cause) {
    if (!(cause instanceof Error && 'syscall' in cause)) throw cause
    throw new TrellisError('not_found', `cannot read ${path}: ${cause.message}`, { cause })
  }
}

/** Lines as they come. Throws `invalid_argument` for one that is too long. */
export async function* readLines(stream: Readable, signal: AbortSignal): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of addAbortSignal(signal, stream) as AsyncIterable<Buffer>) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > MAX_INPUT_BYTES) throw wrong(`a line is longer than ${MAX_INPUT_BYTES} bytes`)
    yield* lines
  }
  if (rest !== '') yield rest
}
