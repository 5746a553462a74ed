import { TrellisError } from '../base/index.ts'
import { parseBytes } from './units.ts'

/**
 * A rule of bandwidth: whose bytes, when, how many a second. As text: `class=bulk mon-fri 09:00-18:00 up=2MiB down=none`. What
 * is left out does not restrict: no scope is the whole node, no days and no times is always.
 */
export interface BandwidthRule {
  scope: BandwidthScope
  /** Days of the week, 0 is Sunday. A window over midnight belongs to the day on which it begins. Undefined: every day. */
  days: ReadonlySet<number> | undefined
  /** Minutes of the day, local time; the end is exclusive, and before the start for a window over midnight. Undefined: all day. */
  window: { startMinute: number; endMinute: number } | undefined
  /** Bytes per second; 0 is no cap. Undefined: the rule says nothing of this direction. */
  upBytesPerSecond: number | undefined
  downBytesPerSecond: number | undefined
}

export type BandwidthScope =
  | { type: 'node' }
  /** Each peer by itself. */
  | { type: 'each-peer' }
  /** A single peer, in place of what holds for each. */
  | { type: 'peer'; peer: string }
  | { type: 'class'; name: BandwidthClass }

const CLASSES = ['interactive', 'sync', 'bulk'] as const
export type BandwidthClass = (typeof CLASSES)[number]

/** Longest text of a rule. */
export const MAX_RULE_CHARS = 200
const MAX_PEER_CHARS = 128
/** Below this a transfer takes longer than anybody waits. */
const MIN_BYTES_PER_SECOND = 1024
const MAX_BYTES_PER_SECOND = 1024 ** 4
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const BIT_UNITS: Record<string, number> = { kbit: 125, mbit: 125_000, gbit: 125_000_000 }
const MINUTES_A_DAY = 24 * 60

function invalid(message: string, hint: string): TrellisError {
  return new TrellisError('invalid_argument', message, { hint })
}

/** Bytes per second of `10MiB`, `200Mbit` or `none` (0). Throws `invalid_argument`. */
function parseRate(text: string): number {
  if (text.toLowerCase() === 'none') return 0
  const hint = 'Write bytes or bits a second, like 500KiB, 10MiB or 200Mbit, or none.'
  const bits = /^(\d{1,9}(?:\.\d{1,6})?)(kbit|mbit|gbit)$/i.exec(text)
  let rate: number
  try {
    rate =
      bits === null
        ? parseBytes(text.replace(/\/s$/, ''))
        : Math.round(Number(bits[1]) * (BIT_UNITS[(bits[2] ?? '').toLowerCase()] ?? 0))
  } catch {
    throw invalid(`not a rate: ${JSON.stringify(text.slice(0, 40))}`, hint)
  }
  if (rate < MIN_BYTES_PER_SECOND || rate > MAX_BYTES_PER_SECOND)
    throw invalid(`the rate ${text.slice(0, 40)} is not between 1KiB and 1TiB a second`, hint)
  return rate
}

function parseMinute(text: string): number | undefined {
  const match = /^(\d{1,2}):(\d{2})$/.exec(text)
  const [hour, minute] = [Number(match?.[1]), Number(match?.[2])]
  if (match === null || hour > 24 || minute > 59 || hour * 60 + minute > MINUTES_A_DAY) return undefined
  return hour * 60 + minute
}

function parseWindow(text: string): BandwidthRule['window'] {
  const [start, end, ...more] = text.split('-').map(parseMinute)
  if (start === undefined || end === undefined || more.length > 0 || start === end || start === MINUTES_A_DAY)
    throw invalid(
      `not a time of day: ${JSON.stringify(text.slice(0, 40))}`,
      'Write 09:00-18:00, or 22:00-06:00 for the night.',
    )
  return { startMinute: start, endMinute: end }
}

/** Days of `mon-fri` or `sat,sun`; undefined if the text is none. A list in a rule is joined by `+`, since settings part rules by commas. */
function parseDays(text: string): Set<number> | undefined {
  const days = new Set<number>()
  for (const part of text.toLowerCase().split(/[,+]/)) {
    const [first, last, ...more] = part.split('-').map(name => DAYS.indexOf(name))
    if (first === undefined || first < 0 || last === -1 || more.length > 0) return undefined
    const end = last ?? first
    for (let day = first; ; day = (day + 1) % 7) {
      days.add(day)
      if (day === end) break
    }
  }
  return days
}

