/**
 * The NAT lab. Everything happens in network namespaces of its own.
 *
 *     npm run natlab -- --self-test    checks the lab: each NAT kind's mapping and filtering
 */
import { parseArgs } from 'node:util'
import { enterSandbox, isInside, runInside, whyUnavailable } from './sandbox.ts'
import { selfTest } from './self-test.ts'
import { createLab } from './topology.ts'

const { values: flags } = parseArgs({
  options: { 'self-test': { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
})

function print(value: object, text: string): void {
  process.stdout.write(`${flags.json ? JSON.stringify(value) : text}\n`)
}

async function runSelfTest(): Promise<boolean> {
  await using lab = createLab({ siteCount: 1, relayCount: 1 })
  let ok = true
  for await (const result of selfTest(lab)) {
    ok &&= result.ok
    print(result, `${result.ok ? 'ok  ' : 'FAIL'} ${result.kind.padEnd(20)} ${JSON.stringify(result.finding)}`)
  }
  return ok
}

if (isInside()) {
  enterSandbox()
  process.exit((await runSelfTest()) ? 0 : 1)
}
const problem = whyUnavailable()
if (problem !== undefined) {
  process.stderr.write(`natlab: NOT RUN: ${problem}\n`)
  process.exit(77)
}
process.exit(await runInside())
