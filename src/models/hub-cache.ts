import type { Stats } from 'node:fs'
import { lstat, readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { errorMessage, TrellisError } from '../base/index.ts'
import { matchesWildcard } from './selection.ts'

/** Longest ref file: a commit's hash and a newline. */
const MAX_REF_BYTES = 256
const COMMIT_PATTERN = /^[0-9a-f]{40}$/
const REPOSITORY_PREFIX = 'models--'

/** A revision of a model in a Hugging Face cache. */
export interface HubSnapshot {
  /** `org/name`, as the hub spells it. */
  repository: string
  /** Commit of the hub's repository. */
  commit: string
  /** Branches and tags that led to this commit when it was downloaded. */
  refs: string[]
  /** Absolute path of the folder of links into the repository's blobs. */
  path: string
}

export interface FindHubOptions {
  /** Only repositories whose id matches one of these, in which `*` is any text. @defaultValue all */
  repositories?: readonly string[]
  /** Also revisions that no branch or tag leads to any more. @defaultValue false */
  allRevisions?: boolean
}

/**
 * The models in a Hugging Face cache (`HF_HUB_CACHE`, by default `~/.cache/huggingface/hub`), sorted by repository and
 * commit. Throws `not_found` if the folder is not there.
 */
export async function findHubSnapshots(cacheFolder: string, options: FindHubOptions = {}): Promise<HubSnapshot[]> {
  let names: string[]
  try {
    names = await readdir(cacheFolder)
  } catch (reason) {
    const { code } = reason as NodeJS.ErrnoException
    const why =
      code === 'ENOENT' ? 'there is no such folder' : code === 'ENOTDIR' ? 'that is no folder' : errorMessage(reason)
    throw new TrellisError('not_found', `no Hugging Face cache at ${cacheFolder}: ${why}`, {
      cause: reason,
      hint: 'Name the folder that holds "models--…" folders.',
    })
  }
  if (!names.some(name => name.startsWith(REPOSITORY_PREFIX)) && names.includes('hub'))
    throw new TrellisError('not_found', `no Hugging Face cache at ${cacheFolder}: it has no "models--…" folders`, {
      hint: `It is probably the one in it: ${join(cacheFolder, 'hub')}`,
    })
  const snapshots: HubSnapshot[] = []
  for (const name of names.sort()) {
    if (!name.startsWith(REPOSITORY_PREFIX)) continue
    const folder = join(cacheFolder, name)
    const repository = name.slice(REPOSITORY_PREFIX.length).replaceAll('--', '/')
    if (options.repositories?.some(pattern => matchesWildcard(repository, pattern)) === false) continue
    const refs = await readRefs(join(folder, 'refs'))
    for (const commit of await namesIn(join(folder, 'snapshots'))) {
      const path = join(folder, 'snapshots', commit)
      if (!COMMIT_PATTERN.test(commit) || !(await statIfThere(path))?.isDirectory()) continue
      const led = refs.get(commit) ?? []
      if (led.length > 0 || options.allRevisions === true) snapshots.push({ repository, commit, refs: led, path })
    }
  }
  return snapshots
}

/** Names of refs by the commits that they lead to. Refs may be in folders: `refs/pr/1`. */
async function readRefs(folder: string, prefix = ''): Promise<Map<string, string[]>> {
  const refs = new Map<string, string[]>()
  for (const name of await namesIn(folder)) {
    const path = join(folder, name)
    const stats = await lstat(path)
    if (stats.isDirectory() && prefix === '') {
      for (const [commit, names] of await readRefs(path, `${name}/`))
        refs.set(commit, [...(refs.get(commit) ?? []), ...names])
    } else if (stats.isFile() && stats.size <= MAX_REF_BYTES) {
      const commit = (await readFile(path, 'utf8')).trim()
      refs.set(commit, [...(refs.get(commit) ?? []), prefix + name])
    }
  }
  return refs
}

/** Sorted; none if the folder is not there. */
async function namesIn(folder: string): Promise<string[]> {
  const names: string[] = await readdir(folder).catch(() => [])
  return names.sort()
}

async function statIfThere(path: string): Promise<Stats | undefined> {
  return stat(path).catch(() => undefined)
}

/**
 * The SHA-256 by which a Hugging Face cache names a large file; undefined for other files, which it names by git's own hash.
 * `path` is that of the blob.
 */
export function hubSha256(path: string): string | undefined {
  const match = /[/\\]models--[^/\\]+[/\\]blobs[/\\]([0-9a-f]{64})$/.exec(path)
  return match?.[1]
}

/** Tags for a snapshot: of its refs, `main` being `latest`, else of its commit. */
export function tagsOf({ refs, path }: HubSnapshot): string[] {
  const tags = refs.map(ref => (ref === 'main' ? 'latest' : tagFrom(ref)))
  return tags.length > 0 ? [...new Set(tags)] : [basename(path).slice(0, 12)]
}

/** A tag for a branch or tag of a hub's repository. */
export function tagFrom(ref: string): string {
  return ref
    .toLowerCase()
    .replaceAll(/[^a-z0-9._-]+/g, '-')
    .replace(/^[^a-z0-9]+/, '')
    .slice(0, 128)
}
