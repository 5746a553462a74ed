import { type Clock, type Logger, type PeerId, type Signer, TrellisError } from '../base/index.ts'
import type { AddFileOptions, ContentStore } from '../content/index.ts'
import type { Announcer } from './announcer.ts'
import type { Holds } from './holds.ts'
import type { Library } from './library.ts'
import { describeProblems, type PathProblem } from './paths.ts'
import type { RegistryDocument } from './ports.ts'
import type { TransferProgress } from './progress.ts'
import type { Registry } from './registry.ts'
import type { ReadingKey } from './sealing.ts'
import { isSameFile, type Walked } from './walk.ts'

export interface PublishOptions {
  name: string
  /** @defaultValue 'latest' */
  tag?: string
  /** CIDs of the versions that this one succeeds. @defaultValue what this node last published under the name and tag */
  parents?: readonly string[]
  /** In place of what config.json, the model card or a GGUF header say. */
  license?: string
  baseModels?: readonly string[]
  /**
   * The manifest says the SHA-256 of whole files too, by which hubs know them. Publishing and pulling then take longer: it is a chain
   * for one core, some four times slower than the chunks' hashes. Files that a Hugging Face cache names by their hash have it, checked, in
   * any case. Does not matter to encrypted models.
   * @defaultValue false
   */
  fileHashes?: boolean
  /**
   * Encrypts the model for these members, or for all whose keys are known, and always for this node: relays, caches and disks
   * then hold ciphertext. Makes an encrypted copy of the files. Versions share no chunks, and tensors can't be chosen.
   */
  encryptFor?: 'members' | readonly PeerId[]
  signal?: AbortSignal
  onProgress?: (event: TransferProgress) => void
}

export interface PublishDependencies {
  content: ContentStore
  library: Library
  registry: Registry
  announcer: Announcer
  signer: Signer
  document: RegistryDocument
  readingKey: ReadingKey
  clock: Clock
  log: Logger
  holds: Holds
  /** Where files of this node's own go. */
  directory: string
}

/** What goes with every file that is added. */
export function addFound({ signal }: PublishOptions): AddFileOptions {
  return signal === undefined ? {} : { signal }
}

/** Throws `failed_precondition` naming every file that is not what it was when the walk saw it. */
export async function checkUnchanged({ root, files }: Walked): Promise<void> {
  const problems: PathProblem[] = []
  for (const file of files)
    if (!(await isSameFile(file))) problems.push({ path: file.path, problem: 'changed while it was published' })
  if (problems.length > 0)
    throw new TrellisError('failed_precondition', describeProblems(`${root} was not published`, problems), {
      hint: 'Publish again when nothing writes to it.',
    })
}
