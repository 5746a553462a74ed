/**
 * A member of the lab's mesh as one small process: the mesh room alone, without daemon. Its first line on stdin is its
 * configuration, further ones are commands; on stdout it prints an event a line.
 */
import { createInterface } from 'node:readline'
import {
  type ByteStream,
  createMemoryStore,
  createMessageStream,
  errorMessage,
  type Logger,
  silentLogger,
  silentMetrics,
} from '../../src/base/index.ts'
import { adoptMembership, createIdentity, createMeshNode } from '../../src/mesh/index.ts'
import { createNatCrossing, type PunchRecord } from '../../src/mesh/punch/index.ts'
import type { Reachability } from '../../src/mesh/reachability/index.ts'

export interface NodeConfig {
  /** Hex of the identity's seed, of the mesh's genesis, of the membership proof. */
  seed: string
  genesis: string
  proof: string
  listen: string[]
  bootstrap: string[]
  spray: boolean
  portMapping?: boolean
  /** Prints the log, too. */
  verbose?: boolean
}

export type NodeCommand =
  | { do: 'connect'; id: number; to: string }
  | { do: 'echo'; id: number; peer: string; byteCount: number }
  | { do: 'punch'; id: number; peer: string }
  | { do: 'status'; id: number }

export interface PathReport {
  peer: string
  path: 'direct' | 'relayed'
  transport: string
}

/** `atMs`: milliseconds of the machine's clock, the same in all namespaces. */
export type NodeEvent = { atMs: number } & (
  | { event: 'ready'; peer: string }
  | { event: 'addresses'; addresses: string[] }
  | ({ event: 'path' } & PathReport)
  | { event: 'disconnected'; peer: string }
  | { event: 'reachability'; reachability: Reachability }
  | { event: 'attempt'; peer: string; record: PunchRecord }
  | { event: 'log'; fields: object; message: string }
  | { event: 'done'; id: number; ms: number; problem?: string; peers?: PathReport[] }
)

const ECHO = '/natlab/echo/1'
const ECHO_MAX_BYTES = 64 * 1024 * 1024

type EventBody = NodeEvent extends infer Event ? (Event extends { atMs: number } ? Omit<Event, 'atMs'> : never) : never

function print(event: EventBody): void {
  const atMs = performance.timeOrigin + performance.now()
  process.stdout.write(
    `${JSON.stringify({ atMs, ...event }, (_, value: unknown) => (value instanceof Error ? value.message : value))}\n`,
  )
}

function printingLogger(): Logger {
  const log = (fields: object, message: string) => print({ event: 'log', fields, message })
  const logger: Logger = { debug: log, info: log, warn: log, error: log, child: () => logger }
  return logger
}

async function serveEcho(stream: ByteStream): Promise<void> {
  const messages = createMessageStream(stream, { maxMessageBytes: ECHO_MAX_BYTES })
  try {
    for (;;) {
      const message = await messages.read()
      if (message === undefined) break
      await messages.write(message)
    }
    messages.closeWrite()
  } catch (reason) {
    messages.abort(reason instanceof Error ? reason : new Error(String(reason)))
  }
}

async function main(): Promise<void> {
  const lines = createInterface(process.stdin)[Symbol.asyncIterator]()
  const config = JSON.parse(String((await lines.next()).value)) as NodeConfig
  const identity = createIdentity(Buffer.from(config.seed, 'hex'))
  const store = createMemoryStore()
  const membership = await adoptMembership(
    { genesis: Buffer.from(config.genesis, 'hex'), proof: Buffer.from(config.proof, 'hex') },
    { signer: identity.signer, store },
  )
  const log = config.verbose === true ? printingLogger() : silentLogger
  const life = new AbortController()
  const node = createMeshNode({
    identity,
    membership,
    store,
    preset: 'public',
    listen: config.listen,
    bootstrap: config.bootstrap,
    portMapping: config.portMapping ?? false,
    log,
  })
  node.streams.handle(ECHO, stream => void serveEcho(stream))
  node.onEvent(event => {
    if (event.type === 'path')
      print({ event: 'path', peer: event.peer, path: event.path.path, transport: event.path.transport })
    if (event.type === 'disconnected') print({ event: 'disconnected', peer: event.peer })
    if (event.type === 'addresses') print({ event: 'addresses', addresses: event.addresses })
  })
  await node.start(life.signal)
  const crossing = createNatCrossing(
    { internals: node.internals(), streams: node.streams, log, metrics: silentMetrics },
    { spray: config.spray },
  )
  crossing.onReachability(reachability => {
    print({ event: 'reachability', reachability })
    void node.setReachable(reachability.verdict === 'public')
  })
  crossing.onAttempt((peer, record) => print({ event: 'attempt', peer, record }))
  await crossing.start(life.signal)
  print({ event: 'ready', peer: identity.peer })

  const status = (): PathReport[] => node.peers().map(({ peer, path, transport }) => ({ peer, path, transport }))

  async function run(command: NodeCommand): Promise<void> {
    switch (command.do) {
      case 'connect':
        await node.connect(command.to)
        return
      case 'echo': {
        const messages = createMessageStream(await node.streams.open(command.peer, ECHO), {
          maxMessageBytes: ECHO_MAX_BYTES,
        })
        await messages.write(new Uint8Array(command.byteCount))
        const answer = await messages.read(AbortSignal.timeout(20_000))
        messages.closeWrite()
        if (answer?.byteLength !== command.byteCount) throw new Error('the echo is not what was sent')
        return
      }
      case 'punch':
        await crossing.attempt(command.peer)
        return
      case 'status':
        return
      default:
        command satisfies never
    }
  }

  for (;;) {
    const line = await lines.next()
    if (line.done === true) break
    const command = JSON.parse(line.value) as NodeCommand
    const beganMs = performance.now()
    void run(command).then(
      () => print({ event: 'done', id: command.id, ms: performance.now() - beganMs, peers: status() }),
      (reason: unknown) =>
        print({ event: 'done', id: command.id, ms: performance.now() - beganMs, problem: errorMessage(reason) }),
    )
  }
  life.abort()
  await crossing.stop()
  await node.stop()
}

if (import.meta.main) {
  await main()
  process.exit(0)
}
