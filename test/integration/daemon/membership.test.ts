import assert from 'node:assert/strict'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { cidOf } from '../../../src/content/index.ts'
import { eventually } from '../../support/eventually.ts'
import { createScratch } from '../../support/scratch.ts'
import { collect, joinNode, startNode, type TestNode } from './support.ts'

const UNKNOWN_MODEL = cidOf(Buffer.from('nobody has it'))

/** A mesh of three: a founder and two members that know each other. */
async function startThree(folder: string): Promise<{ nodes: [TestNode, TestNode, TestNode] } & AsyncDisposable> {
  await using stack = new AsyncDisposableStack()
  const alpha = stack.use(await startNode(join(folder, 'alpha'), { name: 'alpha' }))
  await alpha.client.mesh.create('demo')
  const beta = stack.use(await joinNode(alpha, join(folder, 'beta'), { name: 'beta' }))
  const gamma = stack.use(await joinNode(alpha, join(folder, 'gamma'), { name: 'gamma' }))
  const nodes: [TestNode, TestNode, TestNode] = [alpha, beta, gamma]
  for (const node of nodes) {
    await eventually(async () => {
      const peers = await node.client.mesh.peers()
      assert.equal(peers.filter(peer => peer.connected && peer.name !== '').length, 2)
    })
  }
  const moved = stack.move()
  return { nodes, [Symbol.asyncDispose]: () => moved.disposeAsync() }
}

/** A repair of a model that nobody has any more. */
async function standingRepair(
  publisher: TestNode,
  node: TestNode,
  folder: string,
): Promise<{ result: Promise<unknown> }> {
  const [source, out] = [join(folder, 'source'), join(folder, 'out')]
  await writeFile(source, 'weights')
  const { model } = await publisher.client.models.publish(source, { name: 'gone' }).result()
  await node.client.models.pull(`${model.id}@${publisher.daemon.peer}`, { out }).result()
  await publisher.client.models.remove(model.id)
  await rm(join(out, 'source'))
  const result = node.client.models.verify(model.id, { repair: true }).result()
  result.catch(() => {})
  return { result }
}

