import { join } from 'node:path'
import { AGENT_FACTORIES, Agents } from '../agents/index.ts'
import {
  type Database,
  type Logger,
  type Metrics,
  type PeerId,
  type Service,
  startServices,
  systemClock,
  systemRandom,
} from '../base/index.ts'
import type { Config } from '../config/index.ts'
import { type ContentStore, createContentStore, type RateLimits } from '../content/index.ts'
import {
  createMeshNode,
  createNatCrossing,
  type Identity,
  type Membership,
  type MeshNode,
  type NatCrossing,
} from '../mesh/index.ts'
import { createRegistryDocument, Models } from '../models/index.ts'
import { createPeerRpc, type LocalNames, type PeerRpc, type RpcRouter, ServiceNames } from '../rpc/index.ts'
import { createStateStore, type StateStore } from '../state/index.ts'
import { Members } from './members.ts'

/** Ephemeral records of the replicated state: who serves which name. */
const NAMES_DOCUMENT = 'trellis.services'
/** How many providers of a model are looked up in the distributed hash table. */
const PROVIDER_COUNT = 20

export interface MeshRuntimeOptions {
  home: string
  config: Config
  database: Database
  identity: Identity
  membership: Membership
  /** Addresses of members to start from, besides the configured ones: those that the invitation gave. */
  bootstrap: readonly string[]
  /** What this node serves to other members. */
  router: RpcRouter
  /** Caps of transfers to begin with. */
  rateLimits: RateLimits
  /** Names that this node's programs serve. */
  localNames: LocalNames
  log: Logger
  metrics: Metrics
  agent: string
  /** Told whose turn to stop it is. */
  onStopping: (service: string) => void
}

/** The rooms that need a mesh, running. */
export interface MeshRuntime extends AsyncDisposable {
  readonly membership: Membership
  readonly mesh: MeshNode
  /** Absent where it is switched off. */
  readonly nat: NatCrossing | undefined
  readonly rpc: PeerRpc
  readonly names: ServiceNames
  readonly state: StateStore
  readonly members: Members
  readonly content: ContentStore
  readonly models: Models
  readonly agents: Agents
}

/** The host of a peer's direct connections: where the bulk lane may try it. */
function hostsOf(mesh: MeshNode, peer: PeerId): string[] {
  const connected = mesh.peers().find(other => other.peer === peer)
  if (connected === undefined || connected.path !== 'direct') return []
  const match = /^\/ip[46]\/([^/]+)\//.exec(connected.remoteAddress)
  return match?.[1] === undefined ? [] : [match[1]]
}

/** Round trips as measured, looked up for all peers at once and once a second at most: calls by name ask often. */
function roundTrips(mesh: MeshNode): (peer: PeerId) => number | undefined {
  let known = new Map<PeerId, number | undefined>()
  let atMs = -Infinity
  return peer => {
    const nowMs = systemClock.monotonicMs()
    if (nowMs - atMs > 1000) {
      atMs = nowMs
      known = new Map(mesh.peers().map(({ peer, rttMs }) => [peer, rttMs]))
    }
    return known.get(peer)
  }
}

