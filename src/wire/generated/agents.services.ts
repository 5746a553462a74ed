// biome-ignore-all format: generated
/* eslint-disable */
// Services of agents.proto, for `serve` and `client`. Generated: don't edit.
import { trellis } from './agents.js'

/** The files behind the services, a google.protobuf.FileDescriptorSet in base64: for callers without this code. */
const descriptors: string = 'CrQtChR0cmVsbGlzL2FnZW50cy5wcm90bxIOdHJlbGxpcy5hZ2VudHMihwQKBENhcmQSDwoHdmVyc2lvbhgBIAEoDRIMCgRtZXNoGAIgASgJEgwKBHBlZXIYAyABKAkSDAoEbmFtZRgEIAEoCRIiCgRraW5kGAUgASgOMhQudHJlbGxpcy5hZ2VudHMuS2luZBImCg91cGRhdGVkX3VuaXhfbXMYBiABKARSDXVwZGF0ZWRVbml4TXMSEwoLZGVzY3JpcHRpb24YByABKAkSIwoNYWdlbnRfdmVyc2lvbhgIIAEoCVIMYWdlbnRWZXJzaW9uEiUKBnNraWxscxgJIAMoCzIVLnRyZWxsaXMuYWdlbnRzLlNraWxsEiMKDXBheWxvYWRfbW9kZXMYCiADKAlSDHBheWxvYWRNb2RlcxIhCgx0cnVzdF9kb21haW4YCyABKAlSC3RydXN0RG9tYWluEiEKDG1vZGVsX2ZhbWlseRgMIAEoCVILbW9kZWxGYW1pbHkSIwoNbW9kZWxfdmVyc2lvbhgNIAEoCVIMbW9kZWxWZXJzaW9uEi8KE3dlaWdodHNfZmluZ2VycHJpbnQYDiABKAlSEndlaWdodHNGaW5nZXJwcmludBIlCg5jb250ZXh0X3dpbmRvdxgPIAEoDVINY29udGV4dFdpbmRvdxIUCgxqdXJpc2RpY3Rpb24YECABKAkSGQoIYTJhX2pzb24YESABKAlSB2EyYUpzb24i0AIKBVNraWxsEgoKAmlkGAEgASgJEgwKBG5hbWUYAiABKAkSEwoLZGVzY3JpcHRpb24YAyABKAkSDAoEdGFncxgEIAMoCRIQCghleGFtcGxlcxgFIAMoCRIfCgtpbnB1dF9tb2RlcxgGIAMoCVIKaW5wdXRNb2RlcxIhCgxvdXRwdXRfbW9kZXMYByADKAlSC291dHB1dE1vZGVzEigKDHF1YWxpdHlfaGludBgIIAEoAUIASABSC3F1YWxpdHlIaW50iAEBEjQKE2xhdGVuY3lfaGludF9tc19wNTAYCSABKAFCAEgBUhBsYXRlbmN5SGludE1zUDUwiAEBEiIKCWNvc3RfaGludBgKIAEoAUIASAJSCGNvc3RIaW50iAEBQg4KDF9xdWFsaXR5SGludEITChFfbGF0ZW5jeUhpbnRNc1A1MEILCglfY29zdEhpbnQisQIKB0ZhaWx1cmUSKgoIY2F0ZWdvcnkYASABKA4yGC50cmVsbGlzLmFnZW50cy5DYXRlZ29yeRIPCgdtZXNzYWdlGAIgASgJEhEKCXJldHJ5YWJsZRgDIAEoCBIrCg5yZXRyeV9hZnRlcl9tcxgEIAEoBEIASABSDHJldHJ5QWZ0ZXJNc4gBARIrChFzdWdnZXN0ZWRfYWN0aW9ucxgFIAMoCVIQc3VnZ2VzdGVkQWN0aW9ucxI6CgtwYXJhbV9oaW50cxgGIAMoCzIZLnRyZWxsaXMuYWdlbnRzLlBhcmFtSGludFIKcGFyYW1IaW50cxIMCgRraW5kGAcgASgNEiEKDG5vdF9leGVjdXRlZBgIIAEoCFILbm90RXhlY3V0ZWRCDwoNX3JldHJ5QWZ0ZXJNcyIoCglQYXJhbUhpbnQSDQoFcGFyYW0YASABKAkSDAoEaGludBgCIAEoCSKSAQoET3BlbhINCgVhZ2VudBgBIAEoCRIqCghwcm90b2NvbBgCIAEoDjIYLnRyZWxsaXMuYWdlbnRzLlByb3RvY29sEh0KCnRpbWVvdXRfbXMYAyABKA1SCXRpbWVvdXRNcxINCgVkZXB0aBgEIAEoDRIhCgx0cmFjZV9wYXJlbnQYBSABKAlSC3RyYWNlUGFyZW50ImwKBk9wZW5lZBIsCghhY2NlcHRlZBgBIAEoCzIYLnRyZWxsaXMuYWdlbnRzLkFjY2VwdGVkSAASKgoHZmFpbHVyZRgCIAEoCzIXLnRyZWxsaXMuYWdlbnRzLkZhaWx1cmVIAEIICgZyZXN1bHQiCgoIQWNjZXB0ZWQiQgoLQ2FsbFJlcXVlc3QSDAoEdG9vbBgBIAEoCRIlCg5hcmd1bWVudHNfanNvbhgCIAEoCVINYXJndW1lbnRzSnNvbiK6AQoJQ2FsbEV2ZW50EjAKCHByb2dyZXNzGAEgASgLMhwudHJlbGxpcy5hZ2VudHMuQ2FsbFByb2dyZXNzSAASIwoMcGFydGlhbF9qc29uGAIgASgJSABSC3BhcnRpYWxKc29uEiEKC3Jlc3VsdF9qc29uGAMgASgJSABSCnJlc3VsdEpzb24SKgoHZmFpbHVyZRgEIAEoCzIXLnRyZWxsaXMuYWdlbnRzLkZhaWx1cmVIAEIHCgVldmVudCJNCgxDYWxsUHJvZ3Jlc3MSDAoEZG9uZRgBIAEoARIUCgV0b3RhbBgCIAEoAUIASACIAQESDwoHbWVzc2FnZRgDIAEoCUIICgZfdG90YWwirgEKCUFnZW50SW5mbxIiCgRjYXJkGAEgASgLMhQudHJlbGxpcy5hZ2VudHMuQ2FyZBIOCgZvbmxpbmUYAiABKAgSDgoGZG9tYWluGAMgASgJEiEKDGFjdGl2ZV9jYWxscxgEIAEoDVILYWN0aXZlQ2FsbHMSGwoJcGVlcl9uYW1lGAUgASgJUghwZWVyTmFtZRIOCgZ0YXJnZXQYBiABKAkSDQoFc3RhdGUYByABKAkiWQoLTGlzdFJlcXVlc3QSDAoEbmFtZRgBIAEoCRINCgVza2lsbBgCIAEoCRIMCgRwZWVyGAMgASgJEh8KC29mZmxpbmVfdG9vGAQgASgIUgpvZmZsaW5lVG9vIjkKDExpc3RSZXNwb25zZRIpCgZhZ2VudHMYASADKAsyGS50cmVsbGlzLmFnZW50cy5BZ2VudEluZm8ivgIKD1JlZ2lzdGVyUmVxdWVzdBIMCgRuYW1lGAEgASgJEiIKBGtpbmQYAiABKA4yFC50cmVsbGlzLmFnZW50cy5LaW5kEgsKA3VybBgDIAEoCRIPCgdjb21tYW5kGAQgAygJEkUKC2Vudmlyb25tZW50GAUgAygLMjAudHJlbGxpcy5hZ2VudHMuUmVnaXN0ZXJSZXF1ZXN0LkVudmlyb25tZW50RW50cnkSKwoRd29ya2luZ19kaXJlY3RvcnkYBiABKAlSEHdvcmtpbmdEaXJlY3RvcnkSIgoEY2FyZBgHIAEoCzIULnRyZWxsaXMuYWdlbnRzLkNhcmQSDwoHcmVwbGFjZRgIIAEoCBoyChBFbnZpcm9ubWVudEVudHJ5EgsKA2tleRgBIAEoCRINCgV2YWx1ZRgCIAEoCToCOAEiPAoQUmVnaXN0ZXJSZXNwb25zZRIoCgVhZ2VudBgBIAEoCzIZLnRyZWxsaXMuYWdlbnRzLkFnZW50SW5mbyIdCg1SZW1vdmVSZXF1ZXN0EgwKBG5hbWUYASABKAkiEAoOUmVtb3ZlUmVzcG9uc2UiZgoQQ2FsbEFnZW50UmVxdWVzdBINCgVhZ2VudBgBIAEoCRIMCgR0b29sGAIgASgJEiUKDmFyZ3VtZW50c19qc29uGAMgASgJUg1hcmd1bWVudHNKc29uEg4KBnBhcmVudBgEIAEoCSJACgxTZXJ2ZVJlcXVlc3QSDAoEbmFtZRgBIAEoCRIiCgRjYXJkGAIgASgLMhQudHJlbGxpcy5hZ2VudHMuQ2FyZCJGCgpTZXJ2ZUV2ZW50Ei8KCnJlZ2lzdGVyZWQYASABKAsyGS50cmVsbGlzLmFnZW50cy5BZ2VudEluZm9IAEIHCgVldmVudCKKAQoLUHJvZ3JhbUNhbGwSDQoFYWdlbnQYASABKAkSDAoEdG9vbBgCIAEoCRIlCg5hcmd1bWVudHNfanNvbhgDIAEoCVINYXJndW1lbnRzSnNvbhIoCgZjYWxsZXIYBCABKAsyGC50cmVsbGlzLmFnZW50cy5JZGVudGl0eRINCgV0b2tlbhgFIAEoCSJFCghJZGVudGl0eRIMCgRwZWVyGAEgASgJEgwKBG5hbWUYAiABKAkSDgoGZG9tYWluGAMgASgJEg0KBWFkbWluGAQgASgIIlgKDkNvbm5lY3RSZXF1ZXN0EisKBG9wZW4YASABKAsyGy50cmVsbGlzLmFnZW50cy5Db25uZWN0T3BlbkgAEg4KBGRhdGEYAiABKAxIAEIJCgdtZXNzYWdlIlgKC0Nvbm5lY3RPcGVuEg0KBWFnZW50GAEgASgJEioKCHByb3RvY29sGAIgASgOMhgudHJlbGxpcy5hZ2VudHMuUHJvdG9jb2wSDgoGcGFyZW50GAMgASgJIjwKD0Nvbm5lY3RSZXNwb25zZRIOCgRwZWVyGAEgASgJSAASDgoEZGF0YRgCIAEoDEgAQgkKB21lc3NhZ2UiLQoORm9yd2FyZFJlcXVlc3QSDQoFYWdlbnQYASABKAkSDAoEcG9ydBgCIAEoDSK4AQoMRm9yd2FyZEV2ZW50EjUKCWxpc3RlbmluZxgBIAEoCzIgLnRyZWxsaXMuYWdlbnRzLkZvcndhcmRMaXN0ZW5pbmdIABIzCgZvcGVuZWQYAiABKAsyIS50cmVsbGlzLmFnZW50cy5Gb3J3YXJkQ29ubmVjdGlvbkgAEjMKBmNsb3NlZBgDIAEoCzIhLnRyZWxsaXMuYWdlbnRzLkZvcndhcmRDb25uZWN0aW9uSABCBwoFZXZlbnQiLgoQRm9yd2FyZExpc3RlbmluZxIMCgRob3N0GAEgASgJEgwKBHBvcnQYAiABKA0inQEKEUZvcndhcmRDb25uZWN0aW9uEgoKAmlkGAEgASgNEgwKBHBlZXIYAiABKAkSHQoKc2VudF9ieXRlcxgDIAEoBFIJc2VudEJ5dGVzEiUKDnJlY2VpdmVkX2J5dGVzGAQgASgEUg1yZWNlaXZlZEJ5dGVzEigKB2ZhaWx1cmUYBSABKAsyFy50cmVsbGlzLmFnZW50cy5GYWlsdXJlIisKC0xvZ3NSZXF1ZXN0EgwKBG5hbWUYASABKAkSDgoGZm9sbG93GAIgASgIIjAKB0xvZ0xpbmUSFwoHdW5peF9tcxgBIAEoBFIGdW5peE1zEgwKBHRleHQYAiABKAkiEwoRU2hvd1BvbGljeVJlcXVlc3QijQEKElNob3dQb2xpY3lSZXNwb25zZRIMCgRmaWxlGAEgASgJEhsKCWZpbGVfanNvbhgCIAEoCVIIZmlsZUpzb24SGwoJbWVzaF9qc29uGAMgASgJUghtZXNoSnNvbhIfCgttZXNoX2F1dGhvchgEIAEoCVIKbWVzaEF1dGhvchIOCgZkb21haW4YBSABKAkiNwoUUHVibGlzaFBvbGljeVJlcXVlc3QSHwoLcG9saWN5X2pzb24YASABKAlSCnBvbGljeUpzb24iFwoVUHVibGlzaFBvbGljeVJlc3BvbnNlIi0KDEF1ZGl0UmVxdWVzdBIOCgZmb2xsb3cYASABKAgSDQoFbGltaXQYAiABKA0iGwoLQXVkaXRSZWNvcmQSDAoEanNvbhgBIAEoCSIUChJWZXJpZnlBdWRpdFJlcXVlc3QilQEKE1ZlcmlmeUF1ZGl0UmVzcG9uc2USIQoMcmVjb3JkX2NvdW50GAEgASgEUgtyZWNvcmRDb3VudBIlCg5maXJzdF9zZXF1ZW5jZRgCIAEoBFINZmlyc3RTZXF1ZW5jZRIjCg1sYXN0X3NlcXVlbmNlGAMgASgEUgxsYXN0U2VxdWVuY2USDwoHcHJvYmxlbRgEIAEoCSpnCgRLaW5kEhQKEEtJTkRfVU5TUEVDSUZJRUQQABIQCgxLSU5EX1BST0dSQU0QARIMCghLSU5EX01DUBACEgwKCEtJTkRfQTJBEAMSDQoJS0lORF9IVFRQEAQSDAoIS0lORF9UQ1AQBSrbAQoIQ2F0ZWdvcnkSGAoUQ0FURUdPUllfVU5TUEVDSUZJRUQQABIbChdDQVRFR09SWV9JTlZBTElEX1BBUkFNUxABEh8KG0NBVEVHT1JZX1JFU09VUkNFX05PVF9GT1VORBACEh8KG0NBVEVHT1JZX1JFU09VUkNFX0VYSEFVU1RFRBADEh4KGkNBVEVHT1JZX1BFUk1JU1NJT05fREVOSUVEEAQSGQoVQ0FURUdPUllfUkFURV9MSU1JVEVEEAUSGwoXQ0FURUdPUllfSU5URVJOQUxfRVJST1IQBipwCghQcm90b2NvbBIYChRQUk9UT0NPTF9VTlNQRUNJRklFRBAAEhMKD1BST1RPQ09MX1RVTk5FTBABEhEKDVBST1RPQ09MX0NBTEwQAhIQCgxQUk9UT0NPTF9NQ1AQAxIQCgxQUk9UT0NPTF9BMkEQBDKlBwoGQWdlbnRzEkYKBExpc3QSGy50cmVsbGlzLmFnZW50cy5MaXN0UmVxdWVzdBocLnRyZWxsaXMuYWdlbnRzLkxpc3RSZXNwb25zZSIDkAIBEk0KCFJlZ2lzdGVyEh8udHJlbGxpcy5hZ2VudHMuUmVnaXN0ZXJSZXF1ZXN0GiAudHJlbGxpcy5hZ2VudHMuUmVnaXN0ZXJSZXNwb25zZRJHCgZSZW1vdmUSHS50cmVsbGlzLmFnZW50cy5SZW1vdmVSZXF1ZXN0Gh4udHJlbGxpcy5hZ2VudHMuUmVtb3ZlUmVzcG9uc2USRQoEQ2FsbBIgLnRyZWxsaXMuYWdlbnRzLkNhbGxBZ2VudFJlcXVlc3QaGS50cmVsbGlzLmFnZW50cy5DYWxsRXZlbnQwARJDCgVTZXJ2ZRIcLnRyZWxsaXMuYWdlbnRzLlNlcnZlUmVxdWVzdBoaLnRyZWxsaXMuYWdlbnRzLlNlcnZlRXZlbnQwARJOCgdDb25uZWN0Eh4udHJlbGxpcy5hZ2VudHMuQ29ubmVjdFJlcXVlc3QaHy50cmVsbGlzLmFnZW50cy5Db25uZWN0UmVzcG9uc2UoATABEkkKB0ZvcndhcmQSHi50cmVsbGlzLmFnZW50cy5Gb3J3YXJkUmVxdWVzdBocLnRyZWxsaXMuYWdlbnRzLkZvcndhcmRFdmVudDABEj4KBExvZ3MSGy50cmVsbGlzLmFnZW50cy5Mb2dzUmVxdWVzdBoXLnRyZWxsaXMuYWdlbnRzLkxvZ0xpbmUwARJYCgpTaG93UG9saWN5EiEudHJlbGxpcy5hZ2VudHMuU2hvd1BvbGljeVJlcXVlc3QaIi50cmVsbGlzLmFnZW50cy5TaG93UG9saWN5UmVzcG9uc2UiA5ACARJcCg1QdWJsaXNoUG9saWN5EiQudHJlbGxpcy5hZ2VudHMuUHVibGlzaFBvbGljeVJlcXVlc3QaJS50cmVsbGlzLmFnZW50cy5QdWJsaXNoUG9saWN5UmVzcG9uc2USRAoFQXVkaXQSHC50cmVsbGlzLmFnZW50cy5BdWRpdFJlcXVlc3QaGy50cmVsbGlzLmFnZW50cy5BdWRpdFJlY29yZDABElYKC1ZlcmlmeUF1ZGl0EiIudHJlbGxpcy5hZ2VudHMuVmVyaWZ5QXVkaXRSZXF1ZXN0GiMudHJlbGxpcy5hZ2VudHMuVmVyaWZ5QXVkaXRSZXNwb25zZTJQCgxBZ2VudFByb2dyYW0SQAoEQ2FsbBIbLnRyZWxsaXMuYWdlbnRzLlByb2dyYW1DYWxsGhkudHJlbGxpcy5hZ2VudHMuQ2FsbEV2ZW50MAFiBnByb3RvMw=='

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
