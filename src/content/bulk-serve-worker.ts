import { closeSync, constants, fstatSync, openSync } from 'node:fs'
import { createServer, type TLSSocket } from 'node:tls'
import { parentPort, workerData } from 'node:worker_threads'
import { createSemaphore, createSocketStream, systemClock, type TrafficClass } from '../base/index.ts'
import { Bitmap } from './bitmap.ts'
import {
  BULK_TLS,
  type FromServeThread,
  OFFER_LIFETIME_MS,
  type ServedFileInfo,
  type ServeThreadData,
  type ToServeThread,
} from './bulk-messages.ts'
import { FileChangedError, toFileError } from './errors.ts'
import { type ServedFile, type ServeSource, serveExchange } from './exchange-server.ts'
import { readFully } from './file-io.ts'
import { identityOf, sameIdentity } from './file-table.ts'
import { paceUpload, RateTable, type UploadSlots } from './rates.ts'

/** A thread that serves chunks over bulk connections: its own listener, its own files, nothing of the main thread's time. */

const HANDSHAKE_TIMEOUT_MS = 8_000
const MAX_CONNECTIONS = 256
const SLOT_COUNT = 64
const REOPEN_MS = 2_000
const MAX_OPEN_FILES = 64
const REPORT_MS = 100

const { host, port, rates } = workerData as ServeThreadData
const rateTable = new RateTable(rates)
const slots = createSemaphore(SLOT_COUNT)
const offers = new Map<string, { key: Uint8Array; slots: UploadSlots }>()
const accepted = new WeakMap<TLSSocket, UploadSlots>()

function post(message: FromServeThread): void {
  parentPort?.postMessage(message, [])
}

const finding = new Map<number, (file: ServedFileInfo | undefined) => void>()
let nextCall = 1

function findFile(hash: Uint8Array): Promise<ServedFileInfo | undefined> {
  const call = nextCall++
  const found = Promise.withResolvers<ServedFileInfo | undefined>()
  finding.set(call, found.resolve)
  post({ type: 'find', call, hash })
  return found.promise
}

const openFiles = new Map<string, { fd: number; openedMs: number }>()

function descriptorOf(info: ServedFileInfo): number {
  const opened = openFiles.get(info.key)
  if (opened !== undefined && performance.now() - opened.openedMs < REOPEN_MS) return opened.fd
  closeFile(info.key)
  let fd: number
  try {
    fd = openSync(info.path, constants.O_RDONLY | constants.O_NONBLOCK)
  } catch (reason) {
    throw toFileError(reason)
  }
  openFiles.set(info.key, { fd, openedMs: performance.now() })
  for (const key of openFiles.keys()) {
    if (openFiles.size <= MAX_OPEN_FILES) break
    closeFile(key)
  }
  return fd
}

function closeFile(key: string): void {
  const opened = openFiles.get(key)
  openFiles.delete(key)
  if (opened !== undefined) closeSync(opened.fd)
}

/** Reads without waiting: what the page cache has takes less than a handover to another thread would. */
function readChunk(info: ServedFileInfo, index: number, target: Uint8Array): void {
  const fd = descriptorOf(info)
  const complete = readFully(fd, target, info.offsets[index] as number)
  const found = identityOf(fstatSync(fd, { bigint: true }))
  const same = info.complete ? sameIdentity(found, info.identity) : found.inode === info.identity.inode
  if (complete && same) return
  closeFile(info.key)
  post({ type: 'changed', key: info.key })
  throw new FileChangedError(info.path)
}

let sentBytes = 0
const reporting = setInterval(() => {
  if (sentBytes > 0) post({ type: 'sent', bytes: sentBytes })
  sentBytes = 0
}, REPORT_MS)
reporting.unref()

function sourceOf(uploadSlots: UploadSlots): ServeSource {
  return {
    blob: async () => undefined,
    async file(hash): Promise<ServedFile | undefined> {
      const info = await findFile(hash)
      if (info === undefined) return undefined
      const { chunkCount, offsets } = info
      const have = new Bitmap(chunkCount, info.have)
      return { chunkCount, offsets, have, read: (index, target) => readChunk(info, index, target) }
    },
    watch: () => () => {},
    bulkOffer: async () => undefined,
    pace: (bytes: number, trafficClass: TrafficClass, signal: AbortSignal) =>
      paceUpload(rateTable, uploadSlots, bytes, trafficClass, signal),
    sent: bytes => {
      sentBytes += bytes
    },
  }
}

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
      accepted.set(socket, offer.slots)
      return offer.key
    },
  },
  socket => {
    const uploadSlots = accepted.get(socket)
    if (uploadSlots === undefined) {
      socket.destroy()
      return
    }
    serveExchange(createSocketStream(socket), sourceOf(uploadSlots), { clock: systemClock, slots, onClosed() {} })
  },
)
server.maxConnections = MAX_CONNECTIONS
server.on('tlsClientError', (_reason, socket) => socket.destroy())
server.on('listening', () => {
  const address = server.address()
  if (typeof address === 'object' && address !== null) post({ type: 'listening', port: address.port })
})
let isFallback = false
server.on('error', reason => {
  // A machine without IPv6.
  if (isFallback || host !== '::') throw reason
  isFallback = true
  server.listen(port, '0.0.0.0')
})
server.listen(port, host)

parentPort?.on('message', (message: ToServeThread) => {
  if (message.type === 'file') {
    finding.get(message.call)?.(message.file)
    finding.delete(message.call)
    return
  }
  const { identity, key } = message
  offers.set(identity, { key, slots: message.slots })
  setTimeout(() => offers.delete(identity), OFFER_LIFETIME_MS).unref()
})
