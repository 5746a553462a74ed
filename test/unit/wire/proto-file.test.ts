import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { decodeMessage, encodeMessage, loadProtoFile } from '../../../src/wire/index.ts'
import { createScratch } from '../../support/scratch.ts'

const PROTO = new URL('../../support/proto/echo.proto', import.meta.url).pathname

test('describes the methods of a file, with codecs that speak JSON', async () => {
  const methods = await loadProtoFile(PROTO)
  assert.deepEqual(
    methods.map(({ path, kind, idempotent }) => [path, kind, idempotent]),
    [
      ['trellis.test.Echo/Echo', 'unary', true],
      ['trellis.test.Echo/Add', 'unary', false],
      ['trellis.test.Echo/Produce', 'serverStream', false],
      ['trellis.test.Echo/Collect', 'clientStream', false],
      ['trellis.test.Echo/Chat', 'bidiStream', false],
    ],
  )
  const [echo] = methods
  assert.ok(echo !== undefined)
  const json = { text: 'hi', payload: 'AAEC', replyBytes: 7, inner: { text: 'deep' } }
  const bytes = encodeMessage(echo.request as never, json as never)
  assert.deepEqual(decodeMessage(echo.request as never, bytes, 1024), json)
})

test('refuses fields that the type does not have', async () => {
  const [echo] = await loadProtoFile(PROTO)
  assert.throws(() => echo?.request.encode({ txt: 'hi' } as never), { kind: 'invalid_argument', message: /"txt"/ })
})

test('says which field a message can not have, of which type it is, and which fields there are', async () => {
  const [echo] = await loadProtoFile(PROTO)
  const fields = /EchoRequest has: bytes payload, uint32 replyBytes, uint64 count, string text, .*EchoRequest inner/
  const refused = (json: object, message: RegExp): void =>
    assert.throws(() => encodeMessage(echo?.request as never, json as never), {
      kind: 'invalid_argument',
      message,
      hint: fields,
    })
  refused({ inner: { nope: 1 } }, /EchoRequest: unknown field: "nope"/)
  refused({ replyBytes: 'x' }, /EchoRequest\.replyBytes \(uint32\): invalid integer: "x"/)
})

test('names a file that is missing, malformed, or lacks a type', async () => {
  await using scratch = await createScratch()
  await assert.rejects(loadProtoFile(join(scratch.path, 'none.proto')), { kind: 'not_found', message: /none\.proto/ })
  const malformed = join(scratch.path, 'malformed.proto')
  await writeFile(malformed, 'syntax = "proto3"; service {')
  await assert.rejects(loadProtoFile(malformed), { kind: 'invalid_argument', message: /malformed\.proto/ })
  const dangling = join(scratch.path, 'dangling.proto')
  await writeFile(dangling, 'syntax = "proto3"; service S { rpc M(Missing) returns (Missing); }')
  await assert.rejects(loadProtoFile(dangling), { kind: 'invalid_argument', message: /Missing/ })
})
