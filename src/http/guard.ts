import type { IncomingHttpHeaders } from 'node:http'

/** What a browser, or a page in it, can make a request look like; other programs can send anything. */
export interface Guard {
  /** Why a request is refused, or `undefined`. */
  refuse(headers: IncomingHttpHeaders): string | undefined
  /** The allowed page of another origin that a request comes from, for the headers of its response. */
  allowedOrigin(headers: IncomingHttpHeaders): string | undefined
}

const LOOPBACK_NAMES = new Set(['localhost', '[::1]'])

function isLoopback(hostname: string): boolean {
  return LOOPBACK_NAMES.has(hostname) || /^127(?:\.\d{1,3}){3}$/.test(hostname)
}

function parseHost(host: string): URL | undefined {
  // No credentials, no path: a bare host and port.
  if (!/^[\w.:[\]-]{1,255}$/.test(host)) return undefined
  try {
    return new URL(`http://${host}`)
  } catch {
    return undefined
  }
}

/**
 * Keeps pages of other sites out. A name that an attacker points at 127.0.0.1 (DNS rebinding) shows in `Host`; a page of
 * another origin in `Origin`, or where the browser leaves that out, in `Sec-Fetch-Site`.
 *
 * @param origins Origins whose pages may call, such as `http://localhost:3000`
 */
export function createGuard(origins: readonly string[]): Guard {
  const allowed = new Set(origins)
  return {
    refuse(headers) {
      const host = parseHost(headers.host ?? '')
      if (host === undefined || !isLoopback(host.hostname)) return 'the Host header names no loopback address'
      const { origin } = headers
      if (origin !== undefined) {
        if (origin === host.origin || allowed.has(origin)) return undefined
        return 'pages of this origin may not call (see the setting http.origins)'
      }
      const site = headers['sec-fetch-site']
      if (site === undefined || site === 'none' || site === 'same-origin') return undefined
      return 'pages of other sites may not call'
    },
    allowedOrigin({ origin }) {
      return origin !== undefined && allowed.has(origin) ? origin : undefined
    },
  }
}
