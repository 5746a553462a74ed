import { isPeerId, type PeerId, type Signer, TrellisError, verifySignature } from '../base/index.ts'
import { cidOf } from '../content/index.ts'
import { decodeMessage, encodeMessage, type MessageOut, modelsProto } from '../wire/index.ts'
import { cidFromBytes, cidToBytes } from './cids.ts'
import {
  FORMAT_VERSION,
  HASHED_VERSION,
  MAX_FILE_COUNT,
  MAX_METADATA_LIST_COUNT,
  MAX_METADATA_TEXT_BYTES,
  MAX_PARENT_COUNT,
  MAX_RECIPIENT_COUNT,
  MAX_ROOT_BYTES,
  UNHASHED_VERSION,
} from './limits.ts'
import { checkName } from './names.ts'
import { checkPaths, compareBytewise } from './paths.ts'
import { countFields, present } from './protobuf.ts'
import { SEALING_SCHEME } from './sealing.ts'
import type { Manifest, ModelEncryption, ModelFile, ModelMetadata } from './types.ts'

const { Manifest: ManifestMessage } = modelsProto.models

/** Field numbers of the lists in `Manifest`, counted before they are decoded. */
const PARENTS_FIELD = 4
const FILES_FIELD = 5

const SIGNATURE_DOMAIN = Buffer.from('trellis.models.manifest.v1\0')
const SHA256_BYTES = 32
const X25519_KEY_BYTES = 32
const SEALED_KEY_BYTES = 48

/** The canonical bytes of a manifest: the one encoding that its CID is taken of. Throws `invalid_argument` for one that is not valid. */
export function encodeManifest(manifest: Manifest): Uint8Array {
  checkManifest(manifest)
  const bytes = encodeCanonical(manifest)
  if (bytes.byteLength > MAX_ROOT_BYTES)
    throw new TrellisError(
      'resource_exhausted',
      `the manifest would have ${bytes.byteLength} bytes, the limit is ${MAX_ROOT_BYTES}`,
      { hint: 'Publish fewer files, or pack small ones.' },
    )
  return bytes
}

/** Reads a manifest. Throws `invalid_argument` unless it is valid and in canonical form: one manifest has one CID. */
export function decodeManifest(bytes: Uint8Array): Manifest {
  // Two bytes can claim a file: count before the decoder makes an object of each.
  if (bytes.byteLength <= MAX_ROOT_BYTES) {
    const counts = countFields(bytes, 'manifest')
    if ((counts.get(FILES_FIELD) ?? 0) > MAX_FILE_COUNT)
      throw new TrellisError('resource_exhausted', `manifest lists more than ${MAX_FILE_COUNT} files`)
    if ((counts.get(PARENTS_FIELD) ?? 0) > MAX_PARENT_COUNT)
      throw new TrellisError('resource_exhausted', `manifest lists more than ${MAX_PARENT_COUNT} parents`)
  }
  const message = decodeMessage(ManifestMessage, bytes, MAX_ROOT_BYTES, { what: 'manifest' })
  if (message.version > FORMAT_VERSION)
    throw new TrellisError(
      'invalid_argument',
      `manifest of version ${message.version}, this reads up to ${FORMAT_VERSION}`,
      { hint: 'Update Trellis to read models published by newer versions.' },
    )
  const manifest: Manifest = {
    version: message.version,
    name: message.name,
    createdMs: message.createdMs,
    parents: message.parents.map(cidFromBytes),
    files: message.files.map(fileFromMessage),
    tensorIndexCid: message.tensorIndex.byteLength === 0 ? undefined : cidFromBytes(message.tensorIndex),
    metadata: metadataFromMessage(message.metadata),
    encryption: encryptionFromMessage(message.encryption),
  }
  checkManifest(manifest)
  if (Buffer.compare(encodeCanonical(manifest), bytes) !== 0)
    throw new TrellisError('invalid_argument', 'manifest is not in canonical form')
  return manifest
}

