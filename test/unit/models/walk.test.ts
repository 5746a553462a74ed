import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, it } from 'node:test'
import { UnpublishableError } from '../../../src/models/index.ts'
import { isSameFile, walk } from '../../../src/models/walk.ts'
import { eventually } from '../../support/eventually.ts'
import { createScratch } from '../../support/scratch.ts'

async function fill(root: string, files: Record<string, string>): Promise<void> {
  for (const [path, contents] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), contents)
  }
}

async function problemsOf(path: string): Promise<Record<string, string>> {
  const reason = await walk(path).then(
    () => undefined,
    (error: unknown) => error,
  )
  assert.ok(reason instanceof UnpublishableError, String(reason))
  assert.equal(reason.kind, 'invalid_argument')
  return Object.fromEntries(reason.problems.map(({ path, problem }) => [path, problem]))
}

describe('walk', () => {
  it('finds files in the order of their bytes, with their modes', async () => {
    await using scratch = await createScratch()
    await fill(scratch.path, { 'b/c': 'xyz', a: '', 'b.txt': '1', Z: '2', é: '3' })
    execFileSync('chmod', ['755', join(scratch.path, 'a')])
    const { files } = await walk(scratch.path)
    assert.deepEqual(
      files.map(({ path, sizeBytes, executable }) => [path, sizeBytes, executable]),
      [
        ['Z', 1, false],
        ['a', 0, true],
        ['b.txt', 1, false],
        ['b/c', 3, false],
        ['é', 1, false],
      ],
    )
  })

  it('takes a single file', async () => {
    await using scratch = await createScratch()
    await fill(scratch.path, { 'x.gguf': 'x', other: 'y' })
    const { files, root } = await walk(join(scratch.path, 'x.gguf'))
    assert.deepEqual(
      files.map(file => file.path),
      ['x.gguf'],
    )
    assert.equal(root, scratch.path)
  })

  it('keeps to .trellisignore, in any folder, and says what was left out', async () => {
    await using scratch = await createScratch()
    await fill(scratch.path, {
      '.trellisignore': '*.log\n/out/\n!keep.log\n',
      'sub/.trellisignore': '*.bin\n!special.log\n',
      'a.log': '',
      'keep.log': '',
      'out/x': '',
      'sub/out/x': '',
      'sub/w.bin': '',
      'sub/special.log': '',
      'w.bin': '',
      '.git/config': '',
      '.DS_Store': '',
      'half.trellis-part': '',
    })
    const { files, ignored, ignoredCount } = await walk(scratch.path)
    assert.deepEqual(
      files.map(file => file.path),
      ['keep.log', 'sub/out/x', 'sub/special.log', 'w.bin'],
    )
    assert.deepEqual(ignored.sort(), [
      '.DS_Store',
      '.git/',
      '.trellisignore',
      'a.log',
      'half.trellis-part',
      'out/',
      'sub/.trellisignore',
      'sub/w.bin',
    ])
    assert.equal(ignoredCount, 8)
  })

  it('follows links that stay inside, and names empty folders', async () => {
    await using scratch = await createScratch()
    await fill(scratch.path, { 'blobs/1': 'abc', 'dir/x': 'x' })
    await mkdir(join(scratch.path, 'none/deeper'), { recursive: true })
    await symlink('blobs/1', join(scratch.path, 'weights'))
    await symlink('dir', join(scratch.path, 'alias'))
    const { files, emptyFolders } = await walk(scratch.path)
    assert.deepEqual(
      files.map(({ path, sizeBytes }) => [path, sizeBytes]),
      [
        ['alias/x', 1],
        ['blobs/1', 3],
        ['dir/x', 1],
        ['weights', 3],
      ],
    )
    assert.equal(files[3]?.absolutePath, join(scratch.path, 'blobs/1'))
    assert.deepEqual(emptyFolders, ['none/deeper', 'none'])
  })

  it('follows a Hugging Face snapshot to the blobs of its repository, and no further', async () => {
    await using scratch = await createScratch()
    await fill(scratch.path, { 'models--o--n/blobs/abc': 'weights', 'models--o--other/blobs/def': 'not ours' })
    const snapshot = join(scratch.path, 'models--o--n/snapshots/0123')
    await mkdir(snapshot, { recursive: true })
    await symlink('../../blobs/abc', join(snapshot, 'model.safetensors'))
    assert.deepEqual(
      (await walk(snapshot)).files.map(file => file.absolutePath),
      [join(scratch.path, 'models--o--n/blobs/abc')],
    )
    await symlink('../../../models--o--other/blobs/def', join(snapshot, 'stolen'))
    assert.match((await problemsOf(snapshot))['stolen'] ?? '', /leaves the folder/)
  })

  it('names everything that is wrong, at once', async () => {
    await using scratch = await createScratch()
    const root = join(scratch.path, 'model')
    await fill(scratch.path, {
      'model/ok': '',
      outside: 'secret',
      'model/new\nline': '',
      'model/back\\slash': '',
      'model/Case': '',
      'model/case': '',
    })
    await symlink('../outside', join(root, 'leaves'))
    await symlink('/etc/hostname', join(root, 'absolute'))
    await symlink('nowhere', join(root, 'dangling'))
    await symlink('circle', join(root, 'circle'))
    await mkdir(join(root, 'loop'))
    await symlink('..', join(root, 'loop/up'))
    await writeFile(Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0x66, 0xff])]), '')
    execFileSync('mkfifo', [join(root, 'pipe')])
    const problems = await problemsOf(root)
    assert.match(problems['leaves'] ?? '', /leaves the folder, to .*outside/)
    assert.match(problems['absolute'] ?? '', /leaves the folder/)
    assert.match(problems['dangling'] ?? '', /leads nowhere, to nowhere/)
    assert.match(problems['circle'] ?? '', /leads nowhere.*ELOOP/)
    assert.match(problems['loop/up'] ?? '', /leads back/)
    assert.match(problems['new\nline'] ?? '', /control character/)
    assert.match(problems['back\\slash'] ?? '', /backslash/)
    assert.match(problems['case'] ?? '', /collides with Case/)
    assert.match(problems['f\ufffd'] ?? '', /not UTF-8/)
    assert.match(problems['pipe'] ?? '', /pipe/)
    assert.equal(Object.keys(problems).length, 10)
  })

  it('lets ignore rules settle problems', async () => {
    await using scratch = await createScratch()
    await fill(scratch.path, { a: '', '.trellisignore': 'bad*\n' })
    await symlink('/etc/hostname', join(scratch.path, 'bad-link'))
    assert.deepEqual((await walk(scratch.path)).ignored, ['.trellisignore', 'bad-link'])
  })

  it('refuses a directory without files, and a path where nothing is', async () => {
    await using scratch = await createScratch()
    assert.match((await problemsOf(scratch.path))['.'] ?? '', /no file/)
    await fill(scratch.path, { 'x.log': '', '.trellisignore': '*.log' })
    assert.match((await problemsOf(scratch.path))['.'] ?? '', /2 ignored/)
    await assert.rejects(walk(join(scratch.path, 'gone')), { kind: 'not_found' })
  })

  it('refuses a name of 256 bytes that a deeper folder hides', async () => {
    await using scratch = await createScratch()
    const deep = Array.from({ length: 5 }, () => 'd'.repeat(250)).join('/')
    await mkdir(join(scratch.path, deep), { recursive: true })
    await writeFile(join(scratch.path, deep, 'x'), '')
    assert.match(Object.values(await problemsOf(scratch.path))[0] ?? '', /1024 bytes/)
  })

  it('refuses files that it can’t read', async () => {
    await using scratch = await createScratch()
    await fill(scratch.path, { open: '', closed: '', 'dir/x': '' })
    execFileSync('chmod', ['000', join(scratch.path, 'closed'), join(scratch.path, 'dir')])
    execFileSync('chmod', ['755', scratch.path])
    const uid = process.getuid?.() ?? 1
    // Root reads everything: become nobody for the test.
    if (uid === 0) process.seteuid?.(65534)
    let problems: Record<string, string>
    try {
      problems = await problemsOf(scratch.path)
    } finally {
      if (uid === 0) process.seteuid?.(0)
      execFileSync('chmod', ['755', join(scratch.path, 'dir')])
    }
    assert.deepEqual(problems, { closed: 'unreadable: EACCES', dir: 'unreadable folder: EACCES' })
  })

  it('sees that a file has changed', async () => {
    await using scratch = await createScratch()
    await fill(scratch.path, { a: '1' })
    const [file] = (await walk(scratch.path)).files
    assert.ok(file !== undefined && (await isSameFile(file)))
    // Of the same size: where time is kept in steps of some milliseconds, it may be the same time, too.
    await eventually(async () => {
      await fill(scratch.path, { a: '2' })
      assert.ok(!(await isSameFile(file)))
    })
  })
})
