/** A node of its own that serves one stage. Told what by its parent over IPC; says when it serves, and what it has lost. */
import { createNode } from '../../src/daemon/node.ts'
import { StageService } from './generated/pipeline.services.ts'
import { loadStage, type ModelShape } from './model.ts'
import { createStage, stageName } from './stage.ts'

export interface StageProcessOptions {
  home: string
  ticket: string
  stage: number
  shape: ModelShape
}

const options = JSON.parse(process.argv[2] ?? '{}') as StageProcessOptions
const { home, ticket, stage, shape } = options
await using node = await createNode({ home, flags: { preset: 'local', 'log.level': 'warn' }, env: {} })
await node.mesh.join(ticket)
await node.rpc.serve(
  StageService,
  createStage({
    model: loadStage(shape, stage),
    stage,
    rpc: node.rpc,
    onSession: () => process.send?.({ session: true }),
    onLost: reason => process.send?.({ lost: stage + 1, message: reason.message }),
  }),
  { name: stageName(stage) },
)
process.send?.({ serving: node.peer })
await new Promise(resolve => process.once('disconnect', resolve))
