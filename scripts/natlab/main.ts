/** The NAT lab: `npm run natlab -- --help`. Everything happens in network namespaces of its own: nothing is left behind, and labs run side by side. */
import { countOf, numberOf, readFlags, refuseCall } from '../flags.ts'
import { runScenarios, SCENARIOS } from './faults.ts'
import { keepLogs, relayArguments, startDaemon } from './lab-daemon.ts'
import { expectation, FULL_MATRIX, OTHER_PAIRS, type Pair, SHORT_MATRIX } from './matrix.ts'
import { NAT_KINDS, type NatKind } from './nat-kinds.ts'
import { measureRates, RATE_NAMES } from './rates.ts'
import { type PairOptions, type PairResult, repeatPair } from './run-pair.ts'
import { enterSandbox, isInside, runInside, whyUnavailable } from './sandbox.ts'
import { selfTest } from './self-test.ts'
import { createLab } from './topology.ts'

const NOT_RUN = 77

const HELP = `
Runs real daemons behind NATs, in network namespaces of its own: nothing is left behind. Linux with nftables.

  npm run natlab                              the 28 pairs of seven NAT kinds, and the other kinds
  npm run natlab -- --matrix                  the 28 pairs only
  npm run natlab -- --short                   15 pairs, for continuous integration
  npm run natlab -- --pairs none/firewall,symmetric/symmetric
  npm run natlab -- --faults [--only WORDS]   relays that die, hosts that move, loss and more
  npm run natlab -- --rates [--only WORDS]    megabytes per second over each kind of path, without and with delay
  npm run natlab -- --self-test               checks the lab itself: each kind's mapping and filtering

  --json         one JSON object a line; of a pair {a, b, path, transport, directMs, relayedMs, ok}
  --only WORDS   with --faults and --rates: only scenarios whose names hold this
  --rtt MS       round trip between any two hosts (40)
  --loss N       packets lost, in percent (0)
  --repeat N     times that each pair is run, each a punch from scratch (1)
  --retries N    times that a pair which fails is tried again (0): other load on the machine delays what takes turns in milliseconds
  --log FILE     where to append the logs of all daemons

Exits with 0 when all went as expected, 1 when something did not, 77 when the lab can't run here.
NAT kinds: ${NAT_KINDS.join(', ')}.
`
const { values: flags } = readFlags(HELP, {
  options: {
    json: { type: 'boolean', default: false },
    short: { type: 'boolean', default: false },
    matrix: { type: 'boolean', default: false },
    'self-test': { type: 'boolean', default: false },
    faults: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    pairs: { type: 'string' },
    rtt: { type: 'string', default: '40' },
    loss: { type: 'string', default: '0' },
    repeat: { type: 'string', default: '1' },
    retries: { type: 'string', default: '0' },
    rates: { type: 'boolean', default: false },
    log: { type: 'string' },
  },
})
const rttMs = numberOf(flags.rtt, '--rtt', 0, 10_000)
const lossPercent = numberOf(flags.loss, '--loss', 0, 100)
const repeatCount = countOf(flags.repeat, '--repeat', 1)
const retryCount = countOf(flags.retries, '--retries', 0)
const pairs = readPairs()
checkOnly()

function print(value: object, text: string): void {
  process.stdout.write(`${flags.json ? JSON.stringify(value) : text}\n`)
}

function readPairs(): Pair[] {
  if (flags.pairs !== undefined) {
    return flags.pairs.split(',').map(text => {
      const [a, b] = text.split('/').map(readKind)
      if (a === undefined || b === undefined) refuseCall(`not a pair of NAT kinds: ${text}`)
      return { a, b, ...expectation(a, b) }
    })
  }
  if (flags.short) return [...SHORT_MATRIX]
  return flags.matrix ? [...FULL_MATRIX] : [...FULL_MATRIX, ...OTHER_PAIRS]
}

function readKind(text: string): NatKind {
  const kind = NAT_KINDS.find(known => known === text)
  if (kind === undefined) refuseCall(`no NAT kind ${text}; there are ${NAT_KINDS.join(', ')}`)
  return kind
}

/** Words that no scenario's name holds would pass for a run in which all went well. */
function checkOnly(): void {
  const names = flags.faults ? Object.keys(SCENARIOS) : flags.rates ? RATE_NAMES : undefined
  if (names === undefined && flags.only !== '') refuseCall('--only goes with --faults or --rates')
  if (names?.some(name => name.includes(flags.only)) === false)
    refuseCall(`no scenario's name holds ${JSON.stringify(flags.only)}; there are: ${names.join('; ')}`)
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
  for await (const result of runScenarios(lab, flags.only, rttMs)) {
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
  for await (const result of measureRates(lab, flags.only, [0, rttMs])) {
    ok &&= result.problem === undefined
    const share = result.share === undefined ? '' : `, ${Math.round(result.share * 100)} % of a direct pull over a leg`
    print(
      result,
      `${result.over.padEnd(36)} ${String(result.rttMs).padStart(3)} ms ${result.megabytesPerSecond.toFixed(1).padStart(7)} MB/s  ${result.path}${share}${result.problem ?? ''}`,
    )
  }
  return ok
}

async function runPairs(): Promise<boolean> {
  await using lab = createLab({ relayCount: 1 })
  await lab.setDelay(rttMs / 2)
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
    for await (const result of repeatPair(pair, repeatCount, options)) {
      const tried = result.ok ? result : await tryAgain(pair, retryCount, result, options)
      results.push(tried)
      print(lineOf(tried), describe(tried, pair))
      if (flags.json && !tried.ok)
        process.stderr.write(`${describe(tried, pair)}; tried: ${tried.tried ?? 'nothing'}\n`)
    }
  }
  summarize(results)
  return results.every(result => result.ok)
}

/** What `--json` promises of a pair; why one failed goes to standard error. */
function lineOf({ a, b, path, transport, directMs, relayedMs, ok }: PairResult) {
  return { a, b, path, transport, directMs, relayedMs, ok }
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
const run = flags['self-test'] ? runSelfTest : flags.faults ? runFaults : flags.rates ? runRates : runPairs
process.exit((await run()) ? 0 : 1)
