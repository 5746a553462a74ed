import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatSetting } from '../../../src/cli/commands/config.ts'
import { describePull } from '../../../src/cli/commands/model.ts'
import { renderModel, renderModels } from '../../../src/cli/commands/model-list.ts'
import { renderDiagnosis, renderStatus } from '../../../src/cli/commands/node.ts'
import { renderPeers } from '../../../src/cli/commands/peers.ts'
import { summarizePings } from '../../../src/cli/commands/ping.ts'
import { renderEntries, renderStateEvent } from '../../../src/cli/commands/state.ts'
import { createOutput } from '../../../src/cli/output.ts'
import type { Model, ModelDetails, NodeStatus, PeerDiagnosis, PeerInfo } from '../../../src/client/index.ts'

const PEER = '12D3KooWAbCdEfGhJkLmNpQrStUvWxYz123456789AbCdEfGhJkL'

const peer: PeerInfo = {
  id: PEER,
  name: 'relay',
  role: 'admin',
  connected: true,
  path: 'direct',
  transport: 'tcp',
  rttMs: 0.42,
  receivedBytes: 1536,
  sentBytes: 3 * 1024 * 1024,
  connectedMs: 1_000,
  revoked: false,
}

const model: Model = {
  id: 'bafkreiabc',
  name: 'tiny',
  tag: 'latest',
  publisher: PEER,
  authors: [PEER],
  ambiguous: false,
  pinned: false,
  changed: false,
  createdMs: 0,
  sizeBytes: 200,
  fileCount: 2,
  presence: 'partial',
  presentBytes: 50,
}

test('peers: connected, unconnected and revoked ones', () => {
  const away: PeerInfo = {
    id: '12D3KooWZZZZZZZZ',
    name: '',
    role: 'member',
    connected: false,
    receivedBytes: 0,
    sentBytes: 0,
    revoked: false,
  }
  const lines = renderPeers([peer, away, { ...away, id: '12D3KooWYYYYYYYY', revoked: true }], 61_000).split('\n')
  assert.deepEqual(lines, [
    'NAME   ID              ROLE    PATH           TRANSPORT     RTT       IN      OUT  CONNECTED',
    'relay  12D3KooWAbCdEf  admin   direct         tcp        0.42ms  1.5 KiB  3.0 MiB         1m',
    '-      12D3KooWZZZZZZ  member  not connected  -               -      0 B      0 B          -',
    '-      12D3KooWYYYYYY  member  revoked        -               -      0 B      0 B          -',
  ])
})

test('a peer cannot draw on the terminal with its name', () => {
  const table = renderPeers([{ ...peer, name: 'x\u001b[2J\ny' }], 0)
  assert.ok(!table.includes('\u001b') && table.split('\n').length === 2)
})

test('models: how much of each is here', () => {
  const rows = renderModels([model, { ...model, presence: 'complete' }, { ...model, presence: 'none', name: '' }])
    .split('\n')
    .slice(1)
  assert.deepEqual(
    rows.map(row => row.split(/ {2,}/).slice(0, 4)),
    [
      ['tiny:latest', '200 B', '2', '25%'],
      ['tiny:latest', '200 B', '2', 'complete'],
      ['-', '200 B', '2', '-'],
    ],
  )
})

test('a model in detail, with tensors when asked', () => {
  const details: ModelDetails = {
    ...model,
    files: [{ path: 'a.safetensors', sizeBytes: 200, sha256: 'ff00', chunkList: 'c', tensorCount: 1 }],
    metadata: { license: 'mit' },
    tensors: [{ name: 'w', dtype: 'BF16', shape: [2, 3], file: 'a.safetensors', sizeBytes: 12 }],
    omittedTensorCount: 5,
    providers: ['12D3KooWProvider'],
    parents: ['bafparent'],
    recipients: [],
  }
  const short = renderModel(details, false)
  assert.match(short, /license +mit/)
  assert.match(short, /providers +12D3KooWProvider\nsucceeds +bafparent/)
  assert.match(short, /a\.safetensors +200 B +1 +ff00/)
  assert.doesNotMatch(short, /BF16/)
  const long = renderModel(details, true)
  assert.match(long, /w +BF16 +\[2, 3\] +12 B +a\.safetensors/)
  assert.match(long, /and 5 more tensors/)
})

