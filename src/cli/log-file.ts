import { type FileHandle, open } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import { abortError } from '../base/index.ts'

const BLOCK_BYTES = 64 * 1024
/** Longer ones are cut, so that a file without line breaks is not held as a whole. */
const MAX_LINE_BYTES = 1024 * 1024
const POLL_MS = 200
const LINE_FEED = 0x0a

/** Where a reader of a file stands: in which file (a rotated one keeps its inode), and at which byte. */
export interface LogPlace {
  inode: number
  offsetBytes: number
}

/** Undefined where there is no such file. */
async function openIfThere(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, 'r')
  } catch (reason) {
    if ((reason as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw reason
  }
}

/** The last whole lines of a file, read from its end. */
async function tail(
  file: FileHandle,
  sizeBytes: number,
  count: number,
): Promise<{ lines: string[]; endBytes: number }> {
  const blocks: Buffer[] = []
  let startBytes = sizeBytes
  let breakCount = 0
  // One break more than lines: the one before the first.
  while (startBytes > 0 && breakCount <= count) {
    const lengthBytes = Math.min(BLOCK_BYTES, startBytes)
    const { buffer, bytesRead } = await file.read(Buffer.alloc(lengthBytes), 0, lengthBytes, startBytes - lengthBytes)
    const block = buffer.subarray(0, bytesRead)
    for (const byte of block) if (byte === LINE_FEED) breakCount++
    blocks.unshift(block)
    startBytes -= lengthBytes
  }
  const bytes = Buffer.concat(blocks)
  // What stands behind the last break is being written.
  const wholeBytes = bytes.lastIndexOf(LINE_FEED) + 1
  const lines = bytes.toString('utf8', 0, wholeBytes).split('\n').slice(0, -1)
  if (startBytes > 0) lines.shift()
  return { lines: count === 0 ? [] : lines.slice(-count), endBytes: startBytes + wholeBytes }
}

/**
 * The last lines of a log that is rotated to `<path>.1`, the older ones from there; and the place behind them. Undefined where
 * there is neither file.
 */
export async function lastLines(
  path: string,
  count: number,
): Promise<{ lines: string[]; end: LogPlace | undefined } | undefined> {
  await using file = await openIfThere(path)
  await using older = await openIfThere(`${path}.1`)
  if (file === undefined && older === undefined) return undefined
  let lines: string[] = []
  let end: LogPlace | undefined
  if (file !== undefined) {
    const { size, ino } = await file.stat()
    const found = await tail(file, size, count)
    lines = found.lines
    end = { inode: ino, offsetBytes: found.endBytes }
  }
  if (older !== undefined && lines.length < count)
    lines = [...(await tail(older, (await older.stat()).size, count - lines.length)).lines, ...lines]
  return { lines, end }
}

/**
 * Lines that come after a place, through rotations, until the signal ends it; from the file's begin where the place is undefined.
 * A file that is not there yet is waited for.
 */
export async function* followLines(
  path: string,
  from: LogPlace | undefined,
  signal: AbortSignal,
): AsyncGenerator<string, never, undefined> {
  let place = from
  let rest = Buffer.alloc(0)
  for (;;) {
    await using file = await openAt(path, place)
    if (file !== undefined) {
      const { ino, size } = await file.stat()
      // Another file, or one that was emptied.
      if (place?.inode !== ino || place.offsetBytes > size) {
        place = { inode: ino, offsetBytes: 0 }
        rest = Buffer.alloc(0)
      }
      const block = Buffer.alloc(BLOCK_BYTES)
      for (;;) {
        if (signal.aborted) throw abortError(signal)
        const { bytesRead } = await file.read(block, 0, BLOCK_BYTES, place.offsetBytes)
        if (bytesRead === 0) break
        place.offsetBytes += bytesRead
        rest = Buffer.concat([rest, block.subarray(0, bytesRead)])
        for (let end = rest.indexOf(LINE_FEED); end !== -1; end = rest.indexOf(LINE_FEED)) {
          yield rest.toString('utf8', 0, end)
          rest = rest.subarray(end + 1)
        }
        if (rest.byteLength > MAX_LINE_BYTES) {
          yield rest.toString('utf8')
          rest = Buffer.alloc(0)
        }
      }
    }
    await delay(POLL_MS, undefined, { signal }).catch(() => {
      throw abortError(signal)
    })
  }
}

/** The file in which the reader stands, under whichever name it has by now; else the one that is there. */
async function openAt(path: string, place: LogPlace | undefined): Promise<FileHandle | undefined> {
  const file = await openIfThere(path)
  if (place === undefined || (file !== undefined && (await file.stat()).ino === place.inode)) return file
  const older = await openIfThere(`${path}.1`)
  const found = await older?.stat()
  if (found?.ino !== place.inode || found.size <= place.offsetBytes) {
    await older?.close()
    return file
  }
  await file?.close()
  return older
}
