import { fileURLToPath } from 'node:url'
import type protobuf from 'protobufjs'
import { errorMessage, TrellisError } from '../base/index.ts'
import type { MessageCodec } from './codec.ts'
import { describeServices, type OpenApiDocument, type OpenApiOptions } from './openapi.ts'
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
  /** Full names of both types. */
  readonly requestType: string
  readonly responseType: string
}

/** A message or enum type in short, its fields as they stand in a `.proto` file. */
export interface ProtoTypeOutline {
  readonly name: string
  readonly fields: readonly string[]
}

/** What a set of descriptors holds. */
export interface ProtoOutline {
  readonly methods: readonly ProtoFileMethod[]
  readonly types: readonly ProtoTypeOutline[]
}

/** The part of a message type that protojson adds to. */
interface JsonType {
  fromJson(json: unknown): object
  toJson(message: object): unknown
  encode(message: object, writer?: unknown): { finish(): Uint8Array }
  decode(reader: unknown, length?: number): object
}

/** The type of a field as it stands in a `.proto` file. */
function fieldType(field: protobuf.Field): string {
  const type = field.resolvedType?.fullName.slice(1) ?? field.type
  if (field.map) return `map<${(field as protobuf.FieldBase as protobuf.MapField).keyType}, ${type}>`
  if (field.repeated) return `repeated ${type}`
  return field.options?.['proto3_optional'] === true ? `optional ${type}` : type
}

/** A JSON value that is no such message. The library names a type or a field of it; the fields that there are follow in the hint. */
function refusal(type: protobuf.Type, cause: unknown): TrellisError {
  const text = errorMessage(cause).replace(/^\./, '')
  const name = /^[\w.]+(?=: )/.exec(text)?.[0]
  const item = name === undefined ? null : type.root.lookup(`.${name}`)
  const field = item !== null && 'rule' in item && 'id' in item ? (item as protobuf.Field) : undefined
  const owner = field === undefined ? item : field.parent
  const message = field === undefined || name === undefined ? text : text.replace(name, `${name} (${fieldType(field)})`)
  if (owner === null || !('fieldsArray' in owner)) return new TrellisError('invalid_argument', message, { cause })
  const fields = (owner as protobuf.Type).fieldsArray.map(other => `${fieldType(other)} ${other.name}`)
  const hint = `${owner.fullName.slice(1)} has${fields.length === 0 ? ' no fields' : `: ${fields.join(', ')}`}.`
  return new TrellisError('invalid_argument', message, { hint, cause })
}

function jsonCodec(type: JsonType & protobuf.Type): MessageCodec<never> {
  return {
    encode(json: unknown, writer) {
      let message: object
      try {
        message = type.fromJson(json)
      } catch (cause) {
        throw refusal(type, cause)
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
    requestType: resolvedRequestType.fullName.slice(1),
    responseType: resolvedResponseType.fullName.slice(1),
  }
}

async function loadLibrary(): Promise<typeof protobuf> {
  // Loaded here: the parser is large, and nothing else needs it.
  const [{ default: library }, { default: protojson }] = await Promise.all([
    import('protobufjs'),
    import('protobufjs/ext/protojson.js'),
  ])
  protojson.install()
  return library
}

function methodsOf(library: typeof protobuf, root: protobuf.Root): ProtoFileMethod[] {
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

/**
 * Reads the methods of all services in a `.proto` file and in those that it imports: for callers without generated
 * code, such as the command line. Throws `not_found` when a file can't be read, `invalid_argument` when one is wrong.
 */
export async function loadProtoFile(path: string): Promise<ProtoFileMethod[]> {
  const library = await loadLibrary()
  return methodsOf(library, parseProtoFile(library, path))
}

function parseProtoFile(library: typeof protobuf, path: string): protobuf.Root {
  const root = new library.Root()
  try {
    // The library's asynchronous form throws some errors where no one can catch them.
    root.loadSync(path, { alternateCommentMode: true })
    root.resolveAll()
  } catch (cause) {
    const isMissing = cause instanceof Error && 'code' in cause
    throw new TrellisError(isMissing ? 'not_found' : 'invalid_argument', `${path}: ${errorMessage(cause)}`, { cause })
  }
  return root
}

/** The services of a `.proto` file in OpenAPI, with its comments. Throws as `loadProtoFile` does. */
export async function openApiOfProtoFile(path: string, options: OpenApiOptions): Promise<OpenApiDocument> {
  const library = await loadLibrary()
  return describeServices(library, parseProtoFile(library, path), options)
}

/** The daemon's own services in OpenAPI. */
export async function ownOpenApi(options: Omit<OpenApiOptions, 'title' | 'services'>): Promise<OpenApiDocument> {
  // Two levels up both from the sources and from the build.
  const path = fileURLToPath(new URL('../../proto/trellis/control.proto', import.meta.url))
  return await openApiOfProtoFile(path, { title: 'Trellis', ...options })
}

/** The services of an encoded `google.protobuf.FileDescriptorSet` in OpenAPI. Throws as `loadDescriptors` does. */
export async function openApiOfDescriptors(bytes: Uint8Array, options: OpenApiOptions): Promise<OpenApiDocument> {
  const library = await loadLibrary()
  return describeServices(library, await parseDescriptors(library, bytes), options)
}

/** Longest set of files that is read, in bytes. */
export const MAX_DESCRIPTORS_BYTES = 1024 * 1024

function typesOf(library: typeof protobuf, root: protobuf.Root): ProtoTypeOutline[] {
  const types: ProtoTypeOutline[] = []
  const visit = (namespace: protobuf.NamespaceBase): void => {
    for (const item of namespace.nestedArray) {
      const name = item.fullName.slice(1)
      if (item instanceof library.Type)
        types.push({ name, fields: item.fieldsArray.map(field => `${fieldType(field)} ${field.name} = ${field.id}`) })
      else if (item instanceof library.Enum)
        types.push({ name, fields: Object.entries(item.values).map(([value, id]) => `${value} = ${id}`) })
      if (item instanceof library.Namespace) visit(item)
    }
  }
  visit(root)
  return types
}

/**
 * The services and types in an encoded `google.protobuf.FileDescriptorSet`, as who serves them describes them. The
 * bytes are hostile: throws `resource_exhausted` for more than 1 MiB, `invalid_argument` for what is malformed.
 */
export async function loadDescriptors(bytes: Uint8Array): Promise<ProtoOutline> {
  const library = await loadLibrary()
  const root = await parseDescriptors(library, bytes)
  return { methods: methodsOf(library, root), types: typesOf(library, root) }
}

async function parseDescriptors(library: typeof protobuf, bytes: Uint8Array): Promise<protobuf.Root> {
  if (bytes.byteLength > MAX_DESCRIPTORS_BYTES)
    throw new TrellisError('resource_exhausted', `descriptors of ${bytes.byteLength} bytes exceed 1 MiB`)
  await import('protobufjs/ext/descriptor.js')
  try {
    const root = library.Root.fromDescriptor(bytes)
    root.resolveAll()
    return root
  } catch (cause) {
    throw new TrellisError('invalid_argument', `malformed descriptors: ${errorMessage(cause)}`, { cause })
  }
}
