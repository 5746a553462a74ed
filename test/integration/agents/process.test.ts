import assert from 'node:assert/strict'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { superviseProcess } from '../../../src/agents/process/agent-process.ts'
import { Guardian } from '../../../src/agents/process/guardian.ts'
import { silentLogger } from '../../../src/base/index.ts'
import { eventually } from '../../support/eventually.ts'

/** A zombie has ended: only its parent has not asked yet. */
function runs(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'latin1'))
  } catch {
    return false
  }
}

async function gone(pids: readonly number[]): Promise<void> {
  await eventually(() => assert.deepEqual(pids.filter(runs), []), { timeoutMs: 30_000 })
}

test('what an agent’s command has started ends with a daemon that is killed, however it resists', async () => {
  const daemon = fork(join(import.meta.dirname, 'process-child.ts'))
  const [{ pids }] = (await once(daemon, 'message')) as [{ pids: number[] }]
  assert.deepEqual(pids.filter(runs), pids)
  daemon.kill('SIGKILL')
  await gone(pids)
})

test('closing ends a command by its stdin, or with all that it has started by force', async () => {
  const guardian = new Guardian(silentLogger)
  const notes: string[] = []
  const start = (script: string) =>
    superviseProcess(
      { command: ['sh', '-c', script], environment: { GREETING: 'hello' }, workingDirectory: '/' },
      guardian,
      line => notes.push(line),
    )
  try {
    const polite = await start('echo $GREETING $TRELLIS_SECRET >&2; cat >/dev/null; exit 3')
    await polite.close()
    assert.equal(await polite.exited, 'ended with exit code 3')
    assert.deepEqual(notes, ['hello'])

    const stubborn = await start('trap "" TERM; sleep 1000 & echo $! >&2; while :; do sleep 1; done')
    const child = await eventually(() => {
      assert.equal(notes.length, 2)
      return Number(notes[1])
    })
    await stubborn.close()
    assert.equal(await stubborn.exited, 'was ended by SIGKILL')
    await gone([stubborn.pid, child])
  } finally {
    guardian.stop()
  }
})

test('a command that cannot be started says so; floods of stderr are cut', async () => {
  const guardian = new Guardian(silentLogger)
  const command = ['/nonexistent/program']
  await assert.rejects(
    superviseProcess({ command, environment: {}, workingDirectory: '/' }, guardian, () => {}),
    { kind: 'failed_precondition' },
  )
  const notes: string[] = []
  const flood = await superviseProcess(
    { command: ['sh', '-c', 'head -c 100000 /dev/zero | tr "\\0" x >&2'], environment: {}, workingDirectory: '/' },
    guardian,
    line => notes.push(line),
  )
  await flood.exited
  await eventually(() =>
    assert.deepEqual(
      notes.map(line => line.length),
      [2048],
    ),
  )
  await flood.close()
  guardian.stop()
})
