/** What Trellis is for, in under two minutes: `npm run demo -- --help`. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { errorMessage } from '../src/base/index.ts'
import { renderTable } from '../src/cli/table.ts'
import { formatBytes, formatDuration, formatRate } from '../src/cli/text.ts'
import { connect, type Invitation, type NodeStatus, type TrellisClient } from '../src/client/index.ts'
import { parseBytes } from '../src/config/index.ts'
import { TextService } from '../src/wire/index.ts'
import { readFlags, refuseCall } from './flags.ts'
import { makeModel } from './make-model.ts'

const MODEL_NAME = 'demo/tiny-llama'
const CALL_COUNT = 2_000
const CALLS_IN_FLIGHT = 32
/** Longest wait for a step that should take a moment. */
const STEP_TIMEOUT_MS = 30_000

const HELP = `
Three daemons found a mesh by invitation, one publishes a model, another pulls it, programs on two nodes call each other, and a
value set on one node is read on another. Leaves nothing behind.

  --keep         leave the nodes running and say how to talk to them
  --json         the results as one JSON document on stdout
  --size SIZE    size of the model (256MiB)
  --entry FILE   the CLI to show (dist/cli/launcher.js)
`
const { values: flags } = readFlags(HELP, {
  options: {
    keep: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    size: { type: 'string', default: '256MiB' },
    entry: { type: 'string', default: fileURLToPath(new URL('../dist/cli/launcher.js', import.meta.url)) },
  },
})

const LAUNCHER = resolve(flags.entry)
const SIZE_BYTES = readSize()

function readSize(): number {
  try {
    return parseBytes(flags.size)
  } catch (reason) {
    return refuseCall(`--size: ${errorMessage(reason)}`)
  }
}

/** Without settings that the user's shell has for a node of its own. */
const ENVIRONMENT = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('TRELLIS_')))

interface Step {
  what: string
  result: string
  elapsedMs: number
  bytesPerSecond?: number
}

const steps: Step[] = []
const interruption = new AbortController()
const { signal } = interruption
const say = (text: string): void => void process.stderr.write(`${text}\n`)

/** Runs a step, and notes what it gave and how long it took. */
async function step<T>(what: string, task: () => Promise<T>, describe: (result: T) => string, bytes = 0): Promise<T> {
  signal.throwIfAborted()
  say(`· ${what}`)
  const startedMs = performance.now()
  const result = await task()
  const elapsedMs = performance.now() - startedMs
  const rate = bytes > 0 ? { bytesPerSecond: Math.round((bytes * 1000) / elapsedMs) } : {}
  steps.push({ what, result: describe(result), elapsedMs: Math.round(elapsedMs), ...rate })
  return result
}

