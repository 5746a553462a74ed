import { type Clock, type KeyValueStore, type Logger, TrellisError, toTrellisError } from '../base/index.ts'
import {
  type BandwidthRule,
  bandwidthRuleKey,
  type Config,
  formatBandwidthRule,
  isInForce,
  parseBandwidthRule,
} from '../config/index.ts'
import type { RateLimits } from '../content/index.ts'

const KEY = 'rules'
/** Rules set at runtime, at most. */
const MAX_RULES = 64
/** Times of day have no finer grain. */
const MINUTE_MS = 60_000

/** Caps in one direction or both, for `scope`: as in a rule's text (`node`, `each-peer`, `peer=…`, `class=…`). */
export interface BandwidthCap {
  scope: string
  upBytesPerSecond: number | undefined
  downBytesPerSecond: number | undefined
}

export interface RuleInForce {
  rule: BandwidthRule
  /** `setting`: of the configuration; `set`: with `trellis bandwidth set`, which wins. */
  origin: 'setting' | 'set'
  inForce: boolean
}

type Direction = 'upBytesPerSecond' | 'downBytesPerSecond'

/**
 * What the rules come to at a time: for each scope and direction the last one in force decides. 0 in a rule lifts what those before it
 * have set.
 */
function capsInForce(rules: readonly BandwidthRule[], at: Date): Map<string, BandwidthCap> {
  const caps = new Map<string, BandwidthCap>()
  for (const rule of rules) {
    if (!isInForce(rule, at)) continue
    const scope = bandwidthRuleKey({ ...rule, days: undefined, window: undefined })
    const cap = caps.get(scope) ?? { scope, upBytesPerSecond: undefined, downBytesPerSecond: undefined }
    for (const direction of ['upBytesPerSecond', 'downBytesPerSecond'] as const)
      if (rule[direction] !== undefined) cap[direction] = rule[direction]
    caps.set(scope, cap)
  }
  return caps
}

/** The same as the content room wants it. */
function rateLimitsOf(caps: ReadonlyMap<string, BandwidthCap>): RateLimits {
  const of = (scope: string, direction: Direction) => caps.get(scope)?.[direction] || undefined
  const classes = (direction: Direction) => {
    const [interactive, sync, bulk] = ['interactive', 'sync', 'bulk'].map(name => of(`class=${name}`, direction))
    return {
      ...(interactive === undefined ? {} : { interactive }),
      ...(sync === undefined ? {} : { sync }),
      ...(bulk === undefined ? {} : { bulk }),
    }
  }
  /** A single peer's `none` lifts the cap that each peer has. */
  const orNone = (bytesPerSecond: number | undefined) =>
    bytesPerSecond === 0 ? Number.POSITIVE_INFINITY : bytesPerSecond
  const peers = [...caps.values()].flatMap(({ scope, upBytesPerSecond, downBytesPerSecond }) =>
    scope.startsWith('peer=')
      ? [
          [
            scope.slice('peer='.length),
            { uploadBytesPerSecond: orNone(upBytesPerSecond), downloadBytesPerSecond: orNone(downBytesPerSecond) },
          ] as const,
        ]
      : [],
  )
  return {
    uploadBytesPerSecond: of('node', 'upBytesPerSecond'),
    downloadBytesPerSecond: of('node', 'downBytesPerSecond'),
    perPeerUploadBytesPerSecond: of('each-peer', 'upBytesPerSecond'),
    perPeerDownloadBytesPerSecond: of('each-peer', 'downBytesPerSecond'),
    classUploadBytesPerSecond: classes('upBytesPerSecond'),
    classDownloadBytesPerSecond: classes('downBytesPerSecond'),
    peers: Object.fromEntries(peers),
  }
}

/** The rules of the configuration, the plain settings first. */
function configuredRules(config: Config): BandwidthRule[] {
  const plain: BandwidthRule = {
    scope: { type: 'node' },
    days: undefined,
    window: undefined,
    upBytesPerSecond: config['transfers.upload_bytes_per_second'] || undefined,
    downBytesPerSecond: config['transfers.download_bytes_per_second'] || undefined,
  }
  const isSet = plain.upBytesPerSecond !== undefined || plain.downBytesPerSecond !== undefined
  return [...(isSet ? [plain] : []), ...config['transfers.rules'].map(text => parseBandwidthRule(text))]
}

