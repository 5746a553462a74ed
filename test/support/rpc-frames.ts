import type { ByteStream } from '../../src/base/index.ts'
import { FrameParser } from '../../src/rpc/index.ts'
import { encodeMessage, rpcProto } from '../../src/wire/index.ts'

/** Frame types and flags by number, as proto/README.md gives them: not taken from the code under test. */
export const TYPE = {
  hello: 0,
  call: 1,
  message: 2,
  end: 3,
  status: 4,
  credit: 5,
  cancel: 6,
  ping: 7,
  goaway: 8,
} as const
export const FLAGS = { reply: 1, end: 2, long: 4, compressed: 8 } as const

export interface Frame {
  type: number
  flags: number
  id: number
  payload: Buffer
}

export function frame(type: number, flags: number, id: number, payload: Uint8Array = Buffer.alloc(0)): Buffer {
  const bytes = Buffer.alloc(9 + payload.byteLength)
  bytes.writeUIntBE(payload.byteLength, 0, 3)
  bytes[3] = type
  bytes[4] = flags
  bytes.writeUInt32BE(id, 5)
  bytes.set(payload, 9)
  return bytes
}

export function helloFrame(hello: rpcProto.rpc.Hello.$Properties = { version: 1 }): Buffer {
  return frame(TYPE.hello, 0, 0, encodeMessage(rpcProto.rpc.Hello, hello))
}

export function callFrame(
  id: number,
  path: string,
  timeoutMs = 0xffffffff,
  header: Uint8Array = Buffer.alloc(0),
): Buffer {
  const payload = Buffer.alloc(6 + path.length + header.byteLength)
  payload.writeUInt32BE(timeoutMs, 0)
  payload.writeUInt16BE(path.length, 4)
  payload.write(path, 6, 'latin1')
  payload.set(header, 6 + path.length)
  return frame(TYPE.call, 0, id, payload)
}

export function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

/** The far end of an RPC connection, worked by hand. */
export interface RawPeer {
  received: Frame[]
  isClosed: boolean
  send(...frames: Uint8Array[]): void
  of(type: number): Frame[]
}

export function createRawPeer(stream: ByteStream): RawPeer {
  const peer: RawPeer = {
    received: [],
    isClosed: false,
    send(...frames) {
      for (const bytes of frames) stream.send(bytes)
    },
    of: type => peer.received.filter(frame => frame.type === type),
  }
  const parser = new FrameParser((type, flags, id, buffer, start, end) => {
    peer.received.push({ type, flags, id, payload: Buffer.from(buffer.subarray(start, end)) })
    return true
  })
  stream.open({
    data: chunk => parser.push(chunk),
    drain() {},
    end: () => stream.closeWrite(),
    close() {
      peer.isClosed = true
    },
  })
  return peer
}
