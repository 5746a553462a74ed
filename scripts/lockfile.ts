/**
 * Completes `package-lock.json` with the optional packages of other platforms. npm leaves out those that the registry
 * at hand does not serve, and `npm ci` then refuses the file on every machine. Run after each change of dependencies;
 * `--check` fails if something is missing.
 */
import { readFileSync, writeFileSync } from 'node:fs'

interface LockedPackage {
  version?: string
  dev?: boolean
  optional?: boolean
  os?: string[]
  cpu?: string[]
  libc?: string[]
  optionalDependencies?: Record<string, string>
}

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64']

const path = 'package-lock.json'
const lock = JSON.parse(readFileSync(path, 'utf8')) as { packages: Record<string, LockedPackage> }
const missing: string[] = []
for (const [parent, locked] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(locked.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`
    if (lock.packages[key] !== undefined || lock.packages[`${parent}/${key}`] !== undefined) continue
    const words = name.split(/[/-]/)
    const os = words.filter(word => SYSTEMS.includes(word))
    const cpu = words.filter(word => PROCESSORS.includes(word))
    // Only packages of a platform, by an exact version: anything else npm must resolve itself.
    if (os.length !== 1 || cpu.length !== 1 || !/^\d+\.\d+\.\d+$/.test(version))
      throw new Error(`cannot complete ${name}@${version}`)
    const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') ? ['glibc'] : undefined
    lock.packages[key] = {
      version,
      cpu,
      ...(locked.dev ? { dev: true } : {}),
      ...(libc === undefined ? {} : { libc }),
      optional: true,
      os,
    }
    missing.push(name)
  }
}
if (missing.length > 0 && process.argv.includes('--check')) {
  console.error(`package-lock.json lacks ${missing.join(', ')}: run \`node scripts/lockfile.ts\``)
  process.exitCode = 1
} else if (missing.length > 0) {
  const sorted = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(path, `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`)
}
