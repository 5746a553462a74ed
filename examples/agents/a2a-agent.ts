/**
 * An A2A agent by the official SDK that knows nothing of Trellis but the headers by which it learns who calls. It counts the
 * words of each sentence it is sent, and tells of each as it goes.
 *
 *   node examples/agents/a2a-agent.ts              prints its address
 *   trellis agent register counter --a2a http://127.0.0.1:PORT/
 */
import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AGENT_CARD_PATH, AgentCard, Message, Role, Task, TaskState } from '@a2a-js/sdk'
import {
  AgentEvent,
  type AgentExecutor,
  DefaultRequestHandler,
  InMemoryTaskStore,
  JsonRpcTransportHandler,
  ServerCallContext,
} from '@a2a-js/sdk/server'

const MAX_BODY_BYTES = 1024 * 1024

/** What the agent says of itself. The address is where it listens. */
function cardAt(url: string): AgentCard {
  return AgentCard.fromJSON({
    name: 'Counter',
    description: 'Counts the words of each sentence of a text.',
    version: '1.0.0',
    supportedInterfaces: [{ url, protocolBinding: 'JSONRPC', protocolVersion: '1.0' }],
    capabilities: { streaming: true },
    defaultInputModes: ['text/plain'],
    defaultOutputModes: ['text/plain'],
    skills: [{ id: 'count', name: 'Count words', description: 'Words of each sentence, as they are counted.', tags: ['text'] }],
  })
}

const textOf = (message: Message): string =>
  message.parts.map(part => (part.content?.$case === 'text' ? part.content.value : '')).join(' ')

/** A task that goes on until its caller cancels it, for who asks to wait; else one that counts. */
class Counter implements AgentExecutor {
  readonly #canceled = new Map<string, () => void>()

  execute: AgentExecutor['execute'] = async ({ taskId, contextId, userMessage, context }, bus) => {
    const status = (state: TaskState, text: string) => ({
      state,
      timestamp: new Date().toISOString(),
      message: Message.fromJSON({ messageId: randomUUID(), role: Role.ROLE_AGENT, parts: [{ text }] }),
    })
    const update = (state: TaskState, text: string) =>
      AgentEvent.statusUpdate({ taskId, contextId, status: status(state, text), metadata: undefined })
    const text = textOf(userMessage)
    bus.publish(
      AgentEvent.task(Task.fromJSON({ id: taskId, contextId, status: { state: TaskState.TASK_STATE_SUBMITTED } })),
    )
    bus.publish(update(TaskState.TASK_STATE_WORKING, `for ${context.user?.userName ?? 'nobody'}`))
    if (text === 'wait') {
      await new Promise<void>(resolve => this.#canceled.set(taskId, resolve))
      bus.publish(update(TaskState.TASK_STATE_CANCELED, 'canceled'))
      return bus.finished()
    }
    const sentences = text.split(/[.!?]/).map(part => part.trim())
    for (const [index, sentence] of sentences.filter(part => part !== '').entries()) {
      const count = sentence.split(/\s+/).length
      bus.publish(
        AgentEvent.artifactUpdate({
          taskId,
          contextId,
          append: false,
          lastChunk: true,
          metadata: undefined,
          artifact: {
            artifactId: String(index),
            name: sentence,
            description: '',
            parts: [{ content: { $case: 'text', value: String(count) }, metadata: undefined, filename: '', mediaType: 'text/plain' }],
            metadata: undefined,
            extensions: [],
          },
        }),
      )
    }
    bus.publish(update(TaskState.TASK_STATE_COMPLETED, 'counted'))
    bus.finished()
  }

  cancelTask: AgentExecutor['cancelTask'] = async taskId => {
    this.#canceled.get(taskId)?.()
    this.#canceled.delete(taskId)
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request.setEncoding('utf8') as AsyncIterable<string>) {
    body += chunk
    if (body.length > MAX_BODY_BYTES) throw new Error('the request is too long')
  }
  return body
}

/** Starts the agent on a loopback port, 0 for any. */
export async function startA2aAgent(port = 0): Promise<{ url: string; server: Server }> {
  let handler: JsonRpcTransportHandler | undefined
  let card: AgentCard | undefined
  const server = createServer((request, response) => {
    serve(request, response).catch((reason: unknown) => response.writeHead(400).end(String(reason)))
  })
  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.url === `/${AGENT_CARD_PATH}` && card !== undefined) {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(AgentCard.toJSON(card)))
      return
    }
    // Who calls, as Trellis has verified it: no caller can set this header.
    const peer = request.headers['trellis-peer']
    const user = { isAuthenticated: peer !== undefined, userName: String(peer ?? 'nobody') }
    const requestedVersion = String(request.headers['a2a-version'] ?? '1.0')
    const reply = await handler?.handle(await readBody(request), new ServerCallContext({ user, requestedVersion }))
    if (reply === undefined || !(Symbol.asyncIterator in reply)) {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(reply))
      return
    }
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' })
    for await (const event of reply) response.write(`data: ${JSON.stringify(event)}\n\n`)
    response.end()
  }
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  card = cardAt(url)
  handler = new JsonRpcTransportHandler(new DefaultRequestHandler(card, new InMemoryTaskStore(), new Counter()))
  return { url, server }
}

if (import.meta.main) {
  const { url } = await startA2aAgent(Number(process.argv[2] ?? 0))
  process.stdout.write(`${url}\n`)
}
