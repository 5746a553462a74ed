import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { errorMessage, TrellisError } from '../../base/index.ts'
import type { AuditRecord, JsonValue } from '../../client/index.ts'
import { type Policy, readPolicyFile } from '../../config/index.ts'
import { parseCount } from '../arguments.ts'
import { type CommandContext, callOptions, withClient } from '../context.ts'
import { type PeerLabel, peerLabels } from '../peer-labels.ts'
import { formatBytes, formatCount, formatDuration, formatTime, printable } from '../text.ts'

async function readPolicy(file: string): Promise<Policy> {
  const path = resolve(file)
  try {
    await stat(path)
  } catch (cause) {
    throw new TrellisError('not_found', `cannot read ${path}: ${errorMessage(cause)}`, { cause })
  }
  return await readPolicyFile(path)
}

export async function showPolicy(context: CommandContext): Promise<void> {
  await withClient(context, async client => {
    const policy = await client.agents.policy(callOptions(context))
    const pretty = (value: JsonValue): string =>
      JSON.stringify(value, undefined, 2).split('\n').map(printable).join('\n')
    context.output.result(policy, () =>
      [
        `this node belongs to the domain ${printable(policy.domain)}`,
        `${printable(policy.file)}:`,
        pretty(policy.filePolicy),
        policy.mesh === undefined ? 'the mesh has no policy' : `of the mesh, by ${printable(policy.mesh.author)}:`,
        ...(policy.mesh === undefined ? [] : [pretty(policy.mesh.policy)]),
      ].join('\n'),
    )
  })
}

export async function checkPolicyFile(context: CommandContext, file: string): Promise<void> {
  const policy = await readPolicy(file)
  context.output.result(policy, () => {
    const parts = [
      formatCount(Object.keys(policy.domains).length, 'domain'),
      formatCount(policy.rules.length, 'rule'),
      formatCount(policy.limits.length, 'limit'),
    ]
    return `${printable(file)} holds: ${parts.join(', ')}`
  })
}

export async function publishPolicy(context: CommandContext, file: string): Promise<void> {
  const policy = await readPolicy(file)
  await withClient(context, async client => {
    await client.agents.publishPolicy(policy as unknown as JsonValue, callOptions(context))
    context.output.result({ published: policy }, () => 'the policy of the mesh is replaced')
  })
}

function textOf(record: AuditRecord, name: string): string {
  const value = record[name]
  return typeof value === 'string' ? printable(value) : ''
}

function numberOf(record: AuditRecord, name: string): number {
  const value = record[name]
  return typeof value === 'number' ? value : 0
}

function renderRecord(record: AuditRecord, label: PeerLabel = id => id): string {
  const arrow = record['direction'] === 'outbound' ? 'to' : 'from'
  const what = [textOf(record, 'agent'), textOf(record, 'tool')].filter(text => text !== '').join(' ')
  const outcome = textOf(record, 'outcome')
  const detail =
    outcome === 'denied'
      ? `${textOf(record, 'category')} ${textOf(record, 'reason')}`
      : outcome === 'failed'
        ? textOf(record, 'category')
        : `${formatBytes(numberOf(record, 'received_bytes'))} in, ${formatBytes(numberOf(record, 'sent_bytes'))} out, ${formatDuration(numberOf(record, 'duration_ms'))}`
  return `${record.sequence}  ${formatTime(numberOf(record, 'unix_ms'))}  ${outcome}  ${what}  ${arrow} ${label(textOf(record, 'peer'))}  ${detail}`.trimEnd()
}

/** Gives the exit code: the log that does not hold is a failure. */
export async function showAudit(
  context: CommandContext,
  options: { limit: string; follow?: boolean; verify?: boolean },
): Promise<void> {
  const { output } = context
  const limit = parseCount(options.limit, '--limit', 0, 1_000_000)
  await withClient(context, async client => {
    if (options.verify === true) {
      const verdict = await client.agents.verifyAudit(callOptions(context))
      if (verdict.problem !== undefined) {
        throw new TrellisError('data_loss', `the audit log does not hold: ${verdict.problem}`, {
          hint: 'Someone has changed it, or the disk has. Keep the files of the folder audit in the home for a closer look.',
        })
      }
      output.result(verdict, () =>
        verdict.recordCount === 0
          ? 'the audit log is empty'
          : `the audit log holds: ${formatCount(verdict.recordCount, 'record')}, ${verdict.firstSequence} to ${verdict.lastSequence}`,
      )
      return
    }
    const follow = options.follow === true
    const label = await peerLabels(client, context)
    let isEmpty = true
    for await (const record of client.agents.audit({ limit, follow, signal: context.signal })) {
      isEmpty = false
      output.result(record, () => renderRecord(record, label))
    }
    if (isEmpty) output.note('Nothing was called, and nothing refused, on this node.')
  })
}
