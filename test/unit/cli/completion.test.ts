import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { test } from 'node:test'
import { bashCompletion } from '../../../src/cli/completion.ts'
import { createProgram } from '../../../src/cli/program.ts'

const hasBash = (() => {
  try {
    execFileSync('bash', ['-c', 'complete -p >/dev/null 2>&1; type complete'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

// Bash is what the script is for; where there is none it serves nobody.
test('bash completes commands and options', { skip: !hasBash }, () => {
  const script = bashCompletion(createProgram(async () => {}))
  const complete = (...words: string[]): string[] =>
    execFileSync(
      'bash',
      [
        '--norc',
        '-c',
        `${script}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _trellis; printf '%s\\n' "\${COMPREPLY[@]}"`,
        'bash',
        'trellis',
        ...words,
      ],
      { encoding: 'utf8' },
    )
      .trim()
      .split('\n')
  assert.deepEqual(complete('mod'), ['model'])
  assert.deepEqual(complete('model', 'pu'), ['publish', 'pull'])
  assert.deepEqual(complete('model', 'pull', '--ou'), ['--out'])
  assert.deepEqual(complete('model', 'pull', 'tiny', '--fi'), ['--files'])
  assert.ok(complete('state', 'ls', '--').includes('--json'))
  assert.deepEqual(complete('model', 'pull', 'nothing-of-ours'), [''])
})
