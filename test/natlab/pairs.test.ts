/** The NAT lab with real daemons, where network namespaces are allowed. Where not, it says so and is skipped. */
import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { SHORT_MATRIX } from '../../scripts/natlab/matrix.ts'
import type { PairResult } from '../../scripts/natlab/run-pair.ts'
import type { SelfTestResult } from '../../scripts/natlab/self-test.ts'
import { eventually } from '../support/eventually.ts'
import { runLab, skipReason } from './support.ts'

describe('NAT lab', { skip: skipReason() }, () => {
  test('its NATs are what their names say', async () => {
    const { results, code } = await runLab('--self-test')
    for (const { kind, ok, finding } of results as SelfTestResult[])
      assert.ok(ok, `${kind}: ${JSON.stringify(finding)}`)
    assert.equal(code, 0)
  })

  test('fifteen pairs end up as they should', async () => {
    const { results, code } = await runLab('--short', '--retries', '2')
    assert.equal(results.length, SHORT_MATRIX.length)
    for (const result of results as PairResult[]) {
      assert.ok(result.ok, JSON.stringify(result))
      assert.deepEqual(Object.keys(result), ['a', 'b', 'path', 'transport', 'directMs', 'relayedMs', 'ok'])
    }
    assert.equal(code, 0)
  })

  test('two labs run at once and leave nothing behind', async () => {
    const before = execFileSync('ip', ['netns', 'list'], { encoding: 'utf8' })
    const both = await Promise.all([0, 1].map(() => runLab('--retries', '2', '--pairs', 'full-cone/port-restricted')))
    for (const { results } of both) assert.ok((results[0] as PairResult | undefined)?.ok, JSON.stringify(results))
    assert.equal(execFileSync('ip', ['netns', 'list'], { encoding: 'utf8' }), before)
  })

  for (const signal of ['SIGINT', 'SIGHUP', 'SIGKILL'] as const) {
    test(`a lab that ${signal} ends takes all that it runs along`, async () => {
      // No file comes of it: it is there to be found in the list of processes.
      const log = join(tmpdir(), `natlab-${process.pid}-${signal}`)
      const lab = spawn(process.execPath, ['scripts/natlab/main.ts', '--self-test', '--log', log], {
        stdio: ['ignore', 'ignore', 'inherit'],
      })
      const running = (): string[] => processesWith(log)
      const exited = once(lab, 'exit')
      // This one, `unshare`, and the lab inside.
      await eventually(() => assert.equal(running().length, 3))
      lab.kill(signal)
      await exited
      await eventually(() => assert.deepEqual(running(), []))
    })
  }
})

/** Processes that have this among their arguments. */
function processesWith(argument: string): string[] {
  return readdirSync('/proc').filter(pid => {
    if (!/^\d+$/.test(pid)) return false
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(argument)
    } catch {
      // Ended meanwhile.
      return false
    }
  })
}
