import { type AutoNATv2Components, type AutoNATv2ServiceInit, autoNATv2 } from '@libp2p/autonat-v2'
import type { Connection, Startable } from '@libp2p/interface'
import type { Multiaddr } from '@multiformats/multiaddr'

const DIAL_BACK_MS = 10_000
const SEGMENT = 'one'

interface DialResult {
  multiaddr: Multiaddr
  success: number
  failure: number
  networkSegments: string[]
  verifyingPeers: Set<unknown>
}

/** The parts of AutoNAT v2's client and server that are used past its own judgement. */
interface ServiceInternals {
  client: {
    nonces: Set<bigint>
    allAddressesAreVerified(): boolean
    verifyExternalAddresses(): Promise<void>
    askPeerToVerify(connection: Connection, segment: string, nonce: bigint, options: object): Promise<void>
  }
  server: {
    preventAmplificationAttack(messages: unknown, index: number, options: object): Promise<void>
  }
}

/** A second witness of reachability: a peer that dials an address of this node (AutoNAT v2). */
export interface DialBack {
  /** Whether the peer at the other end reaches this address; `undefined` when it would not try. Takes up to 10 s. */
  ask(connection: Connection, address: Multiaddr, signal: AbortSignal): Promise<boolean | undefined>
}

/**
 * AutoNAT v2's protocol without its client's judgement, which takes four peers in different /8 networks to say yes and
 * random walks to find them. And this node dials only the address that it is asked from: the protocol lets a member
 * have others dial third parties for the price of some 30 kB.
 */
export function createDialBack(components: AutoNATv2Components, init: AutoNATv2ServiceInit): DialBack & Startable {
  const service = autoNATv2({ timeout: DIAL_BACK_MS, ...init })(components) as Startable
  const { client, server } = service as unknown as ServiceInternals
  client.allAddressesAreVerified = () => true
  client.verifyExternalAddresses = () => Promise.resolve()
  server.preventAmplificationAttack = () =>
    Promise.reject(new Error('only the address that the request comes from is dialed'))
  return {
    start: () => service.start(),
    stop: () => service.stop(),
    async ask(connection, address, signal) {
      const result: DialResult = {
        multiaddr: address,
        success: 0,
        failure: 0,
        networkSegments: [],
        verifyingPeers: new Set(),
      }
      const nonce = BigInt(Math.floor(Math.random() * Number.MAX_SAFE_INTEGER))
      const scope = Object.create(client, {
        dialResults: { value: new Map([[address.toString(), result]]) },
      }) as ServiceInternals['client']
      client.nonces.add(nonce)
      try {
        await scope.askPeerToVerify(connection, SEGMENT, nonce, {
          signal: AbortSignal.any([signal, AbortSignal.timeout(DIAL_BACK_MS)]),
        })
      } catch {
        return undefined
      } finally {
        client.nonces.delete(nonce)
      }
      return result.success > 0 ? true : result.failure > 0 ? false : undefined
    },
  }
}
