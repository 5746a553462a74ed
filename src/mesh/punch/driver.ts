import {
  type Clock,
  errorMessage,
  type MessageStream,
  type PeerId,
  type Random,
  TrellisError,
} from '../../base/index.ts'
import type { Endpoint } from '../reachability/endpoint.ts'
import type { Filtering, ObserverDirectory, Reachability } from '../reachability/index.ts'
import type { PunchHost, QuicListener } from './host.ts'
import {
  type Candidate,
  decodePunchMessage,
  encodePunchMessage,
  type PunchMessage,
  type PunchMethod,
} from './messages.ts'
import { pickObservers } from './pick-observers.ts'
import type { PunchRole } from './plan.ts'
import { PunchSession } from './session.ts'
import type { PreparedMethod, PunchEffect, PunchEvent, PunchOutcome } from './session-types.ts'
import { createLoopbackShim, openSpraySockets, type SpraySockets, sprayProbes } from './spray.ts'
import { openByAccepting, openSimultaneously, type PreparedTcp, prepareTcp } from './tcp.ts'
import { type PreparedUdp, poke, prepareUdp } from './udp.ts'

/** How long observers may take to answer. */
const PREPARE_MS = 1_500
/** How long the relay may take to tell where the peer connects from: without that nothing may be tried. */
const VOUCH_MS = 4_000
const TCP_MS = 6_000
const QUIC_DIAL_MS = 5_000
const DIAL_MS = 3_000
/** How long a QUIC listener made for a punch waits for its one connection. */
const QUIC_SERVE_MS = 7_000

export interface PunchDriverDeps {
  host: PunchHost
  directory: ObserverDirectory
  reachability: () => Reachability
  /** Resolves when what this node is behind is known, or can't be waited for. */
  reachabilityKnown(): Promise<void>
  clock: Clock
  random: Random
  /** Takes from the budget of packets towards an address, whoever asks for them; false when it is used up. */
  mayTarget(kind: 'punch' | 'spray', address: string): boolean
}

export interface PunchRunOptions {
  peer: PeerId
  role: PunchRole
  methods: readonly PunchMethod[]
  token: Uint8Array
  /** The hello, which the responder has read already. */
  first?: PunchMessage
  /** Time to live of the packets that open the own filter. */
  pokeTtl: number
  signal: AbortSignal
}

/** Runs one session over a stream to its end. Never throws: what went wrong is in the outcome. */
export async function runPunch(
  deps: PunchDriverDeps,
  messages: MessageStream,
  options: PunchRunOptions,
): Promise<PunchOutcome> {
  return await new PunchRun(deps, messages, options).run()
}

class PunchRun {
  readonly #deps: PunchDriverDeps
  readonly #messages: MessageStream
  readonly #options: PunchRunOptions
  readonly #session: PunchSession
  readonly #outcome = Promise.withResolvers<PunchOutcome>()
  /** Ends with the session. */
  readonly #over = new AbortController()
  readonly #signal: AbortSignal
  readonly #resources = new AsyncDisposableStack()
  #vouching: Promise<{ peer: string[]; own: string[]; client: Endpoint | undefined }> | undefined
  #tcp: PreparedTcp | undefined
  #udp: PreparedUdp | undefined
  #spray: SpraySockets | undefined
  #hit: Endpoint | undefined

