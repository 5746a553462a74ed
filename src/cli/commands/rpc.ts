import { mkdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join, resolve } from 'node:path'
import { errorMessage, TrellisError } from '../../base/index.ts'
import type { CallOptions, MethodDescriptor, RpcCallOptions, ServedName } from '../../client/index.ts'
import { nearest } from '../../config/index.ts'
import {
  generateCode,
  loadDescriptors,
  loadProtoFile,
  type OpenApiDocument,
  openApiOfDescriptors,
  openApiOfProtoFile,
  ownOpenApi,
  type ProtoFileMethod,
  type ProtoOutline,
} from '../../wire/index.ts'
import { parsePairs, readArgument, readLines } from '../arguments.ts'
import { type Client, type CommandContext, callOptions, withClient } from '../context.ts'
import { type PeerLabel, peerLabels } from '../peer-labels.ts'
import { renderTable } from '../table.ts'
import { formatRtt, printable } from '../text.ts'

export async function listServices(
  context: CommandContext,
  peer: string | undefined,
  options: { names?: boolean },
): Promise<void> {
  await withClient(context, async client => {
    if (options.names === true) {
      const names = await client.rpc.names(callOptions(context))
      const peers = names.flatMap(({ servers }) => servers.map(({ peer: server }) => server))
      const label = await peerLabels(client, context, peers)
      context.output.result(names, () => renderNames(context, names, label))
      return
    }
    const services = await client.rpc.services(peer, callOptions(context))
    context.output.result(services, () => (services.length === 0 ? 'no services' : services.map(printable).join('\n')))
  })
}

/** The method of a file by its full path, or by a part of it that only one has, such as `Greeter/Greet` or `Greet`. */
export function findMethod<Method extends { path: string }>(
  methods: readonly Method[],
  text: string,
  file: string,
): Method {
  const exact = methods.find(method => method.path === text)
  if (exact !== undefined) return exact
  const fitting = methods.filter(({ path }) => path.endsWith(`.${text}`) || path.endsWith(`/${text}`))
  if (fitting.length === 1 && fitting[0] !== undefined) return fitting[0]
  const paths = methods.map(method => method.path)
  if (fitting.length > 1) {
    throw new TrellisError('invalid_argument', `${file} has several methods ${text}`, {
      hint: `Name one whole: ${fitting.map(method => method.path).join(', ')}.`,
    })
  }
  const meant = nearest(text, paths)
  throw new TrellisError('not_found', `${file} has no method ${text}`, {
    hint: meant === undefined ? `It has: ${paths.join(', ') || 'none'}.` : `Did you mean ${meant}?`,
  })
}

function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new TrellisError('invalid_argument', `${what} is not JSON: ${errorMessage(cause)}`, { cause })
  }
}

/** The requests of a call: one JSON value, or for a stream of them a JSON list, or a value a line. */
export function parseRequests(text: string, isStream: boolean): unknown[] {
  if (!isStream) return [parseJson(text, 'the request')]
  if (text.trimStart().startsWith('[')) return parseJson(text, 'the list of requests') as unknown[]
  const lines = text.split('\n').filter(line => line.trim() !== '')
  return lines.map((line, index) => parseJson(line, `request ${index + 1}`))
}

/** Full names of the services behind a peer, or a name in the mesh. */
async function servicesOf(client: Client, target: string, options: CallOptions): Promise<string[]> {
  try {
    return await client.rpc.services(target, options)
  } catch (reason) {
    if (!(reason instanceof TrellisError) || reason.kind !== 'not_found') throw reason
    const named = (await client.rpc.names(options)).find(({ name }) => name === target)
    if (named === undefined) throw reason
    return [...new Set(named.servers.flatMap(({ services }) => services))].sort()
  }
}

/** A method as its server describes it. */
async function findRemoteMethod(
  client: Client,
  target: string,
  text: string,
  options: CallOptions,
): Promise<ProtoFileMethod> {
  const slash = text.indexOf('/')
  const services = await servicesOf(client, target, options)
  const fitting = services.filter(
    name => slash === -1 || name === text.slice(0, slash) || name.endsWith(`.${text.slice(0, slash)}`),
  )
  const methods: ProtoFileMethod[] = []
  let failure: unknown
  for (const service of fitting) {
    try {
      const outline = await loadDescriptors(await client.rpc.describe(service, target, options))
      methods.push(...outline.methods.filter(({ path }) => path.startsWith(`${service}/`)))
    } catch (reason) {
      failure ??= reason
    }
  }
  if (methods.length === 0 && failure !== undefined) throw failure
  return findMethod(methods, text, target)
}

