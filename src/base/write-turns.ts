/** Waits of those who write to a `ByteStream`, any number at once: all go on when it takes bytes again. */
export class WriteTurns {
  #turn: PromiseWithResolvers<void> | undefined

  /** Given what `send` returned, resolves when more may be sent. */
  after(takesMore: boolean): Promise<void> {
    if (!takesMore) this.#turn ??= Promise.withResolvers()
    return this.#turn?.promise ?? Promise.resolve()
  }

  /** The stream takes bytes again, or is closed. */
  begin(): void {
    this.#turn?.resolve()
    this.#turn = undefined
  }
}
