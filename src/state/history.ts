import type { PeerId } from '../base/index.ts'
import { decodeEntry } from './entry.ts'
import type { JsonValue } from './json.ts'
import { msOfStamp } from './owned-document.ts'
import { checkOwnedUpdate, KeyTips } from './owned-update.ts'
import type { Replica } from './replica.ts'

/** One write of one author to one key. */
export interface HistoryEntry {
  key: string
  author: PeerId
  /** Undefined: deleted. */
  value: JsonValue | undefined
  updatedMs: number
  epoch: number
  seq: number
}

export interface HistoryOptions {
  /** Most writes to tell of. @defaultValue 100 */
  limit?: number
  /** Only writes to this key. */
  key?: string | undefined
}

/** Reads the latest writes to a document, or to one key of it, from the logs on disk, latest first. */
export async function readHistory(
  replica: Replica,
  document: string,
  { limit = 100, key: wanted }: HistoryOptions,
): Promise<HistoryEntry[]> {
  let latest: (HistoryEntry & { stamp: number })[] = []
  const trim = (): void => {
    latest.sort((a, b) => b.stamp - a.stamp)
    latest = latest.slice(0, limit)
  }
  for (const log of replica.logs.all()) {
    if (log.partIn(document) === undefined) continue
    const tips = new KeyTips()
    for await (const bytes of replica.storage.read(log.id, 1, log.durableSeq)) {
      const { header, payload } = decodeEntry(bytes)
      if (header.kind !== 'owned' || header.document !== document) continue
      for (const change of checkOwnedUpdate(payload, log.clientId, header.stamp, tips).changes) {
        tips.move(change)
        const { key, stamp, value } = change
        if (wanted !== undefined && key !== wanted) continue
        const { author, epoch, seq } = header
        latest.push({ key, author, value, updatedMs: msOfStamp(stamp), epoch, seq, stamp })
      }
      if (latest.length > 4 * limit + 1024) trim()
    }
  }
  trim()
  return latest.map(({ key, author, value, updatedMs, epoch, seq }) => ({ key, author, value, updatedMs, epoch, seq }))
}
