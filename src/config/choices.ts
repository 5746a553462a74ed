export const PRESETS = ['local', 'lan', 'public'] as const
export type Preset = (typeof PRESETS)[number]

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const
