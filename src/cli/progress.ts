import type { Progress } from '../client/index.ts'
import { fit } from './table.ts'
import { formatBytes, formatCount, formatDuration, formatRate, printable } from './text.ts'

const REDRAW_INTERVAL_MS = 100
const LINE_INTERVAL_MS = 5_000
const JSON_INTERVAL_MS = 1_000

const PHASE_TEXT: Readonly<Record<Progress['phase'], string>> = {
  hash: 'hashing',
  fetch: 'fetching',
  verify: 'verifying',
}

/** Below this share of the whole the time left is a guess that helps no one. */
const ETA_MIN_SHARE = 0.01
/** `999.9 MiB/s`: numbers of a redrawn line keep their place. */
const RATE_CHARS = 11

/** One line: phase, share, bytes, rate, time left, peers, file. */
export function renderProgress(state: Progress): string {
  const { bytesPerSecond, doneBytes, totalBytes } = state
  const share = totalBytes > 0 ? doneBytes / totalBytes : 0
  const total = formatBytes(totalBytes)
  const parts = [
    PHASE_TEXT[state.phase],
    `${String(Math.floor(100 * share)).padStart(3)}%`,
    `${formatBytes(doneBytes).padStart(total.length)} of ${total}`,
  ]
  if (bytesPerSecond > 0) {
    parts.push(formatRate(bytesPerSecond).padStart(RATE_CHARS))
    const leftMs = state.etaMs ?? ((totalBytes - doneBytes) * 1000) / bytesPerSecond
    if (leftMs >= 1000 && share >= ETA_MIN_SHARE) parts.push(`${formatDuration(leftMs)} left`)
  }
  if (state.phase === 'fetch') parts.push(formatCount(state.providerCount, 'peer') + pathsOf(state))
  if (state.fileCount > 1) parts.push(`${state.doneFileCount}/${state.fileCount} files`)
  if (state.path !== '') parts.push(printable(state.path))
  return parts.join('  ')
}

/** How the peers are reached: ` (2 direct, 1 relayed)`. */
function pathsOf({ providers }: Progress): string {
  const counts = (['direct', 'relayed'] as const)
    .map(path => ({ path, count: providers.filter(provider => provider.path === path).length }))
    .filter(({ count }) => count > 0)
  return counts.length === 0 ? '' : ` (${counts.map(({ path, count }) => `${count} ${path}`).join(', ')})`
}

const WIDE_COLUMNS = 110
const NARROW_COLUMNS = 70

/** A bar of `width` characters. */
export function renderBar(doneBytes: number, totalBytes: number, width: number): string {
  const share = totalBytes > 0 ? Math.min(1, doneBytes / totalBytes) : 0
  const filled = Math.floor(share * width)
  return '█'.repeat(filled) + '░'.repeat(width - filled)
}

export interface ProgressOutput {
  write(text: string): void
  readonly isTerminal: boolean
  /** Columns of the terminal. */
  columns(): number
}

export type ProgressStyle = 'none' | 'json' | 'text'

export interface ProgressReporter {
  update(state: Progress): void
  /** Clears the line on a terminal. */
  end(): void
}

/** One line redrawn on a terminal; elsewhere a line now and then, so that logs stay short. */
export function createProgressReporter(
  output: ProgressOutput,
  style: ProgressStyle,
  nowMs: () => number = () => performance.now(),
): ProgressReporter {
  if (style === 'none') return { update() {}, end() {} }
  const redraws = style === 'text' && output.isTerminal
  const intervalMs = style === 'json' ? JSON_INTERVAL_MS : redraws ? REDRAW_INTERVAL_MS : LINE_INTERVAL_MS
  /** Of the operation that runs; undefined before its first update. */
  let shownMs: number | undefined
  let isDrawn = false

  function draw(state: Progress): void {
    if (style === 'json') {
      const { type: _, ...progress } = state
      output.write(`${JSON.stringify({ progress })}\n`)
      return
    }
    const line = renderProgress(state)
    if (!redraws) {
      output.write(`${line}\n`)
      return
    }
    const columns = output.columns()
    const width = columns >= WIDE_COLUMNS ? 20 : 10
    const bar = columns >= NARROW_COLUMNS ? `${renderBar(state.doneBytes, state.totalBytes, width)}  ` : ''
    output.write(`\r\u001b[2K${fit(bar + line, columns - 1)}`)
    isDrawn = true
  }

  return {
    update(state) {
      const timeMs = nowMs()
      // A pipe gets its first line after an interval: what is quick needs none.
      shownMs ??= redraws ? -Infinity : timeMs
      if (timeMs - shownMs < intervalMs) return
      shownMs = timeMs
      draw(state)
    },
    end() {
      if (isDrawn) output.write('\r\u001b[2K')
      isDrawn = false
      if (!redraws) shownMs = undefined
    },
  }
}
