import { abortable, anySignal, type PeerId, TrellisError } from '../base/index.ts'
import {
  type BoundService,
  client,
  type PeerRpc,
  type RpcConnection,
  type ServiceDescriptor,
  type ServiceNames,
  serve,
} from '../rpc/index.ts'
import { BenchService, DirectoryService, ProgramsControl } from '../wire/index.ts'
import type { Programs } from './programs.ts'

/** What the services about services know of a node. */
export interface ProgramsHost {
  readonly self: PeerId
  readonly programs: Programs
  /** Aborts when the node stops. */
  readonly life: AbortSignal
  /** The network. Throws `failed_precondition` while the node is in no mesh. */
  network(): {
    readonly rpc: PeerRpc
    readonly names: ServiceNames
    /** Peers that are connected now, with the round trip to each if it was measured. */
    connected(): Map<PeerId, number | undefined>
  }
  /** The member that a text means. Throws `not_found`, or `invalid_argument` if it may be several. */
  resolvePeer(text: string): PeerId
}

/** The descriptors of a service that is served here, by a program or by the daemon itself. Throws `not_found`. */
function describe(context: ProgramsHost, service: string, own: readonly ServiceDescriptor[]): Uint8Array {
  const text = own.find(({ name }) => name === service)?.descriptors
  const bytes = text === undefined ? context.programs.descriptors(service) : Buffer.from(text, 'base64')
  if (bytes !== undefined) return bytes
  const shown = JSON.stringify(service.slice(0, 128))
  if (context.programs.services().includes(service)) {
    throw new TrellisError('not_found', `the program that serves ${shown} has not described it`, {
      hint: 'Give its .proto file, or generate its code anew.',
    })
  }
  throw new TrellisError('not_found', `no program serves ${shown}`)
}

/** What programs ask of the daemon about services, on one connection. `own`: what the daemon itself serves there. */
export function createProgramsService(
  context: ProgramsHost,
  connection: () => RpcConnection,
  own: () => readonly ServiceDescriptor[],
): BoundService {
  const { programs } = context

  async function describeElsewhere(target: string, service: string, signal: AbortSignal): Promise<Uint8Array> {
    const { rpc, names } = context.network()
    const ask = async (peer: string): Promise<Uint8Array> =>
      (await client(DirectoryService, rpc.channel(peer)).describe({ service }, { signal })).fileDescriptorSet
    const peer = findPeer(context, target)
    if (peer === context.self) return describe(context, service, own())
    if (peer !== undefined) return await ask(peer)
    let failure: unknown
    for (const server of names.servers(target)) {
      if (!server.services.includes(service)) continue
      try {
        return server.peer === context.self ? describe(context, service, own()) : await ask(server.peer)
      } catch (reason) {
        failure ??= reason
      }
    }
    if (failure !== undefined) throw failure
    throw new TrellisError('not_found', `nobody serves ${service} under the name ${JSON.stringify(target)}`)
  }

  return serve(ProgramsControl, {
    async *serve({ services, program, name, capacity, fileDescriptorSet }, { signal: callSignal }) {
      const signal = anySignal([callSignal, context.life])
      const registration = { services, program, name, capacity, descriptors: fileDescriptorSet }
      const unregister = programs.register(registration, { connection: connection() })
      // At once, so that whoever closes a service can serve it again with its next call.
      signal.addEventListener('abort', unregister, { once: true })
      try {
        yield { registered: {} }
        await abortable(new Promise<never>(() => {}), signal)
      } finally {
        unregister()
      }
    },
    async listServices({ peer }, { signal }) {
      if (peer === '' || peer === context.self) return { services: programs.services() }
      const id = context.resolvePeer(peer)
      if (id === context.self) return { services: programs.services() }
      const { rpc } = context.network()
      const reply = await client(DirectoryService, rpc.channel(id)).list({}, { signal })
      return { services: reply.services }
    },
    listNames() {
      const network = context.network()
      const connected = network.connected()
      return {
        names: [...network.names.all()].map(([name, servers]) => ({
          name,
          servers: servers.map(({ peer, services, runningCount, capacity }) => {
            const rttMs = connected.get(peer)
            return {
              peer,
              services: [...services],
              runningCount: Math.round(runningCount),
              capacity: Math.round(capacity),
              connected: peer === context.self || connected.has(peer),
              ...(rttMs === undefined ? {} : { rttMs }),
            }
          }),
        })),
      }
    },
    async describe({ target, service }, { signal }) {
      const isHere = target === '' || target === context.self
      return {
        fileDescriptorSet: isHere
          ? describe(context, service, own())
          : await describeElsewhere(target, service, signal),
      }
    },
  })
}

/** The member that a text means; `undefined` if it means none, so that it may be a name. */
function findPeer(context: ProgramsHost, text: string): string | undefined {
  try {
    return context.resolvePeer(text)
  } catch (reason) {
    if (reason instanceof TrellisError && reason.kind === 'not_found') return undefined
    throw reason
  }
}

/** Tells members which services this node's programs serve, and what they are. */
export function createDirectoryService(context: ProgramsHost): BoundService {
  return serve(DirectoryService, {
    list: () => ({ services: context.programs.services() }),
    describe: ({ service }) => ({ fileDescriptorSet: describe(context, service, [DirectoryService]) }),
  })
}

const MAX_BENCH_BYTES = 1024 * 1024
const ZEROS = new Uint8Array(MAX_BENCH_BYTES)

/** Answers measurements of the way to this node. */
export function createBenchService(): BoundService {
  return serve(BenchService, {
    echo({ replyBytes }) {
      if (replyBytes > MAX_BENCH_BYTES)
        throw new TrellisError('invalid_argument', `replies of a measurement have at most ${MAX_BENCH_BYTES} bytes`)
      return { payload: ZEROS.subarray(0, replyBytes) }
    },
  })
}
