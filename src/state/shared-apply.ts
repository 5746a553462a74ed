import { applyUpdate, type Doc, getItem, Item } from 'yjs'
import { TrellisError } from '../base/index.ts'
import { ByteWriter } from './byte-writer.ts'
import { type ItemId, type ParsedItem, type ParsedUpdate, parseUpdate } from './update-parser.ts'

/** Of a Yjs transaction that brings what another, or this node in an earlier run, wrote. */
export interface AppliedOrigin {
  from: 'peer' | 'disk'
  author: string
}

/** Whether the author of an update had something of others or of its own when it wrote it. */
export type Knows = (id: ItemId) => boolean

/**
 * Gives an update that counts to Yjs, but clocks without content in the place of items that no honest Yjs would have made:
 * those between an origin and a right origin that were not neighbours in what the update builds on. Yjs orders alike on all replicas
 * only what was put between neighbours. What an update builds on is the same everywhere, and so is what becomes of it.
 */
export function applyShared(doc: Doc, bytes: Uint8Array, knows: Knows, origin: AppliedOrigin): void {
  const update = parseUpdate(bytes)
  const places = new Places(doc, update, knows)
  const isPlaced = update.items.map(item => places.take(item))
  applyUpdate(doc, isPlaced.includes(false) ? withoutUnplaced(bytes, update, isPlaced) : bytes, origin)
  if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null)
    throw new TrellisError('internal', 'a shared update that counts left something pending')
}

/** Whether all items of an update have a place, given what its author had. */
export function isPlacedWhole(doc: Doc, update: ParsedUpdate, knows: Knows): boolean {
  const places = new Places(doc, update, knows)
  return update.items.every(item => places.take(item) || item.content.type === 'collected')
}

function withoutUnplaced(bytes: Uint8Array, update: ParsedUpdate, isPlaced: readonly boolean[]): Uint8Array {
  const writer = new ByteWriter(bytes.byteLength)
  for (const value of [1, update.items.length, update.client as number, update.clockStart]) writer.varUint(value)
  for (const [index, { start, end, length }] of update.items.entries()) {
    if (isPlaced[index] === true) {
      writer.raw(bytes.subarray(start, end))
    } else {
      writer.byte(0)
      writer.varUint(length)
    }
  }
  writer.raw(bytes.subarray(update.deletesStart))
  return writer.finish()
}

function nameOf(id: ItemId | undefined): string {
  return id === undefined ? '' : `${id.client}.${id.clock}`
}

/**
 * Decides for the items of one update, in order, whether each lies between neighbours. Between items that were there before,
 * the document tells, where only what the author did not know may lie between; what the update's own items make and take of
 * such gaps is kept here, so that it costs the same however much others wrote at the same place.
 */
class Places {
  readonly #doc: Doc
  readonly #update: ParsedUpdate
  readonly #knows: Knows
  readonly #made = new Set<string>()
  readonly #taken = new Set<string>()
  /** Items of this update without a place, by index. */
  readonly #unplaced = new Set<number>()
  #index = 0

  constructor(doc: Doc, update: ParsedUpdate, knows: Knows) {
    this.#doc = doc
    this.#update = update
    this.#knows = knows
  }

  /** Whether the next item has a place. False for one without content, which needs none. */
  take(item: ParsedItem): boolean {
    const index = this.#index++
    const gap = gapOf(item)
    if (item.content.type === 'collected' || this.#taken.has(gap) || !(this.#made.has(gap) || this.#isGap(item))) {
      this.#unplaced.add(index)
      return false
    }
    const client = this.#update.client as number
    this.#taken.add(gap)
    this.#made.add(`${nameOf(item.origin)}|${client}.${item.clock}`)
    this.#made.add(`${client}.${item.clock + item.length - 1}|${nameOf(item.rightOrigin)}`)
    return true
  }

  #isGap(item: ParsedItem): boolean {
    const { origin, rightOrigin } = item
    const [left, right] = [this.#indexOf(origin), this.#indexOf(rightOrigin)]
    // Of this update's own, only what lies within one item is a gap that was not made.
    if (left !== undefined || right !== undefined)
      return left === right && origin?.clock === (rightOrigin?.clock ?? 0) - 1 && !this.#unplaced.has(left as number)
    if (origin !== undefined) return this.#isGapBehind(origin, rightOrigin)
    return rightOrigin === undefined ? this.#isEmpty(item) : this.#isFirst(rightOrigin)
  }

  /** Which item of this update an id lies in. */
  #indexOf(id: ItemId | undefined): number | undefined {
    const { client, clockStart, items } = this.#update
    if (id === undefined || id.client !== client || id.clock < clockStart) return undefined
    let [from, to] = [0, items.length - 1]
    while (from < to) {
      const middle = (from + to + 1) >> 1
      if ((items[middle] as ParsedItem).clock <= id.clock) from = middle
      else to = middle - 1
    }
    return from
  }

  /** Of what the author knew, nothing lies between the two, or behind the one. */
  #isGapBehind(origin: ItemId, rightOrigin: ItemId | undefined): boolean {
    const left = this.#find(origin)
    if (left === undefined || (rightOrigin !== undefined && this.#find(rightOrigin) === undefined)) return false
    if (origin.clock < left.id.clock + left.length - 1) {
      const next = { client: origin.client, clock: origin.clock + 1 }
      if (nameOf(next) === nameOf(rightOrigin)) return true
      if (this.#knows(next)) return false
    }
    for (let at = left.right; at !== null; at = at.right) {
      if (rightOrigin !== undefined && at.id.client === rightOrigin.client && at.id.clock === rightOrigin.clock)
        return true
      if (this.#knows(at.id)) return false
    }
    return rightOrigin === undefined
  }

  /** Of what the author knew, nothing lies in front of it. Clocks of a client before one that it knew, it knew too. */
  #isFirst(id: ItemId): boolean {
    const item = this.#find(id)
    if (item === undefined || item.id.clock < id.clock) return false
    for (let at = item.left; at !== null; at = at.left) if (this.#knows(at.id)) return false
    return true
  }

  /** Of what the author knew, nothing lies in the list. */
  #isEmpty({ parent, parentKey }: ParsedItem): boolean {
    const type = parent !== undefined && 'root' in parent ? this.#doc.share.get(parent.root) : undefined
    if (type === undefined) return true
    if (parentKey === undefined) {
      for (let at = type._start; at !== null; at = at.right) if (this.#knows(at.id)) return false
    } else {
      for (let at = type._map.get(parentKey) ?? null; at !== null; at = at.left) if (this.#knows(at.id)) return false
    }
    return true
  }

  #find({ client, clock }: ItemId): Item | undefined {
    // The declared type leaves out that it may be a struct without content.
    const found: unknown = getItem(this.#doc.store, { client, clock })
    return found instanceof Item ? found : undefined
  }
}

function gapOf({ origin, rightOrigin, parent, parentKey }: ParsedItem): string {
  if (origin !== undefined || rightOrigin !== undefined) return `${nameOf(origin)}|${nameOf(rightOrigin)}`
  return `${parent !== undefined && 'root' in parent ? parent.root : ''}\n${parentKey ?? '|'}`
}
