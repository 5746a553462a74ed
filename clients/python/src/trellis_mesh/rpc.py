"""Services, methods and the ways to call and to serve them: what generated code (``protoc --trellis_out``) builds on."""

from __future__ import annotations

import inspect
import keyword
import re
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, Generic, Literal, Protocol, Self, TypedDict, TypeVar

from google.protobuf.descriptor import FileDescriptor, ServiceDescriptor
from google.protobuf.descriptor_pb2 import FileDescriptorSet
from google.protobuf.message import DecodeError, Message
from google.protobuf.message_factory import GetMessageClass

from .errors import ErrorKind, TrellisError

__all__ = [
    "CallContext",
    "CallOptions",
    "Channel",
    "Method",
    "MethodKind",
    "Priority",
    "Requests",
    "Service",
    "ServiceClient",
    "ServiceInfo",
    "Stream",
    "unimplemented",
]

Req = TypeVar("Req", bound=Message)
Res = TypeVar("Res", bound=Message)
Res_co = TypeVar("Res_co", bound=Message, covariant=True)

MethodKind = Literal["unary", "server_stream", "client_stream", "bidi_stream"]
Priority = Literal["interactive", "sync", "bulk"]

Requests = Iterable[Req] | AsyncIterable[Req]


class CallOptions(TypedDict, total=False):
    """Of one call."""

    #: Seconds until the call fails with ``DEADLINE_EXCEEDED`` on both sides; ``None`` is for ever. Without it: 30 for unary
    #: calls, for ever for streams.
    timeout: float | None
    #: Sent with the call. Keys are lower-case ASCII.
    metadata: Mapping[str, str]
    #: Which long messages wait when they compete for the connection. ``interactive`` if not given.
    priority: Priority
    #: The server executes calls with the same key once and answers repeated ones with the first one's reply.
    idempotency_key: str
    #: Seconds after which a unary call by name goes to a second server too, if the first has not answered. For methods that are
    #: idempotent, or with a key.
    hedge_after: float
    #: Compresses messages of 1 KiB to 4 MiB both ways, if the other side can.
    compress: bool


@dataclass(frozen=True)
class Method(Generic[Req, Res]):
    """A method of a service, as its ``.proto`` says."""

    name: str
    #: ``package.Service/Method``
    path: str
    kind: MethodKind
    request: type[Req]
    response: type[Res]
    #: Repeating a call does no harm: from ``option idempotency_level``.
    idempotent: bool = False

    def routed(self, prefix: str) -> Method[Req, Res]:
        """The same method behind another path."""
        return Method(self.name, prefix + self.path, self.kind, self.request, self.response, self.idempotent)


def encode(message: Message) -> bytes:
    try:
        return message.SerializeToString()
    except Exception as reason:
        raise TrellisError(ErrorKind.INVALID_ARGUMENT, f"message cannot be encoded: {reason}") from reason


def decode(kind: type[Res], data: bytes) -> Res:
    try:
        return kind.FromString(data)
    except DecodeError as reason:
        raise TrellisError(ErrorKind.INVALID_ARGUMENT, f"malformed {kind.DESCRIPTOR.full_name}") from reason


_KINDS: Mapping[tuple[bool, bool], MethodKind] = {
    (False, False): "unary",
    (False, True): "server_stream",
    (True, False): "client_stream",
    (True, True): "bidi_stream",
}


def python_name(name: str) -> str:
    """``ListModels`` as ``list_models``."""
    snake = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()
    return f"{snake}_" if keyword.iskeyword(snake) else snake


@dataclass(frozen=True)
class ServiceInfo:
    """A service and its methods, by their Python names."""

    #: ``package.Service``
    name: str
    methods: Mapping[str, Method[Any, Any]] = field(default_factory=dict)
    #: For reflection: the file that defines it.
    file: FileDescriptor | None = None

    @classmethod
    def of(cls, descriptor: ServiceDescriptor) -> ServiceInfo:
        """From a module that ``protoc --python_out`` made: ``ServiceInfo.of(text_pb2.DESCRIPTOR.services_by_name["Text"])``."""
        methods: dict[str, Method[Any, Any]] = {}
        for method in descriptor.methods:
            # 1 is NO_SIDE_EFFECTS, 2 IDEMPOTENT.
            idempotent = method.GetOptions().idempotency_level in (1, 2)
            methods[python_name(method.name)] = Method(
                method.name,
                f"{descriptor.full_name}/{method.name}",
                _KINDS[method.client_streaming, method.server_streaming],
                GetMessageClass(method.input_type),
                GetMessageClass(method.output_type),
                idempotent,
            )
        return cls(descriptor.full_name, methods, descriptor.file)


