/** The NAT lab with real daemons, where network namespaces are allowed. Where not, it says so and is skipped. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { describe, test } from 'node:test'
import { SHORT_MATRIX } from '../../scripts/natlab/matrix.ts'
import type { PairResult } from '../../scripts/natlab/run-pair.ts'
import type { SelfTestResult } from '../../scripts/natlab/self-test.ts'
import { runLab, skipReason } from './support.ts'

describe('NAT lab', { skip: skipReason() }, () => {
  test('its NATs are what their names say', async () => {
    const { results, code } = await runLab('--self-test')
    for (const { kind, ok, finding } of results as SelfTestResult[])
      assert.ok(ok, `${kind}: ${JSON.stringify(finding)}`)
    assert.equal(code, 0)
  })

  test('fifteen pairs end up as they should', async () => {
    const { results, code } = await runLab('--short', '--retries', '1')
    assert.equal(results.length, SHORT_MATRIX.length)
    for (const result of results as PairResult[]) assert.ok(result.ok, JSON.stringify(result))
    assert.equal(code, 0)
  })

  test('two labs run at once and leave nothing behind', async () => {
    const before = execFileSync('ip', ['netns', 'list'], { encoding: 'utf8' })
    const both = await Promise.all([0, 1].map(() => runLab('--retries', '1', '--pairs', 'full-cone/port-restricted')))
    for (const { results } of both) assert.ok((results[0] as PairResult | undefined)?.ok, JSON.stringify(results))
    assert.equal(execFileSync('ip', ['netns', 'list'], { encoding: 'utf8' }), before)
  })
})
