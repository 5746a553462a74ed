/** What a model may be at most. Both sides hold to these, so changing one changes the wire format. */

/** Version of a manifest. */
export const FORMAT_VERSION = 3
/** Those of older publishers, whose chunks are hashed by SHA-256: with the SHA-256 of every whole file, and without some. */
export const HASHED_VERSION = 1
export const UNHASHED_VERSION = 2
/** Version of a tensor index. */
export const INDEX_VERSION = 1

/** Largest manifest or tensor index, in bytes: the largest blob that peers exchange whole. */
export const MAX_ROOT_BYTES = 16 * 1024 * 1024

export const MAX_FILE_COUNT = 65_536
/** Bytes of UTF-8 in one segment of a path: what Linux and macOS file systems take. */
export const MAX_SEGMENT_BYTES = 255
export const MAX_PATH_BYTES = 1024
export const MAX_DEPTH = 64

export const MAX_PARENT_COUNT = 16
export const MAX_RECIPIENT_COUNT = 1024
/** Base models or architectures in the metadata. */
export const MAX_METADATA_LIST_COUNT = 16
/** Bytes of UTF-8 in one text of the metadata. */
export const MAX_METADATA_TEXT_BYTES = 256

export const MAX_TENSOR_COUNT = 400_000
/** Bytes of UTF-8 in a tensor's name. */
export const MAX_TENSOR_NAME_BYTES = 1024
export const MAX_TENSOR_DIMENSION_COUNT = 16
export const MAX_DTYPE_BYTES = 16
/** Layer numbers are below this. */
export const MAX_LAYER_COUNT = 100_000

export const MAX_NAME_CHARS = 200
export const MAX_TAG_CHARS = 128
