import {
  type Clock,
  type KeyValueOperation,
  type KeyValueStore,
  type Logger,
  type PeerId,
  type Random,
  type Signer,
  silentLogger,
  systemClock,
  systemRandom,
  TrellisError,
} from '../base/index.ts'
import {
  createCertificate,
  createGenesis,
  extendProof,
  founderProof,
  type Genesis,
  type Proof,
  peerOfProof,
  type Role,
  readGenesis,
  readProof,
} from './certificates.ts'
import {
  createRevocation,
  type Judgement,
  judge,
  MAX_ENDORSED,
  MAX_SUBJECTS,
  type Revocation,
  readRevocation,
} from './revocations.ts'
import { base32Bytes, sameBytes } from './signed.ts'

/** Proofs and revocation records kept at most; beyond it new ones are refused. */
const MAX_KNOWN_PROOFS = 20_000
const MAX_REVOCATIONS = 10_000

/** Why a peer is not admitted. */
export type MembershipProblem = 'expired' | 'revoked' | 'issuer_revoked'

export interface Member {
  peer: PeerId
  role: Role
  /** Undefined for the founder. */
  name: string | undefined
  founder: boolean
  /** Milliseconds since the epoch; undefined for the founder. */
  issuedMs: number | undefined
  /** When the proof stops to hold; undefined: never. */
  expiresMs: number | undefined
  /** Undefined: a member. */
  problem: MembershipProblem | undefined
  /** The record by which it was revoked, or the admin that let it in. */
  revocation: Revocation | undefined
}

export type MembershipEvent =
  /** A proof became known, or a better one of a known peer. */
  | { type: 'proof'; peer: PeerId }
  /** A revocation record was added. `peers` are those who are no longer members through it, or are again. */
  | { type: 'revocation'; id: string; bytes: Uint8Array; peers: PeerId[] }

export interface IssueOptions {
  /** Lifetime of the certificate in milliseconds. @defaultValue forever */
  lifetimeMs?: number
}

export interface RevokeOptions {
  /** A text for people, 256 bytes at most. @defaultValue '' */
  reason?: string
  /**
   * For an admin: which members it certified (itself or through others) stay. `'all'`: all that this node knows of.
   * @defaultValue 'all'
   */
  endorse?: 'all' | readonly PeerId[]
}

/** This node's membership in its mesh, and what it knows of other members'. Needs no network. */
export interface Membership {
  readonly genesis: Genesis
  readonly meshId: string
  readonly meshName: string
  readonly founder: PeerId
  readonly self: PeerId
  /** Undefined for the founder. */
  readonly name: string | undefined
  readonly role: Role
  /** This node's own proof, to show to others. */
  ownProof(): Uint8Array
  /** True while the peer's proof is known and holds. */
  isMember(peer: PeerId): boolean
  isAdmin(peer: PeerId): boolean
  isRevoked(peer: PeerId): boolean
  /** Everybody whose proof is known, this node included. */
  members(): Member[]
  member(peer: PeerId): Member | undefined
  /** A known peer's proof, to hand on. */
  proofOf(peer: PeerId): Uint8Array | undefined
  /**
   * Verifies a proof and remembers it. Throws `invalid_argument` if it is malformed, `permission_denied` if it does
   * not hold (revoked or expired peers included; see `checkProof`).
   */
  addProof(bytes: Uint8Array): Member
  /** Like `addProof`, but tells an expired or revoked peer apart instead of throwing, and remembers valid proofs only. */
  checkProof(bytes: Uint8Array): Member
  /** Verifies a revocation record and applies it. False if it was known. Throws as `addProof` does. */
  addRevocation(bytes: Uint8Array): boolean
  /** All known revocation records, as they travel. */
  revocations(): { id: string; bytes: Uint8Array }[]
  /** Signs a certificate for a peer. Throws `permission_denied` unless this node is an admin. */
  issue(subject: PeerId, role: Role, name: string, options?: IssueOptions): Proof
  /**
   * Revokes a peer for good; its record is returned and told to listeners. For an admin, the record also repeats the
   * revocations that the admin made. Throws `permission_denied` unless this node is an admin, and for the founder.
   */
  revoke(peer: PeerId, options?: RevokeOptions): Revocation
  onChange(listener: (event: MembershipEvent) => void): () => void
  /** Resolves when everything so far is on disk. */
  flushed(): Promise<void>
}

