/**
 * Generates code from `.proto` files: for each file a static codec module with declarations, and for each file with
 * services a module of typed service descriptors. `--check` fails if what is committed differs.
 *
 *   node scripts/generate.ts [--check]                  the project's own files
 *   node scripts/generate.ts --out DIR [--path ROOT]... FILE...   any other files, for use with `serve` and `client`
 */
import { execFileSync } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import protobuf from 'protobufjs'

export interface GenerateOptions {
  /** The `.proto` files; their base names must differ. */
  files: readonly string[]
  /** Folders in which `import` lines of the files are looked up. */
  paths: readonly string[]
}

const HEADER = '// biome-ignore-all format: generated\n/* eslint-disable */\n'

/** What every generated codec module imports instead of protobufjs: see the comment inside. */
const RUNTIME_JS = `${HEADER}// protobufjs, set up before any codec is defined: 64-bit integers are numbers, and those beyond 2^53 are refused in both
// directions instead of being rounded.
import protobuf from "protobufjs/minimal.js";

const { Reader, Writer, util } = protobuf;
util.Long = null;
protobuf.configure();

for (const name of ["int64", "uint64", "sint64", "fixed64", "sfixed64"]) {
  const read = Reader.prototype[name];
  if (read.guarded) continue;
  Reader.prototype[name] = function () {
    const value = read.call(this);
    if (!Number.isSafeInteger(value)) throw RangeError("integer beyond 2^53");
    return value;
  };
  Reader.prototype[name].guarded = true;
  const write = Writer.prototype[name];
  Writer.prototype[name] = function (value) {
    if (!Number.isSafeInteger(value)) throw RangeError("not an integer within 2^53: " + value);
    return write.call(this, value);
  };
}

export default protobuf;
`
const RUNTIME_DTS = `${HEADER}import protobuf = require("protobufjs/minimal.js");
export * from "protobufjs/minimal.js";
export default protobuf;
`

