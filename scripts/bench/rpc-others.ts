/**
 * Other people's RPC, for comparison: the same 128 B echo with the same protobuf codec on both ends, and with deadlines where
 * they know them. Their packages are installed into a temporary folder when the bench runs.
 */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer as createHttp2Server } from 'node:http2'
import { createRequire } from 'node:module'
import { type AddressInfo, connect as connectTcp, createServer } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { decodeMessage, encodeMessage } from '../../src/wire/index.ts'
import { trellis } from '../../test/support/generated/echo.js'
import { EchoService } from '../../test/support/generated/echo.services.ts'

export const OTHER_PACKAGES = [
  '@grpc/grpc-js@1.14.7',
  '@connectrpc/connect@2.2.0',
  '@connectrpc/connect-node@2.2.0',
  '@bufbuild/protobuf@2.17.0',
  '@nats-io/transport-node@3.4.0',
  'protomux-rpc@1.10.0',
  '@hyperswarm/secret-stream@6.9.2',
]
/** NATS is a server of its own, written in Go. */
export const NATS_SERVER = 'github.com/nats-io/nats-server/v2@v2.11.4'

export const OTHERS = ['grpc', 'connect', 'nats', 'protomux'] as const
export type Other = (typeof OTHERS)[number]

// Their types are not here: the packages are installed when the bench runs.
// oxlint-disable-next-line typescript/no-explicit-any
type Foreign = any

const TIMEOUT_MS = 30_000
const { EchoRequest, EchoReply } = trellis.test
type Call = (payload: Uint8Array) => Promise<unknown>

/** Imports a package from the folder that the bench installed into. */
async function load(folder: string, name: string): Promise<Foreign> {
  const path = createRequire(join(folder, 'package.json')).resolve(name)
  return await import(pathToFileURL(path).href)
}

const encodeRequest = (request: { payload: Uint8Array }) => Buffer.from(encodeMessage(EchoRequest, request))
const decodeRequest = (bytes: Uint8Array) => decodeMessage(EchoRequest, bytes, 1 << 20)
const encodeReply = (reply: { payload: Uint8Array }) => Buffer.from(encodeMessage(EchoReply, reply))
const decodeReply = (bytes: Uint8Array) => decodeMessage(EchoReply, bytes, 1 << 20)

const GRPC_SERVICE = {
  echo: {
    path: '/trellis.test.Echo/Echo',
    requestStream: false,
    responseStream: false,
    requestSerialize: encodeRequest,
    requestDeserialize: decodeRequest,
    responseSerialize: encodeReply,
    responseDeserialize: decodeReply,
  },
}

async function connectDescriptor(folder: string): Promise<Foreign> {
  const { createFileRegistry, fromBinary } = await load(folder, '@bufbuild/protobuf')
  const { FileDescriptorSetSchema } = await load(folder, '@bufbuild/protobuf/wkt')
  const set = fromBinary(FileDescriptorSetSchema, Buffer.from(EchoService.descriptors, 'base64'))
  return createFileRegistry(set).getService(EchoService.name)
}

/** Starts the server; the result says where it is. */
export async function serveOther(other: Other, folder: string): Promise<number> {
  switch (other) {
    case 'grpc': {
      const { default: grpc } = await load(folder, '@grpc/grpc-js')
      const server = new grpc.Server()
      server.addService(GRPC_SERVICE, {
        echo: (call: Foreign, callback: Foreign) => callback(null, { payload: call.request.payload }),
      })
      return await new Promise((resolve, reject) => {
        server.bindAsync('127.0.0.1:0', grpc.ServerCredentials.createInsecure(), (error: Error | null, port: number) =>
          error === null ? resolve(port) : reject(error),
        )
      })
    }
    case 'connect': {
      const { connectNodeAdapter } = await load(folder, '@connectrpc/connect-node')
      const service = await connectDescriptor(folder)
      const routes = (router: Foreign) =>
        router.service(service, { echo: (request: Foreign) => ({ payload: request.payload }) })
      const server = createHttp2Server(connectNodeAdapter({ routes }))
      server.listen(0, '127.0.0.1')
      await once(server, 'listening')
      return (server.address() as AddressInfo).port
    }
    case 'nats': {
      const child = spawn(join(folder, 'bin', 'nats-server'), ['-a', '127.0.0.1', '-p', '-1'], {
        stdio: ['ignore', 'ignore', 'pipe'],
      })
      process.once('exit', () => child.kill())
      let said = ''
      const port = await new Promise<number>((resolve, reject) => {
        child.once('exit', code => reject(new Error(`nats-server ended with ${code}: ${said}`)))
        child.stderr.on('data', (chunk: Buffer) => {
          said = (said + chunk.toString()).slice(-4000)
          const match = /client connections on 127\.0\.0\.1:(\d+)/.exec(said)
          if (match !== null) resolve(Number(match[1]))
        })
      })
      const { connect } = await load(folder, '@nats-io/transport-node')
      const connection = await connect({ servers: `127.0.0.1:${port}` })
      connection.subscribe('echo', {
        callback: (_error: unknown, message: Foreign) =>
          message.respond(encodeReply({ payload: decodeRequest(message.data).payload })),
      })
      await connection.flush()
      return port
    }
    case 'protomux': {
      const { default: SecretStream } = await load(folder, '@hyperswarm/secret-stream')
      const { default: ProtomuxRpc } = await load(folder, 'protomux-rpc')
      const server = createServer({ noDelay: true }, socket => {
        const rpc = new ProtomuxRpc(new SecretStream(false, socket))
        rpc.respond('echo', { valueEncoding: rawEncoding }, (bytes: Uint8Array) =>
          encodeReply({ payload: decodeRequest(bytes).payload }),
        )
        socket.on('error', () => {})
      })
      server.listen(0, '127.0.0.1')
      await once(server, 'listening')
      return (server.address() as AddressInfo).port
    }
    default:
      return other satisfies never
  }
}

