import { errorMessage, type Logger } from '../../base/index.ts'
import type { TrellisClient } from '../../client/index.ts'
import type { HttpMount } from '../../http/index.ts'
import { MAX_MCP_MESSAGE_BYTES } from './json-rpc.ts'

export interface ServeMeshOptions {
  client: TrellisClient
  /** Of this program, told to hosts. */
  version: string
  log: Logger
}

/** Serves the mesh's tools to the host that started this process, over its stdin and stdout, until the host ends it. */
export async function serveMeshOnStdio(options: ServeMeshOptions, signal: AbortSignal): Promise<void> {
  const { client, version, log } = options
  const { StdioServerTransport, serveStdio } = await import('@modelcontextprotocol/server/stdio')
  const { createMeshServer } = await import('./mesh-server.ts')
  const transport = new StdioServerTransport(process.stdin, process.stdout, { maxBufferSize: MAX_MCP_MESSAGE_BYTES })
  const handle = serveStdio(() => createMeshServer(client, version), {
    transport,
    onerror: reason => log.warn({ err: reason }, 'an MCP message could not be served'),
  })
  const ended = Promise.withResolvers<void>()
  process.stdin.once('end', ended.resolve)
  process.stdin.once('close', ended.resolve)
  signal.addEventListener('abort', () => ended.resolve(), { once: true })
  if (!signal.aborted) await ended.promise
  await handle.close()
}

/** The mesh's tools over streamable HTTP, for the loopback HTTP server. */
export async function createMeshMount(
  options: ServeMeshOptions,
): Promise<{ mount: HttpMount; close: () => Promise<void> }> {
  const { client, version, log } = options
  const { createMcpHandler } = await import('@modelcontextprotocol/server')
  const { createMeshServer } = await import('./mesh-server.ts')
  const handler = createMcpHandler(() => createMeshServer(client, version), {
    maxRequestBodySize: MAX_MCP_MESSAGE_BYTES,
    onerror: reason => log.debug({ reason: errorMessage(reason) }, 'an MCP request was refused'),
  })
  const handle = async ({ request }: { request: Request }): Promise<Response> => handler.fetch(request)
  const routes = (['GET', 'POST', 'DELETE'] as const).map(method => ({ method, path: '/', handle }))
  return {
    mount: { prefix: '/mcp', auth: 'token', maxBodyBytes: MAX_MCP_MESSAGE_BYTES, routes },
    close: () => handler.close(),
  }
}
