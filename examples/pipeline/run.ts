/** A model in three stages on four nodes of this machine: `npm run example:pipeline -- --help`. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { countOf, readFlags } from '../../scripts/flags.ts'
import { createNode } from '../../src/daemon/node.ts'
import { generate } from './driver.ts'
import { DEFAULT_SHAPE, generateHere, makePrompt, type ModelShape } from './model.ts'
import type { StageProcessOptions } from './stage-process.ts'

const HELP = `
A model in three stages on four nodes of this machine, each in a process of its own. In the middle of the answer the node that computes the
second stage is killed; the spare one takes its place, and the answer must be the one that a single process gives.

  npm run example:pipeline                            a prompt of 512 tokens (7 MB), 32 tokens of answer
  npm run example:pipeline -- --prompt 4096           59 MB of hidden states in one frame
  npm run example:pipeline -- --no-kill --json        all nodes live; the results as one JSON document

  --prompt N     tokens of the prompt (512)
  --tokens N     tokens of the answer (32)
  --sessions N   answers at once (1)
  --hidden N     numbers that a token is passed on as (${DEFAULT_SHAPE.hiddenSize})
  --no-kill      kill no node
  --json         the results as one JSON document
`
const { values: flags } = readFlags(HELP, {
  allowNegative: true,
  options: {
    prompt: { type: 'string', default: '512' },
    tokens: { type: 'string', default: '32' },
    sessions: { type: 'string', default: '1' },
    hidden: { type: 'string', default: String(DEFAULT_SHAPE.hiddenSize) },
    kill: { type: 'boolean', default: true },
    json: { type: 'boolean', default: false },
  },
})
const shape: ModelShape = { ...DEFAULT_SHAPE, hiddenSize: countOf(flags.hidden, '--hidden', 1) }
const promptCount = countOf(flags.prompt, '--prompt', 1)
const tokenCount = countOf(flags.tokens, '--tokens', 1)
/** Of the second stage there are two. */
const STAGES = [0, 1, 1, 2]
const KILLED_STAGE = 1

const say = (text: string): void => void process.stderr.write(`${text}\n`)
const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

interface StageProcess {
  readonly child: ChildProcess
  readonly stage: number
  sessionCount: number
}

async function startStage(options: StageProcessOptions): Promise<StageProcess> {
  const child = fork(join(import.meta.dirname, 'stage-process.ts'), [JSON.stringify(options)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const started: StageProcess = { child, stage: options.stage, sessionCount: 0 }
  await new Promise<void>((resolve, reject) => {
    child.once('exit', code => reject(new Error(`a stage ended with ${String(code)}`)))
    child.on('message', (message: { serving?: string; session?: boolean; lost?: number; message?: string }) => {
      if (message.serving !== undefined) resolve()
      else if (message.session === true) started.sessionCount++
      else say(`  stage ${options.stage} lost stage ${message.lost}: ${message.message}`)
    })
  })
  return started
}

await using stack = new AsyncDisposableStack()
const folder = await mkdtemp(join(tmpdir(), 'trellis-pipeline-'))
stack.defer(() => rm(folder, { recursive: true, force: true }))
say('· a mesh of five nodes: one asks, four compute')
const node = stack.use(
  await createNode({ home: join(folder, 'asks'), flags: { preset: 'local', 'log.level': 'error' }, env: {} }),
)
await node.mesh.create('pipeline')
const { ticket } = await node.mesh.invite({ useCount: STAGES.length })
const stages = await Promise.all(
  STAGES.map((stage, index) => startStage({ home: join(folder, `node-${index}`), ticket, stage, shape })),
)
stack.defer(() => {
  for (const { child } of stages) child.kill('SIGKILL')
})
// Until all are known by name here. A stage that has not heard of the next one yet waits for it.
for (;;) {
  const names = await node.rpc.names()
  const known = names.filter(({ name }) => name.startsWith('pipeline.')).flatMap(({ servers }) => servers)
  if (known.length === STAGES.length) break
  await new Promise(resolve => setTimeout(resolve, 50))
}

const prompts = Array.from({ length: countOf(flags.sessions, '--sessions', 1) }, (_, index) => makePrompt(index, promptCount))
const promptBytes = promptCount * shape.hiddenSize * 4
say(`· ${prompts.length} × ${promptCount} tokens of prompt (${(promptBytes / 1e6).toFixed(1)} MB each), ${tokenCount} of answer`)
const latencies: number[] = []
const prefills: number[] = []
let isKilled = false
/** Those behind the kill: the longest is the one that had to wait for the spare node. */
const latenciesAfter: number[] = []

async function killServing(): Promise<void> {
  isKilled = true
  const [busiest] = stages
    .filter(({ stage }) => stage === KILLED_STAGE)
    .toSorted((one, other) => other.sessionCount - one.sessionCount)
  say(`· killing the node that computes stage ${KILLED_STAGE}`)
  busiest?.child.kill('SIGKILL')
  await once(busiest?.child as ChildProcess, 'exit')
}

const startedMs = performance.now()
const answers = await Promise.all(
  prompts.map(prompt => {
    let count = 0
    return generate({
      rpc: node.rpc,
      shape,
      prompt,
      tokenCount,
      async onToken(_, elapsedMs) {
        if (count++ === 0) prefills.push(elapsedMs)
        else (isKilled ? latenciesAfter : latencies).push(elapsedMs)
        if (flags.kill && !isKilled && count >= tokenCount / 2) await killServing()
      },
    })
  }),
)
const elapsedMs = performance.now() - startedMs
say('· the same in this process alone')
const expected = await Promise.all(prompts.map(prompt => generateHere(shape, prompt, tokenCount)))
const isEqual = JSON.stringify(answers) === JSON.stringify(expected)

const recoveredMs = latenciesAfter.length === 0 ? undefined : Math.max(...latenciesAfter)
const sorted = latencies.toSorted((a, b) => a - b)
const result = {
  equal: isEqual,
  sessions: prompts.length,
  promptBytes,
  prefillMs: Math.round(Math.max(...prefills)),
  frameBytes: shape.hiddenSize * 4,
  tokenP50Ms: Number(percentile(sorted, 0.5).toFixed(2)),
  tokenP99Ms: Number(percentile(sorted, 0.99).toFixed(2)),
  tokensPerSecond: Number(((answers.length * tokenCount * 1000) / elapsedMs).toFixed(1)),
  killed: flags.kill,
  ...(recoveredMs === undefined ? {} : { recoveredMs: Math.round(recoveredMs) }),
}
if (flags.json) console.log(JSON.stringify(result))
else {
  for (const [name, value] of Object.entries(result)) console.log(`${name.padEnd(16)} ${String(value)}`)
  console.log(isEqual ? 'The answer is the one that a single process gives.' : 'THE ANSWERS DIFFER.')
}
process.exitCode = isEqual ? 0 : 1
