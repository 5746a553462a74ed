import { TrellisError, toTrellisError } from '../../base/index.ts'
import type { NodeStatus } from '../../client/index.ts'
import { PRESETS, resolveHome } from '../../config/index.ts'
import { parsePairs } from '../arguments.ts'
import { callOptions, type CommandContext, withClient } from '../context.ts'
import { reportUp, spawnDetached } from '../detach.ts'
import { printable } from '../text.ts'

export interface UpOptions {
  detach?: boolean
  preset?: string
  listen: string[]
  relay?: boolean
  name?: string
  set: string[]
  logFile?: string
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

function describe(status: NodeStatus): string {
  return `${printable(status.name)} is up: ${status.peer}, pid ${status.pid}, home ${printable(status.home)}`
}

export async function up(context: CommandContext, options: UpOptions): Promise<void> {
}

/** Nothing to stop is no failure: what was asked for is the case. */
export async function down(context: CommandContext): Promise<void> {
}
