import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { type Metrics, TrellisError } from '../base/index.ts'

export interface MetricsRegistry extends Metrics {
  /** Prometheus text exposition of everything that was registered, the process's own figures included. */
  text(): Promise<string>
  /** Calls back before each exposition: for figures that are added up elsewhere, where they change too often. */
  onCollect(listener: () => void): void
}

const NAME_PATTERN = /^trellis_[a-z]+(?:_[a-z0-9]+)+$/

/** Label values are often peer ids: beyond this many different label sets a metric adds no more, so that memory stays bounded. */
const MAX_SERIES_COUNT = 1000

/**
 * Counters, gauges and histograms on prom-client. A name that was registered before gives the same metric again, so
 * that a room can be started twice in one process.
 */
export function createMetrics(): MetricsRegistry {
  const registry = new Registry()
  const listeners: (() => void)[] = []
  collectDefaultMetrics({ register: registry, prefix: 'trellis_' })
  const known = new Map<string, { kind: string; record: (value: number, labels?: Record<string, string>) => void }>()

  function define(
    kind: string,
    name: string,
    labelNames: readonly string[],
    create: () => (value: number, labels: Record<string, string>) => void,
  ): (value: number, labels?: Record<string, string>) => void {
    const before = known.get(name)
    if (before !== undefined) {
      if (before.kind !== kind) throw new TrellisError('internal', `metric ${name} is a ${before.kind} already`)
      return before.record
    }
    if (!NAME_PATTERN.test(name)) throw new TrellisError('internal', `not a metric's name: ${name}`)
    const write = create()
    /** Labels of each series, complete, by their values. */
    const series = new Map<string, Record<string, string>>()
    const record = (value: number, labels: Record<string, string> = {}): void => {
      // An exception of a metric must never fail the work that it measures.
      if (!Number.isFinite(value) || (kind === 'counter' && value < 0)) return
      let id = ''
      for (const label of labelNames) id += `${labels[label] ?? ''}\0`
      let complete = series.get(id)
      if (complete === undefined) {
        if (labelNames.length > 0 && series.size >= MAX_SERIES_COUNT) return
        complete = Object.fromEntries(labelNames.map(label => [label, labels[label] ?? '']))
        series.set(id, complete)
      }
      write(value, complete)
    }
    known.set(name, { kind, record })
    return record
  }

  return {
    counter: (name, help, labelNames = []) =>
      define('counter', name, labelNames, () => {
        const metric = new Counter({ name, help, labelNames, registers: [registry] })
        return (amount, labels) => metric.inc(labels, amount)
      }),
    gauge: (name, help, labelNames = []) =>
      define('gauge', name, labelNames, () => {
        const metric = new Gauge({ name, help, labelNames, registers: [registry] })
        return (value, labels) => metric.set(labels, value)
      }),
    histogram: (name, help, buckets, labelNames = []) =>
      define('histogram', name, labelNames, () => {
        const metric = new Histogram({ name, help, buckets: [...buckets], labelNames, registers: [registry] })
        return (value, labels) => metric.observe(labels, value)
      }),
    text() {
      for (const listener of listeners) listener()
      return registry.metrics()
    },
    onCollect: listener => void listeners.push(listener),
  }
}
