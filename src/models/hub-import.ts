import { type Logger, type TrellisError, throwIfAborted, toTrellisError } from '../base/index.ts'
import { type FindHubOptions, findHubSnapshots, type HubSnapshot, tagsOf } from './hub-cache.ts'
import { nameFrom } from './names.ts'
import type { TransferProgress } from './progress.ts'
import type { PublishedModel } from './publish.ts'
import type { PublishOptions } from './publish-files.ts'

export interface ImportHubOptions extends FindHubOptions {
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
  const { signal } = options
  const imported: ImportedHub = { published: [], failed: [] }
  for (const snapshot of await findHubSnapshots(cacheFolder, options)) {
    throwIfAborted(signal)
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
