import { errorMessage, type Logger, markHeapEarly, toTrellisError } from '../base/index.ts'
import { startDaemon } from './daemon.ts'
import type { Daemon, DaemonOptions } from './daemon-types.ts'

/** Time in which a daemon stops; then the process ends without what still hangs. */
const STOP_TIMEOUT_MS = 5000
/**
 * One Ctrl-C can come twice, as can a service manager's SIGTERM: to the whole process group, and from a launcher that
 * passes it on. Only what comes later than this after the first is a second one.
 */
const SAME_REQUEST_MS = 250
/** Exit codes for ends that no error kind describes: as a shell has them for a killed process, and for a bug. */
const EXIT_FORCED = 130
const EXIT_CRASHED = 70

export interface RunDaemonOptions extends DaemonOptions {
  /** Called when the daemon answers on its socket. */
  onReady?: (daemon: Daemon) => void
}

/**
 * Runs a daemon in this process until it is stopped: by SIGTERM or SIGINT (the second one ends the process at once), by a
 * client, or by a failure. SIGHUP reads the configuration again. What nobody caught is logged and ends the process with
 * code 70; a stop that takes longer than 5 seconds is cut short, with code 1. Throws if the daemon can't start.
 */
export async function runDaemon(options: RunDaemonOptions = {}): Promise<void> {
  let daemon: Daemon | undefined
  let firstSignalMs: number | undefined
  let log: Logger | undefined

  const stop = (): void => {
    const startMs = performance.now()
    const usage = process.cpuUsage()
    const timer = setTimeout(() => {
      const { user, system } = process.cpuUsage(usage)
      log?.error(
        {
          service: daemon?.stopTurns.at(-1)?.service,
          turnsMs: Object.fromEntries(
            daemon?.stopTurns.map(turn => [turn.service, Math.round(turn.atMs - startMs)]) ?? [],
          ),
          afterMs: Math.round(performance.now() - startMs),
          cpuMs: Math.round((user + system) / 1000),
        },
        'the daemon did not stop in time',
      )
      process.exit(1)
    }, STOP_TIMEOUT_MS)
    timer.unref()
    void daemon?.stop()
  }
  const onSignal = (name: NodeJS.Signals): void => {
    const nowMs = performance.now()
    if (firstSignalMs !== undefined && nowMs - firstSignalMs <= SAME_REQUEST_MS) return
    if (firstSignalMs !== undefined || daemon === undefined) process.exit(EXIT_FORCED)
    firstSignalMs = nowMs
    log?.info({ signal: name }, 'stopping')
    stop()
  }
  const onHangup = (): void => {
    daemon?.reloadConfig().catch((reason: unknown) => {
      const error = toTrellisError(reason)
      log?.error({ problem: error.message, hint: error.hint }, 'the configuration was not read again')
    })
  }
  const onCrash = (reason: unknown): void => {
    if (log === undefined) process.stderr.write(`trellis: ${errorMessage(reason)}\n`)
    else log.error({ err: reason }, 'an error that nobody caught')
    process.exit(EXIT_CRASHED)
  }

  markHeapEarly()
  process.on('SIGTERM', onSignal)
  process.on('SIGINT', onSignal)
  process.on('SIGHUP', onHangup)
  process.on('uncaughtException', onCrash)
  process.on('unhandledRejection', onCrash)
  try {
    daemon = await startDaemon(options)
    log = daemon.log
    options.onReady?.(daemon)
    await daemon.stopped
  } finally {
    process.removeListener('SIGTERM', onSignal)
    process.removeListener('SIGINT', onSignal)
    process.removeListener('SIGHUP', onHangup)
    process.removeListener('uncaughtException', onCrash)
    process.removeListener('unhandledRejection', onCrash)
  }
}
