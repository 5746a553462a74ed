import { type PeerId, type Random, type Signer, TrellisError } from '../base/index.ts'
import { decodeMessage, encodeMessage, meshProto } from '../wire/index.ts'
import {
  base32Text,
  checkName,
  DOMAINS,
  decodeSigned,
  encodeSigned,
  HASH_BYTES,
  isSignedBy,
  keyOf,
  peerOf,
  type SignedBytes,
  sameBytes,
  sha256,
  sign,
  signedOf,
} from './signed.ts'

const { Certificate: CertificateCodec, Genesis: GenesisCodec, Proof: ProofCodec, Role: RoleCodec } = meshProto.mesh

/** What a member may do: an admin also invites, and revokes members. */
export type Role = 'member' | 'admin'

/** Certificates between a member and the founder at most: an admin's admin's admin … */
export const MAX_CHAIN_LENGTH = 8
export const MAX_GENESIS_BYTES = 512
const MAX_CERTIFICATE_BYTES = 512
export const MAX_PROOF_BYTES = 64 + MAX_CHAIN_LENGTH * (MAX_CERTIFICATE_BYTES + 16)
const SERIAL_BYTES = 16
const NONCE_BYTES = 16

/** The mesh's beginning, verified. */
export interface Genesis {
  /** Lower-case base32 of the SHA-256 of `bytes`. */
  readonly meshId: string
  readonly meshHash: Uint8Array
  readonly founder: PeerId
  readonly name: string
  readonly createdMs: number
  /** The signed genesis as it is stored and sent. */
  readonly bytes: Uint8Array
}

/** One certificate, its signature verified. */
export interface Certificate {
  readonly subject: PeerId
  readonly role: Role
  readonly name: string
  readonly issuer: PeerId
  readonly issuedMs: number
  /** Undefined: never. */
  readonly expiresMs: number | undefined
  /** SHA-256 of the signed certificate, as lower-case base32. */
  readonly hash: string
  readonly signed: SignedBytes
}

/** A peer and the certificates from its own to the one that the founder signed; none for the founder. */
export interface Proof {
  readonly peer: PeerId
  readonly role: Role
  /** The name in the peer's own certificate; the founder has none. */
  readonly name: string | undefined
  readonly certificates: readonly Certificate[]
  /** When the first of the certificates expires; undefined: never. */
  readonly expiresMs: number | undefined
  readonly bytes: Uint8Array
}

export function createGenesis(signer: Signer, name: string, nowMs: number, random: Random): Genesis {
  checkName(name, 'the name of the mesh')
  const body = encodeMessage(GenesisCodec, {
    founder: keyOf(signer.peer),
    name,
    createdMs: Math.floor(nowMs),
    nonce: random.bytes(NONCE_BYTES),
  })
  return readGenesis(encodeSigned(sign(signer, DOMAINS.genesis, body)))
}

/** Verifies a signed genesis. Throws `invalid_argument`. */
export function readGenesis(bytes: Uint8Array): Genesis {
  const signed = decodeSigned(bytes, MAX_GENESIS_BYTES, 'genesis')
  const body = decodeMessage(GenesisCodec, signed.body, MAX_GENESIS_BYTES, { what: 'genesis' })
  const founder = peerOf(body.founder, 'genesis')
  if (body.nonce.byteLength !== NONCE_BYTES) throw new TrellisError('invalid_argument', 'malformed genesis: nonce')
  checkName(body.name, 'the name of the mesh')
  if (!isSignedBy(founder, DOMAINS.genesis, signed)) {
    throw new TrellisError('invalid_argument', 'the genesis is not signed by its founder')
  }
  const copy = new Uint8Array(bytes)
  const meshHash = sha256(copy)
  return { meshId: base32Text(meshHash), meshHash, founder, name: body.name, createdMs: body.createdMs, bytes: copy }
}

export interface CertificateContent {
  subject: PeerId
  role: Role
  name: string
  issuedMs: number
  /** Undefined: never. */
  expiresMs?: number | undefined
}

/** Signs a certificate. Whether it counts depends on what the signer is: `readProof` decides. */
export function createCertificate(
  genesis: Genesis,
  signer: Signer,
  content: CertificateContent,
  random: Random,
): Certificate {
  const body = encodeMessage(CertificateCodec, {
    mesh: genesis.meshHash,
    subject: keyOf(content.subject),
    role: content.role === 'admin' ? RoleCodec.ROLE_ADMIN : RoleCodec.ROLE_MEMBER,
    name: checkName(content.name, "the member's name"),
    issuer: keyOf(signer.peer),
    issuedMs: Math.floor(content.issuedMs),
    expiresMs: Math.floor(content.expiresMs ?? 0),
    serial: random.bytes(SERIAL_BYTES),
  })
  return readCertificate(genesis, sign(signer, DOMAINS.certificate, body))
}

