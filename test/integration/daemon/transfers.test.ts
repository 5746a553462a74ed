import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { connect } from '../../../src/client/index.ts'
import { eventually } from '../../support/eventually.ts'
import { createScratch } from '../../support/scratch.ts'
import { joinNode, spawnDaemon, startNode } from './support.ts'

const SIZE_BYTES = 64 * 1024 * 1024
/** A pull would take ten seconds, however fast the machine, so that it can be stopped in the middle. */
const SLOW = { 'transfers.upload_bytes_per_second': '6MiB' }

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

describe('a pull', () => {
  for (const signal of ['SIGKILL', 'SIGTERM'] as const) {
    it(`goes on where ${signal} of the daemon stopped it`, async () => {
      await using scratch = await createScratch()
      await using alpha = await startNode(join(scratch.path, 'alpha'), { name: 'alpha', ...SLOW })
      await alpha.client.mesh.create('demo')
      const folder = join(scratch.path, 'model')
      await mkdir(folder)
      const bytes = randomBytes(SIZE_BYTES)
      await writeFile(join(folder, 'weights.bin'), bytes)
      await alpha.client.models.publish(folder, { name: 'big' }).result()

      const home = join(scratch.path, 'beta')
      const out = join(scratch.path, 'out')
      await using first = await spawnDaemon(home)
      await using client = await connect({ home })
      await client.mesh.join((await alpha.client.mesh.invite()).ticket)
      await eventually(async () => assert.equal((await client.models.list()).length, 1))
      await assert.rejects(async () => {
        for await (const event of client.models.pull('big', { out }))
          if (event.type === 'progress' && event.doneBytes > SIZE_BYTES / 2) first.kill(signal)
      })
      assert.equal(await first.exited, signal === 'SIGKILL' ? 'SIGKILL' : 0)

      await alpha.client.node.setBandwidth('up=none')
      await using second = await spawnDaemon(home)
      const { presentBytes, presence } = (await client.models.list())[0] ?? {}
      assert.equal(presence, 'partial')
      assert.ok(presentBytes !== undefined && presentBytes > 0 && presentBytes < SIZE_BYTES, String(presentBytes))
      const result = await client.models.pull('big', { out }).result()
      assert.ok(result.fetchedBytes < SIZE_BYTES, `fetched ${result.fetchedBytes} bytes again`)
      assert.equal(sha256(await readFile(join(out, 'weights.bin'))), sha256(bytes))
      second.kill('SIGTERM')
      assert.equal(await second.exited, 0)
    })
  }

  it('takes other caps while it runs', async () => {
    await using scratch = await createScratch()
    await using alpha = await startNode(join(scratch.path, 'alpha'), { name: 'alpha', 'transfers.rules': 'up=1MiB' })
    await alpha.client.mesh.create('demo')
    const folder = join(scratch.path, 'model')
    await mkdir(folder)
    await writeFile(join(folder, 'weights.bin'), randomBytes(SIZE_BYTES))
    await alpha.client.models.publish(folder, { name: 'big' }).result()
    await using beta = await joinNode(alpha, join(scratch.path, 'beta'))
    await eventually(async () => assert.equal((await beta.client.models.list()).length, 1))
    // At 1 MiB/s it would take a minute.
    let isLifted = false
    for await (const event of beta.client.models.pull('big', { out: join(scratch.path, 'out') })) {
      if (event.type !== 'progress' || event.doneBytes === 0 || isLifted) continue
      isLifted = true
      const { caps, rules } = await alpha.client.node.setBandwidth('up=none')
      assert.deepEqual(caps, [{ scope: 'node' }])
      assert.deepEqual(
        rules.map(({ rule, origin, inForce }) => [rule, origin, inForce]),
        [
          ['node up=1MiB', 'setting', true],
          ['node up=none', 'set', true],
        ],
      )
    }
    assert.ok(isLifted)
    // A peer is named as everywhere, and kept by its id.
    const { caps } = await beta.client.node.setBandwidth('peer=alpha down=3MiB')
    assert.deepEqual(caps, [{ scope: `peer=${alpha.daemon.peer}`, downBytesPerSecond: 3 * 1024 * 1024 }])
    assert.equal((await beta.client.node.clearBandwidth('peer=alpha')).removedCount, 1)
    for (const rule of ['', 'up=fast', 'peer=nobody up=1MiB'])
      await assert.rejects(beta.client.node.setBandwidth(rule), ({ kind }: { kind: string }) =>
        ['invalid_argument', 'not_found'].includes(kind),
      )
  })

  it('is canceled by its caller and resumed by another', async () => {
    await using scratch = await createScratch()
    await using alpha = await startNode(join(scratch.path, 'alpha'), { name: 'alpha', ...SLOW })
    await alpha.client.mesh.create('demo')
    const folder = join(scratch.path, 'model')
    await mkdir(folder)
    await writeFile(join(folder, 'weights.bin'), randomBytes(SIZE_BYTES))
    await alpha.client.models.publish(folder, { name: 'big' }).result()
    await using beta = await startNode(join(scratch.path, 'beta'))
    await beta.client.mesh.join((await alpha.client.mesh.invite()).ticket)
    await eventually(async () => assert.equal((await beta.client.models.list()).length, 1))
    const out = join(scratch.path, 'out')
    const stop = new AbortController()
    await assert.rejects(
      async () => {
        for await (const event of beta.client.models.pull('big', { out, signal: stop.signal }))
          if (event.type === 'progress' && event.doneBytes > 0) stop.abort()
      },
      { kind: 'canceled' },
    )
    await alpha.client.node.setBandwidth('up=none')
    const result = await beta.client.models.pull('big', { out }).result()
    assert.ok(result.fetchedBytes < SIZE_BYTES)
    assert.equal(result.model.presence, 'complete')
  })
})
