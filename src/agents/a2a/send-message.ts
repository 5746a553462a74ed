import { randomUUID } from 'node:crypto'
import { type AgentCard, Artifact, Message, Role, type StreamResponse, Task, TaskState } from '@a2a-js/sdk'
import { type Client, ClientFactory, JsonRpcTransportFactory } from '@a2a-js/sdk/client'
import type { BrokerCall } from '../broker.ts'
import { AgentError } from '../failure.ts'
import { callerHeaders } from '../http-request.ts'
import type { AgentCallEvent } from '../target.ts'
import { interfacesOf } from './agent-card.ts'

const MAX_PROGRESS_CHARS = 512

export interface SendMessageOptions {
  /** The agent's own card. */
  card: Record<string, unknown>
  base: URL
  /** Of the agent, told to it as metadata. Empty: none. */
  skill: string
  /** `{ text }`, or `{ message }` as A2A has it in JSON. */
  argumentsJson: string
  call: BrokerCall
}

/**
 * Sends an A2A agent one message, as a uniform call. The result is A2A's `{ message }` or `{ task }` in JSON; what streams
 * comes as progress and parts before it.
 */
export async function* sendMessage(options: SendMessageOptions): AsyncGenerator<AgentCallEvent> {
  const { call, argumentsJson, skill } = options
  const { signal } = call
  const message = messageOf(JSON.parse(argumentsJson) as Record<string, unknown>, skill)
  const client = await connect(options)
  const request = { tenant: '', message, configuration: undefined, metadata: undefined }
  let taskId: string | undefined
  let reply: Message | undefined
  for await (const event of client.sendMessageStream(request, { signal })) {
    const { payload } = event
    if (payload?.$case === 'message') reply = payload.value
    if (payload?.$case === 'task') taskId = payload.value.id
    const told = eventOf(event)
    if (told !== undefined) yield told
  }
  if (taskId !== undefined) {
    // The stream told of changes; the whole is asked for once.
    const task = await client.getTask({ tenant: '', id: taskId }, { signal })
    failUnlessDone(task)
    yield { type: 'result', json: JSON.stringify({ task: Task.toJSON(task) }) }
  } else if (reply !== undefined) {
    yield { type: 'result', json: JSON.stringify({ message: Message.toJSON(reply) }) }
  } else throw new AgentError('internal', 'the agent ended without an answer', { remote: true })
}

async function connect({ card, base, call }: SendMessageOptions): Promise<Client> {
  const [first] = interfacesOf(card, base)
  if (first === undefined) throw new AgentError('unavailable', 'the agent offers no interface')
  const fetchImpl: typeof fetch = (input, init) => {
    const headers = new Headers(init?.headers)
    const own = callerHeaders(call)
    for (let index = 0; index + 1 < own.length; index += 2) headers.set(own[index] ?? '', own[index + 1] ?? '')
    return fetch(input, { ...init, redirect: 'error', headers })
  }
  const factory = new ClientFactory({
    transports: [new JsonRpcTransportFactory({ fetchImpl, legacyCompat: { enabled: true } })],
  })
  const url = new URL(first.path, base).href
  const supportedInterfaces = [{ url, protocolBinding: 'JSONRPC', protocolVersion: first.version, tenant: '' }]
  return await factory.createFromAgentCard({ ...card, supportedInterfaces } as unknown as AgentCard)
}

function messageOf(given: Record<string, unknown>, skill: string): Message {
  const { text } = given
  if (typeof text !== 'string' && (typeof given['message'] !== 'object' || given['message'] === null)) {
    throw new AgentError('invalid_argument', 'an A2A agent takes a text or a message', {
      notExecuted: true,
      paramHints: { text: 'what to say to the agent', message: 'an A2A message in JSON, in place of text' },
    })
  }
  const message = Message.fromJSON(typeof text === 'string' ? { parts: [{ text }] } : given['message'])
  return {
    ...message,
    ...(skill === '' ? {} : { metadata: { ...message.metadata, skill } }),
    messageId: message.messageId === '' ? randomUUID() : message.messageId,
    role: Role.ROLE_USER,
  }
}

/** What of a stream is told while the call runs. */
function eventOf({ payload }: StreamResponse): AgentCallEvent | undefined {
  if (payload?.$case === 'statusUpdate') {
    const { status } = payload.value
    const parts = status?.message?.parts ?? []
    const said = parts.map(part => (part.content?.$case === 'text' ? part.content.value : '')).join(' ')
    const state = (TaskState[status?.state ?? 0] ?? '').replace('TASK_STATE_', '').toLowerCase()
    return { type: 'progress', done: 0, message: (said === '' ? state : said).slice(0, MAX_PROGRESS_CHARS) }
  }
  if (payload?.$case === 'artifactUpdate' && payload.value.artifact !== undefined)
    return { type: 'partial', json: JSON.stringify(Artifact.toJSON(payload.value.artifact)) }
  return undefined
}

function failUnlessDone({ status }: Task): void {
  const state = status?.state
  if (state === TaskState.TASK_STATE_CANCELED)
    throw new AgentError('canceled', 'the task was canceled', { remote: true })
  if (state === TaskState.TASK_STATE_FAILED)
    throw new AgentError('internal', 'the agent failed the task', { remote: true })
  if (state === TaskState.TASK_STATE_REJECTED)
    throw new AgentError('failed_precondition', 'the agent rejected the task', { remote: true })
}
