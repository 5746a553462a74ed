import { TrellisError } from '../base/index.ts'
import type { ByteRange } from '../content/index.ts'
import type { Selection } from './selection.ts'
import type { Manifest, ModelFile, ModelTensor } from './types.ts'

/** A file of which something is wanted. */
export interface WantedFile {
  file: ModelFile
  /** The parts wanted, in order and apart from each other; undefined for all of it. */
  ranges: ByteRange[] | undefined
  /** The tensors wanted of it, in the order of their bytes. */
  tensors: ModelTensor[]
}

/**
 * What a selection means for a model. By layers and tensors: of files with tensors only the header and the tensors that
 * match, other files whole. Throws `not_found` if nothing matches, `failed_precondition` if the model has no tensor index.
 */
export function wantedFiles(manifest: Manifest, tensors: readonly ModelTensor[], selection: Selection): WantedFile[] {
  if (selection.byTensor && manifest.tensorIndexCid === undefined)
    throw new TrellisError('failed_precondition', `${manifest.name} has no tensor index to choose tensors from`)
  const ofFile = new Map<number, ModelTensor[]>()
  for (const tensor of tensors) {
    const list = ofFile.get(tensor.file)
    if (list === undefined) ofFile.set(tensor.file, [tensor])
    else list.push(tensor)
  }
  const wanted: WantedFile[] = []
  let matchCount = 0
  for (const [index, file] of manifest.files.entries()) {
    if (!selection.wantsFile(file.path)) continue
    const all = ofFile.get(index)
    if (!selection.byTensor || all === undefined) {
      wanted.push({ file, ranges: undefined, tensors: all ?? [] })
      if (!selection.byTensor) matchCount++
      continue
    }
    const matching = all.filter(tensor => selection.wantsTensor(tensor))
    if (matching.length === 0) continue
    matchCount += matching.length
    const header = { offsetBytes: 0, lengthBytes: all[0]?.offsetBytes ?? 0 }
    wanted.push({ file, ranges: joinRanges([header, ...matching]), tensors: matching })
  }
  if (matchCount > 0) return wanted
  const what = selection.byTensor ? 'tensor' : 'file'
  throw new TrellisError('not_found', `no ${what} of ${manifest.name} matches ${selection.filters.join(', ')}`)
}

/** Joins ranges that touch; they must be sorted. */
function joinRanges(ranges: readonly ByteRange[]): ByteRange[] {
  const joined: ByteRange[] = []
  for (const { offsetBytes, lengthBytes } of ranges) {
    const last = joined.at(-1)
    if (last !== undefined && last.offsetBytes + last.lengthBytes >= offsetBytes)
      last.lengthBytes = Math.max(last.lengthBytes, offsetBytes + lengthBytes - last.offsetBytes)
    else if (lengthBytes > 0) joined.push({ offsetBytes, lengthBytes })
  }
  return joined
}

/** Bytes wanted of a file. */
export function wantedBytes({ file, ranges }: WantedFile): number {
  return ranges === undefined ? file.sizeBytes : ranges.reduce((sum, { lengthBytes }) => sum + lengthBytes, 0)
}
