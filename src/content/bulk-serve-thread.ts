import type { Socket } from 'node:net'
import { createServer, type TLSSocket } from 'node:tls'
import {
  type ByteStream,
  createSemaphore,
  createSocketStream,
  type PeerId,
  systemClock,
  type TrafficClass,
} from '../base/index.ts'
import { Bitmap } from './bitmap.ts'
import {
  BULK_TLS,
  type FromServeThread,
  OFFER_LIFETIME_MS,
  type ServedFileInfo,
  type ToServeThread,
} from './bulk-messages.ts'
import { serveExchange } from './exchange-server.ts'
import { FramePool } from './frames.ts'
import { charge, paceUpload, type RateSlots, RateTable, sliceBytes } from './rates.ts'
import type { ServedFile, ServeSource } from './serve-source.ts'
import { ThreadFiles } from './thread-files.ts'

/** What a thread does to serve chunks over bulk connections: its own listener, its own files, nothing of the main thread's time. */

const HANDSHAKE_TIMEOUT_MS = 8_000
const MAX_CONNECTIONS = 256
const SLOT_COUNT = 64
const REPORT_MS = 100

type Post = (message: FromServeThread) => void

/** What lets one connection in. */
interface Offer {
  peer: PeerId
  key: Uint8Array
  slots: RateSlots
}

/** Begins to serve in this thread, once; the result takes what the main thread says, `listen` first. */
export function createBulkListener(post: Post): (message: ToServeThread) => void {
  const offers = new Map<string, Offer>()
  const finding = new Map<number, (file: ServedFileInfo | undefined) => void>()
  const files = new ThreadFiles(key => post({ type: 'changed', key }))
  const frames = new FramePool()
  const slots = createSemaphore(SLOT_COUNT)
  let rates: RateTable | undefined
  let nextCall = 1
  /** Since the last report. */
  const sentBytes = new Map<PeerId, number>()

  function find(hash: Uint8Array): Promise<ServedFileInfo | undefined> {
    const call = nextCall++
    const found = Promise.withResolvers<ServedFileInfo | undefined>()
    finding.set(call, found.resolve)
    post({ type: 'find', call, hash })
    return found.promise
  }

  function sourceOf(rateTable: RateTable, { peer, slots: uploadSlots }: Offer): ServeSource {
    return {
      blob: async () => undefined,
      async file(hash): Promise<ServedFile | undefined> {
        const info = await find(hash)
        if (info === undefined) return undefined
        const { chunkCount, offsets } = info
        const have = new Bitmap(chunkCount, info.have)
        return { chunkCount, offsets, have, read: (index, target) => files.read(info, index, target) }
      },
      watch: () => () => {},
      bulkOffer: async () => undefined,
      pace: (bytes: number, trafficClass: TrafficClass, signal: AbortSignal) =>
        paceUpload(rateTable, uploadSlots, bytes, trafficClass, signal),
      sliceBytes: trafficClass => sliceBytes(rateTable, uploadSlots, trafficClass),
      charge: (bytes, trafficClass) => void charge(rateTable, uploadSlots, bytes, trafficClass),
      sent: bytes => {
        sentBytes.set(peer, (sentBytes.get(peer) ?? 0) + bytes)
      },
    }
  }

  /** Frames go back to the pool when the socket has encrypted them. */
  function streamOf(socket: Socket): ByteStream {
    const stream = createSocketStream(socket)
    stream.send = frame => {
      const taken = socket.write(frame, () => frames.release(frame))
      return taken
    }
    return stream
  }

  function listen(host: string, port: number, rateTable: RateTable): void {
    const accepted = new WeakMap<TLSSocket, Offer>()
    const server = createServer(
      {
        ...BULK_TLS,
        allowHalfOpen: true,
        noDelay: true,
        handshakeTimeout: HANDSHAKE_TIMEOUT_MS,
        pskCallback(socket, identity) {
          const offer = offers.get(identity)
          if (offer === undefined) return null
          // Good for one connection.
          offers.delete(identity)
          accepted.set(socket, offer)
          return offer.key
        },
      },
      socket => {
        const offer = accepted.get(socket)
        if (offer === undefined) {
          socket.destroy()
          return
        }
        const options = { clock: systemClock, slots, frames, onClosed() {} }
        serveExchange(streamOf(socket), sourceOf(rateTable, offer), options)
      },
    )
    server.maxConnections = MAX_CONNECTIONS
    server.on('tlsClientError', (_reason, socket) => socket.destroy())
    server.on('listening', () => {
      const address = server.address()
      if (typeof address === 'object' && address !== null) post({ type: 'listening', port: address.port })
    })
    server.once('error', (reason: NodeJS.ErrnoException) => {
      if (host === '::' && (reason.code === 'EAFNOSUPPORT' || reason.code === 'EADDRNOTAVAIL'))
        listen('0.0.0.0', port, rateTable)
      else post({ type: 'deaf', message: reason.message })
    })
    server.listen(port, host)
  }

  return message => {
    switch (message.type) {
      case 'listen':
        rates = new RateTable(message.rates)
        listen(message.host, message.port, rates)
        setInterval(() => {
          for (const [peer, bytes] of sentBytes) post({ type: 'sent', peer, bytes })
          sentBytes.clear()
        }, REPORT_MS).unref()
        break
      case 'file':
        finding.get(message.call)?.(message.file)
        finding.delete(message.call)
        break
      case 'expect': {
        const { identity, key, peer } = message
        offers.set(identity, { key, peer, slots: message.slots })
        setTimeout(() => offers.delete(identity), OFFER_LIFETIME_MS).unref()
        break
      }
    }
  }
}
