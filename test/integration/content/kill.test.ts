import assert from 'node:assert/strict'
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import test from 'node:test'
import { createTcpStreams } from '../../../scripts/bench/content-streams.ts'
import { createMemoryStore, silentLogger, silentMetrics } from '../../../src/base/index.ts'
import { createContentStore } from '../../../src/content/index.ts'
import { createScratch } from '../../support/scratch.ts'
import { writeRandomFile } from '../../unit/content/nodes.ts'

const MIB = 1024 * 1024
const SIZE_BYTES = 64 * MIB
/** Chunks on their way when a process dies: what one stream's window holds, and what was written but not yet logged. */
const LOST_CHUNKS = 16

interface Message {
  type: 'started' | 'verified' | 'done'
  haveCount?: number
  fetchedBytes?: number
}

test('a fetch that is killed, again and again, goes on where it was', { timeout: 250_000 }, async () => {
  await using scratch = await createScratch()
  const streams = await createTcpStreams()
  const store = createContentStore({ streams, db: createMemoryStore(), log: silentLogger, metrics: silentMetrics })
  await store.start(new AbortController().signal)
  // Slow enough that each process has something left to do.
  store.setRateLimits({ uploadBytesPerSecond: 24 * MIB })
  const source = join(scratch.path, 'source')
  await writeRandomFile(source, SIZE_BYTES)
  const added = await store.addFile(source)
  const home = join(scratch.path, 'home')
  await mkdir(home)
  const path = join(home, 'file')
  const description = JSON.stringify(added)
  const start = (): ChildProcess =>
    fork(join(import.meta.dirname, 'puller.ts'), [home, streams.self, description, path])

  let verifiedCount = 0
  let fetchedBytes = 0
  for (const killAfter of [8, 20, 12, Number.POSITIVE_INFINITY]) {
    const child = start()
    let count = 0
    const ended = once(child, 'exit')
    child.on('message', (message: Message) => {
      if (message.type === 'verified' && ++count === killAfter) child.kill('SIGKILL')
      if (message.type === 'done') fetchedBytes = message.fetchedBytes ?? 0
    })
    await ended
    assert.ok(existsSync(killAfter === Number.POSITIVE_INFINITY ? path : `${path}.trellis-part`))
    if (killAfter === Number.POSITIVE_INFINITY)
      assert.ok(SIZE_BYTES - fetchedBytes >= (verifiedCount - LOST_CHUNKS) * MIB)
    verifiedCount += count
  }
  assert.ok(verifiedCount >= SIZE_BYTES / MIB)
  assert.ok(verifiedCount - SIZE_BYTES / MIB <= LOST_CHUNKS, `${verifiedCount} chunks for ${SIZE_BYTES / MIB}`)
  assert.ok((await readFile(source)).equals(await readFile(path)))
  await store.stop()
  streams.server.close()
})