function readCertificate(genesis: Genesis, signed: SignedBytes): Certificate {
  const body = decodeMessage(CertificateCodec, signed.body, MAX_CERTIFICATE_BYTES, { what: 'certificate' })
  if (body.mesh.byteLength !== HASH_BYTES || !sameBytes(body.mesh, genesis.meshHash)) {
    throw new TrellisError('permission_denied', 'the certificate is of another mesh')
  }
  if (body.serial.byteLength !== SERIAL_BYTES)
    throw new TrellisError('invalid_argument', 'malformed certificate: serial')
  if (body.role !== RoleCodec.ROLE_MEMBER && body.role !== RoleCodec.ROLE_ADMIN) {
    throw new TrellisError('invalid_argument', 'malformed certificate: unknown role')
  }
  const issuer = peerOf(body.issuer, 'certificate')
  if (!isSignedBy(issuer, DOMAINS.certificate, signed)) {
    throw new TrellisError('permission_denied', 'the certificate is not signed by its issuer')
  }
  return {
    subject: peerOf(body.subject, 'certificate'),
    role: body.role === RoleCodec.ROLE_ADMIN ? 'admin' : 'member',
    name: checkName(body.name, "the member's name"),
    issuer,
    issuedMs: body.issuedMs,
    expiresMs: body.expiresMs === 0 ? undefined : body.expiresMs,
    hash: base32Text(sha256(encodeSigned(signed))),
    signed,
  }
}

/** A proof from a new certificate and its issuer's own proof. */
export function extendProof(genesis: Genesis, issuer: Proof, certificate: Certificate): Proof {
  return makeProof(genesis, certificate.subject, [certificate, ...issuer.certificates])
}

export function founderProof(genesis: Genesis): Proof {
  return makeProof(genesis, genesis.founder, [])
}

function makeProof(genesis: Genesis, peer: PeerId, certificates: readonly Certificate[]): Proof {
  checkChain(genesis, peer, certificates)
  const expiries = certificates.flatMap(certificate => certificate.expiresMs ?? [])
  return {
    peer,
    role: certificates[0]?.role ?? 'admin',
    name: certificates[0]?.name,
    certificates,
    expiresMs: expiries.length === 0 ? undefined : Math.min(...expiries),
    bytes: encodeMessage(ProofCodec, {
      peer: keyOf(peer),
      certificates: certificates.map(certificate => certificate.signed),
    }),
  }
}

function checkLength(certificateCount: number): void {
  if (certificateCount > MAX_CHAIN_LENGTH) {
    throw new TrellisError(
      'permission_denied',
      `the proof of membership has more than ${MAX_CHAIN_LENGTH} certificates`,
    )
  }
}

function checkChain(genesis: Genesis, peer: PeerId, certificates: readonly Certificate[]): void {
  checkLength(certificates.length)
  let expected = peer
  for (const [index, certificate] of certificates.entries()) {
    if (certificate.subject !== expected) {
      throw new TrellisError('permission_denied', 'the proof of membership has certificates that do not connect')
    }
    if (certificate.subject === genesis.founder) {
      throw new TrellisError('permission_denied', 'the proof of membership has a certificate about the founder')
    }
    if (index > 0 && certificate.role !== 'admin') {
      throw new TrellisError('permission_denied', 'the proof of membership has an issuer who is not an admin')
    }
    expected = certificate.issuer
  }
  if (expected !== genesis.founder) {
    throw new TrellisError('permission_denied', 'the proof of membership does not lead to the founder of the mesh')
  }
}

/** The peer that a proof is of, nothing verified. Throws `invalid_argument` if it is malformed. */
export function peerOfProof(bytes: Uint8Array): PeerId {
  const message = decodeMessage(ProofCodec, bytes, MAX_PROOF_BYTES, { what: 'proof of membership' })
  return peerOf(message.peer, 'proof of membership')
}

/**
 * Verifies everything about a proof that does not change: its signatures, its roles and that it leads to the founder.
 * Expiry and revocation are for `Membership` to judge. Throws `invalid_argument` for malformed bytes and
 * `permission_denied` for a proof that does not hold.
 */
export function readProof(genesis: Genesis, bytes: Uint8Array): Proof {
  const message = decodeMessage(ProofCodec, bytes, MAX_PROOF_BYTES, { what: 'proof of membership' })
  const peer = peerOf(message.peer, 'proof of membership')
  const chain = message.certificates ?? []
  checkLength(chain.length)
  return makeProof(
    genesis,
    peer,
    chain.map(signed => readCertificate(genesis, signedOf(signed))),
  )
}
