import { statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { errorMessage } from '../base/index.ts'
import { readIdentity } from '../mesh/index.ts'
import type { DaemonContext } from './context.ts'
import { ownProblemError } from './own-membership.ts'

export interface CheckResult {
  name: string
  outcome: 'ok' | 'warning' | 'failure'
  message: string
  hint?: string
}

const LOW_DISK_BYTES = 1024 ** 3
const LAG_WARNING_MS = 250

type Check = (context: DaemonContext) => Promise<Omit<CheckResult, 'name'>> | Omit<CheckResult, 'name'>

const ok = (message: string): Omit<CheckResult, 'name'> => ({ outcome: 'ok', message })

async function checkIdentity({ home, identity }: DaemonContext): Promise<Omit<CheckResult, 'name'>> {
  const onDisk = await readIdentity(join(home, 'identity.key'))
  if (onDisk.peer === identity.peer) return ok(identity.peer)
  return {
    outcome: 'failure',
    message: `identity.key is another peer's than the one that runs: ${onDisk.peer}`,
    hint: 'Restart the daemon to take it, or put the old file back.',
  }
}

function checkMesh(context: DaemonContext): Omit<CheckResult, 'name'> {
  const runtime = context.runtime()
  if (runtime === undefined) {
    return {
      outcome: 'warning',
      message: 'this node is in no mesh',
      hint: 'Found one with `trellis mesh create`, or join one with `trellis join <ticket>`.',
    }
  }
  const { membership } = runtime
  const problem = ownProblemError(runtime)
  if (problem === undefined) return ok(`${membership.role} of ${membership.meshName}`)
  return { outcome: 'failure', message: problem.message, ...(problem.hint ? { hint: problem.hint } : {}) }
}

function checkPeers(context: DaemonContext): Omit<CheckResult, 'name'> {
  const runtime = context.runtime()
  if (runtime === undefined) return ok('not needed without a mesh')
  const others = runtime.membership.members().filter(member => member.peer !== runtime.membership.self)
  const connected = runtime.mesh.peers()
  const relayed = connected.filter(peer => peer.path === 'relayed').length
  const message = `${connected.length} of ${others.length} known members connected, ${relayed} through relays`
  if (connected.length > 0 || others.length === 0) return ok(message)
  return {
    outcome: 'warning',
    message,
    hint: 'Are the others up? Add an address of one to network.bootstrap, or see the log.',
  }
}

function checkAddresses(context: DaemonContext): Omit<CheckResult, 'name'> {
  const runtime = context.runtime()
  if (runtime === undefined) return ok('not needed without a mesh')
  const addresses = runtime.mesh.addresses()
  const problem = runtime.mesh.relayProblem()
  if (problem !== undefined) {
    return {
      outcome: 'warning',
      message: `no place at a relay, so that others may not reach this node: ${problem}`,
      hint: 'Raise network.relay_reservations there, or connect to another relay.',
    }
  }
  if (addresses.length > 0) return ok(`${addresses.length} addresses`)
  return {
    outcome: 'warning',
    message: 'no address at which others can reach this node',
    hint: 'Set network.listen, or connect to a relay.',
  }
}

function checkNat(context: DaemonContext): Omit<CheckResult, 'name'> {
  const nat = context.runtime()?.nat
  if (nat === undefined) return ok('hole punching is off, or not needed without a mesh')
  return ok([nat.reachability().verdict, ...nat.explain()].join(': '))
}

function checkState(context: DaemonContext): Omit<CheckResult, 'name'> {
  const runtime = context.runtime()
  if (runtime === undefined) return ok('not needed without a mesh')
  const status = runtime.state.status()
  if (status.readOnly !== undefined) {
    return {
      outcome: 'failure',
      message: status.readOnly,
      hint: 'Make room on the disk and restart the daemon.',
    }
  }
  if (status.frozen.length > 0) {
    return {
      outcome: 'warning',
      message: `${status.frozen.length} logs are frozen because their author signed two histories`,
      hint: `Look at ${status.frozen[0]?.author ?? 'them'}: its home may be in use twice.`,
    }
  }
  return ok(`${status.documentCount} documents of ${status.authorCount} authors`)
}

async function checkDisk({ home }: DaemonContext): Promise<Omit<CheckResult, 'name'>> {
  const { bavail, bsize } = await statfs(home)
  const freeBytes = bavail * bsize
  const message = `${(freeBytes / 1024 ** 3).toFixed(1)} GiB free where the home is`
  if (freeBytes >= LOW_DISK_BYTES) return ok(message)
  return { outcome: 'warning', message, hint: 'Free some space: state and pulls stop when the disk is full.' }
}

async function checkLoop(): Promise<Omit<CheckResult, 'name'>> {
  const startedMs = performance.now()
  await new Promise(resolve => setTimeout(resolve, 20))
  const lagMs = Math.max(0, performance.now() - startedMs - 20)
  const message = `answers within ${lagMs.toFixed(0)} ms`
  if (lagMs < LAG_WARNING_MS) return ok(message)
  return { outcome: 'warning', message, hint: 'The machine or the daemon is busy.' }
}

const CHECKS: readonly [string, Check][] = [
  ['identity', checkIdentity],
  ['mesh', checkMesh],
  ['peers', checkPeers],
  ['addresses', checkAddresses],
  ['reachability', checkNat],
  ['state', checkState],
  ['disk', checkDisk],
  ['responsiveness', checkLoop],
]

/** Looks at everything that users ask about when something does not work. */
export async function diagnose(context: DaemonContext): Promise<CheckResult[]> {
  return Promise.all(
    CHECKS.map(async ([name, check]) => {
      try {
        return { name, ...(await check(context)) }
      } catch (reason) {
        return { name, outcome: 'failure' as const, message: errorMessage(reason) }
      }
    }),
  )
}
