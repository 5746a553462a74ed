import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * Bytes of buffers made for one use after which those that nobody holds any more are freed. Who lives through two collections
 * counts as old and stays until all of the heap is marked: more often would make old what is only on its way.
 */
const EVERY_BYTES = 32 * 1024 * 1024

type Collect = (options: { type: 'minor' }) => void

let collect: Collect | undefined
let madeBytes = 0

/** V8's own collector, for young objects only. A flag is the only way to it; it is on for this moment alone. */
function exposeCollector(): Collect {
  setFlagsFromString('--expose-gc')
  const found = runInNewContext('globalThis.gc') as Collect | undefined
  setFlagsFromString('--no-expose-gc')
  return found ?? (() => {})
}

/**
 * Counts a buffer that was made outside V8's heap and will not live long, such as a decrypted record. To V8 they look small:
 * it would let 64 MiB of them pile up and then mark the whole heap, again and again, which took most of the time of large
 * messages. Freed by collections of young objects, which take a fraction of a millisecond, they never pile up.
 */
export function countYoungBuffer(byteCount: number): void {
  madeBytes += byteCount
  if (madeBytes < EVERY_BYTES) return
  madeBytes = 0
  collect ??= exposeCollector()
  collect({ type: 'minor' })
}
