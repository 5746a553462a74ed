import assert from 'node:assert/strict'
import { cp, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { createMemoryStore, type KeyValueStore, openDatabase } from '../../src/base/index.ts'
import { createScratch } from '../support/scratch.ts'

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)

async function keysOf(store: KeyValueStore, range = {}): Promise<string[]> {
  const keys: string[] = []
  for await (const [key] of store.entries(range)) keys.push(key)
  return keys
}

function runKeyValueContract(name: string, create: () => Promise<{ store: KeyValueStore } & AsyncDisposable>): void {
  test(`${name}: values are read back, replaced and deleted`, async () => {
    await using made = await create()
    const { store } = made
    assert.equal(await store.get('a'), undefined)
    await store.batch([
      { type: 'put', key: 'a', value: bytes(1) },
      { type: 'put', key: 'b', value: bytes() },
    ])
    assert.deepEqual(new Uint8Array((await store.get('a')) ?? []), bytes(1))
    assert.equal((await store.get('b'))?.byteLength, 0)
    await store.batch([
      { type: 'del', key: 'a' },
      { type: 'del', key: 'never' },
    ])
    assert.equal(await store.get('a'), undefined)
  })

  test(`${name}: ranges are ordered by UTF-8 bytes, bounded and reversible`, async () => {
    await using made = await create()
    const { store } = made
    const keys = ['a', 'a/b', 'b', '\u{ff}', '\u{ffff}', '\u{1f600}']
    await store.batch(keys.toReversed().map(key => ({ type: 'put' as const, key, value: bytes(0) })))
    assert.deepEqual(await keysOf(store), keys)
    assert.deepEqual(await keysOf(store, { gte: 'a/', lt: 'b' }), ['a/b'])
    assert.deepEqual(await keysOf(store, { reverse: true, limit: 2 }), keys.toReversed().slice(0, 2))
  })

  test(`${name}: sublevels never see each other`, async () => {
    await using made = await create()
    const [one, other] = [made.store.sublevel('x'), made.store.sublevel('x-1')]
    await one.batch([{ type: 'put', key: 'k', value: bytes(1) }])
    await one.sublevel('y').batch([{ type: 'put', key: '~', value: bytes(2) }])
    await other.batch([{ type: 'put', key: '', value: bytes(3) }])
    assert.deepEqual(await keysOf(other), [''])
    assert.deepEqual(await keysOf(one.sublevel('y')), ['~'])
    assert.deepEqual(await keysOf(one), ['k'])
    assert.deepEqual(await keysOf(made.store), [])
    assert.throws(() => made.store.sublevel('a!b'))
  })
}

runKeyValueContract('memory', async () => ({ store: createMemoryStore(), async [Symbol.asyncDispose]() {} }))
runKeyValueContract('database', async () => {
  const scratch = await createScratch()
  const store = await openDatabase(scratch.path)
  return {
    store,
    async [Symbol.asyncDispose]() {
      await store[Symbol.asyncDispose]()
      await scratch[Symbol.asyncDispose]()
    },
  }
})

test('a database is open once at a time and keeps what was synced', async () => {
  await using scratch = await createScratch()
  {
    await using first = await openDatabase(scratch.path)
    await first.batch([{ type: 'put', key: 'k', value: bytes(7) }])
    await assert.rejects(openDatabase(scratch.path), { kind: 'failed_precondition' })
  }
  await using again = await openDatabase(scratch.path)
  assert.deepEqual(new Uint8Array((await again.get('k')) ?? []), bytes(7))
})

test('a database that was put back from a copy is told from what it was, in the same folder too', async () => {
  await using scratch = await createScratch()
  const [folder, backup] = [join(scratch.path, 'db'), join(scratch.path, 'backup')]
  const instanceNow = async (): Promise<string> => {
    await using database = await openDatabase(folder)
    return database.instance
  }
  const first = await instanceNow()
  assert.equal(await instanceNow(), first)
  await cp(folder, backup, { recursive: true, preserveTimestamps: true })
  await rm(folder, { recursive: true })
  await cp(backup, folder, { recursive: true, preserveTimestamps: true })
  const inNewFolder = await instanceNow()
  assert.notEqual(inNewFolder, first)
  assert.equal(await instanceNow(), inNewFolder)
  for (const name of await readdir(folder)) await rm(join(folder, name))
  await cp(backup, folder, { recursive: true, preserveTimestamps: true })
  assert.notEqual(await instanceNow(), first)
})

test('a sublevel of a database is cleared with its own sublevels, and no other', async () => {
  await using scratch = await createScratch()
  await using database = await openDatabase(scratch.path)
  const put = [{ type: 'put', key: '~', value: bytes(1) }] as const
  const [gone, kept] = [database.sublevel('x'), database.sublevel('x-1')]
  for (const store of [database, gone, gone.sublevel('y'), gone.sublevel('y').sublevel('z'), kept, kept.sublevel('y')])
    await store.batch(put)
  await database.clear('x')
  for (const store of [gone, gone.sublevel('y'), gone.sublevel('y').sublevel('z')])
    assert.deepEqual(await keysOf(store), [])
  for (const store of [database, kept, kept.sublevel('y')]) assert.deepEqual(await keysOf(store), ['~'])
})

for (const [how, contents] of [
  ['emptied', ''],
  ['overwritten', 'x'.repeat(4096)],
] as const)
  test(`a table that was ${how} is lost data, with a way out`, async () => {
    await using scratch = await createScratch()
    // The next opening moves what is in the log into a table.
    await (async () => {
      await using database = await openDatabase(scratch.path)
      await database.batch([{ type: 'put', key: 'k', value: bytes(7) }])
    })()
    await (await openDatabase(scratch.path))[Symbol.asyncDispose]()
    for (const name of await readdir(scratch.path))
      if (name.endsWith('.ldb')) await writeFile(join(scratch.path, name), contents)
    const damaged = { kind: 'data_loss', message: new RegExp(scratch.path), hint: /backup.*move .* away/ }
    await using database = await openDatabase(scratch.path)
    await assert.rejects(database.get('k'), damaged)
    await assert.rejects(keysOf(database), damaged)
  })
