import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { test } from 'node:test'

/** 50,000 here; `TRELLIS_FUZZ_COUNT=1000000` in the long run. */
const COUNT = Number(process.env['TRELLIS_FUZZ_COUNT'] ?? 50_000)
const SEED = Number(process.env['TRELLIS_FUZZ_SEED'] ?? Math.floor(Math.random() * 1e9))

/** Half an hour in CI; more for more of them, where others may have the processors first. */
const TIMEOUT_MS = Math.max(1_800_000, COUNT * 36)

test(`${COUNT} hostile frames, seed ${SEED}: no crash, no hang, no growth`, { timeout: TIMEOUT_MS }, async () => {
  // A small young generation, one arena of malloc for all threads, and what is large given back as soon as it is freed: how far V8 and
  // malloc let those grow says nothing of what is held, and the frames are made in the same process. By default malloc's heap
  // grew to 82 MB, where V8 held 16 MB outside its own, and the process by 73 MB.
  const flags = ['--expose-gc', '--max-old-space-size=192', '--max-semi-space-size=2']
  const child = spawn(
    process.execPath,
    [...flags, `${import.meta.dirname}/state-child.ts`, String(COUNT), String(SEED)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, MALLOC_ARENA_MAX: '1', MALLOC_MMAP_THRESHOLD_: '16384' },
    },
  )
  let out = ''
  child.stdout.on('data', chunk => {
    out += chunk
  })
  const code = await new Promise(resolve => child.on('close', resolve))
  assert.equal(code, 0)
  const result = JSON.parse(out) as Record<'worstMs' | 'grownBytes' | 'refusedEntryCount' | 'letterCount', number> & {
    works: boolean
  }
  assert.ok(result.works)
  assert.ok(result.letterCount > 0, out)
  assert.ok(result.refusedEntryCount > COUNT / 100, out)
  assert.ok(result.worstMs < 50, out)
  assert.ok(result.grownBytes < 64 * 1024 * 1024, out)
})
