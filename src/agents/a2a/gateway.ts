import { type IncomingMessage, request as requestHttp } from 'node:http'
import { Readable } from 'node:stream'
import { TrellisError } from '../../base/index.ts'
import { type HttpCall, type HttpMount, jsonResponse } from '../../http/index.ts'
import type { Agents } from '../agents.ts'
import { ByteDuplex } from '../byte-duplex.ts'
import { toAgentError } from '../failure.ts'
import type { AgentRef } from '../names.ts'
import { A2A_CARD_PATH, gatewayCard } from './agent-card.ts'
import { failureBody, idOf, MAX_A2A_REQUEST_BYTES } from './json-rpc-request.ts'

/** Of the gateway's own: the node's token is nobody else's business, and the connection is not the agent's. */
const KEPT_HERE = new Set([
  'authorization',
  'connection',
  'cookie',
  'host',
  'keep-alive',
  'origin',
  'transfer-encoding',
])

export interface A2aGatewayOptions {
  /** Throws `failed_precondition` while the node is in no mesh. */
  agents: () => Agents
  /** An agent as a user names it, its peer resolved. */
  resolve: (text: string) => AgentRef
  /** @defaultValue 'token' */
  auth?: 'token' | 'open'
}

/**
 * The A2A agents of the mesh for clients of this machine: below `/a2a/NAME/` or `/a2a/NAME@PEER/` each is as if it were
 * here, with a card whose addresses lead back to this gateway.
 */
export function createA2aMount({ agents, resolve, auth = 'token' }: A2aGatewayOptions): HttpMount {
  return {
    prefix: '/a2a',
    auth,
    maxBodyBytes: MAX_A2A_REQUEST_BYTES,
    routes: [
      {
        method: 'GET',
        path: `/:agent/${A2A_CARD_PATH}`,
        handle({ url, params: { agent = '' } }) {
          const ref = resolve(agent)
          const found = agents().registry.find({
            name: ref.name,
            ...(ref.peer === undefined ? {} : { peer: ref.peer }),
          })
          const card = found.find(({ card: { kind, a2aJson } }) => kind === 'a2a' && a2aJson !== '')?.card
          if (card === undefined) {
            throw new TrellisError('not_found', `no A2A agent ${agent} is there`, {
              hint: '`trellis agent ls` lists the agents of the mesh.',
            })
          }
          return jsonResponse(gatewayCard(card.a2aJson, new URL(`/a2a/${encodeURIComponent(agent)}/`, url.origin)))
        },
      },
      { method: 'POST', path: '/:agent/*', handle: call => pass(call, agents(), resolve) },
      { method: 'POST', path: '/:agent', handle: call => pass(call, agents(), resolve) },
    ],
  }
}

/** Sends a request to the agent's node over a stream of its own, and the answer back as it comes. */
async function pass(call: HttpCall, agents: Agents, resolve: (text: string) => AgentRef): Promise<Response> {
  const { request, url, params, signal } = call
  const body = Buffer.from(await request.arrayBuffer())
  try {
    const { stream } = await agents.open(resolve(params['agent'] ?? ''), { protocol: 'a2a', signal })
    const socket = new ByteDuplex(stream)
    const path = url.pathname.split('/').slice(3).join('/')
    const headers: Record<string, string> = { host: 'agent', 'content-length': String(body.byteLength) }
    for (const [name, value] of request.headers) if (!KEPT_HERE.has(name)) headers[name] = value
    const replied = Promise.withResolvers<IncomingMessage>()
    const outgoing = requestHttp({
      method: 'POST',
      path: `/${path}`,
      headers,
      createConnection: () => socket,
      signal,
    })
    outgoing.once('response', replied.resolve)
    outgoing.on('error', replied.reject)
    outgoing.end(body)
    const reply = await replied.promise
    const answered = new Headers()
    for (const name of ['content-type', 'a2a-version', 'a2a-extensions', 'cache-control']) {
      const value = reply.headers[name]
      if (typeof value === 'string') answered.set(name, value)
    }
    return new Response(Readable.toWeb(reply) as ReadableStream, { status: reply.statusCode ?? 502, headers: answered })
  } catch (reason) {
    return new Response(failureBody(idOf(body), toAgentError(reason)), {
      headers: { 'content-type': 'application/json' },
    })
  }
}
