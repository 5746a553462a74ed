// biome-ignore-all format: generated
/* eslint-disable */
// Services of control.proto, for `serve` and `client`. Generated: don't edit.
import { trellis } from './control.js'

export const NodeService = {
  name: 'trellis.control.Node',
  methods: {
    status: {
      name: 'Status',
      path: 'trellis.control.Node/Status',
      kind: 'unary',
      idempotent: true,
      request: trellis.control.StatusRequest,
      response: trellis.control.StatusResponse,
    },
    /** Answers, then stops the daemon. */
    stop: {
      name: 'Stop',
      path: 'trellis.control.Node/Stop',
      kind: 'unary',
      idempotent: false,
      request: trellis.control.StopRequest,
      response: trellis.control.StopResponse,
    },
    /** Every setting with its value and where it comes from. */
    getConfig: {
      name: 'GetConfig',
      path: 'trellis.control.Node/GetConfig',
      kind: 'unary',
      idempotent: true,
      request: trellis.control.GetConfigRequest,
      response: trellis.control.GetConfigResponse,
    },
    /** Reads the configuration again and applies what can change without a restart. */
    reloadConfig: {
      name: 'ReloadConfig',
      path: 'trellis.control.Node/ReloadConfig',
      kind: 'unary',
      idempotent: false,
      request: trellis.control.ReloadConfigRequest,
      response: trellis.control.ReloadConfigResponse,
    },
    /** Prometheus text exposition. */
    getMetrics: {
      name: 'GetMetrics',
      path: 'trellis.control.Node/GetMetrics',
      kind: 'unary',
      idempotent: true,
      request: trellis.control.GetMetricsRequest,
      response: trellis.control.GetMetricsResponse,
    },
    /** Checks of the node's health, each with what to do about a failure. */
    diagnose: {
      name: 'Diagnose',
      path: 'trellis.control.Node/Diagnose',
      kind: 'unary',
      idempotent: true,
      request: trellis.control.DiagnoseRequest,
      response: trellis.control.DiagnoseResponse,
    },
  },
} as const

export const MeshService = {
  name: 'trellis.control.Mesh',
  methods: {
    /** Founds a mesh with this node as its first admin. failed_precondition if the node is in one. */
    create: {
      name: 'Create',
      path: 'trellis.control.Mesh/Create',
      kind: 'unary',
      idempotent: false,
      request: trellis.control.CreateMeshRequest,
      response: trellis.control.CreateMeshResponse,
    },
    invite: {
      name: 'Invite',
      path: 'trellis.control.Mesh/Invite',
      kind: 'unary',
      idempotent: false,
      request: trellis.control.InviteRequest,
      response: trellis.control.InviteResponse,
    },
    /** Redeems a ticket at the nodes that it names and starts the network. */
    join: {
      name: 'Join',
      path: 'trellis.control.Mesh/Join',
      kind: 'unary',
      idempotent: false,
      request: trellis.control.JoinRequest,
      response: trellis.control.JoinResponse,
    },
    /** Ends a node's membership everywhere. */
    revoke: {
      name: 'Revoke',
      path: 'trellis.control.Mesh/Revoke',
      kind: 'unary',
      idempotent: false,
      request: trellis.control.RevokeRequest,
      response: trellis.control.RevokeResponse,
    },
    /** Members seen or connected, with their connections. */
    listPeers: {
      name: 'ListPeers',
      path: 'trellis.control.Mesh/ListPeers',
      kind: 'unary',
      idempotent: true,
      request: trellis.control.ListPeersRequest,
      response: trellis.control.ListPeersResponse,
    },
    /** One reply a round trip. */
    ping: {
      name: 'Ping',
      path: 'trellis.control.Mesh/Ping',
      kind: 'serverStream',
      idempotent: false,
      request: trellis.control.PingRequest,
      response: trellis.control.PingReply,
    },
    watch: {
      name: 'Watch',
      path: 'trellis.control.Mesh/Watch',
      kind: 'serverStream',
      idempotent: false,
      request: trellis.control.WatchMeshRequest,
      response: trellis.control.MeshEvent,
    },
  },
} as const

