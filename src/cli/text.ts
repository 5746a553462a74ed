/** How quantities, times and foreign text look on a terminal. Pure; nothing here knows a stream. */

const BYTE_UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB']

/** `17 B`, `1.5 MiB`: binary units, three to four digits. */
export function formatBytes(byteCount: number): string {
  let value = byteCount
  let unit = 0
  while (value >= 1023.95 && unit < BYTE_UNITS.length - 1) {
    value /= 1024
    unit++
  }
  return unit === 0 ? `${Math.round(value)} B` : `${value.toFixed(1)} ${BYTE_UNITS[unit] ?? ''}`
}

export function formatRate(bytesPerSecond: number): string {
  return `${formatBytes(bytesPerSecond)}/s`
}

/** A span in its two largest units: `850ms`, `4.2s`, `42s`, `3m 5s`, `2h 10m`, `4d 1h`. */
export function formatDuration(spanMs: number): string {
  if (spanMs < 1000) return `${Math.max(0, Math.round(spanMs))}ms`
  if (spanMs < 9_950) return `${(spanMs / 1000).toFixed(1)}s`
  const seconds = Math.round(spanMs / 1000)
  if (seconds < 60) return `${seconds}s`
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return join(minutes, 'm', seconds % 60, 's')
  const hours = Math.floor(minutes / 60)
  if (hours < 24) return join(hours, 'h', minutes % 60, 'm')
  return join(Math.floor(hours / 24), 'd', hours % 24, 'h')
}

function join(large: number, largeUnit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${large}${largeUnit}` : `${large}${largeUnit} ${small}${smallUnit}`
}

/** `3m 5s ago`; `now` for what just was or lies ahead. */
export function formatAge(timeMs: number, nowMs: number): string {
  const spanMs = nowMs - timeMs
  return spanMs < 1000 ? 'now' : `${formatDuration(spanMs)} ago`
}

/** Local time, to the second: `2026-11-23 09:41:07`. */
export function formatTime(timeMs: number): string {
  const time = new Date(timeMs)
  if (Number.isNaN(time.getTime())) return '-'
  const two = (value: number): string => String(value).padStart(2, '0')
  const date = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`
  return `${date} ${two(time.getHours())}:${two(time.getMinutes())}:${two(time.getSeconds())}`
}

export function formatRtt(rttMs: number | undefined): string {
  if (rttMs === undefined) return '-'
  return rttMs < 10 ? `${rttMs.toFixed(2)}ms` : `${rttMs.toFixed(1)}ms`
}

export function formatCount(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`
}

/** Characters that move the cursor, color the terminal or turn the direction of text around. */
// oxlint-disable-next-line no-control-regex -- they are what it is for
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g

/** Text from peers, files or users, harmless on a terminal: what is unprintable becomes `\u{…}`. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, character => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
}

/** Cut to `maxChars` with an ellipsis. */
export function clip(text: string, maxChars: number): string {
  return text.length <= maxChars ? text : `${text.slice(0, Math.max(0, maxChars - 1))}…`
}

/** What every Ed25519 peer id begins with. */
const PEER_ID_START_CHARS = '12D3KooW'.length
const SHORT_ID_MIN_CHARS = PEER_ID_START_CHARS + 6

/** Shortens peer ids to prefixes that still tell them apart, and that commands accept as names. */
export function createShortener(ids: readonly string[]): (id: string) => string {
  let charCount = SHORT_ID_MIN_CHARS
  const known = [...new Set(ids)]
  while (charCount < 52 && new Set(known.map(id => id.slice(0, charCount))).size < known.length) charCount++
  return id => printable(id.slice(0, charCount))
}

/** A stored value in one line: text as it is, the rest as JSON. */
export function formatValue(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
