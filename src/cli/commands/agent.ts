import { resolve } from 'node:path'
import { TrellisError } from '../../base/index.ts'
import type { AgentInfo, AgentSkill, JsonValue, RegisterAgentOptions } from '../../client/index.ts'
import { parsePairs, readArgument, splitCommand } from '../arguments.ts'
import { type CommandContext, callOptions, withClient } from '../context.ts'
import { renderFields, renderTable } from '../table.ts'
import { clip, createShortener, formatTime, formatValue, printable } from '../text.ts'
import type { RegisterOptions } from '../tree/agent.ts'

const DESCRIPTION_MAX_CHARS = 60

/** `name@peer` as the list takes it. */
function parseRef(text: string): { name: string; peer?: string } {
  const at = text.indexOf('@')
  return at === -1 ? { name: text } : { name: text.slice(0, at), peer: text.slice(at + 1) }
}

export function renderAgents(
  agents: readonly AgentInfo[],
  options: { maxColumns?: number | undefined; title?: (line: string) => string } = {},
): string {
  const shorten = createShortener(agents.map(agent => agent.peer))
  return renderTable(
    [
      { title: 'NAME' },
      { title: 'KIND' },
      { title: 'PEER' },
      { title: 'DOMAIN' },
      { title: 'STATE' },
      { title: 'CALLS', align: 'right' },
      { title: 'SKILLS' },
      { title: 'DESCRIPTION' },
    ],
    agents.map(agent => [
      agent.name,
      agent.kind,
      agent.peerName === '' ? shorten(agent.peer) : `${agent.peerName} ${shorten(agent.peer)}`,
      agent.domain,
      agent.online ? 'online' : (agent.state ?? 'offline'),
      String(agent.activeCalls),
      clip(agent.skills.map(skill => skill.id).join(' '), DESCRIPTION_MAX_CHARS),
      clip((agent.description ?? '').replace(/\s+/g, ' '), DESCRIPTION_MAX_CHARS),
    ]),
    options,
  )
}

export async function listAgents(
  context: CommandContext,
  options: { skill?: string; peer?: string; all?: boolean },
): Promise<void> {
  const { output } = context
  await withClient(context, async client => {
    const { all, ...filter } = options
    const agents = await client.agents.list({ ...filter, offlineToo: all === true, ...callOptions(context) })
    output.result(agents, () =>
      agents.length === 0
        ? 'no agents'
        : renderAgents(agents, { maxColumns: output.terminalColumns, title: line => output.paint('bold', line) }),
    )
  })
}

function skillLine({ id, name, description }: AgentSkill): string {
  const rest = [name, description].filter(text => text !== undefined && text !== '' && text !== id)
  return rest.length === 0 ? id : `${id}: ${clip(rest.join('. ').replace(/\s+/g, ' '), 100)}`
}

export function renderAgent(agent: AgentInfo): string {
  const optional = (name: string, value: string | undefined): [string, string][] =>
    value === undefined || value === '' || value === '0' ? [] : [[name, value]]
  return renderFields([
    ['name', agent.name],
    ['kind', agent.kind],
    ['peer', agent.peerName === '' ? agent.peer : `${agent.peerName} (${agent.peer})`],
    ['domain', agent.domain],
    ['state', agent.online ? 'online' : (agent.state ?? 'offline')],
    ...optional('description', agent.description),
    ...optional('version', agent.version),
    ['skills', agent.skills.length === 0 ? 'none' : agent.skills.map(skillLine)],
    ...optional('modes', agent.payloadModes?.join(' ')),
    ...optional('model', [agent.modelFamily, agent.modelVersion].filter(Boolean).join(' ')),
    ...optional('context', agent.contextWindow === undefined ? '' : String(agent.contextWindow)),
    ...optional('jurisdiction', agent.jurisdiction),
    ...optional('target', agent.target),
    ['updated', formatTime(agent.updatedMs)],
  ])
}

