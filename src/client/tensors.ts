import { AsyncQueue, TrellisError, throwIfAborted } from '../base/index.ts'
import { client } from '../rpc/index.ts'
import { controlProto, ModelsControl } from '../wire/index.ts'
import type { TensorsOptions } from './api.ts'
import { decodeProgress } from './decode.ts'
import type { Link } from './link.ts'
import { selectionOf } from './model-messages.ts'
import type { StreamedTensor } from './model-types.ts'
import { type Place, PlacedFile } from './placed-file.ts'

type Command = controlProto.control.ReadTensorsCommand.$Properties

const { TENSOR_ANSWER_TAKEN, TENSOR_ANSWER_REFUSED } = controlProto.control.TensorAnswer
/** Read at once, where a tensor is read a piece at a time. */
const CHUNK_BYTES = 2 * 1024 * 1024

/** What comes of a tensor: bytes, or where bytes are. */
type Piece = { bytes: Uint8Array } | { place: Place }

interface Pieces {
  next(): Promise<Piece>
  /** Reads bytes at a place; false if that can't be done from here. */
  read(place: Place, target: Uint8Array, offsetBytes: number): Promise<boolean>
  /** Ends a place: its bytes were taken, or are not wanted. */
  taken(): void
  /** The daemon is to send them. */
  refused(): void
}

export async function* streamTensors(
  link: Link,
  reference: string,
  options: TensorsOptions,
): AsyncGenerator<StreamedTensor, void, undefined> {
  const { signal, onProgress } = options
  const commands = new AsyncQueue<Command>(Infinity)
  commands.push({ start: { reference, ...selectionOf(options) } })
  const events = client(ModelsControl, link).readTensors(commands, signal === undefined ? {} : { signal })
  const placed = new PlacedFile()
  /** The tensor that the next one must wait for. */
  let current: TensorBytes | undefined

  async function next() {
    for (;;) {
      const { value: event } = await events.next()
      if (event === undefined) return undefined
      if (event.event !== 'progress') return event
      onProgress?.(decodeProgress(event.progress))
    }
  }
  const pieces: Pieces = {
    async next() {
      const event = await next()
      if (event?.event === 'data') return { bytes: event.data }
      if (event?.event !== 'place') throw new TrellisError('internal', 'the daemon did not send all of a tensor')
      const { path, device, inode, offsetBytes, lengthBytes, mtimeNs } = event.place
      return {
        place: {
          path: path ?? '',
          device: device ?? '',
          inode: inode ?? '',
          offsetBytes: offsetBytes ?? 0,
          lengthBytes: lengthBytes ?? 0,
          mtimeNs: mtimeNs ?? '',
        },
      }
    },
    async read(place, target, offsetBytes) {
      throwIfAborted(signal)
      return placed.read(place, target, offsetBytes)
    },
    taken: () => commands.push({ answer: TENSOR_ANSWER_TAKEN }),
    refused: () => commands.push({ answer: TENSOR_ANSWER_REFUSED }),
  }

  try {
    for (;;) {
      await current?.skip()
      const event = await next()
      if (event === undefined) return
      if (event.event !== 'start') throw new TrellisError('internal', 'the daemon sent bytes of no tensor')
      const { name, dtype, shape, file, offsetBytes, sizeBytes, layer } = event.start
      const bytes = new TensorBytes(sizeBytes ?? 0, pieces)
      current = bytes
      yield {
        name: name ?? '',
        dtype: dtype ?? '',
        shape: shape ?? [],
        file: file ?? '',
        offsetBytes: offsetBytes ?? 0,
        sizeBytes: sizeBytes ?? 0,
        ...(layer === null || layer === undefined ? {} : { layer }),
        chunks: () => bytes.chunks(),
        bytes: () => bytes.all(),
      }
    }
  } finally {
    commands.end()
    await placed.close()
    await events.return?.()
  }
}

/** The bytes of a tensor, which come once. */
class TensorBytes {
  readonly #sizeBytes: number
  readonly #pieces: Pieces
  #readBytes = 0
  #isTaken = false
  /** A place that the daemon waits to hear about. */
  #isPlaced = false

  constructor(sizeBytes: number, pieces: Pieces) {
    this.#sizeBytes = sizeBytes
    this.#pieces = pieces
  }

  async *chunks(): AsyncGenerator<Uint8Array, void, undefined> {
    this.#take()
    while (this.#readBytes < this.#sizeBytes) {
      const piece = await this.#next()
      if ('bytes' in piece) {
        yield piece.bytes
        continue
      }
      const { lengthBytes } = piece.place
      for (let at = 0; at < lengthBytes; at += CHUNK_BYTES) {
        const chunk = new Uint8Array(Math.min(CHUNK_BYTES, lengthBytes - at))
        if (!(await this.#read(piece.place, chunk, at))) break
        yield chunk
      }
      this.#placed()
    }
  }

  async all(): Promise<Uint8Array> {
    this.#take()
    const bytes = new Uint8Array(this.#sizeBytes)
    while (this.#readBytes < this.#sizeBytes) {
      const at = this.#readBytes
      const piece = await this.#next()
      if ('bytes' in piece) bytes.set(piece.bytes, at)
      else await this.#read(piece.place, bytes.subarray(at, at + piece.place.lengthBytes), 0)
      this.#placed()
    }
    return bytes
  }

  /** Goes past what nobody wants. */
  async skip(): Promise<void> {
    this.#isTaken = true
    this.#placed()
    while (this.#readBytes < this.#sizeBytes) {
      await this.#next()
      this.#placed()
    }
  }

  #take(): void {
    if (this.#isTaken) throw new TrellisError('failed_precondition', 'the bytes of a tensor can be read once')
    this.#isTaken = true
  }

  async #next(): Promise<Piece> {
    const piece = await this.#pieces.next()
    this.#isPlaced = 'place' in piece
    const lengthBytes = 'place' in piece ? piece.place.lengthBytes : piece.bytes.byteLength
    this.#readBytes += lengthBytes
    if (lengthBytes === 0 || this.#readBytes > this.#sizeBytes)
      throw new TrellisError('internal', 'the daemon sent another number of bytes than the tensor has')
    return piece
  }

  /** False if the daemon is to send the place's bytes instead, which is told it. */
  async #read(place: Place, target: Uint8Array, offsetBytes: number): Promise<boolean> {
    if (await this.#pieces.read(place, target, offsetBytes)) return true
    if (offsetBytes > 0) throw new TrellisError('failed_precondition', `${place.path} was replaced while it was read`)
    this.#isPlaced = false
    this.#readBytes -= place.lengthBytes
    this.#pieces.refused()
    return false
  }

  #placed(): void {
    if (this.#isPlaced) this.#pieces.taken()
    this.#isPlaced = false
  }
}
