/** Simulates replicated state in virtual time: `npm run sim -- --help`. */
import { simulate } from '../test/sim/simulation.ts'
import { countOf, numberOf, readFlags } from './flags.ts'

const HELP = `
Simulates replicated state in virtual time. A seed gives the same run every time, with the same trace hash.

  npm run sim                          seed 1, with its result as JSON
  npm run sim -- --seed 7              seed 7
  npm run sim -- --count 100           100 seeds, those that failed on stderr

  --seed N     first seed (1)
  --count N    seeds from there on (1)
  --loss X     share of messages lost, from 0 to 1 (0.3)
  --nodes N    nodes, from 2 on (as the seed says)
`
const { values } = readFlags(HELP, {
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '1' },
    loss: { type: 'string', default: '0.3' },
    nodes: { type: 'string' },
  },
})
const firstSeed = countOf(values.seed, '--seed', 0)
const count = countOf(values.count, '--count', 1)
const loss = numberOf(values.loss, '--loss', 0, 1)
const nodes = values.nodes === undefined ? {} : { nodeCount: countOf(values.nodes, '--nodes', 2) }
const healed: number[] = []
let failedCount = 0
for (let seed = firstSeed; seed < firstSeed + count; seed++) {
  try {
    const result = await simulate({ seed, loss, ...nodes })
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