type ManifestMessageOut = MessageOut<typeof ManifestMessage>

function fileFromMessage(file: ManifestMessageOut['files'][number]): ModelFile {
  return {
    path: file.path ?? '',
    sizeBytes: file.sizeBytes ?? 0,
    executable: file.executable ?? false,
    sha256: file.sha256?.byteLength ? file.sha256 : undefined,
    chunkListCid: cidFromBytes(file.chunkList ?? new Uint8Array()),
  }
}

function metadataFromMessage(metadata: ManifestMessageOut['metadata']): ModelMetadata {
  return {
    license: metadata?.license || undefined,
    baseModels: metadata?.baseModels ?? [],
    architectures: metadata?.architectures ?? [],
    modelType: metadata?.modelType || undefined,
  }
}

function encryptionFromMessage(encryption: ManifestMessageOut['encryption']): ModelEncryption | undefined {
  if (encryption === null || encryption === undefined) return undefined
  return {
    scheme: encryption.scheme ?? '',
    salt: encryption.salt ?? new Uint8Array(),
    sealedManifestCid: cidFromBytes(encryption.sealedManifest ?? new Uint8Array()),
    recipients: (encryption.recipients ?? []).map(recipient => ({
      peer: recipient.peer ?? '',
      recipientKey: recipient.recipientKey ?? new Uint8Array(),
      ephemeralKey: recipient.ephemeralKey ?? new Uint8Array(),
      sealed: recipient.sealed ?? new Uint8Array(),
    })),
  }
}

function encodeCanonical(manifest: Manifest): Uint8Array {
  const { metadata, encryption } = manifest
  return encodeMessage(ManifestMessage, {
    version: manifest.version,
    ...present({
      name: manifest.name,
      createdMs: manifest.createdMs,
      parents: manifest.parents.map(cidToBytes),
      files: manifest.files.map(file =>
        present({
          path: file.path,
          sizeBytes: file.sizeBytes,
          executable: file.executable,
          sha256: file.sha256,
          chunkList: cidToBytes(file.chunkListCid),
        }),
      ),
      tensorIndex: manifest.tensorIndexCid === undefined ? undefined : cidToBytes(manifest.tensorIndexCid),
      metadata: isEmptyMetadata(metadata)
        ? undefined
        : present({
            license: metadata.license,
            baseModels: metadata.baseModels,
            architectures: metadata.architectures,
            modelType: metadata.modelType,
          }),
      encryption:
        encryption === undefined
          ? undefined
          : present({
              scheme: encryption.scheme,
              salt: encryption.salt,
              recipients: encryption.recipients.map(recipient => present({ ...recipient })),
              sealedManifest: cidToBytes(encryption.sealedManifestCid),
            }),
    }),
  })
}

function isEmptyMetadata(metadata: ModelMetadata): boolean {
  return (
    metadata.license === undefined &&
    metadata.modelType === undefined &&
    metadata.baseModels.length + metadata.architectures.length === 0
  )
}

function checkManifest(manifest: Manifest): void {
  const older = manifest.files.every(({ sha256 }) => sha256 !== undefined) ? HASHED_VERSION : UNHASHED_VERSION
  if (manifest.version !== FORMAT_VERSION && manifest.version !== older) fail('its version is not that of what it says')
  checkName(manifest.name)
  if (!Number.isSafeInteger(manifest.createdMs) || manifest.createdMs < 0) fail('its date is not a time')
  if (manifest.parents.length > MAX_PARENT_COUNT) fail(`it has more than ${MAX_PARENT_COUNT} parents`)
  if (new Set(manifest.parents).size !== manifest.parents.length) fail('it lists a parent twice')
  const { files } = manifest
  if (files.length === 0) fail('it has no files')
  if (files.length > MAX_FILE_COUNT) fail(`it has more than ${MAX_FILE_COUNT} files`)
  checkPaths(files.map(file => file.path))
  let totalBytes = 0
  let previous: string | undefined
  for (const file of files) {
    if (previous !== undefined && compareBytewise(previous, file.path) >= 0) fail('its files are not sorted')
    previous = file.path
    if (!Number.isSafeInteger(file.sizeBytes) || file.sizeBytes < 0) fail('a size is not a number of bytes')
    totalBytes += file.sizeBytes
    if (!Number.isSafeInteger(totalBytes)) fail('its files have more than 2^53 bytes in all')
    if (file.sha256 !== undefined && file.sha256.byteLength !== SHA256_BYTES) fail('a SHA-256 does not have 32 bytes')
  }
  checkMetadata(manifest.metadata)
  if (manifest.encryption !== undefined) checkEncryption(manifest.encryption)
}

