import type { JSONRPCMessage, Transport } from '@modelcontextprotocol/client'
import { TrellisError, toTrellisError } from '../../base/index.ts'
import type { McpChannel } from './channel.ts'
import { parseRpcMessage } from './json-rpc.ts'

/** A channel as the official SDK's clients and servers want it. */
export function createChannelTransport(channel: McpChannel): Transport {
  const life = new AbortController()
  const transport: Transport = {
    async start() {
      void pump()
    },
    send: message => channel.write(JSON.stringify(message), life.signal),
    async close() {
      if (life.signal.aborted) return
      life.abort(new TrellisError('canceled', 'the session was closed'))
      channel.close()
      transport.onclose?.()
    },
  }
  async function pump(): Promise<void> {
    try {
      for (;;) {
        const text = await channel.read(life.signal)
        if (text === undefined) break
        // Checked by shape here, by schema in the SDK.
        transport.onmessage?.(parseRpcMessage(text).body as unknown as JSONRPCMessage)
      }
    } catch (reason) {
      if (!life.signal.aborted) transport.onerror?.(toTrellisError(reason))
    }
    await transport.close()
  }
  return transport
}
