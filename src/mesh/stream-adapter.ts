import type { Stream, StreamCloseEvent, StreamMessageEvent } from '@libp2p/interface'
import { Uint8ArrayList } from 'uint8arraylist'
import { type ByteStream, type ByteStreamEvents, TrellisError } from '../base/index.ts'

/** Queued bytes below which a writer that was told to wait goes on. */
const LOW_WATER_BYTES = 64 * 1024

/**
 * A libp2p stream as a `ByteStream`. What libp2p leaves open is settled here: a stream that closes while unread bytes
 * wait delivers them first, and one that closes without the far side's end of stream was lost, not finished. And libp2p
 * says `drain` whenever some bytes left, however many still wait: a writer that trusts it queues without bound. And it forgets
 * a pause that comes while a resumed stream gives what has waited: the far side would send until the stream breaks.
 */
export function createStreamAdapter(stream: Stream): ByteStream {
  let events: ByteStreamEvents | undefined
  let remoteFinished = hasRemoteFinished()
  let locallyFinished = false
  let endDelivered = false
  let closed = false
  let writerWaits = false
  let sending = false
  /** Whether the reader wants nothing, which may come within `resume`: libp2p would tell the far side to go on behind it. */
  let pauses = false
  let resuming = false

  function hasRemoteFinished(): boolean {
    // One that has closed although this side has not ended its writing was lost.
    return stream.remoteWriteStatus === 'closed' && (stream.status === 'open' || stream.status === 'closing')
  }

  const isFull = (): boolean => stream.writableNeedsDrain || stream.writeBufferLength > LOW_WATER_BYTES

  const isReadable = (): boolean => stream.readStatus === 'readable'

  function maybeDrain(): void {
    if (!writerWaits || sending || closed || stream.writeStatus !== 'writable' || isFull()) return
    writerWaits = false
    events?.drain()
  }

  function deliverEnd(): void {
    if (endDelivered || closed) return
    endDelivered = true
    events?.end()
  }

  function finish(error: Error | undefined): void {
    if (closed) return
    // After the current call, so that nobody is told of a close by the call that caused it.
    queueMicrotask(() => {
      if (closed) return
      if (error === undefined) deliverEnd()
      closed = true
      events?.close(error)
    })
  }

  function onClose(error: Error | undefined, local: boolean): void {
    if (error !== undefined) {
      finish(local ? error : new TrellisError('unavailable', 'stream was reset by the peer', { cause: error }))
    } else if (remoteFinished && locallyFinished) {
      if (stream.readBufferLength === 0) finish(undefined)
      else stream.addEventListener('end', () => finish(undefined), { once: true })
    } else {
      finish(new TrellisError('unavailable', 'connection to the peer was lost'))
    }
  }

  function send(chunk: Uint8Array | Uint8ArrayList): boolean {
    if (closed || locallyFinished) throw new TrellisError('unavailable', 'stream is closed')
    if (chunk.byteLength === 0) return !writerWaits
    // The events that end a wait may come within this call: what is true behind it counts.
    sending = true
    try {
      stream.send(chunk)
    } catch (cause) {
      throw new TrellisError('unavailable', 'stream is closed', { cause })
    } finally {
      sending = false
    }
    // Whoever was told to wait is told to go on, whatever was sent in between.
    if (isFull()) writerWaits = true
    return !writerWaits
  }

  return {
    open(newEvents) {
      if (events !== undefined) throw new TrellisError('internal', 'stream opened twice')
      events = newEvents
      remoteFinished ||= hasRemoteFinished()
      stream.addEventListener('remoteCloseWrite', () => {
        remoteFinished = true
      })
      // Either may be the last event before the queue is empty and the transport takes more. Behind them, as `idle` comes while the
      // stream is still sending: what it is given then stays in its queue, and nothing sets that going again.
      const drainSoon = (): void => queueMicrotask(maybeDrain)
      stream.addEventListener('drain', drainSoon)
      stream.addEventListener('idle', drainSoon)
      stream.addEventListener('end', () => {
        if (remoteFinished && stream.status !== 'aborted' && stream.status !== 'reset') deliverEnd()
      })
      stream.addEventListener('close', (event: StreamCloseEvent) => onClose(event.error, event.local === true))
      stream.addEventListener('message', (event: StreamMessageEvent) => {
        if (closed) return
        const { data } = event
        if (data instanceof Uint8Array) newEvents.data(data)
        else for (const part of data) newEvents.data(part)
      })
      if (stream.readableEnded && remoteFinished) queueMicrotask(deliverEnd)
      if (stream.status === 'aborted' || stream.status === 'reset' || stream.status === 'closed') {
        onClose(stream.status === 'closed' ? undefined : new TrellisError('unavailable', 'stream was reset'), true)
      }
    },
    send,
    sendBoth: (head, body) => send(new Uint8ArrayList(head, body)),
    pause() {
      pauses = true
      if (!resuming && isReadable()) stream.pause()
    },
    resume() {
      pauses = false
      if (closed || resuming || stream.readStatus !== 'paused') return
      resuming = true
      try {
        stream.resume()
      } catch {
        // What had waited was delivered. The connection is gone, so that the far side can't be told to go on; `close` tells.
      } finally {
        resuming = false
      }
      if (pauses && isReadable()) stream.pause()
    },
    closeWrite() {
      if (locallyFinished || closed) return
      locallyFinished = true
      // Rejects only if the stream closes first, which `close` tells.
      stream.close().catch(() => {})
    },
    abort(reason) {
      stream.abort(reason)
      // One that has closed tells nothing more, and what it still had for its reader is not waited for any longer.
      if (events !== undefined && stream.status === 'closed') finish(reason)
    },
  }
}
