import { isPeerId, type PeerId, TrellisError } from '../base/index.ts'
import type { RegistryDocument } from './ports.ts'
import { KEY_BYTES, type ReadingKey } from './sealing.ts'

/** Where, in the registry's document, each member says by which key it can be written to. No name of a model is like it. */
export const READING_KEY_ENTRY = '#reading-key'

/** Says, as this node, by which key models are encrypted for it. Writes only when that has changed. */
export async function announceReadingKey(document: RegistryDocument, self: PeerId, own: ReadingKey): Promise<void> {
  const x25519 = Buffer.from(own.publicKey).toString('base64url')
  for (const { key, author, value } of document.entries())
    if (key === READING_KEY_ENTRY && author === self && (value as { x25519?: unknown } | null)?.x25519 === x25519)
      return
  await document.set(READING_KEY_ENTRY, { x25519 })
}

/** The reading keys of members. What is malformed is as if it were not there. */
export function readingKeys(document: RegistryDocument): Map<PeerId, Uint8Array> {
  const keys = new Map<PeerId, Uint8Array>()
  for (const { key, author, value } of document.entries()) {
    if (key !== READING_KEY_ENTRY || !isPeerId(author) || typeof value !== 'object' || value === null) continue
    const { x25519 } = value as { x25519?: unknown }
    if (typeof x25519 !== 'string' || x25519.length !== 43) continue
    const bytes = Buffer.from(x25519, 'base64url')
    if (bytes.byteLength === KEY_BYTES) keys.set(author, bytes)
  }
  return keys
}

/** The keys of the recipients of a model: of those named, or of all members, and always this node's own. */
export function chooseRecipients(
  document: RegistryDocument,
  wanted: 'members' | readonly PeerId[],
  self: PeerId,
  own: ReadingKey,
): Map<PeerId, Uint8Array> {
  const known = readingKeys(document)
  known.set(self, own.publicKey)
  if (wanted === 'members') return known
  const missing = wanted.filter(peer => !known.has(peer))
  if (missing.length > 0)
    throw new TrellisError('failed_precondition', `no reading key is known of ${missing.slice(0, 5).join(', ')}`, {
      hint: 'A member makes its key known when its daemon runs.',
    })
  const chosen = new Set([self, ...wanted])
  return new Map([...known].filter(([peer]) => chosen.has(peer)))
}
