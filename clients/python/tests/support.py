"""What several tests need."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from trellis_mesh import CallContext, ErrorKind, Service, TrellisError
from trellis_mesh._connection import Connection
from trellis_mesh.rpc import bind

from .generated import echo_pb2 as pb
from .generated.echo_trellis import EchoService

#: Longest that any fact is waited for, in seconds: a loaded machine is slow.
PATIENCE = 60.0


async def eventually(check: Callable[[], object]) -> None:
    """Waits for a fact: tries until ``check`` raises nothing."""
    deadline = asyncio.get_running_loop().time() + PATIENCE
    while True:
        try:
            result = check()
            if isinstance(result, Awaitable):
                await result
            return
        except (AssertionError, TrellisError):
            if asyncio.get_running_loop().time() > deadline:
                raise
        await asyncio.sleep(0.01)


class Echo(EchoService):
    """One method of each kind, which records what became of its calls."""

    def __init__(self) -> None:
        self.contexts: list[CallContext] = []
        self.canceled = 0
        self.settled = 0
        self.produced = 0
        self.collected = 0

    async def _hang(self) -> None:
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            self.canceled += 1
            raise

    async def echo(self, request: pb.EchoRequest, context: CallContext) -> pb.EchoReply:
        self.contexts.append(context)
        try:
            if request.text == "hang":
                await self._hang()
            if request.text == "throw":
                raise RuntimeError("a secret")
            if request.text == "refuse":
                raise TrellisError(ErrorKind.NOT_FOUND, "no such thing", hint="Look elsewhere.", not_executed=True)
            return pb.EchoReply(payload=request.payload or bytes(request.reply_bytes), text=request.text)
        finally:
            self.settled += 1

    async def produce(self, request: pb.EchoRequest, context: CallContext) -> AsyncGenerator[pb.EchoReply, None]:
        self.contexts.append(context)
        try:
            for count in range(request.count):
                self.produced += 1
                yield pb.EchoReply(count=count, payload=bytes(request.reply_bytes))
            if request.text == "hang":
                await self._hang()
            if request.text == "refuse":
                raise TrellisError(ErrorKind.DATA_LOSS, "broken in the middle")
        finally:
            self.settled += 1

    async def collect(self, requests: AsyncIterator[pb.EchoRequest], context: CallContext) -> pb.EchoReply:
        total = count = 0
        async for request in requests:
            count += 1
            self.collected += 1
            total += len(request.payload)
            if request.text == "hang":
                await self._hang()
        return pb.EchoReply(count=count, total_bytes=total)

    async def chat(
        self, requests: AsyncIterator[pb.EchoRequest], context: CallContext
    ) -> AsyncGenerator[pb.EchoReply, None]:
        async for request in requests:
            yield pb.EchoReply(payload=request.payload, count=request.count, text=request.text)


@asynccontextmanager
async def connection_pair(service: Service) -> AsyncGenerator[tuple[Connection, Connection], None]:
    """A calling and a serving end of one connection. No call and no handler may be left when both close."""
    loop = asyncio.get_running_loop()
    here_socket, there_socket = socket.socketpair()
    router = {served.method.path: served for served in bind(service)}
    _, here = await loop.create_unix_connection(lambda: Connection({}, "here"), sock=here_socket)
    _, there = await loop.create_unix_connection(lambda: Connection(router, "there"), sock=there_socket)
    try:
        await here.ping()
        yield here, there
    finally:
        await here.close()
        await there.close()
        assert here.call_count == 0, f"{here.call_count} calls left"
        await eventually(lambda: _none(there))


def _none(connection: Connection) -> None:
    assert connection.call_count == 0, f"{connection.call_count} calls and handlers left"


@asynccontextmanager
async def raw_peer() -> AsyncGenerator[tuple[Connection, asyncio.StreamReader, asyncio.StreamWriter], None]:
    """A connection whose other end is bytes: what a test writes, and reads."""
    loop = asyncio.get_running_loop()
    here_socket, there_socket = socket.socketpair()
    router = {served.method.path: served for served in bind(Echo())}
    _, here = await loop.create_unix_connection(lambda: Connection(router, "here"), sock=here_socket)
    reader, writer = await asyncio.open_unix_connection(sock=there_socket)
    try:
        yield here, reader, writer
    finally:
        await here.close()
        writer.close()
        await eventually(lambda: _none(here))
