import assert from 'node:assert/strict'
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { createScratch } from '../support/scratch.ts'
import { ENTRY, settled } from './support/trellis.ts'

const ARGUMENTS = ['scripts/demo.ts', '--json', '--size', '8MiB', '--entry', ENTRY]

test('the demo does all it promises and leaves nothing behind', async () => {
  await using scratch = await createScratch()
  const env = { ...process.env, TMPDIR: scratch.path }
  const { stdout } = await promisify(execFile)(process.execPath, ARGUMENTS, { env })
  const { ok, steps } = JSON.parse(stdout) as { ok: boolean; steps: { what: string; result: string }[] }
  assert.equal(ok, true)
  for (const what of [/join by a ticket/, /publishes/, /pulls/, /byte for byte/, /calls a service/, /sets a value/]) {
    assert.ok(
      steps.some(step => what.test(step.what)),
      String(what),
    )
  }
  assert.deepEqual(await readdir(scratch.path), [])
})

test('the demo cleans up after Ctrl-C', async () => {
  await using scratch = await createScratch()
  const env = { ...process.env, TMPDIR: scratch.path }
  const child: ChildProcess = spawn(process.execPath, ARGUMENTS, { env, stdio: ['ignore', 'ignore', 'pipe'] })
  let stderr = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => void (stderr += text))
  const exited = once(child, 'exit') as Promise<[number | null]>
  try {
    await settled(() => assert.match(stderr, /make a model/))
  } finally {
    child.kill('SIGINT')
  }
  const [code] = await exited
  assert.equal(code, 130, stderr)
  assert.deepEqual(await readdir(scratch.path), [])
})
