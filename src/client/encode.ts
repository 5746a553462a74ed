import { errorMessage, TrellisError } from '../base/index.ts'
import type { JsonValue } from './types.ts'

const MAX_UINT32 = 0xffff_ffff

/**
 * A value as JSON text. Throws `invalid_argument` for a number that is not finite, wherever it is: `JSON.stringify` makes `null` of it.
 * `what` is how an error calls the value.
 */
export function encodeJson(value: JsonValue, what: string): string {
  let text: string | undefined
  try {
    text = JSON.stringify(value)
  } catch (cause) {
    throw new TrellisError('invalid_argument', `${what} is not JSON: ${errorMessage(cause)}`, { cause })
  }
  if (text === undefined) throw new TrellisError('invalid_argument', `${what} is not JSON: ${typeof value}`)
  // Only where there is a `null` can it have been another thing.
  if (text.includes('null')) {
    JSON.stringify(value, (key, member: unknown) => {
      if (typeof member !== 'number' || Number.isFinite(member)) return member
      const place = key === '' ? '' : ` at ${JSON.stringify(key)}`
      throw new TrellisError('invalid_argument', `${what} is not JSON: ${member}${place}`)
    })
  }
  return text
}

/** A count or index of a message, which has no other numbers than whole ones from 0. Throws `invalid_argument` for those. */
export function checkWhole(value: number, what: string): number {
  if (Number.isInteger(value) && value >= 0 && value <= MAX_UINT32) return value
  throw new TrellisError('invalid_argument', `${what} must be a whole number from 0 to ${MAX_UINT32}, not ${value}`)
}
