"""Python client of Trellis, a peer-to-peer mesh for AI.

``connect()`` gives what a program does with the daemon of its machine, and through it with the mesh: ``node``, ``mesh``,
``models``, ``state``, and ``rpc`` for services between programs in any language.
"""

from ._client import MeshApi, ModelsApi, NodeApi, Trellis, connect
from ._operation import Operation
from ._rpc_api import RpcApi, ServedService
from ._state import JsonValue, StateApi, StateEntry, StateEvent
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
    "CallContext",
    "CallOptions",
    "Channel",
    "ErrorDetail",
    "ErrorKind",
    "JsonValue",
    "MeshApi",
    "Method",
    "ModelsApi",
    "NodeApi",
    "Operation",
    "RpcApi",
    "ServedService",
    "Service",
    "ServiceClient",
    "ServiceInfo",
    "StateApi",
    "StateEntry",
    "StateEvent",
    "Stream",
    "Trellis",
    "TrellisError",
    "connect",
]
