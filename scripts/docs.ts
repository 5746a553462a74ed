/**
 * Writes the table of settings into README.md from the code; `--check` fails if it differs. Either fails where a document names a
 * file or a script that is not there.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describeSettings, type SettingKey, variableOf } from '../src/config/index.ts'

const BEGIN = '<!-- settings:begin -->'
const END = '<!-- settings:end -->'
const MiB = 1024 * 1024

function show(kind: string, value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(item => `\`${String(item)}\``).join(' ')
  if (value === 0) return '`0`'
  if (kind === 'bytes')
    return Number(value) % (1024 * MiB) === 0 ? `\`${Number(value) / 1024 / MiB}GiB\`` : `\`${Number(value) / MiB}MiB\``
  if (kind === 'duration')
    return Number(value) % 3_600_000 === 0 ? `\`${Number(value) / 3_600_000}h\`` : `\`${Number(value) / 1000}s\``
  return value === '' ? 'empty' : `\`${String(value)}\``
}

const rows = (await describeSettings()).map(setting => {
  const { key } = setting
  const fallback = key === 'name' ? 'the host name' : show(setting.kind, setting.default)
  const description = setting.description.replaceAll('|', '\\|')
  return `| \`${key}\` | ${fallback} | ${description}${setting.live ? ' Taken on reload.' : ''} |`
})
const example = variableOf('network.listen' satisfies SettingKey)
const table = [
  `Each key is also a variable: \`network.listen\` is \`${example}\`. Sizes and times have units: \`2GiB\`, \`24h\`.`,
  '',
  '| key | default | what it does |',
  '|---|---|---|',
  ...rows,
].join('\n')

const readme = readFileSync('README.md', 'utf8')
const [head, rest] = [readme.split(BEGIN)[0], readme.split(END)[1]]
if (head === undefined || rest === undefined) throw new Error(`README.md lacks ${BEGIN} or ${END}`)
const wanted = `${head}${BEGIN}\n${table}\n${END}${rest}`
if (!process.argv.includes('--check')) writeFileSync('README.md', wanted)
else if (wanted !== readme) {
  console.error('the settings in README.md are out of date: run `node scripts/docs.ts`')
  process.exitCode = 1
}

/** What the documents name must be there: linked files, source files, scripts of package.json. */
function checkReferences(): string[] {
  const files = execFileSync('git', ['ls-files'], { encoding: 'utf8', maxBuffer: 64 * MiB })
    .split('\n')
    .filter(existsSync)
  const known = new Set(files.flatMap(file => [file, ...parentsOf(file)]))
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  const problems: string[] = []
  for (const file of files.filter(name => name.endsWith('.md') && name !== 'CHANGELOG.md')) {
    const text = readFileSync(file, 'utf8')
    const folder = posix.dirname(file)
    for (const [, target = ''] of text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g))
      if (!/^[a-z]+:/.test(target) && !known.has(posix.join(folder, target)))
        problems.push(`${file}: link to ${target}`)
    for (const [, path = ''] of text.matchAll(/`((?:[\w.-]+\/)+[\w.-]+\.(?:ts|py|proto|sh|md))`/g))
      if (![folder, '', 'src', 'proto'].some(root => known.has(posix.join(root, path))))
        problems.push(`${file}: ${path}`)
    for (const [, name = ''] of text.matchAll(/\bnpm run (?:-s )?([\w:]+)/g))
      if (scripts[name] === undefined) problems.push(`${file}: npm run ${name}`)
  }
  return problems
}

function parentsOf(file: string): string[] {
  const parent = posix.dirname(file)
  return parent === '.' ? [] : [parent, ...parentsOf(parent)]
}

const problems = checkReferences()
for (const problem of problems) console.error(`no such thing: ${problem}`)
if (problems.length > 0) process.exitCode = 1
