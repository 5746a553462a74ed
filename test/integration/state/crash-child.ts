/**
 * A writer to be killed: `crash-child.ts <database folder>`. Prints each number once it is acknowledged, with a byte
 * that the parent's kill can fall in front of or behind; compacts now and then.
 */
import { writeSync } from 'node:fs'
import { openDatabase } from '../../../src/base/index.ts'
import { startNode } from '../../unit/state/support.ts'

const [path = ''] = process.argv.slice(2)
await using database = await openDatabase(path)
const { store } = await startNode(1, { db: database.sublevel('state'), instance: 'one', coalesceMs: 1 })
const document = store.document('d')
let number = (document.get('last') as number | undefined) ?? 0
for (;;) {
  const batch = 1 + (number % 7)
  for (let left = batch; left > 0; left--) {
    number++
    document.set(`k${number % 50}`, number)
  }
  document.set('last', number)
  await store.flushed()
  writeSync(1, `${number}\n`)
  if (number % 100 < batch) await store.compact()
}
