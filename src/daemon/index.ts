export { type Daemon, type DaemonOptions, startDaemon } from './daemon.ts'
export { type DetachedDaemon, type StartDetachedOptions, startDetached } from './detached.ts'
export { type RunDaemonOptions, runDaemon } from './run.ts'
export { VERSION } from './version.ts'
