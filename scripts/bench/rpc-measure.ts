/** What the RPC benches have in common: calls in flight for a time, and processes that are told what to do over IPC. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

export interface Load {
  requestBytes: number
  replyBytes: number
  inFlightCount: number
  durationMs: number
}

export interface Result {
  callsPerSecond: number
  p50Ms: number
  p99Ms: number
  cpuSeconds: number
  rssMib: number
}

/** Calls again and again, `inFlightCount` at a time. */
export async function measure(call: () => Promise<unknown>, load: Load): Promise<Result> {
  const latencies: number[] = []
  const startedMs = performance.now()
  const endMs = startedMs + load.durationMs
  const startedCpu = process.cpuUsage()
  let doneCount = 0
  async function run(): Promise<void> {
    let beganMs = performance.now()
    while (beganMs < endMs) {
      await call()
      doneCount++
      const nowMs = performance.now()
      latencies.push(nowMs - beganMs)
      beganMs = nowMs
    }
  }
  await Promise.all(Array.from({ length: load.inFlightCount }, run))
  const seconds = (performance.now() - startedMs) / 1000
  const sorted = Float64Array.from(latencies).sort()
  const cpu = process.cpuUsage(startedCpu)
  return {
    callsPerSecond: doneCount / seconds,
    p50Ms: sorted[Math.floor(sorted.length / 2)] ?? 0,
    p99Ms: sorted[Math.floor(sorted.length * 0.99)] ?? 0,
    cpuSeconds: (cpu.user + cpu.system) / 1e6,
    rssMib: process.memoryUsage.rss() / 1024 / 1024,
  }
}

/** Starts a script beside this one as a process of its own. `TRELLIS_BENCH_NODE_FLAGS` go to Node: `--cpu-prof`, for example. */
export function startProcess(script: string, ...parameters: string[]): ChildProcess {
  return fork(join(import.meta.dirname, script), parameters, {
    execArgv: (process.env['TRELLIS_BENCH_NODE_FLAGS'] ?? '').split(' ').filter(flag => flag !== ''),
  })
}

/** The next message of a process. Throws when it ends first. */
export async function answer<T>(child: ChildProcess): Promise<T> {
  const heard = new AbortController()
  const { signal } = heard
  try {
    const [message] = (await Promise.race([
      once(child, 'message', { signal }),
      once(child, 'exit', { signal }).then(([code]) => {
        throw new Error(`a bench process ended with ${String(code)}`)
      }),
    ])) as [T]
    return message
  } finally {
    heard.abort()
  }
}

/** Ends a process in order, so that it writes its profile if it makes one. */
export async function endProcess(child: ChildProcess | undefined): Promise<void> {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  if (child.connected) child.disconnect()
  const timer = setTimeout(() => child.kill('SIGKILL'), 5000)
  await ended
  clearTimeout(timer)
}
