import { type Clock, TrellisError } from '../base/index.ts'
import type { Gate } from './gate.ts'
import type { Libp2pComponents } from './internals.ts'
import type { JoinServer } from './join.ts'
import { JOIN_PROTOCOL } from './protocols.ts'
import { createStreamAdapter } from './stream-adapter.ts'

/** How long a joiner's connection stays open behind the answer, in milliseconds. */
const LINGER_MS = 1000

export interface JoinServiceOptions {
  parts: Libp2pComponents
  gate: Gate
  clock: Clock
  serve: JoinServer
}

/** Serves the join protocol to members, who forward requests, and once on each connection to those who are none. */
export async function serveJoins({ parts, gate, clock, serve }: JoinServiceOptions): Promise<void> {
  await parts.registrar.handle(
    JOIN_PROTOCOL,
    (stream, connection) => {
      const member = gate.isAdmitted(connection)
      if (!member && !gate.startJoining(connection)) {
        return stream.abort(new TrellisError('resource_exhausted', 'one join request for each connection'))
      }
      const caller = { peer: connection.remotePeer.toString(), member }
      const served = serve(createStreamAdapter(stream), caller)
      if (member) return
      // A joiner connects again as a member: this connection has done its work.
      void served.finally(() => {
        clock.schedule(LINGER_MS, () => {
          if (!gate.isAdmitted(connection)) connection.close().catch(() => connection.abort(new Error('joined')))
        })
      })
    },
    { maxInboundStreams: 8, maxOutboundStreams: 32, runOnLimitedConnection: true },
  )
}
