/** The process of a detached daemon: `node entry.js <EntryArguments as JSON>`. */
import { toTrellisError } from '../base/index.ts'
import { loadConfig } from '../config/index.ts'
import { openRotatingFile } from '../telemetry/index.ts'
import type { EntryArguments, StartFailure } from './detached.ts'
import { runDaemon } from './run.ts'

const { home, flags, logFile } = JSON.parse(process.argv[2] ?? '{}') as EntryArguments
try {
  const { config } = await loadConfig({ home, flags })
  using log = openRotatingFile(logFile, config['log.file_max_bytes'])
  await runDaemon({ home, flags, logSink: log })
} catch (reason) {
  const { kind, message, hint } = toTrellisError(reason)
  process.stderr.write(`${JSON.stringify({ level: 'error', fatal: { kind, message, hint }, msg: message })}\n`)
  const failure: StartFailure = { kind, message, hint }
  // Whoever started this may be gone, or sure already that it runs.
  if (process.connected) await new Promise(resolve => process.send?.(failure, resolve))
  process.exitCode = 1
}
// What a library left open must not keep a stopped daemon's process.
process.exit()
