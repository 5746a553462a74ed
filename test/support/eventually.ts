/**
 * Retries `check` until it no longer throws; the last failure is thrown at the deadline, a minute by default: what comes at all comes at once
 * on an idle machine, and some dozen times later on one that is busy.
 */
export async function eventually<T>(check: () => T | Promise<T>, options: { timeoutMs?: number } = {}): Promise<T> {
  const deadline = performance.now() + (options.timeoutMs ?? 60_000)
  for (;;) {
    try {
      return await check()
    } catch (reason) {
      if (performance.now() > deadline) throw reason
      await new Promise(resolve => setTimeout(resolve, 20))
    }
  }
}
