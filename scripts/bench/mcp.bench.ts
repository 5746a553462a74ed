/** A tool call of an MCP server on another node, beside the same server as a local process. */
import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { createBenchMesh, daemonEnvironment, until } from './daemons.ts'
import { type Bench, type Measurement, median } from './types.ts'

const CALL_COUNT = 500
const WARM_UP_COUNT = 100
const RUNS = 3

const SERVER = fileURLToPath(new URL('../../examples/agents/mcp-server.ts', import.meta.url))
const LAUNCHER = fileURLToPath(new URL('../../dist/cli/launcher.js', import.meta.url))

async function connect(args: readonly string[]): Promise<Client> {
  const client = new Client({ name: 'bench', version: '1' }, { versionNegotiation: { mode: 'auto' } })
  const env = daemonEnvironment() as Record<string, string>
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [...args], env }))
  return client
}

/** Milliseconds of each of some calls, one after the other, in order of length. */
async function callTimes(client: Client, count: number): Promise<number[]> {
  const times: number[] = []
  for (let index = 0; index < count; index++) {
    const startedMs = performance.now()
    const { isError } = await client.callTool({ name: 'list', arguments: {} })
    if (isError === true) throw new Error('a call failed')
    times.push(performance.now() - startedMs)
  }
  return times.toSorted((a, b) => a - b)
}

async function* toolCalls(): AsyncIterable<Measurement> {
  await using mesh = await createBenchMesh()
  const server = await mesh.start('server')
  const host = await mesh.start('host')
  await server.client.agents.register({ name: 'notes', command: [process.execPath, SERVER] })
  await until('the agent is known', 30_000, async () => {
    const found = await host.client.agents.list({ name: 'notes' })
    return found.length > 0 ? found : undefined
  })
  const ways = {
    local: await connect([SERVER]),
    mesh: await connect([LAUNCHER, '--home', host.home, 'mcp', 'connect', 'notes']),
  }
  const at = (times: readonly number[], share: number): number => times[Math.floor(times.length * share)] ?? 0
  const runs = { local: [] as number[][], mesh: [] as number[][] }
  for (const client of Object.values(ways)) await callTimes(client, WARM_UP_COUNT)
  for (let run = 0; run < RUNS; run++)
    for (const way of ['local', 'mesh'] as const) runs[way].push(await callTimes(ways[way], CALL_COUNT))
  for (const client of Object.values(ways)) await client.close()
  const p50 = {
    local: median(runs.local.map(times => at(times, 0.5))),
    mesh: median(runs.mesh.map(times => at(times, 0.5))),
  }
  yield {
    name: 'mcp.tool-call.mesh.p50',
    value: p50.mesh,
    unit: 'ms',
    baseline: { name: 'mcp.tool-call.local.p50', value: p50.local },
    ratio: p50.mesh / p50.local,
    n: RUNS,
    detail: {
      addedMs: p50.mesh - p50.local,
      p99Ms: median(runs.mesh.map(times => at(times, 0.99))),
      localP99Ms: median(runs.local.map(times => at(times, 0.99))),
      callCount: CALL_COUNT,
    },
  }
}

export const benches: Bench[] = [
  {
    name: 'mcp',
    summary: 'a tool of an MCP server on another node, against the same server as a local process',
    run: toolCalls,
  },
]
