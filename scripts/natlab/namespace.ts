import { type ChildProcess, execFileSync, type SpawnOptions, spawn } from 'node:child_process'

/** A network namespace of the lab. */
export interface Namespace {
  readonly name: string
  /** Runs lines of `ip -batch` inside; throws with the tool's own message. */
  ip(...lines: string[]): void
  /** The same, but a line that fails (an address that isn't there) is fine. */
  ipIfPresent(...lines: string[]): void
  /** Replaces the nftables rules. */
  rules(ruleset: string): void
  /** Runs a command to its end and returns its output. */
  run(command: string, ...args: string[]): string
  spawn(command: string, args: string[], options?: SpawnOptions): ChildProcess
}

const SYSCTLS = [
  'net.ipv4.ip_forward=1',
  'net.ipv4.conf.all.rp_filter=0',
  'net.ipv4.conf.default.rp_filter=0',
  'net.ipv4.conf.all.send_redirects=0',
  'net.ipv4.conf.default.send_redirects=0',
  'net.ipv6.conf.all.disable_ipv6=1',
]

function exec(command: string, args: string[], input?: string): string {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'], ...(input && { input }) })
  } catch (reason) {
    const stderr = (reason as { stderr?: string }).stderr ?? ''
    throw new Error(`${command} ${args.join(' ')}: ${stderr}${input === undefined ? '' : `\n${input}`}`, {
      cause: reason,
    })
  }
}

export function createNamespace(name: string): Namespace {
  exec('ip', ['netns', 'add', name])
  const inside = (command: string, args: string[]) => exec('ip', ['netns', 'exec', name, command, ...args])
  inside('sysctl', ['-qw', ...SYSCTLS])
  const namespace: Namespace = {
    name,
    ip: (...lines) => void exec('ip', ['-n', name, '-batch', '-'], `${lines.join('\n')}\n`),
    ipIfPresent: (...lines) => {
      try {
        exec('ip', ['-n', name, '-force', '-batch', '-'], `${lines.join('\n')}\n`)
      } catch {
        // Only used to clear what may not be there.
      }
    },
    rules: ruleset => void exec('ip', ['netns', 'exec', name, 'nft', '-f', '-'], `flush ruleset\n${ruleset}\n`),
    run: (command, ...args) => inside(command, args),
    spawn: (command, args, options = {}) => spawn('ip', ['netns', 'exec', name, command, ...args], options),
  }
  namespace.ip('link set lo up')
  return namespace
}

/** A cable between two namespaces. */
export function cable(a: Namespace, aDevice: string, b: Namespace, bDevice: string): void {
  a.ip(`link add ${aDevice} type veth peer name ${bDevice} netns ${b.name}`, `link set ${aDevice} up`)
  b.ip(`link set ${bDevice} up`)
}
