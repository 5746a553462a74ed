import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { test } from 'node:test'
import { openDatabase } from '../../../src/base/index.ts'
import { createScratch } from '../../support/scratch.ts'
import { startNode } from '../../unit/state/support.ts'

/** `TRELLIS_CRASH_COUNT=1000` in the long run. */
const COUNT = Number(process.env['TRELLIS_CRASH_COUNT'] ?? 12)

/** Runs the writer until it is killed at a random point; returns the last number that it acknowledged. */
async function runAndKill(path: string, afterMs: number): Promise<number> {
  const child = spawn(process.execPath, [`${import.meta.dirname}/crash-child.ts`, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let out = ''
  const first = Promise.withResolvers<void>()
  child.stdout.on('data', chunk => {
    out += chunk
    first.resolve()
  })
  const exit = Promise.withResolvers<void>()
  child.on('close', () => {
    first.resolve()
    exit.resolve()
  })
  await first.promise
  await new Promise(resolve => setTimeout(resolve, afterMs))
  child.kill('SIGKILL')
  await exit.promise
  // The last line may be cut.
  const lines = out.split('\n').slice(0, -1)
  return Number(lines.at(-1))
}

test(`${COUNT} kills at random points of writing and compaction lose nothing acknowledged`, async () => {
  await using scratch = await createScratch()
  let lastAcknowledged = 0
  for (let round = 0; round < COUNT; round++) {
    const acknowledged = await runAndKill(scratch.path, Math.random() * 300)
    assert.ok(acknowledged > lastAcknowledged, 'made progress')
    lastAcknowledged = acknowledged
    await using database = await openDatabase(scratch.path)
    const { store } = await startNode(1, { db: database.sublevel('state'), instance: 'one' })
    const document = store.document('d')
    const last = document.get('last')
    assert.ok(
      typeof last === 'number' && last >= acknowledged,
      `acknowledged ${acknowledged}, found ${JSON.stringify(last)}`,
    )
    for (let number = Math.max(1, acknowledged - 49); number <= acknowledged; number++) {
      const value = document.get(`k${number % 50}`)
      assert.ok(typeof value === 'number' && value >= number, `k${number % 50}: ${JSON.stringify(value)} < ${number}`)
    }
    await store.stop()
  }
})
