import { TrellisError, toTrellisError } from '../base/index.ts'
import type { RpcApi, Target } from '../client/index.ts'
import { client, type RpcChannel, type ServiceDescriptor, serve } from '../rpc/index.ts'
import type { ProgramsHost } from './programs-service.ts'

/** What calls from within a node's own process need of it. */
export interface DirectHost extends ProgramsHost {
  /** Calls to a peer, or a name, as users name them; `undefined` for this node. Throws `not_found`. */
  channelTo(target: string): RpcChannel | undefined
  /** Calls to whoever serves a name; `undefined` while this node is in no mesh. */
  channelToName(name: string): RpcChannel | undefined
}

/** How long what a text means is remembered, in milliseconds: peers may be renamed, and others may serve. */
const REMEMBERED_MS = 1000

/**
 * The same interface that programs have on a connection to their daemon, in the daemon's own process: calls go straight
 * to the peer's stream, and peers' calls straight to the handler. What is only asked for, `attached` answers.
 */
export function createDirectRpcApi(host: DirectHost, attached: RpcApi): RpcApi {
  return {
    client: (service, target) => client(service, directChannel(host, service, target ?? { name: service.name })),
    async serve(service, implementation, options = {}) {
      options.signal?.throwIfAborted()
      const unregister = host.programs.register(
        {
          services: [service.name],
          program: options.program ?? 'this process',
          name: options.name ?? '',
          capacity: Math.max(1, Math.round(options.capacity ?? 1)),
          descriptors: Buffer.from(service.descriptors ?? '', 'base64'),
        },
        { here: serve(service, implementation) },
      )
      const closed = Promise.withResolvers<TrellisError | undefined>()
      const end = (reason?: TrellisError): void => {
        unregister()
        closed.resolve(reason)
      }
      options.signal?.addEventListener('abort', () => end(), { once: true })
      host.life.addEventListener('abort', () => end(new TrellisError('unavailable', 'the node has stopped')), {
        once: true,
      })
      const close = async (): Promise<void> => end()
      return { closed: closed.promise, close, [Symbol.asyncDispose]: close }
    },
    services: (peer, options) => attached.services(peer, options),
    names: options => attached.names(options),
    describe: (service, target, options) => attached.describe(service, target, options),
  }
}

/** Calls to a target that is looked up when it is called, and remembered for a moment. */
function directChannel(host: DirectHost, { name: service }: ServiceDescriptor, target: string | Target): RpcChannel {
  let known: RpcChannel | undefined
  let knownMs = -Infinity

  function find(): RpcChannel {
    if (typeof target === 'object' && 'name' in target) {
      const channel = host.channelToName(target.name) ?? host.programs.channelTo(service, target.name)
      if (channel !== undefined) return channel
      throw new TrellisError('unavailable', `nobody serves ${JSON.stringify(target.name)}`)
    }
    const channel =
      host.channelTo(typeof target === 'object' ? target.peer : target) ?? host.programs.channelTo(service)
    if (channel !== undefined) return channel
    throw new TrellisError('unimplemented', `this node does not serve ${service}`)
  }

  function channel(): RpcChannel {
    const nowMs = performance.now()
    if (known === undefined || nowMs - knownMs > REMEMBERED_MS) {
      known = find()
      knownMs = nowMs
    }
    return known
  }

  return {
    unary(method, request, options) {
      try {
        return channel().unary(method, request, options)
      } catch (reason) {
        return Promise.reject(toTrellisError(reason))
      }
    },
    stream: (method, requests, options) => channel().stream(method, requests, options),
  }
}
