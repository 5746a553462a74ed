import type { IncomingMessage } from 'node:http'
import type { BrokerCall } from './broker.ts'
import { AgentError } from './failure.ts'

/** Longest path that is taken, in characters. */
const MAX_PATH_CHARS = 1024

/** Headers that belong to one connection, never to the message. */
const HOP_BY_HOP = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'http2-settings',
])

/** What intermediaries say of who calls: nobody did in front of us, so it is made up. */
const CLAIMS = new Set(['forwarded', 'x-real-ip', 'x-client-ip', 'x-cluster-client-ip', 'true-client-ip', 'via'])

/**
 * True for headers that only we may set. Servers that hand headers on as variables take `_` and `-` for the same, so
 * that a name with either is one of them.
 */
function isOurs(lowerName: string): boolean {
  const name = lowerName.replaceAll('_', '-')
  return (
    name.startsWith('trellis-') || name.startsWith('x-trellis-') || name.startsWith('x-forwarded-') || CLAIMS.has(name)
  )
}

/** True if a request says of itself what only we may say of it. */
export function claimsIdentity(request: IncomingMessage): boolean {
  return Object.keys(request.headers).some(name => /^(?:x-)?trellis-/.test(name.replaceAll('_', '-')))
}

/**
 * The headers of a request as they go to the service: those of the connection, and all claims of who calls, are left out,
 * and who calls in truth is put in. As a list of names and values in turn.
 */
export function requestHeaders(request: IncomingMessage, call: BrokerCall, host: string): string[] {
  const headers = endToEnd(request.rawHeaders, request.headers.connection, name => name === 'host' || isOurs(name))
  headers.push('host', host, ...callerHeaders(call))
  if (request.headers['transfer-encoding'] !== undefined) headers.push('transfer-encoding', 'chunked')
  return headers
}

/** Who calls, as services are told: headers that no caller can set. As a list of names and values in turn. */
export function callerHeaders(call: BrokerCall): string[] {
  const { peer, name, domain, isAdmin } = call.caller
  const timeoutMs = call.remainingMs()
  const headers = ['trellis-peer', peer, 'trellis-domain', domain]
  headers.push('trellis-role', isAdmin ? 'admin' : 'member', 'trellis-call', call.token)
  // A label, in which any character may be.
  if (name !== '') headers.push('trellis-peer-name', encodeURIComponent(name))
  if (timeoutMs !== undefined) headers.push('trellis-timeout-ms', String(Math.floor(timeoutMs)))
  return headers
}

/** The headers of a response as they go to the caller. */
export function responseHeaders(response: IncomingMessage): string[] {
  return endToEnd(response.rawHeaders, response.headers.connection, () => false)
}

function endToEnd(
  raw: readonly string[],
  connection: string | undefined,
  isLeftOut: (name: string) => boolean,
): string[] {
  const named = new Set((connection ?? '').split(',').map(name => name.trim().toLowerCase()))
  const kept: string[] = []
  for (let index = 0; index + 1 < raw.length; index += 2) {
    const [name = '', value = ''] = [raw[index], raw[index + 1]]
    const lower = name.toLowerCase()
    if (HOP_BY_HOP.has(lower) || named.has(lower) || isLeftOut(lower)) continue
    kept.push(name, value)
  }
  return kept
}

/**
 * What policies call a request: its method and its path, decoded and without detours, so that no other spelling of a path
 * gets around a rule. Throws `invalid_argument` for what is no path: the address is not the caller's to choose.
 */
export function toolOf(request: IncomingMessage): string {
  const { method = 'GET', url = '' } = request
  if (!url.startsWith('/')) throw new AgentError('invalid_argument', 'the target of a request must be a path')
  const path = url.slice(0, endOfPath(url))
  if (path.length > MAX_PATH_CHARS)
    throw new AgentError('invalid_argument', `a path of more than ${MAX_PATH_CHARS} characters`)
  let decoded: string
  try {
    decoded = decodeURIComponent(path)
  } catch {
    throw new AgentError('invalid_argument', 'the path is not well encoded')
  }
  const parts: string[] = []
  for (const part of decoded.replaceAll('\\', '/').split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return `${method} /${parts.join('/')}`
}

function endOfPath(url: string): number {
  const end = url.search(/[?#]/)
  return end === -1 ? url.length : end
}

/** Loopback by name or number, with or without a port. */
const LOOPBACK = /^(?:localhost|[\w-]+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i

/**
 * Throws `permission_denied` for a request that some web site makes through a caller's browser. It reaches the forwarded
 * port like any program of that machine, but names the site: as its origin, or, when the site's own name was made to
 * lead to the loopback, as the host.
 */
export function checkNotFromSite(request: IncomingMessage, agent: string): void {
  const { host, origin } = request.headers
  const isOwnHost = host === undefined || LOOPBACK.test(host) || host.toLowerCase() === agent.toLowerCase()
  if (!isOwnHost) {
    throw new AgentError('permission_denied', 'the request names another host', {
      suggestedActions: ['Call the service by localhost or 127.0.0.1.'],
    })
  }
  const site = request.headers['sec-fetch-site']
  const isOwnOrigin = origin === undefined || LOOPBACK.test(origin.replace(/^https?:\/\//i, ''))
  if (!isOwnOrigin || site === 'cross-site')
    throw new AgentError('permission_denied', 'the request comes from another web site')
}
