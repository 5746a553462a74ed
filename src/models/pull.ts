import { anySignal } from '../base/index.ts'
import { fetchRoot, fetchTensorIndex } from './fetch-root.ts'
import { FileFetcher } from './file-fetcher.ts'
import type { ModelCopy } from './library.ts'
import type { ModelRef } from './names.ts'
import { type OpenedModel, openModel } from './open-model.ts'
import { OutFolder, OutFolderError } from './out-folder.ts'
import { pullTensors } from './partial-pull.ts'
import { defaultOut, type PullJob, recordCopy } from './pull-job.ts'
import type { PullDependencies, PulledModel, PullOptions } from './pull-types.ts'
import { pullSealed } from './sealed-pull.ts'
import { Selection } from './selection.ts'
import { type WantedFile, wantedBytes, wantedFiles } from './wanted.ts'

/**
 * Brings a model, or what is wanted of it, to this node. Every chunk is verified before it counts; what an earlier pull
 * into the same place left is taken up. Nothing is written outside the output directory, and no other file in it is
 * touched. From the start on, this node serves what it has of the model. Chosen by layers or tensors, safetensors files
 * come out smaller but valid, GGUF files sparse.
 */
export async function pullModel(
  ref: string | ModelRef,
  options: PullOptions,
  deps: PullDependencies,
): Promise<PulledModel> {
  const startMs = deps.clock.monotonicMs()
  const selection = new Selection(options)
  using model = await openModel(ref, deps, { ...options, isPull: true })
  const { cid, manifest } = model
  const signal = anySignal([model.signal, options.signal])
  const chosenOut = options.out ?? options.outOf?.(cid)
  const allowHardLinks = options.allowHardLinks ?? chosenOut === undefined
  if (manifest.encryption !== undefined && options.sealed !== true) {
    const wanted = manifest.files.map(file => ({ file, ranges: undefined, tensors: [] }))
    const fetcher = new FileFetcher(deps, model, wanted, options)
    const onStart = (out: string) => tellStart(model, out, wanted, options)
    const pulled = await pullSealed(
      { model, selection, fetcher, signal, onStart },
      { ...options, out: chosenOut ?? defaultOut(deps.directory, manifest, cid) },
      deps,
    )
    return resultOf(model, fetcher, pulled, startMs, deps)
  }
  await fetchSealedManifest(model, options, deps)
  const tensors = await fetchTensorIndex(deps.content, manifest, model.providers, options)
  const wanted = wantedFiles(manifest, tensors, selection)
  const fetcher = new FileFetcher(deps, model, wanted, { ...options, allowHardLinks })
  const sizeBytes = wanted.reduce((sum, item) => sum + wantedBytes(item), 0)
  const onStart = (out: string) => tellStart(model, out, wanted, options)
  const job = { model, wanted, selection, fetcher, signal, onStart }
  const pulled = selection.byTensor
    ? await pullTensors(job, chosenOut, deps)
    : { out: await pullFiles(job, chosenOut ?? defaultOut(deps.directory, manifest, cid), deps) }
  return resultOf(model, fetcher, { ...pulled, fileCount: wanted.length, sizeBytes }, startMs, deps)
}

function tellStart(
  { cid, manifest }: OpenedModel,
  out: string,
  wanted: readonly WantedFile[],
  options: PullOptions,
): void {
  const bytesTotal = wanted.reduce((sum, item) => sum + wantedBytes(item), 0)
  options.onProgress?.({ type: 'started', cid, name: manifest.name, out, fileCount: wanted.length, bytesTotal })
}

/** Whoever caches an encrypted model for others has its manifest too, which it can't read. */
async function fetchSealedManifest(
  { manifest, providers }: OpenedModel,
  options: PullOptions,
  { content }: PullDependencies,
): Promise<void> {
  const cid = manifest.encryption?.sealedManifestCid
  if (cid !== undefined) await fetchRoot(content, cid, providers, options)
}

function resultOf(
  { cid, manifest, authors }: OpenedModel,
  { fetchedBytes, reusedBytes, keptBytes }: FileFetcher,
  where: { out: string; fileCount: number; sizeBytes: number; sparseFiles?: string[] },
  startMs: number,
  { clock, log }: PullDependencies,
): PulledModel {
  const { name } = manifest
  const durationMs = clock.monotonicMs() - startMs
  const traffic = { fetchedBytes, reusedBytes, keptBytes, durationMs }
  log.info({ cid, model: name, out: where.out, ...traffic }, 'model pulled')
  return { cid, name, manifest, authors, sparseFiles: [], ...where, ...traffic }
}

async function pullFiles(job: PullJob, place: string, deps: PullDependencies): Promise<string> {
  const out = await OutFolder.open(place)
  try {
    return await pullInto(out, job, deps)
  } catch (reason) {
    if (!(reason instanceof OutFolderError) || !holdsOtherVersion(out, job.model, deps)) throw reason
    throw new OutFolderError(
      out.root,
      reason.problems,
      'Another version of the model is there: pull into another directory with --out, or have a directory kept at the newest one by `trellis model follow`.',
    )
  }
}

function holdsOtherVersion(
  { root }: OutFolder,
  { cid, manifest }: OpenedModel,
  { library }: PullDependencies,
): boolean {
  return library.at(root).some(model => model.cid !== cid && model.name === manifest.name)
}

async function pullInto(out: OutFolder, job: PullJob, deps: PullDependencies): Promise<string> {
  const { model, wanted, selection, fetcher } = job
  const present = await out.inspect(wanted.map(({ file }) => file))
  using _room = await out.unlessRefused(deps.storage.reserve(model.cid, [{ root: out.root, fetched: wanted }]))
  job.onStart(out.root)
  const there = wanted.filter(({ file }) => present.has(file.path))
  const undo = await undoOfAdopt(out, model, there, deps)
  const copy: Omit<ModelCopy, 'complete'> = { kind: 'pulled', root: out.root }
  if (selection.filters.length > 0) copy.selection = selection.filters
  await recordCopy(model, { ...copy, complete: false }, deps)
  deps.announcer.add(model.cid)
  // What is there is checked before anything is written, so that a pull into a wrong directory leaves no trace in it.
  try {
    await fetcher.adopt(there, out)
  } catch (reason) {
    if (reason instanceof OutFolderError) await undo()
    throw reason
  }
  await fetcher.fetchAll(
    wanted.filter(({ file }) => !present.has(file.path)),
    out,
  )
  await recordCopy(model, { ...copy, complete: true }, deps)
  return out.root
}

/**
 * What takes back the records of a pull that was refused: the place does not count as a copy, and files that were found in it are
 * not ours, so that no collection deletes them. What was known before stays.
 */
async function undoOfAdopt(
  out: OutFolder,
  { cid }: OpenedModel,
  there: readonly WantedFile[],
  { library, content, announcer }: PullDependencies,
): Promise<() => Promise<void>> {
  if (library.get(cid)?.copies.some(({ root }) => root === out.root) === true) return async () => {}
  const adopted: { chunkListCid: string; path: string }[] = []
  for (const { file } of there) {
    const path = out.pathOf(file.path)
    if ((await content.fileStatus(file.chunkListCid, path)).state === 'missing')
      adopted.push({ chunkListCid: file.chunkListCid, path })
  }
  return async () => {
    for (const { chunkListCid, path } of adopted) await content.removeFile(chunkListCid, { path })
    await library.removeCopies(cid, [out.root])
    if (library.get(cid) === undefined) announcer.remove(cid)
  }
}
