import { type JSONRPCMessage, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { abortable, errorMessage, TrellisError } from '../../base/index.ts'
import type { McpChannel } from './channel.ts'
import { isObject, MAX_MCP_MESSAGE_BYTES, parseRpcMessage, RPC_ERROR, type RpcId } from './json-rpc.ts'

/** Messages of a server that wait to be read; beyond it the server is cut off, since HTTP has nothing to slow it by. */
const MAX_WAITING_COUNT = 4096

/**
 * A session with an MCP server over streamable HTTP, by the official SDK's transport: sessions of the 2025 revisions
 * and the requests without one of 2026-07-28. Redirects to another origin are not followed.
 */
export function createHttpChannel(url: URL, headers: Readonly<Record<string, string>>): McpChannel {
  const transport = new StreamableHTTPClientTransport(url, { requestInit: { headers }, fetch: fetchWithinLimit })
  const inFlight = new Map<RpcId, AbortController>()
  const waiting: string[] = []
  let wake: (() => void) | undefined
  let failure: Error | undefined
  let isClosed = false

  function push(message: unknown): void {
    if (waiting.length >= MAX_WAITING_COUNT) {
      finish(new TrellisError('resource_exhausted', 'the MCP server sends faster than its caller reads'))
      return
    }
    waiting.push(JSON.stringify(message))
    wake?.()
  }

  function finish(reason: Error | undefined): void {
    if (isClosed) return
    isClosed = true
    failure = reason
    for (const controller of inFlight.values()) controller.abort()
    const ended = transport.sessionId === undefined ? Promise.resolve() : transport.terminateSession()
    // What the server says to the end of the session changes nothing for who has left.
    void ended.catch(() => {}).then(async () => transport.close())
    wake?.()
  }

  let initializeId: RpcId | undefined
  // oxlint-disable-next-line unicorn/prefer-add-event-listener -- the SDK's transports are no event targets
  transport.onmessage = message => {
    if ('id' in message && !('method' in message) && message.id !== undefined) {
      inFlight.delete(message.id)
      if (message.id === initializeId && 'result' in message && isObject(message.result)) {
        const version = message.result['protocolVersion']
        if (typeof version === 'string') transport.setProtocolVersion(version)
      }
    }
    push(message)
  }
  // Failures of a request reach its caller through `send`; those of a stream of notifications are made good by the SDK.
  // oxlint-disable-next-line unicorn/prefer-add-event-listener -- as above
  transport.onerror = () => {}
  const started = transport.start()

  /** Sends a request and answers in the server's place if it can't be delivered or its stream ends without an answer. */
  async function request(id: RpcId, body: JSONRPCMessage): Promise<void> {
    const controller = new AbortController()
    inFlight.set(id, controller)
    const fail = (text: string) => {
      if (inFlight.delete(id) && !isClosed)
        push({ jsonrpc: '2.0', id, error: { code: RPC_ERROR.internal, message: text } })
    }
    try {
      await transport.send(body, {
        requestSignal: controller.signal,
        onRequestStreamEnd: () => fail('the MCP server ended the stream without an answer'),
      })
    } catch (reason) {
      fail(`the MCP server did not take the request: ${errorMessage(reason)}`)
    }
  }

  return {
    async read(signal) {
      for (;;) {
        const message = waiting.shift()
        if (message !== undefined) return message
        if (failure !== undefined) throw failure
        if (isClosed) return undefined
        const turn = Promise.withResolvers<void>()
        wake = turn.resolve
        await abortable(turn.promise, signal)
      }
    },
    async write(text, signal) {
      await abortable(started, signal)
      if (isClosed) throw failure ?? new TrellisError('unavailable', 'the session is closed')
      const message = parseRpcMessage(text)
      const body = message.body as unknown as JSONRPCMessage
      if (message.type === 'request') {
        if (message.method === 'initialize') initializeId = message.id
        // Not waited for: its answer may take long, and others go beside it.
        void request(message.id, body)
        return
      }
      if (message.type === 'notification' && message.method === 'notifications/cancelled') {
        const params = message.body['params']
        const id = isObject(params) ? params['requestId'] : undefined
        const controller = inFlight.get(id as RpcId)
        inFlight.delete(id as RpcId)
        // In 2026-07-28 the end of the request's stream is the cancellation; older servers are told as well.
        controller?.abort()
      }
      await abortable(transport.send(body), signal)
    },
    close: finish,
  }
}

/** `fetch` whose JSON replies end at the limit for one message, before they are held in memory. */
async function fetchWithinLimit(url: string | URL, init?: RequestInit): Promise<Response> {
  const response = await fetch(url, init)
  const isJson = response.headers.get('content-type')?.startsWith('application/json') === true
  if (!isJson || response.body === null) return response
  let receivedBytes = 0
  const limited = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        receivedBytes += chunk.byteLength
        if (receivedBytes <= MAX_MCP_MESSAGE_BYTES) controller.enqueue(chunk)
        else controller.error(new TrellisError('resource_exhausted', 'the reply of the MCP server is too long'))
      },
    }),
  )
  return new Response(limited, { status: response.status, statusText: response.statusText, headers: response.headers })
}
