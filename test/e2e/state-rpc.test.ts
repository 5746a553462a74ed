import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { connect, type StateEntry, type StateEvent } from '../../src/client/index.ts'
import { TextService } from '../../src/wire/index.ts'
import { createLab, createMesh, type Lab, run, settled, type TestNode } from './support/trellis.ts'

const PROTO = 'proto/trellis/example.proto'

describe('state and calls between two nodes', () => {
  let lab: Lab
  let a: TestNode
  let b: TestNode
  before(async () => {
    lab = await createLab()
    ;[a, b] = (await createMesh(lab, 'a', 'b')) as [TestNode, TestNode]
  })
  after(() => lab[Symbol.asyncDispose]())

  test('a value that one sets is read on the other', async () => {
    await a.ok('state', 'set', 'fleet', 'gpu-0', '{"free":true,"vram":24}')
    await settled(async () => assert.equal(await b.ok('state', 'get', 'fleet', 'gpu-0'), '{"free":true,"vram":24}'))
    const entry = await b.json<StateEntry>('state', 'get', 'fleet', 'gpu-0')
    assert.equal(entry.author, (await a.status()).peer)
    assert.deepEqual(entry.value, { free: true, vram: 24 })
  })

  test('values are listed by key and author until somebody deletes the key', async () => {
    await a.ok('state', 'set', 'shared', 'k', '1')
    await b.ok('state', 'set', 'shared', 'k', '2')
    for (const node of [a, b]) {
      await settled(async () => {
        const entries = await node.json<StateEntry[]>('state', 'ls', 'shared')
        assert.deepEqual(new Set(entries.map(entry => entry.value)), new Set([1, 2]))
      })
      assert.ok((await node.json<string[]>('state', 'ls')).includes('shared'))
    }
    assert.deepEqual(await a.json('state', 'delete', 'shared', 'k'), { document: 'shared', key: 'k', existed: true })
    assert.deepEqual(await a.json('state', 'delete', 'shared', 'k'), { document: 'shared', key: 'k', existed: false })
    await settled(async () => {
      assert.deepEqual(await b.json('state', 'ls', 'shared', '--prefix', 'k'), [])
    })
    assert.deepEqual(await a.json('state', 'ls', 'shared', '--prefix', 'x'), [])
    await a.ok('state', 'set', 'shared', 'other', '3')
    const history = await a.json<StateEntry[]>('state', 'history', 'shared', 'k', '--limit', '2')
    assert.deepEqual(new Set(history.map(({ key }) => key)), new Set(['k']))
    assert.equal(history.length, 2)
    // What another has set is hidden by it.
    await a.ok('state', 'set', 'shared', 'theirs', '1')
    await settled(async () => assert.equal(await b.ok('state', 'get', 'shared', 'theirs'), '1'))
    assert.equal((await b.json<{ existed: boolean }>('state', 'delete', 'shared', 'theirs')).existed, true)
    await settled(async () => assert.equal((await a.fails('state', 'get', 'shared', 'theirs')).kind, 'not_found'))
  })

  test('text, standard input, and values that are no JSON', async () => {
    await a.ok('state', 'set', 'notes', 'motto', 'make it so')
    assert.equal(await a.ok('state', 'get', 'notes', 'motto'), 'make it so')
    await a.ok('state', 'set', 'notes', 'version', '--text', '1.10')
    assert.equal((await a.json<StateEntry>('state', 'get', 'notes', 'version')).value, '1.10')
    const piped = await run(['--home', a.home, 'state', 'set', 'notes', 'list', '-'], { input: '[1,\n2]' })
    assert.equal(piped.code, 0, piped.stderr)
    assert.equal(await a.ok('state', 'get', 'notes', 'list'), '[1,2]')
    assert.equal((await a.fails('state', 'set', 'notes', 'x', '{"open":')).code, 2)
    const missing = await a.fails('state', 'get', 'notes', 'none')
    assert.deepEqual([missing.kind, missing.code], ['not_found', 3])
  })

  test('what is wrong with an argument, and with a file of an export, is said', async () => {
    for (const argv of [
      ['history', 'fleet', '--limit', 'x'],
      ['replicated', 'x'],
    ]) {
      const failure = await a.fails('state', ...argv)
      assert.deepEqual([failure.kind, failure.code], ['invalid_argument', 2])
    }
    const missing = join(a.home, 'missing.json')
    assert.match((await a.fails('state', 'import', missing)).message, /cannot read .*missing\.json: ENOENT/)
    const present = join(a.home, 'version')
    assert.match((await a.fails('state', 'import', present)).message, /is no export/)
    assert.match((await a.fails('state', 'export', '--out', present)).message, /is there already/)
  })

  test('a shared document takes edits, no values of keys; another is read by key', async () => {
    const { id } = await a.json<{ id: string }>('state', 'create', 'mixed')
    const refused = await a.fails('state', 'set', id, 'k', '1')
    assert.deepEqual([refused.kind, refused.code], ['failed_precondition', 6])
    assert.match(refused.hint ?? '', /state edit/)
    await a.ok('state', 'set', 'plain', 'k', '1')
    assert.match((await a.fails('state', 'get', 'plain')).hint ?? '', /state ls plain/)
    await a.ok('state', 'edit', 'mixed', 'map', 'm', 'set', 'k', '7')
    assert.match(
      (await a.fails('state', 'edit', 'mixd', 'map', 'm', 'set', 'k', '7')).message,
      /no shared document "mixd"/,
    )
    assert.match(await a.ok('state', 'ls', id), /"k": 7/)
    // By its name alone, as `edit` takes it.
    for (const read of ['get', 'ls', 'export']) assert.match(await a.ok('state', read, 'mixed'), /"k": 7/)
    assert.equal((await a.fails('state', 'history', 'mixed')).kind, 'failed_precondition')
    assert.equal((await a.fails('state', 'delete', id, 'k')).kind, 'failed_precondition')
    const history = await a.fails('state', 'history', id)
    assert.equal(history.kind, 'failed_precondition')
    assert.match(history.hint ?? '', /state get /)
    assert.match((await a.fails('state', 'edit', id, 'text', 't', 'insert', '9', 'x')).message, /0 characters, not 9/)
  })

  test('shared documents of an export come back, on a node that may write them or as its own; nothing is overwritten', async () => {
    const { id } = await a.json<{ id: string }>('state', 'create', 'board', '--writer', 'b')
    // To ask who may write changes nothing.
    for (let times = 0; times < 2; times++)
      assert.deepEqual((await a.json<{ writers: string[] }>('state', 'policy', 'board')).writers, [
        (await b.status()).peer,
      ])
    await a.ok('state', 'edit', id, 'map', 'm', 'set', 'k', '{"x":[1,"ä"]}')
    await a.ok('state', 'edit', id, 'list', 'l', 'push', '1', '"two"')
    await a.ok('state', 'edit', id, 'text', 't', 'append', 'hello 😀')
    await a.ok('state', 'edit', id, 'counter', 'c', 'add', '5')
    const file = join(a.home, 'board.json')
    await a.ok('state', 'export', id, '--out', file)
    const contentOf = async (name: string): Promise<object> => {
      const { maps, lists, texts, counters } = await b.json<Record<string, object>>('state', 'get', name)
      return { maps, lists, texts, counters }
    }
    await settled(async () => assert.match(await b.ok('state', 'get', id), /"c": 5/))
    const wanted = await contentOf(id)
    // All of it is there.
    const again = await b.json<{ writtenCount: number; sameCount: number }>('state', 'import', file)
    assert.deepEqual([again.writtenCount, again.sameCount], [0, 4])
    await a.ok('state', 'edit', id, 'map', 'm', 'set', 'k', '2')
    await a.ok('state', 'edit', id, 'list', 'l', 'push', '3')
    await settled(async () => assert.match(await b.ok('state', 'get', id), /"k": 2/))
    await settled(async () => assert.match(await b.ok('state', 'get', id), /3/))
    const changed = await b.json<{ writtenCount: number; keptCount: number }>('state', 'import', file)
    assert.deepEqual([changed.writtenCount, changed.keptCount], [1, 1])
    // Of a mesh that is not this one.
    const foreign = join(a.home, 'foreign.json')
    await writeFile(foreign, (await readFile(file, 'utf8')).replaceAll(id, `${id.split('/')[0]}/elsewhere`))
    const { shared } = await b.json<{ shared: { into: string }[] }>('state', 'import', foreign)
    assert.notEqual(shared[0]?.into, `${id.split('/')[0]}/elsewhere`)
    assert.deepEqual(await contentOf(shared[0]?.into ?? ''), wanted)
    const mine = await a.json<{ id: string }>('state', 'create', 'closed')
    await a.ok('state', 'edit', mine.id, 'counter', 'c', 'add', '1')
    const closed = join(a.home, 'closed.json')
    await a.ok('state', 'export', mine.id, '--out', closed)
    await settled(async () => assert.ok((await b.json<string[]>('state', 'ls')).includes(mine.id)))
    const refused = await b.json<{ shared: { into?: string }[] }>('state', 'import', closed)
    assert.equal(refused.shared[0]?.into, undefined)
  })

  test('an export of nothing, and a wait for more peers than there are, say so', async () => {
    assert.equal((await a.fails('state', 'export', 'nowhere')).kind, 'not_found')
    let message = ''
    // Longer, until it has begun to wait by then.
    for (let seconds = 3; seconds < 100 && !message.includes('of 5'); seconds *= 3) {
      const failure = await a.fails('state', 'replicated', '5', '--timeout', `${seconds}s`)
      assert.equal(failure.kind, 'deadline_exceeded')
      message = failure.message
    }
    assert.match(message, /disks of 5 peers in time: 1 of 5 so far; 1 peer is connected/)
    assert.deepEqual(await a.json('state', 'replicated', '1', '--timeout', '120s'), { replicatedTo: 1 })
  })

  test('a watch tells of what is there and of each change', async () => {
    await a.ok('state', 'set', 'watched', 'old', '1')
    await settled(async () => assert.equal(await b.ok('state', 'get', 'watched', 'old'), '1'))
    const running = b.start('state', 'watch', 'watched', '--json')
    const events = (): StateEvent[] => {
      const lines = running.stdout().split('\n').slice(0, -1)
      return lines.map(line => JSON.parse(line) as StateEvent)
    }
    await settled(() =>
      assert.deepEqual(
        events().map(event => event.type),
        ['set', 'current'],
      ),
    )
    await a.ok('state', 'set', 'watched', 'new', '2')
    await a.ok('state', 'delete', 'watched', 'old')
    await settled(() =>
      assert.deepEqual(
        events().map(event => (event.type === 'current' ? event.type : `${event.type} ${event.entry.key}`)),
        ['set old', 'current', 'set new', 'deleted old'],
      ),
    )
    running.child.kill('SIGINT')
    assert.equal((await running.ended).code, 130)
  })

  test('a program of one node is called from the other', async () => {
    await using client = await connect({ home: a.home })
    await client.rpc.serve(TextService, {
      capitalize: ({ text }, { caller }) => ({
        text: text.toUpperCase(),
        caller: caller.kind === 'peer' ? caller.peer : '',
      }),
      async *speak({ text }) {
        for (const word of text.split(' ')) yield { text: word }
      },
      async count(requests) {
        let wordCount = 0
        for await (const _ of requests) wordCount++
        return { wordCount }
      },
      async *reverse(requests) {
        for await (const { text } of requests) yield { text: text.split('').toReversed().join('') }
      },
    })
    const call = (...args: string[]): Promise<string> => b.ok('rpc', 'call', 'a', ...args, '--proto', PROTO, '--json')
    assert.deepEqual(await b.json('rpc', 'ls', 'a'), ['trellis.example.Text'])
    assert.deepEqual(await a.json('rpc', 'ls'), ['trellis.example.Text'])
    assert.deepEqual(JSON.parse(await call('trellis.example.Text/Capitalize', '{"text":"hi"}')), {
      text: 'HI',
      caller: (await b.status()).peer,
    })
    const words = (await call('Speak', '{"text":"one two three"}')).split('\n')
    assert.deepEqual(
      words.map(line => (JSON.parse(line) as { text: string }).text),
      ['one', 'two', 'three'],
    )
    assert.deepEqual(JSON.parse(await call('Count', '[{"text":"a"},{"text":"b"}]')), { wordCount: 2 })
    const request = join(lab.path, 'request.jsonl')
    await writeFile(request, '{"text":"abc"}\n{"text":"de"}\n')
    assert.deepEqual((await call('Reverse', `@${request}`)).split('\n'), ['{"text":"cba"}', '{"text":"ed"}'])

    // Without the file, as the program describes it; by its name in the mesh too.
    assert.match(await b.ok('rpc', 'describe', 'a'), /rpc Speak\(trellis\.example\.SpeakRequest\) returns \(stream/)
    assert.equal(
      await b.ok('rpc', 'call', 'a', 'Capitalize', '{"text":"x"}', '--json').then(text => JSON.parse(text).text),
      'X',
    )
    await settled(async () => {
      const names = await b.json<{ name: string }[]>('rpc', 'ls', '--names')
      assert.deepEqual(
        names.map(({ name }) => name),
        ['trellis.example.Text'],
      )
    })
    const streaming = run(['--home', b.home, 'rpc', 'stream', 'trellis.example.Text', 'Reverse'], {
      input: '{"text":"ab"}\n{"text":"cd"}',
    })
    assert.deepEqual((await streaming).stdout.split('\n'), ['{"text":"ba"}', '{"text":"dc"}', ''])
    assert.equal((await b.fails('rpc', 'stream', 'a', 'Capitalize')).kind, 'invalid_argument')

    const measured = await b.json<{ callCount: number; p50Ms: number }>(
      'rpc',
      'bench',
      'a',
      '--duration',
      '200ms',
      '--concurrency',
      '4',
    )
    assert.ok(measured.callCount > 0 && measured.p50Ms > 0)
    assert.equal((await b.fails('rpc', 'bench', 'nobody')).kind, 'not_found')

    assert.equal((await b.fails('rpc', 'call', 'a', 'Shout', '--proto', PROTO)).kind, 'not_found')
    const unknown = await b.fails('rpc', 'call', 'a', 'Speak', '{"txt":1}', '--proto', PROTO)
    assert.equal(unknown.kind, 'invalid_argument')
    assert.match(unknown.message, /unknown field: "txt"/)
    assert.match(unknown.hint ?? '', /SpeakRequest has: string text, uint32 pauseMs/)
    assert.equal((await b.fails('rpc', 'call', 'nobody', 'Speak', '--proto', PROTO)).kind, 'not_found')
    await client.close()
    await settled(async () => assert.deepEqual(await b.json('rpc', 'ls', 'a'), []))
    assert.equal((await b.fails('rpc', 'call', 'a', 'Capitalize', '--proto', PROTO)).kind, 'unimplemented')
  })
})
