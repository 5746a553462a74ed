/**
 * One attempt of two relayed nodes to connect directly: a state machine without I/O. Events in, effects out; the
 * driver runs the effects and reports back. Both sides run the same code.
 *
 * A session never lets an effect name an address of the other side's choice: an address must be among those from which
 * the other side is proved to be connected (`vouched`), or on the local network that both sides share.
 */
import { isLanAddress, isPublicAddress, isPunchablePort } from '../reachability/endpoint.ts'
import type { Candidate, PunchMessage, PunchMethod, RefuseReason } from './messages.ts'
import { planQuic, planTcp } from './plan.ts'
import type { Attempt, PunchEffect, PunchEvent, PunchSessionOptions } from './session-types.ts'

const DEADLINE_MS = 10_000
/** A session takes about a dozen messages from each side. */
const MESSAGE_LIMIT = 40
/** Longest wait before a simultaneous open, however slow the relay claims to be. */
const MAX_START_DELAY_MS = 1_000

interface MethodState {
  mine?: Candidate
  theirs?: Candidate
  /** Attempted already: not planned again. */
  running: boolean
  /** The other side said to go on. */
  started: boolean
  /** The other side dials; its result is ours. */
  passive: boolean
  /** TCP: the wait for the common start is over. */
  launched: boolean
  end?: Attempt
}

export class PunchSession {
  readonly #options: PunchSessionOptions
  readonly #beganMs: number
  readonly #methods = new Map<PunchMethod, MethodState>()
  #phase: 'greeting' | 'racing' | 'over' = 'greeting'
  #vouched: { peer: readonly string[]; own: readonly string[] } | undefined
  #rttMs: number | undefined
  #messageCount = 0
  #effects: PunchEffect[] = []

  constructor(options: PunchSessionOptions) {
    this.#options = options
    this.#beganMs = options.nowMs()
  }

  get over(): boolean {
    return this.#phase === 'over'
  }

  /** True when a method has given a direct connection. */
  get direct(): boolean {
    return this.#winner() !== undefined
  }

