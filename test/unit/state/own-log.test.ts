import assert from 'node:assert/strict'
import { test } from 'node:test'
import { silentLogger, systemClock } from '../../../src/base/index.ts'
import { FIRST_SHARED_EPOCH, MAX_SHARED_LOGS } from '../../../src/state/limits.ts'
import { isSharedEpoch, LogTable } from '../../../src/state/log.ts'
import { OwnLogs } from '../../../src/state/own-log.ts'
import { StampClock } from '../../../src/state/stamp-clock.ts'
import { TEST_SPACE } from './forge.ts'
import { signerOf } from './support.ts'

function create(): { own: OwnLogs; logs: LogTable; notes: Map<string, string> } {
  const logs = new LogTable(TEST_SPACE)
  const notes = new Map<string, string>()
  const own = new OwnLogs({
    space: TEST_SPACE,
    signer: signerOf(1),
    clock: systemClock,
    log: silentLogger,
    logs,
    stamps: new StampClock(() => systemClock.wallMs()),
    instance: 'here',
    note: (name, text) => notes.set(name, text),
  })
  return { own, logs, notes }
}

test('owned values and shared documents have logs of their own, each gone on with', () => {
  const { own, logs, notes } = create()
  const [owned, shared] = [own.owned.writable(), own.shared.writable()]
  assert.ok(owned && shared)
  assert.deepEqual([isSharedEpoch(owned.epoch), isSharedEpoch(shared.epoch)], [false, true])
  assert.equal(own.of(shared.epoch), own.shared)
  assert.equal(own.shared.writable(), shared)
  const again = create()
  for (const log of [owned, shared]) again.logs.add(log)
  for (const { noteName } of own.all) assert.ok(notes.has(noteName))
  for (const each of again.own.all) each.resume(notes.get(each.noteName), new Map())
  assert.deepEqual([again.own.owned.writable(), again.own.shared.writable()], [owned, shared])
  assert.equal(logs.size, 2)
})

test('a node opens no log of shared documents that would not count, and owned values have theirs all the same', () => {
  const { own } = create()
  for (let count = 0; count < MAX_SHARED_LOGS; count++) {
    const log = own.shared.openEpoch()
    assert.ok(log.epoch > FIRST_SHARED_EPOCH + count)
    log.seq = log.durableSeq = 1
  }
  own.shared.leave()
  assert.throws(() => own.shared.writable(), { kind: 'resource_exhausted' })
  assert.ok(own.owned.writable())
})

test('claims of others about logs of shared documents cost half of them at most', () => {
  const { own, logs, notes } = create()
  let believedCount = 0
  for (let run = 0; run < 2 * MAX_SHARED_LOGS; run++) {
    const log = own.shared.writable()
    assert.ok(log)
    log.seq = log.durableSeq = 1
    own.shared.resume(notes.get(own.shared.noteName), new Map())
    own.shared.review(log.epoch, 1_000)
    if (own.shared.current === undefined) believedCount++
  }
  assert.equal(believedCount, MAX_SHARED_LOGS / 2)
  assert.equal(logs.size, MAX_SHARED_LOGS / 2 + 1)
})
