import { join } from 'node:path'
import { throwIfAborted } from '../base/index.ts'
import { shortCid } from './cids.ts'
import type { FileFetcher } from './file-fetcher.ts'
import type { DerivedPlace, ModelCopy } from './library.ts'
import { contentKey } from './manifest.ts'
import type { OpenedModel } from './open-model.ts'
import type { PullDependencies } from './pull-types.ts'
import type { Selection } from './selection.ts'
import type { Manifest } from './types.ts'
import type { WantedFile } from './wanted.ts'

/** A pull whose manifest is here. */
export interface PullJob {
  model: OpenedModel
  wanted: WantedFile[]
  selection: Selection
  fetcher: FileFetcher
  /** Aborted when nobody wants it any more. */
  signal: AbortSignal
  /** Tells where the files will be. */
  onStart(out: string): void
}

/** The directory that a model goes to unless the user says otherwise. */
export function defaultOut(directory: string, manifest: Manifest, cid: string): string {
  return join(directory, manifest.name.replaceAll('/', '--'), shortCid(cid))
}

/**
 * Remembers that the model is in a place, unless it has been removed since the pull began: then throws `canceled`. What earlier
 * pulls made of it is not forgotten. Where the user published it from, nothing changes: a pull into that directory does not make
 * the files ours.
 */
export async function recordCopy(
  { cid, manifest, signal }: Pick<OpenedModel, 'cid' | 'manifest' | 'signal'>,
  copy: ModelCopy,
  { library, clock }: Pick<PullDependencies, 'library' | 'clock'>,
): Promise<void> {
  throwIfAborted(signal)
  const known = library.get(cid)?.copies.find(other => other.root === copy.root)
  if (known?.kind === 'published') return
  const derived = joined(known?.derived ?? [], copy.derived ?? [])
  await library.putCopy(
    { cid, name: manifest.name, contentKey: contentKey(manifest) },
    derived.length > 0 ? { ...copy, derived } : copy,
    clock.wallMs(),
  )
}

/** Each place once for what was chosen, with all files that were made there. */
function joined(earlier: readonly DerivedPlace[], now: readonly DerivedPlace[]): DerivedPlace[] {
  const places = new Map<string, DerivedPlace>()
  for (const place of [...earlier, ...now]) {
    const key = JSON.stringify([place.root, place.chosen])
    places.set(key, { ...place, paths: [...new Set([...(places.get(key)?.paths ?? []), ...place.paths])] })
  }
  return [...places.values()]
}
