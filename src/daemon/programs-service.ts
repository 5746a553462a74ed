import { abortable, anySignal } from '../base/index.ts'
import { type BoundService, client, type RpcConnection, serve } from '../rpc/index.ts'
import { DirectoryService, ProgramsControl } from '../wire/index.ts'
import { type DaemonContext, requirePeer, requireRuntime } from './context.ts'

/** What programs ask of the daemon about services, on one connection. */
export function createProgramsService(context: DaemonContext, connection: () => RpcConnection): BoundService {
  const { programs } = context
  return serve(ProgramsControl, {
    async *serve({ services, program }, { signal: callSignal }) {
      const signal = anySignal([callSignal, context.life])
      const unregister = programs.register(services, program, connection())
      // At once, so that whoever closes a service can serve it again with its next call.
      signal.addEventListener('abort', unregister, { once: true })
      try {
        yield { registered: {} }
        await abortable(new Promise<never>(() => {}), signal)
      } finally {
        unregister()
      }
    },
    async listServices({ peer }, { signal }) {
      if (peer === '' || peer === context.identity.peer) return { services: programs.services() }
      const id = requirePeer(context, peer)
      if (id === context.identity.peer) return { services: programs.services() }
      const { rpc } = requireRuntime(context)
      const reply = await client(DirectoryService, rpc.channel(id)).list({}, { signal })
      return { services: reply.services }
    },
  })
}

/** Tells members which services this node's programs serve. */
export function createDirectoryService(context: DaemonContext): BoundService {
  return serve(DirectoryService, { list: () => ({ services: context.programs.services() }) })
}
