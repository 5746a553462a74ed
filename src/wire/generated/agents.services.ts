// biome-ignore-all format: generated
/* eslint-disable */
// Services of agents.proto, for `serve` and `client`. Generated: don't edit.
import { trellis } from './agents.js'

/** The files behind the services, a google.protobuf.FileDescriptorSet in base64: for callers without this code. */
const descriptors: string = 'CtMtChR0cmVsbGlzL2FnZW50cy5wcm90bxIOdHJlbGxpcy5hZ2VudHMihwQKBENhcmQSDwoHdmVyc2lvbhgBIAEoDRIMCgRtZXNoGAIgASgJEgwKBHBlZXIYAyABKAkSDAoEbmFtZRgEIAEoCRIiCgRraW5kGAUgASgOMhQudHJlbGxpcy5hZ2VudHMuS2luZBImCg91cGRhdGVkX3VuaXhfbXMYBiABKARSDXVwZGF0ZWRVbml4TXMSEwoLZGVzY3JpcHRpb24YByABKAkSIwoNYWdlbnRfdmVyc2lvbhgIIAEoCVIMYWdlbnRWZXJzaW9uEiUKBnNraWxscxgJIAMoCzIVLnRyZWxsaXMuYWdlbnRzLlNraWxsEiMKDXBheWxvYWRfbW9kZXMYCiADKAlSDHBheWxvYWRNb2RlcxIhCgx0cnVzdF9kb21haW4YCyABKAlSC3RydXN0RG9tYWluEiEKDG1vZGVsX2ZhbWlseRgMIAEoCVILbW9kZWxGYW1pbHkSIwoNbW9kZWxfdmVyc2lvbhgNIAEoCVIMbW9kZWxWZXJzaW9uEi8KE3dlaWdodHNfZmluZ2VycHJpbnQYDiABKAlSEndlaWdodHNGaW5nZXJwcmludBIlCg5jb250ZXh0X3dpbmRvdxgPIAEoDVINY29udGV4dFdpbmRvdxIUCgxqdXJpc2RpY3Rpb24YECABKAkSGQoIYTJhX2pzb24YESABKAlSB2EyYUpzb24i0AIKBVNraWxsEgoKAmlkGAEgASgJEgwKBG5hbWUYAiABKAkSEwoLZGVzY3JpcHRpb24YAyABKAkSDAoEdGFncxgEIAMoCRIQCghleGFtcGxlcxgFIAMoCRIfCgtpbnB1dF9tb2RlcxgGIAMoCVIKaW5wdXRNb2RlcxIhCgxvdXRwdXRfbW9kZXMYByADKAlSC291dHB1dE1vZGVzEigKDHF1YWxpdHlfaGludBgIIAEoAUIASABSC3F1YWxpdHlIaW50iAEBEjQKE2xhdGVuY3lfaGludF9tc19wNTAYCSABKAFCAEgBUhBsYXRlbmN5SGludE1zUDUwiAEBEiIKCWNvc3RfaGludBgKIAEoAUIASAJSCGNvc3RIaW50iAEBQg4KDF9xdWFsaXR5SGludEITChFfbGF0ZW5jeUhpbnRNc1A1MEILCglfY29zdEhpbnQisQIKB0ZhaWx1cmUSKgoIY2F0ZWdvcnkYASABKA4yGC50cmVsbGlzLmFnZW50cy5DYXRlZ29yeRIPCgdtZXNzYWdlGAIgASgJEhEKCXJldHJ5YWJsZRgDIAEoCBIrCg5yZXRyeV9hZnRlcl9tcxgEIAEoBEIASABSDHJldHJ5QWZ0ZXJNc4gBARIrChFzdWdnZXN0ZWRfYWN0aW9ucxgFIAMoCVIQc3VnZ2VzdGVkQWN0aW9ucxI6CgtwYXJhbV9oaW50cxgGIAMoCzIZLnRyZWxsaXMuYWdlbnRzLlBhcmFtSGludFIKcGFyYW1IaW50cxIMCgRraW5kGAcgASgNEiEKDG5vdF9leGVjdXRlZBgIIAEoCFILbm90RXhlY3V0ZWRCDwoNX3JldHJ5QWZ0ZXJNcyIoCglQYXJhbUhpbnQSDQoFcGFyYW0YASABKAkSDAoEaGludBgCIAEoCSKSAQoET3BlbhINCgVhZ2VudBgBIAEoCRIqCghwcm90b2NvbBgCIAEoDjIYLnRyZWxsaXMuYWdlbnRzLlByb3RvY29sEh0KCnRpbWVvdXRfbXMYAyABKA1SCXRpbWVvdXRNcxINCgVkZXB0aBgEIAEoDRIhCgx0cmFjZV9wYXJlbnQYBSABKAlSC3RyYWNlUGFyZW50ImwKBk9wZW5lZBIsCghhY2NlcHRlZBgBIAEoCzIYLnRyZWxsaXMuYWdlbnRzLkFjY2VwdGVkSAASKgoHZmFpbHVyZRgCIAEoCzIXLnRyZWxsaXMuYWdlbnRzLkZhaWx1cmVIAEIICgZyZXN1bHQiKQoIQWNjZXB0ZWQSHQoKbW92ZV90b2tlbhgBIAEoDFIJbW92ZVRva2VuIkIKC0NhbGxSZXF1ZXN0EgwKBHRvb2wYASABKAkSJQoOYXJndW1lbnRzX2pzb24YAiABKAlSDWFyZ3VtZW50c0pzb24iugEKCUNhbGxFdmVudBIwCghwcm9ncmVzcxgBIAEoCzIcLnRyZWxsaXMuYWdlbnRzLkNhbGxQcm9ncmVzc0gAEiMKDHBhcnRpYWxfanNvbhgCIAEoCUgAUgtwYXJ0aWFsSnNvbhIhCgtyZXN1bHRfanNvbhgDIAEoCUgAUgpyZXN1bHRKc29uEioKB2ZhaWx1cmUYBCABKAsyFy50cmVsbGlzLmFnZW50cy5GYWlsdXJlSABCBwoFZXZlbnQiTQoMQ2FsbFByb2dyZXNzEgwKBGRvbmUYASABKAESFAoFdG90YWwYAiABKAFCAEgAiAEBEg8KB21lc3NhZ2UYAyABKAlCCAoGX3RvdGFsIq4BCglBZ2VudEluZm8SIgoEY2FyZBgBIAEoCzIULnRyZWxsaXMuYWdlbnRzLkNhcmQSDgoGb25saW5lGAIgASgIEg4KBmRvbWFpbhgDIAEoCRIhCgxhY3RpdmVfY2FsbHMYBCABKA1SC2FjdGl2ZUNhbGxzEhsKCXBlZXJfbmFtZRgFIAEoCVIIcGVlck5hbWUSDgoGdGFyZ2V0GAYgASgJEg0KBXN0YXRlGAcgASgJIlkKC0xpc3RSZXF1ZXN0EgwKBG5hbWUYASABKAkSDQoFc2tpbGwYAiABKAkSDAoEcGVlchgDIAEoCRIfCgtvZmZsaW5lX3RvbxgEIAEoCFIKb2ZmbGluZVRvbyI5CgxMaXN0UmVzcG9uc2USKQoGYWdlbnRzGAEgAygLMhkudHJlbGxpcy5hZ2VudHMuQWdlbnRJbmZvIr4CCg9SZWdpc3RlclJlcXVlc3QSDAoEbmFtZRgBIAEoCRIiCgRraW5kGAIgASgOMhQudHJlbGxpcy5hZ2VudHMuS2luZBILCgN1cmwYAyABKAkSDwoHY29tbWFuZBgEIAMoCRJFCgtlbnZpcm9ubWVudBgFIAMoCzIwLnRyZWxsaXMuYWdlbnRzLlJlZ2lzdGVyUmVxdWVzdC5FbnZpcm9ubWVudEVudHJ5EisKEXdvcmtpbmdfZGlyZWN0b3J5GAYgASgJUhB3b3JraW5nRGlyZWN0b3J5EiIKBGNhcmQYByABKAsyFC50cmVsbGlzLmFnZW50cy5DYXJkEg8KB3JlcGxhY2UYCCABKAgaMgoQRW52aXJvbm1lbnRFbnRyeRILCgNrZXkYASABKAkSDQoFdmFsdWUYAiABKAk6AjgBIjwKEFJlZ2lzdGVyUmVzcG9uc2USKAoFYWdlbnQYASABKAsyGS50cmVsbGlzLmFnZW50cy5BZ2VudEluZm8iHQoNUmVtb3ZlUmVxdWVzdBIMCgRuYW1lGAEgASgJIhAKDlJlbW92ZVJlc3BvbnNlImYKEENhbGxBZ2VudFJlcXVlc3QSDQoFYWdlbnQYASABKAkSDAoEdG9vbBgCIAEoCRIlCg5hcmd1bWVudHNfanNvbhgDIAEoCVINYXJndW1lbnRzSnNvbhIOCgZwYXJlbnQYBCABKAkiQAoMU2VydmVSZXF1ZXN0EgwKBG5hbWUYASABKAkSIgoEY2FyZBgCIAEoCzIULnRyZWxsaXMuYWdlbnRzLkNhcmQiRgoKU2VydmVFdmVudBIvCgpyZWdpc3RlcmVkGAEgASgLMhkudHJlbGxpcy5hZ2VudHMuQWdlbnRJbmZvSABCBwoFZXZlbnQiigEKC1Byb2dyYW1DYWxsEg0KBWFnZW50GAEgASgJEgwKBHRvb2wYAiABKAkSJQoOYXJndW1lbnRzX2pzb24YAyABKAlSDWFyZ3VtZW50c0pzb24SKAoGY2FsbGVyGAQgASgLMhgudHJlbGxpcy5hZ2VudHMuSWRlbnRpdHkSDQoFdG9rZW4YBSABKAkiRQoISWRlbnRpdHkSDAoEcGVlchgBIAEoCRIMCgRuYW1lGAIgASgJEg4KBmRvbWFpbhgDIAEoCRINCgVhZG1pbhgEIAEoCCJYCg5Db25uZWN0UmVxdWVzdBIrCgRvcGVuGAEgASgLMhsudHJlbGxpcy5hZ2VudHMuQ29ubmVjdE9wZW5IABIOCgRkYXRhGAIgASgMSABCCQoHbWVzc2FnZSJYCgtDb25uZWN0T3BlbhINCgVhZ2VudBgBIAEoCRIqCghwcm90b2NvbBgCIAEoDjIYLnRyZWxsaXMuYWdlbnRzLlByb3RvY29sEg4KBnBhcmVudBgDIAEoCSI8Cg9Db25uZWN0UmVzcG9uc2USDgoEcGVlchgBIAEoCUgAEg4KBGRhdGEYAiABKAxIAEIJCgdtZXNzYWdlIi0KDkZvcndhcmRSZXF1ZXN0Eg0KBWFnZW50GAEgASgJEgwKBHBvcnQYAiABKA0iuAEKDEZvcndhcmRFdmVudBI1CglsaXN0ZW5pbmcYASABKAsyIC50cmVsbGlzLmFnZW50cy5Gb3J3YXJkTGlzdGVuaW5nSAASMwoGb3BlbmVkGAIgASgLMiEudHJlbGxpcy5hZ2VudHMuRm9yd2FyZENvbm5lY3Rpb25IABIzCgZjbG9zZWQYAyABKAsyIS50cmVsbGlzLmFnZW50cy5Gb3J3YXJkQ29ubmVjdGlvbkgAQgcKBWV2ZW50Ii4KEEZvcndhcmRMaXN0ZW5pbmcSDAoEaG9zdBgBIAEoCRIMCgRwb3J0GAIgASgNIp0BChFGb3J3YXJkQ29ubmVjdGlvbhIKCgJpZBgBIAEoDRIMCgRwZWVyGAIgASgJEh0KCnNlbnRfYnl0ZXMYAyABKARSCXNlbnRCeXRlcxIlCg5yZWNlaXZlZF9ieXRlcxgEIAEoBFINcmVjZWl2ZWRCeXRlcxIoCgdmYWlsdXJlGAUgASgLMhcudHJlbGxpcy5hZ2VudHMuRmFpbHVyZSIrCgtMb2dzUmVxdWVzdBIMCgRuYW1lGAEgASgJEg4KBmZvbGxvdxgCIAEoCCIwCgdMb2dMaW5lEhcKB3VuaXhfbXMYASABKARSBnVuaXhNcxIMCgR0ZXh0GAIgASgJIhMKEVNob3dQb2xpY3lSZXF1ZXN0Io0BChJTaG93UG9saWN5UmVzcG9uc2USDAoEZmlsZRgBIAEoCRIbCglmaWxlX2pzb24YAiABKAlSCGZpbGVKc29uEhsKCW1lc2hfanNvbhgDIAEoCVIIbWVzaEpzb24SHwoLbWVzaF9hdXRob3IYBCABKAlSCm1lc2hBdXRob3ISDgoGZG9tYWluGAUgASgJIjcKFFB1Ymxpc2hQb2xpY3lSZXF1ZXN0Eh8KC3BvbGljeV9qc29uGAEgASgJUgpwb2xpY3lKc29uIhcKFVB1Ymxpc2hQb2xpY3lSZXNwb25zZSItCgxBdWRpdFJlcXVlc3QSDgoGZm9sbG93GAEgASgIEg0KBWxpbWl0GAIgASgNIhsKC0F1ZGl0UmVjb3JkEgwKBGpzb24YASABKAkiFAoSVmVyaWZ5QXVkaXRSZXF1ZXN0IpUBChNWZXJpZnlBdWRpdFJlc3BvbnNlEiEKDHJlY29yZF9jb3VudBgBIAEoBFILcmVjb3JkQ291bnQSJQoOZmlyc3Rfc2VxdWVuY2UYAiABKARSDWZpcnN0U2VxdWVuY2USIwoNbGFzdF9zZXF1ZW5jZRgDIAEoBFIMbGFzdFNlcXVlbmNlEg8KB3Byb2JsZW0YBCABKAkqZwoES2luZBIUChBLSU5EX1VOU1BFQ0lGSUVEEAASEAoMS0lORF9QUk9HUkFNEAESDAoIS0lORF9NQ1AQAhIMCghLSU5EX0EyQRADEg0KCUtJTkRfSFRUUBAEEgwKCEtJTkRfVENQEAUq2wEKCENhdGVnb3J5EhgKFENBVEVHT1JZX1VOU1BFQ0lGSUVEEAASGwoXQ0FURUdPUllfSU5WQUxJRF9QQVJBTVMQARIfChtDQVRFR09SWV9SRVNPVVJDRV9OT1RfRk9VTkQQAhIfChtDQVRFR09SWV9SRVNPVVJDRV9FWEhBVVNURUQQAxIeChpDQVRFR09SWV9QRVJNSVNTSU9OX0RFTklFRBAEEhkKFUNBVEVHT1JZX1JBVEVfTElNSVRFRBAFEhsKF0NBVEVHT1JZX0lOVEVSTkFMX0VSUk9SEAYqcAoIUHJvdG9jb2wSGAoUUFJPVE9DT0xfVU5TUEVDSUZJRUQQABITCg9QUk9UT0NPTF9UVU5ORUwQARIRCg1QUk9UT0NPTF9DQUxMEAISEAoMUFJPVE9DT0xfTUNQEAMSEAoMUFJPVE9DT0xfQTJBEAQypQcKBkFnZW50cxJGCgRMaXN0EhsudHJlbGxpcy5hZ2VudHMuTGlzdFJlcXVlc3QaHC50cmVsbGlzLmFnZW50cy5MaXN0UmVzcG9uc2UiA5ACARJNCghSZWdpc3RlchIfLnRyZWxsaXMuYWdlbnRzLlJlZ2lzdGVyUmVxdWVzdBogLnRyZWxsaXMuYWdlbnRzLlJlZ2lzdGVyUmVzcG9uc2USRwoGUmVtb3ZlEh0udHJlbGxpcy5hZ2VudHMuUmVtb3ZlUmVxdWVzdBoeLnRyZWxsaXMuYWdlbnRzLlJlbW92ZVJlc3BvbnNlEkUKBENhbGwSIC50cmVsbGlzLmFnZW50cy5DYWxsQWdlbnRSZXF1ZXN0GhkudHJlbGxpcy5hZ2VudHMuQ2FsbEV2ZW50MAESQwoFU2VydmUSHC50cmVsbGlzLmFnZW50cy5TZXJ2ZVJlcXVlc3QaGi50cmVsbGlzLmFnZW50cy5TZXJ2ZUV2ZW50MAESTgoHQ29ubmVjdBIeLnRyZWxsaXMuYWdlbnRzLkNvbm5lY3RSZXF1ZXN0Gh8udHJlbGxpcy5hZ2VudHMuQ29ubmVjdFJlc3BvbnNlKAEwARJJCgdGb3J3YXJkEh4udHJlbGxpcy5hZ2VudHMuRm9yd2FyZFJlcXVlc3QaHC50cmVsbGlzLmFnZW50cy5Gb3J3YXJkRXZlbnQwARI+CgRMb2dzEhsudHJlbGxpcy5hZ2VudHMuTG9nc1JlcXVlc3QaFy50cmVsbGlzLmFnZW50cy5Mb2dMaW5lMAESWAoKU2hvd1BvbGljeRIhLnRyZWxsaXMuYWdlbnRzLlNob3dQb2xpY3lSZXF1ZXN0GiIudHJlbGxpcy5hZ2VudHMuU2hvd1BvbGljeVJlc3BvbnNlIgOQAgESXAoNUHVibGlzaFBvbGljeRIkLnRyZWxsaXMuYWdlbnRzLlB1Ymxpc2hQb2xpY3lSZXF1ZXN0GiUudHJlbGxpcy5hZ2VudHMuUHVibGlzaFBvbGljeVJlc3BvbnNlEkQKBUF1ZGl0EhwudHJlbGxpcy5hZ2VudHMuQXVkaXRSZXF1ZXN0GhsudHJlbGxpcy5hZ2VudHMuQXVkaXRSZWNvcmQwARJWCgtWZXJpZnlBdWRpdBIiLnRyZWxsaXMuYWdlbnRzLlZlcmlmeUF1ZGl0UmVxdWVzdBojLnRyZWxsaXMuYWdlbnRzLlZlcmlmeUF1ZGl0UmVzcG9uc2UyUAoMQWdlbnRQcm9ncmFtEkAKBENhbGwSGy50cmVsbGlzLmFnZW50cy5Qcm9ncmFtQ2FsbBoZLnRyZWxsaXMuYWdlbnRzLkNhbGxFdmVudDABYgZwcm90bzM='

