/**
 * A writer whose disk is to fail: `fault-child.ts write <database folder>` prints each number that was acknowledged, until a write fails; then
 * what further writes say, as JSON. `fault-child.ts check <database folder>` opens it again and prints the last number and how long that took.
 */
import { writeSync } from 'node:fs'
import { openDatabase, toTrellisError } from '../../../src/base/index.ts'
import { startNode } from '../../unit/state/support.ts'

const [task = '', path = ''] = process.argv.slice(2)
/** More than fits on the small disk, in the end. */
const MAX_COUNT = 20_000

function describe(reason: unknown): object {
  const { kind, message, hint } = toTrellisError(reason)
  return { kind, message, hint }
}

async function failureOf(attempt: () => unknown): Promise<object | undefined> {
  try {
    await attempt()
    return undefined
  } catch (reason) {
    return describe(reason)
  }
}

const startMs = performance.now()
try {
  await using database = await openDatabase(path)
  const { store } = await startNode(1, { db: database.sublevel('state'), instance: 'one', coalesceMs: 0 })
  const document = store.document('d')
  if (task === 'check') {
    const openMs = performance.now() - startMs
    const last = document.get('last') ?? 0
    const missing = []
    for (let number = 1; number <= Number(last); number++)
      if (document.get(`k${number}`) === undefined) missing.push(number)
    document.set('after', true)
    await store.flushed()
    writeSync(1, `${JSON.stringify({ last, missing, openMs, epochs: store.status().logCount })}\n`)
  } else {
    for (let number = 1; number <= MAX_COUNT; number++) {
      const failure = await failureOf(async () => {
        document.set(`k${number}`, { number, filling: 'x'.repeat(500) })
        document.set('last', number)
        await store.flushed()
      })
      if (failure === undefined) {
        writeSync(1, `${number}\n`)
        continue
      }
      const again = await failureOf(() => document.set('k', 1))
      const flushed = await failureOf(() => store.flushed())
      const read = document.get(`k${number - 1}`) !== undefined
      writeSync(1, `${JSON.stringify({ failure, again, flushed, read, readOnly: store.status().readOnly })}\n`)
      break
    }
  }
  await store.stop()
} catch (reason) {
  writeSync(1, `${JSON.stringify({ notOpened: describe(reason) })}\n`)
}
