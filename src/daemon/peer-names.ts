import { isPeerId, type PeerId, TrellisError } from '../base/index.ts'
import { nearest } from '../config/index.ts'

/** Ed25519 peer ids all begin with this, so that it tells nothing: a prefix may leave it out. */
const COMMON_PREFIX = '12D3KooW'
const MIN_PREFIX_CHARS = 4
/** Of what is shorter nobody can say what was meant. */
const MIN_GUESSED_CHARS = 3

/**
 * The peer that a user means: by its id, by its name, or by the beginning of its id. Throws `not_found`, or
 * `invalid_argument` if it may be several.
 */
export function resolvePeer(text: string, members: readonly { peer: PeerId; name: string }[]): PeerId {
  if (isPeerId(text)) return text
  const shown = JSON.stringify(text.slice(0, 80))
  const named = members.filter(member => member.name === text)
  const meant =
    named.length > 0 || text.length < MIN_PREFIX_CHARS
      ? named
      : members.filter(({ peer }) => peer.startsWith(text) || peer.startsWith(COMMON_PREFIX + text))
  const [first, second] = meant
  if (first === undefined) {
    const names = members.map(({ name }) => name)
    const close =
      text.length < MIN_GUESSED_CHARS ? undefined : (nearest(text, names) ?? names.find(name => name.startsWith(text)))
    const meantHint = close === undefined ? '' : `Did you mean ${JSON.stringify(close)}? `
    throw new TrellisError('not_found', `no peer ${shown}`, {
      hint: `${meantHint}\`trellis peers\` lists those that are known.`,
    })
  }
  if (second !== undefined) {
    const ids = meant.slice(0, 5).map(member => member.peer)
    throw new TrellisError('invalid_argument', `${shown} may be several peers: ${ids.join(', ')}`, {
      hint: 'Give more of the id.',
    })
  }
  return first.peer
}
