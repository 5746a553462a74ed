import { lstat, stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { TrellisError } from '../base/index.ts'
import type { ContentStore } from '../content/index.ts'
import { type WantedFile, wantedBytes } from './wanted.ts'

/** A folder, and what goes into it. */
export interface Place {
  root: string
  /** Fetched there, in this node's records. */
  fetched?: readonly WantedFile[]
  /** Files that are whole on this node, wherever, are not fetched there. @defaultValue false */
  onlyMissing?: boolean
  /** Made there of what is fetched elsewhere. */
  made?: readonly { path: string; sizeBytes: number }[]
}

/** What goes into a folder, or will be gone from it. */
export interface SpaceNeed {
  root: string
  bytes: number
}

/**
 * Bytes that are still to be written to a place; too few rather than too many, since what another file has too may come without
 * being copied.
 */
export async function unwrittenBytes(
  { root, fetched = [], onlyMissing = false, made = [] }: Place,
  content: Pick<ContentStore, 'fileStatus'>,
): Promise<number> {
  let bytes = await unmadeBytes(root, made)
  const seen = new Set<string>()
  for (const wanted of fetched) {
    const { path, chunkListCid } = wanted.file
    if (seen.has(chunkListCid)) continue
    seen.add(chunkListCid)
    const place = join(root, ...path.split('/'))
    const there = await content.fileStatus(chunkListCid, place)
    if (there.state === 'missing' && (await exists(place))) continue
    const best = await content.fileStatus(chunkListCid)
    if (best.state === 'complete' && (onlyMissing || (await onSameDisk(root, best.path)))) continue
    bytes += Math.max(0, wantedBytes(wanted) - there.haveBytes)
  }
  return bytes
}

/** Of files that are made, the bytes of those that are not there. */
export async function unmadeBytes(root: string, made: NonNullable<Place['made']>): Promise<number> {
  let bytes = 0
  for (const { path, sizeBytes } of made) if (!(await exists(join(root, ...path.split('/'))))) bytes += sizeBytes
  return bytes
}

async function onSameDisk(root: string, path: string | undefined): Promise<boolean> {
  if (path === undefined) return false
  const [one, other] = [await stat(root).catch(() => undefined), await stat(path).catch(() => undefined)]
  return one !== undefined && one.dev === other?.dev
}

async function exists(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined)) !== undefined
}

/**
 * Throws `resource_exhausted`, with the bytes that are missing, where the disks of these folders have no room for what goes into them.
 * No promise that it will be there: others write too. `others` is what is to be written at the same time; negative is what goes.
 */
export async function checkDisks(needs: readonly SpaceNeed[], others: readonly SpaceNeed[] = []): Promise<void> {
  const disks = new Map<number, { root: string; bytes: number; otherBytes: number }>()
  for (const { root, bytes } of needs) {
    const { dev } = await stat(root)
    const disk = disks.get(dev) ?? { root, bytes: 0, otherBytes: 0 }
    disk.bytes += bytes
    disks.set(dev, disk)
  }
  for (const { root, bytes } of others) {
    const disk = disks.get((await stat(root).catch(() => undefined))?.dev ?? Number.NaN)
    if (disk !== undefined) disk.otherBytes += bytes
  }
  for (const { root, bytes, otherBytes } of disks.values()) {
    const { blocks, bavail, bsize } = await statfs(root)
    // Some network file systems don't say.
    if (blocks === 0) continue
    const freeBytes = bavail * bsize
    const missingBytes = bytes + otherBytes - freeBytes
    if (bytes === 0 || missingBytes <= 0) continue
    const beside = otherBytes > 0 ? `, and ${inMebibytes(otherBytes)} are still to come of what is pulled already` : ''
    throw new TrellisError(
      'resource_exhausted',
      `the disk of ${root} has ${inMebibytes(freeBytes)} free, ${inMebibytes(bytes)} are to be written${beside}: ${missingBytes} bytes (${inMebibytes(missingBytes)}) are missing`,
      { hint: 'Make room, or choose a folder on another disk with --out.' },
    )
  }
}

export function inMebibytes(bytes: number): string {
  return `${(bytes / 1_048_576).toFixed(1)} MiB`
}
