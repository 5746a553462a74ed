// biome-ignore-all format: generated
/* eslint-disable */
// Services of pipeline.proto, for `serve` and `client`. Generated: don't edit.
import { example } from './pipeline.js'

/** The files behind the services, a google.protobuf.FileDescriptorSet in base64: for callers without this code. */
const descriptors: string = 'CsMBCg5waXBlbGluZS5wcm90bxIQZXhhbXBsZS5waXBlbGluZSImCgRTdGVwEg4KBm51bWJlchgBIAEoDRIOCgZoaWRkZW4YAiABKAwiKAoHT3V0Y29tZRIOCgZudW1iZXIYASABKA0SDQoFdG9rZW4YAiABKA0yRQoFU3RhZ2USPAoDUnVuEhYuZXhhbXBsZS5waXBlbGluZS5TdGVwGhkuZXhhbXBsZS5waXBlbGluZS5PdXRjb21lKAEwAWIGcHJvdG8z'

/** Some of the model's layers. Stages form a chain: each gives what it made to the next one, which it calls by name. */
export const StageService = {
  name: 'example.pipeline.Stage',
  descriptors,
  methods: {
    /** One session. For each step, in order, the last stage answers; its answers travel back along the chain. */
    run: {
      name: 'Run',
      path: 'example.pipeline.Stage/Run',
      kind: 'bidiStream',
      idempotent: false,
      request: example.pipeline.Step,
      response: example.pipeline.Outcome,
    },
  },
} as const
