import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { makeModel } from '../../../scripts/make-model.ts'
import { systemClock, type TrellisError } from '../../../src/base/index.ts'
import type { PullEvent } from '../../../src/models/index.ts'
import { eventually } from '../../support/eventually.ts'
import { createTestMesh, type ModelNode, type TestMesh } from './support/nodes.ts'

const MIB = 1024 * 1024
const HOUR_MS = 3_600_000

/** Wall time that the test moves. */
function movableClock() {
  let aheadMs = 0
  const clock = {
    wallMs: () => systemClock.wallMs() + aheadMs,
    monotonicMs: () => systemClock.monotonicMs(),
    schedule: (delayMs: number, task: () => void) => systemClock.schedule(delayMs, task),
  }
  return { clock, advance: (ms: number) => void (aheadMs += ms) }
}

async function publishOne(mesh: TestMesh, node: ModelNode, seed: number, sizeBytes = 2 * MIB) {
  const path = join(mesh.path, `source-${seed}`)
  if (!existsSync(path)) makeModel(path, { sizeBytes, seed })
  return { path, ...(await node.models.publish(path, { name: `m${seed}` })) }
}

describe('the quota for models', () => {
  it('evicts what was used least recently, never what is pinned or elsewhere', async () => {
    await using mesh = await createTestMesh()
    const { clock, advance } = movableClock()
    const [a, b] = [await mesh.start(1), await mesh.start(2, { clock, quotaBytes: 8 * MIB })]
    const made = []
    for (const seed of [1, 2, 3, 4, 5]) made.push(await publishOne(mesh, a, seed))
    const [one, two, three, four, five] = made.map(({ cid }) => cid) as [string, string, string, string, string]
    const here = async () => (await b.models.list()).filter(({ copies }) => copies.length > 0).map(({ name }) => name)
    await b.models.pull(one)
    advance(1000)
    await b.models.pull(two)
    advance(1000)
    await b.models.pull(three)
    advance(1000)
    assert.deepEqual(await here(), ['m1', 'm2', 'm3'])
    // The first is used again, so that the second is the oldest.
    const first = await b.models.pull(one)
    assert.equal(first.fetchedBytes, 0)
    for (const { chunkListCid } of first.manifest.files)
      if ((await b.content.fileStatus(chunkListCid)).sizeBytes > 0)
        await b.content.readFile(chunkListCid, { offsetBytes: 0, lengthBytes: 1 })
    advance(1000)
    await b.models.pull(four)
    assert.deepEqual(await here(), ['m1', 'm3', 'm4'])
    assert.ok((await b.models.collect({ dryRun: true })).usedBytes <= 8 * MIB)

    await b.models.pin(one)
    await b.models.pin(three)
    await b.models.pin(four)
    await assert.rejects(b.models.pull(five), { kind: 'resource_exhausted' })
    assert.deepEqual(await here(), ['m1', 'm3', 'm4'])
    // What does not fit even then has nothing evicted for it.
    await b.models.pin(one, false)
    const large = await publishOne(mesh, a, 9, 9 * MIB)
    await assert.rejects(b.models.pull(large.cid), { kind: 'resource_exhausted', message: /\(8\.0 MiB\)/ })
    assert.deepEqual(await here(), ['m1', 'm3', 'm4'])
    await b.models.pin(one)
    // Where the user says, it is the user's.
    await b.models.pull(five, { out: join(mesh.path, 'elsewhere') })
    assert.equal((await here()).length, 4)
    await b.models.pin(one, false)
    b.models.setQuota(5 * MIB)
    const dry = await b.models.collect({ dryRun: true })
    assert.deepEqual(
      dry.evicted.map(({ cid }) => cid),
      [one],
    )
    assert.deepEqual(await here(), ['m1', 'm3', 'm4', 'm5'])
    assert.deepEqual(
      (await b.models.collect()).evicted.map(({ cid }) => cid),
      [one],
    )
    assert.deepEqual(await here(), ['m3', 'm4', 'm5'])
    assert.ok(!existsSync(first.out))
  })

  it('leaves what was made of a part in a folder of the user’s', async () => {
    await using mesh = await createTestMesh()
    const [a, b] = [await mesh.start(1), await mesh.start(2)]
    const { cid, path } = await publishOne(mesh, a, 1)
    const out = join(mesh.path, 'elsewhere')
    const managed = await b.models.pull(cid, { layers: '0' })
    await b.models.pull(cid, { layers: '0', out })
    b.models.setQuota(1)
    assert.deepEqual(
      (await b.models.collect()).evicted.map(evicted => evicted.cid),
      [cid],
    )
    assert.ok(!existsSync(managed.out))
    execFileSync('cmp', [join(path, 'config.json'), join(out, 'config.json')])
  })

  it('counts what comes file by file', async () => {
    await using mesh = await createTestMesh()
    const [a, b] = [await mesh.start(1), await mesh.start(2, { quotaBytes: 3 * MIB })]
    const { cid } = await publishOne(mesh, a, 1, 4 * MIB)
    const signal = new AbortController().signal
    const model = await b.models.open({ type: 'cid', cid, peer: a.peer })
    const read = async (index: number) => {
      const file = model.manifest.files.filter(({ path }) => path.endsWith('.safetensors'))[index]
      assert.ok(file !== undefined)
      let readBytes = 0
      for await (const bytes of model.read(file, { offsetBytes: 0, lengthBytes: file.sizeBytes }, signal))
        readBytes += bytes.byteLength
      assert.equal(readBytes, file.sizeBytes)
    }
    await read(0)
    await read(1)
    await assert.rejects(
      async () => {
        await read(2)
        await read(3)
      },
      { kind: 'resource_exhausted' },
    )
    assert.ok((await b.models.collect({ dryRun: true })).usedBytes <= 3 * MIB)
    // What is here is read all the same.
    await read(0)
  })

  it('says what to do, but not what does not help', async () => {
    await using mesh = await createTestMesh()
    const [a, b] = [await mesh.start(1), await mesh.start(2, { quotaBytes: MIB })]
    const { cid } = await publishOne(mesh, a, 1, 4 * MIB)
    await assert.rejects(b.models.pull(cid), { kind: 'resource_exhausted', hint: /--out/ })
    // Made of what lies in the node's own folder, wherever it is put.
    const pulling = b.models.pull(cid, { tensors: ['*'], out: join(mesh.path, 'out') })
    await assert.rejects(pulling, { kind: 'resource_exhausted', hint: /^(?!.*--out).*models\.directory/ })
  })

  it('leaves nothing of a version whose files the next one took while it went', async () => {
    await using mesh = await createTestMesh()
    const [a, b] = [await mesh.start(1), await mesh.start(2, { quotaBytes: 3 * MIB })]
    const { path, cid: first } = await publishOne(mesh, a, 1)
    await writeFile(join(path, 'NOTES.md'), 'the second')
    const { cid: second } = await a.models.publish(path, { name: 'm1' })
    const { out: old } = await b.models.pull(first)
    const { out, fetchedBytes } = await b.models.pull(second)
    assert.ok(fetchedBytes < MIB)
    await eventually(() => assert.equal(existsSync(old), false))
    execFileSync('diff', ['-r', path, out])
    assert.deepEqual((await b.models.verify(second)).damaged, [])
  })

  it('lets a model be that is fetched from here', async () => {
    await using mesh = await createTestMesh()
    const [a, b, c] = [await mesh.start(1), await mesh.start(2, { quotaBytes: 20 * MIB }), await mesh.start(3)]
    const [one, two] = [await publishOne(mesh, a, 1, 16 * MIB), await publishOne(mesh, a, 2, 16 * MIB)]
    await b.models.pull(one.cid)
    b.content.setRateLimits({ uploadBytesPerSecond: 2 * MIB })
    a.content.setRateLimits({ uploadBytesPerSecond: MIB })
    const started = Promise.withResolvers<void>()
    const pulling = c.models.pull(`${one.cid}@${b.peer}`, {
      onProgress: event => {
        if (event.type === 'progress' && event.peers.some(({ peer, bytesDone }) => peer === b.peer && bytesDone > 0))
          started.resolve()
      },
    })
    await Promise.race([started.promise, pulling])
    await assert.rejects(b.models.pull(two.cid), { kind: 'resource_exhausted' })
    b.content.setRateLimits({})
    const { out } = await pulling
    execFileSync('diff', ['-r', one.path, out])
  })
})

