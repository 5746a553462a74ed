import type protobuf from 'protobufjs'

/** Prefix of `$ref`s to the schemas of messages. */
const SCHEMAS = '#/components/schemas/'
const NDJSON = 'application/x-ndjson'

export type OpenApiDocument = Record<string, unknown>

export interface OpenApiOptions {
  title: string
  version: string
  /** Where the paths begin, such as `/rpc` or `http://127.0.0.1:7777/rpc/@alice`. */
  server: string
  /** Full names. @defaultValue all that there are */
  services?: readonly string[]
}

type Schema = Record<string, unknown>

const INT64 = { type: ['string', 'integer'] }
const SCALARS: Readonly<Record<string, Schema>> = {
  double: { type: 'number', format: 'double' },
  float: { type: 'number', format: 'float' },
  int32: { type: 'integer', format: 'int32' },
  sint32: { type: 'integer', format: 'int32' },
  sfixed32: { type: 'integer', format: 'int32' },
  uint32: { type: 'integer', minimum: 0, maximum: 4_294_967_295 },
  fixed32: { type: 'integer', minimum: 0, maximum: 4_294_967_295 },
  int64: { ...INT64, format: 'int64' },
  sint64: { ...INT64, format: 'int64' },
  sfixed64: { ...INT64, format: 'int64' },
  uint64: { ...INT64, format: 'uint64' },
  fixed64: { ...INT64, format: 'uint64' },
  bool: { type: 'boolean' },
  string: { type: 'string' },
  bytes: { type: 'string', contentEncoding: 'base64' },
}

/** What ProtoJSON makes of the types that it treats in a way of their own. */
const WELL_KNOWN: Readonly<Record<string, Schema>> = {
  'google.protobuf.Timestamp': { type: 'string', format: 'date-time' },
  'google.protobuf.Duration': { type: 'string', pattern: '^-?\\d+(\\.\\d+)?s$' },
  'google.protobuf.FieldMask': { type: 'string' },
  'google.protobuf.Empty': { type: 'object' },
  'google.protobuf.Struct': { type: 'object' },
  'google.protobuf.ListValue': { type: 'array', items: {} },
  'google.protobuf.Value': {},
  'google.protobuf.Any': { type: 'object', required: ['@type'], properties: { '@type': { type: 'string' } } },
}

/** Comments become descriptions; descriptors that came over the network have none. */
function described<T extends Schema>(schema: T, comment: string | null | undefined): T | Schema {
  return comment === null || comment === undefined || comment === '' ? schema : { ...schema, description: comment }
}

function nameOf(object: protobuf.ReflectionObject): string {
  return object.fullName.slice(1)
}

/** Describes services, called by JSON over HTTP as the gateway serves them, in OpenAPI 3.1. */
export function describeServices(
  library: typeof protobuf,
  root: protobuf.Root,
  options: OpenApiOptions,
): OpenApiDocument {
  const schemas: Record<string, Schema> = {}

  function schemaOf(type: protobuf.Type | protobuf.Enum): Schema {
    const name = nameOf(type)
    const known = WELL_KNOWN[name]
    if (known !== undefined) return known
    if (schemas[name] === undefined) {
      // First the name, for messages within themselves.
      schemas[name] = {}
      schemas[name] =
        type instanceof library.Enum
          ? described({ type: 'string', enum: Object.keys(type.values) }, type.comment)
          : messageSchema(type)
    }
    return { $ref: SCHEMAS + name }
  }

  function valueSchema(field: protobuf.FieldBase): Schema {
    const type = field.resolvedType
    if (type === null) return SCALARS[field.type] ?? {}
    return schemaOf(type)
  }

  function messageSchema(type: protobuf.Type): Schema {
    const properties: Record<string, Schema> = {}
    for (const each of type.fieldsArray) {
      const field = each.resolve()
      const value = valueSchema(field)
      const schema: Schema =
        field instanceof library.MapField
          ? { type: 'object', additionalProperties: value }
          : field.repeated
            ? { type: 'array', items: value }
            : value
      properties[(field as protobuf.Field & { jsonName?: string }).jsonName ?? field.name] = described(
        schema,
        field.comment,
      )
    }
    return described({ type: 'object', properties }, type.comment)
  }

  function operationOf(service: protobuf.Service, method: protobuf.Method): Schema {
    method.resolve()
    const request = schemaOf(method.resolvedRequestType as protobuf.Type)
    const response = schemaOf(method.resolvedResponseType as protobuf.Type)
    const level: unknown = method.getOption('idempotency_level')
    const streams = method.requestStream === true
    const content = streams
      ? { 'application/json': { schema: { type: 'array', items: request } }, [NDJSON]: { schema: request } }
      : { 'application/json': { schema: request } }
    return {
      operationId: `${nameOf(service)}.${method.name}`,
      tags: [nameOf(service)],
      ...(method.comment === null || method.comment === '' ? {} : { summary: method.comment }),
      ...(level === 'NO_SIDE_EFFECTS' || level === 'IDEMPOTENT' ? { 'x-idempotent': true } : {}),
      parameters: [{ $ref: '#/components/parameters/Timeout' }, { $ref: '#/components/parameters/IdempotencyKey' }],
      requestBody: { required: false, content },
      responses: {
        200:
          method.responseStream === true
            ? {
                description:
                  'Server-sent events: a `message` for each reply, with its JSON as data; then `end`, or `error` with the failure.',
                content: { 'text/event-stream': { schema: { type: 'string' }, 'x-event-schema': response } },
              }
            : { description: 'The reply.', content: { 'application/json': { schema: response } } },
        default: { $ref: '#/components/responses/Failure' },
      },
    }
  }

  const paths: Record<string, Schema> = {}
  const tags: Schema[] = []
  const visit = (namespace: protobuf.NamespaceBase): void => {
    for (const item of namespace.nestedArray) {
      if (item instanceof library.Service) {
        if (options.services !== undefined && !options.services.includes(nameOf(item))) continue
        tags.push(described({ name: nameOf(item) }, item.comment))
        for (const method of item.methodsArray)
          paths[`/${nameOf(item)}/${method.name}`] = { post: operationOf(item, method) }
      } else if (item instanceof library.Namespace) visit(item)
    }
  }
  visit(root)
  return {
    openapi: '3.1.0',
    info: { title: options.title, version: options.version },
    servers: [{ url: options.server }],
    security: [{ token: [] }],
    tags,
    paths,
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'What `trellis http token` prints.' },
      },
      parameters: {
        Timeout: {
          name: 'Trellis-Timeout',
          in: 'header',
          description: 'Time for the call, such as 500ms or 30s. 30 s for calls without streams if not given.',
          schema: { type: 'string' },
        },
        IdempotencyKey: {
          name: 'Idempotency-Key',
          in: 'header',
          description: 'A call with the same key is executed once.',
          schema: { type: 'string' },
        },
      },
      responses: {
        Failure: {
          description: 'The call failed.',
          content: { 'application/json': { schema: { $ref: `${SCHEMAS}Failure` } } },
        },
      },
      schemas: { ...schemas, Failure: FAILURE },
    },
  }
}

const FAILURE: Schema = {
  type: 'object',
  required: ['error'],
  properties: {
    error: {
      type: 'object',
      required: ['kind', 'message', 'retryable'],
      properties: {
        kind: { type: 'string' },
        message: { type: 'string' },
        hint: { type: 'string' },
        retryable: { type: 'boolean' },
        details: {
          type: 'array',
          items: {
            type: 'object',
            properties: { type: { type: 'string' }, value: { type: 'string', contentEncoding: 'base64' } },
          },
        },
      },
    },
  },
}
