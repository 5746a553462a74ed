// biome-ignore-all format: generated
/* eslint-disable */
// Services of example.proto, for `serve` and `client`. Generated: don't edit.
import { trellis } from './example.js'

export const TextService = {
  name: 'trellis.example.Text',
  methods: {
    /** The text in capitals. */
    capitalize: {
      name: 'Capitalize',
      path: 'trellis.example.Text/Capitalize',
      kind: 'unary',
      idempotent: true,
      request: trellis.example.CapitalizeRequest,
      response: trellis.example.CapitalizeResponse,
    },
    /** The text word by word, as a language model would send it. */
    speak: {
      name: 'Speak',
      path: 'trellis.example.Text/Speak',
      kind: 'serverStream',
      idempotent: false,
      request: trellis.example.SpeakRequest,
      response: trellis.example.Word,
    },
    /** How many words came. */
    count: {
      name: 'Count',
      path: 'trellis.example.Text/Count',
      kind: 'clientStream',
      idempotent: false,
      request: trellis.example.Word,
      response: trellis.example.CountResponse,
    },
    /** Each word back, reversed. */
    reverse: {
      name: 'Reverse',
      path: 'trellis.example.Text/Reverse',
      kind: 'bidiStream',
      idempotent: false,
      request: trellis.example.Word,
      response: trellis.example.Word,
    },
  },
} as const
