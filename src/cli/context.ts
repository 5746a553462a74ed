import { TrellisError } from '../base/index.ts'
import type { CallOptions, connect } from '../client/index.ts'
import type { Output } from './output.ts'

export type Client = Awaited<ReturnType<typeof connect>>

/** What every command gets, besides its own arguments and options. */
export interface CommandContext {
  /** As given with `--home`; otherwise the environment decides. */
  home: string | undefined
  /** Of one call, from `--timeout`, in milliseconds. */
  timeoutMs: number | undefined
  /** Aborts on Ctrl-C, SIGTERM, a closed stdout and at the end of `--timeout`. */
  signal: AbortSignal
  /** The same without `--timeout`: for what runs until it is told to stop. */
  interrupted: AbortSignal
  output: Output
}

/** Signal and time limit for one call of the client. */
export function callOptions(context: CommandContext): CallOptions {
  return { signal: context.signal, ...(context.timeoutMs === undefined ? {} : { timeoutMs: context.timeoutMs }) }
}

/** Connects to the home's daemon for as long as `task` runs. */
export async function withClient<T>(context: CommandContext, task: (client: Client) => Promise<T>): Promise<T> {
  const { connect } = await import('../client/index.ts')
  const client = await connect({
    ...(context.home === undefined ? {} : { home: context.home }),
    signal: context.signal,
  })
  try {
    return await task(client)
  } finally {
    await client.close()
  }
}

/** No socket, or one that a killed daemon left behind. A daemon that hangs is something else. */
export function isNobodyThere(reason: unknown): boolean {
  if (!(reason instanceof TrellisError) || reason.kind !== 'unavailable') return false
  const { code } = (reason.cause ?? {}) as { code?: string }
  return code === 'ENOENT' || code === 'ECONNREFUSED'
}