/** Starts the network and everything on it, for a node that is a member of a mesh. */
export async function startMeshRuntime(options: MeshRuntimeOptions, signal: AbortSignal): Promise<MeshRuntime> {
  const { config, database, identity, membership, log, metrics, home } = options
  const ports = { log, metrics, clock: systemClock, random: systemRandom }
  const { signer } = identity
  const relayServer = config['network.relay_server']

  const mesh = createMeshNode({
    identity,
    membership,
    store: database.sublevel('mesh'),
    preset: config.preset,
    mdns: config['network.mdns'],
    listen: config['network.listen'],
    announce: config['network.announce'],
    bootstrap: [...config['network.bootstrap'], ...options.bootstrap],
    relayServer: relayServer === 'auto' ? 'auto' : relayServer === 'on',
    ...(config['network.relay_client'] ? {} : { relayCount: 0 }),
    portMapping: config['network.upnp'],
    limits: {
      maxConnections: config['network.max_connections'],
      relayBytes: config['network.relay_max_bytes'],
      relayRate: config['network.relay_rate'],
      relayMemberRate: config['network.relay_member_rate'],
      relayMemberBytes: config['network.relay_member_bytes'],
      relayMemberConnections: config['network.relay_member_connections'],
      relayReservations: config['network.relay_reservations'],
      relayDurationMs: config['network.relay_max_duration'],
    },
    ...ports,
    log: log.child({ room: 'mesh' }),
  })
  const { streams } = mesh
  const rpc = createPeerRpc({ streams, router: options.router, log: log.child({ room: 'rpc' }), agent: options.agent })
  const state = createStateStore({
    streams,
    signer,
    db: database.sublevel('state'),
    membership: {
      spaceId: membership.meshId,
      isMember: peer => membership.isMember(peer),
      isAdmin: peer => membership.isAdmin(peer),
      formerMembers: () => membership.members().flatMap(({ peer, problem }) => (problem === undefined ? [] : [peer])),
      onChange: listener => membership.onChange(listener),
    },
    instance: database.instance,
    ...ports,
  })
  const names = new ServiceNames({
    self: identity.peer,
    presence: state.ephemeral(NAMES_DOCUMENT),
    local: options.localNames,
    channelTo: peer => rpc.channel(peer),
    rttMs: roundTrips(mesh),
    log: log.child({ room: 'rpc' }),
  })
  const members = new Members({ membership, state, name: config.name, log: log.child({ room: 'members' }) })
  const content = createContentStore(
    {
      streams,
      db: database.sublevel('content'),
      bulk: {
        hostsOf: peer => hostsOf(mesh, peer),
        onTraffic: (peer, direction, byteCount) => mesh.countTraffic(peer, direction, byteCount),
      },
      ...ports,
      log: log.child({ room: 'content' }),
    },
    {
      rateLimits: options.rateLimits,
      // The preset promises that nothing but loopback is listened on.
      ...(config.preset === 'local' ? { bulk: { host: '127.0.0.1' } } : {}),
    },
  )

  const models = new Models(
    {
      content,
      document: createRegistryDocument(state),
      routing: {
        provide: (cid, signal) => mesh.provide(cid, signal),
        async *findProviders(cid, signal) {
          yield* await mesh.findProviders(cid, { signal, limit: PROVIDER_COUNT })
        },
      },
      streams,
      signer,
      db: database.sublevel('models'),
      ...ports,
      log: log.child({ room: 'models' }),
    },
    { directory: config['models.directory'] || join(home, 'models'), quotaBytes: config['models.quota_bytes'] },
  )

  const agents = new Agents({
    home,
    streams,
    state,
    signer,
    membership,
    nameOf: peer => members.nameOf(peer),
    rttOf: peer => (peer === signer.peer ? 0 : mesh.peers().find(other => other.peer === peer)?.rttMs),
    db: database.sublevel('agents'),
    factories: AGENT_FACTORIES,
    log: log.child({ room: 'agents' }),
  })

  let nat: NatCrossing | undefined
  const natService: Service = {
    name: 'nat',
    // Made when the mesh runs: it works on what is inside.
    async start(life) {
      nat = createNatCrossing(
        { internals: mesh.internals(), streams, log, metrics },
        { spray: config['network.port_spraying'] },
      )
      const found = nat
      found.onReachable(() => {
        const isKnown = found.reachability().verdict !== 'unknown'
        mesh.setReachable(isKnown ? found.isReachable() : undefined).catch((reason: unknown) => {
          log.warn({ err: reason }, 'what others can reach could not be taken into account')
        })
      })
      await nat.start(life)
    },
    stop: async () => nat?.stop(),
  }
  const started = await startServices(
    [
      // Onto the network only when all that peers may ask for is served: they would take a node that starts for one that never does.
      { name: 'mesh', start: () => mesh.prepare(), stop: () => mesh.stop() },
      rpc,
      state,
      names,
      members,
      content,
      agents,
      { name: 'network', start: life => mesh.start(life), stop: async () => {} },
      ...(config['network.hole_punching'] ? [natService] : []),
      models,
    ],
    signal,
    (service, reason) => log.error({ service, err: reason }, 'a service failed to stop'),
    options.onStopping,
  )
  return {
    membership,
    mesh,
    nat,
    rpc,
    names,
    state,
    members,
    content,
    models,
    agents,
    [Symbol.asyncDispose]: () => started.disposeAsync(),
  }
}
