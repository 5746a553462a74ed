import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse, stringify, TomlDate, TomlError, type TomlTable, type TomlValue } from 'smol-toml'
import { errorMessage, TrellisError } from '../base/index.ts'
import type { Preset } from './choices.ts'
import {
  type ChangedKeys,
  ENV_PREFIX,
  type LoadConfigOptions,
  type LoadedConfig,
  type Origin,
  type SettingDescription,
  type ValueOrigin,
  variableOf,
} from './load.ts'
import { nearest } from './nearest.ts'
import { type Config, PRESET_VALUES, SETTINGS, type Setting, type SettingKey } from './settings.ts'

const MAX_FILE_BYTES = 1024 * 1024
/** Variables with the prefix that are no settings: the home, and what the launcher tells its child. */
const OTHER_VARIABLES = new Set(['TRELLIS_HOME'])
const INTERNAL_PREFIX = 'TRELLIS_INTERNAL_'

const KEYS = Object.keys(SETTINGS) as SettingKey[]
const isKey = (key: string): key is SettingKey => Object.hasOwn(SETTINGS, key)

function invalid(message: string, hint?: string): TrellisError {
  return new TrellisError('invalid_argument', message, hint === undefined ? {} : { hint })
}

function unknownKey(what: string, meant: string | undefined): TrellisError {
  return invalid(
    `unknown ${what}`,
    meant === undefined ? 'Run `trellis config show` for all settings.' : `Did you mean ${meant}?`,
  )
}

/** The typed form of a value that came as text. */
function fromText(setting: Setting<unknown>, text: string): unknown {
  switch (setting.kind) {
    case 'boolean': {
      const lower = text.trim().toLowerCase()
      if (['true', '1', 'yes', 'on'].includes(lower)) return true
      if (['false', '0', 'no', 'off'].includes(lower)) return false
      return text
    }
    case 'count':
      return /^\s*-?\d{1,15}\s*$/.test(text) ? Number(text) : text
    case 'list':
      return text
        .split(',')
        .map(item => item.trim())
        .filter(item => item !== '')
    case 'text':
    case 'choice':
    case 'bytes':
    case 'duration':
      return text
    default:
      return setting.kind satisfies never
  }
}

function check(key: SettingKey, value: unknown, where: string): unknown {
  const result = SETTINGS[key].type.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const at = issue !== undefined && issue.path.length > 0 ? ` (item ${issue.path.join('.')})` : ''
  throw invalid(`${where}: ${issue?.message ?? 'invalid value'}${at}`, SETTINGS[key].description)
}

function isTable(value: TomlValue): value is TomlTable {
  return typeof value === 'object' && !Array.isArray(value) && !(value instanceof TomlDate)
}

/** Dotted keys of a parsed file. A table that no setting lives in is reported by its own name. */
function flatten(table: TomlTable, prefix: string, into: Map<string, TomlValue>): void {
  for (const [name, value] of Object.entries(table)) {
    const key = prefix + name
    if (isTable(value) && KEYS.some(known => known.startsWith(`${key}.`))) flatten(value, `${key}.`, into)
    else into.set(key, value)
  }
}

async function readConfigFile(file: string): Promise<Map<string, TomlValue>> {
  const values = new Map<string, TomlValue>()
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (reason) {
    if ((reason as NodeJS.ErrnoException).code === 'ENOENT') return values
    throw new TrellisError('failed_precondition', `cannot read ${file}: ${errorMessage(reason)}`, { cause: reason })
  }
  if (text.length > MAX_FILE_BYTES) throw invalid(`${file} is larger than ${MAX_FILE_BYTES} bytes`)
  let table: TomlTable
  try {
    table = parse(text)
  } catch (reason) {
    if (!(reason instanceof TomlError)) throw reason
    throw new TrellisError(
      'invalid_argument',
      `${file}:${reason.line}:${reason.column}: ${reason.message.split('\n')[0]}`,
      { cause: reason },
    )
  }
  flatten(table, '', values)
  return values
}

type Layer = Map<SettingKey, { value: unknown; detail: string }>

function readFlags(flags: Readonly<Record<string, string>>): Layer {
  const layer: Layer = new Map()
  for (const [key, text] of Object.entries(flags)) {
    if (!isKey(key)) throw unknownKey(`setting ${key}`, nearest(key, KEYS))
    const detail = `--${key}`
    layer.set(key, { value: check(key, fromText(SETTINGS[key], text), detail), detail })
  }
  return layer
}

