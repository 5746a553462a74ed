/**
 * An MCP server by the official SDK, on stdio. It knows nothing of Trellis but the key of `_meta` under which it learns who
 * calls.
 *
 *   trellis agent register notes --mcp 'node examples/agents/mcp-server.ts'
 */
import { fromJsonSchema, McpServer } from '@modelcontextprotocol/server'
import { serveStdio } from '@modelcontextprotocol/server/stdio'

const notes: { author: string; text: string }[] = []

serveStdio(() => {
  const server = new McpServer({ name: 'notes', version: '1.0.0' })
  server.registerTool(
    'add',
    {
      description: 'Keeps a note.',
      inputSchema: fromJsonSchema<{ text: string }>({
        type: 'object',
        properties: { text: { type: 'string', description: 'What to keep.' } },
        required: ['text'],
      }),
    },
    ({ text }, { mcpReq }) => {
      // Who calls, as Trellis has verified it: no caller can set this.
      const caller = mcpReq._meta?.['trellis.mesh/caller'] as { peer: string } | undefined
      const note = { author: caller?.peer ?? 'nobody', text }
      notes.push(note)
      return { content: [{ type: 'text', text: `kept for ${note.author}` }], structuredContent: note }
    },
  )
  server.registerTool('list', { description: 'All notes of this session.' }, () => ({
    content: [{ type: 'text', text: JSON.stringify(notes) }],
    structuredContent: { notes },
  }))
  return server
})
