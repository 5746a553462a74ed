/** One line of `npm run bench -- --json`. */
export interface Measurement {
  /** Dotted: subject, then figure (`rpc.unary-128b-64.rate`). */
  name: string
  /** Median over `n` runs. */
  value: number
  unit: string
  /** What the ratio compares with, measured in the same run. */
  baseline: { name: string; value: number } | null
  /** Value over baseline. */
  ratio: number | null
  /** Runs that the median was taken over. */
  n: number
  detail: Record<string, string | number>
}

export interface Bench {
  /** What a user types to run only this. */
  name: string
  summary: string
  run(): AsyncIterable<Measurement>
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle]
  const lower = sorted[sorted.length % 2 === 0 ? middle - 1 : middle]
  if (upper === undefined || lower === undefined) throw new Error('median of nothing')
  return (lower + upper) / 2
}
