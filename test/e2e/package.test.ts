import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdir, readdir, readFile, symlink } from 'node:fs/promises'
import { builtinModules } from 'node:module'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { createScratch } from '../support/scratch.ts'
import { ENTRY } from './support/trellis.ts'

const run = promisify(execFile)
const skip = ENTRY.endsWith('.js') ? false : 'the package is made of the build'

const IMPORTS = /(?:^(?:import|export)\b[^'"=\n]*\bfrom\s*|^import\s*|\bimport\()['"]([^'".][^'"]*)['"]/gm

interface Manifest {
  version: string
  dependencies: Record<string, string>
}

test('the package works from another folder: command, client and their types', { skip }, async () => {
  await using scratch = await createScratch()
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as Manifest
  await run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', scratch.path])
  const installed = join(scratch.path, 'node_modules/trellis-mesh')
  await mkdir(installed, { recursive: true })
  await run('tar', ['-xzf', join(scratch.path, `trellis-mesh-${version}.tgz`), '--strip-components=1', '-C', installed])
  // As npm would install them, without the registry.
  await symlink(resolve('node_modules'), join(installed, 'node_modules'))

  const options = { cwd: scratch.path }
  const command = await run(process.execPath, [join(installed, 'dist/cli/launcher.js'), '--version'], options)
  assert.equal(command.stdout, `${version}\n`)
  const home = join(scratch.path, 'home')
  const program = `
    import { connect } from 'trellis-mesh'
    import * as protobuf from 'trellis-mesh/protobuf'
    try { await connect({ home: ${JSON.stringify(home)} }) } catch (reason) { console.log(reason.kind, typeof protobuf.default) }`
  const client = await run(process.execPath, ['--input-type=module', '--eval', program], options)
  assert.equal(client.stdout, 'unavailable object\n')

  const { exports } = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8')) as {
    exports: Record<string, string | { types: string; default: string }>
  }
  for (const target of Object.values(exports).flatMap(entry =>
    typeof entry === 'string' ? [entry] : [entry.types, entry.default],
  ))
    assert.notEqual((await readFile(join(installed, target))).byteLength, 0, target)
})

test('what the build imports is among the dependencies', { skip }, async () => {
  const { dependencies } = JSON.parse(await readFile('package.json', 'utf8')) as Manifest
  const known = new Set([...Object.keys(dependencies), ...builtinModules, 'trellis-mesh'])
  const names = (await readdir('dist', { recursive: true })).filter(name => name.endsWith('.js'))
  assert.ok(names.length > 100)
  for (const name of names) {
    const text = await readFile(join('dist', name), 'utf8')
    for (const [, specifier = ''] of text.matchAll(IMPORTS)) {
      if (specifier.startsWith('node:')) continue
      const [, found = ''] = /^((?:@[^/]+\/)?[^/]+)/.exec(specifier) ?? []
      assert.ok(known.has(found), `${name} imports ${specifier}`)
    }
  }
})