function parseScope(word: string): BandwidthScope | undefined {
  if (word === 'node') return { type: 'node' }
  if (word === 'each-peer') return { type: 'each-peer' }
  const at = word.indexOf('=')
  const [key, value] = [word.slice(0, Math.max(0, at)), word.slice(at + 1)]
  if (key === 'peer' && value !== '' && value.length <= MAX_PEER_CHARS) return { type: 'peer', peer: value }
  const name = CLASSES.find(known => known === value)
  if (key === 'class' && name !== undefined) return { type: 'class', name }
  if (key === 'class')
    throw invalid(`no traffic class ${JSON.stringify(value.slice(0, 40))}`, `There are ${CLASSES.join(', ')}.`)
  return undefined
}

/** Throws `invalid_argument` saying which word is wrong. A rule to remove needs no rates. */
export function parseBandwidthRule(text: string, options: { needsRate?: boolean } = {}): BandwidthRule {
  if (text.length > MAX_RULE_CHARS) throw invalid('the rule is too long', `At most ${MAX_RULE_CHARS} characters.`)
  const rule: BandwidthRule = {
    scope: { type: 'node' },
    days: undefined,
    window: undefined,
    upBytesPerSecond: undefined,
    downBytesPerSecond: undefined,
  }
  const seen = new Set<string>()
  const once = (what: string) => {
    if (seen.has(what)) throw invalid(`the rule says twice ${what}: ${text}`, 'Write two rules.')
    seen.add(what)
  }
  for (const word of text.trim().split(/\s+/)) {
    if (word === '') continue
    const days = parseDays(word)
    const scope = days === undefined ? parseScope(word) : undefined
    if (days !== undefined) {
      once('on which days')
      rule.days = days
    } else if (scope !== undefined) {
      once('whose bytes')
      rule.scope = scope
    } else if (/^\d/.test(word)) {
      once('at which times')
      rule.window = parseWindow(word)
    } else if (word.startsWith('up=')) {
      once('how many go up')
      rule.upBytesPerSecond = parseRate(word.slice(3))
    } else if (word.startsWith('down=')) {
      once('how many come down')
      rule.downBytesPerSecond = parseRate(word.slice(5))
    } else {
      throw invalid(
        `${JSON.stringify(word.slice(0, 40))} is no part of a bandwidth rule`,
        'Known are node, each-peer, peer=ID, class=bulk, mon-fri, 09:00-18:00, up=10MiB and down=none.',
      )
    }
  }
  if (options.needsRate !== false && rule.upBytesPerSecond === undefined && rule.downBytesPerSecond === undefined)
    throw invalid('the rule has no rate', 'Write up=10MiB, down=none, or both.')
  return rule
}

function formatMinute(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

function formatRate(bytesPerSecond: number): string {
  if (bytesPerSecond === 0) return 'none'
  for (const [unit, size] of [
    ['GiB', 1024 ** 3],
    ['MiB', 1024 ** 2],
    ['KiB', 1024],
    ['Mbit', 125_000],
  ] as const)
    if (bytesPerSecond % size === 0) return `${bytesPerSecond / size}${unit}`
  return String(bytesPerSecond)
}

/** Whose bytes and when, in one form: two rules that differ in rates only have the same. */
export function bandwidthRuleKey({ scope, days, window }: BandwidthRule): string {
  const words = [
    scope.type === 'peer' ? `peer=${scope.peer}` : scope.type === 'class' ? `class=${scope.name}` : scope.type,
  ]
  if (days !== undefined && days.size < 7)
    words.push(
      [...days]
        .sort((a, b) => a - b)
        .map(day => DAYS[day] ?? '')
        .join('+'),
    )
  if (window !== undefined) words.push(`${formatMinute(window.startMinute)}-${formatMinute(window.endMinute)}`)
  return words.join(' ')
}

/** The text that `parseBandwidthRule` reads. */
export function formatBandwidthRule(rule: BandwidthRule): string {
  const { upBytesPerSecond: up, downBytesPerSecond: down } = rule
  return [
    bandwidthRuleKey(rule),
    ...(up === undefined ? [] : [`up=${formatRate(up)}`]),
    ...(down === undefined ? [] : [`down=${formatRate(down)}`]),
  ].join(' ')
}

/** True at times that the rule is meant for, by the local time of `at`. */
export function isInForce({ days, window }: BandwidthRule, at: Date): boolean {
  const minute = at.getHours() * 60 + at.getMinutes()
  const today = at.getDay()
  const isDay = (day: number) => days === undefined || days.has((day + 7) % 7)
  if (window === undefined) return isDay(today)
  const { startMinute, endMinute } = window
  if (startMinute < endMinute) return isDay(today) && minute >= startMinute && minute < endMinute
  return (isDay(today) && minute >= startMinute) || (isDay(today - 1) && minute < endMinute)
}
