/**
 * `npm run bench -- --help`. Each module beside this file that ends in `.bench.ts` exports `benches`. Results go to stdout,
 * progress to stderr.
 */
import { readdirSync } from 'node:fs'
import { readFlags, refuseCall } from '../flags.ts'
import type { Bench, Measurement } from './types.ts'

const HELP = `
Runs the benches whose names start with one of those given; all if none is, which takes long.

  npm run bench -- --list              their names, with what they measure
  npm run bench -- rpc transfer        some
  npm run bench -- --json state        one JSON object a line: {name, value, unit, baseline, ratio, n, detail}
`
const { values, positionals } = readFlags(HELP, {
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, list: { type: 'boolean', default: false } },
})

const modules = readdirSync(import.meta.dirname).filter(name => name.endsWith('.bench.ts'))
const all: Bench[] = []
for (const name of modules.sort()) {
  const module = (await import(`./${name}`)) as { benches: Bench[] }
  all.push(...module.benches)
}

if (values.list) {
  for (const bench of all) console.log(`${bench.name.padEnd(28)} ${bench.summary}`)
  process.exit(0)
}
const chosen =
  positionals.length === 0 ? all : all.filter(bench => positionals.some(name => bench.name.startsWith(name)))
const unknown = positionals.filter(name => !all.some(bench => bench.name.startsWith(name)))
if (unknown.length > 0)
  refuseCall(`no bench matches ${unknown.join(', ')}; there are: ${all.map(bench => bench.name).join(', ')}`)

const digits = (value: number): string => value.toLocaleString('en-US', { maximumSignificantDigits: 4 })

function print(measurement: Measurement): void {
  if (values.json) {
    console.log(JSON.stringify(measurement))
    return
  }
  const { name, value, unit, baseline, ratio } = measurement
  const compared = baseline === null ? '' : `${(ratio ?? 0).toFixed(2)} × ${baseline.name} (${digits(baseline.value)})`
  console.log(`${name.padEnd(36)} ${digits(value).padStart(10)} ${unit.padEnd(8)} ${compared}`)
}

// What was started listens for this process's end.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

let failed = false
for (const bench of chosen) {
  process.stderr.write(`${bench.name}: ${bench.summary}\n`)
  try {
    for await (const measurement of bench.run()) print(measurement)
  } catch (reason) {
    failed = true
    process.stderr.write(`${bench.name} failed: ${reason instanceof Error ? reason.stack : String(reason)}\n`)
  }
}
process.exit(failed ? 1 : 0)
