import { constants } from 'node:fs'
import { copyFile, link, lstat, open } from 'node:fs/promises'
import { TrellisError } from '../base/index.ts'
import type { ContentStore } from '../content/index.ts'
import { type DerivedFile, writeDerived } from './derived-files.ts'
import { fetchTensorIndex } from './fetch-root.ts'
import type { DerivedPlace } from './library.ts'
import type { OpenedModel } from './open-model.ts'
import { OutFolder } from './out-folder.ts'
import type { PullDependencies } from './pull-types.ts'
import { openedFiles } from './sealed-pull.ts'
import { Selection } from './selection.ts'
import { deriveFiles } from './tensor-files.ts'
import { wantedFiles } from './wanted.ts'

/** Files with the same name that are kept aside, one for each repair. */
const MAX_BACKUP_COUNT = 100

export interface VerifiedDerived {
  /** Absolute. */
  path: string
  state: 'good' | 'repaired' | 'changed' | 'missing'
  sizeBytes: number
  backup?: string
}

/**
 * The files that were made of a copy in a place, as they must be; undefined where that can't be told: of an encrypted model
 * that is not for this node, of what is not whole here, or where an older version did not write down what was chosen.
 */
export async function derivedAt(
  model: Pick<OpenedModel, 'manifest' | 'providers'>,
  derived: DerivedPlace,
  options: { signal?: AbortSignal },
  deps: PullDependencies,
): Promise<DerivedFile[] | undefined> {
  const { manifest, providers } = model
  try {
    if (manifest.encryption !== undefined) return await openedFiles(model, derived.paths, options, deps)
    if (derived.chosen === undefined) return undefined
    const tensors = await fetchTensorIndex(deps.content, manifest, providers, options)
    return await deriveFiles(deps.content, wantedFiles(manifest, tensors, new Selection(derived.chosen)))
  } catch (reason) {
    options.signal?.throwIfAborted()
    deps.log.debug({ err: reason, root: derived.root }, 'files that were made of a model can not be compared')
    return undefined
  }
}

/** Compares a file that was made of what is here; with `repair` writes it anew, and keeps what was there aside. */
export async function verifyDerived(
  root: string,
  file: DerivedFile,
  { repair, keepChanged, signal }: { repair: boolean; keepChanged: boolean; signal?: AbortSignal | undefined },
  content: Pick<ContentStore, 'digest'>,
): Promise<VerifiedDerived> {
  const out = await OutFolder.open(root)
  const path = out.pathOf(file.path)
  const { sizeBytes } = file
  const state = await compare(path, file)
  if (state === 'good' || !repair) return { path, state, sizeBytes }
  const backup = state === 'changed' && keepChanged ? await keepAside(path) : undefined
  await writeDerived(out, file, state === 'missing' ? 'keep' : 'replace', content, signal)
  return { path, state: 'repaired', sizeBytes, ...(backup === undefined ? {} : { backup }) }
}

async function compare(path: string, file: DerivedFile): Promise<'good' | 'changed' | 'missing'> {
  const found = await lstat(path).catch(() => undefined)
  if (found === undefined) return 'missing'
  if (!found.isFile() || found.size !== file.sizeBytes) return 'changed'
  await using handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW)
  let at = 0
  for await (const part of file.parts()) {
    if (typeof part === 'number') {
      at += part
      continue
    }
    const there = Buffer.alloc(part.byteLength)
    await handle.read(there, 0, part.byteLength, at)
    if (Buffer.compare(there, part) !== 0) return 'changed'
    at += part.byteLength
  }
  return 'good'
}

/** Gives the file at a path a second name beside it, so that it stays when another one takes its place; without copying where the disk can. */
export async function keepAside(path: string): Promise<string | undefined> {
  const found = await lstat(path).catch(() => undefined)
  if (found?.isFile() !== true) return undefined
  for (let count = 1; count <= MAX_BACKUP_COUNT; count++) {
    const aside = `${path}.before-repair${count === 1 ? '' : `-${count}`}`
    try {
      await link(path, aside).catch(async (reason: NodeJS.ErrnoException) => {
        if (reason.code === 'EEXIST') throw reason
        await copyFile(path, aside, constants.COPYFILE_EXCL)
      })
      return aside
    } catch (reason) {
      if ((reason as NodeJS.ErrnoException).code !== 'EEXIST') throw reason
    }
  }
  throw new TrellisError('resource_exhausted', `${path} has been kept aside ${MAX_BACKUP_COUNT} times already`, {
    hint: `Remove the files ${path}.before-repair… that you need no longer.`,
  })
}