export async function describe(context: CommandContext, target: string, text: string | undefined): Promise<void> {
  const { output } = context
  const options = callOptions(context)
  await withClient(context, async client => {
    const all = await servicesOf(client, target, options)
    const services = text === undefined ? all : all.filter(name => name === text || name.endsWith(`.${text}`))
    if (services.length === 0) {
      throw new TrellisError(
        'not_found',
        text === undefined ? `${target} serves nothing` : `${target} does not serve ${text}`,
        {
          hint:
            all.length === 0
              ? 'Only the daemon answers there; no program serves on it now.'
              : `It serves ${all.join(', ')}.`,
        },
      )
    }
    for (const service of services) {
      const outline = await loadDescriptors(await client.rpc.describe(service, target, options))
      const methods = outline.methods.filter(({ path }) => path.startsWith(`${service}/`))
      const types = neededTypes(methods, outline)
      const document = {
        service,
        methods: methods.map(({ path, kind, idempotent, requestType, responseType }) => ({
          path,
          kind,
          idempotent,
          request: requestType,
          response: responseType,
        })),
        types,
      }
      output.result(document, () => renderService(service, methods, types))
    }
  })
}

/** The types that methods use, and those in them. */
function neededTypes(methods: readonly ProtoFileMethod[], { types }: ProtoOutline): ProtoOutline['types'] {
  const needed = new Set<string>()
  const add = (name: string): void => {
    const type = types.find(other => other.name === name)
    if (type === undefined || needed.has(name)) return
    needed.add(name)
    for (const field of type.fields) for (const word of field.split(/[ <>,]+/)) add(word)
  }
  for (const { requestType, responseType } of methods) {
    add(requestType)
    add(responseType)
  }
  return types.filter(({ name }) => needed.has(name))
}

function renderService(service: string, methods: readonly ProtoFileMethod[], types: ProtoOutline['types']): string {
  const stream = (isStream: boolean, type: string): string => `(${isStream ? 'stream ' : ''}${type})`
  const lines = [`service ${service} {`]
  for (const { name, kind, idempotent, requestType, responseType } of methods) {
    const request = stream(kind === 'clientStream' || kind === 'bidiStream', requestType)
    const reply = stream(kind === 'serverStream' || kind === 'bidiStream', responseType)
    lines.push(`  rpc ${name}${request} returns ${reply}${idempotent ? '  // idempotent' : ''}`)
  }
  lines.push('}')
  for (const { name, fields } of types) lines.push('', `${name} {`, ...fields.map(field => `  ${field}`), '}')
  return lines.map(printable).join('\n')
}

const NAME_COLUMNS = [
  { title: 'NAME' },
  { title: 'PEER' },
  { title: 'CONNECTED' },
  { title: 'RUNNING', align: 'right' },
  { title: 'RTT', align: 'right' },
] as const

function renderNames(context: CommandContext, names: readonly ServedName[], label: PeerLabel): string {
  if (names.length === 0) return 'no names'
  const rows = names.flatMap(({ name, servers }) =>
    servers.map(server => [
      name,
      label(server.peer),
      server.connected ? 'yes' : 'no',
      `${server.runningCount}/${server.capacity}`,
      formatRtt(server.rttMs),
    ]),
  )
  return renderTable(NAME_COLUMNS, rows, { maxColumns: context.output.terminalColumns })
}

type AnyCall = (request: unknown, options: RpcCallOptions) => Promise<unknown> | AsyncIterable<unknown>

export interface InvokeOptions {
  proto?: string
  metadata: string[]
}

