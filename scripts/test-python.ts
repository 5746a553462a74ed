/**
 * Tests of the Python client against real daemons: `npm run test:python [-- arguments for unittest]`. Makes a virtual environment in
 * clients/python/.venv when its dependencies have changed. Without Python 3.11 it says so, loudly, and fails nothing.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const client = resolve('clients/python')
const environment = join(client, '.venv')
const python = join(environment, 'bin/python')
const stamp = join(environment, 'stamp')

function run(command: string, args: readonly string[]): boolean {
  const ran = spawnSync(command, args, {
    cwd: client,
    stdio: 'inherit',
    env: { ...process.env, TRELLIS_NODE: process.execPath, PIP_DISABLE_PIP_VERSION_CHECK: '1' },
  })
  return ran.status === 0
}

function findPython(): string | undefined {
  const test = 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))'
  return ['python3', 'python3.14', 'python3.13', 'python3.12', 'python3.11'].find(
    name => spawnSync(name, ['-c', test]).status === 0,
  )
}

function prepare(): boolean {
  const wanted = createHash('sha256')
    .update(readFileSync(join(client, 'pyproject.toml')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return true
  const found = findPython()
  if (found === undefined) return false
  rmSync(environment, { recursive: true, force: true })
  if (!run(found, ['-m', 'venv', environment])) return false
  if (!run(python, ['-m', 'pip', 'install', '--quiet', '-e', '.[dev]'])) {
    console.error('the dependencies of the Python client could not be installed')
    process.exit(1)
  }
  writeFileSync(stamp, wanted)
  return true
}

if (!prepare()) {
  console.error('SKIPPED: the tests of the Python client need Python 3.11 or newer with venv; none was found.')
} else {
  const chosen = process.argv.slice(2)
  const isDone =
    run(python, ['generate.py', '--check']) &&
    run(python, ['-m', 'mypy']) &&
    run(python, [
      '-W',
      'error::ResourceWarning',
      '-m',
      'unittest',
      ...(chosen.length > 0 ? chosen : ['discover', '-t', '.', '-s', 'tests']),
    ])
  process.exitCode = isDone ? 0 : 1
}
