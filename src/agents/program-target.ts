import type { RpcChannel } from '../rpc/index.ts'
import { client } from '../rpc/index.ts'
import { AgentProgramService } from '../wire/index.ts'
import { callEventOfWire } from './call-protocol.ts'
import { AgentError } from './failure.ts'
import type { TargetFactory } from './target.ts'

/** Agents that are programs attached to the daemon: calls go back over the program's own connection. */
export function createProgramFactory(channel: RpcChannel): TargetFactory {
  const program = client(AgentProgramService, channel)
  return definition => ({
    protocols: [],
    async *invoke(tool, argumentsJson, call) {
      const { peer, name, domain, isAdmin } = call.caller
      const timeoutMs = call.remainingMs()
      const events = program.call(
        {
          agent: definition.name,
          tool,
          argumentsJson,
          caller: { peer, name, domain, admin: isAdmin },
          token: call.token,
        },
        { signal: call.signal, ...(timeoutMs === undefined ? {} : { timeoutMs }) },
      )
      for await (const { failure, ...event } of events) {
        // Whatever a call within it failed with: the program itself has seen this one.
        yield callEventOfWire(failure ? { failure: { ...failure, notExecuted: false } } : event)
      }
      throw new AgentError('unavailable', 'the program ended the call without a result')
    },
    async close() {},
  })
}
