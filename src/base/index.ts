export { abortable, abortError, anySignal, throwIfAborted } from './abort.ts'
export { AsyncQueue } from './async-queue.ts'
export {
  ERROR_KINDS,
  type ErrorDetail,
  type ErrorKind,
  errorMessage,
  TrellisError,
  type TrellisErrorOptions,
  toTrellisError,
} from './errors.ts'
export { markHeapEarly, sweepBuffersEarly } from './heap.ts'
export {
  createMemoryStore,
  type Database,
  type KeyValueOperation,
  type KeyValueRange,
  type KeyValueStore,
  openDatabase,
} from './key-value.ts'
export {
  createSigner,
  isPeerId,
  keyOfPeerId,
  peerIdOfKey,
  type Signer,
  verifySignature,
  verifySignatureAside,
} from './keys.ts'
export { type Service, startServices } from './lifecycle.ts'
export { createMemoryNetwork, createMemoryPair, type MemoryNetwork } from './memory-streams.ts'
export { createMessageStream, type MessageStream, type MessageStreamOptions } from './message-stream.ts'
export {
  type Clock,
  type Logger,
  type Metrics,
  type Random,
  type Span,
  silentLogger,
  silentMetrics,
  systemClock,
  systemRandom,
  type Tracer,
} from './ports.ts'
export { createSemaphore, type Semaphore } from './semaphore.ts'
export { createSocketStream } from './socket-stream.ts'
export type {
  ByteStream,
  ByteStreamEvents,
  OpenStreamOptions,
  PeerEvent,
  PeerId,
  PeerStreams,
  StreamOptions,
  TrafficClass,
} from './streams.ts'
export { WriteTurns } from './write-turns.ts'
