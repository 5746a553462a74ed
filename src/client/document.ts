import { client } from '../rpc/index.ts'
import { type controlProto, StateControl } from '../wire/index.ts'
import type { DocumentApi, StateApi } from './api.ts'
import { decodeJson } from './decode.ts'
import { checkWhole, encodeJson } from './encode.ts'
import type { Link } from './link.ts'
import type { SharedContent, SharedDocumentInfo, SharedEvent, StateHistoryEntry } from './state-types.ts'
import type { CallOptions } from './types.ts'
import { persistentStream } from './watch.ts'

type WireEdit = controlProto.control.SharedEdit.$Properties

export function decodeShared(
  wire: controlProto.control.SharedDocument.$Properties | null | undefined,
): SharedDocumentInfo {
  return {
    id: wire?.id ?? '',
    owner: wire?.owner ?? '',
    writers: wire?.writers ?? [],
    everyoneWrites: wire?.everyoneWrites ?? false,
    writable: wire?.writable ?? false,
  }
}

export function decodeHistory(wire: controlProto.control.HistoryEntry.$Properties): StateHistoryEntry {
  return {
    key: wire.key ?? '',
    author: wire.author ?? '',
    value: wire.valueJson ? decodeJson(wire.valueJson) : undefined,
    updatedMs: wire.updatedUnixMs ?? 0,
    epoch: wire.epoch ?? 0,
    seq: wire.seq ?? 0,
  }
}

const KINDS = ['map', 'list', 'text', 'counter'] as const

function decodeChange({ author, origin, changes }: controlProto.control.SharedEvent): SharedEvent {
  return {
    author: author === '' ? undefined : author,
    origin: origin === 'local' || origin === 'peer' ? origin : 'disk',
    changes: changes.flatMap(change => {
      const kind = KINDS.find(known => known === change.kind)
      return kind === undefined ? [] : [{ kind, name: change.name ?? '', keys: change.keys ?? [] }]
    }),
  }
}

function checkSpan(index: number, count: number): { index: number; count: number } {
  return { index: checkWhole(index, 'the index'), count: checkWhole(count, 'the count') }
}

/** One document of the daemon's. Makes no call by itself. */
export function createDocumentApi(link: Link, state: StateApi, name: string): DocumentApi {
  const calls = client(StateControl, link)
  const edit = async (edits: WireEdit, options: CallOptions | undefined): Promise<void> => {
    await calls.editShared({ document: name, edits: [edits] }, options)
  }
  const content: DocumentApi['content'] = async options => {
    const { document, contentJson } = await calls.readShared({ document: name }, options)
    return { document: decodeShared(document), ...(decodeJson(contentJson) as unknown as SharedContent) }
  }
  return {
    name,
    get: (key, options) => state.get(name, key, options),
    set: (key, value, options) => state.set(name, key, value, options),
    delete: (key, options) => state.delete(name, key, options),
    entries: options => state.entries(name, options),
    watch: options => state.watch(name, options),
    history: options => state.history(name, options),
    map: map => ({
      set: async (key, value, options) => {
        const valueJson = encodeJson(value, `the value of ${JSON.stringify(key)}`)
        await edit({ name: map, mapSet: { key, valueJson } }, options)
      },
      delete: (key, options) => edit({ name: map, mapDelete: { key } }, options),
      get: async (key, options) => {
        const values = (await content(options)).maps[map] ?? {}
        return Object.hasOwn(values, key) ? values[key] : undefined
      },
      toJSON: async options => (await content(options)).maps[map] ?? {},
    }),
    list: list => ({
      insert: async (index, values, options) => {
        const valuesJson = encodeJson(values, 'what is inserted')
        await edit({ name: list, listInsert: { index: checkWhole(index, 'the index'), valuesJson } }, options)
      },
      delete: async (index, count, options) => {
        await edit({ name: list, listDelete: checkSpan(index, count) }, options)
      },
      toArray: async options => (await content(options)).lists[list] ?? [],
    }),
    text: text => ({
      insert: async (index, inserted, { attributes, ...options } = {}) => {
        const attributesJson = attributes === undefined ? '' : encodeJson(attributes, 'the attributes')
        const textInsert = { index: checkWhole(index, 'the index'), text: inserted, attributesJson }
        await edit({ name: text, textInsert }, options)
      },
      delete: async (index, count, options) => {
        await edit({ name: text, textDelete: checkSpan(index, count) }, options)
      },
      read: async options =>
        ((await content(options)).texts[text] ?? [])
          .map(({ insert }) => (typeof insert === 'string' ? insert : '\ufffc'))
          .join(''),
    }),
    counter: counter => ({
      add: (amount, options) => edit({ name: counter, counterAdd: amount }, options),
      value: async options => (await content(options)).counters[counter] ?? 0,
    }),
    content,
    async *changes({ signal } = {}) {
      const events = persistentStream(
        link,
        (connection, life) => client(StateControl, connection).watchShared({ document: name }, { signal: life }),
        signal,
      )
      for await (const event of events) yield decodeChange(event)
    },
    async setPolicy({ writers = [], everyoneWrites = false }, options) {
      await calls.setSharedPolicy({ document: name, writers, everyoneWrites }, options)
    },
  }
}