  constructor(deps: PunchDriverDeps, messages: MessageStream, options: PunchRunOptions) {
    this.#deps = deps
    this.#messages = messages
    this.#options = options
    this.#signal = AbortSignal.any([options.signal, this.#over.signal])
    this.#session = new PunchSession({
      role: options.role,
      methods: options.methods,
      token: options.token,
      nowMs: () => deps.clock.monotonicMs(),
    })
  }

  async run(): Promise<PunchOutcome> {
    const { first, signal } = this.#options
    const onAbort = () => this.#handle({ type: 'closed', reason: 'stopped' })
    signal.addEventListener('abort', onAbort, { once: true })
    this.#handle({ type: 'begin' })
    if (first !== undefined) this.#handle({ type: 'message', message: first })
    if (signal.aborted) onAbort()
    void this.#readMessages()
    const outcome = await this.#outcome.promise
    signal.removeEventListener('abort', onAbort)
    this.#over.abort(new TrellisError('canceled', 'the punch is over'))
    await this.#resources.disposeAsync()
    return outcome
  }

  async #readMessages(): Promise<void> {
    try {
      for (;;) {
        const bytes = await this.#messages.read(this.#signal)
        if (bytes === undefined) {
          this.#handle({ type: 'peer_done' })
          return
        }
        this.#handle({ type: 'message', message: decodePunchMessage(bytes) })
      }
    } catch (reason) {
      this.#handle({ type: 'closed', reason: errorMessage(reason) })
    }
  }

  #handle(event: PunchEvent): void {
    for (const effect of this.#session.handle(event)) this.#run(effect)
  }

  #run(effect: PunchEffect): void {
    const { clock, host, random } = this.#deps
    const { peer } = this.#options
    switch (effect.type) {
      case 'send':
        this.#messages
          .write(encodePunchMessage(effect.message), this.#signal)
          .catch((reason: unknown) => this.#handle({ type: 'closed', reason: errorMessage(reason) }))
        return
      case 'timer': {
        const cancel = clock.schedule(effect.delayMs, () => this.#handle({ type: 'timer', name: effect.name }))
        this.#resources.defer(cancel)
        return
      }
      case 'finish':
        this.#outcome.resolve(effect.outcome)
        return
      case 'vouch':
        void this.#vouch().then(({ peer, own }) => this.#handle({ type: 'vouched', peer, own }))
        return
      case 'prepare':
        void this.#prepare(effect.method).then(candidate => this.#handle({ type: 'prepared', candidate }))
        return
      case 'dial':
        return this.#attempt('dial', DIAL_MS, signal => host.dial(effect.addresses, peer, signal))
      case 'tcp':
        return this.#attempt('tcp', TCP_MS, async signal => {
          this.#spend('punch', effect.target.address)
          const localPort = this.#tcp?.localPort ?? 0
          const socket =
            effect.plan === 'accept'
              ? await openByAccepting(localPort, effect.target, signal)
              : await openSimultaneously(localPort, effect.target, random, signal)
          await host.upgradeTcp(socket, { peer, remote: effect.target, direction: effect.direction, signal })
        })
      case 'serve_quic':
        return this.#step('quic', async () => {
          this.#spend('punch', effect.poke.address)
          const udp = this.#prepared()
          await poke(udp.socket, effect.poke, random, this.#options.pokeTtl)
          await udp.release()
          await this.#serveQuic('quic', udp.localPort)
        })
      case 'dial_quic':
        return this.#attempt('quic', QUIC_DIAL_MS, signal => host.dialQuic(effect.target, peer, signal))
      case 'spray_open':
        return this.#step('spray', async () => {
          this.#spend('spray', effect.target.address)
          this.#spray = this.#resources.use(await openSpraySockets(effect.target, effect.token))
          this.#handle({ type: 'spray_open' })
        })
      case 'spray_probe':
        return this.#step('spray', async () => {
          this.#spend('spray', effect.address)
          const { socket } = this.#prepared()
          this.#hit = await sprayProbes(socket, effect.address, effect.token, random, this.#signal)
          this.#handle({ type: 'spray_hit' })
        })
      case 'spray_serve':
        return this.#step('spray', async () => {
          const port = await this.#spray?.takeHitPort()
          if (port === undefined) throw new TrellisError('failed_precondition', 'no socket of the spray was hit')
          await this.#serveQuic('spray', port)
        })
      case 'spray_dial':
        return this.#attempt('spray', QUIC_DIAL_MS, signal => this.#dialThroughSpray(signal))
      default:
        effect satisfies never
    }
  }

  /** Runs a method's last step and reports its result. */
  #attempt(method: PunchMethod, timeoutMs: number, work: (signal: AbortSignal) => Promise<void>): void {
    const signal = AbortSignal.any([this.#signal, AbortSignal.timeout(timeoutMs)])
    this.#step(method, async () => {
      await work(signal)
      this.#handle({ type: 'succeeded', method })
    })
  }

  /** Runs a step of a method; only its failure is reported. */
  #step(method: PunchMethod, work: () => Promise<void>): void {
    work().catch((reason: unknown) => this.#handle({ type: 'failed', method, reason: errorMessage(reason) }))
  }

  #spend(kind: 'punch' | 'spray', address: string): void {
    if (!this.#deps.mayTarget(kind, address))
      throw new TrellisError('resource_exhausted', 'too many attempts at this address')
  }

  #prepared(): PreparedUdp {
    if (this.#udp === undefined) throw new TrellisError('internal', 'UDP was not prepared')
    return this.#udp
  }

  async #serveQuic(method: 'quic' | 'spray', localPort: number): Promise<void> {
    const listener = await this.#deps.host.listenQuic(localPort, this.#options.peer)
    this.#closeUnlessUsed(listener)
    this.#handle({ type: 'serving', method })
  }

  /** The listener outlives the session: it lives as long as its connection, which may come a little late. */
  #closeUnlessUsed(listener: QuicListener): void {
    const cancel = this.#deps.clock.schedule(QUIC_SERVE_MS, () => {
      listener.close().catch(() => {})
    })
    listener.connected.then(cancel, () => {})
  }

  async #dialThroughSpray(signal: AbortSignal): Promise<void> {
    if (this.#hit === undefined) throw new TrellisError('failed_precondition', 'no port was hit')
    const { host } = this.#deps
    const { peer } = this.#options
    const shim = await createLoopbackShim(this.#prepared().socket, this.#hit)
    try {
      await host.dialQuic(shim.endpoint, peer, signal)
    } catch (reason) {
      await shim[Symbol.asyncDispose]()
      throw reason
    }
    // The shim and the prepared socket carry the connection from now on, and end with it.
    this.#udp = undefined
    const unsubscribe = host.onConnection(({ type, connection }) => {
      if (type !== 'close' || connection.peer !== peer) return
      const isInUse = host.connections(peer).some(({ remote }) => remote?.endpoint.port === shim.endpoint.port)
      if (isInUse) return
      unsubscribe()
      void shim[Symbol.asyncDispose]()
    })
  }

  /** What the relays that carry the connection to the peer see of both sides. Empty when they don't tell. */
  #vouch(): Promise<{ peer: string[]; own: string[]; client: Endpoint | undefined }> {
    this.#vouching ??= this.#askRelays()
    return this.#vouching
  }

  async #askRelays(): Promise<{ peer: string[]; own: string[]; client: Endpoint | undefined }> {
    const { host, directory } = this.#deps
    const { peer } = this.#options
    const signal = AbortSignal.any([this.#signal, AbortSignal.timeout(VOUCH_MS)])
    const relays = new Set(host.connections(peer).flatMap(({ relay }) => relay ?? []))
    const witnesses = new Set(relays)
    // Where the QUIC socket is seen, only one that was dialed over QUIC can tell.
    const quic = host.connections().find(({ remote }) => remote?.transport === 'quic' && !remote.inbound)
    if (quic !== undefined) witnesses.add(quic.peer)
    const answers = await Promise.all(
      [...witnesses].map(async witness => ({
        witness,
        sights: await directory.sights(witness, peer, signal).catch(() => undefined),
      })),
    )
    const own = answers.flatMap(({ sights }) => sights?.own ?? [])
    const theirs = answers.flatMap(({ witness, sights }) => (relays.has(witness) ? (sights?.peer ?? []) : []))
    return {
      peer: [...new Set(theirs.map(sight => sight.endpoint.address))],
      own: [...new Set(own.map(sight => sight.endpoint.address))],
      client: own.find(sight => sight.transport === 'quic' && sight.inbound)?.endpoint,
    }
  }

  /** Never throws: what fails is a candidate without an endpoint. */
  async #prepare(method: PreparedMethod): Promise<Candidate> {
    await this.#deps.reachabilityKnown()
    const { udp, tcp } = this.#deps.reachability()
    const nothing: Candidate = { method, mapping: 'unknown', filtering: 'unknown', addresses: [] }
    try {
      switch (method) {
        case 'dial':
          return { ...nothing, addresses: this.#deps.host.listenAddresses() }
        // What is blocked needs no waiting for answers.
        case 'tcp':
          return tcp.blocked ? nothing : await this.#prepareTcp(udp.filtering)
        case 'quic':
          return udp.blocked ? nothing : await this.#prepareQuic(udp.filtering)
        default:
          return method satisfies never
      }
    } catch {
      return nothing
    }
  }

  async #prepareTcp(filtering: Filtering): Promise<Candidate> {
    const observers = pickObservers(this.#deps.directory.groups(), 'tcp')
    const options = { signal: this.#signal, timeoutMs: PREPARE_MS }
    const tcp = await prepareTcp(observers, this.#deps.random, options)
    if (this.#session.over) tcp[Symbol.dispose]()
    else this.#tcp = this.#resources.use(tcp)
    const { mapping } = this.#deps.reachability().tcp
    return {
      method: 'tcp',
      endpoint: tcp.endpoint,
      mapping: tcp.mapping === 'unknown' ? mapping : tcp.mapping,
      filtering,
      addresses: [],
    }
  }

  async #prepareQuic(filtering: Filtering): Promise<Candidate> {
    const { directory, random, reachability } = this.#deps
    const observers = pickObservers(directory.groups(), 'udp')
    const options = { signal: this.#signal, timeoutMs: PREPARE_MS }
    const [udp, { client }] = await Promise.all([prepareUdp(observers, random, options), this.#vouch()])
    if (this.#session.over) await udp.release()
    else {
      this.#udp = udp
      this.#resources.defer(async () => await this.#udp?.release())
    }
    const mapping = udp.mapping === 'unknown' ? reachability().udp.mapping : udp.mapping
    return { method: 'quic', endpoint: udp.endpoint, mapping, filtering, client, addresses: [] }
  }
}

/** A line for people about what was tried. */
export function describeOutcome(outcome: PunchOutcome): string {
  if (outcome.refused !== undefined) return `refused: ${outcome.refused}`
  if (outcome.attempts.length === 0) return outcome.problem ?? 'nothing was tried'
  return outcome.attempts
    .map(
      ({ method, result, reason, endedMs }) =>
        `${method} ${result}${reason ? ` (${reason})` : ''} ${Math.round(endedMs)} ms`,
    )
    .join('; ')
}
