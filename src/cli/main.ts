import type { Command, CommanderError } from 'commander'
import { EXIT_CODES, EXIT_TERMINATED } from './exit-codes.ts'
import { type Failure, reportFailure } from './failure.ts'
import { createOutput, type Output } from './output.ts'
import { createProgram } from './program.ts'
import type { GlobalOptions, Handler } from './tree/run.ts'
import { usageFailure } from './usage.ts'

/**
 * One Ctrl-C can come twice: from the terminal to the whole process group, and from the launcher that forwards it. Only
 * one that comes later than this after the first is the user's second.
 */
const SAME_KEYPRESS_MS = 250

interface Interruption {
  signal: AbortSignal
  /** The exit code of a command that ended because of it. */
  exitCode(): number
}

/** Turns Ctrl-C and SIGTERM into an aborted signal. The second Ctrl-C ends the process at once. */
function watchSignals(): Interruption {
  const controller = new AbortController()
  let exitCode = EXIT_CODES.canceled
  let firstMs: number | undefined
  const interrupt = (code: number) => (): void => {
    const nowMs = performance.now()
    if (firstMs === undefined) {
      firstMs = nowMs
      exitCode = code
      controller.abort()
    } else if (nowMs - firstMs > SAME_KEYPRESS_MS) {
      process.exit(code)
    }
  }
  process.on('SIGINT', interrupt(EXIT_CODES.canceled))
  process.on('SIGTERM', interrupt(EXIT_TERMINATED))
  return { signal: controller.signal, exitCode: () => exitCode }
}

/** A reader that has seen enough (`trellis peers --watch | head -1`) is no failure: ends quietly. */
function endWithReader(): void {
  process.stdout.on('error', reason => process.exit((reason as NodeJS.ErrnoException).code === 'EPIPE' ? 0 : 1))
  process.stderr.on('error', () => {})
}

function outputFor(globals: GlobalOptions): Output {
  return createOutput({
    stdout: process.stdout,
    stderr: process.stderr,
    json: globals.json === true,
    quiet: globals.quiet === true,
    verbose: globals.verbose === true,
  })
}

async function describe(reason: unknown): Promise<Failure> {
  const { toTrellisError } = await import('../base/index.ts')
  return toTrellisError(reason)
}

function isUsageError(reason: unknown): reason is CommanderError {
  return reason instanceof Error && 'code' in reason && String(reason.code).startsWith('commander.')
}

/** For a command line whose options may not have been read: the mistake may be in one of them. */
function wantsJson(argv: readonly string[]): boolean {
  return argv.includes('--json')
}

/** A wrong command line, or help and version, which commander also throws. Gives the exit code. */
function endUsage(program: Command, argv: readonly string[], reason: CommanderError): number {
  if (reason.exitCode === 0) return 0
  const json = wantsJson(argv)
  // A group of commands without one of them: its help is on stderr already.
  if (reason.code !== 'commander.help' || json) reportFailure(outputFor({ json }), usageFailure(program, argv, reason))
  return EXIT_CODES.invalid_argument
}

/** Runs one command line and ends the process with its exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  endWithReader()
  const interruption = watchSignals()
  let exitCode = 0

  async function execute(globals: GlobalOptions, handler: Handler): Promise<void> {
    const output = outputFor(globals)
    try {
      // `--home "$UNSET"` is no wish for the default one.
      if (globals.home === '') (await import('./arguments.ts')).parsePath(globals.home, '--home')
      let timeoutMs: number | undefined
      if (globals.timeout !== undefined) {
        const { parsePositiveDuration } = await import('./arguments.ts')
        timeoutMs = parsePositiveDuration(globals.timeout, '--timeout')
      }
      const signals = [interruption.signal, ...(timeoutMs === undefined ? [] : [AbortSignal.timeout(timeoutMs)])]
      const signal = AbortSignal.any(signals)
      const context = { home: globals.home, timeoutMs, signal, interrupted: interruption.signal, output }
      exitCode = (await handler(context)) ?? 0
    } catch (reason) {
      const failure = await describe(reason)
      const isInterrupted = interruption.signal.aborted && failure.kind === 'canceled'
      exitCode = isInterrupted ? interruption.exitCode() : EXIT_CODES[failure.kind]
      // Who pressed Ctrl-C knows; a program is told.
      if (!isInterrupted || output.json) reportFailure(output, failure)
      if (output.verbose && reason instanceof Error && !output.json) output.error(reason.stack ?? '')
    }
  }

  const program = createProgram(execute, wantsJson(argv) ? { writeError() {} } : {})
  try {
    await program.parseAsync(argv, { from: 'user' })
  } catch (reason) {
    if (isUsageError(reason)) exitCode = endUsage(program, argv, reason)
    else {
      // An argument that is refused while it is read.
      const failure = await describe(reason)
      exitCode = EXIT_CODES[failure.kind]
      reportFailure(outputFor({ json: wantsJson(argv) }), failure)
    }
  }
  // Both may be pipes that take their time; a file or a terminal has it already.
  await Promise.all([process.stdout, process.stderr].map(stream => new Promise(resolve => stream.write('', resolve))))
  process.exit(exitCode)
}
