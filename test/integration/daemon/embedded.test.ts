import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { connect, type HandlerContext } from '../../../src/client/index.ts'
import { createNode } from '../../../src/daemon/node.ts'
import { TextService } from '../../../src/wire/index.ts'
import { eventually } from '../../support/eventually.ts'
import { createScratch } from '../../support/scratch.ts'
import { QUIET_FLAGS } from './support.ts'

test('nodes inside programs: calls, names, state, and the socket beside them', async () => {
  await using scratch = await createScratch()
  const start = (name: string) =>
    createNode({ home: join(scratch.path, name), env: {}, flags: { ...QUIET_FLAGS, name } })
  await using alpha = await start('alpha')
  await using beta = await start('beta')
  await alpha.mesh.create('lab')
  const { ticket } = await alpha.mesh.invite()
  await beta.mesh.join(ticket)

  const seen: HandlerContext[] = []
  const serve = () =>
    alpha.rpc.serve(
      TextService,
      {
        capitalize({ text }, context) {
          seen.push(context)
          return { text: text.toUpperCase() }
        },
        async *speak({ text }) {
          for (const word of text.split(' ')) yield { text: word }
        },
        count: async () => ({ wordCount: 0 }),
        async *reverse(words) {
          for await (const word of words) yield word
        },
      },
      { name: 'text' },
    )
  const served = await serve()
  await assert.rejects(serve(), { kind: 'already_exists' })
  const text = beta.rpc.client(TextService, alpha.peer)
  assert.equal((await text.capitalize({ text: 'x' })).text, 'X')
  assert.deepEqual(seen[0]?.caller, { kind: 'peer', peer: beta.peer })
  const words: string[] = []
  for await (const word of text.speak({ text: 'a b' })) words.push(word.text)
  assert.deepEqual(words, ['a', 'b'])

  await eventually(async () => assert.equal((await beta.rpc.names()).length, 1))
  // A member's name is known once its record has come.
  await eventually(async () => assert.deepEqual(await beta.rpc.services('alpha'), [TextService.name]))
  for (const from of [alpha, beta]) {
    assert.equal((await from.rpc.client(TextService, { name: 'text' }).capitalize({ text: 'y' })).text, 'Y')
    assert.deepEqual(await from.rpc.services('alpha'), [TextService.name])
  }
  assert.equal((await alpha.rpc.client(TextService, alpha.peer).capitalize({ text: 'self' })).text, 'SELF')
  assert.deepEqual(seen.at(-1)?.caller, { kind: 'local' })
  assert((await beta.rpc.describe(TextService.name, 'alpha')).byteLength > 100)

  // The home is a daemon's: another program on the machine uses the node on its socket.
  await using attached = await connect({ home: beta.home })
  assert.equal((await attached.rpc.client(TextService, 'alpha').capitalize({ text: 'z' })).text, 'Z')
  await attached.state.set('d', 'k', 1)
  await eventually(async () => assert.equal((await alpha.state.get('d', 'k'))?.value, 1))

  await served.close()
  assert.equal(await served.closed, undefined)
  await assert.rejects(text.capitalize({ text: 'x' }), { kind: 'unimplemented' })
  await assert.rejects(start('alpha'), { kind: 'failed_precondition' })
})
