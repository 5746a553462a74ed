import { Duplex } from 'node:stream'
import { toAgentError } from '../rpc/index.ts'
import type { agentsProto } from '../wire/index.ts'

type Request = agentsProto.agents.ConnectRequest.$Properties
type Response = agentsProto.agents.ConnectResponse

/** Longest piece of bytes in one message. */
const MAX_PIECE_BYTES = 64 * 1024

/** A stream to an agent over the daemon, as a socket. */
export class AgentConnection extends Duplex {
  #peer = ''
  readonly #responses: AsyncIterableIterator<Response, undefined>
  #pending: { chunk: Buffer; done: (error?: Error | null) => void } | undefined
  #hasEnded = false
  #wake: (() => void) | undefined
  #isReading = false

  /** @param open Makes the call with what is sent; the first message names the agent. */
  constructor(first: Request, open: (requests: AsyncIterable<Request>) => AsyncIterableIterator<Response, undefined>) {
    super({ allowHalfOpen: true })
    this.#responses = open(this.#requests(first))
  }

  /** The node that was chosen; after `connected`. */
  get peer(): string {
    return this.#peer
  }

  /** Waits for the agent's node to accept. Throws an `AgentError`. */
  async connected(): Promise<this> {
    try {
      const first = await this.#responses.next()
      if (first.done !== true) this.#peer = first.value.peer ?? ''
      return this
    } catch (reason) {
      this.on('error', () => {})
      this.destroy()
      throw toAgentError(reason)
    }
  }

  override _read(): void {
    if (!this.#isReading) void this.#pull()
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.#pending = { chunk, done }
    this.#wake?.()
  }

  override _final(done: (error?: Error | null) => void): void {
    this.#hasEnded = true
    this.#wake?.()
    done()
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#hasEnded = true
    this.#wake?.()
    this.#pending?.done(error)
    this.#pending = undefined
    void this.#responses.return?.()
    done(error)
  }

  async #pull(): Promise<void> {
    this.#isReading = true
    try {
      for (;;) {
        const step = await this.#responses.next()
        if (step.done === true) {
          this.push(null)
          return
        }
        const { data } = step.value
        if (data !== null && data !== undefined && !this.push(data)) return
      }
    } catch (reason) {
      this.destroy(toAgentError(reason))
    } finally {
      this.#isReading = false
    }
  }

  async *#requests(first: Request): AsyncGenerator<Request, void, undefined> {
    yield first
    for (;;) {
      const pending = this.#pending
      if (pending !== undefined) {
        this.#pending = undefined
        for (let at = 0; at < pending.chunk.byteLength; at += MAX_PIECE_BYTES)
          yield { data: pending.chunk.subarray(at, at + MAX_PIECE_BYTES) }
        pending.done()
      } else if (this.#hasEnded) return
      else await new Promise<void>(resolve => (this.#wake = resolve))
    }
  }
}
