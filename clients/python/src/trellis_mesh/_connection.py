"""RPC in both directions over one stream of bytes."""

from __future__ import annotations

import asyncio
import logging
import re
from typing import Any, TypeVar

from google.protobuf.message import Message

from ._calls import (
    PRIORITIES,
    Call,
    CallStream,
    IncomingCall,
    OutgoingCall,
    deadline_error,
    run_unary,
    wire_timeout,
)
from ._frames import (
    CALL,
    CANCEL,
    CREDIT,
    END,
    GOAWAY,
    HELLO,
    MAX_FRAME_BYTES,
    MAX_PATH_BYTES,
    MESSAGE,
    NO_TIMEOUT,
    PING,
    REPLY,
    STATUS,
    ZLIB,
    FrameParser,
    decode_status,
    encode_status,
)
from ._inbound import MAX_MESSAGE_BYTES, AssemblyRoom
from ._outbox import Outbox, Sender
from ._replies import ReplyCache
from .errors import ErrorKind, ProtocolError, TrellisError, kind_of_number, number_of_kind
from .proto import rpc_pb2
from .rpc import CallOptions, Channel, Method, Requests, Served, Stream

_log = logging.getLogger("trellis_mesh")

Req = TypeVar("Req", bound=Message)
Res = TypeVar("Res", bound=Message)

_VERSION = 1
_MAX_CALL_COUNT = 4096
_MAX_HEADER_BYTES = 16 * 1024
_MAX_HELLO_BYTES = 4 * 1024
_MAX_GOAWAY_BYTES = 8 * 1024
#: Unread bytes of all calls; beyond it the call that holds most is ended.
_MAX_HELD_BYTES = 256 * 1024 * 1024
#: Answers that the peer causes and does not read.
_MAX_BACKLOG_BYTES = 4 * 1024 * 1024
_HELLO_TIMEOUT = 10.0
_METADATA_KEY = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}\Z")