export interface BandwidthOptions {
  /** A store of its own. */
  db: KeyValueStore
  config: () => Config
  /** Called with the caps at the start and after every change, by the clock's included. */
  apply: (limits: RateLimits) => void
  clock: Clock
  log: Logger
}

/** The caps of this node's transfers: those configured, and those set while it runs, which are kept over a restart. */
export class Bandwidth {
  readonly #options: BandwidthOptions
  #set: BandwidthRule[] = []
  #applied = ''
  #cancel = () => {}

  constructor(options: BandwidthOptions) {
    this.#options = options
  }

  async start(): Promise<void> {
    const { db, log } = this.#options
    const bytes = await db.get(KEY)
    try {
      const texts = bytes === undefined ? [] : (JSON.parse(Buffer.from(bytes).toString()) as string[])
      this.#set = texts.map(text => parseBandwidthRule(text))
    } catch (reason) {
      log.error({ reason: toTrellisError(reason).message }, 'the bandwidth rules that were set cannot be read')
    }
    this.#tick()
  }

  stop(): void {
    this.#cancel()
  }

  limits(): RateLimits {
    return rateLimitsOf(this.#caps())
  }

  caps(): BandwidthCap[] {
    return [...this.#caps().values()]
  }

  rules(): RuleInForce[] {
    const at = this.#now()
    return [
      ...configuredRules(this.#options.config()).map(rule => ({ rule, origin: 'setting' as const })),
      ...this.#set.map(rule => ({ rule, origin: 'set' as const })),
    ].map(entry => ({ ...entry, inForce: isInForce(entry.rule, at) }))
  }

  /** Adds a rule, or changes the one for the same bytes at the same times. What it does not say stays. On disk when it resolves. */
  async set(rule: BandwidthRule): Promise<void> {
    const key = bandwidthRuleKey(rule)
    const before = this.#set.find(other => bandwidthRuleKey(other) === key)
    const merged: BandwidthRule = {
      ...rule,
      upBytesPerSecond: rule.upBytesPerSecond ?? before?.upBytesPerSecond,
      downBytesPerSecond: rule.downBytesPerSecond ?? before?.downBytesPerSecond,
    }
    // Last, so that it wins over what was set before.
    const next = [...this.#set.filter(other => other !== before), merged]
    if (next.length > MAX_RULES)
      throw new TrellisError('resource_exhausted', `at most ${MAX_RULES} bandwidth rules`, {
        hint: 'Remove some with `trellis bandwidth clear`.',
      })
    await this.#save(next)
  }

  /** Removes the rule for these bytes at these times, or without one all that were set; returns how many. */
  async clear(rule?: BandwidthRule): Promise<number> {
    const key = rule === undefined ? undefined : bandwidthRuleKey(rule)
    const next = key === undefined ? [] : this.#set.filter(other => bandwidthRuleKey(other) !== key)
    const removedCount = this.#set.length - next.length
    if (removedCount > 0) await this.#save(next)
    return removedCount
  }

  /** Looks at the configuration again. */
  refresh(): void {
    const limits = this.limits()
    const text = JSON.stringify(limits, (_key, value: unknown) => (value === Number.POSITIVE_INFINITY ? 'none' : value))
    if (text === this.#applied) return
    this.#applied = text
    this.#options.apply(limits)
  }

  #now(): Date {
    return new Date(this.#options.clock.wallMs())
  }

  #caps(): Map<string, BandwidthCap> {
    return capsInForce([...configuredRules(this.#options.config()), ...this.#set], this.#now())
  }

  async #save(rules: BandwidthRule[]): Promise<void> {
    const value = Buffer.from(JSON.stringify(rules.map(formatBandwidthRule)))
    await this.#options.db.batch([{ type: 'put', key: KEY, value }])
    this.#set = rules
    this.refresh()
  }

  /** At each full minute. */
  #tick(): void {
    this.refresh()
    const { clock } = this.#options
    this.#cancel = clock.schedule(MINUTE_MS - (clock.wallMs() % MINUTE_MS) + 10, () => this.#tick())
  }
}
