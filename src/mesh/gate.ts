import type { Connection, Stream, StreamMiddleware } from '@libp2p/interface'
import type { Registrar } from '@libp2p/interface-internal'
import {
  abortable,
  abortError,
  anySignal,
  type Clock,
  errorMessage,
  type Logger,
  type PeerId,
  TrellisError,
  throwIfAborted,
} from '../base/index.ts'
import { AdmissionError, answerHandshake, initiateHandshake } from './handshake.ts'
import type { Libp2pComponents } from './internals.ts'
import type { MeshLimits } from './limits.ts'
import type { Member, Membership } from './membership.ts'
import { MEMBER_PROTOCOL, PRE_ADMISSION_PROTOCOLS } from './protocols.ts'
import { createStreamAdapter } from './stream-adapter.ts'

/** How long a refused connection may linger so that the refusal gets through, in milliseconds. */
const LINGER_MS = 1000
/** How often admitted peers are checked for certificates that have expired, in milliseconds. */
const EXPIRY_CHECK_MS = 2000

export interface GateOptions {
  components: Libp2pComponents
  membership: Membership
  limits: MeshLimits
  log: Logger
  clock: Clock
  onAdmitted(connection: Connection, member: Member): void
  onRefused(peer: PeerId, error: AdmissionError): void
}

interface Gated {
  readonly connection: Connection
  readonly remote: PeerId
  /** The far side has proven itself: it may be served. */
  serve: boolean
  /** Both have: everything may be used. */
  admitted: boolean
  joining: boolean
  readonly settled: PromiseWithResolvers<void>
  readonly life: AbortController
}

/**
 * Keeps everything but admission and joining from connections whose far side is not a member.
 *
 * libp2p's own hook for this, `registrar.use`, is not enough: it is per protocol, it comes after the protocol was
 * negotiated (a stranger could list them), and an inbound stream appends its handler to the registered list, so that the
 * second stream is handled twice. Therefore each connection gets its own view of the registrar, which knows only the
 * open protocols until the far side is admitted, and its `newStream` waits for admission.
 */
export interface Gate {
  /** Resolves when a connection is admitted; rejects when it is refused or closed. */
  admitted(connection: Connection, signal?: AbortSignal): Promise<void>
  isAdmitted(connection: Connection): boolean
  /** Lets a connection that is not admitted live longer, because it is joining. False if it does already. */
  startJoining(connection: Connection): boolean
  /** Ends the connections of peers that are not, or no longer, members. */
  recheck(peers?: readonly PeerId[]): void
  start(): void
  stop(): void
}

