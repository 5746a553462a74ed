import { type Logger, TrellisError } from '../base/index.ts'
import type {
  HandlerContext,
  Metadata,
  MethodDescriptor,
  RpcChannel,
  RpcConnection,
  ServedMethod,
} from '../rpc/index.ts'
import { rawCodec } from '../wire/index.ts'

/** In the metadata of a call that is passed on to a program: the peer id of the caller. Never taken from the caller. */
const CALLER_METADATA = 'trellis-caller'
const SERVICE_PATTERN = /^[A-Za-z_][\w.]{0,127}$/
const MAX_SERVICES_PER_PROGRAM = 64
const MAX_PROGRAM_CHARS = 128
/** Namespace of the daemon's own services, which no program can take. */
const OWN_NAMESPACE = 'trellis.'
/** Part of it that programs may serve. */
const EXAMPLE_NAMESPACE = 'trellis.example.'

interface Program {
  name: string
  connection: RpcConnection
}

export interface ProgramsOptions {
  log: Logger
  /** Calls to a peer, named in any way that users name peers; `undefined` for this node. Throws if there is no such peer, or no mesh. */
  channelTo: (peer: string) => RpcChannel | undefined
}

/** A path's service: `example.Greeter` of `example.Greeter/SayHello`. */
function serviceOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** Descriptors of methods that were passed on, so that what the RPC core derives from each is derived once. */
const rawMethods = new Map<string, MethodDescriptor>()
const MAX_KNOWN_METHODS = 1024

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

/** Serves a call by making the same call on another connection: messages pass as bytes, with flow control on both sides. */
function passOn(
  path: string,
  target: (context: HandlerContext) => { channel: RpcChannel; path: string; metadata: Metadata },
): ServedMethod {
  return {
    descriptor: rawMethod(path),
    handler: (requests, context) => {
      const { channel, path: targetPath, metadata } = target(context)
      const timeoutMs = context.remainingMs()
      return channel.stream(rawMethod(targetPath), requests as AsyncIterable<unknown>, {
        signal: context.signal,
        metadata,
        ...(timeoutMs === undefined ? {} : { timeoutMs }),
      })
    },
  }
}

function withoutReserved(metadata: Metadata): Record<string, string> {
  return Object.fromEntries(Object.entries(metadata).filter(([key]) => !key.startsWith('trellis-')))
}

/** The programs attached to this daemon and the services that they serve, and the calls between them and peers. */
export class Programs {
  readonly #log: Logger
  readonly #channelTo: ProgramsOptions['channelTo']
  readonly #services = new Map<string, Program>()

  constructor(options: ProgramsOptions) {
    this.#log = options.log
    this.#channelTo = options.channelTo
  }

  get programCount(): number {
    return new Set([...this.#services.values()].map(program => program.connection)).size
  }

  services(): string[] {
    return [...this.#services.keys()].sort()
  }

  /** Registers a program's services; the result takes them back. All or none. */
  register(services: readonly string[], name: string, connection: RpcConnection): () => void {
    if (services.length === 0 || services.length > MAX_SERVICES_PER_PROGRAM)
      throw new TrellisError('invalid_argument', `a program serves 1 to ${MAX_SERVICES_PER_PROGRAM} services at once`)
    for (const service of services) {
      if (!SERVICE_PATTERN.test(service))
        throw new TrellisError('invalid_argument', `not a service's name: ${JSON.stringify(service.slice(0, 128))}`)
      if (service.startsWith(OWN_NAMESPACE) && !service.startsWith(EXAMPLE_NAMESPACE))
        throw new TrellisError('permission_denied', `services named ${OWN_NAMESPACE}… are the daemon's own`)
      const other = this.#services.get(service)
      if (other !== undefined)
        throw new TrellisError('already_exists', `${service} is served by another program already (${other.name})`)
    }
    const program: Program = { name: name.slice(0, MAX_PROGRAM_CHARS), connection }
    for (const service of services) this.#services.set(service, program)
    this.#log.info({ program: program.name, services }, 'a program serves')
    return () => {
      const own = services.filter(service => this.#services.get(service) === program)
      if (own.length === 0) return
      for (const service of own) this.#services.delete(service)
      this.#log.info({ program: program.name, services: own }, 'a program serves no more')
    }
  }

  /** What a peer calls that the daemon does not serve itself: a service of a program. */
  findForPeer(path: string): ServedMethod | undefined {
    const program = this.#services.get(serviceOf(path))
    if (program === undefined) return undefined
    return passOn(path, context => ({
      channel: program.connection,
      path,
      metadata: {
        ...withoutReserved(context.metadata),
        ...(context.caller.kind === 'peer' ? { [CALLER_METADATA]: context.caller.peer } : {}),
      },
    }))
  }

  /** What a program calls: a service of a peer, by `@<peer>/<service>/<method>`, or one of another program of this node. */
  findForProgram(path: string): ServedMethod | undefined {
    if (!path.startsWith('@')) return this.findForPeer(path)
    const slash = path.indexOf('/')
    const target = slash === -1 ? '' : path.slice(slash + 1)
    if (serviceOf(target) === '') return undefined
    let peer: string
    try {
      peer = decodeURIComponent(path.slice(1, slash))
    } catch {
      return undefined
    }
    return passOn(path, context => {
      const channel = this.#channelTo(peer) ?? this.#services.get(serviceOf(target))?.connection
      if (channel === undefined) throw new TrellisError('unimplemented', `no program of this node serves ${target}`)
      return { channel, path: target, metadata: withoutReserved(context.metadata) }
    })
  }
}
