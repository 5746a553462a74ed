import { type PeerId, type Random, type Signer, TrellisError } from '../base/index.ts'
import { decodeMessage, encodeMessage, meshProto } from '../wire/index.ts'
import { type Genesis, MAX_PROOF_BYTES, type Proof, readProof } from './certificates.ts'
import {
  base32Text,
  DOMAINS,
  HASH_BYTES,
  isSignedBy,
  keyOf,
  peerOf,
  sameBytes,
  sha256,
  sign,
  signedOf,
} from './signed.ts'

const { Revocation: RevocationCodec, SignedRevocation: SignedRevocationCodec } = meshProto.mesh

/** Peers that one record revokes, and certificates that it endorses, at most. */
export const MAX_SUBJECTS = 512
export const MAX_ENDORSED = 1024
const MAX_REASON_BYTES = 256
const SERIAL_BYTES = 16
const MAX_BODY_BYTES = 512 + MAX_REASON_BYTES + (MAX_SUBJECTS + MAX_ENDORSED) * (HASH_BYTES + 2)
export const MAX_REVOCATION_BYTES = MAX_BODY_BYTES + MAX_PROOF_BYTES + 256

/** A revocation record whose signature and issuer's proof hold. Whether it counts, `judge` decides. */
export interface Revocation {
  /** SHA-256 of the record, as lower-case base32. */
  readonly id: string
  readonly issuer: Proof
  readonly subjects: readonly PeerId[]
  /** Hashes of certificates that stay valid although a subject is among their issuers. */
  readonly endorsed: ReadonlySet<string>
  readonly issuedMs: number
  readonly reason: string
  readonly bytes: Uint8Array
}

export interface RevocationContent {
  subjects: readonly PeerId[]
  /** Hashes of certificates, as they came from `readProof`. */
  endorsed: readonly Uint8Array[]
  reason: string
  issuedMs: number
}

export function createRevocation(
  genesis: Genesis,
  signer: Signer,
  issuer: Proof,
  content: RevocationContent,
  random: Random,
): Revocation {
  const body = encodeMessage(RevocationCodec, {
    mesh: genesis.meshHash,
    issuer: keyOf(signer.peer),
    subjects: content.subjects.map(keyOf),
    endorsed: [...content.endorsed],
    issuedMs: Math.floor(content.issuedMs),
    reason: content.reason,
    serial: random.bytes(SERIAL_BYTES),
  })
  const bytes = encodeMessage(SignedRevocationCodec, {
    revocation: sign(signer, DOMAINS.revocation, body),
    issuer: {
      peer: keyOf(issuer.peer),
      certificates: issuer.certificates.map(certificate => certificate.signed),
    },
  })
  return readRevocation(genesis, bytes)
}

/**
 * Verifies a revocation record: signed by an admin of this mesh, not about the founder. Throws `invalid_argument` for
 * malformed bytes, `permission_denied` for a record that does not hold.
 */
export function readRevocation(genesis: Genesis, bytes: Uint8Array): Revocation {
  const what = { what: 'revocation' }
  const outer = decodeMessage(SignedRevocationCodec, bytes, MAX_REVOCATION_BYTES, what)
  if (!outer.revocation || !outer.issuer) throw new TrellisError('invalid_argument', 'malformed revocation')
  const signed = signedOf(outer.revocation)
  const body = decodeMessage(RevocationCodec, signed.body, MAX_BODY_BYTES, what)
  const subjects = body.subjects ?? []
  const endorsed = body.endorsed ?? []
  if (
    subjects.length === 0 ||
    subjects.length > MAX_SUBJECTS ||
    endorsed.length > MAX_ENDORSED ||
    endorsed.some(hash => hash.byteLength !== HASH_BYTES) ||
    body.serial.byteLength !== SERIAL_BYTES ||
    Buffer.byteLength(body.reason) > MAX_REASON_BYTES
  ) {
    throw new TrellisError('invalid_argument', 'malformed revocation')
  }
  if (!sameBytes(body.mesh, genesis.meshHash)) {
    throw new TrellisError('permission_denied', 'the revocation is of another mesh')
  }
  const issuerPeer = peerOf(body.issuer, 'revocation')
  if (!isSignedBy(issuerPeer, DOMAINS.revocation, signed)) {
    throw new TrellisError('permission_denied', 'the revocation is not signed by its issuer')
  }
  const issuer = readProof(genesis, encodeMessage(meshProto.mesh.Proof, outer.issuer))
  if (issuer.peer !== issuerPeer || issuer.role !== 'admin') {
    throw new TrellisError('permission_denied', 'the revocation was not issued by an admin')
  }
  const subjectPeers = subjects.map(subject => peerOf(subject, 'revocation'))
  if (subjectPeers.includes(genesis.founder)) {
    throw new TrellisError('permission_denied', 'the founder of a mesh cannot be revoked')
  }
  const copy = new Uint8Array(bytes)
  return {
    id: base32Text(sha256(copy)),
    issuer,
    subjects: subjectPeers,
    endorsed: new Set(endorsed.map(hash => base32Text(hash))),
    issuedMs: body.issuedMs,
    reason: body.reason,
    bytes: copy,
  }
}

/** What the known revocation records add up to. */
export interface Judgement {
  /** Why a proof does not hold, and by which record; undefined if it does. */
  problemOf(proof: Proof): { problem: 'revoked' | 'issuer_revoked'; record: Revocation } | undefined
  isRevoked(peer: PeerId): boolean
  /** Who revoked a peer, as far as it counts. */
  revocationsOf(peer: PeerId): readonly Revocation[]
}

/**
 * Decides which records count. The result depends on the set of records only, never on the order of their arrival or
 * on the times they claim, so that all nodes agree and nothing is won by a false date.
 *
 * Records count by their issuer's distance to the founder: all of the founder's do, then those of admins whom the
 * founder certified unless a record that counts already has revoked them, and so on. Two admins at the same distance
 * who revoke each other are both out. A revoked admin's own revocations therefore no longer count; whoever revokes an
 * admin repeats those that should stay.
 */
export function judge(revocations: Iterable<Revocation>): Judgement {
  const byPeer = new Map<PeerId, Revocation[]>()

  function problemOf(proof: Proof): ReturnType<Judgement['problemOf']> {
    const [own] = byPeer.get(proof.peer) ?? []
    if (own !== undefined) return { problem: 'revoked', record: own }
    for (const [index, certificate] of proof.certificates.entries()) {
      const records = byPeer.get(certificate.issuer)
      if (records === undefined) continue
      // Each record that put the issuer out must endorse a certificate of this chain below that issuer.
      const below = proof.certificates.slice(0, index + 1)
      const record = records.find(each => !below.some(candidate => each.endorsed.has(candidate.hash)))
      if (record !== undefined) return { problem: 'issuer_revoked', record }
    }
    return undefined
  }

  const byRank = Map.groupBy(revocations, record => record.issuer.certificates.length)
  for (const rank of [...byRank.keys()].sort((a, b) => a - b)) {
    const counting = (byRank.get(rank) ?? []).filter(record => problemOf(record.issuer) === undefined)
    for (const record of counting) {
      for (const subject of record.subjects) byPeer.set(subject, [...(byPeer.get(subject) ?? []), record])
    }
  }
  return { problemOf, isRevoked: peer => byPeer.has(peer), revocationsOf: peer => byPeer.get(peer) ?? [] }
}
