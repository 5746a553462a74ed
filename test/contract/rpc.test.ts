import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { createMemoryPair, createSocketStream } from '../../src/base/index.ts'
import { createScratch } from '../support/scratch.ts'
import { testBounds } from './rpc-bounds.ts'
import { testCalls } from './rpc-calls.ts'
import { createContract, type StreamPair } from './rpc-setup.ts'

function runRpcContract(
  name: string,
  createPair: () => Promise<StreamPair>,
  options?: Parameters<typeof createContract>[2],
): void {
  const contract = createContract(name, createPair, options)
  testCalls(contract)
  testBounds(contract)
}

async function createMemory(): Promise<StreamPair> {
  const streams = createMemoryPair()
  return { streams, cut: () => streams[0].abort(new Error('cut')), close: async () => {} }
}

runRpcContract('memory', createMemory)

runRpcContract('passed on', createMemory, {
  passedOn: true,
  // Who is in between has a window of its own.
  skipped: new Map([['a stopped reader holds at most 1 MiB, and others go on', 'each hop holds as much']]),
})

runRpcContract('unix socket', async () => {
  const scratch = await createScratch()
  const path = join(scratch.path, 'socket')
  const server = createServer({ allowHalfOpen: true })
  server.listen(path)
  await once(server, 'listening')
  const accepted = once(server, 'connection') as Promise<[Socket]>
  const ours = connect({ path, allowHalfOpen: true })
  const [theirs] = await accepted
  return {
    streams: [createSocketStream(ours), createSocketStream(theirs)],
    cut: () => void ours.destroy(),
    async close() {
      server.close()
      await scratch[Symbol.asyncDispose]()
    },
  }
})
