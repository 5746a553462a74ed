/**
 * Daemons on a network of capped links: `net-lab.ts <scenario>`, in namespaces of its own. Prints measurements as JSON lines. Exits with 77
 * when it can't run here.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cable, createNamespace, type Namespace } from '../natlab/namespace.ts'
import { enterSandbox, isInside, runInside, whyUnavailable } from '../natlab/sandbox.ts'
import { writeRandom } from './content.bench.ts'
import { type BenchDaemon, daemonEnvironment, metric, startBenchDaemon, untilKnown } from './daemons.ts'
import { type Measurement, median } from './types.ts'

const MIB = 1024 * 1024
const NOT_RUN = 77
const SIZE_BYTES = Number(process.env['TRELLIS_BENCH_NET_MIB'] ?? 256) * MIB
/** A slower network and a smaller file say the same of the method where the processor is busy. */
const RATE = process.env['TRELLIS_BENCH_NET_RATE'] ?? '200mbit'
const RUNS = 2
/** Of three providers: long enough that it is the rate that is measured, not how long four daemons take to start threads on two cores. */
const PROVIDERS_SIZE_BYTES = Number(process.env['TRELLIS_BENCH_NET_MIB'] ?? 1024) * MIB
const PROVIDERS_RUNS = 3

/** Everything over TCP between neighbours: no relays, no crossing of NATs that are not there. */
const SETTINGS = {
  preset: 'lan',
  'network.listen': '/ip4/0.0.0.0/tcp/4001',
  'network.mdns': 'false',
  'network.hole_punching': 'false',
  'network.relay_server': 'off',
  'network.relay_client': 'false',
}

function cap(namespace: Namespace, device: string): void {
  namespace.run(
    'tc',
    'qdisc',
    'replace',
    'dev',
    device,
    'root',
    'tbf',
    'rate',
    RATE,
    'burst',
    '128kb',
    'latency',
    '100ms',
  )
}

class Lab implements AsyncDisposable {
  readonly path: string
  readonly #daemons: BenchDaemon[] = []
  constructor(path: string) {
    this.path = path
  }

  async start(namespace: Namespace, name: string, ticket?: string): Promise<BenchDaemon> {
    const home = join(this.path, name)
    await mkdir(home, { recursive: true, mode: 0o700 })
    const daemon = await startBenchDaemon({
      name,
      home,
      settings: SETTINGS,
      spawn: (command, args) =>
        namespace.spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], env: daemonEnvironment() }),
    })
    this.#daemons.push(daemon)
    if (ticket === undefined) await daemon.client.mesh.create('bench')
    else await daemon.client.mesh.join(ticket, { timeoutMs: 60_000 })
    return daemon
  }

  async publish(daemon: BenchDaemon, sizeBytes = SIZE_BYTES): Promise<void> {
    const model = join(this.path, 'model')
    await mkdir(model, { recursive: true })
    await writeRandom(join(model, 'weights.bin'), sizeBytes)
    await daemon.client.models.publish(model, { name: 'bench' }).result()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#daemons.map(daemon => daemon.kill()))
    await rm(this.path, { recursive: true, force: true })
  }
}

/** Seconds of one pull; what came is removed again unless it is to stay. */
async function pull(daemon: BenchDaemon, lab: Lab, stays = false): Promise<number> {
  const out = join(lab.path, `${daemon.name}-out`)
  const startedMs = performance.now()
  const { fetchedBytes } = await daemon.client.models.pull('bench', { out }).result()
  const seconds = (performance.now() - startedMs) / 1000
  process.stderr.write(`  ${daemon.name}: ${seconds.toFixed(2)} s, ${Math.round(fetchedBytes / MIB)} MiB came\n`)
  if (!stays) await forget(daemon, lab)
  return seconds
}

async function forget(daemon: BenchDaemon, lab: Lab): Promise<void> {
  await daemon.client.models.remove('bench', { deleteFiles: true })
  await rm(join(lab.path, `${daemon.name}-out`), { recursive: true, force: true })
}

/** All on one switch, each with an address and a cap on what it sends. */
function createSwitch(names: readonly string[]): Map<string, Namespace> {
  const hub = createNamespace('hub')
  hub.ip('link add br0 type bridge', 'link set br0 up')
  return new Map(
    names.map((name, index) => {
      const namespace = createNamespace(name)
      cable(namespace, 'eth0', hub, `p${index}`)
      hub.ip(`link set p${index} master br0`)
      namespace.ip(`addr add 10.77.0.${index + 1}/24 dev eth0`)
      return [name, namespace]
    }),
  )
}

async function* threeProviders(lab: Lab): AsyncIterable<Measurement> {
  const names = ['p0', 'p1', 'p2', 'puller']
  const places = createSwitch(names)
  const [first, ...others] = await startAll(lab, places)
  if (first === undefined) return
  await lab.publish(first, PROVIDERS_SIZE_BYTES)
  const puller = others.pop() as BenchDaemon
  for (const daemon of [...others, puller]) await untilKnown(daemon, 'bench', first)
  for (const daemon of others) await pull(daemon, lab, true)
  for (const name of names.slice(0, 3)) cap(places.get(name) as Namespace, 'eth0')
  const seconds: number[] = []
  for (let run = 0; run < PROVIDERS_RUNS; run++) seconds.push(await pull(puller, lab))
  const value = (PROVIDERS_SIZE_BYTES * 8) / 1e6 / median(seconds)
  yield {
    name: 'swarm.three-providers',
    value,
    unit: 'Mbit/s',
    baseline: { name: 'the three caps together', value: 600 },
    ratio: value / 600,
    n: PROVIDERS_RUNS,
    detail: { goal: '>= 560 Mbit/s', bytes: PROVIDERS_SIZE_BYTES },
  }
}

