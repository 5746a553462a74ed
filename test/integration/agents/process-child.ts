/** A stand-in for a daemon: starts a command that ignores what asks it to end, with a child of its own, and says their ids. */

import { superviseProcess } from '../../../src/agents/process/agent-process.ts'
import { Guardian } from '../../../src/agents/process/guardian.ts'
import { silentLogger } from '../../../src/base/index.ts'

const stubborn = 'trap "" TERM INT HUP; sleep 1000 & echo $! >&2; while :; do sleep 1; done'
const agent = await superviseProcess(
  { command: ['sh', '-c', stubborn], environment: {}, workingDirectory: '/' },
  new Guardian(silentLogger),
  line => process.send?.({ pids: [agent.pid, Number(line)] }),
)
