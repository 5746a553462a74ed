import { join } from 'node:path'
import { anySignal, type ByteStream, type Database, systemClock, TrellisError, throwIfAborted } from '../base/index.ts'
import {
  changedKeys,
  type LoadedConfig,
  loadConfig,
  openHome,
  prepareSocketPath,
  removeSocketPath,
  resolveHome,
} from '../config/index.ts'
import type { HttpMount, HttpServer } from '../http/index.ts'
import { adoptMembership, createMesh, joinMesh, loadIdentity, loadMembership, type Membership } from '../mesh/index.ts'
import {
  createRouter,
  type RpcChannel,
  type RpcConnection,
  RpcError,
  type RpcRouter,
  type ServerInterceptor,
} from '../rpc/index.ts'
import type { SharedDocument } from '../state/index.ts'
import { createLogger, createMetrics, type RootLogger, startTracing, type Tracing } from '../telemetry/index.ts'
import { createAgentsService } from './agents-service.ts'
import { Bandwidth } from './bandwidth.ts'
import { createCallMetrics } from './call-metrics.ts'
import { createCallTracing } from './call-tracing.ts'
import { type DaemonContext, requireMember, requirePeer, requireRuntime } from './context.ts'
import { type ControlServer, createControlServer } from './control-server.ts'
import type { Daemon, DaemonOptions, StopTurn } from './daemon-types.ts'
import type { DirectHost } from './direct-rpc.ts'
import { lockHome } from './home-lock.ts'
import { startHttp } from './http.ts'
import { finishLeave } from './leave.ts'
import { type MeshRuntime, startMeshRuntime } from './mesh-runtime.ts'
import { createMeshService } from './mesh-service.ts'
import { createModelsService } from './models-service.ts'
import { createNodeService } from './node-service.ts'
import { ownProblemError } from './own-membership.ts'
import { Programs } from './programs.ts'
import { createBenchService, createDirectoryService, createProgramsService } from './programs-service.ts'
import { createStateService } from './state-service.ts'
import { VERSION } from './version.ts'

/**
 * Starts the daemon of a home: its lock, its identity, the network if it is in a mesh, and the socket for local programs,
 * last. Throws what is wrong and leaves nothing behind.
 */
export async function startDaemon(options: DaemonOptions = {}): Promise<Daemon> {
  const env = options.env ?? process.env
  const home = resolveHome(options.home, env)
  const load = (): Promise<LoadedConfig> => loadConfig({ home, env, flags: options.flags ?? {} })
  const loaded = await load()
  const log = createLogger({
    level: loaded.config['log.level'],
    format: loaded.config['log.format'],
    fields: { pid: process.pid },
    ...(options.logSink === undefined ? {} : { sink: options.logSink }),
  })
  const daemon = new HomeDaemon(home, loaded, load, log)
  try {
    await daemon.start(env)
  } catch (reason) {
    await daemon.stop()
    throw reason
  }
  return daemon
}

