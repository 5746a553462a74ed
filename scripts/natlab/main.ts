/**
 * The NAT lab. Everything happens in network namespaces of its own: nothing is left behind, and labs run side by side.
 *
 *     npm run natlab                            the 28 pairs of seven NAT kinds, and the other kinds
 *     npm run natlab -- --short                 15 pairs, for continuous integration
 *     npm run natlab -- --pairs none/firewall,symmetric/symmetric
 *     npm run natlab -- --faults [--only WORDS]  relays that die, hosts that move, loss and more
 *     npm run natlab -- --rates [--only WORDS]   megabytes per second over each kind of path, without and with delay
 *     npm run natlab -- --self-test             checks the lab itself: each kind's mapping and filtering
 *
 * Exits with 0 when every pair did as expected, 1 when one did not, 77 when the lab can't run here.
 */
import { parseArgs } from 'node:util'
import { runScenarios } from './faults.ts'
import { keepLogs, relayArguments, startDaemon } from './lab-daemon.ts'
import { expectation, FULL_MATRIX, OTHER_PAIRS, type Pair, SHORT_MATRIX } from './matrix.ts'
import { NAT_KINDS, type NatKind } from './nat-kinds.ts'
import { measureRates } from './rates.ts'
import { type PairOptions, type PairResult, repeatPair } from './run-pair.ts'
import { enterSandbox, isInside, runInside, whyUnavailable } from './sandbox.ts'
import { selfTest } from './self-test.ts'
import { createLab } from './topology.ts'

const NOT_RUN = 77

const { values: flags } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    short: { type: 'boolean', default: false },
    matrix: { type: 'boolean', default: false },
    'self-test': { type: 'boolean', default: false },
    faults: { type: 'boolean', default: false },
    /** With `--faults` and `--rates`: only scenarios whose names hold this. */
    only: { type: 'string', default: '' },
    /** Pairs of kinds, separated by commas. */
    pairs: { type: 'string' },
    /** Round trip between any two hosts, in milliseconds. */
    rtt: { type: 'string', default: '40' },
    /** Packets lost, in percent. */
    loss: { type: 'string', default: '0' },
    /** Times that each pair is run, each a punch from scratch. */
    repeat: { type: 'string', default: '1' },
    /** Times that a pair which fails is tried again: other load on the machine delays what takes turns in milliseconds. */
    retries: { type: 'string', default: '0' },
    rates: { type: 'boolean', default: false },
    /** Where to append the logs of all daemons. */
    log: { type: 'string' },
  },
})

function print(value: object, text: string): void {
  process.stdout.write(`${flags.json ? JSON.stringify(value) : text}\n`)
}

function readPairs(): Pair[] {
  if (flags.pairs !== undefined) {
    return flags.pairs.split(',').map(text => {
      const [a, b] = text.split('/').map(readKind)
      if (a === undefined || b === undefined) throw new Error(`not a pair of NAT kinds: ${text}`)
      return { a, b, ...expectation(a, b) }
    })
  }
  if (flags.short) return [...SHORT_MATRIX]
  return flags.matrix ? [...FULL_MATRIX] : [...FULL_MATRIX, ...OTHER_PAIRS]
}

function readKind(text: string): NatKind {
  const kind = NAT_KINDS.find(known => known === text)
  if (kind === undefined) throw new Error(`no NAT kind ${text}; there are ${NAT_KINDS.join(', ')}`)
  return kind
}

async function runSelfTest(): Promise<boolean> {
  await using lab = createLab({ siteCount: 1, relayCount: 1 })
  let ok = true
  for await (const result of selfTest(lab)) {
    ok &&= result.ok
    print(result, `${result.ok ? 'ok  ' : 'FAIL'} ${result.kind.padEnd(20)} ${JSON.stringify(result.finding)}`)
  }
  return ok
}

async function runFaults(): Promise<boolean> {
  await using lab = createLab({ relayCount: 3 })
  let ok = true
  for await (const result of runScenarios(lab, flags.only, Number(flags.rtt))) {
    ok &&= result.ok
    const ms = result.ms === undefined ? '' : `${result.ms} ms`
    print(
      result,
      `${result.ok ? 'ok  ' : 'FAIL'} ${result.scenario.padEnd(38)} ${ms.padStart(9)} ${result.problem ?? (result.notRun === undefined ? '' : `NOT RUN: ${result.notRun}`)}`.trimEnd(),
    )
  }
  return ok
}

