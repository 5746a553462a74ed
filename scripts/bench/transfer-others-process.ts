/**
 * One end of another program's transfer: `transfer-others-process.ts <way> seed <packages> <scratch> <file>` prints where it is to be
 * found as a JSON line and stays; `… get <packages> <scratch> <file> <where>` fetches it into the file, waits for the disk, and prints the seconds.
 */
import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { basename, dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { pathToFileURL } from 'node:url'

// Their types are not here: the packages are installed when the bench runs.
// oxlint-disable-next-line typescript/no-explicit-any
type Foreign = any

interface Place {
  packages: string
  scratch: string
  file: string
}

interface Way {
  /** Loaded before the time begins. */
  modules: string[]
  seed(place: Place): Promise<Record<string, unknown>>
  get(place: Place, where: Foreign): Promise<void>
}

/** As `import` of a module in the folder would, with its conditions. */
async function load({ packages }: Place, name: string): Promise<Foreign> {
  const { default: importThere } = await import(pathToFileURL(join(packages, 'import.mjs')).href)
  return importThere(name)
}

const webtorrent: Way = {
  modules: ['webtorrent'],
  async seed(place) {
    const client = await torrentClient(place)
    const torrent = client.seed(place.file, { announceList: [] })
    await once(torrent, 'ready')
    if (client.torrentPort === 0) await once(client, 'listening')
    return { torrent: Buffer.from(torrent.torrentFile).toString('base64'), port: client.torrentPort }
  },
  async get(place, where) {
    const client = await torrentClient(place)
    const torrent = client.add(Buffer.from(where.torrent, 'base64'), { path: dirname(place.file), announce: [] })
    torrent.on('infoHash', () => torrent.addPeer(`127.0.0.1:${where.port}`))
    // Each piece has been verified then.
    await once(torrent, 'done')
  },
}

/** No trackers and no DHT: the other end is told. */
async function torrentClient(place: Place): Promise<Foreign> {
  const { default: WebTorrent } = await load(place, 'webtorrent')
  return new WebTorrent({
    dht: false,
    tracker: false,
    lsd: false,
    utPex: false,
    natUpnp: false,
    natPmp: false,
    utp: false,
  })
}

const hyperdrive: Way = {
  modules: ['corestore', 'hyperdrive'],
  async seed(place) {
    const drive = await openDrive(place, null)
    await pipeline(createReadStream(place.file), drive.createWriteStream('/source'))
    const server = createServer(socket => replicate(drive, socket, false))
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    return { key: drive.key.toString('hex'), port: (server.address() as AddressInfo).port }
  },
  async get(place, where) {
    const drive = await openDrive(place, Buffer.from(where.key, 'hex'))
    replicate(drive, connect(where.port, '127.0.0.1'), true)
    await drive.update({ wait: true })
    const found = await drive.entry('/source', { wait: true })
    if (found === null) throw new Error('the file was not found')
    // As `drives mirror` does: what is read is fetched. All at once ahead, or each block would wait for the one before.
    const ahead = drive.download('/source')
    await pipeline(drive.createReadStream('/source'), createWriteStream(place.file))
    await ahead
  },
}

async function openDrive(place: Place, key: Buffer | null): Promise<Foreign> {
  const { default: Corestore } = await load(place, 'corestore')
  const { default: Hyperdrive } = await load(place, 'hyperdrive')
  const drive = new Hyperdrive(new Corestore(place.scratch), key)
  await drive.ready()
  return drive
}

function replicate(drive: Foreign, socket: Socket, isInitiator: boolean): void {
  socket.on('error', () => {})
  const stream = drive.corestore.replicate(isInitiator)
  stream.on('error', () => {})
  socket.pipe(stream).pipe(socket)
}

const iroh: Way = {
  modules: ['@number0/iroh'],
  async seed(place) {
    const node = await irohNode(place)
    const { SetTagOption } = await load(place, '@number0/iroh')
    const hash = await new Promise<string>((resolve, reject) => {
      const onProgress = (error: Error | null, progress: Foreign) => {
        if (error !== null) reject(error)
        else if (progress?.allDone !== undefined) resolve(progress.allDone.hash)
      }
      node.blobs.addFromPath(place.file, true, SetTagOption.auto(), { wrap: false }, onProgress).catch(reject)
    })
    const ticket = await node.blobs.share(hash, 'Raw', 'Addresses')
    return { hash, ticket: ticket.toString() }
  },
  async get(place, where) {
    const node = await irohNode(place)
    const { BlobTicket } = await load(place, '@number0/iroh')
    const options = BlobTicket.fromString(where.ticket).asDownloadOptions()
    await new Promise<void>((resolve, reject) => {
      const onProgress = (error: Error | null, progress: Foreign) => {
        if (error !== null) reject(error)
        else if (progress?.abort !== undefined) reject(new Error(progress.abort.error))
        else if (progress?.allDone !== undefined) resolve()
      }
      node.blobs.download(where.hash, options, onProgress).catch(reject)
    })
    await node.blobs.export(where.hash, place.file, 'Blob', 'TryReference')
  },
}

async function irohNode(place: Place): Promise<Foreign> {
  const { Iroh } = await load(place, '@number0/iroh')
  return Iroh.persistent(place.scratch, { nodeDiscovery: 'None' })
}

const helia: Way = {
  modules: [
    'helia',
    '@helia/unixfs',
    '@helia/libp2p',
    '@helia/bitswap',
    '@libp2p/tcp',
    '@libp2p/identify',
    'blockstore-fs',
  ],
  async seed(place) {
    const { node, files } = await heliaNode(place)
    const cid = await files.addByteStream(createReadStream(place.file))
    return { cid: cid.toString(), address: node.libp2p.getMultiaddrs()[0].toString() }
  },
  async get(place, where) {
    const { node, files } = await heliaNode(place)
    const { CID } = await load(place, 'multiformats/cid')
    const { multiaddr } = await load(place, '@multiformats/multiaddr')
    await node.libp2p.dial(multiaddr(where.address))
    await pipeline(files.cat(CID.parse(where.cid), { blockReadConcurrency: 64 }), createWriteStream(place.file))
  },
}

/** TCP on loopback and bitswap alone: no gateways, no DHT. */
async function heliaNode(place: Place): Promise<Foreign> {
  const { createHeliaLight } = await load(place, 'helia')
  const { withLibp2pLight } = await load(place, '@helia/libp2p')
  const { withBitswap } = await load(place, '@helia/bitswap')
  const { unixfs } = await load(place, '@helia/unixfs')
  const { FsBlockstore } = await load(place, 'blockstore-fs')
  const { tcp } = await load(place, '@libp2p/tcp')
  const { noise } = await load(place, '@libp2p/noise')
  const { yamux } = await load(place, '@libp2p/yamux')
  const { identify } = await load(place, '@libp2p/identify')
  const libp2p = {
    addresses: { listen: ['/ip4/127.0.0.1/tcp/0'] },
    transports: [tcp()],
    connectionEncrypters: [noise()],
    streamMuxers: [yamux()],
    services: { identify: identify() },
  }
  const light = createHeliaLight({ blockstore: new FsBlockstore(place.scratch) })
  const node = await withBitswap(withLibp2pLight(light, libp2p)).start()
  return { node, files: unixfs(node) }
}

const WAYS: Readonly<Record<string, Way>> = { webtorrent, hyperdrive, iroh, helia }

const [name = '', role, packages = '', scratch = '', file = '', where = ''] = process.argv.slice(2)
const way = WAYS[name]
if (way === undefined) throw new Error(`${name} is none of ${Object.keys(WAYS).join(', ')}`)
const place = { packages, scratch, file }
for (const module of way.modules) await load(place, module)
if (role === 'seed') {
  process.stdout.write(`${JSON.stringify(await way.seed(place))}\n`)
  setInterval(() => {}, 1 << 30)
} else {
  const startedMs = performance.now()
  await way.get(place, JSON.parse(where))
  await using handle = await open(file, 'r+')
  await handle.sync()
  process.stdout.write(`${JSON.stringify({ seconds: (performance.now() - startedMs) / 1000, name: basename(file) })}\n`)
  process.exit(0)
}
