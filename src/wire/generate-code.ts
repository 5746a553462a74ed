import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import type protobuf from 'protobufjs'
import { errorMessage, TrellisError } from '../base/index.ts'
import { encodeDescriptors } from './descriptors.ts'

export interface GenerateOptions {
  /** The `.proto` files; their base names must differ. */
  files: readonly string[]
  /** Folders in which `import` lines of the files are looked up. */
  paths: readonly string[]
  /**
   * `program`: JavaScript with declarations, which get the codecs' runtime from the package `trellis-mesh`. `own`: services as
   * TypeScript, and the runtime beside them, as the project itself uses them. @defaultValue 'program'
   */
  form?: 'program' | 'own'
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

const PACKAGE_RUNTIME = `${HEADER}export * from "trellis-mesh/protobuf";
export { default } from "trellis-mesh/protobuf";
`

/**
 * Generates code from `.proto` files: for each a codec module with declarations, and for each with services a module of
 * typed descriptors for `serve` and `client`. The result maps file names to contents. Throws `not_found` when a file
 * can't be read, `invalid_argument` when one is wrong or two have the same name.
 */
export async function generateCode(options: GenerateOptions): Promise<Map<string, string>> {
  const { files, form = 'program' } = options
  const names = files.map(file => basename(file, '.proto'))
  const twice = names.find((name, index) => names.indexOf(name) !== index || name === 'protobuf')
  if (twice !== undefined) {
    throw new TrellisError('invalid_argument', `cannot generate two files named ${twice}`, {
      hint: 'Give each its own folder with --out.',
    })
  }
  // Loaded here: the parser is large, and nothing else needs it.
  const { default: library } = await import('protobufjs')
  const pbjs = createRequire(import.meta.url).resolve('protobufjs-cli/bin/pbjs')
  const paths = options.paths.map(path => resolve(path))
  const scratch = await mkdtemp(join(tmpdir(), 'trellis-generate-'))
  const out = new Map<string, string>()
  try {
    for (const [index, file] of files.entries()) {
      const name = names[index] ?? ''
      const { root, services } = loadServices(library, file, paths)
      await run(
        process.execPath,
        // biome-ignore format: flags in pairs
        [pbjs, '-t', 'static-module', '-w', 'esm', '--dts', '--force-number', '--no-service', '--no-delimited', '--no-typeurl', '-r', name,
          '--dependency', './protobuf.js', ...paths.flatMap(path => ['-p', path]), '-o', join(scratch, `${name}.js`), resolve(file)],
      )
      if (services.length === 0) continue
      const described = Buffer.from(await encodeDescriptors(library, root, paths)).toString('base64')
      if (form === 'own') out.set(`${name}.services.ts`, servicesCode(name, services, described, 'ts'))
      else {
        out.set(`${name}.services.js`, servicesCode(name, services, described, 'js'))
        out.set(`${name}.services.d.ts`, servicesCode(name, services, described, 'd.ts'))
      }
    }
    for (const name of await readdir(scratch)) {
      // 64-bit integers are numbers: what declares them otherwise is not used, and would have to be installed.
      const code = (await readFile(join(scratch, name), 'utf8')).replace(/^import Long = require\("long"\);\n/m, '')
      out.set(name, HEADER + code)
    }
    if (out.size > 0) {
      out.set('protobuf.js', form === 'own' ? RUNTIME_JS : PACKAGE_RUNTIME)
      out.set('protobuf.d.ts', form === 'own' ? RUNTIME_DTS : PACKAGE_RUNTIME)
    }
    return out
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

const execute = promisify(execFile)

async function run(command: string, parameters: string[]): Promise<void> {
  try {
    await execute(command, parameters)
  } catch (cause) {
    const said = cause instanceof Error && 'stderr' in cause ? String(cause.stderr).trim() : ''
    throw new TrellisError('invalid_argument', said === '' ? errorMessage(cause) : said.slice(0, 2000), { cause })
  }
}

type Library = typeof protobuf

/** A file with what it imports, and the services that the file itself defines. */
function loadServices(
  library: Library,
  file: string,
  paths: readonly string[],
): { root: protobuf.Root; services: protobuf.Service[] } {
  const root = new library.Root()
  const resolvePath = root.resolvePath.bind(root)
  root.resolvePath = (origin, target) => {
    const direct = resolvePath(origin, target)
    const candidates = [direct, ...paths.map(path => join(path, target))].filter(path => path !== null)
    return candidates.find(path => existsSync(path)) ?? direct
  }
  try {
    root.loadSync(resolve(file), { alternateCommentMode: true }).resolveAll()
  } catch (cause) {
    const isMissing = cause instanceof Error && 'code' in cause
    throw new TrellisError(isMissing ? 'not_found' : 'invalid_argument', `${file}: ${errorMessage(cause)}`, { cause })
  }
  const services = servicesOf(library, root).filter(service => resolve(service.filename ?? '') === resolve(file))
  return { root, services }
}

/** The module of descriptors: as TypeScript, or as JavaScript and its declarations. */
function servicesCode(
  name: string,
  services: readonly protobuf.Service[],
  described: string,
  language: 'ts' | 'js' | 'd.ts',
): string {
  const roots = [...new Set(services.flatMap(service => rootNames(service)))].sort()
  const isTypes = language === 'd.ts'
  const text = (value: string): string => `'${value}'`
  const field = (key: string, value: string): string => (isTypes ? `readonly ${key}: ${value};` : `${key}: ${value},`)
  const open = (key: string): string => (isTypes ? `readonly ${key}: {` : `${key}: {`)
  const close = isTypes ? '};' : '},'
  const codec = (type: protobuf.Type | null): string => `${isTypes ? 'typeof ' : ''}${type?.fullName.slice(1)}`
  const lines = [
    `${HEADER}// Services of ${name}.proto, for \`serve\` and \`client\`. Generated: don't edit.`,
    `import { ${roots.join(', ')} } from './${name}.js'`,
  ]
  if (!isTypes) {
    const type = language === 'ts' ? ': string' : ''
    lines.push(
      '',
      '/** The files behind the services, a google.protobuf.FileDescriptorSet in base64: for callers without this code. */',
    )
    lines.push(`const descriptors${type} = ${text(described)}`)
  }
  for (const service of services) {
    const path = service.fullName.slice(1)
    const constant = service.name.endsWith('Service') ? service.name : `${service.name}Service`
    lines.push(
      '',
      ...comment(service.comment, ''),
      isTypes ? `export declare const ${constant}: {` : `export const ${constant} = {`,
      `  ${field('name', text(path))}`,
      isTypes ? '  readonly descriptors: string;' : '  descriptors,',
      `  ${open('methods')}`,
    )
    for (const method of service.methodsArray) {
      lines.push(
        ...comment(method.comment, '    '),
        `    ${open(lowerFirst(method.name))}`,
        `      ${field('name', text(method.name))}`,
        `      ${field('path', text(`${path}/${method.name}`))}`,
        `      ${field('kind', text(kindOf(method)))}`,
        `      ${field('idempotent', String(isIdempotent(method)))}`,
        `      ${field('request', codec(method.resolvedRequestType))}`,
        `      ${field('response', codec(method.resolvedResponseType))}`,
        `    ${close}`,
      )
    }
    lines.push(`  ${close}`, language === 'ts' ? '} as const' : isTypes ? '};' : '}')
  }
  return `${lines.join('\n')}\n`
}

function servicesOf(library: Library, namespace: protobuf.NamespaceBase): protobuf.Service[] {
  return namespace.nestedArray.flatMap(item => {
    if (item instanceof library.Service) return [item]
    return item instanceof library.Namespace ? servicesOf(library, item) : []
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
