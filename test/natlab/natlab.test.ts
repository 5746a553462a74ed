/** The NAT lab with real daemons, where network namespaces are allowed. Where not, it says so and is skipped. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { describe, test } from 'node:test'
import type { ScenarioResult } from '../../scripts/natlab/faults.ts'
import { SHORT_MATRIX } from '../../scripts/natlab/matrix.ts'
import type { PairResult } from '../../scripts/natlab/run-pair.ts'
import { whyUnavailable } from '../../scripts/natlab/sandbox.ts'
import type { SelfTestResult } from '../../scripts/natlab/self-test.ts'

const problem = whyUnavailable()
if (problem !== undefined) process.stderr.write(`\nNAT LAB NOT RUN: ${problem}\n\n`)
const skip = problem ?? false

/** Runs the lab and gives its results, one for each line of its output. */
async function runLab(...args: string[]): Promise<{ results: unknown[]; code: number | null }> {
  const child = spawn(process.execPath, ['scripts/natlab/main.ts', '--json', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<number | null>(resolve => child.once('exit', resolve))
  const results: unknown[] = []
  for await (const line of createInterface(child.stdout)) results.push(JSON.parse(line))
  return { results, code: await ended }
}

describe('NAT lab', { skip }, () => {
  test('its NATs are what their names say', async () => {
    const { results, code } = await runLab('--self-test')
    for (const { kind, ok, finding } of results as SelfTestResult[])
      assert.ok(ok, `${kind}: ${JSON.stringify(finding)}`)
    assert.equal(code, 0)
  })

  test('fifteen pairs end up as they should', async () => {
    const { results, code } = await runLab('--short')
    assert.equal(results.length, SHORT_MATRIX.length)
    for (const result of results as PairResult[]) assert.ok(result.ok, JSON.stringify(result))
    assert.equal(code, 0)
  })

  test('nodes survive what networks do', async () => {
    const { results, code } = await runLab('--faults')
    for (const { scenario, ok, problem } of results as ScenarioResult[]) assert.ok(ok, `${scenario}: ${problem}`)
    assert.equal(code, 0)
  })

  test('two labs run at once and leave nothing behind', async () => {
    const both = await Promise.all([0, 1].map(() => runLab('--pairs', 'full-cone/port-restricted')))
    for (const { results } of both) assert.ok((results[0] as PairResult | undefined)?.ok, JSON.stringify(results))
  })
})
