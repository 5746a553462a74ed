import { connect, type NodeStatus, type TrellisClient } from '../../client/index.ts'
import { parsePairs } from '../arguments.ts'
import { type CommandContext, callOptions, isNobodyThere } from '../context.ts'
import { printable } from '../text.ts'

export interface UpOptions {
  detach?: boolean
  preset?: string
  listen: string[]
  relay?: boolean
  name?: string
  set: string[]
}

/** The options as settings by dotted key. Those with an option of their own win over `--set`. */
export function settingsOf(options: UpOptions): Record<string, string> {
  return {
    ...parsePairs(options.set, '--set'),
    ...(options.preset === undefined ? {} : { preset: options.preset }),
    ...(options.listen.length === 0 ? {} : { 'network.listen': options.listen.join(',') }),
    ...(options.relay === true ? { 'network.relay_server': 'on' } : {}),
    ...(options.name === undefined ? {} : { name: options.name }),
  }
}

function homeOf(context: CommandContext): { home?: string } {
  return context.home === undefined ? {} : { home: context.home }
}

function describe(status: NodeStatus): string {
  return `${printable(status.name)} is up: ${printable(status.peer)}, pid ${status.pid}, home ${printable(status.home)}`
}

export async function up(context: CommandContext, options: UpOptions): Promise<void> {
  const { output } = context
  const flags = settingsOf(options)
  const { runDaemon, startDetached } = await import('../../daemon/index.ts')
  if (options.detach === true) {
    const timeoutMs = context.timeoutMs === undefined ? {} : { timeoutMs: context.timeoutMs }
    const started = await startDetached({ ...homeOf(context), flags, signal: context.signal, ...timeoutMs })
    output.result(started.status, () => describe(started.status))
    output.note(`Its log is ${started.logFile}. Stop it with \`trellis down\`.`)
    return
  }
  let failure: unknown
  await runDaemon({
    ...homeOf(context),
    flags,
    onReady: daemon => {
      // By the way that everyone else takes, so that it says what everyone else sees.
      void announce(context, daemon.socketPath).catch((reason: unknown) => {
        failure = reason
        return daemon.stop()
      })
    },
  })
  if (failure !== undefined) throw failure
}

async function announce(context: CommandContext, socketPath: string): Promise<void> {
  await using client = await connect({ socketPath, signal: context.interrupted })
  const status = await client.node.status({ signal: context.interrupted })
  context.output.result(status, () => describe(status))
}

/** Nothing to stop is no failure: what was asked for is the case. */
export async function down(context: CommandContext): Promise<void> {
  const { output } = context
  let client: TrellisClient
  try {
    client = await connect({ ...homeOf(context), signal: context.signal })
  } catch (reason) {
    if (!isNobodyThere(reason)) throw reason
    output.result({ stopped: false }, () => 'no daemon is running')
    return
  }
  await using _ = client
  const { pid } = await client.node.status(callOptions(context))
  await client.node.stop(callOptions(context))
  output.result({ stopped: true, pid }, () => `stopped (pid ${pid})`)
}
