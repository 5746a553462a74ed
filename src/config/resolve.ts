import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
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
  return invalid(`unknown ${what}`, meant === undefined ? `Known are ${KEYS.join(', ')}.` : `Did you mean ${meant}?`)
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

/** The file's text; empty where there is none. */
async function readText(file: string): Promise<string> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (reason) {
    if ((reason as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw new TrellisError('failed_precondition', `cannot read ${file}: ${errorMessage(reason)}`, { cause: reason })
  }
  if (text.length > MAX_FILE_BYTES) throw invalid(`${file} is larger than ${MAX_FILE_BYTES} bytes`)
  return text
}

function parseText(text: string, file: string): TomlTable {
  try {
    return parse(text)
  } catch (reason) {
    if (!(reason instanceof TomlError)) throw reason
    throw new TrellisError(
      'invalid_argument',
      `${file}:${reason.line}:${reason.column}: ${reason.message.split('\n')[0]}`,
      { cause: reason },
    )
  }
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

function readTable(table: TomlTable, file: string): Layer {
  const layer: Layer = new Map()
  const values = new Map<string, TomlValue>()
  flatten(table, '', values)
  for (const [key, value] of values) {
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

/** Puts a value at a dotted key, or takes it away; tables that this leaves empty go too. */
function putValue(table: TomlTable, parts: readonly string[], value: TomlValue | undefined): void {
  const [name = '', ...rest] = parts
  if (rest.length === 0) {
    if (value === undefined) delete table[name]
    else table[name] = value
    return
  }
  const inner = table[name]
  const next: TomlTable = inner !== undefined && isTable(inner) ? inner : {}
  putValue(next, rest, value)
  if (Object.keys(next).length > 0) table[name] = next
  else delete table[name]
}

/** See `saveSetting` in load.ts. */
export async function writeSetting(options: { home: string; key: string; text: string | undefined }): Promise<string> {
  const { home, key, text } = options
  if (!isKey(key)) throw unknownKey(`setting ${key}`, nearest(key, KEYS))
  const value = text === undefined ? undefined : (fromText(SETTINGS[key], text) as TomlValue)
  if (value !== undefined) check(key, value, key)
  // A link stays one: what it leads to is changed.
  const named = join(home, 'config.toml')
  const file = await realpath(named).catch(() => named)
  const before = await readText(file)
  const table = parseText(before, named)
  putValue(table, key.split('.'), value)
  // What is wrong in the rest of the file would keep the daemon from starting: it is said now.
  readTable(table, named)
  const { patch } = await import('@decimalturn/toml-patch')
  const after = patch(before, table)
  if (textOf(parseText(after, named)) !== textOf(table))
    throw new TrellisError('failed_precondition', `${named} can't be changed without harm to the rest of it`, {
      hint: `Change ${key} in it by hand.`,
    })
  if (after !== before) await replaceFile(file, after)
  return named
}

/** The same for tables that say the same, in whatever order. */
function textOf(table: TomlTable): string {
  const values = new Map<string, TomlValue>()
  flatten(table, '', values)
  return JSON.stringify([...values].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** All at once, with the file's own mode: a crash leaves the old text or the new one. */
async function replaceFile(file: string, text: string): Promise<void> {
  const mode = await stat(file).then(
    found => found.mode & 0o777,
    () => 0o600,
  )
  const fresh = `${file}.${process.pid}.new`
  try {
    await writeFile(fresh, text, { mode, flush: true })
    await rename(fresh, file)
  } catch (reason) {
    await rm(fresh, { force: true })
    throw new TrellisError('failed_precondition', `cannot write ${file}: ${errorMessage(reason)}`, { cause: reason })
  }
}

/** See `loadConfig` in load.ts. */
export async function resolveConfig(options: LoadConfigOptions): Promise<LoadedConfig> {
  const file = join(options.home, 'config.toml')
  const layers: [Origin, Layer][] = [
    ['flag', readFlags(options.flags ?? {})],
    ['env', readEnvironment(options.env ?? process.env)],
    ['file', readTable(parseText(await readText(file), file), file)],
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
