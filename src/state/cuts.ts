import type { PeerId } from '../base/index.ts'
import type { OwnedDocument } from './owned-document.ts'

/** Document in which admins name the last entry of each log of a revoked author. */
export const CUTS_DOCUMENT = 'trellis.cuts'

/**
 * The last seq of a revoked author's log that stands: the greatest that an admin says, since members may have built on all that one of them
 * lets stand. Undefined while none has said.
 */
export function cutIn(
  document: OwnedDocument | undefined,
  author: PeerId,
  epoch: number,
  isAdmin: (peer: PeerId) => boolean,
): number | undefined {
  let greatest: number | undefined
  for (const admin of document?.authors ?? []) {
    if (!isAdmin(admin)) continue
    const cuts = document?.getFrom(admin, author)?.value
    if (typeof cuts !== 'object' || cuts === null) continue
    const cut = (cuts as Record<string, unknown>)[String(epoch)]
    greatest = Math.max(greatest ?? 0, typeof cut === 'number' ? cut : 0)
  }
  return greatest
}
