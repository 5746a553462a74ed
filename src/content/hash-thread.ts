import { chunkBuffer, hashChunk, hashPart, readFully, writeFully } from './file-io.ts'
import { createHasher, type Hasher, hashBytes } from './hash-functions.ts'
import type { HashTask, HashTaskResult } from './hash-pool.ts'

/** What a thread does for the hash pool. State is kept only for whole-file hashes, by job. */

const wholeHashes = new Map<number, Hasher>()

function wholeHash(job: number): Hasher {
  const known = wholeHashes.get(job)
  if (known !== undefined) return known
  const hash = createHasher('sha256')
  wholeHashes.set(job, hash)
  return hash
}

function sameHash(a: Uint8Array | undefined, b: Uint8Array): boolean {
  return a !== undefined && Buffer.compare(a, b) === 0
}

function perform(task: HashTask): HashTaskResult {
  switch (task.type) {
    case 'chunks': {
      const hashes = new Uint8Array(32 * (task.offsets.length - 1))
      for (let index = 0; index + 1 < task.offsets.length; index++) {
        const offset = task.offsets[index] as number
        const hash = hashChunk(task.fd, task.hashFunction, offset, (task.offsets[index + 1] as number) - offset)
        if (hash === undefined) return { type: 'short' }
        hashes.set(hash, index * 32)
      }
      return { type: 'hashes', hashes }
    }
    case 'whole':
      return hashPart(task.fd, wholeHash(task.job), task.offsetBytes, task.lengthBytes)
        ? { type: 'done' }
        : { type: 'short' }
    case 'digest':
      return { type: 'hashes', hashes: wholeHash(task.job).digest() }
    case 'drop':
      wholeHashes.delete(task.job)
      return { type: 'done' }
    case 'write': {
      const good = sameHash(hashBytes(task.hashFunction, task.bytes), task.hash)
      if (good) writeFully(task.fd, task.bytes, task.offsetBytes)
      return { type: 'written', good, buffer: task.bytes.buffer as ArrayBuffer }
    }
    case 'copy': {
      const bytes = chunkBuffer(task.lengthBytes)
      const good =
        readFully(task.fromFd, bytes, task.fromOffsetBytes) && sameHash(hashBytes(task.hashFunction, bytes), task.hash)
      if (good) writeFully(task.fd, bytes, task.offsetBytes)
      return { type: 'checked', good }
    }
    case 'check':
    default:
      return {
        type: 'checked',
        good: sameHash(hashChunk(task.fd, task.hashFunction, task.offsetBytes, task.lengthBytes), task.hash),
      }
  }
}

/** Does a task that `HashPool` has sent, and answers it. */
export function takeHashTask(message: unknown, answer: (message: object, transfer: ArrayBuffer[]) => void): void {
  const { id, task } = message as { id: number; task: HashTask }
  let result: HashTaskResult
  try {
    result = perform(task)
  } catch (reason) {
    const { code, message } = reason as NodeJS.ErrnoException
    result = { type: 'failed', code: code ?? 'UNKNOWN', message }
  }
  answer({ id, result }, result.type === 'written' ? [result.buffer] : [])
}
