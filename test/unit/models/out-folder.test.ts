import assert from 'node:assert/strict'
import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { OutFolderError } from '../../../src/models/index.ts'
import { OutFolder } from '../../../src/models/out-folder.ts'
import { createScratch } from '../../support/scratch.ts'

describe('output directory', () => {
  it('never gives out a path outside of it', async () => {
    await using scratch = await createScratch()
    const out = await OutFolder.open(join(scratch.path, 'a/b'))
    for (const path of ['../x', '/etc/passwd', 'a/../../x', 'a//b', '', 'C:\\x', 'x\0y', '.'])
      assert.throws(() => out.pathOf(path), { kind: 'invalid_argument' }, path)
    assert.equal(await out.prepare('c/d/e'), join(scratch.path, 'a/b/c/d/e'))
  })

  it('says where none can be made, also where the system says that nothing is there', async () => {
    await using scratch = await createScratch()
    await writeFile(join(scratch.path, 'file'), '')
    const refused = [join(scratch.path, 'file'), join(scratch.path, 'file/x')]
    if (process.platform === 'linux') refused.push('/proc/trellis', '/proc/trellis/x')
    for (const out of refused) await assert.rejects(OutFolder.open(out), { kind: 'failed_precondition' }, out)
  })

  it('names everything that is in the way, and writes nothing', async () => {
    await using scratch = await createScratch()
    const root = join(scratch.path, 'out')
    await mkdir(join(root, 'folder'), { recursive: true })
    await mkdir(join(root, 'real'))
    await mkdir(join(scratch.path, 'elsewhere'))
    await writeFile(join(root, 'other-size'), 'xyz')
    await writeFile(join(root, 'right-size'), 'abcd')
    await writeFile(join(root, 'file'), '')
    await symlink('../elsewhere', join(root, 'escape'))
    await symlink('real', join(root, 'inside'))
    await symlink('/etc/hostname', join(root, 'link'))
    await symlink('nowhere', join(root, 'dangling'))
    const out = await OutFolder.open(root)
    const files = [
      'other-size',
      'right-size',
      'folder',
      'file/x',
      'escape/x',
      'inside/x',
      'link',
      'dangling/x',
      'new/x',
    ].map(path => ({ path, sizeBytes: 4 }))
    const before = await readdir(root, { recursive: true })
    await assert.rejects(out.inspect(files), (reason: unknown) => {
      assert.ok(reason instanceof OutFolderError)
      assert.equal(reason.kind, 'already_exists')
      assert.deepEqual(
        reason.problems.map(problem => problem.path),
        ['other-size', 'folder', 'file/x', 'escape/x', 'link', 'dangling/x'],
      )
      return true
    })
    assert.deepEqual(await readdir(root, { recursive: true }), before)
    assert.deepEqual(await readdir(join(scratch.path, 'elsewhere')), [])
    assert.deepEqual(
      [...(await out.inspect(files.filter(({ path }) => ['right-size', 'inside/x', 'new/x'].includes(path))))],
      ['right-size'],
    )
    await assert.rejects(out.prepare('escape/x'), OutFolderError)
    await assert.rejects(out.create('link', 0o644), OutFolderError)
  })
})
