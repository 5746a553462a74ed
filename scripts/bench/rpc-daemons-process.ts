/** A process of the daemons' bench: a daemon, a program that serves, or one that calls. */
import { connect } from '../../src/client/index.ts'
import { startDaemon } from '../../src/daemon/index.ts'
import { EchoService as OwnEchoService } from '../../test/support/generated/echo.services.ts'
import { type Load, measure } from './rpc-measure.ts'

/** Under a name that programs may serve. */
const EchoService = {
  ...OwnEchoService,
  name: 'bench.Echo',
  methods: Object.fromEntries(
    Object.entries(OwnEchoService.methods).map(([key, method]) => [
      key,
      { ...method, path: method.path.replace('trellis.test', 'bench') },
    ]),
  ) as unknown as typeof OwnEchoService.methods,
}
const FLAGS = { preset: 'local', 'log.level': 'error', 'log.format': 'json' }

async function runDaemon(home: string, ticket: string | undefined): Promise<void> {
  const daemon = await startDaemon({ home, env: {}, flags: FLAGS })
  const client = await connect({ home })
  if (ticket === undefined) await client.mesh.create('bench')
  else await client.mesh.join(ticket)
  const invitation = ticket === undefined ? await client.mesh.invite() : undefined
  await client.close()
  process.send?.({ peer: daemon.peer, ticket: invitation?.ticket ?? '' })
}

async function runServer(home: string): Promise<void> {
  const client = await connect({ home })
  await client.rpc.serve(
    EchoService,
    {
      echo: async request => ({
        payload: request.replyBytes > 0 ? new Uint8Array(request.replyBytes) : request.payload,
      }),
      add: async request => ({ count: request.payload.byteLength }),
      async *produce(request) {
        for (let i = 0; i < request.count; i++) yield { payload: new Uint8Array(request.replyBytes) }
      },
      collect: async () => ({}),
      async *chat(requests) {
        for await (const { payload } of requests) yield { payload }
      },
    },
    { name: 'echo' },
  )
  process.send?.('ready')
}

async function runCaller(home: string, peer: string): Promise<void> {
  const client = await connect({ home })
  const byPeer = client.rpc.client(EchoService, { peer })
  const byName = client.rpc.client(EchoService, { name: 'echo' })
  process.on('message', (load: Load & { by: 'peer' | 'name' }) => {
    const echo = load.by === 'peer' ? byPeer : byName
    const payload = new Uint8Array(load.requestBytes)
    const call = () => echo.echo({ payload, replyBytes: load.replyBytes }, { timeoutMs: 30_000 })
    void measure(call, load).then(result => process.send?.(result))
  })
  process.send?.('ready')
}

const [role, home = '', argument] = process.argv.slice(2)
process.once('disconnect', () => process.exit(0))
if (role === 'daemon') await runDaemon(home, argument)
else if (role === 'serve') await runServer(home)
else await runCaller(home, argument ?? '')