def file_descriptor_set(files: Iterable[FileDescriptor | None]) -> bytes:
    """The files and all that they import, each behind what it imports itself, as ``google.protobuf.FileDescriptorSet``."""
    found: dict[str, FileDescriptor] = {}

    def visit(file: FileDescriptor) -> None:
        if file.name not in found:
            for dependency in file.dependencies:
                visit(dependency)
            found[file.name] = file

    for file in files:
        if file is not None:
            visit(file)
    wanted = FileDescriptorSet()
    for file in found.values():
        file.CopyToProto(wanted.file.add())
    return wanted.SerializeToString()


class Stream(Protocol[Res_co]):
    """Replies as they come. The call begins with the first one asked for.

    ``async with stream:`` or ``aclose()`` cancels what is left of the call; so does dropping the last reference to it.
    A reader that stops stops the writer, and no other call.
    """

    def __aiter__(self) -> AsyncIterator[Res_co]: ...

    async def __anext__(self) -> Res_co: ...

    async def aclose(self) -> None: ...

    async def __aenter__(self) -> Self: ...

    async def __aexit__(self, *exc_info: object) -> None: ...


class Channel(Protocol):
    """The ways to call, which a connection and a peer behind the daemon have in common."""

    async def unary(self, method: Method[Req, Res], request: Req, options: CallOptions) -> Res: ...

    def stream(self, method: Method[Req, Res], requests: Requests[Req], options: CallOptions) -> Stream[Res]: ...

    async def only_reply(self, method: Method[Req, Res], requests: Requests[Req], options: CallOptions) -> Res: ...


class ServiceClient:
    """Base of generated clients: a service seen from its caller."""

    INFO: ClassVar[ServiceInfo]

    def __init__(self, channel: Channel) -> None:
        self._channel = channel


@dataclass(frozen=True)
class CallContext:
    """What a handler knows of its call besides the request. A call that is over cancels the handler's task."""

    #: Peer id of the calling node, as the mesh proved it; ``None`` for a program of the same node.
    caller: str | None
    metadata: Mapping[str, str]
    #: ``package.Service/Method``
    method: str
    #: When the caller stops waiting, on the event loop's clock; ``None`` without a deadline.
    deadline: float | None
    _now: Callable[[], float]

    def remaining(self) -> float | None:
        """Seconds left, never negative. Pass it on as ``timeout`` of calls made for this one."""
        return None if self.deadline is None else max(0.0, self.deadline - self._now())


class Service:
    """Base of generated services: override a method for each one of the ``.proto``."""

    INFO: ClassVar[ServiceInfo]


@dataclass(frozen=True)
class Served:
    """A method with its handler."""

    method: Method[Any, Any]
    handler: Callable[[Any, CallContext], Any]


def bind(service: Service) -> list[Served]:
    served = []
    for name, method in service.INFO.methods.items():
        handler = getattr(service, name, None)
        if not callable(handler):
            raise TypeError(f"{type(service).__name__} lacks {name}")
        is_stream = method.kind in ("server_stream", "bidi_stream")
        if is_stream and inspect.iscoroutinefunction(handler):
            raise TypeError(f"{type(service).__name__}.{name} must be an async generator: it answers with a stream")
        if not is_stream and inspect.isasyncgenfunction(handler):
            raise TypeError(f"{type(service).__name__}.{name} must return its reply, not yield it")
        served.append(Served(method, handler))
    return served


def unimplemented(path: str) -> TrellisError:
    return TrellisError(ErrorKind.UNIMPLEMENTED, f"{path} is not implemented", not_executed=True)
