import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { TrellisError } from '../base/index.ts'
import { errorResponse } from './errors.ts'

const DEFAULT_BODY_BYTES = 1024 * 1024

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** A request that has passed the server's checks. */
export interface HttpCall {
  readonly request: Request
  readonly url: URL
  /** What the path's parameters matched, decoded. */
  readonly params: Readonly<Record<string, string>>
  /** Aborts when the client is gone or the daemon stops. */
  readonly signal: AbortSignal
}

export interface HttpRoute {
  readonly method: HttpMethod
  /** Below the mount's prefix: `/models/:name`, `/files/:path{.+}` (see Hono's routing). The first that fits is taken. */
  readonly path: string
  handle(call: HttpCall): Response | Promise<Response>
}

/** What a room serves below a prefix. */
export interface HttpMount {
  /** One or more segments: `/rpc`, `/.well-known/agents`. The longest prefix that fits a request is taken. */
  readonly prefix: string
  /** Whether a request must carry the node's token. Without, every process and user of the machine gets in. */
  readonly auth: 'token' | 'open'
  /** Longest body of a request. @defaultValue 1 MiB */
  readonly maxBodyBytes?: number
  readonly routes: readonly HttpRoute[]
}

/** What the server gives a mount besides the request. */
export interface MountBindings {
  signal: AbortSignal
}

/** A mount's routes as one function, with the limit of bodies. */
export function createMountHandler(mount: HttpMount): (request: Request, signal: AbortSignal) => Promise<Response> {
  const app = new Hono<{ Bindings: MountBindings }>().basePath(mount.prefix)
  const maxSize = mount.maxBodyBytes ?? DEFAULT_BODY_BYTES
  app.use(
    '*',
    bodyLimit({
      maxSize,
      onError: () =>
        errorResponse(new TrellisError('resource_exhausted', `the body exceeds ${maxSize} bytes`), { status: 413 }),
    }),
  )
  const methodsOf = new Map<string, HttpMethod[]>()
  for (const route of mount.routes) {
    const { method, path } = route
    methodsOf.set(path, [...(methodsOf.get(path) ?? []), method])
    app.on(method, path, context => {
      const { raw } = context.req
      const params = context.req.param() as Record<string, string>
      return route.handle({ request: raw, url: new URL(raw.url), params, signal: context.env.signal })
    })
  }
  for (const [path, methods] of methodsOf) {
    app.all(path, () =>
      errorResponse(new TrellisError('unimplemented', `this path takes ${methods.join(', ')} only`), {
        status: 405,
        headers: { allow: methods.join(', ') },
      }),
    )
  }
  app.notFound(context => errorResponse(new TrellisError('not_found', `nothing is at ${context.req.path}`)))
  app.onError(reason => errorResponse(reason))
  return async (request, signal) => app.fetch(request, { signal })
}
