"""Python client of Trellis, a peer-to-peer mesh for AI.

``connect()`` gives what a program does with the daemon of its machine, and through it with the mesh: ``node``, ``mesh``,
``models``, ``state``, ``rpc`` for services between programs in any language, and ``agents``.
"""

from ._agent_error import AgentError, FailureCategory
from ._agent_serving import AgentCallContext, AgentCaller, AgentHandler, ServedAgent
from ._agents import AgentCall, AgentCallEvent, AgentPartial, AgentProgress, AgentResult, AgentsApi
from ._client import MeshApi, ModelsApi, NodeApi, Trellis, connect
from ._json import JsonValue
from ._operation import Operation
from ._rpc_api import RpcApi, ServedService
from ._state import StateApi, StateEntry, StateEvent, StateHistoryEntry
from .errors import ErrorDetail, ErrorKind, TrellisError
from .rpc import (
    CallContext,
    CallOptions,
    Channel,
    Method,
    Service,
    ServiceClient,
    ServiceInfo,
    Stream,
)

__all__ = [
    "AgentCall",
    "AgentCallContext",
    "AgentCallEvent",
    "AgentCaller",
    "AgentError",
    "AgentHandler",
    "AgentPartial",
    "AgentProgress",
    "AgentResult",
    "AgentsApi",
    "CallContext",
    "CallOptions",
    "Channel",
    "ErrorDetail",
    "ErrorKind",
    "FailureCategory",
    "JsonValue",
    "MeshApi",
    "Method",
    "ModelsApi",
    "NodeApi",
    "Operation",
    "RpcApi",
    "ServedAgent",
    "ServedService",
    "Service",
    "ServiceClient",
    "ServiceInfo",
    "StateApi",
    "StateEntry",
    "StateEvent",
    "StateHistoryEntry",
    "Stream",
    "Trellis",
    "TrellisError",
    "connect",
]
