import { parseCount } from '../arguments.ts'
import { type CommandContext, callOptions, withClient } from '../context.ts'
import { formatBytes, printable } from '../text.ts'
import { renderAgent, renderAgents } from './agent.ts'

export async function exposeService(
  context: CommandContext,
  name: string,
  url: string,
  options: { description?: string; replace?: boolean },
): Promise<void> {
  const { description, replace } = options
  await withClient(context, async client => {
    const agent = await client.agents.register({
      ...callOptions(context),
      name,
      url,
      ...(description === undefined ? {} : { description }),
      replace: replace === true,
    })
    context.output.result(agent, () => renderAgent(agent))
    context.output.note(`Members reach it with \`trellis forward ${name}\`.`)
  })
}

/** Only this node's, and only plain ones: agents have a list of their own. */
export async function listServices(context: CommandContext): Promise<void> {
  const { output } = context
  await withClient(context, async client => {
    const { peer } = await client.node.status(callOptions(context))
    const all = await client.agents.list({ peer, offlineToo: true, ...callOptions(context) })
    const services = all.filter(({ kind }) => kind === 'http' || kind === 'tcp')
    output.result(services, () =>
      services.length === 0
        ? 'no services'
        : renderAgents(services, { maxColumns: output.terminalColumns, title: line => output.paint('bold', line) }),
    )
  })
}

export async function removeService(context: CommandContext, name: string): Promise<void> {
  await withClient(context, async client => {
    await client.agents.remove(name, callOptions(context))
    context.output.result({ name }, () => `${printable(name)} is no longer exposed`)
  })
}

export async function forwardService(context: CommandContext, name: string, portText: string): Promise<void> {
  const { output } = context
  const port = parseCount(portText, 'port', 0, 65_535)
  await withClient(context, async client => {
    // It may come later, so this is no failure.
    const [service = '', peer = ''] = name.split('@')
    const found = await client.agents.list({ name: service, peer, offlineToo: true, ...callOptions(context) })
    if (found.length === 0)
      output.note(`Nobody in this mesh has ${printable(name)} yet; connections fail until somebody exposes it.`)
    // Not ended by --timeout: it runs until it is told to stop.
    for await (const event of client.agents.forward(name, { port, signal: context.interrupted })) {
      if (output.json)
        output.result(
          event.type === 'closed' && event.failure !== undefined
            ? { ...event, failure: { kind: event.failure.kind, message: event.failure.message } }
            : event,
          () => '',
        )
      else if (event.type === 'listening')
        output.result(event, () => `${event.host}:${event.port} leads to ${printable(name)}`)
      else if (event.type === 'opened') output.detail(`connection ${event.id} goes to ${event.peer}`)
      else if (event.failure !== undefined)
        output.error(`connection ${event.id} failed: ${printable(event.failure.message)}`)
      else
        output.detail(
          `connection ${event.id} is over: ${formatBytes(event.sentBytes)} sent, ${formatBytes(event.receivedBytes)} received`,
        )
    }
  })
}
