/** Agents behind NATs: the examples, unmodified servers of MCP and A2A, called from each other's node. */
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { type LabDaemon, until } from './lab-daemon.ts'
import type { NatKind } from './nat-kinds.ts'
import { havePath, type Scenario, setStage } from './stage.ts'
import type { Lab } from './topology.ts'

const EXAMPLES = new URL('../../examples/agents/', import.meta.url)
const MCP_SERVER = fileURLToPath(new URL('mcp-server.ts', EXAMPLES))
const A2A_AGENT = fileURLToPath(new URL('a2a-agent.ts', EXAMPLES))
const KNOWN_MS = 20_000

function talk(kinds: [NatKind, NatKind], path: 'direct' | 'relayed'): Scenario {
  return async (lab: Lab) => {
    await using stage = await setStage(lab, { kinds })
    const { a, b } = stage
    await a.client.agents.register({ name: 'notes', command: [process.execPath, MCP_SERVER] })
    const agent = lab.sites[1]?.host.spawn(process.execPath, [A2A_AGENT], { stdio: ['ignore', 'pipe', 'inherit'] })
    if (agent?.stdout === null || agent === undefined) throw new Error('no A2A agent')
    try {
      const [url] = (await once(createInterface(agent.stdout), 'line')) as [string]
      await b.client.agents.register({ name: 'counter', kind: 'a2a', url })
      await havePath(a, b, path)
      await untilListed(b, 'notes')
      await untilListed(a, 'counter')
      const beganMs = performance.now()
      const counted = await a.client.agents.call('counter', 'count', { text: 'One two. Three.' }).result()
      const parts = /"text":"(\d+)"/g
      const counts = [...JSON.stringify(counted).matchAll(parts)].map(match => match[1])
      if (counts.join() !== '2,1') throw new Error(`the A2A agent answered ${JSON.stringify(counted)}`)
      const kept = await b.client.agents.call('notes', 'add', { text: `counted ${counts.join(' and ')}` }).result()
      // The server was told who calls by its own node.
      if (!JSON.stringify(kept).includes(b.peer)) throw new Error(`the MCP server answered ${JSON.stringify(kept)}`)
      return Math.round(performance.now() - beganMs)
    } finally {
      agent.kill()
    }
  }
}

async function untilListed(daemon: LabDaemon, name: string): Promise<void> {
  await until(`${daemon.name} knows ${name}`, KNOWN_MS, async () => {
    const found = await daemon.client.agents.list({ name })
    return found.length > 0 ? true : undefined
  })
}

export const AGENTS: Readonly<Record<string, Scenario>> = {
  'agents behind two NATs, direct': talk(['port-restricted', 'full-cone'], 'direct'),
  'agents behind two NATs, relayed': talk(['symmetric', 'symmetric'], 'relayed'),
}
