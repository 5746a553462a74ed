import { client } from '../rpc/index.ts'
import { StateControl } from '../wire/index.ts'
import type { RecordsApi, StateApi } from './api.ts'
import { decodeEntry } from './decode.ts'
import { createDocumentApi, decodeHistory, decodeShared } from './document.ts'
import { encodeJson } from './encode.ts'
import type { Link } from './link.ts'
import type { StateEvent } from './state-types.ts'
import type { JsonValue } from './types.ts'
import { persistentStream } from './watch.ts'

/** Writes of one call of `setMany`, in characters of JSON: below what one message may take. */
const CALL_CHARS = 8 * 1024 * 1024

type WireEvents = ReturnType<ReturnType<typeof client<typeof StateControl>>['watch']>

async function* decodeEvents(events: WireEvents | AsyncGenerator<Awaitable<WireEvents>>): AsyncGenerator<StateEvent> {
  for await (const event of events) {
    if (event.event === 'set') yield { type: 'set', entry: decodeEntry(event.set) }
    else if (event.event === 'deleted') yield { type: 'deleted', entry: decodeEntry(event.deleted) }
    else if (event.event === 'current') yield { type: 'current' }
  }
}

type Awaitable<Stream> = Stream extends AsyncIterable<infer Item> ? Item : never

function encodeValue(key: string, value: JsonValue): string {
  return encodeJson(value, `the value of ${JSON.stringify(key)}`)
}

export function createStateApi(link: Link): StateApi {
  const state = client(StateControl, link)

  function records(document: string): RecordsApi {
    return {
      async set(key, value, { ttlMs, ...options }) {
        await state.setRecord({ document, key, valueJson: encodeValue(key, value), ttlMs }, options)
      },
      async delete(key, options) {
        await state.deleteRecord({ document, key }, options)
      },
      entries: async options => (await state.listRecords({ document }, options)).entries.map(decodeEntry),
      watch: ({ signal } = {}) =>
        decodeEvents(
          persistentStream(
            link,
            (connection, life) => client(StateControl, connection).watchRecords({ document }, { signal: life }),
            signal,
          ),
        ),
    }
  }

  const api: StateApi = {
    async get(document, key, options) {
      const { entry } = await state.get({ document, key }, options)
      return entry === null || entry === undefined ? undefined : decodeEntry(entry)
    },
    async set(document, key, value, options) {
      await state.set({ document, key, valueJson: encodeValue(key, value) }, options)
    },
    delete: async (document, key, options) => (await state.delete({ document, key }, options)).existed,
    async entries(document, { prefix = '', hidden = false, ...options } = {}) {
      return (await state.listEntries({ document, prefix, hidden }, options)).entries.map(decodeEntry)
    },
    documents: async options => (await state.listDocuments({}, options)).documents,
    watch(document, options = {}) {
      const request = { document, prefix: options.prefix ?? '' }
      return decodeEvents(
        persistentStream(
          link,
          (connection, signal) => client(StateControl, connection).watch(request, { signal }),
          options.signal,
        ),
      )
    },
    document: name => createDocumentApi(link, api, name),
    async createShared(name, { writers = [], everyoneWrites = false, ...options } = {}) {
      return decodeShared((await state.createShared({ name, writers, everyoneWrites }, options)).document)
    },
    sharedDocuments: async options => (await state.listDocuments({}, options)).shared.map(decodeShared),
    async setMany(document, values, options) {
      let writes: { key: string; valueJson: string }[] = []
      let chars = 0
      const send = async (): Promise<void> => {
        if (writes.length > 0) await state.setMany({ document, writes }, options)
        writes = []
        chars = 0
      }
      for (const [key, value] of values) {
        const valueJson = value === undefined ? '' : encodeValue(key, value)
        writes.push({ key, valueJson })
        chars += key.length + valueJson.length + 32
        if (chars >= CALL_CHARS) await send()
      }
      await send()
    },
    async history(document, { limit = 100, key, ...options } = {}) {
      const request = key === undefined ? { document, limit } : { document, limit, key }
      return (await state.history(request, options)).entries.map(decodeHistory)
    },
    async status(options) {
      // Read one by one: fields with their default are not the message's own.
      const reply = await state.status({}, options)
      const { digest, readOnly, frozen } = reply
      const {
        peerCount,
        replicatedPeerCount,
        documentCount,
        authorCount,
        logCount,
        entryCount,
        pendingBytes,
        refusedEntryCount,
      } = reply
      return {
        digest: Buffer.from(digest).toString('hex'),
        peerCount,
        replicatedPeerCount,
        documentCount,
        authorCount,
        logCount,
        entryCount,
        pendingBytes,
        refusedEntryCount,
        readOnly: readOnly === '' ? undefined : readOnly,
        frozen: frozen.map(({ author, epoch, seq }) => ({ author: author ?? '', epoch: epoch ?? 0, seq: seq ?? 0 })),
      }
    },
    async flushed(options) {
      await state.setMany({ document: 'flush', writes: [] }, options)
    },
    async replicatedTo(peerCount, options) {
      return (await state.waitReplicated({ peerCount }, options)).peerCount
    },
    async compact(options) {
      await state.compact({}, options)
    },
    records,
  }
  return api
}
