/**
 * A private place for the lab: its own network and mount namespaces, so that nothing is left behind however it ends and
 * any number of labs run side by side.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { constants } from 'node:os'

const INSIDE = 'TRELLIS_NATLAB_INSIDE'

/** Why the lab can't run here, as a sentence; undefined when it can. */
export function whyUnavailable(): string | undefined {
  for (const [tool, why] of [
    ['ip', 'iproute2'],
    ['nft', 'nftables'],
    ['unshare', 'util-linux'],
    ['python3', 'python3 (it holds the TUN device that adds delay)'],
  ] as const) {
    if (spawnSync('sh', ['-c', `command -v ${tool}`], { env: toolEnv() }).status !== 0) return `${why} is not installed`
  }
  const trial = 'mount -t tmpfs none /run && ip link set lo up && nft list ruleset && test -c /dev/net/tun'
  const result = spawnSync('unshare', [...unshareFlags(), 'sh', '-c', trial], { env: toolEnv(), encoding: 'utf8' })
  if (result.status === 0) return undefined
  return `network namespaces are not allowed here: ${result.stderr.trim().split('\n')[0] ?? `exit ${result.status}`}`
}

export function isInside(): boolean {
  return process.env[INSIDE] === '1'
}

/** Runs this same command line again inside the sandbox; resolves with its exit code. */
export async function runInside(): Promise<number> {
  // --kill-child: when `unshare` dies, however it dies, the whole sandbox and all in it goes with it.
  const args = [
    ...unshareFlags(),
    '-p',
    '--fork',
    '--kill-child',
    '--mount-proc',
    process.execPath,
    ...process.argv.slice(1),
  ]
  // The pipe ends when this process dies, however it dies; `enterSandbox` waits for that.
  const child = spawn('unshare', args, {
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { ...toolEnv(), [INSIDE]: '1' },
  })
  // `unshare` ignores these two, and the first process of a namespace does: only this ends them, and all inside.
  const forward = () => void child.kill('SIGKILL')
  process.on('SIGINT', forward)
  process.on('SIGTERM', forward)
  return await new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])))
  })
}

/**
 * Readies the sandbox from inside: namespaces made by `ip netns` live in a tmpfs that vanishes with it. This process is the
 * first of its namespace: all others end with it, and it ends with the one outside.
 */
export function enterSandbox(): void {
  process.stdin.on('end', () => process.exit(1)).resume()
  execFileSync('mount', ['-t', 'tmpfs', 'none', '/run'])
  mkdirSync('/run/netns')
  execFileSync('ip', ['link', 'set', 'lo', 'up'])
}

function unshareFlags(): string[] {
  return process.getuid?.() === 0 ? ['-nm'] : ['-Urnm']
}

/** nft, ip and conntrack live in sbin, which is not on every user's path. */
function toolEnv(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/sbin` }
}
