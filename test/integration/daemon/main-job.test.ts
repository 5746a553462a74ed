import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { TrellisError } from '../../../src/base/index.ts'
import { TextService } from '../../../src/wire/index.ts'
import { eventually } from '../../support/eventually.ts'
import { createScratch } from '../../support/scratch.ts'
import { collect, joinNode, serveText, startNode, type TestNode } from './support.ts'

describe('two nodes in one mesh, through their clients', () => {
  let scratch: Awaited<ReturnType<typeof createScratch>>
  let alpha: TestNode
  let beta: TestNode

  before(async () => {
    scratch = await createScratch()
    alpha = await startNode(join(scratch.path, 'alpha'), { name: 'alpha' })
    await alpha.client.mesh.create('demo')
    beta = await joinNode(alpha, join(scratch.path, 'beta'), { name: 'beta' })
  })

  after(async () => {
    await beta?.[Symbol.asyncDispose]()
    await alpha?.[Symbol.asyncDispose]()
    await scratch?.[Symbol.asyncDispose]()
  })

  it('tell of each other: name, role, path, round trip', async () => {
    const { mesh, addresses, connectedPeerCount } = await alpha.client.node.status()
    assert.equal(mesh?.name, 'demo')
    assert.equal(mesh.role, 'admin')
    assert.equal(connectedPeerCount, 1)
    assert.ok(addresses.length > 0)
    await eventually(async () => {
      const [peer] = await alpha.client.mesh.peers()
      assert.equal(peer?.name, 'beta')
      assert.equal(peer.path, 'direct')
      assert.equal(peer.role, 'member')
      assert.ok(peer.receivedBytes > 0 && peer.connected)
    })
    const replies = await collect(beta.client.mesh.ping('alpha', { count: 3, intervalMs: 10 }))
    assert.deepEqual(
      replies.map(reply => [reply.peer, reply.sequence]),
      [1, 2, 3].map(sequence => [alpha.daemon.peer, sequence]),
    )
    assert.ok(replies.every(reply => reply.rttMs > 0 && reply.path === 'direct'))
  })

  it('find a peer by a prefix of its id, and say when there is none', async () => {
    const [reply] = await collect(beta.client.mesh.ping(alpha.daemon.peer.slice(0, 16), { count: 1 }))
    assert.equal(reply?.peer, alpha.daemon.peer)
    await assert.rejects(collect(beta.client.mesh.ping('gamma', { count: 1 })), { kind: 'not_found' })
  })

  it('share values: set here, read there, watched, deleted', async () => {
    const stop = new AbortController()
    const seen: string[] = []
    const watching = (async () => {
      for await (const event of beta.client.state.watch('app', { signal: stop.signal }))
        seen.push(event.type === 'current' ? 'current' : `${event.type} ${event.entry.key}`)
    })().catch(() => {})
    await eventually(() => assert.deepEqual(seen, ['current']))
    await alpha.client.state.set('app', 'greeting', { text: 'hello', list: [1, null, true] })
    await eventually(async () => {
      const entry = await beta.client.state.get('app', 'greeting')
      assert.deepEqual(entry?.value, { text: 'hello', list: [1, null, true] })
      assert.equal(entry.author, alpha.daemon.peer)
    })
    await eventually(() => assert.deepEqual(seen, ['current', 'set greeting']))
    assert.ok((await beta.client.state.documents()).includes('app'))
    assert.deepEqual(await beta.client.state.entries('app', { prefix: 'x' }), [])
    assert.equal(await beta.client.state.delete('app', 'nothing'), false)
    assert.equal(await alpha.client.state.delete('app', 'greeting'), true)
    await eventually(async () => assert.equal(await beta.client.state.get('app', 'greeting'), undefined))
    await eventually(() => assert.equal(seen.at(-1), 'deleted greeting'))
    stop.abort()
    await watching
  })

  it('refuse values that are none, and writes into the daemon’s own documents', async () => {
    await assert.rejects(alpha.client.state.set('app', 'k'.repeat(2000), 1), { kind: 'invalid_argument' })
    await assert.rejects(alpha.client.state.set('app', 'big', 'x'.repeat(200_000)), { kind: 'invalid_argument' })
    await assert.rejects(alpha.client.state.set('trellis.models', 'a:b', 1), { kind: 'permission_denied' })
    await assert.rejects(alpha.client.state.set('../up', 'a', 1), { kind: 'invalid_argument' })
  })

  it('publish a model here and pull it there, byte for byte', async () => {
    const folder = join(scratch.path, 'model')
    await mkdir(join(folder, 'sub'), { recursive: true })
    const weights = randomBytes(5 * 1024 * 1024 + 17)
    await writeFile(join(folder, 'sub', 'weights.bin'), weights)
    await writeFile(join(folder, 'config.json'), '{"model_type":"llama"}')

    const published = await alpha.client.models
      .publish(folder, { name: 'tiny', tag: 'v1', metadata: { license: 'mit' } })
      .result()
    assert.equal(published.model.fileCount, 2)
    assert.equal(published.model.presence, 'complete')
    await eventually(async () => {
      const [model] = await beta.client.models.list()
      assert.equal(model?.id, published.model.id)
      assert.equal(model.presence, 'none')
    })
    assert.deepEqual(await beta.client.models.list({ local: true }), [])

    const out = join(scratch.path, 'pulled')
    const operation = beta.client.models.pull('tiny:v1', { out })
    const types = new Set<string>()
    for await (const event of operation) types.add(event.type)
    assert.deepEqual([...types].sort(), ['done', 'found', 'progress'])
    const pulled = await operation.result()
    assert.equal(pulled.model.path, out)
    assert.equal(pulled.fetchedBytes, published.model.sizeBytes)
    const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
    assert.equal(hash(await readFile(join(out, 'sub', 'weights.bin'))), hash(weights))

    const details = await beta.client.models.show('tiny:v1')
    assert.deepEqual(details.files.map(file => file.path).sort(), ['config.json', 'sub/weights.bin'])
    assert.equal(details.files.find(file => file.path === 'sub/weights.bin')?.sha256, '')
    assert.equal(details.metadata['license'], 'mit')
    assert.equal(details.presence, 'complete')
    assert.deepEqual((await beta.client.models.verify('tiny:v1').result()).damaged, [])
    assert.equal((await beta.client.node.status()).modelCount, 1)

    const removed = await beta.client.models.remove(published.model.id, { deleteFiles: true })
    assert.equal(removed.deletedFileCount, 2)
    await assert.rejects(readFile(join(out, 'config.json')), { code: 'ENOENT' })
  })

  it('say what is wrong with a model that is not there', async () => {
    await assert.rejects(beta.client.models.pull('no-such-model').result(), { kind: 'not_found' })
    await assert.rejects(alpha.client.models.publish('/no/such/folder', { name: 'x' }).result(), TrellisError)
    // Of the program's own working directory.
    await assert.rejects(alpha.client.models.publish('relative', { name: 'x' }).result(), { kind: 'not_found' })
    await assert.rejects(beta.client.models.pull('Bad Name').result(), { kind: 'invalid_argument' })
  })

  it('call services of attached programs: all four kinds, the caller proven', async () => {
    await using _ = await serveText(alpha.client)
    const text = beta.client.rpc.client(TextService, 'alpha')
    const { text: capitals, caller } = await text.capitalize({ text: 'hello' })
    assert.deepEqual([capitals, caller], ['HELLO', beta.daemon.peer])
    const words = await collect(text.speak({ text: 'the quick brown fox' }))
    assert.deepEqual(
      words.map(word => word.text),
      ['the', 'quick', 'brown', 'fox'],
    )
    assert.equal((await text.count([{ text: 'a' }, { text: 'b' }])).wordCount, 2)
    const reversed = await collect(text.reverse([{ text: 'abc' }, { text: 'def' }]))
    assert.deepEqual(
      reversed.map(word => word.text),
      ['cba', 'fed'],
    )
    assert.deepEqual(await beta.client.rpc.services('alpha'), ['trellis.example.Text'])
    assert.equal((await alpha.client.node.status()).attachedProgramCount, 1)
  })

  it('cannot claim to be someone else', async () => {
    await using _ = await serveText(alpha.client)
    const text = beta.client.rpc.client(TextService, 'alpha')
    const reply = await text.capitalize({ text: 'x' }, { metadata: { 'trellis-caller': alpha.daemon.peer } })
    assert.equal(reply.caller, beta.daemon.peer)
  })

  it('pass on deadlines, cancellation and typed errors', async () => {
    const begun = Promise.withResolvers<void>()
    const canceled = Promise.withResolvers<unknown>()
    await using _ = await alpha.client.rpc.serve(TextService, {
      async capitalize({ text }, context) {
        const { signal } = context
        if (text === 'fail') {
          throw new TrellisError('resource_exhausted', 'no more capitals', { hint: 'Try lower case.' })
        }
        if (text === 'left') return { text: String(context.remainingMs()) }
        begun.resolve()
        await new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => {
            canceled.resolve(signal.reason)
            reject(signal.reason as Error)
          })
        })
        return {}
      },
      async *speak() {},
      count: () => ({}),
      async *reverse() {},
    })
    const text = beta.client.rpc.client(TextService, 'alpha')
    await assert.rejects(text.capitalize({ text: 'fail' }), {
      kind: 'resource_exhausted',
      message: 'no more capitals',
      hint: 'Try lower case.',
      remote: true,
    })
    const left = Number((await text.capitalize({ text: 'left' }, { timeoutMs: 60_000 })).text)
    assert.ok(left > 0 && left <= 60_000, String(left))
    await assert.rejects(text.capitalize({ text: 'wait' }, { timeoutMs: 100 }), { kind: 'deadline_exceeded' })
    const stop = new AbortController()
    const call = text.capitalize({ text: 'wait' }, { signal: stop.signal })
    await begun.promise
    stop.abort()
    await assert.rejects(call, { kind: 'canceled' })
    await canceled.promise
  })

  it('say when a service is not served, and let one program serve it', async () => {
    const text = beta.client.rpc.client(TextService, 'alpha')
    await assert.rejects(text.capitalize({ text: 'x' }), { kind: 'unimplemented' })
    await using _ = await serveText(alpha.client)
    await using other = await startSecondClient(alpha)
    await assert.rejects(serveText(other), { kind: 'already_exists' })
    // Programs of one node reach each other too.
    for (const self of [alpha.daemon.peer, 'alpha'])
      assert.equal((await other.rpc.client(TextService, self).capitalize({ text: 'x' })).text, 'X')
    assert.deepEqual(await other.rpc.services('alpha'), ['trellis.example.Text'])
  })

  it('are healthy', async () => {
    for (const node of [alpha, beta]) {
      const checks = await node.client.node.diagnose()
      assert.deepEqual(
        checks.filter(check => check.outcome === 'failure'),
        [],
      )
      const metrics = await node.client.node.metrics()
      assert.match(metrics, /trellis_process_resident_memory_bytes/)
      assert.match(
        metrics,
        /trellis_rpc_calls_total\{from="local",method="trellis.control.Node\/Diagnose",outcome="ok"\} 1/,
      )
    }
  })
})

async function startSecondClient(node: TestNode) {
  const { connect } = await import('../../../src/client/index.ts')
  return connect({ home: node.home })
}
