import type { ErrorKind } from '../base/index.ts'
import type { Output } from './output.ts'
import { printable } from './text.ts'

/** What a failed command says: the fields of a `TrellisError` that a user needs. */
export interface Failure {
  kind: ErrorKind
  message: string
  hint?: string | undefined
  retryable: boolean
}

/** The document on stderr with `--json`. */
export function failureDocument(failure: Failure): object {
  const { kind, message, hint, retryable } = failure
  return { error: { kind, message, ...(hint === undefined ? {} : { hint }), retryable } }
}

/** Lines as they are, those after the first set in: a peer's text can't pass for a failure of its own. */
export function linesOf(message: string): string {
  const [first = '', ...rest] = message.split('\n').map(printable)
  return [first, ...rest.map(line => (line.startsWith('  ') ? line : `  ${line}`))].join('\n')
}

/**
 * One line or, where all that is wrong is listed, some; one more for the hint. With `--json` one JSON line. Always on stderr:
 * stdout is results only.
 */
export function reportFailure(output: Pick<Output, 'json' | 'error' | 'paintError'>, failure: Failure): void {
  if (output.json) {
    output.error(JSON.stringify(failureDocument(failure)))
    return
  }
  output.error(`${output.paintError('red', 'trellis:')} ${linesOf(failure.message)}`)
  if (failure.hint !== undefined) output.error(`  ${printable(failure.hint)}`)
}
