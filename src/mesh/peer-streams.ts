import type { Connection, Stream } from '@libp2p/interface'
import {
  anySignal,
  type ByteStream,
  errorMessage,
  type Logger,
  type OpenStreamOptions,
  type PeerEvent,
  type PeerId,
  type PeerStreams,
  type StreamOptions,
  TrellisError,
  throwIfAborted,
} from '../base/index.ts'
import type { Libp2pComponents } from './internals.ts'
import type { MeshLimits } from './limits.ts'
import { limitWindow } from './muxer.ts'
import type { PeerTable } from './peer-table.ts'
import { createStreamAdapter } from './stream-adapter.ts'

type Handler = (stream: ByteStream, peer: PeerId) => void

export interface PeerStreamsOptions {
  self: PeerId
  table: PeerTable
  limits: MeshLimits
  log: Logger
  /** Connects to a member; resolves with an admitted connection. */
  dial(peer: PeerId, signal: AbortSignal): Promise<Connection>
}

/** `PeerStreams` over libp2p: each stream is one libp2p stream on the best connection at the time it is opened. */
export interface Libp2pPeerStreams extends PeerStreams {
  /** Serves what was registered so far and from now on. */
  attach(components: Libp2pComponents): void
  /** Protocols that are served. */
  served(): string[]
  emit(event: PeerEvent): void
}

function isNamed(reason: unknown, name: string): boolean {
  return reason instanceof Error && reason.name === name
}

export function createPeerStreams(options: PeerStreamsOptions): Libp2pPeerStreams {
  const { self, table, limits, log } = options
  const handlers = new Map<string, StreamOptions & { handler: Handler }>()
  const listeners = new Set<(event: PeerEvent) => void>()
  let components: Libp2pComponents | undefined

  function serve(protocol: string): void {
    const onStream = (stream: Stream, connection: Connection): void => {
      const served = handlers.get(protocol)
      if (served === undefined) return stream.abort(new TrellisError('unimplemented', 'no longer served'))
      limitWindow(stream, served.windowBytes)
      try {
        served.handler(createStreamAdapter(stream), connection.remotePeer.toString())
      } catch (reason) {
        log.error({ err: reason, protocol }, 'a protocol handler threw')
        stream.abort(reason instanceof Error ? reason : new Error(errorMessage(reason)))
      }
    }
    components?.registrar
      .handle(protocol, onStream, {
        maxInboundStreams: limits.maxStreamsPerProtocol,
        maxOutboundStreams: limits.maxStreamsPerProtocol,
        runOnLimitedConnection: true,
        force: true,
      })
      .catch((reason: unknown) => log.error({ err: reason, protocol }, 'could not serve a protocol'))
  }

  async function openOn(
    connection: Connection,
    protocol: string,
    { windowBytes }: StreamOptions,
    signal: AbortSignal,
  ): Promise<ByteStream> {
    const stream = await connection.newStream(protocol, {
      signal,
      runOnLimitedConnection: true,
      maxOutboundStreams: limits.maxStreamsPerProtocol,
    })
    limitWindow(stream, windowBytes)
    return createStreamAdapter(stream)
  }

  return {
    self,
    async open(peer: PeerId, protocol: string, openOptions: OpenStreamOptions = {}) {
      throwIfAborted(openOptions.signal)
      if (peer === self) throw new TrellisError('invalid_argument', 'a node does not open streams to itself')
      const deadline = AbortSignal.timeout(limits.dialMs + limits.admissionMs)
      const signal = anySignal([openOptions.signal, deadline])
      let failure: unknown
      try {
        // A connection that died unnoticed must not fail the call while another one works.
        for (const connection of table.connections(peer)) {
          try {
            return await openOn(connection, protocol, openOptions, signal)
          } catch (reason) {
            if (signal.aborted || isNamed(reason, 'UnsupportedProtocolError')) throw reason
            if (isNamed(reason, 'TooManyOutboundProtocolStreamsError')) throw reason
            failure = reason
          }
        }
        return await openOn(await options.dial(peer, signal), protocol, openOptions, signal)
      } catch (reason) {
        throwIfAborted(openOptions.signal)
        if (isNamed(reason, 'UnsupportedProtocolError')) {
          throw new TrellisError('unimplemented', `peer ${peer} does not serve ${protocol}`, { cause: reason })
        }
        if (isNamed(reason, 'TooManyOutboundProtocolStreamsError')) {
          throw new TrellisError('resource_exhausted', `too many streams of ${protocol} to peer ${peer}`, {
            cause: reason,
          })
        }
        if (reason instanceof TrellisError && reason.kind !== 'internal' && !deadline.aborted) throw reason
        throw new TrellisError('unavailable', `peer ${peer} is not reachable: ${errorMessage(reason)}`, {
          cause: failure ?? reason,
        })
      }
    },
    handle(protocol, handler, { windowBytes } = {}) {
      if (handlers.has(protocol)) throw new TrellisError('internal', `protocol ${protocol} is served already`)
      const served = windowBytes === undefined ? { handler } : { handler, windowBytes }
      handlers.set(protocol, served)
      if (components !== undefined) serve(protocol)
      return () => {
        if (handlers.get(protocol) !== served) return
        handlers.delete(protocol)
        components?.registrar.unhandle(protocol).catch((reason: unknown) => {
          log.debug({ err: reason, protocol }, 'could not stop to serve a protocol')
        })
      }
    },
    connected: () => table.peers(),
    onPeer(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    attach(newComponents) {
      components = newComponents
      for (const protocol of handlers.keys()) serve(protocol)
    },
    served: () => [...handlers.keys()],
    emit(event) {
      for (const listener of listeners) {
        try {
          listener(event)
        } catch (reason) {
          log.error({ err: reason, event: event.type, peer: event.peer }, 'a listener for peers threw')
        }
      }
    },
  }
}
