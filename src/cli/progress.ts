import { fit } from './table.ts'
import { formatBytes, formatCount, formatDuration, formatRate, printable } from './text.ts'

/** The client's `Progress`, without the part that only it needs. */
export interface ProgressState {
  phase: string
  doneBytes: number
  totalBytes: number
  doneFileCount: number
  fileCount: number
  path: string
  providerCount: number
}

/** Samples older than this don't count for the rate. */
const RATE_WINDOW_MS = 5_000
const SAMPLE_INTERVAL_MS = 100
const REDRAW_INTERVAL_MS = 100
const LINE_INTERVAL_MS = 5_000
const JSON_INTERVAL_MS = 1_000

/** Bytes a second over the last seconds. Starts anew when the count goes back, as between two phases. */
export function createRateMeter(): { add(timeMs: number, doneBytes: number): void; bytesPerSecond(): number } {
  let samples: { timeMs: number; doneBytes: number }[] = []
  return {
    add(timeMs, doneBytes) {
      const last = samples.at(-1)
      if (last !== undefined && doneBytes < last.doneBytes) samples = []
      const previous = samples.at(-2)
      // The last sample follows the count; a new one begins only now and then.
      if (samples.length > 1 && previous !== undefined && timeMs - previous.timeMs < SAMPLE_INTERVAL_MS) samples.pop()
      samples.push({ timeMs, doneBytes })
      while (samples.length > 2 && timeMs - (samples[1]?.timeMs ?? timeMs) >= RATE_WINDOW_MS) samples.shift()
    },
    bytesPerSecond() {
      const first = samples[0]
      const last = samples.at(-1)
      if (first === undefined || last === undefined || last.timeMs <= first.timeMs) return 0
      return ((last.doneBytes - first.doneBytes) * 1000) / (last.timeMs - first.timeMs)
    },
  }
}

const PHASE_TEXT: Readonly<Record<string, string>> = { hash: 'hashing', fetch: 'fetching', verify: 'verifying' }

/** One line: phase, share, bytes, rate, time left, peers, file. */
export function renderProgress(state: ProgressState, bytesPerSecond: number): string {
  const share = state.totalBytes > 0 ? Math.floor((100 * state.doneBytes) / state.totalBytes) : 0
  const parts = [
    PHASE_TEXT[state.phase] ?? state.phase,
    `${String(share).padStart(3)}%`,
    `${formatBytes(state.doneBytes)} of ${formatBytes(state.totalBytes)}`,
  ]
  if (bytesPerSecond > 0) {
    parts.push(formatRate(bytesPerSecond))
    const leftMs = ((state.totalBytes - state.doneBytes) * 1000) / bytesPerSecond
    if (leftMs >= 1000) parts.push(`${formatDuration(leftMs)} left`)
  }
  if (state.phase === 'fetch') parts.push(formatCount(state.providerCount, 'peer'))
  if (state.fileCount > 1) parts.push(`${state.doneFileCount}/${state.fileCount} files`)
  if (state.path !== '') parts.push(printable(state.path))
  return parts.join('  ')
}

/** A bar of `width` characters, for terminals wide enough. */
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
  update(state: ProgressState): void
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
  const meter = createRateMeter()
  const redraws = style === 'text' && output.isTerminal
  const intervalMs = style === 'json' ? JSON_INTERVAL_MS : redraws ? REDRAW_INTERVAL_MS : LINE_INTERVAL_MS
  const startedMs = nowMs()
  let shownMs = redraws ? -Infinity : startedMs
  let isDrawn = false

  function draw(state: ProgressState): void {
    if (style === 'json') {
      const { phase, doneBytes, totalBytes, doneFileCount, fileCount, path, providerCount } = state
      const bytesPerSecond = Math.round(meter.bytesPerSecond())
      const progress = { phase, doneBytes, totalBytes, bytesPerSecond, doneFileCount, fileCount, path, providerCount }
      output.write(`${JSON.stringify({ progress })}\n`)
      return
    }
    const line = renderProgress(state, meter.bytesPerSecond())
    if (!redraws) {
      output.write(`${line}\n`)
      return
    }
    const columns = output.columns()
    const bar = columns >= 100 ? `${renderBar(state.doneBytes, state.totalBytes, 20)}  ` : ''
    output.write(`\r\u001b[2K${fit(bar + line, columns - 1)}`)
    isDrawn = true
  }

  return {
    update(state) {
      const timeMs = nowMs()
      meter.add(timeMs, state.doneBytes)
      if (timeMs - shownMs < intervalMs) return
      shownMs = timeMs
      draw(state)
    },
    end() {
      if (isDrawn) output.write('\r\u001b[2K')
      isDrawn = false
    },
  }
}
