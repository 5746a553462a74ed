/**
 * Generates code from the project's own `.proto` files (see src/wire/generate-code.ts). `--check` fails if what is
 * committed differs.
 */
import { globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { generateCode } from '../src/wire/generate-code.ts'

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

const isCheck = process.argv.includes('--check')
const sets = [
  { files: globSync('proto/trellis/*.proto').sort(), paths: ['proto'], out: 'src/wire/generated' },
  {
    files: globSync('test/support/proto/*.proto').sort(),
    paths: ['test/support/proto'],
    out: 'test/support/generated',
  },
  { files: ['examples/pipeline/pipeline.proto'], paths: ['examples/pipeline'], out: 'examples/pipeline/generated' },
]
for (const { files, paths, out } of sets) {
  const contents = await generateCode({ files, paths, form: 'own' })
  if (!isCheck) {
    write(out, contents)
    continue
  }
  const stale = differences(out, contents)
  if (stale.length > 0) {
    console.error(`generated code is out of date (${stale.join(', ')}): run \`npm run generate\``)
    process.exitCode = 1
  }
}
