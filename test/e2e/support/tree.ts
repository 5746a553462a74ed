import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** Paths of all files below a folder, relative to it, in order. */
export async function listFiles(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter(entry => entry.isFile()).map(entry => relative(root, join(entry.parentPath, entry.name)))
  return files.toSorted()
}

/** Both folders hold the same files with the same bytes. */
export async function assertSameTree(actual: string, expected: string): Promise<void> {
  const files = await listFiles(expected)
  assert.notEqual(files.length, 0)
  assert.deepEqual(await listFiles(actual), files)
  for (const file of files) {
    const [ours, theirs] = await Promise.all([readFile(join(actual, file)), readFile(join(expected, file))])
    assert.ok(ours.equals(theirs), `${file} differs`)
  }
}
