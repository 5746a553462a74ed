import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { test } from 'node:test'
import { superviseProcess } from '../../../src/agents/supervised-process.ts'
import { eventually } from '../../support/eventually.ts'

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

const quiet = { workingDirectory: '/', onStderr() {} }

test('a process ends with all that it has started', async () => {
  const supervised = await superviseProcess({ ...quiet, command: ['/bin/sh', '-c', 'sleep 1000 & echo $!; wait'] })
  const [line] = (await once(supervised.stdout, 'data')) as [Buffer]
  const childPid = Number(line.toString())
  assert.ok(isRunning(childPid))
  await supervised.end()
  await eventually(() => assert.ok(!isRunning(childPid)))
})

test('a process that exits leaves none of its children behind', async () => {
  const supervised = await superviseProcess({ ...quiet, command: ['/bin/sh', '-c', 'sleep 1000 & echo $!; exit 3'] })
  const [line] = (await once(supervised.stdout, 'data')) as [Buffer]
  assert.equal((await supervised.exited).code, 3)
  await eventually(() => assert.ok(!isRunning(Number(line.toString()))))
  await supervised.end()
})

test('one that takes no heed of SIGTERM is killed', async () => {
  const command = ['/bin/sh', '-c', 'trap "" TERM; echo ready; while :; do sleep 1000; done']
  const supervised = await superviseProcess({ ...quiet, command })
  await once(supervised.stdout, 'data')
  await supervised.end()
  assert.equal((await supervised.exited).signal, 'SIGKILL')
})

test('processes end with the process that supervises them, even when that is killed', async () => {
  const script = `
    import { superviseProcess } from ${JSON.stringify(new URL('../../../src/agents/supervised-process.ts', import.meta.url).href)}
    const { pid, stdout } = await superviseProcess({
      command: ['/bin/sh', '-c', 'sleep 1000 & echo $!; wait'], workingDirectory: '/', onStderr() {},
    })
    stdout.on('data', line => console.log(pid + ' ' + line))
  `
  const daemon = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = (await once(daemon.stdout, 'data')) as [Buffer]
  const pids = line.toString().trim().split(' ').map(Number)
  assert.equal(pids.length, 2)
  for (const pid of pids) assert.ok(isRunning(pid))
  daemon.kill('SIGKILL')
  await eventually(() => {
    for (const pid of pids) assert.ok(!isRunning(pid))
  })
})

test('a flood of stderr is cut, and what is left out is counted', async () => {
  const lines: string[] = []
  // In a moment, however slow the machine: so many are passed on of each second.
  const command = ['/bin/sh', '-c', 'seq 5000 >&2; sleep 1.1; echo last >&2']
  const supervised = await superviseProcess({ command, workingDirectory: '/', onStderr: line => lines.push(line) })
  await supervised.exited
  await eventually(() => assert.equal(lines.at(-1), 'last'))
  assert.ok(lines.length < 2000, `${lines.length} lines`)
  assert.ok(lines.some(line => line.endsWith('lines were left out)')))
})

test('a command that is not there ends at once', async () => {
  const lines: string[] = []
  const supervised = await superviseProcess({
    command: ['/nonexistent/program'],
    workingDirectory: '/',
    onStderr: line => lines.push(line),
  })
  assert.equal((await supervised.exited).code, 127)
  await eventually(() => assert.match(lines.join('\n'), /not found/))
})
