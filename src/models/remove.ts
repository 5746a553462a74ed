import { lstat, rmdir, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type Logger, type PeerId, TrellisError } from '../base/index.ts'
import type { ContentStore } from '../content/index.ts'
import type { Announcer } from './announcer.ts'
import type { Holds } from './holds.ts'
import type { DerivedPlace, Library, LocalModel, ModelCopy } from './library.ts'
import { decodeManifest } from './manifest.ts'
import type { ModelRef } from './names.ts'
import { PARTS_FOLDER } from './partial-pull.ts'
import type { Registry } from './registry.ts'
import { resolveHere } from './resolve-here.ts'
import { SEALED_FOLDER } from './sealed-publish.ts'
import type { Manifest } from './types.ts'

export interface RemoveOptions {
  /** Also delete files that were pulled. What the user published in place is never deleted. @defaultValue false */
  deleteFiles?: boolean
}

export interface RemovedModel {
  cid: string
  /** This node's own entries that were taken back, as `name:tag`. */
  untagged: string[]
  /** False when another tag of this node still names the model, so that it is served on. */
  stopped: boolean
  deletedFileCount: number
  deletedBytes: number
}

/**
 * Takes back this node's name for a model and, unless another of its names needs it, stops serving it. By CID: takes
 * back all its names. Throws `not_found` if this node neither names nor has it.
 */
export async function removeModel(
  ref: string | ModelRef,
  options: RemoveOptions,
  deps: {
    content: ContentStore
    library: Library
    registry: Registry
    announcer: Announcer
    holds: Holds
    self: PeerId
    log: Logger
  },
): Promise<RemovedModel> {
  const { registry, library, self } = deps
  const { parsed, cid } = resolveHere(ref, deps)
  const own = registry.entries().filter(entry => entry.author === self && entry.cid === cid)
  const model = library.get(cid)
  const meant =
    parsed.type === 'cid' ? own : own.filter(entry => entry.name === parsed.name && entry.tag === parsed.tag)
  if (meant.length === 0 && model === undefined)
    throw new TrellisError('not_found', 'this node neither named that model nor has it', {
      hint: 'Only the member who published a name can take it back.',
    })
  for (const { name, tag } of meant) await registry.delete(name, tag)
  const untagged = meant.map(({ name, tag }) => `${name}:${tag}`)
  if (own.length > meant.length || model === undefined)
    return { cid, untagged, stopped: model === undefined, deletedFileCount: 0, deletedBytes: 0 }
  const deleted = await stopAll(cid, options.deleteFiles === true, deps)
  deps.log.info({ cid, untagged, ...deleted }, 'model removed')
  return { cid, untagged, stopped: true, ...deleted }
}

/** Ends what pulls the model, then takes it away. */
async function stopAll(cid: string, deleteFiles: boolean, deps: StopServingDependencies): Promise<Deleted> {
  const { holds, library } = deps
  for (;;) {
    await holds.endPulls(cid)
    const deleted = await holds.exclusively(async () => {
      // Another may have begun before its turn came.
      if (holds.isPulled(cid)) return undefined
      const model = library.get(cid)
      return model === undefined ? NOTHING_DELETED : stopServing(model, model.copies, () => deleteFiles, deps)
    })
    if (deleted !== undefined) return deleted
  }
}

/**
 * Deletes pulled copies of a model, and forgets the model if they were the last. What was made of them where `isManaged` is false
 * stays: it is the user's. Does nothing, and says false, if anything works with the model.
 */
export async function evictCopies(
  cid: string,
  roots: readonly string[],
  isManaged: (root: string) => boolean,
  deps: StopServingDependencies,
): Promise<boolean> {
  return deps.holds.exclusively(async () => {
    if (deps.holds.holdsModel(cid)) return false
    const model = deps.library.get(cid)
    const copies = model?.copies.filter(({ root, kind }) => kind === 'pulled' && roots.includes(root)) ?? []
    if (model !== undefined && copies.length > 0) await stopServing(model, copies, isManaged, deps)
    return true
  })
}

