/**
 * What members of the mesh, programs and web sites may try against agents: each attempt is refused, and is in the audit log
 * of the node that was attacked.
 */
import assert from 'node:assert/strict'
import { createServer as createHttpServer } from 'node:http'
import { type AddressInfo, connect, createServer } from 'node:net'
import { after, before, test } from 'node:test'
import { MAX_CHAIN_DEPTH, type OpenHeader, openAgentStream } from '../../../src/agents/agent-streams.ts'
import { type AgentCard, signCard, wireCard } from '../../../src/agents/card.ts'
import {
  AGENT_PROTOCOL,
  AGENTS_DOCUMENT,
  type AgentDefinition,
  type AgentError,
  EMPTY_DESCRIPTION,
  POLICY_DOCUMENT,
  parseAgentRef,
  startForward,
} from '../../../src/agents/index.ts'
import { MAX_MCP_MESSAGE_BYTES } from '../../../src/agents/mcp/json-rpc.ts'
import { createMcpTarget } from '../../../src/agents/mcp/target.ts'
import { PrefacedStream } from '../../../src/agents/prefaced-stream.ts'
import type { ByteStream, PeerId } from '../../../src/base/index.ts'
import { agentsProto, encodeMessage } from '../../../src/wire/index.ts'
import { type AgentMesh, type AgentNode, auditOf, createAgentMesh, service } from '../../support/agents.ts'
import { eventually } from '../../support/eventually.ts'

const { agents: proto } = agentsProto
const stack = new AsyncDisposableStack()
let mesh: AgentMesh
/** Is attacked; an admin. */
let a: AgentNode
/** A member of its domain. */
let b: AgentNode
/** A member of another domain. */
let c: AgentNode
let port = 0
/** What the services of `a` have seen. */
const reached: string[] = []

const program: AgentDefinition = {
  name: 'robot',
  kind: 'program',
  url: '',
  command: [],
  environment: {},
  workingDirectory: '',
  description: EMPTY_DESCRIPTION,
}

before(async () => {
  mesh = stack.use(await createAgentMesh())
  a = await mesh.start(1)
  b = await mesh.start(2)
  c = await mesh.start(3)
  mesh.admins.add(a.peer)
  mesh.changed()
  const http = createHttpServer((request, response) => {
    reached.push(`${request.method} ${request.url} ${String(request.headers['trellis-peer'])}`)
    response.end('reached')
  })
  const tcp = createServer(socket => {
    reached.push('tcp')
    socket.on('error', () => {})
    socket.on('data', chunk => socket.write(chunk))
  })
  for (const server of [http, tcp]) {
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    stack.defer(() => void server.close())
  }
  stack.defer(() => http.closeAllConnections())
  const portOf = (server: typeof tcp): number => (server.address() as AddressInfo).port
  await a.agents.register(service('web', `http://127.0.0.1:${portOf(http)}`))
  for (const name of ['raw', 'metered', 'few', 'slow', 'single'])
    await a.agents.register(service(name, `tcp://127.0.0.1:${portOf(tcp)}`))
  await a.agents.attach(program, () => ({
    protocols: [],
    async *invoke(tool) {
      reached.push(tool)
      yield { type: 'result', json: '"done"' }
    },
    async close() {},
  }))
  // Says whatever it is told: what comes back has reached it.
  await a.agents.attach({ ...program, name: 'echo', kind: 'mcp', command: ['/bin/cat'] }, createMcpTarget)
  await a.agents.publishPolicy({
    domains: { elsewhere: [c.peer] },
    rules: [
      { effect: 'allow', from: ['elsewhere'], agents: ['robot'], tools: ['wave'] },
      { effect: 'deny', agents: ['web'], tools: ['GET /admin*'] },
    ],
    limits: [
      { agents: ['few'], calls_per_minute: 2 },
      { agents: ['metered'], bytes_per_minute: 20_000 },
      { agents: ['slow'], seconds_per_minute: 1 },
      { agents: ['single'], calls_at_once: 1 },
    ],
  })
  await eventually(() => {
    assert.equal(b.agents.policies.current.domainOf(c.peer), 'elsewhere')
    assert.equal(b.agents.registry.find({ peer: a.peer }).length, 8)
  })
  port = stack.use(await startForward(b.agents, { ref: parseAgentRef('web') })).port
})
after(() => stack.disposeAsync())

