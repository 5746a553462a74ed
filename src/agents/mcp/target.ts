import type { Client, Tool } from '@modelcontextprotocol/client'
import { abortable, anySignal, errorMessage, TrellisError } from '../../base/index.ts'
import type { BrokerCall } from '../broker.ts'
import type { AgentDescription, AgentSkill } from '../card.ts'
import { AgentError, fromAgentFailure } from '../failure.ts'
import { superviseProcess } from '../supervised-process.ts'
import type { AgentCallEvent, AgentDefinition, AgentTarget, TargetContext } from '../target.ts'
import { createLineChannel, createStreamChannel, type McpChannel } from './channel.ts'
import { CALL_META, CALLER_META, describeCaller, runMcpGate, TIMEOUT_META } from './gate.ts'
import { isObject } from './json-rpc.ts'
import { createChannelTransport } from './transport.ts'

/** What servers are told of who connects. The version is of what a client may expect of us, not of the program. */
const CLIENT_INFO = { name: 'trellis', version: '1' }

/** Sessions at once with one server: each has a process of its own. */
const MAX_SESSION_COUNT = 32
/** For a server to begin to speak, in milliseconds. `npx` may have to install it first. */
const CONNECT_TIMEOUT_MS = 60_000
/** What a session's server may print that is no message, such as a banner, in characters, and lines of it for the log. */
const MAX_NOISE_CHARS = 256 * 1024
const MAX_NOISE_LINES = 20
const MAX_SKILL_COUNT = 128
const MAX_SAID_CHARS = 256
/** How the official SDKs begin the text of a result that is about wrong arguments: since 2025-11-25 these are no protocol errors. */
const INVALID_INPUT = /^(?:Input validation error|MCP error -32602)\b/
const MAX_DESCRIPTION_CHARS = 512

export interface McpTargetOptions {
  /** For a server to begin to speak and to list its tools, in milliseconds. @defaultValue 60_000 */
  connectTimeoutMs?: number
}

/** An MCP server: a command that speaks it on stdio, or a URL of streamable HTTP. */
export function createMcpTarget(
  definition: AgentDefinition,
  context: TargetContext,
  options: McpTargetOptions = {},
): AgentTarget {
  return new McpTarget(definition, context, options)
}

class McpTarget implements AgentTarget {
  readonly protocols = ['mcp'] as const
  readonly #definition: AgentDefinition
  readonly #context: TargetContext
  readonly #connectTimeoutMs: number
  readonly #sessions = new Set<{ close(): Promise<void> }>()
  #client: Promise<Client> | undefined
  /** Of its stderr, for whoever is told that it does not work. */
  #said = ''
  #hasWorked = false

  constructor(definition: AgentDefinition, context: TargetContext, options: McpTargetOptions) {
    if (definition.url !== '') checkUrl(definition.url)
    else if (definition.command.length === 0)
      throw new TrellisError('invalid_argument', 'an MCP server is a command or a URL', {
        hint: "Name one: --mcp 'npx some-server' or --mcp http://127.0.0.1:3000/mcp.",
      })
    this.#definition = definition
    this.#context = context
    this.#connectTimeoutMs = options.connectTimeoutMs ?? CONNECT_TIMEOUT_MS
  }

