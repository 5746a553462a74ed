import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createMemoryStore, silentLogger } from '../../../src/base/index.ts'
import { Library, type ModelCopy } from '../../../src/models/library.ts'

const copyAt = (root: string): ModelCopy => ({ kind: 'published', root, complete: true })

describe('library', () => {
  it('finds models by name and by folder, also after changes and a restart', async () => {
    const store = createMemoryStore()
    const library = new Library(store, silentLogger)
    const put = (cid: string, name: string, root: string) =>
      library.putCopy({ cid, name, contentKey: cid }, copyAt(root), 1)
    await put('1', 'm', '/a')
    await put('2', 'm', '/a')
    await put('2', 'm', '/b')
    await put('3', 'n', '/b')
    const look = (from: Library) =>
      ['m', 'n', 'none']
        .map(name =>
          from
            .named(name)
            .map(({ cid }) => cid)
            .sort(),
        )
        .concat(
          ['/a', '/b', '/none'].map(root =>
            from
              .at(root)
              .map(({ cid }) => cid)
              .sort(),
          ),
        )
    assert.deepEqual(look(library), [['1', '2'], ['3'], [], ['1', '2'], ['2', '3'], []])
    await library.removeCopies('2', ['/a'])
    assert.deepEqual(look(library), [['1', '2'], ['3'], [], ['1'], ['2', '3'], []])
    await library.removeCopies('2', ['/b'])
    assert.deepEqual(look(library), [['1'], ['3'], [], ['1'], ['3'], []])
    await library.setPinned('3', true)
    await library.putCopy({ cid: '3', name: 'm', contentKey: '3' }, copyAt('/b'), 2)
    assert.deepEqual(look(library), [['1', '3'], [], [], ['1'], ['3'], []])
    const again = new Library(store, silentLogger)
    await again.load()
    assert.deepEqual(look(again), look(library))
    assert.equal(again.get('3')?.pinned, true)
  })
})
