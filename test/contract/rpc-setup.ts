import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ByteStream, type Logger, silentLogger, TrellisError } from '../../src/base/index.ts'
import {
  type Caller,
  type Client,
  client,
  createRouter,
  createRpcConnection,
  type RpcConnection,
  type RpcLimits,
  type ServerInterceptor,
} from '../../src/rpc/index.ts'
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

/** Tests over one kind of stream, each of which must leave nothing behind. */
export function createContract(name: string, createPair: () => Promise<StreamPair>): Contract {
  async function setup(options: SetupOptions, run: (setup: Setup) => Promise<void>): Promise<void> {
    const pair = await createPair()
    const { service, record } = createEchoService(options.trouble)
    const there = createRpcConnection(pair.streams[1], {
      router: createRouter({ services: [service], interceptors: options.interceptors ?? [] }),
      caller: options.caller ?? { kind: 'local' },
      limits: options.limits ?? {},
      log: options.log ?? silentLogger,
    })
    const here = createRpcConnection(pair.streams[0], { caller: { kind: 'local' }, limits: options.clientLimits ?? {} })
    try {
      await run({ here, there, echo: client(EchoService, here), record, cut: pair.cut })
      await assertNothingLeft(here, there)
    } finally {
      here.abort(new Error('test is over'))
      there.abort(new Error('test is over'))
      await pair.close()
    }
  }

  return (what, options, run) => {
    void test(`${name}: ${what}`, { timeout: 30_000 }, () => setup(options, run))
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
