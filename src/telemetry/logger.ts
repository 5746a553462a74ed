import { pino } from 'pino'
import { prettyFactory } from 'pino-pretty'
import type { Logger } from '../base/index.ts'
import { redact } from './redact.ts'

export type Level = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent'

/** Where log lines go. `write` must not block for long and must not throw. */
export interface LogSink {
  write(line: string): void
}

export interface CreateLoggerOptions {
  /** Least severe messages that are written. @defaultValue 'info' */
  level?: Level
  /** `auto` is pretty when the sink is a terminal. @defaultValue 'auto' */
  format?: 'auto' | 'json' | 'pretty'
  /** Fields of every line. */
  fields?: object
  /** @defaultValue stderr: stdout is for results */
  sink?: LogSink & { isTTY?: boolean }
}

export interface RootLogger extends Logger {
  /** Takes effect at once, in loggers already made from this one too. */
  setLevel(level: Level): void
}

/**
 * Log lines with a level, a time and fields, as JSON or, for people, pretty. Secrets are taken out by name and by form;
 * errors keep their kind and causes. Written synchronously: what led to a crash must not die with it.
 */
export function createLogger(options: CreateLoggerOptions = {}): RootLogger {
  const sink: LogSink & { isTTY?: boolean } = options.sink ?? process.stderr
  const format = options.format ?? 'auto'
  const pretty = format === 'pretty' || (format === 'auto' && sink.isTTY === true)
  const destination = pretty ? prettySink(sink) : sink
  let level: Level = options.level ?? 'info'
  const root = pino(
    {
      // The threshold is kept here, so that a change reaches children: pino's children keep their parent's old one.
      level: 'trace',
      base: options.fields ?? {},
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: label => ({ level: label }) },
    },
    destination,
  )
  const severity = (name: Level): number => (name === 'silent' ? Infinity : (pino.levels.values[name] ?? 0))

  function wrap(target: typeof root): Logger {
    const write =
      (name: 'debug' | 'info' | 'warn' | 'error') =>
      (fields: object, message: string): void => {
        if (severity(name) < severity(level)) return
        target[name](redact(fields) as object, redact(message) as string)
      }
    return {
      debug: write('debug'),
      info: write('info'),
      warn: write('warn'),
      error: write('error'),
      child: fields => wrap(target.child(redact(fields) as object)),
    }
  }
  return Object.assign(wrap(root), {
    setLevel(next: Level) {
      level = next
    },
  })
}

/** pino-pretty in this thread: its worker would lose the last lines of a crash. */
function prettySink(sink: LogSink & { isTTY?: boolean }): LogSink {
  const prettify = prettyFactory({
    colorize: sink.isTTY === true && process.stderr.hasColors?.(),
    translateTime: 'SYS:HH:MM:ss.l',
    singleLine: true,
  })
  return {
    write(line) {
      sink.write(prettify(line))
    },
  }
}
