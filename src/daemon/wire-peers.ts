import type { ConnectedPeer, Role } from '../mesh/index.ts'
import { controlProto } from '../wire/index.ts'
import type { MeshRuntime } from './mesh-runtime.ts'

const { control } = controlProto

export function wireRole(role: Role): controlProto.control.Role {
  return role === 'admin' ? control.Role.ROLE_ADMIN : control.Role.ROLE_MEMBER
}

export function wirePath(path: ConnectedPeer['path'] | undefined): controlProto.control.Peer.Path {
  const { Path } = control.Peer
  return path === 'direct' ? Path.PATH_DIRECT : path === 'relayed' ? Path.PATH_RELAYED : Path.PATH_UNSPECIFIED
}

export function listPeers({ mesh, membership, members }: MeshRuntime): controlProto.control.Peer.$Properties[] {
  const connected = new Map(mesh.peers().map(peer => [peer.peer, peer]))
  return membership
    .members()
    .filter(member => member.peer !== membership.self)
    .map(({ peer, role }) => {
      const link = connected.get(peer)
      return {
        id: peer,
        name: members.nameOf(peer),
        role: wireRole(role),
        connected: link !== undefined,
        revoked: membership.isRevoked(peer),
        ...(link === undefined
          ? {}
          : {
              path: wirePath(link.path),
              transport: link.transport,
              address: link.remoteAddress,
              receivedBytes: link.inBytes,
              sentBytes: link.outBytes,
              connectedUnixMs: link.connectedSinceMs,
              ...(link.rttMs === undefined ? {} : { rttMs: link.rttMs }),
            }),
      }
    })
}
