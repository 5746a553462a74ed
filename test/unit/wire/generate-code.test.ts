import assert from 'node:assert/strict'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { generateCode } from '../../../src/wire/index.ts'
import { createScratch } from '../../support/scratch.ts'

const PROTO = `syntax = "proto3";
package greet;
import "shared/name.proto";
// Says hello.
service Greeter {
  // To one.
  rpc Greet (shared.Name) returns (Greeting) { option idempotency_level = NO_SIDE_EFFECTS; }
  rpc Chat (stream shared.Name) returns (stream Greeting);
}
message Greeting { string text = 1; uint64 count = 2; }
`

test('code for programs: JavaScript with declarations, on the runtime of the package', async () => {
  await using scratch = await createScratch()
  const file = join(scratch.path, 'greet.proto')
  await writeFile(file, PROTO)
  await writeFile(
    join(scratch.path, 'name.proto'),
    'syntax = "proto3"; package shared; message Name { string name = 1; }',
  )
  await assert.rejects(generateCode({ files: [file], paths: [] }), { kind: /not_found|invalid_argument/ })
  await mkdir(join(scratch.path, 'include/shared'), { recursive: true })
  await rename(join(scratch.path, 'name.proto'), join(scratch.path, 'include/shared/name.proto'))

  const code = await generateCode({ files: [file], paths: [join(scratch.path, 'include')] })
  assert.deepEqual([...code.keys()].sort(), [
    'greet.d.ts',
    'greet.js',
    'greet.services.d.ts',
    'greet.services.js',
    'protobuf.d.ts',
    'protobuf.js',
  ])
  const services = code.get('greet.services.js') ?? ''
  assert.match(services, /export const GreeterService = \{\n {2}name: 'greet\.Greeter',/)
  assert.match(services, /kind: 'unary',\n {6}idempotent: true,\n {6}request: shared\.Name,/)
  assert.match(services, /kind: 'bidiStream',\n {6}idempotent: false,/)
  assert.match(code.get('greet.services.d.ts') ?? '', /readonly response: typeof greet\.Greeting;/)
  assert.match(code.get('protobuf.js') ?? '', /"trellis-mesh\/protobuf"/)
  // Nothing else has to be installed, for types either.
  assert.doesNotMatch([...code.values()].join(''), /require\(|from ["'](?!\.|trellis-mesh)/)
})

test('what cannot be generated is said', async () => {
  await using scratch = await createScratch()
  const missing = join(scratch.path, 'none.proto')
  await assert.rejects(generateCode({ files: [missing], paths: [] }), { kind: 'not_found', message: /none\.proto/ })
  const malformed = join(scratch.path, 'bad.proto')
  await writeFile(malformed, 'syntax = "proto3"; message {')
  await assert.rejects(generateCode({ files: [malformed], paths: [] }), {
    kind: 'invalid_argument',
    message: /bad\.proto/,
  })
  await assert.rejects(generateCode({ files: ['a/x.proto', 'b/x.proto'], paths: [] }), { kind: 'invalid_argument' })
  await assert.rejects(generateCode({ files: ['protobuf.proto'], paths: [] }), { kind: 'invalid_argument' })
})
