import { parseBytes } from '../../config/index.ts'
import { BenchService } from '../../wire/index.ts'
import { parseCount, parsePositiveDuration } from '../arguments.ts'
import { type CommandContext, callOptions, withClient } from '../context.ts'
import { renderFields } from '../table.ts'
import { formatBytes, formatRate } from '../text.ts'

export interface BenchOptions {
  size: string
  reply: string
  concurrency: string
  duration: string
}

const MAX_BYTES = 1024 * 1024
const MAX_CONCURRENCY = 1024
const WARM_UP_MS = 500
/** Latencies that are kept; beyond it each stands for several. */
const MAX_SAMPLE_COUNT = 200_000

/** Calls a peer's daemon again and again, and tells how fast that was. Ctrl-C ends it early, with what there is. */
export async function bench(context: CommandContext, peer: string, options: BenchOptions): Promise<void> {
  const { output, signal } = context
  const sizeBytes = parseBytes(options.size)
  const replyBytes = parseBytes(options.reply)
  if (Math.max(sizeBytes, replyBytes) > MAX_BYTES) parseCount(`${MAX_BYTES + 1}`, '--size and --reply', 0, MAX_BYTES)
  const concurrency = parseCount(options.concurrency, '--concurrency', 1, MAX_CONCURRENCY)
  const durationMs = parsePositiveDuration(options.duration, '--duration')

  await withClient(context, async client => {
    const { echo } = client.rpc.client(BenchService, { peer })
    const payload = new Uint8Array(sizeBytes)
    const call = (): Promise<unknown> => echo({ payload, replyBytes }, callOptions(context))
    // Also finds out whether it can be called at all.
    await call()
    const samples: number[] = []
    let callCount = 0
    let stride = 1

    async function run(untilMs: number, counts: boolean): Promise<void> {
      for (let beganMs = performance.now(); beganMs < untilMs && !signal.aborted; ) {
        await call()
        const nowMs = performance.now()
        if (counts && callCount++ % stride === 0) samples.push(nowMs - beganMs)
        if (samples.length >= MAX_SAMPLE_COUNT) {
          for (let i = 0; i < samples.length / 2; i++) samples[i] = samples[i * 2] as number
          samples.length /= 2
          stride *= 2
        }
        beganMs = nowMs
      }
    }
    const all = (untilMs: number, counts: boolean): Promise<void[]> =>
      Promise.all(Array.from({ length: concurrency }, () => run(untilMs, counts)))

    output.note(`${concurrency} at a time, ${formatBytes(sizeBytes)} each, for ${options.duration}…`)
    await all(performance.now() + WARM_UP_MS, false)
    const startedMs = performance.now()
    await all(startedMs + durationMs, true)
    const seconds = (performance.now() - startedMs) / 1000
    samples.sort((a, b) => a - b)
    const quantile = (part: number): number =>
      samples[Math.min(samples.length - 1, Math.floor(samples.length * part))] ?? 0
    const result = {
      peer,
      callCount,
      durationMs: Math.round(seconds * 1000),
      callsPerSecond: Math.round(callCount / seconds),
      bytesPerSecond: Math.round((callCount * (sizeBytes + replyBytes)) / seconds),
      p50Ms: quantile(0.5),
      p90Ms: quantile(0.9),
      p99Ms: quantile(0.99),
      maxMs: samples.at(-1) ?? 0,
    }
    output.result(result, () =>
      renderFields([
        ['calls', `${callCount} in ${seconds.toFixed(1)} s, ${result.callsPerSecond} a second`],
        [
          'latency',
          [
            `p50 ${result.p50Ms.toFixed(2)} ms`,
            `p90 ${result.p90Ms.toFixed(2)} ms`,
            `p99 ${result.p99Ms.toFixed(2)} ms`,
          ],
        ],
        ['payload', formatRate(result.bytesPerSecond)],
      ]),
    )
  })
}