class HomeDaemon implements Daemon, DaemonContext, DirectHost {
  readonly home: string
  readonly version = VERSION
  readonly startedMs = Date.now()
  readonly metrics = createMetrics()
  readonly programs: Programs
  readonly log: RootLogger
  readonly #load: () => Promise<LoadedConfig>
  readonly #life = new AbortController()
  readonly #stack = new AsyncDisposableStack()
  readonly #runtimeListeners = new Set<(runtime: MeshRuntime) => void>()
  readonly #countCalls = createCallMetrics(this.metrics)
  readonly #traceCalls = createCallTracing(() => this.#tracing?.tracer)
  /** What has begun is finished or ended by its own room; what comes then would meet rooms that have closed. */
  readonly #refuseWhenStopping: ServerInterceptor = () => {
    if (this.life.aborted) throw new RpcError('unavailable', 'the daemon is stopping', { notExecuted: true })
  }
  readonly #peerRouter = createRouter({
    interceptors: [this.#refuseWhenStopping, this.#countCalls('peer'), this.#traceCalls],
    fallback: path => this.programs.findForPeer(path),
  })
  readonly #stopped = Promise.withResolvers<void>()
  #loaded: LoadedConfig
  #runtime: MeshRuntime | undefined
  #entering: Promise<MeshRuntime> | undefined
  #stopping: Promise<void> | undefined
  readonly stopTurns: StopTurn[] = []
  #database: Database | undefined
  #http: HttpServer | undefined
  #identity: Awaited<ReturnType<typeof loadIdentity>> | undefined
  #bandwidth: Bandwidth | undefined
  #socketPath = ''
  #control: ControlServer | undefined
  #tracing: Tracing | undefined

  constructor(home: string, loaded: LoadedConfig, load: () => Promise<LoadedConfig>, log: RootLogger) {
    this.home = home
    this.log = log
    this.#loaded = loaded
    this.#load = load
    this.programs = new Programs({
      log: log.child({ room: 'programs' }),
      channelTo: target => this.channelTo(target),
      channelToName: name => this.channelToName(name),
    })
  }

  get socketPath(): string {
    return this.#socketPath
  }

  get peer(): string {
    return this.identity.peer
  }

  get self(): string {
    return this.identity.peer
  }

  get direct(): DirectHost {
    return this
  }

  attach(): ByteStream {
    if (this.#control === undefined) throw new TrellisError('unavailable', 'the daemon is starting')
    return this.#control.attach()
  }

  async openShared(id: string): Promise<SharedDocument> {
    return requireRuntime(this).state.openShared(id)
  }

  network() {
    const { rpc, names, mesh } = requireRuntime(this)
    return { rpc, names, connected: () => new Map(mesh.peers().map(({ peer, rttMs }) => [peer, rttMs])) }
  }

  resolvePeer(text: string): string {
    return requirePeer(this, text)
  }

  get identity(): Awaited<ReturnType<typeof loadIdentity>> {
    if (this.#identity === undefined) throw new TrellisError('internal', 'the daemon has not started')
    return this.#identity
  }

  get bandwidth(): Bandwidth {
    if (this.#bandwidth === undefined) throw new TrellisError('internal', 'the daemon has not started')
    return this.#bandwidth
  }

  get life(): AbortSignal {
    return this.#life.signal
  }

  get stopped(): Promise<void> {
    return this.#stopped.promise
  }

  config(): LoadedConfig {
    return this.#loaded
  }

  runtime(): MeshRuntime | undefined {
    return this.#runtime
  }

  onRuntime(listener: (runtime: MeshRuntime) => void): () => void {
    this.#runtimeListeners.add(listener)
    return () => this.#runtimeListeners.delete(listener)
  }

  mountHttp(mount: HttpMount): () => void {
    return this.#http?.mount(mount) ?? (() => {})
  }

  httpAddress(): string | undefined {
    return this.#http?.address
  }

  async start(env: Readonly<Record<string, string | undefined>>): Promise<void> {
    const { home, log } = this
    const { config } = this.#loaded
    await openHome(home)
    // The last thing to end: a client that asked for the stop learns from it that the home is free.
    let control: ControlServer | undefined
    this.#stack.defer(async () => control?.disconnect())
    const database = this.#stack.use(await lockHome(home))
    this.#database = database
    await finishLeave(home, database, log)
    this.#bandwidth = new Bandwidth({
      db: database.sublevel('bandwidth'),
      config: () => this.#loaded.config,
      apply: limits => this.#runtime?.content.setRateLimits(limits),
      clock: systemClock,
      log: log.child({ room: 'daemon' }),
    })
    await this.#bandwidth.start()
    this.#stack.defer(() => this.#bandwidth?.stop())
    this.#identity = await loadIdentity(join(home, 'identity.key'))
    const endpoint = config['telemetry.otlp_endpoint']
    if (endpoint !== '') {
      const attributes = { 'service.instance.id': this.peer, 'service.version': VERSION, 'trellis.name': config.name }
      this.#tracing = this.#stack.use(
        await startTracing({ endpoint, attributes, log: log.child({ room: 'telemetry' }) }),
      )
    }
    const membership = await loadMembership(this.#membershipOptions())
    this.#peerRouter.add(createDirectoryService(this))
    this.#peerRouter.add(createBenchService())
    this.#stack.defer(async () => {
      await this.#entering?.catch(() => {})
      await this.#runtime?.[Symbol.asyncDispose]()
    })
    if (membership !== undefined) await this.#startRuntime(membership, [])

    const socketPath = await prepareSocketPath(home, env)
    this.#socketPath = socketPath
    this.#stack.defer(() => removeSocketPath(home, socketPath))
    const services = [
      createNodeService(this),
      createMeshService(this),
      createModelsService(this),
      createStateService(this),
    ]
    this.#http = await startHttp(this, { attach: () => this.attach(), log: this.log })
    this.#stack.defer(() => this.#http?.stop())
    control = createControlServer({
      socketPath: this.#socketPath,
      maxConnections: config['control.max_connections'],
      log: log.child({ room: 'control' }),
      agent: this.#agent(),
      routerFor: (connection: () => RpcConnection) => {
        const router: RpcRouter = createRouter({
          services: [
            ...services,
            createProgramsService(this, connection, () => router.services()),
            createAgentsService(this, connection),
          ],
          interceptors: [this.#refuseWhenStopping, this.#countCalls('local'), this.#traceCalls],
          fallback: path => this.programs.findForProgram(path),
        })
        return router
      },
    })
    await control.start(this.life)
    this.#control = control
    this.#stack.use({ [Symbol.asyncDispose]: () => control.stop() })
    log.info({ home, peer: this.peer, version: VERSION, socket: this.#socketPath }, 'the daemon runs')
  }

  async create(meshName: string): Promise<MeshRuntime> {
    return this.#enterMesh(async () => {
      const membership = await createMesh(meshName, this.#membershipOptions())
      return { membership, addresses: [] }
    })
  }

  async join(ticket: string, signal: AbortSignal): Promise<MeshRuntime> {
    return this.#enterMesh(async () => {
      const { identity } = this
      const { name } = this.#loaded.config
      const joined = await joinMesh({ ticket, identity, name, signal: anySignal([signal, this.life]) })
      const membership = await adoptMembership(joined, this.#membershipOptions())
      return { membership, addresses: joined.addresses }
    })
  }

  async reloadConfig(): Promise<{ applied: string[]; needsRestart: string[] }> {
    const next = await this.#load()
    const { live, needsRestart } = await changedKeys(this.#loaded.config, next.config)
    // What needs a restart keeps its old value, so that the configuration shown is the one in effect.
    const merge = <T extends object>(before: T, after: T): T =>
      Object.freeze({ ...before, ...Object.fromEntries(live.map(key => [key, after[key as keyof T]])) })
    this.#loaded = {
      file: next.file,
      config: merge(this.#loaded.config, next.config),
      origins: merge(this.#loaded.origins, next.origins),
    }
    const { config } = this.#loaded
    if (live.includes('log.level')) this.log.setLevel(config['log.level'])
    if (live.includes('name')) this.#runtime?.members.rename(config.name)
    this.bandwidth.refresh()
    this.#runtime?.models.setQuota(config['models.quota_bytes'])
    await this.#runtime?.agents.reloadPolicy()
    this.log.info({ applied: live, needsRestart }, 'the configuration was read again')
    return { applied: live, needsRestart }
  }

  stop(): Promise<void> {
    this.#stopping ??= this.#stopAll()
    return this.#stopping
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.stop()
  }

  async #stopAll(): Promise<void> {
    const hasStarted = this.#socketPath !== ''
    if (hasStarted) this.log.info({}, 'the daemon stops')
    // A mesh that was left before has nothing to do with it.
    this.stopTurns.length = 0
    this.#life.abort(new TrellisError('unavailable', 'the daemon is stopping'))
    try {
      await this.#stack.disposeAsync()
      if (hasStarted) this.log.info({}, 'the daemon has stopped')
    } catch (reason) {
      this.log.error({ err: reason }, 'the daemon did not stop cleanly')
    } finally {
      this.#stopped.resolve()
    }
  }

  #agent(): string {
    return `trellis/${VERSION}`
  }

  #membershipOptions() {
    if (this.#database === undefined) throw new TrellisError('internal', 'the daemon has not started')
    return {
      signer: this.identity.signer,
      store: this.#database.sublevel('membership'),
      log: this.log.child({ room: 'mesh' }),
    }
  }

  channelToName(name: string): RpcChannel | undefined {
    return this.#runtime?.names.channel(name)
  }

  /** A peer; or, of a text that names none, the name of a service. */
  channelTo(target: string): RpcChannel | undefined {
    if (target === this.peer) return undefined
    const { rpc, names } = requireMember(this)
    try {
      const id = requirePeer(this, target)
      return id === this.peer ? undefined : rpc.channel(id)
    } catch (reason) {
      if (names.servers(target).length > 0) return names.channel(target)
      throw reason
    }
  }

  /** One mesh, entered once: a second request meanwhile is refused rather than raced. */
  async #enterMesh(
    enter: () => Promise<{ membership: Membership; addresses: readonly string[] }>,
  ): Promise<MeshRuntime> {
    if (this.#runtime !== undefined) {
      const problem = ownProblemError(this.#runtime)
      if (problem !== undefined) throw problem
      throw new TrellisError('failed_precondition', `this node is in the mesh ${this.#runtime.membership.meshName}`, {
        hint: 'One home is in one mesh: use another home for another mesh, or leave this one with `trellis mesh leave`.',
      })
    }
    if (this.#entering !== undefined)
      throw new TrellisError('failed_precondition', 'this node is about to enter a mesh already')
    // Not canceled with the call once the membership is on disk: it then holds, whether someone waits or not.
    this.#entering = enter().then(({ membership, addresses }) => this.#startRuntime(membership, addresses))
    try {
      return await this.#entering
    } finally {
      this.#entering = undefined
    }
  }

  async #startRuntime(membership: Membership, bootstrap: readonly string[]): Promise<MeshRuntime> {
    if (this.#database === undefined) throw new TrellisError('internal', 'the daemon has not started')
    const runtime = await startMeshRuntime(
      {
        home: this.home,
        config: this.#loaded.config,
        database: this.#database,
        identity: this.identity,
        membership,
        bootstrap,
        router: this.#peerRouter,
        rateLimits: this.bandwidth.limits(),
        localNames: this.programs,
        log: this.log,
        metrics: this.metrics,
        agent: this.#agent(),
        onStopping: service => this.stopTurns.push({ service, atMs: performance.now() }),
      },
      this.life,
    )
    if (this.life.aborted) {
      await runtime[Symbol.asyncDispose]()
      throwIfAborted(this.life)
    }
    this.#runtime = runtime
    // They may have changed while it started.
    runtime.content.setRateLimits(this.bandwidth.limits())
    for (const listener of this.#runtimeListeners) listener(runtime)
    return runtime
  }
}
