import assert from 'node:assert/strict'
import test from 'node:test'
import { type Clock, createMemoryStore, silentLogger } from '../../../src/base/index.ts'
import { type Config, loadConfig, parseBandwidthRule } from '../../../src/config/index.ts'
import type { RateLimits } from '../../../src/content/index.ts'
import { Bandwidth } from '../../../src/daemon/bandwidth.ts'

const MIB = 1024 * 1024

/** A clock that is moved by hand; what is due runs when it is. */
function createClock(start: Date): Clock & { moveTo(time: Date): void } {
  let wallMs = start.getTime()
  let due: { atMs: number; callback: () => void }[] = []
  return {
    wallMs: () => wallMs,
    monotonicMs: () => wallMs,
    schedule(delayMs, callback) {
      const entry = { atMs: wallMs + delayMs, callback }
      due.push(entry)
      return () => {
        due = due.filter(other => other !== entry)
      }
    },
    moveTo(time) {
      for (;;) {
        const [next] = due.sort((a, b) => a.atMs - b.atMs)
        if (next === undefined || next.atMs > time.getTime()) break
        due = due.filter(other => other !== next)
        wallMs = next.atMs
        next.callback()
      }
      wallMs = time.getTime()
    },
  }
}

async function configOf(rules: string, up = '0'): Promise<Config> {
  const flags = { 'transfers.rules': rules, 'transfers.upload_bytes_per_second': up }
  return (await loadConfig({ home: '/nonexistent', env: {}, flags })).config
}

test('the last rule in force decides, and time moves on by itself', async () => {
  const clock = createClock(new Date(2026, 10, 27, 8, 59, 30))
  const config = await configOf('mon-fri 09:00-18:00 up=2MiB, each-peer up=1MiB, peer=12D3KooWx up=none', '10MiB')
  const applied: RateLimits[] = []
  const bandwidth = new Bandwidth({
    db: createMemoryStore(),
    config: () => config,
    apply: limits => applied.push(limits),
    clock,
    log: silentLogger,
  })
  await bandwidth.start()
  assert.equal(applied.length, 1)
  assert.equal(applied[0]?.uploadBytesPerSecond, 10 * MIB)
  assert.equal(applied[0]?.perPeerUploadBytesPerSecond, MIB)
  assert.equal(applied[0]?.peers?.['12D3KooWx']?.uploadBytesPerSecond, Number.POSITIVE_INFINITY)
  clock.moveTo(new Date(2026, 10, 27, 9, 0, 1))
  assert.equal(applied.at(-1)?.uploadBytesPerSecond, 2 * MIB)
  clock.moveTo(new Date(2026, 10, 27, 18, 0, 1))
  assert.equal(applied.at(-1)?.uploadBytesPerSecond, 10 * MIB)
  assert.equal(applied.length, 3)
  bandwidth.stop()
})

test('what was set wins, survives a restart, and is taken back', async () => {
  const clock = createClock(new Date(2026, 10, 27, 12, 0))
  const db = createMemoryStore()
  const config = await configOf('up=4MiB')
  let limits: RateLimits = {}
  const create = () =>
    new Bandwidth({ db, config: () => config, apply: next => void (limits = next), clock, log: silentLogger })
  const first = create()
  await first.start()
  await first.set(parseBandwidthRule('up=1MiB'))
  await first.set(parseBandwidthRule('down=3MiB'))
  await first.set(parseBandwidthRule('class=bulk up=512KiB'))
  assert.equal(limits.uploadBytesPerSecond, MIB)
  first.stop()
  const second = create()
  await second.start()
  assert.equal(limits.uploadBytesPerSecond, MIB)
  assert.equal(limits.downloadBytesPerSecond, 3 * MIB)
  assert.equal(limits.classUploadBytesPerSecond?.bulk, 512 * 1024)
  await second.set(parseBandwidthRule('up=none'))
  assert.equal(limits.uploadBytesPerSecond, undefined)
  assert.equal(await second.clear(parseBandwidthRule('class=bulk', { needsRate: false })), 1)
  assert.equal(await second.clear(), 1)
  assert.equal(limits.uploadBytesPerSecond, 4 * MIB)
  assert.equal(limits.downloadBytesPerSecond, undefined)
  second.stop()
})