export interface MembershipOptions {
  signer: Signer
  store: KeyValueStore
  clock?: Clock
  random?: Random
  log?: Logger
}

const GENESIS_KEY = 'genesis'
const OWN_PROOF_KEY = 'own-proof'
const PROOF_PREFIX = 'proof/'
const REVOCATION_PREFIX = 'revocation/'
/** Sorts after every key with the prefix that ends in '/'. */
const after = (prefix: string): string => `${prefix.slice(0, -1)}0`

/**
 * Founds a mesh: this node becomes its founder. Throws `already_exists` if the store holds a membership.
 */
export async function createMesh(name: string, options: MembershipOptions): Promise<Membership> {
  const genesis = createGenesis(
    options.signer,
    name,
    (options.clock ?? systemClock).wallMs(),
    options.random ?? systemRandom,
  )
  return storeMembership(genesis, founderProof(genesis), options)
}

/** Stores a membership that was got by joining. Throws `already_exists` if the store holds one, as `readProof` otherwise. */
export async function adoptMembership(
  joined: { genesis: Uint8Array; proof: Uint8Array },
  options: MembershipOptions,
): Promise<Membership> {
  const genesis = readGenesis(joined.genesis)
  return storeMembership(genesis, readProof(genesis, joined.proof), options)
}

async function storeMembership(genesis: Genesis, proof: Proof, options: MembershipOptions): Promise<Membership> {
  if (proof.peer !== options.signer.peer) {
    throw new TrellisError('permission_denied', "the proof of membership is not this node's")
  }
  if ((await options.store.get(GENESIS_KEY)) !== undefined) {
    throw new TrellisError('already_exists', 'this home is a member of a mesh already', {
      hint: 'One home is in one mesh: use another home for another mesh.',
    })
  }
  await options.store.batch([
    { type: 'put', key: GENESIS_KEY, value: genesis.bytes },
    { type: 'put', key: OWN_PROOF_KEY, value: proof.bytes },
  ])
  return createMembership(genesis, proof, [], [], options)
}

/** The membership in the store, or undefined if this node has not joined a mesh. Throws `data_loss` if it is damaged. */
export async function loadMembership(options: MembershipOptions): Promise<Membership | undefined> {
  const { store } = options
  const genesisBytes = await store.get(GENESIS_KEY)
  if (genesisBytes === undefined) return undefined
  try {
    const genesis = readGenesis(genesisBytes)
    const own = readProof(genesis, (await store.get(OWN_PROOF_KEY)) ?? new Uint8Array())
    if (own.peer !== options.signer.peer) {
      throw new TrellisError('failed_precondition', `the stored membership is of another peer, ${own.peer}`, {
        hint: 'Restore its identity.key from a backup, or use another home to join as this one.',
      })
    }
    const revocations: Revocation[] = []
    for await (const [, bytes] of store.entries({ gte: REVOCATION_PREFIX, lt: after(REVOCATION_PREFIX) })) {
      revocations.push(readRevocation(genesis, bytes))
    }
    const proofs: Proof[] = []
    for await (const [, bytes] of store.entries({ gte: PROOF_PREFIX, lt: after(PROOF_PREFIX) })) {
      proofs.push(readProof(genesis, bytes))
    }
    return createMembership(genesis, own, proofs, revocations, options)
  } catch (cause) {
    if (cause instanceof TrellisError && cause.kind === 'failed_precondition') throw cause
    throw new TrellisError('data_loss', 'the stored membership is damaged', { cause })
  }
}