/** Deletes what was pulled to a place, or made there, with what it was made of unless that is needed for another place. */
export async function discardPlace(cid: string, place: string, deps: StopServingDependencies): Promise<void> {
  await deps.holds.exclusively(async () => {
    const model = deps.library.get(cid)
    const gone: ModelCopy[] = []
    for (const copy of model?.copies ?? []) {
      if (copy.kind !== 'pulled') continue
      const here = copy.derived?.filter(({ root }) => root === place) ?? []
      const others = copy.derived?.filter(({ root }) => root !== place) ?? []
      if (copy.root === place || (here.length > 0 && others.length === 0)) {
        gone.push(copy)
      } else if (model !== undefined && here.length > 0) {
        for (const made of here) await deleteDerived(made, { ...NOTHING_DELETED })
        await deps.library.putCopy(model, { ...copy, derived: others }, model.addedMs)
      }
    }
    if (model !== undefined && gone.length > 0) await stopServing(model, gone, () => true, deps)
  })
}

interface Deleted {
  deletedFileCount: number
  deletedBytes: number
}

const NOTHING_DELETED: Readonly<Deleted> = { deletedFileCount: 0, deletedBytes: 0 }

interface StopServingDependencies {
  content: ContentStore
  library: Library
  announcer: Announcer
  holds: Holds
}

/** Exclusively: what others need is looked up once. `deletes` tells where files go too. */
async function stopServing(
  model: LocalModel,
  copies: readonly ModelCopy[],
  deletes: (root: string) => boolean,
  deps: StopServingDependencies,
): Promise<Deleted> {
  const { content, library, announcer, holds } = deps
  const isInUse = (path: string) => holds.holdsPath(path)
  const manifest = await localManifest(content, model.cid)
  await library.removeCopies(
    model.cid,
    copies.map(copy => copy.root),
  )
  const deleted = { ...NOTHING_DELETED }
  if (manifest === undefined) {
    if (library.get(model.cid) === undefined) announcer.remove(model.cid)
    return deleted
  }
  const needed = await neededElsewhere(model.cid, deps)
  const left: LeftFile[] = []
  for (const { kind, root, derived } of copies) {
    // Encrypted copies of published files are ours, and of no use to anybody once they are not served.
    for (const made of derived ?? []) if (kind === 'published' || deletes(made.root)) await deleteDerived(made, deleted)
    if (kind !== 'pulled') continue
    // What files were made of is in a place that nobody else knows: it goes in any case, and is not told of.
    const isHidden = basename(root) === model.cid && [PARTS_FOLDER, SEALED_FOLDER].includes(basename(dirname(root)))
    for (const { path: relativePath, chunkListCid } of manifest.files) {
      const path = join(root, relativePath)
      if (needed.has(placeKey(chunkListCid, path))) continue
      if (needed.has(pullKey(chunkListCid))) {
        if (isHidden || deletes(root)) left.push({ root, relativePath, chunkListCid })
        continue
      }
      const before = await sizeOf(path)
      await content.removeFile(chunkListCid, { path, deleteData: isHidden || deletes(root), isInUse })
      if (!deletes(root) || before === undefined || (await sizeOf(path)) !== undefined) continue
      deleted.deletedFileCount++
      deleted.deletedBytes += before
    }
    if (isHidden || deletes(root))
      await removeEmptyFolders(
        root,
        manifest.files.map(file => file.path),
      )
  }
  if (left.length > 0) void deleteLeft(model.cid, left, deps)
  if (library.get(model.cid) !== undefined) return deleted
  announcer.remove(model.cid)
  // What is left are the user's own files: they stay where they are, and are no longer served.
  for (const { chunkListCid } of manifest.files)
    if (!needed.has(chunkListCid)) await content.removeFile(chunkListCid, { isInUse })
  // Somebody looks at it: its records are left to the next collection.
  if (holds.holdsModel(model.cid)) return deleted
  if (manifest.tensorIndexCid !== undefined && !needed.has(manifest.tensorIndexCid))
    await content.removeBlob(manifest.tensorIndexCid)
  if (manifest.encryption !== undefined) await content.removeBlob(manifest.encryption.sealedManifestCid)
  await content.removeBlob(model.cid)
  return deleted
}

