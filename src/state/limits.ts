/**
 * Limits of the protocol. Those in the first part decide whether an entry is valid, so every replica must have the same
 * ones; changing one is a change of the wire format. Those in the second part only delay or bound local resources.
 */

/** Longest Yjs update in one entry, in bytes. */
export const MAX_PAYLOAD_BYTES = 64 * 1024
/** Longest entry header, in bytes. */
export const MAX_HEADER_BYTES = 12 * 1024
/** Entries that one entry may name as dependencies, and logs that it may close. */
export const MAX_REF_COUNT = 64
/** Yjs clocks that one entry may cover: deleted runs claim clocks without bytes. */
export const MAX_CLOCK_GROWTH = 64 * 1024
/** Longest key, in bytes of UTF-8. */
export const MAX_KEY_BYTES = 512
/** Longest value, in bytes of its encoding in an update (about its JSON text). */
export const MAX_VALUE_BYTES = 48 * 1024
/** Deepest nesting of arrays and objects in a value, and of shared types in one another. */
export const MAX_DEPTH = 32
/** Payload bytes of one log, with `ENTRY_COST_BYTES` for each entry. A log is compacted into a new epoch before. */
export const MAX_LOG_BYTES = 256 * 1024 * 1024
export const ENTRY_COST_BYTES = 512
/** What the owned cells of one log may take together: see `cellBytes`. They are all in memory. */
export const MAX_LIVE_BYTES = 16 * 1024 * 1024
/** Logs of one author with owned values that count: those of the greatest epochs. Earlier ones are closed. */
export const MAX_OPEN_LOGS = 16
/** Logs from this epoch on hold entries of shared documents, those before it owned values. */
export const FIRST_SHARED_EPOCH = 0xc000_0000
/** Logs of one author with entries of shared documents that count: those of the least epochs, so that no later one ends them. */
export const MAX_SHARED_LOGS = 64
/** As `MAX_LOG_BYTES`, of one of these. */
export const MAX_SHARED_LOG_BYTES = 64 * 1024 * 1024
/** Forked epochs of one author after which everything of that author is void. */
export const MAX_FORKED_EPOCHS = 8
export const DOCUMENT_NAME_PATTERN = /^[A-Za-z0-9][\w.:/-]{0,127}$/

/** How far ahead of this node's clock a stamp may be before its entry has to wait, in milliseconds. */
export const MAX_CLOCK_SKEW_MS = 5 * 60_000
/** Longest message on the wire, in bytes. */
export const MAX_MESSAGE_BYTES = 256 * 1024
/** Most of each kind in one message: bounds how long handling one holds the event loop. */
export const MAX_HEAD_COUNT = 1024
export const MAX_RANGE_COUNT = 1024
export const MAX_PROOF_COUNT = 16
export const MAX_RECORD_COUNT = 64
/** Entries read from disk before they are applied: more of them would outlive what is young, and be collected late. */
export const LOAD_COUNT = 16
/** Work of entries, in bytes that make as much, that are checked before others get their turn: about a millisecond's. */
export const CHECK_WORK = 24 * 1024
/** As many signatures at a time are checked on other threads; to wait for fewer would cost more than they do. */
export const ASIDE_COUNT = 3
/** Work of keys, in bytes that make as much, that are reviewed after a log was cut before others get their turn: about a millisecond's. */
export const REVIEW_WORK = 192 * 1024
/** Heads of logs that are hashed, or told a peer, before others get their turn: a millisecond or two. */
export const HEAD_TURN_COUNT = 512
/** Entries that arrived before their predecessors: bytes kept for one sending peer, and for all. */
export const ORPHAN_BYTES_PER_PEER = 1024 * 1024
export const ORPHAN_BYTES = 8 * 1024 * 1024
/** Header hashes kept in memory for each log, to tell duplicates without reading the disk. */
export const RECENT_HASH_COUNT = 32
/** Entries asked for below a place where two logs differ. */
export const PROBE_COUNT = 64
/** A log is compacted when its payloads take this much, and this many times what they hold. */
export const COMPACT_MIN_BYTES = 4 * 1024 * 1024
export const COMPACT_RATIO = 8
/** A node's log that comes this near to its limit is followed by another. */
export const LOG_RESERVE_BYTES = 1024 * 1024
/** Open logs of this node beyond which it compacts them into one. */
export const COMPACT_LOG_COUNT = 4
/** Payload bytes of this node's own in one synced batch: bounds how long applying one holds the event loop. */
export const COMMIT_BYTES = 512 * 1024
/** Work of others' entries in one synced batch, in bytes that make as much, and what one author gets of it in turn. */
export const COMMIT_WORK = 192 * 1024
export const TURN_WORK = 16 * 1024
/** Work of others' entries that is applied before others get their turn. */
export const APPLY_WORK = 48 * 1024
/** An author of whom no more bytes than these wait for the disk is not kept waiting by what another peer sends. */
export const LIGHT_BYTES = 16 * 1024
/** Nor is one who has not written more than this of late, in bytes a second with a burst. */
export const LIGHT_BYTES_PER_SECOND = 128 * 1024
export const LIGHT_BURST_BYTES = 64 * 1024
/** Entries of authors of whom more wait gather to so many bytes, for so many milliseconds at most, before they are written. */
export const GATHER_BYTES = 96 * 1024
export const GATHER_MS = 5
/** Entries of one author that wait for the disk, in bytes, before no more are read from who sends them. */
export const MAX_PENDING_BYTES = 256 * 1024
/** Local writes that wait for the disk, in bytes, before `set` throws. */
export const MAX_QUEUED_BYTES = 64 * 1024 * 1024
