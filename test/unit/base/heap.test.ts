import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const CHILD = fileURLToPath(new URL('heap-child.ts', import.meta.url))

interface Collections {
  readonly sweeps: number
  readonly marks: number
}

async function collections(...args: string[]): Promise<Collections> {
  const { stdout } = await promisify(execFile)(process.execPath, [CHILD, ...args], { timeout: 120_000 })
  return JSON.parse(stdout) as Collections
}

// Each settles how V8 goes on for the rest of a process, so each work is done by processes of its own. V8 marks and gives back memory
// on other threads: only counts that are far apart are compared, and where these threads got no time (one in twelve on a machine
// with six others at work) another process shows it.
const TRIES = 5

test('dropped buffers are swept with the young objects, without marking the whole heap', async () => {
  const usual = await collections('buffers')
  const early: Collections[] = []
  // Measured: 47 sweeps and more, 5 marks at most; by itself V8 sweeps none and marks 10 times and more.
  while (early.length < TRIES && !early.some(({ sweeps, marks }) => sweeps >= 16 && sweeps > 2 * marks))
    early.push(await collections('buffers', 'sweep'))
  assert.ok(early.length < TRIES, JSON.stringify({ early, usual }))
  assert.ok(usual.sweeps < 16, JSON.stringify({ early, usual }))
})

test('the heap of a daemon is marked before what outlived two sweeps makes it much larger', async () => {
  const usual = await collections('waiting', 'sweep')
  const early: Collections[] = []
  // Measured: 31 to 55 marks; by itself V8 marks 9 or 10 times, and lets the heap become twice as large before it does.
  while (early.length < TRIES && !early.some(({ marks }) => marks > 2 * usual.marks))
    early.push(await collections('waiting', 'sweep', 'mark'))
  assert.ok(early.length < TRIES, JSON.stringify({ early, usual }))
})
