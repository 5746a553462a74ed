import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { ERROR_KINDS, TrellisError } from '../../../src/base/index.ts'
import { EXIT_CODES } from '../../../src/cli/exit-codes.ts'
import { failureDocument, reportFailure } from '../../../src/cli/failure.ts'

const read = (path: string): Promise<string> => readFile(new URL(`../../../${path}`, import.meta.url), 'utf8')

test('every kind of error has an exit code of its own, none that means success', () => {
  assert.deepEqual(Object.keys(EXIT_CODES).toSorted(), [...ERROR_KINDS].toSorted())
  const codes = Object.values(EXIT_CODES)
  assert.equal(new Set(codes).size, codes.length)
  for (const code of codes) assert.ok(Number.isInteger(code) && code > 0 && code < 256)
})

test('the kinds are those of the wire', async () => {
  const proto = await read('proto/trellis/rpc.proto')
  const body = /enum ErrorKind \{([^}]*)\}/.exec(proto)?.[1] ?? ''
  const names = [...body.matchAll(/^\s*(?:ERROR_KIND_)?([A-Z_]+) = \d+;/gm)].map(match =>
    (match[1] ?? '').toLowerCase(),
  )
  assert.deepEqual(names.filter(name => name !== 'ok').toSorted(), [...ERROR_KINDS].toSorted())
})

test('the README has the table of exit codes', async () => {
  const readme = await read('README.md')
  const rows = [...readme.matchAll(/^\| `?([a-z_]+)`? \| (\d+) \|/gm)].map(match => [match[1], Number(match[2])])
  assert.deepEqual(Object.fromEntries(rows), EXIT_CODES)
})

function capture(json: boolean) {
  const lines: string[] = []
  return {
    lines,
    output: { json, error: (text: string) => void lines.push(text), paintError: (_: string, text: string) => text },
  }
}

test('a failure is one line and one for the hint, harmless on a terminal', () => {
  const { lines, output } = capture(false)
  reportFailure(output, new TrellisError('not_found', 'no model "a\u001b[2J"', { hint: 'See `trellis model ls`.' }))
  assert.deepEqual(lines, ['trellis: no model "a\\u{1b}[2J"', '  See `trellis model ls`.'])
})

test('a failure that lists what is wrong has a line for each, none of which passes for another failure', () => {
  const { lines, output } = capture(false)
  reportFailure(output, new TrellisError('failed_precondition', "m can't be published:\n  a\u001b: a pipe\ntrellis: b"))
  assert.deepEqual(lines, ["trellis: m can't be published:\n  a\\u{1b}: a pipe\n  trellis: b"])
})

test('with JSON a failure is one document', () => {
  const { lines, output } = capture(true)
  reportFailure(output, new TrellisError('unavailable', 'nobody has it'))
  assert.deepEqual(
    lines.map(line => JSON.parse(line) as unknown),
    [{ error: { kind: 'unavailable', message: 'nobody has it', retryable: true } }],
  )
  assert.deepEqual(failureDocument(new TrellisError('internal', 'x', { hint: 'y' })), {
    error: { kind: 'internal', message: 'x', hint: 'y', retryable: false },
  })
})
