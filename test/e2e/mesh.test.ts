import assert from 'node:assert/strict'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Invitation, MeshInfo, PingReply } from '../../src/client/index.ts'
import { createLab, createMesh, type Lab, run, settled, type TestNode } from './support/trellis.ts'

describe('a mesh of three', () => {
  let lab: Lab
  let admin: TestNode
  let member: TestNode
  let other: TestNode
  before(async () => {
    lab = await createLab()
    ;[admin, member, other] = (await createMesh(lab, 'admin', 'member', 'other')) as [TestNode, TestNode, TestNode]
  })
  after(() => lab[Symbol.asyncDispose]())

  test('has the same id everywhere, and one founder', async () => {
    const infos = await Promise.all([admin, member, other].map(node => node.json<MeshInfo>('mesh', 'show')))
    const { peer } = await admin.status()
    for (const info of infos) {
      assert.equal(info.id, infos[0]?.id)
      assert.equal(info.name, 'lab')
      assert.equal(info.founder, peer)
    }
    assert.deepEqual(
      infos.map(info => info.role),
      ['admin', 'member', 'member'],
    )
  })

  test('shows every member to every other, by name and connection', async () => {
    for (const node of [admin, member, other]) {
      await settled(async () => {
        const connected = (await node.peers()).filter(peer => peer.connected)
        const names = connected.map(peer => peer.name).toSorted()
        assert.deepEqual(
          names,
          ['admin', 'member', 'other'].filter(name => name !== node.name),
        )
        for (const peer of connected) {
          assert.equal(peer.path, 'direct')
          assert.match(peer.transport ?? '', /^(tcp|ws|quic)/)
        }
      })
    }
    const table = await admin.ok('peers')
    assert.match(table, /^NAME +ID +ROLE +PATH +TRANSPORT +RTT/)
    assert.match(table, /^member +12D3KooW\w+ +member +direct/m)
  })

  test('pings a peer by name, by id and by a prefix of it', async () => {
    const { peer } = await member.status()
    for (const name of ['member', peer, peer.slice(0, 20)]) {
      const replies = (await admin.ok('ping', name, '-c', '3', '-i', '20ms', '--json')).split('\n')
      const parsed = replies.map(line => JSON.parse(line) as PingReply)
      assert.deepEqual(
        parsed.map(reply => reply.peer),
        [peer, peer, peer],
      )
      for (const reply of parsed) assert.ok(reply.rttMs > 0 && reply.rttMs < 60_000)
    }
    const human = await admin.run('ping', 'member', '-c', '2', '-i', '20ms')
    assert.match(human.stdout, /#1 +\d/)
    assert.match(human.stderr, /2 replies, round trip min/)
  })

  test('says of a peer that no one is, and of a name that is too short', async () => {
    const unknown = await admin.fails('ping', 'nobody')
    assert.deepEqual([unknown.kind, unknown.code], ['not_found', 3])
    assert.equal((await admin.fails('ping', '12D3KooW')).kind, 'invalid_argument')
  })

  test('is founded or joined only once', async () => {
    assert.equal((await admin.fails('mesh', 'create', 'second')).kind, 'failed_precondition')
    const { ticket } = await admin.json<Invitation>('invite')
    assert.equal((await member.fails('join', ticket)).kind, 'failed_precondition')
  })

  test('lets only admins invite and revoke', async () => {
    const invited = await member.fails('invite')
    assert.deepEqual([invited.kind, invited.code], ['permission_denied', 5])
    assert.equal((await member.fails('mesh', 'revoke', 'other')).kind, 'permission_denied')
  })

  test('refuses tickets that are cut, altered, or none', async () => {
    const outsider = await lab.node('outsider')
    await outsider.up()
    const ticket = (await admin.ok('invite', '--quiet')).trim()
    assert.doesNotMatch(ticket, /\s/)
    const middle = Math.floor(ticket.length / 2)
    const altered = ticket.slice(0, middle) + (ticket[middle] === 'a' ? 'b' : 'a') + ticket.slice(middle + 1)
    const cases: [string, RegExp][] = [
      [ticket.slice(0, -5), /cut|incomplete|short|checksum/i],
      [ticket.slice(0, 12), /cut|incomplete|short|checksum/i],
      [altered, /altered|checksum|damaged|mistyped/i],
      ['hello', /ticket/i],
      ['', /ticket/i],
      ['x'.repeat(100_000), /ticket/i],
    ]
    for (const [text, message] of cases) {
      const failure = await outsider.fails('join', text)
      assert.deepEqual([failure.kind, failure.code], ['invalid_argument', 2], failure.message)
      assert.match(failure.message, message)
      assert.doesNotMatch(failure.message, /[^\x20-\x7e]/)
    }
    // None of it used the ticket up; pasted with a line's end it works.
    const joined = await run(['--home', outsider.home, 'join', '-'], { input: `${ticket}\n` })
    assert.equal(joined.code, 0, joined.stderr)
  })

  test('refuses tickets that are used up or expired', async () => {
    const late = await lab.node('late')
    await late.up()
    const second = await lab.node('second')
    await second.up()
    const { ticket } = await admin.json<Invitation>('invite', '--uses', '1')
    await late.ok('join', ticket)
    const usedUp = await second.fails('join', ticket)
    assert.match(usedUp.message, /used up/)
    assert.match(usedUp.kind, /failed_precondition|permission_denied|resource_exhausted/)

    const short = await admin.json<Invitation>('invite', '--expires', '1s')
    await settled(() => assert.ok(Date.now() > short.expiresMs))
    const expired = await second.fails('join', short.ticket)
    assert.match(expired.message, /expired/)
    assert.match(expired.kind, /failed_precondition|permission_denied|invalid_argument/)

    for (const wrong of [
      ['--uses', '0'],
      ['--expires', 'soon'],
      ['--role', 'king'],
    ]) {
      assert.equal((await admin.fails('invite', ...wrong)).code, 2)
    }
    await second.ok('join', (await admin.json<Invitation>('invite', '--role', 'admin')).ticket)
    assert.equal((await second.json<MeshInfo>('mesh', 'show')).role, 'admin')
  })

  test('keeps its members through a restart of all', async () => {
    await Promise.all([admin, other].map(node => node.ok('down')))
    await Promise.all([admin, other].map(node => node.up()))
    await settled(async () => assert.ok((await other.peers()).some(peer => peer.name === 'admin' && peer.connected)))
  })

  test('is left and joined again, with a daemon and without; identity and files stay', async () => {
    const { peer } = await other.status()
    const file = join(other.home, 'models', 'weights')
    await mkdir(join(other.home, 'models'))
    await writeFile(file, 'weights')
    await other.ok('model', 'publish', file, '--name', 'mine')
    const refusal = await other.fails('mesh', 'leave')
    assert.deepEqual([refusal.kind, (await other.status()).mesh?.name], ['failed_precondition', 'lab'])
    assert.match(refusal.message, /--yes/)
    assert.deepEqual(await other.json('mesh', 'leave', '--yes'), { left: 'lab', stopped: true })
    await other.up()
    const { peer: same, mesh, modelCount } = await other.status()
    assert.deepEqual([same, mesh, modelCount], [peer, undefined, 0])
    assert.equal(await readFile(file, 'utf8'), 'weights')
    await other.ok('mesh', 'create', 'own')
    await other.ok('down')
    assert.deepEqual(await other.json('mesh', 'leave', '--yes'), { left: 'own', stopped: false })
    assert.equal((await other.fails('mesh', 'leave', '--yes')).kind, 'failed_precondition')
    await other.up()
    const { ticket } = await admin.json<Invitation>('invite')
    assert.equal((await other.json<MeshInfo>('join', ticket)).name, 'lab')
    // What it writes counts anew, beside what it had written before.
    await other.ok('state', 'set', 'again', 'k', '1')
    await settled(async () => assert.equal(await admin.ok('state', 'get', 'again', 'k'), '1'))
    await settled(async () => assert.ok((await admin.peers()).some(({ id, connected }) => id === peer && connected)))
  })

  test('ends a membership on every node', async () => {
    const { peer } = await member.status()
    assert.deepEqual(await admin.json('mesh', 'revoke', 'member', '--reason', 'test'), { peer, revoked: true })
    for (const node of [admin, other]) {
      await settled(async () => {
        const info = (await node.peers()).find(({ id }) => id === peer)
        assert.ok(info === undefined || (info.revoked && !info.connected), JSON.stringify(info))
      })
      assert.notEqual((await node.run('ping', peer, '-c', '1', '--timeout', '5s')).code, 0)
    }
    await settled(async () => assert.equal((await member.peers()).filter(({ connected }) => connected).length, 0))
    await settled(async () => assert.equal((await member.status()).mesh?.problem?.kind, 'revoked'))
    for (const words of [
      ['set', 'after', 'k', '1'],
      ['delete', 'after', 'k'],
    ]) {
      const { code, stderr } = await member.run('state', ...words)
      assert.equal(code, 0)
      assert.match(stderr, /no longer a member:\n {2}revoked by .*: test\n/)
    }
    assert.equal((await other.run('state', 'set', 'after', 'k', '1')).stderr, '')
  })
})
