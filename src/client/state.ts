import { client } from '../rpc/index.ts'
import { StateControl } from '../wire/index.ts'
import type { StateApi } from './api.ts'
import { decodeEntry } from './decode.ts'
import type { Link } from './link.ts'
import { persistentStream } from './watch.ts'

export function createStateApi(link: Link): StateApi {
  const state = client(StateControl, link)
  return {
    async get(document, key, options) {
      const { entry } = await state.get({ document, key }, options)
      return entry === null || entry === undefined ? undefined : decodeEntry(entry)
    },
    async set(document, key, value, options) {
      await state.set({ document, key, valueJson: JSON.stringify(value) }, options)
    },
    delete: async (document, key, options) => (await state.delete({ document, key }, options)).existed,
    async entries(document, { prefix, ...options } = {}) {
      return (await state.listEntries({ document, prefix: prefix ?? '' }, options)).entries.map(decodeEntry)
    },
    documents: async options => (await state.listDocuments({}, options)).documents,
    async *watch(document, options = {}) {
      const request = { document, prefix: options.prefix ?? '' }
      const events = persistentStream(
        link,
        (connection, signal) => client(StateControl, connection).watch(request, { signal }),
        options.signal,
      )
      for await (const event of events) {
        if (event.event === 'set') yield { type: 'set', entry: decodeEntry(event.set) }
        else if (event.event === 'deleted') yield { type: 'deleted', entry: decodeEntry(event.deleted) }
        else if (event.event === 'current') yield { type: 'current' }
      }
    },
  }
}
