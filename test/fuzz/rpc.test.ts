import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fuzzRpc } from './rpc-mutations.ts'

const mutationCount = Number(process.env['TRELLIS_FUZZ_RUNS'] ?? 50_000)
const seed = Number(process.env['TRELLIS_FUZZ_SEED'] ?? Date.now() % 2 ** 31)
const TIMEOUT_MS = Math.max(300_000, mutationCount * 10)

test(`mutated frames end calls or connections, never the process (seed ${seed})`, { timeout: TIMEOUT_MS }, async () => {
  const { violatedCount } = await fuzzRpc({ mutationCount, seed })
  assert(
    violatedCount > mutationCount / 20 && violatedCount < mutationCount,
    `${violatedCount} of ${mutationCount} violated`,
  )
})
