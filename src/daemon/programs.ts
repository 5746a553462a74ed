import { createMemoryPair, type Logger, TrellisError, toTrellisError } from '../base/index.ts'
import {
  type BoundService,
  CALLER_METADATA,
  type CallOptions,
  createRouter,
  createRpcConnection,
  fitsRecord,
  type IncomingCallInfo,
  type LocalName,
  type LocalNames,
  type Metadata,
  type MethodDescriptor,
  NAME_PATTERN,
  namedPath,
  type RpcChannel,
  type RpcConnection,
  RpcError,
  type ServedMethod,
  withPaths,
} from '../rpc/index.ts'
import { MAX_DESCRIPTORS_BYTES, rawCodec } from '../wire/index.ts'

const SERVICE_PATTERN = /^[A-Za-z_][\w.]{0,127}$/
const MAX_SERVICES_PER_PROGRAM = 64
/** Each takes a record of the mesh, of which a node may have 256. */
const MAX_NAME_COUNT = 128
const MAX_PROGRAM_CHARS = 128
const MAX_CAPACITY = 1e6
/** Namespace of the daemon's own services, which no program can take. */
const OWN_NAMESPACE = 'trellis.'
/** Part of it that programs may serve. */
const EXAMPLE_NAMESPACE = 'trellis.example.'

export interface ProgramsOptions {
  log: Logger
  /** Calls to a peer or a name of the mesh, as users name them; `undefined` for this node. Throws if there is none, or no mesh. */
  channelTo: (target: string) => RpcChannel | undefined
  /** Calls to whoever serves a name; `undefined` while this node is in no mesh. */
  channelToName: (name: string) => RpcChannel | undefined
}

/** What a program wants to serve. */
export interface Registration {
  services: readonly string[]
  /** For the log. */
  program: string
  /** Name in the mesh; empty for each service's own. */
  name?: string
  capacity?: number
  /** A `google.protobuf.FileDescriptorSet` of the services; empty if the program gave none. */
  descriptors?: Uint8Array
}

/** Who serves: a program on a connection, or this process itself. */
export type ServedBy = { readonly connection: RpcConnection } | { readonly here: BoundService }

/** A channel to a service of this process. */
function createLoopback(service: BoundService): RpcConnection {
  const [near, far] = createMemoryPair()
  createRpcConnection(far, {
    router: createRouter({ services: [service] }),
    caller: { kind: 'local' },
    passesCallers: true,
  })
  return createRpcConnection(near, { caller: { kind: 'local' } })
}

/** A name that a program serves. */
class ProgramName implements LocalName {
  readonly name: string
  readonly services: readonly string[]
  readonly capacity: number
  readonly program: string
  readonly descriptors: Uint8Array
  /** The program gave the name. */
  readonly isGiven: boolean
  readonly by: ServedBy
  runningCount = 0
  /** Methods of this process, which count what runs. */
  readonly #methods = new Map<string, ServedMethod>()
  #loopback: RpcConnection | undefined

  constructor(name: string, services: readonly string[], registration: Registration, by: ServedBy) {
    this.name = name
    this.services = services
    this.capacity = Math.min(MAX_CAPACITY, registration.capacity || 1)
    this.program = registration.program.slice(0, MAX_PROGRAM_CHARS)
    this.by = by
    this.descriptors = registration.descriptors ?? new Uint8Array()
    this.isGiven = (registration.name ?? '') !== ''
    if (!('here' in by)) return
    for (const { descriptor, handler } of by.here.methods) {
      const counting: ServedMethod['handler'] = (request, context) => {
        this.count(context)
        return handler(request, context)
      }
      this.#methods.set(descriptor.path, { descriptor, handler: counting })
    }
  }

  /** Counts a call until it is over. */
  count(context: IncomingCallInfo): void {
    this.runningCount++
    context.onEnd(() => this.runningCount--)
  }