describe('membership', () => {
  it('that was revoked ends on every node, and stays ended', async () => {
    await using scratch = await createScratch()
    await using mesh = await startThree(scratch.path)
    const [alpha, beta, gamma] = mesh.nodes
    await gamma.client.state.set('app', 'from-gamma', 1)
    await eventually(async () => assert.ok(await beta.client.state.get('app', 'from-gamma')))

    const stop = new AbortController()
    const events: string[] = []
    const watching = (async () => {
      for await (const event of beta.client.mesh.watch({ signal: stop.signal })) events.push(event.type)
    })().catch(() => {})

    // Disconnected, it is a member still.
    const lost = () => events.filter(type => type === 'disconnected').length
    await eventually(async () => {
      assert.ok((await beta.client.mesh.disconnect('gamma')) > 0 || lost() > 0)
      assert.ok(lost() > 0)
    })
    assert.equal((await collect(beta.client.mesh.ping('gamma', { count: 1 }))).length, 1)
    await assert.rejects(beta.client.mesh.disconnect('nobody'), { kind: 'not_found' })

    // Stands until somebody has it.
    const standing = gamma.client.models.pull(UNKNOWN_MODEL).result()
    standing.catch(() => {})
    const repairing = await standingRepair(alpha, gamma, scratch.path)
    await gamma.client.state.get('app', 'from-gamma')

    await assert.rejects(beta.client.mesh.revoke('gamma'), { kind: 'permission_denied' })
    assert.equal(await alpha.client.mesh.revoke('gamma', { reason: 'left the team' }), gamma.daemon.peer)
    for (const node of [alpha, beta]) {
      await eventually(async () => {
        const peer = (await node.client.mesh.peers()).find(other => other.id === gamma.daemon.peer)
        assert.deepEqual([peer?.revoked, peer?.connected], [true, false])
      })
    }
    await eventually(async () => assert.equal((await gamma.client.node.status()).connectedPeerCount, 0))
    // It was told so by who refuses it, with the record: nobody else talks to it any more.
    await eventually(async () => {
      const problem = (await gamma.client.node.status()).mesh?.problem
      assert.deepEqual(
        { ...problem, timeMs: Math.sign(problem?.timeMs ?? 0) },
        { kind: 'revoked', by: alpha.daemon.peer, byName: 'alpha', timeMs: 1, reason: 'left the team' },
      )
    })
    const why = { kind: 'permission_denied', message: /revoked from demo by alpha on .*: left the team/ } as const
    await assert.rejects(collect(gamma.client.mesh.ping(beta.daemon.peer, { count: 1 })), why)
    await assert.rejects(standing, why)
    await assert.rejects(repairing.result, why)
    await assert.rejects(gamma.client.models.pull('some').result(), why)
    await assert.rejects(gamma.client.mesh.join((await alpha.client.mesh.invite()).ticket), why)
    const check = (await gamma.client.node.diagnose()).find(({ name }) => name === 'mesh')
    assert.equal(check?.outcome, 'failure')
    assert.match(check.message, why.message)
    await eventually(() => assert.ok(events.includes('member_revoked')))
    stop.abort()
    await watching

    // What it writes now goes nowhere.
    await gamma.client.state.set('app', 'too-late', 1).catch(() => {})
    await beta[Symbol.asyncDispose]()
    await using again = await startNode(beta.home, { name: 'beta' })
    await eventually(async () => assert.equal((await again.client.node.status()).connectedPeerCount, 1))
    const peer = (await again.client.mesh.peers()).find(other => other.id === gamma.daemon.peer)
    assert.equal(peer?.revoked, true)
    assert.equal(await again.client.state.get('app', 'too-late'), undefined)
  })

  it('is not got with a ticket that is cut, altered, used up, expired or none', async () => {
    await using scratch = await createScratch()
    await using alpha = await startNode(join(scratch.path, 'alpha'))
    await alpha.client.mesh.create('demo')
    const { ticket } = await alpha.client.mesh.invite()
    await using beta = await startNode(join(scratch.path, 'beta'))
    const altered = `${ticket.slice(0, 60)}${ticket[60] === 'a' ? 'b' : 'a'}${ticket.slice(61)}`
    for (const [text, message] of [
      [ticket.slice(0, -10), /cut/],
      [altered, /altered/],
      ['hello', /not a ticket/],
      ['', /not a ticket/],
    ] as const)
      await assert.rejects(beta.client.mesh.join(text), { kind: 'invalid_argument', message })
    assert.equal((await beta.client.node.status()).mesh, undefined)

    const short = await alpha.client.mesh.invite({ lifetimeMs: 1 })
    await eventually(() => assert.ok(Date.now() > short.expiresMs))
    await assert.rejects(beta.client.mesh.join(short.ticket), { message: /expired/ })

    await beta.client.mesh.join(ticket)
    await assert.rejects(beta.client.mesh.join(ticket), { kind: 'failed_precondition', message: /in the mesh demo/ })
    await using gamma = await startNode(join(scratch.path, 'gamma'))
    await assert.rejects(gamma.client.mesh.join(ticket), { message: /used/ })
    await assert.rejects(beta.client.mesh.invite(), { kind: 'permission_denied' })
  })

  it('can make an admin, who invites in turn', async () => {
    await using scratch = await createScratch()
    await using alpha = await startNode(join(scratch.path, 'alpha'))
    await alpha.client.mesh.create('demo')
    const invitation = await alpha.client.mesh.invite({ role: 'admin', lifetimeMs: 60_000, useCount: 2 })
    assert.deepEqual([invitation.role, invitation.useCount], ['admin', 2])
    await using beta = await startNode(join(scratch.path, 'beta'))
    assert.equal((await beta.client.mesh.join(invitation.ticket)).role, 'admin')
    const { ticket } = await beta.client.mesh.invite()
    // The first node is gone: the second lets the third in.
    await alpha[Symbol.asyncDispose]()
    await using gamma = await startNode(join(scratch.path, 'gamma'))
    const joined = await gamma.client.mesh.join(ticket)
    assert.equal(joined.via, beta.daemon.peer)
    assert.equal(joined.role, 'member')
  })

  it('is founded once a home, with a sensible name', async () => {
    await using scratch = await createScratch()
    await using alpha = await startNode(join(scratch.path, 'alpha'))
    await assert.rejects(alpha.client.mesh.create(''), { kind: 'invalid_argument' })
    await assert.rejects(alpha.client.mesh.create('x'.repeat(1000)), { kind: 'invalid_argument' })
    const results = await Promise.allSettled([alpha.client.mesh.create('one'), alpha.client.mesh.create('two')])
    assert.deepEqual(results.map(result => result.status).sort(), ['fulfilled', 'rejected'])
    await assert.rejects(alpha.client.mesh.create('three'), { kind: 'failed_precondition' })
  })
})
