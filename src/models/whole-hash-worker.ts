import { createHash, type Hash } from 'node:crypto'
import { parentPort } from 'node:worker_threads'

/** The next bytes of a file; without `bytes` its end, or, with `drop`, the end of interest in it. */
export interface HashRequest {
  job: number
  bytes?: Uint8Array
  drop?: boolean
}

/** The bytes were taken; with the hash, if they were the last. */
export interface HashReply {
  job: number
  sha256?: Uint8Array
}

const jobs = new Map<number, Hash>()

parentPort?.on('message', ({ job, bytes, drop }: HashRequest) => {
  if (drop === true) {
    jobs.delete(job)
    return
  }
  const hash = jobs.get(job) ?? createHash('sha256')
  const reply: HashReply = { job }
  if (bytes === undefined) {
    jobs.delete(job)
    reply.sha256 = hash.digest()
  } else {
    jobs.set(job, hash.update(bytes))
  }
  // oxlint-disable-next-line require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(reply)
})
