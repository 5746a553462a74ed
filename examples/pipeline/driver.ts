import type { TrellisClient } from '../../src/client/index.ts'
import { StageService } from './generated/pipeline.services.ts'
import { throughNextStage } from './hop.ts'
import { type ModelShape, Vocabulary } from './model.ts'
import { bytesOf, type Step, stageName } from './stage.ts'

export interface GenerateOptions {
  rpc: TrellisClient['rpc']
  shape: ModelShape
  prompt: readonly number[]
  tokenCount: number
  signal?: AbortSignal
  /** Told of each token as it comes, with the time since its step left. The next one waits for what it returns. */
  onToken?: (token: number, elapsedMs: number) => void | Promise<void>
  /** Told when the first stage is lost. */
  onLost?: () => void
}

/** Runs one session: the prompt in one frame, then a frame for each token that the model has said. */
export async function generate(options: GenerateOptions): Promise<number[]> {
  const { rpc, shape, prompt, tokenCount } = options
  const signal = options.signal ?? new AbortController().signal
  const vocabulary = new Vocabulary(shape)
  const first = rpc.client(StageService, { name: stageName(0) })
  const tokens: number[] = []
  let said = Promise.withResolvers<void>()
  let leftMs = 0

  async function* steps(): AsyncGenerator<Step> {
    leftMs = performance.now()
    yield { number: 0, hidden: bytesOf(vocabulary.embed(prompt)) }
    for (let number = 1; number < tokenCount; number++) {
      await said.promise
      said = Promise.withResolvers()
      leftMs = performance.now()
      yield { number, hidden: bytesOf(vocabulary.embed(tokens.slice(-1))) }
    }
  }

  const outcomes = throughNextStage(steps(), {
    open: inputs => first.run(inputs, { signal }),
    signal,
    onLost: () => options.onLost?.(),
  })
  for await (const { token } of outcomes) {
    tokens.push(token)
    await options.onToken?.(token, performance.now() - leftMs)
    said.resolve()
  }
  return tokens
}