function readEnvironment(env: Readonly<Record<string, string | undefined>>): Layer {
  const layer: Layer = new Map()
  const keyOf = new Map(KEYS.map(key => [variableOf(key), key]))
  for (const [name, text] of Object.entries(env)) {
    if (!name.startsWith(ENV_PREFIX) || text === undefined) continue
    if (OTHER_VARIABLES.has(name) || name.startsWith(INTERNAL_PREFIX)) continue
    const key = keyOf.get(name)
    if (key === undefined) throw unknownKey(`environment variable ${name}`, nearest(name, [...keyOf.keys()]))
    layer.set(key, { value: check(key, fromText(SETTINGS[key], text), name), detail: name })
  }
  return layer
}

async function readFileLayer(file: string): Promise<Layer> {
  const layer: Layer = new Map()
  for (const [key, value] of await readConfigFile(file)) {
    if (!isKey(key)) throw unknownKey(`key "${key}" in ${file}`, nearest(key, KEYS))
    layer.set(key, { value: check(key, value, `${file}: ${key}`), detail: file })
  }
  return layer
}

/** See `saveFirstSettings` in load.ts. */
export async function writeFirstFile({ home, flags }: { home: string; flags: Readonly<Record<string, string>> }) {
  const file = join(home, 'config.toml')
  const table: Record<string, unknown> = {}
  for (const [key, { value }] of readFlags(flags)) {
    const parts = key.split('.')
    const name = parts.pop() ?? key
    let inner = table
    for (const part of parts) inner = (inner[part] ??= {}) as Record<string, unknown>
    inner[name] = value
  }
  try {
    await writeFile(file, stringify(table), { flag: 'wx', mode: 0o600 })
    return file
  } catch (reason) {
    if ((reason as NodeJS.ErrnoException).code === 'EEXIST') return undefined
    throw new TrellisError('failed_precondition', `cannot write ${file}: ${errorMessage(reason)}`, { cause: reason })
  }
}

/** See `loadConfig` in load.ts. */
export async function resolveConfig(options: LoadConfigOptions): Promise<LoadedConfig> {
  const file = join(options.home, 'config.toml')
  const layers: [Origin, Layer][] = [
    ['flag', readFlags(options.flags ?? {})],
    ['env', readEnvironment(options.env ?? process.env)],
    ['file', await readFileLayer(file)],
  ]
  const find = (key: SettingKey): { value: unknown; origin: Origin; detail: string } | undefined => {
    for (const [origin, layer] of layers) {
      const found = layer.get(key)
      if (found !== undefined) return { ...found, origin }
    }
    return undefined
  }

  const preset = (find('preset')?.value ?? SETTINGS.preset.default) as Preset
  const values: Partial<Record<SettingKey, unknown>> = {}
  const origins: Partial<Record<SettingKey, ValueOrigin>> = {}
  for (const key of KEYS) {
    const found = find(key)
    const ofPreset = PRESET_VALUES[preset][key]
    let value: unknown
    if (found !== undefined) {
      value = found.value
      origins[key] = { origin: found.origin, detail: found.detail }
    } else if (ofPreset !== undefined) {
      value = ofPreset
      origins[key] = { origin: 'preset', detail: preset }
    } else {
      value = SETTINGS[key].default
      origins[key] = { origin: 'default', detail: '' }
    }
    values[key] = Array.isArray(value) ? Object.freeze([...value]) : value
  }
  return {
    config: Object.freeze(values) as Config,
    origins: Object.freeze(origins) as Record<SettingKey, ValueOrigin>,
    file,
  }
}

/** See `changedKeys` in load.ts. */
export function compare(before: Config, after: Config): ChangedKeys {
  const changed = KEYS.filter(key => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
  return {
    live: changed.filter(key => SETTINGS[key].live),
    needsRestart: changed.filter(key => !SETTINGS[key].live),
  }
}

/** See `describeSettings` in load.ts. */
export function describe(): SettingDescription[] {
  return KEYS.map(key => {
    const { kind, description, live } = SETTINGS[key]
    return { key, kind, description, default: SETTINGS[key].default, live, variable: variableOf(key) }
  })
}
