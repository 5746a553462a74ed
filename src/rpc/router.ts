import { TrellisError } from '../base/index.ts'
import { IdempotencyCache } from './idempotency.ts'
import type { BoundService, IncomingCallInfo, ServedMethod, ServiceDescriptor } from './service.ts'

/** How a call ended. Bytes are those of its messages as they came and went, compressed or not. */
export interface CallOutcome {
  readonly error: TrellisError | undefined
  readonly durationMs: number
  readonly receivedBytes: number
  readonly sentBytes: number
}

/** Told how a call ended. */
export interface CallObserver {
  onEnd(outcome: CallOutcome): void
}

/**
 * Runs before a handler: refuses the call by throwing (authorization, quotas), delays it by returning a promise, or
 * follows it to its end with an observer.
 */
export type ServerInterceptor = (
  call: IncomingCallInfo,
  // biome-ignore lint: void says that most interceptors return nothing
) => void | CallObserver | Promise<void | CallObserver>

export interface RpcRouterOptions {
  services?: readonly BoundService[]
  /** Run in order, before every handler. */
  interceptors?: readonly ServerInterceptor[]
  /** Serves paths that no service has, such as calls to be passed on. */
  fallback?: (path: string) => ServedMethod | undefined
}

/** The methods that are served. May change while connections are open. */
export interface RpcRouter {
  readonly idempotency: IdempotencyCache
  readonly interceptors: readonly ServerInterceptor[]
  /** Adds a service; the result removes it. Throws `already_exists` for a name that is taken. */
  add(service: BoundService): () => void
  find(path: string): ServedMethod | undefined
  services(): ServiceDescriptor[]
}

export function createRouter(options: RpcRouterOptions = {}): RpcRouter {
  const services = new Map<string, BoundService>()
  const methods = new Map<string, ServedMethod>()
  const router: RpcRouter = {
    idempotency: new IdempotencyCache(),
    interceptors: options.interceptors ?? [],
    add(service) {
      const { name } = service.descriptor
      if (services.has(name)) throw new TrellisError('already_exists', `service ${name} is already served`)
      services.set(name, service)
      for (const method of service.methods) methods.set(method.descriptor.path, method)
      return () => {
        if (services.get(name) !== service) return
        services.delete(name)
        for (const method of service.methods) methods.delete(method.descriptor.path)
      }
    },
    find: path => methods.get(path) ?? options.fallback?.(path),
    services: () => [...services.values()].map(service => service.descriptor),
  }
  for (const service of options.services ?? []) router.add(service)
  return router
}
