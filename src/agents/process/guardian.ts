import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Logger } from '../../base/index.ts'

/**
 * Sees to it that no agent's process outlives this one, even one killed with -9: a small process of its own is told of
 * each, and ends what is left when its pipe from here closes. Started with the first.
 */
export class Guardian {
  readonly #log: Logger
  readonly #groups = new Set<number>()
  #child: ChildProcess | undefined
  #isStopped = false

  constructor(log: Logger) {
    this.#log = log
  }

  /** Takes a process group into its care. */
  add(group: number): void {
    this.#groups.add(group)
    if (this.#child === undefined) this.#start()
    else this.#tell(`+${group}`)
  }

  /** The group is gone. */
  delete(group: number): void {
    if (this.#groups.delete(group)) this.#tell(`-${group}`)
  }

  /** Ends the guardian, and with it whatever groups are left. */
  stop(): void {
    this.#isStopped = true
    this.#child?.stdin?.end()
    this.#child?.unref()
  }

  #start(): void {
    if (this.#isStopped) return
    const entry = fileURLToPath(
      new URL(`./guardian-main${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url),
    )
    // A session of its own, so that what ends this one's process group does not end it too.
    const child = spawn(process.execPath, [entry], { stdio: ['pipe', 'ignore', 'ignore'], detached: true, env: {} })
    this.#child = child
    child.stdin.on('error', () => {})
    child.unref()
    const onGone = (reason: Error | undefined): void => {
      if (this.#child !== child) return
      this.#child = undefined
      if (this.#isStopped) return
      this.#log.warn({ err: reason }, 'the guardian of agents’ processes is gone; another takes its place')
      if (this.#groups.size > 0) this.#start()
    }
    child.once('error', onGone)
    child.once('exit', () => onGone(undefined))
    for (const group of this.#groups) this.#tell(`+${group}`)
  }

  #tell(line: string): void {
    this.#child?.stdin?.write(`${line}\n`)
  }
}