function header(change: Partial<OpenHeader>): OpenHeader {
  return { agent: 'raw', protocol: 'tunnel', timeoutMs: undefined, depth: 0, traceParent: '', ...change }
}

/** Opens a stream as an attacker would, past what its own node would check. */
function open(from: AgentNode, change: Partial<OpenHeader>): Promise<ByteStream> {
  const openRaw = async () => ({ stream: await from.streams.open(a.peer, AGENT_PROTOCOL) })
  return openAgentStream(openRaw, a.peer, header(change), AbortSignal.timeout(60_000))
}

/** Opens one with bytes of one's own as the first message. Gives the answer's category. */
async function openWith(from: AgentNode, bytes: Uint8Array, isFramed = true): Promise<string> {
  const stream = new PrefacedStream(await from.streams.open(a.peer, AGENT_PROTOCOL))
  if (isFramed) stream.writeMessage(bytes)
  else stream.send(bytes)
  const answer = proto.Opened.decode(await stream.readMessage(65_536, AbortSignal.timeout(60_000)))
  stream.abort(new Error('done'))
  return answer.failure === null || answer.failure === undefined
    ? 'accepted'
    : (proto.Category[answer.failure.category as number] ?? '').replace('CATEGORY_', '')
}

function openMessage(change: object): Uint8Array {
  return encodeMessage(proto.Open, { agent: 'raw', protocol: proto.Protocol.PROTOCOL_TUNNEL, ...change })
}

async function refused(attempt: Promise<unknown>, category: string): Promise<void> {
  await assert.rejects(attempt, (reason: AgentError) => {
    assert.equal(reason.category, category)
    return true
  })
}

/** Makes one uniform call with bytes of one's own. */
async function callWith(from: AgentNode, bytes: Uint8Array): Promise<string> {
  const stream = (await open(from, { agent: 'robot', protocol: 'call' })) as PrefacedStream
  stream.writeMessage(bytes)
  const event = proto.CallEvent.decode(await stream.readMessage(65_536, AbortSignal.timeout(60_000)))
  stream.abort(new Error('done'))
  return (proto.Category[event.failure?.category as number] ?? 'none').replace('CATEGORY_', '')
}

function callMessage(tool: string, argumentsJson: string): Uint8Array {
  return encodeMessage(proto.CallRequest, { tool, argumentsJson })
}

/** Sends bytes in a session of MCP. Gives what comes back: the answer's first line, or the category of a reset. */
async function rpc(from: AgentNode, ...parts: (string | Uint8Array)[]): Promise<string> {
  const stream = await open(from, { agent: 'echo', protocol: 'mcp' })
  const over = Promise.withResolvers<string>()
  let text = ''
  stream.open({
    data(chunk) {
      text += Buffer.from(chunk).toString()
      if (text.includes('\n')) over.resolve(text.split('\n')[0] ?? '')
    },
    drain() {},
    end: () => over.resolve('ended'),
    close: () => over.resolve('reset'),
  })
  try {
    for (const part of parts) stream.send(Buffer.from(part))
  } catch {
    // Reset meanwhile.
  }
  const answer = await over.promise
  stream.abort(new Error('done'))
  return answer
}

const toolCall = (params: string, id = '1'): string =>
  `{"jsonrpc":"2.0","id":${id},"method":"tools/call","params":${params}}\n`

/** Sends bytes to the forwarded port; gives the status of the answer. */
async function http(bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => {})
  socket.write(bytes)
  let text = ''
  for await (const part of socket) {
    text += String(part)
    if (text.includes('\r\n\r\n')) break
  }
  socket.destroy()
  return text.slice(9, 12)
}

