import assert from 'node:assert/strict'
import { test } from 'node:test'
import { simulate } from '../../sim/simulation.ts'

/** `TRELLIS_SIM_SEEDS=10000` in the long run; `scripts/sim.ts --seed S` repeats one. */
const SEED_COUNT = Number(process.env['TRELLIS_SIM_SEEDS'] ?? 200)

test(`${SEED_COUNT} seeds with 30 % loss, partitions, crashes, restored backups, revocations and hostile members all converge`, async () => {
  let acknowledgedCount = 0
  let crashCount = 0
  let restoreCount = 0
  let frozenCount = 0
  let revokedCount = 0
  let readmittedCount = 0
  for (let seed = 1; seed <= SEED_COUNT; seed++) {
    const result = await simulate({ seed, faultMs: 12_000 })
    acknowledgedCount += result.acknowledgedCount
    crashCount += result.crashCount
    restoreCount += result.restoreCount
    frozenCount += result.frozenCount
    revokedCount += result.revokedCount
    readmittedCount += result.readmittedCount
  }
  // The weather was as bad as it says.
  assert.ok(acknowledgedCount > 5 * SEED_COUNT)
  assert.ok(crashCount > SEED_COUNT / 2)
  assert.ok(restoreCount > SEED_COUNT / 50)
  assert.ok(frozenCount > SEED_COUNT / 50)
  assert.ok(revokedCount > SEED_COUNT / 4)
  assert.ok(readmittedCount > SEED_COUNT / 50)
})

test('a seed replays to the same trace', async () => {
  const [first, second] = [await simulate({ seed: 4242 }), await simulate({ seed: 4242 })]
  assert.deepEqual(first, second)
})

test('a log that was on its way to the disk when it was closed is on no replica', async () => {
  // Found by this seed: one replica kept an entry that the others had dropped.
  await simulate({ seed: 22553 })
})
