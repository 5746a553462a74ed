import { errorMessage, TrellisError } from '../base/index.ts'
import { parseDuration } from '../config/index.ts'
import {
  eventStreamResponse,
  type HttpCall,
  type HttpMount,
  jsonResponse,
  type ServerSentEvent,
} from '../http/index.ts'
import { type CallOptions, client, type RpcChannel } from '../rpc/index.ts'
import { openApiOfDescriptors, ownOpenApi, ProgramsControl, type ProtoFileMethod } from '../wire/index.ts'
import { Descriptions } from './descriptions.ts'

export const RPC_PREFIX = '/rpc'
/** JSON is parsed at once: longer bodies would hold up everything else. Larger messages need an RPC client. */
const MAX_BODY_BYTES = 16 * 1024 * 1024
const METADATA_PREFIX = 'trellis-metadata-'

export interface RpcMountOptions {
  /** The daemon, as its programs see it. */
  channel: () => RpcChannel
  version: string
}

/** Who is called: the prefix of the path on the daemon's socket, and what reflection is asked for. */
interface Target {
  readonly prefix: string
  readonly name: string
}

function targetOf(text: string | undefined): Target {
  if (text === undefined) return { prefix: '', name: '' }
  const name = text.slice(1)
  if (text.startsWith('~')) return { prefix: `~${name}/`, name }
  return { prefix: `@${encodeURIComponent(name)}/`, name }
}

function optionsOf({ request, signal }: HttpCall): CallOptions {
  const metadata: Record<string, string> = {}
  for (const [name, value] of request.headers) {
    if (name.startsWith(METADATA_PREFIX)) metadata[name.slice(METADATA_PREFIX.length)] = value
  }
  const timeout = request.headers.get('trellis-timeout')
  const key = request.headers.get('idempotency-key')
  return {
    signal,
    metadata,
    ...(timeout === null ? {} : { timeoutMs: parseDuration(timeout) }),
    ...(key === null ? {} : { idempotencyKey: key }),
  }
}

function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new TrellisError('invalid_argument', `${what} is not JSON: ${errorMessage(cause)}`, { cause })
  }
}

/** One JSON value, an empty message where there is none; for a stream a list of them, or one a line. */
function parseRequests(text: string, isStream: boolean): unknown[] {
  if (!isStream) return [text.trim() === '' ? {} : parseJson(text, 'the body')]
  if (text.trimStart().startsWith('[')) return parseJson(text, 'the body') as unknown[]
  const lines = text.split('\n').filter(line => line.trim() !== '')
  return lines.map((line, index) => parseJson(line, `line ${index + 1} of the body`))
}

async function* eventsOf(replies: AsyncIterable<unknown>): AsyncGenerator<ServerSentEvent> {
  for await (const reply of replies) yield { data: reply }
  // So that a client can tell the end from a connection that was cut.
  yield { event: 'end', data: {} }
}

async function call(channel: RpcChannel, method: ProtoFileMethod, path: string, http: HttpCall): Promise<Response> {
  const options = optionsOf(http)
  const sendsStream = method.kind === 'clientStream' || method.kind === 'bidiStream'
  const requests = parseRequests(await http.request.text(), sendsStream)
  // Before anything is sent: what is no request is this client's mistake, not the call's failure.
  for (const request of requests) method.request.encode(request as never)
  const descriptor = { ...method, path }
  if (method.kind === 'serverStream' || method.kind === 'bidiStream')
    return eventStreamResponse(eventsOf(channel.stream(descriptor, requests, options)), http.signal)
  const service = { name: '', methods: { call: descriptor } }
  const invoke = client(service, channel).call as (request: unknown, options: CallOptions) => Promise<unknown>
  return jsonResponse(await invoke(sendsStream ? requests : requests[0], options))
}

export function createRpcMount(options: RpcMountOptions): HttpMount {
  const descriptions = new Descriptions()

  async function handle(http: HttpCall): Promise<Response> {
    const { target: text, service = '', method: name = '' } = http.params
    const target = targetOf(text)
    const channel = options.channel()
    const method = await descriptions.method(channel, target.name, service, name)
    return await call(channel, method, target.prefix + method.path, http)
  }

  async function describeTarget(http: HttpCall): Promise<Response> {
    const { target: text, service = '' } = http.params
    const { name } = targetOf(text)
    const { bytes } = await descriptions.of(options.channel(), name, service)
    const server = text === undefined ? RPC_PREFIX : `${RPC_PREFIX}/${text[0]}${encodeURIComponent(name)}`
    return jsonResponse(
      await openApiOfDescriptors(bytes, { title: service, version: options.version, server, services: [service] }),
    )
  }

  const service = ':service{[A-Za-z_][A-Za-z0-9_.]*}'
  const target = ':target{[@~][^/]+}'
  return {
    prefix: RPC_PREFIX,
    auth: 'token',
    maxBodyBytes: MAX_BODY_BYTES,
    routes: [
      {
        method: 'GET',
        path: '/openapi.json',
        handle: async () => jsonResponse(await ownOpenApi({ version: options.version, server: RPC_PREFIX })),
      },
      {
        method: 'GET',
        path: '/services',
        handle: async ({ signal }) => {
          const programs = client(ProgramsControl, options.channel())
          return jsonResponse((await programs.listServices({}, { signal })).services)
        },
      },
      { method: 'GET', path: `/${service}/openapi.json`, handle: describeTarget },
      { method: 'GET', path: `/${target}/${service}/openapi.json`, handle: describeTarget },
      { method: 'POST', path: `/${service}/:method`, handle },
      { method: 'POST', path: `/${target}/${service}/:method`, handle },
    ],
  }
}
