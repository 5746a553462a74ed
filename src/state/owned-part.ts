import { applyUpdate, Doc, transact, type Map as YMap } from 'yjs'
import { type PeerId, TrellisError } from '../base/index.ts'
import { freezeJson, type JsonValue } from './json.ts'
import { KeyTips, OWNED_ROOT } from './owned-update.ts'

/** What one author's part says of a key. */
export interface Cell {
  stamp: number
  /** Undefined: deleted by this author. */
  value: JsonValue | undefined
}

/** One author's part of an owned document in one epoch: its own Y.Doc, which holds items of that one client only. */
export class OwnedPart {
  readonly author: PeerId
  readonly epoch: number
  readonly clientId: number
  readonly tips = new KeyTips()
  /** Next Yjs clock of validated updates. */
  clock = 0
  #doc: Doc | undefined
  #map: YMap<JsonValue[]> | undefined

  constructor(author: PeerId, epoch: number, clientId: number) {
    this.author = author
    this.epoch = epoch
    this.clientId = clientId
  }

  /** Applies validated updates in one transaction. Throws `internal` if Yjs keeps anything of them pending. */
  apply(updates: readonly Uint8Array[], origin: object): void {
    this.#doc ??= new Doc()
    this.#map ??= this.#doc.getMap(OWNED_ROOT)
    const doc = this.#doc
    if (updates.length === 1) applyUpdate(doc, updates[0] as Uint8Array, origin)
    else
      transact(
        doc,
        () => {
          for (const update of updates) applyUpdate(doc, update, origin)
        },
        origin,
        false,
      )
    if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null)
      throw new TrellisError('internal', 'a validated update left something pending')
  }

  cell(key: string): Cell | undefined {
    const cell = this.#map?.get(key)
    return cell === undefined ? undefined : { stamp: cell[0] as number, value: cell[1] }
  }

  /** The value, frozen; undefined when there is none or it is deleted. */
  value(key: string): JsonValue | undefined {
    const value = this.#map?.get(key)?.[1]
    return value === undefined ? undefined : freezeJson(value)
  }

  keys(): IterableIterator<string> {
    return this.#map === undefined ? [].values() : this.#map.keys()
  }
}
