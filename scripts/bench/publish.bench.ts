/** Publishing a gibibyte, as one file and as four, in a daemon, beside what a core hashes. */
import { spawnSync } from 'node:child_process'
import { mkdir, utimes } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { withFolder, writeRandom } from './content.bench.ts'
import { createBenchMesh } from './daemons.ts'
import { type Bench, type Measurement, median } from './types.ts'

const MIB = 1024 * 1024
const SIZE_BYTES = Number(process.env['TRELLIS_BENCH_MIB'] ?? 1024) * MIB
const RUNS = 5

/** One process and one core, out of the page cache. */
function openssl(paths: readonly string[]): number {
  const startedMs = performance.now()
  const { status } = spawnSync('openssl', ['dgst', '-sha256', ...paths], { stdio: 'ignore' })
  if (status !== 0) throw new Error('openssl did not hash: not installed?')
  return (performance.now() - startedMs) / 1000
}

async function* publishing(): AsyncIterable<Measurement> {
  const seconds = new Map<string, number[]>()
  const cpuSeconds = new Map<string, number>()
  await withFolder(async folder => {
    await using mesh = await createBenchMesh()
    const daemon = await mesh.start('publisher')
    for (const fileCount of [1, 4]) {
      const model = join(folder, `files-${fileCount}`)
      await mkdir(model)
      const paths = Array.from({ length: fileCount }, (_, index) => join(model, `part-${index}`))
      for (const path of paths) await writeRandom(path, SIZE_BYTES / fileCount)
      const publish = async (fileHashes: boolean): Promise<number> => {
        // Changed as far as the daemon can tell: hashed again.
        for (const path of paths) await utimes(path, new Date(), new Date())
        const startedMs = performance.now()
        await daemon.client.models.publish(model, { name: `files-${fileCount}`, fileHashes }).result()
        return (performance.now() - startedMs) / 1000
      }
      const ways = [
        [`openssl-${fileCount}`, async () => openssl(paths)],
        [`files-${fileCount}`, () => publish(false)],
        [`files-${fileCount}-with-sha256`, () => publish(true)],
      ] as const
      // In turn, so that what else the machine does falls on all. The first round warms all up.
      for (let run = -1; run < RUNS; run++)
        for (const [name, way] of ways) {
          const before = await daemon.cpuSeconds()
          const taken = await way()
          cpuSeconds.set(name, (await daemon.cpuSeconds()) - before)
          process.stderr.write(`  ${name}: ${taken.toFixed(3)} s\n`)
          if (run >= 0) seconds.set(name, [...(seconds.get(name) ?? []), taken])
        }
    }
  })
  for (const [name, taken] of seconds) {
    const value = median(taken)
    const other = `openssl-${name.split('-')[1]}`
    const base = name === other ? null : { name: `content.publish.${other}`, value: median(seconds.get(other) ?? []) }
    yield {
      name: `content.publish.${name}`,
      value,
      unit: 's',
      baseline: base,
      // How many times as fast.
      ratio: base === null ? null : base.value / value,
      n: taken.length,
      detail: {
        bytes: SIZE_BYTES,
        cores: availableParallelism(),
        ...(base === null ? {} : { goal: '>= 1.5', cpuSeconds: cpuSeconds.get(name) ?? 0 }),
      },
    }
  }
}

export const benches: Bench[] = [
  {
    name: 'content.publish',
    summary: '1 GiB published in place, as one file and four, with and without their SHA-256, beside openssl',
    run: publishing,
  },
]
