import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { connect, type Implementation, type TrellisClient } from '../../../src/client/index.ts'
import { loadDescriptors, TextService } from '../../../src/wire/index.ts'
import { eventually } from '../../support/eventually.ts'
import { createScratch } from '../../support/scratch.ts'
import { joinNode, spawnDaemon, startNode, type TestNode } from './support.ts'

/** Answers with a name of its own, so that a test sees who was asked. */
function text(answer: string): Implementation<typeof TextService> {
  return {
    capitalize: ({ text }) => ({ text: `${answer} ${text.toUpperCase()}` }),
    async *speak({ text }) {
      for (const word of text.split(' ')) yield { text: `${answer} ${word}` }
    },
    count: async () => ({ wordCount: 0 }),
    async *reverse(words) {
      for await (const word of words) yield word
    },
  }
}

describe('services by name in the mesh', () => {
  let stack: AsyncDisposableStack
  let alpha: TestNode
  let beta: TestNode
  let gamma: TrellisClient
  let gammaHome: string
  before(async () => {
    stack = new AsyncDisposableStack()
    const { path } = stack.use(await createScratch())
    alpha = stack.use(await startNode(join(path, 'alpha'), { name: 'alpha' }))
    await alpha.client.mesh.create('lab')
    beta = stack.use(await joinNode(alpha, join(path, 'beta'), { name: 'beta' }))
    gammaHome = join(path, 'gamma')
  })
  after(() => stack.disposeAsync())

  const served = async (on: TrellisClient, name: string): Promise<number> =>
    (await on.rpc.names()).find(one => one.name === name)?.servers.length ?? 0

  test('a name that several serve survives the death of one, and of its daemon', async () => {
    let child = await spawnDaemon(gammaHome, { name: 'gamma' })
    try {
      gamma = await connect({ home: gammaHome })
      const { ticket } = await alpha.client.mesh.invite()
      await gamma.mesh.join(ticket)
      await beta.client.rpc.serve(TextService, text('beta'), { name: 'worker', capacity: 2 })
      await gamma.rpc.serve(TextService, text('gamma'), { name: 'worker' })
      await eventually(async () => assert.equal(await served(alpha.client, 'worker'), 2))
      const worker = alpha.client.rpc.client(TextService, { name: 'worker' })
      const answers = new Set<string>()
      await eventually(async () => {
        const replies = await Promise.all(Array.from({ length: 32 }, () => worker.capitalize({ text: 'x' })))
        for (const reply of replies) answers.add(reply.text)
        assert.deepEqual(answers, new Set(['beta X', 'gamma X']))
      })
      child.kill('SIGKILL')
      await child.exited
      // Idempotent: none may fail, whether the death was noticed or not.
      for (let i = 0; i < 50; i++) assert.equal((await worker.capitalize({ text: 'x' })).text, 'beta X')
      const words: string[] = []
      for await (const word of worker.speak({ text: 'a b' })) words.push(word.text)
      assert.deepEqual(words, ['beta a', 'beta b'])
      // The program of the killed daemon is attached to the next one by itself.
      child = await spawnDaemon(gammaHome, { name: 'gamma' })
      await eventually(async () => {
        const replies = await Promise.all(Array.from({ length: 32 }, () => worker.capitalize({ text: 'x' })))
        assert.ok(replies.some(reply => reply.text === 'gamma X'))
      })
      await gamma.close()
    } finally {
      await child[Symbol.asyncDispose]()
    }
  })

  test('one program may serve the same service under several names', async () => {
    await using one = await beta.client.rpc.serve(TextService, text('one'), { name: 'stage-1' })
    await using two = await beta.client.rpc.serve(TextService, text('two'), { name: 'stage-2' })
    await eventually(async () => assert.equal(await served(alpha.client, 'stage-2'), 1))
    for (const from of [alpha.client, beta.client]) {
      assert.equal((await from.rpc.client(TextService, { name: 'stage-1' }).capitalize({ text: 'x' })).text, 'one X')
      // A text that no peer is called by is a name.
      assert.equal((await from.rpc.client(TextService, 'stage-2').capitalize({ text: 'x' })).text, 'two X')
      assert.match((await from.rpc.client(TextService, 'beta').capitalize({ text: 'x' })).text, /^(?:one|two|beta) X$/)
    }
    await assert.rejects(alpha.client.rpc.client(TextService, 'stage-3').capitalize({ text: 'x' }), {
      kind: 'not_found',
    })
    await assert.rejects(alpha.client.rpc.client(TextService, { name: 'stage-3' }).capitalize({ text: 'x' }), {
      kind: 'unavailable',
    })
    await assert.rejects(beta.client.rpc.serve(TextService, text('x'), { name: 'stage-1' }), { kind: 'already_exists' })
    await assert.rejects(beta.client.rpc.serve(TextService, text('x'), { name: 'no name' }), {
      kind: 'invalid_argument',
    })
    await one.close()
    await two.close()
    await eventually(async () => assert.equal(await served(alpha.client, 'stage-1'), 0))
  })

  test('a program’s call that may be repeated is hedged, and moves on from a program that dies, by the daemon', async () => {
    const asked = Promise.withResolvers<void>()
    const slow: Implementation<typeof TextService> = {
      ...text('slow'),
      capitalize(_, { signal }) {
        asked.resolve()
        return new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
        })
      },
    }
    // The own node is the nearest.
    const other = await connect({ home: alpha.home })
    await other.rpc.serve(TextService, slow, { name: 'hedged' })
    await using _ = await beta.client.rpc.serve(TextService, text('beta'), { name: 'hedged' })
    await eventually(async () => assert.equal(await served(alpha.client, 'hedged'), 2))
    const hedged = alpha.client.rpc.client(TextService, { name: 'hedged' })
    const lost = hedged.capitalize({ text: 'x' })
    await asked.promise
    assert.equal((await hedged.capitalize({ text: 'x' }, { hedgeAfterMs: 10 })).text, 'beta X')
    await other.close()
    assert.equal((await lost).text, 'beta X')
  })

  test('without a name a service has its own, and any node that serves it answers', async () => {
    await using _ = await beta.client.rpc.serve(TextService, text('own'))
    await eventually(async () => assert.equal(await served(alpha.client, TextService.name), 1))
    assert.equal((await alpha.client.rpc.client(TextService).capitalize({ text: 'x' })).text, 'own X')
    assert.deepEqual(await alpha.client.rpc.services('beta'), [TextService.name])
  })

  test('a service is described by who serves it, and the daemon’s own by the daemon', async () => {
    await using _ = await beta.client.rpc.serve(TextService, text('own'), { name: 'described' })
    await eventually(async () => assert.equal(await served(alpha.client, 'described'), 1))
    for (const target of ['beta', 'described', beta.daemon.peer]) {
      const { methods } = await loadDescriptors(await alpha.client.rpc.describe(TextService.name, target))
      assert.deepEqual(
        methods.map(({ name, kind }) => `${name} ${kind}`),
        ['Capitalize unary', 'Speak serverStream', 'Count clientStream', 'Reverse bidiStream'],
      )
    }
    const { methods } = await loadDescriptors(await alpha.client.rpc.describe('trellis.control.State'))
    assert.ok(methods.some(({ path }) => path === 'trellis.control.State/Watch'))
    const gone = { kind: 'not_found' }
    await assert.rejects(alpha.client.rpc.describe('no.Service', 'beta'), gone)
    await assert.rejects(alpha.client.rpc.describe('trellis.control.State', 'beta'), gone)
    const { descriptors: __, ...undescribed } = TextService
    await using ___ = await alpha.client.rpc.serve(undescribed, text('x'), { name: 'undescribed' })
    await assert.rejects(alpha.client.rpc.describe(TextService.name, 'undescribed'), /has not described/)
  })
})