class Connection(asyncio.Protocol):
    """Made by ``open_connection``. ``closed`` resolves when it is over."""

    transport: asyncio.Transport
    outbox: Outbox

    def __init__(self, router: dict[str, Served], agent: str, replies: ReplyCache | None = None) -> None:
        self.loop = asyncio.get_running_loop()
        self.room = AssemblyRoom()
        self.remote_max_message_bytes = MAX_MESSAGE_BYTES
        self.remote_inflates = False
        self.closed: asyncio.Future[TrellisError] = self.loop.create_future()
        self._router = router
        self.replies = replies or ReplyCache()
        self._agent = agent
        self._parser = FrameParser(self._on_frame)
        self._outgoing: dict[int, OutgoingCall] = {}
        self._incoming: dict[int, IncomingCall] = {}
        #: Handlers whose tasks have not ended, those of ended calls included.
        self._handlers: set[IncomingCall] = set()
        self._next_id = 1
        self._last_accepted = 0
        self._remote_max_call_count: int | None = None
        self._has_hello = False
        self._over = False
        self._goaway: TrellisError | None = None
        self._pings: list[asyncio.Future[None]] = []
        self._hello_timer: asyncio.TimerHandle | None = None

    # --- asyncio.Protocol

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self.outbox = Outbox(transport, self.loop)
        hello = rpc_pb2.Hello(
            version=_VERSION,
            max_message_bytes=MAX_MESSAGE_BYTES,
            max_call_count=_MAX_CALL_COUNT,
            max_header_bytes=_MAX_HEADER_BYTES,
            agent=self._agent,
        )
        hello.compressions.append(ZLIB)  # type: ignore[arg-type]
        self.outbox.frame(HELLO, 0, 0, hello.SerializeToString())
        self._hello_timer = self.loop.call_later(
            _HELLO_TIMEOUT, lambda: self._violated(ProtocolError("no hello in time"))
        )

    def data_received(self, data: bytes) -> None:
        if self._over:
            return
        try:
            self._parser.push(data)
        except ProtocolError as error:
            self._violated(error)
            return
        held = sum(call.inbound.held_bytes for call in self._all_calls()) if len(data) > 1024 else 0
        if held > _MAX_HELD_BYTES:
            self._shed()

    def pause_writing(self) -> None:
        self.outbox.pause()

    def resume_writing(self) -> None:
        self.outbox.resume()

    def connection_lost(self, exc: Exception | None) -> None:
        text = "the RPC connection was lost" + (f": {exc}" if exc else "")
        self._end(self._goaway or TrellisError(ErrorKind.UNAVAILABLE, text))

    # --- the state of it

    @property
    def usable(self) -> bool:
        """Takes new calls."""
        return not self._over and self._goaway is None

    @property
    def over(self) -> bool:
        return self._over

    @property
    def call_count(self) -> int:
        return len(self._outgoing) + len(self._incoming) + len(self._handlers)

    def _all_calls(self) -> list[Call]:
        return [*self._outgoing.values(), *self._incoming.values()]

    # --- calls of this side

    def begin(self, method: Method[Any, Any], options: CallOptions, default_timeout: float | None) -> OutgoingCall:
        """Sends the frame that begins a call. Raises, having sent nothing, if the call cannot begin."""
        timeout = options.get("timeout", default_timeout)
        timeout_ms = wire_timeout(method.path, timeout)
        path = method.path.encode("ascii", "replace")
        if len(path) > MAX_PATH_BYTES:
            raise TrellisError(ErrorKind.INVALID_ARGUMENT, f"method path of {len(path)} bytes")
        # The daemon, which does not see it, may then give a lost call by name to another server.
        header = _encode_header(options, method.idempotent and method.path.startswith("~"))
        call = OutgoingCall(self, self._new_id(), method, options)
        self._outgoing[call.sender.call_id] = call
        if timeout_ms != NO_TIMEOUT:
            call.start_timer(timeout_ms / 1000)
        payload = timeout_ms.to_bytes(4, "big") + len(path).to_bytes(2, "big") + path + header
        self.outbox.frame(CALL, 0, call.sender.call_id, payload)
        return call

    def _new_id(self) -> int:
        if self._over:
            raise TrellisError(ErrorKind.UNAVAILABLE, "the RPC connection is closed", not_executed=True)
        if self._goaway is not None:
            raise TrellisError(
                ErrorKind.UNAVAILABLE, f"the daemon takes no more calls: {self._goaway.message}", not_executed=True
            )
        limit = self._remote_max_call_count
        if limit is not None and len(self._outgoing) >= limit:
            raise TrellisError(
                ErrorKind.RESOURCE_EXHAUSTED,
                f"{len(self._outgoing)} calls are running, as many as the daemon takes",
                retryable=True,
                not_executed=True,
            )
        call_id = self._next_id
        while call_id in self._outgoing:
            call_id = call_id % 0xFFFFFFFF + 1
        self._next_id = call_id % 0xFFFFFFFF + 1
        return call_id

    def forget(self, sender: Sender) -> None:
        calls: dict[int, Any] = self._incoming if sender.reply_flag else self._outgoing
        calls.pop(sender.call_id, None)

    def handler_ended(self, call: IncomingCall) -> None:
        self._handlers.discard(call)

    async def ping(self) -> None:
        answer: asyncio.Future[None] = self.loop.create_future()
        if self._over:
            raise TrellisError(ErrorKind.UNAVAILABLE, "the RPC connection is closed", not_executed=True)
        self._pings.append(answer)
        self.outbox.frame(PING, 0, 0, bytes(8))
        await answer

    def channel(self) -> Channel:
        """Calls on this connection and no other."""
        return _ConnectionChannel(self)

    # --- frames

    def _on_frame(self, kind: int, flags: int, call_id: int, payload: bytes) -> None:
        if not self._has_hello:
            if kind != HELLO:
                raise ProtocolError("the first frame is not a hello")
            self._on_hello(payload)
        elif kind == MESSAGE:
            if (call := self._call(flags, call_id)) is not None:
                call.on_message(flags, payload)
        elif kind == CALL:
            self._on_call(call_id, payload)
        elif kind == END:
            if (call := self._call(flags, call_id)) is not None:
                call.on_end()
        elif kind == STATUS:
            if not flags & REPLY:
                raise ProtocolError("status from the calling side")
            error = decode_status(payload)
            if (outgoing := self._outgoing.get(call_id)) is not None:
                outgoing.on_status(error)
        elif kind == CREDIT:
            if len(payload) != 4:
                raise ProtocolError("credit frame of a wrong length")
            if (call := self._call(flags, call_id)) is not None:
                self.outbox.credit(call.sender, int.from_bytes(payload, "big"))
        elif kind == CANCEL:
            if (incoming := self._incoming.get(call_id)) is not None:
                number = payload[0] if payload else number_of_kind(ErrorKind.CANCELED)
                incoming.on_cancel(TrellisError(kind_of_number(number), "canceled by the caller", remote=True))
        elif kind == PING:
            self._on_ping(flags, payload)
        elif kind == GOAWAY:
            self._on_goaway(payload)
        elif kind == HELLO:
            raise ProtocolError("a second hello")
        # Others are of a later version, and do not matter to this one.

    def _call(self, flags: int, call_id: int) -> Call | None:
        return self._outgoing.get(call_id) if flags & REPLY else self._incoming.get(call_id)

    def _on_hello(self, payload: bytes) -> None:
        hello = _parse(rpc_pb2.Hello, payload, _MAX_HELLO_BYTES, "hello")
        if hello.version < 1:
            raise ProtocolError(f"version {hello.version}")
        self._has_hello = True
        if self._hello_timer is not None:
            self._hello_timer.cancel()
        if hello.max_message_bytes:
            self.remote_max_message_bytes = hello.max_message_bytes
        if hello.max_call_count:
            self._remote_max_call_count = hello.max_call_count
        self.remote_inflates = ZLIB in list(hello.compressions)

    def _on_call(self, call_id: int, payload: bytes) -> None:
        if call_id == 0 or call_id in self._incoming:
            raise ProtocolError(f"call id {call_id} is in use")
        if len(payload) < 6:
            raise ProtocolError("call frame cut short")
        timeout_ms = int.from_bytes(payload[:4], "big")
        header_start = 6 + int.from_bytes(payload[4:6], "big")
        if header_start > len(payload):
            raise ProtocolError("call frame cut short")
        path = payload[6:header_start].decode("latin-1")
        header = rpc_pb2.CallHeader()
        served = self._router.get(path)
        error: TrellisError | None = None
        try:
            if len(payload) - header_start > _MAX_HEADER_BYTES:
                raise TrellisError(ErrorKind.RESOURCE_EXHAUSTED, "the call's header is too long")
            header = rpc_pb2.CallHeader.FromString(payload[header_start:])
        except TrellisError as reason:
            error = reason
        except Exception:
            error = TrellisError(ErrorKind.INVALID_ARGUMENT, "malformed call header")
        if error is None:
            error = self._objection(path, timeout_ms, served)
        if error is not None or served is None:
            if error is not None:
                error.not_executed = True
                self._answer(STATUS, call_id, encode_status(error))
            return
        call = IncomingCall(self, call_id, served, timeout_ms, header.metadata, min(header.priority, 2))
        if header.idempotency_key:
            call.once = (self.replies, header.idempotency_key)
        call.compresses = header.compress_replies and self.remote_inflates
        self._incoming[call_id] = call
        self._last_accepted = call_id
        self._handlers.add(call)
        call.start()

    def _objection(self, path: str, timeout_ms: int, served: Served | None) -> TrellisError | None:
        if self._goaway is not None:
            return TrellisError(ErrorKind.UNAVAILABLE, "this program takes no more calls")
        if served is None:
            return TrellisError(ErrorKind.UNIMPLEMENTED, f"unknown method {path[:200]}")
        if timeout_ms == 0:
            return deadline_error(path)
        if len(self._handlers) >= _MAX_CALL_COUNT:
            return TrellisError(
                ErrorKind.RESOURCE_EXHAUSTED, f"{len(self._handlers)} calls are running already", retryable=True
            )
        return None

    def _answer(self, kind: int, call_id: int, payload: bytes) -> None:
        """A frame that the peer caused by itself. Those that it does not read must not pile up."""
        if self.outbox.backlog_bytes > _MAX_BACKLOG_BYTES:
            raise ProtocolError("the peer does not read its answers")
        self.outbox.frame(kind, REPLY, call_id, payload)

    def _on_ping(self, flags: int, payload: bytes) -> None:
        if len(payload) != 8:
            raise ProtocolError("ping of a wrong length")
        if not flags & REPLY:
            self._answer(PING, 0, payload)
            return
        if not self._pings:
            raise ProtocolError("answer to a ping that was not sent")
        answer = self._pings.pop(0)
        if not answer.done():
            answer.set_result(None)

    def _on_goaway(self, payload: bytes) -> None:
        goaway = _parse(rpc_pb2.Goaway, payload, _MAX_GOAWAY_BYTES, "goaway")
        kind = ErrorKind.UNAVAILABLE if goaway.kind == 0 else kind_of_number(goaway.kind)
        self._goaway = TrellisError(kind, goaway.message or "the daemon closes the connection", remote=True)
        refused = TrellisError(
            ErrorKind.UNAVAILABLE, "the daemon took no more calls", remote=True, not_executed=True
        )
        for call in list(self._outgoing.values()):
            # Ids wrap around.
            if 0 < (call.sender.call_id - goaway.last_call_id) % 2**32 < 2**31:
                call.fail(refused)
        if goaway.kind != 0:
            _log.warning("the daemon ended the RPC connection: %s", goaway.message)

    def _shed(self) -> None:
        """Ends the call that holds most unread bytes."""
        most = max(self._all_calls(), key=lambda call: call.inbound.held_bytes)
        error = TrellisError(ErrorKind.RESOURCE_EXHAUSTED, "too many unread bytes on this connection", retryable=True)
        if isinstance(most, OutgoingCall):
            most.cancel(error)
        elif isinstance(most, IncomingCall):
            most.on_cancel(error)

    # --- the end

    def _violated(self, error: ProtocolError) -> None:
        if self._over:
            return
        _log.warning("RPC connection ended: %s", error.message)
        goaway = rpc_pb2.Goaway(message=error.message[:1000], last_call_id=self._last_accepted)
        goaway.kind = number_of_kind(error.kind)  # type: ignore[assignment]
        self.outbox.frame(GOAWAY, 0, 0, goaway.SerializeToString())
        self._end(TrellisError(ErrorKind.UNAVAILABLE, error.message, retryable=False))

    async def close(self) -> None:
        """Ends the connection and every call on it, and waits for handlers to end."""
        if not self._over:
            goaway = rpc_pb2.Goaway(message="closing", last_call_id=self._last_accepted)
            self.outbox.frame(GOAWAY, 0, 0, goaway.SerializeToString())
            self._end(TrellisError(ErrorKind.UNAVAILABLE, "the RPC connection was closed"))
        tasks = [task for call in self._handlers if (task := call.task) is not None]
        own = asyncio.current_task()
        if waiting := [task for task in tasks if task is not own]:
            await asyncio.wait(waiting, timeout=5)

    def _end(self, reason: TrellisError) -> None:
        if self._over:
            return
        self._over = True
        self._parser.stop()
        if self._hello_timer is not None:
            self._hello_timer.cancel()
        for call in self._all_calls():
            call.on_lost(_copy(reason))
        for ping in self._pings:
            if not ping.done():
                ping.set_exception(_copy(reason))
        self._pings.clear()
        self.outbox.flush_now()
        self.outbox.close()
        self.transport.close()
        if not self.closed.done():
            self.closed.set_result(reason)


