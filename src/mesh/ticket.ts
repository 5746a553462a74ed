import { base32 } from 'multiformats/bases/base32'
import { type PeerId, TrellisError } from '../base/index.ts'
import { decodeMessage, encodeMessage, meshProto } from '../wire/index.ts'
import { type Genesis, type Role, readGenesis } from './certificates.ts'
import { keyOf, peerOf, sha256 } from './signed.ts'
import { packAddresses, unpackAddresses } from './ticket-addresses.ts'

const { Role: RoleCodec, Ticket: TicketCodec } = meshProto.mesh

const PREFIX = 'trellis1'
const LENGTH_BYTES = 2
const CHECKSUM_BYTES = 6
export const MAX_TICKET_BYTES = 4096
const MAX_TICKET_CHARS = PREFIX.length + Math.ceil((MAX_TICKET_BYTES * 8) / 5)
export const MAX_TICKET_ADDRESSES = 16
export const MAX_ADDRESS_CHARS = 512
export const INVITE_ID_BYTES = 8
export const INVITE_SECRET_BYTES = 32

/** An invitation as it is handed over: where to ask, whom, and the secret that says that one was invited. */
export interface Ticket {
  readonly genesis: Genesis
  /** The admin who made the invitation; only this peer redeems it. */
  readonly issuer: PeerId
  readonly inviteId: Uint8Array
  readonly secret: Uint8Array
  readonly role: Role
  /** How often it can be redeemed in all. */
  readonly uses: number
  /** Milliseconds since the epoch. */
  readonly expiresMs: number
  /** Multiaddrs of members, each ending in the member's `/p2p/`. */
  readonly addresses: readonly string[]
}

export type TicketProblem = 'not_a_ticket' | 'newer_version' | 'cut' | 'altered'

/** Thrown when a text is not a whole, unaltered ticket of a version that this build knows. */
export class TicketError extends TrellisError {
  override readonly name = 'TicketError'
  readonly problem: TicketProblem
  constructor(problem: TicketProblem, message: string, options?: ErrorOptions) {
    const hint =
      problem === 'newer_version'
        ? 'Update the older of the two: see `trellis --version` here and where the ticket comes from.'
        : 'Copy the whole line that `trellis invite` printed.'
    super('invalid_argument', message, { ...options, hint })
    this.problem = problem
  }
}

/** One line of lower-case letters and digits. Whoever has it can join. */
export function encodeTicket(ticket: Ticket): string {
  const payload = encodeMessage(TicketCodec, {
    genesis: ticket.genesis.bytes,
    issuer: ticket.issuer === ticket.genesis.founder ? new Uint8Array() : keyOf(ticket.issuer),
    invite: ticket.inviteId,
    secret: ticket.secret,
    role: ticket.role === 'admin' ? RoleCodec.ROLE_ADMIN : RoleCodec.ROLE_MEMBER,
    uses: ticket.uses,
    expiresMs: Math.floor(ticket.expiresMs),
    members: packAddresses(ticket.issuer, ticket.addresses),
  })
  const length = Buffer.alloc(LENGTH_BYTES)
  length.writeUInt16BE(payload.byteLength)
  const bytes = Buffer.concat([length, payload])
  if (bytes.byteLength + CHECKSUM_BYTES > MAX_TICKET_BYTES) {
    throw new TrellisError('resource_exhausted', 'the ticket has too many addresses')
  }
  return PREFIX + base32.baseEncode(Buffer.concat([bytes, sha256(bytes).subarray(0, CHECKSUM_BYTES)]))
}

/**
 * Reads a ticket; blanks and line breaks around and inside it don't matter. Throws `TicketError`. An expired ticket is
 * read all the same: the issuer's clock decides.
 */
