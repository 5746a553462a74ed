import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import type { NodeStatus } from '../../src/client/index.ts'
import { createLab, ENTRY, isRunning, run, settled, start } from './support/trellis.ts'

/** A Node of the machine that is too old for Trellis itself, if it has one. */
function findOldNode(): string | undefined {
  for (const path of ['/usr/bin/node', '/usr/local/bin/node']) {
    if (!existsSync(path)) continue
    const major = Number(execFileSync(path, ['-p', 'process.versions.node.split(".")[0]'], { encoding: 'utf8' }))
    if (major >= 20 && major < 24) return path
  }
  return undefined
}

const oldNode = findOldNode()
const needsOldNode = {
  skip: oldNode === undefined ? 'no Node 20 to 23 here' : !ENTRY.endsWith('.js') ? 'sources need a newer Node' : false,
}

test('help and version need no daemon', async () => {
  const help = await run(['--help'])
  assert.equal(help.code, 0, help.stderr)
  assert.match(help.stdout, /^Usage: trellis/)
  const version = await run(['--version'])
  const { version: expected } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string }
  assert.equal(version.stdout, `${expected}\n`)
})

test('a wrong command line ends with 2 and a suggestion', async () => {
  const ran = await run(['stauts'])
  assert.deepEqual([ran.code, ran.stdout], [2, ''])
  assert.equal(ran.stderr, "trellis: unknown command 'stauts'\n  Did you mean status?\n")
  const json = await run(['--json', 'status', '--jsn'])
  assert.equal(json.code, 2)
  assert.deepEqual(JSON.parse(json.stderr), {
    error: {
      kind: 'invalid_argument',
      message: "unknown option '--jsn'",
      hint: 'Did you mean --json?',
      retryable: false,
    },
  })
})

test('without a daemon a command says so, with the exit code of unavailable', async () => {
  const ran = await run(['--home', '/nonexistent/trellis-home', 'status'])
  assert.equal(ran.code, 7)
  assert.match(ran.stderr, /^trellis: no daemon is running.*\n {2}.*trellis up/)
})

test('an older Node hands over to the one of the package', needsOldNode, async () => {
  const ran = await run(['--version'], { node: oldNode as string })
  assert.equal(ran.code, 0, ran.stderr)
  assert.match(ran.stdout, /^\d+\.\d+\.\d+\n$/)
  const failing = await run(['stauts'], { node: oldNode as string })
  assert.equal(failing.code, 2)
})

test('the hand-over passes signals on and takes the exit code over', needsOldNode, async () => {
  await using lab = await createLab()
  const running = start(['--home', lab.path, '--json', 'up', '--preset', 'local'], { node: oldNode as string })
  const { pid } = await settled(() => JSON.parse(running.stdout()) as NodeStatus)
  assert.notEqual(pid, running.child.pid)
  running.child.kill('SIGTERM')
  const ended = await running.ended
  assert.deepEqual([ended.code, ended.signal], [0, null], ended.stderr)
  assert.equal(isRunning(pid), false)
})
