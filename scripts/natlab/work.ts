/** Work of every kind between two daemons, going on while the lab changes the path below it. */
import { existsSync, rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Provider, PullResult } from '../../src/client/index.ts'
import { EchoService } from '../../test/support/generated/echo.services.ts'
import { makeModel } from '../make-model.ts'
import { type LabDaemon, until } from './lab-daemon.ts'

const { echo, add, produce } = EchoService.methods
/** The tests' service under a name that programs may serve. */
const WORK = {
  name: 'natlab.Work',
  methods: {
    echo: { ...echo, path: 'natlab.Work/Echo' },
    add: { ...add, path: 'natlab.Work/Add' },
    produce: { ...produce, path: 'natlab.Work/Produce' },
  },
} as const

const DOCUMENT = 'natlab'
const CALL_EVERY_MS = 100
const WRITE_EVERY_MS = 250
const TICK_MS = 50
/** Longer than it takes to find out that a path is dead. */
const CALL_MS = 25_000
const MIB = 1024 * 1024

/** How a call or stream failed. */
export interface Failure {
  what: 'call' | 'stream' | 'pull' | 'write'
  kind: string
  retryable: boolean
  message: string
}

export interface WorkReport {
  failures: Failure[]
  /** Calls that were answered, and times that the service was asked: more would be a repeat, fewer is impossible. */
  answeredCount: number
  servedCount: number
  callCount: number
  /** Messages of the stream, and how many came out of turn. */
  tickCount: number
  disorderCount: number
  /** Longest wait between two messages of the stream, in milliseconds. */
  longestGapMs: number
  pull: PullResult | undefined
  /** Bytes that the pull fetched. */
  pulledBytes: number
}

/** Runs between `start` and `finish`: calls and a stream from a to b, writes of both, a pull by a of what b has. */
export class Work implements AsyncDisposable {
  readonly #a: LabDaemon
  readonly #b: LabDaemon
  readonly #stop = new AbortController()
  readonly #life = new AbortController()
  readonly #running: Promise<void>[] = []
  readonly #stack = new AsyncDisposableStack()
  readonly #written = new Set<string>()
  readonly #folder: string
  #pull: Promise<PullResult | undefined> = Promise.resolve(undefined)
  #lastTickMs = 0
  #pulledMs = 0
  #pullPauseMs = 0
  providers: readonly Provider[] = []
  readonly report: WorkReport = {
    failures: [],
    answeredCount: 0,
    servedCount: 0,
    callCount: 0,
    tickCount: 0,
    disorderCount: 0,
    longestGapMs: 0,
    pull: undefined,
    pulledBytes: 0,
  }

  constructor(a: LabDaemon, b: LabDaemon) {
    this.#a = a
    this.#b = b
    this.#folder = `/run/models-${a.name}`
  }

