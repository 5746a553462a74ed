import { TrellisError } from '../base/index.ts'

/** A message without the fields that hold their default: proto3's canonical form leaves them out. */
export function present<T extends object>(message: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const out: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(message)) {
    if (value === undefined || value === 0 || value === false || value === '') continue
    if ((Array.isArray(value) || value instanceof Uint8Array) && value.length === 0) continue
    out[key] = value
  }
  return out as { [K in keyof T]?: Exclude<T[K], undefined> }
}

/**
 * How often each top-level field occurs in an encoded message, without decoding it: a hostile list of millions of empty
 * entries costs a few bytes each on the wire, but an object each in memory. Throws `invalid_argument` for what is cut.
 */
export function countFields(bytes: Uint8Array, what: string): Map<number, number> {
  const counts = new Map<number, number>()
  let at = 0

  function varint(): number {
    let value = 0
    let scale = 1
    for (let index = 0; index < 10; index++) {
      const byte = bytes[at++]
      if (byte === undefined) break
      value += (byte & 0x7f) * scale
      if (byte < 0x80) return value
      scale *= 128
    }
    throw new TrellisError('invalid_argument', `malformed ${what}`)
  }

  while (at < bytes.byteLength) {
    const tag = varint()
    const field = Math.floor(tag / 8)
    counts.set(field, (counts.get(field) ?? 0) + 1)
    const wireType = tag % 8
    if (wireType === 0) varint()
    else if (wireType === 1) at += 8
    else if (wireType === 2) {
      const length = varint()
      at += length
    } else if (wireType === 5) at += 4
    else throw new TrellisError('invalid_argument', `malformed ${what}`)
  }
  if (at !== bytes.byteLength) throw new TrellisError('invalid_argument', `malformed ${what}`)
  return counts
}
