import assert from 'node:assert/strict'
import test from 'node:test'
import { formatBandwidthRule, isInForce, parseBandwidthRule } from '../../../src/config/index.ts'

test('a rule says whose bytes, when and how many', () => {
  const rule = parseBandwidthRule('class=bulk mon-fri 09:00-18:30 up=2MiB down=200Mbit')
  assert.deepEqual(rule.scope, { type: 'class', name: 'bulk' })
  assert.deepEqual([...(rule.days ?? [])], [1, 2, 3, 4, 5])
  assert.deepEqual(rule.window, { startMinute: 540, endMinute: 1110 })
  assert.equal(rule.upBytesPerSecond, 2 * 1024 * 1024)
  assert.equal(rule.downBytesPerSecond, 25_000_000)
  assert.deepEqual(parseBandwidthRule('up=none').scope, { type: 'node' })
  assert.equal(parseBandwidthRule('up=none').upBytesPerSecond, 0)
})

test('what is written is what was read', () => {
  for (const text of [
    'node up=none',
    'each-peer down=5MiB',
    'peer=12D3KooWabc sun+sat 22:00-06:00 up=100KiB',
    'class=sync up=1025',
    'node up=200Mbit down=1GiB',
  ])
    assert.equal(formatBandwidthRule(parseBandwidthRule(text)), text)
  assert.equal(formatBandwidthRule(parseBandwidthRule('sat,sun up=1MiB/s')), 'node sun+sat up=1MiB')
  assert.equal(formatBandwidthRule(parseBandwidthRule('fri-mon up=1MiB')), 'node sun+mon+fri+sat up=1MiB')
})

for (const text of [
  '',
  'node',
  'up=',
  'up=0',
  'up=12',
  'up=-5MiB',
  'up=1e9',
  'up=9999999999999999999',
  'down=5 MiB',
  'class=video up=1MiB',
  'peer= up=1MiB',
  '9-18 up=1MiB',
  '09:00-09:00 up=1MiB',
  '24:00-25:00 up=1MiB',
  '09:60-10:00 up=1MiB',
  'mon-fry up=1MiB',
  'mon-tue-wed up=1MiB',
  'up=1MiB up=2MiB',
  'node each-peer up=1MiB',
  `peer=${'x'.repeat(300)} up=1MiB`,
])
  test(`no rule: ${JSON.stringify(text.slice(0, 30))}`, () => {
    assert.throws(() => parseBandwidthRule(text), { kind: 'invalid_argument' })
  })

test('a window over midnight belongs to the day on which it begins', () => {
  const rule = parseBandwidthRule('fri 22:00-06:00 up=1MiB')
  // 27 November 2026 is a Friday.
  assert.ok(isInForce(rule, new Date(2026, 10, 27, 22, 0)))
  assert.ok(isInForce(rule, new Date(2026, 10, 28, 5, 59)))
  assert.ok(!isInForce(rule, new Date(2026, 10, 28, 6, 0)))
  assert.ok(!isInForce(rule, new Date(2026, 10, 28, 23, 0)))
  assert.ok(!isInForce(rule, new Date(2026, 10, 27, 5, 0)))
  const workday = parseBandwidthRule('mon-fri 09:00-24:00 up=1MiB')
  assert.ok(isInForce(workday, new Date(2026, 10, 27, 23, 59)))
  assert.ok(!isInForce(workday, new Date(2026, 10, 28, 12, 0)))
})