  /** Asks the server for its tools, which become the skills of the card. */
  async start(): Promise<void> {
    this.#context.onState('starting')
    try {
      const client = await this.#connected()
      const { tools } = await client.listTools({}, { signal: this.#context.life, timeout: this.#connectTimeoutMs })
      this.#context.onDescribed(describe(client, tools))
      this.#context.onState('ready')
    } catch (reason) {
      this.#context.onState(`failed: ${errorMessage(reason)}`)
      throw reason
    }
  }

  async prepare(session: Parameters<NonNullable<AgentTarget['prepare']>>[0]) {
    const server = await this.#openServer()
    return async (stream: Parameters<typeof createStreamChannel>[0]): Promise<void> => {
      const { log } = this.#context
      try {
        await runMcpGate({ caller: createStreamChannel(stream), server: server.channel, session, log })
      } finally {
        await server.close()
      }
    }
  }

  /** Calls a tool. The result has what MCP's has: `content`, and `structuredContent` where there is one. */
  async *invoke(tool: string, argumentsJson: string, call: BrokerCall): AsyncGenerator<AgentCallEvent> {
    const client = await abortable(this.#connected(), call.signal)
    const progress: AgentCallEvent[] = []
    let wake = Promise.withResolvers<void>()
    const remainingMs = call.remainingMs()
    const _meta = {
      [CALLER_META]: describeCaller(call.caller),
      [CALL_META]: call.token,
      ...(remainingMs === undefined ? {} : { [TIMEOUT_META]: Math.floor(remainingMs) }),
    }
    let isOver = false
    const running = client
      .callTool(
        { name: tool, arguments: JSON.parse(argumentsJson) as Record<string, unknown>, _meta },
        {
          signal: call.signal,
          // The call's own deadline counts; the SDK's would be another.
          timeout: 2 ** 31 - 1,
          onprogress: ({ progress: done, total, message }) => {
            // Only the newest: a caller that reads slowly wants to know how it is now.
            progress[0] = {
              type: 'progress',
              done,
              ...(total === undefined ? {} : { total }),
              ...(message === undefined ? {} : { message }),
            }
            wake.resolve()
          },
        },
      )
      .finally(() => {
        isOver = true
        wake.resolve()
      })
    running.catch(() => {})
    while (!isOver) {
      await wake.promise
      wake = Promise.withResolvers()
      const event = progress.shift()
      if (event !== undefined) yield event
    }
    const { content, structuredContent, isError } = await running.catch((reason: unknown) => {
      throw failureOf(reason)
    })
    if (isError === true) throw toolFailure(structuredContent, content)
    yield {
      type: 'result',
      json: JSON.stringify({ content, ...(structuredContent === undefined ? {} : { structuredContent }) }),
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.#sessions].map(session => session.close()))
  }

  /** The client for uniform calls, over a session of its own; made again when that is lost. */
  #connected(): Promise<Client> {
    const connecting = (this.#client ??= this.#connect())
    connecting.catch(() => {
      if (this.#client === connecting) this.#client = undefined
    })
    return connecting
  }

  async #connect(): Promise<Client> {
    const server = await this.#openServer()
    // Loaded with the first server: most nodes have none.
    const sdk = await import('@modelcontextprotocol/client')
    const client = new sdk.Client(CLIENT_INFO, { versionNegotiation: { mode: 'auto' } })
    // oxlint-disable-next-line unicorn/prefer-add-event-listener -- the SDK's clients are no event targets
    client.onclose = () => {
      this.#client = undefined
      void server.close()
    }
    // Why the connection broke: the SDK tells the one who waits only that it did.
    let broken: unknown
    const channel: McpChannel = {
      ...server.channel,
      async read(life) {
        try {
          return await server.channel.read(life)
        } catch (reason) {
          if (life?.aborted !== true) broken ??= reason
          throw reason
        }
      },
    }
    const signal = anySignal([this.#context.life], this.#connectTimeoutMs)
    try {
      await abortable(client.connect(createChannelTransport(channel)), signal)
      this.#hasWorked = true
      return client
    } catch (reason) {
      await server.close()
      const why =
        signal.aborted && !this.#context.life.aborted
          ? `not ready within ${this.#connectTimeoutMs} ms`
          : errorMessage(broken ?? reason)
      const said = this.#said === '' || broken !== undefined ? '' : `; it wrote: ${this.#said}`
      throw new AgentError('unavailable', `the MCP server does not answer: ${why}${said}`, {
        cause: broken ?? reason,
        retryable: true,
        notExecuted: true,
        suggestedActions: [
          this.#hasWorked
            ? `See \`trellis agent logs ${this.#definition.name}\` on its node.`
            : 'Run the command by itself to see what is wrong with it.',
        ],
      })
    }
  }

  async #openServer(): Promise<{ channel: McpChannel; close(): Promise<void> }> {
    const { url, command, environment, workingDirectory } = this.#definition
    const { home, note } = this.#context
    if (this.#sessions.size >= MAX_SESSION_COUNT)
      throw new AgentError('resource_exhausted', `the server has ${MAX_SESSION_COUNT} sessions, the most it may have`, {
        retryable: true,
        retryAfterMs: 1000,
        notExecuted: true,
      })
    const holder = { close: async (): Promise<void> => {} }
    this.#sessions.add(holder)
    try {
      if (url !== '') {
        const { createHttpChannel } = await import('./http-channel.ts')
        const channel = createHttpChannel(new URL(url), {})
        holder.close = async () => {
          this.#sessions.delete(holder)
          channel.close()
        }
        return { channel, close: () => holder.close() }
      }
      const child = await superviseProcess({
        command,
        environment,
        workingDirectory: workingDirectory === '' ? home : workingDirectory,
        onStderr: line => {
          // Of a crash the line that names the error says more than what follows it.
          if (/error/i.test(line) || (line.trim() !== '' && !/error/i.test(this.#said)))
            this.#said = line.trim().slice(0, MAX_SAID_CHARS)
          note(line)
        },
      })
      note(`started process ${child.pid}`)
      void child.exited.then(({ code, signal }) => {
        note(`process ${child.pid} ended ${signal === null ? `with exit code ${code ?? 0}` : `by ${signal}`}`)
        this.#sessions.delete(holder)
      })
      const channel = skipNoise(createLineChannel(child.stdout, child.stdin), note)
      holder.close = () => child.end()
      return { channel, close: () => holder.close() }
    } catch (reason) {
      this.#sessions.delete(holder)
      throw reason
    }
  }
}

/** Leaves out what a server prints that can be no message, and breaks the channel where that has no end. */
function skipNoise(channel: McpChannel, note: (line: string) => void): McpChannel {
  let charCount = 0
  let lineCount = 0
  return {
    ...channel,
    async read(signal) {
      for (;;) {
        const text = await channel.read(signal)
        if (text === undefined || text.trimStart().startsWith('{')) return text
        charCount += text.length + 1
        if (charCount > MAX_NOISE_CHARS)
          throw new TrellisError(
            'resource_exhausted',
            'the MCP server floods its standard output with what is no message',
          )
        if (++lineCount <= MAX_NOISE_LINES) note(`stdout: ${text}`)
      }
    },
  }
}

function checkUrl(text: string): void {
  const url = URL.parse(text)
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    throw new TrellisError('invalid_argument', `not an HTTP address: ${text}`)
}

/** What a card says of an MCP server. All of it comes from the server, and is cut to size here. */
function describe(client: Client, tools: readonly Tool[]): Partial<AgentDescription> {
  const info = client.getServerVersion()
  return {
    ...(info?.version === undefined ? {} : { agentVersion: info.version.slice(0, 64) }),
    skills: tools.slice(0, MAX_SKILL_COUNT).map(
      ({ name, title, description, annotations }): AgentSkill => ({
        id: name.slice(0, 128),
        name: (title ?? annotations?.title ?? name).slice(0, 128),
        description: (description ?? '').slice(0, MAX_DESCRIPTION_CHARS),
        tags: [],
        examples: [],
        inputModes: ['application/json'],
        outputModes: ['application/json'],
      }),
    ),
  }
}

/** The failure that a tool reports: structured where it is one of ours, else its text. */
function toolFailure(structured: unknown, content: readonly unknown[]): AgentError {
  if (isObject(structured) && typeof structured['category'] === 'string') return fromAgentFailure(structured)
  const texts = content.map(part => (isObject(part) && typeof part['text'] === 'string' ? part['text'] : ''))
  const said = texts.join('\n').trim() || 'the tool failed'
  return new AgentError(INVALID_INPUT.test(said) ? 'invalid_argument' : 'internal', said, { remote: true })
}

/** What the SDK's client throws. */
function failureOf(reason: unknown): unknown {
  const code = reason instanceof Error && 'code' in reason ? reason.code : undefined
  if (code === -32602) return new AgentError('invalid_argument', errorMessage(reason), { cause: reason, remote: true })
  if (code === -32601) return new AgentError('not_found', errorMessage(reason), { cause: reason, remote: true })
  if (code === 'CONNECTION_CLOSED' || code === 'NOT_CONNECTED' || code === 'SEND_FAILED')
    return new AgentError('unavailable', 'the MCP server has ended', { cause: reason, retryable: true })
  return reason
}
