import { type CallToolResult, fromJsonSchema, McpServer } from '@modelcontextprotocol/server'
import type { TrellisClient } from '../../client/index.ts'
import { toAgentFailure } from '../failure.ts'
import { failureResult } from './failure-reply.ts'
import { meshTools, type ToolContext } from './mesh-tools.ts'

/**
 * An MCP server whose tools are what a node can do: its mesh, the agents and models in it, and replicated state. A new
 * one for each connection, all on one client. Failures have the form of `AgentFailure`.
 */
export function createMeshServer(client: TrellisClient, version: string): McpServer {
  const server = new McpServer({ name: 'trellis', title: 'Trellis mesh', version })
  for (const { name, title, description, properties, required = [], readOnly = false, run } of meshTools(client)) {
    const inputSchema = fromJsonSchema<Record<string, unknown>>({
      type: 'object',
      properties,
      required,
      additionalProperties: false,
    })
    server.registerTool(
      name,
      { title, description, inputSchema, annotations: { readOnlyHint: readOnly } },
      async (args, { mcpReq }): Promise<CallToolResult> => {
        const progressToken = mcpReq._meta?.progressToken
        const onProgress: ToolContext['onProgress'] = async (progress, total, message) => {
          if (progressToken === undefined) return
          const told = { ...(total === undefined ? {} : { total }), ...(message === undefined ? {} : { message }) }
          await mcpReq.notify({ method: 'notifications/progress', params: { progressToken, progress, ...told } })
        }
        try {
          const value = await run(args, { signal: mcpReq.signal, onProgress })
          return { content: [{ type: 'text', text: JSON.stringify(value) }], structuredContent: value }
        } catch (reason) {
          return failureResult(toAgentFailure(reason)) as CallToolResult
        }
      },
    )
  }
  return server
}