/** Generates code for the files. The result maps file names to contents. */
export function generate(options: GenerateOptions): Map<string, string> {
  const scratch = mkdtempSync(join(tmpdir(), 'trellis-generate-'))
  const pbjs = createRequire(import.meta.url).resolve('protobufjs-cli/bin/pbjs')
  const paths = options.paths.map(path => resolve(path))
  const out = new Map<string, string>()
  try {
    for (const file of options.files) {
      const name = basename(file, '.proto')
      execFileSync(
        process.execPath,
        // biome-ignore format: flags in pairs
        [pbjs, '-t', 'static-module', '-w', 'esm', '--dts', '--force-number', '--no-service', '--no-delimited', '--no-typeurl', '-r', name,
          '--dependency', './protobuf.js', ...paths.flatMap(path => ['-p', path]), '-o', join(scratch, `${name}.js`), resolve(file)],
        { stdio: 'inherit' },
      )
      const services = describeServices(file, paths)
      if (services !== undefined) out.set(`${name}.services.ts`, services)
    }
    for (const name of readdirSync(scratch)) out.set(name, HEADER + readFileSync(join(scratch, name), 'utf8'))
    if (out.size > 0) out.set('protobuf.js', RUNTIME_JS).set('protobuf.d.ts', RUNTIME_DTS)
    return out
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

function describeServices(file: string, paths: readonly string[]): string | undefined {
  const root = new protobuf.Root()
  const resolvePath = root.resolvePath.bind(root)
  root.resolvePath = (origin, target) => {
    const direct = resolvePath(origin, target)
    const candidates = [direct, ...paths.map(path => join(path, target))].filter(path => path !== null)
    return candidates.find(path => globSync(path).length > 0) ?? direct
  }
  root.loadSync(resolve(file), { alternateCommentMode: true }).resolveAll()
  const services = servicesOf(root).filter(service => resolve(service.filename ?? '') === resolve(file))
  if (services.length === 0) return undefined
  const name = basename(file, '.proto')
  const roots = [...new Set(services.flatMap(service => rootNames(service)))].sort()
  const lines = [
    `${HEADER}// Services of ${basename(file)}, for \`serve\` and \`client\`. Made by scripts/generate.ts: don't edit.`,
    `import { ${roots.join(', ')} } from './${name}.js'`,
  ]
  for (const service of services) {
    const path = service.fullName.slice(1)
    const constant = service.name.endsWith('Service') ? service.name : `${service.name}Service`
    lines.push(
      '',
      ...comment(service.comment, ''),
      `export const ${constant} = {`,
      `  name: '${path}',`,
      '  methods: {',
    )
    for (const method of service.methodsArray) {
      lines.push(
        ...comment(method.comment, '    '),
        `    ${lowerFirst(method.name)}: {`,
        `      name: '${method.name}',`,
        `      path: '${path}/${method.name}',`,
        `      kind: '${kindOf(method)}',`,
        `      idempotent: ${isIdempotent(method)},`,
        `      request: ${method.resolvedRequestType?.fullName.slice(1)},`,
        `      response: ${method.resolvedResponseType?.fullName.slice(1)},`,
        '    },',
      )
    }
    lines.push('  },', '} as const')
  }
  return `${lines.join('\n')}\n`
}

function servicesOf(namespace: protobuf.NamespaceBase): protobuf.Service[] {
  return namespace.nestedArray.flatMap(item => {
    if (item instanceof protobuf.Service) return [item]
    return item instanceof protobuf.Namespace ? servicesOf(item) : []
  })
}

/** Top-level names that the types of a service's methods hang from. */
function rootNames(service: protobuf.Service): string[] {
  return service.methodsArray.flatMap(method =>
    [method.resolvedRequestType, method.resolvedResponseType].map(type => type?.fullName.split('.')[1] ?? ''),
  )
}

function kindOf(method: protobuf.Method): string {
  if (method.requestStream === true) return method.responseStream === true ? 'bidiStream' : 'clientStream'
  return method.responseStream === true ? 'serverStream' : 'unary'
}

/** `idempotency_level` of google.protobuf.MethodOptions: IDEMPOTENT, or NO_SIDE_EFFECTS, which implies it. */
function isIdempotent(method: protobuf.Method): boolean {
  const level: unknown = method.getOption('idempotency_level')
  return level === 'IDEMPOTENT' || level === 'NO_SIDE_EFFECTS'
}

function comment(text: string | null, indent: string): string[] {
  if (text === null || /^-*$/.test(text)) return []
  return [`${indent}/** ${text.replaceAll('*/', '* /').replaceAll('\n', `\n${indent} *  `)} */`]
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}

/** Names of files in `folder` that differ from `contents`, missing and superfluous ones included. */
function differences(folder: string, contents: ReadonlyMap<string, string>): string[] {
  mkdirSync(folder, { recursive: true })
  const existing = readdirSync(folder)
  const stale = [...contents].filter(
    ([name, text]) => !existing.includes(name) || readFileSync(join(folder, name), 'utf8') !== text,
  )
  return [...stale.map(([name]) => name), ...existing.filter(name => !contents.has(name))].map(name =>
    join(folder, name),
  )
}

function write(folder: string, contents: ReadonlyMap<string, string>): void {
  for (const path of differences(folder, contents)) {
    const text = contents.get(relative(folder, path))
    if (text === undefined) rmSync(path)
    else writeFileSync(path, text)
  }
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { check: { type: 'boolean' }, out: { type: 'string' }, path: { type: 'string', multiple: true } },
  })
  if (values.out !== undefined) {
    mkdirSync(values.out, { recursive: true })
    const paths = values.path ?? positionals.map(file => dirname(file))
    for (const [name, text] of generate({ files: positionals, paths })) writeFileSync(join(values.out, name), text)
    return
  }
  const sets = [
    { files: globSync('proto/trellis/*.proto').sort(), paths: ['proto'], out: 'src/wire/generated' },
    {
      files: globSync('test/support/proto/*.proto').sort(),
      paths: ['test/support/proto'],
      out: 'test/support/generated',
    },
  ]
  for (const { files, paths, out } of sets) {
    const contents = generate({ files, paths })
    if (values.check !== true) {
      write(out, contents)
      continue
    }
    const stale = differences(out, contents)
    if (stale.length > 0) {
      console.error(`generated code is out of date (${stale.join(', ')}): run \`npm run generate\``)
      process.exitCode = 1
    }
  }
}

if (import.meta.main) main()
