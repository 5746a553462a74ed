import type { PeerId } from '../base/index.ts'
import type { OwnedDocument } from './owned-document.ts'

/** Document in which admins name the last entry of each log of a revoked author. */
export const CUTS_DOCUMENT = 'trellis.cuts'

/** The last seq that admins let stand of a revoked author's log: what the latest of them says. Undefined while none has. */
export function cutIn(
  document: OwnedDocument | undefined,
  author: PeerId,
  epoch: number,
  isAdmin: (peer: PeerId) => boolean,
): number | undefined {
  let latest: { stamp: number; admin: PeerId; cuts: unknown } | undefined
  for (const admin of document?.authors ?? []) {
    if (!isAdmin(admin)) continue
    const stamp = document?.placeOf(admin, author)?.stamp
    if (stamp === undefined) continue
    if (latest !== undefined && (stamp < latest.stamp || (stamp === latest.stamp && admin < latest.admin))) continue
    latest = { stamp, admin, cuts: document?.getFrom(admin, author)?.value }
  }
  if (latest === undefined || typeof latest.cuts !== 'object' || latest.cuts === null) return undefined
  const cut = (latest.cuts as Record<string, unknown>)[String(epoch)]
  return typeof cut === 'number' ? cut : 0
}