function request(path: string, ...lines: string[]): string {
  return [`GET ${path} HTTP/1.1`, 'host: localhost', ...lines, '', ''].join('\r\n')
}

/** Sends bytes on a stream until it is reset. */
async function pour(stream: ByteStream, byteCount: number): Promise<void> {
  const over = Promise.withResolvers<void>()
  stream.open({ data() {}, drain() {}, end() {}, close: error => (error ? over.reject(error) : over.resolve()) })
  for (let sent = 0; sent < byteCount; sent += 4096) {
    try {
      stream.send(new Uint8Array(4096))
    } catch {
      break
    }
  }
  await over.promise
}

async function until(stream: ByteStream): Promise<void> {
  const over = Promise.withResolvers<void>()
  stream.open({ data() {}, drain() {}, end() {}, close: error => (error ? over.reject(error) : over.resolve()) })
  await over.promise
}

function cardOf(peer: PeerId, name: string): AgentCard {
  return { ...EMPTY_DESCRIPTION, peer, name, kind: 'tcp', updatedMs: Date.now(), trustDomain: 'lab' }
}

/** Writes a card by hand into an attacker's own part of the registry. */
async function plant(from: AgentNode, key: string, bytes: Uint8Array, signature: Uint8Array): Promise<void> {
  from.state.document(AGENTS_DOCUMENT).set(key, {
    card: Buffer.from(bytes).toString('base64'),
    signature: Buffer.from(signature).toString('base64url'),
  })
  await eventually(() => assert.notEqual(a.state.document(AGENTS_DOCUMENT).getFrom(from.peer, key), undefined))
  for (const node of [a, b, c]) {
    const found = node.agents.registry.find({ name: key, offlineToo: true })
    assert.ok(!found.some(({ card }) => card.name === key && card.description !== ''), 'a planted card shows')
    assert.ok(!node.agents.registry.find({ peer: from.peer, name: key, offlineToo: true }).length)
  }
}

interface Attack {
  name: string
  attack: () => Promise<void>
  /** What the audit log of `a` says of it. */
  logged: { peer?: () => PeerId; category: string; protocol?: string }
}

const DENIED = 'PERMISSION_DENIED'
const INVALID = 'INVALID_PARAMS'

const sign = (node: AgentNode, bytes: Uint8Array): Uint8Array =>
  node.signer.sign(Buffer.concat([Buffer.from('trellis agent card v1\0'), bytes]))
const encodeCard = (card: AgentCard, meshId = 'test'): Uint8Array => encodeMessage(proto.Card, wireCard(card, meshId))

/** Attacks by cards: written by `c` into its own part of the registry. */
const cardAttacks: [string, string, () => Promise<void>][] = [
  [
    'a card in the name of another peer',
    DENIED,
    async () => {
      const bytes = encodeCard(cardOf(a.peer, 'forged'))
      await plant(c, 'forged', bytes, sign(c, bytes))
    },
  ],
  [
    'a card with the signature of nobody',
    DENIED,
    async () => {
      await plant(c, 'unsigned', encodeCard(cardOf(c.peer, 'unsigned')), new Uint8Array(64))
    },
  ],
  [
    'a card of another, copied whole',
    DENIED,
    async () => {
      const { bytes, signature } = signCard(cardOf(a.peer, 'copied'), 'test', a.signer)
      await plant(c, 'copied', bytes, signature)
    },
  ],
  [
    'a card of another mesh',
    DENIED,
    async () => {
      const bytes = encodeCard(cardOf(c.peer, 'foreign'), 'other')
      await plant(c, 'foreign', bytes, sign(c, bytes))
    },
  ],
  [
    'a card under another name',
    DENIED,
    async () => {
      const bytes = encodeCard(cardOf(c.peer, 'humble'))
      await plant(c, 'proud', bytes, sign(c, bytes))
    },
  ],
  [
    'a card that was changed behind its signature',
    DENIED,
    async () => {
      const { signature } = signCard(cardOf(c.peer, 'changed'), 'test', c.signer)
      await plant(c, 'changed', encodeCard({ ...cardOf(c.peer, 'changed'), description: 'better' }), signature)
    },
  ],
  [
    'a card that is no message',
    INVALID,
    async () => {
      const bytes = Buffer.from('ffffffff', 'hex')
      await plant(c, 'noise', bytes, sign(c, bytes))
    },
  ],
  [
    'a card that is too long',
    INVALID,
    async () => {
      const bytes = encodeCard({ ...cardOf(c.peer, 'long'), description: 'x'.repeat(33_000) })
      await plant(c, 'long', bytes, sign(c, bytes))
    },
  ],
  [
    'a card with characters that turn text around',
    INVALID,
    async () => {
      const bytes = encodeCard({ ...cardOf(c.peer, 'turned'), description: 'safe\u202eevil' })
      await plant(c, 'turned', bytes, sign(c, bytes))
    },
  ],
]

