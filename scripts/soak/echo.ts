/** A service that the soak's programs serve. */
import type { Implementation } from '../../src/rpc/index.ts'
import { EchoService as OwnEchoService } from '../../test/support/generated/echo.services.ts'

/** Under a name that programs may serve. */
export const EchoService = {
  ...OwnEchoService,
  name: 'soak.Echo',
  methods: Object.fromEntries(
    Object.entries(OwnEchoService.methods).map(([key, method]) => [
      key,
      { ...method, path: method.path.replace('trellis.test', 'soak') },
    ]),
  ) as unknown as typeof OwnEchoService.methods,
}

export const echoHandlers: Implementation<typeof EchoService> = {
  echo: async ({ payload }) => ({ payload }),
  add: async ({ payload }) => ({ count: payload.byteLength }),
  async *produce({ count, replyBytes }) {
    for (let index = 0; index < count; index++) yield { payload: new Uint8Array(replyBytes) }
  },
  async collect(requests) {
    let count = 0
    let totalBytes = 0
    for await (const { payload } of requests) {
      count++
      totalBytes += payload.byteLength
    }
    return { count, totalBytes }
  },
  async *chat(requests) {
    for await (const { payload } of requests) yield { payload }
  },
}

export async function* repeat(payload: Uint8Array, count: number): AsyncGenerator<{ payload: Uint8Array }> {
  for (let index = 0; index < count; index++) yield { payload }
}
