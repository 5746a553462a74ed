import { fetchRoot, fetchTensorIndex } from './fetch-root.ts'
import { FileFetcher } from './file-fetcher.ts'
import type { ModelCopy } from './library.ts'
import type { ModelRef } from './names.ts'
import { type OpenedModel, openModel } from './open-model.ts'
import { OutFolder } from './out-folder.ts'
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
  const chosenOut = options.out ?? options.outOf?.(cid)
  const allowHardLinks = options.allowHardLinks ?? chosenOut === undefined
  if (manifest.encryption !== undefined && options.sealed !== true) {
    const wanted = manifest.files.map(file => ({ file, ranges: undefined, tensors: [] }))
    const fetcher = new FileFetcher(deps, model, wanted, options)
    const onStart = (out: string) => tellStart(model, out, wanted, options)
    const pulled = await pullSealed(
      { model, selection, fetcher, onStart },
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
  const job = { model, wanted, selection, fetcher, onStart }
  const out = selection.byTensor
    ? await pullTensors(job, chosenOut, deps)
    : await pullFiles(job, chosenOut ?? defaultOut(deps.directory, manifest, cid), deps)
  return resultOf(model, fetcher, { out, fileCount: wanted.length, sizeBytes }, startMs, deps)
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
  { out, fileCount, sizeBytes }: { out: string; fileCount: number; sizeBytes: number },
  startMs: number,
  { clock, log }: PullDependencies,
): PulledModel {
  const { name } = manifest
  const durationMs = clock.monotonicMs() - startMs
  log.info({ cid, model: name, out, fetchedBytes, reusedBytes, keptBytes, durationMs }, 'model pulled')
  return { cid, name, out, manifest, authors, fileCount, sizeBytes, fetchedBytes, reusedBytes, keptBytes, durationMs }
}

async function pullFiles(job: PullJob, place: string, deps: PullDependencies): Promise<string> {
  const { model, wanted, selection, fetcher } = job
  const out = await OutFolder.open(place)
  const present = await out.inspect(wanted.map(({ file }) => file))
  using _room = await deps.storage.reserve(model.cid, [out.root], wanted)
  job.onStart(out.root)
  const copy: Omit<ModelCopy, 'complete'> = { kind: 'pulled', root: out.root }
  if (selection.filters.length > 0) copy.selection = selection.filters
  await recordCopy(model, { ...copy, complete: false }, deps)
  deps.announcer.add(model.cid)
  // What is there is checked before anything is written, so that a pull into a wrong directory leaves no trace in it.
  await fetcher.adopt(
    wanted.filter(({ file }) => present.has(file.path)),
    out,
  )
  await fetcher.fetchAll(
    wanted.filter(({ file }) => !present.has(file.path)),
    out,
  )
  await recordCopy(model, { ...copy, complete: true }, deps)
  return out.root
}
