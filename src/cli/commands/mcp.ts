import { createLineChannel, createMeshMount, runMcpConnection, serveMeshOnStdio } from '../../agents/index.ts'
import { type Logger, TrellisError } from '../../base/index.ts'
import { openHome, resolveHome } from '../../config/index.ts'
import { createHttpServer, loadHttpToken } from '../../http/index.ts'
import { createLogger } from '../../telemetry/index.ts'
import { type CommandContext, withClient } from '../context.ts'
import { ownVersion } from '../version.ts'

/** On stderr, which MCP hosts show or keep: stdout is the protocol's. */
function createHostLogger(context: CommandContext): Logger {
  return createLogger({ level: context.output.verbose ? 'debug' : context.output.quiet ? 'error' : 'warn' })
}

/** Tools for an MCP host: over stdin and stdout, or over HTTP on a loopback address until Ctrl-C. */
export async function serveMesh(context: CommandContext, options: { http?: string | true }): Promise<void> {
  const log = createHostLogger(context)
  await withClient(context, async client => {
    const served = { client, version: ownVersion(), log }
    if (options.http === undefined) {
      await serveMeshOnStdio(served, context.interrupted)
      return
    }
    const home = resolveHome(context.home)
    await openHome(home)
    const listen = options.http === true ? '127.0.0.1:0' : options.http
    const server = createHttpServer({ listen, token: await loadHttpToken(home), log })
    const { mount, close } = await createMeshMount(served)
    server.mount(mount)
    await server.start(context.interrupted)
    try {
      const url = `${server.address ?? ''}/mcp`
      context.output.result({ url }, () => url)
      context.output.note('Send the token of `trellis http token` as `Authorization: Bearer …`. Ctrl-C ends it.')
      await new Promise<void>(resolve => {
        if (context.interrupted.aborted) resolve()
        else context.interrupted.addEventListener('abort', () => resolve(), { once: true })
      })
      throw new TrellisError('canceled', 'stopped')
    } finally {
      await close()
      await server.stop()
    }
  })
}

/** An MCP server on stdin and stdout that is an agent's, on whatever node it is. Ends with stdin. */
export async function connectServer(context: CommandContext, agent: string): Promise<void> {
  const log = createHostLogger(context)
  await withClient(context, async client => {
    // A host shows a failure to start far better than one of its first request.
    const [name = '', peer = ''] = agent.split('@')
    const found = await client.agents.list({ name, peer, offlineToo: true, signal: context.signal })
    if (!found.some(({ kind }) => kind === 'mcp')) {
      throw new TrellisError('not_found', `no MCP server ${agent} in this mesh`, {
        hint: '`trellis agent ls` lists those that there are.',
      })
    }
    const host = createLineChannel(process.stdin, process.stdout)
    const open = async (signal: AbortSignal) => {
      const stream = await client.agents.connect(agent, { protocol: 'mcp', signal })
      return createLineChannel(stream, stream)
    }
    await runMcpConnection({ host, open, log }, context.interrupted)
  })
}
