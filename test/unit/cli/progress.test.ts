import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createProgressReporter, renderBar, renderProgress } from '../../../src/cli/progress.ts'
import type { Progress } from '../../../src/client/index.ts'

const MIB = 1024 * 1024

function state(doneBytes: number): Progress {
  return {
    type: 'progress',
    phase: 'fetch',
    doneBytes,
    totalBytes: 100 * MIB,
    doneFileCount: 1,
    fileCount: 3,
    path: 'model.safetensors',
    providerCount: 2,
    bytesPerSecond: 10 * MIB,
    files: [],
    providers: [],
  }
}

function capture(isTerminal: boolean) {
  const written: string[] = []
  return { written, output: { write: (text: string) => void written.push(text), isTerminal, columns: () => 80 } }
}

test('a line has share, bytes, rate, time left, peers and files', () => {
  assert.equal(
    renderProgress(state(50 * MIB)),
    'fetching   50%   50.0 MiB of 100.0 MiB   10.0 MiB/s  5.0s left  2 peers  1/3 files  model.safetensors',
  )
})

test('the time left is told when there is something to tell it from', () => {
  assert.doesNotMatch(renderProgress(state(1000)), /left/)
  assert.doesNotMatch(renderProgress({ ...state(50 * MIB), bytesPerSecond: 0 }), /left|MiB\/s/)
})

test('a bar is filled to its share', () => {
  assert.equal(renderBar(25, 100, 8), '██░░░░░░')
  assert.equal(renderBar(0, 0, 4), '░░░░')
  assert.equal(renderBar(200, 100, 4), '████')
})

test('a terminal gets one line that is redrawn, at most ten times a second, and cleared', () => {
  let nowMs = 0
  const { written, output } = capture(true)
  const reporter = createProgressReporter(output, 'text', () => nowMs)
  for (; nowMs < 1000; nowMs += 10) reporter.update(state(nowMs * 1000))
  reporter.end()
  assert.equal(written.length, 11)
  for (const text of written) assert.ok(text.startsWith('\r\u001b[2K') && !text.includes('\n'))
  assert.equal(written.at(-1), '\r\u001b[2K')
})

test('a pipe gets a plain line every five seconds', () => {
  let nowMs = 0
  const { written, output } = capture(false)
  const reporter = createProgressReporter(output, 'text', () => nowMs)
  for (; nowMs <= 11_000; nowMs += 100) reporter.update(state(nowMs * 1000))
  reporter.end()
  assert.equal(written.length, 2)
  for (const text of written) assert.match(text, /^fetching {2}.*\n$/)
})

test('a pipe hears of each operation after five seconds of it', () => {
  let nowMs = 0
  const { written, output } = capture(false)
  const reporter = createProgressReporter(output, 'text', () => nowMs)
  for (; nowMs <= 60_000; nowMs += 10_000) {
    reporter.update(state(1000))
    reporter.end()
  }
  assert.deepEqual(written, [])
})

test('with JSON a line a second, for programs', () => {
  let nowMs = 0
  const { written, output } = capture(true)
  const reporter = createProgressReporter(output, 'json', () => nowMs)
  for (; nowMs <= 3_000; nowMs += 100) reporter.update(state(nowMs * 1000))
  reporter.end()
  assert.equal(written.length, 3)
  const { progress } = JSON.parse(written[2] ?? '') as { progress: Record<string, unknown> }
  assert.equal(progress['doneBytes'], 3_000_000)
  assert.equal(progress['bytesPerSecond'], 10 * MIB)
})

test('quiet writes nothing', () => {
  const { written, output } = capture(true)
  const reporter = createProgressReporter(output, 'none')
  reporter.update(state(1))
  reporter.end()
  assert.deepEqual(written, [])
})
