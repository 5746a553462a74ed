/** Mutual proof of membership; the first stream of every connection. */
export const MEMBER_PROTOCOL = '/trellis/member/1'
/** Redeems an invitation; served to non-members too, then forwarded to the issuer. */
export const JOIN_PROTOCOL = '/trellis/join/1'
/** Members and addresses that a peer knows. */
export const PEERS_PROTOCOL = '/trellis/peers/1'

/** What a connection that is not admitted may use. */
export const PRE_ADMISSION_PROTOCOLS: readonly string[] = [MEMBER_PROTOCOL, JOIN_PROTOCOL]

/** Characters of the mesh id in the name of its DHT. */
const SHORT_ID_CHARS = 16

export function kadProtocol(meshId: string): string {
  return `/trellis/${meshId.slice(0, SHORT_ID_CHARS)}/kad/1.0.0`
}

/** The version of the handshake that this build speaks. */
export const HANDSHAKE_VERSION = 1
