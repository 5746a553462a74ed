import { closeSync, fstatSync, openSync, renameSync, writeSync } from 'node:fs'
import type { LogSink } from './logger.ts'

export interface RotatingFile extends LogSink, Disposable {}

/**
 * A log file of bounded size: when it is full it becomes `<path>.1` (replacing an older one) and a new one begins.
 * Written synchronously and for its owner alone. A full disk loses lines, never the process.
 */
export function openRotatingFile(path: string, maxBytes: number): RotatingFile {
  let file = openSync(path, 'a', 0o600)
  let sizeBytes = fstatSync(file).size
  let closed = false

  function rotate(): void {
    closeSync(file)
    renameSync(path, `${path}.1`)
    file = openSync(path, 'a', 0o600)
    sizeBytes = 0
  }

  return {
    write(line) {
      if (closed) return
      const bytes = Buffer.from(line)
      try {
        if (sizeBytes > 0 && sizeBytes + bytes.byteLength > maxBytes) rotate()
        writeSync(file, bytes)
        sizeBytes += bytes.byteLength
      } catch {
        // Nowhere to report it: this is the log.
      }
    },
    [Symbol.dispose]() {
      if (closed) return
      closed = true
      closeSync(file)
    },
  }
}
