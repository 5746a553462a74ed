import { createHash } from 'node:crypto'
import { hashOfCid } from '../content/index.ts'
import type { Manifest, ModelFile } from '../models/index.ts'
import type { Revision } from './repository.ts'

/** An entry of a folder, as the hub lists it. */
export type TreeEntry =
  | {
      type: 'file'
      path: string
      size: number
      oid: string
      /** Not of a file that was published without its SHA-256: it is as if it were in git itself. */
      lfs?: { oid: string; size: number; pointerSize: number }
    }
  | { type: 'directory'; path: string; size: 0; oid: string }

/** What names a file's contents: its SHA-256, or of one that was published without it 160 bits of its chunk list's hash. */
export function etagOf(file: ModelFile): string {
  return sha256Of(file) ?? Buffer.from(hashOfCid(file.chunkListCid)).toString('hex', 0, 20)
}

function sha256Of({ sha256 }: ModelFile): string | undefined {
  return sha256 === undefined ? undefined : Buffer.from(sha256).toString('hex')
}

/** What git has in place of a file in large file storage, and by which hash. */
function pointerOf(file: ModelFile, sha256: string): { oid: string; sizeBytes: number } {
  const text = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize ${file.sizeBytes}\n`
  return { oid: gitHash('blob', text), sizeBytes: text.length }
}

function gitHash(type: 'blob' | 'tree', text: string): string {
  return createHash('sha1')
    .update(`${type} ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex')
}

function fileEntry(file: ModelFile): TreeEntry {
  const sha256 = sha256Of(file)
  if (sha256 === undefined) return { type: 'file', path: file.path, size: file.sizeBytes, oid: etagOf(file) }
  const { oid, sizeBytes } = pointerOf(file, sha256)
  const lfs = { oid: sha256, size: file.sizeBytes, pointerSize: sizeBytes }
  return { type: 'file', path: file.path, size: file.sizeBytes, oid, lfs }
}

/** What is in a folder, and below it if `recursive`; `undefined` if there is no such folder. */
export function treeOf({ files }: Manifest, folder: string, recursive: boolean): TreeEntry[] | undefined {
  const prefix = folder === '' ? '' : `${folder}/`
  const inside = files.filter(({ path }) => path.startsWith(prefix))
  if (inside.length === 0) return undefined
  const folders = new Map<string, string[]>()
  const entries: TreeEntry[] = []
  for (const file of inside) {
    const rest = file.path.slice(prefix.length)
    for (let slash = rest.indexOf('/'); slash !== -1; slash = rest.indexOf('/', slash + 1)) {
      const path = prefix + rest.slice(0, slash)
      folders.set(path, [...(folders.get(path) ?? []), etagOf(file)])
      if (!recursive) break
    }
    if (recursive || !rest.includes('/')) entries.push(fileEntry(file))
  }
  for (const [path, hashes] of folders)
    entries.push({ type: 'directory', path, size: 0, oid: gitHash('tree', hashes.join('\n')) })
  return entries.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

/** The entries at some paths; what is not there is left out. */
export function pathsOf(manifest: Manifest, paths: readonly string[]): TreeEntry[] {
  const wanted = new Set(paths)
  const all = treeOf(manifest, '', true) ?? []
  return all.filter(({ path }) => wanted.has(path))
}

export function infoOf({ repository, commit, model }: Revision): object {
  const { manifest } = model
  const { license, baseModels, architectures, modelType } = manifest.metadata
  const date = new Date(manifest.createdMs).toISOString()
  return {
    _id: commit.slice(0, 24),
    id: repository,
    modelId: repository,
    author: repository.includes('/') ? repository.slice(0, repository.indexOf('/')) : undefined,
    sha: commit,
    lastModified: date,
    createdAt: date,
    private: false,
    gated: false,
    disabled: false,
    downloads: 0,
    likes: 0,
    tags: [
      ...(modelType === undefined ? [] : [modelType]),
      ...(license === undefined ? [] : [`license:${license}`]),
      ...baseModels.map(base => `base_model:${base}`),
    ],
    config: { architectures, ...(modelType === undefined ? {} : { model_type: modelType }) },
    usedStorage: manifest.files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
    siblings: manifest.files.map(siblingOf),
  }
}

function siblingOf(file: ModelFile): object {
  const [sha256, size] = [sha256Of(file), file.sizeBytes]
  if (sha256 === undefined) return { rfilename: file.path, size, blobId: etagOf(file) }
  const { oid, sizeBytes } = pointerOf(file, sha256)
  return { rfilename: file.path, size, blobId: oid, lfs: { sha256, size, pointerSize: sizeBytes } }
}
