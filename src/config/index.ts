export {
  type BandwidthRule,
  bandwidthRuleKey,
  formatBandwidthRule,
  isInForce,
  parseBandwidthRule,
} from './bandwidth.ts'
export { LOG_LEVELS, PRESETS, type Preset } from './choices.ts'
export {
  findSocketPath,
  HOME_VERSION,
  hubCacheFolder,
  isNewHome,
  LOG_FILE,
  openHome,
  prepareSocketPath,
  removeSocketPath,
  resolveHome,
  SOCKET_PATH_MAX_BYTES,
} from './home.ts'
export {
  type ChangedKeys,
  changedKeys,
  describeSettings,
  type LoadConfigOptions,
  type LoadedConfig,
  loadConfig,
  type Origin,
  type SettingDescription,
  saveFirstSettings,
  saveSetting,
  type ValueOrigin,
  variableOf,
} from './load.ts'
export { nearest } from './nearest.ts'
export {
  checkPolicy,
  EMPTY_POLICY,
  POLICY_FILE,
  type Policy,
  type PolicyLimit,
  type PolicyRule,
  type PolicyScope,
  readPolicyFile,
} from './policy.ts'
export type { Config, SettingKey } from './settings.ts'
export { parseBytes, parseDuration } from './units.ts'
