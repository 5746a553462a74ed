import type protobuf from 'protobufjs'
import { errorMessage, TrellisError } from '../base/index.ts'
import type { MessageCodec } from './codec.ts'
// First, for what it sets up before any codec is made.
import './generated/protobuf.js'

/** A method of a `.proto` file that was read at run time. Its messages are JSON values in ProtoJSON's form. */
export interface ProtoFileMethod {
  readonly name: string
  /** `package.Service/Method`. */
  readonly path: string
  readonly kind: 'unary' | 'serverStream' | 'clientStream' | 'bidiStream'
  readonly idempotent: boolean
  readonly request: MessageCodec<never>
  readonly response: MessageCodec<never>
}

/** The part of a message type that protojson adds to. */
interface JsonType {
  fromJson(json: unknown): object
  toJson(message: object): unknown
  encode(message: object, writer?: unknown): { finish(): Uint8Array }
  decode(reader: unknown, length?: number): object
}

function jsonCodec(type: JsonType): MessageCodec<never> {
  return {
    encode(json: unknown, writer) {
      let message: object
      try {
        message = type.fromJson(json)
      } catch (cause) {
        throw new TrellisError('invalid_argument', errorMessage(cause).replace(/^\./, ''), { cause })
      }
      return type.encode(message, writer)
    },
    decode: (reader, length) => type.toJson(type.decode(reader, length)),
  }
}

const KINDS = {
  false: { false: 'unary', true: 'serverStream' },
  true: { false: 'clientStream', true: 'bidiStream' },
} as const

function describe(service: protobuf.Service, method: protobuf.Method): ProtoFileMethod {
  method.resolve()
  const { resolvedRequestType, resolvedResponseType } = method
  if (resolvedRequestType === null || resolvedResponseType === null) {
    throw new TrellisError('invalid_argument', `${service.fullName}.${method.name} has no types`)
  }
  const level: unknown = method.getOption('idempotency_level')
  return {
    name: method.name,
    path: `${service.fullName.slice(1)}/${method.name}`,
    kind: KINDS[`${method.requestStream === true}`][`${method.responseStream === true}`],
    idempotent: level === 'IDEMPOTENT' || level === 'NO_SIDE_EFFECTS',
    request: jsonCodec(resolvedRequestType),
    response: jsonCodec(resolvedResponseType),
  }
}

/**
 * Reads the methods of all services in a `.proto` file and in those that it imports: for callers without generated
 * code, such as the command line. Throws `not_found` when a file can't be read, `invalid_argument` when one is wrong.
 */
export async function loadProtoFile(path: string): Promise<ProtoFileMethod[]> {
  // Loaded here: the parser is large, and nothing else needs it.
  const [{ default: library }, { default: protojson }] = await Promise.all([
    import('protobufjs'),
    import('protobufjs/ext/protojson.js'),
  ])
  protojson.install()
  const root = new library.Root()
  try {
    // The library's asynchronous form throws some errors where no one can catch them.
    root.loadSync(path)
    root.resolveAll()
  } catch (cause) {
    const isMissing = cause instanceof Error && 'code' in cause
    throw new TrellisError(isMissing ? 'not_found' : 'invalid_argument', `${path}: ${errorMessage(cause)}`, { cause })
  }
  const methods: ProtoFileMethod[] = []
  const visit = (namespace: protobuf.NamespaceBase): void => {
    for (const item of namespace.nestedArray) {
      if (item instanceof library.Service) methods.push(...item.methodsArray.map(method => describe(item, method)))
      else if (item instanceof library.Namespace) visit(item)
    }
  }
  visit(root)
  return methods
}
