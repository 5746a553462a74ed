"""Calls on a connection, of both sides."""

from __future__ import annotations

import asyncio
import logging
import math
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from google.protobuf.message import Message

from ._frames import (
    CANCEL,
    COMPRESSED,
    CREDIT,
    END,
    LAST,
    NO_TIMEOUT,
    REPLY,
    STATUS,
    compress,
    encode_status,
    expand,
)
from ._inbound import Inbound
from ._outbox import Sender
from ._replies import ReplyCache
from .errors import ErrorKind, ProtocolError, TrellisError, number_of_kind
from .rpc import CallContext, CallOptions, Method, Requests, Served, decode, encode

if TYPE_CHECKING:
    from ._connection import Connection

_log = logging.getLogger("trellis_mesh")

Req = TypeVar("Req", bound=Message)
Res = TypeVar("Res", bound=Message)

PRIORITIES = {"interactive": 0, "sync": 1, "bulk": 2}
UNARY_TIMEOUT = 30.0
#: Set by the daemon, never by a caller: who calls.
CALLER_METADATA = "trellis-caller"


class Call:
    """One call on a connection: its credit, its deadline and what has come for it."""

    def __init__(self, connection: Connection, call_id: int, reply_flag: int, class_index: int) -> None:
        self.connection = connection
        self.sender = Sender(call_id, reply_flag, class_index)
        self.inbound = Inbound(connection.room, self._send_credit, self._wake)
        self.over = False
        self.error: TrellisError | None = None
        self.compresses = False
        self._reader: asyncio.Future[None] | None = None
        self._timer: asyncio.TimerHandle | None = None

    def _send_credit(self, byte_count: int) -> None:
        flag = self.sender.reply_flag
        self.connection.outbox.frame(CREDIT, flag, self.sender.call_id, byte_count.to_bytes(4, "big"))

    def _wake(self) -> None:
        if self._reader is not None and not self._reader.done():
            self._reader.set_result(None)

    def on_message(self, flags: int, payload: bytes) -> None:
        self.inbound.on_frame(payload, flags, bool(flags & LAST))

    def send(self, message: bytes, flags: int = 0) -> None:
        limit = self.connection.remote_max_message_bytes
        if len(message) > limit:
            raise TrellisError(
                ErrorKind.RESOURCE_EXHAUSTED, f"message of {len(message)} bytes exceeds the limit of {limit} bytes"
            )
        if self.compresses and (compressed := compress(message)) is not None:
            message, flags = compressed, flags | COMPRESSED
        self.connection.outbox.message(self.sender, message, flags)

    async def sent(self) -> None:
        await self.connection.outbox.sent(self.sender)

    async def read(self) -> bytes | None:
        """The next message; ``None`` when there are no more. Raises what the call failed with."""
        while True:
            taken = self.inbound.take()
            if taken is not None:
                message, compressed = taken
                return expand(message) if compressed else message
            if self.error is not None:
                raise self.error
            if self.inbound.ended:
                return None
            self._reader = self.connection.loop.create_future()
            try:
                await self._reader
            finally:
                self._reader = None

    def finish(self) -> None:
        """Ends the call on the wire. What has come stays readable."""
        if self.over:
            return
        self.over = True
        if self._timer is not None:
            self._timer.cancel()
        self.connection.outbox.forget(self.sender)
        self.connection.forget(self.sender)
        self.inbound.stop()

    def fail(self, error: TrellisError) -> None:
        """Ends the call without telling the far side."""
        if self.over:
            return
        self.error = error
        self.finish()
        self._wake()

    def on_end(self) -> None:
        self.inbound.end()

    def on_lost(self, error: TrellisError) -> None:
        self.fail(error)


class OutgoingCall(Call):
    """A call that this side makes."""

    def __init__(self, connection: Connection, call_id: int, method: Method[Any, Any], options: CallOptions) -> None:
        super().__init__(connection, call_id, 0, PRIORITIES[options.get("priority", "interactive")])
        self._method = method
        self.compresses = bool(options.get("compress")) and connection.remote_inflates

    def start_timer(self, seconds: float) -> None:
        self._timer = self.connection.loop.call_later(seconds, self._expire)

    def _expire(self) -> None:
        self.cancel(deadline_error(self._method.path))

    def cancel(self, error: TrellisError) -> None:
        if self.over:
            return
        code = bytes([number_of_kind(error.kind)])
        self.connection.outbox.forget(self.sender)
        self.connection.outbox.frame(CANCEL, 0, self.sender.call_id, code)
        self.fail(error)

    def on_message(self, flags: int, payload: bytes) -> None:
        try:
            super().on_message(flags, payload)
        except ProtocolError:
            raise
        except TrellisError as error:
            self.cancel(error)
            return
        if self.inbound.ended:
            self.finish()

    def on_end(self) -> None:
        super().on_end()
        self.finish()

    def on_status(self, error: TrellisError | None) -> None:
        if error is None:
            self.on_end()
        else:
            self.fail(error)


