import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate as turn } from 'node:timers/promises'
import type { Connection } from '@libp2p/interface'
import { multiaddr } from '@multiformats/multiaddr'
import { type Clock, silentLogger } from '../../../src/base/index.ts'
import { createLiveness } from '../../../src/mesh/liveness.ts'

interface Link {
  inBytes: number
  outBytes: number
  /** Whether bytes come in when it is pinged. */
  answers: boolean
  dead: boolean
  connection: Connection
}

/** One peer with connections that only count; time passes when `pass` says so. */
function setUp(count: number) {
  let nowMs = 0
  let timers: { atMs: number; run: () => void }[] = []
  const clock: Clock = {
    wallMs: () => nowMs,
    monotonicMs: () => nowMs,
    schedule(delayMs, run) {
      const timer = { atMs: nowMs + delayMs, run }
      timers.push(timer)
      return () => {
        timers = timers.filter(other => other !== timer)
      }
    },
  }
  const links = Array.from({ length: count }, (_, i): Link => {
    const link: Link = { inBytes: 0, outBytes: 0, answers: true, dead: false, connection: undefined as never }
    link.connection = {
      remoteAddr: multiaddr(`/ip4/127.0.0.1/tcp/${4000 + i}`),
      get status() {
        return link.dead ? 'aborted' : 'open'
      },
      abort() {
        link.dead = true
      },
    } as unknown as Connection
    return link
  })
  const linkOf = (connection: Connection): Link => {
    const found = links.find(link => link.connection === connection)
    assert.ok(found)
    return found
  }
  const liveness = createLiveness({
    table: {
      peers: () => ['peer'],
      connections: () => links.filter(link => !link.dead).map(({ connection }) => connection),
      traffic: linkOf,
    },
    clock,
    log: silentLogger,
    async ping(connection) {
      const link = linkOf(connection)
      link.outBytes += 100
      if (link.answers) link.inBytes += 100
    },
  })
  /** Seconds that go by, with something sent over every connection and a check in each; `lateMs`: the process was busy. */
  async function pass(seconds: number, lateMs = 0): Promise<void> {
    for (let i = 0; i < seconds; i++) {
      nowMs += 1000 + lateMs
      for (const timer of timers.filter(({ atMs }) => atMs <= nowMs)) {
        timers = timers.filter(other => other !== timer)
        timer.run()
      }
      await turn()
      for (const link of links) link.outBytes += 10
      liveness.check()
      await turn()
    }
  }
  return { links, pass, alive: () => links.map(({ dead }) => !dead) }
}

test('a connection that brings nothing ends within some seconds where another one to the peer answers', async () => {
  const { links, pass, alive } = setUp(2)
  await pass(10)
  assert.deepEqual(alive(), [true, true])
  const [first] = links
  assert.ok(first)
  first.answers = false
  await pass(10)
  assert.deepEqual(alive(), [false, true])
})

test('where nobody answers, a peer has ten seconds, with one connection or with several', async () => {
  for (const count of [1, 3]) {
    const { links, pass, alive } = setUp(count)
    await pass(3)
    for (const link of links) link.answers = false
    await pass(10)
    assert.ok(alive().every(Boolean), 'given up too early')
    await pass(10)
    assert.ok(!alive().some(Boolean), 'kept for too long')
  }
})

test('a slow answer keeps a connection, and so does anything else that comes', async () => {
  const { links, pass, alive } = setUp(1)
  const [only] = links
  assert.ok(only)
  only.answers = false
  for (let i = 0; i < 10; i++) {
    await pass(9)
    only.inBytes++
  }
  assert.deepEqual(alive(), [true])
})

test('a check that is late tells of this process and ends nothing', async () => {
  const { links, pass, alive } = setUp(1)
  for (const link of links) link.answers = false
  await pass(40, 12_000)
  assert.deepEqual(alive(), [true])
})
