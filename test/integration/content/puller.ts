/** A node in a process of its own, to be killed: `puller.ts <home> <peer> <added as JSON> <path>`. */

import { createTcpStreams } from '../../../scripts/bench/content-streams.ts'
import { openDatabase, silentLogger, silentMetrics } from '../../../src/base/index.ts'
import { type AddedFile, createContentStore } from '../../../src/content/index.ts'

const [home = '', peer = '', description = '', path = ''] = process.argv.slice(2)
const added = JSON.parse(description) as AddedFile
await using db = await openDatabase(`${home}/db`)
const streams = await createTcpStreams()
const store = createContentStore({ streams, db, log: silentLogger, metrics: silentMetrics })
await store.start(new AbortController().signal)
const before = await store.fileStatus(added.chunkListCid)
process.send?.({ type: 'started', haveCount: before.haveCount })
const fetched = await store.fetchFile(added.chunkListCid, {
  expected: { sizeBytes: added.sizeBytes, sha256: undefined },
  path,
  providers: { current: () => [peer], onChange: () => () => {} },
  onProgress: event => {
    if (event.type === 'verified') process.send?.({ type: 'verified' })
  },
})
process.send?.({ type: 'done', fetchedBytes: fetched.fetchedBytes })
await store.stop()
process.disconnect()
streams.server.close()
