/** Disks that fail under the replicated state: syncs that give errors, and no room left. */
import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { createScratch } from '../../support/scratch.ts'

/** Syncs after which they fail, beside those that are always tried; `TRELLIS_FAULT_COUNT=100` in the long run. */
const RANDOM_COUNT = Number(process.env['TRELLIS_FAULT_COUNT'] ?? 1)
const CHILD = `${import.meta.dirname}/fault-child.ts`
const TIMEOUT_MS = 120_000
const UNSHARE = ['unshare', ...(process.getuid?.() === 0 ? [] : ['-r']), '-m']

interface Failure {
  kind: string
  message: string
  hint?: string
}

interface Written {
  acknowledged: number
  notOpened?: Failure
  failure?: Failure
  again?: Failure
  flushed?: Failure
  read?: boolean
  readOnly?: string
}

interface Checked {
  last: number
  missing: number[]
  openMs: number
  notOpened?: Failure
}

/** Why a tool can't be used here, for `skip`; says so loudly. */
function whyNot(tool: string, install: string, trial: readonly string[]): string | false {
  const [command = '', ...args] = trial
  const { status, error, stderr } = spawnSync(command, args, { encoding: 'utf8', timeout: TIMEOUT_MS })
  if (status === 0) return false
  const reason = `${tool} can't be used here (${error?.message ?? stderr.trim()}): ${install}`
  process.stderr.write(`\nDISK FAULTS NOT TRIED: ${reason}\n\n`)
  return reason
}

async function linesOf(command: readonly string[]): Promise<string[]> {
  const [program = '', ...args] = command
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'], timeout: TIMEOUT_MS })
  let out = ''
  child.stdout.on('data', chunk => {
    out += chunk
  })
  await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  return out.split('\n').filter(line => line.startsWith('{') || /^\d+$/.test(line))
}

function written(lines: readonly string[]): Written {
  const result = JSON.parse(lines.at(-1) ?? '{}') as Omit<Written, 'acknowledged'>
  return { acknowledged: Number(lines.at(-2) ?? 0), ...result }
}

function assertReadOnly({ acknowledged, failure, again, flushed, read, readOnly }: Written, cause: RegExp): void {
  for (const refused of [failure, again, flushed]) {
    assert.equal(refused?.kind, 'failed_precondition')
    assert.match(refused?.message ?? '', /read-only/)
    assert.match(refused?.message ?? '', cause)
    assert.match(refused?.hint ?? '', /start the daemon again/)
  }
  assert.match(readOnly ?? '', /read-only/)
  // Reading goes on.
  assert.equal(read, acknowledged > 0)
}

function assertWhole(checked: Checked, acknowledged: number): void {
  assert.equal(checked.notOpened, undefined)
  assert.ok(checked.last >= acknowledged, `acknowledged ${acknowledged}, found ${checked.last}`)
  assert.deepEqual(checked.missing, [])
}

const strace = ['strace', '-f', '--seccomp-bpf', '-o', '/dev/null', '-e', 'trace=fdatasync']

describe('syncs that fail', { skip: whyNot('strace', 'apt install strace', [...strace, 'true']) }, () => {
  // The first three are of the opening; a failure once is as good as one that stays.
  const points = [
    '3+',
    '4',
    '5+',
    ...Array.from({ length: RANDOM_COUNT }, () => `${6 + Math.floor(Math.random() * 200)}`),
  ]
  for (const point of points) {
    test(`fdatasync number ${point}: nothing acknowledged is lost, and it says that it is read-only`, async () => {
      await using scratch = await createScratch()
      const path = join(scratch.path, 'db')
      const inject = ['-e', `inject=fdatasync:error=EIO:when=${point}`]
      const result = written(await linesOf([...strace, ...inject, process.execPath, CHILD, 'write', path]))
      if (result.notOpened === undefined) assertReadOnly(result, /Input\/output error/)
      else assert.match(result.notOpened.message, /cannot open the database in .*Input\/output error/)
      assert.ok(result.notOpened === undefined || point === '3+')
      const [line = '{}'] = await linesOf([process.execPath, CHILD, 'check', path])
      assertWhole(JSON.parse(line) as Checked, result.acknowledged)
    })
  }
})

const mount = 'mount -t tmpfs -o size=3m tmpfs "$0"'

describe('a full disk', {
  skip: whyNot('unshare', 'util-linux, and root or user namespaces', [...UNSHARE, 'sh', '-c', mount, '/mnt']),
}, () => {
  test('what was acknowledged is there once there is room again, and until then errors say so', async () => {
    await using scratch = await createScratch()
    const check = '"$1" "$2" check "$0/db"'
    const script = `${mount} && "$1" "$2" write "$0/db"; ${check}; mount -o remount,size=64m "$0" && ${check}`
    const lines = await linesOf([...UNSHARE, 'sh', '-c', script, scratch.path, process.execPath, CHILD])
    const [full, after] = lines.slice(-2).map(line => JSON.parse(line) as Checked)
    const result = written(lines.slice(0, -2))
    assertReadOnly(result, /No space left on device/)
    assert.ok(result.acknowledged > 100)
    assert.equal(full?.notOpened?.kind, 'resource_exhausted')
    assert.match(full?.notOpened?.message ?? '', /No space left on device/)
    assert.match(full?.notOpened?.hint ?? '', /[Ff]ree disk space/)
    assertWhole(after as Checked, result.acknowledged)
  })
})
