// biome-ignore-all format: generated
/* eslint-disable */
// Services of directory.proto, for `serve` and `client`. Generated: don't edit.
import { trellis } from './directory.js'

/** The files behind the services, a google.protobuf.FileDescriptorSet in base64: for callers without this code. */
const descriptors: string = 'CroEChd0cmVsbGlzL2RpcmVjdG9yeS5wcm90bxIRdHJlbGxpcy5kaXJlY3RvcnkiQAoMQmVuY2hSZXF1ZXN0Eg8KB3BheWxvYWQYASABKAwSHwoLcmVwbHlfYnl0ZXMYAiABKA1SCnJlcGx5Qnl0ZXMiHQoKQmVuY2hSZXBseRIPCgdwYXlsb2FkGAEgASgMIg0KC0xpc3RSZXF1ZXN0IiAKDExpc3RSZXNwb25zZRIQCghzZXJ2aWNlcxgBIAMoCSIiCg9EZXNjcmliZVJlcXVlc3QSDwoHc2VydmljZRgBIAEoCSJCChBEZXNjcmliZVJlc3BvbnNlEi4KE2ZpbGVfZGVzY3JpcHRvcl9zZXQYASABKAxSEWZpbGVEZXNjcmlwdG9yU2V0MrMBCglEaXJlY3RvcnkSTAoETGlzdBIeLnRyZWxsaXMuZGlyZWN0b3J5Lkxpc3RSZXF1ZXN0Gh8udHJlbGxpcy5kaXJlY3RvcnkuTGlzdFJlc3BvbnNlIgOQAgESWAoIRGVzY3JpYmUSIi50cmVsbGlzLmRpcmVjdG9yeS5EZXNjcmliZVJlcXVlc3QaIy50cmVsbGlzLmRpcmVjdG9yeS5EZXNjcmliZVJlc3BvbnNlIgOQAgEyVAoFQmVuY2gSSwoERWNobxIfLnRyZWxsaXMuZGlyZWN0b3J5LkJlbmNoUmVxdWVzdBodLnRyZWxsaXMuZGlyZWN0b3J5LkJlbmNoUmVwbHkiA5ACAWIGcHJvdG8z'

/** Which services programs attached to this node serve. */
export const DirectoryService = {
  name: 'trellis.directory.Directory',
  descriptors,
  methods: {
    list: {
      name: 'List',
      path: 'trellis.directory.Directory/List',
      kind: 'unary',
      idempotent: true,
      request: trellis.directory.ListRequest,
      response: trellis.directory.ListResponse,
    },
    /** Reflection: what is needed to call a service without its .proto. not_found: nobody here serves it, or who does has not
     *  described it. */
    describe: {
      name: 'Describe',
      path: 'trellis.directory.Directory/Describe',
      kind: 'unary',
      idempotent: true,
      request: trellis.directory.DescribeRequest,
      response: trellis.directory.DescribeResponse,
    },
  },
} as const

/** For measurements of the way to a node: `trellis rpc bench`. */
export const BenchService = {
  name: 'trellis.directory.Bench',
  descriptors,
  methods: {
    /** Answers with `reply_bytes` zeros; at most 1 MiB. */
    echo: {
      name: 'Echo',
      path: 'trellis.directory.Bench/Echo',
      kind: 'unary',
      idempotent: true,
      request: trellis.directory.BenchRequest,
      response: trellis.directory.BenchReply,
    },
  },
} as const
