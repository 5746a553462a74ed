import { TrellisError } from '../../base/index.ts'
import type { MeshInfo, Role } from '../../client/index.ts'
import { parseCount, parsePositiveDuration, readArgument } from '../arguments.ts'
import { type CommandContext, callOptions, withClient } from '../context.ts'
import { describeProblem } from '../membership.ts'
import { peerLabels } from '../peer-labels.ts'
import { renderFields } from '../table.ts'
import { formatCount, formatTime, printable } from '../text.ts'

const MAX_USE_COUNT = 1_000_000

function renderMesh(mesh: MeshInfo): string {
  return renderFields([
    ['mesh', mesh.name],
    ['id', mesh.id],
    ['role', mesh.role],
    ['founder', mesh.founder],
    ...(mesh.problem === undefined ? [] : [['membership', describeProblem(mesh.problem)] as const]),
  ])
}

export async function createMesh(context: CommandContext, name: string): Promise<void> {
  await withClient(context, async client => {
    const mesh = await client.mesh.create(name, callOptions(context))
    context.output.result(mesh, () => renderMesh(mesh))
    context.output.note('Invite others with `trellis invite`.')
  })
}

export async function showMesh(context: CommandContext): Promise<void> {
  await withClient(context, async client => {
    const { mesh } = await client.node.status(callOptions(context))
    if (mesh === undefined) {
      throw new TrellisError('failed_precondition', 'this node is in no mesh', {
        hint: 'Found one with `trellis mesh create <name>`, or join one with `trellis join <ticket>`.',
      })
    }
    context.output.result(mesh, () => renderMesh(mesh))
  })
}

export async function revoke(context: CommandContext, peer: string, options: { reason?: string }): Promise<void> {
  await withClient(context, async client => {
    const reason = options.reason === undefined ? {} : { reason: options.reason }
    const id = await client.mesh.revoke(peer, { ...callOptions(context), ...reason })
    context.output.result({ peer: id, revoked: true }, () => `revoked ${id}`)
  })
}

export async function invite(
  context: CommandContext,
  options: { role: string; uses: string; expires: string },
): Promise<void> {
  if (options.role !== 'member' && options.role !== 'admin') {
    throw new TrellisError('invalid_argument', `--role must be member or admin, not ${JSON.stringify(options.role)}`)
  }
  const role: Role = options.role
  const useCount = parseCount(options.uses, '--uses', 1, MAX_USE_COUNT)
  const lifetimeMs = parsePositiveDuration(options.expires, '--expires')
  await withClient(context, async client => {
    const invitation = await client.mesh.invite({ ...callOptions(context), role, useCount, lifetimeMs })
    context.output.result(invitation, () => invitation.ticket)
    context.output.note(
      `For ${formatCount(invitation.useCount, invitation.role)}, until ${formatTime(invitation.expiresMs)}. ` +
        'Whoever has this line can join: `trellis join <ticket>`.',
    )
  })
}

export async function join(context: CommandContext, argument: string): Promise<void> {
  const ticket = (await readArgument(argument, context.signal)).trim()
  await withClient(context, async client => {
    const mesh = await client.mesh.join(ticket, callOptions(context))
    context.output.result(mesh, () => renderMesh(mesh))
    const label = await peerLabels(client, context)
    if (mesh.via !== '') context.output.note(`Joined by way of ${label(mesh.via)}.`)
  })
}

export async function watchMesh(context: CommandContext): Promise<void> {
  await withClient(context, async client => {
    for await (const event of client.mesh.watch({ signal: context.signal })) {
      context.output.result(event, () =>
        [formatTime(event.timeMs), event.type.replaceAll('_', ' '), event.peer ?? '', event.detail ?? '']
          .filter(part => part !== '')
          .map(printable)
          .join('  '),
      )
    }
  })
}
