import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'

const SCRIPTS = [
  'scripts/bench/main.ts',
  'scripts/demo.ts',
  'scripts/fuzz-rpc.ts',
  'scripts/natlab/main.ts',
  'scripts/sim.ts',
  'examples/pipeline/run.ts',
]

function run(script: string, ...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', timeout: 120_000 })
}

for (const script of SCRIPTS) {
  test(`${script} explains itself, and refuses what it does not know`, () => {
    const help = run(script, '--help')
    assert.deepEqual([help.status, help.stderr], [0, ''])
    assert.match(help.stdout, /npm run |--keep/)
    const wrong = run(script, '--no-such-flag')
    assert.equal(wrong.status, 2)
    assert.match(wrong.stderr, /^Unknown option '--no-such-flag'.*\nWith --help it says how it is called\.\n$/)
    assert.equal(wrong.stdout, '')
  })
}

test('values that can’t be read are named', () => {
  for (const [args, message] of [
    [['scripts/sim.ts', '--seed', 'x'], /^--seed is a number/],
    [['scripts/sim.ts', '--count', '1.5'], /^--count is a whole number/],
    [['scripts/fuzz-rpc.ts', 'many'], /^MUTATIONS is a number/],
    [['scripts/bench/main.ts', 'no-such-bench'], /^no bench matches no-such-bench; there are: /],
    [['scripts/natlab/main.ts', '--pairs', 'none/sometimes'], /^no NAT kind sometimes; there are /],
    [['scripts/natlab/main.ts', '--faults', '--only', 'no such'], /^no scenario's name holds "no such"; there are: /],
    [['scripts/demo.ts', '--size', 'large'], /^--size: /],
  ] as const) {
    const [script, ...rest] = args
    const { status, stderr } = run(script, ...rest)
    assert.equal(status, 2, stderr)
    assert.match(stderr, message)
  }
})
