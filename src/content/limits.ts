/** Every bound of the room, in one place. Wire limits are part of the protocol: proto/README.md, "Content exchange". */

export const CONTENT_PROTOCOL = '/trellis/content/1'

const MIB = 1024 * 1024

/** Largest blob. */
export const MAX_BLOB_BYTES = 16 * MIB

/** What chunks are cut to where nothing better is known, and the largest that is accepted. */
export const CHUNK_BYTES = MIB
export const MAX_CHUNK_BYTES = 2 * MIB

/** Chunks in one leaf of a chunk list (0.6 MiB of hashes and sizes), and leaves under one root. */
export const LEAF_CHUNK_COUNT = 16_384
export const MAX_LEAF_COUNT = 512
export const MAX_CHUNK_COUNT = LEAF_CHUNK_COUNT * MAX_LEAF_COUNT

/** Largest file: 8 TiB. Far below 2^53, so that sums of sizes are exact. */
export const MAX_FILE_BYTES = MAX_CHUNK_COUNT * MIB

/** Longest control message, without the raw bytes that follow it. */
export const MAX_CONTROL_BYTES = 32 * 1024
export const MAX_BITMAP_BYTES = MAX_CHUNK_COUNT / 8

/** Ranges in one message, chunks that one stream may have asked for, and requests open on it. */
export const MAX_RANGES = 1024
export const MAX_QUEUED_CHUNKS = 4096
export const MAX_OPEN_REQUESTS = 256

/** Peers named in one `Have`. */
export const MAX_NAMED_PEERS = 32
