import type { Clock } from '../base/index.ts'
import type { AuditEvent } from './audit.ts'

/** Refusals alike within this time are told as one, in milliseconds. */
const WINDOW_MS = 1000
/** Kinds of refusals that are told apart at a time; beyond it each is told at once. */
const MAX_KINDS = 1024

/**
 * Puts refusals into the audit log, so that one who asks a thousand times in vain can't fill it: the first is told at once,
 * those alike that follow within a second as one, with their number.
 */
export class Refusals {
  readonly #append: (event: AuditEvent) => void
  readonly #clock: Clock
  readonly #recent = new Map<string, { last: AuditEvent; count: number }>()

  constructor(append: (event: AuditEvent) => void, clock: Clock) {
    this.#append = append
    this.#clock = clock
  }

  add(event: AuditEvent): void {
    const { direction, peer, agent, tool, category, reason } = event
    const kind = JSON.stringify([direction, peer, agent, tool, category, reason])
    const known = this.#recent.get(kind)
    if (known !== undefined) {
      known.last = event
      known.count++
      return
    }
    this.#append(event)
    if (this.#recent.size >= MAX_KINDS) return
    this.#recent.set(kind, { last: event, count: 0 })
    this.#clock.schedule(WINDOW_MS, () => this.#tell(kind))
  }

  /** Tells what has been counted so far. */
  flush(): void {
    for (const kind of this.#recent.keys()) this.#tell(kind)
  }

  #tell(kind: string): void {
    const known = this.#recent.get(kind)
    if (!this.#recent.delete(kind) || known === undefined || known.count === 0) return
    this.#append({ ...known.last, count: known.count })
  }
}
