/**
 * Generates `src/wire/generated/*` from `proto/**`: one static module with declarations per `.proto` file.
 * `--check` fails if what is committed differs from what would be generated.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

const OUT = 'src/wire/generated'
const check = process.argv.includes('--check')
const scratch = mkdtempSync(join(tmpdir(), 'trellis-generate-'))
try {
  for (const file of globSync('proto/trellis/*.proto').sort()) {
    const name = basename(file, '.proto')
    execFileSync(
      'node_modules/.bin/pbjs',
      // biome-ignore format: flags in pairs
      ['-t', 'static-module', '-w', 'esm', '--dts', '--force-number', '--no-service', '--no-delimited', '--no-typeurl', '-r', name,
        '-p', 'proto', '-o', join(scratch, `${name}.js`), file],
      { stdio: 'inherit' },
    )
  }
  const names = readdirSync(scratch).sort()
  if (check) {
    const committed = readdirSync(OUT).sort()
    const stale = names.filter(
      name => !committed.includes(name) || !readFileSync(join(OUT, name)).equals(readFileSync(join(scratch, name))),
    )
    const extra = committed.filter(name => !names.includes(name))
    if (stale.length + extra.length > 0) {
      console.error(`generated code is out of date (${[...stale, ...extra].join(', ')}): run \`npm run generate\``)
      process.exitCode = 1
    }
  } else {
    for (const name of readdirSync(OUT)) rmSync(join(OUT, name))
    for (const name of names) cpSync(join(scratch, name), join(OUT, name))
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
