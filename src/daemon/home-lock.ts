import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Database, openDatabase, TrellisError } from '../base/index.ts'

const MAX_PID = 4_194_304

/** The pid that a home's last daemon noted, whether it still runs or not. */
async function readPid(file: string): Promise<number | undefined> {
  const text = await readFile(file, 'utf8').catch(() => '')
  const pid = /^\d{1,7}\n$/.test(text) ? Number(text) : undefined
  return pid !== undefined && pid <= MAX_PID ? pid : undefined
}

export function alreadyRuns(home: string, pid: number | undefined, cause?: unknown): TrellisError {
  return new TrellisError(
    'failed_precondition',
    `a daemon is running already on ${home}${pid === undefined ? '' : ` (pid ${pid})`}`,
    { cause, hint: 'Stop it with `trellis down`, or use another home with --home.' },
  )
}

/**
 * Opens the home's database, whose lock makes this process the home's only daemon; the system releases it when the
 * process dies, however that comes. Throws `failed_precondition` naming the process that has it.
 */
export async function lockHome(home: string): Promise<Database> {
  const pidFile = join(home, 'daemon.pid')
  let database: Database
  try {
    database = await openDatabase(join(home, 'db'))
  } catch (reason) {
    if (!(reason instanceof TrellisError) || reason.kind !== 'failed_precondition') throw reason
    const pid = await readPid(pidFile)
    throw alreadyRuns(home, pid, reason)
  }
  try {
    await writeFile(pidFile, `${process.pid}\n`, { mode: 0o600 })
  } catch (reason) {
    await database[Symbol.asyncDispose]()
    throw reason
  }
  return Object.assign(Object.create(database) as Database, {
    async [Symbol.asyncDispose]() {
      await rm(pidFile, { force: true })
      await database[Symbol.asyncDispose]()
    },
  })
}
