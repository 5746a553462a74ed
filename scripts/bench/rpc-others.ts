/**
 * Other people's RPC, for comparison: the same 128 B echo with the same protobuf codec on both ends, and with deadlines where
 * they know them. Their packages are installed into a temporary folder when the bench runs.
 */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer as createHttp2Server, createSecureServer } from 'node:http2'
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

/**
 * As one would run them between machines: over TLS with a certificate of one's own, or, Holepunch's, with its own encryption. The
 * same without any encryption is beside them, for what it is worth: that is not what the mesh does.
 */
export const OTHERS = ['grpc', 'grpc-plain', 'connect', 'connect-plain', 'nats', 'nats-plain', 'protomux'] as const
export type Other = (typeof OTHERS)[number]

/** Whether its bytes are encrypted on the wire. */
export function isEncrypted(other: Other): boolean {
  return !other.endsWith('-plain')
}

const CERTIFICATE = 'certificate.pem'
const KEY = 'key.pem'

/** What the servers prove who they are with. */
export function createCertificate(folder: string): void {
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1']
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']
  const files = ['-keyout', join(folder, KEY), '-out', join(folder, CERTIFICATE)]
  execFileSync('openssl', ['req', ...kind, ...subject, ...files], { stdio: ['ignore', 'ignore', 'pipe'] })
}

/** The certificate and its key if it is to be used. */
function tlsOf(other: Other, folder: string): { cert: Buffer; key: Buffer } | undefined {
  if (!isEncrypted(other)) return undefined
  return { cert: readFileSync(join(folder, CERTIFICATE)), key: readFileSync(join(folder, KEY)) }
}

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
  const tls = tlsOf(other, folder)
  switch (other) {
    case 'grpc':
    case 'grpc-plain': {
      const { default: grpc } = await load(folder, '@grpc/grpc-js')
      const server = new grpc.Server()
      server.addService(GRPC_SERVICE, {
        echo: (call: Foreign, callback: Foreign) => callback(null, { payload: call.request.payload }),
      })
      return await new Promise((resolve, reject) => {
        const credentials =
          tls === undefined
            ? grpc.ServerCredentials.createInsecure()
            : grpc.ServerCredentials.createSsl(null, [{ private_key: tls.key, cert_chain: tls.cert }])
        server.bindAsync('127.0.0.1:0', credentials, (error: Error | null, port: number) =>
          error === null ? resolve(port) : reject(error),
        )
      })
    }
    case 'connect':
    case 'connect-plain': {
      const { connectNodeAdapter } = await load(folder, '@connectrpc/connect-node')
      const service = await connectDescriptor(folder)
      const routes = (router: Foreign) =>
        router.service(service, { echo: (request: Foreign) => ({ payload: request.payload }) })
      const handler = connectNodeAdapter({ routes })
      const server = tls === undefined ? createHttp2Server(handler) : createSecureServer(tls, handler)
      server.listen(0, '127.0.0.1')
      await once(server, 'listening')
      return (server.address() as AddressInfo).port
    }
    case 'nats':
    case 'nats-plain': {
      const secure = ['--tls', '--tlscert', join(folder, CERTIFICATE), '--tlskey', join(folder, KEY)]
      const parameters = ['-a', '127.0.0.1', '-p', '-1', ...(tls === undefined ? [] : secure)]
      const child = spawn(join(folder, 'bin', 'nats-server'), parameters, { stdio: ['ignore', 'ignore', 'pipe'] })
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
      const connection = await connect({
        servers: `127.0.0.1:${port}`,
        ...(tls === undefined ? {} : { tls: { ca: tls.cert.toString() } }),
      })
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
  const tls = tlsOf(other, folder)
  switch (other) {
    case 'grpc':
    case 'grpc-plain': {
      const { default: grpc } = await load(folder, '@grpc/grpc-js')
      const Client = grpc.makeGenericClientConstructor(GRPC_SERVICE, 'Echo')
      const credentials = tls === undefined ? grpc.credentials.createInsecure() : grpc.credentials.createSsl(tls.cert)
      const client = new Client(`127.0.0.1:${port}`, credentials)
      return payload =>
        new Promise((resolve, reject) => {
          client.echo({ payload }, { deadline: Date.now() + TIMEOUT_MS }, (error: Error | null, reply: unknown) =>
            error === null ? resolve(reply) : reject(error),
          )
        })
    }
    case 'connect':
    case 'connect-plain': {
      const { createConnectTransport } = await load(folder, '@connectrpc/connect-node')
      const { createClient } = await load(folder, '@connectrpc/connect')
      const transport = createConnectTransport({
        baseUrl: `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}`,
        ...(tls === undefined ? {} : { nodeOptions: { ca: tls.cert } }),
        httpVersion: '2',
        useBinaryFormat: true,
      })
      const client = createClient(await connectDescriptor(folder), transport)
      return payload => client.echo({ payload }, { timeoutMs: TIMEOUT_MS })
    }
    case 'nats':
    case 'nats-plain': {
      const { connect } = await load(folder, '@nats-io/transport-node')
      const connection = await connect({
        servers: `127.0.0.1:${port}`,
        ...(tls === undefined ? {} : { tls: { ca: tls.cert.toString() } }),
      })
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
    const why = `its server needs Go, which is missing or failed: ${reason instanceof Error ? reason.message : ''}`
    missing.set('nats', why).set('nats-plain', why)
  }
  return missing
}
