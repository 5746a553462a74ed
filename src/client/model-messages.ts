import { resolve } from 'node:path'
import { ERROR_KINDS, type ErrorKind } from '../base/index.ts'
import type { controlProto } from '../wire/index.ts'
import type { PublishOptions, SelectionOptions } from './api.ts'
import { decodeModel } from './decode.ts'
import type { Failure, FileChange, FollowedVersion, PublishResult } from './model-types.ts'

type Maybe<T> = T | null | undefined

export function selectionOf({ files, layers, tensors }: SelectionOptions) {
  return { files: files ?? [], layers: layers ?? '', tensors: tensors ?? [] }
}

/** A path of this program's as the daemon knows it, whose working folder is another one. */
export function absolutePath(path: string): string {
  return path === '' ? '' : resolve(path)
}

export function publishRequest(path: string, options: PublishOptions) {
  const { name, tag, metadata, encrypt, recipients, fileHashes } = options
  return {
    path: absolutePath(path),
    name,
    tag: tag ?? '',
    metadata: metadata ?? {},
    encrypt: encrypt ?? recipients !== undefined,
    recipients: recipients ?? [],
    fileHashes: fileHashes === true,
  }
}

export function decodeFailure(failure: Maybe<controlProto.control.OperationFailure.$Properties>): Failure {
  const { kind, message, hint } = failure ?? {}
  const known = ERROR_KINDS.find(other => other === kind) satisfies ErrorKind | undefined
  return { kind: known ?? 'internal', message: message ?? '', ...(hint ? { hint } : {}) }
}

export function decodePublished(result: controlProto.control.PublishResult.$Properties): PublishResult {
  return {
    model: decodeModel(result.model ?? {}),
    unchanged: result.unchanged ?? false,
    warnings: result.warnings ?? [],
    ignoredFileCount: result.ignoredFileCount ?? 0,
    ignored: result.ignored ?? [],
    emptyFolders: result.emptyFolders ?? [],
    tensorCount: result.tensorCount ?? 0,
  }
}

export function changeOf(change: Maybe<string>): FileChange['change'] {
  return change === 'added' || change === 'removed' ? change : 'changed'
}

export function decodeVersion(version: controlProto.control.FollowedVersion.$Properties): FollowedVersion {
  const { id, path, current, previous } = version
  return { id: id ?? '', path: path ?? '', current: current ?? '', ...(previous ? { previous } : {}) }
}
