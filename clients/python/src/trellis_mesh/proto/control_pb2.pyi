from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Role(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ROLE_UNSPECIFIED: _ClassVar[Role]
    ROLE_MEMBER: _ClassVar[Role]
    ROLE_ADMIN: _ClassVar[Role]

class Presence(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PRESENCE_UNSPECIFIED: _ClassVar[Presence]
    PRESENCE_NONE: _ClassVar[Presence]
    PRESENCE_PARTIAL: _ClassVar[Presence]
    PRESENCE_COMPLETE: _ClassVar[Presence]

class TensorAnswer(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    TENSOR_ANSWER_UNSPECIFIED: _ClassVar[TensorAnswer]
    TENSOR_ANSWER_TAKEN: _ClassVar[TensorAnswer]
    TENSOR_ANSWER_REFUSED: _ClassVar[TensorAnswer]
ROLE_UNSPECIFIED: Role
ROLE_MEMBER: Role
ROLE_ADMIN: Role
PRESENCE_UNSPECIFIED: Presence
PRESENCE_NONE: Presence
PRESENCE_PARTIAL: Presence
PRESENCE_COMPLETE: Presence
TENSOR_ANSWER_UNSPECIFIED: TensorAnswer
TENSOR_ANSWER_TAKEN: TensorAnswer
TENSOR_ANSWER_REFUSED: TensorAnswer

class StatusRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class StatusResponse(_message.Message):
    __slots__ = ("peer", "name", "version", "pid", "home", "started_unix_ms", "mesh", "addresses", "connected_peer_count", "model_count", "attached_program_count", "resident_bytes", "preset", "http_address", "state_read_only", "reachability")
    PEER_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    PID_FIELD_NUMBER: _ClassVar[int]
    HOME_FIELD_NUMBER: _ClassVar[int]
    STARTED_UNIX_MS_FIELD_NUMBER: _ClassVar[int]
    MESH_FIELD_NUMBER: _ClassVar[int]
    ADDRESSES_FIELD_NUMBER: _ClassVar[int]
    CONNECTED_PEER_COUNT_FIELD_NUMBER: _ClassVar[int]
    MODEL_COUNT_FIELD_NUMBER: _ClassVar[int]
    ATTACHED_PROGRAM_COUNT_FIELD_NUMBER: _ClassVar[int]
    RESIDENT_BYTES_FIELD_NUMBER: _ClassVar[int]
    PRESET_FIELD_NUMBER: _ClassVar[int]
    HTTP_ADDRESS_FIELD_NUMBER: _ClassVar[int]
    STATE_READ_ONLY_FIELD_NUMBER: _ClassVar[int]
    REACHABILITY_FIELD_NUMBER: _ClassVar[int]
    peer: str
    name: str
    version: str
    pid: int
    home: str
    started_unix_ms: int
    mesh: MeshInfo
    addresses: _containers.RepeatedScalarFieldContainer[str]
    connected_peer_count: int
    model_count: int
    attached_program_count: int
    resident_bytes: int
    preset: str
    http_address: str
    state_read_only: str
    reachability: Reachability
    def __init__(self, peer: _Optional[str] = ..., name: _Optional[str] = ..., version: _Optional[str] = ..., pid: _Optional[int] = ..., home: _Optional[str] = ..., started_unix_ms: _Optional[int] = ..., mesh: _Optional[_Union[MeshInfo, _Mapping]] = ..., addresses: _Optional[_Iterable[str]] = ..., connected_peer_count: _Optional[int] = ..., model_count: _Optional[int] = ..., attached_program_count: _Optional[int] = ..., resident_bytes: _Optional[int] = ..., preset: _Optional[str] = ..., http_address: _Optional[str] = ..., state_read_only: _Optional[str] = ..., reachability: _Optional[_Union[Reachability, _Mapping]] = ...) -> None: ...

class MeshInfo(_message.Message):
    __slots__ = ("id", "name", "role", "founder", "problem")
    ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    ROLE_FIELD_NUMBER: _ClassVar[int]
    FOUNDER_FIELD_NUMBER: _ClassVar[int]
    PROBLEM_FIELD_NUMBER: _ClassVar[int]
    id: str
    name: str
    role: Role
    founder: str
    problem: MembershipProblem
    def __init__(self, id: _Optional[str] = ..., name: _Optional[str] = ..., role: _Optional[_Union[Role, str]] = ..., founder: _Optional[str] = ..., problem: _Optional[_Union[MembershipProblem, _Mapping]] = ...) -> None: ...

class MembershipProblem(_message.Message):
    __slots__ = ("kind", "by", "by_name", "unix_ms", "reason")
    KIND_FIELD_NUMBER: _ClassVar[int]
    BY_FIELD_NUMBER: _ClassVar[int]
    BY_NAME_FIELD_NUMBER: _ClassVar[int]
    UNIX_MS_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    kind: str
    by: str
    by_name: str
    unix_ms: int
    reason: str
    def __init__(self, kind: _Optional[str] = ..., by: _Optional[str] = ..., by_name: _Optional[str] = ..., unix_ms: _Optional[int] = ..., reason: _Optional[str] = ...) -> None: ...

class Reachability(_message.Message):
    __slots__ = ("verdict", "udp", "tcp", "ipv6_addresses", "mapped", "witness_count", "dial_backs", "relays", "advice")
    VERDICT_FIELD_NUMBER: _ClassVar[int]
    UDP_FIELD_NUMBER: _ClassVar[int]
    TCP_FIELD_NUMBER: _ClassVar[int]
    IPV6_ADDRESSES_FIELD_NUMBER: _ClassVar[int]
    MAPPED_FIELD_NUMBER: _ClassVar[int]
    WITNESS_COUNT_FIELD_NUMBER: _ClassVar[int]
    DIAL_BACKS_FIELD_NUMBER: _ClassVar[int]
    RELAYS_FIELD_NUMBER: _ClassVar[int]
    ADVICE_FIELD_NUMBER: _ClassVar[int]
    verdict: str
    udp: TransportReachability
    tcp: TransportReachability
    ipv6_addresses: _containers.RepeatedScalarFieldContainer[str]
    mapped: _containers.RepeatedScalarFieldContainer[str]
    witness_count: int
    dial_backs: _containers.RepeatedCompositeFieldContainer[DialBack]
    relays: _containers.RepeatedScalarFieldContainer[str]
    advice: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, verdict: _Optional[str] = ..., udp: _Optional[_Union[TransportReachability, _Mapping]] = ..., tcp: _Optional[_Union[TransportReachability, _Mapping]] = ..., ipv6_addresses: _Optional[_Iterable[str]] = ..., mapped: _Optional[_Iterable[str]] = ..., witness_count: _Optional[int] = ..., dial_backs: _Optional[_Iterable[_Union[DialBack, _Mapping]]] = ..., relays: _Optional[_Iterable[str]] = ..., advice: _Optional[_Iterable[str]] = ...) -> None: ...

class TransportReachability(_message.Message):
    __slots__ = ("blocked", "mapping", "filtering", "public_address")
    BLOCKED_FIELD_NUMBER: _ClassVar[int]
    MAPPING_FIELD_NUMBER: _ClassVar[int]
    FILTERING_FIELD_NUMBER: _ClassVar[int]
    PUBLIC_ADDRESS_FIELD_NUMBER: _ClassVar[int]
    blocked: bool
    mapping: str
    filtering: str
    public_address: str
    def __init__(self, blocked: bool = ..., mapping: _Optional[str] = ..., filtering: _Optional[str] = ..., public_address: _Optional[str] = ...) -> None: ...

class DialBack(_message.Message):
    __slots__ = ("transport", "endpoint", "reached", "by", "unix_ms")
    TRANSPORT_FIELD_NUMBER: _ClassVar[int]
    ENDPOINT_FIELD_NUMBER: _ClassVar[int]
    REACHED_FIELD_NUMBER: _ClassVar[int]
    BY_FIELD_NUMBER: _ClassVar[int]
    UNIX_MS_FIELD_NUMBER: _ClassVar[int]
    transport: str
    endpoint: str
    reached: bool
    by: str
    unix_ms: int
    def __init__(self, transport: _Optional[str] = ..., endpoint: _Optional[str] = ..., reached: bool = ..., by: _Optional[str] = ..., unix_ms: _Optional[int] = ...) -> None: ...

class StopRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class StopResponse(_message.Message):
    __slots__ = ("pid",)
    PID_FIELD_NUMBER: _ClassVar[int]
    pid: int
    def __init__(self, pid: _Optional[int] = ...) -> None: ...

class GetConfigRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class GetConfigResponse(_message.Message):
    __slots__ = ("entries", "file")
    ENTRIES_FIELD_NUMBER: _ClassVar[int]
    FILE_FIELD_NUMBER: _ClassVar[int]
    entries: _containers.RepeatedCompositeFieldContainer[ConfigEntry]
    file: str
    def __init__(self, entries: _Optional[_Iterable[_Union[ConfigEntry, _Mapping]]] = ..., file: _Optional[str] = ...) -> None: ...

class ConfigEntry(_message.Message):
    __slots__ = ("key", "value_json", "origin", "origin_detail", "description", "live")
    KEY_FIELD_NUMBER: _ClassVar[int]
    VALUE_JSON_FIELD_NUMBER: _ClassVar[int]
    ORIGIN_FIELD_NUMBER: _ClassVar[int]
    ORIGIN_DETAIL_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    LIVE_FIELD_NUMBER: _ClassVar[int]
    key: str
    value_json: str
    origin: str
    origin_detail: str
    description: str
    live: bool
    def __init__(self, key: _Optional[str] = ..., value_json: _Optional[str] = ..., origin: _Optional[str] = ..., origin_detail: _Optional[str] = ..., description: _Optional[str] = ..., live: bool = ...) -> None: ...

class ReloadConfigRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ReloadConfigResponse(_message.Message):
    __slots__ = ("applied", "needs_restart")
    APPLIED_FIELD_NUMBER: _ClassVar[int]
    NEEDS_RESTART_FIELD_NUMBER: _ClassVar[int]
    applied: _containers.RepeatedScalarFieldContainer[str]
    needs_restart: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, applied: _Optional[_Iterable[str]] = ..., needs_restart: _Optional[_Iterable[str]] = ...) -> None: ...

class GetMetricsRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class GetMetricsResponse(_message.Message):
    __slots__ = ("text",)
    TEXT_FIELD_NUMBER: _ClassVar[int]
    text: str
    def __init__(self, text: _Optional[str] = ...) -> None: ...

class GetBandwidthRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class SetBandwidthRequest(_message.Message):
    __slots__ = ("rule",)
    RULE_FIELD_NUMBER: _ClassVar[int]
    rule: str
    def __init__(self, rule: _Optional[str] = ...) -> None: ...

class ClearBandwidthRequest(_message.Message):
    __slots__ = ("rule",)
    RULE_FIELD_NUMBER: _ClassVar[int]
    rule: str
    def __init__(self, rule: _Optional[str] = ...) -> None: ...

class ClearBandwidthResponse(_message.Message):
    __slots__ = ("removed_count", "bandwidth")
    REMOVED_COUNT_FIELD_NUMBER: _ClassVar[int]
    BANDWIDTH_FIELD_NUMBER: _ClassVar[int]
    removed_count: int
    bandwidth: Bandwidth
    def __init__(self, removed_count: _Optional[int] = ..., bandwidth: _Optional[_Union[Bandwidth, _Mapping]] = ...) -> None: ...

class Bandwidth(_message.Message):
    __slots__ = ("rules", "caps", "up_bytes_per_second", "down_bytes_per_second")
    RULES_FIELD_NUMBER: _ClassVar[int]
    CAPS_FIELD_NUMBER: _ClassVar[int]
    UP_BYTES_PER_SECOND_FIELD_NUMBER: _ClassVar[int]
    DOWN_BYTES_PER_SECOND_FIELD_NUMBER: _ClassVar[int]
    rules: _containers.RepeatedCompositeFieldContainer[BandwidthRule]
    caps: _containers.RepeatedCompositeFieldContainer[BandwidthCap]
    up_bytes_per_second: int
    down_bytes_per_second: int
    def __init__(self, rules: _Optional[_Iterable[_Union[BandwidthRule, _Mapping]]] = ..., caps: _Optional[_Iterable[_Union[BandwidthCap, _Mapping]]] = ..., up_bytes_per_second: _Optional[int] = ..., down_bytes_per_second: _Optional[int] = ...) -> None: ...

class BandwidthRule(_message.Message):
    __slots__ = ("rule", "origin", "in_force")
    RULE_FIELD_NUMBER: _ClassVar[int]
    ORIGIN_FIELD_NUMBER: _ClassVar[int]
    IN_FORCE_FIELD_NUMBER: _ClassVar[int]
    rule: str
    origin: str
    in_force: bool
    def __init__(self, rule: _Optional[str] = ..., origin: _Optional[str] = ..., in_force: bool = ...) -> None: ...

class BandwidthCap(_message.Message):
    __slots__ = ("scope", "up_bytes_per_second", "down_bytes_per_second")
    SCOPE_FIELD_NUMBER: _ClassVar[int]
    UP_BYTES_PER_SECOND_FIELD_NUMBER: _ClassVar[int]
    DOWN_BYTES_PER_SECOND_FIELD_NUMBER: _ClassVar[int]
    scope: str
    up_bytes_per_second: int
    down_bytes_per_second: int
    def __init__(self, scope: _Optional[str] = ..., up_bytes_per_second: _Optional[int] = ..., down_bytes_per_second: _Optional[int] = ...) -> None: ...

class DiagnoseRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class DiagnoseResponse(_message.Message):
    __slots__ = ("checks",)
    CHECKS_FIELD_NUMBER: _ClassVar[int]
    checks: _containers.RepeatedCompositeFieldContainer[Check]
    def __init__(self, checks: _Optional[_Iterable[_Union[Check, _Mapping]]] = ...) -> None: ...

class Check(_message.Message):
    __slots__ = ("name", "outcome", "message", "hint")
    class Outcome(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        OUTCOME_UNSPECIFIED: _ClassVar[Check.Outcome]
        OUTCOME_OK: _ClassVar[Check.Outcome]
        OUTCOME_WARNING: _ClassVar[Check.Outcome]
        OUTCOME_FAILURE: _ClassVar[Check.Outcome]
    OUTCOME_UNSPECIFIED: Check.Outcome
    OUTCOME_OK: Check.Outcome
    OUTCOME_WARNING: Check.Outcome
    OUTCOME_FAILURE: Check.Outcome
    NAME_FIELD_NUMBER: _ClassVar[int]
    OUTCOME_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    HINT_FIELD_NUMBER: _ClassVar[int]
    name: str
    outcome: Check.Outcome
    message: str
    hint: str
    def __init__(self, name: _Optional[str] = ..., outcome: _Optional[_Union[Check.Outcome, str]] = ..., message: _Optional[str] = ..., hint: _Optional[str] = ...) -> None: ...

class DisconnectRequest(_message.Message):
    __slots__ = ("peer",)
    PEER_FIELD_NUMBER: _ClassVar[int]
    peer: str
    def __init__(self, peer: _Optional[str] = ...) -> None: ...

class DisconnectResponse(_message.Message):
    __slots__ = ("connection_count",)
    CONNECTION_COUNT_FIELD_NUMBER: _ClassVar[int]
    connection_count: int
    def __init__(self, connection_count: _Optional[int] = ...) -> None: ...

class DiagnosePeerRequest(_message.Message):
    __slots__ = ("peer",)
    PEER_FIELD_NUMBER: _ClassVar[int]
    peer: str
    def __init__(self, peer: _Optional[str] = ...) -> None: ...

class DiagnosePeerResponse(_message.Message):
    __slots__ = ("peer", "findings", "connections", "addresses", "dialed_unix_ms", "dials", "punches")
    class Connection(_message.Message):
        __slots__ = ("path", "transport", "address", "relay")
        PATH_FIELD_NUMBER: _ClassVar[int]
        TRANSPORT_FIELD_NUMBER: _ClassVar[int]
        ADDRESS_FIELD_NUMBER: _ClassVar[int]
        RELAY_FIELD_NUMBER: _ClassVar[int]
        path: Peer.Path
        transport: str
        address: str
        relay: str
        def __init__(self, path: _Optional[_Union[Peer.Path, str]] = ..., transport: _Optional[str] = ..., address: _Optional[str] = ..., relay: _Optional[str] = ...) -> None: ...
    class Dial(_message.Message):
        __slots__ = ("address", "problem", "duration_ms")
        ADDRESS_FIELD_NUMBER: _ClassVar[int]
        PROBLEM_FIELD_NUMBER: _ClassVar[int]
        DURATION_MS_FIELD_NUMBER: _ClassVar[int]
        address: str
        problem: str
        duration_ms: int
        def __init__(self, address: _Optional[str] = ..., problem: _Optional[str] = ..., duration_ms: _Optional[int] = ...) -> None: ...
    class Method(_message.Message):
        __slots__ = ("name", "result", "reason", "ended_ms")
        NAME_FIELD_NUMBER: _ClassVar[int]
        RESULT_FIELD_NUMBER: _ClassVar[int]
        REASON_FIELD_NUMBER: _ClassVar[int]
        ENDED_MS_FIELD_NUMBER: _ClassVar[int]
        name: str
        result: str
        reason: str
        ended_ms: int
        def __init__(self, name: _Optional[str] = ..., result: _Optional[str] = ..., reason: _Optional[str] = ..., ended_ms: _Optional[int] = ...) -> None: ...
    class Punch(_message.Message):
        __slots__ = ("unix_ms", "role", "duration_ms", "winner", "problem", "methods")
        UNIX_MS_FIELD_NUMBER: _ClassVar[int]
        ROLE_FIELD_NUMBER: _ClassVar[int]
        DURATION_MS_FIELD_NUMBER: _ClassVar[int]
        WINNER_FIELD_NUMBER: _ClassVar[int]
        PROBLEM_FIELD_NUMBER: _ClassVar[int]
        METHODS_FIELD_NUMBER: _ClassVar[int]
        unix_ms: int
        role: str
        duration_ms: int
        winner: str
        problem: str
        methods: _containers.RepeatedCompositeFieldContainer[DiagnosePeerResponse.Method]
        def __init__(self, unix_ms: _Optional[int] = ..., role: _Optional[str] = ..., duration_ms: _Optional[int] = ..., winner: _Optional[str] = ..., problem: _Optional[str] = ..., methods: _Optional[_Iterable[_Union[DiagnosePeerResponse.Method, _Mapping]]] = ...) -> None: ...
    PEER_FIELD_NUMBER: _ClassVar[int]
    FINDINGS_FIELD_NUMBER: _ClassVar[int]
    CONNECTIONS_FIELD_NUMBER: _ClassVar[int]
    ADDRESSES_FIELD_NUMBER: _ClassVar[int]
    DIALED_UNIX_MS_FIELD_NUMBER: _ClassVar[int]
    DIALS_FIELD_NUMBER: _ClassVar[int]
    PUNCHES_FIELD_NUMBER: _ClassVar[int]
    peer: Peer
    findings: _containers.RepeatedScalarFieldContainer[str]
    connections: _containers.RepeatedCompositeFieldContainer[DiagnosePeerResponse.Connection]
    addresses: _containers.RepeatedScalarFieldContainer[str]
    dialed_unix_ms: int
    dials: _containers.RepeatedCompositeFieldContainer[DiagnosePeerResponse.Dial]
    punches: _containers.RepeatedCompositeFieldContainer[DiagnosePeerResponse.Punch]
    def __init__(self, peer: _Optional[_Union[Peer, _Mapping]] = ..., findings: _Optional[_Iterable[str]] = ..., connections: _Optional[_Iterable[_Union[DiagnosePeerResponse.Connection, _Mapping]]] = ..., addresses: _Optional[_Iterable[str]] = ..., dialed_unix_ms: _Optional[int] = ..., dials: _Optional[_Iterable[_Union[DiagnosePeerResponse.Dial, _Mapping]]] = ..., punches: _Optional[_Iterable[_Union[DiagnosePeerResponse.Punch, _Mapping]]] = ...) -> None: ...

class CreateMeshRequest(_message.Message):
    __slots__ = ("name",)
    NAME_FIELD_NUMBER: _ClassVar[int]
    name: str
    def __init__(self, name: _Optional[str] = ...) -> None: ...

class CreateMeshResponse(_message.Message):
    __slots__ = ("mesh",)
    MESH_FIELD_NUMBER: _ClassVar[int]
    mesh: MeshInfo
    def __init__(self, mesh: _Optional[_Union[MeshInfo, _Mapping]] = ...) -> None: ...

class InviteRequest(_message.Message):
    __slots__ = ("role", "use_count", "lifetime_ms")
    ROLE_FIELD_NUMBER: _ClassVar[int]
    USE_COUNT_FIELD_NUMBER: _ClassVar[int]
    LIFETIME_MS_FIELD_NUMBER: _ClassVar[int]
    role: Role
    use_count: int
    lifetime_ms: int
    def __init__(self, role: _Optional[_Union[Role, str]] = ..., use_count: _Optional[int] = ..., lifetime_ms: _Optional[int] = ...) -> None: ...

class InviteResponse(_message.Message):
    __slots__ = ("ticket", "expires_unix_ms", "use_count", "role")
    TICKET_FIELD_NUMBER: _ClassVar[int]
    EXPIRES_UNIX_MS_FIELD_NUMBER: _ClassVar[int]
    USE_COUNT_FIELD_NUMBER: _ClassVar[int]
    ROLE_FIELD_NUMBER: _ClassVar[int]
    ticket: str
    expires_unix_ms: int
    use_count: int
    role: Role
    def __init__(self, ticket: _Optional[str] = ..., expires_unix_ms: _Optional[int] = ..., use_count: _Optional[int] = ..., role: _Optional[_Union[Role, str]] = ...) -> None: ...

class JoinRequest(_message.Message):
    __slots__ = ("ticket",)
    TICKET_FIELD_NUMBER: _ClassVar[int]
    ticket: str
    def __init__(self, ticket: _Optional[str] = ...) -> None: ...

class JoinResponse(_message.Message):
    __slots__ = ("mesh", "via")
    MESH_FIELD_NUMBER: _ClassVar[int]
    VIA_FIELD_NUMBER: _ClassVar[int]
    mesh: MeshInfo
    via: str
    def __init__(self, mesh: _Optional[_Union[MeshInfo, _Mapping]] = ..., via: _Optional[str] = ...) -> None: ...

class RevokeRequest(_message.Message):
    __slots__ = ("peer", "reason")
    PEER_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    peer: str
    reason: str
    def __init__(self, peer: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class RevokeResponse(_message.Message):
    __slots__ = ("peer",)
    PEER_FIELD_NUMBER: _ClassVar[int]
    peer: str
    def __init__(self, peer: _Optional[str] = ...) -> None: ...

class ListPeersRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ListPeersResponse(_message.Message):
    __slots__ = ("peers",)
    PEERS_FIELD_NUMBER: _ClassVar[int]
    peers: _containers.RepeatedCompositeFieldContainer[Peer]
    def __init__(self, peers: _Optional[_Iterable[_Union[Peer, _Mapping]]] = ...) -> None: ...

class Peer(_message.Message):
    __slots__ = ("id", "name", "role", "connected", "path", "transport", "address", "rtt_ms", "received_bytes", "sent_bytes", "connected_unix_ms", "revoked")
    class Path(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        PATH_UNSPECIFIED: _ClassVar[Peer.Path]
        PATH_DIRECT: _ClassVar[Peer.Path]
        PATH_RELAYED: _ClassVar[Peer.Path]
    PATH_UNSPECIFIED: Peer.Path
    PATH_DIRECT: Peer.Path
    PATH_RELAYED: Peer.Path
    ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    ROLE_FIELD_NUMBER: _ClassVar[int]
    CONNECTED_FIELD_NUMBER: _ClassVar[int]
    PATH_FIELD_NUMBER: _ClassVar[int]
    TRANSPORT_FIELD_NUMBER: _ClassVar[int]
    ADDRESS_FIELD_NUMBER: _ClassVar[int]
    RTT_MS_FIELD_NUMBER: _ClassVar[int]
    RECEIVED_BYTES_FIELD_NUMBER: _ClassVar[int]
    SENT_BYTES_FIELD_NUMBER: _ClassVar[int]
    CONNECTED_UNIX_MS_FIELD_NUMBER: _ClassVar[int]
    REVOKED_FIELD_NUMBER: _ClassVar[int]
    id: str
    name: str
    role: Role
    connected: bool
    path: Peer.Path
    transport: str
    address: str
    rtt_ms: float
    received_bytes: int
    sent_bytes: int
    connected_unix_ms: int
    revoked: bool
    def __init__(self, id: _Optional[str] = ..., name: _Optional[str] = ..., role: _Optional[_Union[Role, str]] = ..., connected: bool = ..., path: _Optional[_Union[Peer.Path, str]] = ..., transport: _Optional[str] = ..., address: _Optional[str] = ..., rtt_ms: _Optional[float] = ..., received_bytes: _Optional[int] = ..., sent_bytes: _Optional[int] = ..., connected_unix_ms: _Optional[int] = ..., revoked: bool = ...) -> None: ...

class PingRequest(_message.Message):
    __slots__ = ("peer", "count", "interval_ms")
    PEER_FIELD_NUMBER: _ClassVar[int]
    COUNT_FIELD_NUMBER: _ClassVar[int]
    INTERVAL_MS_FIELD_NUMBER: _ClassVar[int]
    peer: str
    count: int
    interval_ms: int
    def __init__(self, peer: _Optional[str] = ..., count: _Optional[int] = ..., interval_ms: _Optional[int] = ...) -> None: ...

class PingReply(_message.Message):
    __slots__ = ("sequence", "rtt_ms", "path", "transport", "peer")
    SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    RTT_MS_FIELD_NUMBER: _ClassVar[int]
    PATH_FIELD_NUMBER: _ClassVar[int]
    TRANSPORT_FIELD_NUMBER: _ClassVar[int]
    PEER_FIELD_NUMBER: _ClassVar[int]
    sequence: int
    rtt_ms: float
    path: Peer.Path
    transport: str
    peer: str
    def __init__(self, sequence: _Optional[int] = ..., rtt_ms: _Optional[float] = ..., path: _Optional[_Union[Peer.Path, str]] = ..., transport: _Optional[str] = ..., peer: _Optional[str] = ...) -> None: ...

class WatchMeshRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class MeshEvent(_message.Message):
    __slots__ = ("type", "peer", "unix_ms", "detail")
    class Type(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        TYPE_UNSPECIFIED: _ClassVar[MeshEvent.Type]
        TYPE_CONNECTED: _ClassVar[MeshEvent.Type]
        TYPE_DISCONNECTED: _ClassVar[MeshEvent.Type]
        TYPE_PATH_CHANGED: _ClassVar[MeshEvent.Type]
        TYPE_MEMBER_REVOKED: _ClassVar[MeshEvent.Type]
        TYPE_ADDRESSES_CHANGED: _ClassVar[MeshEvent.Type]
        TYPE_JOINED: _ClassVar[MeshEvent.Type]
    TYPE_UNSPECIFIED: MeshEvent.Type
    TYPE_CONNECTED: MeshEvent.Type
    TYPE_DISCONNECTED: MeshEvent.Type
    TYPE_PATH_CHANGED: MeshEvent.Type
    TYPE_MEMBER_REVOKED: MeshEvent.Type
    TYPE_ADDRESSES_CHANGED: MeshEvent.Type
    TYPE_JOINED: MeshEvent.Type
    TYPE_FIELD_NUMBER: _ClassVar[int]
    PEER_FIELD_NUMBER: _ClassVar[int]
    UNIX_MS_FIELD_NUMBER: _ClassVar[int]
    DETAIL_FIELD_NUMBER: _ClassVar[int]
    type: MeshEvent.Type
    peer: str
    unix_ms: int
    detail: str
    def __init__(self, type: _Optional[_Union[MeshEvent.Type, str]] = ..., peer: _Optional[str] = ..., unix_ms: _Optional[int] = ..., detail: _Optional[str] = ...) -> None: ...

class Model(_message.Message):
    __slots__ = ("id", "name", "tag", "publisher", "created_unix_ms", "size_bytes", "file_count", "presence", "path", "present_bytes", "authors", "ambiguous", "pinned", "changed")
    ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    TAG_FIELD_NUMBER: _ClassVar[int]
    PUBLISHER_FIELD_NUMBER: _ClassVar[int]
    CREATED_UNIX_MS_FIELD_NUMBER: _ClassVar[int]
    SIZE_BYTES_FIELD_NUMBER: _ClassVar[int]
    FILE_COUNT_FIELD_NUMBER: _ClassVar[int]
    PRESENCE_FIELD_NUMBER: _ClassVar[int]
    PATH_FIELD_NUMBER: _ClassVar[int]
    PRESENT_BYTES_FIELD_NUMBER: _ClassVar[int]
    AUTHORS_FIELD_NUMBER: _ClassVar[int]
    AMBIGUOUS_FIELD_NUMBER: _ClassVar[int]
    PINNED_FIELD_NUMBER: _ClassVar[int]
    CHANGED_FIELD_NUMBER: _ClassVar[int]
    id: str
    name: str
    tag: str
    publisher: str
    created_unix_ms: int
    size_bytes: int
    file_count: int
    presence: Presence
    path: str
    present_bytes: int
    authors: _containers.RepeatedScalarFieldContainer[str]
    ambiguous: bool
    pinned: bool
    changed: bool
    def __init__(self, id: _Optional[str] = ..., name: _Optional[str] = ..., tag: _Optional[str] = ..., publisher: _Optional[str] = ..., created_unix_ms: _Optional[int] = ..., size_bytes: _Optional[int] = ..., file_count: _Optional[int] = ..., presence: _Optional[_Union[Presence, str]] = ..., path: _Optional[str] = ..., present_bytes: _Optional[int] = ..., authors: _Optional[_Iterable[str]] = ..., ambiguous: bool = ..., pinned: bool = ..., changed: bool = ...) -> None: ...

class ModelFile(_message.Message):
    __slots__ = ("path", "size_bytes", "sha256", "chunk_list", "tensor_count")
    PATH_FIELD_NUMBER: _ClassVar[int]
    SIZE_BYTES_FIELD_NUMBER: _ClassVar[int]
    SHA256_FIELD_NUMBER: _ClassVar[int]
    CHUNK_LIST_FIELD_NUMBER: _ClassVar[int]
    TENSOR_COUNT_FIELD_NUMBER: _ClassVar[int]
    path: str
    size_bytes: int
    sha256: str
    chunk_list: str
    tensor_count: int
    def __init__(self, path: _Optional[str] = ..., size_bytes: _Optional[int] = ..., sha256: _Optional[str] = ..., chunk_list: _Optional[str] = ..., tensor_count: _Optional[int] = ...) -> None: ...

class Tensor(_message.Message):
    __slots__ = ("name", "dtype", "shape", "file", "size_bytes")
    NAME_FIELD_NUMBER: _ClassVar[int]
    DTYPE_FIELD_NUMBER: _ClassVar[int]
    SHAPE_FIELD_NUMBER: _ClassVar[int]
    FILE_FIELD_NUMBER: _ClassVar[int]
    SIZE_BYTES_FIELD_NUMBER: _ClassVar[int]
    name: str
    dtype: str
    shape: _containers.RepeatedScalarFieldContainer[int]
    file: str
    size_bytes: int
    def __init__(self, name: _Optional[str] = ..., dtype: _Optional[str] = ..., shape: _Optional[_Iterable[int]] = ..., file: _Optional[str] = ..., size_bytes: _Optional[int] = ...) -> None: ...

class FileProgress(_message.Message):
    __slots__ = ("path", "done_bytes", "size_bytes")
    PATH_FIELD_NUMBER: _ClassVar[int]
    DONE_BYTES_FIELD_NUMBER: _ClassVar[int]
    SIZE_BYTES_FIELD_NUMBER: _ClassVar[int]
    path: str
    done_bytes: int
    size_bytes: int
    def __init__(self, path: _Optional[str] = ..., done_bytes: _Optional[int] = ..., size_bytes: _Optional[int] = ...) -> None: ...

class Progress(_message.Message):
    __slots__ = ("phase", "done_bytes", "total_bytes", "done_file_count", "file_count", "path", "provider_count", "bytes_per_second", "providers", "eta_ms", "files")
    PHASE_FIELD_NUMBER: _ClassVar[int]
    DONE_BYTES_FIELD_NUMBER: _ClassVar[int]
    TOTAL_BYTES_FIELD_NUMBER: _ClassVar[int]
    DONE_FILE_COUNT_FIELD_NUMBER: _ClassVar[int]
    FILE_COUNT_FIELD_NUMBER: _ClassVar[int]
    PATH_FIELD_NUMBER: _ClassVar[int]
    PROVIDER_COUNT_FIELD_NUMBER: _ClassVar[int]
    BYTES_PER_SECOND_FIELD_NUMBER: _ClassVar[int]
    PROVIDERS_FIELD_NUMBER: _ClassVar[int]
    ETA_MS_FIELD_NUMBER: _ClassVar[int]
    FILES_FIELD_NUMBER: _ClassVar[int]
    phase: str
    done_bytes: int
    total_bytes: int
    done_file_count: int
    file_count: int
    path: str
    provider_count: int
    bytes_per_second: int
    providers: _containers.RepeatedCompositeFieldContainer[Provider]
    eta_ms: int
    files: _containers.RepeatedCompositeFieldContainer[FileProgress]
    def __init__(self, phase: _Optional[str] = ..., done_bytes: _Optional[int] = ..., total_bytes: _Optional[int] = ..., done_file_count: _Optional[int] = ..., file_count: _Optional[int] = ..., path: _Optional[str] = ..., provider_count: _Optional[int] = ..., bytes_per_second: _Optional[int] = ..., providers: _Optional[_Iterable[_Union[Provider, _Mapping]]] = ..., eta_ms: _Optional[int] = ..., files: _Optional[_Iterable[_Union[FileProgress, _Mapping]]] = ...) -> None: ...

class Provider(_message.Message):
    __slots__ = ("peer", "done_bytes", "bytes_per_second", "lane", "path", "transport")
    PEER_FIELD_NUMBER: _ClassVar[int]
    DONE_BYTES_FIELD_NUMBER: _ClassVar[int]
    BYTES_PER_SECOND_FIELD_NUMBER: _ClassVar[int]
    LANE_FIELD_NUMBER: _ClassVar[int]
    PATH_FIELD_NUMBER: _ClassVar[int]
    TRANSPORT_FIELD_NUMBER: _ClassVar[int]
    peer: str
    done_bytes: int
    bytes_per_second: int
    lane: str
    path: Peer.Path
    transport: str
    def __init__(self, peer: _Optional[str] = ..., done_bytes: _Optional[int] = ..., bytes_per_second: _Optional[int] = ..., lane: _Optional[str] = ..., path: _Optional[_Union[Peer.Path, str]] = ..., transport: _Optional[str] = ...) -> None: ...

class PublishRequest(_message.Message):
    __slots__ = ("path", "name", "tag", "metadata", "encrypt", "recipients", "file_hashes")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    PATH_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    TAG_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    ENCRYPT_FIELD_NUMBER: _ClassVar[int]
    RECIPIENTS_FIELD_NUMBER: _ClassVar[int]
    FILE_HASHES_FIELD_NUMBER: _ClassVar[int]
    path: str
    name: str
    tag: str
    metadata: _containers.ScalarMap[str, str]
    encrypt: bool
    recipients: _containers.RepeatedScalarFieldContainer[str]
    file_hashes: bool
    def __init__(self, path: _Optional[str] = ..., name: _Optional[str] = ..., tag: _Optional[str] = ..., metadata: _Optional[_Mapping[str, str]] = ..., encrypt: bool = ..., recipients: _Optional[_Iterable[str]] = ..., file_hashes: bool = ...) -> None: ...

class PublishEvent(_message.Message):
    __slots__ = ("progress", "done")
    PROGRESS_FIELD_NUMBER: _ClassVar[int]
    DONE_FIELD_NUMBER: _ClassVar[int]
    progress: Progress
    done: PublishResult
    def __init__(self, progress: _Optional[_Union[Progress, _Mapping]] = ..., done: _Optional[_Union[PublishResult, _Mapping]] = ...) -> None: ...

class PublishResult(_message.Message):
    __slots__ = ("model", "unchanged", "warnings", "ignored_file_count", "ignored", "empty_folders", "tensor_count")
    MODEL_FIELD_NUMBER: _ClassVar[int]
    UNCHANGED_FIELD_NUMBER: _ClassVar[int]
    WARNINGS_FIELD_NUMBER: _ClassVar[int]
    IGNORED_FILE_COUNT_FIELD_NUMBER: _ClassVar[int]
    IGNORED_FIELD_NUMBER: _ClassVar[int]
    EMPTY_FOLDERS_FIELD_NUMBER: _ClassVar[int]
    TENSOR_COUNT_FIELD_NUMBER: _ClassVar[int]
    model: Model
    unchanged: bool
    warnings: _containers.RepeatedScalarFieldContainer[str]
    ignored_file_count: int
    ignored: _containers.RepeatedScalarFieldContainer[str]
    empty_folders: _containers.RepeatedScalarFieldContainer[str]
    tensor_count: int
    def __init__(self, model: _Optional[_Union[Model, _Mapping]] = ..., unchanged: bool = ..., warnings: _Optional[_Iterable[str]] = ..., ignored_file_count: _Optional[int] = ..., ignored: _Optional[_Iterable[str]] = ..., empty_folders: _Optional[_Iterable[str]] = ..., tensor_count: _Optional[int] = ...) -> None: ...

class WatchPublishRequest(_message.Message):
    __slots__ = ("publish", "settle_ms")
    PUBLISH_FIELD_NUMBER: _ClassVar[int]
    SETTLE_MS_FIELD_NUMBER: _ClassVar[int]
    publish: PublishRequest
    settle_ms: int
    def __init__(self, publish: _Optional[_Union[PublishRequest, _Mapping]] = ..., settle_ms: _Optional[int] = ...) -> None: ...

class WatchPublishEvent(_message.Message):
    __slots__ = ("progress", "published", "failed")
    PROGRESS_FIELD_NUMBER: _ClassVar[int]
    PUBLISHED_FIELD_NUMBER: _ClassVar[int]
    FAILED_FIELD_NUMBER: _ClassVar[int]
    progress: Progress
    published: PublishResult
    failed: OperationFailure
    def __init__(self, progress: _Optional[_Union[Progress, _Mapping]] = ..., published: _Optional[_Union[PublishResult, _Mapping]] = ..., failed: _Optional[_Union[OperationFailure, _Mapping]] = ...) -> None: ...

class OperationFailure(_message.Message):
    __slots__ = ("kind", "message", "hint")
    KIND_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    HINT_FIELD_NUMBER: _ClassVar[int]
    kind: str
    message: str
    hint: str
    def __init__(self, kind: _Optional[str] = ..., message: _Optional[str] = ..., hint: _Optional[str] = ...) -> None: ...

class PullRequest(_message.Message):
    __slots__ = ("reference", "out", "files", "layers", "tensors", "hub_cache", "hub_repository", "sealed")
    REFERENCE_FIELD_NUMBER: _ClassVar[int]
    OUT_FIELD_NUMBER: _ClassVar[int]
    FILES_FIELD_NUMBER: _ClassVar[int]
    LAYERS_FIELD_NUMBER: _ClassVar[int]
    TENSORS_FIELD_NUMBER: _ClassVar[int]
    HUB_CACHE_FIELD_NUMBER: _ClassVar[int]
    HUB_REPOSITORY_FIELD_NUMBER: _ClassVar[int]
    SEALED_FIELD_NUMBER: _ClassVar[int]
    reference: str
    out: str
    files: _containers.RepeatedScalarFieldContainer[str]
    layers: str
    tensors: _containers.RepeatedScalarFieldContainer[str]
    hub_cache: str
    hub_repository: str
    sealed: bool
    def __init__(self, reference: _Optional[str] = ..., out: _Optional[str] = ..., files: _Optional[_Iterable[str]] = ..., layers: _Optional[str] = ..., tensors: _Optional[_Iterable[str]] = ..., hub_cache: _Optional[str] = ..., hub_repository: _Optional[str] = ..., sealed: bool = ...) -> None: ...

class PullEvent(_message.Message):
    __slots__ = ("found", "progress", "done", "dropped")
    FOUND_FIELD_NUMBER: _ClassVar[int]
    PROGRESS_FIELD_NUMBER: _ClassVar[int]
    DONE_FIELD_NUMBER: _ClassVar[int]
    DROPPED_FIELD_NUMBER: _ClassVar[int]
    found: Model
    progress: Progress
    done: PullResult
    dropped: DroppedProvider
    def __init__(self, found: _Optional[_Union[Model, _Mapping]] = ..., progress: _Optional[_Union[Progress, _Mapping]] = ..., done: _Optional[_Union[PullResult, _Mapping]] = ..., dropped: _Optional[_Union[DroppedProvider, _Mapping]] = ...) -> None: ...

class PullResult(_message.Message):
    __slots__ = ("model", "fetched_bytes", "reused_bytes", "kept_bytes", "duration_ms", "sparse_files")
    MODEL_FIELD_NUMBER: _ClassVar[int]
    FETCHED_BYTES_FIELD_NUMBER: _ClassVar[int]
    REUSED_BYTES_FIELD_NUMBER: _ClassVar[int]
    KEPT_BYTES_FIELD_NUMBER: _ClassVar[int]
    DURATION_MS_FIELD_NUMBER: _ClassVar[int]
    SPARSE_FILES_FIELD_NUMBER: _ClassVar[int]
    model: Model
    fetched_bytes: int
    reused_bytes: int
    kept_bytes: int
    duration_ms: int
    sparse_files: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, model: _Optional[_Union[Model, _Mapping]] = ..., fetched_bytes: _Optional[int] = ..., reused_bytes: _Optional[int] = ..., kept_bytes: _Optional[int] = ..., duration_ms: _Optional[int] = ..., sparse_files: _Optional[_Iterable[str]] = ...) -> None: ...

class DroppedProvider(_message.Message):
    __slots__ = ("peer", "message")
    PEER_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    peer: str
    message: str
    def __init__(self, peer: _Optional[str] = ..., message: _Optional[str] = ...) -> None: ...

class ListModelsRequest(_message.Message):
    __slots__ = ("local",)
    LOCAL_FIELD_NUMBER: _ClassVar[int]
    local: bool
    def __init__(self, local: bool = ...) -> None: ...

class ListModelsResponse(_message.Message):
    __slots__ = ("models",)
    MODELS_FIELD_NUMBER: _ClassVar[int]
    models: _containers.RepeatedCompositeFieldContainer[Model]
    def __init__(self, models: _Optional[_Iterable[_Union[Model, _Mapping]]] = ...) -> None: ...

class ShowModelRequest(_message.Message):
    __slots__ = ("reference", "without_providers")
    REFERENCE_FIELD_NUMBER: _ClassVar[int]
    WITHOUT_PROVIDERS_FIELD_NUMBER: _ClassVar[int]
    reference: str
    without_providers: bool
    def __init__(self, reference: _Optional[str] = ..., without_providers: bool = ...) -> None: ...

class ShowModelResponse(_message.Message):
    __slots__ = ("model", "files", "metadata", "tensors", "omitted_tensor_count", "providers", "parents", "recipients")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    MODEL_FIELD_NUMBER: _ClassVar[int]
    FILES_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    TENSORS_FIELD_NUMBER: _ClassVar[int]
    OMITTED_TENSOR_COUNT_FIELD_NUMBER: _ClassVar[int]
    PROVIDERS_FIELD_NUMBER: _ClassVar[int]
    PARENTS_FIELD_NUMBER: _ClassVar[int]
    RECIPIENTS_FIELD_NUMBER: _ClassVar[int]
    model: Model
    files: _containers.RepeatedCompositeFieldContainer[ModelFile]
    metadata: _containers.ScalarMap[str, str]
    tensors: _containers.RepeatedCompositeFieldContainer[Tensor]
    omitted_tensor_count: int
    providers: _containers.RepeatedScalarFieldContainer[str]
    parents: _containers.RepeatedScalarFieldContainer[str]
    recipients: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, model: _Optional[_Union[Model, _Mapping]] = ..., files: _Optional[_Iterable[_Union[ModelFile, _Mapping]]] = ..., metadata: _Optional[_Mapping[str, str]] = ..., tensors: _Optional[_Iterable[_Union[Tensor, _Mapping]]] = ..., omitted_tensor_count: _Optional[int] = ..., providers: _Optional[_Iterable[str]] = ..., parents: _Optional[_Iterable[str]] = ..., recipients: _Optional[_Iterable[str]] = ...) -> None: ...

class RemoveModelRequest(_message.Message):
    __slots__ = ("reference", "delete_files")
    REFERENCE_FIELD_NUMBER: _ClassVar[int]
    DELETE_FILES_FIELD_NUMBER: _ClassVar[int]
    reference: str
    delete_files: bool
    def __init__(self, reference: _Optional[str] = ..., delete_files: bool = ...) -> None: ...

class RemoveModelResponse(_message.Message):
    __slots__ = ("id", "deleted_file_count")
    ID_FIELD_NUMBER: _ClassVar[int]
    DELETED_FILE_COUNT_FIELD_NUMBER: _ClassVar[int]
    id: str
    deleted_file_count: int
    def __init__(self, id: _Optional[str] = ..., deleted_file_count: _Optional[int] = ...) -> None: ...

class VerifyModelRequest(_message.Message):
    __slots__ = ("reference", "repair")
    REFERENCE_FIELD_NUMBER: _ClassVar[int]
    REPAIR_FIELD_NUMBER: _ClassVar[int]
    reference: str
    repair: bool
    def __init__(self, reference: _Optional[str] = ..., repair: bool = ...) -> None: ...

class VerifyEvent(_message.Message):
    __slots__ = ("progress", "done")
    PROGRESS_FIELD_NUMBER: _ClassVar[int]
    DONE_FIELD_NUMBER: _ClassVar[int]
    progress: Progress
    done: VerifyResult
    def __init__(self, progress: _Optional[_Union[Progress, _Mapping]] = ..., done: _Optional[_Union[VerifyResult, _Mapping]] = ...) -> None: ...

class VerifyResult(_message.Message):
    __slots__ = ("model", "damaged", "repaired", "backups", "sealed_only")
    MODEL_FIELD_NUMBER: _ClassVar[int]
    DAMAGED_FIELD_NUMBER: _ClassVar[int]
    REPAIRED_FIELD_NUMBER: _ClassVar[int]
    BACKUPS_FIELD_NUMBER: _ClassVar[int]
    SEALED_ONLY_FIELD_NUMBER: _ClassVar[int]
    model: Model
    damaged: _containers.RepeatedScalarFieldContainer[str]
    repaired: _containers.RepeatedScalarFieldContainer[str]
    backups: _containers.RepeatedScalarFieldContainer[str]
    sealed_only: bool
    def __init__(self, model: _Optional[_Union[Model, _Mapping]] = ..., damaged: _Optional[_Iterable[str]] = ..., repaired: _Optional[_Iterable[str]] = ..., backups: _Optional[_Iterable[str]] = ..., sealed_only: bool = ...) -> None: ...

class StreamTensorsRequest(_message.Message):
    __slots__ = ("reference", "files", "layers", "tensors")
    REFERENCE_FIELD_NUMBER: _ClassVar[int]
    FILES_FIELD_NUMBER: _ClassVar[int]
    LAYERS_FIELD_NUMBER: _ClassVar[int]
    TENSORS_FIELD_NUMBER: _ClassVar[int]
    reference: str
    files: _containers.RepeatedScalarFieldContainer[str]
    layers: str
    tensors: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, reference: _Optional[str] = ..., files: _Optional[_Iterable[str]] = ..., layers: _Optional[str] = ..., tensors: _Optional[_Iterable[str]] = ...) -> None: ...

class TensorEvent(_message.Message):
    __slots__ = ("progress", "start", "data", "place")
    PROGRESS_FIELD_NUMBER: _ClassVar[int]
    START_FIELD_NUMBER: _ClassVar[int]
    DATA_FIELD_NUMBER: _ClassVar[int]
    PLACE_FIELD_NUMBER: _ClassVar[int]
    progress: Progress
    start: TensorStart
    data: bytes
    place: TensorPlace
    def __init__(self, progress: _Optional[_Union[Progress, _Mapping]] = ..., start: _Optional[_Union[TensorStart, _Mapping]] = ..., data: _Optional[bytes] = ..., place: _Optional[_Union[TensorPlace, _Mapping]] = ...) -> None: ...

class ReadTensorsCommand(_message.Message):
    __slots__ = ("start", "answer")
    START_FIELD_NUMBER: _ClassVar[int]
    ANSWER_FIELD_NUMBER: _ClassVar[int]
    start: StreamTensorsRequest
    answer: TensorAnswer
    def __init__(self, start: _Optional[_Union[StreamTensorsRequest, _Mapping]] = ..., answer: _Optional[_Union[TensorAnswer, str]] = ...) -> None: ...

class TensorPlace(_message.Message):
    __slots__ = ("path", "device", "inode", "offset_bytes", "length_bytes", "mtime_ns")
    PATH_FIELD_NUMBER: _ClassVar[int]
    DEVICE_FIELD_NUMBER: _ClassVar[int]
    INODE_FIELD_NUMBER: _ClassVar[int]
    OFFSET_BYTES_FIELD_NUMBER: _ClassVar[int]
    LENGTH_BYTES_FIELD_NUMBER: _ClassVar[int]
    MTIME_NS_FIELD_NUMBER: _ClassVar[int]
    path: str
    device: str
    inode: str
    offset_bytes: int
    length_bytes: int
    mtime_ns: str
    def __init__(self, path: _Optional[str] = ..., device: _Optional[str] = ..., inode: _Optional[str] = ..., offset_bytes: _Optional[int] = ..., length_bytes: _Optional[int] = ..., mtime_ns: _Optional[str] = ...) -> None: ...

class TensorStart(_message.Message):
    __slots__ = ("name", "dtype", "shape", "file", "offset_bytes", "size_bytes", "layer")
    NAME_FIELD_NUMBER: _ClassVar[int]
    DTYPE_FIELD_NUMBER: _ClassVar[int]
    SHAPE_FIELD_NUMBER: _ClassVar[int]
    FILE_FIELD_NUMBER: _ClassVar[int]
    OFFSET_BYTES_FIELD_NUMBER: _ClassVar[int]
    SIZE_BYTES_FIELD_NUMBER: _ClassVar[int]
    LAYER_FIELD_NUMBER: _ClassVar[int]
    name: str
    dtype: str
    shape: _containers.RepeatedScalarFieldContainer[int]
    file: str
    offset_bytes: int
    size_bytes: int
    layer: int
    def __init__(self, name: _Optional[str] = ..., dtype: _Optional[str] = ..., shape: _Optional[_Iterable[int]] = ..., file: _Optional[str] = ..., offset_bytes: _Optional[int] = ..., size_bytes: _Optional[int] = ..., layer: _Optional[int] = ...) -> None: ...

class DiffModelsRequest(_message.Message):
    __slots__ = ("to",)
    FROM_FIELD_NUMBER: _ClassVar[int]
    TO_FIELD_NUMBER: _ClassVar[int]
    to: str
    def __init__(self, to: _Optional[str] = ..., **kwargs) -> None: ...

class DiffModelsResponse(_message.Message):
    __slots__ = ("to", "files", "tensors", "omitted_tensor_count", "shared_bytes", "new_bytes")
    FROM_FIELD_NUMBER: _ClassVar[int]
    TO_FIELD_NUMBER: _ClassVar[int]
    FILES_FIELD_NUMBER: _ClassVar[int]
    TENSORS_FIELD_NUMBER: _ClassVar[int]
    OMITTED_TENSOR_COUNT_FIELD_NUMBER: _ClassVar[int]
    SHARED_BYTES_FIELD_NUMBER: _ClassVar[int]
    NEW_BYTES_FIELD_NUMBER: _ClassVar[int]
    to: Model
    files: _containers.RepeatedCompositeFieldContainer[FileChange]
    tensors: _containers.RepeatedCompositeFieldContainer[TensorChange]
    omitted_tensor_count: int
    shared_bytes: int
    new_bytes: int
    def __init__(self, to: _Optional[_Union[Model, _Mapping]] = ..., files: _Optional[_Iterable[_Union[FileChange, _Mapping]]] = ..., tensors: _Optional[_Iterable[_Union[TensorChange, _Mapping]]] = ..., omitted_tensor_count: _Optional[int] = ..., shared_bytes: _Optional[int] = ..., new_bytes: _Optional[int] = ..., **kwargs) -> None: ...

class FileChange(_message.Message):
    __slots__ = ("path", "change", "from_bytes", "to_bytes")
    PATH_FIELD_NUMBER: _ClassVar[int]
    CHANGE_FIELD_NUMBER: _ClassVar[int]
    FROM_BYTES_FIELD_NUMBER: _ClassVar[int]
    TO_BYTES_FIELD_NUMBER: _ClassVar[int]
    path: str
    change: str
    from_bytes: int
    to_bytes: int
    def __init__(self, path: _Optional[str] = ..., change: _Optional[str] = ..., from_bytes: _Optional[int] = ..., to_bytes: _Optional[int] = ...) -> None: ...

class TensorChange(_message.Message):
    __slots__ = ("name", "change", "path", "size_bytes")
    NAME_FIELD_NUMBER: _ClassVar[int]
    CHANGE_FIELD_NUMBER: _ClassVar[int]
    PATH_FIELD_NUMBER: _ClassVar[int]
    SIZE_BYTES_FIELD_NUMBER: _ClassVar[int]
    name: str
    change: str
    path: str
    size_bytes: int
    def __init__(self, name: _Optional[str] = ..., change: _Optional[str] = ..., path: _Optional[str] = ..., size_bytes: _Optional[int] = ...) -> None: ...

class FollowCommand(_message.Message):
    __slots__ = ("start", "verdict")
    START_FIELD_NUMBER: _ClassVar[int]
    VERDICT_FIELD_NUMBER: _ClassVar[int]
    start: FollowRequest
    verdict: FollowVerdict
    def __init__(self, start: _Optional[_Union[FollowRequest, _Mapping]] = ..., verdict: _Optional[_Union[FollowVerdict, _Mapping]] = ...) -> None: ...

class FollowRequest(_message.Message):
    __slots__ = ("reference", "out", "keep_count", "ask")
    REFERENCE_FIELD_NUMBER: _ClassVar[int]
    OUT_FIELD_NUMBER: _ClassVar[int]
    KEEP_COUNT_FIELD_NUMBER: _ClassVar[int]
    ASK_FIELD_NUMBER: _ClassVar[int]
    reference: str
    out: str
    keep_count: int
    ask: bool
    def __init__(self, reference: _Optional[str] = ..., out: _Optional[str] = ..., keep_count: _Optional[int] = ..., ask: bool = ...) -> None: ...

class FollowVerdict(_message.Message):
    __slots__ = ("id", "accepted", "reason")
    ID_FIELD_NUMBER: _ClassVar[int]
    ACCEPTED_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    id: str
    accepted: bool
    reason: str
    def __init__(self, id: _Optional[str] = ..., accepted: bool = ..., reason: _Optional[str] = ...) -> None: ...

class FollowEvent(_message.Message):
    __slots__ = ("pulling", "progress", "switched", "accepted", "rolled_back", "failed", "dropped")
    class Pulling(_message.Message):
        __slots__ = ("id",)
        ID_FIELD_NUMBER: _ClassVar[int]
        id: str
        def __init__(self, id: _Optional[str] = ...) -> None: ...
    class RolledBack(_message.Message):
        __slots__ = ("id", "to", "reason")
        ID_FIELD_NUMBER: _ClassVar[int]
        TO_FIELD_NUMBER: _ClassVar[int]
        REASON_FIELD_NUMBER: _ClassVar[int]
        id: str
        to: str
        reason: str
        def __init__(self, id: _Optional[str] = ..., to: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...
    PULLING_FIELD_NUMBER: _ClassVar[int]
    PROGRESS_FIELD_NUMBER: _ClassVar[int]
    SWITCHED_FIELD_NUMBER: _ClassVar[int]
    ACCEPTED_FIELD_NUMBER: _ClassVar[int]
    ROLLED_BACK_FIELD_NUMBER: _ClassVar[int]
    FAILED_FIELD_NUMBER: _ClassVar[int]
    DROPPED_FIELD_NUMBER: _ClassVar[int]
    pulling: FollowEvent.Pulling
    progress: Progress
    switched: FollowedVersion
    accepted: FollowedVersion
    rolled_back: FollowEvent.RolledBack
    failed: OperationFailure
    dropped: DroppedProvider
    def __init__(self, pulling: _Optional[_Union[FollowEvent.Pulling, _Mapping]] = ..., progress: _Optional[_Union[Progress, _Mapping]] = ..., switched: _Optional[_Union[FollowedVersion, _Mapping]] = ..., accepted: _Optional[_Union[FollowedVersion, _Mapping]] = ..., rolled_back: _Optional[_Union[FollowEvent.RolledBack, _Mapping]] = ..., failed: _Optional[_Union[OperationFailure, _Mapping]] = ..., dropped: _Optional[_Union[DroppedProvider, _Mapping]] = ...) -> None: ...

class FollowedVersion(_message.Message):
    __slots__ = ("id", "path", "current", "previous", "is_rollback", "fetched_bytes", "reused_bytes", "duration_ms")
    ID_FIELD_NUMBER: _ClassVar[int]
    PATH_FIELD_NUMBER: _ClassVar[int]
    CURRENT_FIELD_NUMBER: _ClassVar[int]
    PREVIOUS_FIELD_NUMBER: _ClassVar[int]
    IS_ROLLBACK_FIELD_NUMBER: _ClassVar[int]
    FETCHED_BYTES_FIELD_NUMBER: _ClassVar[int]
    REUSED_BYTES_FIELD_NUMBER: _ClassVar[int]
    DURATION_MS_FIELD_NUMBER: _ClassVar[int]
    id: str
    path: str
    current: str
    previous: str
    is_rollback: bool
    fetched_bytes: int
    reused_bytes: int
    duration_ms: int
    def __init__(self, id: _Optional[str] = ..., path: _Optional[str] = ..., current: _Optional[str] = ..., previous: _Optional[str] = ..., is_rollback: bool = ..., fetched_bytes: _Optional[int] = ..., reused_bytes: _Optional[int] = ..., duration_ms: _Optional[int] = ...) -> None: ...

class RollBackRequest(_message.Message):
    __slots__ = ("out",)
    OUT_FIELD_NUMBER: _ClassVar[int]
    out: str
    def __init__(self, out: _Optional[str] = ...) -> None: ...

class RollBackResponse(_message.Message):
    __slots__ = ("to",)
    FROM_FIELD_NUMBER: _ClassVar[int]
    TO_FIELD_NUMBER: _ClassVar[int]
    to: str
    def __init__(self, to: _Optional[str] = ..., **kwargs) -> None: ...

class ImportHubRequest(_message.Message):
    __slots__ = ("cache", "repositories", "all_revisions", "dry_run")
    CACHE_FIELD_NUMBER: _ClassVar[int]
    REPOSITORIES_FIELD_NUMBER: _ClassVar[int]
    ALL_REVISIONS_FIELD_NUMBER: _ClassVar[int]
    DRY_RUN_FIELD_NUMBER: _ClassVar[int]
    cache: str
    repositories: _containers.RepeatedScalarFieldContainer[str]
    all_revisions: bool
    dry_run: bool
    def __init__(self, cache: _Optional[str] = ..., repositories: _Optional[_Iterable[str]] = ..., all_revisions: bool = ..., dry_run: bool = ...) -> None: ...

class ImportHubEvent(_message.Message):
    __slots__ = ("progress", "imported", "failed", "done")
    class Imported(_message.Message):
        __slots__ = ("repository", "revision", "model", "unchanged")
        REPOSITORY_FIELD_NUMBER: _ClassVar[int]
        REVISION_FIELD_NUMBER: _ClassVar[int]
        MODEL_FIELD_NUMBER: _ClassVar[int]
        UNCHANGED_FIELD_NUMBER: _ClassVar[int]
        repository: str
        revision: str
        model: Model
        unchanged: bool
        def __init__(self, repository: _Optional[str] = ..., revision: _Optional[str] = ..., model: _Optional[_Union[Model, _Mapping]] = ..., unchanged: bool = ...) -> None: ...
    class NotImported(_message.Message):
        __slots__ = ("repository", "revision", "failure")
        REPOSITORY_FIELD_NUMBER: _ClassVar[int]
        REVISION_FIELD_NUMBER: _ClassVar[int]
        FAILURE_FIELD_NUMBER: _ClassVar[int]
        repository: str
        revision: str
        failure: OperationFailure
        def __init__(self, repository: _Optional[str] = ..., revision: _Optional[str] = ..., failure: _Optional[_Union[OperationFailure, _Mapping]] = ...) -> None: ...
    PROGRESS_FIELD_NUMBER: _ClassVar[int]
    IMPORTED_FIELD_NUMBER: _ClassVar[int]
    FAILED_FIELD_NUMBER: _ClassVar[int]
    DONE_FIELD_NUMBER: _ClassVar[int]
    progress: Progress
    imported: ImportHubEvent.Imported
    failed: ImportHubEvent.NotImported
    done: ImportHubResult
    def __init__(self, progress: _Optional[_Union[Progress, _Mapping]] = ..., imported: _Optional[_Union[ImportHubEvent.Imported, _Mapping]] = ..., failed: _Optional[_Union[ImportHubEvent.NotImported, _Mapping]] = ..., done: _Optional[_Union[ImportHubResult, _Mapping]] = ...) -> None: ...

class ImportHubResult(_message.Message):
    __slots__ = ("imported_count", "failed_count")
    IMPORTED_COUNT_FIELD_NUMBER: _ClassVar[int]
    FAILED_COUNT_FIELD_NUMBER: _ClassVar[int]
    imported_count: int
    failed_count: int
    def __init__(self, imported_count: _Optional[int] = ..., failed_count: _Optional[int] = ...) -> None: ...

class PinModelRequest(_message.Message):
    __slots__ = ("reference", "pinned")
    REFERENCE_FIELD_NUMBER: _ClassVar[int]
    PINNED_FIELD_NUMBER: _ClassVar[int]
    reference: str
    pinned: bool
    def __init__(self, reference: _Optional[str] = ..., pinned: bool = ...) -> None: ...

class PinModelResponse(_message.Message):
    __slots__ = ("model",)
    MODEL_FIELD_NUMBER: _ClassVar[int]
    model: Model
    def __init__(self, model: _Optional[_Union[Model, _Mapping]] = ...) -> None: ...

class CollectRequest(_message.Message):
    __slots__ = ("dry_run",)
    DRY_RUN_FIELD_NUMBER: _ClassVar[int]
    dry_run: bool
    def __init__(self, dry_run: bool = ...) -> None: ...

class CollectResponse(_message.Message):
    __slots__ = ("evicted", "files", "blob_count", "blob_bytes", "freed_bytes", "used_bytes", "quota_bytes")
    EVICTED_FIELD_NUMBER: _ClassVar[int]
    FILES_FIELD_NUMBER: _ClassVar[int]
    BLOB_COUNT_FIELD_NUMBER: _ClassVar[int]
    BLOB_BYTES_FIELD_NUMBER: _ClassVar[int]
    FREED_BYTES_FIELD_NUMBER: _ClassVar[int]
    USED_BYTES_FIELD_NUMBER: _ClassVar[int]
    QUOTA_BYTES_FIELD_NUMBER: _ClassVar[int]
    evicted: _containers.RepeatedCompositeFieldContainer[EvictedModel]
    files: _containers.RepeatedCompositeFieldContainer[CollectedFile]
    blob_count: int
    blob_bytes: int
    freed_bytes: int
    used_bytes: int
    quota_bytes: int
    def __init__(self, evicted: _Optional[_Iterable[_Union[EvictedModel, _Mapping]]] = ..., files: _Optional[_Iterable[_Union[CollectedFile, _Mapping]]] = ..., blob_count: _Optional[int] = ..., blob_bytes: _Optional[int] = ..., freed_bytes: _Optional[int] = ..., used_bytes: _Optional[int] = ..., quota_bytes: _Optional[int] = ...) -> None: ...

class EvictedModel(_message.Message):
    __slots__ = ("id", "name", "bytes", "used_unix_ms")
    ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    BYTES_FIELD_NUMBER: _ClassVar[int]
    USED_UNIX_MS_FIELD_NUMBER: _ClassVar[int]
    id: str
    name: str
    bytes: int
    used_unix_ms: int
    def __init__(self, id: _Optional[str] = ..., name: _Optional[str] = ..., bytes: _Optional[int] = ..., used_unix_ms: _Optional[int] = ...) -> None: ...

class CollectedFile(_message.Message):
    __slots__ = ("path", "bytes")
    PATH_FIELD_NUMBER: _ClassVar[int]
    BYTES_FIELD_NUMBER: _ClassVar[int]
    path: str
    bytes: int
    def __init__(self, path: _Optional[str] = ..., bytes: _Optional[int] = ...) -> None: ...

class GetValueRequest(_message.Message):
    __slots__ = ("document", "key")
    DOCUMENT_FIELD_NUMBER: _ClassVar[int]
    KEY_FIELD_NUMBER: _ClassVar[int]
    document: str
    key: str
    def __init__(self, document: _Optional[str] = ..., key: _Optional[str] = ...) -> None: ...

class GetValueResponse(_message.Message):
    __slots__ = ("entry",)
    ENTRY_FIELD_NUMBER: _ClassVar[int]
    entry: StateEntry
    def __init__(self, entry: _Optional[_Union[StateEntry, _Mapping]] = ...) -> None: ...

class StateEntry(_message.Message):
    __slots__ = ("key", "author", "value_json", "updated_unix_ms")
    KEY_FIELD_NUMBER: _ClassVar[int]
    AUTHOR_FIELD_NUMBER: _ClassVar[int]
    VALUE_JSON_FIELD_NUMBER: _ClassVar[int]
    UPDATED_UNIX_MS_FIELD_NUMBER: _ClassVar[int]
    key: str
    author: str
    value_json: str
    updated_unix_ms: int
    def __init__(self, key: _Optional[str] = ..., author: _Optional[str] = ..., value_json: _Optional[str] = ..., updated_unix_ms: _Optional[int] = ...) -> None: ...

class SetValueRequest(_message.Message):
    __slots__ = ("document", "key", "value_json")
    DOCUMENT_FIELD_NUMBER: _ClassVar[int]
    KEY_FIELD_NUMBER: _ClassVar[int]
    VALUE_JSON_FIELD_NUMBER: _ClassVar[int]
    document: str
    key: str
    value_json: str
    def __init__(self, document: _Optional[str] = ..., key: _Optional[str] = ..., value_json: _Optional[str] = ...) -> None: ...

class SetValueResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class DeleteValueRequest(_message.Message):
    __slots__ = ("document", "key")
    DOCUMENT_FIELD_NUMBER: _ClassVar[int]
    KEY_FIELD_NUMBER: _ClassVar[int]
    document: str
    key: str
    def __init__(self, document: _Optional[str] = ..., key: _Optional[str] = ...) -> None: ...

class DeleteValueResponse(_message.Message):
    __slots__ = ("existed",)
    EXISTED_FIELD_NUMBER: _ClassVar[int]
    existed: bool
    def __init__(self, existed: bool = ...) -> None: ...

class ListEntriesRequest(_message.Message):
    __slots__ = ("document", "prefix", "hidden")
    DOCUMENT_FIELD_NUMBER: _ClassVar[int]
    PREFIX_FIELD_NUMBER: _ClassVar[int]
    HIDDEN_FIELD_NUMBER: _ClassVar[int]
    document: str
    prefix: str
    hidden: bool
    def __init__(self, document: _Optional[str] = ..., prefix: _Optional[str] = ..., hidden: bool = ...) -> None: ...

class ListEntriesResponse(_message.Message):
    __slots__ = ("entries",)
    ENTRIES_FIELD_NUMBER: _ClassVar[int]
    entries: _containers.RepeatedCompositeFieldContainer[StateEntry]
    def __init__(self, entries: _Optional[_Iterable[_Union[StateEntry, _Mapping]]] = ...) -> None: ...

class ListDocumentsRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ListDocumentsResponse(_message.Message):
    __slots__ = ("documents", "shared")
    DOCUMENTS_FIELD_NUMBER: _ClassVar[int]
    SHARED_FIELD_NUMBER: _ClassVar[int]
    documents: _containers.RepeatedScalarFieldContainer[str]
    shared: _containers.RepeatedCompositeFieldContainer[SharedDocument]
    def __init__(self, documents: _Optional[_Iterable[str]] = ..., shared: _Optional[_Iterable[_Union[SharedDocument, _Mapping]]] = ...) -> None: ...

class SharedDocument(_message.Message):
    __slots__ = ("id", "owner", "writers", "everyone_writes", "writable")
    ID_FIELD_NUMBER: _ClassVar[int]
    OWNER_FIELD_NUMBER: _ClassVar[int]
    WRITERS_FIELD_NUMBER: _ClassVar[int]
    EVERYONE_WRITES_FIELD_NUMBER: _ClassVar[int]
    WRITABLE_FIELD_NUMBER: _ClassVar[int]
    id: str
    owner: str
    writers: _containers.RepeatedScalarFieldContainer[str]
    everyone_writes: bool
    writable: bool
    def __init__(self, id: _Optional[str] = ..., owner: _Optional[str] = ..., writers: _Optional[_Iterable[str]] = ..., everyone_writes: bool = ..., writable: bool = ...) -> None: ...

class WatchStateRequest(_message.Message):
    __slots__ = ("document", "prefix")
    DOCUMENT_FIELD_NUMBER: _ClassVar[int]
    PREFIX_FIELD_NUMBER: _ClassVar[int]
    document: str
    prefix: str
    def __init__(self, document: _Optional[str] = ..., prefix: _Optional[str] = ...) -> None: ...

class StateEvent(_message.Message):
    __slots__ = ("set", "deleted", "current")
    class Current(_message.Message):
        __slots__ = ()
        def __init__(self) -> None: ...
    SET_FIELD_NUMBER: _ClassVar[int]
    DELETED_FIELD_NUMBER: _ClassVar[int]
    CURRENT_FIELD_NUMBER: _ClassVar[int]
    set: StateEntry
    deleted: StateEntry
    current: StateEvent.Current
    def __init__(self, set: _Optional[_Union[StateEntry, _Mapping]] = ..., deleted: _Optional[_Union[StateEntry, _Mapping]] = ..., current: _Optional[_Union[StateEvent.Current, _Mapping]] = ...) -> None: ...

class SetManyRequest(_message.Message):
    __slots__ = ("document", "writes")
    class Write(_message.Message):
        __slots__ = ("key", "value_json")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_JSON_FIELD_NUMBER: _ClassVar[int]
        key: str
        value_json: str
        def __init__(self, key: _Optional[str] = ..., value_json: _Optional[str] = ...) -> None: ...
    DOCUMENT_FIELD_NUMBER: _ClassVar[int]
    WRITES_FIELD_NUMBER: _ClassVar[int]
    document: str
    writes: _containers.RepeatedCompositeFieldContainer[SetManyRequest.Write]
    def __init__(self, document: _Optional[str] = ..., writes: _Optional[_Iterable[_Union[SetManyRequest.Write, _Mapping]]] = ...) -> None: ...

class SetManyResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class HistoryRequest(_message.Message):
    __slots__ = ("document", "limit", "key")
    DOCUMENT_FIELD_NUMBER: _ClassVar[int]
    LIMIT_FIELD_NUMBER: _ClassVar[int]
    KEY_FIELD_NUMBER: _ClassVar[int]
    document: str
    limit: int
    key: str
    def __init__(self, document: _Optional[str] = ..., limit: _Optional[int] = ..., key: _Optional[str] = ...) -> None: ...

class HistoryResponse(_message.Message):
    __slots__ = ("entries",)
    ENTRIES_FIELD_NUMBER: _ClassVar[int]
    entries: _containers.RepeatedCompositeFieldContainer[HistoryEntry]
    def __init__(self, entries: _Optional[_Iterable[_Union[HistoryEntry, _Mapping]]] = ...) -> None: ...

class HistoryEntry(_message.Message):
    __slots__ = ("key", "author", "value_json", "updated_unix_ms", "epoch", "seq")
    KEY_FIELD_NUMBER: _ClassVar[int]
    AUTHOR_FIELD_NUMBER: _ClassVar[int]
    VALUE_JSON_FIELD_NUMBER: _ClassVar[int]
    UPDATED_UNIX_MS_FIELD_NUMBER: _ClassVar[int]
    EPOCH_FIELD_NUMBER: _ClassVar[int]
    SEQ_FIELD_NUMBER: _ClassVar[int]
    key: str
    author: str
    value_json: str
    updated_unix_ms: int
    epoch: int
    seq: int
    def __init__(self, key: _Optional[str] = ..., author: _Optional[str] = ..., value_json: _Optional[str] = ..., updated_unix_ms: _Optional[int] = ..., epoch: _Optional[int] = ..., seq: _Optional[int] = ...) -> None: ...

class StateStatusRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class StateStatusResponse(_message.Message):
    __slots__ = ("digest", "peer_count", "document_count", "author_count", "log_count", "entry_count", "pending_bytes", "refused_entry_count", "read_only", "frozen", "replicated_peer_count")
    class FrozenLog(_message.Message):
        __slots__ = ("author", "epoch", "seq")
        AUTHOR_FIELD_NUMBER: _ClassVar[int]
        EPOCH_FIELD_NUMBER: _ClassVar[int]
        SEQ_FIELD_NUMBER: _ClassVar[int]
        author: str
        epoch: int
        seq: int
        def __init__(self, author: _Optional[str] = ..., epoch: _Optional[int] = ..., seq: _Optional[int] = ...) -> None: ...
    DIGEST_FIELD_NUMBER: _ClassVar[int]
    PEER_COUNT_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_COUNT_FIELD_NUMBER: _ClassVar[int]
    AUTHOR_COUNT_FIELD_NUMBER: _ClassVar[int]
    LOG_COUNT_FIELD_NUMBER: _ClassVar[int]
    ENTRY_COUNT_FIELD_NUMBER: _ClassVar[int]
    PENDING_BYTES_FIELD_NUMBER: _ClassVar[int]
    REFUSED_ENTRY_COUNT_FIELD_NUMBER: _ClassVar[int]
    READ_ONLY_FIELD_NUMBER: _ClassVar[int]
    FROZEN_FIELD_NUMBER: _ClassVar[int]
    REPLICATED_PEER_COUNT_FIELD_NUMBER: _ClassVar[int]
    digest: bytes
    peer_count: int
    document_count: int
    author_count: int
    log_count: int
    entry_count: int
    pending_bytes: int
    refused_entry_count: int
    read_only: str
    frozen: _containers.RepeatedCompositeFieldContainer[StateStatusResponse.FrozenLog]
    replicated_peer_count: int
    def __init__(self, digest: _Optional[bytes] = ..., peer_count: _Optional[int] = ..., document_count: _Optional[int] = ..., author_count: _Optional[int] = ..., log_count: _Optional[int] = ..., entry_count: _Optional[int] = ..., pending_bytes: _Optional[int] = ..., refused_entry_count: _Optional[int] = ..., read_only: _Optional[str] = ..., frozen: _Optional[_Iterable[_Union[StateStatusResponse.FrozenLog, _Mapping]]] = ..., replicated_peer_count: _Optional[int] = ...) -> None: ...

class WaitReplicatedRequest(_message.Message):
    __slots__ = ("peer_count",)
    PEER_COUNT_FIELD_NUMBER: _ClassVar[int]
    peer_count: int
    def __init__(self, peer_count: _Optional[int] = ...) -> None: ...

class WaitReplicatedResponse(_message.Message):
    __slots__ = ("peer_count",)
    PEER_COUNT_FIELD_NUMBER: _ClassVar[int]
    peer_count: int
    def __init__(self, peer_count: _Optional[int] = ...) -> None: ...

class CompactStateRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class CompactStateResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class CreateSharedRequest(_message.Message):
    __slots__ = ("name", "writers", "everyone_writes")
    NAME_FIELD_NUMBER: _ClassVar[int]
    WRITERS_FIELD_NUMBER: _ClassVar[int]
    EVERYONE_WRITES_FIELD_NUMBER: _ClassVar[int]
    name: str
    writers: _containers.RepeatedScalarFieldContainer[str]
    everyone_writes: bool
    def __init__(self, name: _Optional[str] = ..., writers: _Optional[_Iterable[str]] = ..., everyone_writes: bool = ...) -> None: ...

class CreateSharedResponse(_message.Message):
    __slots__ = ("document",)
    DOCUMENT_FIELD_NUMBER: _ClassVar[int]
    document: SharedDocument
    def __init__(self, document: _Optional[_Union[SharedDocument, _Mapping]] = ...) -> None: ...

class SetSharedPolicyRequest(_message.Message):
    __slots__ = ("document", "writers", "everyone_writes")
    DOCUMENT_FIELD_NUMBER: _ClassVar[int]
    WRITERS_FIELD_NUMBER: _ClassVar[int]
    EVERYONE_WRITES_FIELD_NUMBER: _ClassVar[int]
    document: str
    writers: _containers.RepeatedScalarFieldContainer[str]
    everyone_writes: bool
    def __init__(self, document: _Optional[str] = ..., writers: _Optional[_Iterable[str]] = ..., everyone_writes: bool = ...) -> None: ...

class SetSharedPolicyResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ReadSharedRequest(_message.Message):
    __slots__ = ("document",)
    DOCUMENT_FIELD_NUMBER: _ClassVar[int]
    document: str
    def __init__(self, document: _Optional[str] = ...) -> None: ...

class ReadSharedResponse(_message.Message):
    __slots__ = ("document", "content_json")
    DOCUMENT_FIELD_NUMBER: _ClassVar[int]
    CONTENT_JSON_FIELD_NUMBER: _ClassVar[int]
    document: SharedDocument
    content_json: str
    def __init__(self, document: _Optional[_Union[SharedDocument, _Mapping]] = ..., content_json: _Optional[str] = ...) -> None: ...

class EditSharedRequest(_message.Message):
    __slots__ = ("document", "edits")
    DOCUMENT_FIELD_NUMBER: _ClassVar[int]
    EDITS_FIELD_NUMBER: _ClassVar[int]
    document: str
    edits: _containers.RepeatedCompositeFieldContainer[SharedEdit]
    def __init__(self, document: _Optional[str] = ..., edits: _Optional[_Iterable[_Union[SharedEdit, _Mapping]]] = ...) -> None: ...

class SharedEdit(_message.Message):
    __slots__ = ("name", "map_set", "map_delete", "list_insert", "list_delete", "text_insert", "text_delete", "counter_add")
    class MapSet(_message.Message):
        __slots__ = ("key", "value_json")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_JSON_FIELD_NUMBER: _ClassVar[int]
        key: str
        value_json: str
        def __init__(self, key: _Optional[str] = ..., value_json: _Optional[str] = ...) -> None: ...
    class MapDelete(_message.Message):
        __slots__ = ("key",)
        KEY_FIELD_NUMBER: _ClassVar[int]
        key: str
        def __init__(self, key: _Optional[str] = ...) -> None: ...
    class ListInsert(_message.Message):
        __slots__ = ("index", "values_json")
        INDEX_FIELD_NUMBER: _ClassVar[int]
        VALUES_JSON_FIELD_NUMBER: _ClassVar[int]
        index: int
        values_json: str
        def __init__(self, index: _Optional[int] = ..., values_json: _Optional[str] = ...) -> None: ...
    class TextInsert(_message.Message):
        __slots__ = ("index", "text", "attributes_json")
        INDEX_FIELD_NUMBER: _ClassVar[int]
        TEXT_FIELD_NUMBER: _ClassVar[int]
        ATTRIBUTES_JSON_FIELD_NUMBER: _ClassVar[int]
        index: int
        text: str
        attributes_json: str
        def __init__(self, index: _Optional[int] = ..., text: _Optional[str] = ..., attributes_json: _Optional[str] = ...) -> None: ...
    class Span(_message.Message):
        __slots__ = ("index", "count")
        INDEX_FIELD_NUMBER: _ClassVar[int]
        COUNT_FIELD_NUMBER: _ClassVar[int]
        index: int
        count: int
        def __init__(self, index: _Optional[int] = ..., count: _Optional[int] = ...) -> None: ...
    NAME_FIELD_NUMBER: _ClassVar[int]
    MAP_SET_FIELD_NUMBER: _ClassVar[int]
    MAP_DELETE_FIELD_NUMBER: _ClassVar[int]
    LIST_INSERT_FIELD_NUMBER: _ClassVar[int]
    LIST_DELETE_FIELD_NUMBER: _ClassVar[int]
    TEXT_INSERT_FIELD_NUMBER: _ClassVar[int]
    TEXT_DELETE_FIELD_NUMBER: _ClassVar[int]
    COUNTER_ADD_FIELD_NUMBER: _ClassVar[int]
    name: str
    map_set: SharedEdit.MapSet
    map_delete: SharedEdit.MapDelete
    list_insert: SharedEdit.ListInsert
    list_delete: SharedEdit.Span
    text_insert: SharedEdit.TextInsert
    text_delete: SharedEdit.Span
    counter_add: float
    def __init__(self, name: _Optional[str] = ..., map_set: _Optional[_Union[SharedEdit.MapSet, _Mapping]] = ..., map_delete: _Optional[_Union[SharedEdit.MapDelete, _Mapping]] = ..., list_insert: _Optional[_Union[SharedEdit.ListInsert, _Mapping]] = ..., list_delete: _Optional[_Union[SharedEdit.Span, _Mapping]] = ..., text_insert: _Optional[_Union[SharedEdit.TextInsert, _Mapping]] = ..., text_delete: _Optional[_Union[SharedEdit.Span, _Mapping]] = ..., counter_add: _Optional[float] = ...) -> None: ...

class EditSharedResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class WatchSharedRequest(_message.Message):
    __slots__ = ("document",)
    DOCUMENT_FIELD_NUMBER: _ClassVar[int]
    document: str
    def __init__(self, document: _Optional[str] = ...) -> None: ...

class SharedEvent(_message.Message):
    __slots__ = ("author", "origin", "changes")
    class Change(_message.Message):
        __slots__ = ("kind", "name", "keys")
        KIND_FIELD_NUMBER: _ClassVar[int]
        NAME_FIELD_NUMBER: _ClassVar[int]
        KEYS_FIELD_NUMBER: _ClassVar[int]
        kind: str
        name: str
        keys: _containers.RepeatedScalarFieldContainer[str]
        def __init__(self, kind: _Optional[str] = ..., name: _Optional[str] = ..., keys: _Optional[_Iterable[str]] = ...) -> None: ...
    AUTHOR_FIELD_NUMBER: _ClassVar[int]
    ORIGIN_FIELD_NUMBER: _ClassVar[int]
    CHANGES_FIELD_NUMBER: _ClassVar[int]
    author: str
    origin: str
    changes: _containers.RepeatedCompositeFieldContainer[SharedEvent.Change]
    def __init__(self, author: _Optional[str] = ..., origin: _Optional[str] = ..., changes: _Optional[_Iterable[_Union[SharedEvent.Change, _Mapping]]] = ...) -> None: ...

class SetRecordRequest(_message.Message):
    __slots__ = ("document", "key", "value_json", "ttl_ms")
    DOCUMENT_FIELD_NUMBER: _ClassVar[int]
    KEY_FIELD_NUMBER: _ClassVar[int]
    VALUE_JSON_FIELD_NUMBER: _ClassVar[int]
    TTL_MS_FIELD_NUMBER: _ClassVar[int]
    document: str
    key: str
    value_json: str
    ttl_ms: int
    def __init__(self, document: _Optional[str] = ..., key: _Optional[str] = ..., value_json: _Optional[str] = ..., ttl_ms: _Optional[int] = ...) -> None: ...

class SetRecordResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class DeleteRecordRequest(_message.Message):
    __slots__ = ("document", "key")
    DOCUMENT_FIELD_NUMBER: _ClassVar[int]
    KEY_FIELD_NUMBER: _ClassVar[int]
    document: str
    key: str
    def __init__(self, document: _Optional[str] = ..., key: _Optional[str] = ...) -> None: ...

class DeleteRecordResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ListRecordsRequest(_message.Message):
    __slots__ = ("document",)
    DOCUMENT_FIELD_NUMBER: _ClassVar[int]
    document: str
    def __init__(self, document: _Optional[str] = ...) -> None: ...

class ListRecordsResponse(_message.Message):
    __slots__ = ("entries",)
    ENTRIES_FIELD_NUMBER: _ClassVar[int]
    entries: _containers.RepeatedCompositeFieldContainer[StateEntry]
    def __init__(self, entries: _Optional[_Iterable[_Union[StateEntry, _Mapping]]] = ...) -> None: ...

class WatchRecordsRequest(_message.Message):
    __slots__ = ("document",)
    DOCUMENT_FIELD_NUMBER: _ClassVar[int]
    document: str
    def __init__(self, document: _Optional[str] = ...) -> None: ...

class ServeRequest(_message.Message):
    __slots__ = ("services", "program", "name", "capacity", "file_descriptor_set")
    SERVICES_FIELD_NUMBER: _ClassVar[int]
    PROGRAM_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    CAPACITY_FIELD_NUMBER: _ClassVar[int]
    FILE_DESCRIPTOR_SET_FIELD_NUMBER: _ClassVar[int]
    services: _containers.RepeatedScalarFieldContainer[str]
    program: str
    name: str
    capacity: int
    file_descriptor_set: bytes
    def __init__(self, services: _Optional[_Iterable[str]] = ..., program: _Optional[str] = ..., name: _Optional[str] = ..., capacity: _Optional[int] = ..., file_descriptor_set: _Optional[bytes] = ...) -> None: ...

class ServeEvent(_message.Message):
    __slots__ = ("registered",)
    class Registered(_message.Message):
        __slots__ = ()
        def __init__(self) -> None: ...
    REGISTERED_FIELD_NUMBER: _ClassVar[int]
    registered: ServeEvent.Registered
    def __init__(self, registered: _Optional[_Union[ServeEvent.Registered, _Mapping]] = ...) -> None: ...

class ListServicesRequest(_message.Message):
    __slots__ = ("peer",)
    PEER_FIELD_NUMBER: _ClassVar[int]
    peer: str
    def __init__(self, peer: _Optional[str] = ...) -> None: ...

class ListServicesResponse(_message.Message):
    __slots__ = ("services",)
    SERVICES_FIELD_NUMBER: _ClassVar[int]
    services: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, services: _Optional[_Iterable[str]] = ...) -> None: ...

class ListNamesRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ListNamesResponse(_message.Message):
    __slots__ = ("names",)
    NAMES_FIELD_NUMBER: _ClassVar[int]
    names: _containers.RepeatedCompositeFieldContainer[ServedName]
    def __init__(self, names: _Optional[_Iterable[_Union[ServedName, _Mapping]]] = ...) -> None: ...

class ServedName(_message.Message):
    __slots__ = ("name", "servers")
    NAME_FIELD_NUMBER: _ClassVar[int]
    SERVERS_FIELD_NUMBER: _ClassVar[int]
    name: str
    servers: _containers.RepeatedCompositeFieldContainer[NameServer]
    def __init__(self, name: _Optional[str] = ..., servers: _Optional[_Iterable[_Union[NameServer, _Mapping]]] = ...) -> None: ...

class NameServer(_message.Message):
    __slots__ = ("peer", "services", "running_count", "capacity", "connected", "rtt_ms")
    PEER_FIELD_NUMBER: _ClassVar[int]
    SERVICES_FIELD_NUMBER: _ClassVar[int]
    RUNNING_COUNT_FIELD_NUMBER: _ClassVar[int]
    CAPACITY_FIELD_NUMBER: _ClassVar[int]
    CONNECTED_FIELD_NUMBER: _ClassVar[int]
    RTT_MS_FIELD_NUMBER: _ClassVar[int]
    peer: str
    services: _containers.RepeatedScalarFieldContainer[str]
    running_count: int
    capacity: int
    connected: bool
    rtt_ms: float
    def __init__(self, peer: _Optional[str] = ..., services: _Optional[_Iterable[str]] = ..., running_count: _Optional[int] = ..., capacity: _Optional[int] = ..., connected: bool = ..., rtt_ms: _Optional[float] = ...) -> None: ...

class DescribeServiceRequest(_message.Message):
    __slots__ = ("target", "service")
    TARGET_FIELD_NUMBER: _ClassVar[int]
    SERVICE_FIELD_NUMBER: _ClassVar[int]
    target: str
    service: str
    def __init__(self, target: _Optional[str] = ..., service: _Optional[str] = ...) -> None: ...

class DescribeServiceResponse(_message.Message):
    __slots__ = ("file_descriptor_set",)
    FILE_DESCRIPTOR_SET_FIELD_NUMBER: _ClassVar[int]
    file_descriptor_set: bytes
    def __init__(self, file_descriptor_set: _Optional[bytes] = ...) -> None: ...
