import assert from 'node:assert/strict'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { connect, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import test from 'node:test'
import type { FetchEvent } from '../../../src/content/index.ts'
import { eventually } from '../../support/eventually.ts'
import { createLab, providersOf, writeRandomFile } from '../../unit/content/nodes.ts'

const MIB = 1024 * 1024
const bulk = { hostsOf: () => ['127.0.0.1'] }

/** None that the system gives to whoever asks for any. */
const unusedPort = (): number => 20_000 + Math.floor(Math.random() * 12_000)

test('a large file goes over the bulk lane, in threads, and is whole', async () => {
  await using lab = await createLab()
  const traffic = { in: 0, out: 0 }
  const counted = {
    ...bulk,
    onTraffic(peer: string, direction: 'in' | 'out', byteCount: number) {
      assert.equal(peer, direction === 'in' ? a.peer : b.peer)
      traffic[direction] += byteCount
    },
  }
  const [a, b] = [await lab.node('a', { bulkPort: counted }), await lab.node('b', { bulkPort: counted })]
  const source = join(a.folder, 'file')
  await writeRandomFile(source, 100 * MIB)
  const added = await a.store.addFile(source, { boundaries: [10, 2 * MIB, 2 * MIB + 50] })
  const lanes = new Set<string>()
  const onProgress = (event: FetchEvent) => {
    if (event.type !== 'progress') return
    for (const { lane } of event.providers) lanes.add(lane)
    if (event.providers.some(({ lane }) => lane === 'bulk')) a.store.setRateLimits({})
  }
  for (const name of ['first', 'second']) {
    // Slow until the lane is there.
    a.store.setRateLimits({ uploadBytesPerSecond: 4 * MIB })
    const path = join(b.folder, name)
    await b.store.fetchFile(added.chunkListCid, { expected: added, path, providers: providersOf(a), onProgress })
    assert.ok((await readFile(source)).equals(await readFile(path)))
    await b.store.removeFile(added.chunkListCid)
  }
  assert.ok(lanes.has('bulk'))
  assert.ok(b.store.stats().downloadedBytes >= 200 * MIB)
  // The lane's own share, told to both ends; what was first sent over streams is not in it.
  // How much that is depends on how soon its threads come to it.
  assert.ok(traffic.in > 8 * MIB && traffic.in <= 210 * MIB, `${traffic.in} bytes in`)
  await eventually(() => assert.ok(traffic.out >= traffic.in, `${traffic.out} bytes out`))
})

test('a provider whose source changes is noticed by the bulk lane too', async () => {
  await using lab = await createLab()
  const a = await lab.node('a', { bulkPort: bulk, rateLimits: { uploadBytesPerSecond: 4 * MIB } })
  const b = await lab.node('b', { bulkPort: bulk })
  const source = join(a.folder, 'file')
  await writeRandomFile(source, 64 * MIB)
  const added = await a.store.addFile(source)
  const providers = providersOf(a)
  let touched = false
  const onProgress = (event: FetchEvent) => {
    if (event.type !== 'progress' || event.providers[0]?.lane !== 'bulk' || touched) return
    touched = true
    writeFileSync(source, 'gone')
  }
  const fetching = b.store.fetchFile(added.chunkListCid, {
    expected: added,
    path: join(b.folder, 'file'),
    providers,
    onProgress,
    stallTimeoutMs: 4_000,
  })
  await assert.rejects(fetching, { kind: 'unavailable' })
  assert.ok(touched)
  assert.ok(providers.reports.some(({ problem }) => problem === 'source_changed' || problem === 'missing'))
  assert.equal((await a.store.fileStatus(added.chunkListCid)).state, 'changed')
})

test('where no bulk connection can be made, streams do', async () => {
  await using lab = await createLab()
  const a = await lab.node('a', { bulkPort: bulk })
  const b = await lab.node('b', { bulkPort: { hostsOf: () => ['127.0.0.99', '::ffff:0.0.0.1'] } })
  const c = await lab.node('c')
  const source = join(a.folder, 'file')
  await writeRandomFile(source, 40 * MIB)
  const added = await a.store.addFile(source)
  for (const node of [b, c]) {
    const path = join(node.folder, 'file')
    await node.store.fetchFile(added.chunkListCid, { expected: added, path, providers: providersOf(a) })
    assert.ok((await readFile(source)).equals(await readFile(path)))
    await rm(path)
  }
})

test('a bulk connection that does not come about holds up nothing', async () => {
  await using lab = await createLab()
  const port = unusedPort()
  const a = await lab.node('a', { bulkPort: bulk, bulk: { host: '127.0.0.1', port, workerCount: 1 } })
  const b = await lab.node('b', { bulkPort: { hostsOf: () => ['127.0.0.99'] } })
  // As a firewall that drops: what connects hears nothing.
  const sockets: Socket[] = []
  const silent = createServer(socket => void sockets.push(socket.on('error', () => {}).resume()))
  try {
    silent.listen(port, '127.0.0.99')
    await once(silent, 'listening')
    const source = join(a.folder, 'file')
    await writeRandomFile(source, 12 * MIB)
    const added = await a.store.addFile(source)
    // Slow until the lane is being tried.
    a.store.setRateLimits({ uploadBytesPerSecond: 2 * MIB })
    const path = join(b.folder, 'file')
    const fetching = b.store.fetchFile(added.chunkListCid, { expected: added, path, providers: providersOf(a) })
    await eventually(() => assert.ok(sockets.length > 0))
    a.store.setRateLimits({})
    await fetching
    assert.ok(
      sockets.every(({ readableEnded, closed }) => !readableEnded && !closed),
      'the attempt was waited for',
    )
  } finally {
    for (const socket of sockets) socket.destroy()
    silent.close()
  }
})

test('strangers at the bulk port get nothing', { timeout: 250_000 }, async () => {
  await using lab = await createLab()
  const port = unusedPort()
  const a = await lab.node('a', { bulkPort: bulk, bulk: { port, workerCount: 1 } })
  const b = await lab.node('b', { bulkPort: bulk })
  const source = join(a.folder, 'file')
  await writeRandomFile(source, 40 * MIB)
  const added = await a.store.addFile(source)
  await b.store.fetchFile(added.chunkListCid, {
    expected: added,
    path: join(b.folder, 'one'),
    providers: providersOf(a),
  })
  const garbage: Socket[] = []
  for (const bytes of [
    Buffer.from('GET / HTTP/1.1\r\n\r\n'),
    Buffer.alloc(100_000, 0xff),
    Buffer.from([22, 3, 1, 0xff, 0xff]),
  ]) {
    const socket = connect(port, '127.0.0.1')
    socket.on('error', () => {})
    socket.write(bytes)
    garbage.push(socket)
  }
  await b.store.removeFile(added.chunkListCid)
  const path = join(b.folder, 'two')
  await b.store.fetchFile(added.chunkListCid, { expected: added, path, providers: providersOf(a) })
  assert.ok((await readFile(source)).equals(await readFile(path)))
  for (const socket of garbage) socket.destroy()
})