  /** Takes an event; the effects are to be run in order. */
  handle(event: PunchEvent): PunchEffect[] {
    if (this.#phase === 'over') return []
    this.#effects = []
    this.#dispatch(event)
    if (this.#phase === 'racing') {
      this.#advance()
      if ([...this.#methods.values()].every(state => state.end !== undefined)) this.#finish()
    }
    return this.#effects
  }

  #dispatch(event: PunchEvent): void {
    switch (event.type) {
      case 'begin':
        this.#do({ type: 'timer', name: 'deadline', delayMs: this.#options.deadlineMs ?? DEADLINE_MS })
        if (this.#options.role === 'initiator') {
          this.#send({ type: 'hello', token: this.#options.token, methods: this.#options.methods })
        }
        break
      case 'message':
        this.#messageCount++
        if (this.#messageCount > MESSAGE_LIMIT) this.#finish('too many messages')
        else this.#onMessage(event.message)
        break
      case 'prepared': {
        const state = this.#methods.get(event.candidate.method)
        if (state === undefined || state.mine !== undefined) break
        state.mine = event.candidate
        this.#send({ type: 'candidate', candidate: event.candidate })
        break
      }
      case 'vouched':
        this.#vouched ??= { peer: event.peer, own: event.own }
        break
      case 'serving':
        this.#send({ type: 'ready', method: event.method })
        break
      case 'spray_open':
        this.#send({ type: 'ready', method: 'spray' })
        break
      case 'spray_hit':
        this.#send({ type: 'spray_hit' })
        break
      case 'succeeded':
        this.#end(event.method, 'succeeded')
        this.#send({ type: 'result', method: event.method, ok: true })
        break
      case 'failed':
        this.#end(event.method, 'failed', event.reason)
        this.#send({ type: 'result', method: event.method, ok: false })
        break
      case 'timer':
        if (event.name === 'deadline') this.#finish(undefined, 'deadline')
        else this.#startTcp('outbound')
        break
      case 'peer_done':
        // What runs here may still succeed; what waits for the peer won't.
        for (const [method, state] of this.#methods) {
          if (!state.running || state.passive || this.#serves(method))
            this.#end(method, 'failed', 'the peer ended the attempt')
        }
        if (this.#phase === 'greeting') this.#finish('the peer ended the attempt')
        break
      case 'closed':
        this.#finish(event.reason)
        break
      default:
        event satisfies never
    }
  }

  #onMessage(message: PunchMessage): void {
    const { role } = this.#options
    switch (message.type) {
      case 'hello':
        if (role !== 'responder' || this.#phase !== 'greeting') return this.#finish('unexpected hello')
        this.#race(message.methods)
        this.#effects.unshift({ type: 'send', message: { type: 'welcome', methods: [...this.#methods.keys()] } })
        return
      case 'welcome':
        if (role !== 'initiator' || this.#phase !== 'greeting') return this.#finish('unexpected welcome')
        this.#rttMs = this.#options.nowMs() - this.#beganMs
        return this.#race(message.methods)
      case 'refuse':
        if (role !== 'initiator' || this.#phase !== 'greeting') return this.#finish('unexpected refusal')
        return this.#finish(undefined, undefined, message.reason)
      case 'candidate': {
        const state = this.#methods.get(message.candidate.method)
        // A responder's candidate may come before its welcome was understood only if it breaks the protocol.
        if (state === undefined || state.theirs !== undefined) return this.#finish('unexpected candidate')
        state.theirs = message.candidate
        return
      }
      case 'start': {
        const state = this.#methods.get(message.method)
        if (role !== 'responder' || message.method !== 'tcp' || state === undefined)
          return this.#finish('unexpected start')
        state.started = true
        return
      }
      case 'ready':
        return this.#onReady(message.method)
      case 'spray_hit': {
        const state = this.#methods.get('spray')
        if (state?.running !== true || this.#sprayRole() !== 'dependent') return this.#finish('unexpected spray hit')
        if (state.end === undefined) this.#do({ type: 'spray_serve' })
        return
      }
      case 'result':
        return this.#onResult(message.method, message.ok)
      default:
        message satisfies never
    }
  }

  #onReady(method: PunchMethod): void {
    const state = this.#methods.get(method)
    if (state === undefined || (method !== 'quic' && method !== 'spray')) return this.#finish('unexpected ready')
    if (state.end !== undefined) return
    if (method === 'spray' && state.running && this.#sprayRole() === 'independent') {
      // The second ready of a spray: the other side listens where the probe came in.
      if (!state.started) return this.#finish('unexpected ready')
      this.#do({ type: 'spray_dial' })
      return
    }
    state.started = true
  }

  #onResult(method: PunchMethod, ok: boolean): void {
    const state = this.#methods.get(method)
    if (state === undefined) return this.#finish('unexpected result')
    if (state.end !== undefined) return
    if (!ok) {
      // For TCP each side finds out on its own: one attempt may fail after the other's has connected.
      if (method === 'quic' || method === 'spray' || state.passive)
        this.#end(method, 'failed', 'failed on the other side')
    } else if (method !== 'tcp') {
      // Whoever dials knows; the other side only serves.
      this.#end(method, 'succeeded')
    }
  }

  #race(theirMethods: readonly PunchMethod[]): void {
    this.#phase = 'racing'
    for (const method of this.#options.methods) {
      if (!theirMethods.includes(method)) continue
      this.#methods.set(method, { running: false, started: false, passive: false, launched: false })
      if (method !== 'spray') this.#do({ type: 'prepare', method })
    }
    this.#do({ type: 'vouch' })
  }

  /** Starts whatever has become possible. */
  #advance(): void {
    const vouched = this.#vouched
    if (vouched === undefined) return
    for (const [method, state] of this.#methods) {
      if (method === 'spray' || state.end !== undefined || state.running) continue
      if (state.mine === undefined || state.theirs === undefined) continue
      if (method === 'dial') this.#advanceDial(state, state.mine, state.theirs)
      else if (!this.#isProved(state.theirs)) {
        this.#end(method, 'failed', 'the peer named an address it did not prove')
        // The other side may serve already, and would wait.
        this.#send({ type: 'result', method, ok: false })
      } else if (method === 'tcp') this.#advanceTcp(state, state.mine, state.theirs)
      else this.#advanceQuic(state, state.mine, state.theirs)
    }
    this.#advanceSpray()
  }

  /** Each address of the candidate is one from which the peer is proved to be connected, and no service's port. */
  #isProved(candidate: Candidate): boolean {
    return [candidate.endpoint, candidate.client].every(
      endpoint => endpoint === undefined || (this.#isVouched(endpoint.address) && isPunchablePort(endpoint.port)),
    )
  }

  #isVouched(address: string): boolean {
    return isPublicAddress(address) && (this.#vouched?.peer.includes(address) ?? false)
  }

  #advanceDial(state: MethodState, mine: Candidate, theirs: Candidate): void {
    const shared = this.#vouched?.own.some(address => this.#vouched?.peer.includes(address)) ?? false
    const addresses = theirs.addresses.filter(
      ({ endpoint }) =>
        isPunchablePort(endpoint.port) &&
        (this.#isVouched(endpoint.address) || (shared && isLanAddress(endpoint.address))),
    )
    // When both can be dialed, one connection is enough: the initiator's. Addresses of a local network that the two
    // may not share don't count: only a mapped port may be the way in.
    const canBeDialed = mine.addresses.some(({ endpoint }) => shared || isPublicAddress(endpoint.address))
    const isMyTurn = this.#options.role === 'initiator' || !canBeDialed
    if (addresses.length > 0 && isMyTurn) {
      state.running = true
      this.#do({ type: 'dial', addresses })
    } else if (!canBeDialed) {
      this.#end('dial', 'impossible', 'the peer has no address to dial')
      this.#send({ type: 'result', method: 'dial', ok: false })
    } else {
      state.running = true
      state.passive = true
    }
  }

  #advanceTcp(state: MethodState, mine: Candidate, theirs: Candidate): void {
    if (planTcp(mine, theirs) === 'impossible') {
      this.#end('tcp', 'impossible', whyImpossible(mine, theirs, 'TCP'))
      return
    }
    if (this.#options.role === 'initiator') {
      state.running = true
      this.#send({ type: 'start', method: 'tcp' })
      const delayMs = Math.min((this.#rttMs ?? 0) / 2, MAX_START_DELAY_MS)
      this.#do({ type: 'timer', name: 'start_tcp', delayMs })
    } else if (state.started) {
      state.running = true
      this.#startTcp('inbound')
    }
  }

  #startTcp(direction: 'outbound' | 'inbound'): void {
    const state = this.#methods.get('tcp')
    // Running: the peer's endpoint has been checked, and nothing has been sent to it yet.
    if (state === undefined || !state.running || state.launched || state.end !== undefined) return
    const { mine, theirs } = state
    if (mine === undefined || theirs?.endpoint === undefined) return
    state.launched = true
    const plan = planTcp(mine, theirs)
    if (plan !== 'impossible') this.#do({ type: 'tcp', target: theirs.endpoint, plan, direction })
  }

  #quicPlan(mine: Candidate, theirs: Candidate) {
    return this.#options.role === 'initiator' ? planQuic(mine, theirs) : planQuic(theirs, mine)
  }

  #advanceQuic(state: MethodState, mine: Candidate, theirs: Candidate): void {
    const plan = this.#quicPlan(mine, theirs)
    if (plan.type !== 'quic' || theirs.endpoint === undefined) {
      this.#end('quic', 'impossible', whyImpossible(mine, theirs, 'UDP'))
      return
    }
    if (plan.server === this.#options.role) {
      state.running = true
      // A filter by address opens whatever the port; so does a guess when the dialer's port isn't known.
      this.#do({ type: 'serve_quic', poke: theirs.client ?? theirs.endpoint })
    } else if (state.started) {
      state.running = true
      this.#do({ type: 'dial_quic', target: theirs.endpoint })
    }
  }

  /** Whether the other side is the one who dials. */
  #serves(method: PunchMethod): boolean {
    if (method === 'spray') return this.#sprayRole() === 'dependent'
    const { mine, theirs } = this.#methods.get('quic') ?? {}
    if (method !== 'quic' || mine === undefined || theirs === undefined) return false
    const plan = this.#quicPlan(mine, theirs)
    return plan.type === 'quic' && plan.server === this.#options.role
  }

  /** Which side of a spray this is; `undefined` if there is none to be. */
  #sprayRole(): 'dependent' | 'independent' | undefined {
    const { mine, theirs } = this.#methods.get('quic') ?? {}
    if (mine === undefined || theirs === undefined) return undefined
    const plan = this.#quicPlan(mine, theirs)
    if (plan.type !== 'spray') return undefined
    return plan.server === this.#options.role ? 'independent' : 'dependent'
  }

