import { TrellisError } from '../base/index.ts'

const DURATION_MS: Record<string, number> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }
const SIZE_BYTES: Record<string, number> = {
  b: 1,
  kb: 1000,
  mb: 1000 ** 2,
  gb: 1000 ** 3,
  tb: 1000 ** 4,
  kib: 1024,
  mib: 1024 ** 2,
  gib: 1024 ** 3,
  tib: 1024 ** 4,
}

function parseQuantity(text: string, units: Record<string, number>, what: string, example: string): number {
  const match = /^\s*(\d{1,15}(?:\.\d{1,6})?)\s*([a-z]*)\s*$/i.exec(text)
  const factor = units[(match?.[2] ?? '').toLowerCase()]
  if (match === null || factor === undefined) {
    throw new TrellisError('invalid_argument', `not a ${what}: ${JSON.stringify(text.slice(0, 40))}`, {
      hint: `Write a number and a unit, like ${example}.`,
    })
  }
  const value = Math.round(Number(match[1]) * factor)
  if (!Number.isSafeInteger(value)) throw new TrellisError('invalid_argument', `the ${what} is too large: ${text}`)
  return value
}

/** Milliseconds of `500ms`, `90s`, `15m`, `24h` or `7d`. A unit is required. */
export function parseDuration(text: string): number {
  return parseQuantity(text, DURATION_MS, 'duration', '90s, 15m or 24h')
}

/** Bytes of `4096`, `64KiB`, `1.5GB`. Without a unit: bytes. */
export function parseBytes(text: string): number {
  return parseQuantity(text, { ...SIZE_BYTES, '': 1 }, 'size', '64KiB, 16MiB or 20GiB')
}
