import { randomBytes } from 'node:crypto'
import type { TrellisError } from './errors.ts'

/** Time, as protocol cores see it. Injected, so that a simulation can drive it. */
export interface Clock {
  /** Milliseconds since the Unix epoch. May jump. */
  wallMs(): number
  /** Milliseconds from an arbitrary start. Never goes back. */
  monotonicMs(): number
  /** Calls back once after `delayMs`, with 0 when all else that is ready has run; the result cancels. Timers never keep the process alive. */
  schedule(delayMs: number, callback: () => void): () => void
}

/** Randomness, as protocol cores see it. */
export interface Random {
  bytes(count: number): Uint8Array
  /** Uniform in [0, 1). */
  unit(): number
}

/** The longest that Node's timers take, in milliseconds: 24 days. */
const MAX_TIMER_MS = 2 ** 31 - 1

export const systemClock: Clock = {
  wallMs: () => Date.now(),
  monotonicMs: () => performance.now(),
  schedule(delayMs, callback) {
    if (delayMs <= 0) {
      const immediate = setImmediate(callback)
      immediate.unref()
      return () => clearImmediate(immediate)
    }
    // A longer one would fire at once.
    let timer: NodeJS.Timeout
    const wait = (restMs: number): void => {
      timer = setTimeout(
        () => (restMs > MAX_TIMER_MS ? wait(restMs - MAX_TIMER_MS) : callback()),
        Math.min(restMs, MAX_TIMER_MS),
      )
      timer.unref()
    }
    wait(delayMs)
    return () => clearTimeout(timer)
  },
}

export const systemRandom: Random = {
  bytes: count => randomBytes(count),
  unit: () => Math.random(),
}

/** The part of a logger that rooms need; pino's loggers fit. */
export interface Logger {
  debug(fields: object, message: string): void
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
  child(fields: object): Logger
}

export const silentLogger: Logger = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  child: () => silentLogger,
}

/** Counters and gauges, as rooms see them. Names are `trellis_<room>_<noun>_<unit>`. */
export interface Metrics {
  counter(
    name: string,
    help: string,
    labelNames?: readonly string[],
  ): (amount: number, labels?: Record<string, string>) => void
  gauge(
    name: string,
    help: string,
    labelNames?: readonly string[],
  ): (value: number, labels?: Record<string, string>) => void
  histogram(
    name: string,
    help: string,
    buckets: readonly number[],
    labelNames?: readonly string[],
  ): (value: number, labels?: Record<string, string>) => void
}

export const silentMetrics: Metrics = {
  counter: () => () => {},
  gauge: () => () => {},
  histogram: () => () => {},
}

/** A part of a trace that runs now. */
export interface Span {
  /** What goes with calls that belong to it, in the form of the W3C's trace context. */
  readonly traceparent: string
  end(error?: TrellisError): void
}

/** Traces, as rooms see them. */
export interface Tracer {
  start(
    name: string,
    options: {
      kind: 'server' | 'client'
      /** `traceparent` of who caused it; without, or malformed, it begins a trace. */
      parent: string | undefined
      attributes: Readonly<Record<string, string>>
    },
  ): Span
}
