import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findMethod, parseRequests } from '../../../src/cli/commands/rpc.ts'

const METHODS = ['a.b.Greeter/Greet', 'a.b.Greeter/Part', 'a.c.Greeter/Greet'].map(path => ({ path }))

test('a method is found by its path, or by a part that only one has', () => {
  assert.equal(findMethod(METHODS, 'a.b.Greeter/Greet', 'f').path, 'a.b.Greeter/Greet')
  assert.equal(findMethod(METHODS, 'Part', 'f').path, 'a.b.Greeter/Part')
  assert.equal(findMethod(METHODS, 'Greeter/Part', 'f').path, 'a.b.Greeter/Part')
  assert.throws(() => findMethod(METHODS, 'Greet', 'f'), {
    kind: 'invalid_argument',
    hint: /a\.b\.Greeter\/Greet, a\.c/,
  })
  assert.throws(() => findMethod(METHODS, 'a.b.Greeter/Gret', 'f'), { kind: 'not_found', hint: /a\.b\.Greeter\/Greet/ })
  assert.throws(() => findMethod([], 'x', 'f'), { kind: 'not_found', hint: 'It has: none.' })
})

test('requests are one value, or for a stream a list or lines', () => {
  assert.deepEqual(parseRequests('{"a":1}', false), [{ a: 1 }])
  assert.deepEqual(parseRequests('[{"a":1},{"a":2}]', true), [{ a: 1 }, { a: 2 }])
  assert.deepEqual(parseRequests('{"a":1}\n\n{"a":2}\n', true), [{ a: 1 }, { a: 2 }])
  assert.throws(() => parseRequests('{"a":', false), { kind: 'invalid_argument' })
  assert.throws(() => parseRequests('{}\n{', true), { kind: 'invalid_argument', message: /request 2/ })
})