class _ConnectionChannel:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def unary(self, method: Method[Req, Res], request: Req, options: CallOptions) -> Res:
        return await run_unary(self._connection, method, request, options)

    def stream(self, method: Method[Req, Res], requests: Requests[Req], options: CallOptions) -> Stream[Res]:
        return CallStream(self._connection, method, requests, options)

    async def only_reply(self, method: Method[Req, Res], requests: Requests[Req], options: CallOptions) -> Res:
        return await CallStream(self._connection, method, requests, options).only_reply()


def _copy(error: TrellisError) -> TrellisError:
    """Each waiter raises an exception of its own: a shared one would collect all their tracebacks."""
    kind = error.kind if error.kind is ErrorKind.UNAVAILABLE else ErrorKind.UNAVAILABLE
    return TrellisError(kind, error.message, hint=error.hint, retryable=error.retryable)


def _parse(kind: Any, payload: bytes, limit: int, what: str) -> Any:
    if len(payload) > limit:
        raise ProtocolError(f"{what} of {len(payload)} bytes")
    try:
        return kind.FromString(payload)
    except Exception as reason:
        raise ProtocolError(f"malformed {what}") from reason


def _encode_header(options: CallOptions, idempotent: bool) -> bytes:
    metadata = options.get("metadata") or {}
    key = options.get("idempotency_key", "")
    priority = PRIORITIES.get(options.get("priority", "interactive"))
    if priority is None:
        raise TrellisError(ErrorKind.INVALID_ARGUMENT, f"unknown priority {options.get('priority')!r}")
    compresses = bool(options.get("compress"))
    hedge_ms = round(options.get("hedge_after", 0) * 1000)
    if not 0 <= hedge_ms < 2**32:
        raise TrellisError(ErrorKind.INVALID_ARGUMENT, f"hedge_after of {options.get('hedge_after')} s")
    if not (metadata or key or priority or compresses or hedge_ms or idempotent):
        return b""
    for name in metadata:
        if not _METADATA_KEY.match(name):
            raise TrellisError(ErrorKind.INVALID_ARGUMENT, f"metadata key {name!r}")
    header = rpc_pb2.CallHeader(
        metadata=metadata,
        idempotency_key=key,
        compress_replies=compresses,
        idempotent=idempotent,
        hedge_after_ms=hedge_ms,
    )
    header.priority = priority  # type: ignore[assignment]
    data = header.SerializeToString()
    if len(data) > _MAX_HEADER_BYTES:
        raise TrellisError(ErrorKind.RESOURCE_EXHAUSTED, f"call header of {len(data)} bytes")
    return data


assert MAX_FRAME_BYTES > 6 + MAX_PATH_BYTES + _MAX_HEADER_BYTES
