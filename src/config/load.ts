import type { Config, SettingKey, SettingKind } from './settings.ts'

/** Where a value comes from, from strongest to weakest. */
export type Origin = 'flag' | 'env' | 'file' | 'preset' | 'default'

export interface ValueOrigin {
  origin: Origin
  /** `--network.mdns`, `TRELLIS_NETWORK_MDNS`, the file's path, the preset's name; empty for a default. */
  detail: string
}

export interface LoadedConfig {
  config: Config
  origins: Readonly<Record<SettingKey, ValueOrigin>>
  /** The file that was looked for, whether it exists or not. */
  file: string
}

export interface LoadConfigOptions {
  /** Folder that holds `config.toml`. */
  home: string
  /** Values given on the command line, by dotted key. Lists are comma-separated. */
  flags?: Readonly<Record<string, string>>
  /** @defaultValue process.env */
  env?: Readonly<Record<string, string | undefined>>
}

export const ENV_PREFIX = 'TRELLIS_'

/** The environment variable of a setting: `TRELLIS_NETWORK_MDNS` for `network.mdns`. */
export function variableOf(key: SettingKey): string {
  return ENV_PREFIX + key.replaceAll('.', '_').toUpperCase()
}

/**
 * Reads the configuration: flags, then `TRELLIS_*` variables, then `config.toml`, then the preset, then defaults. Keys
 * that no one knows are fatal, so that a typing error never passes for a setting. The result is frozen.
 */
export async function loadConfig(options: LoadConfigOptions): Promise<LoadedConfig> {
  // Loaded when needed: the schema library takes most of the time in which `trellis --help` must answer.
  const { resolveConfig } = await import('./resolve.ts')
  return resolveConfig(options)
}

/**
 * Writes settings that were given as flags into a new `config.toml`, so that later starts have them too. Resolves to the file's
 * path; to `undefined`, with nothing written, where the home has one: what people wrote is theirs.
 */
export async function saveFirstSettings(options: {
  home: string
  flags: Readonly<Record<string, string>>
}): Promise<string | undefined> {
  const { writeFirstFile } = await import('./resolve.ts')
  return writeFirstFile(options)
}

/**
 * Puts a setting into `config.toml`, or with `text` undefined takes it out; comments and the rest stay as they are. Resolves to the
 * file's path. Throws `invalid_argument` for an unknown key, a value that it does not take, and a file that is wrong elsewhere;
 * nothing is written then.
 */
export async function saveSetting(options: { home: string; key: string; text: string | undefined }): Promise<string> {
  const { writeSetting } = await import('./resolve.ts')
  return writeSetting(options)
}

export interface ChangedKeys {
  /** A running daemon can take these. */
  live: SettingKey[]
  needsRestart: SettingKey[]
}

export interface SettingDescription {
  key: SettingKey
  kind: SettingKind
  description: string
  default: unknown
  /** A running daemon takes a change on `trellis config reload` or SIGHUP. */
  live: boolean
  /** The environment variable that sets it. */
  variable: string
}

/** All settings, in the order in which people should read them. */
export async function describeSettings(): Promise<SettingDescription[]> {
  const { describe } = await import('./resolve.ts')
  return describe()
}

/** Settings whose values differ. */
export async function changedKeys(before: Config, after: Config): Promise<ChangedKeys> {
  const { compare } = await import('./resolve.ts')
  return compare(before, after)
}
