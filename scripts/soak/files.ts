/** Files of models, and what is in them. */
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { makeModel } from '../make-model.ts'
import type { Random } from './random.ts'

export const MIB = 1024 * 1024

export type Hashes = Map<string, string>

/** Makes the files of a model of some shape. The result says whether it has layers. */
export async function makeSource(source: string, random: Random): Promise<boolean> {
  await mkdir(source, { recursive: true })
  const shape = random.weighted({ many: 3, big: 3, empty: 1, tensors: 3 })
  const seed = random.between(1, 1e9)
  if (shape === 'tensors') {
    makeModel(source, { sizeBytes: random.between(1, 24) * MIB, layerCount: 4, seed })
    return true
  }
  const files: [string, number][] = []
  if (shape === 'many') {
    const count = random.between(30, 400)
    for (let index = 0; index < count; index++)
      files.push([`d${index % 7}/e${index % 3}/f${index}.bin`, random.between(0, random.chance(0.1) ? 300_000 : 6_000)])
  } else if (shape === 'big') files.push(['weights1.bin', random.between(1, 40) * MIB + random.between(0, 1_000)])
  else files.push(['empty1.bin', 0], ['a/empty2.bin', 0], ['some1.txt', random.between(1, 50)])
  for (const [path, size] of files) {
    await mkdir(dirname(join(source, path)), { recursive: true })
    await writeFile(join(source, path), bytesOf(seed ^ createSeed(path), size))
  }
  return false
}

/** Bytes that don't repeat, from a seed. */
export function bytesOf(seed: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size)
  let state = seed | 1
  for (let at = 0; at < size; at += 4) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    if (at + 4 <= size) bytes.writeInt32LE(state | 0, at)
    else for (let rest = at; rest < size; rest++) bytes[rest] = state & 255
  }
  return bytes
}

function createSeed(text: string): number {
  return createHash('sha256').update(text).digest().readInt32LE(0)
}

/** SHA-256 of each file in a folder, by its path there. */
export async function hashesOf(folder: string): Promise<Hashes> {
  const hashes: Hashes = new Map()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    hashes.set(
      relative(folder, path),
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex'),
    )
  }
  return hashes
}
