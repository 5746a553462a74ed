// biome-ignore-all format: generated
/* eslint-disable */
// Services of echo.proto, for `serve` and `client`. Generated: don't edit.
import { trellis } from './echo.js'

export const EchoService = {
  name: 'trellis.test.Echo',
  methods: {
    /** Answers with the request's payload, or with `reply_bytes` zeros. */
    echo: {
      name: 'Echo',
      path: 'trellis.test.Echo/Echo',
      kind: 'unary',
      idempotent: true,
      request: trellis.test.EchoRequest,
      response: trellis.test.EchoReply,
    },
    /** Like Echo, but counts: never repeated without being asked. */
    add: {
      name: 'Add',
      path: 'trellis.test.Echo/Add',
      kind: 'unary',
      idempotent: false,
      request: trellis.test.EchoRequest,
      response: trellis.test.EchoReply,
    },
    /** `count` replies of `reply_bytes` each. */
    produce: {
      name: 'Produce',
      path: 'trellis.test.Echo/Produce',
      kind: 'serverStream',
      idempotent: false,
      request: trellis.test.EchoRequest,
      response: trellis.test.EchoReply,
    },
    /** Answers with the number of requests and the sum of their payloads' bytes. */
    collect: {
      name: 'Collect',
      path: 'trellis.test.Echo/Collect',
      kind: 'clientStream',
      idempotent: false,
      request: trellis.test.EchoRequest,
      response: trellis.test.EchoReply,
    },
    /** A reply for each request. */
    chat: {
      name: 'Chat',
      path: 'trellis.test.Echo/Chat',
      kind: 'bidiStream',
      idempotent: false,
      request: trellis.test.EchoRequest,
      response: trellis.test.EchoReply,
    },
  },
} as const
