import { lstat, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { abortable, TrellisError, throwIfAborted } from '../base/index.ts'
import { type ContentStore, FetchRunningError, type ProviderSource } from '../content/index.ts'
import { modeOf } from './file-fetcher.ts'
import type { ModelCopy } from './library.ts'
import type { OpenedModel } from './open-model.ts'
import { OutFolder } from './out-folder.ts'
import type { PullDependencies } from './pull-types.ts'
import type { Manifest, ModelFile } from './types.ts'
import { derivedAt, keepAside, verifyDerived } from './verify-derived.ts'

/** For what is compared with a file that is there, and never fetched. */
const NOBODY: ProviderSource = { current: () => [], onChange: () => () => {} }

export interface VerifyOptions {
  /** Fetch what is bad anew from peers. Only files that were pulled are repaired. @defaultValue false */
  repair?: boolean
  signal?: AbortSignal
  onProgress?: (event: { path: string; bytesDone: number; bytesTotal: number }) => void
}

export interface VerifiedModelFile {
  /** In the manifest; the absolute one where the model is in several places. */
  path: string
  /** `changed`: no longer what was published. `partial`: not all of it was pulled. `missing`: nothing of it is here. */
  state: 'good' | 'repaired' | 'bad' | 'changed' | 'partial' | 'missing'
  sizeBytes: number
  badBytes: number
  /** Where what was at the path before the repair is kept: somebody had changed it. */
  backup?: string
}

export interface VerifiedModel {
  cid: string
  /** True when every file is good or repaired; where only a part was pulled, when that part is. */
  good: boolean
  files: VerifiedModelFile[]
  /** Paths of the files that are neither. */
  damaged: string[]
  /** Of an encrypted model no plain file was compared: none is known here, or it is not for this node. */
  sealedOnly: boolean
}

/** What is verified: a model and where this node has it. */
export interface VerifiedTarget {
  cid: string
  manifest: Manifest
  providers: OpenedModel['providers']
  copies: readonly ModelCopy[]
}

/**
 * Reads all files of a model again, in every place where this node has it, and compares every chunk and every whole file with
 * the manifest: a good copy elsewhere excuses none. So are the files that were made of a copy: decrypted ones, and those with
 * chosen tensors only. With `repair` pulled files that were changed or removed are fetched anew too; what somebody has changed
 * in a folder of the user's is kept aside. Throws `not_found` when nothing of the model is here.
 */
export async function verifyModel(
  model: VerifiedTarget,
  deps: PullDependencies,
  options: VerifyOptions,
): Promise<VerifiedModel> {
  const { cid, manifest } = model
  if (model.copies.length === 0)
    throw new TrellisError('not_found', 'nothing of that model is here', { hint: 'Pull it first.' })
  const whole = model.copies.filter(({ complete }) => complete)
  const copies = whole.length > 0 ? whole : model.copies
  const bytesTotal = copies.length * manifest.files.reduce((sum, file) => sum + file.sizeBytes, 0)
  let doneBytes = 0
  const files: VerifiedModelFile[] = []
  const damaged: string[] = []
  let isPlainCompared = false
  for (const copy of copies) {
    for (const file of manifest.files) {
      throwIfAborted(options.signal)
      const before = doneBytes
      const result = await verifyFile(model, copy, file, deps, {
        ...options,
        onProgress: event => options.onProgress?.({ ...event, bytesDone: before + event.bytesDone, bytesTotal }),
      })
      const path = copies.length === 1 ? file.path : placeOf(copy, file)
      files.push({ ...result, path })
      const isAsPulled = copy.selection !== undefined && (result.state === 'partial' || result.state === 'missing')
      if (result.state !== 'good' && result.state !== 'repaired' && !isAsPulled) damaged.push(path)
      doneBytes += file.sizeBytes
    }
    for (const place of copy.derived ?? []) {
      const derived = await derivedAt(model, place, options, deps)
      if (derived === undefined) continue
      isPlainCompared = true
      const { root } = place
      const keepChanged = !(await deps.storage.manages(root))
      const how = { repair: options.repair === true, keepChanged, signal: options.signal }
      for (const file of derived) {
        throwIfAborted(options.signal)
        try {
          const result = await verifyDerived(root, file, how, deps.content)
          files.push({ ...result, badBytes: 0 })
          if (result.state !== 'good' && result.state !== 'repaired') damaged.push(result.path)
        } catch (reason) {
          // What it is made of is damaged, which has been said.
          if (damaged.length === 0) throw reason
        }
      }
    }
  }
  const sealedOnly = manifest.encryption !== undefined && !isPlainCompared
  return { cid, good: damaged.length === 0, files, damaged, sealedOnly }
}

function placeOf({ root }: ModelCopy, { path }: ModelFile): string {
  return join(root, ...path.split('/'))
}

/** Where something is fetched to the same place meanwhile, that is waited for; then the file is looked at again. */
async function verifyFile(
  ...[model, copy, file, deps, options]: Parameters<typeof verifyFileOnce>
): Promise<VerifiedModelFile> {
  for (;;) {
    try {
      return await verifyFileOnce(model, copy, file, deps, options)
    } catch (reason) {
      if (!(reason instanceof FetchRunningError)) throw reason
      await abortable(reason.ended, options.signal)
    }
  }
}

async function verifyFileOnce(
  { providers }: VerifiedTarget,
  copy: ModelCopy,
  file: ModelFile,
  { content, storage }: PullDependencies,
  options: VerifyOptions,
): Promise<VerifiedModelFile> {
  const { path, sizeBytes, chunkListCid, sha256 } = file
  const place = placeOf(copy, file)
  // What was published may lie where a link in its folder leads to.
  const isAtPlace = copy.kind === 'pulled' || (await content.fileStatus(chunkListCid, place)).state !== 'missing'
  const { state } = await content.fileStatus(chunkListCid, isAtPlace ? place : undefined)
  if (state === 'missing' || state === 'changed') {
    if (copy.kind === 'pulled' && (await isAsItWas(file, place, content, options)))
      return { path, state: 'good', sizeBytes, badBytes: 0 }
    if (options.repair !== true || copy.kind !== 'pulled' || copy.selection !== undefined)
      return { path, state, sizeBytes, badBytes: 0 }
    const folder = await OutFolder.open(copy.root)
    const prepared = await folder.prepare(path)
    const backup = (await storage.manages(copy.root)) ? undefined : await keepAside(prepared)
    try {
      await content.fetchFile(chunkListCid, {
        expected: { sizeBytes, sha256 },
        path: prepared,
        providers,
        existing: 'replace',
        mode: modeOf(file),
        ...(options.signal === undefined ? {} : { signal: options.signal }),
      })
    } catch (reason) {
      // It is where it was.
      if (backup !== undefined) await unlink(backup)
      throw reason
    }
    return { path, state: 'repaired', sizeBytes, badBytes: sizeBytes, ...(backup === undefined ? {} : { backup }) }
  }
  const verified = await content.verifyFile(chunkListCid, {
    ...(isAtPlace ? { path: place } : {}),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
    ...(options.repair === true ? { repairFrom: providers } : {}),
    wholeHash: sha256 !== undefined,
    onProgress: bytes => options.onProgress?.({ path, bytesDone: bytes, bytesTotal: sizeBytes }),
  })
  const badBytes = verified.badRanges.reduce((sum, range) => sum + range.lengthBytes, 0)
  const hasHash =
    sha256 === undefined || (verified.sha256 !== undefined && Buffer.compare(verified.sha256, sha256) === 0)
  let result: VerifiedModelFile['state'] = hasHash ? 'good' : 'bad'
  if (badBytes > 0) result = verified.repairedBytes >= badBytes ? 'repaired' : 'bad'
  else if (state === 'partial') result = 'partial'
  return { path, state: result, sizeBytes, badBytes }
}

/** True if a file that was touched has the bytes that it should: it counts as it was from then on. */
async function isAsItWas(
  { sizeBytes, chunkListCid, sha256 }: ModelFile,
  place: string,
  content: ContentStore,
  { signal }: VerifyOptions,
): Promise<boolean> {
  const found = await lstat(place).catch(() => undefined)
  if (found?.isFile() !== true || found.size !== sizeBytes) return false
  try {
    await content.fetchFile(chunkListCid, {
      expected: { sizeBytes, sha256 },
      path: place,
      providers: NOBODY,
      stallTimeoutMs: 1,
      ...(signal === undefined ? {} : { signal }),
    })
    return true
  } catch (reason) {
    // The latter if it was removed meanwhile.
    if (reason instanceof TrellisError && ['already_exists', 'unavailable'].includes(reason.kind)) return false
    throw reason
  }
}
