/** Agents behind NATs: the examples, unmodified servers of MCP and A2A, called from each other's node. */
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type LabDaemon, until } from './lab-daemon.ts'
import type { NatKind } from './nat-kinds.ts'
import { cut } from './seams.ts'
import { havePath, type Scenario, setStage } from './stage.ts'
import type { Lab } from './topology.ts'

const EXAMPLES = new URL('../../examples/agents/', import.meta.url)
const MCP_SERVER = fileURLToPath(new URL('mcp-server.ts', EXAMPLES))
const A2A_AGENT = fileURLToPath(new URL('a2a-agent.ts', EXAMPLES))
const KNOWN_MS = 20_000
const ANSWER_MS = 10_000
const DIRECT_MS = 60_000
/** A stream moves when the path has settled, within some round trips. */
const MOVE_MS = 3_000

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

/** A session of MCP that began over the relay, whose server keeps what it was told in that session. */
async function keepSession(lab: Lab): Promise<number> {
  await using stage = await setStage(lab, { kinds: ['port-restricted', 'port-restricted'] })
  const { a, b, relays } = stage
  cut(lab, true)
  await b.client.agents.register({ name: 'notes', command: [process.execPath, MCP_SERVER] })
  await havePath(a, b, 'relayed')
  await untilListed(a, 'notes')
  const stream = await a.client.agents.connect('notes', { protocol: 'mcp' })
  try {
    const lines = createInterface(stream)[Symbol.asyncIterator]()
    let id = 0
    const send = (message: object) => stream.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
    const ask = async (method: string, params: object): Promise<string> => {
      send({ id: ++id, method, params })
      for (;;) {
        const late = sleep(ANSWER_MS, undefined, { ref: false }).then(() => {
          throw new Error(`no answer to ${method} within ${ANSWER_MS} ms`)
        })
        const line = await Promise.race([lines.next(), late])
        if (line.done === true) throw new Error(`the session ended before the answer to ${method}`)
        if ((JSON.parse(line.value) as { id?: number }).id === id) return line.value
      }
    }
    const clientInfo = { name: 'natlab', version: '1' }
    await ask('initialize', { protocolVersion: '2025-06-18', capabilities: {}, clientInfo })
    send({ method: 'notifications/initialized' })
    await ask('tools/call', { name: 'add', arguments: { text: 'over the relay' } })
    cut(lab, false)
    await havePath(a, b, 'direct', DIRECT_MS)
    await sleep(MOVE_MS)
    // Nothing needs it any more.
    relays[0]?.kill('SIGKILL')
    const beganMs = performance.now()
    const kept = await ask('tools/call', { name: 'list', arguments: {} })
    if (!kept.includes('over the relay')) throw new Error(`it is another session: ${kept}`)
    return Math.round(performance.now() - beganMs)
  } finally {
    stream.destroy()
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
  'a session with an agent becomes direct': keepSession,
  'agents behind two NATs, relayed': talk(['symmetric', 'symmetric'], 'relayed'),
}
