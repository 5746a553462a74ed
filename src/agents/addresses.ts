import type { TcpNetConnectOpts } from 'node:net'
import { isAbsolute } from 'node:path'
import { TrellisError } from '../base/index.ts'

/** Where a plain service of this machine or its network is. */
export type ServiceAddress =
  | { type: 'http'; host: string; port: number; path: string }
  | { type: 'tcp'; host: string; port: number }
  | { type: 'unix'; path: string }

const FORMS = 'http://host:port, tcp://host:port and unix:/path'

/** Reads an address. Throws `invalid_argument`. */
export function parseAddress(text: string): ServiceAddress {
  if (text.startsWith('unix:')) {
    const path = text.slice('unix:'.length).replace(/^\/\/(?=\/)/, '')
    if (!isAbsolute(path)) throw invalid(text, 'the path behind unix: must be absolute')
    return { type: 'unix', path }
  }
  let url: URL
  try {
    url = new URL(text)
  } catch {
    throw invalid(text, `addresses are ${FORMS}`)
  }
  if (url.username !== '' || url.password !== '') throw invalid(text, 'no user and password can be given')
  if (url.search !== '' || url.hash !== '') throw invalid(text, 'no query and no fragment can be given')
  // Without the brackets of IPv6, as sockets take it.
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
  if (host === '') throw invalid(text, 'no host is given')
  if (url.protocol === 'http:') {
    const port = url.port === '' ? 80 : Number(url.port)
    return { type: 'http', host, port, path: url.pathname.replace(/\/$/, '') }
  }
  if (url.protocol !== 'tcp:') throw invalid(text, `addresses are ${FORMS}`)
  if (url.pathname !== '' && url.pathname !== '/') throw invalid(text, 'no path can be given for tcp://')
  if (url.port === '') throw invalid(text, 'no port is given')
  return { type: 'tcp', host, port: Number(url.port) }
}

/** What a socket connects to. */
export function connectOptions(address: ServiceAddress): TcpNetConnectOpts | { path: string } {
  return address.type === 'unix' ? { path: address.path } : { host: address.host, port: address.port }
}

function invalid(text: string, problem: string): TrellisError {
  return new TrellisError('invalid_argument', `not an address of a service: ${JSON.stringify(text.slice(0, 200))}`, {
    hint: `${problem[0]?.toUpperCase()}${problem.slice(1)}.`,
  })
}
