export {
  detectReachability,
  judgeMapping,
  type ObserverGroup,
  type Reachability,
  type ReachabilityVerdict,
  type TransportReachability,
} from './detect.ts'
export { type ConnectionViews, createObserverDirectory, type ObserverDirectory } from './directory.ts'
export {
  type Endpoint,
  type Filtering,
  formatEndpoint,
  isPublicAddress,
  type Mapping,
  sameEndpoint,
} from './endpoint.ts'
export { explainReachability } from './explain.ts'
export { createReachabilityMonitor, type ReachabilityMonitor } from './monitor.ts'
export {
  createObserverService,
  type Observer,
  type ObserverService,
  type ObserverServiceOptions,
  publicHostAddresses,
} from './observer-service.ts'
export { answersOnce } from './probes.ts'
export { createWitness, type PublicEndpoint, type Testimony, type Witness, type WitnessHost } from './witness.ts'
