import { TrellisError } from '../../base/index.ts'
import type { Bandwidth } from '../../client/index.ts'
import { type CommandContext, callOptions, withClient } from '../context.ts'
import { renderTable } from '../table.ts'
import { formatCount, formatRate, printable } from '../text.ts'

export interface BandwidthOptions {
  up?: string
  down?: string
  peer?: string
  eachPeer?: boolean
  class?: string
  between?: string
  days?: string
}

/** The rule's text, as the daemon and the configuration read it. */
function ruleOf(options: BandwidthOptions): string {
  const scopes = [
    ...(options.peer === undefined ? [] : [`peer=${options.peer}`]),
    ...(options.eachPeer === true ? ['each-peer'] : []),
    ...(options.class === undefined ? [] : [`class=${options.class}`]),
  ]
  if (scopes.length > 1)
    throw new TrellisError('invalid_argument', '--peer, --each-peer and --class exclude each other', {
      hint: 'Set one rule for each.',
    })
  const words = [
    ...scopes,
    ...(options.days === undefined ? [] : [options.days]),
    ...(options.between === undefined ? [] : [options.between]),
    ...(options.up === undefined ? [] : [`up=${options.up}`]),
    ...(options.down === undefined ? [] : [`down=${options.down}`]),
  ]
  for (const word of words)
    if (/\s/.test(word)) throw new TrellisError('invalid_argument', `a blank in ${JSON.stringify(word.slice(0, 60))}`)
  return words.join(' ')
}

function renderBandwidth({ rules, caps, upBytesPerSecond, downBytesPerSecond }: Bandwidth): string {
  const cap = (bytesPerSecond: number | undefined): string =>
    bytesPerSecond === undefined ? 'none' : formatRate(bytesPerSecond)
  const capped: Bandwidth['caps'] = caps.length === 0 ? [{ scope: 'node' }] : caps
  const inForce = renderTable(
    [{ title: 'CAP OF' }, { title: 'UP', align: 'right' }, { title: 'DOWN', align: 'right' }],
    capped.map(({ scope, upBytesPerSecond, downBytesPerSecond }) => [
      printable(scope),
      cap(upBytesPerSecond),
      cap(downBytesPerSecond),
    ]),
  )
  const lines = [inForce, '', `now: ${formatRate(upBytesPerSecond)} up, ${formatRate(downBytesPerSecond)} down`]
  if (rules.length > 0) {
    const table = renderTable(
      [{ title: 'RULE' }, { title: 'FROM' }, { title: 'NOW' }],
      rules.map(({ rule, origin, inForce }) => [printable(rule), origin, inForce ? 'in force' : '-']),
    )
    lines.push('', table)
  }
  return lines.join('\n')
}

export async function showBandwidth(context: CommandContext): Promise<void> {
  await withClient(context, async client => {
    const bandwidth = await client.node.bandwidth(callOptions(context))
    context.output.result(bandwidth, () => renderBandwidth(bandwidth))
  })
}

export async function setBandwidth(context: CommandContext, options: BandwidthOptions): Promise<void> {
  const rule = ruleOf(options)
  if (options.up === undefined && options.down === undefined)
    throw new TrellisError('invalid_argument', 'no rate is given', { hint: 'Say --up RATE, --down RATE or both.' })
  await withClient(context, async client => {
    const bandwidth = await client.node.setBandwidth(rule, callOptions(context))
    context.output.result(bandwidth, () => renderBandwidth(bandwidth))
  })
}

export async function clearBandwidth(context: CommandContext, options: BandwidthOptions): Promise<void> {
  const rule = ruleOf(options)
  await withClient(context, async client => {
    const cleared = await client.node.clearBandwidth(rule, callOptions(context))
    context.output.result(
      { removedCount: cleared.removedCount, ...cleared.bandwidth },
      () => `${formatCount(cleared.removedCount, 'rule')} removed\n\n${renderBandwidth(cleared.bandwidth)}`,
    )
  })
}
