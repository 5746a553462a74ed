/** A model from one daemon to another on loopback, beside what else moves a file and verifies it. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { transfer, withFile, withWarmMemory } from './content.bench.ts'
import { type BenchDaemon, createBenchMesh, until, untilKnown } from './daemons.ts'
import { type Bench, type Measurement, median } from './types.ts'

const MIB = 1024 * 1024
const SIZE_BYTES = Number(process.env['TRELLIS_BENCH_MIB'] ?? 1024) * MIB
const RUNS = 3

interface Run {
  seconds: number
  detail: Record<string, number>
}

/** What moves the file into a folder: disk to verified, synced disk. */
interface Way {
  name: string
  run(folder: string): Promise<Run>
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

async function has(command: string): Promise<boolean> {
  return spawnSync(command, ['-v'], { stdio: 'ignore' }).error === undefined
}

/** TLS between two processes over Node's own sockets, hashed by chunks. */
function tlsWay(source: string): Way {
  return {
    name: 'tls-blake3',
    async run(folder) {
      const { receiver, sender } = await transfer('tls', source, folder)
      return {
        seconds: receiver.seconds,
        detail: { senderCpuSeconds: sender?.cpuSeconds ?? 0, receiverCpuSeconds: receiver.cpuSeconds },
      }
    },
  }
}

/** A shell user's way: nginx serves, curl fetches, openssl hashes, sync waits for the disk. */
async function nginxWay(source: string, stack: AsyncDisposableStack): Promise<Way | undefined> {
  if (!(await has('nginx')) || !(await has('curl'))) {
    process.stderr.write('  NOT RUN: nginx with curl: not installed (Debian: apt-get install nginx-light curl)\n')
    return undefined
  }
  const prefix = join(source, '..', 'nginx')
  await mkdir(join(prefix, 'www'), { recursive: true })
  const port = 20_000 + (process.pid % 20_000)
  const [key, certificate] = [join(prefix, 'key.pem'), join(prefix, 'certificate.pem')]
  const made = spawnSync(
    'openssl',
    ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', key].concat([
      '-out',
      certificate,
      '-days',
      '2',
      '-subj',
      '/CN=localhost',
    ]),
    { stdio: 'ignore' },
  )
  if (made.status !== 0) throw new Error('openssl made no certificate')
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  await writeFile(
    join(prefix, 'nginx.conf'),
    `${user} daemon off; worker_processes auto; pid ${prefix}/pid; error_log stderr crit;
events {}
http {
  access_log off; sendfile on; tcp_nopush on;
  client_body_temp_path ${prefix}; proxy_temp_path ${prefix}; fastcgi_temp_path ${prefix};
  uwsgi_temp_path ${prefix}; scgi_temp_path ${prefix};
  server {
    listen 127.0.0.1:${port} ssl; root ${join(source, '..')};
    ssl_certificate ${certificate}; ssl_certificate_key ${key}; ssl_protocols TLSv1.3;
    ssl_conf_command Ciphersuites TLS_AES_128_GCM_SHA256;
  }
}
`,
  )
  const server = spawn('nginx', ['-p', prefix, '-c', join(prefix, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  stack.defer(async () => {
    const exited = once(server, 'exit')
    server.kill('SIGTERM')
    await exited
  })
  const url = `https://127.0.0.1:${port}/source`
  await until('nginx answers', 10_000, async () => {
    const probe = spawnSync('curl', ['-skI', url])
    return probe.status === 0 ? true : undefined
  })
  return {
    name: 'nginx-curl-openssl-sync',
    async run(folder) {
      const target = join(folder, 'curl')
      const script = `curl -sk -o "$0" ${url} && openssl dgst -sha256 "$0" >/dev/null && sync "$0"`
      const startedMs = performance.now()
      const child = spawn('sh', ['-c', script, target], { stdio: ['ignore', 'ignore', 'inherit'] })
      const [code] = (await once(child, 'exit')) as [number]
      if (code !== 0) throw new Error(`curl or openssl ended with ${code}`)
      const seconds = (performance.now() - startedMs) / 1000
      await rm(target)
      return { seconds, detail: {} }
    },
  }
}

function modelWay(sender: BenchDaemon, receiver: BenchDaemon, model: string): Way {
  return {
    name: 'trellis',
    async run(folder) {
      const out = join(folder, 'pulled')
      const before = [await sender.cpuSeconds(), await receiver.cpuSeconds()] as const
      const startedMs = performance.now()
      const pulled = await receiver.client.models.pull(model, { out }).result()
      const seconds = (performance.now() - startedMs) / 1000
      if (pulled.fetchedBytes < SIZE_BYTES) throw new Error(`only ${pulled.fetchedBytes} bytes were fetched`)
      const detail = {
        senderCpuSeconds: round((await sender.cpuSeconds()) - before[0]),
        receiverCpuSeconds: round((await receiver.cpuSeconds()) - before[1]),
        senderRssMib: Math.round(await sender.rssMib()),
        receiverRssMib: Math.round(await receiver.rssMib()),
        fetchedBytes: pulled.fetchedBytes,
      }
      await receiver.client.models.remove(model, { deleteFiles: true })
      await rm(out, { recursive: true, force: true })
      return { seconds, detail }
    },
  }
}

function measurement(
  name: string,
  runs: readonly Run[],
  baseline: { name: string; runs: readonly Run[] } | null,
): Measurement {
  const value = median(runs.map(run => run.seconds))
  const base = baseline === null ? null : { name: baseline.name, value: median(baseline.runs.map(run => run.seconds)) }
  const detail: Measurement['detail'] = {
    bytes: SIZE_BYTES,
    mibPerSecond: round(SIZE_BYTES / MIB / value),
    cores: availableParallelism(),
  }
  for (const key of Object.keys(runs[0]?.detail ?? {})) detail[key] = Math.max(...runs.map(run => run.detail[key] ?? 0))
  // The baseline's time over ours: more is better.
  return {
    name,
    value,
    unit: 's',
    baseline: base,
    ratio: base === null ? null : base.value / value,
    n: runs.length,
    detail,
  }
}

async function* transfers(): AsyncIterable<Measurement> {
  const results = new Map<string, Run[]>()
  await withFile(SIZE_BYTES, async (source, folder) => {
    await using stack = new AsyncDisposableStack()
    const mesh = stack.use(await createBenchMesh())
    const model = join(folder, 'model')
    await mkdir(model)
    await rename(source, join(model, 'source'))
    const path = join(model, 'source')
    const [sender, receiver] = [await mesh.start('sender'), await mesh.start('receiver')]
    await sender.client.models.publish(model, { name: 'bench' }).result()
    await untilKnown(receiver, 'bench', sender)
    const ways = [tlsWay(path), await nginxWay(path, stack), modelWay(sender, receiver, 'bench')]
    // In turn, so that what else the machine does falls on all. The first round warms all up.
    for (let run = -1; run < RUNS; run++)
      for (const way of ways) {
        if (way === undefined) continue
        const target = await mkdtemp(join(folder, 'run-'))
        const done = await withWarmMemory(target, SIZE_BYTES, () => way.run(target))
        await rm(target, { recursive: true, force: true })
        process.stderr.write(`  ${way.name}: ${round(done.seconds)} s ${JSON.stringify(done.detail)}\n`)
        if (run >= 0) results.set(way.name, [...(results.get(way.name) ?? []), done])
      }
  })
  const own = results.get('trellis') ?? []
  for (const [name, runs] of results) {
    if (name === 'trellis') continue
    yield measurement(`transfer.model.${name}`, runs, null)
    yield measurement(`transfer.model.trellis-against-${name}`, own, { name: `transfer.model.${name}`, runs })
  }
}

export const benches: Bench[] = [
  {
    name: 'transfer.model',
    summary: '1 GiB between two daemons, against TLS with the same hashing and nginx with curl',
    run: transfers,
  },
]
