import { anySignal, TrellisError, toTrellisError } from '../base/index.ts'
import {
  type BoundService,
  type Client,
  client,
  type HandlerContext,
  type Implementation,
  type MethodDescriptor,
  type RpcChannel,
  type RpcRouter,
  type ServiceDescriptor,
  serve,
} from '../rpc/index.ts'
import { ProgramsControl } from '../wire/index.ts'
import type { Link } from './link.ts'
import type { CallOptions } from './types.ts'

/** In the metadata of a call that the daemon passes on to a program: the peer id of the caller, as the mesh proved it. */
export const CALLER_METADATA = 'trellis-caller'

export interface ServeOptions {
  /** Ends serving. */
  signal?: AbortSignal
  /** Shown in the daemon's status and log. @defaultValue the process's title and id */
  program?: string
}

/** A service that peers can call for as long as this is open. */
export interface ServedService extends AsyncDisposable {
  /** Resolves when it is served no more: with the reason, or `undefined` after `close()`. */
  readonly closed: Promise<TrellisError | undefined>
  /** Stops taking calls; those that run are finished. */
  close(): Promise<void>
}

/** Services of programs on other nodes, with types from their `.proto` (see `trellis rpc generate`). */
export interface RpcApi {
  /** A typed client of a service on a peer, named by its id, a unique prefix or a unique name. Makes no call by itself. */
  client<const S extends ServiceDescriptor>(service: S, peer: string): Client<S>
  /**
   * Serves a service to all members of the mesh and to other programs of this node. Resolves when it can be called;
   * survives a restart of the daemon. `already_exists` if another program serves it here. Handlers find who calls in
   * `context.caller`.
   */
  serve<const S extends ServiceDescriptor>(
    service: S,
    implementation: Implementation<S>,
    options?: ServeOptions,
  ): Promise<ServedService>
  /** Names of the services that programs of a peer, or of this node, serve. */
  services(peer?: string, options?: CallOptions): Promise<string[]>
}

/** A channel whose calls the daemon passes on to a peer: the path says which. */
function channelTo(peer: string, link: Link): RpcChannel {
  const prefix = `@${encodeURIComponent(peer)}/`
  const methods = new WeakMap<MethodDescriptor, MethodDescriptor>()
  const routed = (method: MethodDescriptor): MethodDescriptor => {
    let known = methods.get(method)
    if (known === undefined) {
      known = { ...method, path: prefix + method.path }
      methods.set(method, known)
    }
    return known
  }
  return {
    unary: (method, request, options) => link.unary(routed(method), request, options),
    stream: (method, requests, options) => link.stream(routed(method), requests, options),
  }
}

/** The same service, whose handlers see the peer behind the daemon as their caller. */
function withProvenCaller(service: BoundService): BoundService {
  const methods = service.methods.map(method => ({
    ...method,
    handler: (request: unknown, context: HandlerContext) => {
      const { [CALLER_METADATA]: peer, ...metadata } = context.metadata
      if (peer === undefined || peer === '') return method.handler(request, context)
      return method.handler(request, {
        signal: context.signal,
        deadlineMs: context.deadlineMs,
        remainingMs: () => context.remainingMs(),
        method: context.method,
        metadata,
        caller: { kind: 'peer', peer },
      })
    },
  }))
  return { ...service, methods }
}

export function createRpcApi(link: Link, router: RpcRouter): RpcApi {
  return {
    client: (service, peer) => client(service, channelTo(peer, link)),
    async serve(service, implementation, options = {}) {
      const remove = router.add(withProvenCaller(serve(service, implementation)))
      const ended = new AbortController()
      const signal = anySignal([ended.signal, options.signal])
      const registered = Promise.withResolvers<void>()
      const request = { services: [service.name], program: options.program ?? `${process.title} ${process.pid}` }

      async function register(): Promise<TrellisError | undefined> {
        try {
          await link.persist(async connection => {
            for await (const event of client(ProgramsControl, connection).serve(request, { signal }))
              if (event.event === 'registered') registered.resolve()
            throw new TrellisError('unavailable', 'the daemon ended the registration')
          }, signal)
          return undefined
        } catch (reason) {
          return signal.aborted ? undefined : toTrellisError(reason)
        } finally {
          remove()
        }
      }

      const closed = register()
      const failure = await Promise.race([registered.promise, closed])
      if (failure !== undefined) throw failure
      const close = async (): Promise<void> => {
        ended.abort(new TrellisError('canceled', 'the service was closed'))
        await closed
      }
      return { closed, close, [Symbol.asyncDispose]: close }
    },
    services: async (peer, options) =>
      (await client(ProgramsControl, link).listServices({ peer: peer ?? '' }, options)).services,
  }
}
