import assert from 'node:assert/strict'
import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Check, ConfigEntry, NodeStatus } from '../../src/client/index.ts'
import { createLab, isRunning, type Lab, run, settled, start, TestNode } from './support/trellis.ts'

describe('a daemon', () => {
  let lab: Lab
  /** In a mesh of its own, for tests that leave it as it is. */
  let shared: TestNode
  before(async () => {
    lab = await createLab()
    shared = await lab.node('shared')
    await shared.up()
    await shared.ok('mesh', 'create', 'lab')
  })
  after(() => lab[Symbol.asyncDispose]())

  test('runs in the background, answers and stops', async () => {
    const node = await lab.node('plain')
    const started = await node.up()
    assert.equal(started.home, node.home)
    assert.equal(started.name, 'plain')
    const status = await node.status()
    assert.equal(status.pid, started.pid)
    assert.equal(await node.ok('id'), status.peer)
    const following = node.start('--json', 'logs', '--follow')
    await settled(() => assert.match(following.stdout(), /"the daemon runs"/))
    const stopped = await node.json<{ stopped: boolean }>('down')
    assert.equal(stopped.stopped, true)
    await settled(() => assert.equal(isRunning(started.pid), false))
    assert.deepEqual(await node.json('down'), { stopped: false })
    assert.equal((await node.fails('status')).code, 7)
    await settled(() => assert.match(following.stdout(), /"the daemon has stopped"/))
    following.child.kill('SIGINT')
    assert.equal((await following.ended).code, 130)
    assert.match(await node.ok('logs', '--lines', '1'), /the daemon has stopped/)
    assert.equal((await (await lab.node('no-log')).fails('logs')).code, 3)
  })

  test('is looked over by doctor, by itself and for a peer', async () => {
    const checks = await shared.json<Check[]>('doctor')
    assert.ok(checks.length > 0 && checks.every(check => check.outcome !== 'failure'), JSON.stringify(checks))
    assert.match((await shared.fails('doctor', 'nobody')).message, /nobody/)
  })

  test('keeps its identity and what it was first started with, for its owner alone', async () => {
    const node = await lab.node('identity')
    const { peer } = await node.up()
    const key = join(node.home, 'identity.key')
    assert.equal((await stat(key)).mode & 0o777, 0o600)
    assert.equal((await stat(node.home)).mode & 0o777, 0o700)
    assert.equal((await stat(join(node.home, 'daemon.sock'))).mode & 0o777, 0o600)
    await node.ok('down')
    const again = await node.json<NodeStatus>('up', '--detach', '--timeout', '120s')
    assert.deepEqual([again.peer, again.name, again.preset], [peer, node.name, 'local'])
    await node.ok('down')
    await chmod(key, 0o644)
    const failure = await node.fails('up', '--detach', '--preset', 'local')
    assert.match(failure.message, /identity\.key/)
    assert.match(failure.kind, /permission_denied|failed_precondition/)
  })

  test('in the foreground ends with 0 on SIGTERM and Ctrl-C, which it does not when it takes five seconds', async () => {
    const node = await lab.node('foreground')
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const running = node.start('up', '--preset', 'local', '--json')
      const status = await settled(() => JSON.parse(running.stdout()) as NodeStatus)
      process.kill(status.pid, signal)
      const ended = await running.ended
      assert.deepEqual([ended.code, ended.signal], [0, null], ended.stderr)
    }
  })

  test('that is not waited for does not come up later', { skip: process.platform !== 'linux' }, async () => {
    const node = await lab.node('impatient')
    const running = node.start('up', '--detach', '--preset', 'local')
    await settled(() => stat(join(node.home, 'daemon.log')))
    running.child.kill('SIGINT')
    assert.equal((await running.ended).code, 130)
    await settled(async () => assert.deepEqual(await findProcesses(node.home), []))
  })

  test('is the only one of its home', async () => {
    const node = await lab.node('single')
    const { pid } = await node.up()
    for (const detach of [[], ['--detach']]) {
      const failure = await node.fails('up', ...detach, '--preset', 'local')
      assert.deepEqual([failure.kind, failure.code], ['failed_precondition', 6])
      assert.match(failure.message, new RegExp(`already.*pid ${pid}`))
    }
    assert.equal((await node.status()).pid, pid)
  })

  test('starts again after it was killed', async () => {
    const node = await lab.node('killed')
    const { peer } = await node.up()
    await node.ok('mesh', 'create', 'lab')
    await node.ok('state', 'set', 'notes', 'kept', '"before"')
    await node.kill()
    assert.equal((await node.fails('status')).kind, 'unavailable')
    assert.equal((await node.up()).peer, peer)
    assert.equal(await node.ok('state', 'get', 'notes', 'kept'), 'before')
  })

  test('tells where each setting comes from', async () => {
    const node = await lab.node('config')
    await writeFile(join(node.home, 'config.toml'), '[log]\nlevel = "warn"\n')
    // Before there is a daemon: what it would take.
    const before = await node.json<{ entries: ConfigEntry[] }>('config', 'show')
    assert.deepEqual(before.entries.find(({ key }) => key === 'log.level')?.value, 'warn')
    assert.deepEqual(await readdir(node.home), ['config.toml'])
    await node.up('--set', 'network.max_connections=50')
    const { entries } = await node.json<{ entries: ConfigEntry[] }>('config', 'show')
    const origins = new Map(entries.map(entry => [entry.key, [entry.value, entry.origin]]))
    assert.deepEqual(origins.get('log.level'), ['warn', 'file'])
    assert.deepEqual(origins.get('network.max_connections'), [50, 'flag'])
    assert.deepEqual(origins.get('network.mdns'), [false, 'preset'])
    assert.deepEqual(origins.get('preset'), ['local', 'flag'])
    await writeFile(join(node.home, 'config.toml'), '[log]\nlevel = "error"\n[network]\nupnp = true\n')
    const reloaded = await node.json<{ applied: string[]; needsRestart: string[] }>('config', 'reload')
    assert.deepEqual(reloaded, { applied: ['log.level'], needsRestart: ['network.upnp'] })
    // The same by command, with a daemon and without.
    const kept = await node.json<{ applied: boolean; needsRestart: boolean }>('config', 'set', 'log.level', 'info')
    assert.deepEqual([kept.applied, kept.needsRestart], [true, false])
    assert.equal(await node.ok('config', 'get', 'log.level'), 'info')
    assert.deepEqual((await node.fails('config', 'set', 'log.levle', 'info')).hint, 'Did you mean log.level?')
    assert.equal((await node.fails('config', 'set', 'log.level', 'loud')).code, 2)
    await node.ok('down')
    await node.ok('config', 'unset', 'network.upnp')
    assert.equal(await readFile(join(node.home, 'config.toml'), 'utf8'), '[log]\nlevel = "info"\n')
    assert.equal((await node.fails('config', 'get', 'nam')).hint, 'Did you mean name?')
  })

  test('refuses settings that it does not know, with what was meant', async () => {
    const node = await lab.node('unknown-key')
    await writeFile(join(node.home, 'config.toml'), '[network]\nmndns = true\n')
    for (const detach of [[], ['--detach']]) {
      const failure = await node.fails('up', ...detach)
      assert.deepEqual([failure.kind, failure.code], ['invalid_argument', 2])
      assert.match(failure.message, /network\.mndns.*config\.toml/)
      assert.match(failure.hint ?? '', /network\.mdns/)
    }
    const other = await lab.node('unknown-set')
    assert.equal((await other.fails('up', '--set', 'no.such=1')).kind, 'invalid_argument')
    assert.equal((await other.fails('up', '--preset', 'wan')).kind, 'invalid_argument')
    // Not the default home, as of `--home "$UNSET"`.
    assert.equal((await other.fails('status', '--home', '')).kind, 'invalid_argument')
  })

  test('refuses a home of a newer version and a folder that is no home', async () => {
    const newer = await lab.node('newer')
    await writeFile(join(newer.home, 'version'), '99\n')
    const failure = await newer.fails('up', '--detach', '--preset', 'local')
    assert.equal(failure.kind, 'failed_precondition')
    assert.match(failure.message, /newer/)

    const foreign = await lab.node('foreign')
    await writeFile(join(foreign.home, 'thesis.tex'), 'years of work')
    assert.equal((await foreign.fails('up', '--detach')).kind, 'failed_precondition')
    assert.deepEqual(await readdir(foreign.home), ['thesis.tex'])
  })

  test('finds a place for its socket when the home has a long path', async () => {
    const home = join(lab.path, 'l'.repeat(120))
    await mkdir(home, { mode: 0o700 })
    await using node = new TestNode(home, 'long')
    const { pid } = await node.up()
    assert.equal((await node.status()).pid, pid)
    await node.ok('down')
  })

  test('survives garbage on its socket and its ports', async () => {
    const node = shared
    const { addresses, pid } = await node.status()
    const targets: ({ path: string } | { port: number })[] = [{ path: join(node.home, 'daemon.sock') }]
    for (const address of addresses) {
      const port = /^\/ip4\/127\.0\.0\.1\/tcp\/(\d+)/.exec(address)?.[1]
      if (port !== undefined) targets.push({ port: Number(port) })
    }
    assert.ok(targets.length > 1, `no TCP address in ${addresses.join(' ')}`)
    const garbage = [
      Buffer.from('GET / HTTP/1.1\r\n\r\n'),
      Buffer.alloc(100_000, 0xff),
      Buffer.alloc(100_000),
      Buffer.from('/multistream/1.0.0\n'),
      Buffer.from(Array.from({ length: 50_000 }, (_, index) => (index * 7919) % 251)),
    ]
    for (const target of targets) for (const bytes of garbage) await sendGarbage(target, bytes)
    assert.equal((await node.status()).pid, pid)
  })

  test('tells a reader that leaves early nothing of it', async () => {
    const node = shared
    const running = node.start('--json', 'peers', '--watch')
    await settled(() => assert.notEqual(running.stdout(), ''))
    running.child.stdout?.destroy()
    const ended = await running.ended
    assert.deepEqual([ended.code, ended.stderr], [0, ''])
  })

  test('a watch ends with 130 on Ctrl-C', async () => {
    const node = shared
    const running = node.start('--json', 'peers', '--watch')
    await settled(() => assert.notEqual(running.stdout(), ''))
    running.child.kill('SIGINT')
    const ended = await running.ended
    assert.equal(ended.code, 130)
    assert.equal((JSON.parse(ended.stderr) as { error: { kind: string } }).error.kind, 'canceled')
  })

  test('a call ends at its time limit', async () => {
    const node = shared
    const failure = await node.fails('mesh', 'watch', '--timeout', '2s')
    assert.deepEqual([failure.kind, failure.code], ['deadline_exceeded', 8])
  })

  test('is found by TRELLIS_HOME, and by a home behind a link', async () => {
    const node = shared
    const { peer } = await node.status()
    const link = join(lab.path, 'link')
    await symlink(node.home, link)
    assert.equal((await run(['id'], { env: { TRELLIS_HOME: node.home } })).stdout.trim(), peer)
    assert.equal((await run(['id'], { env: { TRELLIS_HOME: link } })).stdout.trim(), peer)
    assert.equal((await start(['id', '--home', link]).ended).stdout.trim(), peer)
  })
})

/** Ids of processes that have this text in their arguments. */
async function findProcesses(text: string): Promise<string[]> {
  const pids = (await readdir('/proc')).filter(name => /^\d+$/.test(name))
  const found = await Promise.all(
    pids.map(async pid => {
      const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
      return line.includes(text) ? [pid] : []
    }),
  )
  return found.flat()
}

/** Writes bytes to a listener and waits until one of both ends the connection. */
async function sendGarbage(target: { path: string } | { port: number }, bytes: Buffer): Promise<void> {
  const ended = Promise.withResolvers<void>()
  const socket = connect(target)
  socket.on('error', () => {})
  socket.on('close', () => ended.resolve())
  socket.resume()
  socket.end(bytes)
  const timer = setTimeout(() => socket.destroy(), 2_000)
  await ended.promise
  clearTimeout(timer)
}