test('a pull tells what came over the network and what was here', () => {
  const result = {
    model,
    fetchedBytes: 10 * 1024 ** 2,
    reusedBytes: 0,
    keptBytes: 0,
    durationMs: 2000,
    sparseFiles: [],
  }
  assert.equal(describePull(result), '10.0 MiB fetched and verified in 2.0s (5.0 MiB/s).')
  assert.equal(
    describePull({ ...result, reusedBytes: 1024, keptBytes: 2048 }),
    '10.0 MiB fetched and verified in 2.0s (5.0 MiB/s), 1.0 KiB taken from other models here, 2.0 KiB here already.',
  )
  assert.equal(
    describePull({ ...result, fetchedBytes: 0, keptBytes: 2048 }),
    '0 B fetched and verified in 2.0s, 2.0 KiB here already.',
  )
})

test('status, in and out of a mesh', () => {
  const status: NodeStatus = {
    peer: PEER,
    name: 'n1',
    version: '0.1.0',
    pid: 7,
    home: '/h',
    startedMs: 0,
    addresses: ['/ip4/127.0.0.1/tcp/1', '/ip4/127.0.0.1/tcp/2'],
    connectedPeerCount: 3,
    modelCount: 1,
    attachedProgramCount: 0,
    residentBytes: 1024 ** 2,
    preset: 'local',
  }
  assert.match(renderStatus(status, 65_000), /mesh +none.*trellis mesh create/)
  const inMesh = renderStatus({ ...status, mesh: { id: 'abc', name: 'lab', role: 'admin', founder: PEER } }, 65_000)
  assert.match(inMesh, /mesh +lab \(admin\) +abc/)
  assert.match(inMesh, /addresses +\/ip4\/127\.0\.0\.1\/tcp\/1\n +\/ip4\/127\.0\.0\.1\/tcp\/2/)
  assert.doesNotMatch(inMesh, /http/)
  assert.doesNotMatch(inMesh, /\nstate/)
  const broken = renderStatus({ ...status, stateReadOnly: 'replicated state is read-only: no space' }, 0)
  assert.match(broken, /\nstate +replicated state is read-only: no space\n +Make room/)
  assert.match(renderStatus({ ...status, httpAddress: 'http://127.0.0.1:1' }, 0), /http +http:\/\/127\.0\.0\.1:1/)
  assert.match(inMesh, /pid 7, version 0\.1\.0, started 1m 5s ago, 1\.0 MiB resident/)
})

test('entries and events of a document', () => {
  const entry = { key: 'k', author: PEER, value: { a: [1] }, updatedMs: 0 }
  assert.match(renderEntries([entry]), /k +12D3KooWAbCdEf +.* +\{"a":\[1\]\}/)
  assert.equal(
    renderStateEvent({ type: 'set', entry }, () => 'bob'),
    'set      k  bob  {"a":[1]}',
  )
  assert.equal(
    renderStateEvent({ type: 'deleted', entry }, () => 'bob'),
    'deleted  k  bob',
  )
  assert.equal(
    renderStateEvent({ type: 'current' }, () => 'bob'),
    'current',
  )
})

test('the summary of a ping', () => {
  assert.equal(summarizePings([]), undefined)
  assert.equal(summarizePings([1, 2, 3]), '3 replies, round trip min 1.00ms, mean 2.00ms, max 3.00ms')
})

function capture(options: { json?: boolean; quiet?: boolean; verbose?: boolean; isTTY?: boolean }) {
  const written = { out: '', err: '' }
  const hasColors = (): boolean => true
  const isTTY = options.isTTY === true
  const output = createOutput({
    stdout: { write: text => void (written.out += text), isTTY, hasColors, columns: 100 },
    stderr: { write: text => void (written.err += text), isTTY, hasColors },
    json: options.json === true,
    quiet: options.quiet === true,
    verbose: options.verbose === true,
  })
  return { written, output }
}

test('results on stdout, notes on stderr, and with JSON nothing but JSON', () => {
  const plain = capture({})
  plain.output.result({ a: 1 }, () => 'a is 1')
  plain.output.note('done')
  plain.output.detail('more')
  assert.deepEqual(plain.written, { out: 'a is 1\n', err: 'done\n' })

  const json = capture({ json: true, verbose: true })
  json.output.result({ a: 1 }, () => 'a is 1')
  json.output.note('done')
  json.output.detail('more')
  assert.deepEqual(json.written, { out: '{"a":1}\n', err: '' })

  const quiet = capture({ quiet: true })
  quiet.output.result({ a: 1 }, () => 'a is 1')
  quiet.output.note('done')
  assert.deepEqual(quiet.written, { out: 'a is 1\n', err: '' })
})

