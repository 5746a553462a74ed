import assert from 'node:assert/strict'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { TrellisError } from '../../../src/base/index.ts'
import { createLogger, createMetrics, openRotatingFile } from '../../../src/telemetry/index.ts'
import { createScratch } from '../../support/scratch.ts'

function capture(isTTY = false) {
  const lines: string[] = []
  return { lines, isTTY, write: (line: string) => void lines.push(line) }
}

describe('logger', () => {
  it('writes JSON lines with level, time, fields and those of its parents', () => {
    const sink = capture()
    const log = createLogger({ sink, fields: { pid: 7 } })
    log.child({ room: 'mesh' }).info({ peer: 'a' }, 'connected')
    const line = JSON.parse(sink.lines[0] ?? '') as Record<string, unknown>
    assert.deepEqual(
      { ...line, time: 0 },
      { level: 'info', time: 0, pid: 7, room: 'mesh', peer: 'a', msg: 'connected' },
    )
    assert.ok(Date.parse(line['time'] as string) > 0)
  })

  it('follows a change of level in children made before', () => {
    const sink = capture()
    const log = createLogger({ sink, level: 'warn' })
    const child = log.child({})
    child.info({}, 'no')
    log.setLevel('debug')
    child.debug({}, 'yes')
    log.setLevel('silent')
    child.error({}, 'no')
    assert.deepEqual(
      sink.lines.map(line => (JSON.parse(line) as { msg: string }).msg),
      ['yes'],
    )
  })

  it('takes out secrets, by name and by form, and keeps errors with their causes', () => {
    const sink = capture()
    const ticket = `trellis1${'a2'.repeat(40)}`
    const error = new TrellisError('unavailable', `cannot use ${ticket}`, { cause: new Error('inner') })
    createLogger({ sink }).error(
      { error, ticket, auth: { api_key: 'k', clientSecret: 's', note: 'n' }, seed: new Uint8Array(32) },
      `failed with ${ticket}`,
    )
    const text = sink.lines.join('')
    assert.ok(!text.includes('a2a2'), text)
    const line = JSON.parse(text) as { auth: object; seed: string; error: { kind: string; cause: { message: string } } }
    assert.deepEqual(line.auth, { api_key: '[redacted]', clientSecret: '[redacted]', note: 'n' })
    assert.equal(line.seed, '[redacted]')
    assert.equal(line.error.kind, 'unavailable')
    assert.equal(line.error.cause.message, 'inner')
  })

  it('bounds what a hostile value can write', () => {
    const sink = capture()
    const cyclic: Record<string, unknown> = {
      text: 'x'.repeat(1_000_000),
      list: Array.from({ length: 10_000 }, () => 1),
    }
    cyclic['self'] = cyclic
    createLogger({ sink }).warn({ cyclic }, 'hostile')
    assert.ok((sink.lines[0]?.length ?? 0) < 100_000)
  })

  it('is pretty on a terminal', () => {
    const sink = capture(true)
    createLogger({ sink }).info({ peer: 'a' }, 'connected')
    assert.match(sink.lines[0] ?? '', /INFO.*connected.*peer/s)
    assert.throws(() => JSON.parse(sink.lines[0] ?? '') as unknown)
  })
})

describe('metrics', () => {
  it('give the text exposition', async () => {
    const metrics = createMetrics()
    metrics.counter('trellis_mesh_streams_total', 'Streams opened.', ['direction'])(2, { direction: 'in' })
    metrics.gauge('trellis_mesh_peers_count', 'Peers connected.')(3)
    metrics.histogram('trellis_rpc_latency_seconds', 'Latency.', [0.1, 1])(0.5)
    const text = await metrics.text()
    assert.match(text, /trellis_mesh_streams_total\{direction="in"\} 2/)
    assert.match(text, /trellis_mesh_peers_count 3/)
    assert.match(text, /trellis_rpc_latency_seconds_bucket\{le="1"\} 1/)
    assert.match(text, /trellis_process_resident_memory_bytes/)
  })

  it('can be registered twice, never throw on odd values, and bound their series', async () => {
    const metrics = createMetrics()
    for (let round = 0; round < 2; round++)
      metrics.counter('trellis_rpc_calls_total', 'Calls.', ['peer'])(1, { peer: 'a' })
    const add = metrics.counter('trellis_rpc_calls_total', 'Calls.', ['peer'])
    add(-1, { peer: 'a' })
    add(Number.NaN, { peer: 'a' })
    for (let index = 0; index < 5000; index++) add(1, { peer: `p${index}`, unknown: 'x' })
    const text = await metrics.text()
    assert.match(text, /trellis_rpc_calls_total\{peer="a"\} 2/)
    assert.equal(text.split('\n').filter(line => line.startsWith('trellis_rpc_calls_total{')).length, 1000)
    assert.throws(() => metrics.gauge('trellis_rpc_calls_total', 'Calls.'), { kind: 'internal' })
  })
})

describe('log file', () => {
  it('is rotated when it is full and readable by its owner alone', async () => {
    await using scratch = await createScratch()
    const path = join(scratch.path, 'daemon.log')
    {
      using file = openRotatingFile(path, 100)
      for (let index = 0; index < 10; index++) file.write(`${String(index).repeat(29)}\n`)
    }
    assert.equal((await stat(path)).mode & 0o777, 0o600)
    assert.match(await readFile(path, 'utf8'), /^9+\n$/)
    assert.equal((await readFile(`${path}.1`, 'utf8')).split('\n').length, 4)
  })
})