function checkMetadata(metadata: ModelMetadata): void {
  for (const list of [metadata.baseModels, metadata.architectures]) {
    if (list.length > MAX_METADATA_LIST_COUNT) fail(`its metadata lists more than ${MAX_METADATA_LIST_COUNT} entries`)
  }
  const texts = [metadata.license, metadata.modelType, ...metadata.baseModels, ...metadata.architectures]
  for (const text of texts) {
    if (text !== undefined && !isMetadataText(text))
      fail('a text of its metadata is empty, too long or has control characters')
  }
}

/** True for a text that metadata may hold: not empty, at most 256 bytes, nothing that a terminal would act on. */
export function isMetadataText(text: string): boolean {
  return (
    text !== '' &&
    text.length <= MAX_METADATA_TEXT_BYTES &&
    Buffer.byteLength(text) <= MAX_METADATA_TEXT_BYTES &&
    !/[\p{Cc}\p{Cs}\u{2028}-\u{202E}\u{2066}-\u{2069}]/u.test(text)
  )
}

function checkEncryption({ scheme, recipients, salt }: ModelEncryption): void {
  if (scheme !== SEALING_SCHEME) fail('its encryption scheme is unknown')
  if (salt.byteLength !== SHA256_BYTES) fail('the salt of its encryption does not have 32 bytes')
  if (recipients.length === 0 || recipients.length > MAX_RECIPIENT_COUNT)
    fail('its encryption has no or too many recipients')
  let previous = ''
  for (const recipient of recipients) {
    if (!isPeerId(recipient.peer)) fail('a recipient is not a peer id')
    if (recipient.peer <= previous) fail('its recipients are not sorted')
    previous = recipient.peer
    if (
      recipient.recipientKey.byteLength !== X25519_KEY_BYTES ||
      recipient.ephemeralKey.byteLength !== X25519_KEY_BYTES ||
      recipient.sealed.byteLength !== SEALED_KEY_BYTES
    )
      fail('a wrapped key does not have its length')
  }
}

function fail(fault: string): never {
  throw new TrellisError('invalid_argument', `not a valid manifest: ${fault}`)
}

/** Signs a manifest, given its CID, as its publisher: 64 bytes, detached. */
export function signManifest(signer: Signer, cid: string): Uint8Array {
  return signer.sign(signedBytes(cid))
}

/** True when the signature is the peer's over the manifest with this CID. Never throws. */
export function verifyManifest(peer: PeerId, cid: string, signature: Uint8Array): boolean {
  try {
    return verifySignature(peer, signedBytes(cid), signature)
  } catch {
    return false
  }
}

function signedBytes(cid: string): Uint8Array {
  return Buffer.concat([SIGNATURE_DOMAIN, cidToBytes(cid)])
}

/** What a manifest says but for its date and its parents: equal for two publications of the same content under one name. */
export function contentKey(manifest: Manifest): string {
  return cidOf(encodeCanonical({ ...manifest, createdMs: 0, parents: [] }))
}

/** Bytes of all files. */
export function totalSize(manifest: Manifest): number {
  return manifest.files.reduce((sum, file) => sum + file.sizeBytes, 0)
}
