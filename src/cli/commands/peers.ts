import { AsyncQueue } from '../../base/index.ts'
import type { PeerInfo } from '../../client/index.ts'
import { type Client, type CommandContext, callOptions, withClient } from '../context.ts'
import { type Column, renderTable } from '../table.ts'
import { createShortener, formatBytes, formatDuration, formatRtt } from '../text.ts'

/** How often `--watch` shows round-trip times and traffic again when nothing else happens. */
const WATCH_INTERVAL_MS = 2_000

const COLUMNS: readonly Column[] = [
  { title: 'NAME' },
  { title: 'ID' },
  { title: 'ROLE' },
  { title: 'PATH' },
  { title: 'TRANSPORT' },
  { title: 'RTT', align: 'right' },
  { title: 'IN', align: 'right' },
  { title: 'OUT', align: 'right' },
  { title: 'CONNECTED', align: 'right' },
]

export function renderPeers(
  peers: readonly PeerInfo[],
  nowMs: number,
  options: { maxColumns?: number | undefined; title?: (line: string) => string } = {},
): string {
  const shorten = createShortener(peers.map(peer => peer.id))
  const rows = peers.map(peer => [
    peer.name === '' ? '-' : peer.name,
    shorten(peer.id),
    peer.role,
    peer.revoked ? 'revoked' : peer.connected ? (peer.path ?? '-') : 'not connected',
    peer.connected ? (peer.transport ?? '-') : '-',
    peer.connected ? formatRtt(peer.rttMs) : '-',
    formatBytes(peer.receivedBytes),
    formatBytes(peer.sentBytes),
    peer.connected && peer.connectedMs !== undefined ? formatDuration(nowMs - peer.connectedMs) : '-',
  ])
  return renderTable(COLUMNS, rows, options)
}

async function show(context: CommandContext, client: Client): Promise<void> {
  const peers = await client.mesh.peers(callOptions(context))
  const { output } = context
  output.result(peers, () =>
    peers.length === 0
      ? 'no peers'
      : renderPeers(peers, Date.now(), {
          maxColumns: output.terminalColumns,
          title: line => output.paint('bold', line),
        }),
  )
}

/** Home, then clear to the end: redraws without flicker. */
const REDRAW = '\u001b[H\u001b[J'
const CLEAR = '\u001b[2J'

async function watch(context: CommandContext, client: Client): Promise<void> {
  const { output, signal } = context
  const redraws = output.terminalColumns !== undefined && !output.json
  // Only that something happened matters, so one waiting turn is enough.
  const turns = new AsyncQueue<void>(1)
  const timer = setInterval(() => turns.push(), WATCH_INTERVAL_MS)
  const onAbort = (): void => turns.end()
  signal.addEventListener('abort', onAbort, { once: true })
  const events = (async () => {
    for await (const _ of client.mesh.watch({ signal })) turns.push()
  })().then(
    () => turns.end(),
    (reason: unknown) => turns.end(reason instanceof Error ? reason : new Error(String(reason))),
  )
  try {
    if (redraws) output.raw(CLEAR)
    turns.push()
    for await (const _ of turns) {
      if (redraws) output.raw(REDRAW)
      await show(context, client)
    }
  } finally {
    clearInterval(timer)
    signal.removeEventListener('abort', onAbort)
  }
  await events
  signal.throwIfAborted()
}

export async function listPeers(context: CommandContext, options: { watch?: boolean }): Promise<void> {
  await withClient(context, client => (options.watch === true ? watch(context, client) : show(context, client)))
}
