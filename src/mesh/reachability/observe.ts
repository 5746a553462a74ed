import type { Socket as UdpSocket } from 'node:dgram'
import { connect, type Socket } from 'node:net'
import { abortable, type Random } from '../../base/index.ts'
import type { Endpoint } from './endpoint.ts'
import { decodeBindingResponse, encodeBindingRequest, STUN_MAX_BYTES, TRANSACTION_ID_BYTES } from './stun.ts'

/** Time between repeats of an unanswered UDP request. Not longer, since a lost one holds up a punch. */
const RETRANSMIT_MS = 200

export interface AskOptions {
  signal: AbortSignal
  timeoutMs: number
  changeAddress?: boolean
  changePort?: boolean
}

/** Asks an observer from where it sees this UDP socket. `undefined` when no answer came in time. */
export async function observeUdp(
  socket: UdpSocket,
  observer: Endpoint,
  random: Random,
  { signal, timeoutMs, changeAddress = false, changePort = false }: AskOptions,
): Promise<Endpoint | undefined> {
  const transactionId = random.bytes(TRANSACTION_ID_BYTES)
  const request = encodeBindingRequest({ transactionId, changeAddress, changePort })
  const answer = Promise.withResolvers<Endpoint | undefined>()
  const onMessage = (message: Buffer) => {
    const response = decodeBindingResponse(message)
    if (response !== undefined && Buffer.compare(response.transactionId, transactionId) === 0)
      answer.resolve(response.mapped)
  }
  // A send fails at once where the network is down; that is an answer that doesn't come.
  const ask = () => socket.send(request, observer.port, observer.address, () => {})
  socket.on('message', onMessage)
  const repeat = setInterval(ask, RETRANSMIT_MS)
  const timer = setTimeout(() => answer.resolve(undefined), timeoutMs)
  try {
    ask()
    return await abortable(answer.promise, signal)
  } finally {
    clearInterval(repeat)
    clearTimeout(timer)
    socket.off('message', onMessage)
  }
}

export interface TcpObservation {
  readonly mapped: Endpoint
  /** Kept open while the mapping is needed. Has an error listener. */
  readonly socket: Socket
}

/** Asks an observer from where it sees a TCP connection made from this local port. `undefined` when it doesn't answer. */
export async function observeTcp(
  localPort: number,
  observer: Endpoint,
  random: Random,
  { signal, timeoutMs }: Pick<AskOptions, 'signal' | 'timeoutMs'>,
): Promise<TcpObservation | undefined> {
  const transactionId = random.bytes(TRANSACTION_ID_BYTES)
  const answer = Promise.withResolvers<Endpoint | undefined>()
  const socket = connect({ host: observer.address, port: observer.port, localPort, noDelay: true })
  const timer = setTimeout(() => answer.resolve(undefined), timeoutMs)
  let buffered = Buffer.alloc(0)
  socket.on('error', () => answer.resolve(undefined))
  socket.on('close', () => answer.resolve(undefined))
  socket.on('connect', () =>
    socket.write(encodeBindingRequest({ transactionId, changeAddress: false, changePort: false })),
  )
  socket.on('data', chunk => {
    buffered = Buffer.concat([buffered, chunk])
    const response = decodeBindingResponse(buffered)
    if (response !== undefined && Buffer.compare(response.transactionId, transactionId) === 0)
      answer.resolve(response.mapped)
    else if (buffered.byteLength > STUN_MAX_BYTES) socket.destroy()
  })
  let mapped: Endpoint | undefined
  try {
    mapped = await abortable(answer.promise, signal)
  } finally {
    clearTimeout(timer)
    if (mapped === undefined) socket.destroy()
  }
  return mapped === undefined ? undefined : { mapped, socket }
}
