import { access, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { type Database, type Logger, silentLogger, TrellisError } from '../base/index.ts'
import { loadIdentity, loadMembership } from '../mesh/index.ts'
import { newEpochsInMs } from '../state/index.ts'
import { lockHome } from './home-lock.ts'

/** Stands in a home whose mesh is to be forgotten, until it is: whoever has the home next goes on with it. */
const LEAVING_FILE = 'leaving'
/** What of the database belongs to the mesh. Caps of transfers are the node's own. */
const MESH_STORES = ['agents', 'models', 'content', 'state', 'mesh', 'membership']

export interface StoredMesh {
  /** Empty where the membership on disk can't be read. */
  name: string
  isFounder: boolean
}

function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}

/** The mesh that a home is a member of, read without a daemon; undefined for none. Throws `failed_precondition` where one runs. */
export async function storedMesh(home: string): Promise<StoredMesh | undefined> {
  if (!(await isThere(join(home, 'db')))) return undefined
  await using database = await lockHome(home)
  const { signer } = await loadIdentity(join(home, 'identity.key'))
  try {
    const membership = await loadMembership({ signer, store: database.sublevel('membership') })
    return membership === undefined
      ? undefined
      : { name: membership.meshName, isFounder: membership.founder === signer.peer }
  } catch (reason) {
    // To leave is a way out of that.
    if (reason instanceof TrellisError && reason.kind === 'data_loss') return { name: '', isFounder: false }
    throw reason
  }
}

/** From now on the home's mesh is to be forgotten: by `leaveMesh`, or by a daemon that starts. */
export async function requestLeave(home: string): Promise<void> {
  await writeFile(join(home, LEAVING_FILE), '', { mode: 0o600, flush: true })
}

/** Forgets the mesh of a home that is no daemon's. Throws `failed_precondition` where one runs. */
export async function leaveMesh(home: string): Promise<void> {
  await using database = await lockHome(home)
  await finishLeave(home, database)
}

/** True while a home's mesh is still to be forgotten. */
export function isLeaving(home: string): Promise<boolean> {
  return isThere(join(home, LEAVING_FILE))
}

/**
 * Forgets the mesh if that was asked for: its membership, peers, documents, agents and the records of its models, whose files stay
 * where they are. Kept are the identity, settings, policy and audit log. Takes some seconds.
 */
export async function finishLeave(home: string, database: Database, log: Logger = silentLogger): Promise<void> {
  if (!(await isLeaving(home))) return
  for (const name of MESH_STORES) await database.clear(name)
  // Should it come back, its logs must not be taken for those that it had.
  await delay(newEpochsInMs(Date.now()))
  await rm(join(home, LEAVING_FILE))
  log.info({}, 'the mesh was left')
}
