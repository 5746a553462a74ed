import { isPeerId, type PeerId } from '../base/index.ts'
import { decodeMessage, encodeMessage, stateProto } from '../wire/index.ts'
import { malformed } from './byte-reader.ts'
import { authorOfKey, clientIdOf, type EntryHeader, keyOfAuthor } from './entry.ts'
import { MAX_PAYLOAD_BYTES } from './limits.ts'
import type { ParsedUpdate } from './update-parser.ts'

const WirePolicy = stateProto.state.SharedPolicy
const POLICY_VERSION = 1
const MAX_WRITER_COUNT = 1000
/** Roots of a shared document: maps, lists, texts and counters, each with a name. */
const ROOT_PATTERN = /^[mltc]:[\w.-]{1,64}$/
const NAME_PATTERN = /^[\w.:-]{1,64}$/

/** Who may write a shared document beside its owner. */
export interface SharedPolicy {
  writers: readonly PeerId[]
  everyone: boolean
}

/** A shared document's id names its owner, so that nobody else can make it: `<owner>/<name>`. */
export function sharedIdOf(owner: PeerId, name: string): string {
  if (!NAME_PATTERN.test(name)) throw malformed('a shared document has a name of 1 to 64 letters, digits and . _ : -')
  return `${owner}/${name}`
}

/** Throws `invalid_argument` for anything but the id of a shared document. */
export function ownerOf(id: string): PeerId {
  const slash = id.indexOf('/')
  const owner = id.slice(0, slash)
  if (slash < 0 || !NAME_PATTERN.test(id.slice(slash + 1)) || !isPeerId(owner))
    throw malformed('not the id of a shared document')
  return owner
}

export function encodePolicy(policy: SharedPolicy): Uint8Array {
  const writers = [...new Set(policy.writers)].sort()
  if (writers.length > MAX_WRITER_COUNT) throw malformed(`a policy names at most ${MAX_WRITER_COUNT} writers`)
  return encodeMessage(WirePolicy, {
    version: POLICY_VERSION,
    writers: writers.map(keyOfAuthor),
    everyoneWrites: policy.everyone,
  })
}

export function decodePolicy(bytes: Uint8Array): SharedPolicy {
  const wire = decodeMessage(WirePolicy, bytes, MAX_PAYLOAD_BYTES, { what: 'policy' })
  if (wire.version !== POLICY_VERSION) throw malformed('policy of an unknown version')
  if (wire.writers.length > MAX_WRITER_COUNT) throw malformed('policy names too many writers')
  return { writers: wire.writers.map(authorOfKey), everyone: wire.everyoneWrites }
}

/**
 * Checks what can be said of an update of a shared document from the entry alone: its structs are by the client of its log,
 * start at the log's next clock, lie in roots, and refer only to themselves and to logs that the header names as
 * dependencies. Returns, for each of these clients, the first clock that must exist behind all that it refers to.
 */
export function checkSharedUpdate(
  update: ParsedUpdate,
  header: EntryHeader,
  clientId: number,
  nextClock: number,
): Map<number, number> {
  if (update.client !== undefined && update.client !== clientId)
    throw malformed('update is not by the client of its log')
  const clockStart = update.client === undefined ? nextClock : update.clockStart
  if (clockStart !== nextClock || header.clockStart !== clockStart || header.clockLength !== update.clockLength)
    throw malformed('update does not start at the next clock')
  const needs = new Map<number, number>()
  const refer = (client: number, clockEnd: number, ownEnd: number): void => {
    if (client !== clientId) needs.set(client, Math.max(clockEnd, needs.get(client) ?? 0))
    else if (clockEnd > ownEnd) throw malformed('update refers to clocks of its own that are not there yet')
  }
  for (const item of update.items) {
    if (item.content.type === 'type') throw malformed('shared documents have no nested types')
    for (const id of [item.origin, item.rightOrigin]) if (id) refer(id.client, id.clock + 1, item.clock)
    if (item.parent === undefined) continue
    if (!('root' in item.parent) || !ROOT_PATTERN.test(item.parent.root)) throw malformed('struct is not in a root')
  }
  for (const { client, clock, length } of update.deletes) refer(client, clock + length, clockStart + update.clockLength)
  const named = new Set(header.dependencies.map(({ author, epoch }) => clientIdOf(header.space, author, epoch)))
  for (const client of needs.keys())
    if (!named.has(client)) throw malformed('update refers to a log that its header does not name')
  return needs
}
