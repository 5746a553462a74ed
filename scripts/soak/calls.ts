/** Programs that come and go, and are called while they do. */
import type { ErrorKind } from '../../src/base/index.ts'
import { EchoService, echoHandlers, repeat } from './echo.ts'
import type { Random } from './random.ts'
import { clientOf, pause, pickNode, type SoakNode, type Storm } from './storm.ts'

const PAYLOAD_BYTES = 256 * 1024
/** Who serves it may have gone, or not be known yet. */
const GONE: readonly ErrorKind[] = ['unavailable', 'not_found', 'unimplemented', 'canceled']

export class CallLoad {
  readonly #storm: Storm
  readonly #serving = new Map<SoakNode, string>()

  constructor(storm: Storm) {
    this.#storm = storm
  }

  async step(random: Random): Promise<void> {
    const kind = random.weighted({ serve: 1, unary: 5, large: 2, produce: 2, chat: 2, collect: 1, left: 1, names: 1 })
    if (kind === 'serve') return this.#serve(random)
    const node = pickNode(this.#storm.upMembers, random)
    const target = pickNode(
      [...this.#serving.keys()].filter(({ isUp, isRevoked }) => isUp && !isRevoked),
      random,
    )
    if (node === undefined || target === undefined) return pause(50, this.#storm.signal)
    const byName = random.chance(0.5)
    const echo = clientOf(node).rpc.client(EchoService, byName ? { name: 'echo' } : { peer: target.daemon.peer })
    const label = `${node.name} to ${byName ? 'name' : target.name}`
    const options = { timeoutMs: 60_000 }
    const size = kind === 'large' ? PAYLOAD_BYTES : random.between(0, 2_000)
    const payload = Buffer.alloc(size, random.between(1, 255))
    const count = random.between(1, 60)
    const replyBytes = random.pick([10, 1_000, 64 * 1024])
    await this.#storm.attempt(
      `rpc.${kind}`,
      label,
      async () => {
        if (kind === 'unary' || kind === 'large') {
          const reply = await echo.echo({ payload }, options)
          if (!payload.equals(reply.payload))
            throw new Error(`another payload of ${reply.payload.byteLength} B for ${size}`)
        } else if (kind === 'produce' || kind === 'left') {
          let got = 0
          for await (const reply of echo.produce({ count, replyBytes }, options)) {
            if (reply.payload.byteLength !== replyBytes) throw new Error('a reply of another size')
            got++
            if (kind === 'left' && got > count / 2) return
          }
          if (got !== count) throw new Error(`${got} replies of ${count}`)
        } else if (kind === 'chat') {
          let got = 0
          for await (const reply of echo.chat(repeat(payload, count), options)) {
            if (!payload.equals(reply.payload)) throw new Error('another payload')
            got++
          }
          if (got !== count) throw new Error(`${got} replies of ${count}`)
        } else if (kind === 'collect') {
          const reply = await echo.collect(repeat(payload, count), options)
          if (reply.count !== count || reply.totalBytes !== size * count)
            throw new Error(`collected ${reply.count} of ${count}`)
        } else await clientOf(node).rpc.names()
      },
      { fits: GONE, between: byName ? [node] : [node, target] },
    )
  }

  async #serve(random: Random): Promise<void> {
    const node = pickNode(
      this.#storm.upMembers.filter(other => !this.#serving.has(other)),
      random,
    )
    if (node === undefined) return
    this.#serving.set(node, '')
    const served = await this.#storm.attempt(
      'rpc.serve',
      node.name,
      () => clientOf(node).rpc.serve(EchoService, echoHandlers, { name: 'echo' }),
      { fits: ['already_exists', 'canceled'] },
    )
    if (served !== undefined) {
      void served.closed.then(() => this.#serving.delete(node))
      await pause(random.between(1_000, 15_000), this.#storm.signal)
      await this.#storm.attempt('rpc.unserve', node.name, () => served.close())
    }
    this.#serving.delete(node)
  }
}
