import { type Logger, type TrellisError, throwIfAborted, toTrellisError } from '../base/index.ts'
import { findHubSnapshots, type HubSnapshot, tagsOf } from './hub-cache.ts'
import { nameFrom } from './names.ts'
import type { TransferProgress } from './progress.ts'
import type { PublishedModel } from './publish.ts'
import type { PublishOptions } from './publish-files.ts'
import { matchesWildcard } from './selection.ts'

export interface ImportHubOptions {
  /** Only repositories whose id matches one of these, in which `*` is any text. @defaultValue all */
  repositories?: readonly string[]
  /** Also revisions that no branch or tag leads to any more. @defaultValue false */
  allRevisions?: boolean
  signal?: AbortSignal
  onProgress?: (snapshot: HubSnapshot, event: TransferProgress) => void
}

export interface ImportedHub {
  published: { snapshot: HubSnapshot; model: PublishedModel }[]
  /** What could not be published, and why. The rest was. */
  failed: { snapshot: HubSnapshot; error: TrellisError }[]
}

/** Publishes what a Hugging Face cache holds, in place: nothing is copied, and the cache stays as it is. */
export async function importHub(
  cacheFolder: string,
  options: ImportHubOptions,
  deps: { log: Logger; publish(path: string, options: PublishOptions): Promise<PublishedModel> },
): Promise<ImportedHub> {
  const { repositories, allRevisions, signal } = options
  const imported: ImportedHub = { published: [], failed: [] }
  for (const snapshot of await findHubSnapshots(cacheFolder)) {
    throwIfAborted(signal)
    if (repositories?.some(pattern => matchesWildcard(snapshot.repository, pattern)) === false) continue
    if (snapshot.refs.length === 0 && allRevisions !== true) continue
    try {
      const name = nameFrom(snapshot.repository)
      for (const tag of tagsOf(snapshot)) {
        const model = await deps.publish(snapshot.path, {
          name,
          tag,
          ...(signal === undefined ? {} : { signal }),
          onProgress: event => options.onProgress?.(snapshot, event),
        })
        imported.published.push({ snapshot, model })
      }
    } catch (reason) {
      throwIfAborted(signal)
      const error = toTrellisError(reason)
      deps.log.warn({ repository: snapshot.repository, commit: snapshot.commit, err: error }, 'not imported')
      imported.failed.push({ snapshot, error })
    }
  }
  return imported
}
