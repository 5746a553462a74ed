import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createSigner } from '../../../src/base/index.ts'
import { cidOf } from '../../../src/content/index.ts'
import { nameFrom, parseRef } from '../../../src/models/names.ts'

const peer = createSigner(new Uint8Array(32).fill(1)).peer
const cid = cidOf(Buffer.from('x'))

describe('references', () => {
  const good: [string, unknown][] = [
    ['tiny', { type: 'name', name: 'tiny', tag: 'latest', peer: undefined }],
    ['org/tiny-1.5_b:v1.0', { type: 'name', name: 'org/tiny-1.5_b', tag: 'v1.0', peer: undefined }],
    [`tiny:a@${peer}`, { type: 'name', name: 'tiny', tag: 'a', peer }],
    [`tiny@${peer}`, { type: 'name', name: 'tiny', tag: 'latest', peer }],
    [cid, { type: 'cid', cid, peer: undefined }],
    [`${cid}@${peer}`, { type: 'cid', cid, peer }],
  ]
  for (const [text, expected] of good) it(`reads ${text}`, () => assert.deepEqual(parseRef(text), expected))

  const bad = [
    '',
    'Tiny',
    '../x',
    'a/../b',
    'a//b',
    'a/',
    '/a',
    '-a',
    'a:',
    'a:B',
    'a:b:c',
    'a:.x',
    'a b',
    'a@peer',
    'a\n',
    'a/.b',
    'x'.repeat(201),
  ]
  for (const text of bad)
    it(`refuses ${JSON.stringify(text.slice(0, 20))}`, () =>
      assert.throws(() => parseRef(text), { kind: 'invalid_argument' }))
})

it('makes names of hub ids', () => {
  assert.equal(nameFrom('Qwen/Qwen2.5-0.5B Instruct'), 'qwen/qwen2.5-0.5b-instruct')
  assert.equal(nameFrom('../.x/--y'), 'x/--y')
})