def deadline_error(path: str) -> TrellisError:
    return TrellisError(ErrorKind.DEADLINE_EXCEEDED, f"deadline of {path} exceeded")


def wire_timeout(path: str, seconds: float | None) -> int:
    if seconds is None or seconds == math.inf:
        return NO_TIMEOUT
    if math.isnan(seconds):
        raise TrellisError(ErrorKind.INVALID_ARGUMENT, "timeout is not a number")
    if seconds <= 0:
        raise deadline_error(path)
    return min(math.ceil(seconds * 1000), NO_TIMEOUT - 1)


def decode_reply(method: Method[Any, Res], data: bytes) -> Res:
    try:
        return decode(method.response, data)
    except TrellisError as reason:
        raise TrellisError(ErrorKind.INTERNAL, f"malformed reply of {method.path}") from reason


async def run_unary(connection: Connection, method: Method[Req, Res], request: Req, options: CallOptions) -> Res:
    data = encode(request)
    call = connection.begin(method, options, UNARY_TIMEOUT)
    try:
        call.send(data, LAST)
        return await _only_reply(call, method)
    except BaseException as reason:
        call.cancel(_as_cancel(reason))
        raise
    finally:
        call.inbound.close()


async def _only_reply(call: OutgoingCall, method: Method[Any, Res]) -> Res:
    reply = await call.read()
    if reply is None:
        raise TrellisError(ErrorKind.INTERNAL, f"no reply of {method.path}")
    if await call.read() is not None:
        raise TrellisError(ErrorKind.INTERNAL, f"more than one reply of {method.path}")
    return decode_reply(method, reply)


def _as_cancel(reason: BaseException) -> TrellisError:
    if isinstance(reason, TrellisError):
        return reason
    return TrellisError(ErrorKind.CANCELED, "canceled by the caller")


class CallStream(Generic[Req, Res]):
    """See ``rpc.Stream``."""

    def __init__(
        self, connection: Connection, method: Method[Req, Res], requests: Requests[Req], options: CallOptions
    ) -> None:
        self._connection = connection
        self._method = method
        self._requests = requests
        self._options = options
        self._call: OutgoingCall | None = None
        self._pump: asyncio.Task[None] | None = None
        self._done = False

    def __aiter__(self) -> Self:
        return self

    def _start(self) -> OutgoingCall:
        call = self._connection.begin(self._method, self._options, None)
        self._call = call
        try:
            if self._method.kind == "server_stream" and isinstance(self._requests, list):
                call.send(encode(self._requests[0]), LAST)
            else:
                # Without a reference to this stream, so that dropping it ends the call.
                self._pump = self._connection.loop.create_task(_pump(call, self._requests))
        except TrellisError as error:
            call.cancel(error)
            raise
        return call

    async def __anext__(self) -> Res:
        if self._done:
            raise StopAsyncIteration
        try:
            call = self._call or self._start()
            data = await call.read()
            if data is not None:
                return decode_reply(self._method, data)
        except TrellisError as error:
            self._end(error)
            raise
        self._end(None)
        raise StopAsyncIteration

    async def only_reply(self) -> Res:
        call = self._start()
        try:
            return await _only_reply(call, self._method)
        except BaseException as reason:
            call.cancel(_as_cancel(reason))
            raise
        finally:
            self._end(None)

    def _end(self, error: TrellisError | None) -> None:
        self._done = True
        if self._call is not None:
            self._call.cancel(error or TrellisError(ErrorKind.CANCELED, "canceled by the reader"))
            self._call.inbound.close()
        if self._pump is not None:
            self._pump.cancel()

    async def aclose(self) -> None:
        self._end(None)
        if self._pump is not None:
            await asyncio.wait([self._pump])

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.aclose()

    def __del__(self) -> None:
        if not self._done and self._call is not None and not self._connection.loop.is_closed():
            self._connection.loop.call_soon_threadsafe(_drop, self._call, self._pump)


def _drop(call: OutgoingCall, pump: asyncio.Task[None] | None) -> None:
    call.cancel(TrellisError(ErrorKind.CANCELED, "canceled by the reader"))
    call.inbound.close()
    if pump is not None:
        pump.cancel()


async def iterate(items: Iterable[Req] | AsyncIterable[Req]) -> AsyncGenerator[Req, None]:
    if isinstance(items, AsyncIterable):
        try:
            async for item in items:
                yield item
        finally:
            if (close := getattr(items, "aclose", None)) is not None:
                await close()
    else:
        for item in items:
            yield item


