/**
 * One side of a transfer, in a process of its own: `content-process.ts <way> <send|receive> <file> [port]`. Tells over IPC what
 * the other side needs to know, then what it took.
 */
import { closeSync, fsyncSync, openSync, readSync, statSync, writeSync } from 'node:fs'
import { connect as connectTcp, createServer as createTcpServer, type Socket } from 'node:net'
import { connect as connectTls, createServer as createTlsServer, type TLSSocket } from 'node:tls'
import { createMemoryStore, openDatabase, type PeerStreams, silentLogger, silentMetrics } from '../../src/base/index.ts'
import { CHUNK_HASH, hashBytes } from '../../src/content/hash-functions.ts'
import { type AddedFile, createContentStore } from '../../src/content/index.ts'
import { foundNode, joinNode, LOOPBACK } from '../../test/support/mesh.ts'
import { createTcpStreams } from './content-streams.ts'

const [way = '', side = '', path = '', argument = ''] = process.argv.slice(2)
const CHUNK_BYTES = 1024 * 1024

const PSK = Buffer.alloc(32, 7)
const TLS = { minVersion: 'TLSv1.3', maxVersion: 'TLSv1.3', ciphers: 'TLS_AES_128_GCM_SHA256' } as const

function tell(message: object): void {
  process.send?.(message)
}

let startedCpu = process.cpuUsage()
function usage(): object {
  const { user, system } = process.cpuUsage(startedCpu)
  return { cpuSeconds: (user + system) / 1e6, rssMib: process.resourceUsage().maxRSS / 1024 }
}

function sendFile(socket: Socket | TLSSocket): void {
  const fd = openSync(path, 'r')
  const pump = (): void => {
    for (;;) {
      const buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES)
      const count = readSync(fd, buffer)
      if (count === 0) {
        closeSync(fd)
        socket.end()
        return
      }
      if (!socket.write(count === buffer.length ? buffer : buffer.subarray(0, count))) break
    }
    socket.once('drain', pump)
  }
  pump()
  socket.once('close', () => {
    tell({ type: 'sent', ...usage() })
    process.exit(0)
  })
}

/** Receives a file as chunks: assembled, hashed if so wanted, written, synced at the end. */
function receiveFile(socket: Socket | TLSSocket, hashed: boolean): void {
  const startedMs = performance.now()
  const fd = openSync(path, 'w')
  const buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES)
  let filledBytes = 0
  let writtenBytes = 0
  const flush = (): void => {
    const chunk = buffer.subarray(0, filledBytes)
    if (hashed) hashBytes(CHUNK_HASH, chunk)
    writtenBytes += writeSync(fd, chunk, 0, chunk.length, writtenBytes)
    filledBytes = 0
  }
  socket.on('data', (data: Buffer) => {
    for (let offset = 0; offset < data.length; ) {
      const count = Math.min(CHUNK_BYTES - filledBytes, data.length - offset)
      data.copy(buffer, filledBytes, offset, offset + count)
      filledBytes += count
      offset += count
      if (filledBytes === CHUNK_BYTES) flush()
    }
  })
  socket.once('end', () => {
    flush()
    fsyncSync(fd)
    closeSync(fd)
    tell({ type: 'received', seconds: (performance.now() - startedMs) / 1000, bytes: writtenBytes, ...usage() })
    process.exit(0)
  })
}

/** The mesh over TCP on loopback: found here, joined there. */
async function meshStreams(ticket: string): Promise<{ streams: PeerStreams; ticket: string }> {
  const { node } =
    side === 'send'
      ? await foundNode({ listen: [LOOPBACK.tcp] })
      : await joinNode(ticket, { name: 'receiver', listen: [LOOPBACK.tcp] })
  return { streams: node.streams, ticket: side === 'send' ? await node.createInvite() : ticket }
}

/** `plain`: over TCP sockets; `mesh`: over libp2p; `bulk`, `mesh-bulk`: the same with the bulk lane. */
async function content(): Promise<void> {
  const given =
    side === 'receive' ? (JSON.parse(argument) as { peer: string; ticket: string; added: AddedFile }) : undefined
  const { streams, ticket } = way.startsWith('mesh')
    ? await meshStreams(given?.ticket ?? '')
    : { streams: await createTcpStreams(), ticket: '' }
  const db = side === 'receive' ? await openDatabase(`${path}.db`) : createMemoryStore()
  const store = createContentStore({
    streams,
    db,
    log: silentLogger,
    metrics: silentMetrics,
    ...(way.endsWith('bulk') ? { bulk: { hostsOf: () => ['127.0.0.1'] } } : {}),
  })
  await store.start(new AbortController().signal)
  if (side === 'send') {
    const added = await store.addFile(path)
    startedCpu = process.cpuUsage()
    tell({
      type: 'ready',
      argument: JSON.stringify({ peer: streams.self, ticket, added }),
    })
    process.on('message', () => {
      tell({ type: 'sent', ...usage() })
      process.exit(0)
    })
    return
  }
  if (given === undefined) return
  const { peer, added } = given
  // The first connection is the mesh's matter, not the transfer's.
  while (way.startsWith('mesh') && !streams.connected().includes(peer))
    await new Promise(resolve => setTimeout(resolve, 20))
  const expected = { sizeBytes: added.sizeBytes, sha256: undefined }
  const providers = { current: () => [peer], onChange: () => () => {} }
  startedCpu = process.cpuUsage()
  const startedMs = performance.now()
  await store.fetchFile(added.chunkListCid, { expected, path, providers })
  tell({ type: 'received', seconds: (performance.now() - startedMs) / 1000, bytes: statSync(path).size, ...usage() })
  process.exit(0)
}

const port = Number(argument)
const pskClient = { pskCallback: () => ({ psk: PSK, identity: 'bench' }), checkServerIdentity: () => undefined }
const listen = (server: {
  listen(port: number, host: string, then: () => void): unknown
  address(): unknown
}): unknown =>
  server.listen(0, '127.0.0.1', () =>
    tell({ type: 'ready', argument: String((server.address() as { port: number }).port) }),
  )

switch (`${way} ${side}`) {
  case 'tcp send':
    listen(createTcpServer(sendFile))
    break
  case 'tcp receive':
    receiveFile(connectTcp({ port, host: '127.0.0.1' }), false)
    break
  case 'tls send':
    listen(createTlsServer({ ...TLS, pskCallback: () => PSK }, sendFile))
    break
  case 'tls receive':
    receiveFile(connectTls({ ...TLS, port, host: '127.0.0.1', ...pskClient }), true)
    break
  default:
    await content()
}
