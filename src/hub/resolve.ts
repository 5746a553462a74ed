import { TrellisError } from '../base/index.ts'
import type { ByteRange } from '../content/index.ts'
import { etagOf } from './documents.ts'
import { HubNotFoundError, type Revision } from './repository.ts'

const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  md: 'text/plain; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
}

/** A file or a part of it, as its client asks: HEAD, conditions and one range as in RFC 9110. */
export function resolveFile(revision: Revision, path: string, request: Request, signal: AbortSignal): Response {
  const { model, commit } = revision
  const file = model.manifest.files.find(candidate => candidate.path === path)
  if (file === undefined)
    throw new HubNotFoundError('EntryNotFound', `${revision.repository} has no file ${JSON.stringify(path)}`)
  const { sizeBytes } = file
  const etag = `"${etagOf(file)}"`
  const headers: Record<string, string> = {
    etag,
    'x-linked-etag': etag,
    'x-linked-size': String(sizeBytes),
    'x-repo-commit': commit,
    'accept-ranges': 'bytes',
    'cache-control': 'no-store',
    'content-type': TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(path.slice(path.lastIndexOf('/') + 1))}`,
  }
  if (matches(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })
  const ifRange = request.headers.get('if-range')
  const asked = ifRange === null || ifRange === etag ? request.headers.get('range') : null
  const range = asked === null ? undefined : parseRange(asked, sizeBytes)
  if (range === 'unsatisfiable')
    return new Response(null, { status: 416, headers: { ...headers, 'content-range': `bytes */${sizeBytes}` } })
  const { offsetBytes, lengthBytes } = range ?? { offsetBytes: 0, lengthBytes: sizeBytes }
  headers['content-length'] = String(lengthBytes)
  if (range !== undefined)
    headers['content-range'] = `bytes ${offsetBytes}-${offsetBytes + lengthBytes - 1}/${sizeBytes}`
  const status = range === undefined ? 200 : 206
  if (request.method === 'HEAD' || lengthBytes === 0) return new Response(null, { status, headers })
  return new Response(bodyOf(model.read(file, { offsetBytes, lengthBytes }, signal)), { status, headers })
}

function matches(condition: string | null, etag: string): boolean {
  return condition !== null && condition.split(',').some(one => [etag, '*'].includes(one.trim().replace(/^W\//, '')))
}

/**
 * The one range that is asked for. Undefined for what is to be ignored: several ranges, other units, nonsense.
 */
function parseRange(text: string, sizeBytes: number): ByteRange | 'unsatisfiable' | undefined {
  const match = /^bytes=(\d{0,16})-(\d{0,16})$/.exec(text.trim())
  if (match === null) return undefined
  const [, first = '', last = ''] = match
  if (first === '') {
    if (last === '') return undefined
    const lengthBytes = Math.min(Number(last), sizeBytes)
    return lengthBytes === 0 ? 'unsatisfiable' : { offsetBytes: sizeBytes - lengthBytes, lengthBytes }
  }
  const offsetBytes = Number(first)
  const end = last === '' ? sizeBytes - 1 : Math.min(Number(last), sizeBytes - 1)
  if (last !== '' && Number(last) < offsetBytes) return undefined
  return offsetBytes >= sizeBytes ? 'unsatisfiable' : { offsetBytes, lengthBytes: end - offsetBytes + 1 }
}

/** Bytes as a client takes them. Leaving ends the reading. */
function bodyOf(bytes: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const reader = bytes[Symbol.asyncIterator]()
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await reader.next()
          if (done === true) controller.close()
          else controller.enqueue(value)
        } catch (reason) {
          controller.error(reason instanceof TrellisError ? reason : new TrellisError('internal', 'reading failed'))
        }
      },
      async cancel() {
        await reader.return?.()
      },
    },
    { highWaterMark: 1 },
  )
}