type Step =
  | { type: 'publish' | 'pull' | 'partial' | 'open' | 'remove' | 'forget'; seed: number }
  | { type: 'collect' | 'wait' }

const MODEL_COUNT = 4
const seed = fc.integer({ min: 1, max: MODEL_COUNT })
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ type: fc.constantFrom('publish', 'pull', 'partial', 'open', 'remove', 'forget'), seed }),
  },
  { weight: 4, arbitrary: fc.record({ type: fc.constantFrom('collect', 'wait') }) },
)

describe('removing a model', () => {
  it('ends the pulls of it, and leaves nothing of them', async () => {
    await using mesh = await createTestMesh()
    const [a, b] = [await mesh.start(1), await mesh.start(2)]
    const { cid, path } = await publishOne(mesh, a, 1, 8 * MIB)
    a.content.setRateLimits({ uploadBytesPerSecond: MIB })
    const started = Promise.withResolvers<void>()
    const onProgress = (event: PullEvent) => void (event.type === 'progress' && started.resolve())
    const pulling = b.models.pull(cid, { onProgress })
    // One that nobody reads from does not keep it from going.
    const tensors = b.models.tensors(cid)
    const first = await tensors.next()
    assert.ok(first.done !== true)
    await started.promise
    const [pulled, removed] = await Promise.allSettled([pulling, b.models.remove(cid, { deleteFiles: true })])
    assert.ok(pulled.status === 'rejected')
    assert.equal((pulled.reason as TrellisError).kind, 'canceled')
    assert.ok(removed.status === 'fulfilled' && removed.value.stopped)
    await assert.rejects(first.value.bytes(), { kind: 'canceled' })
    for await (const file of b.content.listFiles()) assert.fail(`${file.path} is left`)
    assert.deepEqual(
      (await b.models.list()).flatMap(({ copies }) => copies),
      [],
    )
    a.content.setRateLimits({})
    execFileSync('diff', ['-r', path, (await b.models.pull(cid)).out])
  })
})

