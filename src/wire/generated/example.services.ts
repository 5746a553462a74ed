// biome-ignore-all format: generated
/* eslint-disable */
// Services of example.proto, for `serve` and `client`. Generated: don't edit.
import { trellis } from './example.js'

/** The files behind the services, a google.protobuf.FileDescriptorSet in base64: for callers without this code. */
const descriptors: string = 'CqsEChV0cmVsbGlzL2V4YW1wbGUucHJvdG8SD3RyZWxsaXMuZXhhbXBsZSIhChFDYXBpdGFsaXplUmVxdWVzdBIMCgR0ZXh0GAEgASgJIjIKEkNhcGl0YWxpemVSZXNwb25zZRIMCgR0ZXh0GAEgASgJEg4KBmNhbGxlchgCIAEoCSI3CgxTcGVha1JlcXVlc3QSDAoEdGV4dBgBIAEoCRIZCghwYXVzZV9tcxgCIAEoDVIHcGF1c2VNcyIUCgRXb3JkEgwKBHRleHQYASABKAkiLgoNQ291bnRSZXNwb25zZRIdCgp3b3JkX2NvdW50GAEgASgNUgl3b3JkQ291bnQyogIKBFRleHQSWgoKQ2FwaXRhbGl6ZRIiLnRyZWxsaXMuZXhhbXBsZS5DYXBpdGFsaXplUmVxdWVzdBojLnRyZWxsaXMuZXhhbXBsZS5DYXBpdGFsaXplUmVzcG9uc2UiA5ACARI/CgVTcGVhaxIdLnRyZWxsaXMuZXhhbXBsZS5TcGVha1JlcXVlc3QaFS50cmVsbGlzLmV4YW1wbGUuV29yZDABEkAKBUNvdW50EhUudHJlbGxpcy5leGFtcGxlLldvcmQaHi50cmVsbGlzLmV4YW1wbGUuQ291bnRSZXNwb25zZSgBEjsKB1JldmVyc2USFS50cmVsbGlzLmV4YW1wbGUuV29yZBoVLnRyZWxsaXMuZXhhbXBsZS5Xb3JkKAEwAWIGcHJvdG8z'

export const TextService = {
  name: 'trellis.example.Text',
  descriptors,
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
