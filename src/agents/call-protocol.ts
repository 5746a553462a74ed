import { type ByteStream, createMessageStream, TrellisError } from '../base/index.ts'
import { agentsProto, decodeMessage, encodeMessage } from '../wire/index.ts'
import type { BrokerSession } from './broker.ts'
import { AgentError, decodeFailure, encodeFailure } from './failure.ts'
import type { AgentCallEvent, AgentTarget } from './target.ts'

/** Longest arguments and results of a uniform call, in bytes. */
export const MAX_CALL_BYTES = 4 * 1024 * 1024
const MAX_MESSAGE_BYTES = MAX_CALL_BYTES + 1024
/** Time for the request behind an accepted stream, in milliseconds. */
const REQUEST_TIMEOUT_MS = 10_000

type WireEvent = agentsProto.agents.CallEvent.$Properties

/** An event as a message. */
export function wireCallEvent(event: AgentCallEvent): WireEvent {
  switch (event.type) {
    case 'progress': {
      const { done, total, message = '' } = event
      return { progress: { done, message, ...(total === undefined ? {} : { total }) } }
    }
    case 'partial':
      return { partialJson: event.json }
    case 'result':
      return { resultJson: event.json }
    default:
      return event satisfies never
  }
}

/** The event of a message. Throws the `AgentError` of one that says that the call failed. */
export function callEventOfWire(wire: WireEvent): AgentCallEvent {
  if (wire.failure !== null && wire.failure !== undefined) throw decodeFailure(wire.failure)
  if (wire.progress !== null && wire.progress !== undefined) {
    const { done, total, message } = wire.progress
    return {
      type: 'progress',
      done: done ?? 0,
      ...(typeof total === 'number' ? { total } : {}),
      ...(message === '' || message === null || message === undefined ? {} : { message }),
    }
  }
  if (typeof wire.partialJson === 'string') return { type: 'partial', json: checkJsonText(wire.partialJson) }
  if (typeof wire.resultJson === 'string') return { type: 'result', json: checkJsonText(wire.resultJson) }
  throw new TrellisError('invalid_argument', 'an event of a call that is not understood')
}

function checkJsonText(text: string): string {
  try {
    JSON.parse(text)
    return text
  } catch (cause) {
    throw new TrellisError('invalid_argument', 'the agent answered what is not JSON', { cause })
  }
}

/** Throws `invalid_argument` unless arguments are a JSON object of bounded size. Empty means none. */
export function checkArguments(text: string): string {
  if (text === '') return '{}'
  if (Buffer.byteLength(text) > MAX_CALL_BYTES) {
    throw new AgentError('invalid_argument', `arguments of more than ${MAX_CALL_BYTES} bytes`, { notExecuted: true })
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    value = undefined
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return text
  throw new AgentError('invalid_argument', 'the arguments are no JSON object', {
    notExecuted: true,
    suggestedActions: ['Give the arguments as a JSON object, such as {"text": "hello"}.'],
  })
}

/** Serves one uniform call on an accepted stream. Gives the failure of which its caller has been told. */
export async function serveCall(stream: ByteStream, session: BrokerSession, target: AgentTarget): Promise<unknown> {
  const messages = createMessageStream(stream, { maxMessageBytes: MAX_MESSAGE_BYTES })
  const left = new AbortController()
  const send = (event: WireEvent): Promise<void> =>
    messages.write(encodeMessage(agentsProto.agents.CallEvent, event), left.signal)
  void messages.closed.then(() => {
    left.abort(new TrellisError('canceled', 'the caller is gone'))
    session.end(left.signal.reason)
  })
  let request: { tool: string; argumentsJson: string }
  try {
    const signal = AbortSignal.any([session.signal, AbortSignal.timeout(REQUEST_TIMEOUT_MS)])
    const bytes = await messages.read(signal)
    if (bytes === undefined) throw new TrellisError('invalid_argument', 'no request came')
    request = decodeMessage(agentsProto.agents.CallRequest, bytes, MAX_MESSAGE_BYTES, { what: 'request' })
    request.argumentsJson = checkArguments(request.argumentsJson)
  } catch (reason) {
    session.reject(reason)
    await send({ failure: encodeFailure(reason) }).catch(() => {})
    messages.closeWrite()
    return undefined
  }
  let failure: unknown
  try {
    const call = await session.begin({ tool: request.tool })
    try {
      call.countReceived(Buffer.byteLength(request.argumentsJson))
      if (target.invoke === undefined) throw new AgentError('unimplemented', `${session.agent} takes no such calls`)
      await passEvents(target.invoke(request.tool, request.argumentsJson, call), call.signal, async event => {
        if (event.type !== 'progress') call.countSent(Buffer.byteLength(event.json))
        await send(wireCallEvent(event))
      })
    } catch (reason) {
      failure = call.signal.aborted ? call.signal.reason : reason
      throw failure
    } finally {
      call.end(failure)
    }
  } catch (reason) {
    failure = reason
    await send({ failure: encodeFailure(reason) }).catch(() => {})
  }
  messages.closeWrite()
  return failure
}

/** Passes events on until the result, or until the signal aborts, whatever the agent does. */
async function passEvents(
  events: AsyncIterable<AgentCallEvent>,
  signal: AbortSignal,
  pass: (event: AgentCallEvent) => Promise<void>,
): Promise<void> {
  const iterator = events[Symbol.asyncIterator]()
  const aborted = Promise.withResolvers<never>()
  aborted.promise.catch(() => {})
  const onAbort = (): void => aborted.reject(signal.reason)
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    signal.throwIfAborted()
    for (;;) {
      const next = await Promise.race([iterator.next(), aborted.promise])
      if (next.done === true) throw new AgentError('internal', 'the agent gave no result')
      if (next.value.type === 'result' && Buffer.byteLength(next.value.json) > MAX_CALL_BYTES)
        throw new AgentError('resource_exhausted', `the result has more than ${MAX_CALL_BYTES} bytes`)
      await pass(next.value)
      if (next.value.type === 'result') return
    }
  } finally {
    signal.removeEventListener('abort', onAbort)
    // Not awaited: an agent that hangs must not hold its caller.
    void Promise.resolve(iterator.return?.()).catch(() => {})
  }
}

/** Makes one uniform call on a stream that was accepted. Ends with the result; throws the agent's failure. */
export async function* callOnStream(
  stream: ByteStream,
  tool: string,
  argumentsJson: string,
  signal: AbortSignal,
): AsyncGenerator<AgentCallEvent, void, undefined> {
  const messages = createMessageStream(stream, { maxMessageBytes: MAX_MESSAGE_BYTES })
  let isOver = false
  try {
    await messages.write(encodeMessage(agentsProto.agents.CallRequest, { tool, argumentsJson }), signal)
    for (;;) {
      const bytes = await messages.read(signal)
      if (bytes === undefined) throw new AgentError('unavailable', 'the agent ended the call without a result')
      const event = callEventOfWire(decodeMessage(agentsProto.agents.CallEvent, bytes, MAX_MESSAGE_BYTES))
      if (event.type === 'result') {
        isOver = true
        messages.closeWrite()
      }
      yield event
      if (isOver) return
    }
  } finally {
    if (!isOver) messages.abort(new TrellisError('canceled', 'the call is over'))
  }
}
