import { toTrellisError } from '../../base/index.ts'
import type { PingReply } from '../../client/index.ts'
import { parseCount, parsePositiveDuration } from '../arguments.ts'
import { type CommandContext, withClient } from '../context.ts'
import { type PeerLabel, peerLabels } from '../peer-labels.ts'
import { formatRtt, printable } from '../text.ts'

const MAX_PING_COUNT = 1_000_000
/** 0 of `--count`: until Ctrl-C. */
const ENDLESS = 0

export function summarizePings(rttsMs: readonly number[]): string | undefined {
  if (rttsMs.length === 0) return undefined
  const meanMs = rttsMs.reduce((total, rttMs) => total + rttMs, 0) / rttsMs.length
  const minMs = rttsMs.reduce((least, rttMs) => Math.min(least, rttMs))
  const maxMs = rttsMs.reduce((most, rttMs) => Math.max(most, rttMs))
  const replies = rttsMs.length === 1 ? '1 reply' : `${rttsMs.length} replies`
  return `${replies}, round trip min ${formatRtt(minMs)}, mean ${formatRtt(meanMs)}, max ${formatRtt(maxMs)}`
}

function renderReply(reply: PingReply, label: PeerLabel): string {
  const way = [reply.path, reply.transport].filter(part => part !== undefined && part !== '').join(', ')
  return `${label(reply.peer)}  #${reply.sequence}  ${formatRtt(reply.rttMs)}${way === '' ? '' : `  ${printable(way)}`}`
}

export async function ping(
  context: CommandContext,
  peer: string,
  options: { count: string; interval: string },
): Promise<void> {
  const count = parseCount(options.count, '--count', ENDLESS, MAX_PING_COUNT)
  const intervalMs = parsePositiveDuration(options.interval, '--interval')
  const { output, signal } = context
  await withClient(context, async client => {
    const rttsMs: number[] = []
    const label = await peerLabels(client, context)
    try {
      const replies = client.mesh.ping(peer, { signal, intervalMs, ...(count === ENDLESS ? {} : { count }) })
      for await (const reply of replies) {
        rttsMs.push(reply.rttMs)
        output.result(reply, () => renderReply(reply, label))
      }
    } catch (reason) {
      // Ctrl-C is how an endless ping ends.
      const isEnd = count === ENDLESS && rttsMs.length > 0 && toTrellisError(reason).kind === 'canceled'
      if (!isEnd) throw reason
    } finally {
      const summary = summarizePings(rttsMs)
      if (summary !== undefined) output.note(summary)
    }
  })
}
