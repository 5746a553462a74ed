import type { OnReadOpts } from 'node:net'
import { type ConnectionOptions, connect, type TLSSocket } from 'node:tls'
import { createSocketStream, TrellisError } from '../base/index.ts'
import { BULK_TLS, type BulkLaneInfo, type FromFetchThread, type ToFetchThread } from './bulk-messages.ts'
import { chunkHash, chunkSize } from './chunk-list.ts'
import { hashOfCid } from './cid.ts'
import { ExchangeClient } from './exchange-client.ts'
import { writeFully } from './file-io.ts'
import { hashBytes } from './hash-functions.ts'
import { MAX_CHUNK_BYTES } from './limits.ts'
import { charge, RateTable } from './rates.ts'

/** A thread that fetches over bulk connections: receives, hashes, and writes into part files, all in one go. */

const CONNECT_TIMEOUT_MS = 8_000
/** More than TLS hands over at a time. */
const READ_BYTES = 64 * 1024

interface Lane extends BulkLaneInfo {
  listHash: Uint8Array
  /** By chunk that is on its way. */
  cancels: Map<number, (indices: readonly number[]) => void>
}

const connections = new Map<number, ExchangeClient>()
const lanes = new Map<number, Lane>()

let post: (message: FromFetchThread) => void = () => {}

/** A connected socket whose bytes all come into one buffer: garbage of theirs would cost as much as hashing them. */
interface OpenSocket {
  socket: TLSSocket
  /** Where bytes go; a reader that says false is not read for until `resume`. */
  reader: { data: (bytes: Uint8Array) => void }
}

function open(host: string, port: number, identity: string, key: Uint8Array): Promise<OpenSocket> {
  const reader: OpenSocket['reader'] = { data() {} }
  return new Promise((resolve, reject) => {
    const options: ConnectionOptions & { allowHalfOpen: boolean; onread: OnReadOpts } = {
      onread: {
        buffer: new Uint8Array(READ_BYTES),
        callback(byteCount, buffer) {
          reader.data(buffer.subarray(0, byteCount))
          return true
        },
      },
      ...BULK_TLS,
      host,
      port,
      allowHalfOpen: true,
      pskCallback: () => ({ psk: key, identity }),
      // Who has the key is who made the offer; there are no certificates.
      checkServerIdentity: () => undefined,
    }
    const socket = connect(options)
    const timer = setTimeout(() => socket.destroy(new Error('no answer')), CONNECT_TIMEOUT_MS)
    socket.once('secureConnect', () => {
      clearTimeout(timer)
      socket.removeListener('error', reject)
      socket.setNoDelay(true)
      resolve({ socket, reader })
    })
    socket.once('error', reason => {
      clearTimeout(timer)
      reject(reason)
    })
  })
}

async function connectTo(message: Extract<ToFetchThread, { type: 'connect' }>): Promise<void> {
  const { connection, hosts, port, identity, key, slots } = message
  const rates = new RateTable(message.rates)
  let failure = 'no address'
  for (const host of hosts) {
    try {
      const { socket, reader } = await open(host, port, identity, key)
      const stream = createSocketStream(socket)
      const openStream = stream.open.bind(stream)
      stream.open = events => {
        reader.data = bytes => events.data(bytes)
        openStream(events)
      }
      // Each chunk is hashed and written before the next byte is looked at: one buffer is enough.
      const buffer = new Uint8Array(MAX_CHUNK_BYTES)
      const client = new ExchangeClient(stream, {
        allocate: sizeBytes => buffer.subarray(0, sizeBytes),
        charge: (bytes, trafficClass) => charge(rates, slots, bytes, trafficClass),
      })
      connections.set(connection, client)
      void client.closed.then(reason => {
        connections.delete(connection)
        const kind = reason?.kind === 'invalid_argument' && !reason.remote ? 'invalid_argument' : 'unavailable'
        post({ type: 'disconnected', connection, kind, message: reason?.message ?? 'connection is closed' })
      })
      post({ type: 'connected', connection })
      return
    } catch (reason) {
      failure = reason instanceof Error ? reason.message : String(reason)
    }
  }
  post({ type: 'disconnected', connection, kind: 'unavailable', message: failure })
}

function openLane(id: number, info: BulkLaneInfo): void {
  lanes.set(id, { ...info, listHash: hashOfCid(info.list.cid), cancels: new Map() })
}

function request(connection: number, id: number, indices: readonly number[]): void {
  const lane = lanes.get(id)
  if (lane === undefined) return
  const { fd, list, listHash, trafficClass, cancels } = lane
  // A lane that is closed may have lost its file: another may have the descriptor by now.
  const isOpen = () => lanes.get(id) === lane
  const fail = (failed: readonly number[], { kind, message, remote }: TrellisError) => {
    for (const index of failed) cancels.delete(index)
    if (isOpen()) post({ type: 'failed', lane: id, indices: [...failed], kind, message, isRemote: remote })
  }
  const client = connections.get(connection)
  if (client === undefined || client.isClosed) {
    fail(indices, new TrellisError('unavailable', 'connection is closed'))
    return
  }
  const cancel = client.getChunks(
    { hash: listHash, indices, trafficClass, sizeOf: index => chunkSize(list, index) },
    {
      chunk(index, bytes) {
        cancels.delete(index)
        if (!isOpen()) return
        if (Buffer.compare(hashBytes(list.hashFunction, bytes), chunkHash(list, index)) !== 0) {
          post({ type: 'wrong', lane: id, index })
          return
        }
        try {
          writeFully(fd, bytes, list.offsets[index] as number)
        } catch (reason) {
          const { code, message } = reason as NodeJS.ErrnoException
          post({ type: 'broken', lane: id, code: code ?? 'UNKNOWN', message })
          return
        }
        post({ type: 'verified', lane: id, index })
      },
      partial: (index, bytes) => {
        if (isOpen()) post({ type: 'partial', lane: id, index, bytes })
      },
      wasted: bytes => {
        if (isOpen()) post({ type: 'wasted', lane: id, bytes })
      },
      failed: fail,
    },
  )
  for (const index of indices) cancels.set(index, cancel)
}

function cancel(id: number, indices: Iterable<number>): void {
  const lane = lanes.get(id)
  if (lane === undefined) return
  for (const index of indices) {
    try {
      lane.cancels.get(index)?.([index])
    } catch {
      // The connection is closed: nothing to take back.
    }
    lane.cancels.delete(index)
  }
}

/** Begins to fetch in this thread, once; the result takes what the main thread says. */
export function createBulkFetcher(answer: (message: FromFetchThread) => void): (message: ToFetchThread) => void {
  post = answer
  return take
}

function take(message: ToFetchThread): void {
  switch (message.type) {
    case 'connect':
      void connectTo(message)
      break
    case 'open-lane':
      openLane(message.lane, message)
      break
    case 'request':
      request(message.connection, message.lane, message.indices)
      break
    case 'cancel':
      cancel(message.lane, message.indices)
      break
    case 'close-lane':
      cancel(message.lane, [...(lanes.get(message.lane)?.cancels.keys() ?? [])])
      lanes.delete(message.lane)
      post({ type: 'lane-closed', lane: message.lane })
      break
    case 'disconnect':
      connections.get(message.connection)?.close()
      break
  }
}
