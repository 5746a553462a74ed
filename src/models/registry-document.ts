import type { StateStore } from '../state/index.ts'
import type { RegistryDocument } from './ports.ts'
import { REGISTRY_DOCUMENT } from './registry.ts'

/** The registry's document in a node's replicated state. */
export function createRegistryDocument(state: Pick<StateStore, 'document' | 'flushed'>): RegistryDocument {
  const map = state.document(REGISTRY_DOCUMENT)
  return {
    async set(key, value) {
      map.set(key, value)
      await state.flushed()
    },
    async delete(key) {
      map.delete(key)
      await state.flushed()
    },
    entriesAt: key => map.entriesAt(key),
    entries: () => map.entries(),
    watch: signal => map.watch({ signal }),
  }
}
