import { type Logger, TrellisError, toTrellisError } from '../base/index.ts'
import { type HttpCall, type HttpMount, jsonResponse } from '../http/index.ts'
import { commitOf } from '../models/index.ts'
import { infoOf, pathsOf, treeOf } from './documents.ts'
import { hubError } from './errors.ts'
import { type HubModels, HubNotFoundError, Repositories } from './repository.ts'
import { resolveFile } from './resolve.ts'

export type { HubModels } from './repository.ts'

export const HUB_PREFIX = '/hub'

const MAX_PATHS_COUNT = 10_000
const MAX_LISTED_COUNT = 1000

export interface HubMountOptions {
  /** Throws `failed_precondition` while the node is in no mesh. */
  models: () => HubModels
  auth: 'token' | 'open'
  log: Logger
}

/** The part of a path below the mount, as decoded segments. A slash inside of one stays inside. */
function segmentsOf({ url }: HttpCall, prefix: string): string[] {
  try {
    return url.pathname
      .slice(prefix.length + 1)
      .split('/')
      .map(decodeURIComponent)
  } catch (cause) {
    throw new TrellisError('invalid_argument', 'malformed path', { cause })
  }
}

/** Parts segments at the first that is one of `words`, with one or two before it: the id of a repository. */
function partAt<Word extends string>(
  segments: readonly string[],
  words: readonly Word[],
): { repository: string; word: Word | undefined; rest: string[] } {
  for (const at of [1, 2]) {
    const word = words.find(candidate => candidate === segments[at])
    if (word !== undefined) return { repository: segments.slice(0, at).join('/'), word, rest: segments.slice(at + 1) }
  }
  return { repository: segments.join('/'), word: undefined, rest: [] }
}

export function createHubMount({ models, auth, log }: HubMountOptions): HttpMount {
  let repositories: { of: HubModels; all: Repositories } | undefined
  const current = (): Repositories => {
    const of = models()
    // Another mesh has other models.
    if (repositories?.of !== of) repositories = { of, all: new Repositories(of) }
    return repositories.all
  }

  /** Failures as the hub's clients read them. */
  const handled =
    (handle: (call: HttpCall) => Response | Promise<Response>) =>
    async (call: HttpCall): Promise<Response> => {
      try {
        return await handle(call)
      } catch (reason) {
        const error = toTrellisError(reason)
        if (error.kind === 'internal')
          log.warn({ path: call.url.pathname, err: error }, 'a request of a hub client failed')
        return hubError(error, reason instanceof HubNotFoundError ? reason.code : undefined)
      }
    }

  async function api(call: HttpCall): Promise<Response> {
    const { signal } = call
    const segments = segmentsOf(call, `${HUB_PREFIX}/api/models`)
    const { repository, word, rest } = partAt(segments, ['revision', 'tree', 'refs', 'paths-info'])
    const [revision = 'main', ...path] = rest
    switch (word) {
      case undefined:
      case 'revision':
        return jsonResponse(infoOf(await current().open(repository, revision, signal)))
      case 'refs':
        return jsonResponse(refsOf(current(), repository))
      case 'tree': {
        const { model } = await current().open(repository, revision, signal)
        const recursive = /^(?:true|1)$/i.test(call.url.searchParams.get('recursive') ?? '')
        const tree = treeOf(model.manifest, path.join('/'), recursive)
        if (tree === undefined) throw new HubNotFoundError('EntryNotFound', 'there is no such folder')
        return jsonResponse(tree)
      }
      case 'paths-info': {
        const { model } = await current().open(repository, revision, signal)
        return jsonResponse(pathsOf(model.manifest, await pathsIn(call.request)))
      }
      default:
        return word satisfies never
    }
  }

  function list({ url }: HttpCall): Response {
    const search = (url.searchParams.get('search') ?? '').toLowerCase()
    const author = url.searchParams.get('author')?.toLowerCase()
    const names = new Map<string, { id: string; sha: string; lastModified: string }>()
    for (const { name, tag, cid, createdMs } of current().entries()) {
      if (tag !== 'latest' || !name.includes(search)) continue
      if (author !== undefined && !name.startsWith(`${author}/`)) continue
      names.set(name, { id: name, sha: commitOf(cid), lastModified: new Date(createdMs).toISOString() })
    }
    const sorted = [...names.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, MAX_LISTED_COUNT)
    return jsonResponse(
      sorted.map(({ id, sha, lastModified }) => ({
        _id: sha.slice(0, 24),
        id,
        modelId: id,
        sha,
        lastModified,
        createdAt: lastModified,
        private: false,
        gated: false,
        downloads: 0,
        likes: 0,
        tags: [],
      })),
    )
  }

  async function file(call: HttpCall): Promise<Response> {
    const { repository, word, rest } = partAt(segmentsOf(call, HUB_PREFIX), ['resolve', 'raw'])
    const [revision, ...path] = rest
    if (word === undefined || revision === undefined || path.length === 0)
      throw new HubNotFoundError('EntryNotFound', 'nothing is at this path')
    const opened = await current().open(repository, revision, call.signal)
    return resolveFile(opened, path.join('/'), call.request, call.signal)
  }

  return {
    prefix: HUB_PREFIX,
    auth,
    routes: [
      { method: 'GET', path: '/api/models', handle: handled(list) },
      { method: 'GET', path: '/api/models/:rest{.+}', handle: handled(api) },
      { method: 'POST', path: '/api/models/:rest{.+}', handle: handled(api) },
      { method: 'GET', path: '/:rest{.+}', handle: handled(file) },
    ],
  }
}

function refsOf(repositories: Repositories, repository: string): object {
  const refs = new Map(repositories.entriesOf(repository).map(({ tag, cid }) => [tag, commitOf(cid)]))
  const main = refs.get('latest')
  refs.delete('latest')
  return {
    branches: main === undefined ? [] : [{ name: 'main', ref: 'refs/heads/main', targetCommit: main }],
    tags: [...refs].map(([name, targetCommit]) => ({ name, ref: `refs/tags/${name}`, targetCommit })),
    converts: [],
  }
}

/** The paths of a request for some: as JSON, or as a form. */
async function pathsIn(request: Request): Promise<string[]> {
  const isForm = request.headers.get('content-type')?.includes('application/x-www-form-urlencoded') === true
  const text = await request.text()
  let paths: unknown
  if (isForm) {
    paths = new URLSearchParams(text).getAll('paths')
  } else {
    try {
      paths = (JSON.parse(text) as { paths?: unknown } | null)?.paths
    } catch (cause) {
      throw new TrellisError('invalid_argument', 'the body is not JSON', { cause })
    }
  }
  const list = typeof paths === 'string' ? [paths] : paths
  if (!Array.isArray(list) || list.length > MAX_PATHS_COUNT || !list.every(path => typeof path === 'string'))
    throw new TrellisError('invalid_argument', `the body names no list of at most ${MAX_PATHS_COUNT} paths`)
  return list
}
