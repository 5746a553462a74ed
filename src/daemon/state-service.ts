import { anySignal, type PeerId, TrellisError } from '../base/index.ts'
import { type BoundService, serve } from '../rpc/index.ts'
import type { JsonValue, OwnedEntry, OwnedMap, StateStore } from '../state/index.ts'
import { type controlProto, StateControl } from '../wire/index.ts'
import { type DaemonContext, requirePeer, requireRuntime } from './context.ts'
import { applyEdits } from './shared-edits.ts'
import { SharedPool } from './shared-pool.ts'

/** Longest value as JSON text; replicated state allows 48 KiB of its canonical form. */
const MAX_JSON_CHARS = 128 * 1024
const MAX_HISTORY_COUNT = 10_000
/** Documents with this prefix are the daemon's own: programs read them, and change them through other calls. */
const OWN_PREFIX = 'trellis.'

type WireEntry = controlProto.control.StateEntry.$Properties

function wireEntry({ key, author, value, updatedMs }: OwnedEntry): WireEntry {
  return { key, author, valueJson: JSON.stringify(value), updatedUnixMs: updatedMs }
}

function parseValue(text: string): JsonValue {
  if (text.length > MAX_JSON_CHARS) throw new TrellisError('invalid_argument', 'the value is too long')
  try {
    return JSON.parse(text) as JsonValue
  } catch (cause) {
    throw new TrellisError('invalid_argument', 'the value is not JSON', { cause })
  }
}

function checkWritable(document: string): void {
  if (document.startsWith(OWN_PREFIX))
    throw new TrellisError('permission_denied', `documents named ${OWN_PREFIX}… are the daemon's own`)
}

/** Values under the id of a shared document would be another document of the same name, which no reader of the shared one sees. */
function checkNotShared(state: StateStore, document: string): void {
  if (state.sharedDocuments().includes(document))
    throw new TrellisError('failed_precondition', `${document} is a shared document`, {
      hint: 'It is changed by `trellis state edit`, or `state.document(id)` of the client.',
    })
}

/**
 * Whether an author's value of a key is to be told: not when the latest write of all is a deletion. In the daemon's own documents each author's
 * values stand for themselves.
 */
function counts(map: OwnedMap, key: string): boolean {
  return map.name.startsWith(OWN_PREFIX) || map.getEntry(key) !== undefined
}

/** By key and author. */
function sorted(entries: OwnedEntry[]): OwnedEntry[] {
  return entries.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.author < b.author ? -1 : 1))
}

/** Members that a user names. */
function peersOf(context: DaemonContext, names: readonly string[] | null | undefined): PeerId[] {
  return (names ?? []).map(name => requirePeer(context, name))
}

function wireShared(state: StateStore, id: string): controlProto.control.SharedDocument.$Properties {
  const owner = id.slice(0, id.indexOf('/'))
  const { writers, everyone } = state.sharedPolicy(id) ?? { writers: [], everyone: false }
  const writable = owner === state.self || everyone || writers.includes(state.self)
  return { id, owner, writers: [...writers], everyoneWrites: everyone, writable }
}

