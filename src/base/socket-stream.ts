import type { Socket } from 'node:net'
import { TrellisError } from './errors.ts'
import type { ByteStream } from './streams.ts'

/**
 * A connected TCP, TLS or Unix socket as a `ByteStream`. The socket must have been made with `allowHalfOpen`. Only plain
 * TCP has a reset here: the far side of another that is aborted may see `end`, and fails when it writes.
 */
export function createSocketStream(socket: Socket): ByteStream {
  let opened = false
  let failure: Error | undefined
  // From now on, not from `open`: an error without a listener would end the process.
  socket.on('error', reason => {
    failure ??= reason
  })
  return {
    open(events) {
      if (opened) throw new TrellisError('internal', 'stream opened twice')
      opened = true
      socket.on('data', chunk => {
        if (failure === undefined) events.data(chunk)
      })
      socket.on('drain', () => events.drain())
      socket.on('end', () => {
        if (failure === undefined) events.end()
      })
      if (socket.closed) setImmediate(() => events.close(failure))
      else socket.on('close', () => events.close(failure))
    },
    send(chunk) {
      if (socket.destroyed || socket.writableEnded) throw new TrellisError('unavailable', 'stream is closed')
      return socket.write(chunk)
    },
    sendBoth(head, body) {
      if (socket.destroyed || socket.writableEnded) throw new TrellisError('unavailable', 'stream is closed')
      socket.cork()
      socket.write(head)
      const takesMore = socket.write(body)
      socket.uncork()
      return takesMore
    },
    pause: () => void socket.pause(),
    resume: () => void socket.resume(),
    closeWrite: () => void socket.end(),
    abort(reason) {
      failure ??= reason
      // Node resets plain TCP only, and throws for others.
      const isPlainTcp = socket.remoteFamily !== undefined && !('encrypted' in socket)
      // While the system is being told of the end of the writing, which it is at once, it refuses a reset: Node would forget the
      // socket then, neither closed nor told of as closed.
      const isEnding = socket.writableEnded && !socket.writableFinished && socket.writableLength === 0
      if (!isPlainTcp) socket.destroy()
      else if (isEnding) socket.once('finish', () => socket.resetAndDestroy())
      else socket.resetAndDestroy()
    },
  }
}
