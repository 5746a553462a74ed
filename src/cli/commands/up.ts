import { connect, type NodeStatus, type TrellisClient } from '../../client/index.ts'
import { changedKeys, isNewHome, loadConfig, resolveHome, saveFirstSettings } from '../../config/index.ts'
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

/** The options that say what the node is. A first start keeps them; what `--set` says holds for one run. */
function lastingSettingsOf(options: UpOptions): Record<string, string> {
  return {
    ...(options.preset === undefined ? {} : { preset: options.preset }),
    ...(options.listen.length === 0 ? {} : { 'network.listen': options.listen.join(',') }),
    ...(options.relay === true ? { 'network.relay_server': 'on' } : {}),
    ...(options.name === undefined ? {} : { name: options.name }),
  }
}

/** The options as settings by dotted key. Those with an option of their own win over `--set`. */
export function settingsOf(options: UpOptions): Record<string, string> {
  return { ...parsePairs(options.set, '--set'), ...lastingSettingsOf(options) }
}

/** To be called before the start; what it resolves to, once the daemon is up: says what holds next time. */
async function keepSettings(context: CommandContext, options: UpOptions): Promise<() => Promise<void>> {
  const home = resolveHome(context.home)
  const flags = lastingSettingsOf(options)
  const names = Object.keys(flags)
  const isFirst = await isNewHome(home)
  return async () => {
    if (names.length === 0) return
    const saved = isFirst ? await saveFirstSettings({ home, flags }) : undefined
    if (saved !== undefined) {
      context.output.note(`Kept for the next starts, in ${printable(saved)}: ${names.join(', ')}.`)
      return
    }
    const [now, next] = await Promise.all([loadConfig({ home, flags }), loadConfig({ home })])
    const { live, needsRestart } = await changedKeys(now.config, next.config)
    const changed: string[] = [...live, ...needsRestart]
    const other = names.filter(key => changed.includes(key))
    if (other.length > 0)
      context.output.note(
        `For this run only: ${other.join(', ')}. \`trellis config set\` keeps settings, in ${printable(next.file)}.`,
      )
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
  const keep = await keepSettings(context, options)
  const { runDaemon, startDetached } = await import('../../daemon/index.ts')
  if (options.detach === true) {
    const timeoutMs = context.timeoutMs === undefined ? {} : { timeoutMs: context.timeoutMs }
    const started = await startDetached({ ...homeOf(context), flags, signal: context.signal, ...timeoutMs })
    output.result(started.status, () => describe(started.status))
    await keep()
    output.note('Its log: `trellis logs --follow`. Stop it with `trellis down`.')
    return
  }
  let failure: unknown
  await runDaemon({
    ...homeOf(context),
    flags,
    onReady: daemon => {
      // By the way that everyone else takes, so that it says what everyone else sees.
      void announce(context, daemon.socketPath)
        .then(keep)
        .catch((reason: unknown) => {
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
