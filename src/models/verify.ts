import { throwIfAborted } from '../base/index.ts'
import type { ContentStore, ProviderSource } from '../content/index.ts'
import type { Manifest } from './types.ts'

export interface VerifyOptions {
  /** Fetch what is bad anew from peers. Only files that were pulled are repaired. @defaultValue false */
  repair?: boolean
  signal?: AbortSignal
  onProgress?: (event: { path: string; bytesDone: number; bytesTotal: number }) => void
}

export interface VerifiedModelFile {
  path: string
  /** `changed`: no longer what was published. `partial`: not all of it was pulled. `missing`: nothing of it is here. */
  state: 'good' | 'repaired' | 'bad' | 'changed' | 'partial' | 'missing'
  sizeBytes: number
  badBytes: number
}

export interface VerifiedModel {
  cid: string
  /** True when every file is good or repaired; where only a part was pulled, when that part is. */
  good: boolean
  files: VerifiedModelFile[]
  /** Paths of the files that are neither. */
  damaged: string[]
}

/** Reads all files of a model again, and compares every chunk and every whole file with the manifest. */
export async function verifyModel(
  model: { cid: string; manifest: Manifest; providers: ProviderSource; isPart: boolean },
  content: ContentStore,
  options: VerifyOptions,
): Promise<VerifiedModel> {
  const { cid, manifest } = model
  const bytesTotal = manifest.files.reduce((sum, file) => sum + file.sizeBytes, 0)
  let doneBytes = 0
  const files: VerifiedModelFile[] = []
  for (const { path, sizeBytes, chunkListCid, sha256 } of manifest.files) {
    throwIfAborted(options.signal)
    const { state } = await content.fileStatus(chunkListCid)
    if (state === 'missing' || state === 'changed') {
      files.push({ path, state, sizeBytes, badBytes: 0 })
    } else {
      const before = doneBytes
      const verified = await content.verifyFile(chunkListCid, {
        ...(options.signal === undefined ? {} : { signal: options.signal }),
        ...(options.repair === true ? { repairFrom: model.providers } : {}),
        onProgress: bytes => options.onProgress?.({ path, bytesDone: before + bytes, bytesTotal }),
      })
      const badBytes = verified.badRanges.reduce((sum, range) => sum + range.lengthBytes, 0)
      const isWhole = verified.sha256 !== undefined && Buffer.compare(verified.sha256, sha256) === 0
      let result: VerifiedModelFile['state'] = isWhole ? 'good' : 'bad'
      if (badBytes > 0) result = verified.repairedBytes >= badBytes ? 'repaired' : 'bad'
      else if (state === 'partial') result = 'partial'
      files.push({ path, state: result, sizeBytes, badBytes })
    }
    doneBytes += sizeBytes
  }
  const goodStates: VerifiedModelFile['state'][] = ['good', 'repaired']
  if (model.isPart) goodStates.push('partial', 'missing')
  const damaged = files.filter(({ state }) => !goodStates.includes(state)).map(({ path }) => path)
  return { cid, good: damaged.length === 0, files, damaged }
}
