import { TrellisError } from '../base/index.ts'
import { nearest } from '../config/index.ts'
import { client, type RpcChannel } from '../rpc/index.ts'
import { loadDescriptors, ProgramsControl, type ProtoFileMethod } from '../wire/index.ts'

const LIFETIME_MS = 30_000
const MAX_ENTRY_COUNT = 128

export interface Description {
  readonly bytes: Uint8Array
  readonly methods: ReadonlyMap<string, ProtoFileMethod>
}

interface Entry {
  readonly description: Promise<Description>
  readonly expiresAtMs: number
}

async function describe(channel: RpcChannel, target: string, service: string): Promise<Description> {
  // Not with the signal of the request that asks first: others may wait for the same.
  const { fileDescriptorSet: bytes } = await client(ProgramsControl, channel).describe({ target, service })
  const { methods } = await loadDescriptors(bytes)
  const own = methods.filter(({ path }) => path.startsWith(`${service}/`))
  return { bytes, methods: new Map(own.map(method => [method.name, method])) }
}

/** What services look like, asked of who serves them and kept for half a minute. */
export class Descriptions {
  readonly #entries = new Map<string, Entry>()

  /** @param target Empty: this node. */
  async of(channel: RpcChannel, target: string, service: string): Promise<Description> {
    const key = `${target}/${service}`
    const nowMs = performance.now()
    const known = this.#entries.get(key)
    if (known !== undefined && known.expiresAtMs > nowMs) return await known.description
    const entry = { description: describe(channel, target, service), expiresAtMs: nowMs + LIFETIME_MS }
    this.#entries.delete(key)
    this.#entries.set(key, entry)
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= MAX_ENTRY_COUNT) break
      this.#entries.delete(oldest)
    }
    try {
      return await entry.description
    } catch (reason) {
      if (this.#entries.get(key) === entry) this.#entries.delete(key)
      throw reason
    }
  }

  async method(channel: RpcChannel, target: string, service: string, name: string): Promise<ProtoFileMethod> {
    const { methods } = await this.of(channel, target, service)
    const method = methods.get(name)
    if (method !== undefined) return method
    const meant = nearest(name, [...methods.keys()])
    throw new TrellisError('not_found', `${service} has no method ${JSON.stringify(name.slice(0, 80))}`, {
      hint: meant === undefined ? `It has: ${[...methods.keys()].join(', ')}.` : `Did you mean ${meant}?`,
    })
  }
}
