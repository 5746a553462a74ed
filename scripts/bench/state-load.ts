/**
 * The memory that replicated state takes: `state-load.ts fill <folder> <authors> <keys each> <documents> <space>` writes logs of many
 * authors into a database; `state-load.ts load <folder>` opens those of the space `bench` and prints a JSON line with what that took.
 */
import {
  createMemoryNetwork,
  createSigner,
  openDatabase,
  silentLogger,
  silentMetrics,
  systemClock,
  systemRandom,
} from '../../src/base/index.ts'
import { createStateStore } from '../../src/state/index.ts'

const [task, path = '', authors = '1000', keys = '100', documents = '10', spaceId = 'bench'] = process.argv.slice(2)
const [authorCount, keyCount, documentCount] = [Number(authors), Number(keys), Number(documents)]

const options = {
  membership: {
    spaceId,
    isMember: () => true,
    isAdmin: () => false,
    formerMembers: () => [],
    onChange: () => () => {},
  },
  log: silentLogger,
  metrics: silentMetrics,
  clock: systemClock,
  random: systemRandom,
  instance: 'bench',
}

function signerOf(number: number): ReturnType<typeof createSigner> {
  const seed = Buffer.alloc(32)
  seed.writeUInt32BE(number)
  return createSigner(seed)
}

await using database = await openDatabase(path)
const db = database.sublevel('state')
if (task === 'fill') {
  // Each author in turn writes into the same database: logs don't care who stored them.
  for (let author = 1; author <= authorCount; author++) {
    const signer = signerOf(author)
    const own = createStateStore({
      ...options,
      signer,
      streams: createMemoryNetwork().node(signer.peer),
      db: view(signer.peer),
    })
    await own.start(new AbortController().signal)
    for (let key = 0; key < keyCount; key++)
      own
        .document(`doc-${(author * keyCount + key) % documentCount}`)
        .set(`key-${author}-${key}`, { value: key, note: 'some text' })
    await own.stop()
  }
} else {
  globalThis.gc?.()
  const before = process.memoryUsage()
  const startMs = performance.now()
  const signer = signerOf(0)
  const store = createStateStore({ ...options, signer, streams: createMemoryNetwork().node(signer.peer), db })
  await store.start(new AbortController().signal)
  const loadMs = performance.now() - startMs
  globalThis.gc?.()
  const after = process.memoryUsage()
  const { authorCount, documentCount, entryCount } = store.status()
  let keyCount = 0
  for (const name of store.documents()) keyCount += store.document(name).entries().length
  const digestStartMs = performance.now()
  store.digest()
  const digestMs = performance.now() - digestStartMs
  console.log(
    JSON.stringify({
      authorCount,
      documentCount,
      entryCount,
      keyCount,
      loadMs,
      digestMs,
      rssMib: after.rss / 2 ** 20,
      grownMib: (after.rss - before.rss) / 2 ** 20,
      heapMib: after.heapUsed / 2 ** 20,
    }),
  )
  await store.stop()
}

/** The database as one author sees it: its own entries and notes only, so that filling takes linear time. */
function view(author: string): typeof db {
  return {
    ...db,
    async *entries(range = {}) {
      const gte = range.gte ?? ''
      if (gte.startsWith('e/') && !gte.startsWith(`e/${author}`))
        yield* db.entries({ gte: `e/${author}/`, lt: `e/${author}0` })
      else yield* db.entries(range)
    },
    get: async key => (key.startsWith('m/') ? undefined : db.get(key)),
    // What it notes of itself is not what this database's own node would.
    batch: operations => db.batch(operations.filter(({ key }) => !key.startsWith('m/'))),
  }
}
