/**
 * The one HTTP listener of a daemon: on loopback, for programs of this machine that speak no RPC (curl, browsers, hub
 * clients, agents). Off unless `http.listen` is set; `trellis status` shows its address, `trellis http token` its token.
 *
 * A room that wants to be reached by HTTP makes a mount, and the daemon adds it (`DaemonContext.mountHttp`):
 *
 * ```ts
 * const mount: HttpMount = {
 *   prefix: '/hub',
 *   auth: 'token',                                   // or 'open': anybody who can connect, browsers of other sites excepted
 *   routes: [
 *     { method: 'GET', path: '/models/:name', handle: ({ params, signal }) => jsonResponse(await find(params.name, signal)) },
 *     { method: 'GET', path: '/:repo{.+}/resolve/:revision/:path{.+}', handle: … },        // HEAD comes here too, without a body
 *     { method: 'POST', path: '/watch', handle: ({ request, signal }) => eventStreamResponse(events(await request.json()), signal) },
 *   ],
 * }
 * ```
 *
 * Handlers take web-standard `Request`s and give `Response`s; what they throw becomes a status and a JSON error
 * (`errorResponse`). Before a handler runs, the server has checked where the request comes from (Host, Origin,
 * Sec-Fetch-Site), its token, and the size of its body (`maxBodyBytes`). `signal` aborts when the client is gone or the
 * daemon stops. Bodies of responses are read no faster than the client takes them; one that takes nothing for two minutes is
 * disconnected.
 */
export { errorDocument, errorResponse, jsonResponse, statusOfKind } from './errors.ts'
export { eventStreamResponse, type ServerSentEvent } from './event-stream.ts'
export type { HttpCall, HttpMethod, HttpMount, HttpRoute } from './mount.ts'
export { createHttpServer, type HttpServer, type HttpServerOptions } from './server.ts'
export { HTTP_TOKEN_FILE, loadHttpToken } from './token.ts'