test('what happens meanwhile is told to people and to machines, unless they want to be left alone', () => {
  const [plain, json, quiet] = [capture({}), capture({ json: true }), capture({ json: true, quiet: true })]
  for (const { output } of [plain, json, quiet]) output.event({ dropped: 'b' }, () => 'no longer asking b')
  assert.deepEqual(
    [plain, json, quiet].map(({ written }) => written),
    [
      { out: '', err: 'no longer asking b\n' },
      { out: '', err: '{"dropped":"b"}\n' },
      { out: '', err: '' },
    ],
  )
})

test('colors on terminals only', () => {
  assert.equal(capture({}).output.paint('red', 'x'), 'x')
  assert.equal(capture({ isTTY: true }).output.paint('red', 'x'), '\u001b[31mx\u001b[39m')
})

test('doctor <peer>: what is found, the connections, what was tried, harmless on a terminal', () => {
  const relayed: PeerDiagnosis = {
    peer: { ...peer, path: 'relayed' },
    findings: ['connected over the relay gate', 'both NATs give each connection another port'],
    connections: [{ path: 'relayed', transport: 'tcp', address: '/ip4/12.1.0.10/tcp/4001/p2p-circuit', relay: PEER }],
    addresses: ['/ip4/192.168.1.2/tcp/4001'],
    dial: {
      timeMs: 2_000,
      attempts: [
        { address: '/ip4/192.168.1.2/tcp/4001', problem: 'timed out', durationMs: 6_000 },
        { address: '/ip4/12.1.0.10/tcp/4001/p2p-circuit', durationMs: 120 },
      ],
    },
    punches: [
      { timeMs: 4_000, role: 'responder', durationMs: 3, problem: 'refused: \u001b[31mbusy', methods: [] },
      {
        timeMs: 3_000,
        role: 'initiator',
        durationMs: 700,
        methods: [
          { name: 'tcp', result: 'impossible', reason: 'both NATs give each connection another port', endedMs: 90 },
          { name: 'quic', result: 'succeeded', endedMs: 700 },
        ],
      },
    ],
  }
  assert.deepEqual(renderDiagnosis(relayed).split('\n'), [
    `relay  ${PEER}`,
    '  connected over the relay gate',
    '  both NATs give each connection another port',
    '',
    'connections, the best first',
    '  relayed tcp  /ip4/12.1.0.10/tcp/4001/p2p-circuit',
    '',
    'attempts at a direct connection, newest first',
    '  1970-01-01T00:00:04.000Z  began there, 3 ms: refused: \\u{1b}[31mbusy',
    '  1970-01-01T00:00:03.000Z  began here, 700 ms',
    '    tcp    impossible 90 ms  both NATs give each connection another port',
    '    quic   succeeded  700 ms',
    '',
    'last dial, 1970-01-01T00:00:02.000Z',
    '  /ip4/192.168.1.2/tcp/4001  timed out  6000 ms',
    '  /ip4/12.1.0.10/tcp/4001/p2p-circuit  reached  120 ms',
  ])
})

test('doctor <peer>: one that is away, with what is known of it', () => {
  const away: PeerDiagnosis = {
    peer: { ...peer, name: '', connected: false },
    findings: ['not connected'],
    connections: [],
    addresses: ['/ip4/192.168.1.2/tcp/4001'],
    punches: [],
  }
  assert.deepEqual(renderDiagnosis(away).split('\n'), [
    PEER,
    '  not connected',
    '',
    'known addresses',
    '  /ip4/192.168.1.2/tcp/4001',
  ])
})

test('settings are shown in units of people, what is none as it is', () => {
  assert.equal(formatSetting('bytes', 20 * 1024 ** 3), '20.0 GiB')
  assert.equal(formatSetting('duration', 7_200_000), '2h')
  assert.equal(formatSetting('count', 300), '300')
  assert.equal(formatSetting(undefined, 'text'), 'text')
})