  #advanceSpray(): void {
    const state = this.#methods.get('spray')
    if (state === undefined || state.running || state.end !== undefined) return
    const quic = this.#methods.get('quic')
    if (quic === undefined) return this.#end('spray', 'impossible', 'needs QUIC')
    if (quic.end === undefined) return
    const role = this.#sprayRole()
    const target = quic.theirs?.endpoint
    if (role === undefined || quic.end.result !== 'impossible' || target === undefined)
      return this.#end('spray', 'impossible', 'not needed or of no use with these NATs')
    const others = [...this.#methods].filter(([method]) => method === 'tcp').map(([, other]) => other)
    if (others.some(other => other.end === undefined)) return
    if (this.direct) return this.#abandonSpray()
    const { token } = this.#options
    if (role === 'dependent') {
      state.running = true
      this.#do({ type: 'spray_open', target, token })
    } else if (state.started) {
      state.running = true
      this.#do({ type: 'spray_probe', address: target.address, token })
    }
  }

  #abandonSpray(): void {
    this.#end('spray', 'impossible', 'connected already')
    this.#send({ type: 'result', method: 'spray', ok: false })
  }

  #winner(): PunchMethod | undefined {
    const won = [...this.#methods.values()].flatMap(({ end }) => (end?.result === 'succeeded' ? [end] : []))
    return won.sort((a, b) => a.endedMs - b.endedMs)[0]?.method
  }

  #end(method: PunchMethod, result: Attempt['result'], reason?: string): void {
    const state = this.#methods.get(method)
    if (state === undefined || state.end !== undefined) return
    state.end = { method, result, reason, endedMs: this.#elapsedMs() }
  }

  #elapsedMs(): number {
    return this.#options.nowMs() - this.#beganMs
  }

  #do(effect: PunchEffect): void {
    this.#effects.push(effect)
  }

  #send(message: PunchMessage): void {
    this.#do({ type: 'send', message })
  }

  #finish(problem?: string, unfinishedReason = problem ?? 'ended', refused?: RefuseReason): void {
    if (this.#phase === 'over') return
    for (const method of this.#methods.keys()) this.#end(method, 'failed', unfinishedReason)
    this.#phase = 'over'
    this.#do({
      type: 'finish',
      outcome: {
        winner: this.#winner(),
        attempts: [...this.#methods.values()].flatMap(({ end }) => end ?? []),
        refused,
        rttMs: this.#rttMs,
        elapsedMs: this.#elapsedMs(),
        problem,
      },
    })
  }
}

function whyImpossible(mine: Candidate, theirs: Candidate, protocol: 'TCP' | 'UDP'): string {
  if (mine.endpoint === undefined) return `no observer can be reached over ${protocol} from here`
  if (theirs.endpoint === undefined) return `the peer reaches no observer over ${protocol}`
  if (mine.mapping === 'endpoint-dependent' && theirs.mapping === 'endpoint-dependent')
    return 'both NATs give each connection another port'
  return "one NAT gives each connection another port, and the other's filter wants to know the port"
}
