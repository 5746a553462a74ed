import { isAbsolute } from 'node:path'
import { type PeerId, TrellisError } from '../base/index.ts'
import { type PublishOptions, parseRef, type SelectionOptions } from '../models/index.ts'
import type { controlProto } from '../wire/index.ts'
import { type DaemonContext, requirePeer } from './context.ts'

/** Recipients named in one request. */
const MAX_RECIPIENT_COUNT = 1024

/** Paths are on the daemon's machine, whose working directory is not the caller's. */
export function checkAbsolute(path: string, what: string): void {
  if (!isAbsolute(path)) throw new TrellisError('invalid_argument', `${what} must be an absolute path`)
}

/**
 * A reference to a model in which the peer behind "@" is an id: people name it as they do everywhere, by a unique prefix of
 * its id or by its name. Throws as `requirePeer` does.
 */
export function referenceOf(context: DaemonContext, reference: string): string {
  const at = reference.indexOf('@')
  return at === -1 ? reference : `${reference.slice(0, at)}@${requirePeer(context, reference.slice(at + 1))}`
}

export function tagOf(reference: string): string | undefined {
  const ref = parseRef(reference)
  return ref.type === 'name' ? ref.tag : undefined
}

export function selectionOf(request: { files: string[]; layers: string; tensors: string[] }): SelectionOptions {
  const { files, layers, tensors } = request
  return {
    ...(files.length === 0 ? {} : { files }),
    ...(layers === '' ? {} : { layers }),
    ...(tensors.length === 0 ? {} : { tensors }),
  }
}

export function publishOptionsOf(
  context: DaemonContext,
  request: controlProto.control.PublishRequest.$Properties,
): { path: string; options: PublishOptions } {
  const { name, tag, metadata, encrypt, recipients, fileHashes } = request
  const path = request.path ?? ''
  checkAbsolute(path, 'what is published')
  const options: PublishOptions = { name: name ?? '', ...publishMetadata(metadata ?? {}) }
  if (tag) options.tag = tag
  if (fileHashes === true) options.fileHashes = true
  if (encrypt === true) options.encryptFor = recipientsOf(context, recipients ?? [])
  return { path, options }
}

function recipientsOf(context: DaemonContext, recipients: readonly string[]): 'members' | PeerId[] {
  if (recipients.length > MAX_RECIPIENT_COUNT)
    throw new TrellisError('invalid_argument', `more than ${MAX_RECIPIENT_COUNT} recipients`)
  return recipients.length === 0 ? 'members' : recipients.map(peer => requirePeer(context, peer))
}

/** What a publisher may say in place of the model's own files. */
function publishMetadata(metadata: { [key: string]: string }): { license?: string; baseModels?: string[] } {
  const { license, base_model: baseModels, ...unknown } = metadata
  const [key] = Object.keys(unknown)
  if (key !== undefined) {
    throw new TrellisError('invalid_argument', `unknown metadata ${JSON.stringify(key.slice(0, 80))}`, {
      hint: 'Known are license and base_model.',
    })
  }
  return {
    ...(license === undefined ? {} : { license }),
    ...(baseModels === undefined ? {} : { baseModels: baseModels.split(',').map(name => name.trim()) }),
  }
}