export function createGate(options: GateOptions): Gate {
  const { components, membership, limits, log, clock } = options
  const gated = new Map<Connection, Gated>()
  let unadmittedCount = 0
  let lingeringCount = 0
  let cancelExpiryCheck: (() => void) | undefined

  function settle(entry: Gated, error?: Error): void {
    if (gated.get(entry.connection) === entry && !entry.admitted) unadmittedCount--
    if (error !== undefined) {
      gated.delete(entry.connection)
      entry.settled.reject(error)
      entry.life.abort(error)
    } else {
      entry.admitted = true
      entry.settled.resolve()
    }
  }

  /** Closes a connection; after a refusal only once the far side had the time to read it and to hang up itself. */
  async function closeSoon(connection: Connection, reason: AdmissionError): Promise<void> {
    const saidWhy = !reason.remote && reason.reason !== 'no_answer'
    if (saidWhy && connection.status === 'open') {
      const closed = Promise.withResolvers<void>()
      connection.addEventListener('close', () => closed.resolve(), { once: true })
      const cancel = clock.schedule(LINGER_MS, closed.resolve)
      lingeringCount++
      await closed.promise
      lingeringCount--
      cancel()
    }
    try {
      await connection.close({ signal: AbortSignal.timeout(LINGER_MS) })
    } catch {
      connection.abort(reason)
    }
  }

  /** Removes what libp2p noted of a stranger, so that strangers don't fill the peer store. */
  function forget(entry: Gated): void {
    if (membership.isMember(entry.remote)) return
    components.peerStore.delete(entry.connection.remotePeer).catch((reason: unknown) => {
      log.debug({ err: reason, peer: entry.remote }, 'could not forget a peer that was not admitted')
    })
  }

  function refuse(entry: Gated, reason: unknown): void {
    if (!gated.has(entry.connection)) return
    const error =
      reason instanceof AdmissionError
        ? reason
        : new AdmissionError('no_answer', `admission failed: ${errorMessage(reason)}`, { cause: reason })
    settle(entry, error)
    entry.serve = false
    if (!entry.joining) options.onRefused(entry.remote, error)
    void closeSoon(entry.connection, error).then(() => forget(entry))
  }

  function admitEntry(entry: Gated, member: Member): void {
    if (!gated.has(entry.connection) || entry.admitted) return
    entry.serve = true
    settle(entry)
    options.onAdmitted(entry.connection, member)
  }

  async function initiate(entry: Gated, newStream: Connection['newStream']): Promise<void> {
    const signal = anySignal([entry.life.signal], limits.admissionMs)
    try {
      const stream = await newStream(MEMBER_PROTOCOL, { signal, runOnLimitedConnection: true })
      const adapter = createStreamAdapter(stream)
      admitEntry(entry, await initiateHandshake(membership, adapter, entry.remote, signal))
    } catch (reason) {
      if (reason instanceof Error && reason.name === 'UnsupportedProtocolError') {
        refuse(entry, new AdmissionError('no_answer', 'the peer is not a trellis node', { cause: reason }))
      } else refuse(entry, reason)
    }
  }

  async function answer(stream: Stream, connection: Connection): Promise<void> {
    const entry = gated.get(connection)
    if (entry === undefined || entry.serve || connection.direction === 'outbound') {
      stream.abort(new TrellisError('failed_precondition', 'no admission handshake is due'))
      return
    }
    const signal = anySignal([entry.life.signal], limits.admissionMs)
    try {
      const member = await answerHandshake(
        membership,
        createStreamAdapter(stream),
        entry.remote,
        () => {
          entry.serve = true
        },
        signal,
      )
      admitEntry(entry, member)
    } catch (reason) {
      refuse(entry, reason)
    }
  }

  /** What a connection sees of the registrar. */
  function registrarView(entry: Gated): Registrar {
    const gateMiddleware: StreamMiddleware = (stream, connection, next) => {
      if (!entry.serve && !PRE_ADMISSION_PROTOCOLS.includes(stream.protocol)) {
        throw new TrellisError('permission_denied', 'not admitted')
      }
      next(stream, connection)
    }
    return new Proxy(components.registrar, {
      get(target, key) {
        if (key === 'getProtocols' && !entry.serve) return () => [...PRE_ADMISSION_PROTOCOLS]
        // A new list each time, because the connection appends to it.
        if (key === 'getMiddleware') return () => [gateMiddleware]
        const value: unknown = Reflect.get(target, key)
        return typeof value === 'function' ? value.bind(target) : value
      },
    })
  }

  function onOpen(event: CustomEvent<Connection>): void {
    const connection = event.detail
    const entry: Gated = {
      connection,
      remote: connection.remotePeer.toString(),
      serve: false,
      admitted: false,
      joining: false,
      settled: Promise.withResolvers<void>(),
      life: new AbortController(),
    }
    // Nobody may be waiting for it.
    entry.settled.promise.catch(() => {})
    const internals = connection as unknown as { components: object }
    const view = registrarView(entry)
    internals.components = new Proxy(internals.components, {
      get: (target, key): unknown => (key === 'registrar' ? view : Reflect.get(target, key)),
    })
    const newStream = connection.newStream.bind(connection)
    connection.newStream = async (protocols, streamOptions = {}) => {
      await waitFor(entry, streamOptions.signal)
      return newStream(protocols, streamOptions)
    }
    connection.addEventListener('close', () => {
      if (!gated.has(connection)) return
      settle(entry, new AdmissionError('no_answer', 'the connection was closed'))
      gated.delete(connection)
      forget(entry)
    })
    if (unadmittedCount + lingeringCount >= limits.maxUnadmitted) {
      connection.abort(new AdmissionError('busy', 'too many connections that are not admitted'))
      return
    }
    gated.set(connection, entry)
    unadmittedCount++
    const expire = (): void => {
      if (entry.admitted || !gated.has(connection)) return
      if (entry.joining) {
        clock.schedule(limits.joinMs, () => {
          if (!entry.admitted) refuse(entry, new AdmissionError('no_answer', 'joining took too long'))
        })
      } else refuse(entry, new AdmissionError('no_answer', `not admitted within ${limits.admissionMs} ms`))
    }
    clock.schedule(limits.admissionMs, expire)
    // After this event, so that libp2p has noted the connection.
    if (connection.direction === 'outbound') queueMicrotask(() => void initiate(entry, newStream))
  }

  async function waitFor(entry: Gated, signal: AbortSignal | undefined): Promise<void> {
    if (entry.admitted) return
    throwIfAborted(signal)
    await abortable(entry.settled.promise, signal)
  }

  function recheck(peers?: readonly PeerId[]): void {
    const chosen = peers === undefined ? undefined : new Set(peers)
    for (const [connection, entry] of gated) {
      if (!entry.serve || (chosen !== undefined && !chosen.has(entry.remote))) continue
      if (membership.isMember(entry.remote)) continue
      const revoked = membership.isRevoked(entry.remote)
      const error = new AdmissionError(revoked ? 'revoked' : 'expired', 'the peer is no longer a member')
      settle(entry, error)
      options.onRefused(entry.remote, error)
      connection.abort(error)
      forget(entry)
    }
  }

  const unsubscribe = membership.onChange(event => {
    if (event.type === 'revocation') recheck(event.peers)
  })

  function scheduleExpiryCheck(): void {
    cancelExpiryCheck = clock.schedule(EXPIRY_CHECK_MS, () => {
      recheck()
      scheduleExpiryCheck()
    })
  }

  // Before libp2p starts, so that this listener is the first to see a connection.
  components.events.addEventListener('connection:open', onOpen)

  return {
    async admitted(connection, signal) {
      const entry = gated.get(connection)
      if (entry === undefined) throw new AdmissionError('no_answer', 'the connection is closed')
      try {
        await waitFor(entry, signal)
      } catch (reason) {
        if (signal?.aborted === true && !entry.life.signal.aborted) throw abortError(signal)
        throw reason
      }
    },
    isAdmitted: connection => gated.get(connection)?.admitted === true,
    startJoining(connection) {
      const entry = gated.get(connection)
      if (entry === undefined || entry.joining) return false
      entry.joining = true
      return true
    },
    recheck,
    start() {
      components.registrar
        .handle(MEMBER_PROTOCOL, (stream, connection) => void answer(stream, connection), {
          maxInboundStreams: 1,
          maxOutboundStreams: 1,
          runOnLimitedConnection: true,
        })
        .catch((reason: unknown) => log.error({ err: reason }, 'could not serve admission'))
      scheduleExpiryCheck()
    },
    stop() {
      cancelExpiryCheck?.()
      unsubscribe()
    },
  }
}
