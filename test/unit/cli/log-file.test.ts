import assert from 'node:assert/strict'
import { appendFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { renderRecord } from '../../../src/cli/commands/logs.ts'
import { followLines, lastLines } from '../../../src/cli/log-file.ts'
import { createScratch } from '../../support/scratch.ts'

describe('the log of a daemon', () => {
  it('is read from its end, through the older file, whole lines only', async () => {
    await using scratch = await createScratch()
    const path = join(scratch.path, 'daemon.log')
    assert.equal(await lastLines(path, 3), undefined)
    const line = (index: number) => `${index} ${'ä'.repeat(500)}`
    const all = Array.from({ length: 300 }, (_, index) => line(index))
    await writeFile(`${path}.1`, `${all.slice(0, 200).join('\n')}\n`)
    await writeFile(path, `${all.slice(200).join('\n')}\nunfinish`)
    for (const count of [0, 1, 99, 100, 101, 299, 300, 400])
      assert.deepEqual((await lastLines(path, count))?.lines, count === 0 ? [] : all.slice(-count), String(count))
  })

  it('is followed through a rotation and from where the last lines ended', { timeout: 250_000 }, async () => {
    await using scratch = await createScratch()
    const path = join(scratch.path, 'daemon.log')
    await writeFile(path, 'a\nb\nc1')
    const found = await lastLines(path, 1)
    assert.deepEqual(found?.lines, ['b'])
    const end = new AbortController()
    const lines = followLines(path, found?.end, end.signal)
    const next = async () => (await lines.next()).value
    await appendFile(path, 'c2\nd\n')
    assert.equal(await next(), 'c1c2')
    assert.equal(await next(), 'd')
    // Written between two looks: the rest of the old file, and two of the new one.
    await appendFile(path, 'e\n')
    await rename(path, `${path}.1`)
    await writeFile(path, 'f\ng\n')
    assert.deepEqual([await next(), await next(), await next()], ['e', 'f', 'g'])
    await writeFile(path, 'h\n')
    assert.equal(await next(), 'h')
    const waiting = assert.rejects(next(), { kind: 'canceled' })
    end.abort()
    await waiting
  })

  it('shows records in lines, and nothing of them moves the cursor', () => {
    const record = {
      level: 'warn',
      time: '2026-11-26T06:35:57.945Z',
      pid: 7,
      room: 'models',
      peer: 'x\u001b[2J',
      n: 3,
      msg: 'odd',
    }
    assert.match(
      renderRecord(JSON.stringify(record)),
      /^2026-11-2\d \d\d:\d\d:57 {2}warn {3}models {4}odd {2}peer=x\\u\{1b\}\[2J n=3$/,
    )
    assert.equal(renderRecord('at file.js:3\u0007'), 'at file.js:3\\u{7}')
    assert.equal(renderRecord('[1]'), '[1]')
  })
})