function createMembership(
  genesis: Genesis,
  own: Proof,
  storedProofs: readonly Proof[],
  storedRevocations: readonly Revocation[],
  options: MembershipOptions,
): Membership {
  const { signer, store } = options
  const clock = options.clock ?? systemClock
  const random = options.random ?? systemRandom
  const log = options.log ?? silentLogger
  const founder = founderProof(genesis)
  const proofs = new Map<PeerId, Proof>([[founder.peer, founder]])
  for (const proof of storedProofs) proofs.set(proof.peer, proof)
  proofs.set(own.peer, own)
  const revocations = new Map(storedRevocations.map(record => [record.id, record]))
  let judgement: Judgement = judge(revocations.values())
  const listeners = new Set<(event: MembershipEvent) => void>()
  let writing: Promise<void> = Promise.resolve()

  function persist(operations: KeyValueOperation[]): void {
    writing = writing.then(async () => {
      try {
        await store.batch(operations)
      } catch (reason) {
        log.error({ err: reason }, 'membership could not be written to disk')
      }
    })
  }

  function emit(event: MembershipEvent): void {
    for (const listener of listeners) listener(event)
  }

  function problemOf(proof: Proof): MembershipProblem | undefined {
    const judged = judgement.problemOf(proof)
    if (judged !== undefined) return judged.problem
    return proof.expiresMs !== undefined && proof.expiresMs <= clock.wallMs() ? 'expired' : undefined
  }

  function memberOf(proof: Proof): Member {
    return {
      peer: proof.peer,
      role: proof.role,
      name: proof.name,
      founder: proof.peer === genesis.founder,
      issuedMs: proof.certificates[0]?.issuedMs,
      expiresMs: proof.expiresMs,
      problem: problemOf(proof),
      revocation: judgement.problemOf(proof)?.record,
    }
  }

  function holds(peer: PeerId): Proof | undefined {
    const proof = proofs.get(peer)
    return proof !== undefined && problemOf(proof) === undefined ? proof : undefined
  }

  /** A proof replaces a known one that no longer holds, gives less, or ends sooner. */
  function isBetter(candidate: Proof, known: Proof | undefined): boolean {
    if (known === undefined || problemOf(known) !== undefined) return true
    if (candidate.role !== known.role) return candidate.role === 'admin'
    return (candidate.expiresMs ?? Infinity) > (known.expiresMs ?? Infinity)
  }

  function remember(proof: Proof): void {
    const known = proofs.get(proof.peer)
    if (!isBetter(proof, known)) return
    if (known === undefined && proofs.size >= MAX_KNOWN_PROOFS) return
    proofs.set(proof.peer, proof)
    const key = proof.peer === own.peer ? OWN_PROOF_KEY : PROOF_PREFIX + proof.peer
    persist([{ type: 'put', key, value: proof.bytes }])
    emit({ type: 'proof', peer: proof.peer })
  }

  function checkProof(bytes: Uint8Array): Member {
    // Neighbours tell of the same members again and again: what was verified once needs no signature checked.
    const peer = peerOfProof(bytes)
    const known = proofs.get(peer)
    if (known !== undefined && sameBytes(known.bytes, bytes)) return memberOf(known)
    const proof = readProof(genesis, bytes)
    const member = memberOf(proof)
    if (member.problem === undefined) remember(proof)
    return member
  }

  function requireAdmin(what: string): Proof {
    const proof = holds(signer.peer)
    if (proof?.role !== 'admin') {
      throw new TrellisError('permission_denied', `only an admin of the mesh can ${what}`, {
        hint: 'Ask an admin, or the founder, to do it.',
      })
    }
    return proof
  }

  function apply(record: Revocation): void {
    const before = new Set(
      [...proofs.values()].filter(proof => problemOf(proof) === undefined).map(proof => proof.peer),
    )
    revocations.set(record.id, record)
    judgement = judge(revocations.values())
    persist([{ type: 'put', key: REVOCATION_PREFIX + record.id, value: record.bytes }])
    const changed = [...proofs.values()].filter(proof => (problemOf(proof) === undefined) !== before.has(proof.peer))
    const peers = new Set([...changed.map(proof => proof.peer), ...record.subjects])
    emit({ type: 'revocation', id: record.id, bytes: record.bytes, peers: [...peers] })
  }

  function endorsedCertificates(subjects: ReadonlySet<PeerId>, endorse: 'all' | readonly PeerId[]): Uint8Array[] {
    const chosen = endorse === 'all' ? undefined : new Set(endorse)
    const hashes: Uint8Array[] = []
    for (const proof of proofs.values()) {
      const [certificate] = proof.certificates
      if (certificate === undefined || subjects.has(proof.peer) || problemOf(proof) !== undefined) continue
      // The revoking admin always keeps its own membership, even when the one it revokes certified it.
      if (chosen !== undefined && !chosen.has(proof.peer) && proof.peer !== signer.peer) continue
      if (proof.certificates.some(link => subjects.has(link.issuer))) hashes.push(base32Bytes(certificate.hash))
    }
    if (hashes.length > MAX_ENDORSED) {
      throw new TrellisError('resource_exhausted', `more than ${MAX_ENDORSED} members would have to be endorsed`, {
        hint: 'Give those members new certificates first, or name whom to endorse.',
      })
    }
    return hashes
  }

  return {
    genesis,
    meshId: genesis.meshId,
    meshName: genesis.name,
    founder: genesis.founder,
    self: own.peer,
    name: own.name,
    get role() {
      return proofs.get(own.peer)?.role ?? own.role
    },
    ownProof: () => (proofs.get(own.peer) ?? own).bytes,
    isMember: peer => holds(peer) !== undefined,
    isAdmin: peer => holds(peer)?.role === 'admin',
    isRevoked: peer => judgement.isRevoked(peer),
    members: () => [...proofs.values()].map(memberOf),
    member(peer) {
      const proof = proofs.get(peer)
      return proof === undefined ? undefined : memberOf(proof)
    },
    proofOf: peer => proofs.get(peer)?.bytes,
    addProof(bytes) {
      const member = checkProof(bytes)
      if (member.problem !== undefined) {
        throw new TrellisError('permission_denied', `peer ${member.peer} is not a member: ${describe(member.problem)}`)
      }
      return member
    },
    checkProof,
    addRevocation(bytes) {
      const record = readRevocation(genesis, bytes)
      if (revocations.has(record.id)) return false
      if (revocations.size >= MAX_REVOCATIONS) {
        throw new TrellisError('resource_exhausted', `more than ${MAX_REVOCATIONS} revocations`)
      }
      apply(record)
      return true
    },
    revocations: () => [...revocations.values()].map(({ id, bytes }) => ({ id, bytes })),
    issue(subject, role, name, issueOptions = {}) {
      const issuer = requireAdmin('issue certificates')
      if (judgement.isRevoked(subject)) {
        throw new TrellisError('permission_denied', `peer ${subject} was revoked`, {
          hint: 'A revoked identity never comes back: it must join as a new one.',
        })
      }
      const nowMs = clock.wallMs()
      const expiresMs = issueOptions.lifetimeMs === undefined ? undefined : nowMs + issueOptions.lifetimeMs
      const content = { subject, role, name, issuedMs: nowMs, expiresMs }
      const proof = extendProof(genesis, issuer, createCertificate(genesis, signer, content, random))
      remember(proof)
      return proof
    },
    revoke(peer, revokeOptions = {}) {
      const issuer = requireAdmin('revoke a member')
      if (peer === genesis.founder) {
        throw new TrellisError('permission_denied', 'the founder of a mesh cannot be revoked')
      }
      if (peer === signer.peer) {
        throw new TrellisError('invalid_argument', 'a node cannot revoke itself')
      }
      const repeated = [...revocations.values()]
        .filter(record => record.issuer.peer === peer)
        .flatMap(record => record.subjects)
        .filter(subject => subject !== signer.peer)
      const subjects = new Set([peer, ...repeated])
      if (subjects.size > MAX_SUBJECTS) {
        throw new TrellisError('resource_exhausted', `more than ${MAX_SUBJECTS} peers would have to be revoked`)
      }
      const record = createRevocation(
        genesis,
        signer,
        issuer,
        {
          subjects: [...subjects],
          endorsed: endorsedCertificates(subjects, revokeOptions.endorse ?? 'all'),
          reason: revokeOptions.reason ?? '',
          issuedMs: clock.wallMs(),
        },
        random,
      )
      apply(record)
      return record
    },
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    flushed: () => writing,
  }
}

const PROBLEM_TEXTS: Record<MembershipProblem, string> = {
  expired: 'its certificate has expired',
  revoked: 'it was revoked',
  issuer_revoked: 'the admin who let it in was revoked',
}

/** A membership problem in words. */
export function describe(problem: MembershipProblem): string {
  return PROBLEM_TEXTS[problem]
}
