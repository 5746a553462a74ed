/** Programs that stay while daemons come and go: what they serve must be there again, and nobody may run for a caller who left. */
import { createServer, type Server } from 'node:net'
import type { ErrorKind } from '../../src/base/index.ts'
import { EchoService, echoHandlers } from './echo.ts'
import type { Random } from './random.ts'
import { clientOf, pause, pickNode, type SoakNode, type Storm } from './storm.ts'

/** Names in the mesh of the service and the agent that each node has, and of the socket that the first has. */
const SERVICE = 'steady'
const AGENT = 'clerk'
const TAP = 'tap'
/** After the storm everything must be called again within it, by the fair clock. */
const BACK_MS = 60_000
/** A node that was killed has not told that it went, one that has come back not yet that it is there. */
const GONE: readonly ErrorKind[] = ['unavailable', 'not_found', 'unimplemented']

export class ProgramLoad {
  readonly #storm: Storm
  readonly #server: Server
  readonly #serving = new Set<SoakNode>()
  #runningCount = 0

  constructor(storm: Storm) {
    this.#storm = storm
    this.#server = createServer(socket => {
      socket.on('error', () => {})
      socket.pipe(socket)
    })
  }

  async prepare(nodes: readonly SoakNode[]): Promise<void> {
    await new Promise<void>(resolve => this.#server.listen(0, '127.0.0.1', resolve))
    this.#server.unref()
    const address = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('no port')
    const [first] = nodes
    if (first !== undefined)
      await clientOf(first).agents.register({ name: TAP, url: `tcp://127.0.0.1:${address.port}` })
    for (const node of nodes) await this.serve(node)
  }

  /** Serves on a node until the end. */
  async serve(node: SoakNode): Promise<void> {
    const { rpc, agents } = clientOf(node)
    const handlers = {
      ...echoHandlers,
      produce: ({ count, replyBytes }: { count: number; replyBytes: number }) => this.#produce(count, replyBytes),
    }
    const service = await rpc.serve(EchoService, handlers, { name: SERVICE })
    const agent = await agents.serve(AGENT, {
      double: ({ number }) => Number(number) * 2,
      wait: (_, { signal }) => this.#wait(signal),
    })
    this.#serving.add(node)
    for (const { closed } of [service, agent])
      void closed.then(reason => {
        // By the end of its client, at the end of all.
        if (reason !== undefined && reason.kind !== 'canceled' && !node.isRevoked)
          this.#storm.report('served no more', `${node.name}: ${reason.kind}: ${reason.message}`)
      })
  }

  async *#produce(count: number, replyBytes: number): AsyncGenerator<{ payload: Uint8Array }> {
    this.#runningCount++
    try {
      for (let index = 0; index < count; index++) {
        yield { payload: new Uint8Array(replyBytes) }
        await pause(5, this.#storm.signal)
      }
    } finally {
      this.#runningCount--
    }
  }

  /** Ends only when its caller leaves. */
  async #wait(signal: AbortSignal): Promise<null> {
    this.#runningCount++
    try {
      while (!signal.aborted) await pause(10_000, signal)
      return null
    } finally {
      this.#runningCount--
    }
  }

  async step(random: Random): Promise<void> {
    const node = pickNode(this.#storm.upMembers, random)
    const target = pickNode(
      this.#storm.upMembers.filter(other => this.#serving.has(other)),
      random,
    )
    if (node === undefined || target === undefined) return pause(50, this.#storm.signal)
    const kind = random.weighted({ call: 4, stream: 2, agent: 4, leave: 2, tap: 1, list: 1 })
    const number = random.between(1, 1_000)
    const payload = Buffer.alloc(random.between(0, 5_000), number)
    const leave = AbortSignal.timeout(random.between(1, 1_500))
    const where = random.chance(0.5) ? AGENT : `${AGENT}@${target.daemon.peer}`
    const { rpc, agents } = clientOf(node)
    const fits = { fits: GONE, between: [node] }
    const left = { fits: [...GONE, 'canceled', 'deadline_exceeded'] as const, between: [node, target] }
    if (kind === 'call')
      await this.#storm.attempt(
        'steady.call',
        node.name,
        async () => {
          const reply = await rpc.client(EchoService, { name: SERVICE }).echo({ payload })
          if (!payload.equals(reply.payload)) throw new Error('another payload')
        },
        fits,
      )
    else if (kind === 'stream')
      await this.#storm.attempt(
        'steady.stream.canceled',
        `${node.name} to ${target.name}`,
        async () => {
          const echo = rpc.client(EchoService, { peer: target.daemon.peer })
          for await (const _ of echo.produce({ count: 1_000, replyBytes: number * 10 }, { signal: leave }));
        },
        left,
      )
    else if (kind === 'agent')
      await this.#storm.attempt(
        'agent.call',
        `${node.name} to ${where}`,
        async () => {
          const reply = await agents.call(where, 'double', { number }, { timeoutMs: 60_000 }).result()
          if (reply !== number * 2) throw new Error(`${JSON.stringify(reply)} for ${number}`)
        },
        { ...fits, between: where === AGENT ? [node] : [node, target] },
      )
    else if (kind === 'leave')
      await this.#storm.attempt(
        'agent.call.canceled',
        `${node.name} to ${where}`,
        () => agents.call(where, 'wait', {}, { signal: leave }).result(),
        left,
      )
    else if (kind === 'tap') await this.#storm.attempt('agent.tunnel', node.name, () => this.#tap(node, payload), fits)
    else await this.#storm.attempt('agent.list', node.name, () => agents.list())
  }

  async #tap(node: SoakNode, payload: Buffer): Promise<void> {
    const socket = await clientOf(node).agents.connect(TAP)
    socket.end(payload)
    const parts: Buffer[] = []
    for await (const part of socket) parts.push(part as Buffer)
    const echoed = Buffer.concat(parts)
    if (!payload.equals(echoed))
      throw new Error(`${echoed.byteLength} bytes, other than the ${payload.byteLength} sent`)
  }

  /** Everybody calls everybody. */
  async check(): Promise<void> {
    const { members, signal } = this.#storm
    for (const node of members) {
      for (const target of members) {
        if (!this.#serving.has(target) || signal.aborted) continue
        let failure: unknown
        const { rpc, agents } = clientOf(node)
        const { peer } = target.daemon
        const isBack = await this.#storm.until(BACK_MS, async () => {
          try {
            await rpc.client(EchoService, { peer }).echo({ payload: Buffer.from('back') })
            await agents.call(`${AGENT}@${peer}`, 'double', { number: 2 }, { timeoutMs: 20_000 }).result()
            return true
          } catch (reason) {
            failure = reason
            return undefined
          }
        })
        if (isBack === undefined && !signal.aborted)
          this.#storm.report('not back', `${node.name} cannot call ${target.name}: ${String(failure)}`)
      }
    }
    const isOver = await this.#storm.until(BACK_MS, () => this.#runningCount === 0 || undefined)
    if (isOver === undefined && !signal.aborted)
      this.#storm.report('handlers', `${this.#runningCount} run for callers who have left`)
    this.#server.close()
  }
}
