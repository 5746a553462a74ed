import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdir, readFile, stat, statfs, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import test from 'node:test'
import { createLab, providersOf, writeRandomFile } from '../../unit/content/nodes.ts'

const MIB = 1024 * 1024
const SIZE_BYTES = 32 * MIB

/** A file system that clones files, in a file. Undefined, with the reason, where none can be made. */
async function mountClones(folder: string): Promise<{ path: string; unmount(): void } | { whyNot: string }> {
  const [image, path] = [join(folder, 'image'), join(folder, 'mounted')]
  await mkdir(path)
  const run = (command: string, ...args: string[]) => execFileSync(command, args, { stdio: 'pipe' })
  let whyNot = ''
  for (const [command, ...options] of [['mkfs.btrfs', '-q'] as const, ['mkfs.xfs', '-q', '-m', 'reflink=1'] as const]) {
    try {
      await writeFile(image, '')
      await truncate(image, 512 * MIB)
      run(command, ...options, image)
      run('mount', '-o', 'loop', image, path)
      return { path, unmount: () => void run('umount', path) }
    } catch (reason) {
      whyNot = (reason as Error).message.trim().split('\n').at(-1) ?? ''
    }
  }
  return { whyNot }
}

test('a file that is here already is cloned where the disk can: two names, one copy of the bytes', async t => {
  await using lab = await createLab()
  const mounted = await mountClones(lab.path)
  if ('whyNot' in mounted) {
    t.skip(`NOT RUN, needs root, loop devices and mkfs.btrfs or mkfs.xfs: ${mounted.whyNot}`)
    return
  }
  try {
    const node = await lab.node('a')
    const [source, target] = [join(mounted.path, 'source'), join(mounted.path, 'target')]
    await writeRandomFile(source, SIZE_BYTES)
    execFileSync('sync', ['-f', source])
    const added = await node.store.addFile(source)
    const before = await statfs(mounted.path)
    const fetched = await node.store.fetchFile(added.chunkListCid, {
      expected: added,
      path: target,
      providers: providersOf(),
    })
    assert.deepEqual(fetched, { complete: true, path: target, fetchedBytes: 0, reusedBytes: SIZE_BYTES })
    execFileSync('sync', ['-f', target])
    const after = await statfs(mounted.path)
    const grownBytes = (before.bfree - after.bfree) * before.bsize
    assert.ok(grownBytes < SIZE_BYTES / 4, `the copy took ${grownBytes} bytes of the disk`)
    assert.notEqual((await stat(source)).ino, (await stat(target)).ino)
    // A clone is of its own: what is written to one is not in the other.
    await writeFile(source, 'changed')
    assert.equal((await readFile(target)).byteLength, SIZE_BYTES)
    await node.store.stop()
  } finally {
    mounted.unmount()
  }
})