export const ModelsService = {
  name: 'trellis.control.Models',
  methods: {
    publish: {
      name: 'Publish',
      path: 'trellis.control.Models/Publish',
      kind: 'serverStream',
      idempotent: false,
      request: trellis.control.PublishRequest,
      response: trellis.control.PublishEvent,
    },
    pull: {
      name: 'Pull',
      path: 'trellis.control.Models/Pull',
      kind: 'serverStream',
      idempotent: false,
      request: trellis.control.PullRequest,
      response: trellis.control.PullEvent,
    },
    list: {
      name: 'List',
      path: 'trellis.control.Models/List',
      kind: 'unary',
      idempotent: true,
      request: trellis.control.ListModelsRequest,
      response: trellis.control.ListModelsResponse,
    },
    show: {
      name: 'Show',
      path: 'trellis.control.Models/Show',
      kind: 'unary',
      idempotent: true,
      request: trellis.control.ShowModelRequest,
      response: trellis.control.ShowModelResponse,
    },
    remove: {
      name: 'Remove',
      path: 'trellis.control.Models/Remove',
      kind: 'unary',
      idempotent: false,
      request: trellis.control.RemoveModelRequest,
      response: trellis.control.RemoveModelResponse,
    },
    /** Hashes the files again and tells which no longer are what was published or pulled. */
    verify: {
      name: 'Verify',
      path: 'trellis.control.Models/Verify',
      kind: 'serverStream',
      idempotent: false,
      request: trellis.control.VerifyModelRequest,
      response: trellis.control.VerifyEvent,
    },
    /** Publishes now, and again each time the files have changed, until the call is canceled. */
    watchPublish: {
      name: 'WatchPublish',
      path: 'trellis.control.Models/WatchPublish',
      kind: 'serverStream',
      idempotent: false,
      request: trellis.control.WatchPublishRequest,
      response: trellis.control.WatchPublishEvent,
    },
    /** The tensors in the order of the manifest while they are fetched, with their bytes. */
    streamTensors: {
      name: 'StreamTensors',
      path: 'trellis.control.Models/StreamTensors',
      kind: 'serverStream',
      idempotent: false,
      request: trellis.control.StreamTensorsRequest,
      response: trellis.control.TensorEvent,
    },
    /** What it takes to get from one version to another. Neither needs to be here. */
    diff: {
      name: 'Diff',
      path: 'trellis.control.Models/Diff',
      kind: 'unary',
      idempotent: true,
      request: trellis.control.DiffModelsRequest,
      response: trellis.control.DiffModelsResponse,
    },
    /** Keeps a folder at the newest version that a tag names, until the call is canceled. The first message starts it; each
     *  later one answers a `switched` event, if the first asked for that. */
    follow: {
      name: 'Follow',
      path: 'trellis.control.Models/Follow',
      kind: 'bidiStream',
      idempotent: false,
      request: trellis.control.FollowCommand,
      response: trellis.control.FollowEvent,
    },
    /** Puts the version before into use in a folder that Follow keeps. The one in use is not taken again. */
    rollBack: {
      name: 'RollBack',
      path: 'trellis.control.Models/RollBack',
      kind: 'unary',
      idempotent: false,
      request: trellis.control.RollBackRequest,
      response: trellis.control.RollBackResponse,
    },
    /** Publishes what a Hugging Face cache holds, in place. */
    importHub: {
      name: 'ImportHub',
      path: 'trellis.control.Models/ImportHub',
      kind: 'serverStream',
      idempotent: false,
      request: trellis.control.ImportHubRequest,
      response: trellis.control.ImportHubEvent,
    },
    /** Keeps a pulled model from being evicted, or no longer. */
    pin: {
      name: 'Pin',
      path: 'trellis.control.Models/Pin',
      kind: 'unary',
      idempotent: false,
      request: trellis.control.PinModelRequest,
      response: trellis.control.PinModelResponse,
    },
    /** Removes what nothing refers to, and the least recently used models beyond the quota. */
    collect: {
      name: 'Collect',
      path: 'trellis.control.Models/Collect',
      kind: 'unary',
      idempotent: false,
      request: trellis.control.CollectRequest,
      response: trellis.control.CollectResponse,
    },
  },
} as const

export const StateService = {
  name: 'trellis.control.State',
  methods: {
    /** The value that the fold of all authors gives. */
    get: {
      name: 'Get',
      path: 'trellis.control.State/Get',
      kind: 'unary',
      idempotent: true,
      request: trellis.control.GetValueRequest,
      response: trellis.control.GetValueResponse,
    },
    /** On disk here when it answers; peers get it as they can. */
    set: {
      name: 'Set',
      path: 'trellis.control.State/Set',
      kind: 'unary',
      idempotent: false,
      request: trellis.control.SetValueRequest,
      response: trellis.control.SetValueResponse,
    },
    /** Deletes this node's own value. */
    delete: {
      name: 'Delete',
      path: 'trellis.control.State/Delete',
      kind: 'unary',
      idempotent: false,
      request: trellis.control.DeleteValueRequest,
      response: trellis.control.DeleteValueResponse,
    },
    listEntries: {
      name: 'ListEntries',
      path: 'trellis.control.State/ListEntries',
      kind: 'unary',
      idempotent: true,
      request: trellis.control.ListEntriesRequest,
      response: trellis.control.ListEntriesResponse,
    },
    listDocuments: {
      name: 'ListDocuments',
      path: 'trellis.control.State/ListDocuments',
      kind: 'unary',
      idempotent: true,
      request: trellis.control.ListDocumentsRequest,
      response: trellis.control.ListDocumentsResponse,
    },
    /** The entries as they are, then each change. */
    watch: {
      name: 'Watch',
      path: 'trellis.control.State/Watch',
      kind: 'serverStream',
      idempotent: false,
      request: trellis.control.WatchStateRequest,
      response: trellis.control.StateEvent,
    },
  },
} as const

/** Programs attached to the daemon serve services to peers and call services of peers: a call of "@<peer>/<service>/<method>"
 *  on the socket's connection is passed on to the peer; see proto/README.md. */
export const ProgramsService = {
  name: 'trellis.control.Programs',
  methods: {
    /** Registers services for as long as the stream is open. The first event says that they are registered. */
    serve: {
      name: 'Serve',
      path: 'trellis.control.Programs/Serve',
      kind: 'serverStream',
      idempotent: false,
      request: trellis.control.ServeRequest,
      response: trellis.control.ServeEvent,
    },
    /** Services that a peer offers. An empty peer means this node. */
    listServices: {
      name: 'ListServices',
      path: 'trellis.control.Programs/ListServices',
      kind: 'unary',
      idempotent: true,
      request: trellis.control.ListServicesRequest,
      response: trellis.control.ListServicesResponse,
    },
  },
} as const
