import type { Clock, KeyValueStore, Logger, PeerId, Signer, TrellisError } from '../base/index.ts'
import type { Admitted } from './commit-queue.ts'
import type { ForkProof, Verify } from './fork-proof.ts'
import type { KeyChange } from './owned-document.ts'

/** Who belongs to the space. Changes of it are told by `onChange`, whose result unsubscribes. */
export interface StateMembership {
  readonly spaceId: string
  isMember(peer: PeerId): boolean
  isAdmin(peer: PeerId): boolean
  /** Peers that were members and no longer are, as far as this node knows. */
  formerMembers(): Iterable<PeerId>
  onChange(listener: () => void): () => void
}

/** Where a change came from. */
export type ChangeOrigin = 'local' | 'peer' | 'disk'

/** Entries that a replica lacks, from one peer. */
export interface WantedRange {
  author: PeerId
  epoch: number
  fromSeq: number
  toSeq: number
}

export interface Receipt {
  /** Set when an entry can't be valid: its sender broke the protocol. */
  refused: string | undefined
  /** Ranges to ask of the sender. */
  wants: WantedRange[]
}

/** What a replica tells those around it. */
export interface ReplicaEvents {
  /** Entries are on disk and applied: to be relayed. */
  committed(batch: readonly Admitted[]): void
  changed(document: string, changes: readonly KeyChange[], origin: ChangeOrigin): void
  /** Logs of an author ended elsewhere than before, other than by new entries. */
  touched(author: PeerId): void
  /** A proof is new here: to be gossiped. */
  forked(proof: ForkProof): void
  failed(error: TrellisError): void
}

export interface ReplicaDeps {
  signer: Signer
  db: KeyValueStore
  membership: StateMembership
  clock: Clock
  log: Logger
  /** Checks signatures. A simulation puts something cheaper in its place. @defaultValue Ed25519 */
  verify?: Verify | undefined
  /** Names this copy of the database; when it changes, the copy was restored from elsewhere. */
  instance?: string | undefined
}
