/** Flags of the scripts: `--help` explains, and what can't be read says so without a stack trace. */
import { type ParseArgsConfig, parseArgs } from 'node:util'

/** What scripts exit with when they were called wrongly, as the command line does. */
const WRONG_CALL = 2

/** Says what is wrong with the call, and ends the process. */
export function refuseCall(message: string): never {
  process.stderr.write(`${message}\nWith --help it says how it is called.\n`)
  process.exit(WRONG_CALL)
}

/** Reads the flags of this process, with `--help` beside those given. Ends the process for that, and for what can't be read. */
export function readFlags<const T extends ParseArgsConfig>(
  help: string,
  config: T,
): ReturnType<typeof parseArgs<T & { options: { help: { type: 'boolean'; short: 'h' } } }>> {
  const withHelp = { ...config, options: { ...config.options, help: { type: 'boolean', short: 'h' } } } as const
  let parsed: ReturnType<typeof parseArgs<typeof withHelp>>
  try {
    parsed = parseArgs(withHelp)
  } catch (reason) {
    return refuseCall(reason instanceof Error ? (reason.message.split('\n')[0] ?? '') : String(reason))
  }
  if ((parsed.values as { help?: boolean }).help === true) {
    process.stdout.write(`${help.trim()}\n`)
    process.exit(0)
  }
  return parsed as never
}

/** A flag that is a number. Ends the process if it is none, or beyond its bounds. */
export function numberOf(text: string, flag: string, min: number, max = Number.MAX_SAFE_INTEGER): number {
  const value = text.trim() === '' ? Number.NaN : Number(text)
  if (!(value >= min && value <= max))
    refuseCall(`${flag} is a number from ${min} to ${max}, not ${JSON.stringify(text)}`)
  return value
}

/** The same for one without a fraction. */
export function countOf(text: string, flag: string, min: number, max?: number): number {
  const value = numberOf(text, flag, min, max)
  if (!Number.isInteger(value)) refuseCall(`${flag} is a whole number, not ${JSON.stringify(text)}`)
  return value
}