  /** The method itself, if this process serves it. */
  method(path: string): ServedMethod | undefined {
    return this.#methods.get(path)
  }

  /** The way to who serves it, for paths as `pathOf` has them. */
  get connection(): RpcConnection {
    if ('connection' in this.by) return this.by.connection
    this.#loopback ??= createLoopback(this.by.here)
    return this.#loopback
  }

  /** For calls of this node by the name. */
  get channel(): RpcChannel {
    return withPaths(this.connection, path => this.pathOf(path))
  }

  /** The path by which the program is called. */
  pathOf(path: string): string {
    return this.isGiven && 'connection' in this.by ? namedPath(this.name, path) : path
  }

  end(): void {
    void this.#loopback?.close(0)
  }
}

/** A path's service: `example.Greeter` of `example.Greeter/SayHello`. */
function serviceOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** Descriptors of methods that were passed on, so that what the RPC core derives from each is derived once. */
const rawMethods = new Map<string, MethodDescriptor>()
const MAX_KNOWN_METHODS = 1024
/** How long it is remembered what a text means, in milliseconds: peers may be renamed. */
const REMEMBERED_MS = 1000

/** A method that is called with whatever comes, by a caller who knows its types. */
function rawMethod(path: string): MethodDescriptor {
  const known = rawMethods.get(path)
  if (known !== undefined) return known
  const method: MethodDescriptor = {
    name: path.slice(path.lastIndexOf('/') + 1),
    path,
    kind: 'bidiStream',
    idempotent: false,
    request: rawCodec,
    response: rawCodec,
  }
  if (rawMethods.size >= MAX_KNOWN_METHODS) rawMethods.clear()
  rawMethods.set(path, method)
  return method
}

interface PassedTo {
  channel: RpcChannel
  /** What is called there. */
  path: string
  /** Who calls, if `path` is a program's. */
  caller?: string
}

/** The options of a call that is passed on. */
function optionsOf(context: IncomingCallInfo, caller: string | undefined): CallOptions {
  const options = context.repeated()
  const metadata = withoutReserved(options.metadata)
  if (caller === undefined) {
    if (metadata === undefined) delete options.metadata
    else options.metadata = metadata
  } else options.metadata = { ...metadata, [CALLER_METADATA]: caller }
  return options
}

/** Serves a call by making the same call on another connection, frame by frame, with flow control on both sides. */
function passOn(path: string, target: (context: IncomingCallInfo) => PassedTo): ServedMethod {
  return {
    descriptor: rawMethod(path),
    passesOn: true,
    handler() {
      throw new TrellisError('internal', 'a call that is passed on has no handler')
    },
    relay: context => {
      const { channel, path: targetPath, caller } = target(context)
      const method = rawMethod(targetPath)
      const options = (): CallOptions => optionsOf(context, caller)
      if (channel.route !== undefined) return channel.route(method, options)
      const found = (connection: RpcConnection) => ({
        connection,
        method: channel.carried?.(method) ?? method,
        options: options(),
      })
      const connection = channel.carrier?.(context.onwardPriority)
      if (connection === undefined) throw new TrellisError('internal', 'a call cannot be passed on')
      return connection instanceof Promise ? connection.then(found) : found(connection)
    },
  }
}

/** Metadata without what only daemons may say; `undefined` if that leaves nothing. */
function withoutReserved(metadata: Metadata | undefined): Record<string, string> | undefined {
  let kept: Record<string, string> | undefined
  for (const key in metadata) {
    const value = metadata[key]
    if (value !== undefined && !key.startsWith('trellis-')) (kept ??= {})[key] = value
  }
  return kept
}

