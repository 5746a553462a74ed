import assert from 'node:assert/strict'
import { chmod, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { createIdentity, loadIdentity, readIdentity } from '../../../src/mesh/index.ts'
import { createScratch } from '../../support/scratch.ts'

test('an identity is made once, with mode 0600, and stays', async () => {
  await using scratch = await createScratch()
  const path = join(scratch.path, 'identity.key')
  await assert.rejects(readIdentity(path), { kind: 'not_found' })
  const first = await loadIdentity(path)
  assert.equal((await stat(path)).mode & 0o777, 0o600)
  const second = await loadIdentity(path)
  assert.equal(second.peer, first.peer)
  assert.deepEqual(second.seed, first.seed)
  assert.equal(createIdentity(first.seed).peer, first.peer)
  assert.deepEqual(await readdir(scratch.path), ['identity.key'])
})

test('starts at the same time end up with one identity', async () => {
  await using scratch = await createScratch()
  const path = join(scratch.path, 'identity.key')
  const identities = await Promise.all(Array.from({ length: 8 }, () => loadIdentity(path)))
  assert.equal(new Set(identities.map(identity => identity.peer)).size, 1)
  assert.deepEqual(await readdir(scratch.path), ['identity.key'])
})

test('an identity that others may read is refused', async () => {
  await using scratch = await createScratch()
  const path = join(scratch.path, 'identity.key')
  await loadIdentity(path)
  for (const mode of [0o640, 0o604, 0o620, 0o666]) {
    await chmod(path, mode)
    await assert.rejects(loadIdentity(path), { kind: 'permission_denied', message: /mode 06\d\d/ })
  }
})

test('a cut, malformed or linked identity is refused and left alone', async () => {
  await using scratch = await createScratch()
  const path = join(scratch.path, 'identity.key')
  await loadIdentity(path)
  const whole = await readFile(path, 'latin1')
  const cases: [string, RegExp][] = [
    ['', /cut at 0 of/],
    [whole.slice(0, -10), /cut at/],
    [whole.replace('v1', 'v9'), /malformed/],
    [whole.replace(/[0-9a-f]\n$/, 'x\n'), /malformed/],
    [`${whole}more`, /malformed/],
  ]
  for (const [content, message] of cases) {
    await writeFile(path, content)
    await assert.rejects(loadIdentity(path), { kind: 'data_loss', message })
    assert.equal(await readFile(path, 'latin1'), content)
  }
  await writeFile(path, whole)
  const link = join(scratch.path, 'link.key')
  await symlink(path, link)
  await assert.rejects(readIdentity(link), { kind: 'permission_denied', message: /symbolic link/ })
  await assert.rejects(readIdentity(scratch.path), { kind: 'data_loss', message: /not a regular file/ })
})
