import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { errorMessage, TrellisError } from '../../base/index.ts'
import type { MethodDescriptor, RpcCallOptions } from '../../client/index.ts'
import { nearest } from '../../config/index.ts'
import { generateCode, loadProtoFile } from '../../wire/index.ts'
import { parsePairs, readArgument } from '../arguments.ts'
import { type CommandContext, callOptions, withClient } from '../context.ts'
import { printable } from '../text.ts'

export async function listServices(context: CommandContext, peer: string | undefined): Promise<void> {
  await withClient(context, async client => {
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

type AnyCall = (request: unknown, options: RpcCallOptions) => Promise<unknown> | AsyncIterable<unknown>

export async function call(
  context: CommandContext,
  peer: string,
  methodText: string,
  argument: string,
  options: { proto: string; metadata: string[] },
): Promise<void> {
  const { output, signal } = context
  const metadata = parsePairs(options.metadata, '--metadata')
  const method: MethodDescriptor = findMethod(await loadProtoFile(resolve(options.proto)), methodText, options.proto)
  const sendsStream = method.kind === 'clientStream' || method.kind === 'bidiStream'
  const receivesStream = method.kind === 'serverStream' || method.kind === 'bidiStream'
  const requests = parseRequests(await readArgument(argument, signal, { files: true }), sendsStream)
  await withClient(context, async client => {
    const service = { name: method.path.slice(0, method.path.indexOf('/')), methods: { call: method } }
    const invoke = client.rpc.client(service, peer).call as AnyCall
    const reply = invoke(sendsStream ? requests : requests[0], { ...callOptions(context), metadata })
    if (receivesStream) {
      for await (const message of reply as AsyncIterable<unknown>) {
        output.result(message, () => printable(JSON.stringify(message)))
      }
    } else {
      const message = await (reply as Promise<unknown>)
      output.result(message, () => JSON.stringify(message, undefined, 2).split('\n').map(printable).join('\n'))
    }
  })
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
