import type { Command } from 'commander'
import { collect, examples, type Run } from './run.ts'

const agentCommands = () => import('../commands/agent.ts')
const serviceCommands = () => import('../commands/service.ts')
const auditCommands = () => import('../commands/audit.ts')

/** Options of `agent register`, as they were given. */
export interface RegisterOptions {
  mcp?: string
  a2a?: string
  http?: string
  tcp?: string
  description?: string
  agentVersion?: string
  skill: string[]
  env: string[]
  cwd?: string
  replace?: boolean
}

function addAgent(program: Command, run: Run): void {
  const agent = program.command('agent').description('agents as peers: found, called and governed across the mesh')
  agent
    .command('ls')
    .description('agents and services of the mesh that are there')
    .option('--skill <skill>', 'only those with this skill, by its id, name or tag')
    .option('--peer <peer>', 'only those of one node')
    .option('--all', 'those that are not there at the moment as well')
    .addHelpText('after', examples('trellis agent ls', 'trellis agent ls --skill translate --json'))
    .action(
      run(agentCommands, (module, context, options: { skill?: string; peer?: string; all?: boolean }) =>
        module.listAgents(context, options),
      ),
    )
  agent
    .command('show')
    .description("an agent's card: what it says it can do, and who answers for it")
    .argument('<agent>', 'name, or name@peer')
    .addHelpText('after', examples('trellis agent show translator', 'trellis agent show translator@gpu-box'))
    .action(run(agentCommands, (module, context, _: object, name: string) => module.showAgent(context, name)))
  agent
    .command('register')
    .description('put an agent of this machine on the mesh; kept over restarts')
    .argument('<name>', 'its name in the mesh')
    .option('--mcp <command or url>', 'an MCP server: a command that speaks it on stdio, or its URL')
    .option('--a2a <url>', 'an A2A agent')
    .option('--http <url>', 'a service that speaks HTTP')
    .option('--tcp <address>', 'any other service: tcp://host:port or unix:/path')
    .option('--description <text>', 'for its card')
    .option('--agent-version <text>', 'of the agent, for its card')
    .option('--skill <id[: text]>', 'a skill, for its card; may be repeated', collect, [])
    .option('--env <name=value>', 'variable for the command; may be repeated', collect, [])
    .option('--cwd <folder>', 'where the command runs (default: the current one)')
    .option('--replace', 'take the place of one of the same name')
    .addHelpText(
      'after',
      examples(
        "trellis agent register files --mcp 'npx @modelcontextprotocol/server-filesystem /srv/shared'",
        'trellis agent register planner --a2a http://127.0.0.1:4000',
      ),
    )
    .action(
      run(agentCommands, (module, context, options: RegisterOptions, name: string) =>
        module.registerAgent(context, name, options),
      ),
    )
  agent
    .command('rm')
    .description('take an agent of this node off the mesh')
    .argument('<name>', 'its name')
    .addHelpText('after', examples('trellis agent rm files'))
    .action(run(agentCommands, (module, context, _: object, name: string) => module.removeAgent(context, name)))
  agent
    .command('call')
    .description('call a tool or skill of an agent')
    .argument('<agent>', 'name, or name@peer')
    .argument('<tool>', 'tool or skill')
    .argument('[arguments]', 'a JSON object; - reads it from standard input, @file from a file', '{}')
    .addHelpText(
      'after',
      examples(
        'trellis agent call files list_directory \'{"path": "/srv/shared"}\'',
        'trellis agent call planner plan @task.json',
      ),
    )
    .action(
      run(agentCommands, (module, context, _: object, name: string, tool: string, argument: string) =>
        module.callAgent(context, name, tool, argument),
      ),
    )
  agent
    .command('logs')
    .description('what an agent of this node wrote to stderr, and what became of it')
    .argument('<name>', 'its name')
    .option('-f, --follow', 'and what comes, until Ctrl-C')
    .addHelpText('after', examples('trellis agent logs files --follow'))
    .action(
      run(agentCommands, (module, context, options: { follow?: boolean }, name: string) =>
        module.showLogs(context, name, options),
      ),
    )
}

