import type { Command } from 'commander'
import { examples, type Run } from './run.ts'

const mcpCommands = () => import('../commands/mcp.ts')

export function addMcpCommands(program: Command, run: Run): void {
  const mcp = program.command('mcp').description('the mesh for MCP hosts: tools of this node, servers of other nodes')
  mcp
    .command('serve')
    .description('give an MCP host tools for the mesh: status, agents, models, state (on stdin and stdout)')
    .option('--http [address]', 'over HTTP instead, on a loopback address (default: 127.0.0.1 and any port)')
    .addHelpText(
      'after',
      `${examples('trellis mcp serve', 'trellis mcp serve --http 127.0.0.1:7400')}
In a host's configuration: {"mcpServers": {"trellis": {"command": "trellis", "args": ["mcp", "serve"]}}}`,
    )
    .action(
      run(mcpCommands, (module, context, options: { http?: string | true }) => module.serveMesh(context, options)),
    )
  mcp
    .command('connect')
    .description("be an agent's MCP server for the host that starts this command, as if it were local")
    .argument('<agent>', 'name, or name@peer')
    .addHelpText(
      'after',
      `${examples('trellis mcp connect files', 'trellis mcp connect files@gpu-box')}
In a host's configuration: {"mcpServers": {"files": {"command": "trellis", "args": ["mcp", "connect", "files"]}}}`,
    )
    .action(run(mcpCommands, (module, context, _: object, agent: string) => module.connectServer(context, agent)))
}
