import { anySignal, TrellisError } from '../base/index.ts'
import { type BoundService, serve } from '../rpc/index.ts'
import type { JsonValue, OwnedEntry } from '../state/index.ts'
import { type controlProto, StateControl } from '../wire/index.ts'
import { type DaemonContext, requireRuntime } from './context.ts'

/** Longest value as JSON text; replicated state allows 48 KiB of its canonical form. */
const MAX_JSON_CHARS = 128 * 1024
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

export function createStateService(context: DaemonContext): BoundService {
  return serve(StateControl, {
    get({ document, key }) {
      const entry = requireRuntime(context).state.document(document).getEntry(key)
      return entry === undefined ? {} : { entry: wireEntry(entry) }
    },
    async set({ document, key, valueJson }) {
      const { state } = requireRuntime(context)
      checkWritable(document)
      state.document(document).set(key, parseValue(valueJson))
      await state.flushed()
      return {}
    },
    async delete({ document, key }) {
      const { state } = requireRuntime(context)
      checkWritable(document)
      const map = state.document(document)
      const existed = map.getFrom(state.self, key) !== undefined
      map.delete(key)
      await state.flushed()
      return { existed }
    },
    listEntries({ document, prefix }) {
      const entries = requireRuntime(context).state.document(document).entries()
      const wanted = entries.filter(entry => entry.key.startsWith(prefix))
      wanted.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.author < b.author ? -1 : 1))
      return { entries: wanted.map(wireEntry) }
    },
    listDocuments: () => ({ documents: requireRuntime(context).state.documents() }),
    async *watch({ document, prefix }, { signal: callSignal }) {
      const { state } = requireRuntime(context)
      const signal = anySignal([callSignal, context.life])
      const map = state.document(document)
      // Begun before the entries are read, so that no change falls between; one that both show is told twice.
      const changes = map.watch({ signal })
      for (const entry of map.entries()) if (entry.key.startsWith(prefix)) yield { set: wireEntry(entry) }
      yield { current: {} }
      for await (const { key, author, value } of changes) {
        if (!key.startsWith(prefix)) continue
        if (value === undefined) {
          yield { deleted: { key, author, valueJson: 'null', updatedUnixMs: Date.now() } }
          continue
        }
        const entry = map.getEntryFrom(author, key)
        if (entry !== undefined) yield { set: wireEntry(entry) }
      }
      if (context.life.aborted) throw new TrellisError('unavailable', 'the daemon is stopping')
    },
  })
}
