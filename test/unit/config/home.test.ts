import assert from 'node:assert/strict'
import { chmod, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import {
  findSocketPath,
  openHome,
  parseBytes,
  parseDuration,
  prepareSocketPath,
  removeSocketPath,
  resolveHome,
  SOCKET_PATH_MAX_BYTES,
} from '../../../src/config/index.ts'
import { createScratch } from '../../support/scratch.ts'

describe('home', () => {
  it('is the flag, the variable, the XDG state folder or ~/.local/state/trellis, in this order', () => {
    const env = { TRELLIS_HOME: '/b', XDG_STATE_HOME: '/c', HOME: '/d' }
    assert.equal(resolveHome('/a', env), '/a')
    assert.equal(resolveHome(undefined, env), '/b')
    assert.equal(resolveHome(undefined, { ...env, TRELLIS_HOME: '' }), '/c/trellis')
    assert.equal(resolveHome(undefined, { HOME: '/d' }), '/d/.local/state/trellis')
    assert.equal(resolveHome(undefined, { HOME: '/d', XDG_STATE_HOME: 'relative' }), '/d/.local/state/trellis')
  })

  it('is made for its owner alone, and again opened', async () => {
    await using scratch = await createScratch()
    const home = join(scratch.path, 'deep', 'home')
    await openHome(home)
    assert.equal((await stat(home)).mode & 0o777, 0o700)
    assert.equal(await readFile(join(home, 'version'), 'utf8'), '1\n')
    await chmod(home, 0o755)
    await writeFile(join(home, 'anything'), '')
    await openHome(home)
    assert.equal((await stat(home)).mode & 0o777, 0o700)
  })

  it('of a newer version is refused', async () => {
    await using scratch = await createScratch()
    await writeFile(join(scratch.path, 'version'), '2\n')
    await assert.rejects(openHome(scratch.path), { kind: 'failed_precondition', message: /written by a newer Trellis/ })
    await writeFile(join(scratch.path, 'version'), 'one\n')
    await assert.rejects(openHome(scratch.path), {
      kind: 'data_loss',
      message: /damaged/,
      hint: /write 1 into it/,
    })
  })

  it('is never made of a folder with foreign content', async () => {
    await using scratch = await createScratch()
    await writeFile(join(scratch.path, 'config.toml'), '')
    await openHome(scratch.path)
    const other = join(scratch.path, 'other')
    await mkdir(other, { mode: 0o755 })
    await writeFile(join(other, 'thesis.tex'), '')
    await assert.rejects(openHome(other), { kind: 'failed_precondition', message: /not empty: it has "thesis.tex"/ })
    assert.equal((await stat(other)).mode & 0o777, 0o755)
    await assert.rejects(openHome(join(scratch.path, 'config.toml')), { kind: 'failed_precondition' })
  })

  it('is made where one was begun and cut off by a full disk or a kill', async () => {
    await using scratch = await createScratch()
    await writeFile(join(scratch.path, 'version.0123abcd'), '')
    await openHome(scratch.path)
    assert.equal(await readFile(join(scratch.path, 'version'), 'utf8'), '1\n')
  })
})

describe('socket path', () => {
  it('is in the home where it fits', async () => {
    await using scratch = await createScratch()
    assert.equal(await prepareSocketPath(scratch.path), join(scratch.path, 'daemon.sock'))
    assert.equal(await findSocketPath(scratch.path), join(scratch.path, 'daemon.sock'))
  })

  it('is a short one that clients find where the home is too deep', async () => {
    await using scratch = await createScratch()
    const home = join(scratch.path, 'd'.repeat(60), 'e'.repeat(60))
    await openHome(home)
    const path = await prepareSocketPath(home, { XDG_RUNTIME_DIR: scratch.path })
    assert.ok(path.startsWith(scratch.path) && Buffer.byteLength(path) <= SOCKET_PATH_MAX_BYTES)
    assert.equal((await stat(join(path, '..'))).mode & 0o777, 0o700)
    assert.equal(await findSocketPath(home), path)
    const server = createServer()
    await new Promise<void>(resolve => server.listen(path, resolve))
    await new Promise(resolve => server.close(resolve))
    await removeSocketPath(home, path)
    await assert.rejects(stat(join(path, '..')), { code: 'ENOENT' })
    assert.equal(await findSocketPath(home), join(home, 'daemon.sock'))
  })

  it('is refused in a folder that others can use', async () => {
    await using scratch = await createScratch()
    const home = join(scratch.path, 'd'.repeat(60), 'e'.repeat(60))
    await openHome(home)
    const path = await prepareSocketPath(home, { XDG_RUNTIME_DIR: scratch.path })
    await chmod(join(path, '..'), 0o777)
    const elsewhere = await prepareSocketPath(home, { XDG_RUNTIME_DIR: scratch.path })
    assert.notEqual(elsewhere, path)
    await rm(join(elsewhere, '..'), { recursive: true })
  })
})

describe('quantities', () => {
  it('have units', () => {
    assert.equal(parseDuration('24h'), 86_400_000)
    assert.equal(parseDuration('1.5 s'), 1500)
    assert.equal(parseBytes('4096'), 4096)
    assert.equal(parseBytes('2MiB'), 2 * 1024 * 1024)
    for (const text of ['24', 'h', '', '-1s', '1 fortnight', '1e3s'])
      assert.throws(() => parseDuration(text), { kind: 'invalid_argument' })
    assert.throws(() => parseBytes('999999999999999TB'), { kind: 'invalid_argument' })
  })
})
