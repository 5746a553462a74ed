/** What networks and bad members do to real daemons, scenario by scenario: `npm run test:faults`, some ten minutes. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { SCENARIOS, type ScenarioResult } from '../../scripts/natlab/faults.ts'
import { runLab, skipReason } from './support.ts'

describe('NAT lab', { skip: skipReason() }, () => {
  for (const scenario of Object.keys(SCENARIOS)) {
    test(scenario, async context => {
      const { results } = await runLab('--faults', '--only', scenario)
      const result = (results as ScenarioResult[]).find(found => found.scenario === scenario)
      assert.ok(result, 'the lab gave no result')
      if (result.notRun !== undefined) return context.skip(result.notRun)
      assert.ok(result.ok, result.problem)
    })
  }
})
