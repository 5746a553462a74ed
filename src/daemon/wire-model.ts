import { type PeerId, toTrellisError } from '../base/index.ts'
import type { ConnectedPeer } from '../mesh/index.ts'
import {
  decodeManifest,
  type Manifest,
  type ModelCopy,
  type ModelListing,
  type TransferProgress,
} from '../models/index.ts'
import { controlProto } from '../wire/index.ts'
import type { MeshRuntime } from './mesh-runtime.ts'

const { control } = controlProto
export type WireModel = controlProto.control.Model.$Properties
type WireProgress = controlProto.control.Progress.$Properties

/** A model's manifest, if it is on this node. */
async function localManifest({ content }: MeshRuntime, cid: string): Promise<Manifest | undefined> {
  const bytes = await content.getBlob(cid).catch(() => undefined)
  return bytes === undefined ? undefined : decodeManifest(bytes)
}

/** How much of a model is on this node, and where. */
async function presenceOf(
  runtime: MeshRuntime,
  cid: string,
  copies: readonly ModelCopy[],
  sizeBytes: number,
): Promise<Pick<WireModel, 'presence' | 'path' | 'presentBytes'>> {
  const { Presence } = control
  const complete = copies.find(copy => copy.complete && copy.selection === undefined)
  if (complete !== undefined)
    return { presence: Presence.PRESENCE_COMPLETE, path: placeOf(complete), presentBytes: sizeBytes }
  const [copy] = copies
  if (copy === undefined) return { presence: Presence.PRESENCE_NONE, presentBytes: 0 }
  let presentBytes = 0
  for (const { chunkListCid } of (await localManifest(runtime, cid))?.files ?? []) {
    const status = await runtime.content.fileStatus(chunkListCid)
    if (status.state === 'complete' || status.state === 'partial') presentBytes += status.haveBytes
  }
  return { presence: Presence.PRESENCE_PARTIAL, path: placeOf(copy), presentBytes }
}

/** Where its files can be used: decrypted ones, or those made of parts, rather than what they were made of. */
function placeOf({ kind, root, derived }: ModelCopy): string {
  return (kind === 'pulled' ? derived?.at(-1)?.root : undefined) ?? root
}

/** The author to name: this node, else one that is connected, else any. */
function publisherOf({ mesh }: MeshRuntime, authors: readonly PeerId[]): PeerId {
  const { streams } = mesh
  const online = new Set(streams.connected())
  return authors.find(peer => peer === streams.self) ?? authors.find(peer => online.has(peer)) ?? authors[0] ?? ''
}

export async function wireListing(runtime: MeshRuntime, listing: ModelListing): Promise<WireModel> {
  return {
    id: listing.cid,
    name: listing.name,
    tag: listing.tag ?? '',
    publisher: publisherOf(runtime, listing.authors),
    authors: listing.authors,
    ambiguous: listing.ambiguous,
    createdUnixMs: listing.createdMs,
    sizeBytes: listing.sizeBytes,
    fileCount: listing.fileCount,
    changed: listing.changed,
    pinned: runtime.models.isPinned(listing.cid),
    ...(await presenceOf(runtime, listing.cid, listing.copies, listing.sizeBytes)),
  }
}

/** A model by its id; `tag` where the caller named one, with the name for which it stands that is quicker. */
export async function wireModel(runtime: MeshRuntime, cid: string, tag?: string, name?: string): Promise<WireModel> {
  const listings = await runtime.models.list(
    name === undefined || tag === undefined ? { cid } : { cid, label: { name, tag } },
  )
  const listing = listings.find(other => other.tag === tag) ?? listings[0]
  if (listing !== undefined) return wireListing(runtime, listing)
  const manifest = await localManifest(runtime, cid)
  if (manifest === undefined) return { id: cid }
  return {
    id: cid,
    name: manifest.name,
    createdUnixMs: manifest.createdMs,
    sizeBytes: manifest.files.reduce((sum, file) => sum + file.sizeBytes, 0),
    fileCount: manifest.files.length,
    presence: control.Presence.PRESENCE_NONE,
  }
}

export function wireProgress(runtime: MeshRuntime, phase: 'hash' | 'fetch', progress: TransferProgress): WireProgress {
  const active = progress.peers.filter(peer => peer.bytesPerSecond > 0)
  const connections = new Map(active.length === 0 ? [] : runtime.mesh.peers().map(peer => [peer.peer, peer]))
  return {
    phase,
    doneBytes: progress.bytesDone,
    totalBytes: progress.bytesTotal,
    doneFileCount: progress.filesDone,
    fileCount: progress.fileCount,
    path: progress.files[0]?.path ?? '',
    bytesPerSecond: Math.round(progress.bytesPerSecond),
    ...(progress.etaMs === undefined ? {} : { etaMs: Math.round(progress.etaMs) }),
    files: progress.files.map(({ path, bytesDone, sizeBytes }) => ({ path, doneBytes: bytesDone, sizeBytes })),
    providerCount: active.length,
    providers: active.map(({ peer, bytesDone, bytesPerSecond, lane }) => ({
      peer,
      doneBytes: bytesDone,
      bytesPerSecond: Math.round(bytesPerSecond),
      lane,
      ...wirePath(connections.get(peer)),
    })),
  }
}

function wirePath(connected: ConnectedPeer | undefined): { path: controlProto.control.Peer.Path; transport: string } {
  const { Path } = control.Peer
  if (connected === undefined) return { path: Path.PATH_UNSPECIFIED, transport: '' }
  const { path, transport } = connected
  return { path: path === 'relayed' ? Path.PATH_RELAYED : Path.PATH_DIRECT, transport }
}

/** A failure that does not end an operation. */
export function wireFailure(reason: unknown): { kind: string; message: string; hint: string } {
  const { kind, message, hint } = toTrellisError(reason)
  return { kind, message, hint: hint ?? '' }
}
