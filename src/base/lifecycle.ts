import { throwIfAborted } from './abort.ts'

/** Something with a lifetime. `start` must leave nothing behind when it throws; `stop` is called once, after `start`. */
export interface Service {
  readonly name: string
  start(signal: AbortSignal): Promise<void>
  stop(): Promise<void>
}

/**
 * Starts services in order. The result stops them in reverse when disposed; when one fails to start, those before it
 * are stopped and the failure is thrown. `onStopping` is told whose turn to stop it is.
 */
export async function startServices(
  services: readonly Service[],
  signal: AbortSignal,
  onStopError: (service: string, reason: unknown) => void,
  onStopping?: (service: string) => void,
): Promise<AsyncDisposableStack> {
  await using started = new AsyncDisposableStack()
  for (const service of services) {
    throwIfAborted(signal)
    await service.start(signal)
    started.defer(() => {
      onStopping?.(service.name)
      return service.stop().catch((reason: unknown) => onStopError(service.name, reason))
    })
  }
  return started.move()
}