async def _pump(call: OutgoingCall, requests: Requests[Req]) -> None:
    """Sends the requests as fast as the far side takes them."""
    source = iterate(requests)
    try:
        async for request in source:
            if call.over:
                return
            call.send(encode(request))
            await call.sent()
        if not call.over:
            call.connection.outbox.last(call.sender, END)
    except TrellisError as error:
        call.cancel(error)
    except Exception as reason:
        failure = TrellisError(ErrorKind.CANCELED, f"the requests ended with {reason!r}")
        failure.__cause__ = reason
        call.cancel(failure)
    finally:
        await source.aclose()


class IncomingCall(Call):
    """A call that this side serves."""

    def __init__(
        self,
        connection: Connection,
        call_id: int,
        served: Served,
        timeout_ms: int,
        metadata: Mapping[str, str],
        class_index: int,
    ) -> None:
        super().__init__(connection, call_id, REPLY, class_index)
        self._served = served
        #: A handler has seen the call: what it lets through of calls that it made says nothing about this one.
        self._executed = False
        self.task: asyncio.Task[None] | None = None
        #: Where to look for the reply, and by what key, if the call must not be executed twice.
        self.once: tuple[ReplyCache, str] | None = None
        loop = connection.loop
        deadline = None
        if timeout_ms != NO_TIMEOUT:
            deadline = loop.time() + timeout_ms / 1000
            self._timer = loop.call_at(deadline, self._expire)
        caller = metadata.get(CALLER_METADATA)
        own = {key: value for key, value in metadata.items() if key != CALLER_METADATA}
        self.context = CallContext(caller, own, served.method.path, deadline, loop.time)

    def start(self) -> None:
        self.task = self.connection.loop.create_task(self._run())
        self.task.add_done_callback(lambda _: self.connection.handler_ended(self))

    async def _run(self) -> None:
        kind = self._served.method.kind
        try:
            if kind in ("unary", "server_stream"):
                argument: Any = await self._only_request()
            else:
                argument = self._requests()
            self._executed = True
            if kind == "unary" and self.once is not None:
                replies, key = self.once
                who = (self.context.caller, self._served.method.path, key)
                self.send(await replies.run(who, lambda: self._execute(argument)), LAST)
                await self.sent()
                self.finish()
                return
            result = self._served.handler(argument, self.context)
            if kind in ("unary", "client_stream"):
                self.send(self._encode_reply(await result), LAST)
            else:
                try:
                    async for reply in result:
                        self.send(self._encode_reply(reply))
                        await self.sent()
                finally:
                    if hasattr(result, "aclose"):
                        await result.aclose()
                self.connection.outbox.last(self.sender, END)
            await self.sent()
            self.finish()
        except asyncio.CancelledError:
            # The handler canceled itself, or somebody did who is not the caller.
            self._answer(TrellisError(ErrorKind.CANCELED, "the handler was canceled"))
            raise
        except TrellisError as error:
            self._answer(error)
        except Exception as reason:
            _log.exception("the handler of %s failed", self._served.method.path)
            # What went wrong here does not concern other nodes.
            text = "the handler failed" if self.context.caller else f"the handler failed: {reason!r}"
            self._answer(TrellisError(ErrorKind.INTERNAL, text))
        finally:
            self.inbound.close()

    async def _execute(self, request: Any) -> bytes:
        return self._encode_reply(await self._served.handler(request, self.context))

    def _encode_reply(self, reply: object) -> bytes:
        if not isinstance(reply, self._served.method.response):
            raise TypeError(f"the handler of {self._served.method.path} answered with {type(reply).__name__}")
        return encode(reply)

    async def _only_request(self) -> Message:
        method = self._served.method
        data = await self.read()
        if data is None:
            raise TrellisError(ErrorKind.INVALID_ARGUMENT, f"no request for {method.path}", not_executed=True)
        request: Message = decode(method.request, data)
        return request

    async def _requests(self) -> AsyncIterator[Message]:
        while (data := await self.read()) is not None:
            yield decode(self._served.method.request, data)

    def on_message(self, flags: int, payload: bytes) -> None:
        try:
            super().on_message(flags, payload)
            if self.inbound.message_count > 1 and self._served.method.kind in ("unary", "server_stream"):
                path = self._served.method.path
                raise TrellisError(ErrorKind.INVALID_ARGUMENT, f"more than one request for {path}")
        except ProtocolError:
            raise
        except TrellisError as error:
            self._answer(error)
            self._cancel_task()

    def _answer(self, error: TrellisError) -> None:
        if self.over:
            return
        self.connection.outbox.forget(self.sender)
        self.connection.outbox.frame(STATUS, REPLY, self.sender.call_id, encode_status(error, executed=self._executed))
        self.fail(error)

    def _expire(self) -> None:
        self._answer(deadline_error(self._served.method.path))
        self._cancel_task()

    def on_cancel(self, error: TrellisError) -> None:
        """The caller no longer waits."""
        self.fail(error)
        self._cancel_task()

    def on_lost(self, error: TrellisError) -> None:
        self.on_cancel(error)

    def _cancel_task(self) -> None:
        if self.task is not None and not self.task.done():
            self.task.cancel()
