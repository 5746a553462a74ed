import type { PeerId, Random, TrafficClass } from '../base/index.ts'
import type { Bitmap } from './bitmap.ts'
import type { LinkDependencies } from './provider-link.ts'
import type { FetchEvent, ProviderSource } from './types.ts'

/** Caps of what comes in. The streams keep them; what is on the way is bounded, so that others get their share of them. */
export interface DownloadPacer {
  /** Bytes that may be on the way to one fetch, in all or from one peer. */
  windowBytes(trafficClass: TrafficClass): number
  peerWindowBytes(peer: PeerId): number
}

export interface FetchDependencies extends LinkDependencies {
  random: Random
  pacer: DownloadPacer
  self: PeerId
  /** Bytes of chunks that came, wanted or not. */
  onReceived(peer: PeerId, bytes: number): void
}

export interface FetchChunksOptions {
  providers: ProviderSource
  wanted: Bitmap
  order: 'rarest' | 'sequential'
  trafficClass: TrafficClass
  stallTimeoutMs: number
  signal: AbortSignal
  onProgress: ((event: FetchEvent) => void) | undefined
}
