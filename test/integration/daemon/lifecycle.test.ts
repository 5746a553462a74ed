import assert from 'node:assert/strict'
import { chmod, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { AsyncQueue } from '../../../src/base/index.ts'
import { connect } from '../../../src/client/index.ts'
import { startDaemon, startDetached } from '../../../src/daemon/index.ts'
import { TextService } from '../../../src/wire/index.ts'
import { eventually } from '../../support/eventually.ts'
import { createScratch } from '../../support/scratch.ts'
import { QUIET_FLAGS, serveText, spawnDaemon, startNode } from './support.ts'

describe('a daemon', () => {
  it('keeps its home and socket to its owner, and says where it is', async () => {
    await using scratch = await createScratch()
    const home = join(scratch.path, 'home')
    await using node = await startNode(home, { name: 'solo' })
    assert.equal((await stat(home)).mode & 0o777, 0o700)
    assert.equal((await stat(join(home, 'daemon.sock'))).mode & 0o777, 0o600)
    assert.equal((await stat(join(home, 'identity.key'))).mode & 0o777, 0o600)
    const status = await node.client.node.status()
    assert.equal(status.home, home)
    assert.equal(status.pid, process.pid)
    assert.equal(status.mesh, undefined)
    assert.equal(status.name, 'solo')
  })

  it('without a mesh says what to do, for everything that needs one', async () => {
    await using scratch = await createScratch()
    await using node = await startNode(join(scratch.path, 'home'))
    const { client } = node
    for (const call of [
      () => client.mesh.peers(),
      () => client.mesh.invite(),
      () => client.mesh.revoke('x'),
      () => client.models.list(),
      () => client.models.pull('x').result(),
      () => client.state.get('a', 'b'),
    ]) {
      await assert.rejects(call(), { kind: 'failed_precondition', message: 'this node is in no mesh yet' })
    }
    const mesh = (await client.node.diagnose()).find(check => check.name === 'mesh')
    assert.equal(mesh?.outcome, 'warning')
  })

  it('goes onto the network when it serves what peers ask for, not before', async () => {
    await using scratch = await createScratch()
    await using node = await startNode(join(scratch.path, 'home'), { 'log.level': 'info' })
    await node.client.mesh.create('alone')
    const line = node.log.find(text => text.includes('the mesh node runs'))
    const { protocols } = JSON.parse(line ?? '{}') as { protocols?: string[] }
    for (const room of ['content', 'rpc', 'state', 'agent'])
      assert.ok(
        protocols?.some(protocol => protocol.startsWith(`/trellis/${room}/`)),
        `${room}: ${line}`,
      )
  })

  it('is its home’s only one: a second says which process runs', async () => {
    await using scratch = await createScratch()
    const home = join(scratch.path, 'home')
    await using child = await spawnDaemon(home)
    await assert.rejects(startDaemon({ home, flags: QUIET_FLAGS, env: {} }), {
      kind: 'failed_precondition',
      message: `a daemon is running already on ${home} (pid ${child.pid})`,
    })
    await assert.rejects(startDetached({ home, flags: QUIET_FLAGS }), {
      kind: 'failed_precondition',
      message: new RegExp(`pid ${child.pid}`),
    })
    child.kill('SIGTERM')
    assert.equal(await child.exited, 0)
  })

  it('comes back after kill -9 with its identity, its mesh and its values', async () => {
    await using scratch = await createScratch()
    const home = join(scratch.path, 'home')
    await using first = await spawnDaemon(home)
    await using client = await connect({ home })
    const mesh = await client.mesh.create('demo')
    await client.state.set('app', 'key', 'value')
    const before = await client.node.status()
    await using program = await connect({ home })
    await serveText(program)
    const sent = new AsyncQueue<{ text: string }>(Infinity)
    sent.push({ text: 'one' })
    const words = client.rpc.client(TextService, before.peer).reverse(sent)
    assert.equal((await words.next()).value?.text, 'eno')
    first.kill('SIGKILL')
    assert.equal(await first.exited, 'SIGKILL')
    await assert.rejects(words.next(), {
      kind: 'unavailable',
      message: /the connection to the daemon was lost/,
      hint: /daemon\.log.*trellis up.*goes on/,
    })
    // The socket's file of the killed one is still there.
    assert.ok((await stat(join(home, 'daemon.sock'))).isSocket())
    await assert.rejects(connect({ home }), { kind: 'unavailable', hint: /trellis up/ })

    await using second = await spawnDaemon(home)
    // The same client, on a new connection.
    const after = await client.node.status()
    assert.equal(after.pid, second.pid)
    assert.equal(after.peer, before.peer)
    assert.deepEqual(after.mesh, mesh)
    assert.equal((await client.state.get('app', 'key'))?.value, 'value')
    second.kill('SIGTERM')
    assert.equal(await second.exited, 0)
  })

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    it(`stops cleanly on ${signal} within 5 seconds`, async () => {
      await using scratch = await createScratch()
      const home = join(scratch.path, 'home')
      await using child = await spawnDaemon(home)
      await using client = await connect({ home })
      await client.mesh.create('demo')
      const watching = assert.rejects(async () => {
        for await (const _ of client.mesh.ping((await client.node.status()).peer)) break
      })
      child.kill(signal)
      // A stop that takes longer ends with another code: see below.
      assert.equal(await child.exited, 0)
      await assert.rejects(stat(join(home, 'daemon.sock')), { code: 'ENOENT' })
      await assert.rejects(stat(join(home, 'daemon.pid')), { code: 'ENOENT' })
      await watching
    })
  }

  it('logs what nobody caught and ends with a code that says so', async () => {
    for (const failure of ['throw new Error("boom")', 'Promise.reject(new Error("boom"))']) {
      await using scratch = await createScratch()
      const home = join(scratch.path, 'home')
      await using child = await spawnDaemon(home, {}, `process.on('SIGUSR2', () => { ${failure} })`)
      child.kill('SIGUSR2')
      assert.equal(await child.exited, 70)
      assert.match(child.output(), /"level":"error".*boom.*an error that nobody caught/)
    }
  })

  it('that hangs while it stops is ended: by a second signal at once, by itself after 5 seconds', async () => {
    const preload = 'AsyncDisposableStack.prototype.disposeAsync = () => new Promise(() => {})'
    await using scratch = await createScratch()
    {
      await using child = await spawnDaemon(join(scratch.path, 'a'), { 'log.level': 'info' }, preload)
      child.kill('SIGTERM')
      await eventually(() => assert.match(child.output(), /the daemon stops/))
      // A copy of the first signal that comes at once is none: see run.ts.
      const again = setInterval(() => child.kill('SIGTERM'), 100)
      assert.equal(await child.exited, 130)
      clearInterval(again)
    }
    await using child = await spawnDaemon(join(scratch.path, 'b'), {}, preload)
    const startedMs = performance.now()
    child.kill('SIGTERM')
    assert.equal(await child.exited, 1)
    assert.ok(performance.now() - startedMs >= 4900)
    assert.match(child.output(), /"turnsMs":\{\},"afterMs":\d+,"cpuMs":\d+.*did not stop in time/)
  })

  it('stops when a client asks, and the home is free when the client knows', async () => {
    await using scratch = await createScratch()
    const home = join(scratch.path, 'home')
    await using _child = await spawnDaemon(home)
    await using client = await connect({ home })
    await client.node.stop()
    await using node = await startNode(home)
    assert.equal((await node.client.node.status()).pid, process.pid)
  })

  it('takes changes of the configuration on SIGHUP, and names those that wait', async () => {
    await using scratch = await createScratch()
    const home = join(scratch.path, 'home')
    await using child = await spawnDaemon(home)
    await using client = await connect({ home })
    await writeFile(join(home, 'config.toml'), 'name = "renamed"\n[network]\nmax_connections = 77\n')
    child.kill('SIGHUP')
    await eventually(async () => assert.equal((await client.node.status()).name, 'renamed'))
    await writeFile(join(home, 'config.toml'), 'name = "again"\n[network]\nmax_connections = 77\n')
    assert.deepEqual(await client.node.reloadConfig(), {
      applied: ['name'],
      needsRestart: ['network.max_connections'],
    })
    const entries = new Map((await client.node.config()).entries.map(entry => [entry.key, entry]))
    assert.equal(entries.get('name')?.value, 'again')
    assert.equal(entries.get('name')?.origin, 'file')
    assert.equal(entries.get('network.max_connections')?.value, 300)
    await writeFile(join(home, 'config.toml'), 'nme = "again"\n')
    await assert.rejects(client.node.reloadConfig(), { kind: 'invalid_argument', hint: 'Did you mean name?' })
    assert.equal((await client.node.status()).name, 'again')
    child.kill('SIGTERM')
    await child.exited
  })

  it('starts in the background and tells of its failures', async () => {
    await using scratch = await createScratch()
    const home = join(scratch.path, 'home')
    // A busy machine takes longer than the thirty seconds that a user is asked to wait.
    const timeoutMs = 120_000
    const { status, logFile } = await startDetached({ home, flags: QUIET_FLAGS, timeoutMs })
    assert.notEqual(status.pid, process.pid)
    assert.equal((await stat(logFile)).mode & 0o777, 0o600)
    {
      await using client = await connect({ home })
      await client.node.stop()
    }
    await assert.rejects(startDetached({ home, flags: { ...QUIET_FLAGS, 'log.levle': 'x' } }), {
      kind: 'invalid_argument',
      hint: 'Did you mean log.level?',
    })
    await chmod(join(home, 'identity.key'), 0o644)
    await assert.rejects(startDetached({ home, flags: QUIET_FLAGS, timeoutMs }), {
      kind: 'permission_denied',
      message: /others than its owner/,
    })
    assert.match(await readFile(logFile, 'utf8'), /others than its owner/)
    if (process.platform !== 'linux') return
    // As where the disk is full: it gets no word into its log.
    await rm(logFile)
    await symlink('/dev/full', logFile)
    await assert.rejects(startDetached({ home, flags: QUIET_FLAGS, timeoutMs }), { message: /others than its owner/ })
  })

  it('refuses a home of a newer version and a broken configuration, leaving nothing running', async () => {
    await using scratch = await createScratch()
    await writeFile(join(scratch.path, 'version'), '99\n')
    await assert.rejects(startDaemon({ home: scratch.path, flags: QUIET_FLAGS, env: {} }), {
      kind: 'failed_precondition',
      message: /newer Trellis/,
    })
    await writeFile(join(scratch.path, 'version'), '1\n')
    await writeFile(join(scratch.path, 'config.toml'), '[network]\nlisten = "nowhere"\n')
    await assert.rejects(startDaemon({ home: scratch.path, flags: QUIET_FLAGS, env: {} }), {
      kind: 'invalid_argument',
      message: /network\.listen/,
    })
    await writeFile(join(scratch.path, 'config.toml'), '')
    await using _ = await startNode(scratch.path)
  })

  it('says that a port is taken, and starts when it is free', async () => {
    await using scratch = await createScratch()
    const taken = createServer()
    await new Promise<void>(resolve => taken.listen(0, '127.0.0.1', resolve))
    const { port } = taken.address() as { port: number }
    const flags = { 'network.listen': `/ip4/127.0.0.1/tcp/${port}` }
    {
      await using node = await startNode(join(scratch.path, 'home'), flags)
      await assert.rejects(node.client.mesh.create('demo'), {
        kind: 'failed_precondition',
        message: /could not be started|address/i,
      })
    }
    await assert.rejects(startNode(join(scratch.path, 'home'), flags), { kind: 'failed_precondition' })
    await new Promise(resolve => taken.close(resolve))
    await using node = await startNode(join(scratch.path, 'home'), flags)
    assert.equal((await node.client.node.status()).mesh?.name, 'demo')
  })

  it('is found by clients where its home’s path is too long for a socket', async () => {
    await using scratch = await createScratch()
    const home = join(scratch.path, 'x'.repeat(60), 'y'.repeat(60))
    await using node = await startNode(home)
    assert.ok(!node.daemon.socketPath.startsWith(home))
    assert.equal((await node.client.node.status()).home, home)
  })
})
