// biome-ignore-all format: generated
/* eslint-disable */
// Services of directory.proto, for `serve` and `client`. Generated: don't edit.
import { trellis } from './directory.js'

/** The files behind the services, a google.protobuf.FileDescriptorSet in base64: for callers without this code. */
const descriptors: string = 'CoMDChd0cmVsbGlzL2RpcmVjdG9yeS5wcm90bxIRdHJlbGxpcy5kaXJlY3RvcnkiDQoLTGlzdFJlcXVlc3QiIAoMTGlzdFJlc3BvbnNlEhAKCHNlcnZpY2VzGAEgAygJIiIKD0Rlc2NyaWJlUmVxdWVzdBIPCgdzZXJ2aWNlGAEgASgJIkIKEERlc2NyaWJlUmVzcG9uc2USLgoTZmlsZV9kZXNjcmlwdG9yX3NldBgBIAEoDFIRZmlsZURlc2NyaXB0b3JTZXQyswEKCURpcmVjdG9yeRJMCgRMaXN0Eh4udHJlbGxpcy5kaXJlY3RvcnkuTGlzdFJlcXVlc3QaHy50cmVsbGlzLmRpcmVjdG9yeS5MaXN0UmVzcG9uc2UiA5ACARJYCghEZXNjcmliZRIiLnRyZWxsaXMuZGlyZWN0b3J5LkRlc2NyaWJlUmVxdWVzdBojLnRyZWxsaXMuZGlyZWN0b3J5LkRlc2NyaWJlUmVzcG9uc2UiA5ACAWIGcHJvdG8z'

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