/** Where a call goes: `@<peer or name>/<path>`, `~<name>/<path>`, or this node. */
function readTarget(path: string): { sign: '@' | '~' | ''; target: string; rest: string } | undefined {
  const sign = path[0]
  if (sign !== '@' && sign !== '~') return { sign: '', target: '', rest: path }
  const slash = path.indexOf('/')
  const rest = slash === -1 ? '' : path.slice(slash + 1)
  if (serviceOf(rest) === '') return undefined
  try {
    return { sign, target: decodeURIComponent(path.slice(1, slash)), rest }
  } catch {
    return undefined
  }
}

/** The programs attached to this daemon and the services that they serve, and the calls between them and peers. */
export class Programs implements LocalNames {
  readonly #log: Logger
  readonly #options: ProgramsOptions
  readonly #names = new Map<string, ProgramName>()
  readonly #listeners = new Set<() => void>()
  readonly #channels = new Map<string, { channel: RpcChannel | undefined; atMs: number }>()

  constructor(options: ProgramsOptions) {
    this.#log = options.log
    this.#options = options
  }

  get programCount(): number {
    return new Set([...this.#names.values()].map(({ by }) => ('here' in by ? by.here : by.connection))).size
  }

  services(): string[] {
    return [...new Set([...this.#names.values()].flatMap(name => name.services))].sort()
  }

  all(): Iterable<LocalName> {
    return this.#names.values()
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** What a program said of its service for reflection; `undefined` if it is not served, or not described. */
  descriptors(service: string): Uint8Array | undefined {
    for (const name of this.#names.values())
      if (name.services.includes(service) && name.descriptors.byteLength > 0) return name.descriptors
    return undefined
  }

  /** Calls to the program of this node that serves a service under a name, or under whichever if that is `undefined`. */
  channelTo(service: string, name?: string): RpcChannel | undefined {
    const program = name === undefined ? this.#programOf(service) : this.#names.get(name)
    return program?.services.includes(service) === true ? program.channel : undefined
  }

  /** Registers a program's services; the result takes them back. All or none. */
  register(registration: Registration, by: ServedBy): () => void {
    const { services, name = '', descriptors } = registration
    if (services.length === 0 || services.length > MAX_SERVICES_PER_PROGRAM)
      throw new TrellisError('invalid_argument', `a program serves 1 to ${MAX_SERVICES_PER_PROGRAM} services at once`)
    for (const service of services) {
      if (!SERVICE_PATTERN.test(service))
        throw new TrellisError('invalid_argument', `not a service's name: ${JSON.stringify(service.slice(0, 128))}`)
    }
    if (name !== '' && !NAME_PATTERN.test(name))
      throw new TrellisError('invalid_argument', `not a name: ${JSON.stringify(name.slice(0, 128))}`, {
        hint: 'A name has 1 to 128 letters, digits and "._-", and begins with a letter or digit.',
      })
    if ((descriptors?.byteLength ?? 0) > MAX_DESCRIPTORS_BYTES)
      throw new TrellisError('resource_exhausted', 'descriptors of services may take at most 1 MiB')
    if (name !== '' && !fitsRecord(services))
      throw new TrellisError('resource_exhausted', `the services of ${name} have too long names together`)
    const added =
      name === ''
        ? services.map(service => new ProgramName(service, [service], registration, by))
        : [new ProgramName(name, [...services], registration, by)]
    for (const one of added) {
      if (
        [one.name, ...one.services].some(text => text.startsWith(OWN_NAMESPACE) && !text.startsWith(EXAMPLE_NAMESPACE))
      )
        throw new TrellisError('permission_denied', `services named ${OWN_NAMESPACE}… are the daemon's own`)
      const other = this.#names.get(one.name)
      if (other !== undefined)
        throw new TrellisError('already_exists', `${one.name} is served by another program already (${other.program})`)
    }
    if (this.#names.size + added.length > MAX_NAME_COUNT)
      throw new TrellisError('resource_exhausted', `programs of one node serve at most ${MAX_NAME_COUNT} names`)
    for (const one of added) this.#names.set(one.name, one)
    this.#changed()
    this.#log.info({ program: registration.program, name, services }, 'a program serves')
    return () => {
      const own = added.filter(one => this.#names.get(one.name) === one)
      if (own.length === 0) return
      for (const one of own) {
        this.#names.delete(one.name)
        one.end()
      }
      this.#changed()
      this.#log.info({ program: registration.program, name, services }, 'a program serves no more')
    }
  }

  #changed(): void {
    for (const listener of this.#listeners) listener()
  }

  /** The least busy program of this node that serves a service, whatever the name. */
  #programOf(service: string): ProgramName | undefined {
    const byDefault = this.#names.get(service)
    if (byDefault !== undefined && !byDefault.isGiven) return byDefault
    let least: ProgramName | undefined
    for (const one of this.#names.values()) {
      if (!one.services.includes(service)) continue
      if (least === undefined || one.runningCount / one.capacity < least.runningCount / least.capacity) least = one
    }
    return least
  }

  /** What a peer calls that the daemon does not serve itself: a service of a program, perhaps by `~<name>/…`. */
  findForPeer(path: string): ServedMethod | undefined {
    const parts = readTarget(path)
    if (parts === undefined || parts.sign === '@') return undefined
    const service = serviceOf(parts.rest)
    const isNamed = parts.sign === '~'
    const program = isNamed ? this.#names.get(parts.target) : this.#programOf(service)
    // The caller goes by what this node has said, and will hear: not now is what it has to know, not never.
    if (program === undefined && isNamed)
      return passOn(path, () => {
        const text = `no program of this node serves ${JSON.stringify(parts.target.slice(0, MAX_PROGRAM_CHARS))} now`
        throw new RpcError('unavailable', text, { notExecuted: true })
      })
    if (program?.services.includes(service) !== true) return undefined
    return this.#callProgram(program, path, parts.rest)
  }

  #callProgram(program: ProgramName, path: string, ownPath: string): ServedMethod | undefined {
    if ('here' in program.by) return program.method(ownPath)
    return passOn(path, context => {
      program.count(context)
      return {
        channel: program.connection,
        path: program.pathOf(ownPath),
        ...(context.caller.kind === 'peer' ? { caller: context.caller.peer } : {}),
      }
    })
  }

  /**
   * What a program calls: a service of a peer, by `@<peer>/<service>/<method>`, of whoever serves a name, by
   * `~<name>/<service>/<method>`, or of another program of this node.
   */
  findForProgram(path: string): ServedMethod | undefined {
    const parts = readTarget(path)
    if (parts === undefined) return undefined
    const { sign, target, rest } = parts
    if (sign === '') return this.findForPeer(path)
    if (sign === '~') {
      const channel = this.#options.channelToName(target)
      if (channel === undefined) return this.findForPeer(path)
      return passOn(path, () => ({ channel, path: rest }))
    }
    const channel = this.#channelTo(target)
    return passOn(path, context => {
      if (channel instanceof TrellisError) throw channel
      if (channel !== undefined) return { channel, path: rest }
      const program = this.#programOf(serviceOf(rest))
      if (program === undefined) throw new TrellisError('unimplemented', `no program of this node serves ${rest}`)
      program.count(context)
      return { channel: program.connection, path: program.pathOf(rest) }
    })
  }

  /** Calls to what a text means, remembered for a moment; why there are none. */
  #channelTo(target: string): RpcChannel | TrellisError | undefined {
    const nowMs = performance.now()
    const known = this.#channels.get(target)
    if (known !== undefined && nowMs - known.atMs < REMEMBERED_MS) return known.channel
    let channel: RpcChannel | TrellisError | undefined
    try {
      channel = this.#options.channelTo(target)
    } catch (reason) {
      return toTrellisError(reason)
    }
    if (this.#channels.size >= MAX_KNOWN_METHODS) this.#channels.clear()
    this.#channels.set(target, { channel, atMs: nowMs })
    return channel
  }
}
