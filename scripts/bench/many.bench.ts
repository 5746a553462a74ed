/** Ten thousand models on one node: what each costs, and a restart with them. */
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createBenchMesh, until } from './daemons.ts'
import { type Bench, type Measurement, median } from './types.ts'

const COUNT = Number(process.env['TRELLIS_BENCH_MODELS'] ?? 10_000)
/** How many of the first and of the last are compared. */
const SAMPLE = Math.min(500, COUNT >> 2)
const AT_ONCE = 4
const HEARD_MS = 120_000

async function folderMib(path: string): Promise<number> {
  let bytes = 0
  for (const entry of await readdir(path, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) bytes += (await stat(join(entry.parentPath, entry.name)).catch(() => undefined))?.size ?? 0
  return bytes / 2 ** 20
}

const round = (value: number): number => Number(value.toFixed(2))

async function* many(): AsyncIterable<Measurement> {
  await using mesh = await createBenchMesh()
  const publisher = await mesh.start('publisher')
  const other = await mesh.start('other')
  const source = join(mesh.path, 'models')
  for (let index = 0; index < COUNT; index++) {
    const folder = join(source, String(index))
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'config.json'), JSON.stringify({ index }))
  }
  const emptyMib = await folderMib(publisher.home)
  const [rssMib, cpuSeconds] = [await publisher.rssMib(), await publisher.cpuSeconds()]
  const takenMs: number[] = []
  let next = 0
  const startedMs = performance.now()
  const lane = async () => {
    for (let index = next++; index < COUNT; index = next++) {
      const beganMs = performance.now()
      await publisher.client.models.publish(join(source, String(index)), { name: `model-${index}` }).result()
      takenMs[index] = performance.now() - beganMs
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane))
  const seconds = (performance.now() - startedMs) / 1000
  const heard = await until('the other node knows all', HEARD_MS, async () => {
    const { length } = await other.client.models.list()
    return length === COUNT ? (performance.now() - startedMs) / 1000 : undefined
  })
  const detail = {
    seconds: Math.round(seconds),
    secondsUntilHeard: round(heard - seconds),
    cpuMsEach: round((((await publisher.cpuSeconds()) - cpuSeconds) * 1000) / COUNT),
    homeKibEach: round((((await folderMib(publisher.home)) - emptyMib) * 1024) / COUNT),
    otherHomeKibEach: round(((await folderMib(other.home)) * 1024) / COUNT),
    rssGrowthMib: Math.round((await publisher.rssMib()) - rssMib),
  }
  const [first, last] = [takenMs.slice(0, SAMPLE), takenMs.slice(-SAMPLE)]
  yield {
    name: 'publish.many.last',
    value: median(last),
    unit: 'ms',
    baseline: { name: `the first ${SAMPLE}`, value: median(first) },
    ratio: median(last) / median(first),
    n: SAMPLE,
    detail: { models: COUNT, atOnce: AT_ONCE, ...detail },
  }
  await publisher.kill()
  const killedMs = performance.now()
  const again = await mesh.start('publisher')
  yield {
    name: 'publish.many.restart',
    value: (performance.now() - killedMs) / 1000,
    unit: 's',
    baseline: null,
    ratio: null,
    n: 1,
    detail: { models: (await again.client.models.list()).length, cpuSeconds: await again.cpuSeconds() },
  }
}

export const benches: Bench[] = [
  { name: 'publish.many', summary: 'ten thousand models on one node, and a restart with them', run: many },
]
