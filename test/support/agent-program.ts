/**
 * A program of its own, for tests of clients in other languages: `serve` is the agent `typist` until its input ends;
 * `call <agent>` calls the same tools of another, corrects itself, and prints what came.
 */
import { AgentError, connect } from '../../src/client/index.ts'

const [home, mode, agent] = process.argv.slice(2)
await using trellis = await connect(home === undefined ? {} : { home })

if (mode === 'serve') {
  await using _served = await trellis.agents.serve('typist', {
    paint: ({ color }, { caller }) => {
      if (color !== 'red')
        throw new AgentError('invalid_argument', 'no such color', {
          retryAfterMs: 5,
          suggestedActions: ['Choose another color.'],
          paramHints: { color: 'red' },
        })
      return { painted: color, for: caller.name }
    },
    async *count({ upTo }, context) {
      for (let number = 1; number < Number(upTo); number++) {
        context.progress(number, Number(upTo), 'counting')
        yield number
      }
      return Number(upTo)
    },
  })
  console.log('serving')
  for await (const _ of process.stdin);
} else {
  const failure = await trellis.agents
    .call(agent ?? '', 'paint', { color: 'blue' })
    .result()
    .then(
      () => undefined,
      (reason: AgentError) => reason,
    )
  const { category, message, retryable, retryAfterMs, suggestedActions, paramHints, kind } = failure as AgentError
  const counted: unknown[] = []
  for await (const event of trellis.agents.call(agent ?? '', 'count', { upTo: 3 }))
    if (event.type !== 'progress') counted.push(event)
  console.log(
    JSON.stringify({
      failure: { category, message, retryable, retryAfterMs, suggestedActions, paramHints, kind },
      corrected: await trellis.agents.call(agent ?? '', 'paint', { ...paramHints }).result(),
      counted,
    }),
  )
}
