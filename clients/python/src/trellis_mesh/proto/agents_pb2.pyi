from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Kind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    KIND_UNSPECIFIED: _ClassVar[Kind]
    KIND_PROGRAM: _ClassVar[Kind]
    KIND_MCP: _ClassVar[Kind]
    KIND_A2A: _ClassVar[Kind]
    KIND_HTTP: _ClassVar[Kind]
    KIND_TCP: _ClassVar[Kind]

class Category(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    CATEGORY_UNSPECIFIED: _ClassVar[Category]
    CATEGORY_INVALID_PARAMS: _ClassVar[Category]
    CATEGORY_RESOURCE_NOT_FOUND: _ClassVar[Category]
    CATEGORY_RESOURCE_EXHAUSTED: _ClassVar[Category]
    CATEGORY_PERMISSION_DENIED: _ClassVar[Category]
    CATEGORY_RATE_LIMITED: _ClassVar[Category]
    CATEGORY_INTERNAL_ERROR: _ClassVar[Category]

class Protocol(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PROTOCOL_UNSPECIFIED: _ClassVar[Protocol]
    PROTOCOL_TUNNEL: _ClassVar[Protocol]
    PROTOCOL_CALL: _ClassVar[Protocol]
    PROTOCOL_MCP: _ClassVar[Protocol]
    PROTOCOL_A2A: _ClassVar[Protocol]
KIND_UNSPECIFIED: Kind
KIND_PROGRAM: Kind
KIND_MCP: Kind
KIND_A2A: Kind
KIND_HTTP: Kind
KIND_TCP: Kind
CATEGORY_UNSPECIFIED: Category
CATEGORY_INVALID_PARAMS: Category
CATEGORY_RESOURCE_NOT_FOUND: Category
CATEGORY_RESOURCE_EXHAUSTED: Category
CATEGORY_PERMISSION_DENIED: Category
CATEGORY_RATE_LIMITED: Category
CATEGORY_INTERNAL_ERROR: Category
PROTOCOL_UNSPECIFIED: Protocol
PROTOCOL_TUNNEL: Protocol
PROTOCOL_CALL: Protocol
PROTOCOL_MCP: Protocol
PROTOCOL_A2A: Protocol

class Card(_message.Message):
    __slots__ = ("version", "mesh", "peer", "name", "kind", "updated_unix_ms", "description", "agent_version", "skills", "payload_modes", "trust_domain", "model_family", "model_version", "weights_fingerprint", "context_window", "jurisdiction", "a2a_json")
    VERSION_FIELD_NUMBER: _ClassVar[int]
    MESH_FIELD_NUMBER: _ClassVar[int]
    PEER_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    UPDATED_UNIX_MS_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    AGENT_VERSION_FIELD_NUMBER: _ClassVar[int]
    SKILLS_FIELD_NUMBER: _ClassVar[int]
    PAYLOAD_MODES_FIELD_NUMBER: _ClassVar[int]
    TRUST_DOMAIN_FIELD_NUMBER: _ClassVar[int]
    MODEL_FAMILY_FIELD_NUMBER: _ClassVar[int]
    MODEL_VERSION_FIELD_NUMBER: _ClassVar[int]
    WEIGHTS_FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
    CONTEXT_WINDOW_FIELD_NUMBER: _ClassVar[int]
    JURISDICTION_FIELD_NUMBER: _ClassVar[int]
    A2A_JSON_FIELD_NUMBER: _ClassVar[int]
    version: int
    mesh: str
    peer: str
    name: str
    kind: Kind
    updated_unix_ms: int
    description: str
    agent_version: str
    skills: _containers.RepeatedCompositeFieldContainer[Skill]
    payload_modes: _containers.RepeatedScalarFieldContainer[str]
    trust_domain: str
    model_family: str
    model_version: str
    weights_fingerprint: str
    context_window: int
    jurisdiction: str
    a2a_json: str
    def __init__(self, version: _Optional[int] = ..., mesh: _Optional[str] = ..., peer: _Optional[str] = ..., name: _Optional[str] = ..., kind: _Optional[_Union[Kind, str]] = ..., updated_unix_ms: _Optional[int] = ..., description: _Optional[str] = ..., agent_version: _Optional[str] = ..., skills: _Optional[_Iterable[_Union[Skill, _Mapping]]] = ..., payload_modes: _Optional[_Iterable[str]] = ..., trust_domain: _Optional[str] = ..., model_family: _Optional[str] = ..., model_version: _Optional[str] = ..., weights_fingerprint: _Optional[str] = ..., context_window: _Optional[int] = ..., jurisdiction: _Optional[str] = ..., a2a_json: _Optional[str] = ...) -> None: ...

class Skill(_message.Message):
    __slots__ = ("id", "name", "description", "tags", "examples", "input_modes", "output_modes", "quality_hint", "latency_hint_ms_p50", "cost_hint")
    ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    TAGS_FIELD_NUMBER: _ClassVar[int]
    EXAMPLES_FIELD_NUMBER: _ClassVar[int]
    INPUT_MODES_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_MODES_FIELD_NUMBER: _ClassVar[int]
    QUALITY_HINT_FIELD_NUMBER: _ClassVar[int]
    LATENCY_HINT_MS_P50_FIELD_NUMBER: _ClassVar[int]
    COST_HINT_FIELD_NUMBER: _ClassVar[int]
    id: str
    name: str
    description: str
    tags: _containers.RepeatedScalarFieldContainer[str]
    examples: _containers.RepeatedScalarFieldContainer[str]
    input_modes: _containers.RepeatedScalarFieldContainer[str]
    output_modes: _containers.RepeatedScalarFieldContainer[str]
    quality_hint: float
    latency_hint_ms_p50: float
    cost_hint: float
    def __init__(self, id: _Optional[str] = ..., name: _Optional[str] = ..., description: _Optional[str] = ..., tags: _Optional[_Iterable[str]] = ..., examples: _Optional[_Iterable[str]] = ..., input_modes: _Optional[_Iterable[str]] = ..., output_modes: _Optional[_Iterable[str]] = ..., quality_hint: _Optional[float] = ..., latency_hint_ms_p50: _Optional[float] = ..., cost_hint: _Optional[float] = ...) -> None: ...

class Failure(_message.Message):
    __slots__ = ("category", "message", "retryable", "retry_after_ms", "suggested_actions", "param_hints", "kind", "not_executed")
    CATEGORY_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    RETRYABLE_FIELD_NUMBER: _ClassVar[int]
    RETRY_AFTER_MS_FIELD_NUMBER: _ClassVar[int]
    SUGGESTED_ACTIONS_FIELD_NUMBER: _ClassVar[int]
    PARAM_HINTS_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    NOT_EXECUTED_FIELD_NUMBER: _ClassVar[int]
    category: Category
    message: str
    retryable: bool
    retry_after_ms: int
    suggested_actions: _containers.RepeatedScalarFieldContainer[str]
    param_hints: _containers.RepeatedCompositeFieldContainer[ParamHint]
    kind: int
    not_executed: bool
    def __init__(self, category: _Optional[_Union[Category, str]] = ..., message: _Optional[str] = ..., retryable: bool = ..., retry_after_ms: _Optional[int] = ..., suggested_actions: _Optional[_Iterable[str]] = ..., param_hints: _Optional[_Iterable[_Union[ParamHint, _Mapping]]] = ..., kind: _Optional[int] = ..., not_executed: bool = ...) -> None: ...

class ParamHint(_message.Message):
    __slots__ = ("param", "hint")
    PARAM_FIELD_NUMBER: _ClassVar[int]
    HINT_FIELD_NUMBER: _ClassVar[int]
    param: str
    hint: str
    def __init__(self, param: _Optional[str] = ..., hint: _Optional[str] = ...) -> None: ...

class Open(_message.Message):
    __slots__ = ("agent", "protocol", "timeout_ms", "depth", "trace_parent")
    AGENT_FIELD_NUMBER: _ClassVar[int]
    PROTOCOL_FIELD_NUMBER: _ClassVar[int]
    TIMEOUT_MS_FIELD_NUMBER: _ClassVar[int]
    DEPTH_FIELD_NUMBER: _ClassVar[int]
    TRACE_PARENT_FIELD_NUMBER: _ClassVar[int]
    agent: str
    protocol: Protocol
    timeout_ms: int
    depth: int
    trace_parent: str
    def __init__(self, agent: _Optional[str] = ..., protocol: _Optional[_Union[Protocol, str]] = ..., timeout_ms: _Optional[int] = ..., depth: _Optional[int] = ..., trace_parent: _Optional[str] = ...) -> None: ...

class Opened(_message.Message):
    __slots__ = ("accepted", "failure")
    ACCEPTED_FIELD_NUMBER: _ClassVar[int]
    FAILURE_FIELD_NUMBER: _ClassVar[int]
    accepted: Accepted
    failure: Failure
    def __init__(self, accepted: _Optional[_Union[Accepted, _Mapping]] = ..., failure: _Optional[_Union[Failure, _Mapping]] = ...) -> None: ...

class Accepted(_message.Message):
    __slots__ = ("move_token",)
    MOVE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    move_token: bytes
    def __init__(self, move_token: _Optional[bytes] = ...) -> None: ...

class CallRequest(_message.Message):
    __slots__ = ("tool", "arguments_json")
    TOOL_FIELD_NUMBER: _ClassVar[int]
    ARGUMENTS_JSON_FIELD_NUMBER: _ClassVar[int]
    tool: str
    arguments_json: str
    def __init__(self, tool: _Optional[str] = ..., arguments_json: _Optional[str] = ...) -> None: ...

class CallEvent(_message.Message):
    __slots__ = ("progress", "partial_json", "result_json", "failure")
    PROGRESS_FIELD_NUMBER: _ClassVar[int]
    PARTIAL_JSON_FIELD_NUMBER: _ClassVar[int]
    RESULT_JSON_FIELD_NUMBER: _ClassVar[int]
    FAILURE_FIELD_NUMBER: _ClassVar[int]
    progress: CallProgress
    partial_json: str
    result_json: str
    failure: Failure
    def __init__(self, progress: _Optional[_Union[CallProgress, _Mapping]] = ..., partial_json: _Optional[str] = ..., result_json: _Optional[str] = ..., failure: _Optional[_Union[Failure, _Mapping]] = ...) -> None: ...

class CallProgress(_message.Message):
    __slots__ = ("done", "total", "message")
    DONE_FIELD_NUMBER: _ClassVar[int]
    TOTAL_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    done: float
    total: float
    message: str
    def __init__(self, done: _Optional[float] = ..., total: _Optional[float] = ..., message: _Optional[str] = ...) -> None: ...

class AgentInfo(_message.Message):
    __slots__ = ("card", "online", "domain", "active_calls", "peer_name", "target", "state")
    CARD_FIELD_NUMBER: _ClassVar[int]
    ONLINE_FIELD_NUMBER: _ClassVar[int]
    DOMAIN_FIELD_NUMBER: _ClassVar[int]
    ACTIVE_CALLS_FIELD_NUMBER: _ClassVar[int]
    PEER_NAME_FIELD_NUMBER: _ClassVar[int]
    TARGET_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    card: Card
    online: bool
    domain: str
    active_calls: int
    peer_name: str
    target: str
    state: str
    def __init__(self, card: _Optional[_Union[Card, _Mapping]] = ..., online: bool = ..., domain: _Optional[str] = ..., active_calls: _Optional[int] = ..., peer_name: _Optional[str] = ..., target: _Optional[str] = ..., state: _Optional[str] = ...) -> None: ...

class ListRequest(_message.Message):
    __slots__ = ("name", "skill", "peer", "offline_too")
    NAME_FIELD_NUMBER: _ClassVar[int]
    SKILL_FIELD_NUMBER: _ClassVar[int]
    PEER_FIELD_NUMBER: _ClassVar[int]
    OFFLINE_TOO_FIELD_NUMBER: _ClassVar[int]
    name: str
    skill: str
    peer: str
    offline_too: bool
    def __init__(self, name: _Optional[str] = ..., skill: _Optional[str] = ..., peer: _Optional[str] = ..., offline_too: bool = ...) -> None: ...

class ListResponse(_message.Message):
    __slots__ = ("agents",)
    AGENTS_FIELD_NUMBER: _ClassVar[int]
    agents: _containers.RepeatedCompositeFieldContainer[AgentInfo]
    def __init__(self, agents: _Optional[_Iterable[_Union[AgentInfo, _Mapping]]] = ...) -> None: ...

class RegisterRequest(_message.Message):
    __slots__ = ("name", "kind", "url", "command", "environment", "working_directory", "card", "replace")
    class EnvironmentEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    NAME_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    URL_FIELD_NUMBER: _ClassVar[int]
    COMMAND_FIELD_NUMBER: _ClassVar[int]
    ENVIRONMENT_FIELD_NUMBER: _ClassVar[int]
    WORKING_DIRECTORY_FIELD_NUMBER: _ClassVar[int]
    CARD_FIELD_NUMBER: _ClassVar[int]
    REPLACE_FIELD_NUMBER: _ClassVar[int]
    name: str
    kind: Kind
    url: str
    command: _containers.RepeatedScalarFieldContainer[str]
    environment: _containers.ScalarMap[str, str]
    working_directory: str
    card: Card
    replace: bool
    def __init__(self, name: _Optional[str] = ..., kind: _Optional[_Union[Kind, str]] = ..., url: _Optional[str] = ..., command: _Optional[_Iterable[str]] = ..., environment: _Optional[_Mapping[str, str]] = ..., working_directory: _Optional[str] = ..., card: _Optional[_Union[Card, _Mapping]] = ..., replace: bool = ...) -> None: ...

class RegisterResponse(_message.Message):
    __slots__ = ("agent",)
    AGENT_FIELD_NUMBER: _ClassVar[int]
    agent: AgentInfo
    def __init__(self, agent: _Optional[_Union[AgentInfo, _Mapping]] = ...) -> None: ...

class RemoveRequest(_message.Message):
    __slots__ = ("name",)
    NAME_FIELD_NUMBER: _ClassVar[int]
    name: str
    def __init__(self, name: _Optional[str] = ...) -> None: ...

class RemoveResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class CallAgentRequest(_message.Message):
    __slots__ = ("agent", "tool", "arguments_json", "parent")
    AGENT_FIELD_NUMBER: _ClassVar[int]
    TOOL_FIELD_NUMBER: _ClassVar[int]
    ARGUMENTS_JSON_FIELD_NUMBER: _ClassVar[int]
    PARENT_FIELD_NUMBER: _ClassVar[int]
    agent: str
    tool: str
    arguments_json: str
    parent: str
    def __init__(self, agent: _Optional[str] = ..., tool: _Optional[str] = ..., arguments_json: _Optional[str] = ..., parent: _Optional[str] = ...) -> None: ...

class ServeRequest(_message.Message):
    __slots__ = ("name", "card")
    NAME_FIELD_NUMBER: _ClassVar[int]
    CARD_FIELD_NUMBER: _ClassVar[int]
    name: str
    card: Card
    def __init__(self, name: _Optional[str] = ..., card: _Optional[_Union[Card, _Mapping]] = ...) -> None: ...

class ServeEvent(_message.Message):
    __slots__ = ("registered",)
    REGISTERED_FIELD_NUMBER: _ClassVar[int]
    registered: AgentInfo
    def __init__(self, registered: _Optional[_Union[AgentInfo, _Mapping]] = ...) -> None: ...

class ProgramCall(_message.Message):
    __slots__ = ("agent", "tool", "arguments_json", "caller", "token")
    AGENT_FIELD_NUMBER: _ClassVar[int]
    TOOL_FIELD_NUMBER: _ClassVar[int]
    ARGUMENTS_JSON_FIELD_NUMBER: _ClassVar[int]
    CALLER_FIELD_NUMBER: _ClassVar[int]
    TOKEN_FIELD_NUMBER: _ClassVar[int]
    agent: str
    tool: str
    arguments_json: str
    caller: Identity
    token: str
    def __init__(self, agent: _Optional[str] = ..., tool: _Optional[str] = ..., arguments_json: _Optional[str] = ..., caller: _Optional[_Union[Identity, _Mapping]] = ..., token: _Optional[str] = ...) -> None: ...

class Identity(_message.Message):
    __slots__ = ("peer", "name", "domain", "admin")
    PEER_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    DOMAIN_FIELD_NUMBER: _ClassVar[int]
    ADMIN_FIELD_NUMBER: _ClassVar[int]
    peer: str
    name: str
    domain: str
    admin: bool
    def __init__(self, peer: _Optional[str] = ..., name: _Optional[str] = ..., domain: _Optional[str] = ..., admin: bool = ...) -> None: ...

class ConnectRequest(_message.Message):
    __slots__ = ("open", "data")
    OPEN_FIELD_NUMBER: _ClassVar[int]
    DATA_FIELD_NUMBER: _ClassVar[int]
    open: ConnectOpen
    data: bytes
    def __init__(self, open: _Optional[_Union[ConnectOpen, _Mapping]] = ..., data: _Optional[bytes] = ...) -> None: ...

class ConnectOpen(_message.Message):
    __slots__ = ("agent", "protocol", "parent")
    AGENT_FIELD_NUMBER: _ClassVar[int]
    PROTOCOL_FIELD_NUMBER: _ClassVar[int]
    PARENT_FIELD_NUMBER: _ClassVar[int]
    agent: str
    protocol: Protocol
    parent: str
    def __init__(self, agent: _Optional[str] = ..., protocol: _Optional[_Union[Protocol, str]] = ..., parent: _Optional[str] = ...) -> None: ...

class ConnectResponse(_message.Message):
    __slots__ = ("peer", "data")
    PEER_FIELD_NUMBER: _ClassVar[int]
    DATA_FIELD_NUMBER: _ClassVar[int]
    peer: str
    data: bytes
    def __init__(self, peer: _Optional[str] = ..., data: _Optional[bytes] = ...) -> None: ...

class ForwardRequest(_message.Message):
    __slots__ = ("agent", "port")
    AGENT_FIELD_NUMBER: _ClassVar[int]
    PORT_FIELD_NUMBER: _ClassVar[int]
    agent: str
    port: int
    def __init__(self, agent: _Optional[str] = ..., port: _Optional[int] = ...) -> None: ...

class ForwardEvent(_message.Message):
    __slots__ = ("listening", "opened", "closed")
    LISTENING_FIELD_NUMBER: _ClassVar[int]
    OPENED_FIELD_NUMBER: _ClassVar[int]
    CLOSED_FIELD_NUMBER: _ClassVar[int]
    listening: ForwardListening
    opened: ForwardConnection
    closed: ForwardConnection
    def __init__(self, listening: _Optional[_Union[ForwardListening, _Mapping]] = ..., opened: _Optional[_Union[ForwardConnection, _Mapping]] = ..., closed: _Optional[_Union[ForwardConnection, _Mapping]] = ...) -> None: ...

class ForwardListening(_message.Message):
    __slots__ = ("host", "port")
    HOST_FIELD_NUMBER: _ClassVar[int]
    PORT_FIELD_NUMBER: _ClassVar[int]
    host: str
    port: int
    def __init__(self, host: _Optional[str] = ..., port: _Optional[int] = ...) -> None: ...

class ForwardConnection(_message.Message):
    __slots__ = ("id", "peer", "sent_bytes", "received_bytes", "failure")
    ID_FIELD_NUMBER: _ClassVar[int]
    PEER_FIELD_NUMBER: _ClassVar[int]
    SENT_BYTES_FIELD_NUMBER: _ClassVar[int]
    RECEIVED_BYTES_FIELD_NUMBER: _ClassVar[int]
    FAILURE_FIELD_NUMBER: _ClassVar[int]
    id: int
    peer: str
    sent_bytes: int
    received_bytes: int
    failure: Failure
    def __init__(self, id: _Optional[int] = ..., peer: _Optional[str] = ..., sent_bytes: _Optional[int] = ..., received_bytes: _Optional[int] = ..., failure: _Optional[_Union[Failure, _Mapping]] = ...) -> None: ...

class LogsRequest(_message.Message):
    __slots__ = ("name", "follow")
    NAME_FIELD_NUMBER: _ClassVar[int]
    FOLLOW_FIELD_NUMBER: _ClassVar[int]
    name: str
    follow: bool
    def __init__(self, name: _Optional[str] = ..., follow: bool = ...) -> None: ...

class LogLine(_message.Message):
    __slots__ = ("unix_ms", "text")
    UNIX_MS_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    unix_ms: int
    text: str
    def __init__(self, unix_ms: _Optional[int] = ..., text: _Optional[str] = ...) -> None: ...

class ShowPolicyRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ShowPolicyResponse(_message.Message):
    __slots__ = ("file", "file_json", "mesh_json", "mesh_author", "domain")
    FILE_FIELD_NUMBER: _ClassVar[int]
    FILE_JSON_FIELD_NUMBER: _ClassVar[int]
    MESH_JSON_FIELD_NUMBER: _ClassVar[int]
    MESH_AUTHOR_FIELD_NUMBER: _ClassVar[int]
    DOMAIN_FIELD_NUMBER: _ClassVar[int]
    file: str
    file_json: str
    mesh_json: str
    mesh_author: str
    domain: str
    def __init__(self, file: _Optional[str] = ..., file_json: _Optional[str] = ..., mesh_json: _Optional[str] = ..., mesh_author: _Optional[str] = ..., domain: _Optional[str] = ...) -> None: ...

class PublishPolicyRequest(_message.Message):
    __slots__ = ("policy_json",)
    POLICY_JSON_FIELD_NUMBER: _ClassVar[int]
    policy_json: str
    def __init__(self, policy_json: _Optional[str] = ...) -> None: ...

class PublishPolicyResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class AuditRequest(_message.Message):
    __slots__ = ("follow", "limit")
    FOLLOW_FIELD_NUMBER: _ClassVar[int]
    LIMIT_FIELD_NUMBER: _ClassVar[int]
    follow: bool
    limit: int
    def __init__(self, follow: bool = ..., limit: _Optional[int] = ...) -> None: ...

class AuditRecord(_message.Message):
    __slots__ = ("json",)
    JSON_FIELD_NUMBER: _ClassVar[int]
    json: str
    def __init__(self, json: _Optional[str] = ...) -> None: ...

class VerifyAuditRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class VerifyAuditResponse(_message.Message):
    __slots__ = ("record_count", "first_sequence", "last_sequence", "problem")
    RECORD_COUNT_FIELD_NUMBER: _ClassVar[int]
    FIRST_SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    LAST_SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    PROBLEM_FIELD_NUMBER: _ClassVar[int]
    record_count: int
    first_sequence: int
    last_sequence: int
    problem: str
    def __init__(self, record_count: _Optional[int] = ..., first_sequence: _Optional[int] = ..., last_sequence: _Optional[int] = ..., problem: _Optional[str] = ...) -> None: ...
