/** An MCP server on stdio that misbehaves when asked to. Speaks both eras. */
import { fromJsonSchema, McpServer } from '@modelcontextprotocol/server'
import { serveStdio } from '@modelcontextprotocol/server/stdio'

process.stdout.write('a banner that is no message\n')
let canceledCount = 0

serveStdio(() => {
  const server = new McpServer({ name: 'fixture', version: '1.0.0' })
  const inputSchema = fromJsonSchema({ type: 'object' })
  server.registerTool('who', { inputSchema }, (_, { mcpReq }) => ({
    content: [],
    structuredContent: { meta: mcpReq._meta ?? {} },
  }))
  server.registerTool('canceled', { inputSchema }, () => ({ content: [], structuredContent: { count: canceledCount } }))
  server.registerTool('hang', { inputSchema }, async (_, { mcpReq }) => {
    if (!mcpReq.signal.aborted) await new Promise(resolve => mcpReq.signal.addEventListener('abort', resolve))
    canceledCount++
    return { content: [] }
  })
  server.registerTool('flood', { inputSchema }, async () => {
    const junk = 'x'.repeat(1024 * 1024)
    for (;;) if (!process.stdout.write(junk)) await new Promise(resolve => process.stdout.once('drain', resolve))
  })
  return server
})
