import { styleText } from 'node:util'
import { createProgressReporter, type ProgressReporter } from './progress.ts'

const DEFAULT_COLUMNS = 80

type Color = 'bold' | 'red' | 'yellow' | 'green'

/** The part of a terminal or pipe that output needs; `process.stdout` and `process.stderr` fit. */
export interface OutputStream {
  write(text: string): unknown
  readonly isTTY?: boolean
  readonly columns?: number
  hasColors?(count?: number): boolean
}

export interface OutputOptions {
  stdout: OutputStream
  stderr: OutputStream
  json: boolean
  quiet: boolean
  verbose: boolean
}

/**
 * Results go to stdout: aligned text for people, with `json` one document (a stream: one a line). Everything else, that
 * is notes, progress and errors, goes to stderr; with `json` that is JSON lines as well.
 */
export interface Output {
  readonly json: boolean
  readonly quiet: boolean
  readonly verbose: boolean
  /** Whether stdout is a terminal, and how wide. */
  readonly terminalColumns: number | undefined
  /** One result, or one line of a stream. `text` makes what people see. */
  result(document: unknown, text: () => string): void
  /** Raw text on stdout, as it is. */
  raw(text: string): void
  /** For people only: what was done, what to do next. Silent with `json` and `quiet`. */
  note(text: string): void
  /** As `note`, and only with `verbose`. */
  detail(text: string): void
  /** What happened meanwhile, on stderr: a note for people, with `json` a line of it. Silent with `quiet`. */
  event(document: unknown, text: () => string): void
  /** A line on stderr even when quiet. */
  error(text: string): void
  progress(): ProgressReporter
  /** Text for stdout in a color, where stdout shows colors. */
  paint(color: Color, text: string): string
  paintError(color: Color, text: string): string
}

function painter(stream: OutputStream): (color: Color, text: string) => string {
  // hasColors knows NO_COLOR and what the terminal can.
  const hasColors = stream.isTTY === true && (stream.hasColors?.() ?? false)
  return (color, text) => (hasColors ? styleText(color, text, { validateStream: false }) : text)
}

/** Some terminals don't know how wide they are, and say 0. */
function columnsOf(stream: OutputStream): number {
  return stream.columns === undefined || stream.columns === 0 ? DEFAULT_COLUMNS : stream.columns
}

export function createOutput(options: OutputOptions): Output {
  const { stdout, stderr, json, quiet, verbose } = options
  const note = (text: string): void => {
    if (!json && !quiet) stderr.write(`${text}\n`)
  }
  return {
    json,
    quiet,
    verbose,
    terminalColumns: stdout.isTTY === true ? columnsOf(stdout) : undefined,
    result(document, text) {
      stdout.write(`${json ? JSON.stringify(document) : text()}\n`)
    },
    raw: text => void stdout.write(text),
    note,
    detail: text => {
      if (verbose) note(text)
    },
    event(document, text) {
      if (!quiet) stderr.write(`${json ? JSON.stringify(document) : text()}\n`)
    },
    error: text => void stderr.write(`${text}\n`),
    progress() {
      const isTerminal = stderr.isTTY === true
      return createProgressReporter(
        { write: text => void stderr.write(text), isTerminal, columns: () => columnsOf(stderr) },
        quiet ? 'none' : json ? 'json' : 'text',
      )
    },
    paint: painter(stdout),
    paintError: painter(stderr),
  }
}
