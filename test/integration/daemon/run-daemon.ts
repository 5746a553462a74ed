/** The process of a daemon in the foreground, for tests: `node run-daemon.ts '{"home": …, "flags": …}'`. */
import { runDaemon } from '../../../src/daemon/index.ts'

const options = JSON.parse(process.argv[2] ?? '{}') as { home: string; flags: Record<string, string> }
await runDaemon(options)
process.exit()
