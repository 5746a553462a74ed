// biome-ignore-all format: generated
/* eslint-disable */
// Services of directory.proto, for `serve` and `client`. Generated: don't edit.
import { trellis } from './directory.js'

/** Which services programs attached to this node serve. */
export const DirectoryService = {
  name: 'trellis.directory.Directory',
  methods: {
    list: {
      name: 'List',
      path: 'trellis.directory.Directory/List',
      kind: 'unary',
      idempotent: true,
      request: trellis.directory.ListRequest,
      response: trellis.directory.ListResponse,
    },
  },
} as const
