import { applyUpdate, type Doc, getItem, Item, transact } from 'yjs'
import { TrellisError } from '../base/index.ts'
import { ByteWriter } from './byte-writer.ts'
import { type ItemId, type ParsedItem, type ParsedUpdate, parseUpdate } from './update-parser.ts'

/** Items that are walked over to find the places of one update's items. */
const WALK_STEPS = 10_000

/** Of a Yjs transaction that brings what another, or this node in an earlier run, wrote. */
export interface AppliedOrigin {
  from: 'peer' | 'disk'
  author: string
}

/**
 * Gives an update that counts to Yjs, except for items whose place is none: between an origin and a right origin of which the
 * second is not to the right of the first, in the same list. Yjs puts such an item where the accidents of its memory say, so that
 * two replicas with the same entries would show different documents. Whether a place is one depends on what the
 * update builds on alone. Instead of the item, clocks without content are taken.
 */
export function applyShared(doc: Doc, bytes: Uint8Array, origin: AppliedOrigin): void {
  const update = parseUpdate(bytes)
  const order = new ListOrder()
  // All at once where the places can be looked up before; that is what nearly all updates are.
  if (update.items.every(item => isBetweenOthers(update, item) && hasPlace(doc, item, order)))
    applyUpdate(doc, bytes, origin)
  else transact(doc, () => applyOneByOne(doc, update, bytes, origin, order), origin, false)
  if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null)
    throw new TrellisError('internal', 'a shared update that counts left something pending')
}

function applyOneByOne(
  doc: Doc,
  update: ParsedUpdate,
  bytes: Uint8Array,
  origin: AppliedOrigin,
  order: ListOrder,
): void {
  for (const item of update.items) {
    const writer = new ByteWriter(item.end - item.start + 32)
    for (const value of [1, 1, update.client as number, item.clock]) writer.varUint(value)
    if (hasPlace(doc, item, order)) {
      writer.raw(bytes.subarray(item.start, item.end))
    } else {
      writer.byte(0)
      writer.varUint(item.length)
    }
    writer.varUint(0)
    applyUpdate(doc, writer.finish(), origin)
  }
  if (update.deletes.length > 0)
    applyUpdate(doc, Buffer.concat([Buffer.of(0), bytes.subarray(update.deletesStart)]), origin)
}

/** False when its place is between items of the same update, and can only be looked up once these are there. */
function isBetweenOthers({ client, clockStart }: ParsedUpdate, { origin, rightOrigin }: ParsedItem): boolean {
  if (origin === undefined || rightOrigin === undefined) return true
  return [origin, rightOrigin].every(id => id.client !== client || id.clock < clockStart)
}

function hasPlace(doc: Doc, { origin, rightOrigin }: ParsedItem, order: ListOrder): boolean {
  if (origin === undefined || rightOrigin === undefined) return true
  const [left, right] = [find(doc, origin), find(doc, rightOrigin)]
  // Clocks without content: Yjs takes what refers to them for the same.
  if (left === undefined || right === undefined) return true
  if (left === right) return origin.clock < rightOrigin.clock
  return left.parent === right.parent && left.parentSub === right.parentSub && order.isLeftOf(left, right)
}

function find(doc: Doc, { client, clock }: ItemId): Item | undefined {
  // The declared type leaves out that it may be a struct without content.
  const found: unknown = getItem(doc.store, { client, clock })
  return found instanceof Item ? found : undefined
}

/**
 * Which of two items of one list is to the left, for one update. What lies between them is mostly little and is walked; an update
 * that makes that much has the list numbered once, lest 3,000 items between the ends of a long text take seconds.
 */
class ListOrder {
  #stepsLeft = WALK_STEPS
  readonly #positions = new Map<Item, number>()
  readonly #numbered = new Map<unknown, Set<string | null>>()

  isLeftOf(left: Item, right: Item): boolean {
    if (this.#stepsLeft > 0) {
      const found = this.#walk(left, right)
      if (found !== undefined) return found
    }
    const [a, b] = [this.#rank(left), this.#rank(right)]
    return a.position === b.position ? a.offset < b.offset : a.position < b.position
  }

  /** Looks in both directions at once, so that it costs what lies between them; undefined when that is too much. */
  #walk(left: Item, right: Item): boolean | undefined {
    let [afterLeft, beforeRight]: [Item | null, Item | null] = [left.right, right.left]
    let [beforeLeft, afterRight]: [Item | null, Item | null] = [left.left, right.right]
    while (this.#stepsLeft-- > 0) {
      if (afterLeft === right || beforeRight === left) return true
      if (beforeLeft === right || afterRight === left) return false
      // None of both follows the other: not in one list.
      if (afterLeft === null && beforeLeft === null) return false
      afterLeft = afterLeft?.right ?? null
      beforeRight = beforeRight?.left ?? null
      beforeLeft = beforeLeft?.left ?? null
      afterRight = afterRight?.right ?? null
    }
    return undefined
  }

  /** The next numbered item to the left, or the item itself, and how far it is: only this update's own items have no number. */
  #rank(item: Item): { position: number; offset: number } {
    let first = item
    let offset = 0
    for (let at: Item | null = item; at !== null; at = at.left, offset++) {
      const position = this.#positions.get(at)
      if (position !== undefined) return { position, offset }
      first = at
    }
    let keys = this.#numbered.get(item.parent)
    if (keys === undefined) this.#numbered.set(item.parent, (keys = new Set()))
    if (keys.has(item.parentSub)) return { position: -1, offset }
    keys.add(item.parentSub)
    let position = 0
    for (let at: Item | null = first; at !== null; at = at.right) this.#positions.set(at, position++)
    return { position: offset - 1, offset: 0 }
  }
}