export async function showAgent(context: CommandContext, text: string): Promise<void> {
  await withClient(context, async client => {
    const agents = await client.agents.list({ ...parseRef(text), offlineToo: true, ...callOptions(context) })
    if (agents.length === 0) {
      throw new TrellisError('not_found', `no agent ${JSON.stringify(clip(text, 80))} in this mesh`, {
        hint: '`trellis agent ls` lists them all.',
      })
    }
    context.output.result(agents, () => agents.map(renderAgent).join('\n\n'))
  })
}

function parseSkill(text: string): AgentSkill {
  const colon = text.indexOf(':')
  return colon === -1
    ? { id: text.trim() }
    : { id: text.slice(0, colon).trim(), description: text.slice(colon + 1).trim() }
}

/** What is registered, by the one option that says what it is. */
function targetOf(options: RegisterOptions): Pick<RegisterAgentOptions, 'kind' | 'url' | 'command'> {
  const { mcp, a2a, http, tcp } = options
  const given = [mcp, a2a, http, tcp].filter(value => value !== undefined)
  if (given.length !== 1) {
    throw new TrellisError('invalid_argument', 'say what the agent is: one of --mcp, --a2a, --http and --tcp', {
      hint: 'Programs register themselves, by the client library.',
    })
  }
  if (mcp !== undefined) {
    return /^https?:\/\//.test(mcp) ? { kind: 'mcp', url: mcp } : { kind: 'mcp', command: splitCommand(mcp, '--mcp') }
  }
  if (a2a !== undefined) return { kind: 'a2a', url: a2a }
  return http === undefined ? { kind: 'tcp', url: tcp ?? '' } : { kind: 'http', url: http }
}

export async function registerAgent(context: CommandContext, name: string, options: RegisterOptions): Promise<void> {
  const { description, agentVersion, skill, env, cwd, replace } = options
  const target = targetOf(options)
  await withClient(context, async client => {
    const agent = await client.agents.register({
      ...callOptions(context),
      name,
      ...target,
      ...(description === undefined ? {} : { description }),
      ...(agentVersion === undefined ? {} : { version: agentVersion }),
      skills: skill.map(parseSkill),
      environment: parsePairs(env, '--env'),
      // A command means files as they are seen from where it was typed.
      workingDirectory: resolve(cwd ?? '.'),
      replace: replace === true,
    })
    context.output.result(agent, () => renderAgent(agent))
  })
}

export async function removeAgent(context: CommandContext, name: string): Promise<void> {
  await withClient(context, async client => {
    await client.agents.remove(name, callOptions(context))
    context.output.result({ name }, () => `${printable(name)} is no longer on the mesh`)
  })
}

function parseArguments(text: string): { [key: string]: JsonValue } {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    value = undefined
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as { [key: string]: JsonValue }
  throw new TrellisError('invalid_argument', 'the arguments are no JSON object', {
    hint: 'Write them like \'{"text": "hello"}\', quoted for the shell.',
  })
}

export async function callAgent(context: CommandContext, name: string, tool: string, argument: string): Promise<void> {
  const { output } = context
  const args = parseArguments(await readArgument(argument, context.signal, { files: true }))
  await withClient(context, async client => {
    const call = client.agents.call(name, tool, args, callOptions(context))
    for await (const event of call) {
      if (event.type === 'progress') {
        const { done, total, message } = event
        output.note(`${message ?? 'working'} (${done}${total === undefined ? '' : ` of ${total}`})`)
      } else if (output.json) output.result(event, () => '')
      else {
        const text = typeof event.value === 'string' ? event.value : JSON.stringify(event.value, undefined, 2)
        output.result(event, () => text.split('\n').map(printable).join('\n'))
      }
    }
  })
}

export async function showLogs(context: CommandContext, name: string, options: { follow?: boolean }): Promise<void> {
  await withClient(context, async client => {
    for await (const line of client.agents.logs(name, { follow: options.follow === true, signal: context.signal }))
      context.output.result(line, () => `${formatTime(line.unixMs)}  ${printable(formatValue(line.text))}`)
  })
}