  async start(modelBytes: number): Promise<void> {
    const { report } = this
    const served = await this.#b.client.rpc.serve(WORK, {
      echo: request => ({ payload: request.payload }),
      add: () => ({ count: ++report.servedCount }),
      async *produce(_request, { signal }) {
        for (let count = 0; !signal.aborted; count++) {
          yield { count }
          await sleep(TICK_MS, undefined, { signal }).catch(() => {})
        }
      },
    })
    this.#stack.defer(() => served.close())
    if (modelBytes > 0) {
      const source = `${this.#folder}/source`
      makeModel(source, { sizeBytes: modelBytes })
      await this.#b.client.models.publish(source, { name: 'natlab' }).result()
      await until('the model is known', 30_000, async () =>
        (await this.#a.client.models.list()).some(({ name }) => name === 'natlab') ? true : undefined,
      )
      this.#pull = this.#runPull(`${this.#folder}/copy`)
    }
    this.#running.push(this.#runCalls(), this.#runStream(), this.#runWrites(this.#a), this.#runWrites(this.#b))
    await until('the first answer', 20_000, () =>
      Promise.resolve(report.answeredCount > 0 && report.tickCount > 0 ? true : undefined),
    )
  }

  /** Ends the calls, waits for the pull and until both have what each wrote. */
  async finish(pullMs: number): Promise<WorkReport> {
    const late = sleep(pullMs, 'late' as const, { ref: false })
    const pulled = await Promise.race([this.#pull, late])
    if (pulled === 'late') throw new Error(`the pull is not over within ${pullMs} ms: ${JSON.stringify(this.report)}`)
    this.report.pull = pulled
    this.#stop.abort()
    await Promise.all(this.#running)
    for (const daemon of [this.#a, this.#b]) {
      await until(`${daemon.name} has what both wrote`, 30_000, async () => {
        const there = new Set((await daemon.client.state.entries(DOCUMENT)).map(({ key }) => key))
        return [...this.#written].every(key => there.has(key)) ? true : undefined
      })
    }
    await this.#stack.disposeAsync()
    if (existsSync(this.#folder)) rmSync(this.#folder, { recursive: true })
    return this.report
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#stop.abort()
    this.#life.abort()
    await Promise.all(this.#running)
    await this.#stack.disposeAsync()
  }

  /** From now on, the longest time in which nothing more of the pull was there. The result tells it, in milliseconds. */
  watchPull(): () => number {
    this.#pulledMs = performance.now()
    this.#pullPauseMs = 0
    return () => Math.round(Math.max(this.#pullPauseMs, performance.now() - this.#pulledMs))
  }

  #failed(what: Failure['what'], reason: unknown): void {
    const { kind = 'none', retryable = false, message = String(reason) } = reason as Partial<Failure>
    this.report.failures.push({ what, kind, retryable, message })
  }

  async #runCalls(): Promise<void> {
    const calls: Promise<void>[] = []
    const service = this.#a.client.rpc.client(WORK, this.#b.peer)
    while (!this.#stop.signal.aborted) {
      this.report.callCount++
      // Each on its own, as programs do: one that hangs holds up none.
      calls.push(
        service.add({}, { timeoutMs: CALL_MS }).then(
          () => void this.report.answeredCount++,
          (reason: unknown) => this.#failed('call', reason),
        ),
      )
      await sleep(CALL_EVERY_MS)
    }
    await Promise.all(calls)
  }

  /** One stream for as long as it lives, and another one after it. */
  async #runStream(): Promise<void> {
    const service = this.#a.client.rpc.client(WORK, this.#b.peer)
    while (!this.#stop.signal.aborted) {
      let expected = 0
      try {
        for await (const { count } of service.produce({}, { signal: this.#stop.signal })) {
          if (count !== expected) this.report.disorderCount++
          expected = count + 1
          this.report.tickCount++
          const nowMs = performance.now()
          if (this.#lastTickMs > 0)
            this.report.longestGapMs = Math.max(this.report.longestGapMs, Math.round(nowMs - this.#lastTickMs))
          this.#lastTickMs = nowMs
        }
      } catch (reason) {
        if (!this.#stop.signal.aborted) this.#failed('stream', reason)
      }
    }
  }

  async #runWrites(daemon: LabDaemon): Promise<void> {
    for (let i = 0; !this.#stop.signal.aborted; i++) {
      const key = `${daemon.name}-${i}`
      try {
        await daemon.client.state.set(DOCUMENT, key, i)
        this.#written.add(key)
      } catch (reason) {
        if (!this.#stop.signal.aborted) this.#failed('write', reason)
      }
      await sleep(WRITE_EVERY_MS)
    }
  }

  async #runPull(out: string): Promise<PullResult | undefined> {
    try {
      const pull = this.#a.client.models.pull('natlab', { out, signal: this.#life.signal })
      for await (const event of pull) {
        if (event.type !== 'progress') continue
        if (event.doneBytes > this.report.pulledBytes) {
          const nowMs = performance.now()
          this.#pullPauseMs = Math.max(this.#pullPauseMs, nowMs - this.#pulledMs)
          this.#pulledMs = nowMs
        }
        this.report.pulledBytes = event.doneBytes
        this.providers = event.providers ?? []
      }
      return await pull.result()
    } catch (reason) {
      this.#failed('pull', reason)
      return undefined
    }
  }
}

/** A counter of a daemon's metrics, summed over the labels that hold `match`. */
export async function metricOf(daemon: LabDaemon, name: string, match = ''): Promise<number> {
  const text = await daemon.client.node.metrics()
  return text
    .split('\n')
    .filter(line => line.startsWith(name) && line.includes(match))
    .reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0)
}

export { MIB }
