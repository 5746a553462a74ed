import { describeSettings } from '../config/index.ts'
import { type BoundService, serve } from '../rpc/index.ts'
import { controlProto, NodeControl } from '../wire/index.ts'
import type { DaemonContext } from './context.ts'
import { diagnose } from './diagnose.ts'
import { wireMesh } from './mesh-service.ts'

const { Outcome } = controlProto.control.Check
const OUTCOMES = { ok: Outcome.OUTCOME_OK, warning: Outcome.OUTCOME_WARNING, failure: Outcome.OUTCOME_FAILURE }

export function createNodeService(context: DaemonContext): BoundService {
  return serve(NodeControl, {
    async status() {
      const runtime = context.runtime()
      const { config } = context.config()
      const models = runtime === undefined ? [] : await runtime.models.list()
      return {
        peer: context.identity.peer,
        name: config.name,
        version: context.version,
        pid: process.pid,
        home: context.home,
        startedUnixMs: context.startedMs,
        ...(runtime === undefined ? {} : { mesh: wireMesh(runtime), addresses: runtime.mesh.addresses() }),
        connectedPeerCount: runtime?.mesh.peers().length ?? 0,
        modelCount: new Set(models.filter(model => model.copies.length > 0).map(model => model.cid)).size,
        attachedProgramCount: context.programs.programCount,
        residentBytes: process.memoryUsage.rss(),
        preset: config.preset,
        httpAddress: context.httpAddress() ?? '',
      }
    },
    stop() {
      // After the answer has left.
      setImmediate(() => void context.stop())
      return { pid: process.pid }
    },
    async getConfig() {
      const { config, origins, file } = context.config()
      return {
        file,
        entries: (await describeSettings()).map(({ key, description, live }) => ({
          key,
          description,
          live,
          valueJson: JSON.stringify(config[key]),
          origin: origins[key].origin,
          originDetail: origins[key].detail,
        })),
      }
    },
    reloadConfig: () => context.reloadConfig(),
    getMetrics: async () => ({ text: await context.metrics.text() }),
    async diagnose() {
      const checks = await diagnose(context)
      return { checks: checks.map(check => ({ ...check, outcome: OUTCOMES[check.outcome] })) }
    },
  })
}
