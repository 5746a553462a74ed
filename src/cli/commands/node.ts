import type { Check, NodeStatus, PeerDiagnosis, ReachabilityInfo, TransportReachability } from '../../client/index.ts'
import { openHome, resolveHome } from '../../config/index.ts'
import { loadHttpToken } from '../../http/index.ts'
import { type CommandContext, callOptions, withClient } from '../context.ts'
import { EXIT_CODES } from '../exit-codes.ts'
import { describeProblem } from '../membership.ts'
import { renderFields, renderTable } from '../table.ts'
import { formatAge, formatBytes, formatCount, printable } from '../text.ts'

/** What the node is behind, in a few words a line. */
function renderReachability({ verdict, udp, tcp, mapped, ipv6Addresses, relays }: ReachabilityInfo): string[] {
  const transport = (name: string, { blocked, mapping, filtering }: TransportReachability): string => {
    if (blocked) return `${name} blocked`
    if (mapping === 'unknown') return `${name} not tested`
    return `${name} mapping ${mapping}${filtering === 'unknown' ? '' : `, filtering ${filtering}`}`
  }
  return [
    [verdict, udp.publicAddress ?? tcp.publicAddress].filter(Boolean).join(', seen as '),
    `${transport('UDP', udp)}; ${transport('TCP', tcp)}`,
    `port mapping ${mapped.length > 0 ? mapped.join(', ') : 'none'}; IPv6 ${ipv6Addresses.length > 0 ? ipv6Addresses.join(', ') : 'none'}; ${formatCount(relays.length, 'relay', 'relays')}`,
  ]
}

export function renderStatus(status: NodeStatus, nowMs: number): string {
  const mesh = status.mesh
  return renderFields([
    ['node', `${status.name}  ${status.peer}`],
    [
      'mesh',
      mesh === undefined
        ? 'none: found one with `trellis mesh create`, or join one'
        : `${mesh.name} (${mesh.problem === undefined ? mesh.role : 'no longer a member'})  ${mesh.id}`,
    ],
    ...(mesh?.problem === undefined ? [] : [['', describeProblem(mesh.problem)] as const]),
    ['peers', `${status.connectedPeerCount} connected`],
    ...(status.reachability === undefined ? [] : [['network', renderReachability(status.reachability)] as const]),
    ['models', String(status.modelCount)],
    ...(status.stateReadOnly === undefined
      ? []
      : [['state', [status.stateReadOnly, 'Make room on the disk, then start the daemon again.']] as const]),
    ...(status.attachedProgramCount > 0 ? [['programs', String(status.attachedProgramCount)] as const] : []),
    ['addresses', status.addresses.length === 0 ? '-' : status.addresses],
    ...(status.httpAddress === undefined ? [] : [['http', status.httpAddress] as const]),
    ['home', `${status.home} (preset ${status.preset})`],
    [
      'daemon',
      `pid ${status.pid}, version ${status.version}, started ${formatAge(status.startedMs, nowMs)}, ${formatBytes(status.residentBytes)} resident`,
    ],
  ])
}

export async function showStatus(context: CommandContext): Promise<void> {
  await withClient(context, async client => {
    const status = await client.node.status(callOptions(context))
    context.output.result(status, () => renderStatus(status, Date.now()))
  })
}

export async function showId(context: CommandContext): Promise<void> {
  await withClient(context, async client => {
    const { peer, name } = await client.node.status(callOptions(context))
    context.output.result({ peer, name }, () => peer)
  })
}

/** The token of the home's HTTP server, made when there is none. Needs no daemon. */
export async function showHttpToken(context: CommandContext): Promise<void> {
  const home = resolveHome(context.home)
  await openHome(home)
  const token = await loadHttpToken(home)
  context.output.result({ token }, () => token)
}

export async function showMetrics(context: CommandContext): Promise<void> {
  await withClient(context, async client => {
    const text = await client.node.metrics(callOptions(context))
    if (context.output.json) context.output.result({ text }, () => text)
    else context.output.raw(text.endsWith('\n') ? text : `${text}\n`)
  })
}

const MARKS = { ok: ['green', 'ok'], warning: ['yellow', 'warning'], failure: ['red', 'FAILURE'] } as const

/** Exit code 0 when nothing failed, else that of `failed_precondition`. */
export async function diagnose(context: CommandContext): Promise<number> {
  return withClient(context, async client => {
    const checks: Check[] = await client.node.diagnose(callOptions(context))
    const { output } = context
    output.result(checks, () => {
      const lines = renderTable(
        [{ title: 'CHECK' }, { title: 'OUTCOME' }, { title: 'FOUND' }],
        checks.map(check => [check.name, MARKS[check.outcome][1], check.message]),
        { maxColumns: output.terminalColumns, title: line => output.paint('bold', line) },
      ).split('\n')
      const [title = '', ...rows] = lines
      const painted = rows.flatMap((row, index) => {
        const check = checks[index]
        if (check === undefined || check.outcome === 'ok') return [row]
        const hint = check.hint === undefined || check.hint === '' ? [] : [`  ${check.hint}`]
        return [output.paint(MARKS[check.outcome][0], row), ...hint]
      })
      return [title, ...painted].join('\n')
    })
    return checks.some(check => check.outcome === 'failure') ? EXIT_CODES.failed_precondition : 0
  })
}

export function renderDiagnosis({ peer, findings, connections, addresses, dial, punches }: PeerDiagnosis): string {
  const name = peer.name === '' ? peer.id : `${peer.name}  ${peer.id}`
  const lines = [name, ...findings.map(line => `  ${line}`)]
  if (connections.length > 0) lines.push('', 'connections, the best first')
  for (const { path, transport, address } of connections) lines.push(`  ${path ?? '-'} ${transport}  ${address}`)
  if (punches.length > 0) lines.push('', 'attempts at a direct connection, newest first')
  for (const { timeMs, role, durationMs, problem, methods } of punches) {
    const began = role === 'initiator' ? 'began here' : 'began there'
    lines.push(
      `  ${new Date(timeMs).toISOString()}  ${began}, ${durationMs} ms${problem === undefined ? '' : `: ${problem}`}`,
    )
    for (const { name: method, result, reason, endedMs } of methods)
      lines.push(
        `    ${method.padEnd(6)} ${result.padEnd(10)} ${endedMs} ms${reason === undefined ? '' : `  ${reason}`}`,
      )
  }
  if (dial !== undefined) {
    lines.push('', `last dial, ${new Date(dial.timeMs).toISOString()}`)
    for (const { address, problem, durationMs } of dial.attempts)
      lines.push(`  ${address}  ${problem ?? 'reached'}  ${durationMs} ms`)
  }
  if (!peer.connected && addresses.length > 0) lines.push('', 'known addresses', ...addresses.map(line => `  ${line}`))
  return lines.map(printable).join('\n')
}

/** How one peer is connected, why not directly, and what was tried. */
export async function diagnosePeer(context: CommandContext, peer: string): Promise<number> {
  return withClient(context, async client => {
    const diagnosis = await client.mesh.diagnose(peer, callOptions(context))
    context.output.result(diagnosis, () => renderDiagnosis(diagnosis))
    return 0
  })
}
