/**
 * A process that outlives its daemon by a moment, to end what the daemon has left when it was killed. It reads process
 * groups from stdin, `+123` and `-123` a line each, and kills those that are left when stdin ends, as it does
 * with the daemon, however that dies.
 */
import { createInterface } from 'node:readline'

const GRACE_MS = 1000
const groups = new Set<number>()

function signalAll(signal: NodeJS.Signals): void {
  for (const group of groups) {
    try {
      process.kill(-group, signal)
    } catch {
      // The group is gone.
      groups.delete(group)
    }
  }
}

// A Ctrl-C in the daemon's terminal is the daemon's to act on.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})

const lines = createInterface({ input: process.stdin })
lines.on('line', line => {
  const group = Number(line.slice(1))
  // Never 0 or 1: those would be this process's own group, or everybody's.
  if (!Number.isSafeInteger(group) || group <= 1) return
  if (line.startsWith('+')) groups.add(group)
  else groups.delete(group)
})
lines.on('close', () => {
  signalAll('SIGTERM')
  if (groups.size === 0) process.exit(0)
  setTimeout(() => {
    signalAll('SIGKILL')
    process.exit(0)
  }, GRACE_MS)
})