function addServices(program: Command, run: Run): void {
  const expose = program
    .command('expose')
    .description(
      'make a service that this machine reaches, its own or that of another host, reachable by members; kept over restarts',
    )
    .argument('<name>', 'its name in the mesh')
    .argument('<address>', 'http://host:port, tcp://host:port or unix:/path')
    .option('--description <text>', 'for its card')
    .option('--replace', 'take the place of one of the same name')
    .addHelpText(
      'after',
      examples(
        'trellis expose llm http://127.0.0.1:8000',
        'trellis expose database tcp://127.0.0.1:5432',
        'trellis expose docker unix:/run/user/1000/docker.sock',
      ),
    )
    .action(
      run(
        serviceCommands,
        (module, context, options: { description?: string; replace?: boolean }, name: string, url: string) =>
          module.exposeService(context, name, url, options),
      ),
    )
  expose
    .command('ls')
    .description('services that this node exposes')
    .addHelpText('after', examples('trellis expose ls'))
    .action(run(serviceCommands, (module, context) => module.listServices(context)))
  expose
    .command('rm')
    .description('expose a service no more')
    .argument('<name>', 'its name')
    .addHelpText('after', examples('trellis expose rm llm'))
    .action(run(serviceCommands, (module, context, _: object, name: string) => module.removeService(context, name)))
  program
    .command('forward')
    .description('reach a service of the mesh on a port of this machine, until Ctrl-C')
    .argument('<service>', 'name, or name@peer; without a peer, the best node that has it')
    .argument('[port]', 'port on 127.0.0.1 (default: any that is free)', '0')
    .addHelpText(
      'after',
      examples(
        'trellis forward llm 8000 & curl http://127.0.0.1:8000/v1/models',
        'trellis forward database@gpu-box 5432',
      ),
    )
    .action(
      run(serviceCommands, (module, context, _: object, name: string, port: string) =>
        module.forwardService(context, name, port),
      ),
    )
}

function addGovernance(program: Command, run: Run): void {
  const policy = program.command('policy').description('who may call which agents and services')
  policy
    .command('show')
    .description('the policies in effect: of this home, and of the mesh')
    .addHelpText('after', examples('trellis policy show'))
    .action(run(auditCommands, (module, context) => module.showPolicy(context)))
  policy
    .command('check')
    .description('read a policy file and say what is wrong with it')
    .argument('<file>', 'TOML, as policy.toml in the home')
    .addHelpText('after', examples('trellis policy check ./policy.toml'))
    .action(run(auditCommands, (module, context, _: object, file: string) => module.checkPolicyFile(context, file)))
  policy
    .command('publish')
    .description('replace the policy of the mesh, on every node; admins only')
    .argument('<file>', 'TOML, as policy.toml in the home')
    .addHelpText('after', examples('trellis policy publish ./mesh-policy.toml'))
    .action(run(auditCommands, (module, context, _: object, file: string) => module.publishPolicy(context, file)))
  program
    .command('audit')
    .description('calls to agents and services of this node, and those that were refused')
    .option('-n, --limit <count>', 'the last ones; 0 for all that are kept', '20')
    .option('-f, --follow', 'and those that come, until Ctrl-C')
    .option('--verify', 'check that nothing in the log was changed or cut out')
    .addHelpText('after', examples('trellis audit', 'trellis audit --follow --json', 'trellis audit --verify'))
    .action(
      run(auditCommands, (module, context, options: { limit: string; follow?: boolean; verify?: boolean }) =>
        module.showAudit(context, options),
      ),
    )
}

export function addAgentCommands(program: Command, run: Run): void {
  addAgent(program, run)
  addServices(program, run)
  addGovernance(program, run)
}
