/** Members that behave badly, and crowds. */
import { once } from 'node:events'
import { join } from 'node:path'
import type { CrowdResult } from './crowd.ts'
import type { HostileResult } from './hostile-member.ts'
import type { Namespace } from './namespace.ts'
import { havePath, haveWork, type Scenario, type Stage, setStage } from './stage.ts'
import type { Lab } from './topology.ts'

const HOSTILE_MS = 90_000
const CROWD_COUNT = 50
/** The crowd's own bounds are over before. */
const CROWD_MS = 380_000
/** With all the crowd's connections; a relay without any takes half of it. */
const RELAY_RSS_MIB = 400
/** Dials of the whole crowd in the calmest 15 s after all is done: two a minute for each. */
const REST_DIAL_COUNT = CROWD_COUNT / 2

/** Counts packets that come in from any of the addresses. */
function countFrom(namespace: Namespace, addresses: readonly string[]): () => number {
  namespace.rules(`table inet watch {
  chain input { type filter hook input priority 0; policy accept;
    ip saddr { ${addresses.join()} } counter
  }
}`)
  return () => Number(/packets (\d+)/.exec(namespace.run('nft', 'list', 'table', 'inet', 'watch'))?.[1] ?? Number.NaN)
}

/** Runs a script in a namespace and gives the JSON that it prints. */
async function runScript<T>(namespace: Namespace, script: string, args: string[], timeoutMs: number): Promise<T> {
  const child = namespace.spawn(process.execPath, [script, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: timeoutMs,
  })
  let output = ''
  child.stdout?.on('data', chunk => {
    output += String(chunk)
  })
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null]
  if (code !== 0) throw new Error(`${script} ended with ${code ?? signal}`)
  return JSON.parse(output) as T
}

/** All but the hostile member's own address. */
function others(lab: Lab): string[] {
  return [lab.sites[1]?.publicAddress() ?? '', ...lab.relays.flatMap(({ addresses }) => addresses)]
}

async function runHostile(lab: Lab, stage: Stage, mode: 'lie' | 'flood'): Promise<HostileResult> {
  const [site] = lab.sites
  if (site === undefined) throw new Error('no site')
  const [relay] = stage.relays
  if (relay === undefined) throw new Error('no relay')
  const { ticket } = await relay.client.mesh.invite({ useCount: 2 })
  const script = join(import.meta.dirname, 'hostile-member.ts')
  const args = [mode, ticket, stage.b.peer, lab.third.addresses[0] ?? '']
  return await runScript<HostileResult>(site.host, script, args, HOSTILE_MS)
}

export const HOSTILE: Readonly<Record<string, Scenario>> = {
  async 'a peer lies about its mapping'(lab) {
    await using stage = await setStage(lab, { kinds: ['port-restricted', 'port-restricted'] })
    const seen = countFrom(lab.third.namespace, others(lab))
    const { answers, dialedThird } = await runHostile(lab, stage, 'lie')
    const packets = seen()
    if (dialedThird) throw new Error('the relay dialed a third party back')
    if (!answers['welcome']) throw new Error(`the lies were not listened to: ${JSON.stringify(answers)}`)
    if (packets !== 0) throw new Error(`${packets} packets went to a third party`)
    await havePath(stage.a, stage.b, 'direct')
    return undefined
  },

  async 'a peer asks for 1,000 punches'(lab) {
    await using stage = await setStage(lab, { kinds: ['port-restricted', 'port-restricted'] })
    const seen = countFrom(lab.third.namespace, others(lab))
    const beganMs = performance.now()
    const { answers } = await runHostile(lab, stage, 'flood')
    const ms = Math.round(performance.now() - beganMs)
    const welcomes = answers['welcome'] ?? 0
    // Four at once, then one in two seconds.
    const allowed = 4 + Math.ceil(ms / 2_000) + 1
    if (welcomes > allowed) throw new Error(`${welcomes} of 1,000 were granted, not ${allowed}`)
    if (seen() !== 0) throw new Error(`${seen()} packets went to a third party`)
    await havePath(stage.a, stage.b, 'direct')
    await haveWork(stage.a, stage.b, 10_000)
    return ms
  },

  async '50 clients on one relay'(lab) {
    await using stage = await setStage(lab, { kinds: ['symmetric', 'symmetric'] })
    const { a, b, relays } = stage
    const [relay] = relays
    const [, site] = lab.sites
    if (relay === undefined || site === undefined) throw new Error('no relay')
    const { ticket } = await relay.client.mesh.invite({ useCount: 3 * CROWD_COUNT })
    const script = join(import.meta.dirname, 'crowd.ts')
    const result = await runScript<CrowdResult>(site.host, script, [ticket, String(CROWD_COUNT)], CROWD_MS)
    const { residentBytes } = await relay.client.node.status()
    const { failures, ...figures } = { ...result, relayRssMib: Math.round(residentBytes / 2 ** 20) }
    process.stderr.write(`${[JSON.stringify(figures), ...failures].join('\n')}\n`)
    const { joinedCount, reservedCount, stayedCount } = result
    if (Math.min(joinedCount, reservedCount, stayedCount) !== CROWD_COUNT || failures.length > 0) {
      const counts = `of ${CROWD_COUNT}, ${joinedCount} joined, ${reservedCount} got a place, ${stayedCount} kept it`
      throw new Error(`${counts}; ${failures.length} failures: ${failures.slice(0, 3).join('; ')}`)
    }
    if (result.restDialCount > REST_DIAL_COUNT) throw new Error(`no rest: ${result.restDialCount} dials in 15 s`)
    if (figures.relayRssMib > RELAY_RSS_MIB) throw new Error(`the relay takes ${figures.relayRssMib} MiB`)
    await haveWork(a, b, 15_000)
    return result.p95Ms
  },
}