export function decodeTicket(text: string): Ticket {
  // More than the longest ticket is read, so that line breaks inside don't count.
  const compact = text
    .slice(0, 2 * MAX_TICKET_CHARS)
    .replace(/\s+/g, '')
    .toLowerCase()
  // The length in front of the payload makes its first character `a` or `b`: digits are all the version's.
  const version = /^trellis(\d+)/.exec(compact)?.[1]
  if (version !== undefined && version !== '1') {
    throw new TicketError('newer_version', 'the ticket is of another version of trellis than this one')
  }
  if (!compact.startsWith(PREFIX)) {
    if (PREFIX.startsWith(compact) && compact.length > 0) throw new TicketError('cut', 'the ticket is cut off')
    throw new TicketError('not_a_ticket', 'this is not a ticket: a ticket starts with "trellis1"')
  }
  const encoded = compact.slice(PREFIX.length)
  if (encoded.length > MAX_TICKET_CHARS) throw new TicketError('altered', 'the ticket is too long')
  const stray = /[^a-z2-7]/.exec(encoded)
  if (stray !== null)
    throw new TicketError('altered', `the ticket was altered: it contains ${JSON.stringify(stray[0])}`)
  const bytes = decodeBase32(encoded)
  if (bytes.byteLength < LENGTH_BYTES) throw new TicketError('cut', 'the ticket is cut off')
  const totalBytes = LENGTH_BYTES + bytes.readUInt16BE(0) + CHECKSUM_BYTES
  const totalChars = Math.ceil((totalBytes * 8) / 5)
  if (encoded.length < totalChars) {
    const missing = totalChars - encoded.length
    throw new TicketError(
      'cut',
      `the ticket is cut off: ${missing} of ${totalChars + PREFIX.length} characters are missing`,
    )
  }
  const body = bytes.subarray(0, totalBytes - CHECKSUM_BYTES)
  const checksum = bytes.subarray(totalBytes - CHECKSUM_BYTES, totalBytes)
  const intact =
    encoded.length === totalChars &&
    // The last character may have bits beyond the last byte, which the checksum does not see.
    base32.baseEncode(bytes) === encoded &&
    Buffer.compare(sha256(body).subarray(0, CHECKSUM_BYTES), checksum) === 0
  if (!intact) {
    throw new TicketError('altered', 'the ticket was altered: its checksum does not match')
  }
  try {
    return readPayload(body.subarray(LENGTH_BYTES))
  } catch (cause) {
    // The checksum holds, so this was made so: by something that is not trellis.
    throw new TicketError('altered', 'the ticket has contents that make no sense', { cause })
  }
}

/** Whole bytes of base32 text; bits beyond the last whole byte are ignored. */
function decodeBase32(encoded: string): Buffer {
  const byteCount = Math.floor((encoded.length * 5) / 8)
  const out = Buffer.alloc(byteCount)
  let value = 0
  let bits = 0
  let offset = 0
  for (const character of encoded) {
    value = ((value << 5) | 'abcdefghijklmnopqrstuvwxyz234567'.indexOf(character)) & 0xfff
    bits += 5
    if (bits >= 8) {
      bits -= 8
      out[offset++] = (value >>> bits) & 0xff
    }
  }
  return out
}

function readPayload(bytes: Uint8Array): Ticket {
  const message = decodeMessage(TicketCodec, bytes, MAX_TICKET_BYTES, { what: 'ticket' })
  const members = message.members ?? []
  const addresses = members.flatMap(member => member.addresses ?? [])
  if (
    message.invite.byteLength !== INVITE_ID_BYTES ||
    message.secret.byteLength !== INVITE_SECRET_BYTES ||
    (message.role !== RoleCodec.ROLE_MEMBER && message.role !== RoleCodec.ROLE_ADMIN) ||
    message.uses === 0 ||
    addresses.length > MAX_TICKET_ADDRESSES ||
    addresses.some(address => address.byteLength > MAX_ADDRESS_CHARS)
  ) {
    throw new TrellisError('invalid_argument', 'malformed ticket')
  }
  const genesis = readGenesis(message.genesis)
  const issuer = message.issuer.byteLength === 0 ? genesis.founder : peerOf(message.issuer, 'ticket')
  return {
    genesis,
    issuer,
    inviteId: message.invite,
    secret: message.secret,
    role: message.role === RoleCodec.ROLE_ADMIN ? 'admin' : 'member',
    uses: message.uses,
    expiresMs: message.expiresMs,
    addresses: unpackAddresses(issuer, members),
  }
}
