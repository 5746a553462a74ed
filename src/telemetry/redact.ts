/** Names of fields whose values are secrets wherever they stand: a ticket lets its holder join. */
const SECRET_NAME = /^(?:.*(?:secret|password|passphrase|privatekey|seed|apikey|authorization|cookie)|ticket|token)$/i

/** A ticket inside a longer text, such as an error's message. */
const TICKET_TEXT = /\btrellis1[a-z2-7]{24,}/gi

const REDACTED = '[redacted]'
const MAX_DEPTH = 6
const MAX_TEXT_CHARS = 8192

function redactText(text: string): string {
  const bounded = text.length > MAX_TEXT_CHARS ? `${text.slice(0, MAX_TEXT_CHARS)}… (${text.length} characters)` : text
  return bounded.replaceAll(TICKET_TEXT, `trellis1${REDACTED}`)
}

/**
 * A copy of a log record's fields that holds no secret and prints well: bytes as their length, errors with their
 * causes, nothing deeper than six levels, so that a hostile value can't flood the log.
 */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return redactText(value)
  if (typeof value === 'bigint') return value.toString()
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Uint8Array) return `${value.byteLength} bytes`
  if (depth >= MAX_DEPTH) return '…'
  if (value instanceof Error) return redactError(value, depth)
  if (value instanceof Date) return value
  if (Array.isArray(value)) return value.slice(0, 100).map(item => redact(item, depth + 1))
  if (value instanceof Map || value instanceof Set) return `${value.constructor.name} of ${value.size}`
  const out: Record<string, unknown> = {}
  for (const [name, item] of Object.entries(value).slice(0, 100))
    out[name] = SECRET_NAME.test(name.replaceAll(/[_-]/g, '')) ? REDACTED : redact(item, depth + 1)
  return out
}

function redactError(error: Error, depth: number): object {
  const { kind, code } = error as { kind?: unknown; code?: unknown }
  return {
    type: error.name,
    message: redactText(error.message),
    ...(typeof kind === 'string' ? { kind } : {}),
    ...(typeof code === 'string' ? { code } : {}),
    stack: redactText(error.stack ?? ''),
    ...(error.cause === undefined ? {} : { cause: redact(error.cause, depth + 1) }),
  }
}