export const AgentsService = {
  name: 'trellis.agents.Agents',
  descriptors,
  methods: {
    list: {
      name: 'List',
      path: 'trellis.agents.Agents/List',
      kind: 'unary',
      idempotent: true,
      request: trellis.agents.ListRequest,
      response: trellis.agents.ListResponse,
    },
    /** Puts an agent or a service of this machine on the mesh; kept over restarts. */
    register: {
      name: 'Register',
      path: 'trellis.agents.Agents/Register',
      kind: 'unary',
      idempotent: false,
      request: trellis.agents.RegisterRequest,
      response: trellis.agents.RegisterResponse,
    },
    remove: {
      name: 'Remove',
      path: 'trellis.agents.Agents/Remove',
      kind: 'unary',
      idempotent: false,
      request: trellis.agents.RemoveRequest,
      response: trellis.agents.RemoveResponse,
    },
    call: {
      name: 'Call',
      path: 'trellis.agents.Agents/Call',
      kind: 'serverStream',
      idempotent: false,
      request: trellis.agents.CallAgentRequest,
      response: trellis.agents.CallEvent,
    },
    /** Puts the calling program on the mesh as an agent, for as long as the call lives. */
    serve: {
      name: 'Serve',
      path: 'trellis.agents.Agents/Serve',
      kind: 'serverStream',
      idempotent: false,
      request: trellis.agents.ServeRequest,
      response: trellis.agents.ServeEvent,
    },
    /** Bytes to and from an agent. The first message names it. */
    connect: {
      name: 'Connect',
      path: 'trellis.agents.Agents/Connect',
      kind: 'bidiStream',
      idempotent: false,
      request: trellis.agents.ConnectRequest,
      response: trellis.agents.ConnectResponse,
    },
    /** Listens on a loopback port for a service of the mesh, for as long as the call lives. */
    forward: {
      name: 'Forward',
      path: 'trellis.agents.Agents/Forward',
      kind: 'serverStream',
      idempotent: false,
      request: trellis.agents.ForwardRequest,
      response: trellis.agents.ForwardEvent,
    },
    /** What an agent's process wrote to stderr, and what became of it. */
    logs: {
      name: 'Logs',
      path: 'trellis.agents.Agents/Logs',
      kind: 'serverStream',
      idempotent: false,
      request: trellis.agents.LogsRequest,
      response: trellis.agents.LogLine,
    },
    showPolicy: {
      name: 'ShowPolicy',
      path: 'trellis.agents.Agents/ShowPolicy',
      kind: 'unary',
      idempotent: true,
      request: trellis.agents.ShowPolicyRequest,
      response: trellis.agents.ShowPolicyResponse,
    },
    /** Replaces the policy of the mesh. Admins only. */
    publishPolicy: {
      name: 'PublishPolicy',
      path: 'trellis.agents.Agents/PublishPolicy',
      kind: 'unary',
      idempotent: false,
      request: trellis.agents.PublishPolicyRequest,
      response: trellis.agents.PublishPolicyResponse,
    },
    audit: {
      name: 'Audit',
      path: 'trellis.agents.Agents/Audit',
      kind: 'serverStream',
      idempotent: false,
      request: trellis.agents.AuditRequest,
      response: trellis.agents.AuditRecord,
    },
    verifyAudit: {
      name: 'VerifyAudit',
      path: 'trellis.agents.Agents/VerifyAudit',
      kind: 'unary',
      idempotent: false,
      request: trellis.agents.VerifyAuditRequest,
      response: trellis.agents.VerifyAuditResponse,
    },
  },
} as const

/** Served by programs to their daemon. */
export const AgentProgramService = {
  name: 'trellis.agents.AgentProgram',
  descriptors,
  methods: {
    call: {
      name: 'Call',
      path: 'trellis.agents.AgentProgram/Call',
      kind: 'serverStream',
      idempotent: false,
      request: trellis.agents.ProgramCall,
      response: trellis.agents.CallEvent,
    },
  },
} as const
