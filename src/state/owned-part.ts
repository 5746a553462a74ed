import type { PeerId } from '../base/index.ts'
import { freezeJson, type JsonValue } from './json.ts'
import { KeyTips, type OwnedChange } from './owned-update.ts'

/** What one author's part says of a key. */
export interface Cell {
  stamp: number
  /** Undefined: deleted by this author. */
  value: JsonValue | undefined
}

/**
 * One author's part of an owned document in one epoch. Its updates are those of a Y.Doc with one map and one client; what
 * such a document would hold follows from the check of each update, so no Y.Doc is kept (a thousand authors' would take
 * gigabytes), and hostile updates never reach Yjs.
 */
export class OwnedPart {
  readonly author: PeerId
  readonly epoch: number
  readonly clientId: number
  /** Items of what was validated, which may be ahead of what is on disk; and what of it is applied. */
  readonly tips = new KeyTips()
  /** Next Yjs clock of validated updates. */
  clock = 0

  constructor(author: PeerId, epoch: number, clientId: number) {
    this.author = author
    this.epoch = epoch
    this.clientId = clientId
  }

  /** Applies what validated updates change, in their order. */
  apply(changes: readonly OwnedChange[]): void {
    for (const change of changes) this.tips.say(change)
  }

  cell(key: string): Readonly<Cell> | undefined {
    const slot = this.tips.slot(key)
    return slot === undefined || slot.stamp < 0 ? undefined : slot
  }

  /** The value, frozen; undefined when there is none or it is deleted. */
  value(key: string): JsonValue | undefined {
    const value = this.cell(key)?.value
    return value === undefined ? undefined : freezeJson(value)
  }

  *keys(): Generator<string> {
    for (const { key, stamp } of this.tips.slots()) if (stamp >= 0) yield key
  }
}
