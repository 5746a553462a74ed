import type { ByteStream, Logger } from '../base/index.ts'
import type { SharedDocument } from '../state/index.ts'
import type { LogSink } from '../telemetry/index.ts'
import type { DirectHost } from './direct-rpc.ts'

export interface DaemonOptions {
  /** @defaultValue `TRELLIS_HOME`, else the XDG state folder's `trellis` */
  home?: string
  /** Settings from the command line, by dotted key. */
  flags?: Readonly<Record<string, string>>
  /** @defaultValue process.env */
  env?: Readonly<Record<string, string | undefined>>
  /** Where the log goes. @defaultValue stderr */
  logSink?: LogSink & { isTTY?: boolean }
}

/** A service, and when its turn to stop came, by `performance.now()`. */
export interface StopTurn {
  service: string
  atMs: number
}

/** A running daemon. */
export interface Daemon extends AsyncDisposable {
  readonly home: string
  readonly peer: string
  readonly socketPath: string
  readonly log: Logger
  /** Stops everything in reverse order; resolves when the home is free for another. Any number of times. */
  stop(): Promise<void>
  /** Resolves when the daemon has stopped, whoever asked for it. */
  readonly stopped: Promise<void>
  /** What was stopped, and last what is being stopped: for the log of a stop that takes too long. */
  readonly stopTurns: readonly StopTurn[]
  /** Takes what changed in the configuration and needs no restart. */
  reloadConfig(): Promise<{ applied: string[]; needsRestart: string[] }>
  /** A connection to the daemon as its socket gives them, for a program in this process. */
  attach(): ByteStream
  /** Services and calls of this process itself, with no connection in between. */
  readonly direct: DirectHost
  /** A shared document of replicated state, for this process. Throws as `StateStore.openShared`. */
  openShared(id: string): Promise<SharedDocument>
}
