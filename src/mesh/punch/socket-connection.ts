import type { Socket } from 'node:net'
import type { AbortOptions, Logger as Libp2pLogger, MultiaddrConnection } from '@libp2p/interface'
import { AbstractMultiaddrConnection, type SendResult } from '@libp2p/utils'
import type { Multiaddr } from '@multiformats/multiaddr'
import { abortable } from '../../base/index.ts'

interface SocketConnectionOptions {
  socket: Socket
  direction: 'inbound' | 'outbound'
  remoteAddr: Multiaddr
  log: Libp2pLogger
}

/**
 * A connected TCP socket as libp2p's upgrader takes it. The TCP transport has the like, but makes it only of sockets
 * that it dialed or accepted itself.
 */
class SocketConnection extends AbstractMultiaddrConnection {
  readonly #socket: Socket

  constructor(options: SocketConnectionOptions) {
    super(options)
    const { socket } = options
    this.#socket = socket
    socket.on('data', bytes => this.onData(bytes))
    socket.on('error', reason => this.abort(reason))
    socket.once('end', () => this.onTransportClosed())
    socket.once('close', () => this.onTransportClosed())
    socket.on('drain', () => this.safeDispatchEvent('drain'))
  }

  sendData(data: Iterable<Uint8Array>): SendResult {
    let sentBytes = 0
    let canSendMore = true
    for (const bytes of data) {
      sentBytes += bytes.byteLength
      canSendMore = this.#socket.write(bytes)
      if (!canSendMore) break
    }
    return { sentBytes, canSendMore }
  }

  async sendClose({ signal }: AbortOptions = {}): Promise<void> {
    if (this.#socket.destroyed) return
    const closed = new Promise(resolve => this.#socket.once('close', resolve))
    this.#socket.destroySoon()
    // The far side may not take what is left to send.
    await abortable(closed, signal)
  }

  sendReset(): void {
    // A socket that is being closed in good order can't be reset any more.
    if (this.#socket.writableEnded) this.#socket.destroy()
    else this.#socket.resetAndDestroy()
  }

  sendPause(): void {
    this.#socket.pause()
  }

  sendResume(): void {
    this.#socket.resume()
  }
}

export function createSocketConnection(options: SocketConnectionOptions): MultiaddrConnection {
  return new SocketConnection(options)
}
