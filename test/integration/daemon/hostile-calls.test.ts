import assert from 'node:assert/strict'
import { connect as connectSocket } from 'node:net'
import { join } from 'node:path'
import { it } from 'node:test'
import fc from 'fast-check'
import { createSocketStream, TrellisError } from '../../../src/base/index.ts'
import { createRpcConnection, type MethodDescriptor, type RpcConnection } from '../../../src/rpc/index.ts'
import {
  MeshControl,
  ModelsControl,
  NodeControl,
  ProgramsControl,
  rawCodec,
  StateControl,
} from '../../../src/wire/index.ts'
import { createScratch } from '../../support/scratch.ts'
import { startNode } from './support.ts'

const METHODS: MethodDescriptor[] = [NodeControl, MeshControl, ModelsControl, ProgramsControl, StateControl]
  .flatMap(service => Object.values<MethodDescriptor>(service.methods))
  // These do what they are asked, whatever comes.
  .filter(method => !['Stop', 'Create', 'Join'].includes(method.name))

async function open(path: string): Promise<RpcConnection> {
  const socket = connectSocket({ path, allowHalfOpen: true })
  await new Promise<void>(resolve => socket.once('connect', () => resolve()))
  return createRpcConnection(createSocketStream(socket), { caller: { kind: 'local' } })
}

/** What a method does with a request: its error, or `undefined`. A stream is read up to its first message. */
async function outcome(connection: RpcConnection, method: MethodDescriptor, request: Uint8Array): Promise<unknown> {
  const raw: MethodDescriptor = { ...method, kind: 'bidiStream', request: rawCodec, response: rawCodec }
  const replies = connection.stream(raw, [request], { timeoutMs: 5000 })
  try {
    await Promise.race([replies.next(), new Promise(resolve => setTimeout(resolve, 50))])
    return undefined
  } catch (reason) {
    return reason
  } finally {
    await replies.return?.()
  }
}

const text = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom('', '..', '/', '@', 'a:b@c', '\u0000', '\u202e', 'x'.repeat(5000), 'trellis.members', '__proto__'),
)

/** Protobuf that is well formed in part: a text in each of the first fields, then anything. */
const request = fc.tuple(fc.array(text, { maxLength: 3 }), fc.uint8Array({ maxLength: 40 })).map(([texts, tail]) =>
  Buffer.concat([
    ...texts.map((value, index) => {
      const bytes = Buffer.from(value)
      const length: number[] = []
      let rest = bytes.byteLength
      for (; rest > 127; rest >>= 7) length.push((rest & 127) | 128)
      length.push(rest)
      return Buffer.concat([Buffer.from([((index + 1) << 3) | 2, ...length]), bytes])
    }),
    tail,
  ]),
)

it('every control method answers any request with a result or a proper error', async () => {
  await using scratch = await createScratch()
  await using node = await startNode(join(scratch.path, 'home'))
  await node.client.mesh.create('demo')
  const connection = await open(node.daemon.socketPath)
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...METHODS), request, async (method, bytes) => {
      const error = await outcome(connection, method, bytes)
      if (error === undefined) return
      assert.ok(error instanceof TrellisError, method.path)
      assert.notEqual(error.kind, 'internal', `${method.path}: ${error.message}`)
    }),
    { numRuns: 400, interruptAfterTimeLimit: 20_000 },
  )
  assert.equal(connection.isClosed, false)
  assert.equal((await node.client.node.status()).home, node.home)
  await connection.close(100)
})
