import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { generate } from '../../../examples/pipeline/driver.ts'
import { StageService } from '../../../examples/pipeline/generated/pipeline.services.ts'
import { throughNextStage } from '../../../examples/pipeline/hop.ts'
import { generateHere, loadStage, type ModelShape, makePrompt } from '../../../examples/pipeline/model.ts'
import { createStage, type Step, stageName } from '../../../examples/pipeline/stage.ts'
import { createMemoryMesh, type MemoryMesh, type MemoryNode } from '../../../src/daemon/node.ts'
import { eventually } from '../../support/eventually.ts'

const SHAPE: ModelShape = { hiddenSize: 96, rank: 8, windowTokenCount: 8, layersPerStage: 2, stageCount: 3 }
const never = new AbortController().signal

/** @param onSession Told which node a session of the stage begins on. */
async function serveStage(
  mesh: MemoryMesh,
  name: string,
  stage: number,
  shape = SHAPE,
  onSession: (node: MemoryNode) => void = () => {},
): Promise<void> {
  const node = await mesh.node(name)
  await node.rpc.serve(
    StageService,
    createStage({ model: loadStage(shape, stage), stage, rpc: node.rpc, onSession: () => onSession(node) }),
    { name: stageName(stage) },
  )
}

describe('the example of a pipeline', () => {
  it('says what one process says', async () => {
    await using mesh = createMemoryMesh()
    const asking = await mesh.node('asks')
    await Promise.all([0, 1, 2].map(stage => serveStage(mesh, `s${stage}`, stage)))
    const answers = await Promise.all(
      [1, 2, 3].map(seed => generate({ rpc: asking.rpc, shape: SHAPE, prompt: makePrompt(seed, 20), tokenCount: 12 })),
    )
    for (const [index, answer] of answers.entries())
      assert.deepEqual(answer, await generateHere(SHAPE, makePrompt(index + 1, 20), 12))
    assert.notDeepEqual(answers[0], answers[1])
  })

  it('says the same when stages die in the middle: the first, one between, the last', async () => {
    await using mesh = createMemoryMesh()
    const asking = await mesh.node('asks')
    const serving: (MemoryNode | undefined)[] = []
    for (const stage of [0, 1, 2]) {
      for (const which of ['a', 'b']) {
        await serveStage(mesh, `s${stage}${which}`, stage, SHAPE, node => {
          serving[stage] = node
        })
      }
    }
    const prompt = makePrompt(7, 20)
    let count = 0
    let lostCount = 0
    const killed: (string | undefined)[] = []
    const answer = await generate({
      rpc: asking.rpc,
      shape: SHAPE,
      prompt,
      tokenCount: 16,
      onLost: () => lostCount++,
      async onToken() {
        const stage = ++count / 4 - 1
        if (!Number.isInteger(stage) || stage > 2) return
        killed.push(serving[stage]?.peer)
        await serving[stage]?.kill()
      },
    })
    assert.deepEqual(answer, await generateHere(SHAPE, prompt, 16))
    assert.deepEqual(
      killed.map(name => name?.slice(0, 2)),
      ['s0', 's1', 's2'],
    )
    assert.ok(serving.every((node, stage) => node !== undefined && node.peer !== killed[stage]))
    assert.ok(lostCount >= 1)
  })

  it('stops who asks when the last stage stops reading, and goes on with it', async () => {
    await using mesh = createMemoryMesh()
    const shape = { ...SHAPE, hiddenSize: 3584, layersPerStage: 0 }
    const asking = await mesh.node('asks')
    await serveStage(mesh, 's0', 0, shape)
    await serveStage(mesh, 's1', 1, shape)
    const reads = Promise.withResolvers<void>()
    const last = await mesh.node('s2')
    await last.rpc.serve(
      StageService,
      {
        async *run(steps) {
          for await (const { number } of steps) {
            if (number === 0) await reads.promise
            yield { number, token: 0 }
          }
        },
      },
      { name: stageName(2) },
    )
    const total = 2000
    let sentCount = 0
    async function* steps(): AsyncGenerator<Step> {
      for (; sentCount < total; sentCount++) yield { number: sentCount, hidden: new Uint8Array(3584 * 4) }
    }
    const first = asking.rpc.client(StageService, { name: stageName(0) })
    const outcomes: number[] = []
    const run = (async () => {
      const replies = throughNextStage(steps(), { open: inputs => first.run(inputs, { signal: never }), signal: never })
      for await (const { number } of replies) outcomes.push(number)
    })()
    let before = -1
    await eventually(() => {
      const now = sentCount
      const stands = now === before && now > 0
      before = now
      assert.ok(stands, 'still sending')
    })
    // Three calls, each by way of two daemons: nine hops with a window of 1 MiB each at most, and what each side is about to
    // send. All of it would be 28 MB.
    assert.ok(sentCount * 3584 * 4 < 10 * 1024 * 1024, `${sentCount} frames are on their way`)
    assert.equal(outcomes.length, 0)
    reads.resolve()
    await run
    assert.deepEqual(
      outcomes,
      Array.from({ length: total }, (_, number) => number),
    )
  })

  it('refuses what is no step, and says so to who asks', async () => {
    await using mesh = createMemoryMesh()
    const asking = await mesh.node('asks')
    await Promise.all([0, 1, 2].map(stage => serveStage(mesh, `s${stage}`, stage)))
    const first = asking.rpc.client(StageService, { name: stageName(0) })
    const hidden = new Uint8Array(96 * 4)
    for (const step of [
      { number: 0, hidden: new Uint8Array(0) },
      { number: 0, hidden: new Uint8Array(97 * 4) },
      { number: 1, hidden },
    ])
      await assert.rejects(first.run([step]).next(), { kind: 'invalid_argument' })
  })

  it('gives up when nobody serves a stage for as long as it has patience', async () => {
    await using mesh = createMemoryMesh()
    const asking = await mesh.node('asks')
    const first = asking.rpc.client(StageService, { name: stageName(0) })
    async function* steps(): AsyncGenerator<Step> {
      yield { number: 0, hidden: new Uint8Array(4) }
    }
    let lostCount = 0
    const outcomes = throughNextStage(steps(), {
      open: inputs => first.run(inputs),
      signal: never,
      patienceMs: 200,
      onLost: () => lostCount++,
    })
    await assert.rejects(outcomes.next(), { kind: 'unavailable' })
    assert.ok(lostCount > 1)
  })
})
