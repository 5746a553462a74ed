import type { Stream } from '@libp2p/interface'
import { yamux } from '@libp2p/yamux'
import { TrellisError, toTrellisError } from '../base/index.ts'
import type { MeshLimits } from './limits.ts'

/** How often the muxer sends a ping of its own, in milliseconds: it keeps mappings of NATs, and shows `liveness.ts` whether anybody answers. */
const KEEP_ALIVE_MS = 10_000

interface YamuxStream extends Stream {
  sendWindowUpdate(): void
}

interface Yamux {
  onCreateStream?(): YamuxStream
}

/**
 * A new stream announces itself a moment after it was made. If the connection is lost in between, yamux throws where nobody can catch it,
 * which would end the process.
 */
function guardFirstMessage(muxer: Yamux): void {
  const create = muxer.onCreateStream?.bind(muxer)
  if (create === undefined) throw new TrellisError('internal', 'this yamux makes its streams in another way')
  muxer.onCreateStream = () => {
    const stream = create()
    const announce = stream.sendWindowUpdate.bind(stream)
    stream.sendWindowUpdate = () => {
      stream.sendWindowUpdate = announce
      try {
        announce()
      } catch (reason) {
        stream.abort(toTrellisError(reason))
      }
    }
    return stream
  }
}

/** yamux with finite limits. */
export function boundedYamux(limits: MeshLimits): ReturnType<typeof yamux> {
  const createFactory = yamux({
    enableKeepAlive: true,
    keepAliveInterval: KEEP_ALIVE_MS,
    maxInboundStreams: limits.maxStreamsPerConnection,
    maxOutboundStreams: limits.maxStreamsPerConnection,
    maxMessageSize: 64 * 1024,
    maxEarlyStreams: 32,
    streamOptions: {
      initialStreamWindowSize: 256 * 1024,
      maxStreamWindowSize: limits.streamWindowBytes,
      // A paused reader may get a whole window more.
      maxReadBufferLength: limits.streamWindowBytes + 256 * 1024,
      maxWriteBufferLength: limits.streamWriteBufferBytes,
    },
  })
  return () => {
    const factory = createFactory()
    const createMuxer = factory.createStreamMuxer.bind(factory)
    factory.createStreamMuxer = connection => {
      const muxer = createMuxer(connection)
      guardFirstMessage(muxer)
      return muxer
    }
    return factory
  }
}

/**
 * Keeps a stream's window from growing further: yamux doubles it for each two frames that come within four round trips, read or not.
 * Streams of QUIC have the window of their connection.
 */
export function limitWindow(stream: Stream, bytes: number | undefined): void {
  const muxed: Stream & { maxStreamWindowSize?: number } = stream
  if (bytes !== undefined && muxed.maxStreamWindowSize !== undefined)
    muxed.maxStreamWindowSize = Math.min(muxed.maxStreamWindowSize, bytes)
}
