import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { test } from 'node:test'

test('the example of a pipeline: a node that computes is killed, another takes its place, the answer is the same', async () => {
  const child = spawn(
    process.execPath,
    [
      join(import.meta.dirname, '../../examples/pipeline/run.ts'),
      '--hidden',
      '256',
      '--prompt',
      '32',
      '--tokens',
      '12',
      '--json',
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], timeout: 240_000, killSignal: 'SIGKILL' },
  )
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => void (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => void (stderr += text))
  const [code] = (await once(child, 'close')) as [number | null]
  assert.equal(code, 0, stderr)
  const result = JSON.parse(stdout) as { equal: boolean; killed: boolean; recoveredMs: number }
  assert.equal(result.equal, true)
  assert.equal(result.killed, true)
  assert.match(stderr, /stage 0 lost stage 1/)
})
