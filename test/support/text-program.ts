/**
 * A program of its own, for tests of clients in other languages: `serve` serves the example service until its input ends;
 * `call <peer>` calls it, one method of each kind, and prints what came.
 */
import { connect } from '../../src/client/index.ts'
import { TextService } from '../../src/wire/index.ts'

const [home, mode, peer] = process.argv.slice(2)
await using trellis = await connect(home === undefined ? {} : { home })

if (mode === 'serve') {
  await using _served = await trellis.rpc.serve(TextService, {
    capitalize: ({ text }, { caller }) => ({
      text: text.toUpperCase(),
      caller: caller.kind === 'peer' ? caller.peer : '',
    }),
    async *speak({ text, pauseMs }, { signal }) {
      for (const word of text.split(' ')) {
        signal.throwIfAborted()
        yield { text: word }
        if (pauseMs > 0) await new Promise(resolve => setTimeout(resolve, pauseMs))
      }
    },
    async count(words) {
      let wordCount = 0
      for await (const _ of words) wordCount++
      return { wordCount }
    },
    async *reverse(words) {
      for await (const { text } of words) yield { text: text.split('').reverse().join('') }
    },
  })
  console.log('serving')
  for await (const _ of process.stdin);
} else {
  const text = trellis.rpc.client(TextService, peer ?? '')
  const collect = async <T>(values: AsyncIterable<T>): Promise<T[]> => {
    const all: T[] = []
    for await (const value of values) all.push(value)
    return all
  }
  const words = ['one', 'two', 'three'].map(word => ({ text: word }))
  const failure = await text.capitalize({ text: 'refuse' }).then(
    () => undefined,
    (reason: { kind: string; message: string; hint: string; remote: boolean }) => ({
      kind: reason.kind,
      message: reason.message,
      hint: reason.hint,
      remote: reason.remote,
    }),
  )
  const long = 'x'.repeat(5 * 1024 * 1024)
  console.log(
    JSON.stringify({
      capitalize: await text.capitalize({ text: 'hello' }),
      speak: await collect(text.speak({ text: 'to be or not' })),
      count: await text.count(words),
      reverse: await collect(text.reverse(words)),
      failure,
      longIsEqual: (await text.capitalize({ text: long })).text === long.toUpperCase(),
    }),
  )
}
