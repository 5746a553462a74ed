/** What the crash test and the process that it kills have in common. */
import { mkdir } from 'node:fs/promises'
import {
  type Clock,
  createMemoryNetwork,
  type MemoryNetwork,
  openDatabase,
  systemClock,
} from '../../../src/base/index.ts'
import type { StateStore } from '../../../src/state/index.ts'
import { startNode } from '../../unit/state/support.ts'

/** What a child is to do. */
export interface CrashOrder {
  /** The writer's database. */
  folder: string
  /** The database of a second replica that runs beside it; without, the writer is alone. */
  replica?: string
  /** When the test began, in milliseconds since the Unix epoch. */
  startMs: number
  /** Above all numbers that were written before. */
  number: number
  compacts: boolean
}

export const KEY_COUNT = 50
const SPEED = 100

/**
 * A clock that runs a hundred times as fast, timers aside: logs are compacted much more often than a node would, and each time
 * takes a new epoch, which are the seconds.
 */
export function fastClock(startMs: number): Clock {
  return { ...systemClock, wallMs: () => startMs + (Date.now() - startMs) * SPEED }
}

/** A replica with its database: 1 writes, 2 is beside it. Copies of databases are told apart as the daemon does. */
export async function openReplica(
  number: number,
  folder: string,
  startMs: number,
  network: MemoryNetwork = createMemoryNetwork(),
): Promise<{ store: StateStore } & AsyncDisposable> {
  await mkdir(folder, { recursive: true })
  const database = await openDatabase(folder)
  const { instance } = database
  const db = database.sublevel('state')
  const { store } = await startNode(number, { db, instance, clock: fastClock(startMs), network })
  return {
    store,
    async [Symbol.asyncDispose]() {
      await store.stop()
      await database[Symbol.asyncDispose]()
    },
  }
}