/** Bytes as they are, in the form that Holepunch's codecs have. */
const rawEncoding = {
  preencode(state: { end: number }, bytes: Uint8Array) {
    state.end += bytes.byteLength
  },
  encode(state: { start: number; buffer: Uint8Array }, bytes: Uint8Array) {
    state.buffer.set(bytes, state.start)
    state.start += bytes.byteLength
  },
  decode(state: { start: number; end: number; buffer: Uint8Array }) {
    const bytes = state.buffer.subarray(state.start, state.end)
    state.start = state.end
    return bytes
  },
}

/** Connects to the server; the result makes one call. */
export async function callOther(other: Other, folder: string, port: number): Promise<Call> {
  switch (other) {
    case 'grpc': {
      const { default: grpc } = await load(folder, '@grpc/grpc-js')
      const Client = grpc.makeGenericClientConstructor(GRPC_SERVICE, 'Echo')
      const client = new Client(`127.0.0.1:${port}`, grpc.credentials.createInsecure())
      return payload =>
        new Promise((resolve, reject) => {
          client.echo({ payload }, { deadline: Date.now() + TIMEOUT_MS }, (error: Error | null, reply: unknown) =>
            error === null ? resolve(reply) : reject(error),
          )
        })
    }
    case 'connect': {
      const { createConnectTransport } = await load(folder, '@connectrpc/connect-node')
      const { createClient } = await load(folder, '@connectrpc/connect')
      const transport = createConnectTransport({
        baseUrl: `http://127.0.0.1:${port}`,
        httpVersion: '2',
        useBinaryFormat: true,
      })
      const client = createClient(await connectDescriptor(folder), transport)
      return payload => client.echo({ payload }, { timeoutMs: TIMEOUT_MS })
    }
    case 'nats': {
      const { connect } = await load(folder, '@nats-io/transport-node')
      const connection = await connect({ servers: `127.0.0.1:${port}` })
      return async payload =>
        decodeReply((await connection.request('echo', encodeRequest({ payload }), { timeout: TIMEOUT_MS })).data)
    }
    case 'protomux': {
      const { default: SecretStream } = await load(folder, '@hyperswarm/secret-stream')
      const { default: ProtomuxRpc } = await load(folder, 'protomux-rpc')
      const socket = connectTcp({ port, host: '127.0.0.1', noDelay: true })
      const rpc = new ProtomuxRpc(new SecretStream(true, socket))
      await rpc.fullyOpened()
      const options = { valueEncoding: rawEncoding, timeout: TIMEOUT_MS }
      return async payload => decodeReply(await rpc.request('echo', encodeRequest({ payload }), options))
    }
    default:
      return other satisfies never
  }
}

/** Installs everything into a folder. The result names what could not be, with the reason. */
export function installOthers(folder: string): Map<Other, string> {
  const missing = new Map<Other, string>()
  execFileSync(
    'npm',
    ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--silent', ...OTHER_PACKAGES],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 300_000,
    },
  )
  try {
    execFileSync('go', ['install', NATS_SERVER], {
      env: { ...process.env, GOBIN: join(folder, 'bin') },
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 600_000,
    })
  } catch (reason) {
    missing.set(
      'nats',
      `its server needs Go, which is missing or failed: ${reason instanceof Error ? reason.message : ''}`,
    )
  }
  return missing
}
