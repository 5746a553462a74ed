/** A gibibyte from one daemon to another beside programs of other people that verify what they fetch, in the same run. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { withFile, withWarmMemory } from './content.bench.ts'
import { createBenchMesh, untilKnown } from './daemons.ts'
import { type Bench, type Measurement, median } from './types.ts'

const MIB = 1024 * 1024
const SIZE_BYTES = Number(process.env['TRELLIS_BENCH_MIB'] ?? 1024) * MIB
const RUNS = Number(process.env['TRELLIS_BENCH_RUNS'] ?? 2)
const LIMIT_MS = 60_000
/** What takes longer is run once. */
const SLOW_SECONDS = 15
const INSTALL_TIMEOUT_MS = 300_000
const PROCESS = join(import.meta.dirname, 'transfer-others-process.ts')

/** The last iroh for Node that has blobs, and the last WebTorrent that needs no binding to WebRTC, which two processes on one machine don't use. */
const OTHERS: Readonly<Record<string, string[]>> = {
  webtorrent: ['webtorrent@1.9.7'],
  iroh: ['@number0/iroh@0.35.0'],
  hyperdrive: ['hyperdrive@13.3.4', 'corestore@7.12.5'],
  helia: ['helia@7.1.15', '@helia/unixfs@8.0.5', 'blockstore-fs@4.0.1', '@libp2p/tcp@11.0.28'],
}

/** Installs what is compared; the names of those that could be. No scripts are run: all of them bring what they need. */
async function install(folder: string): Promise<string[]> {
  const installed: string[] = []
  for (const [name, packages] of Object.entries(OTHERS)) {
    const place = join(folder, name)
    await mkdir(place)
    await writeFile(join(place, 'package.json'), '{"private":true}')
    await writeFile(join(place, 'import.mjs'), 'export default name => import(name)\n')
    const { status, stderr } = spawnSync(
      'npm',
      ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages],
      {
        cwd: place,
        timeout: INSTALL_TIMEOUT_MS,
        encoding: 'utf8',
      },
    )
    if (status === 0) installed.push(name)
    else process.stderr.write(`  NOT RUN: ${name} could not be installed: ${stderr.trim().split('\n').at(-1) ?? ''}\n`)
  }
  return installed
}

/** Starts one end; resolves with the line that it prints. */
async function startEnd(args: string[], signal: AbortSignal): Promise<{ line: string; end: () => Promise<void> }> {
  const child = spawn(process.execPath, [PROCESS, ...args], { stdio: ['ignore', 'pipe', 'ignore'] })
  const exited = once(child, 'exit')
  const end = async () => {
    child.kill('SIGKILL')
    await exited
  }
  signal.addEventListener('abort', () => void end(), { once: true })
  for await (const line of createInterface(child.stdout)) return { line, end }
  throw new Error(`${args.slice(0, 2).join(' ')} ended without a word`)
}

/** Seconds of one transfer from disk to verified, synced disk; what was fetched is compared by size, the bytes by its own check. */
async function otherTransfer(name: string, packages: string, source: string, folder: string): Promise<number> {
  const signal = AbortSignal.timeout(LIMIT_MS)
  const scratch = await mkdtemp(join(folder, `${name}-`))
  for (const part of ['seed', 'get', 'out']) await mkdir(join(scratch, part))
  const seed = await startEnd([name, 'seed', packages, join(scratch, 'seed'), source], signal)
  try {
    const target = join(scratch, 'out', 'source')
    const get = await startEnd([name, 'get', packages, join(scratch, 'get'), target, seed.line], signal)
    await get.end()
    return (JSON.parse(get.line) as { seconds: number }).seconds
  } finally {
    await seed.end()
    await rm(scratch, { recursive: true, force: true })
  }
}

async function* others(): AsyncIterable<Measurement> {
  const packages = await mkdtemp(join(tmpdir(), 'trellis-bench-others-'))
  const seconds = new Map<string, number[]>()
  let firstSeconds = 0
  try {
    const names = await install(packages)
    await withFile(SIZE_BYTES, async (source, folder) => {
      await using mesh = await createBenchMesh()
      const model = join(folder, 'model')
      await mkdir(model)
      await rename(source, join(model, 'source'))
      const path = join(model, 'source')
      const [sender, receiver] = [await mesh.start('sender'), await mesh.start('receiver')]
      await sender.client.models.publish(model, { name: 'bench' }).result()
      await untilKnown(receiver, 'bench', sender)
      const own = async (target: string): Promise<number> => {
        const out = join(target, 'pulled')
        const startedMs = performance.now()
        await receiver.client.models.pull('bench', { out }).result()
        const taken = (performance.now() - startedMs) / 1000
        await receiver.client.models.remove('bench', { deleteFiles: true })
        return taken
      }
      // A daemon runs all day, its clients' libraries are loaded before the time begins: both are warm. The first pull is told too.
      for (let run = -1; run < RUNS; run++)
        for (const name of run < 0 ? ['trellis'] : ['trellis', ...names]) {
          if ((seconds.get(name)?.[0] ?? 0) > SLOW_SECONDS) continue
          const target = await mkdtemp(join(folder, 'run-'))
          try {
            const taken = await withWarmMemory(target, SIZE_BYTES, () =>
              name === 'trellis' ? own(target) : otherTransfer(name, join(packages, name), path, target),
            )
            process.stderr.write(`  ${name}: ${taken.toFixed(2)} s\n`)
            if (run < 0) firstSeconds = taken
            else seconds.set(name, [...(seconds.get(name) ?? []), taken])
          } catch (reason) {
            process.stderr.write(`  NOT RUN: ${name}: ${String(reason)}\n`)
          }
          await rm(target, { recursive: true, force: true })
        }
    })
  } finally {
    await rm(packages, { recursive: true, force: true })
  }
  const value = median(seconds.get('trellis') ?? [])
  for (const [name, taken] of seconds) {
    const other = median(taken)
    yield {
      name: `transfer.others.${name}`,
      value: other,
      unit: 's',
      // How many times as long as ours it takes.
      baseline: name === 'trellis' ? null : { name: 'transfer.others.trellis', value },
      ratio: name === 'trellis' ? null : other / value,
      n: taken.length,
      detail: {
        bytes: SIZE_BYTES,
        cores: availableParallelism(),
        ...(name === 'trellis' ? { firstSeconds } : { goal: '>= 2', packages: (OTHERS[name] ?? []).join(' ') }),
      },
    }
  }
}

export const benches: Bench[] = [
  { name: 'transfer.others', summary: 'one file beside WebTorrent, iroh-blobs, Hyperdrive and Helia', run: others },
]
