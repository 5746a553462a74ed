import { TrellisError } from '../../base/index.ts'
import type { ConfigEntry, JsonValue, TrellisClient } from '../../client/index.ts'
import {
  describeSettings,
  loadConfig,
  nearest,
  openHome,
  resolveHome,
  type SettingDescription,
  saveSetting,
} from '../../config/index.ts'
import { type CommandContext, callOptions, isNobodyThere, withClient } from '../context.ts'
import { renderTable } from '../table.ts'
import { formatBytes, formatCount, formatDuration, formatValue, printable } from '../text.ts'

type Configuration = Awaited<ReturnType<TrellisClient['node']['config']>>
type Reloaded = Awaited<ReturnType<TrellisClient['node']['reloadConfig']>>

/** A value in units of people; programs get it raw, with `--json`. */
export function formatSetting(kind: SettingDescription['kind'] | undefined, value: unknown): string {
  if (typeof value !== 'number') return formatValue(value)
  if (kind === 'bytes') return formatBytes(value)
  return kind === 'duration' ? formatDuration(value) : formatValue(value)
}

/** What the daemon has in effect; without one, what it would take. */
async function currentConfig(context: CommandContext): Promise<Configuration> {
  try {
    return await withClient(context, client => client.node.config(callOptions(context)))
  } catch (reason) {
    if (!isNobodyThere(reason)) throw reason
    context.output.note('No daemon is running: this is what `trellis up` would take without options.')
    return await readConfig(context)
  }
}

function originOf(entry: ConfigEntry, file: string): string {
  const { origin, originDetail } = entry
  return originDetail === '' || originDetail === file ? origin : `${origin} (${originDetail})`
}

export async function showConfig(context: CommandContext): Promise<void> {
  const { output } = context
  const config = await currentConfig(context)
  const kinds = new Map((await describeSettings()).map(({ key, kind }) => [key as string, kind]))
  output.result(config, () => {
    const rows = config.entries.map(entry => [
      entry.key,
      formatSetting(kinds.get(entry.key), entry.value),
      originOf(entry, config.file),
    ])
    const table = renderTable([{ title: 'SETTING' }, { title: 'VALUE' }, { title: 'FROM' }], rows, {
      maxColumns: output.terminalColumns,
      title: line => output.paint('bold', line),
    })
    return `${table}\n\nfile: ${config.file}`
  })
}

/** The settings of a home as a daemon would read them now. */
async function readConfig(context: CommandContext): Promise<Configuration> {
  const { config, origins, file } = await loadConfig({ home: resolveHome(context.home) })
  const entries = (await describeSettings()).map(({ key, description, live }) => {
    const { origin, detail } = origins[key]
    return { key, value: config[key] as JsonValue, origin, originDetail: detail, description, live }
  })
  return { entries, file }
}

/** One setting: a list an item a line, so that scripts can read it. */
export async function getSetting(context: CommandContext, key: string): Promise<void> {
  const { output } = context
  const { entries, file } = await currentConfig(context)
  const entry = entries.find(other => other.key === key)
  if (entry === undefined) throw unknownSetting(key, entries)
  const kind = (await describeSettings()).find(setting => setting.key === key)?.kind
  output.result(entry, () =>
    Array.isArray(entry.value)
      ? entry.value.map(item => printable(formatValue(item))).join('\n')
      : printable(formatSetting(kind, entry.value)),
  )
  output.detail(`From ${originOf(entry, file)}.`)
}

function unknownSetting(key: string, entries: readonly ConfigEntry[]): TrellisError {
  const keys = entries.map(entry => entry.key)
  const meant = nearest(key, keys)
  return new TrellisError('invalid_argument', `unknown setting ${key}`, {
    hint: meant === undefined ? `Known are ${keys.join(', ')}.` : `Did you mean ${meant}?`,
  })
}

/** Keeps a setting in `config.toml`; with `text` undefined takes it out. What runs takes it where it can. */
export async function setSetting(context: CommandContext, key: string, text: string | undefined): Promise<void> {
  const { output } = context
  const home = resolveHome(context.home)
  await openHome(home)
  const file = await saveSetting({ home, key, text })
  const running = await reloadIfRunning(context)
  const { entries } = running ?? (await readConfig(context))
  const { origin, originDetail } = entries.find(entry => entry.key === key) ?? {}
  const reloaded = {
    applied: running?.applied.includes(key) === true,
    needsRestart: running?.needsRestart.includes(key) === true,
  }
  output.result({ key, file, value: text ?? null, running: running !== undefined, ...reloaded }, () =>
    text === undefined
      ? `${key} is no longer set in ${printable(file)}`
      : `${key} = ${printable(text)}, kept in ${printable(file)}`,
  )
  if (reloaded.applied) output.note('The daemon has taken it.')
  else if (reloaded.needsRestart)
    output.note('The daemon takes it when it starts again: `trellis down && trellis up --detach`.')
  else if (origin === 'flag' || origin === 'env') output.note(`For now ${originDetail ?? ''} wins.`)
}

/** Undefined where no daemon runs. */
async function reloadIfRunning(context: CommandContext): Promise<(Reloaded & Configuration) | undefined> {
  try {
    return await withClient(context, async client => ({
      ...(await client.node.reloadConfig(callOptions(context))),
      ...(await client.node.config(callOptions(context))),
    }))
  } catch (reason) {
    if (!isNobodyThere(reason)) throw reason
    return undefined
  }
}

export async function reloadConfig(context: CommandContext): Promise<void> {
  await withClient(context, async client => {
    const { applied, needsRestart } = await client.node.reloadConfig(callOptions(context))
    context.output.result({ applied, needsRestart }, () => {
      const lines = [applied.length === 0 ? 'nothing to apply' : `applied: ${applied.join(', ')}`]
      if (needsRestart.length > 0) {
        lines.push(
          `${formatCount(needsRestart.length, 'change needs', 'changes need')} a restart: ${needsRestart.join(', ')}`,
        )
      }
      return lines.join('\n')
    })
  })
}
