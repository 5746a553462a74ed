/**
 * Replicated state: each node writes logs that only it can sign; documents are folds of them. See proto/README.md,
 * "State", for the wire format and the rules by which replicas admit entries.
 */
export type { EphemeralEntry } from './ephemeral.ts'
export type { HistoryEntry } from './history.ts'
export type { JsonValue } from './json.ts'
export { canonicalJson, checkJson } from './json.ts'
export { newEpochsInMs } from './own-log.ts'
export type { OwnedEntry } from './owned-document.ts'
export type { ChangeOrigin, StateMembership } from './replica-ports.ts'
export { STATE_PROTOCOL } from './replicator.ts'
export type { AppliedOrigin } from './shared-apply.ts'
export type { SharedChange, SharedContent, SharedKind } from './shared-content.ts'
export type { SharedCounter, SharedDocument } from './shared-handle.ts'
export type { SharedPolicy } from './shared-update.ts'
export { createStateStore, type StateStoreOptions } from './store.ts'
export type { EphemeralMap, OwnedMap, StateStatus, StateStore, WatchOptions } from './store-types.ts'
export type { DocumentEvent } from './watchers.ts'
