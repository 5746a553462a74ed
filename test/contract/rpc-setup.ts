import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ByteStream, createMemoryPair, type Logger, silentLogger, TrellisError } from '../../src/base/index.ts'
import {
  type Caller,
  type Client,
  client,
  createRouter,
  createRpcConnection,
  type MethodDescriptor,
  type RpcConnection,
  type RpcLimits,
  type ServedMethod,
  type ServerInterceptor,
} from '../../src/rpc/index.ts'
import { rawCodec } from '../../src/wire/index.ts'
import { createEchoService, type EchoRecord } from '../support/echo-service.ts'
import { eventually } from '../support/eventually.ts'
import { EchoService } from '../support/generated/echo.services.ts'

export const KIB = 1024
export const MIB = 1024 * KIB

export interface StreamPair {
  streams: [ByteStream, ByteStream]
  /** Cuts the line as a lost connection does. */
  cut: () => void
  close(): Promise<void>
}

export interface Setup {
  here: RpcConnection
  there: RpcConnection
  echo: Client<typeof EchoService>
  record: EchoRecord
  cut: () => void
  /** Ends the caller's side of the stream and nothing else. */
  halfClose: () => void
}

export interface SetupOptions {
  limits?: Partial<RpcLimits>
  clientLimits?: Partial<RpcLimits>
  caller?: Caller
  interceptors?: ServerInterceptor[]
  log?: Logger
  trouble?: (text: string) => Error | undefined
}

export const kind = (expected: string, remote?: boolean) => (reason: unknown) => {
  assert(reason instanceof TrellisError, String(reason))
  assert.equal(reason.kind, expected, reason.message)
  if (remote !== undefined) assert.equal(reason.remote, remote, reason.message)
  return true
}

export type Contract = (what: string, options: SetupOptions, run: (setup: Setup) => Promise<void>) => void

const rawMethod = (path: string): MethodDescriptor => ({
  name: '',
  path,
  kind: 'bidiStream',
  idempotent: false,
  request: rawCodec,
  response: rawCodec,
})

/** Puts somebody in between who passes all calls on, as daemons do; the stream that is left leads to it. */
function passOn(stream: ByteStream, options: SetupOptions): { stream: ByteStream; connections: RpcConnection[] } {
  const [near, far] = createMemoryPair()
  const limits = options.limits ?? {}
  const out: RpcConnection = createRpcConnection(near, { caller: { kind: 'local' }, limits })
  const relay = (path: string): ServedMethod => ({
    descriptor: rawMethod(path),
    handler: () => assert.fail('not passed on'),
    relay: call => ({ connection: out, method: rawMethod(path), options: call.repeated() }),
  })
  const router = createRouter({ fallback: relay })
  const into = createRpcConnection(stream, { router, caller: { kind: 'local' }, limits })
  // One line with two parts.
  void into.closed.then(reason => (reason === undefined ? out.close() : out.abort(reason)))
  void out.closed.then(reason => (reason === undefined ? into.close() : into.abort(reason)))
  return { stream: far, connections: [into, out] }
}

/**
 * Tests over one kind of stream, each of which must leave nothing behind. `passedOn` has somebody in between;
 * `skipped` tells which tests say nothing then, and why.
 */
export function createContract(
  name: string,
  createPair: () => Promise<StreamPair>,
  { passedOn = false, skipped = new Map<string, string>() } = {},
): Contract {
  async function setup(options: SetupOptions, run: (setup: Setup) => Promise<void>): Promise<void> {
    const pair = await createPair()
    const { service, record } = createEchoService(options.trouble)
    const between = passedOn ? passOn(pair.streams[1], options) : { stream: pair.streams[1], connections: [] }
    const there = createRpcConnection(between.stream, {
      router: createRouter({ services: [service], interceptors: options.interceptors ?? [] }),
      caller: options.caller ?? { kind: 'local' },
      limits: options.limits ?? {},
      log: options.log ?? silentLogger,
    })
    const here = createRpcConnection(pair.streams[0], { caller: { kind: 'local' }, limits: options.clientLimits ?? {} })
    try {
      await run({
        here,
        there,
        echo: client(EchoService, here),
        record,
        cut: pair.cut,
        halfClose: () => pair.streams[0].closeWrite(),
      })
      await assertNothingLeft(here, there, ...between.connections)
    } finally {
      here.abort(new Error('test is over'))
      there.abort(new Error('test is over'))
      await pair.close()
    }
  }

  return (what, setupOptions, run) => {
    const skip = skipped.get(what)
    const options = { timeout: 120_000, ...(skip === undefined ? {} : { skip }) }
    void test(`${name}: ${what}`, options, () => setup(setupOptions, run))
  }
}

export async function assertNothingLeft(...connections: RpcConnection[]): Promise<void> {
  await eventually(() => {
    for (const connection of connections) {
      assert.deepEqual(connection.stats, {
        outgoingCallCount: 0,
        incomingCallCount: 0,
        handlerCount: 0,
        heldBytes: 0,
        deadlineCount: 0,
      })
    }
  })
}
