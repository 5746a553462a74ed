import { randomUUID } from 'node:crypto'
import { mkdir, rename, unlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { TrellisError } from '../base/index.ts'
import { hashOfCid } from '../content/index.ts'
import { parseRef } from './names.ts'
import type { PulledModel, PullOptions } from './pull-types.ts'

/** A repository id as the hub allows it: one or two segments. */
const REPOSITORY_PATTERN = /^[A-Za-z0-9][A-Za-z0-9._-]{0,95}(\/[A-Za-z0-9][A-Za-z0-9._-]{0,95})?$/
const REVISION_PATTERN = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/

export interface PullToHubOptions extends Omit<PullOptions, 'out'> {
  /** Absolute path of the hub's cache (`HF_HUB_CACHE`). */
  cacheFolder: string
  /** The id by which programs ask for the model, upper case and all. @defaultValue the name of the model */
  repository?: string
  /** @defaultValue 'main' */
  revision?: string
}

/**
 * Pulls a model into a Hugging Face cache, so that transformers, vLLM and others find it there under its id, offline too.
 * The commit is made up of the model's CID; the files are in the snapshot itself rather than links into blobs, as the hub's
 * library does where there are no links.
 */
export async function pullToHub(
  ref: string,
  options: PullToHubOptions,
  pull: (ref: string, options: PullOptions) => Promise<PulledModel>,
): Promise<PulledModel> {
  const { cacheFolder, revision = 'main', ...rest } = options
  const parsed = parseRef(ref)
  const repository = options.repository ?? (parsed.type === 'name' ? parsed.name : undefined)
  if (repository === undefined)
    throw new TrellisError('invalid_argument', 'a CID tells no repository: say by which id programs ask for the model')
  if (!REPOSITORY_PATTERN.test(repository) || repository.includes('--') || repository.includes('..'))
    throw new TrellisError(
      'invalid_argument',
      `not an id of a hub's repository: ${JSON.stringify(repository.slice(0, 80))}`,
    )
  if (!REVISION_PATTERN.test(revision) || revision.includes('..'))
    throw new TrellisError('invalid_argument', `not a revision: ${JSON.stringify(revision.slice(0, 80))}`)
  const folder = join(cacheFolder, `models--${repository.replaceAll('/', '--')}`)
  const pulled = await pull(ref, {
    allowHardLinks: true,
    ...rest,
    // The snapshot's folder is known once the reference is resolved.
    outOf: cid => join(folder, 'snapshots', commitOf(cid)),
  })
  const target = join(folder, 'refs', revision)
  await mkdir(dirname(target), { recursive: true })
  // Others may write there, of this process or not.
  const fresh = `${target}.${randomUUID()}.new`
  try {
    await writeFile(fresh, commitOf(pulled.cid))
    await rename(fresh, target)
  } catch (reason) {
    await unlink(fresh).catch(() => {})
    throw reason
  }
  return pulled
}

/** What stands for a commit where the hub has one: the first 160 bits of the model's hash. */
export function commitOf(cid: string): string {
  return Buffer.from(hashOfCid(cid)).toString('hex').slice(0, 40)
}