async function startAll(lab: Lab, places: ReadonlyMap<string, Namespace>): Promise<BenchDaemon[]> {
  const daemons: BenchDaemon[] = []
  let ticket: string | undefined
  for (const [name, place] of places) {
    const daemon = await lab.start(place, name, ticket)
    ticket ??= (await daemon.client.mesh.invite({ useCount: 100 })).ticket
    daemons.push(daemon)
  }
  return daemons
}

async function* oneToEight(lab: Lab): AsyncIterable<Measurement> {
  const names = ['seed', ...Array.from({ length: 8 }, (_, index) => `n${index}`)]
  const places = createSwitch(names)
  const [seed, ...pullers] = await startAll(lab, places)
  if (seed === undefined || pullers[0] === undefined) return
  await lab.publish(seed)
  for (const daemon of pullers) await untilKnown(daemon, 'bench', seed)
  for (const place of places.values()) cap(place, 'eth0')
  const one = await pull(pullers[0], lab)
  const [lasts, copies]: [number[], number[]] = [[], []]
  for (let run = 0; run < RUNS; run++) {
    const before = await metric(seed, 'trellis_content_sent_bytes')
    lasts.push(Math.max(...(await Promise.all(pullers.map(daemon => pull(daemon, lab, true))))))
    copies.push(((await metric(seed, 'trellis_content_sent_bytes')) - before) / SIZE_BYTES)
    for (const daemon of pullers) await forget(daemon, lab)
  }
  const value = median(lasts)
  yield {
    name: 'swarm.one-to-eight',
    value,
    unit: 's',
    baseline: { name: 'one pull', value: one },
    ratio: value / one,
    n: RUNS,
    detail: { goal: '<= 1.5 x', bytes: SIZE_BYTES, rate: RATE, copiesFromTheSeed: median(copies) },
  }
}

/** Nodes in a line: each reaches its neighbours only. */
async function* chain(lab: Lab): AsyncIterable<Measurement> {
  const hops = 4
  const places = Array.from({ length: hops + 1 }, (_, index) => createNamespace(`h${index}`))
  for (let index = 0; index < hops; index++) {
    const [a, b] = [places[index] as Namespace, places[index + 1] as Namespace]
    cable(a, 'east', b, 'west')
    a.ip(`addr add 10.80.${index}.1/24 dev east`)
    b.ip(`addr add 10.80.${index}.2/24 dev west`)
    for (const place of [a, b]) place.run('sysctl', '-qw', 'net.ipv4.ip_forward=0')
  }
  const daemons: BenchDaemon[] = []
  for (const [index, place] of places.entries()) {
    const before = daemons.at(-1)
    // From the neighbour: nobody else can be reached.
    const ticket = await before?.client.mesh.invite({ role: 'admin' })
    daemons.push(await lab.start(place, `h${index}`, ticket?.ticket))
  }
  const [head, ...rest] = daemons
  if (head === undefined || rest[0] === undefined) return
  await lab.publish(head)
  for (const [index, daemon] of rest.entries()) await untilKnown(daemon, 'bench', daemons[index])
  for (let index = 0; index < hops; index++) cap(places[index] as Namespace, 'east')
  const one = await pull(rest[0], lab)
  const lasts: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const seconds = await Promise.all(rest.map(daemon => pull(daemon, lab, true)))
    lasts.push(seconds.at(-1) as number)
    for (const daemon of rest) await forget(daemon, lab)
  }
  const value = median(lasts)
  yield {
    name: 'swarm.chain-of-four',
    value,
    unit: 's',
    baseline: { name: 'one hop', value: one },
    ratio: value / one,
    n: RUNS,
    detail: { goal: '<= 1.3 x', bytes: SIZE_BYTES, rate: RATE },
  }
}

const SCENARIOS: Readonly<Record<string, (lab: Lab) => AsyncIterable<Measurement>>> = {
  'three-providers': threeProviders,
  'one-to-eight': oneToEight,
  chain,
}

const scenario = SCENARIOS[process.argv[2] ?? '']
if (scenario === undefined) throw new Error(`scenarios are ${Object.keys(SCENARIOS).join(', ')}`)
if (!isInside()) {
  const problem =
    whyUnavailable() ??
    (spawnSync('tc', ['-V'], { stdio: 'ignore' }).status === 0 ? undefined : 'tc (iproute2) is not installed')
  if (problem !== undefined) {
    process.stderr.write(`${problem}\n`)
    process.exit(NOT_RUN)
  }
  process.exit(await runInside())
}
enterSandbox()
execFileSync('ip', ['link', 'set', 'lo', 'up'])
{
  await using lab = new Lab(await mkdtemp(join(tmpdir(), 'trellis-net-')))
  for await (const measurement of scenario(lab)) process.stdout.write(`${JSON.stringify(measurement)}\n`)
}
process.exit(0)