async function runRates(): Promise<boolean> {
  await using lab = createLab({ relayCount: 1 })
  let ok = true
  for await (const result of measureRates(lab, flags.only, [0, Number(flags.rtt)])) {
    ok &&= result.problem === undefined
    const share = result.share === undefined ? '' : `, ${Math.round(result.share * 100)} % of a direct pull over a leg`
    print(
      result,
      `${result.over.padEnd(36)} ${String(result.rttMs).padStart(3)} ms ${result.megabytesPerSecond.toFixed(1).padStart(7)} MB/s  ${result.path}${share}${result.problem ?? ''}`,
    )
  }
  return ok
}

async function runPairs(pairs: readonly Pair[]): Promise<boolean> {
  await using lab = createLab({ relayCount: 1 })
  await lab.setDelay(Number(flags.rtt) / 2)
  const lossPercent = Number(flags.loss)
  lab.setLoss(lossPercent)
  const [server] = lab.relays
  if (server === undefined) throw new Error('the lab has no relay')
  await using relay = await startDaemon({
    namespace: server.namespace,
    name: 'relay',
    args: relayArguments(),
    mesh: { create: 'natlab' },
  })
  const { ticket } = await relay.client.mesh.invite({ useCount: 1000 })
  const results: PairResult[] = []
  const options: PairOptions = { lab, ticket, lossPercent, forget: peer => relay.client.mesh.revoke(peer) }
  for (const pair of pairs) {
    for await (const result of repeatPair(pair, Number(flags.repeat), options)) {
      const tried = result.ok ? result : await tryAgain(pair, Number(flags.retries), result, options)
      results.push(tried)
      print(tried, describe(tried, pair))
    }
  }
  summarize(results)
  return results.every(result => result.ok)
}

/** New nodes, as often as allowed, for a pair that failed. */
async function tryAgain(pair: Pair, retries: number, first: PairResult, options: PairOptions): Promise<PairResult> {
  let last = first
  for (let retry = 0; retry < retries && !last.ok; retry++)
    for await (const result of repeatPair(pair, 1, options)) last = { ...result, retried: true }
  return last
}

function describe(result: PairResult, pair: Pair): string {
  const verdict = result.ok
    ? result.path === 'direct'
      ? 'direct '
      : 'relayed'
    : `FAIL, expected ${pair.expected}, is ${result.path}`
  const ms = result.directMs === null ? '' : `${result.directMs} ms`
  const notes = [result.retried ? 'second try' : '', result.problem ?? ''].filter(note => note !== '')
  return `${`${pair.a}/${pair.b}`.padEnd(38)} ${verdict} ${result.transport.padEnd(5)} ${ms.padStart(8)} ${notes.join(', ')}`.trimEnd()
}

function summarize(results: readonly PairResult[]): void {
  const repeated = new Map<string, PairResult[]>()
  for (const result of results) {
    const name = `${result.a}/${result.b}`
    repeated.set(name, [...(repeated.get(name) ?? []), result])
  }
  if (results.length > repeated.size) {
    for (const [pair, all] of repeated) {
      const okCount = all.filter(({ ok }) => ok).length
      process.stderr.write(`${pair.padEnd(38)} ${okCount} of ${all.length} as expected; ${describeTimes(all)}\n`)
    }
  }
  const sprays = ({ a, b }: PairResult) => expectation(readKind(a), readKind(b)).sprays
  const direct = results.filter(result => result.path === 'direct').length
  process.stderr.write(
    `${direct} of ${results.length} direct, ${results.filter(result => !result.ok).length} not as expected; ` +
      `from relayed to direct: ${describeTimes(results.filter(result => !sprays(result)))}, ` +
      `with spraying: ${describeTimes(results.filter(sprays))}\n`,
  )
}

/** Those that were relayed first. */
function describeTimes(results: readonly PairResult[]): string {
  const times = results.flatMap(({ directMs, relayedMs }) =>
    directMs === null || relayedMs === null ? [] : [directMs],
  )
  times.sort((a, b) => a - b)
  const percentile = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return times.length === 0 ? 'none' : `median ${percentile(0.5)} ms, p95 ${percentile(0.95)} ms`
}

if (!isInside()) {
  const problem = whyUnavailable()
  if (problem !== undefined) {
    process.stderr.write(`\nNAT LAB NOT RUN: ${problem}\nNothing about crossing NATs was tested.\n\n`)
    process.exit(NOT_RUN)
  }
  process.exit(await runInside())
}
enterSandbox()
if (flags.log !== undefined) keepLogs(flags.log)
const run = flags['self-test']
  ? runSelfTest
  : flags.faults
    ? runFaults
    : flags.rates
      ? runRates
      : () => runPairs(readPairs())
process.exit((await run()) ? 0 : 1)
