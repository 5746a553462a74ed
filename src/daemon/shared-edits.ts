import { TrellisError } from '../base/index.ts'
import { checkJson, type JsonValue, type SharedDocument } from '../state/index.ts'
import type { controlProto } from '../wire/index.ts'

type WireEdit = controlProto.control.SharedEdit.$Properties

const NAME_PATTERN = /^[\w.-]{1,64}$/
const MAX_EDIT_COUNT = 10_000

function parseJson(text: string | null | undefined): JsonValue {
  let value: unknown
  try {
    value = JSON.parse(text ?? '')
  } catch (cause) {
    throw new TrellisError('invalid_argument', 'the value is not JSON', { cause })
  }
  checkJson(value)
  return value
}

function checkSpan(index: number, count: number, length: number, what: 'elements' | 'characters'): void {
  if (index + count > length)
    throw new TrellisError('invalid_argument', `there are ${length} ${what}, not ${index + count}`)
}

/** Makes edits in one transaction; a wrong one leaves those before it. Throws `invalid_argument`, `permission_denied`. */
export function applyEdits(document: SharedDocument, edits: readonly WireEdit[]): void {
  if (!document.canWrite)
    throw new TrellisError('permission_denied', `this node may not write ${document.id}`, {
      hint: 'Its owner says who may: `trellis state policy`.',
    })
  if (edits.length > MAX_EDIT_COUNT)
    throw new TrellisError('invalid_argument', `at most ${MAX_EDIT_COUNT} edits at once`)
  document.doc.transact(() => {
    for (const edit of edits) applyEdit(document, edit)
  })
}

function applyEdit(document: SharedDocument, edit: WireEdit): void {
  const name = edit.name ?? ''
  if (!NAME_PATTERN.test(name))
    throw new TrellisError(
      'invalid_argument',
      'a map, list, text or counter has a name of 1 to 64 letters, digits and . _ -',
    )
  if (edit.mapSet) {
    document.map(name).set(edit.mapSet.key ?? '', parseJson(edit.mapSet.valueJson))
  } else if (edit.mapDelete) {
    document.map(name).delete(edit.mapDelete.key ?? '')
  } else if (edit.listInsert) {
    const values = parseJson(edit.listInsert.valuesJson)
    if (!Array.isArray(values)) throw new TrellisError('invalid_argument', 'a list takes a JSON array of values')
    const list = document.list(name)
    checkSpan(edit.listInsert.index ?? 0, 0, list.length, 'elements')
    list.insert(edit.listInsert.index ?? 0, values as JsonValue[])
  } else if (edit.listDelete) {
    const list = document.list(name)
    const { index, count } = edit.listDelete
    checkSpan(index ?? 0, count ?? 0, list.length, 'elements')
    list.delete(index ?? 0, count ?? 0)
  } else if (edit.textInsert) {
    const { index, text: inserted, attributesJson } = edit.textInsert
    const text = document.text(name)
    checkSpan(index ?? 0, 0, text.length, 'characters')
    const attributes = attributesJson ? parseJson(attributesJson) : undefined
    if (
      attributes !== undefined &&
      (typeof attributes !== 'object' || attributes === null || Array.isArray(attributes))
    )
      throw new TrellisError('invalid_argument', 'attributes of a text are a JSON object')
    checkJson(inserted ?? '')
    text.insert(index ?? 0, inserted ?? '', attributes)
  } else if (edit.textDelete) {
    const text = document.text(name)
    const { index, count } = edit.textDelete
    checkSpan(index ?? 0, count ?? 0, text.length, 'characters')
    text.delete(index ?? 0, count ?? 0)
  } else if (typeof edit.counterAdd === 'number') {
    document.counter(name).add(edit.counterAdd)
  } else {
    throw new TrellisError('invalid_argument', 'an edit without anything to do')
  }
}
