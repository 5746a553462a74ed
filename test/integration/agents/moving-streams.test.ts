/** Streams to agents on paths that change below them. */
import assert from 'node:assert/strict'
import { type AddressInfo, createServer } from 'node:net'
import { test } from 'node:test'
import { parseAgentRef } from '../../../src/agents/index.ts'
import type { ByteStream, PeerStreams } from '../../../src/base/index.ts'
import { type AgentMesh, createAgentMesh, service, signerOf } from '../../support/agents.ts'
import { eventually } from '../../support/eventually.ts'

const MOVE = '/trellis/agent-move/1'

/** A node's view of the network that shows which streams to agents it opened, and that may lack a protocol. */
function watched(streams: PeerStreams, without?: string): { streams: PeerStreams; opened: ByteStream[] } {
  const opened: ByteStream[] = []
  const view: PeerStreams = {
    self: streams.self,
    async open(peer, protocol, options) {
      const stream = await streams.open(peer, protocol, options)
      if (protocol.startsWith('/trellis/agent')) opened.push(stream)
      return stream
    },
    handle: (protocol, handler) => (protocol === without ? () => {} : streams.handle(protocol, handler)),
    connected: () => streams.connected(),
    onPeer: listener => streams.onPeer(listener),
  }
  return { streams: view, opened }
}

interface Session {
  opened: ByteStream[]
  say(text: string): void
  heard: Buffer[]
  over: boolean
}

/** Has a node open a stream to an echo service of another one, for as long as `use` runs. */
async function withSession(
  { calleeLacks }: { calleeLacks?: string },
  use: (session: Session, mesh: AgentMesh, callee: string) => Promise<void>,
): Promise<void> {
  await using mesh = await createAgentMesh()
  const server = createServer(socket => socket.on('error', () => {}).pipe(socket))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  try {
    const { streams, opened } = watched(mesh.network.node(signerOf(2).peer))
    const callee = watched(mesh.network.node(signerOf(1).peer), calleeLacks)
    const [a, b] = [await mesh.start(1, { streams: callee.streams }), await mesh.start(2, { streams })]
    await a.agents.register(service('echo', `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`))
    await eventually(() => assert.equal(b.agents.registry.find({ name: 'echo' }).length, 1))
    const { stream } = await b.agents.open(parseAgentRef('echo'), { protocol: 'tunnel' })
    const session: Session = { opened, say: text => void stream.send(Buffer.from(text)), heard: [], over: false }
    stream.open({
      data: chunk => void session.heard.push(Buffer.from(chunk)),
      drain() {},
      end() {},
      close: () => {
        session.over = true
      },
    })
    await use(session, mesh, a.peer)
    stream.abort(new Error('done'))
  } finally {
    server.close()
  }
}

async function untilHeard(session: Session, text: string): Promise<void> {
  await eventually(() => assert.equal(Buffer.concat(session.heard).toString(), text))
}

test('a stream to an agent goes over to each better path, and does without the former one', async () => {
  await withSession({}, async (session, mesh, callee) => {
    session.say('a')
    await untilHeard(session, 'a')
    let all = 'a'
    for (const count of [1, 2, 3]) {
      mesh.network.changePath(callee)
      await eventually(() => assert.equal(session.opened.length, 1 + count))
      const former = session.opened.at(-2)
      // Behind the move nothing can be sent on it.
      await eventually(() => {
        all += 'b'
        session.say('b')
        assert.throws(() => former?.send(new Uint8Array(1)))
      })
      await untilHeard(session, all)
      former?.abort(new Error('the relay is gone'))
    }
    all += 'c'
    session.say('c')
    await untilHeard(session, all)
    assert.equal(session.over, false)
  })
})

test('a stream to an agent of a peer that moves none stays where it is', async () => {
  await withSession({ calleeLacks: MOVE }, async (session, mesh, callee) => {
    mesh.network.changePath(callee)
    session.say('still here')
    await untilHeard(session, 'still here')
    assert.equal(session.opened.length, 1)
    assert.equal(session.over, false)
  })
})
