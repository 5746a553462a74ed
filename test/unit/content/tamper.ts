import type { ByteStream, PeerStreams } from '../../../src/base/index.ts'
import { FrameParser, frameOf } from '../../../src/content/frames.ts'
import {
  decodeRequest,
  decodeResponse,
  encodeResponse,
  type RequestMessage,
  type ResponseMessage,
} from '../../../src/content/messages.ts'

/** Changes what a node sends on the streams that it serves; `undefined` sends nothing. */
export function tampering(
  change: (frame: Uint8Array, stream: ByteStream) => Uint8Array | undefined,
): (streams: PeerStreams) => PeerStreams {
  return streams => ({
    self: streams.self,
    open: (...parameters) => streams.open(...parameters),
    connected: () => streams.connected(),
    onPeer: listener => streams.onPeer(listener),
    handle: (protocol, handler) =>
      streams.handle(protocol, (stream, peer) => {
        const send = stream.send.bind(stream)
        stream.send = frame => {
          const changed = change(frame, stream)
          return changed === undefined ? true : send(changed)
        }
        handler(stream, peer)
      }),
  })
}

/** A frame with a chunk in it, by its size. */
export function isChunkFrame(frame: Uint8Array): boolean {
  return frame.byteLength > 100_000
}

/** What a frame that a server sends is. */
export function responseType(frame: Uint8Array): ResponseMessage['type'] {
  let type: ResponseMessage['type'] | undefined
  const parser = new FrameParser({
    control(bytes) {
      type = decodeResponse(bytes).type
      return undefined
    },
    payload() {},
  })
  // The payload is not needed.
  parser.push(frame.subarray(0, 4 + new DataView(frame.buffer, frame.byteOffset).getUint32(0)))
  return type as ResponseMessage['type']
}

/** Answers requests as a script says. */
export function serveScript(
  streams: PeerStreams,
  answer: (request: RequestMessage, reply: (response: ResponseMessage, payload?: Uint8Array) => void) => void,
): void {
  streams.handle('/trellis/content/1', stream => {
    const reply = (response: ResponseMessage, payload?: Uint8Array) => {
      stream.send(frameOf(encodeResponse(response)))
      if (payload !== undefined) stream.send(payload)
    }
    const parser = new FrameParser({
      control(bytes) {
        answer(decodeRequest(bytes), reply)
        return undefined
      },
      payload() {},
    })
    stream.open({ data: chunk => parser.push(chunk), drain() {}, end() {}, close() {} })
  })
}
