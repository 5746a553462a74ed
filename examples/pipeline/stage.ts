import { TrellisError } from '../../src/base/index.ts'
import type { Implementation, TrellisClient } from '../../src/client/index.ts'
import { StageService } from './generated/pipeline.services.ts'
import { throughNextStage } from './hop.ts'
import { type StageModel, StageSession, Vocabulary } from './model.ts'

export interface Step {
  number: number
  hidden: Uint8Array
}

export interface Outcome {
  number: number
  token: number
}

/** The name in the mesh of a stage: any number of peers may serve it. */
export function stageName(stage: number): string {
  return `pipeline.stage-${stage}`
}

export interface StageOptions {
  model: StageModel
  stage: number
  /** The way to the next stage. */
  rpc: TrellisClient['rpc']
  /** Told when a session begins. */
  onSession?: () => void
  /** Told when the next stage is lost. */
  onLost?: (reason: TrellisError) => void
}

/** Rows of float32 in memory of their own, aligned as arrays must be. */
export function rowsOf(bytes: Uint8Array, hiddenSize: number): Float32Array {
  if (bytes.byteLength === 0 || bytes.byteLength % (hiddenSize * 4) !== 0)
    throw new TrellisError('invalid_argument', `${bytes.byteLength} bytes are no rows of ${hiddenSize} numbers`)
  return new Float32Array(Uint8Array.from(bytes).buffer)
}

export function bytesOf(rows: Float32Array): Uint8Array {
  return new Uint8Array(rows.buffer, rows.byteOffset, rows.byteLength)
}

/** Serves a stage: computes its layers, and passes the result on; the last one says the next token. */
export function createStage({ model, stage, rpc, onSession, onLost }: StageOptions): Implementation<typeof StageService> {
  const { hiddenSize, stageCount } = model.shape
  const isLast = stage === stageCount - 1
  const vocabulary = isLast ? new Vocabulary(model.shape) : undefined
  const next = isLast ? undefined : rpc.client(StageService, { name: stageName(stage + 1) })

  async function* compute(steps: AsyncIterable<Step>): AsyncGenerator<{ number: number; rows: Float32Array }> {
    const session = new StageSession(model)
    let expected = 0
    for await (const { number, hidden } of steps) {
      if (number !== expected++) throw new TrellisError('invalid_argument', `step ${number} where ${expected - 1} is due`)
      const rows = rowsOf(hidden, hiddenSize)
      await session.forward(rows)
      yield { number, rows }
    }
  }

  async function* encode(computed: AsyncIterable<{ number: number; rows: Float32Array }>): AsyncGenerator<Step> {
    for await (const { number, rows } of computed) yield { number, hidden: bytesOf(rows) }
  }

  return {
    async *run(steps, { signal }) {
      onSession?.()
      const computed = compute(steps)
      if (next === undefined) {
        for await (const { number, rows } of computed) yield { number, token: vocabulary?.next(rows) ?? 0 }
        return
      }
      const open = (inputs: AsyncIterable<Step>) => next.run(inputs, { signal })
      yield* throughNextStage(encode(computed), { open, signal, ...(onLost === undefined ? {} : { onLost }) })
    },
  }
}