const fromB = () => b.peer
const fromC = () => c.peer

/** Attacks by JSON-RPC on an MCP server: each breaks the session, or is answered with an error. */
const rpcAttacks: [string, string, 'reset' | RegExp, () => (string | Uint8Array)[]][] = [
  ['no JSON', INVALID, 'reset', () => ['{"jsonrpc":"2.0",\n']],
  ['no text', INVALID, 'reset', () => [Buffer.from('fffe000a', 'hex')]],
  ['JSON that is no object', INVALID, 'reset', () => ['42\n']],
  ['another version', INVALID, 'reset', () => ['{"jsonrpc":"1.0","id":1,"method":"ping"}\n']],
  ['a batch', INVALID, 'reset', () => ['[{"jsonrpc":"2.0","id":1,"method":"tools/call"}]\n']],
  ['an id that is an object', INVALID, 'reset', () => [toolCall('{"name":"x"}', '{}')]],
  ['an id that no number can be', INVALID, 'reset', () => [toolCall('{"name":"x"}', '1e400')]],
  ['an id without end', INVALID, 'reset', () => [toolCall('{"name":"x"}', `"${'i'.repeat(300)}"`)]],
  ['a method that is a number', INVALID, 'reset', () => ['{"jsonrpc":"2.0","id":1,"method":7}\n']],
  ['a method without end', INVALID, 'reset', () => [`{"jsonrpc":"2.0","id":1,"method":"${'m'.repeat(300)}"}\n`]],
  ['parameters that are a list', INVALID, 'reset', () => [toolCall('["x"]')]],
  ['a result and an error at once', INVALID, 'reset', () => ['{"jsonrpc":"2.0","id":1,"result":{},"error":{}}\n']],
  ['a call that names no tool', INVALID, /INVALID_PARAMS/, () => [toolCall('{}')]],
  ['a tool whose name is a list', INVALID, /INVALID_PARAMS/, () => [toolCall('{"name":["x"]}')]],
  [
    'arguments nested without end',
    INVALID,
    /INVALID_PARAMS/,
    () => [toolCall(`{"name":"x","arguments":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)],
  ],
  [
    'a message that is too long',
    'RESOURCE_EXHAUSTED',
    'reset',
    () => [toolCall(`{"name":"x","arguments":{"a":"${'x'.repeat(MAX_MCP_MESSAGE_BYTES)}"}}`)],
  ],
  [
    'a message that never ends',
    'RESOURCE_EXHAUSTED',
    'reset',
    () => Array.from({ length: 12 }, () => new Uint8Array(1024 * 1024).fill(0x20)),
  ],
]

const attacks: Attack[] = [
  ...rpcAttacks.map(
    ([name, category, answer, parts]): Attack => ({
      name: `JSON-RPC: ${name}`,
      logged: { peer: fromB, category, protocol: 'mcp' },
      attack: async () => {
        const got = await rpc(b, ...parts())
        if (answer === 'reset') assert.ok(got === 'reset' || got === 'ended', got)
        else assert.match(got, answer)
      },
    }),
  ),
  ...cardAttacks.map(([name, category, attack]) => ({
    name,
    attack,
    logged: { peer: fromC, category, protocol: 'card' },
  })),
  {
    name: 'a policy by one who is no admin',
    logged: { peer: fromC, category: DENIED, protocol: 'policy' },
    attack: async () => {
      c.state
        .document(POLICY_DOCUMENT)
        .set('policy', { domains: {}, rules: [{ effect: 'allow' }], same_domain: 'allow', limits: [] })
      await eventually(() => assert.notEqual(a.state.document(POLICY_DOCUMENT).getFrom(c.peer, 'policy'), undefined))
      assert.equal(a.agents.policies.current.domainOf(c.peer), 'elsewhere')
      await refused(open(c, {}), DENIED)
    },
  },
  {
    name: 'a stream that begins with noise',
    logged: { peer: fromB, category: INVALID },
    attack: async () => {
      assert.equal(await openWith(b, Buffer.from('ffffffffff', 'hex')), INVALID)
    },
  },
  {
    name: 'a first message of four gigabytes',
    logged: { peer: fromB, category: 'RESOURCE_EXHAUSTED' },
    attack: async () => {
      await assert.rejects(openWith(b, Buffer.from('ffffffff00', 'hex'), false))
    },
  },
  {
    name: 'a name that is a path',
    logged: { peer: fromB, category: INVALID },
    attack: async () => {
      assert.equal(await openWith(b, openMessage({ agent: '../../etc/passwd' })), INVALID)
    },
  },
  {
    name: 'a name that is an address',
    logged: { peer: fromB, category: INVALID },
    attack: async () => {
      assert.equal(await openWith(b, openMessage({ agent: 'tcp://169.254.169.254:80' })), INVALID)
    },
  },
  {
    name: 'a protocol that nobody knows',
    logged: { peer: fromB, category: INVALID },
    attack: async () => {
      assert.equal(await openWith(b, openMessage({ protocol: 99 })), INVALID)
    },
  },
  {
    name: 'calls in a circle',
    logged: { peer: fromB, category: 'RESOURCE_EXHAUSTED' },
    attack: async () => {
      await refused(open(b, { depth: MAX_CHAIN_DEPTH + 1 }), 'RESOURCE_EXHAUSTED')
    },
  },
  {
    name: 'another protocol than the agent speaks',
    logged: { peer: fromB, category: 'RESOURCE_NOT_FOUND' },
    attack: async () => {
      await refused(open(b, { agent: 'raw', protocol: 'mcp' }), 'RESOURCE_NOT_FOUND')
    },
  },
  {
    name: 'an agent that is not there',
    logged: { peer: fromB, category: 'RESOURCE_NOT_FOUND' },
    attack: async () => {
      await refused(open(b, { agent: 'secret' }), 'RESOURCE_NOT_FOUND')
    },
  },
  {
    name: 'a call from another domain',
    logged: { peer: fromC, category: DENIED },
    attack: async () => {
      await refused(open(c, {}), DENIED)
    },
  },
  {
    name: 'finding out from another domain which agents there are',
    logged: { peer: fromC, category: DENIED },
    attack: async () => {
      await refused(open(c, { agent: 'secret' }), DENIED)
    },
  },
  {
    name: 'a tool that the rule does not name',
    logged: { peer: fromC, category: DENIED },
    attack: async () => {
      assert.equal(await callWith(c, callMessage('fire', '{}')), DENIED)
    },
  },
  {
    name: 'a tool whose name begins like an allowed one',
    logged: { peer: fromC, category: DENIED },
    attack: async () => {
      assert.equal(await callWith(c, callMessage('wave\0fire', '{}')), DENIED)
    },
  },
  {
    // That the log still holds is seen at the end.
    name: 'a tool whose name ends lines, for those who read the log by lines',
    logged: { peer: fromC, category: DENIED },
    attack: async () => {
      assert.equal(await callWith(c, callMessage('a\u2028b\u2029c\r\n', '{}')), DENIED)
    },
  },
  {
    name: 'the first message of another, sent again',
    logged: { peer: fromC, category: DENIED },
    attack: async () => {
      // Whoever saw it go by: it says nothing of who sends it.
      assert.equal(await openWith(c, openMessage({})), DENIED)
    },
  },
  {
    name: 'a caller who is no longer a member',
    logged: { peer: fromC, category: DENIED },
    attack: async () => {
      mesh.revoked.add(c.peer)
      await refused(open(c, { agent: 'robot', protocol: 'call' }), DENIED)
      mesh.revoked.delete(c.peer)
    },
  },
  {
    name: 'a call for the sake of one that never was',
    logged: { peer: () => a.peer, category: DENIED },
    attack: async () => {
      await refused(a.agents.open(parseAgentRef('raw'), { protocol: 'tunnel', parent: 'made-up' }), DENIED)
    },
  },
  {
    name: 'arguments that are no object',
    logged: { peer: fromB, category: INVALID },
    attack: async () => {
      assert.equal(await callWith(b, callMessage('wave', '[1]')), INVALID)
    },
  },
  {
    name: 'arguments that are not JSON',
    logged: { peer: fromB, category: INVALID },
    attack: async () => {
      assert.equal(await callWith(b, callMessage('wave', '{"a":')), INVALID)
    },
  },
  {
    name: 'a request that is no message',
    logged: { peer: fromB, category: INVALID },
    attack: async () => {
      assert.equal(await callWith(b, Buffer.from('ffffffff', 'hex')), INVALID)
    },
  },
  {
    name: 'a request of a gigabyte',
    logged: { peer: fromB, category: 'RESOURCE_EXHAUSTED' },
    attack: async () => {
      const stream = await open(b, { agent: 'robot', protocol: 'call' })
      stream.send(Buffer.from('40000000', 'hex'))
      await assert.rejects(until(stream))
    },
  },
  {
    name: 'the name of a tool without end',
    logged: { peer: fromB, category: INVALID },
    attack: async () => {
      assert.equal(await callWith(b, callMessage('w'.repeat(3000), '{}')), INVALID)
    },
  },
  {
    name: 'more calls than a minute has',
    logged: { peer: fromB, category: 'RATE_LIMITED' },
    attack: async () => {
      for (let count = 0; count < 2; count++) (await open(b, { agent: 'few' })).abort(new Error('done'))
      await refused(open(b, { agent: 'few' }), 'RATE_LIMITED')
    },
  },
  {
    name: 'more calls at once',
    logged: { peer: fromB, category: 'RESOURCE_EXHAUSTED' },
    attack: async () => {
      const first = await open(b, { agent: 'single' })
      await refused(open(b, { agent: 'single' }), 'RESOURCE_EXHAUSTED')
      first.abort(new Error('done'))
    },
  },
  {
    name: 'more bytes than a minute has, over several streams',
    logged: { peer: fromB, category: 'RATE_LIMITED' },
    attack: async () => {
      const streams = [await open(b, { agent: 'metered' }), await open(b, { agent: 'metered' })]
      await Promise.all(streams.map(stream => assert.rejects(pour(stream, 200_000))))
      await refused(open(b, { agent: 'metered' }), 'RATE_LIMITED')
    },
  },
  {
    name: 'more seconds than a minute has',
    logged: { peer: fromB, category: 'RATE_LIMITED' },
    attack: async () => {
      await assert.rejects(until(await open(b, { agent: 'slow' })))
      await refused(open(b, { agent: 'slow' }), 'RATE_LIMITED')
    },
  },
  {
    name: 'headers that say who calls',
    logged: { peer: fromB, category: DENIED },
    attack: async () => {
      assert.equal(await http(request('/spoofed', `trellis-peer: ${a.peer}`, 'trellis-role: admin')), '200')
      assert.ok(reached.includes(`GET /spoofed ${b.peer}`))
      assert.ok(!reached.includes(`GET /spoofed ${a.peer}`))
    },
  },
  {
    name: 'the same in the spelling of variables',
    logged: { peer: fromB, category: DENIED },
    attack: async () => {
      assert.equal(await http(request('/spoofed2', `TRELLIS_PEER: ${a.peer}`)), '200')
      assert.ok(reached.includes(`GET /spoofed2 ${b.peer}`))
    },
  },
  ...(
    [
      [
        'a web site whose name leads to the loopback',
        '403',
        'GET /rebound HTTP/1.1\r\nhost: evil.example\r\n\r\n',
        DENIED,
      ],
      ['the page of another site', '403', request('/origin', 'origin: https://evil.example'), DENIED],
      ['a page that hides its origin', '403', request('/hidden', 'origin: null'), DENIED],
      ['a picture in the page of another site', '403', request('/fetched', 'sec-fetch-site: cross-site'), DENIED],
      [
        'a request for another server',
        '400',
        'GET http://169.254.169.254/ HTTP/1.1\r\nhost: localhost\r\n\r\n',
        INVALID,
      ],
      ['a tunnel to another server', '400', 'CONNECT 169.254.169.254:80 HTTP/1.1\r\nhost: localhost\r\n\r\n', INVALID],
      ['a path that a rule denies', '403', request('/admin/users'), DENIED],
      ['the same, encoded', '403', request('/%61dmin'), DENIED],
      ['the same, with a detour', '403', request('/public/../admin'), DENIED],
      ['the same, with a hidden detour', '403', request('/public/..%2fadmin'), DENIED],
      ['the same, with more slashes', '403', request('//admin'), DENIED],
      [
        'two lengths of one body',
        '400',
        'POST /smuggled HTTP/1.1\r\nhost: localhost\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\nGET /hidden HTTP/1.1\r\n\r\n',
        INVALID,
      ],
      ['headers without end', '400', request('/big', `x-big: ${'x'.repeat(40_000)}`), INVALID],
      ['a request that is none', '400', 'HELO mail\r\n\r\n', INVALID],
      ['HTTP/2 in front of HTTP/1.1', '400', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', INVALID],
      ['a path without end', '400', request(`/${'x'.repeat(2000)}`), INVALID],
      ['a path that is not well encoded', '400', request('/%zz'), INVALID],
    ] as const
  ).map(
    ([name, status, bytes, category]): Attack => ({
      name,
      logged: { peer: fromB, category },
      attack: async () => assert.equal(await http(bytes), status),
    }),
  ),
]

for (const { name, attack, logged } of attacks) {
  test(`refused and logged: ${name}`, async () => {
    const before = reached.length
    const from = (await auditOf(a)).at(-1)?.sequence ?? 0
    await attack()
    await eventually(async () => {
      const records = (await auditOf(a)).filter(({ sequence }) => sequence > from)
      const fitting = records.filter(
        record =>
          record.outcome === 'denied' &&
          record.category === logged.category &&
          (logged.peer === undefined || record.peer === logged.peer()) &&
          (logged.protocol === undefined || record.protocol === logged.protocol),
      )
      assert.ok(fitting.length > 0, JSON.stringify(records))
    })
    const seen = reached.slice(before).filter(what => !/tcp|spoofed/.test(what))
    assert.deepEqual(seen, [])
  })
}

test('what is allowed still is, and the log of it all holds', async () => {
  const events: unknown[] = []
  for await (const event of c.agents.call(parseAgentRef('robot'), 'wave', '{}')) events.push(event)
  assert.deepEqual(events, [{ type: 'result', json: '"done"' }])
  assert.match(await rpc(b, toolCall('{"name":"x"}')), /"name":"x"/)
  assert.equal(await http(request('/public')), '200')
  assert.equal((await a.agents.audit.verify()).problem, undefined)
  assert.ok(attacks.length >= 30)
})
