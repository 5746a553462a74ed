import { join } from 'node:path'
import { TrellisError } from '../../base/index.ts'
import { LOG_FILE, resolveHome } from '../../config/index.ts'
import type { CommandContext } from '../context.ts'
import { followLines, lastLines } from '../log-file.ts'
import { formatTime, formatValue, printable } from '../text.ts'

export interface LogsOptions {
  lines: number
  follow?: boolean
}

/** Fields that every record has, or that are told in front of the others. */
const TOLD = new Set(['level', 'time', 'pid', 'room', 'msg'])

/** `2026-11-26 06:35:57  info   models  a model was pulled  cid=… name=smollm`. What is no record stays as it is. */
export function renderRecord(line: string): string {
  let record: Record<string, unknown>
  try {
    const parsed: unknown = JSON.parse(line)
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return printable(line)
    record = parsed as Record<string, unknown>
  } catch {
    return printable(line)
  }
  const text = (key: string): string => (record[key] === undefined ? '' : formatValue(record[key]))
  const fields = Object.entries(record)
    .filter(([key, value]) => !TOLD.has(key) && value !== undefined)
    .map(([key, value]) => `${key}=${formatValue(value)}`)
    .join(' ')
  const parts = [text('level').padEnd(5), text('room').padEnd(8), text('msg'), fields]
  const told = parts.filter((part, index) => index < 2 || part !== '').join('  ')
  return printable(record['time'] === undefined ? told : `${formatTime(Date.parse(text('time')))}  ${told}`)
}

/** Shows the end of `daemon.log`, and follows it. With `--json` the records as they are. */
export async function showDaemonLog(context: CommandContext, options: LogsOptions): Promise<void> {
  const { output } = context
  const file = join(resolveHome(context.home), LOG_FILE)
  const show = (line: string): void => output.raw(`${output.json ? line : renderRecord(line)}\n`)
  const found = await lastLines(file, options.lines)
  if (found === undefined && options.follow !== true) {
    throw new TrellisError('not_found', `there is no log ${file}`, {
      hint: 'A daemon that was started with --detach writes one; in the foreground its log is on stderr.',
    })
  }
  for (const line of found?.lines ?? []) show(line)
  if (options.follow === true) for await (const line of followLines(file, found?.end, context.signal)) show(line)
}
