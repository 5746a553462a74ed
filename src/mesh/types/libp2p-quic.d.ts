// In place of the declarations in @chainsafe/libp2p-quic 2.1.1, which name types of its native module that the package
// does not ship; tsconfig.json points here.
import type { ComponentLogger, Metrics, PrivateKey, Transport } from '@libp2p/interface'

export interface QuicOptions {
  ipv4?: boolean
  ipv6?: boolean
  handshakeTimeout: number
  maxIdleTimeout: number
  keepAliveInterval: number
  maxConcurrentStreamLimit: number
  maxStreamData: number
  maxConnectionData: number
}

export interface QuicComponents {
  metrics?: Metrics
  logger: ComponentLogger
  privateKey: PrivateKey
}

export declare function quic(options?: Partial<QuicOptions>): (components: QuicComponents) => Transport