describe('collecting garbage', () => {
  it('never takes what is in flight or referred to, whatever runs beside it', async () => {
    await using mesh = await createTestMesh()
    const { clock, advance } = movableClock()
    const a = await mesh.start(1)
    const b = await mesh.start(2, { clock })
    const sources = new Map<number, string>()
    const cids = new Map<number, string>()
    for (let seed = 1; seed <= MODEL_COUNT; seed++) {
      // Every second one shares most of its chunks with the one before.
      const path = join(mesh.path, `source-${seed}`)
      makeModel(path, { sizeBytes: MIB, seed: Math.ceil(seed / 2), variant: (seed + 1) % 2, changedShare: 0.3 })
      sources.set(seed, path)
      cids.set(seed, (await a.models.publish(path, { name: `m${seed}` })).cid)
      execFileSync('cp', ['-r', path, join(mesh.path, `own-${seed}`)])
    }
    const tick = () => new Promise(resolve => setImmediate(resolve))

    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 16 }), async steps => {
        const running: Promise<unknown>[] = []
        const failures: unknown[] = []
        // A pull of one model into one place at a time; being removed meanwhile is no fault of the collection.
        const expected = ['canceled', 'already_exists', 'not_found', 'failed_precondition']
        const removed = new Set<number>()
        const run = (work: Promise<unknown>, seed: number) =>
          running.push(
            work.catch((reason: { kind?: string }) => {
              if (!removed.has(seed) || !expected.includes(reason.kind ?? '')) failures.push(reason)
            }),
          )
        const busy = new Set<string>()
        const once = (key: string, work: () => Promise<unknown>, seed: number) => {
          if (busy.has(key)) return
          busy.add(key)
          run(
            work().finally(() => busy.delete(key)),
            seed,
          )
        }
        for (const step of steps) {
          switch (step.type) {
            case 'publish':
              once(
                `publish ${step.seed}`,
                () => b.models.publish(join(mesh.path, `own-${step.seed}`), { name: `own${step.seed}` }),
                step.seed,
              )
              break
            case 'pull':
              once(`pull ${step.seed}`, () => b.models.pull(cids.get(step.seed) ?? ''), step.seed)
              break
            case 'partial':
              once(`pull ${step.seed}`, () => b.models.pull(cids.get(step.seed) ?? '', { layers: '0-1' }), step.seed)
              break
            case 'open':
              once(
                `open ${step.seed}`,
                () => b.models.show(cids.get(step.seed) ?? '', { findProviders: false }),
                step.seed,
              )
              break
            case 'remove':
              removed.add(step.seed)
              run(b.models.remove(cids.get(step.seed) ?? '', { deleteFiles: true }), step.seed)
              break
            case 'forget':
              removed.add(step.seed)
              run(b.models.remove(`own${step.seed}`), step.seed)
              break
            case 'collect':
              // Everything is old: age protects nothing but what came within the last hour.
              advance(HOUR_MS / 2)
              await b.models.collect()
              break
            case 'wait':
              for (let count = 0; count < 20; count++) await tick()
              break
            default:
              step satisfies never
          }
          await tick()
        }
        await Promise.all(running)
        assert.deepEqual(failures, [])
        advance(2 * HOUR_MS)
        await b.models.collect()
        // Whatever the node says it has is whole.
        for (const { cid, copies } of await b.models.list()) {
          if (copies.length === 0) continue
          const verified = await b.models.verify(`${cid}@${a.peer}`)
          assert.ok(verified.good, JSON.stringify({ copies, files: verified.files }))
        }
        for (let seed = 1; seed <= MODEL_COUNT; seed++)
          execFileSync('diff', ['-r', sources.get(seed) ?? '', join(mesh.path, `own-${seed}`)])
      }),
      // How steps meet can't be replayed: a shorter list of them may well pass.
      { numRuns: 30, interruptAfterTimeLimit: 60_000, endOnFailure: true },
    )
  })
})
