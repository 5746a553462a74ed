/**
 * Simulates replicated state in virtual time. `--seed S` runs one seed and prints its trace hash, which is the same
 * every time; `--count N` runs N seeds from S on. `--loss 0.3`, `--nodes N`.
 */
import { parseArgs } from 'node:util'
import { simulate } from '../test/sim/simulation.ts'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '1' },
    loss: { type: 'string', default: '0.3' },
    nodes: { type: 'string' },
  },
})
const firstSeed = Number(values.seed)
const count = Number(values.count)
const healed: number[] = []
let failedCount = 0
for (let seed = firstSeed; seed < firstSeed + count; seed++) {
  try {
    const result = await simulate({
      seed,
      loss: Number(values.loss),
      ...(values.nodes === undefined ? {} : { nodeCount: Number(values.nodes) }),
    })
    healed.push(result.healedMs)
    if (count === 1) console.log(JSON.stringify(result, undefined, 2))
  } catch (reason) {
    failedCount++
    console.error(`seed ${seed}: ${reason instanceof Error ? reason.message : String(reason)}`)
  }
}
if (count > 1) {
  healed.sort((a, b) => a - b)
  const p99 = healed[Math.floor(healed.length * 0.99)] ?? 0
  console.log(JSON.stringify({ count, failedCount, healedP99Ms: p99 }))
}
process.exitCode = failedCount > 0 ? 1 : 0
