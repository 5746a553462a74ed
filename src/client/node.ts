import { anySignal, errorMessage, TrellisError } from '../base/index.ts'
import { client } from '../rpc/index.ts'
import { NodeControl } from '../wire/index.ts'
import type { NodeApi } from './api.ts'
import { decodeBandwidth, decodeCheck, decodeConfigEntry, decodeStatus } from './decode.ts'
import { decodeReachability } from './decode-paths.ts'
import type { Link } from './link.ts'

/** The daemon stops within 5 seconds; some more for a busy machine. */
const STOP_TIMEOUT_MS = 15_000

export function createNodeApi(link: Link): NodeApi {
  const node = client(NodeControl, link)
  return {
    async status(options) {
      const reply = await node.status({}, options)
      const { reachability } = reply
      return { ...decodeStatus(reply), ...(reachability ? { reachability: decodeReachability(reachability) } : {}) }
    },
    async stop(options = {}) {
      const signal = anySignal([options.signal], options.timeoutMs ?? STOP_TIMEOUT_MS)
      await node.stop({}, { signal })
      try {
        // The daemon ends this connection last, when its home is free for another.
        await link.lost(signal)
      } catch (reason) {
        if (options.signal?.aborted) throw reason
        throw new TrellisError('deadline_exceeded', `the daemon is still stopping: ${errorMessage(reason)}`, {
          cause: reason,
        })
      }
    },
    async config(options) {
      const reply = await node.getConfig({}, options)
      return { entries: reply.entries.map(decodeConfigEntry), file: reply.file }
    },
    async reloadConfig(options) {
      const reply = await node.reloadConfig({}, options)
      return { applied: reply.applied, needsRestart: reply.needsRestart }
    },
    bandwidth: async options => decodeBandwidth(await node.getBandwidth({}, options)),
    setBandwidth: async (rule, options) => decodeBandwidth(await node.setBandwidth({ rule }, options)),
    async clearBandwidth(rule, options) {
      const { removedCount, bandwidth } = await node.clearBandwidth({ rule: rule ?? '' }, options)
      return { removedCount, bandwidth: decodeBandwidth(bandwidth ?? {}) }
    },
    metrics: async options => (await node.getMetrics({}, options)).text,
    diagnose: async options => (await node.diagnose({}, options)).checks.map(decodeCheck),
  }
}