export function createStateService(context: DaemonContext): BoundService {
  const pool = new SharedPool()
  return serve(StateControl, {
    get({ document, key }) {
      const entry = requireRuntime(context).state.document(document).getEntry(key)
      return entry === undefined ? {} : { entry: wireEntry(entry) }
    },
    async set({ document, key, valueJson }) {
      const { state } = requireRuntime(context)
      checkWritable(document)
      checkNotShared(state, document)
      state.document(document).set(key, parseValue(valueJson))
      await state.flushed()
      return {}
    },
    async delete({ document, key }) {
      const { state } = requireRuntime(context)
      checkWritable(document)
      checkNotShared(state, document)
      const map = state.document(document)
      // Others' values count: they are hidden as well.
      const existed = map.get(key) !== undefined || map.getFrom(state.self, key) !== undefined
      map.delete(key)
      await state.flushed()
      return { existed }
    },
    listEntries({ document, prefix, hidden }) {
      const map = requireRuntime(context).state.document(document)
      const entries = map.entries().filter(({ key }) => key.startsWith(prefix) && (hidden || counts(map, key)))
      return { entries: sorted(entries).map(wireEntry) }
    },
    listDocuments() {
      const { state } = requireRuntime(context)
      return {
        documents: state.documents(),
        shared: state.sharedDocuments().map(id => wireShared(state, id)),
      }
    },
    async setMany({ document, writes }) {
      const { state } = requireRuntime(context)
      checkWritable(document)
      checkNotShared(state, document)
      const map = state.document(document)
      for (const { key, valueJson } of writes ?? []) {
        if (valueJson) map.set(key ?? '', parseValue(valueJson))
        else map.delete(key ?? '')
      }
      await state.flushed()
      return {}
    },
    async history({ document, limit, key }) {
      const { state } = requireRuntime(context)
      const entries = await state.history(document, {
        limit: Math.min(limit || 100, MAX_HISTORY_COUNT),
        key: key ?? undefined,
      })
      return {
        entries: entries.map(({ value, updatedMs, ...place }) => ({
          ...place,
          valueJson: value === undefined ? '' : JSON.stringify(value),
          updatedUnixMs: updatedMs,
        })),
      }
    },
    async status() {
      const { state } = requireRuntime(context)
      await state.flushed().catch(() => {})
      const { readOnly, own: _own, orphanBytes: _orphanBytes, roundCount: _roundCount, ...status } = state.status()
      return { ...status, digest: Buffer.from(state.digest(), 'hex'), readOnly: readOnly ?? '' }
    },
    async waitReplicated({ peerCount }, { signal }) {
      const { state } = requireRuntime(context)
      return { peerCount: await state.replicatedTo(peerCount, { signal: anySignal([signal, context.life]) }) }
    },
    async compact() {
      await requireRuntime(context).state.compact()
      return {}
    },
    async createShared({ name, writers, everyoneWrites }) {
      const { state } = requireRuntime(context)
      const policy = { writers: peersOf(context, writers), everyone: everyoneWrites }
      const document = await state.createShared(name, policy)
      await document.close()
      return { document: wireShared(state, document.id) }
    },
    async setSharedPolicy({ document, writers, everyoneWrites }) {
      const { state } = requireRuntime(context)
      const policy = { writers: peersOf(context, writers), everyone: everyoneWrites }
      await pool.use(state, document, async shared => {
        shared.setPolicy(policy)
        await shared.flushed()
      })
      return {}
    },
    async readShared({ document }) {
      const { state } = requireRuntime(context)
      const content = await pool.use(state, document, shared => shared.content())
      return { document: wireShared(state, document), contentJson: JSON.stringify(content) }
    },
    async editShared({ document, edits }) {
      await pool.use(requireRuntime(context).state, document, async shared => {
        try {
          applyEdits(shared, edits ?? [])
        } finally {
          await shared.flushed()
        }
      })
      return {}
    },
    async *watchShared({ document }, { signal: callSignal }) {
      const { state } = requireRuntime(context)
      const signal = anySignal([callSignal, context.life])
      const shared = await state.openShared(document)
      try {
        for await (const { author, origin, changes } of shared.watch({ signal }))
          yield { author: author ?? '', origin, changes }
      } finally {
        await shared.close()
      }
      if (context.life.aborted) throw new TrellisError('unavailable', 'the daemon is stopping')
    },
    setRecord({ document, key, valueJson, ttlMs }) {
      checkWritable(document)
      requireRuntime(context).state.ephemeral(document).set(key, parseValue(valueJson), { ttlMs })
      return {}
    },
    deleteRecord({ document, key }) {
      checkWritable(document)
      requireRuntime(context).state.ephemeral(document).delete(key)
      return {}
    },
    listRecords({ document }) {
      const entries = requireRuntime(context).state.ephemeral(document).entries()
      return { entries: sorted(entries).map(wireEntry) }
    },
    async *watchRecords({ document }, { signal: callSignal }) {
      const signal = anySignal([callSignal, context.life])
      const records = requireRuntime(context).state.ephemeral(document)
      const changes = records.watch({ signal })
      for (const entry of records.entries()) yield { set: wireEntry(entry) }
      yield { current: {} }
      for await (const { key, author, value } of changes)
        if (value === undefined) yield { deleted: { key, author, valueJson: 'null', updatedUnixMs: Date.now() } }
        else yield { set: wireEntry({ key, author, value, updatedMs: Date.now() }) }
      if (context.life.aborted) throw new TrellisError('unavailable', 'the daemon is stopping')
    },
    async *watch({ document, prefix }, { signal: callSignal }) {
      const { state } = requireRuntime(context)
      const signal = anySignal([callSignal, context.life])
      const map = state.document(document)
      // Begun before the entries are read, so that no change falls between; one that both show is told twice.
      const changes = map.watch({ signal })
      for (const entry of map.entries())
        if (entry.key.startsWith(prefix) && counts(map, entry.key)) yield { set: wireEntry(entry) }
      yield { current: {} }
      for await (const { key, author, value } of changes) {
        if (!key.startsWith(prefix)) continue
        if (value === undefined) {
          yield { deleted: { key, author, valueJson: 'null', updatedUnixMs: Date.now() } }
          continue
        }
        const entry = map.getEntryFrom(author, key)
        if (entry !== undefined && counts(map, key)) yield { set: wireEntry(entry) }
      }
      if (context.life.aborted) throw new TrellisError('unavailable', 'the daemon is stopping')
    },
  })
}
