// biome-ignore-all format: generated
/* eslint-disable */
// Services of echo.proto, for `serve` and `client`. Generated: don't edit.
import { trellis } from './echo.js'

/** The files behind the services, a google.protobuf.FileDescriptorSet in base64: for callers without this code. */
const descriptors: string = 'Ct4ECgplY2hvLnByb3RvEgx0cmVsbGlzLnRlc3QihgEKC0VjaG9SZXF1ZXN0Eg8KB3BheWxvYWQYASABKAwSHwoLcmVwbHlfYnl0ZXMYAiABKA1SCnJlcGx5Qnl0ZXMSDQoFY291bnQYAyABKAQSDAoEdGV4dBgEIAEoCRIoCgVpbm5lchgFIAEoCzIZLnRyZWxsaXMudGVzdC5FY2hvUmVxdWVzdCJqCglFY2hvUmVwbHkSDwoHcGF5bG9hZBgBIAEoDBINCgVjb3VudBgCIAEoBBIfCgt0b3RhbF9ieXRlcxgDIAEoBFIKdG90YWxCeXRlcxIMCgR0ZXh0GAQgASgJEg4KBm51bWJlchgFIAEoEjLEAgoERWNobxI/CgRFY2hvEhkudHJlbGxpcy50ZXN0LkVjaG9SZXF1ZXN0GhcudHJlbGxpcy50ZXN0LkVjaG9SZXBseSIDkAIBEjkKA0FkZBIZLnRyZWxsaXMudGVzdC5FY2hvUmVxdWVzdBoXLnRyZWxsaXMudGVzdC5FY2hvUmVwbHkSPwoHUHJvZHVjZRIZLnRyZWxsaXMudGVzdC5FY2hvUmVxdWVzdBoXLnRyZWxsaXMudGVzdC5FY2hvUmVwbHkwARI/CgdDb2xsZWN0EhkudHJlbGxpcy50ZXN0LkVjaG9SZXF1ZXN0GhcudHJlbGxpcy50ZXN0LkVjaG9SZXBseSgBEj4KBENoYXQSGS50cmVsbGlzLnRlc3QuRWNob1JlcXVlc3QaFy50cmVsbGlzLnRlc3QuRWNob1JlcGx5KAEwAWIGcHJvdG8z'

export const EchoService = {
  name: 'trellis.test.Echo',
  descriptors,
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
