import { setPriority } from 'node:os'
import { parentPort } from 'node:worker_threads'
import { takeHashTask } from './hash-thread.ts'
import type { ThreadEnvelope, ThreadRole } from './threads.ts'

/** Where a thread of the room begins. What bulk connections need is loaded with the first of them. */

/** Hashing and transfers give way where cores are short, so that small calls, which the main thread answers, don't wait for them. */
const NICENESS = 5

// Only on Linux is 0 the thread that asks; elsewhere it would be the process.
if (process.platform === 'linux') {
  try {
    setPriority(0, NICENESS)
  } catch {
    // Not allowed here: all are equal then.
  }
}

function post(role: ThreadRole, message: unknown, transfer: ArrayBuffer[] = []): void {
  const envelope: ThreadEnvelope = { role, message }
  parentPort?.postMessage(envelope, transfer)
}

let fetching: Promise<(message: never) => void> | undefined
let serving: Promise<(message: never) => void> | undefined

parentPort?.on('message', ({ role, message }: ThreadEnvelope) => {
  if (role === 'hash') {
    takeHashTask(message, (answer, transfer) => post('hash', answer, transfer))
  } else if (role === 'fetch') {
    fetching ??= import('./bulk-fetch-thread.ts').then(module =>
      module.createBulkFetcher(answer => post('fetch', answer)),
    )
    void fetching.then(take => take(message as never))
  } else {
    serving ??= import('./bulk-serve-thread.ts').then(module =>
      module.createBulkListener(answer => post('serve', answer)),
    )
    void serving.then(take => take(message as never))
  }
})
