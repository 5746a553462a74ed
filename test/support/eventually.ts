/** Retries `check` until it no longer throws; the last failure is thrown at the deadline. */
export async function eventually<T>(check: () => T | Promise<T>, options: { timeoutMs?: number } = {}): Promise<T> {
  const deadline = performance.now() + (options.timeoutMs ?? 10_000)
  for (;;) {
    try {
      return await check()
    } catch (reason) {
      if (performance.now() > deadline) throw reason
      await new Promise(resolve => setTimeout(resolve, 20))
    }
  }
}
