import type { Socket } from 'node:net'
import { TrellisError } from './errors.ts'
import type { ByteStream, ByteStreamEvents } from './streams.ts'

/** A connected TCP or Unix socket as a `ByteStream`. The socket must have been made with `allowHalfOpen`. */
export function createSocketStream(socket: Socket): ByteStream {
  let opened = false
  return {
    open(events: ByteStreamEvents) {
      if (opened) throw new TrellisError('internal', 'stream opened twice')
      opened = true
      let failure: Error | undefined
      socket.on('data', chunk => events.data(chunk))
      socket.on('drain', () => events.drain())
      socket.on('end', () => events.end())
      socket.on('error', reason => {
        failure = reason
      })
      socket.on('close', () => events.close(failure))
    },
    send(chunk) {
      if (socket.destroyed || socket.writableEnded) throw new TrellisError('unavailable', 'stream is closed')
      return socket.write(chunk)
    },
    pause: () => void socket.pause(),
    resume: () => void socket.resume(),
    closeWrite: () => void socket.end(),
    abort: reason => void socket.destroy(reason),
  }
}
