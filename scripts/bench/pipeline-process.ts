/**
 * One stage of the bench of pipelines, in a process of its own: a node that passes frames on to the next stage, and for
 * comparison the same over bare TCP. Computes nothing.
 */
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { StageService } from '../../examples/pipeline/generated/pipeline.services.ts'
import { loadStage, type ModelShape } from '../../examples/pipeline/model.ts'
import { createStage, stageName } from '../../examples/pipeline/stage.ts'
import { createNode } from '../../src/daemon/node.ts'

export interface StageTask {
  home: string
  ticket: string
  stage: number
  shape: ModelShape
  frameBytes: number
  /** What the last stage answers to a frame over TCP. */
  replyBytes: number
  /** Of the next stage; absent for the last. */
  nextPort?: number
}

const { home, ticket, stage, shape, frameBytes, replyBytes, nextPort } = JSON.parse(
  process.argv[2] ?? '{}',
) as StageTask

const server = createServer({ noDelay: true }, socket => {
  socket.on('error', () => socket.destroy())
  if (nextPort !== undefined) {
    const next = connect({ port: nextPort, host: '127.0.0.1', noDelay: true })
    next.on('error', () => socket.destroy())
    socket.pipe(next).pipe(socket)
    return
  }
  let receivedBytes = 0
  socket.on('data', chunk => {
    receivedBytes += chunk.byteLength
    for (; receivedBytes >= frameBytes; receivedBytes -= frameBytes) socket.write(new Uint8Array(replyBytes))
  })
})
server.listen(0, '127.0.0.1')
await once(server, 'listening')

const node = await createNode({ home, flags: { preset: 'local', 'log.level': 'error' }, env: {} })
await node.mesh.join(ticket)
const implementation = createStage({ model: loadStage(shape, stage), stage, rpc: node.rpc })
const isLast = stage === shape.stageCount - 1
await node.rpc.serve(
  StageService,
  // What the model says is not what is measured.
  isLast
    ? {
        async *run(steps) {
          for await (const { number } of steps) yield { number, token: 0 }
        },
      }
    : implementation,
  { name: stageName(stage) },
)
process.send?.({ port: (server.address() as { port: number }).port })
process.once('disconnect', () => process.exit(0))