/** Runs the built CLI. Its notes and its progress go to this terminal; its results come back. */
async function trellis(home: string, args: readonly string[], options: { shows?: boolean } = {}): Promise<string> {
  const showsAll = options.shows === true && !flags.json
  const child = spawn(process.execPath, [LAUNCHER, '--home', home, ...args], {
    env: ENVIRONMENT,
    stdio: ['ignore', 'pipe', showsAll ? 'inherit' : 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => void (stdout += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => void (stderr += text))
  // A terminal's Ctrl-C reaches the child too; a signal to this process alone is passed on. The cleaning goes on after it.
  const interrupt = (): void => void child.kill('SIGINT')
  if (!signal.aborted) signal.addEventListener('abort', interrupt)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  signal.removeEventListener('abort', interrupt)
  if (code !== 0) throw new Error(`trellis ${args.join(' ')} ended with ${code}: ${stderr.trim()}`)
  return stdout.trim()
}

/** Path below the root and SHA-256 of every file, in order. */
async function digestTree(root: string): Promise<Map<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  const digests = new Map<string, string>()
  for (const file of files.toSorted()) {
    const hash = createHash('sha256')
    await pipeline(createReadStream(file, { highWaterMark: 1024 * 1024 }), hash)
    digests.set(relative(root, file), hash.digest('hex'))
  }
  return digests
}

/** Calls made `CALLS_IN_FLIGHT` at a time. */
async function callOften(call: (index: number) => Promise<unknown>): Promise<void> {
  let next = 0
  const worker = async (): Promise<void> => {
    while (next < CALL_COUNT) await call(next++)
  }
  await Promise.all(Array.from({ length: CALLS_IN_FLIGHT }, worker))
}

const words = async function* (text: string): AsyncGenerator<{ text: string }> {
  for (const word of text.split(' ')) yield { text: word }
}

/** A program on one node that others call: it runs beside the daemon and tells it what it serves. */
async function serveText(client: TrellisClient): Promise<void> {
  await client.rpc.serve(TextService, {
    capitalize: ({ text }, { caller }) => ({
      text: text.toUpperCase(),
      caller: caller.kind === 'peer' ? caller.peer : '',
    }),
    speak: ({ text }) => words(text),
    async count(requests) {
      let wordCount = 0
      for await (const _ of requests) wordCount++
      return { wordCount }
    },
    async *reverse(requests) {
      for await (const { text } of requests) yield { text: text.split('').toReversed().join('') }
    },
  })
}

async function demonstrate(folder: string, homes: Map<string, string>): Promise<void> {
  const limited = (): AbortSignal => AbortSignal.any([signal, AbortSignal.timeout(STEP_TIMEOUT_MS)])
  const homeOf = (name: string): string => {
    const home = join(folder, name)
    homes.set(name, home)
    return home
  }
  const [relay, alice, bob] = [homeOf('relay'), homeOf('alice'), homeOf('bob')]

  const started = await step(
    'start a relay and two nodes',
    async () => {
      const starting = [...homes].map(async ([name, home]) => {
        const options = ['--preset', 'local', '--name', name, ...(name === 'relay' ? ['--relay'] : [])]
        return JSON.parse(await trellis(home, ['up', '--detach', '--json', ...options])) as NodeStatus
      })
      // All have come up or failed before anything ends: none may come up behind the cleaning.
      await Promise.allSettled(starting)
      return Promise.all(starting)
    },
    list => list.map(status => `${status.name} (process ${status.pid})`).join(', '),
  )

  await step(
    'found a mesh, join by a ticket',
    async () => {
      await trellis(relay, ['mesh', 'create', 'demo'])
      const invitation = JSON.parse(await trellis(relay, ['invite', '--uses', '2', '--json'])) as Invitation
      for (const home of [alice, bob]) await trellis(home, ['join', invitation.ticket])
    },
    () => 'private mesh of three',
  )

  const source = join(folder, 'model')
  const copy = join(folder, 'copy')
  const made = await step(
    'make a model',
    async () => makeModel(source, { sizeBytes: SIZE_BYTES }),
    ({ fileCount, sizeBytes }) => `a small Llama: ${fileCount} files, ${formatBytes(sizeBytes)}`,
  )

  const id = await step(
    'alice publishes it, in place',
    () => trellis(alice, ['model', 'publish', source, '--name', MODEL_NAME, '--quiet']),
    text => text,
    made.sizeBytes,
  )

  await using atAlice = await connect({ home: alice, signal })
  await using atBob = await connect({ home: bob, signal })

  await step(
    'bob learns its name',
    async () => {
      for (;;) {
        const known = await atBob.models.list({ signal: limited() })
        if (known.some(model => model.id === id)) return
        await new Promise(resolve => setTimeout(resolve, 10))
        signal.throwIfAborted()
      }
    },
    () => MODEL_NAME,
  )

  await step(
    'bob pulls it',
    () => trellis(bob, ['model', 'pull', MODEL_NAME, '--out', copy], { shows: true }),
    () => 'every chunk verified',
    made.sizeBytes,
  )

  await step(
    'compare them byte for byte',
    async () => {
      const [ours, theirs] = await Promise.all([digestTree(source), digestTree(copy)])
      const lines = (tree: Map<string, string>): string => [...tree].map(entry => entry.join(' ')).join('\n')
      if (ours.size === 0 || lines(ours) !== lines(theirs)) throw new Error('the copy differs from the model')
      return ours.size
    },
    fileCount => `${fileCount} files, the same SHA-256`,
    2 * made.sizeBytes,
  )

  await serveText(atAlice)
  const text = atBob.rpc.client(TextService, 'alice')
  const answer = await step(
    'bob calls a service of alice',
    () => text.capitalize({ text: 'hello from bob' }, { signal: limited() }),
    reply => `"${reply.text}"`,
  )
  if (answer.caller !== started[2]?.peer) throw new Error('the service did not see who called')
  await step(
    `and again, ${CALLS_IN_FLIGHT} at once`,
    () => callOften(index => text.capitalize({ text: `call ${index}` }, { signal })),
    () => `${CALL_COUNT} calls`,
  )
  const calls = steps.at(-1)
  if (calls !== undefined) calls.result += `, ${Math.round((CALL_COUNT * 1000) / calls.elapsedMs)} a second`
  await step(
    'and hears a stream of words',
    async () => {
      const heard: string[] = []
      for await (const word of text.speak({ text: 'tokens as they come', pauseMs: 0 }, { signal: limited() })) {
        heard.push(word.text)
      }
      return heard.join(' ')
    },
    heard => `"${heard}"`,
  )

  await step(
    'alice sets a value, bob reads it',
    async () => {
      await atAlice.state.set('fleet', 'gpu-0', { free: true, vramGb: 24 }, { signal: limited() })
      for await (const event of atBob.state.watch('fleet', { signal: limited() })) {
        if (event.type === 'set' && event.entry.key === 'gpu-0') return event.entry.value
      }
      throw new Error('the value did not arrive')
    },
    value => JSON.stringify(value),
  )
}

async function clean(folder: string, homes: Map<string, string>): Promise<void> {
  await Promise.all([...homes.values()].map(home => trellis(home, ['down']).catch(() => {})))
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
}

function report(homes: Map<string, string>, folder: string, failure: unknown): void {
  if (flags.json) {
    const kept = flags.keep ? { folder, homes: Object.fromEntries(homes) } : {}
    const error = failure === undefined ? {} : { error: errorMessage(failure) }
    process.stdout.write(`${JSON.stringify({ ok: failure === undefined, steps, ...kept, ...error })}\n`)
    return
  }
  const rows = steps.map(({ what, result, elapsedMs, bytesPerSecond }) => [
    what,
    formatDuration(elapsedMs),
    bytesPerSecond === undefined ? '' : formatRate(bytesPerSecond),
    result,
  ])
  const columns = [
    { title: 'WHAT' },
    { title: 'TIME', align: 'right' },
    { title: 'RATE', align: 'right' },
    { title: 'RESULT' },
  ] as const
  process.stdout.write(
    `\n${renderTable(columns, rows, { maxColumns: (process.stdout.isTTY && process.stdout.columns) || undefined })}\n`,
  )
}

function explainKept(homes: Map<string, string>, folder: string): void {
  const quote = (path: string): string => `'${path.replaceAll("'", "'\\''")}'`
  const launcher = `node ${quote(LAUNCHER)}`
  say('\nThe nodes go on running. Talk to them:')
  for (const home of homes.values()) say(`  ${launcher} --home ${quote(home)} peers`)
  say(`  ${launcher} --home ${quote(join(folder, 'bob'))} model show ${MODEL_NAME}`)
  say('Stop them and remove everything:')
  for (const home of homes.values()) say(`  ${launcher} --home ${quote(home)} down`)
  say(`  rm -r ${quote(folder)}`)
}

for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(name, () => interruption.abort(new Error('interrupted')))
}
const folder = await mkdtemp(join(tmpdir(), 'trellis-demo-'))
const homes = new Map<string, string>()
let failure: unknown
try {
  await demonstrate(folder, homes)
} catch (reason) {
  failure = signal.aborted ? signal.reason : reason
}
const keeps = flags.keep && !signal.aborted
if (!keeps) await clean(folder, homes)
if (flags.json || steps.length > 0) report(homes, folder, failure)
if (failure !== undefined) say(`demo: ${errorMessage(failure)}`)
if (keeps) explainKept(homes, folder)
process.exitCode = failure === undefined ? 0 : signal.aborted ? 130 : 1
