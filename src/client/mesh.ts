import { client } from '../rpc/index.ts'
import { MeshControl } from '../wire/index.ts'
import type { MeshApi } from './api.ts'
import { decodeMeshEvent, decodeOwnMesh, decodePeer, decodePing, decodeRole, encodeRole } from './decode.ts'
import { decodeDiagnosis } from './decode-paths.ts'
import type { Link } from './link.ts'
import { persistentStream } from './watch.ts'

/** Joining dials the nodes of the ticket one after another. */
const JOIN_TIMEOUT_MS = 60_000

export function createMeshApi(link: Link): MeshApi {
  const mesh = client(MeshControl, link)
  return {
    create: async (name, options) => decodeOwnMesh((await mesh.create({ name }, options)).mesh),
    async invite({ role, useCount, lifetimeMs, ...options } = {}) {
      const request = { role: encodeRole(role), useCount: useCount ?? 0, lifetimeMs: lifetimeMs ?? 0 }
      const reply = await mesh.invite(request, options)
      return {
        ticket: reply.ticket,
        expiresMs: reply.expiresUnixMs,
        useCount: reply.useCount,
        role: decodeRole(reply.role),
      }
    },
    async join(ticket, options) {
      const reply = await mesh.join({ ticket }, { timeoutMs: JOIN_TIMEOUT_MS, ...options })
      return { ...decodeOwnMesh(reply.mesh), via: reply.via }
    },
    revoke: async (peer, { reason, ...options } = {}) =>
      (await mesh.revoke({ peer, reason: reason ?? '' }, options)).peer,
    peers: async options => (await mesh.listPeers({}, options)).peers.map(decodePeer),
    diagnose: async (peer, options) => decodeDiagnosis(await mesh.diagnosePeer({ peer }, options)),
    disconnect: async (peer, options) => (await mesh.disconnect({ peer }, options)).connectionCount,
    async *ping(peer, options = {}) {
      const request = { peer, count: options.count ?? 0, intervalMs: options.intervalMs ?? 0 }
      const signal = options.signal === undefined ? {} : { signal: options.signal }
      for await (const reply of mesh.ping(request, signal)) yield decodePing(reply)
    },
    async *watch(options = {}) {
      const events = persistentStream(
        link,
        (connection, signal) => client(MeshControl, connection).watch({}, { signal }),
        options.signal,
      )
      for await (const event of events) {
        const decoded = decodeMeshEvent(event)
        if (decoded !== undefined) yield decoded
      }
    },
  }
}
