/** A mesh in the lab: processes of `node.ts` in the lab's namespaces, all members from the start. */
import type { ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createMemoryStore, errorMessage } from '../../src/base/index.ts'
import { createIdentity, createMesh, type Identity, type Membership } from '../../src/mesh/index.ts'
import type { Namespace } from './namespace.ts'
import type { NodeCommand, NodeConfig, NodeEvent } from './node.ts'
import type { Server } from './topology.ts'

export const RELAY_PORT = 4001
export const WEB_PORT = 443

const SCRIPT = join(import.meta.dirname, 'node.ts')

type Done = Extract<NodeEvent, { event: 'done' }>
type CommandBody = NodeCommand extends infer Command
  ? Command extends { id: number }
    ? Omit<Command, 'id'>
    : never
  : never

/** One running process. */
export interface LabNode extends AsyncDisposable {
  readonly peer: string
  readonly events: readonly NodeEvent[]
  /** Resolves with the first event, past or to come, that the check accepts. Throws at the deadline or when the node ends. */
  waitFor<Event extends NodeEvent>(check: (event: NodeEvent) => event is Event, timeoutMs: number): Promise<Event>
  /** Runs a command; throws if it fails. */
  command(command: CommandBody, timeoutMs?: number): Promise<Done>
  kill(signal: NodeJS.Signals): void
}

export interface LabMesh {
  /** Multiaddrs of a server's relay, for its bootstrap list. */
  relayAddresses(relay: LabNode, server: Server): string[]
  startRelay(server: Server, options?: { bootstrap?: string[]; identity?: Identity }): Promise<LabNode>
  startHost(
    namespace: Namespace,
    options: { bootstrap: string[]; spray?: boolean; portMapping?: boolean },
  ): Promise<LabNode>
}

export async function createLabMesh(options: { verbose?: boolean } = {}): Promise<LabMesh> {
  const founder = createIdentity(randomBytes(32))
  const membership: Membership = await createMesh('natlab', { signer: founder.signer, store: createMemoryStore() })

  async function start(
    namespace: Namespace,
    config: Pick<NodeConfig, 'listen' | 'bootstrap' | 'spray'> & Partial<NodeConfig>,
    identity: Identity = createIdentity(randomBytes(32)),
  ): Promise<LabNode> {
    const proof = membership.issue(identity.peer, 'member', `node-${identity.peer.slice(-6)}`)
    const child = namespace.spawn(process.execPath, [SCRIPT], { stdio: ['pipe', 'pipe', 'inherit'] })
    const node = createLabNode(child, identity.peer)
    const full: NodeConfig = {
      seed: Buffer.from(identity.seed).toString('hex'),
      genesis: Buffer.from(membership.genesis.bytes).toString('hex'),
      proof: Buffer.from(proof.bytes).toString('hex'),
      ...config,
      verbose: options.verbose ?? false,
    }
    child.stdin?.write(`${JSON.stringify(full)}\n`)
    await node.waitFor(event => event.event === 'ready', 20_000)
    return node
  }

  return {
    relayAddresses: (relay, server) =>
      server.addresses.flatMap(address => [
        `/ip4/${address}/tcp/${RELAY_PORT}/p2p/${relay.peer}`,
        `/ip4/${address}/udp/${RELAY_PORT}/quic-v1/p2p/${relay.peer}`,
        `/ip4/${address}/tcp/${WEB_PORT}/ws/p2p/${relay.peer}`,
      ]),
    startRelay: (server, { bootstrap = [], identity } = {}) =>
      start(
        server.namespace,
        {
          listen: [
            `/ip4/0.0.0.0/tcp/${RELAY_PORT}`,
            `/ip4/0.0.0.0/udp/${RELAY_PORT}/quic-v1`,
            `/ip4/0.0.0.0/tcp/${WEB_PORT}/ws`,
          ],
          bootstrap,
          spray: true,
        },
        identity,
      ),
    startHost: (namespace, { bootstrap, spray = true, portMapping = false }) =>
      start(namespace, {
        listen: ['/ip4/0.0.0.0/tcp/0', '/ip4/0.0.0.0/udp/0/quic-v1'],
        bootstrap,
        spray,
        portMapping,
      }),
  }
}

function createLabNode(child: ChildProcess, peer: string): LabNode {
  const events: NodeEvent[] = []
  const watchers = new Set<() => void>()
  let ended: string | undefined
  let nextId = 1
  const wake = () => {
    for (const watcher of watchers) watcher()
  }
  if (child.stdout === null) throw new Error('the node has no output')
  createInterface(child.stdout).on('line', line => {
    events.push(JSON.parse(line) as NodeEvent)
    wake()
  })
  child.on('exit', (code, signal) => {
    ended = `node ended with ${code ?? signal}`
    wake()
  })

  async function waitFor<Event extends NodeEvent>(
    check: (event: NodeEvent) => event is Event,
    timeoutMs: number,
  ): Promise<Event> {
    const deadlineMs = performance.now() + timeoutMs
    let seen = 0
    for (;;) {
      for (; seen < events.length; seen++) {
        const event = events[seen]
        if (event !== undefined && check(event)) return event
      }
      const leftMs = deadlineMs - performance.now()
      if (ended !== undefined) throw new Error(ended)
      if (leftMs <= 0) throw new Error(`no such event within ${timeoutMs} ms`)
      const woken = Promise.withResolvers<void>()
      const timer = setTimeout(() => woken.resolve(), leftMs)
      watchers.add(woken.resolve)
      await woken.promise
      watchers.delete(woken.resolve)
      clearTimeout(timer)
    }
  }

  return {
    peer,
    events,
    waitFor,
    async command(command, timeoutMs = 30_000) {
      const id = nextId++
      child.stdin?.write(`${JSON.stringify({ ...command, id })}\n`)
      const done = await waitFor(
        (event): event is Done & { atMs: number } => event.event === 'done' && event.id === id,
        timeoutMs,
      )
      if (done.problem !== undefined) throw new Error(`${command.do}: ${done.problem}`)
      return done
    },
    kill: signal => void child.kill(signal),
    async [Symbol.asyncDispose]() {
      if (ended !== undefined) return
      const exited = once(child, 'exit')
      child.stdin?.end()
      const timer = setTimeout(() => child.kill('SIGKILL'), 4_000)
      await exited.catch((reason: unknown) => errorMessage(reason))
      clearTimeout(timer)
    },
  }
}
