import { anySignal, TrellisError, toTrellisError } from '../base/index.ts'
import {
  type BoundService,
  type Client,
  client,
  type Implementation,
  namedPath,
  type RpcChannel,
  type RpcRouter,
  type ServiceDescriptor,
  serve,
  withPaths,
} from '../rpc/index.ts'
import { ProgramsControl } from '../wire/index.ts'
import type { Link } from './link.ts'
import type { CallOptions, ServedName } from './types.ts'

/** Who is called: `peer` by its id, a unique prefix or a unique name; `name` by whoever serves it in the mesh. */
export type Target = { readonly peer: string } | { readonly name: string }

export interface ServeOptions {
  /** Ends serving. */
  signal?: AbortSignal
  /** Shown in the daemon's status and log. @defaultValue the process's title and id */
  program?: string
  /**
   * Name in the mesh: calls by it go to one of those who serve it, chosen by latency and load. 1 to 128 letters, digits
   * and `._-`. @defaultValue the service's full name
   */
  name?: string
  /** Calls that can run at once, relative to others who serve the name: who has more gets more. @defaultValue 1 */
  capacity?: number
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
  /**
   * A typed client of a service. Makes no call by itself. A text is a peer's id, a unique prefix or a unique name, and where
   * no peer is called so, a name of the mesh. @defaultValue target whoever serves the service in the mesh
   */
  client<const S extends ServiceDescriptor>(service: S, target?: string | Target): Client<S>
  /**
   * Serves a service to all members of the mesh and to other programs of this node. Resolves when it can be called;
   * survives a restart of the daemon. `already_exists` if another program serves the name here. Handlers find who calls in
   * `context.caller`.
   */
  serve<const S extends ServiceDescriptor>(
    service: S,
    implementation: Implementation<S>,
    options?: ServeOptions,
  ): Promise<ServedService>
  /** Full names of the services that programs of a peer, or of this node, serve. */
  services(peer?: string, options?: CallOptions): Promise<string[]>
  /** Names that are served in the mesh, with who serves them. */
  names(options?: CallOptions): Promise<ServedName[]>
  /**
   * The `.proto` files behind a service, as an encoded `google.protobuf.FileDescriptorSet`. `not_found` if it is not served
   * there, or by a program that did not describe it. An empty target is this node, its daemon's own services included.
   */
  describe(service: string, target?: string, options?: CallOptions): Promise<Uint8Array>
}

/** A channel whose calls the daemon passes on: the path says to whom. */
export function channelTo(target: string | Target, channel: RpcChannel): RpcChannel {
  if (typeof target === 'object' && 'name' in target) {
    const { name } = target
    const named = withPaths(channel, path => namedPath(name, path))
    // The daemon, which can't see it, may then give a lost call to another server.
    return {
      unary: (method, request, options) =>
        named.unary(method, request, method.idempotent ? { idempotent: true, ...options } : options),
      stream: (method, requests, options) =>
        named.stream(method, requests, method.idempotent ? { idempotent: true, ...options } : options),
    }
  }
  const peer = encodeURIComponent(typeof target === 'object' ? target.peer : target)
  return withPaths(channel, path => `@${peer}/${path}`)
}

/** The service as the daemon calls it when the program has given it a name. */
function named(service: BoundService, name: string): BoundService {
  return {
    descriptor: { ...service.descriptor, name: namedPath(name, service.descriptor.name) },
    methods: service.methods.map(({ descriptor, handler }) => ({
      descriptor: { ...descriptor, path: namedPath(name, descriptor.path) },
      handler,
    })),
  }
}

export function createRpcApi(link: Link, router: RpcRouter): RpcApi {
  const programs = client(ProgramsControl, link)
  return {
    client: (service, target) => client(service, channelTo(target ?? { name: service.name }, link)),
    async serve(service, implementation, options = {}) {
      const bound = serve(service, implementation)
      const name = options.name ?? ''
      const remove = router.add(name === '' ? bound : named(bound, name))
      const ended = new AbortController()
      const signal = anySignal([ended.signal, options.signal])
      const registered = Promise.withResolvers<void>()
      const request = {
        services: [service.name],
        program: options.program ?? `${process.title} ${process.pid}`,
        name,
        capacity: Math.max(1, Math.round(options.capacity ?? 1)),
        fileDescriptorSet: Buffer.from(service.descriptors ?? '', 'base64'),
      }

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
    services: async (peer, options) => (await programs.listServices({ peer: peer ?? '' }, options)).services,
    async names(options) {
      const { names } = await programs.listNames({}, options)
      return names.map(({ name, servers }) => ({
        name: name ?? '',
        servers: (servers ?? []).map(server => ({
          peer: server.peer ?? '',
          services: server.services ?? [],
          runningCount: server.runningCount ?? 0,
          capacity: server.capacity ?? 1,
          connected: server.connected ?? false,
          ...(server.rttMs === undefined || server.rttMs === null ? {} : { rttMs: server.rttMs }),
        })),
      }))
    },
    describe: async (service, target, options) =>
      (await programs.describe({ service, target: target ?? '' }, options)).fileDescriptorSet,
  }
}
