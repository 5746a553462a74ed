/** Folders that pulls have left, and whether what is in them is what was published. */
import { rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { PullResult } from '../../src/client/index.ts'
import { type Hashes, hashesOf } from './files.ts'
import type { SoakNode, Storm } from './storm.ts'

const PART_SUFFIX = '.trellis-part'

/** A pull that ended well. */
export interface Pulled {
  node: SoakNode
  result: PullResult
  out: string | undefined
  /** Nobody else writes there. */
  isOurs: boolean
  scope: 'whole' | 'files' | 'layers'
  startMs: number
}

function keyOf(node: SoakNode, id: string): string {
  return `${node.name} ${id}`
}

/** What should be there. */
interface Meant {
  id: string
  name: string
  hashes: Hashes
}

export class Outs {
  readonly #storm: Storm
  /** Of pulls of whole models. */
  readonly #left: { path: string; hashes: Hashes; key: string; startMs: number }[] = []
  /** When models were last removed with their files, by `keyOf`. */
  readonly #removedMs = new Map<string, number>()
  checkedBytes = 0

  constructor(storm: Storm) {
    this.#storm = storm
  }

  /** Says that a node removes a model with its files; the result, that it has. */
  remove(node: SoakNode, id: string): () => void {
    const key = keyOf(node, id)
    this.#removedMs.set(key, Number.POSITIVE_INFINITY)
    return () => this.#removedMs.set(key, performance.now())
  }

  async forget(out: string): Promise<void> {
    const index = this.#left.findIndex(({ path }) => path === out)
    if (index >= 0) this.#left.splice(index, 1)
    await rm(out, { recursive: true, force: true })
  }

  /** Compares what a pull left with what was published. */
  async check({ node, result, out, isOurs, scope, startMs }: Pulled, meant: Meant): Promise<void> {
    if (out === undefined || scope === 'layers') return
    const key = keyOf(node, meant.id)
    const isRemoved = (): boolean => (this.#removedMs.get(key) ?? 0) > startMs
    let found: Hashes
    try {
      found = await hashesOf(out)
    } catch {
      // Removed from its default place by another operation.
      if (isOurs && !isRemoved())
        this.#storm.report('lost', `${out} is not there after its pull of ${meant.name} by ${node.name}`)
      return
    }
    if (isRemoved()) return
    for (const [path, hash] of found) {
      if (path.endsWith(PART_SUFFIX)) {
        if (isOurs && scope === 'whole')
          this.#storm.report('left behind', `${join(out, path)} after a pull of ${meant.name} that ended`)
      } else if (meant.hashes.has(path) && meant.hashes.get(path) !== hash)
        this.#storm.report('wrong bytes', `${join(out, path)} of ${meant.name} ${meant.id}`)
    }
    if (scope === 'whole' && isOurs) {
      const missing = [...meant.hashes.keys()].filter(path => !found.has(path))
      if (missing.length > 0)
        this.#storm.report(
          'missing files',
          `${missing.slice(0, 3).join(', ')} of ${missing.length} in ${out} of ${meant.name}`,
        )
      this.#left.push({ path: out, hashes: meant.hashes, key, startMs })
    }
    this.checkedBytes += result.model.sizeBytes
  }

  /** What was left is still as it was. */
  async checkAll(): Promise<void> {
    for (const { path, hashes, key, startMs } of this.#left) {
      if ((this.#removedMs.get(key) ?? 0) > startMs) continue
      const found = await hashesOf(path).catch(() => undefined)
      if (found === undefined) this.#storm.report('lost', `${path} is gone, which nobody removed`)
      for (const [file, hash] of hashes)
        if (found !== undefined && found.get(file) !== hash)
          this.#storm.report('wrong bytes', `${basename(path)}/${file} at the end`)
    }
  }
}