/** A file that was to be deleted, and that a pull may still read. */
interface LeftFile {
  root: string
  relativePath: string
  chunkListCid: string
}

/** Once the pulls are over. What cuts this off, or is pulled again by then, leaves the files to a collection. */
async function deleteLeft(cid: string, left: readonly LeftFile[], deps: StopServingDependencies): Promise<void> {
  const { content, holds } = deps
  await holds.pullsEnded()
  await holds
    .exclusively(async () => {
      const needed = await neededElsewhere(cid, deps)
      for (const { root, relativePath, chunkListCid } of left) {
        const path = join(root, relativePath)
        // Its model may be here again, or be on its way.
        if (holds.holdsModel(cid) || needed.has(placeKey(chunkListCid, path)) || needed.has(pullKey(chunkListCid)))
          continue
        await content.removeFile(chunkListCid, { path, deleteData: true, isInUse: file => holds.holdsPath(file) })
        await removeEmptyFolders(root, [relativePath])
      }
    })
    .catch(() => {})
}

async function deleteDerived({ root, paths }: DerivedPlace, deleted: Deleted): Promise<void> {
  for (const path of paths) {
    const before = await sizeOf(join(root, path))
    if (before === undefined) continue
    await unlink(join(root, path))
    deleted.deletedFileCount++
    deleted.deletedBytes += before
  }
  await removeEmptyFolders(root, paths)
}

function pullKey(chunkListCid: string): string {
  return `pull ${chunkListCid}`
}

function placeKey(chunkListCid: string, path: string): string {
  return `${chunkListCid} ${path}`
}

async function sizeOf(path: string): Promise<number | undefined> {
  const stats = await lstat(path).catch(() => undefined)
  return stats?.isFile() === true ? stats.size : undefined
}

/**
 * What other models refer to, and what is left of this one: contents, contents at a place, tensor indexes, and contents that a
 * pull may read wherever they are, which are left until it has ended. The others are those of the library and those that
 * something works with: what is being pulled may not be in the library yet.
 */
async function neededElsewhere(
  cid: string,
  { content, library, holds }: StopServingDependencies,
): Promise<Set<string>> {
  const needed = new Set<string>()
  const held = [...holds.models()].filter(other => other !== cid)
  for (const other of new Set([...library.all().map(model => model.cid), ...held])) {
    const manifest = await localManifest(content, other)
    if (manifest === undefined) continue
    if (manifest.tensorIndexCid !== undefined) needed.add(manifest.tensorIndexCid)
    for (const { path, chunkListCid } of manifest.files) {
      needed.add(chunkListCid)
      if (other !== cid && holds.isPulled(other)) needed.add(pullKey(chunkListCid))
      for (const { root } of library.get(other)?.copies ?? []) needed.add(placeKey(chunkListCid, join(root, path)))
    }
  }
  return needed
}

async function localManifest(content: ContentStore, cid: string): Promise<Manifest | undefined> {
  const bytes = await content.getBlob(cid)
  return bytes === undefined ? undefined : decodeManifest(bytes)
}

/** Removes the folders of a pulled model that are empty now, the deepest first; others stay. */
async function removeEmptyFolders(root: string, paths: readonly string[]): Promise<void> {
  const folders = new Set<string>(['.'])
  for (const path of paths)
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) folders.add(folder)
  const deepestFirst = [...folders].sort((a, b) => b.length - a.length)
  for (const folder of deepestFirst) await rmdir(join(root, folder)).catch(() => {})
}
