import { CHUNK_BYTES } from './limits.ts'

/** Small neighbours (norms, biases, layers of tiny models) share a chunk until it has this size. A list may have four chunks for each MiB. */
const MIN_CHUNK_BYTES = CHUNK_BYTES / 2
/** What is left of a segment goes into one chunk up to this size, so that no sliver remains. */
const MAX_CUT_BYTES = CHUNK_BYTES + CHUNK_BYTES / 2

/**
 * Where to cut a file: the offsets at which chunks end. Depends on the size, the boundaries and the groups alone.
 *
 * A segment is what lies between two boundaries. One of at least 1 MiB always begins a chunk, so that a large tensor has
 * the same chunks wherever it stands; it is cut every 1 MiB, its last chunk having 0.5 to 1.5 MiB. Smaller segments are
 * gathered until they have 0.5 MiB. `groupStarts` are the boundaries at which a group of segments begins that is fetched
 * by itself, such as a layer: behind 0.5 MiB of groups, and where the first begins, no chunk goes on into the next.
 */
export function cutPoints(
  sizeBytes: number,
  boundaries: readonly number[] = [],
  groupStarts: readonly number[] = [],
): Float64Array {
  const edges = sortedWithin(sizeBytes, [...boundaries, ...groupStarts])
  const groupEdges = sortedWithin(sizeBytes, groupStarts)
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
  let group = 0
  let groupStart = 0
  edges.forEach((edge, index) => {
    const next = edges[index + 1]
    const startsLarge = next !== undefined && next - edge >= CHUNK_BYTES
    const isGroupStart = groupEdges[group] === edge
    const endsGroup = isGroupStart && (group === 0 || edge - groupStart >= MIN_CHUNK_BYTES)
    if (isGroupStart) group++
    if (endsGroup) groupStart = edge
    if (next === undefined || startsLarge || endsGroup || edge - cut >= MIN_CHUNK_BYTES) cutAt(edge)
  })
  return Float64Array.from(cuts)
}

/** The offsets that are inside of the file, and its end, in order and each once. */
function sortedWithin(sizeBytes: number, offsets: readonly number[]): Float64Array {
  const inner = offsets.filter(offset => Number.isSafeInteger(offset) && offset > 0 && offset < sizeBytes)
  return Float64Array.from([...new Set(inner), ...(sizeBytes > 0 ? [sizeBytes] : [])]).sort()
}
