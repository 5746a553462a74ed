import { resolve } from 'node:path'
import { hubCacheFolder } from '../../config/index.ts'
import { type CommandContext, withClient } from '../context.ts'
import { linesOf } from '../failure.ts'
import { formatCount, printable } from '../text.ts'
import { titleOf } from './model-list.ts'

export interface ImportCommandOptions {
  cache?: string
  repo: string[]
  allRevisions?: boolean
  dryRun?: boolean
}

/** Publishes what a Hugging Face cache holds. Its failures are told, and give an exit code, but don't end it. */
export async function importHub(context: CommandContext, options: ImportCommandOptions): Promise<number> {
  const { output, signal } = context
  const dryRun = options.dryRun === true
  return withClient(context, async client => {
    const operation = client.models.importHub(resolve(options.cache ?? hubCacheFolder()), {
      signal,
      dryRun,
      allRevisions: options.allRevisions === true,
      ...(options.repo.length === 0 ? {} : { repositories: options.repo }),
    })
    const progress = output.progress()
    let failedCount = 0
    for await (const event of operation) {
      if (event.type === 'progress') {
        progress.update(event)
        continue
      }
      progress.end()
      if (event.type === 'imported') {
        const { repository, revision, model, unchanged } = event
        output.result(event, () => {
          const source = `${printable(repository)}@${printable(revision)}`
          return model === undefined
            ? source
            : `${source}  ${printable(titleOf(model))}${unchanged ? '  unchanged' : ''}`
        })
      } else if (event.type === 'failed') {
        failedCount++
        const { repository, failure } = event
        if (output.json) output.error(JSON.stringify({ failure: event }))
        else output.error(`${printable(repository)}: ${linesOf(failure.message)}`)
        if (!output.json && failure.hint !== undefined) output.error(`  ${printable(failure.hint)}`)
      } else {
        const count = formatCount(event.importedCount, 'version')
        output.note(
          dryRun ? `Would publish ${count}.` : `Published ${count} in place; ${event.failedCount} could not be.`,
        )
      }
    }
    return failedCount > 0 ? 1 : 0
  })
}
