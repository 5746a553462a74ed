import { type BandwidthRule, describeSettings, formatBandwidthRule, parseBandwidthRule } from '../config/index.ts'
import { type BoundService, serve } from '../rpc/index.ts'
import { controlProto, NodeControl } from '../wire/index.ts'
import { type DaemonContext, requirePeer } from './context.ts'
import { diagnose } from './diagnose.ts'
import { wireMesh } from './mesh-service.ts'
import { wireReachability } from './path-diagnosis.ts'

const { Outcome } = controlProto.control.Check
const OUTCOMES = { ok: Outcome.OUTCOME_OK, warning: Outcome.OUTCOME_WARNING, failure: Outcome.OUTCOME_FAILURE }

/** The rule that a user means: with the full id of the peer that it names. */
function readRule(context: DaemonContext, text: string, needsRate: boolean): BandwidthRule {
  const rule = parseBandwidthRule(text, { needsRate })
  if (rule.scope.type !== 'peer') return rule
  return { ...rule, scope: { type: 'peer', peer: requirePeer(context, rule.scope.peer) } }
}

function wireBandwidth(context: DaemonContext) {
  const stats = context.runtime()?.content.stats()
  return {
    rules: context.bandwidth
      .rules()
      .map(({ rule, origin, inForce }) => ({ rule: formatBandwidthRule(rule), origin, inForce })),
    caps: context.bandwidth.caps().map(({ scope, upBytesPerSecond, downBytesPerSecond }) => ({
      scope,
      ...(upBytesPerSecond ? { upBytesPerSecond } : {}),
      ...(downBytesPerSecond ? { downBytesPerSecond } : {}),
    })),
    upBytesPerSecond: Math.round(stats?.uploadBytesPerSecond ?? 0),
    downBytesPerSecond: Math.round(stats?.downloadBytesPerSecond ?? 0),
  }
}

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
        reachability: (runtime === undefined ? undefined : wireReachability(runtime)) ?? null,
        httpAddress: context.httpAddress() ?? '',
        stateReadOnly: runtime?.state.status().readOnly ?? '',
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
    getBandwidth: () => wireBandwidth(context),
    async setBandwidth({ rule }) {
      await context.bandwidth.set(readRule(context, rule, true))
      return wireBandwidth(context)
    },
    async clearBandwidth({ rule }) {
      const meant = rule === '' ? undefined : readRule(context, rule, false)
      return { removedCount: await context.bandwidth.clear(meant), bandwidth: wireBandwidth(context) }
    },
    getMetrics: async () => ({ text: await context.metrics.text() }),
    async diagnose() {
      const checks = await diagnose(context)
      return { checks: checks.map(check => ({ ...check, outcome: OUTCOMES[check.outcome] })) }
    },
  })
}
