import { CHUNK_BYTES } from './limits.ts'

/** Small neighbours (norms, biases, a header) share a chunk until it has this size. */
const MIN_CHUNK_BYTES = CHUNK_BYTES / 2
/** What is left of a segment goes into one chunk up to this size, so that no sliver remains. */
const MAX_CUT_BYTES = CHUNK_BYTES + CHUNK_BYTES / 2

/**
 * Where to cut a file: the offsets at which chunks end. Depends on the size and the boundaries alone.
 *
 * A segment is what lies between two boundaries. One of at least 1 MiB always begins a chunk, so that a large tensor has
 * the same chunks wherever it stands; it is cut every 1 MiB, its last chunk having 0.5 to 1.5 MiB. Smaller segments are
 * gathered until they have 0.5 MiB.
 */
export function cutPoints(sizeBytes: number, boundaries: readonly number[] = []): Float64Array {
  const inner = boundaries.filter(offset => Number.isSafeInteger(offset) && offset > 0 && offset < sizeBytes)
  const edges = Float64Array.from([...new Set(inner), ...(sizeBytes > 0 ? [sizeBytes] : [])])
  edges.sort()
  const cuts: number[] = []
  let cut = 0
  const cutAt = (offset: number) => {
    while (offset - cut > MAX_CUT_BYTES) {
      cut += CHUNK_BYTES
      cuts.push(cut)
    }
    if (offset > cut) cuts.push(offset)
    cut = offset
  }
  edges.forEach((edge, index) => {
    const next = edges[index + 1]
    const startsLarge = next !== undefined && next - edge >= CHUNK_BYTES
    if (next === undefined || startsLarge || edge - cut >= MIN_CHUNK_BYTES) cutAt(edge)
  })
  return Float64Array.from(cuts)
}
