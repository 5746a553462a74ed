// biome-ignore-all format: generated
/* eslint-disable */
// Services of agents.proto, for `serve` and `client`. Generated: don't edit.
import { trellis } from './agents.js'

export const AgentsService = {
  name: 'trellis.agents.Agents',
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
