import { TrellisError } from '../base/index.ts'
import { MAX_DEPTH } from './limits.ts'

/** What a document holds: JSON. Values that a store returns are frozen. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue }

/**
 * Throws `invalid_argument` unless `value` is plain JSON that every replica reads alike: finite numbers, well-formed
 * text, plain objects without a key `__proto__`, bounded depth.
 */
export function checkJson(value: unknown, depth = 0): asserts value is JsonValue {
  if (value === null || typeof value === 'boolean') return
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TrellisError('invalid_argument', 'not JSON: a number that is not finite')
    return
  }
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new TrellisError('invalid_argument', 'not JSON: text with a lone surrogate')
    return
  }
  if (typeof value !== 'object') throw new TrellisError('invalid_argument', `not JSON: ${typeof value}`)
  if (depth >= MAX_DEPTH)
    throw new TrellisError('invalid_argument', `a value may be nested at most ${MAX_DEPTH} levels deep`)
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) checkJson(value[index], depth + 1)
    return
  }
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null)
    throw new TrellisError('invalid_argument', 'not JSON: an object that is not plain')
  for (const [key, member] of Object.entries(value)) {
    if (key === '__proto__') throw new TrellisError('invalid_argument', 'a value may not have the key __proto__')
    if (!key.isWellFormed()) throw new TrellisError('invalid_argument', 'not JSON: a key with a lone surrogate')
    checkJson(member, depth + 1)
  }
}

/** The one JSON text of a value: keys sorted by UTF-16 code units, no spaces, numbers as ECMAScript prints them (RFC 8785). */
export function canonicalJson(value: JsonValue): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  const object = value as { readonly [key: string]: JsonValue }
  const members = Object.keys(object)
    .sort()
    .map(key => `${JSON.stringify(key)}:${canonicalJson(object[key] as JsonValue)}`)
  return `{${members.join(',')}}`
}

/** Freezes a value and all in it, so that what a caller got from a store cannot change the store. */
export function freezeJson<T extends JsonValue>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const member of Object.values(value)) freezeJson(member)
  }
  return value
}
