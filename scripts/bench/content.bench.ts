/** Files from disk to verified disk, between two processes on this machine. */
import { type ChildProcess, fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream, type Dirent, ftruncateSync, readdirSync, statSync } from 'node:fs'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { type Bench, type Measurement, median } from './types.ts'

const MIB = 1024 * 1024
const SIZE_BYTES = Number(process.env['TRELLIS_BENCH_MIB'] ?? 1024) * MIB
const RUNS = 3
/** Memory that is free for a run before it needs it. */
const AHEAD_BYTES = 256 * MIB

interface Side {
  type: 'ready' | 'sent' | 'received'
  argument: string
  seconds: number
  bytes: number
  cpuSeconds: number
  rssMib: number
}

interface Transfer {
  mibPerSecond: number
  sender: Side | undefined
  receiver: Side
}

function start(way: string, side: string, path: string, argument = ''): ChildProcess {
  return fork(join(import.meta.dirname, 'content-process.ts'), [way, side, path, argument])
}

async function told(child: ChildProcess, type: Side['type']): Promise<Side> {
  for (;;) {
    const [message] = (await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(([code]) => {
        throw new Error(`a bench process ended with ${String(code)}`)
      }),
    ])) as [Side]
    if (message.type === type) return message
  }
}

async function receive(way: string, path: string, argument: string): Promise<Side> {
  return told(start(way, 'receive', path, argument), 'received')
}

/** Sends a file from one process to another and removes what came. */
export async function transfer(way: string, source: string, folder: string): Promise<Transfer> {
  const sender = start(way, 'send', source)
  try {
    const { argument } = await told(sender, 'ready')
    const sent = told(sender, 'sent')
    const target = join(folder, 'received')
    const receiver = await receive(way, target, argument)
    if (receiver.bytes !== SIZE_BYTES) throw new Error(`${way}: ${receiver.bytes} bytes came`)
    sender.send('done', () => {})
    const mibPerSecond = SIZE_BYTES / MIB / receiver.seconds
    await Promise.all([rm(target), rm(`${target}.db`, { recursive: true, force: true })])
    return { mibPerSecond, sender: await sent, receiver }
  } finally {
    sender.kill()
  }
}

/** Bytes on disk below a folder that a running process writes to: what it deletes meanwhile counts as nothing. */
function bytesBelow(folder: string): number {
  let entries: Dirent[]
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0
    throw error
  }
  let bytes = 0
  for (const entry of entries) {
    const path = join(folder, entry.name)
    const found = statSync(path, { throwIfNoEntry: false })
    if (found !== undefined) bytes += entry.isDirectory() ? bytesBelow(path) : found.blocks * 512
  }
  return bytes
}

/**
 * Runs what writes `sizeBytes` into a folder with memory that was in use until just before. A virtual machine that gives its free memory
 * back to the host within a second or two pays more for the first touch of a page than for all the rest: so a file in the page cache
 * shrinks as the folder grows.
 */
export async function withWarmMemory<T>(folder: string, sizeBytes: number, run: () => Promise<T>): Promise<T> {
  const path = join(folder, '..', `${basename(folder)}.warm`)
  const zeros = Buffer.alloc(8 * MIB)
  const warm = await open(path, 'w')
  const heldBytes = sizeBytes * 1.25
  for (let doneBytes = 0; doneBytes < heldBytes; doneBytes += zeros.length) await warm.write(zeros)
  const beforeBytes = bytesBelow(folder)
  let leftBytes = heldBytes
  const timer = setInterval(() => {
    const next = Math.max(0, heldBytes - (bytesBelow(folder) - beforeBytes) - AHEAD_BYTES)
    if (next >= leftBytes) return
    leftBytes = next
    ftruncateSync(warm.fd, next)
  }, 10)
  try {
    return await run()
  } finally {
    clearInterval(timer)
    await warm.close()
    await rm(path)
  }
}

export async function writeRandom(path: string, sizeBytes: number): Promise<void> {
  const file = createWriteStream(path)
  for (let doneBytes = 0; doneBytes < sizeBytes; doneBytes += 8 * MIB)
    if (!file.write(randomBytes(Math.min(8 * MIB, sizeBytes - doneBytes)))) await once(file, 'drain')
  file.end()
  await once(file, 'close')
}

export async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'trellis-bench-'))
  try {
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

export async function withFile<T>(sizeBytes: number, use: (path: string, folder: string) => Promise<T>): Promise<T> {
  return withFolder(async folder => {
    const path = join(folder, 'source')
    await writeRandom(path, sizeBytes)
    return use(path, folder)
  })
}

function measurement(name: string, runs: Transfer[], baseline: { name: string; value: number } | null): Measurement {
  const value = median(runs.map(run => run.mibPerSecond))
  const worst = (pick: (run: Transfer) => number | undefined) =>
    Math.round(Math.max(...runs.map(run => pick(run) ?? 0)) * 100) / 100
  return {
    name,
    value,
    unit: 'MiB/s',
    baseline,
    ratio: baseline === null ? null : value / baseline.value,
    n: runs.length,
    detail: {
      bytes: SIZE_BYTES,
      senderCpuSeconds: worst(run => run.sender?.cpuSeconds),
      receiverCpuSeconds: worst(run => run.receiver.cpuSeconds),
      senderRssMib: worst(run => run.sender?.rssMib),
      receiverRssMib: worst(run => run.receiver.rssMib),
      cores: availableParallelism(),
    },
  }
}

const WAYS = ['tcp', 'tls', 'plain', 'bulk', 'mesh', 'mesh-bulk']

async function* transfers(): AsyncIterable<Measurement> {
  const results = await withFile(SIZE_BYTES, async (source, folder) => {
    const runs = new Map<string, Transfer[]>(WAYS.map(way => [way, []]))
    // In turn, so that what else the machine does falls on all.
    for (let run = 0; run < RUNS; run++)
      for (const way of WAYS) {
        const target = await mkdtemp(join(folder, 'run-'))
        const done = await withWarmMemory(target, SIZE_BYTES, () => transfer(way, source, target))
        process.stderr.write(`  ${way}: ${Math.round(done.mibPerSecond)} MiB/s\n`)
        runs.get(way)?.push(done)
      }
    return runs
  })
  const runsOf = (way: string) => results.get(way) as Transfer[]
  const tls = measurement('content.transfer.tls-blake3', runsOf('tls'), null)
  const baseline = { name: tls.name, value: tls.value }
  yield tls
  yield measurement('content.transfer.tcp', runsOf('tcp'), baseline)
  yield measurement('content.transfer.trellis-plain', runsOf('plain'), baseline)
  yield measurement('content.transfer.trellis-bulk', runsOf('bulk'), baseline)
  yield measurement('content.transfer.trellis-mesh', runsOf('mesh'), baseline)
  yield measurement('content.transfer.trellis-mesh-bulk', runsOf('mesh-bulk'), baseline)
}

export const benches: Bench[] = [
  { name: 'content.transfer', summary: 'one file from disk to verified, synced disk; two processes', run: transfers },
]
