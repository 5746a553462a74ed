/**
 * A writer to be killed: `crash-child.ts <order as JSON>`. Prints `open` before it opens its database, `started` when it has, then
 * `durable <number>` and, where another replica is beside it, `replicated <number>` once all up to that number is. Compacts now and then.
 */
import { writeSync } from 'node:fs'
import { createMemoryNetwork } from '../../../src/base/index.ts'
import { type CrashOrder, KEY_COUNT, openReplica } from './crash-nodes.ts'

const order = JSON.parse(process.argv[2] ?? '') as CrashOrder
const network = createMemoryNetwork()
const say = (line: string): void => void writeSync(1, `${line}\n`)
// The timers of stores and streams in memory keep no process alive.
setInterval(() => {}, 1_000)
say('open')
await using beside =
  order.replica === undefined ? undefined : await openReplica(2, order.replica, order.startMs, network)
await using writer = await openReplica(1, order.folder, order.startMs, network)
const { store } = writer
say('started')
const document = store.document('d')
let { number } = order
for (;;) {
  const batch = 1 + (number % 7)
  for (let left = batch; left > 0; left--) {
    number++
    document.set(`k${number % KEY_COUNT}`, number)
  }
  document.set('last', number)
  await store.flushed()
  say(`durable ${number}`)
  if (beside !== undefined) {
    await store.replicatedTo(1)
    say(`replicated ${number}`)
  }
  if (order.compacts && number % 100 < batch) await store.compact()
}
