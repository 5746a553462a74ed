import { isPeerId, type PeerId, TrellisError } from '../base/index.ts'
import { isCid } from '../content/index.ts'
import { MAX_NAME_CHARS, MAX_TAG_CHARS } from './limits.ts'

export const DEFAULT_TAG = 'latest'

const SEGMENT_PATTERN = /^[a-z0-9_-][a-z0-9._-]*$/
const TAG_PATTERN = /^[a-z0-9][a-z0-9._-]*$/

/**
 * What a user calls a model: `name`, `name:tag`, either with `@peer` (whose entry is meant), or a CID, with `@peer`
 * (whom to ask first).
 */
export type ModelRef =
  | { type: 'name'; name: string; tag: string; peer: PeerId | undefined }
  | { type: 'cid'; cid: string; peer: PeerId | undefined }

/** Throws `invalid_argument` unless the text can name a model: lower case, digits and `._-`, in segments parted by `/`. */
export function checkName(name: string): void {
  const fault = nameFault(name)
  if (fault === undefined) return
  throw new TrellisError('invalid_argument', `not a model name: ${JSON.stringify(name.slice(0, 80))}: ${fault}`, {
    hint: 'Use lower-case letters, digits, ".", "_", "-" and "/", for example "org/tiny-llama".',
  })
}

function nameFault(name: string): string | undefined {
  if (name === '') return 'it is empty'
  if (name.length > MAX_NAME_CHARS) return `it is longer than ${MAX_NAME_CHARS} characters`
  if (!/^[a-z0-9]/.test(name)) return 'it must start with a lower-case letter or a digit'
  if (/[A-Z]/.test(name)) return 'it has upper-case letters'
  if (isCid(name)) return 'it reads as a CID'
  for (const segment of name.split('/')) {
    if (segment === '') return 'it has an empty segment'
    if (!SEGMENT_PATTERN.test(segment)) return `${JSON.stringify(segment)} is not a segment of a name`
  }
  return undefined
}

/** Throws `invalid_argument` unless the text can be a tag. */
export function checkTag(tag: string): void {
  if (tag.length <= MAX_TAG_CHARS && TAG_PATTERN.test(tag)) return
  throw new TrellisError('invalid_argument', `not a tag: ${JSON.stringify(tag.slice(0, 80))}`, {
    hint: `Use up to ${MAX_TAG_CHARS} lower-case letters, digits, ".", "_" and "-", starting with a letter or a digit.`,
  })
}

/** Reads a reference. Throws `invalid_argument` with what is wrong. */
export function parseRef(text: string): ModelRef {
  const at = text.indexOf('@')
  const peer = at === -1 ? undefined : text.slice(at + 1)
  const target = at === -1 ? text : text.slice(0, at)
  if (peer !== undefined && !isPeerId(peer))
    throw new TrellisError('invalid_argument', `not a peer id after "@": ${JSON.stringify(peer.slice(0, 80))}`)
  if (isCid(target)) return { type: 'cid', cid: target, peer }
  const colon = target.indexOf(':')
  const name = colon === -1 ? target : target.slice(0, colon)
  const tag = colon === -1 ? DEFAULT_TAG : target.slice(colon + 1)
  checkName(name)
  checkTag(tag)
  return { type: 'name', name, tag, peer }
}

/** A name made from any text, such as a hub's repository id: lower case, what does not fit becomes `-`. */
export function nameFrom(text: string): string {
  const segments = text
    .toLowerCase()
    .split('/')
    .map(segment => segment.replaceAll(/[^a-z0-9._-]+/g, '-').replace(/^[.]+/, ''))
    .filter(segment => segment !== '')
  const name = segments
    .join('/')
    .replace(/^[^a-z0-9]+/, '')
    .slice(0, MAX_NAME_CHARS)
    .replace(/[/]+$/, '')
  checkName(name)
  return name
}
