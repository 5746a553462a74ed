/** What happens to nodes themselves: one at a time, so that the others can be told to go on. */
import { TrellisError } from '../../src/base/index.ts'
import type { Random } from './random.ts'
import { clientOf, pause, pickNode, type SoakNode, type Storm, signal } from './storm.ts'

const STOP_SIGNALS = ['SIGKILL', 'SIGTERM'] as const

export class Chaos {
  readonly #storm: Storm
  /** Caps, until they are cleared. */
  readonly #capped = new Set<SoakNode>()

  constructor(storm: Storm) {
    this.#storm = storm
  }

  async step(random: Random): Promise<void> {
    const node = pickNode(this.#storm.upMembers, random)
    if (node === undefined) return
    const kind = random.weighted({ kill: 2, restart: 1.5, freeze: 1.5, cap: 2, disconnect: 1.5, settings: 1, rest: 2 })
    this.#storm.log(`chaos ${kind} ${node.name}`)
    if (kind === 'kill') await this.restart(node, STOP_SIGNALS[0], random.between(0, 3_000))
    else if (kind === 'restart') await this.restart(node, STOP_SIGNALS[1], random.between(0, 1_000))
    else if (kind === 'freeze') await this.#freeze(node, random.between(500, 9_000))
    else if (kind === 'cap') await this.#cap(node, random)
    else if (kind === 'disconnect') await this.#disconnect(node, random)
    else if (kind === 'settings') await this.#settings(node)
    await pause(random.between(500, 4_000), this.#storm.signal)
  }

  async restart(node: SoakNode, how: (typeof STOP_SIGNALS)[number], downMs: number): Promise<void> {
    const settled = this.#storm.disturb()
    try {
      await this.#storm.stop(node, how)
      await pause(downMs, this.#storm.signal)
      await this.#storm.start(node.name)
    } catch (reason) {
      this.#storm.report('start', `${node.name} did not come back: ${String(reason)}`)
    } finally {
      settled()
    }
  }

  /** A node that is away so long that the others give up on it. */
  async leave(node: SoakNode, random: Random, ms: number): Promise<void> {
    const how = random.pick(['SIGSTOP', ...STOP_SIGNALS] as const)
    this.#storm.log(`chaos leave ${node.name} by ${how} for ${ms} ms`)
    if (how === 'SIGSTOP') await this.#freeze(node, ms)
    else await this.restart(node, how, ms)
  }

  async #freeze(node: SoakNode, ms: number): Promise<void> {
    const settled = this.#storm.disturb()
    node.isUp = false
    signal(node, 'SIGSTOP')
    try {
      await pause(ms, this.#storm.signal)
    } finally {
      signal(node, 'SIGCONT')
      node.isUp = true
      settled()
    }
  }

  async #cap(node: SoakNode, random: Random): Promise<void> {
    const { node: control } = clientOf(node)
    this.#capped.add(node)
    await this.#storm.attempt('bandwidth.set', node.name, () =>
      control.setBandwidth(random.pick(['up=2MiB', 'down=1MiB', 'each-peer up=1MiB', 'class=bulk down=4MiB up=4MiB'])),
    )
    await pause(random.between(500, 8_000), this.#storm.signal)
    await this.clearCaps()
  }

  async clearCaps(): Promise<void> {
    for (const node of this.#capped) {
      const done = await this.#storm.attempt('bandwidth.clear', node.name, () => clientOf(node).node.clearBandwidth())
      if (done !== undefined) this.#capped.delete(node)
    }
  }

  async #disconnect(node: SoakNode, random: Random): Promise<void> {
    const other = pickNode(
      this.#storm.members.filter(member => member !== node),
      random,
    )
    if (other === undefined) return
    const settled = this.#storm.disturb()
    await this.#storm.attempt(
      'mesh.disconnect',
      `${node.name} ${other.name}`,
      () => clientOf(node).mesh.disconnect(other.daemon.peer),
      { fits: ['not_found'] },
    )
    settled()
  }

  async #settings(node: SoakNode): Promise<void> {
    const { node: control, mesh } = clientOf(node)
    await this.#storm.attempt('node.settings', node.name, async () => {
      await control.reloadConfig()
      await control.config()
      await control.status()
      await control.metrics()
      await control.diagnose()
      await mesh.peers()
    })
  }

  /** A node that joins in the middle of it all. */
  async join(name: string, founder: SoakNode): Promise<SoakNode | undefined> {
    const node = await this.#storm.start(name)
    node.isUp = false
    await this.#untilUp(founder)
    const isIn = await this.#storm.attempt('mesh.join', name, async () => {
      const { ticket } = await clientOf(founder).mesh.invite()
      return clientOf(node).mesh.join(ticket, { timeoutMs: 90_000 })
    })
    node.isUp = isIn !== undefined
    return isIn === undefined ? undefined : node
  }

  async #untilUp(node: SoakNode): Promise<void> {
    while (!node.isUp && !this.#storm.signal.aborted) await pause(100, this.#storm.signal)
  }

  async revoke(node: SoakNode, founder: SoakNode): Promise<void> {
    await this.#untilUp(founder)
    const settled = this.#storm.disturb()
    this.#storm.revoked(node)
    await this.#storm.attempt('mesh.revoke', node.name, () =>
      clientOf(founder).mesh.revoke(node.daemon.peer, { reason: 'soak' }),
    )
    await this.#storm.attempt('revoked', node.name, async () => {
      for (;;) {
        const { mesh } = await clientOf(node).node.status()
        if (mesh?.problem !== undefined) return
        if (this.#storm.signal.aborted) throw new TrellisError('canceled', 'the soak ends')
        await pause(500, this.#storm.signal)
      }
    })
    settled()
  }
}
