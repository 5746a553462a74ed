import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import { makeModel } from '../../scripts/make-model.ts'
import { createScratch } from '../support/scratch.ts'
import { assertSameTree, listFiles } from './support/tree.ts'
import { ENTRY, settled } from './support/trellis.ts'

const SCRIPT = resolve('scripts/container/node.sh')
const QUOTE = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

/** What docker-compose.yml describes, without the containers: the same script, the same variables. */
test('a relay, a publisher and a puller find each other by a ticket in a file', async () => {
  await using scratch = await createScratch()
  const bin = join(scratch.path, 'bin')
  const model = join(scratch.path, 'model')
  const out = join(scratch.path, 'out')
  await mkdir(bin)
  await writeFile(join(bin, 'trellis'), `#!/bin/sh\nexec ${QUOTE(process.execPath)} ${QUOTE(ENTRY)} "$@"\n`, {
    mode: 0o755,
  })
  makeModel(model, { sizeBytes: 4 * 1024 * 1024 })

  await using running = new AsyncDisposableStack()
  const logs: string[] = []
  async function start(name: string, variables: Record<string, string>, ...args: string[]): Promise<ChildProcess> {
    const home = join(scratch.path, name)
    await mkdir(home)
    const child = spawn('/bin/sh', [SCRIPT, ...args], {
      env: {
        PATH: `${bin}:${process.env['PATH'] ?? ''}`,
        HOME: scratch.path,
        TRELLIS_HOME: home,
        TRELLIS_NAME: name,
        TRELLIS_PRESET: 'local',
        TRELLIS_TICKET_FILE: join(scratch.path, 'ticket'),
        ...variables,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own: the script's daemon must not outlive this test, whatever happens.
      detached: true,
    })
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => void logs.push(`${name}: ${text}`))
    }
    running.defer(async () => {
      if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    })
    return child
  }

  const relay = await start('relay', { TRELLIS_FOUND: 'compose' }, '--relay')
  const publisher = await start('publisher', { TRELLIS_PUBLISH: model })
  const puller = await start('puller', { TRELLIS_PULL: 'model', TRELLIS_PULL_OUT: out })
  const expected = await listFiles(model)
  await settled(async () => {
    for (const child of [relay, publisher, puller]) assert.equal(child.exitCode, null, logs.join(''))
    assert.deepEqual(await listFiles(out), expected, logs.join(''))
  })
  await assertSameTree(out, model)
  for (const child of [puller, publisher, relay]) {
    child.kill('SIGTERM')
    const [code] = (await once(child, 'exit')) as [number | null]
    assert.equal(code, 0, logs.join(''))
  }
})