/** Finds a method, in a file or as its server describes it, and makes it callable. */
async function invoker(
  context: CommandContext,
  client: Client,
  target: string,
  text: string,
  options: InvokeOptions,
): Promise<{ method: MethodDescriptor; invoke: AnyCall }> {
  const method =
    options.proto === undefined
      ? await findRemoteMethod(client, target, text, callOptions(context))
      : findMethod(await loadProtoFile(resolve(options.proto)), text, options.proto)
  const service = { name: method.path.slice(0, method.path.indexOf('/')), methods: { call: method } }
  const call = client.rpc.client(service, target).call as AnyCall
  const metadata = parsePairs(options.metadata, '--metadata')
  return { method, invoke: (request, more) => call(request, { ...more, metadata }) }
}

const sendsStream = ({ kind }: MethodDescriptor): boolean => kind === 'clientStream' || kind === 'bidiStream'
const receivesStream = ({ kind }: MethodDescriptor): boolean => kind === 'serverStream' || kind === 'bidiStream'

async function print(context: CommandContext, method: MethodDescriptor, reply: ReturnType<AnyCall>): Promise<void> {
  const { output } = context
  if (receivesStream(method)) {
    for await (const message of reply as AsyncIterable<unknown>) {
      output.result(message, () => printable(JSON.stringify(message)))
    }
  } else {
    const message = await (reply as Promise<unknown>)
    output.result(message, () => JSON.stringify(message, undefined, 2).split('\n').map(printable).join('\n'))
  }
}

export async function call(
  context: CommandContext,
  target: string,
  text: string,
  argument: string,
  options: InvokeOptions,
): Promise<void> {
  await withClient(context, async client => {
    const { method, invoke } = await invoker(context, client, target, text, options)
    const requests = parseRequests(await readArgument(argument, context.signal, { files: true }), sendsStream(method))
    await print(context, method, invoke(sendsStream(method) ? requests : requests[0], callOptions(context)))
  })
}

/** Sends each line of standard input as it comes, and prints each reply as it comes. */
export async function stream(
  context: CommandContext,
  target: string,
  text: string,
  options: InvokeOptions,
): Promise<void> {
  await withClient(context, async client => {
    const { method, invoke } = await invoker(context, client, target, text, options)
    if (!sendsStream(method)) {
      throw new TrellisError('invalid_argument', `${method.path} takes one request, not a stream of them`, {
        hint: `Use \`trellis rpc call ${target} ${method.path}\`, which prints a stream of replies too.`,
      })
    }
    async function* requests(): AsyncGenerator<unknown, void, undefined> {
      let number = 0
      for await (const line of readLines(process.stdin, context.signal)) {
        number++
        if (line.trim() !== '') yield parseJson(line, `line ${number}`)
      }
    }
    await print(context, method, invoke(requests(), callOptions(context)))
  })
}

/** Needs no daemon, unless a target is asked for its description. */
export async function openApi(
  context: CommandContext,
  target: string | undefined,
  service: string | undefined,
  { proto }: { proto?: string },
): Promise<void> {
  const { version } = createRequire(import.meta.url)('../../../package.json') as { version: string }
  const print = (document: OpenApiDocument): void =>
    context.output.result(document, () => JSON.stringify(document, undefined, 2))
  if (proto !== undefined) {
    print(await openApiOfProtoFile(resolve(proto), { title: basename(proto), version, server: '/rpc' }))
  } else if (target === undefined) {
    print(await ownOpenApi({ version, server: '/rpc' }))
  } else {
    if (service === undefined)
      throw new TrellisError('invalid_argument', 'which service?', { hint: `\`trellis rpc ls ${target}\` names them.` })
    await withClient(context, async client => {
      const bytes = await client.rpc.describe(service, target, callOptions(context))
      const server = `/rpc/@${encodeURIComponent(target)}`
      print(await openApiOfDescriptors(bytes, { title: service, version, server, services: [service] }))
    })
  }
}

/** Writes the code that programs serve and call with. Files of the same names in the folder are replaced. */
export async function generate(
  context: CommandContext,
  files: readonly string[],
  options: { out: string; path: readonly string[] },
): Promise<void> {
  const { output } = context
  const paths = [...options.path, ...files.map(file => dirname(file))]
  const code = await generateCode({ files, paths })
  await mkdir(options.out, { recursive: true })
  for (const [name, text] of code) await writeFile(join(options.out, name), text)
  const written = [...code.keys()].sort().map(name => join(options.out, name))
  output.result({ files: written }, () => written.map(printable).join('\n'))
}
