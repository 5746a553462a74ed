import { createA2aMount } from '../agents/index.ts'
import type { ByteStream, Logger } from '../base/index.ts'
import { createRpcMount } from '../gateway/index.ts'
import { createHttpServer, type HttpServer, loadHttpToken } from '../http/index.ts'
import { createHubMount } from '../hub/index.ts'
import { createRpcConnection, type RpcChannel, type RpcConnection } from '../rpc/index.ts'
import { agentRefOf, agentsOf } from './agent-refs.ts'
import { type DaemonContext, requireRuntime } from './context.ts'

export interface HttpDeps {
  /** A connection to the daemon, as a program's. Throws `unavailable` while the daemon starts. */
  attach: () => ByteStream
  log: Logger
}

/** Starts what the configuration wants served over HTTP: models as a hub serves them, agents over A2A, and the daemon's RPC. */
export async function startHttp(context: DaemonContext, deps: HttpDeps): Promise<HttpServer | undefined> {
  const { config } = context.config()
  if (config['http.listen'] === '') return undefined
  const { log } = deps
  const http = createHttpServer({
    listen: config['http.listen'],
    origins: config['http.origins'],
    token: await loadHttpToken(context.home),
    log: log.child({ room: 'http' }),
  })
  if (config['http.hub'] !== 'off') {
    const models = () => requireRuntime(context).models
    http.mount(createHubMount({ models, auth: config['http.hub'], log: log.child({ room: 'hub' }) }))
  }
  if (config['http.a2a'] !== 'off') {
    const resolve = (text: string) => agentRefOf(context, text)
    http.mount(createA2aMount({ agents: () => agentsOf(context), resolve, auth: config['http.a2a'] }))
  }
  http.mount(createRpcMount({ channel: gatewayChannel(deps), version: context.version }))
  await http.start(context.life)
  return http
}

/** The gateway's connection to this daemon, as a program's: with flow control, deadlines and cancellation as for any other. */
function gatewayChannel({ attach, log }: HttpDeps): () => RpcChannel {
  let connection: RpcConnection | undefined
  return () => {
    if (connection === undefined || connection.isClosed)
      connection = createRpcConnection(attach(), {
        caller: { kind: 'local' },
        log: log.child({ room: 'gateway' }),
        agent: 'gateway',
      })
    return connection
  }
}
