#!/usr/bin/env node
/**
 * The binary `trellis`. A global install runs under whatever Node the machine has, so this file keeps to what Node 20
 * knows, and hands over to the Node of the package `node` when the running one is too old for the rest.
 */
import { spawn } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'

/** First Node with everything that the rooms use (`AsyncDisposableStack` is the youngest). */
const REQUIRED_NODE_MAJOR = 24
const FORWARDED_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR2'] as const
/**
 * Young objects are swept when they fill a MiB, in each thread: by default V8 lets the space for them grow, and a daemon by a hundred MiB
 * that it does not need. Also in `startDetached`.
 */
const HEAP_FLAG = '--semi-space-growth-factor=1'
/** As for any failed precondition; see exit-codes.ts. */
const EXIT_TOO_OLD = 6

/** The binary that the package `node` brought, if it is there and not the one that runs. */
function bundledNode(): string | undefined {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('node/package.json'))
    const binary = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
    if (existsSync(binary) && realpathSync(binary) !== realpathSync(process.execPath)) return binary
  } catch {
    // Not installed.
  }
  return undefined
}

function handOver(binary: string): void {
  const child = spawn(binary, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of FORWARDED_SIGNALS) process.on(signal, () => child.kill(signal))
  child.on('error', reason => {
    process.stderr.write(`trellis: cannot run ${binary}: ${reason.message}\n`)
    process.exitCode = EXIT_TOO_OLD
  })
  child.on('exit', (code, signal) => {
    if (signal === null) {
      process.exit(code ?? 1)
    }
    process.removeAllListeners(signal)
    process.kill(process.pid, signal)
  })
}

if (Number(process.versions.node.split('.')[0]) >= REQUIRED_NODE_MAJOR) {
  setFlagsFromString(HEAP_FLAG)
  const { main } = await import('./main.ts')
  await main(process.argv.slice(2))
} else {
  const binary = bundledNode()
  if (binary === undefined) {
    process.stderr.write(
      `trellis: needs Node ${REQUIRED_NODE_MAJOR} or newer, and this is ${process.version} (${process.execPath})\n` +
        `  Install a newer Node, or let npm install the one that comes along: npm install trellis-mesh (with install scripts allowed).\n`,
    )
    process.exitCode = EXIT_TOO_OLD
  } else {
    handOver(binary)
  }
}
