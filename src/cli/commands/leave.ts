import { createInterface } from 'node:readline/promises'
import { setTimeout as delay } from 'node:timers/promises'
import { abortError, TrellisError } from '../../base/index.ts'
import { connect } from '../../client/index.ts'
import { resolveHome } from '../../config/index.ts'
import { leaveMesh as forget, isLeaving, requestLeave, storedMesh } from '../../daemon/index.ts'
import { type CommandContext, callOptions, isNobodyThere } from '../context.ts'
import { printable } from '../text.ts'

const POLL_MS = 100
/** For a daemon that something has started again at once: it forgets the mesh before all else. In milliseconds. */
const FINISH_TIMEOUT_MS = 20_000

/** What is to be left, as far as a question needs it. */
interface Left {
  mesh: string
  isFounder: boolean
}

/** Asks on the terminal. Anything but yes is no. */
async function confirm(question: string, signal: AbortSignal): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return /^y(es)?$/i.test((await terminal.question(`${question} [y/N] `, { signal })).trim())
  } catch (reason) {
    if (signal.aborted) throw abortError(signal)
    throw reason
  } finally {
    terminal.close()
  }
}

async function confirmed(context: CommandContext, { mesh, isFounder }: Left, isSure: boolean): Promise<void> {
  if (isSure) return
  if (context.output.json || !process.stdin.isTTY || !process.stderr.isTTY) {
    throw new TrellisError('failed_precondition', `leaving ${mesh} needs --yes where nobody can be asked`, {
      hint: 'To come back takes a new ticket of an admin.',
    })
  }
  const founder = isFounder
    ? ' This node has founded it: unless there is another admin, nobody can be let in any more.'
    : ''
  const question = `Leave ${mesh}? To come back takes a new ticket of an admin.${founder}`
  if (!(await confirm(question, context.signal))) throw new TrellisError('canceled', 'not left')
}

function inNoMesh(): TrellisError {
  return new TrellisError('failed_precondition', 'this node is in no mesh', {
    hint: 'There is nothing to leave.',
  })
}

/** With a daemon: asks what it is in, leaves word, and stops it. False where none runs. */
async function stopDaemon(context: CommandContext, home: string, isSure: boolean): Promise<Left | undefined> {
  let client: Awaited<ReturnType<typeof connect>>
  try {
    client = await connect({ home, signal: context.signal })
  } catch (reason) {
    if (isNobodyThere(reason)) return undefined
    throw reason
  }
  await using _ = client
  const { mesh, peer } = await client.node.status(callOptions(context))
  if (mesh === undefined) throw inNoMesh()
  const left = { mesh: printable(mesh.name), isFounder: mesh.founder === peer }
  await confirmed(context, left, isSure)
  await requestLeave(home)
  await client.node.stop(callOptions(context))
  return left
}

/** Forgets the mesh of the home, with a daemon or without. */
export async function leaveMesh(context: CommandContext, options: { yes?: boolean }): Promise<void> {
  const { output, signal } = context
  const home = resolveHome(context.home)
  const isSure = options.yes === true
  const stopped = await stopDaemon(context, home, isSure)
  let left = stopped
  if (left === undefined) {
    const stored = await storedMesh(home)
    if (stored === undefined) throw inNoMesh()
    left = { mesh: printable(stored.name) || 'a mesh whose membership is damaged', isFounder: stored.isFounder }
    await confirmed(context, left, isSure)
    await requestLeave(home)
  }
  output.note(`Leaving ${left.mesh}: this takes some seconds.`)
  const endMs = performance.now() + FINISH_TIMEOUT_MS
  while (await isLeaving(home)) {
    try {
      await forget(home)
    } catch (reason) {
      // A service manager may have started a daemon again: it is doing it.
      const isTaken = reason instanceof TrellisError && reason.kind === 'failed_precondition'
      if (!isTaken || performance.now() > endMs) throw reason
      await delay(POLL_MS)
      if (signal.aborted) throw abortError(signal)
    }
  }
  output.result({ left: left.mesh, stopped: stopped !== undefined }, () => `left ${left.mesh}`)
  output.note('Models stay where their files are; what another mesh shall have is published again.')
  if (stopped !== undefined) output.note('The daemon was stopped: `trellis up --detach` starts it, in no mesh.')
}
