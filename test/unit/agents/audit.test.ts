import assert from 'node:assert/strict'
import { appendFile, cp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { AuditLog, type AuditOptions } from '../../../src/agents/audit.ts'
import { type AuditEvent, type AuditRecord, sealRecord } from '../../../src/agents/audit-records.ts'
import { parseAgentRef } from '../../../src/agents/index.ts'
import { silentLogger } from '../../../src/base/index.ts'
import { auditOf, createAgentMesh, service } from '../../support/agents.ts'
import { createScratch } from '../../support/scratch.ts'

type Lines = string[]

function event(index: number): AuditEvent {
  return {
    unix_ms: index,
    direction: 'inbound',
    peer: 'peer',
    domain: 'lab',
    agent: 'robot',
    protocol: 'call',
    // Characters that end lines for some, but not in JSON.
    tool: `tool\u2028${index}\n`,
    outcome: 'ok',
  }
}

/** Opens a log; it is stopped when disposed. */
async function openLog(folder: string, options: Partial<AuditOptions> = {}): Promise<AuditLog & AsyncDisposable> {
  const log = new AuditLog({ folder, log: silentLogger, ...options })
  await log.start()
  return Object.assign(log, { [Symbol.asyncDispose]: () => log.stop() })
}

async function append(log: AuditLog, from: number, to: number): Promise<void> {
  for (let index = from; index <= to; index++) log.append(event(index))
  await log.flushed()
}

async function sequences(log: AuditLog): Promise<number[]> {
  const found: number[] = []
  for await (const { sequence } of log.read()) found.push(sequence)
  return found
}

async function filesOf(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter(name => name.endsWith('.jsonl')).sort()
}

async function edit(folder: string, change: (lines: Lines) => Lines): Promise<void> {
  const path = join(folder, (await filesOf(folder))[0] ?? '')
  const lines = (await readFile(path, 'utf8')).split('\n').slice(0, -1)
  await writeFile(
    path,
    change(lines)
      .map(line => `${line}\n`)
      .join(''),
  )
}

const tamperings: Record<string, { change: (lines: Lines) => Lines; problem: RegExp }> = {
  'a changed field': {
    change: lines => lines.with(2, (lines[2] ?? '').replace('"outcome":"ok"', '"outcome":"denied"')),
    problem: /:3: record 3 was changed/,
  },
  'a changed field of the last': {
    change: lines => lines.with(5, (lines[5] ?? '').replace('"lab"', '"bar"')),
    problem: /:6: record 6 was changed/,
  },
  'a line that is cut out': { change: lines => lines.toSpliced(3, 1), problem: /:4: record 4 is missing/ },
  'the first line cut out': { change: lines => lines.slice(1), problem: /:1: record 1 is missing/ },
  'a swapped pair': {
    change: lines => lines.with(2, lines[3] ?? '').with(3, lines[2] ?? ''),
    problem: /:3: record 3 is missing/,
  },
  'a line that is none': { change: lines => lines.with(1, '{"sequence":'), problem: /:2: not a record/ },
  'a tail that is cut off': { change: lines => lines.slice(0, 4), problem: /ends at 4, but 6 was|record 5 is missing/ },
  'all lines taken out': { change: () => [], problem: /ends at 0, but 6 was|record 1 is missing/ },
  'a chain that was made anew from a changed record on': {
    change(lines) {
      let previous = '0'.repeat(64)
      return lines.map((line, index) => {
        const { sequence, hash: _, previous: __, ...was } = JSON.parse(line) as AuditRecord
        const record = sealRecord(index === 2 ? { ...was, outcome: 'denied' } : was, sequence, previous)
        previous = record.hash
        return JSON.stringify(record)
      })
    },
    problem: /record 6 was changed|record 7 does not follow the one before/,
  },
}

for (const [name, { change, problem }] of Object.entries(tamperings)) {
  test(`verify finds ${name}: while the log is open, after a restart, and ever after`, async () => {
    await using scratch = await createScratch()
    const [live, stopped] = [join(scratch.path, 'live'), join(scratch.path, 'stopped')]
    for (const folder of [live, stopped]) {
      await using log = await openLog(folder)
      await append(log, 1, 6)
      assert.deepEqual(await log.verify(), { recordCount: 6, firstSequence: 1, lastSequence: 6, problem: undefined })
      if (folder !== live) continue
      await edit(folder, change)
      assert.match((await log.verify()).problem ?? '', problem)
    }
    await edit(stopped, change)
    for (let round = 0; round < 3; round++) {
      await using log = await openLog(stopped)
      assert.match((await log.verify()).problem ?? '', problem)
      await append(log, 7 + round, 7 + round)
      assert.match((await log.verify()).problem ?? '', problem)
    }
  })
}

test('files follow one another within their bounds, and the chain goes through them', async () => {
  await using scratch = await createScratch()
  const options = { fileBytes: 2000, fileCount: 3 }
  const { path } = scratch
  {
    await using log = await openLog(path, options)
    // All at once, then one by one.
    await append(log, 1, 60)
    for (let index = 61; index <= 80; index++) await append(log, index, index)
    assert.equal((await log.verify()).problem, undefined)
  }
  await using log = await openLog(path, options)
  await append(log, 81, 81)
  const files = await filesOf(path)
  assert.equal(files.length, 3)
  for (const name of files) assert.ok((await stat(join(path, name))).size <= options.fileBytes)
  const { problem, firstSequence, lastSequence, recordCount } = await log.verify()
  assert.equal(problem, undefined)
  assert.equal(lastSequence, 81)
  assert.equal(recordCount, lastSequence - firstSequence + 1)
  assert.ok(firstSequence > 1)
  // The oldest go by themselves, but by nobody else.
  await rm(join(path, files[0] ?? ''))
  assert.match((await log.verify()).problem ?? '', new RegExp(`record ${firstSequence} is missing`))
})

test('a crash in the middle of a line, at whatever byte, costs that line only', async () => {
  await using scratch = await createScratch()
  const [origin, before, crashed] = ['origin', 'before', 'crashed'].map(folder => join(scratch.path, folder)) as [
    string,
    string,
    string,
  ]
  await using log = await openLog(origin)
  await append(log, 1, 3)
  const [name = ''] = await filesOf(origin)
  const whole = (await readFile(join(origin, name))).byteLength
  // All else as it was when the fourth was being written: what was written last is noted a while later.
  await cp(origin, before, { recursive: true })
  await append(log, 4, 4)
  const bytes = await readFile(join(origin, name))
  for (let cut = whole; cut < bytes.byteLength; cut += 7) {
    await cp(before, crashed, { recursive: true })
    await writeFile(join(crashed, name), bytes.subarray(0, cut))
    await using after = await openLog(crashed)
    assert.deepEqual(await sequences(after), [1, 2, 3])
    assert.equal((await after.verify()).problem, undefined)
    await append(after, 4, 5)
    assert.deepEqual(await sequences(after), [1, 2, 3, 4, 5])
    assert.equal((await after.verify()).problem, undefined)
    await after.stop()
    await rm(crashed, { recursive: true })
  }
})

test('a crash between two files, or in the first line of one, is no gap', async () => {
  for (const begun of ['', '{"unix_ms":1']) {
    await using scratch = await createScratch()
    {
      await using log = await openLog(scratch.path)
      await append(log, 1, 3)
    }
    await writeFile(join(scratch.path, 'audit-0000000000000004.jsonl'), begun)
    await using log = await openLog(scratch.path)
    await append(log, 4, 5)
    assert.deepEqual(await sequences(log), [1, 2, 3, 4, 5])
    assert.equal((await log.verify()).problem, undefined)
  }
})

test('a crash does not take what is behind a damaged record', async () => {
  await using scratch = await createScratch()
  {
    await using log = await openLog(scratch.path)
    await append(log, 1, 4)
  }
  await edit(scratch.path, lines => lines.with(1, 'damaged'))
  await appendFile(join(scratch.path, 'audit-0000000000000001.jsonl'), '{"half":')
  await using log = await openLog(scratch.path)
  await append(log, 5, 5)
  assert.deepEqual(await sequences(log), [1, 3, 4, 5])
  assert.match((await log.verify()).problem ?? '', /:2: not a record/)
})

test('on a full disk calls are refused with an error that says why; they go on, and nothing is lost, once there is room', {
  skip: process.platform !== 'linux' && 'needs /dev/full',
}, async () => {
  await using mesh = await createAgentMesh()
  const folder = join(mesh.path, 'home-1', 'audit')
  const file = join(folder, 'audit-0000000000000001.jsonl')
  const node = await mesh.start(1)
  // Before the first record; never read, as it has no end.
  await symlink('/dev/full', file)
  await node.agents.register(service('raw', 'tcp://127.0.0.1:1'))
  const { audit } = node.agents
  const open = (): Promise<unknown> => node.agents.open(parseAgentRef('raw'), { protocol: 'tunnel' })
  audit.checkWritable()
  await append(audit, 1, 3)
  for (let attempt = 0; attempt < 2; attempt++) {
    await assert.rejects(open(), { kind: 'unavailable', message: /the audit log cannot be written: ENOSPC/ })
    await audit.flushed()
  }
  await rm(file)
  // Whoever is refused makes it try again.
  await append(audit, 4, 4)
  audit.checkWritable()
  await assert.rejects(open(), (reason: Error) => !reason.message.includes('audit'))
  const records = await auditOf(node)
  assert.deepEqual(
    records.filter(({ agent }) => agent === 'robot').map(({ unix_ms }) => unix_ms),
    [1, 2, 3, 4],
  )
  assert.ok(records.some(({ agent, outcome }) => agent === 'raw' && outcome === 'denied'))
  assert.equal((await audit.verify()).problem, undefined)
})
