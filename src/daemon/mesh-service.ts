import { AsyncQueue, abortable, anySignal, type PeerId, toTrellisError } from '../base/index.ts'
import type { MeshEvent, Role } from '../mesh/index.ts'
import { type BoundService, serve } from '../rpc/index.ts'
import { controlProto, MeshControl } from '../wire/index.ts'
import { type DaemonContext, requireMember, requirePeer, requireRuntime } from './context.ts'
import type { MeshRuntime } from './mesh-runtime.ts'
import { ownProblem } from './own-membership.ts'
import { diagnosePeer } from './path-diagnosis.ts'
import { listPeers, wirePath, wireRole } from './wire-peers.ts'

const { control } = controlProto
type WireEvent = controlProto.control.MeshEvent.$Properties

const DEFAULT_INVITE_MS = 24 * 3_600_000
const DEFAULT_PING_INTERVAL_MS = 1000
const MIN_PING_INTERVAL_MS = 10
const PING_TIMEOUT_MS = 10_000
/** Time for the first connection after joining, in milliseconds. The membership holds without one. */
const FIRST_PEER_TIMEOUT_MS = 5000
/** Events that wait for a slow watcher; beyond it the oldest are dropped. */
const WATCH_QUEUE_COUNT = 1024

export function wireMesh(runtime: MeshRuntime): controlProto.control.MeshInfo.$Properties {
  const { membership } = runtime
  const problem = ownProblem(runtime)
  return {
    ...(problem === undefined ? {} : { problem: { ...problem, unixMs: problem.timeMs } }),
    id: membership.meshId,
    name: membership.meshName,
    role: wireRole(membership.role),
    founder: membership.founder,
  }
}

function wireEvent(event: MeshEvent): Omit<WireEvent, 'unixMs'> | undefined {
  const { Type } = control.MeshEvent
  switch (event.type) {
    case 'connected':
      return { type: Type.TYPE_CONNECTED, peer: event.peer }
    case 'disconnected':
      return { type: Type.TYPE_DISCONNECTED, peer: event.peer }
    case 'path':
      return { type: Type.TYPE_PATH_CHANGED, peer: event.peer, detail: `${event.path.path} ${event.path.transport}` }
    case 'addresses':
      return { type: Type.TYPE_ADDRESSES_CHANGED, detail: event.addresses.join(' ') }
    case 'refused':
      return undefined
    default:
      return event satisfies never
  }
}

/** Puts a runtime's events into the queue; the result stops that. */
function follow({ mesh, membership }: MeshRuntime, push: (event: Omit<WireEvent, 'unixMs'>) => void): () => void {
  const stopMesh = mesh.onEvent(event => {
    const wire = wireEvent(event)
    if (wire !== undefined) push(wire)
  })
  const stopMembership = membership.onChange(event => {
    if (event.type !== 'revocation') return
    for (const peer of event.peers)
      if (membership.isRevoked(peer)) push({ type: control.MeshEvent.Type.TYPE_MEMBER_REVOKED, peer })
  })
  return () => {
    stopMesh()
    stopMembership()
  }
}

/** The first member that this node is connected to; `undefined` if there is none within a few seconds. */
async function firstPeer({ mesh }: MeshRuntime, signal: AbortSignal): Promise<PeerId | undefined> {
  const connected = Promise.withResolvers<PeerId>()
  const stop = mesh.onEvent(event => {
    if (event.type === 'connected') connected.resolve(event.peer)
  })
  const [peer] = mesh.peers()
  if (peer !== undefined) connected.resolve(peer.peer)
  try {
    return await abortable(connected.promise, anySignal([signal], FIRST_PEER_TIMEOUT_MS))
  } catch {
    return undefined
  } finally {
    stop()
  }
}

export function createMeshService(context: DaemonContext): BoundService {
  return serve(MeshControl, {
    create: async ({ name }) => ({ mesh: wireMesh(await context.create(name)) }),
    async invite({ role, useCount, lifetimeMs }) {
      const { mesh } = requireMember(context)
      const invited: Role = role === control.Role.ROLE_ADMIN ? 'admin' : 'member'
      const expiresMs = lifetimeMs === 0 ? DEFAULT_INVITE_MS : lifetimeMs
      const uses = useCount === 0 ? 1 : useCount
      const ticket = await mesh.createInvite({ role: invited, uses, expiresMs })
      return { ticket, expiresUnixMs: Date.now() + expiresMs, useCount: uses, role: wireRole(invited) }
    },
    async join({ ticket }, { signal }) {
      const runtime = await context.join(ticket, signal)
      return { mesh: wireMesh(runtime), via: (await firstPeer(runtime, signal)) ?? '' }
    },
    async revoke({ peer, reason }) {
      const id = requirePeer(context, peer)
      const { membership, state } = requireMember(context)
      membership.revoke(id, reason === '' ? {} : { reason })
      await Promise.all([membership.flushed(), state.flushed()])
      return { peer: id }
    },
    listPeers: () => ({ peers: listPeers(requireRuntime(context)) }),
    diagnosePeer({ peer }) {
      const id = requirePeer(context, peer)
      return diagnosePeer(requireRuntime(context), id)
    },
    async disconnect({ peer }) {
      const id = requirePeer(context, peer)
      return { connectionCount: await requireRuntime(context).mesh.disconnect(id) }
    },
    async *ping({ peer, count, intervalMs }, { signal: callSignal }) {
      const id = requirePeer(context, peer)
      const { mesh } = requireMember(context)
      const signal = anySignal([callSignal, context.life])
      const pauseMs = Math.max(MIN_PING_INTERVAL_MS, intervalMs === 0 ? DEFAULT_PING_INTERVAL_MS : intervalMs)
      for (let sequence = 1; count === 0 || sequence <= count; sequence++) {
        const startedMs = performance.now()
        const rttMs = await mesh.ping(id, { signal: anySignal([signal], PING_TIMEOUT_MS) })
        const link = mesh.peers().find(other => other.peer === id)
        yield { peer: id, sequence, rttMs, path: wirePath(link?.path), transport: link?.transport ?? '' }
        if (sequence === count) return
        const turn = Promise.withResolvers<void>()
        const timer = setTimeout(turn.resolve, Math.max(0, pauseMs - (performance.now() - startedMs)))
        try {
          await abortable(turn.promise, signal)
        } finally {
          clearTimeout(timer)
        }
      }
    },
    async *watch(_request, { signal: callSignal }) {
      const signal = anySignal([callSignal, context.life])
      const queue = new AsyncQueue<WireEvent>(WATCH_QUEUE_COUNT)
      const push = (event: Omit<WireEvent, 'unixMs'>): void => queue.push({ ...event, unixMs: Date.now() })
      const stops: (() => void)[] = []
      const runtime = context.runtime()
      if (runtime !== undefined) stops.push(follow(runtime, push))
      stops.push(
        context.onRuntime(started => {
          push({ type: control.MeshEvent.Type.TYPE_JOINED, detail: started.membership.meshName })
          stops.push(follow(started, push))
        }),
      )
      const onAbort = (): void => queue.end(toTrellisError(signal.reason))
      signal.addEventListener('abort', onAbort, { once: true })
      if (signal.aborted) onAbort()
      try {
        yield* queue
      } finally {
        for (const stop of stops) stop()
        signal.removeEventListener('abort', onAbort)
      }
    },
  })
}
